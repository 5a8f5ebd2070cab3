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
      let office = try Office()
      #expect(try office.run("import", Office.books).status == 0)
      let loaded = try office.run("project", "load", project)
      #expect(loaded.output.contains("in force"), "\(loaded.output)")
      let desk = try office.desk(
        "--operator", "O01", "--phone", "manual", "--queue", project, columns: 80, rows: 24)
      try await desk.shows("READY")
      try desk.press("F2")
      try await desk.shows("number")
      try desk.type("+74950000007")
      try desk.press("Enter")
      try await desk.shows("ON A CALL", "C2", "Say")
      let text = try String(
        contentsOf: Self.calls.appendingPathComponent(project + ".txt"), encoding: .utf8)
      let lines = text.split(separator: "\n").map(String.init)
      for line in lines.dropLast() { try press(line, desk) }
      try await desk.readAloud()
      try press(lines.last ?? "", desk)
      try await desk.shows("stands")
      try desk.press("F11")
      try await desk.shows("How did the call end?", "0000001")
      try desk.press("Enter")
      try await desk.shows("READY", "1 order")
      let registry = try office.run("registry").output
      #expect(registry.contains("0000001"), "\(registry)")
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
