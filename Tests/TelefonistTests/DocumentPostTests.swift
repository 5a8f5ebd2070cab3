import Desk
import DeskStore
import Exchange
import Foundation
import Synchronization
import Testing

@testable import telefonist

@Suite("Sending documents (A18)")
struct DocumentPostTests {
  private let tools: FakeTools

  init() throws {
    tools = try FakeTools()
  }

  @Test("A fax gets the number and the PDF as arguments, whatever names are in the books")
  func fax() throws {
    tools.keep()
    #expect(try tools.send() == .sent)
    let said = tools.text("fax.said").split(separator: "\n").map(String.init)
    #expect(said.count == 3 && said[0] == "-d" && said[1] == "+74951112233")
    #expect(said[2].hasSuffix("/document.pdf"))
    #expect(!FileManager.default.fileExists(atPath: said[2]), "nothing is left behind")
    #expect(tools.text("render.html").contains("$(reboot) &amp; &lt;b&gt;"))
  }

  @Test("A mail comes on the standard input with the PDF in it")
  func mail() throws {
    tools.settings.from = "orders@sample.example"
    tools.keep("a", .mail, address: "anna@shop.example")
    #expect(try tools.send() == .sent)
    #expect(tools.text("mail.said") == "-t\n--to=anna@shop.example\n")
    let message = tools.text("mail.input")
    #expect(message.contains("\nTo: <anna@shop.example>\n"))
    #expect(message.contains("<orders@sample.example>"))
    #expect(message.contains(Data("%PDF-1.7 fake".utf8).base64EncodedString()))
  }

