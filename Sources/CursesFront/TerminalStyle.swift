/// Colours and attributes as a terminal is told them (ECMA-48, SGR).
struct TerminalStyle: Equatable {
  /// The parameter that sets the colour; 256 and more for one of the 256 colours. Nil is the
  /// terminal's own.
  private var foreground: Int?
  private var background: Int?
  /// A bit for each of the parameters 1 to 8.
  private var attributes = 0

  private static let numbered = 256

  /// Whether nothing is set.
  var isPlain: Bool { self == TerminalStyle() }

  /// Underlined, blinking, reversed: what a blank shows besides its ground.
  private static let drawn = 1 << 4 | 1 << 5 | 1 << 6 | 1 << 7

  /// Bold and faint.
  private static let weights = 1 << 1 | 1 << 2

  /// Whether blanks look the same in both.
  func hasBlanks(like other: TerminalStyle) -> Bool {
    if (attributes | other.attributes) & Self.drawn != 0 { return self == other }
    return background == other.background
  }

  /// Takes the parameters of a sequence; false where one is not known here.
  mutating func take(_ parameters: Slice<UnsafeRawBufferPointer>) -> Bool {
    var style = self
    var numbers = Parameters(parameters)
    while let number = numbers.next() {
      guard style.take(number, &numbers) else { return false }
    }
    self = style
    return true
  }

  private mutating func take(_ number: Int, _ rest: inout Parameters) -> Bool {
    switch number {
    case 0: self = TerminalStyle()
    case 1...8: attributes |= 1 << number
    // The usual font, which is never left.
    case 10: break
    case 22: attributes &= ~(1 << 1 | 1 << 2)
    case 23...25, 27, 28: attributes &= ~(1 << (number - 20))
    case 30...37, 90...97: foreground = number
    case 40...47, 100...107: background = number
    case 39: foreground = nil
    case 49: background = nil
    case 38, 48:
      guard rest.next() == 5, let colour = rest.next(), colour < 256 else { return false }
      if number == 38 {
        foreground = Self.numbered + colour
      } else {
        background = Self.numbered + colour
      }
    default: return false
    }
    return true
  }

  /// Writes the sequence that brings a terminal from another style to this one; `other` nil: from
  /// one that isn't known. `knowsOwn`: the terminal has parameters for its own colours.
  func write(after other: TerminalStyle?, knowsOwn: Bool, into bytes: inout [UInt8]) {
    bytes += [0x1B, UInt8(ascii: "[")]
    let start = bytes.count
    if !isPlain {
      bytes.append(UInt8(ascii: "0"))
      writeParameters(attributes, foreground, background, from: start, into: &bytes)
    }
    let whole = bytes.count - start
    if let other, mayAdd(to: other, knowsOwn: knowsOwn) {
      let begin = bytes.count
      if other.attributes & ~attributes != 0 { Self.write(22, from: begin, into: &bytes) }
      writeParameters(
        attributes & ~other.attributes, foreground == other.foreground ? nil : foreground ?? 39,
        background == other.background ? nil : background ?? 49, from: begin, into: &bytes)
      if bytes.count - begin <= whole {
        bytes.removeSubrange(start..<begin)
      } else {
        bytes.removeSubrange(begin...)
      }
    }
    bytes.append(UInt8(ascii: "m"))
  }

  private func mayAdd(to other: TerminalStyle, knowsOwn: Bool) -> Bool {
    let lost = other.attributes & ~attributes
    // Bold and faint are left together.
    guard lost == 0 || knowsOwn && lost & ~Self.weights == 0 && attributes & Self.weights == 0
    else { return false }
    let losesColour =
      foreground == nil && other.foreground != nil || background == nil && other.background != nil
    return knowsOwn || !losesColour
  }

  /// With semicolons between them and before them, but not at `start`.
  private func writeParameters(
    _ attributes: Int, _ foreground: Int?, _ background: Int?, from start: Int,
    into bytes: inout [UInt8]
  ) {
    for number in 1...8 where attributes & 1 << number != 0 {
      Self.write(number, from: start, into: &bytes)
    }
    for (colour, selector) in [(foreground, 38), (background, 48)] {
      guard let colour else { continue }
      guard colour >= Self.numbered else {
        Self.write(colour, from: start, into: &bytes)
        continue
      }
      Self.write(selector, from: start, into: &bytes)
      Self.write(5, from: start, into: &bytes)
      Self.write(colour - Self.numbered, from: start, into: &bytes)
    }
  }

  private static func write(_ number: Int, from start: Int, into bytes: inout [UInt8]) {
    if bytes.count > start { bytes.append(UInt8(ascii: ";")) }
    if number >= 100 { bytes.append(UInt8(0x30 + number / 100)) }
    if number >= 10 { bytes.append(UInt8(0x30 + number / 10 % 10)) }
    bytes.append(UInt8(0x30 + number % 10))
  }
}

/// The numbers of a control sequence. One that is left out is 0.
struct Parameters {
  private let digits: Slice<UnsafeRawBufferPointer>
  private var place: Int
  private var isAtEnd = false

  init(_ digits: Slice<UnsafeRawBufferPointer>) {
    self.digits = digits
    place = digits.startIndex
  }

  mutating func next() -> Int? {
    guard !isAtEnd else { return nil }
    var number = 0
    while place < digits.endIndex, digits[place] != 0x3B {
      number = min(number * 10 + Int(digits[place]) - 0x30, 99_999)
      place += 1
    }
    isAtEnd = place == digits.endIndex
    place += 1
    return number
  }
}
