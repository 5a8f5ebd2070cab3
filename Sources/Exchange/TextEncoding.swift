internal import Foundation

/// How a file writes its letters as bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8, utf16, windows1251, windows1250

  /// The text of some bytes; nil where they are no text in this encoding. UTF-16 is rewritten as
  /// UTF-8 before it is taken apart, with a replacement character for what was broken.
  func text(_ bytes: ArraySlice<UInt8>) -> String? {
    switch self {
    case .utf8: return String(validating: bytes, as: UTF8.self)
    case .utf16:
      let text = String(decoding: bytes, as: UTF8.self)
      return text.unicodeScalars.contains("\u{FFFD}") ? nil : text
    case .windows1251: return CodePage.windows1251.text(bytes)
    case .windows1250: return CodePage.windows1250.text(bytes)
    }
  }

  /// The text with a replacement character for what is broken.
  func readableText(_ bytes: ArraySlice<UInt8>) -> String {
    text(bytes) ?? String(decoding: bytes, as: UTF8.self)
  }
}

/// A single-byte alphabet above ASCII.
struct CodePage: Sendable {
  static let windows1251 = CodePage(.windowsCP1251)
  static let windows1250 = CodePage(.windowsCP1250)

  /// What the bytes from 0x80 on stand for; zero where the code page has no character.
  private let letters: [UInt32]

  private init(_ encoding: String.Encoding) {
    letters = (0x80...0xFF).map { byte in
      let text = String(bytes: [UInt8(byte)], encoding: encoding)
      // Some converters hand out control characters where the code page has a hole.
      guard let scalar = text?.unicodeScalars.first, scalar.value >= 0xA0, scalar != "\u{FFFD}"
      else { return 0 }
      return scalar.value
    }
  }

  func text(_ bytes: ArraySlice<UInt8>) -> String? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    var rewritten: [UInt8] = []
    rewritten.reserveCapacity(bytes.count * 3)
    for byte in bytes {
      if byte < 0x80 {
        rewritten.append(byte)
        continue
      }
      let letter = letters[Int(byte) - 0x80]
      if letter == 0 { return nil }
      // All of them stand in the basic plane: two or three bytes of UTF-8.
      if letter < 0x800 {
        rewritten.append(UInt8(0xC0 | letter >> 6))
      } else {
        rewritten.append(UInt8(0xE0 | letter >> 12))
        rewritten.append(UInt8(0x80 | letter >> 6 & 0x3F))
      }
      rewritten.append(UInt8(0x80 | letter & 0x3F))
    }
    return String(decoding: rewritten, as: UTF8.self)
  }
}

/// A file's bytes as they will be taken apart, and the encodings that they may be in.
struct EncodedText {
  /// Without a byte order mark.
  let bytes: [UInt8]
  /// The likeliest first; the headings decide.
  let candidates: [TextEncoding]

  /// `countryCode` decides where nothing else does: which alphabet the company writes.
  init?(_ file: [UInt8], countryCode: String) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(bytes: Array(file.dropFirst(3)), candidates: [.utf8])
    } else if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      self.init(bytes: Self.rewritten(file), candidates: [.utf16])
    } else if file.prefix(4096).contains(0) {
      return nil
    } else {
      let (valid, invalid) = Self.sequences(file)
      self.init(
        bytes: file,
        candidates: invalid == 0 ? [.utf8] : Self.ordered(valid > invalid, countryCode))
    }
  }

  private init(bytes: [UInt8], candidates: [TextEncoding]) {
    self.bytes = bytes
    self.candidates = candidates
  }

  /// Mostly sound UTF-8 with some broken rows, or else the code page of the company's country.
  private static func ordered(_ isMostlyUTF8: Bool, _ countryCode: String) -> [TextEncoding] {
    let cyrillic = ["7", "375", "359", "380", "381", "389", "996"].contains(countryCode)
    let pages: [TextEncoding] =
      cyrillic ? [.windows1251, .windows1250] : [.windows1250, .windows1251]
    return isMostlyUTF8 ? [.utf8] + pages : pages + [.utf8]
  }

  private static func rewritten(_ file: [UInt8]) -> [UInt8] {
    let isLittle = file[0] == 0xFF
    let units = stride(from: 2, to: file.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(file[place]), UInt16(file[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Sound and broken sequences of more than one byte.
  private static func sequences(_ file: [UInt8]) -> (valid: Int, invalid: Int) {
    var (valid, invalid, place) = (0, 0, 0)
    while place < file.count {
      if file[place] < 0x80 {
        place += 1
        continue
      }
      let length = soundLength(file, place)
      if length == 0 { invalid += 1 } else { valid += 1 }
      place += max(1, length)
    }
    return (valid, invalid)
  }

  /// The length of the UTF-8 sequence that starts here; 0 where none does.
  private static func soundLength(_ file: [UInt8], _ place: Int) -> Int {
    let length: Int
    switch file[place] {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    guard place + length <= file.count else { return 0 }
    let sequence = file[place..<place + length]
    return String(validating: sequence, as: UTF8.self) == nil ? 0 : length
  }
}
