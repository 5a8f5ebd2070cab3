import ArgumentParser
import Desk
import DeskStore
import Exchange
import Foundation
import Synchronization
import Testing

@testable import telefonist

@Suite("The outbox at work (A18)")
struct DocumentSenderTests {
  private let tools: FakeTools

  init() throws {
    tools = try FakeTools()
  }

  /// What a sender reported, to be waited for.
  private final class Reports: Sendable {
    private let entries = Mutex<[DocumentEntry]>([])
    private let bell = DispatchSemaphore(value: 0)

    func take(_ entry: DocumentEntry) {
      entries.withLock { $0.append(entry) }
      bell.signal()
    }

    func wait(for count: Int) -> [DocumentEntry] {
      for _ in 0..<count where bell.wait(timeout: .now() + 60) == .timedOut { break }
      return entries.withLock { $0 }
    }
  }

  private func sender(_ reports: Reports) -> DocumentSender {
    DocumentSender(store: tools.scratch.path + "/s.sqlite", post: tools.post()) {
      reports.take($0)
    }
  }

  @Test("Two desks that are rung at once send each document once")
  func once() throws {
    let reports = Reports()
    let senders = [sender(reports), sender(reports)]
    for place in 0..<6 { tools.keep("d\(place)", address: "10\(place)0") }
    for _ in 0..<3 { for sender in senders { sender.look(tools.store) } }
    let entries = reports.wait(for: 6)
    for sender in senders { sender.finish(within: 10) }
    #expect(entries.map(\.document.id).sorted() == (0..<6).map { "d\($0)" })
    #expect(entries.allSatisfy { $0.standing == .sent })
    let numbers = tools.text("fax.said").split(separator: "\n").filter { $0.hasPrefix("10") }
    #expect(numbers.sorted() == (0..<6).map { "10\($0)0" })
    #expect(try tools.store.auditRows().filter { $0.what == "documentSent" }.count == 6)
  }

  @Test("A desk that leaves ends what it was sending and gives it back")
  func leaving() throws {
    let gate = tools.scratch.path + "/begun"
    tools.settings.fax[0] = try tools.tool("slow", ": > \(gate); sleep 300")
    let reports = Reports()
    let sender = sender(reports)
    tools.keep()
    sender.look(tools.store)
    let limit = Date(timeIntervalSinceNow: 60)
    while !FileManager.default.fileExists(atPath: gate), Date() < limit { usleep(1_000) }
    sender.finish(within: 30)
    #expect(reports.wait(for: 1).first?.standing == .waiting)
    #expect(try tools.store.documents().first?.attempts == 0)
    sender.look(tools.store)
    #expect(try tools.store.documents().first?.standing == .waiting, "it takes no more")
  }

  @Test("A store worker rings the outbox when a document was kept")
  func ringing() throws {
    let reports = Reports()
    let sender = sender(reports)
    let worker = StoreWorker(store: tools.store, mailbox: Mailbox(), documents: sender)
    let document = OutgoingDocument(
      id: "a", subject: .certificate("G1"), client: nil, road: .mail, address: "a@b.example",
      language: .russian, asked: Signature(by: "101", at: FakeTools.asked))
    worker.submit(.keep(.office(.send(document)), 1))
    #expect(reports.wait(for: 1).map(\.standing) == [.sent])
    worker.finish(within: 10)
    sender.finish(within: 10)
  }

  /// A web request whose answer waits.
  private func answered() throws -> ThreadID {
    let thread = WrittenThread(
      id: "", channel: .web, client: Writer(name: "Ann", mail: "ann@a.example"), subject: "Fish")
    let taken = try tools.store.takeIn(
      IncomingMessage(key: "k", place: .new(thread), text: "How much?", at: FakeTools.asked))
    guard case .taken(let id, _, _) = taken else { return "" }
    _ = tools.store.perform(
      .answerThread(
        ThreadAnswer(
          id: "\(id)#1/a1", thread: id, call: "\(id)#1", text: "Five", by: "101",
          at: FakeTools.asked)))
    return id
  }

  @Test("Where the mail program is named, two desks send a web request's answer once (C5)")
  func written() throws {
    tools.settings.isMailNamed = true
    let id = try answered()
    let senders = [sender(Reports()), sender(Reports())]
    for sender in senders { sender.look(tools.store) }
    let limit = Date(timeIntervalSinceNow: 60)
    while try tools.store.nextAnswerDue() != nil
      || tools.store.thread(id)?.messages.last?.standing != .sent, Date() < limit
    { usleep(1_000) }
    for sender in senders { sender.finish(within: 10) }
    #expect(try tools.store.thread(id)?.messages.last?.standing == .sent)
    #expect(tools.text("mail.said") == "-t\n--to=ann@a.example\n", "once")
    let mail = IncomingMail(Array(tools.text("mail.input").utf8))
    #expect(mail.text == "Five" && mail.subject == "Re: Fish")
  }

