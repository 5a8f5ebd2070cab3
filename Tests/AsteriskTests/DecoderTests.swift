import Desk
import Testing

@testable import Asterisk

/// Messages that `text` decodes to, fed in pieces of so many bytes.
func decoded(_ text: String, piece: Int = .max) -> [Message] {
  var decoder = MessageDecoder()
  var messages: [Message] = []
  let bytes = Array(text.utf8)
  var start = 0
  while start < bytes.count {
    let end = min(bytes.count, piece == .max ? bytes.count : start + piece)
    decoder.take(Array(bytes[start..<end])) {
      if case .message(let message) = $0 { messages.append(message) }
    }
    start = end
  }
  return messages
}

@Suite("Messages of the manager interface")
struct DecoderTests {
  @Test("Lines end at CRLF, never at a bare LF or CR", arguments: [1, 2, 3, .max])
  func framing(_ piece: Int) {
    let all = decoded("Event: A\r\nX: one\ntwo\rthree\r\n\r\nEvent: B\r\n\r\n", piece: piece)
    #expect(all.map(\.name) == ["A", "B"])
    #expect(all.first?["X"] == "one\ntwo\rthree")
  }

  @Test("The first header says what it is: OriginateResponse is an event")
  func kinds() {
    let all = decoded(
      "Event: OriginateResponse\r\nResponse: Failure\r\n\r\nResponse: Success\r\n\r\n"
        + "4: torn\r\nEvent: X\r\n\r\n")
    #expect(all.map(\.kind) == [.event, .response, .other])
  }

  @Test("Of a header that stands twice the first counts, and a second event is forged")
  func repeated() {
    let message = decoded("Event: A\r\nVariable: 1\r\nVariable: 2\r\n\r\n")[0]
    #expect(message["Variable"] == "1")
    #expect(!message.isForged)
    #expect(decoded("Event: A\r\nCallerIDNum: 1\r\nEvent: Evil\r\n\r\n")[0].isForged)
  }

  @Test("The banner has no blank line after it")
  func banner() {
    var items: [String] = []
    var decoder = MessageDecoder()
    let text = "Asterisk Call Manager/11.0.0\r\nResponse: Success\r\n\r\n"
    decoder.take(Array(text.utf8)) {
      switch $0 {
      case .banner(let line): items.append(line)
      case .message(let message): items.append(message["Response"] ?? "")
      case .dropped: items.append("dropped")
      }
    }
    #expect(items == ["Asterisk Call Manager/11.0.0", "Success"])
  }

  @Test("An endless line is dropped to its message's end, in bounded memory", arguments: [1, 4096])
  func endless(_ piece: Int) {
    var decoder = MessageDecoder()
    var items: [String] = []
    func feed(_ text: String) {
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: piece) {
        decoder.take(Array(bytes[start..<min(bytes.count, start + piece)])) {
          switch $0 {
          case .message(let message): items.append(message.name)
          default: items.append("dropped")
          }
        }
        #expect(decoder.kept <= MessageDecoder.longestLine + 64 + piece)
      }
    }
    feed("Event: A\r\nX: " + String(repeating: "x", count: 50_000))
    feed("\r\nY: 1\r\n\r\nEvent: B\r\n\r\n")
    #expect(items == ["dropped", "B"])
  }

  @Test("A message of endless lines is dropped too")
  func endlessMessage() {
    var decoder = MessageDecoder()
    var items: [String] = []
    let line = Array("Output: \(String(repeating: "x", count: 1000))\r\n".utf8)
    for _ in 0..<1000 {
      decoder.take(line) { _ in items.append("too early") }
      #expect(decoder.kept <= MessageDecoder.longestMessage + line.count)
    }
    decoder.take(Array("\r\nEvent: B\r\n\r\n".utf8)) {
      if case .message(let message) = $0 { items.append(message.name) } else { items.append("-") }
    }
    #expect(items == ["-", "B"])
  }

  @Test("C's escapes are undone, another backslash stays")
  func escapes() {
    #expect(CallerText.unescaped(#"O\'Brien \"B\" a\\b\q\n\"#) == "O'Brien \"B\" a\\b\\q\n\\")
  }

  @Test("A value brings no line of its own, and none is longer than the exchange takes")
  func encoder() {
    let action = Action(
      "Redirect",
      ["Channel": "a\r\nAction: Evil\0", "Exten": String(repeating: "я", count: 900), "No": nil])
    let text = String(decoding: action.encoded(id: "x-1"), as: UTF8.self)
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    #expect(
      Array(lines.prefix(3)) == ["Action: Redirect", "ActionID: x-1", "Channel: aAction: Evil"])
    #expect(lines[3].utf8.count <= 1000 && lines[3].utf8.count > 990)
    #expect(lines.suffix(2) == ["", ""])
    #expect(lines.count == 6)
  }
}
