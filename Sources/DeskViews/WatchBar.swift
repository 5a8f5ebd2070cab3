public import TextScreen

/// The trainer's two rows below a trainee's screen.
public enum WatchBar {
  public struct Content: Hashable, Sendable {
    public var first: String
    /// Keys, or what is being typed.
    public var second: String
    public var isTyping: Bool

    public init(first: String, second: String, isTyping: Bool) {
      self.first = first
      self.second = second
      self.isTyping = isTyping
    }
  }

  public static func draw(_ content: Content, into frame: inout Frame) {
    let size = frame.size
    guard size.rows >= 2 else { return }
    for row in size.rows - 2..<size.rows { frame.fill(" ", 0..<size.columns, row, .header) }
    frame.write(content.first, at: 1, size.rows - 2, .header, limit: max(0, size.columns - 2))
    let end = frame.write(
      content.second, at: 1, size.rows - 1, content.isTyping ? .fieldFocused : .header,
      limit: max(0, size.columns - 2))
    frame.cursor = content.isTyping ? Point(column: end, row: size.rows - 1) : nil
  }
}
