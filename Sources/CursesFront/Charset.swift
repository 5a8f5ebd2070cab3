internal import CNcurses
internal import Glibc

/// How characters reach the terminal.
enum Charset {
  case utf8
  /// This system has no locale for UTF-8: the rest is shown by signs that resemble it.
  case ascii

  /// Chooses the locale that ncurses writes in, and says what the operator should know about it.
  static func choose() -> (Charset, warning: String?) {
    let named = setlocale(LC_CTYPE, "") != nil
    let wanted = String(cString: nl_langinfo(Int32(CODESET)))
    if named, wanted == "UTF-8" { return (.utf8, nil) }
    guard setlocale(LC_CTYPE, "C.UTF-8") != nil else {
      return (
        .ascii, "No UTF-8 locale here, so letters show as ?: sudo apt-get install locales-all"
      )
    }
    let isPlain = !named || wanted == "ANSI_X3.4-1968"
    return (
      .utf8, isPlain ? nil : "LANG asks for \(wanted), the desk writes UTF-8: set LANG=C.UTF-8"
    )
  }

  /// The character to write in a cell: one that ncurses gives the same width.
  @inline(__always)
  func written(_ scalar: UInt32, width: Int) -> UInt32 {
    if scalar < 0x7F { return scalar }
    if self == .ascii { return Charset.resembling(scalar) }
    if scalar < 0x300 || (0x400..<0x483).contains(scalar) || (0x2500..<0x2600).contains(scalar) {
      return scalar
    }
    return Int(wcwidth(wchar_t(bitPattern: scalar))) == width ? scalar : 0x3F
  }

  private static func resembling(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2500, 0x2501, 0x2504, 0x2508, 0x2010...0x2015: 0x2D
    case 0x2502, 0x2503: 0x7C
    case 0x250C...0x257F: 0x2B
    case 0x2581, 0x2582: 0x5F
    case 0x2583, 0x2584: 0x2D
    case 0x2585, 0x2586: 0x3D
    case 0x2587...0x258F, 0x2593: 0x23
    case 0x2591, 0x2592, 0x00B7, 0x2022, 0x2026: 0x2E
    case 0x25B8, 0x25B6, 0x203A, 0x2192: 0x3E
    case 0x00AB, 0x00BB, 0x201C...0x201F: 0x22
    case 0x2018...0x201B: 0x27
    case 0x00A0, 0x202F, 0x2009: 0x20
    default: 0x3F
    }
  }
}
