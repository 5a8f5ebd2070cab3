import Desk
import DeskStore
import Exchange
import Foundation
import Testing

@testable import telefonist

/// Mails out of a maildir and answers into one (C5).
struct MailRoadTests {
  private let scratch: Scratch
  private let store: Store
  private let road: MailRoad

  init() throws {
    scratch = try Scratch()
    store = try Store.open(path: scratch.path + "/s.sqlite")
    for folder in ["in", "out"] {
      for part in ["tmp", "new", "cur"] {
        try FileManager.default.createDirectory(
          atPath: scratch.path + "/\(folder)/\(part)", withIntermediateDirectories: true)
      }
    }
    var settings = DocumentSettings()
    settings.from = "orders@vega.example"
    road = MailRoad(
      store: store, inbox: try Maildir(scratch.path + "/in"),
      outbox: try Maildir(scratch.path + "/out"),
      post: DocumentPost(
        settings: settings, seller: Seller(name: "Vega", currency: Currency("RUB"))),
      project: "Pizza")
  }

  private func lay(_ name: String, _ text: String) throws {
    _ = try scratch.file("in/new/" + name, text.replacing("\n", with: "\r\n"))
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/" + folder).sorted()
  }

  private static let first = """
    From: =?UTF-8?Q?Jan_Nov=C3=A1k?= <Jan@A.example>
    To: orders@vega.example
    Subject: =?windows-1251?B?0Pvh4A==?=
     =?utf-8?q?_a_cena?=
    Message-ID: <m1@a.example>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="=_b"

    --=_b
    Content-Type: multipart/alternative; boundary=inner

    --inner
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: quoted-printable

    Kolik stoj=C3=AD =
    ryba?
    --inner
    Content-Type: text/html

    <p>Kolik</p>
    --inner--
    --=_b
    Content-Type: application/pdf; name="list.pdf"
    Content-Transfer-Encoding: base64

    JVBERi0=
    --=_b--
    """

  @Test("A mail comes into the queue with name, subject and text, and goes from new to cur")
  func takenIn() throws {
    try lay("1.a", Self.first)
    #expect(road.takeIn().taken == 1)
    let thread = try #require(try store.waitingThreads().first)
    #expect(thread.client == Writer(name: "Jan Novák", mail: "jan@a.example"))
    #expect(thread.subject == "Рыба a cena" && thread.project == "Pizza")
    #expect(thread.messages.map(\.text) == ["Kolik stojí ryba?\n[+ list.pdf]"])
    #expect(try names("in/new").isEmpty && names("in/cur") == ["1.a:2,"])
    try lay("2.a", Self.first)
    #expect(road.takeIn().taken == 0)
    #expect(try names("in/cur").count == 2 && store.waitingThreads().count == 1)
  }

