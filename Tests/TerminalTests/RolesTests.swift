import Foundation
import Testing

extension TerminalTests {
  /// Two roles at two terminals on one store.
  @Suite struct RolesTests {
    private static let overdue = "84950005356"
    private static let key = "84950107933"

    /// An operator on the line with a caller of the sample company.
    private func talking(_ number: String, in office: Office) async throws -> DeskWindow {
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual")
      try await desk.shows("READY")
      try desk.press("F2")
      try await desk.shows("A call came in")
      try desk.type(number)
      try desk.press("Enter")
      try await desk.shows("ON A CALL", "Manager  ")
      return desk
    }

    @Test("The head answers a question at the head's own desk, the operator sees it (A11)")
    func question() async throws {
      let office = try Office()
      let desk = try await talking(Self.overdue, in: office)
      let head = try office.desk("demo", "--operator", "H01", columns: 80, rows: 24)
      try await head.shows("Floor", "ON A CALL", "Anna Kotova", "Vector")
      try desk.press("M-q")
      try await desk.shows("Ask the head")
      try desk.type("pays on Friday")
      try desk.press("Enter")
      try await desk.shows("ON HOLD")
      try await head.shows("4 Asked 1", "● 1 new")
      try head.press("4")
      try await head.shows("Vector", "pays on Friday", "OVERDUE")
      try head.press("Enter")
      try await head.shows("Answer the operator")
      try head.press("Enter")
      try head.type("2500.50")
      try head.press("Enter")
      try head.type("this once")
      try head.press("Enter")
      try await head.shows("Answered:", "allowed up to 2 500.50")
      try await desk.shows("Ustinov G. P. allows up to 2 500.50", "this once")
    }

    @Test("A key client handed off stands in the manager's inbox at once (A4, A14)")
    func handOff() async throws {
      let office = try Office()
      let desk = try await talking(Self.key, in: office)
      let manager = try office.desk("demo", "--operator", "A01", columns: 80, rows: 24)
      try await manager.shows("1 Inbox", "The inbox is empty")
      try desk.press("F4")
      try await manager.shows("hand-off", "Stolitsa Hypermarkets", "1 new", "the caller was put")
      try manager.press("Enter")
      try await manager.shows("Acknowledged.", "✓ ")
    }

    @Test("A manager who signs off is away for all desks, who signs on is there (A4)")
    func presence() async throws {
      let office = try Office()
      let manager = try office.desk("demo", "--seed", "7", "--operator", "A02")
      try await manager.shows("1 Inbox")
      let there = try office.run("presence", "--demo").output
      #expect(there.contains { $0 == "\n" })
      try manager.press("F10")
      try await manager.shows("Where are you?")
      try manager.press("2")
      try await manager.shows("All desks see it.")
      try manager.press("C-q", "Enter")
      try await manager.ended()
      let rows = try office.run("presence", "--demo").output.split(separator: "\n")
      let row = try #require(rows.first { $0.hasPrefix("A02") })
      #expect(row.contains("away"))
    }

    @Test("A notice of the head reaches an operator between two calls (A27, A28)")
    func notice() async throws {
      let office = try Office()
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual")
      try await desk.shows("READY")
      let head = try office.desk("demo", "--operator", "H05", columns: 80, rows: 24)
      try await head.shows("Floor", "READY", "Anna Kotova")
      try head.press("Enter")
      try await head.shows("A notice for the board")
      try head.type("Close at six.")
      try head.press("Enter", "Enter")
      try await head.shows("On the board.")
      try await desk.shows("1 new")
      try desk.press("M-m")
      try await desk.shows("Board", "Close at six.")
      try desk.press("Enter")
      try await desk.shows("Acknowledged.")
      try desk.press("Escape")
      try await desk.shows("READY", "Queue")
      try head.press("6")
      try await head.shows("read by 1")
    }
  }
}
