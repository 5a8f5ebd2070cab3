/// Says the same to a terminal in fewer bytes. ncurses sets colours and attributes by a sequence
/// each, and leaves the line-drawing characters each time, though they are never entered.
struct TerminalBytes {
  /// The result.
  private(set) var bytes: [UInt8] = []
  /// The parameters of `ESC [ … m` sequences that stand side by side.
  private var style: [UInt8] = []
  private var hasStyle = false
  private var count = 0

  private static let escape: UInt8 = 0x1B
  /// Terminals keep no more parameters of one sequence.
  private static let mostParameters = 16

  /// Shortens what is to be sent. What comes before `start` stays as it is.
  mutating func shorten(_ source: UnsafeRawBufferPointer, from start: Int) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: source[..<start])
    var index = start
    while index < source.count {
      let length = lengthOfStyling(source, index)
      if length == 0 {
        finishStyle()
        bytes.append(source[index])
        index += 1
      } else {
        index += length
      }
    }
    finishStyle()
  }

  /// How many bytes here set a style, or do nothing; 0 for all others.
  private mutating func lengthOfStyling(_ source: UnsafeRawBufferPointer, _ index: Int) -> Int {
    if source[index] == 0x0F { return 1 }
    guard source[index] == Self.escape, index + 2 < source.count else { return 0 }
    if source[index + 1] == UInt8(ascii: "("), source[index + 2] == UInt8(ascii: "B") { return 3 }
    guard source[index + 1] == UInt8(ascii: "[") else { return 0 }
    var end = index + 2
    while end < source.count, (0x30...0x39).contains(source[end]) || source[end] == 0x3B {
      end += 1
    }
    guard end < source.count, source[end] == UInt8(ascii: "m") else { return 0 }
    take(source[index + 2..<end])
    return end + 1 - index
  }

  private mutating func take(_ parameters: Slice<UnsafeRawBufferPointer>) {
    // After a reset the terminal's own colours are set already.
    let isBare = hasStyle && (style.isEmpty || style == [0x30])
    if isBare, parameters.elementsEqual("39;49".utf8) { return }
    let isReset = parameters.isEmpty || parameters.first == 0x30
    let more = parameters.count(where: { $0 == 0x3B }) + 1
    if isReset {
      style.removeAll(keepingCapacity: true)
      count = 0
    } else if count + more > Self.mostParameters {
      finishStyle()
    }
    if hasStyle, !isReset {
      if style.isEmpty { style.append(0x30) }
      style.append(0x3B)
    }
    style.append(contentsOf: parameters)
    hasStyle = true
    count += more
  }

  private mutating func finishStyle() {
    guard hasStyle else { return }
    bytes.append(Self.escape)
    bytes.append(UInt8(ascii: "["))
    bytes.append(contentsOf: style)
    bytes.append(UInt8(ascii: "m"))
    style.removeAll(keepingCapacity: true)
    hasStyle = false
    count = 0
  }
}
