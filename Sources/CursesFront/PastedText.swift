/// Pasted text as it may enter a field.
enum PastedText {
  /// Ends of lines become `\n`; other control characters and broken UTF-8 are dropped.
  static func clean(_ bytes: some Collection<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0D: text.append("\n")
      case 0x0A: if !wasReturn { text.append("\n") }
      case 0x09: text.append("\t")
      case 0..<0x20, 0x7F..<0xA0, 0xFFFD: break
      default: text.append(scalar)
      }
      wasReturn = scalar.value == 0x0D
    }
    return String(text)
  }
}
