/// One line of text under the operator's fingers, with a cursor between its characters.
public struct TextField: Hashable, Sendable, Codable {
  /// The longest text a field takes; further typing is refused by silence, pasting is cut.
  public static let limit = 200

  public private(set) var text: String
  /// Characters before the cursor, 0...text.count.
  public private(set) var cursor: Int

  public init(_ text: String = "") {
    self.text = text
    self.cursor = text.count
  }

  public var isEmpty: Bool { text.isEmpty }

  /// The text without spaces at its ends.
  public var trimmed: String { Self.trimmed(text) }

  static func trimmed(_ text: String) -> String {
    let ends = text.unicodeScalars
    if ends.first?.isPlain == true, ends.last?.isPlain == true { return text }
    var slice = Substring(text)
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }

  /// Puts text in at the cursor; control characters are left out.
  public mutating func type(_ typed: String) {
    let length = length
    let room = Self.limit - length
    let added = Self.clean(typed, limit: room)
    guard room > 0, !added.isEmpty else { return }
    if cursor == length {
      text += added
      cursor = self.length
    } else {
      let tail = length - cursor
      text.insert(contentsOf: added, at: place(cursor))
      cursor = self.length - tail
    }
  }

  private static func clean(_ typed: String, limit: Int) -> String {
    if typed.utf8.count == 1, typed.unicodeScalars.first?.isPlain == true { return typed }
    var clean = String.UnicodeScalarView()
    for scalar in typed.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
      if !(0x80..<0xA0).contains(scalar.value) { clean.append(scalar) }
    }
    return String(String(clean).prefix(max(0, limit)))
  }

  /// Characters in the text. A scalar that joins with no other is one: then nothing is looked up.
  private var length: Int {
    var text = text
    let isPlain = text.withUTF8 { $0.allSatisfy { (0x20..<0x7F).contains($0) } }
    if isPlain { return text.utf8.count }
    var count = 0
    for scalar in text.unicodeScalars {
      guard scalar.isPlain || scalar == " " else { return text.count }
      count += 1
    }
    return count
  }

  mutating func place(cursor: Int) {
    self.cursor = min(max(0, cursor), length)
  }

  /// Takes away the character before the cursor.
  public mutating func erase() {
    guard cursor > 0 else { return }
    text.remove(at: place(cursor - 1))
    cursor -= 1
  }

  /// Takes away the character under the cursor.
  public mutating func eraseForward() {
    guard cursor < length else { return }
    text.remove(at: place(cursor))
  }

  /// Takes away the word before the cursor and the spaces behind it.
  public mutating func eraseWord() {
    while cursor > 0, text[place(cursor - 1)] == " " { erase() }
    while cursor > 0, text[place(cursor - 1)] != " " { erase() }
  }

  public mutating func clear() {
    self = TextField()
  }

  public mutating func move(_ direction: Direction) {
    switch direction {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(length, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = length
    case .up, .down, .pageUp, .pageDown: break
    }
  }

  private func place(_ offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset)
  }
}

extension Unicode.Scalar {
  /// A letter, digit or sign of ASCII, or a Cyrillic letter: no space, and a character by itself.
  fileprivate var isPlain: Bool { (0x21..<0x7F).contains(value) || (0x400..<0x483).contains(value) }
}

public enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
  case up, down, left, right, home, end, pageUp, pageDown
}

/// A field with the matches that the store finds for it as it is typed.
public struct Search<Match: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  public var field: TextField
  /// The question under way; nil when the matches are those of the text.
  public var asked: RequestID?
  public var matches: [Match]
  /// Index of the chosen match.
  public var selection: Int
  /// The list was put away by Esc; the next key, or Enter, brings it back.
  public internal(set) var isClosed = false

  public init(field: TextField = TextField(), matches: [Match] = []) {
    self.field = field
    self.asked = nil
    self.matches = matches
    self.selection = 0
  }

  public var chosen: Match? { matches.indices.contains(selection) ? matches[selection] : nil }

  /// Takes the answer to the question under way; any other answer is too old.
  mutating func take(_ found: [Match], of request: RequestID) -> Bool {
    guard asked == request else { return false }
    asked = nil
    matches = found
    selection = 0
    isClosed = false
    return true
  }

  mutating func move(_ direction: Direction, page: Int = 8) {
    let last = max(0, matches.count - 1)
    switch direction {
    case .up: selection = max(0, selection - 1)
    case .down: selection = min(last, selection + 1)
    case .pageUp: selection = max(0, selection - page)
    case .pageDown: selection = min(last, selection + page)
    case .left, .right, .home, .end: field.move(direction)
    }
  }
}
