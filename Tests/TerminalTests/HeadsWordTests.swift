import Foundation
import Testing

extension TerminalTests {
  @Suite struct HeadsWordTests {
    /// On the line with a client whose room an order of 59 bags of sugar would pass by 44 400.
    private func overLimit(_ office: Office) async throws -> DeskWindow {
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual", setting: Office.noon)
      try await desk.shows("READY")
      try desk.press("F2")
      try desk.type(Phone.retail)
      try desk.press("Enter")
      try await desk.shows("Order new")
      try desk.type("01005*59")
      try await desk.shows("▸     01005")
      try desk.press("Enter")
      try await desk.shows("Over the limit by 44 399.96", "A5")
      return desk
    }

    private func ask(_ desk: DeskWindow, _ question: String) async throws {
      try desk.press("M-q")
      try await desk.shows("What shall the head decide?")
      try desk.type(question)
      try await desk.shows(question)
      try desk.press("Enter")
      try await desk.shows("is asked. The caller waits")
    }

    /// The id of the question that nobody has answered.
    private func open(_ office: Office) throws -> String {
      let list = try office.run("consult", "list", "--demo").output
      let blocks = list.components(separatedBy: "not answered yet")
      let block = try #require(blocks.count == 2 ? blocks.first : nil, "\(list)")
      let row = try #require(block.split(separator: "\n").last { $0.contains(" → ") })
      return String(row.prefix { $0 != " " })
    }

    @Test(
      "Alt+q asks the head; the answer of another program shows, and the order goes through (A11)",
      .timeLimit(.minutes(2)))
    func allowed() async throws {
      let office = try Office()
      let desk = try await overLimit(office)
      try await ask(desk, "may they have 50?")
      // A better question comes to mind: the first is taken back, and can't be answered any more.
      let first = try open(office)
      try desk.press("M-q")
      try await desk.shows("may they have 50?", "Enter takes the question back")
      try desk.press("Enter")
      try await desk.shows("The question is taken back.")
      let late = try office.run(
        "consult", "answer", first, "--from", "H02", "--up-to", "900000", "--demo")
      #expect(late.status != 0 && late.output.contains("taken back"), "\(late.output)")

      try await ask(desk, "all of the 59?")
      let answer = try office.run(
        "consult", "answer", try open(office), "--from", "H02", "--up-to", "180000", "--words",
        "this once", "--demo")
      #expect(answer.status == 0, "\(answer.output)")
      try await desk.until("the head's word", within: .seconds(5)) {
        $0.text.contains("allows up to 180 000.00: “this once”")
      }
      try desk.press("F12")
      try await desk.shows("ON A CALL")
      try desk.press("Enter")
      try await desk.shows("1 line · 164 399.96, VAT 14 945.45")
      for answered in 1...3 {
        try desk.press("F6", "1")
        try await desk.shows("\(answered) of 3 answered")
      }
      try desk.press("F7", "F8")
      try await desk.readAloud()
      try desk.press("F8")
      try await desk.shows("confirmed ─", "In the inbox of")
      let inbox = try office.run("inbox", "--demo", "--for", "M04").output
      #expect(inbox.contains("164 399.96") && inbox.contains("this once"), "\(inbox)")
    }

    @Test("Price rules that a head puts in force reach the order in hand (A10, A23)")
    func rules() async throws {
      let office = try Office()
      let desk = try await overLimit(office)
      try desk.press("C-u")
      try desk.type("01005*10")
      try await desk.shows("▸     01005")
      try desk.press("Enter")
      try await desk.shows("1 line · 29 160.50")
      let file = office.folder + "/rules.yaml"
      try """
      promotions:
        - { id: fifth, name: A fifth less, goods: ["01005"], percent: 20 }
      """.write(toFile: file, atomically: true, encoding: .utf8)
      let load = try office.run("rules", "load", file, "--demo")
      #expect(load.status == 0, "\(load.output)")
      try await desk.shows("New price rules since", "1 line · 23 328.40")
    }
  }
}
