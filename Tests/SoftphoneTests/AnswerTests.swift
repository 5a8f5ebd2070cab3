import Foundation
import Testing

@testable import Softphone

@Suite("What the softphone says")
struct AnswerTests {
  /// A command and the bytes that answered it.
  struct Exchange {
    var command: String
    var answer: [UInt8]
  }

  /// The recordings of linphone-daemon 5.1.65: a line a command or an answer, as Python writes it.
  static func recorded() throws -> [Exchange] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Recordings")
    var exchanges: [Exchange] = []
    for name in 1...3 {
      let file = folder.appendingPathComponent("linphone-daemon-\(name).txt")
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      for line in text.split(separator: "\n") {
        let words = line.drop { $0 == " " }.split(separator: " ", maxSplits: 2)
        guard words.count == 3, ["<", ">"].contains(words[1]) else { continue }
        let said = unescaped(words[2].dropFirst().dropLast())
        if words[1] == ">" {
          exchanges.append(Exchange(command: String(decoding: said, as: UTF8.self), answer: []))
        } else {
          exchanges[exchanges.count - 1].answer = said
        }
      }
    }
    return exchanges
  }

  private static func unescaped(_ text: Substring) -> [UInt8] {
    let plain = text.replacing("\\n", with: "\n").replacing("\\'", with: "'")
    return Array(plain.replacing("\\x1b", with: "\u{1B}").utf8)
  }

  private func shape(_ command: String) -> SoftphoneAnswer.Shape {
    switch command.split(separator: " ").first {
    case "pop-event": .event
    case "version", "call-pause", "call-resume": .sentence
    case "answer", "terminate": .bare
    default: .fields
    }
  }

  @Test("Every recorded answer is whole at its last byte, and at none before")
  func recordings() throws {
    let exchanges = try Self.recorded()
    #expect(exchanges.count > 100)
    for exchange in exchanges {
      let shape = shape(exchange.command)
      for length in 0..<exchange.answer.count {
        let part = Array(exchange.answer[..<length])
        // A refusal without words would end with its first line.
        #expect(SoftphoneAnswer.read(part, as: shape) == .partial, "\(exchange) \(length)")
      }
      guard case .whole = SoftphoneAnswer.read(exchange.answer, as: shape) else {
        Issue.record("\(exchange)")
        continue
      }
    }
  }

  @Test("The recorded events tell what happened to which call")
  func events() throws {
    let events = try Self.recorded().filter { $0.command == "pop-event" }.compactMap {
      exchange -> SoftphoneEvent? in
      guard case .whole(let answer) = SoftphoneAnswer.read(exchange.answer, as: .event) else {
        return nil
      }
      return SoftphoneEvent(answer)
    }
    #expect(events.count == 42)
    #expect(events[0].call == 1 && events[0].state == .incoming)
    #expect(SipCaller(from: events[0].from).name == "Иван \u{1B}[31mП")
    #expect(SipCaller(from: events[0].from).number == "901")
    #expect(events.filter { $0.state == .end }.map(\.call) == [2, 1, 2, 1, 2])
    #expect(!events.contains { $0.state == .passing })
  }

  @Test("A caller whose name holds whole answers is one caller, and speaks for no other call")
  func forged() {
    let name = "\"a\nId: 3\n\n\n\nStatus: Ok\n\nSize: 0\nEvent: LinphoneCallEnd\nId: 4\n\n\n\n\""
    let text =
      "Status: Ok\n\nSize: 0\nEvent-type: call-state-changed\n\n"
      + "Event: LinphoneCallIncomingReceived\nFrom: \(name) <sip:9@127.0.0.1>\nId: 7\n\n\n\n"
    guard case .whole(let answer) = SoftphoneAnswer.read(Array(text.utf8), as: .event) else {
      Issue.record("not whole")
      return
    }
    let event = SoftphoneEvent(answer)
    #expect(event?.call == 7 && event?.state == .incoming)
    let status =
      "Status: Ok\n\nState: LinphoneCallPaused\n"
      + "From: \"\n\nState: LinphoneCallEnd\n\n\" <sip:1@b>\n\n"
    guard case .whole(let paused) = SoftphoneAnswer.read(Array(status.utf8), as: .fields) else {
      Issue.record("not whole")
      return
    }
    #expect(paused["State"] == "LinphoneCallPaused")
  }

  @Test("Odd bytes, endless answers and nothing at all are borne")
  func odd() {
    #expect(SoftphoneAnswer.read([], as: .event) == .partial)
    #expect(SoftphoneAnswer.read([UInt8](repeating: 10, count: 65_537), as: .bare) == .hopeless)
    let odd = Array("Status: Ok\n\nState: x\nFrom: \"".utf8) + [0xFF, 0xFE, 0, 0x0A, 0x0A]
    guard case .whole(let answer) = SoftphoneAnswer.read(odd, as: .fields) else {
      Issue.record("not whole")
      return
    }
    #expect(answer["From"]?.contains("\u{FFFD}") == true)
    let long = "Status: Ok\n\nState: \(String(repeating: "x", count: 5_000))\n\n"
    guard case .whole(let cut) = SoftphoneAnswer.read(Array(long.utf8), as: .fields) else {
      Issue.record("not whole")
      return
    }
    #expect(cut["State"]?.count == 1_024)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let bytes = (0..<80).map { _ in UInt8.random(in: 0...255, using: &generator) % 90 }
      for shape in [SoftphoneAnswer.Shape.bare, .sentence, .fields, .event] {
        _ = SoftphoneAnswer.read(Array("Status: Ok\n\n".utf8) + bytes, as: shape)
      }
    }
  }
}