  @Test("B1.4: an answer to a complaint is a mail of plain words, and nothing is rendered")
  func answer() throws {
    tools.settings.from = "orders@sample.example"
    tools.keep(
      "a", .mail, address: "anna@shop.example",
      subject: .answer(complaint: 12, words: "A crew comes.\nBcc: x@y.example"))
    #expect(try tools.send() == .sent)
    let mail = IncomingMail(Array(tools.text("mail.input").utf8))
    #expect(mail.subject == "Our answer to your complaint No. 12")
    #expect(mail.text.hasPrefix("A crew comes.\nBcc: x@y.example\n\n"))
    #expect(tools.text("mail.said") == "-t\n--to=anna@shop.example\n")
    #expect(tools.text("render.html").isEmpty)
    tools.settings.mail = ["sendmail", "{file}"]
    tools.keep("b", .mail, address: "a@b.example", subject: .answer(complaint: 1, words: "x"))
    #expect(
      try tools.send() == .failed(DocumentTexts.of(.english).noFile, isFinal: true))
  }

  @Test("The sample company sends no answer to a complaint either")
  func sampleAnswer() throws {
    tools.keep("a", .mail, address: "a@b.example", subject: .answer(complaint: 1, words: "x"))
    let claimed = try #require(try tools.store.claimDocument(at: .init(milliseconds: .max / 2)))
    var post = tools.post()
    post.isDemo = true
    #expect(post.send(claimed) == .failed(DocumentTexts.of(.english).demo, isFinal: true))
    #expect(tools.text("mail.input").isEmpty)
  }

  @Test("A program that fails is quoted with its last line, cleaned and cut")
  func failing() throws {
    tools.settings.fax[0] = try tools.tool(
      "broken", "echo first; printf 'no \\033[31mcarrier\\n\\n' >&2; exit 3")
    tools.keep()
    guard case .failed(let words, false)? = try tools.send() else {
      Issue.record("it did not fail")
      return
    }
    #expect(words.hasSuffix("/broken: no \u{FFFD}[31mcarrier"))
    tools.settings.render[0] = try tools.tool("silent", "exit 7")
    tools.keep("b")
    _ = try tools.store.endDocument("a", .sent)
    #expect(try tools.send() == .failed(said(.english, "silent", 7), isFinal: false))
  }

  private func said(_ language: Language, _ tool: String, _ status: Int) -> String {
    DocumentTexts.of(language).status(tools.scratch.path + "/" + tool, status)
  }

  @Test("A program that floods its output with rubbish is heard to its end")
  func rubbish() throws {
    tools.settings.fax[0] = try tools.tool(
      "rubbish", "head -c 3000000 /dev/urandom; echo; echo it is over; exit 1")
    tools.keep()
    guard case .failed(let words, false)? = try tools.send() else {
      Issue.record("it did not fail")
      return
    }
    #expect(words.hasSuffix(": it is over"))
    let long = String(repeating: "x", count: 100_000)
    tools.settings.fax[0] = try tools.tool("long", "printf '%s' \(long.prefix(9_000)); exit 1")
    tools.keep("b")
    _ = try tools.store.endDocument("a", .sent)
    guard case .failed(let cut, false)? = try tools.send() else { return }
    #expect(cut.count < 400)
  }

  @Test("A program that hangs is ended with all that it has started")
  func hanging() throws {
    tools.settings.fax[0] = try tools.tool(
      "hanging", "sleep 300 & echo $! > \"$0.child\"; echo $$ > \"$0.self\"; wait")
    tools.keep()
    let texts = DocumentTexts.of(.english)
    let end = try tools.send(limit: 1)
    #expect(end == .failed(texts.tooSlow(tools.settings.fax[0], 1), isFinal: false))
    for name in ["hanging.child", "hanging.self"] {
      let process = try #require(
        Int32(tools.text(name).trimmingCharacters(in: .whitespacesAndNewlines)))
      #expect(isOver(process))
    }
  }

  /// Gone, or dead and waiting for its parent to notice.
  private func isOver(_ process: Int32) -> Bool {
    let file = "/proc/\(process)/stat"
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return true }
    return text.contains(") Z ") || text.contains(") X ")
  }

  @Test("A program that is not there is named, with what to install and where to name another")
  func missing() throws {
    tools.settings.render = ["weasyprint-that-is-nowhere", "{html}", "{file}"]
    tools.keep()
    guard case .failed(let words, true)? = try tools.send() else {
      Issue.record("it did not fail")
      return
    }
    #expect(words.contains("“weasyprint-that-is-nowhere” is not installed"))
    #expect(words.contains("apt install") && words.contains("“documents.render”"))
  }

  @Test("Without a PDF nothing goes to the fax")
  func noPDF() throws {
    for script in ["true", "echo hello > \"$2\"", ": > \"$2\""] {
      tools.settings.render[0] = try tools.tool("odd", script)
      let id = "try" + String(script.count)
      tools.keep(id)
      let end = try tools.send()
      let words = DocumentTexts.of(.english).noPDF(tools.settings.render[0])
      #expect(end == .failed(words, isFinal: false))
      _ = try tools.store.endDocument(id, .failed("", isFinal: true))
    }
    #expect(tools.text("fax.said").isEmpty)
  }

  @Test(
    "No program is started for an address that is none",
    arguments: ["--help", "7495111;id", "", "7495111\n8", "a@b.c"])
  func address(_ address: String) throws {
    tools.keep("a", .fax, address: address)
    let words = DocumentTexts.of(.english).noAddress(address)
    #expect(try tools.send() == .failed(words, isFinal: true))
    #expect(tools.text("render.html").isEmpty && tools.text("fax.said").isEmpty)
  }

  @Test("The sample company sends nothing")
  func demo() throws {
    tools.keep()
    let claimed = try #require(try tools.store.claimDocument())
    var post = tools.post()
    post.isDemo = true
    #expect(post.send(claimed) == .failed(DocumentTexts.of(.english).demo, isFinal: true))
    #expect(tools.text("render.html").isEmpty)
  }

  @Test("All that can be said of a document has words in each language")
  func words() {
    for language in Language.allCases {
      let texts = DocumentTexts.of(language)
      #expect(Set(DocumentGap.allCases.map(texts.gap)).count == DocumentGap.allCases.count)
      #expect(Set(DocumentEntry.Standing.allCases.map(texts.standing)).count == 4)
      #expect(Set(OutgoingDocument.Kind.allCases.map(texts.kind)).count == 4)
      #expect(texts.tooSlow("fax", 60).contains("60") && texts.status("fax", 7).contains("7"))
    }
  }

  @Test(
    "The default renderer makes a PDF of every kind of name",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/weasyprint")))
  func weasyprint() throws {
    tools.settings.render = DocumentSettings().render
    tools.settings.fax[0] = try tools.tool("keep", "cp \"$3\" \"$0.pdf\"")
    tools.keep()
    #expect(try tools.send(limit: 60) == .sent)
    let pdf = FileManager.default.contents(atPath: tools.settings.fax[0] + ".pdf")
    #expect((pdf?.count ?? 0) > 1_000)
  }
}
