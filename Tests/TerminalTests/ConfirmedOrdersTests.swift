import Foundation
import Testing

extension TerminalTests {
  @Suite struct ConfirmedOrdersTests {
    private func put(_ goods: String, _ desk: DeskWindow, shows sum: String) async throws {
      try desk.type(goods)
      try await desk.shows("▸     " + goods.prefix(5))
      try desk.press("Enter")
      try await desk.shows(sum)
    }

    /// Answers the offers that are still to be made, agrees the delivery and confirms.
    private func confirm(_ desk: DeskWindow) async throws {
      for answered in 1...3 {
        try desk.press("F6", "1")
        try await desk.shows("\(answered) of 3 answered")
      }
      try desk.press("F7", "F8")
      try await desk.readAloud()
      try desk.press("F8")
      try await desk.shows("confirmed ─")
    }

    @Test(
      "Alt+s lists confirmed orders: one is copied, changed, cancelled, from call and desk (A12)",
      .timeLimit(.minutes(2)))
    func list() async throws {
      let office = try Office()
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual", setting: Office.noon)
      try await desk.shows("READY")
      try await answer(desk)
      try await put("01005*10", desk, shows: "1 line · 29 160.50")
      try await put("00201*6", desk, shows: "2 lines · ")
      try await confirm(desk)

      // Changed in place: the number stays.
      try desk.press("M-s")
      try await desk.shows("Orders of Produkty 24", "▸ 0000001", "2 lines", "till ")
      try desk.press("c")
      try await desk.shows("Order 0000001 · change", "until F8 the old one stands")
      try await put("01005*2", desk, shows: "already, now 12: ")
      try desk.press("F8")
      try await desk.readAloud()
      try desk.press("F8")
      try await desk.shows("Order 0000001 confirmed ─")

      // A new order with its lines, begun on the next call.
      try await end(desk)
      try await answer(desk)
      try desk.press("M-s")
      let both = try await desk.shows("▸ 0000001", "replaced")
      #expect(both.count(of: "0000001") == 2)
      try desk.press("Enter")
      try await desk.shows("The lines of order 0000001 are copied.", "Order 0000002", "12 pcs")
      try desk.press("Escape")
      try await confirm(desk)
      try await end(desk)

      // Found by its number at the free desk, and cancelled.
      try desk.press("M-s")
      try await desk.shows("Confirmed orders", "Number")
      try desk.type("2")
      try await desk.shows("▸ 0000002", "Produkty 24")
      try desk.press("DC")
      try await desk.shows("Cancel order 0000002 for")
      try desk.press("Enter")
      try await desk.shows("Order 0000002 is cancelled.")
      let inbox = try office.run("inbox", "--demo", "--for", "M04").output
      #expect(inbox.contains("0000001") && inbox.contains("0000002"))
      #expect(inbox.contains("cancelled"), "\(inbox)")
    }

    private func answer(_ desk: DeskWindow) async throws {
      try desk.press("F2")
      try desk.type(Phone.retail)
      try desk.press("Enter")
      try await desk.shows("Order new")
    }

    private func end(_ desk: DeskWindow) async throws {
      try desk.press("F11")
      try await desk.shows("How did the call end?", "▸ 1 order taken")
      try desk.press("1")
      try await desk.shows("READY")
    }
  }
}
