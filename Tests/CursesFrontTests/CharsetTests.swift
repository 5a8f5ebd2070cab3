import CNcurses
import Glibc
import Testing
import TextScreen

@testable import CursesFront

@Suite(.serialized) struct CharsetTests {
  @Test("No character that is drawn moves the rest of its row")
  func widths() {
    let (charset, _) = Charset.choose()
    guard case .utf8 = charset else {
      Issue.record("no UTF-8 here")
      return
    }
    var strangers = 0
    for value in UInt32(0x20)..<0x20000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = DisplayWidth.of(scalar)
      guard width > 0 else { continue }
      let written = charset.written(value, width: width)
      if written != value {
        if value < 0x10000 { strangers += 1 }
        continue
      }
      let given = Int(wcwidth(wchar_t(bitPattern: value)))
      if given != width { Issue.record("U+\(String(value, radix: 16)) \(width) \(given)") }
    }
    #expect(strangers < 300, "\(strangers) common characters are shown as ?")
  }

  @Test("Without UTF-8 drawings become signs that resemble them, letters question marks")
  func ascii() {
    let text = "─│┌█░▸…«»·Яa▁▃▅▇"
    let written = text.unicodeScalars.map {
      Unicode.Scalar(Charset.ascii.written($0.value, width: 1)).map(String.init) ?? ""
    }
    #expect(written.joined() == "-|+#.>.\"\".?a_-=#")
  }

  @Test("Pauses for old terminals are taken out of control strings")
  func delays() {
    #expect(CursesStart.withoutDelays("\u{1B}[m$<2>\u{F}") == "\u{1B}[m\u{F}")
    #expect(CursesStart.withoutDelays("plain") == "plain")
    #expect(CursesStart.withoutDelays("a$<5/>b$<1>") == "ab")
  }
}
