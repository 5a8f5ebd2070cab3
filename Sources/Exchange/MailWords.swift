internal import Foundation

/// Encoded words of a mail's header (RFC 2047), and its transfer encodings (RFC 2045).
enum MailWords {
  /// A header with its encoded words read; between two of them space counts for nothing.
  static func decoded(_ header: String) -> String {
    var text = ""
    var rest = Substring(header)
    var wasEncoded = false
    while let start = rest.range(of: "=?") {
      let before = rest[..<start.lowerBound]
      let parts = rest[start.upperBound...].split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("="), parts[1].count == 1,
        let bytes = bytes(parts[2], parts[1])
      else {
        text += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        wasEncoded = false
        continue
      }
      if !(wasEncoded && before.allSatisfy(\.isWhitespace)) { text += before }
      let charset = parts[0].split(separator: "*").first.map(String.init) ?? ""
      text += MailCharset.text(bytes, charset: charset)
      rest = parts[3].dropFirst()
      wasEncoded = true
    }
    return text + rest
  }

  private static func bytes(_ text: Substring, _ kind: Substring) -> [UInt8]? {
    switch kind.lowercased() {
    case "b": base64(Array(text.utf8))
    case "q": quoted(text.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 })
    default: nil
    }
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8]? {
    // A last group without its padding is common.
    var kept = bytes.filter { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x2B || byte == 0x2F
    }
    if kept.count % 4 == 1 { kept.removeLast() }
    while kept.count % 4 != 0 { kept.append(UInt8(ascii: "=")) }
    return Data(base64Encoded: Data(kept)).map(Array.init)
  }

  /// Quoted-printable. A sign that stands wrong is left as it is.
  static func quoted(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "=") else {
        text.append(bytes[place])
        place += 1
        continue
      }
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0x0A
      let after = place + 2 < bytes.count ? bytes[place + 2] : 0x0A
      if next == 0x0A {
        place += 2
      } else if next == 0x0D, after == 0x0A {
        place += 3
      } else if let high = hex(next), let low = hex(after) {
        text.append(high << 4 | low)
        place += 3
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    return text
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
