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

    @Test(
      "A contact of a list is called for its project, from the list to the registry (B2, C2)",
      arguments: [
        ("bank", "Name;Phone;Consent\nOlga Petrova;+7 926 100-20-30;yes\nNobody;;yes\n"),
        (
          "reminder",
          """
          Name;Phone;Born on;Contract;Sum due;Due on
          Olga Petrova;+7 926 100-20-30;1970-05-14;AB 12;1500;YESTERDAY

          """
        ),
        ("satisfaction", "Name;Phone;Operator\nOlga Petrova;+7 926 100-20-30;O02\n"),
      ])
    func list(_ project: String, _ list: String) async throws {
      let office = try Office()
      #expect(try office.run("import", Office.books).status == 0)
      try load(project, into: office)
      let yesterday = Date(timeIntervalSinceNow: -86_400).formatted(.iso8601.year().month().day())
      try list.replacing("YESTERDAY", with: yesterday)
        .write(toFile: office.folder + "/autumn.csv", atomically: true, encoding: .utf8)
      let taken = try office.run("campaign", "take", "autumn", office.folder + "/autumn.csv")
      #expect(taken.output.contains("contacts taken in: 1, new: 1"), "\(taken.output)")
      #expect(taken.status == (list.contains("Nobody") ? 2 : 0), "\(taken.output)")
      #expect(try office.run("campaign", "show", "autumn").output.contains("Olga Petrova"))
      let desk = try office.desk(
        "--operator", "O01", "--phone", "manual", columns: 80, rows: 24)
      try await desk.shows("READY", "Olga Petrova")
      try desk.press("M-c")
      try await desk.shows("CALLING", "Dial this number", "+7 926 100-20-30")
      try desk.press("1")
      try await desk.shows("ON A CALL", "C2", "Say")
      try await work(project, desk)
      try desk.press("F11")
      try await desk.shows("How did the call end?", "0000001")
      try desk.press("Enter")
      try await desk.shows("What was said?")
      try desk.press("Enter")
      try await desk.shows("READY", "1 order")
      #expect(try office.run("registry").output.contains("0000001"))
      let progress = try office.run("campaign", "show", "autumn").output
      #expect(progress.contains("to call: 0 of 1 · calls: 1, today: 1"), "\(progress)")
    }

    /// The project, and its campaign.
    private func load(_ project: String, into office: Office) throws {
      try office.load(project)
      let campaign = office.folder + "/autumn.yaml"
      try "campaign: autumn\nproject: \(project)\nkind: sell\nfrom: 2026-01-01\n"
        .write(toFile: campaign, atomically: true, encoding: .utf8)
      let begun = try office.run("campaign", "load", campaign)
      #expect(begun.output == "autumn: running\n", "\(begun.output)")
    }

    private func open(_ project: String) throws -> (Office, DeskWindow) {
      let office = try Office()
      #expect(try office.run("import", Office.books).status == 0)
      try office.load(project)
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
      try await work(project, desk)
      try desk.press("F11")
      try await desk.shows("How did the call end?", "0000001")
    }

    /// A line of the keys that are written down for a call.
    struct Key {
      let isTyped: Bool
      let text: String
    }

    static func keys(in file: URL) throws -> [Key] {
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        let text = (words.last ?? "").replacing("WEEKDAY", with: weekday)
        return Key(isTyped: words.first == "type", text: text)
      }
    }

    /// Presses the keys that are written down, up to the confirmed order.
    private func work(_ project: String, _ desk: DeskWindow) async throws {
      let keys = try Self.keys(in: Self.calls.appendingPathComponent(project + ".txt"))
      for key in keys.dropLast() { try press(key, desk) }
      try await desk.readAloud()
      try keys.last.map { try press($0, desk) }
      try await desk.shows("stands")
    }

    private func press(_ key: Key, _ desk: DeskWindow) throws {
      if key.isTyped { try desk.type(key.text) } else { try desk.press(key.text) }
    }
  }
}
