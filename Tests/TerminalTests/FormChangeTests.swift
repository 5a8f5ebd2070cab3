import Foundation
import Glibc
import Testing

extension TerminalTests {
  @Suite struct FormChangeTests {
    private func open(_ office: Office) throws -> DeskWindow {
      try office.desk(
        "--operator", "O01", "--phone", "manual", "--queue", "clinic", columns: 80, rows: 24)
    }

    private func answer(_ desk: DeskWindow) async throws {
      try await desk.shows("READY")
      try desk.press("F2")
      try await desk.shows("number")
      try desk.type("+74950000007")
      try desk.press("Enter")
      try await desk.shows("ON A CALL", "C2", "Say")
    }

    /// A visit to the general doctor in the first hour of a Thursday, for Olga Lee.
    private func order(_ desk: DeskWindow) async throws {
      try await answer(desk)
      let calls = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      let keys = try ProjectCallTests.keys(in: calls.appendingPathComponent("Calls/clinic.txt"))
      for (place, key) in keys.enumerated() {
        if place == keys.count - 1 { try await desk.readAloud() }
        if key.isTyped { try desk.type(key.text) } else { try desk.press(key.text) }
      }
      try await desk.shows("stands")
      try desk.press("F11")
      try await desk.shows("How did the call end?")
      try desk.press("Enter")
      try await desk.shows("READY", "1 order")
    }

    @Test(
      "C3: a visit is moved to another doctor and hour, through a crash, and handed over once",
      .timeLimit(.minutes(2)))
    func moved() async throws {
      let office = try Office()
      #expect(try office.run("import", Office.books).status == 0)
      try office.load("clinic")
      var desk = try open(office)
      try await order(desk)
      let first = office.folder + "/first.json"
      #expect(try export(to: first, office).status == 0)

      try await answer(desk)
      try desk.press("M-s")
      try await desk.shows("Confirmed orders")
      try desk.type("1")
      try await desk.shows("▸ 0000001", "c changes")
      try desk.press("c")
      try await desk.shows("Order 0000001 · change", "until F8 the old one stands", "Olga Lee")
      try await go(to: "Doctor", desk)
      try desk.press("4")
      try await desk.shows("Ear and throat")

      kill(try desk.process(), SIGKILL)
      desk = try open(office)
      try await desk.shows("A call was cut off", "0000001 · change", "Enter goes on with it")
      try desk.press("Enter")
      try await desk.shows("Order 0000001 · change", "Ear and throat")
      try await go(to: "Hour", desk)
      try desk.press("2")
      try desk.press("F8")
      try await desk.shows("Tell the client")
      for _ in 0..<9 where try desk.picture().text.contains("it is told") {
        let before = try desk.picture().work
        try desk.press("Enter")
        try await desk.until("the next point") { $0.work != before }
      }
      try await desk.shows("Doctor: Ear and throat", "Hour: 09:00–10:00")
      try await desk.readAloud()
      try desk.press("Enter")
      try await desk.until("the changed order") { $0.text.contains("Order 0000001 stands") }
      try desk.press("F11")
      try await desk.shows("How did the call end?")
      try desk.press("Enter")
      try await desk.shows("READY", "1 order")

      let shown = try office.run("orders", "show", "1").output
      #expect(shown.contains("Doctor, Hour"), "\(shown)")
      let change = office.folder + "/change.json"
      #expect(try export(to: change, office).status == 0)
      let text = try String(contentsOfFile: change, encoding: .utf8)
      #expect(text.contains("\"action\" : \"change\"") && text.contains("throat"), "\(text)")
      #expect(try export(to: office.folder + "/none.json", office).status == 0)
      #expect(!FileManager.default.fileExists(atPath: office.folder + "/none.json"))
    }

    private func export(
      to file: String, _ office: Office
    ) throws -> (status: Int32, output: String) {
      try office.run("export", "orders", "--since", "today", "--format", "json", "--to", file)
    }

    /// Tab until the field has the keys.
    private func go(to label: String, _ desk: DeskWindow) async throws {
      for _ in 0..<20 {
        let rows = try desk.picture().text.split(separator: "\n")
        if rows.contains(where: { $0.hasPrefix("› " + label) || $0.hasPrefix("▸ " + label) }) {
          return
        }
        let before = try desk.picture().text
        try desk.press("Tab")
        try await desk.until("the next field") { $0.text != before }
      }
      Issue.record("no field \(label): \(try desk.picture().text)")
    }
  }
}
