internal import Foundation

/// Bytes of a mail as text, by the name that the mail gives its alphabet (RFC 2045). Never fails:
/// what can't be read is a replacement character.
enum MailCharset {
  static func text(_ bytes: [UInt8], charset: String) -> String {
    switch charset.lowercased() {
    case "utf-8", "utf8", "us-ascii", "ascii", "": return String(decoding: bytes, as: UTF8.self)
    case "windows-1251", "cp1251": return foundation(bytes, .windowsCP1251)
    case "windows-1250", "cp1250": return foundation(bytes, .windowsCP1250)
    case "windows-1252", "cp1252", "iso-8859-15": return foundation(bytes, .windowsCP1252)
    case "iso-8859-1", "latin1": return foundation(bytes, .isoLatin1)
    case "iso-8859-2", "latin2": return foundation(bytes, .isoLatin2)
    case "iso-8859-5": return mapped(bytes, isoCyrillic)
    case "koi8-r", "koi8-u": return mapped(bytes, koi8)
    default:
      return String(validating: bytes, as: UTF8.self) ?? foundation(bytes, .windowsCP1252)
    }
  }

  private static func foundation(_ bytes: [UInt8], _ encoding: String.Encoding) -> String {
    if let text = String(bytes: bytes, encoding: encoding) { return text }
    return bytes.reduce(into: "") { text, byte in
      text += String(bytes: [byte], encoding: encoding) ?? "\u{FFFD}"
    }
  }

  private static func mapped(_ bytes: [UInt8], _ upper: (UInt8) -> Unicode.Scalar) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : upper(byte)) }
    return String(text)
  }

  private static func isoCyrillic(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0xA1...0xAC, 0xAE...0xEF, 0xF1...0xFC, 0xFE, 0xFF:
      Unicode.Scalar(UInt32(byte) - 0xA0 + 0x400) ?? "\u{FFFD}"
    case 0xF0: "№"
    case 0xFD: "§"
    default: " "
    }
  }

  private static let koi8Letters = Array(
    "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ".unicodeScalars)

  private static func koi8(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0xC0...: koi8Letters[Int(byte) - 0xC0]
    case 0xA3: "ё"
    case 0xB3: "Ё"
    default: " "
    }
  }
}
