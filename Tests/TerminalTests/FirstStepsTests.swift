import Foundation
import Testing

/// The real program in a real terminal, one case after another.
@Suite("The program in a terminal", .serialized)
enum TerminalTests {}

extension TerminalTests {
  @Suite struct FirstStepsTests {
    @Test(
      "The first steps lead from a waiting call to an order in the manager's inbox (A1, A7, A14)",
      .timeLimit(.minutes(2)))
    func firstSteps() async throws {
      let office = try Office()
      let desk = try office.desk("demo", "--seed", "7", "--pace", "1")
      try await desk.shows("READY", "waiting · longest")
      try desk.press("F2")
      let card = try await desk.shows("ON A CALL", "Manager  ", "Order new")
      let manager = try #require(card.behind("Manager  ")?.components(separatedBy: " · ").first)
      try await sell(to: desk)
      let sold = try await desk.shows("confirmed ─", "In the inbox of " + manager)
      let number = try #require(sold.behind("── Order ")?.split(separator: " ").first)
      try desk.press("F11")
      try await desk.shows("How did the call end?", "▸ 1 order taken")
      try desk.press("1")
      try await desk.shows("READY", "1 call · 1 order", "Call registered: order taken.")
      try desk.press("C-q", "Enter")
      try await desk.ended()

      let staff = try office.run("presence", "--demo").output.split(separator: "\n")
      let row = try #require(staff.first { $0.contains(manager) })
      let code = String(row.prefix { $0 != " " })
      let inbox = try office.run("inbox", "--demo", "--for", code).output
      #expect(inbox.contains("Order \(number)"))
      #expect(inbox.contains("5 pcs"))
      let registry = try office.run("registry", "--demo", "--day", "today").output
      #expect(registry.contains("· 1 call\n"))
      #expect(registry.contains("order taken") && registry.contains(number))
    }

    /// One line, three offers, the delivery, the read-back, and its confirmation.
    private func sell(to desk: DeskWindow) async throws {
      try desk.type("sugar")
      try await desk.shows("›     sugar", "Sugar")
      try desk.press("Enter")
      try await desk.shows(" pcs", "stock ")
      try desk.press("5", "Enter")
      try await desk.shows("1 line ·")
      for answered in 1...3 {
        try desk.press("F6")
        try await desk.shows("1 too dear")
        try desk.press("1")
        try await desk.shows("\(answered) of 3 answered")
      }
      try desk.press("F7")
      try await desk.shows("Tab next field")
      try desk.press("F8")
      try await desk.shows("Read back · Order")
      try await desk.readAloud()
      try desk.press("F8")
    }

    @Test("A whole order typed ahead in one go is taken, none of its keys is lost")
    func typedAhead() async throws {
      let office = try Office()
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual")
      try await desk.shows("READY")
      let keys =
        ["F2"] + Phone.retail.map(String.init) + ["Enter"] + "sugar".map(String.init)
        + ["Enter", "5", "Enter", "F6", "1", "F6", "1", "F6", "1", "F7", "F8"]
      try office.tmux(all: ["send-keys", "-t", desk.pane] + keys)
      try await desk.readAloud()
      try desk.press("F8")
      try await desk.shows("confirmed ─", "1 line ·")
    }

    @Test("A key client can't order here and is put through to a key-account manager (A3, A4, A14)")
    func keyClient() async throws {
      let office = try Office()
      let reading = try office.run("import", Office.books)
      #expect(reading.status == 0, "\(reading.output)")
      let desk = try office.desk("--operator", "О01", "--phone", "manual")
      try await desk.shows("READY", "press F2 and type its number")
      try desk.press("F2")
      try await desk.shows("A call came in")
      try desk.type("8 499 814 73 00")
      try desk.press("Enter")
      let barred = try await desk.shows("Inventive Retail Group", "No order now", "A3", "A4")
      #expect(barred.count(of: "key-account manager   ") == 2)
      try desk.press("F8")
      try await desk.shows("! ", "A3")
      try desk.press("F4")
      try await desk.shows("How did the call end?", "▸ 3 put through", "Hand-off to")
      try desk.press("Enter")
      try await desk.shows("READY", "1 call · 0 orders")

      let inbox = try office.run("inbox", "--for", "М11").output
      #expect(inbox.contains("Hand-off to") && inbox.contains("Inventive Retail Group"))
      #expect(inbox.contains("the caller was put through"))
      #expect(try office.run("registry").output.contains("put through"))
    }
  }
}

/// Numbers of clients of the sample company.
enum Phone {
  /// Produkty 24, a retail client in good standing, with room for 120 000.
  static let retail = "84950043275"
}
