/// An answer being written to a client (C5): a few lines, with a cursor in one of them.
public struct Letter: Hashable, Sendable, Codable {
  /// So many lines at most, each as long as a field.
  public static let mostLines = 20

  public private(set) var lines: [TextField]
  /// The line with the cursor.
  public private(set) var row: Int
  /// How far the messages above are scrolled back.
  public internal(set) var scroll = 0

  public init(_ text: String = "") {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    lines = parts.prefix(Self.mostLines).map { TextField(String($0)) }
    row = max(0, lines.count - 1)
  }

  public var isEmpty: Bool { text.isEmpty }

  /// Without blank lines at its ends.
  public var text: String {
    var kept = lines.map(\.trimmed)[...]
    while kept.first?.isEmpty == true { kept.removeFirst() }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return kept.joined(separator: "\n")
  }

  /// Down on the last line begins another; what does not fit into a line goes on in the next.
  mutating func edit(_ command: Command) {
    switch command {
    case .type(let typed): type(typed)
    case .move(.up): row = max(0, row - 1)
    case .move(.down): down()
    case .move(.pageUp): scroll += 1
    case .move(.pageDown): scroll = max(0, scroll - 1)
    case .erase where lines[row].cursor == 0 && row > 0: join()
    default: lines[row].edit(command)
    }
  }

  private mutating func type(_ typed: String) {
    var rest = Substring(typed)
    repeat {
      let room = TextField.limit - lines[row].text.count
      lines[row].type(String(rest.prefix(room)))
      rest = rest.dropFirst(max(0, room))
      if !rest.isEmpty, !begin() { return }
    } while !rest.isEmpty
  }

  private mutating func down() {
    if row + 1 < lines.count {
      row += 1
    } else if !lines[row].isEmpty {
      begin()
    }
  }

  /// A line behind the one with the cursor; false when there is no more room.
  @discardableResult
  private mutating func begin() -> Bool {
    guard lines.count < Self.mostLines else { return false }
    lines.insert(TextField(), at: row + 1)
    row += 1
    return true
  }

  /// The line goes behind the one before it, as far as that has room.
  private mutating func join() {
    let before = lines[row - 1].text
    guard before.count + lines[row].text.count <= TextField.limit else { return }
    var joined = TextField(before + lines[row].text)
    joined.place(cursor: before.count)
    lines[row - 1] = joined
    lines.remove(at: row)
    row -= 1
  }
}
