import Desk
import DeskViews
import Testing

@testable import telefonist

/// `telefonist schedule` in print and for a spreadsheet (C9).
@Suite("The schedule in print")
struct ScheduleCommandTests {
  private static let monday = Sample.today.monday + 7

  private static var sheet: DaysOff {
    let answer = ShiftWish.Answer(
      isApproved: true, words: "", signed: Signature(by: "H01", at: Sample.noon))
    return DaysOff(
      of: nil, today: Sample.today, operators: ["101"],
      wishes: [
        ShiftWish(
          id: "a", member: "101", day: monday, why: "", made: Sample.noon, answer: answer),
        ShiftWish(id: "b", member: "101", day: monday + 1, why: "moving", made: Sample.noon),
      ], absences: [])
  }

  private static let schedule = WeekSchedule(of: monday, sheet, ShiftRules())

  private func print(_ language: Language) -> SchedulePrint {
    SchedulePrint(company: Sample.company, words: ListWords(language))
  }

  @Test(
    "C9: a week stands with its hours, each day's count and what waits",
    arguments: Language.allCases)
  func lines(_ language: Language) {
    let lines = print(language).lines(Self.schedule)
    #expect(lines.count == 4)
    #expect(lines[0].contains("09:00–18:00"))
    #expect(lines[2].hasPrefix("Anna Kotova"))
    #expect(lines[3].contains("0 !"))
    let waiting = print(language).waiting(Self.sheet)
    #expect(waiting.count == 1)
    #expect(waiting[0].contains("moving"))
  }

  @Test("A spreadsheet has a column for each day, in words that programs read")
  func csv() {
    let rows = print(.russian).csv(Self.schedule).split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(rows[0].hasSuffix(";" + DateStyle.yearFirst.text(Self.monday + 6)))
    #expect(rows[1].contains("09:00–18:00;off;wished;works;works;works;free;free"))
    #expect(rows[2].hasPrefix("at_work;;;0;1;1;1;1"))
  }
}
