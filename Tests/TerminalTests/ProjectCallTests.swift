import Foundation
import Testing

extension TerminalTests {
  @Suite struct ProjectCallTests {
    private static let calls = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Calls")

    /// The first Tuesday, Wednesday or Thursday from the third day on: each project works then.
    private static var weekday: String {
      let calendar = Calendar(identifier: .gregorian)
      let days = (3...7).compactMap { calendar.date(byAdding: .day, value: $0, to: Date()) }
      let day =
        days.first {
          calendar.component(.weekday, from: $0) > 2 && calendar.component(.weekday, from: $0) < 6
        } ?? Date()
      let parts = calendar.dateComponents([.year, .month, .day], from: day)
      return String(
        format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }

    @Test(
      "A call of each project goes from the ring to the registry (B1.3, C1, C2)",
      arguments: ["internet", "taxi", "clinic", "flowers", "helpdesk"])
    func call(_ project: String) async throws {
      let (office, desk) = try open(project)
      try await order(of: project, desk)
      try desk.press("Enter")
      try await desk.shows("READY", "1 order")
      let registry = try office.run("registry").output
      #expect(registry.contains("0000001"), "\(registry)")
    }

    @Test("C3: the car did not come, the client calls again: another is sent, and it is said")
    func callsAgain() async throws {
      let (office, desk) = try open("taxi")
      try await order(of: "taxi", desk)
      try desk.press("Enter")
      try await desk.shows("READY", "1 order")
      let sent = try office.run("orders", "plan", "1", "--crew", "day", "--by", "M04")
      #expect(sent.status == 0 && sent.output.contains("Car on its way"), "\(sent.output)")
      try await answer(desk)
      try desk.press("M-s")
      try await desk.shows("0000001", "Car on its way")
      try desk.press("Enter")
      try await desk.shows("Order 0000001 · C3", "Day cars", "I am sorry", "What was done")
      try desk.press("Enter")
      try await desk.shows("send a crew, or another one", "Night cars", "today, at once")
      for _ in 0..<3 { try desk.press("Enter") }
      try desk.type("twenty minutes in the rain")
      try desk.press("Enter")
      try await desk.shows("Car did not come", "twenty minutes", "It is settled: Night cars")
      let shown = try office.run("orders", "show", "1").output
      for words in ["Car did not come", "twenty minutes in the rain", "Night cars"] {
        #expect(shown.contains(words), "\(shown)")
      }
      let listed = try office.run("orders", "--project", "taxi", "--crew", "night").output
      #expect(listed.contains("0000001"), "\(listed)")
      #expect(try office.run("orders", "--late").output.isEmpty)
      let wrong = try office.run("orders", "move", "1", "taken", "--by", "M04")
      #expect(wrong.status != 0 && wrong.output.contains("riding"), "\(wrong.output)")
      let forbidden = try office.run("orders", "move", "1", "riding", "--by", "O01")
      #expect(forbidden.status != 0 && forbidden.output.contains("heads and managers move"))
      let moved = try office.run("orders", "move", "1", "riding", "--by", "M04")
      #expect(moved.output.contains("Client is riding"), "\(moved.output)")
      try await desk.shows("Client is riding")
    }

    private func open(_ project: String) throws -> (Office, DeskWindow) {
      let office = try Office()
      #expect(try office.run("import", Office.books).status == 0)
      let loaded = try office.run("project", "load", project)
      #expect(loaded.output.contains("in force"), "\(loaded.output)")
      let desk = try office.desk(
        "--operator", "O01", "--phone", "manual", "--queue", project, columns: 80, rows: 24)
      return (office, desk)
    }

    private func answer(_ desk: DeskWindow) async throws {
      try await desk.shows("READY")
      try desk.press("F2")
      try await desk.shows("number")
      try desk.type("+74950000007")
      try desk.press("Enter")
      try await desk.shows("ON A CALL", "C2", "Say")
    }

    /// From the ring to the outcome that is proposed.
    private func order(of project: String, _ desk: DeskWindow) async throws {
      try await answer(desk)
      let text = try String(
        contentsOf: Self.calls.appendingPathComponent(project + ".txt"), encoding: .utf8)
      let lines = text.split(separator: "\n").map(String.init)
      for line in lines.dropLast() { try press(line, desk) }
      try await desk.readAloud()
      try press(lines.last ?? "", desk)
      try await desk.shows("stands")
      try desk.press("F11")
      try await desk.shows("How did the call end?", "0000001")
    }

    private func press(_ line: String, _ desk: DeskWindow) throws {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      let rest = words.last ?? ""
      if words.first == "type" {
        try desk.type(rest.replacing("WEEKDAY", with: Self.weekday))
      } else {
        try desk.press(rest)
      }
    }
  }
}
