import Foundation
import Testing

extension TerminalTests {
  @Suite struct TwoDesksTests {
    /// Presses a key at two desks as nearly at once as can be.
    private func pressAtBoth(_ desks: [DeskWindow], _ key: String) throws {
      try desks[0].office.tmux(
        all: ["send-keys", "-t", desks[0].pane, key, ";", "send-keys", "-t", desks[1].pane, key])
    }

    @Test("A call that two desks answer at once is answered by one of them (A1)")
    func oneCall() async throws {
      let office = try Office()
      var desks: [DeskWindow] = []
      for _ in 1...2 {
        let desk = try office.desk("demo", "--seed", "7", "--pace", "0.01", columns: 110, rows: 34)
        try await desk.shows("READY", "waiting · longest")
        desks.append(desk)
      }
      let waiting = try desks[0].picture()
      let number = try #require(waiting.text.firstMatch(of: /\+7 [0-9]{3} [0-9-]{9}/)?.output)
      try pressAtBoth(desks, "F2")
      var taken: [Bool] = []
      for desk in desks {
        let picture = try await desk.until("a call or a word") { picture in
          picture.text.contains("Order new") || picture.text.contains("The call was taken by")
        }
        taken.append(picture.text.contains("ON A CALL"))
      }
      #expect(taken.filter { $0 }.count == 1)
      for (desk, has) in zip(desks, taken) where has {
        try desk.press("F11")
        try await desk.shows("How did the call end?")
        try desk.press("2")
        try await desk.shows("READY")
      }
      let registry = try office.run("registry", "--demo").output
      #expect(registry.components(separatedBy: number).count == 2, "\(registry)")
    }

    @Test("Of two orders on a client's last room one is confirmed (A5)")
    func lastRoom() async throws {
      let office = try Office()
      var desks: [DeskWindow] = []
      for _ in 1...2 {
        let desk = try office.desk("demo", "--seed", "7", "--phone", "manual")
        try await desk.shows("READY")
        try desk.press("F2")
        try desk.type(Phone.retail)
        try desk.press("Enter")
        try await desk.shows("Order new")
        try await readBack(desk)
        desks.append(desk)
      }
      for desk in desks { try await desk.readAloud() }
      try pressAtBoth(desks, "F8")
      var confirmed = 0
      for desk in desks {
        let picture = try await desk.until("a confirmation or a refusal") { picture in
          picture.text.contains("confirmed ─") || picture.text.contains("OVER LIMIT")
        }
        if picture.text.contains("In the inbox of") {
          confirmed += 1
        } else {
          #expect(picture.text.contains("A5"))
        }
      }
      #expect(confirmed == 1)
      let inbox = try office.run("inbox", "--demo", "--for", "M04").output
      #expect(inbox.components(separatedBy: "Order 0").count == 2, "\(inbox)")
    }

    /// An order of more than half of the client's room, read back and not confirmed.
    private func readBack(_ desk: DeskWindow) async throws {
      try desk.type("01005*24")
      try await desk.shows("›     01005")
      try desk.press("Enter")
      try await desk.shows("1 line · 6")
      for answered in 1...3 {
        try desk.press("F6", "1")
        try await desk.shows("\(answered) of 3 answered")
      }
      try desk.press("F7", "F8")
      try await desk.shows("Enter confirms")
    }
  }
}
