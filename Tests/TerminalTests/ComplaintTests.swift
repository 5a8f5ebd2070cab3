import Foundation
import Testing

extension TerminalTests {
  @Suite struct ComplaintTests {
    private static let address = "pavlov@shop.example"

    /// Books, and a mail program that keeps what it is given.
    private func office() throws -> Office {
      let office = try Office()
      let program = office.folder + "/mail.sh"
      try "#!/bin/sh\ncat >> '\(office.folder)/sent'\n"
        .write(toFile: program, atomically: true, encoding: .utf8)
      chmod(program, 0o700)
      try office.configure("documents: { mail: [\(program)], from: answers@vega.example }\n")
      #expect(try office.run("import", Office.books).status == 0)
      return office
    }

    /// A client calls and complains of a delivery.
    private func complain(_ words: String, _ desk: DeskWindow, answer: String) async throws {
      try await desk.shows("READY")
      try desk.press("F2")
      try await desk.shows("number")
      try desk.type("+74822617895")
      try desk.press("Enter")
      try await desk.shows("ON A CALL")
      try desk.press("F9")
      try await desk.shows("A remark, to be passed on")
      try desk.press("Right", "2")
      try await desk.shows("A complaint: the client wants an answer")
      try desk.type(words)
      try desk.press("Enter")
      try await desk.shows(answer, "tell the client: an answer by")
      try desk.press("F11")
      try await desk.shows("How did the call end?")
      try desk.press("2")
      try await desk.shows("READY")
    }

    @Test(
      "B1.4: a complaint goes from the ring to the answer by mail, and back when it is repeated")
    func story() async throws {
      let office = try office()
      let desk = try office.desk(
        "--operator", "O01", "--phone", "manual", columns: 80, rows: 24)
      try await complain("half the boxes were wet", desk, answer: "Complaint 1 is taken")
      let head = try office.desk("--operator", "СКЛ-1", columns: 80, rows: 24)
      try await head.shows("Floor", "9 Claims 1")
      try head.press("9")
      try await head.shows("Complaints", "№ 1", "half the boxes were wet", "open")
      try head.press("Enter")
      try await head.shows("A complaint · B1.4", "answer: call the client back")
      try head.press("2")
      try await head.shows("answer: send a mail", "Mail")
      try head.press("Enter")
      try head.type("pavlov at shop")
      try head.press("Enter")
      try head.type("New boxes come tomorrow.")
      try head.press("Enter")
      try await head.shows("pavlov at shop")
      #expect(!FileManager.default.fileExists(atPath: office.folder + "/sent"))
      try head.press("Up", "C-u")
      try head.type(Self.address)
      try head.press("Enter", "Enter")
      try await head.shows("answered · by mail · \(Self.address): sent")
      let sent = try String(contentsOfFile: office.folder + "/sent", encoding: .utf8)
      let body = Data("New boxes come tomorrow.".utf8).base64EncodedString()
      #expect(sent.contains("To: <\(Self.address)>") && sent.contains(body), "\(sent)")
      #expect(try office.run("complaints").output.contains("answered"))

      try await complain("wet again", desk, answer: "Complaint 1 is open again")
      try await head.shows("9 Claims 1", "reopened · wet again")
      let shown = try office.run("complaints", "show", "1").output
      for words in ["half the boxes", "New boxes", Self.address + ": sent", "wet again"] {
        #expect(shown.contains(words), "\(shown)")
      }
      try answersByCommand(office)
    }

    /// The address is known from the first answer; a letter is written to be printed.
    private func answersByCommand(_ office: Office) throws {
      let answer = ["complaints", "answer", "1", "--by", "СКЛ-1", "--words"]
      let known = try office.run(program: Office.program, answer + ["We come.", "--road", "mail"])
      #expect(known.status == 0 && known.output.contains(Self.address), "\(known.output)")
      let again = try office.run(
        program: Office.program, answer + ["We come.", "--mail", Self.address])
      #expect(again.status != 0 && again.output.contains("answered already"), "\(again.output)")
      let file = office.folder + "/letter.html"
      let letter = try office.run("complaints", "letter", "1", "--to", file)
      #expect(letter.status == 0, "\(letter.output)")
      #expect(try String(contentsOfFile: file, encoding: .utf8).contains("<p>We come.</p>"))
    }
  }
}
