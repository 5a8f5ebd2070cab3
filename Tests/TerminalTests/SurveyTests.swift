import Foundation
import Testing

extension TerminalTests {
  @Suite struct SurveyTests {
    private static let expected = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Calls/satisfaction-results.txt")

    private static let campaign = """
      campaign: autumn
      project: satisfaction
      kind: survey
      from: 2026-01-01
      quotas:
        - { name: market, title: Market stalls, when: trade is market, count: 1 }
        - { name: others, title: Shops and kitchens, when: trade is shop/kitchen, count: 3 }

      """

    private static let list = """
      Name;Phone;Operator
      Olga Petrova;+7 926 100-20-31;O02
      Ivan Sokolov;+7 926 100-20-32;O02
      Vera Orlova;+7 926 100-20-33;O03
      Anton Belov;+7 926 100-20-34;O02

      """

    @Test(
      "A survey goes from the list through branches and a full quota to tables and ratings (B2.3)")
    func survey() async throws {
      let office = try Office()
      try begin(in: office)
      let desk = try office.desk(
        "--operator", "O01", "--phone", "manual", columns: 80, rows: 24)
      // A stall: five stars for both, nine, may be called again.
      try await call("Olga Petrova", desk)
      for key in ["1", "1", "5", "5", "9", "Enter", "1", "Enter"] { try desk.press(key) }
      try await confirm(desk)
      // Another stall: there are enough of them.
      try await call("Ivan Sokolov", desk)
      try desk.press("1")
      try await desk.shows("“Market stalls” has all its answers: ask no more.")
      try desk.press("2")
      try await desk.shows("Enter: Quota is full.")
      try desk.press("F11")
      try await desk.shows("1 Quota is full")
      try await register(desk)
      // A shop: two stars, something else went wrong, a head is to call, no more surveys.
      try await call("Vera Orlova", desk)
      for key in ["2", "1", "2", "5"] { try desk.press(key) }
      try await desk.shows("What happened, in your own words?")
      try desk.type("the wrong gate")
      for key in ["Enter", "1", "1", "2", "Enter", "4", "Enter", "2"] { try desk.press(key) }
      try await desk.shows("The head of the department calls")
      for _ in 0..<3 { try desk.press("Enter") }
      try await confirm(desk)
      // No time: a refusal with its reason.
      try await call("Anton Belov", desk, agrees: false)
      try desk.press("3")
      try await desk.shows("May I note why?")
      try desk.press("Enter")
      try await desk.shows("Why not?", "1 Has no time")
      try desk.press("1")
      try desk.press("F11")
      try await desk.shows("▸ 5 Won't answer")
      try await register(desk)
      try results(in: office)
    }

    private func begin(in office: Office) throws {
      #expect(try office.run("import", Office.books).status == 0)
      try office.load("satisfaction")
      for (name, text) in [("autumn.yaml", Self.campaign), ("autumn.csv", Self.list)] {
        try text.write(
          toFile: office.folder + "/" + name, atomically: true, encoding: .utf8)
      }
      let begun = try office.run("campaign", "load", office.folder + "/autumn.yaml")
      #expect(begun.output == "autumn: running\n", "\(begun.output)")
      let taken = try office.run("campaign", "take", "autumn", office.folder + "/autumn.csv")
      #expect(taken.output.contains("contacts taken in: 4, new: 4"), "\(taken.output)")
    }

    /// From the list to the consent that was given.
    private func call(_ name: String, _ desk: DeskWindow, agrees: Bool = true) async throws {
      try await desk.shows("READY", name)
      try desk.press("M-c")
      try await desk.shows("CALLING", "Dial this number")
      try desk.press("1")
      try await desk.shows("ON A CALL", name)
      try desk.press("1")
      try await desk.shows("The call is recorded. Do you agree?")
      if agrees { try desk.press("1") }
    }

    private func confirm(_ desk: DeskWindow) async throws {
      try await desk.readAloud()
      try desk.press("Enter")
      try await desk.shows("stands")
      try desk.press("F11")
      try await desk.shows("1 Answered")
      try await register(desk)
    }

    private func register(_ desk: DeskWindow) async throws {
      try desk.press("Enter")
      try await desk.shows("What was said?")
      try desk.press("Enter")
      try await desk.shows("READY")
    }

    private func results(in office: Office) throws {
      let commands = [
        ["show"], ["results"], ["results", "--field", "trade", "--by", "goods"],
        ["results", "--csv"], ["results", "--ratings"],
      ]
      var found = ""
      for command in commands {
        let arguments = ["campaign", command[0], "autumn"] + command.dropFirst()
        let (status, output) = try office.run(program: Office.program, arguments)
        #expect(status == 0, "\(output)")
        found += "# " + arguments.joined(separator: " ") + "\n\n"
        found += output.replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n") + "\n"
      }
      found = found.replacing(/\d{4}-\d\d-\d\d/, with: "TODAY")
      if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
        try found.write(to: Self.expected, atomically: true, encoding: .utf8)
      }
      #expect(try String(contentsOf: Self.expected, encoding: .utf8) == found)
      let ratings = ["--operator", "O02", "--ratings", "campaign:autumn"]
      let reached = try office.run(program: Office.program, ["achievements"] + ratings).output
      #expect(reached.contains(" 100 "), "\(reached)")
      try "pay: stars\nbonuses: [{ name: Liked, measure: rating, from: 85, add: 2000.00 }]\n"
        .write(toFile: office.folder + "/pay.yaml", atomically: true, encoding: .utf8)
      for (member, isLiked) in [("O02", true), ("O03", false)] {
        let slip = try office.run(
          "pay", office.folder + "/pay.yaml", "--operator", member, "--ratings",
          "campaign:autumn")
        #expect(slip.output.contains("2 000.00") == isLiked, "\(slip.output)")
      }
    }
  }
}
