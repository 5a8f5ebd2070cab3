internal import Desk

extension Event {
  /// Whether the order in hand stays as it is. One that may change is not kept as it was drawn: all
  /// of its lines would be copied for that.
  var leavesOrder: Bool {
    switch self {
    case .ticked, .commanded(.move): true
    default: isTyping || isSearchAnswer
    }
  }
}
