/// A large value that is kept as a text and read when it is asked for. A change leaves the text
/// behind.
struct Deferred<Value: Sendable>: Sendable {
  private enum Content: Sendable {
    case value(Value)
    case text(String, read: @Sendable () -> Value)
  }

  private var content: Content

  init(_ value: Value) { content = .value(value) }

  /// `read` gives the same value each time, and fast from the second time on.
  init(text: String, read: @escaping @Sendable () -> Value) { content = .text(text, read: read) }

  /// Nil for a value that was made, or changed.
  var text: String? {
    if case .text(let text, _) = content { text } else { nil }
  }

  var value: Value {
    get {
      switch content {
      case .value(let value): value
      case .text(_, let read): read()
      }
    }
    set { content = .value(newValue) }
  }
}