@Suite("What the softphone is told")
struct CommandTests {
  @Test("No value breaks a command into two, or adds a word")
  func whole() {
    for target in [
      "sip:a@b\nquit", "sip:a@b quit", "sip:a@b?Replaces=x", "<sip:a@b>", "sip:", "sip:@b",
      "sip:a@", "sip:a@b@c", "a@b", "sip:a@b\u{0}", "sip:\u{430}@b", "sip:a@\"b\"",
      "sip:" + String(repeating: "a", count: 300),
    ] {
      #expect(SoftphoneCommand.call(target).line == nil, "\(target)")
      #expect(SoftphoneCommand.transfer(1, to: target).line == nil, "\(target)")
    }
    #expect(SoftphoneCommand.call("sip:a@b:5061;transport=tcp").line != nil)
    #expect(SoftphoneCommand.transfer(1, to: "sips:a@[::1]").line == "call-transfer 1 sips:a@[::1]")
  }

  @Test("An account goes in one line, or not at all")
  func registration() {
    typealias Account = SoftphoneSettings.Account
    let account = Account(user: "101", domain: "pbx.example", secret: "p%s\"w")
    #expect(
      SoftphoneCommand.register(account).line
        == "register sip:101@pbx.example sip:pbx.example p%s\"w 101")
    let open = Account(user: "101", domain: "b", server: "sip:c;lr", login: "x")
    #expect(SoftphoneCommand.register(open).line == "register sip:101@b sip:c;lr NULL x")
    for (user, secret) in [
      ("101", "two words"), ("101", "NULL"), ("a b", "x"), ("", "x"), ("1", "\n"),
    ] {
      let account = Account(user: user, domain: "b", secret: secret)
      #expect(SoftphoneCommand.register(account).line == nil)
    }
  }

  @Test("A number becomes an address by the rule, a name too, and a whole address stays")
  func addresses() {
    let rule = "sip:{number}@pbx"
    #expect(SipAddress.address(of: "+7 (495) 111-22-33", rule: rule) == "sip:+74951112233@pbx")
    #expect(SipAddress.address(of: "208", rule: rule) == "sip:208@pbx")
    #expect(SipAddress.address(of: "*21#", rule: rule) == "sip:*21%23@pbx")
    #expect(SipAddress.address(of: "anna.k", rule: rule) == "sip:anna.k@pbx")
    #expect(SipAddress.address(of: "sip:x@y", rule: nil) == "sip:x@y")
    for target in ["", "()", "a;b", "a b@c", "sip:x y@z\n", "анна"] {
      #expect(SipAddress.address(of: target, rule: rule) == nil || target == "sip:x y@z\n")
    }
    #expect(SipAddress.address(of: "208", rule: nil) == nil)
  }

  @Test("A caller's number and name are read from any From that is sent")
  func callers() {
    func caller(_ text: String) -> [String] {
      let caller = SipCaller(from: text)
      return [caller.number, caller.name]
    }
    #expect(caller("\"A \\\"b\\\" \\\\\" <sip:+7495@h:5;x=y>;tag=1") == ["+7495", "A \"b\" \\"])
    #expect(caller("sip:901@127.0.0.1") == ["901", ""])
    #expect(caller("Anna <sip:%2B7495@h>") == ["+7495", "Anna"])
    #expect(caller("\"Anonymous\" <sip:anonymous@anonymous.invalid>") == ["", ""])
    #expect(caller("<sip:host>") == ["", ""])
    #expect(caller("<<>\"\"@") == ["", "<"])
    #expect(caller("") == ["", ""])
    #expect(caller("<sip:\(String(repeating: "1", count: 99))@h>")[0].count == 64)
  }
}
