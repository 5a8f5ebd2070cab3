import DoorClient
import Foundation
import Testing

extension TerminalTests {
  @Suite struct WrittenTests {
    /// A desk on imported books, with nobody at the telephone.
    private func desk(_ office: Office) async throws -> DeskWindow {
      #expect(try office.run("import", Office.books).status == 0)
      let desk = try office.desk("--operator", "O01", "--phone", "manual", columns: 80, rows: 24)
      try await desk.shows("READY")
      return desk
    }

    private func finish(_ desk: DeskWindow) async throws {
      try desk.press("F11")
      try await desk.shows("How did the call end?")
      try desk.press("2")
      try await desk.shows("READY")
    }

    @Test("A chat that came by HTTP is answered at the desk, and the answer is read by HTTP (C5)")
    func chat() async throws {
      let office = try Office()
      let desk = try await desk(office)
      let tokens = office.folder + "/tokens"
      try (HTTPClient.token + "\n").write(toFile: tokens, atomically: true, encoding: .utf8)
      let open = try office.run("door", "--token-file", tokens, "--listen", "127.0.0.1:0")
      #expect(open.status == 1 && open.output.contains("0600"))
      chmod(tokens, 0o600)
      let door = try office.window(
        [Office.program, "door", "--token-file", tokens, "--listen", "127.0.0.1:0"])
      let words = try await door.shows("The door is open on 127.0.0.1:")
      let port = try #require(
        words.text.firstMatch(of: /127\.0\.0\.1:(\d+)/).flatMap { Int($0.output.1) })
      let client = try HTTPClient(port: port)
      let begun = try client.request(
        "POST", "/v1/chats", #"{"name":"Ann Reed","text":"Have you sprats?"}"#)
      let id = try #require(begun.json["id"] as? String)
      try await desk.shows("1 waiting", "Ann Reed", "chat")
      try desk.press("F2")
      try await desk.shows("chat · Ann Reed", "Have you sprats?")
      try desk.type("Yes, twelve boxes.")
      try desk.press("Down")
      try desk.type("Shall we?")
      try desk.press("Enter")
      let read = try client.request("GET", "/v1/chats/\(id)/messages?after=1")
      #expect(read.messages.map { $0["text"] as? String } == ["Yes, twelve boxes.\nShall we?"])
      #expect(
        try client.request("POST", "/v1/chats/\(id)/messages", #"{"text":"Please"}"#).status == 201)
      try await desk.shows("Please")
      try await finish(desk)
      let registry = try office.run("registry").output
      #expect(registry.contains("Ann Reed") || registry.contains("chat"), "\(registry)")
      kill(try door.process(), SIGTERM)
      try await door.ended()
    }

    @Test("A mail out of a maildir is answered into a maildir, after a kill of the desk too (C5)")
    func mail() async throws {
      let office = try Office()
      var desk = try await desk(office)
      for box in ["in", "out"] {
        for part in ["tmp", "new", "cur"] {
          try FileManager.default.createDirectory(
            atPath: office.folder + "/\(box)/\(part)", withIntermediateDirectories: true)
        }
      }
      let mail = "From: Ann <ann@a.example>\nMessage-ID: <1@a>\nSubject: Fish\n\nHow much?\n"
      try mail.write(toFile: office.folder + "/in/new/1", atomically: true, encoding: .utf8)
      let road = [
        "mail", "in", "--maildir", office.folder + "/in", "--out", office.folder + "/out",
        "--once",
      ]
      #expect(try office.run(program: Office.program, road).status == 0)
      try await desk.shows("1 waiting", "Ann", "mail")
      try desk.press("F2")
      try await desk.shows("How much?", "Fish")
      try desk.type("Five")
      try await desk.shows("Five")
      kill(try desk.process(), SIGKILL)
      try await desk.ended()
      desk = try office.desk("--operator", "O01", "--phone", "manual", columns: 80, rows: 24)
      try await desk.shows("Enter")
      try desk.press("Enter")
      try desk.press("C-r")
      try await desk.shows("How much?")
      try desk.type("Six")
      try desk.press("Enter")
      try await desk.shows("on its way")
      #expect(try office.run(program: Office.program, road).status == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: office.folder + "/out/new")
      #expect(names.count == 1)
      let answer = try String(
        contentsOfFile: office.folder + "/out/new/" + (names.first ?? ""), encoding: .utf8)
      #expect(answer.contains("To: <ann@a.example>") && answer.contains("In-Reply-To: <1@a>"))
      try await finish(desk)
    }
  }
}
