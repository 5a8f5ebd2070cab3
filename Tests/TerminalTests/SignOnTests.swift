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

    private func signOn(_ desk: DeskWindow, _ pin: String) throws {
      try desk.type(pin)
      try desk.press("Enter")
    }

    @Test("After wrong PINs the right one waits; at the lock the call goes on; no file has the PIN")
    func wrongThenRight() async throws {
      let office = try office()
      var desk = try office.desk("--phone", "manual", "--language", "en", columns: 80, rows: 24)
      try await desk.shows("Who sits here?", "Code", "PIN")
      try signOn(desk, "O01")
      try await desk.shows("Your PIN, then Enter.")
      try await desk.until("a longer wait") { picture in
        if picture.text.contains("again in 4 s") { return true }
        let isChecking = picture.text.contains("•") || picture.text.contains("One moment")
        if !isChecking { try signOn(desk, "7777") }
        return false
      }
      try signOn(desk, Self.pin)
      try await desk.until("too soon") {
        $0.text.contains("Too soon") || $0.text.contains("READY")
      }
      try desk.close()
      desk = try office.desk("--phone", "manual", "--language", "en", "--operator", "O01")
      try await desk.shows("Your PIN, then Enter.")
      try await desk.until("the desk, when the wait is over") { picture in
        if picture.text.contains("READY") { return true }
        let isAsking = picture.text.contains("Your PIN") || picture.text.contains("!")
        if isAsking, !picture.text.contains("•") { try signOn(desk, Self.pin) }
        return false
      }
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
      try signOn(desk, "1593")
      try await desk.shows("That is not the PIN")
      try await desk.until("the open desk") { picture in
        if picture.text.contains("ON A CALL") { return true }
        let isChecking = picture.text.contains("•") || picture.text.contains("One moment")
        if !isChecking { try signOn(desk, Self.pin) }
        return false
      }
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