  @Test("The answer lies in the outbox once, answers the mail, and a reply to it joins the thread")
  func answered() throws {
    try lay("1.a", Self.first)
    _ = road.takeIn()
    let thread = try #require(try store.waitingThreads().first)
    let call = thread.call(at: WallClock.now())
    let answer = ThreadAnswer(
      id: call.id + "/a1", thread: thread.id, call: call.id, text: "200 Kč\nDobrý den",
      by: "101", at: WallClock.now())
    _ = store.perform(.answerThread(answer))
    #expect(try road.sendOut().sent == 1)
    #expect(try road.sendOut().sent == 0)
    let file = try #require(try names("out/new").first)
    let written = try String(contentsOfFile: scratch.path + "/out/new/" + file, encoding: .utf8)
    let id = "\(thread.id).1.a1@vega.example"
    for line in [
      "To: <jan@a.example>", "<orders@vega.example>", "Message-ID: <\(id)>",
      "In-Reply-To: <m1@a.example>", "References: <m1@a.example>", "Auto-Submitted: no",
    ] { #expect(written.contains(line), "\(line)") }
    let mail = IncomingMail(Array(written.utf8))
    #expect(mail.text == "200 Kč\nDobrý den" && mail.subject == "Re: Рыба a cena")
    try lay(
      "3.a",
      """
      From: jan@a.example
      In-Reply-To: <\(id)>
      Message-ID: <m2@a.example>

      Beru to
      """)
    #expect(road.takeIn().taken == 1)
    let texts = try store.thread(thread.id)?.messages.map(\.text) ?? []
    #expect(texts == ["Kolik stojí ryba?\n[+ list.pdf]", "200 Kč\nDobrý den", "Beru to"])
  }

  @Test("A sender that is no address is taken in; its answer fails with the reason")
  func noAddress() throws {
    try lay("1.a", "From: \"x\\r\\nBcc: y@z\" <a b@c>\nSubject: s\n\nHello")
    #expect(road.takeIn().taken == 1)
    let thread = try #require(try store.waitingThreads().first)
    let call = thread.call(at: WallClock.now())
    _ = store.perform(
      .answerThread(
        ThreadAnswer(
          id: call.id + "/a1", thread: thread.id, call: call.id, text: "Hi", by: "101",
          at: WallClock.now())))
    #expect(try road.sendOut().complaints.count == 1)
    #expect(try names("out/new").isEmpty)
    #expect(try store.thread(thread.id)?.messages.last?.standing == .failed)
  }

  @Test("No header can be put in by a name, a subject or an id")
  func injection() throws {
    var message = MailMessage(
      to: "a@b.example", from: "c@d.example", fromName: "X\r\nBcc: e@f.example",
      subject: "S\nBcc: e@f.example", text: "T")
    message.id = "x@y\r\nBcc: e@f.example"
    message.answers = ["ok@y", "a@b>\nBcc: <e@f.example"]
    let lines = String(decoding: message.written(), as: UTF8.self).split(separator: "\n")
    #expect(!lines.contains { $0.hasPrefix("Bcc") })
    #expect(lines.contains("In-Reply-To: <ok@y>"))
  }

  @Test("Damaged mails are read as far as they can be, with bounded effort")
  func damaged() throws {
    var draw = SplitMix(state: 1)
    let sound = Array(Self.first.utf8)
    for _ in 0..<500 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...30, using: &draw) {
        bytes[Int.random(in: 0..<bytes.count, using: &draw)] = .random(in: 0...255, using: &draw)
      }
      let mail = IncomingMail(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &draw))))
      #expect(mail.text == MessageText.clean(mail.text) && mail.text.count <= 6_100)
      #expect(mail.name.count <= 100 && mail.subject.count <= 200)
    }
    let nested = String(
      repeating: "Content-Type: multipart/mixed; boundary=b\n\n--b\n", count: 2_000)
    #expect(IncomingMail(Array(nested.utf8)).text.isEmpty)
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test(
    "A web request that left an address is answered by mail, unless the site fetches the answer")
  func web() throws {
    func ask(_ key: String, mail: String) throws -> ThreadID {
      let thread = WrittenThread(
        id: "", channel: .web, project: nil, client: Writer(name: "Jan", mail: mail), subject: "")
      let message = IncomingMessage(
        key: key, place: .new(thread), text: "Kolik?", at: WallClock.now())
      guard case .taken(let id, _, _) = try store.takeIn(message) else { throw Complaint("none") }
      return id
    }
    let now = WallClock.now()
    let threads = [
      try ask("1", mail: "jan@a.example"), try ask("2", mail: "eva@a.example"),
      try ask("3", mail: ""),
    ]
    for id in threads {
      let answer = ThreadAnswer(
        id: "\(id)#1/a1", thread: id, call: "\(id)#1", text: "200", by: "101", at: now)
      #expect(store.perform(.answerThread(answer)) == .kept)
    }
    try store.noteDelivered(threads[1], upTo: 2)
    #expect(try road.sendOut(at: now.advanced(bySeconds: 29)).sent == 0)
    #expect(try road.sendOut(at: now.advanced(bySeconds: 30)).sent == 1)
    #expect(try road.sendOut(at: now.advanced(bySeconds: 3_600)).sent == 0)
    let file = try #require(try names("out/new").first)
    let written = try String(contentsOfFile: scratch.path + "/out/new/" + file, encoding: .utf8)
    #expect(written.contains("To: <jan@a.example>"), "\(written)")
    let mail = IncomingMail(Array(written.utf8))
    #expect(mail.subject == "Re: Vega" && mail.text == "200")
    try lay(
      "1.a",
      """
      From: jan@a.example
      In-Reply-To: <\(threads[0]).1.a1@vega.example>
      Message-ID: <m2@a.example>

      Beru to
      """)
    #expect(road.takeIn().taken == 1)
    #expect(
      try store.thread(threads[0])?.messages.map(\.text) == ["Kolik?", "200", "Beru to"])
  }
}
