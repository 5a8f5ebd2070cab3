import Foundation
import Testing

extension TerminalTests {
  @Suite struct CallingTests {
    private func open(_ office: Office, phone: String) async throws -> DeskWindow {
      try office.configure("rules: { calling: { daysWithoutCalls: [] } }")
      let desk = try office.desk(
        "demo", "--seed", "7", "--phone", phone, "--pace", "1", setting: Office.noon)
      try await desk.shows("READY", "Alt+c Call", "call back")
      return desk
    }

    /// The first call to make of the sample company: a client asked for it on the web site.
    private static let first = "asks when rye flour comes in"

    @Test("Alt+c makes the call that is due, on a telephone that dials by itself (A1, A14)")
    func simulated() async throws {
      let office = try Office()
      let desk = try await open(office, phone: "simulated")
      try desk.press("M-c")
      try await desk.shows("CALLING", "The client's telephone rings", Self.first)
      try await desk.shows("ON A CALL", "Peterhof Confectioners", "Order new")
      try await register(desk, office)
    }

    @Test("With a plain telephone the desk shows the number, and hears what came of it (A1, A14)")
    func byHand() async throws {
      let office = try Office()
      let desk = try await open(office, phone: "manual")
      try desk.press("M-c")
      try await desk.shows("Dial this number on your telephone.", "+7 812 010-10-19")
      try desk.press("2")
      try await desk.shows("READY", "Not reached: the line is busy. Again", "1 call · 0 orders")
      // The next one is a client who has not ordered for long; it was not called in the end.
      try desk.press("M-c")
      try await desk.shows("CALLING", "usually every", "Dial this number")
      try desk.press("Escape")
      try await desk.shows("READY", "Not called: it stays in the queue.", "1 call · 0 orders")
      try desk.press("M-c")
      try await desk.shows("Dial this number")
      try desk.press("1")
      try await desk.shows("ON A CALL", "Order new")
      try await register(desk, office)
      #expect(try office.run("registry", "--demo").output.contains("busy"))
    }

    /// Ends the call, says what was talked about, and finds both in the registry.
    private func register(_ desk: DeskWindow, _ office: Office) async throws {
      try desk.press("F11")
      try await desk.shows("How did the call end?")
      try desk.press("2")
      try await desk.shows("What was said?")
      try desk.type("from Monday on")
      try await desk.shows("from Monday on")
      try desk.press("Enter")
      try await desk.shows("READY", "Call registered: information given.")
      let registry = try office.run("registry", "--demo").output
      let row = registry.split(separator: "\n").first { $0.contains("from Monday on") }
      #expect(row?.contains("information given") == true, "\(registry)")
    }

    @Test(
      "Alt+b promises a call back; it stands in the queue when it is due, and is made (A1)",
      .timeLimit(.minutes(3)))
    func promise() async throws {
      let office = try Office()
      let desk = try await open(office, phone: "manual")
      try desk.press("F2")
      try desk.type(Phone.retail)
      try desk.press("Enter")
      let card = try await desk.shows("Order new", "ON A CALL")
      try desk.press("M-b")
      try await desk.shows("Promise a call back", "Hours by your clock")
      let clock = try #require(card.rows[0].matches(of: /[0-9]{2}:[0-9]{2}/).last?.output)
      let parts = clock.split(separator: ":").compactMap { Int($0) }
      // The next minute, unless it is about to begin.
      let ahead = Int(Date().timeIntervalSince1970) % 60 < 45 ? 1 : 2
      let due = (parts[0] * 60 + parts[1] + ahead) % (24 * 60)
      let text = String(format: "%02d:%02d", due / 60, due % 60)
      try desk.press("Tab")
      try desk.type(text)
      try desk.press("Enter")
      try desk.type("price of tea")
      try await desk.shows("price of tea", text)
      try desk.press("Enter")
      try await desk.shows("Call back planned: ", text)
      try desk.press("F11")
      try await desk.shows("How did the call end?")
      try desk.press("2")
      try await desk.shows("READY", "calls planned · next", "Call registered")
      try await desk.until("the promised call, due", within: .seconds(150)) { picture in
        picture.rows.contains { $0.contains("\(text) ") && $0.contains("· price of tea") }
      }
      try desk.press("Down", "M-c")
      try await desk.shows("Dial this number", "+7 495 004-32-75", "price of tea")
    }
  }
}
