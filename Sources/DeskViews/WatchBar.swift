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
    let second = content.isTyping ? content.second : fitting(content.second, size.columns - 2)
    let end = frame.write(
      second, at: 1, size.rows - 1, content.isTyping ? .fieldFocused : .header,
      limit: max(0, size.columns - 2))
    frame.cursor = content.isTyping ? Point(column: end, row: size.rows - 1) : nil
  }

  /// As many keys as there is room for, each whole, and always the last one, which leaves.
  private static func fitting(_ keys: String, _ columns: Int) -> String {
    var words = keys.split(separator: "  ")
    while words.count > 1, DisplayWidth.of(words.joined(separator: "  ")) > columns {
      words.remove(at: words.count - 2)
    }
    return words.joined(separator: "  ")
  }
}
