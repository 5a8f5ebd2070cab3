internal import CNcurses
internal import TextScreen

/// What this terminal's description says its keys send, where that is none of the known dialects.
enum TerminalKeys {
  static func own() -> [[UInt8]: Key] {
    var own: [[UInt8]: Key] = [:]
    var dialects = KeyDecoder()
    for (capability, key) in capabilities {
      guard let text = curses_string(capability) else { continue }
      let bytes = Array(String(cString: text).utf8)
      guard bytes.count > 1, bytes.first == 0x1B, bytes.count <= 32 else { continue }
      var keys = dialects.decode(bytes)
      keys += dialects.abandon()
      if keys != [key] { own[bytes] = key }
    }
    return own
  }

  private static let capabilities: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete),
      ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
