import Foundation
import Testing

extension TerminalTests {
  /// A terminal that several use: code and PIN, and a lock with the call on the line.
  @Suite struct SignOnTests {
    /// The 6 is typed in it alone.
    private static let pin = "480216"

    private func office() throws -> Office {
      let office = try Office()
      try office.configure("signOn: pin\nlog: none\n")
      try #require(try office.run("import", Office.books).status == 0)
      let file = office.folder + "/pin"
      try Self.pin.write(toFile: file, atomically: true, encoding: .utf8)
      chmod(file, 0o600)
      try #require(try office.run("pin", "set", "O01", "--from-file", file).status == 0)
      unlink(file)
      return office
    }

    @Test("After wrong PINs the right one waits; at the lock the call goes on; no file has the PIN")
    func wrongThenRight() async throws {
      let office = try office()
      var desk = try office.desk("--phone", "manual", "--language", "en", columns: 80, rows: 24)
      try await desk.shows("Who sits here?", "Code", "PIN")
      try desk.type("O01")
      try desk.press("Enter")
      try await desk.shows("Your PIN, then Enter.")
      #expect(try await give("7777", desk).text.contains("don't go together"))
      try desk.press("C-q")
      try await desk.ended()
      desk = try office.desk("--phone", "manual", "--language", "en", "--operator", "O01")
      try await desk.shows("Your PIN, then Enter.")
      try await giveUntil("READY", desk)
      try await lockWithCall(desk)
      try desk.press("C-q")
      try await desk.shows("Enter")
      try desk.press("Enter")
      try await desk.ended()
      let audit = try office.run("audit").output
      for words in ["gave a wrong PIN for", "signed on as", "locked the desk of", "signed off as"] {
        #expect(audit.contains(words), "\(audit)")
      }
      let found = try office.run(
        program: "/bin/sh",
        ["-c", #"grep -rla -e 480216 -e '"_0":"6"' '\#(office.folder)' || true"#])
      #expect(found.output.isEmpty, "\(found.output)")
    }

    private func lockWithCall(_ desk: DeskWindow) async throws {
      try desk.press("F2")
      try await desk.shows("A call came in")
      try desk.type("84955550123")
      try desk.press("Enter")
      try await desk.shows("ON A CALL")
      try desk.press("M-j")
      let locked = try await desk.shows("This desk is locked", "A call is on the line.")
      #expect(!locked.text.contains("555") && !locked.text.contains("ON A CALL"))
      try desk.press("F11")
      try desk.press("C-q")
      #expect(try await give("1593", desk).text.contains("That is not the PIN"))
      try await giveUntil("ON A CALL", desk)
    }

    /// Gives a PIN, and returns what came of it.
    @discardableResult
    private func give(_ pin: String, _ desk: DeskWindow) async throws -> Picture {
      try desk.type(pin)
      try await desk.shows(String(repeating: "•", count: pin.count))
      try desk.press("Enter")
      // Between the lock and the desk the screen is empty for a moment.
      return try await desk.until("what came of the PIN") {
        !$0.text.contains("•") && !$0.text.contains("One moment")
          && $0.text.contains { !$0.isWhitespace }
      }
    }

    /// Gives the right PIN, again where it was too soon.
    private func giveUntil(_ words: String, _ desk: DeskWindow) async throws {
      for _ in 1...20 {
        let picture = try await give(Self.pin, desk)
        if picture.text.contains(words) { return }
        #expect(picture.text.contains("Too soon"), "\(picture.text)")
      }
      Issue.record("the right PIN opens nothing")
    }

    @Test("Where the account says who it is, a desk without a PIN is not locked, and says why")
    func noPin() async throws {
      let office = try Office()
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual")
      try await desk.shows("READY")
      try desk.press("M-j")
      try await desk.shows("You have no PIN")
    }
  }
}