  @Test("Where no mail program is named, an answer in writing is left to “telefonist mail” (C5)")
  func unnamed() throws {
    let id = try answered()
    let reports = Reports()
    let sender = sender(reports)
    tools.keep()
    sender.look(tools.store)
    #expect(reports.wait(for: 1).map(\.standing) == [.sent])
    sender.finish(within: 10)
    #expect(try tools.store.thread(id)?.messages.last?.standing == .waiting)
  }

  private func run(_ arguments: String...) throws {
    let settings = tools.settings
    func list(_ words: [String]) -> String {
      "[" + words.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    }
    let configuration = try tools.scratch.file(
      "config.yaml",
      """
      documents:
        render: \(list(settings.render))
        fax: \(list(settings.fax))
        mail: \(list(settings.mail))

      """)
    var command = try DocumentCommand.parseAsRoot(
      arguments + [
        "--store", tools.scratch.path + "/s.sqlite", "--language", "en", "--config", configuration,
      ])
    try command.run()
  }

  @Test("A person without a desk sends, hears why not, and tries again")
  func command() throws {
    try run(
      "send", "--certificate", "G1", "--client", "K1", "--fax", "8 495 1112233", "--by", "101")
    #expect(tools.text("fax.said").contains("\n84951112233\n"))
    tools.settings.mail[0] = try tools.tool("broken", "echo no route; exit 1")
    #expect(throws: ExitCode(2)) {
      try run("send", "--prices", "G1", "--client", "K1", "--mail", "a@b.example", "--by", "101")
    }
    let entry = try #require(try tools.store.documents().first { $0.standing == .waiting })
    #expect(entry.trouble.hasSuffix(": no route"))
    _ = try tools.store.claimDocument(at: .init(milliseconds: .max / 2))
    _ = try tools.store.endDocument(entry.document.id, .failed("", isFinal: true))
    tools.settings.mail[0] = try tools.tool("sound", "cat > \"$0.input\"")
    try run("retry", entry.document.id)
    #expect(tools.text("sound.input").contains("To: <a@b.example>"))
    #expect(throws: Complaint.self) { try run("retry", entry.document.id) }
    try run("list")
  }

  @Test("A command names what is wrong before anything is kept")
  func mistakes() throws {
    let wrong: [[String]] = [
      ["--certificate", "G1", "--fax", "--help", "--by", "101"],
      ["--certificate", "G1", "--fax", "102;id", "--by", "101"],
      ["--certificate", "G1", "--mail", "x@y@z", "--by", "101"],
      ["--certificate", "G1", "--fax", "102", "--mail", "a@b.c", "--by", "101"],
      ["--certificate", "G1", "--order", "1", "--fax", "102", "--by", "101"],
      ["--prices", "usual", "--fax", "102", "--by", "101"],
      ["--prices", "usual", "--client", "none", "--fax", "102", "--by", "101"],
      ["--order", "7", "--fax", "102", "--by", "101"],
      ["--certificate", "G1", "--fax", "102", "--by", "nobody"],
    ]
    for arguments in wrong {
      #expect(throws: (any Error).self, "\(arguments)") {
        var command = try DocumentCommand.parseAsRoot(
          ["send"] + arguments + ["--store", tools.scratch.path + "/s.sqlite"])
        try command.run()
      }
    }
    #expect(try tools.store.documents().isEmpty)
  }

  @Test(
    "Commands in the configuration are lists with the places they need",
    arguments: [
      "fax: sendfax -d {number} {file}", "fax: []", "fax: [sendfax, \"{file}\"]",
      "fax: [sendfax, \"{number}\", \"{file}\", \"{shell}\"]", "render: [\"{html}\", \"{file}\"]",
      "render: [weasyprint, \"{html}\"]", "mail: [sendmail, \"{number}\"]", "mail: [\"\"]",
      "from: me", "validDays: -1", "post: []", "fax: [sendfax, \"{number\", \"{file}\"]",
    ])
  func settings(_ line: String) throws {
    let file = try tools.scratch.file("wrong.yaml", "documents:\n  \(line)\n")
    let complaint = #expect(throws: FileComplaint.self) { try Configuration.read(file) }
    #expect(complaint?.line == 2)
  }

  @Test("A value is put into its own argument and not looked at again")
  func templates() {
    let values = ["number": "{file}", "file": "/tmp/x y;z"]
    #expect(ArgumentTemplate.filled("--to={number}", values) == "--to={file}")
    #expect(ArgumentTemplate.filled("{file}:{number}", values) == "/tmp/x y;z:{file}")
    #expect(ArgumentTemplate.filled("plain", values) == "plain")
    #expect(ArgumentTemplate.names(in: "a{b}c{d") == ["b", ""])
  }
}
