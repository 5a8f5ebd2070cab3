internal import Desk

/// What the server or the way to it answered instead of a result.
struct PostgresTrouble: Error, Hashable, CustomStringConvertible {
  /// SQLSTATE (PostgreSQL's appendix A), or one of the two below.
  var state: String
  var message: String

  /// libpq is not installed.
  static let noLibrary = "libpq"
  /// The server can't be reached, or was lost on the way.
  static let lost = "lost"

  /// The account of the database may not do that.
  static let forbidden = "42501"

  var description: String {
    guard state == Self.forbidden else { return message }
    return message + " (its owner gives an account its rights by “telefonist store roles”)"
  }

  var isLost: Bool {
    state == Self.lost || state.hasPrefix("08") || ["57P01", "57P02", "57P03"].contains(state)
  }
}

extension StoreTrouble {
  init(_ trouble: PostgresTrouble) {
    let kind: Kind =
      switch trouble.state {
      case _ where trouble.isLost: .unreachable
      case "40001", "40P01", "53300", "55P03", "57014": .busy
      case "53100": .diskFull
      case "25006": .readOnly
      case PostgresTrouble.forbidden: .forbidden
      case "XX001", "XX002": .damaged
      default: .other
      }
    self.init(kind: kind, detail: trouble.message)
  }
}
