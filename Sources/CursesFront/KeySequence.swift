internal import TextScreen

/// What complete sequences mean. Cursor keys with Shift, Alt or Control count as plain ones,
/// function keys with them count as nothing.
enum KeySequence {
  /// A control character.
  static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: nil
    }
  }

  /// Whether a byte ends a control sequence. rxvt ends some in `$`, which elsewhere stands inside.
  static func isEnd(_ byte: UInt8, of sequence: [UInt8]) -> Bool {
    if byte >= 0x40 { return true }
    guard byte == UInt8(ascii: "$"), sequence.count > 3 else { return false }
    return sequence[2..<sequence.count - 1].allSatisfy { (0x30...0x39).contains($0) }
  }

  /// What follows `ESC [`.
  static func control(_ body: ArraySlice<UInt8>) -> Key? {
    guard let end = body.last else { return nil }
    if body.count == 2, body.first == UInt8(ascii: "[") { return consoleFunction(end) }
    guard let numbers = parameters(body.dropLast()) else { return nil }
    let isPlain = numbers.count < 2 || numbers[1] == 1
    switch end {
    case UInt8(ascii: "~"): return editing(numbers, isPlain: isPlain)
    case UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      return editing(numbers, isPlain: false)
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      return numbers.isEmpty ? .function(Int(end) - 0x4F) : nil
    default: return cursor(end)
    }
  }

  /// What follows `ESC O`.
  static func singleShift(_ body: ArraySlice<UInt8>) -> Key? {
    guard let end = body.last else { return nil }
    switch end {
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      return body.count == 1 ? .function(Int(end) - 0x4F) : nil
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "X"): return .character("=")
    case UInt8(ascii: "w"): return .end
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return .character(Character(Unicode.Scalar(end - 0x40)))
    default: return cursor(end)
    }
  }

  private static func consoleFunction(_ end: UInt8) -> Key? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(end) ? .function(Int(end) - 0x40) : nil
  }

  private static func cursor(_ end: UInt8) -> Key? {
    switch end {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    default: nil
    }
  }

  private static func editing(_ numbers: [Int], isPlain: Bool) -> Key? {
    guard let number = numbers.first else { return nil }
    switch number {
    case 1, 7: return .home
    case 2: return .insert
    case 3: return .delete
    case 4, 8: return .end
    case 5: return .pageUp
    case 6: return .pageDown
    case 11...15: return isPlain ? .function(number - 10) : nil
    case 17...21: return isPlain ? .function(number - 11) : nil
    case 23, 24: return isPlain ? .function(number - 12) : nil
    default: return nil
    }
  }

  /// The numbers of a control sequence; nil when there is more than numbers.
  private static func parameters(_ body: ArraySlice<UInt8>) -> [Int]? {
    if body.isEmpty { return [] }
    var numbers = [0]
    for byte in body {
      switch byte {
      case 0x30...0x39:
        numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + Int(byte) - 0x30, 9999)
      case UInt8(ascii: ";"): numbers.append(0)
      default: return nil
      }
    }
    return numbers
  }
}
