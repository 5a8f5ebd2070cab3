import ArgumentParser
import Desk
import DeskViews
import Foundation
import Testing

@testable import telefonist

/// Reports in print and for a spreadsheet (A25).
@Suite("Reports")
struct ReportTests {
  private var company: Company {
    var company = Sample.company
    company.staff.append(
      StaffMember(
        code: "102", name: "=cmd|' /C calc'!A1", department: "O", role: .operatorAtDesk,
        phoneExtension: "102", presence: .present))
    return company
  }

  private func rendering(_ language: Language = .english) -> ReportRendering {
    ReportRendering(company: company, words: ReportWords(language))
  }

  private var sheet: FigureSheet {
    var figures = Figures()
    figures.offered = 20
    figures.answered = 18
    figures.answeredInTime = 9
    figures.waited = 18 * 12_000
    figures.calls = 18
    figures.handled = 18
    figures.handling = 18 * 200_000
    figures.orders = 4
    figures.lines = 26
    figures.sum = Money(minor: 1_234_567)
    figures.offersMade = 16
    figures.offersTaken = 4
    figures.refusals = [.tooDear: 7, .hasStock: 5]
    figures.outcomes = [.orderTaken: 4, .information: 14]
    var nobody = Figures()
    nobody.offered = 2
    nobody.abandoned = 2
    nobody.outcomes = [.abandoned: 2]
    let day = ReportPeriod(.day, containing: Sample.today)
    let target = FigureTarget(sum: Money(minor: 2_000_000))
    return FigureSheet(
      period: day,
      rows: [
        FigureSheet.Row(
          owner: .all, figures: figures + nobody, past: [figures], target: target,
          targetSoFar: target),
        FigureSheet.Row(owner: .member("101"), figures: figures),
        FigureSheet.Row(owner: .member("102"), figures: Figures()),
        FigureSheet.Row(owner: .nobody, figures: nobody),
      ])
  }

  @Test(
    "A25: a printed report keeps to 72 columns and says each figure with its formula",
    arguments: Language.allCases)
  func text(language: Language) {
    let text = rendering(language).text(sheet, at: Sample.noon)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 72 }, "\(text)")
    let words = ReportWords(language)
    for figure in Figure.allCases { #expect(text.contains(words.name(figure)), "\(figure)") }
    for (name, _) in words.formulas(company.rules) {
      #expect(lines.filter { $0.hasPrefix(name) }.count >= 1, "\(name)")
    }
    #expect(text.contains("! " + words.value(.money(Money(minor: 1_234_567)))))
    #expect(text.contains(words.refusal(.tooDear) + " 7 · " + words.refusal(.hasStock) + " 5"))
  }

  @Test("The whole stands below its parts, as under a bill")
  func order() throws {
    let text = rendering().text(sheet, at: Sample.noon)
    let own = try #require(text.range(of: "\nAnna Kotova"))
    let nobody = try #require(text.range(of: "\nGave up waiting 2"))
    let all = try #require(text.range(of: "\nAll together"))
    #expect(own.lowerBound < nobody.lowerBound && nobody.lowerBound < all.lowerBound)
  }

  @Test("A spreadsheet gets a line for each row, plain numbers, and no formula")
  func csv() throws {
    let text = rendering(.russian).csv(sheet)
    #expect(text.hasPrefix("\u{FEFF}") && text.hasSuffix("\r\n"))
    let lines = text.dropFirst().split(separator: "\r\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false)
    }
    #expect(lines.count == 5)
    #expect(Set(lines.map(\.count)) == [lines[0].count])
    let sum = try #require(lines[0].firstIndex { $0.hasPrefix("Сумма (") })
    #expect(lines[1][sum] == "12345,67" && lines[2][sum] == "12345,67" && lines[4][sum] == "0,00")
    let level = try #require(lines[0].firstIndex { $0.hasPrefix("Уровень") })
    #expect(lines[1][level] == "45" && lines[3][level] == "")
    #expect(lines[3][4] == "'=cmd|' /C calc'!A1")
    #expect(lines.joined().allSatisfy { !$0.hasPrefix("=") })
    let answered = try #require(lines[0].firstIndex { $0 == "Отвечено" })
    let abandoned = try #require(lines[0].firstIndex { $0 == "Не дождались" })
    for column in [answered, abandoned] {
      let figures = lines.dropFirst().map { Int($0[column]) ?? 0 }
      #expect(figures[0] == figures.dropFirst().reduce(0, +))
    }
  }

  @Test("A shift is one operator's; whom and what it doesn't know a report says")
  func arguments() throws {
    #expect(try ReportCommand.parse(["--period", "shift", "--operator", "101"]).period == .shift)
    for arguments in [["--period", "year"], ["--format", "pdf"]] {
      #expect(throws: (any Error).self) { try ReportCommand.parse(arguments) }
    }
  }

  @Test("AV: targets are read from the configuration, with the mistakes' lines")
  func targets() throws {
    let scratch = try Scratch()
    let file = try scratch.file(
      "config.yaml",
      """
      rules:
        targets:
          day: { sum: 500000, orders: 40, calls: 120 }
          operator: { sum: "60 000.50" }
          departments: { O: { calls: 90 } }
      """)
    let rules = try Configuration.read(file).rules.applied(to: Rules())
    #expect(
      rules.targets.day == FigureTarget(sum: Money(minor: 50_000_000), orders: 40, calls: 120))
    #expect(rules.targets.eachOperator == FigureTarget(sum: Money(minor: 6_000_050)))
    #expect(rules.targets.departments == ["O": FigureTarget(calls: 90)])
    let wrong = try scratch.file("wrong.yaml", "rules:\n  targets:\n    day: { calls: 0 }\n")
    let found = #expect(throws: FileComplaint.self) { try Configuration.read(wrong) }
    #expect(found?.line == 3)
  }
}
