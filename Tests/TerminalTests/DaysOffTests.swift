import Foundation
import Testing

extension TerminalTests {
  @Suite struct DaysOffTests {
    @Test("C9: a day off is wished at one desk and approved at another, and the schedule has it")
    func story() async throws {
      let office = try Office()
      try office.configure("rules:\n  shifts: { days: mon-sun, least: 100 }\n")
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual")
      try await desk.shows("READY")
      let head = try office.desk("demo", "--operator", "H05", columns: 80, rows: 24)
      try await head.shows("Floor", "READY")
      try desk.press("M-m")
      try await desk.shows("5 Days")
      try desk.press("5")
      try await desk.shows("Days off", "at work 09:00–18:00", "Enter Wish")
      try desk.press("Down", "Enter")
      try await desk.shows("A day off · C9")
      try desk.type("moving house")
      try desk.press("Enter")
      try await desk.shows("Wished: a head answers", "wished off", "Enter Take back")

      try await head.shows("11 Days 1")
      try head.press("BTab", "BTab")
      try await head.shows("moving house", "At work", "needed: 100")
      try head.press("Enter")
      try await head.shows("Answer the wish · C9")
      try head.press("Enter", "Enter")
      try await head.shows("of 100 needed; Enter again approves it")
      try head.press("Enter")
      try await head.shows("Approved: the schedule has it.")
      try await desk.until("the answer") { !$0.text.contains("wished off") }
      let weeks = try ["today", nil].map { week in
        try office.run(
          program: Office.program,
          ["schedule", "--demo", "--csv"] + (week.map { ["--week", $0] } ?? []))
      }
      #expect(weeks.allSatisfy { $0.status == 0 })
      #expect(weeks.contains { $0.output.contains("off") }, "\(weeks)")
    }

    @Test("C9: the same by command: wished, refused with words, and not answered twice")
    func commands() throws {
      let office = try Office()
      try office.configure("rules:\n  shifts: { days: mon-sun, least: 12 }\n")
      #expect(try office.run("import", Office.books).status == 0)
      let day = ISO8601DateFormatter().string(from: Date(timeIntervalSinceNow: 3 * 86_400))
        .prefix(10)
      func schedule(_ words: String...) throws -> (status: Int32, output: String) {
        try office.run(program: Office.program, ["schedule"] + words)
      }
      let wished = try schedule("wish", String(day), "--by", "О01", "--why", "moving house")
      #expect(wished.status == 0, "\(wished.output)")
      #expect(try schedule().output.contains("moving house"))
      let own = try schedule("answer", "О01", String(day), "yes", "--by", "О02")
      #expect(own.status != 0 && own.output.contains("heads answer"), "\(own.output)")
      let few = try schedule("answer", "О01", String(day), "yes", "--by", "ОПТ-1")
      #expect(few.status != 0 && few.output.contains("--knowingly"), "\(few.output)")
      let answered = try schedule(
        "answer", "О01", String(day), "no", "--note", "all are needed", "--by", "ОПТ-1")
      #expect(answered.status == 0, "\(answered.output)")
      let late = try schedule("answer", "О01", String(day), "yes", "--by", "РОЗН-1")
      #expect(late.status != 0 && late.output.contains("was first"), "\(late.output)")
      #expect(try !schedule().output.contains("moving house"))
      let audit = try office.run("audit", "list").output
      #expect(audit.contains("standing refused, words all are needed"), "\(audit)")
    }
  }
}
