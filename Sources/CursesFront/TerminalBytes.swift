/// Says the same to a terminal in fewer bytes. ncurses sets each colour and attribute by a sequence
/// of its own, also where only blanks are written that look the same in either, and leaves the
/// line-drawing characters each time, though they are never entered.
struct TerminalBytes {
  /// The result.
  private(set) var bytes: [UInt8] = []
  /// Whether the terminal understands `ESC [ column G`.
  var hasColumnAddress = false
  /// Whether the terminal knows the parameters 39 and 49.
  var knowsOwnColours = false
  /// Of each row, how many cells from the left are blank on the terminal's own ground.
  var margins: [Int] = []
  /// What ncurses asked for last.
  private var wanted = TerminalStyle()
  /// What the terminal was told last; nil when another program may have told it something else.
  private var shown: TerminalStyle? = TerminalStyle()
  /// The terminal was told a style that is not understood here.
  private var isForeign = false
  /// The cursor's row as the terminal counts it; nil when it isn't known.
  private var row: Int?

  private static let escape: UInt8 = 0x1B

  /// The terminal's style and cursor aren't known any more.
  mutating func forget() {
    wanted = TerminalStyle()
    shown = nil
    isForeign = false
    row = nil
  }

  /// Shortens what is to be sent. What comes before `start` stays as it is.
  mutating func shorten(_ source: UnsafeRawBufferPointer, from start: Int) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: source[..<start])
    var index = start
    while index < source.count {
      switch source[index] {
      case Self.escape: index += takeEscape(source, index)
      case 0x0F: index += 1
      default:
        takeCharacter(source[index])
        index += 1
      }
    }
    // ncurses goes on from what it asked for.
    settle()
  }

  private mutating func takeCharacter(_ byte: UInt8) {
    switch byte {
    case 0x20: if shown?.hasBlanks(like: wanted) != true { settle() }
    case 0x0A: row = row.map { $0 + 1 }
    case 0..<0x20: break
    default: settle()
    }
    bytes.append(byte)
  }

  /// Takes what begins with an escape; returns how many bytes.
  private mutating func takeEscape(_ source: UnsafeRawBufferPointer, _ index: Int) -> Int {
    guard index + 1 < source.count else { return keep(source, index, index + 1) }
    if source[index...].starts(with: [Self.escape, UInt8(ascii: "("), UInt8(ascii: "B")]) {
      return 3
    }
    guard source[index + 1] == UInt8(ascii: "[") else {
      row = nil
      var end = index + 1
      while end + 1 < source.count, (0x20...0x2F).contains(source[end]) { end += 1 }
      return keep(source, index, min(end + 1, source.count))
    }
    var end = index + 2
    while end < source.count, (0x30...0x3F).contains(source[end]) { end += 1 }
    guard end < source.count else { return keep(source, index, end) }
    take(source, index, parameters: index + 2..<end)
    return end + 1 - index
  }

  private mutating func take(
    _ source: UnsafeRawBufferPointer, _ start: Int, parameters: Range<Int>
  ) {
    let end = parameters.upperBound
    switch source[end] {
    case UInt8(ascii: "m"): if takeStyle(source[parameters]) { return }
    case UInt8(ascii: "H"): return move(source, start, parameters)
    case UInt8(ascii: "d"): return moveDown(source, start, parameters)
    case UInt8(ascii: "K"), UInt8(ascii: "J"), UInt8(ascii: "X"):
      if shown?.hasBlanks(like: wanted) != true { settle() }
    case UInt8(ascii: "G"), UInt8(ascii: "C"), UInt8(ascii: "D"): break
    case UInt8(ascii: "h"), UInt8(ascii: "l"): break
    case UInt8(ascii: "A"), UInt8(ascii: "B"): row = nil
    case UInt8(ascii: "b"), UInt8(ascii: "P"), UInt8(ascii: "@"): settle()
    default:
      settle()
      row = nil
    }
    _ = keep(source, start, end + 1)
  }

  /// Takes a style; false where the sequence has to be sent as it is. One that is not understood
  /// counts until the next reset: till then nothing is known of the style.
  private mutating func takeStyle(_ parameters: Slice<UnsafeRawBufferPointer>) -> Bool {
    let isPlain = parameters.allSatisfy { $0 <= 0x39 || $0 == 0x3B }
    if isForeign {
      var numbers = Parameters(parameters)
      guard isPlain, numbers.next() == 0 else { return false }
      isForeign = false
      wanted = TerminalStyle()
      shown = nil
    }
    if isPlain, wanted.take(parameters) { return true }
    settle()
    isForeign = parameters.first.map { $0 <= 0x3B } ?? true
    return false
  }

  /// To a place given by row and column: within the row the column is enough, and to the beginning
  /// of one of the next rows line feeds and blanks are shorter.
  private mutating func move(
    _ source: UnsafeRawBufferPointer, _ start: Int, _ parameters: Range<Int>
  ) {
    var numbers = Parameters(source[parameters])
    let target = max(1, numbers.next() ?? 1)
    let column = max(1, numbers.next() ?? 1)
    let semicolon = source[parameters].firstIndex(of: 0x3B)
    let former = row
    row = target
    let length = parameters.upperBound + 1 - start
    if let former, stepDown(target - former, to: column, cheaperThan: length) { return }
    guard hasColumnAddress, former == target, let semicolon else {
      _ = keep(source, start, parameters.upperBound + 1)
      return
    }
    bytes += [Self.escape, UInt8(ascii: "[")]
    bytes.append(contentsOf: source[semicolon + 1..<parameters.upperBound])
    bytes.append(UInt8(ascii: "G"))
  }

  /// Goes to a column of a row below, over blanks alone; false where that is no shorter.
  private mutating func stepDown(_ rows: Int, to column: Int, cheaperThan length: Int) -> Bool {
    guard rows > 0, rows + column < length, let row, margins.indices.contains(row - 1),
      margins[row - 1] >= column - 1, shown?.hasBlanks(like: TerminalStyle()) == true
    else { return false }
    bytes.append(0x0D)
    bytes.append(contentsOf: repeatElement(0x0A, count: rows))
    bytes.append(contentsOf: repeatElement(0x20, count: column - 1))
    return true
  }

  /// To a row given by its number, in the same column.
  private mutating func moveDown(
    _ source: UnsafeRawBufferPointer, _ start: Int, _ parameters: Range<Int>
  ) {
    var numbers = Parameters(source[parameters])
    let target = max(1, numbers.next() ?? 1)
    let rows = row.map { target - $0 } ?? 0
    row = target
    if rows > 0, rows < parameters.count + 3 {
      bytes.append(contentsOf: repeatElement(0x0A, count: rows))
    } else {
      _ = keep(source, start, parameters.upperBound + 1)
    }
  }

  private mutating func keep(_ source: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int {
    bytes.append(contentsOf: source[start..<end])
    return end - start
  }

  /// Tells the terminal the style, if it has another.
  private mutating func settle() {
    guard shown != wanted, !isForeign else { return }
    wanted.write(after: shown, knowsOwn: knowsOwnColours, into: &bytes)
    shown = wanted
  }
}
