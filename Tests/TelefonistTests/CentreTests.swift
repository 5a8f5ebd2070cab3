import Centre
import Desk
import DeskViews
import Testing

@testable import telefonist

/// Pay schemes as files, pay slips and staffing plans as pages (C8, C9).
@Suite("Pay and staffing on paper")
struct CentrePagesTests {
  private func read(_ text: String) throws -> PayScheme {
    try PaySchemeFile.parse(text, file: "pay.yaml")
  }

  @Test("A scheme is read to its last field")
  func scheme() throws {
    let scheme = try read(
      """
      pay: order-desk
      base: 30000.00
      hourly: 150.00
      calls: { answered: 4.00, made: 6.50 }
      orders: { each: 25.00, percent: 0.5 }
      bonuses:
        - { name: Swift, measure: inTime, from: 90, add: 3000.00 }
        - { name: Few returns, measure: returns, upTo: 2, percent: 5 }
      """)
    #expect(scheme.name == "order-desk" && scheme.base == Money(minor: 3_000_000))
    #expect(scheme.hourly == Money(minor: 15_000))
    #expect(scheme.perAnswered == Money(minor: 400) && scheme.perMade == Money(minor: 650))
    #expect(scheme.perOrder == Money(minor: 2_500) && scheme.ofSales == Percent(hundredths: 50))
    #expect(
      scheme.bonuses == [
        .init(
          name: "Swift", measure: .inTime, from: 90, upTo: nil,
          amount: .sum(Money(minor: 300_000))),
        .init(
          name: "Few returns", measure: .returns, from: nil, upTo: 2, amount: .share(Percent(5))),
      ])
  }

  @Test(
    "Each fault is told by its line",
    arguments: [
      ("base: 1", 1, "must say “pay”"), ("pay: x\nbase: many", 2, "must be a sum"),
      ("pay: x\nfee: 2", 2, "fee"), ("pay: x\norders: { percent: 200 }", 2, "per cent"),
      ("pay: x\nbonuses:\n  - { name: b, measure: luck, from: 1, add: 5 }", 3, "must be one of"),
      ("pay: x\nbonuses:\n  - { name: b, measure: calls, add: 5 }", 3, "“from” or “upTo”"),
      ("pay: x\nbonuses:\n  - { name: b, measure: calls, from: 2 }", 3, "“add” or “percent”"),
      (
        "pay: x\nbonuses:\n  - { name: b, measure: calls, from: 5, upTo: 2, add: 5 }", 3,
        "must not be above"
      ),
      ("- 1", 1, ""), ("", 1, "no pay scheme"), ("pay: [", 2, ""),
    ])
  func faults(text: String, line: Int, words: String) throws {
    let complaint = #expect(throws: FileComplaint.self) { _ = try read(text) }
    #expect(complaint?.line == line, "\(String(describing: complaint))")
    #expect(words.isEmpty || complaint?.message.contains(words) == true, "\(complaint!)")
  }

  private static let monday = Day(year: 2026, month: 11, day: 16)!
  private let calls = (0..<90).map { number in
    let since = Instant(milliseconds: (monday.number * 1440 + 540 + number / 2) * 60_000)
    return WorkedCall(
      id: "c\(number)", day: monday, member: "O01", cameIn: true, since: since,
      answeredAt: since.advanced(bySeconds: 5), registeredAt: since.advanced(bySeconds: 205),
      outcome: .orderTaken, orders: 1, sum: Money(minor: 100_000))
  }

  private let company = Company(
    name: "C", currency: Currency("EUR"), kinds: [], columns: [], departments: [],
    staff: [
      StaffMember(
        code: "O01", name: "=Anna", department: "", role: .operatorAtDesk, phoneExtension: "",
        presence: .present)
    ], rules: Rules())

  @Test("A pay slip sums up on paper, and a hostile name is no formula in the table")
  func slip() throws {
    var scheme = PayScheme(name: "desk")
    scheme.base = Money(minor: 1_000_000)
    scheme.perOrder = Money(minor: 1_000)
    let sheet = PaySheet(
      scheme: scheme, period: ReportPeriod(.week, containing: Self.monday), company: company,
      language: .english, listsCalls: true)
    let slip = PaySlip(of: "O01", calls: calls, scheme: scheme, inTimeSeconds: 20)
    let text = sheet.text([slip]).replacing("\u{A0}", with: " ")
    #expect(text.contains("Base") && text.contains("10 000.00") && text.contains("10 900.00"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 }, "\(text)")
    #expect(text.split(separator: "\n").count { $0.hasSuffix(" 10.00") } == 90)
    let table = sheet.csv([slip])
    #expect(table.contains("O01,'=Anna,Orders,90,900.00\r\n"))
    #expect(table.split(separator: "\r\n").count == 1 + 2 + 90)
  }

  @Test("A staffing plan shows hours and weekdays, and each hour in the table")
  func staffing() {
    let plan = StaffingPlan(
      calls, from: Self.monday, to: Self.monday + 6,
      aim: StaffingPlan.Aim(level: 80, seconds: 20, shrinkage: 20)
    ) { $0.milliseconds / 3_600_000 % 24 }
    let table = StaffingTable(plan: plan, language: .russian)
    // 90 calls of 200 seconds are 5 erlangs: with 7 operators 73 % are answered in time, with 8
    // 88 %, for whom 10 are on the schedule.
    #expect(table.text.contains("09:00–10:00       10      ·"), "\(table.text)")
    #expect(table.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(table.csv.contains(";09:00–10:00;90,00;200,00;5,00;8;10;"), "\(table.csv)")
  }
}
