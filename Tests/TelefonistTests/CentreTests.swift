import Centre
import Desk
import DeskViews
import Foundation
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

  @Test("A norm is asked for only where the scheme has one; a rating needs none (C8)")
  func norm() throws {
    let bonus = "bonuses:\n  - { name: b, measure: norm, from: 100, add: 5 }"
    #expect(throws: FileComplaint.self) { _ = try read("pay: x\n" + bonus) }
    let scheme = try read("pay: x\nnorm: 12\n" + bonus)
    #expect(scheme.callsPerHour == 12 && scheme.bonuses[0].measure == .norm)
  }

  @Test("Achievements stand week by week, with the change and the best, in each language (C7)")
  func achievements() {
    let weeks = [Self.monday - 7, Self.monday].map { ReportPeriod(.week, containing: $0) }
    let table = Achievements(of: "O01", in: weeks, calls: calls)
    let member = StaffMember(
      code: "O01", name: "Anna", department: "W", role: .operatorAtDesk, phoneExtension: "1",
      presence: .present)
    for language in Language.allCases {
      let sheet = AchievementsSheet(table: table, member: member, language: language)
      let lines = sheet.lines()
      #expect(lines.count == 4 && Set(lines.dropFirst().map(\.count)).count == 1, "\(lines)")
      #expect(lines[3].contains("90 +90*"), "\(lines)")
      #expect(sheet.csv().split(separator: "\r\n").count == 3)
    }
  }

  @Test("Ratings and an own table are read by their headings, a fault is told by its line")
  func tables() throws {
    let folder = NSTemporaryDirectory() + "telefonist-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var company = Company(
      name: "Small", currency: Currency("EUR"), kinds: [], columns: [], departments: [],
      staff: [], rules: Rules())
    company.staff = [
      StaffMember(
        code: "O01", name: "Anna", department: "W", role: .operatorAtDesk, phoneExtension: "1",
        presence: .present)
    ]
    func written(_ text: String) throws -> String {
      try text.write(toFile: folder + "/t.csv", atomically: true, encoding: .utf8)
      return folder + "/t.csv"
    }
    let ratings = try RatingsFile.read(
      try written("operator;day;rating\nO01;2026-11-16;5\nO01;2026-11-17;2\n"), company)
    #expect(ratings.map(\.stars) == [5, 2] && ratings[0].day == Self.monday)
    let wrong = #expect(throws: FileComplaint.self) {
      _ = try RatingsFile.read(try written("operator;day;rating\nO01;2026-11-16;6\n"), company)
    }
    #expect(wrong?.line == 2)
    let missing = #expect(throws: FileComplaint.self) {
      _ = try RatingsFile.read(try written("operator;day\nO01;2026-11-16\n"), company)
    }
    #expect(missing?.message.contains("rating") == true)
    let own = try OwnTable.read(
      try written("from;calls;sum\n2026-11-18;7;10.50\n"), .week, today: Self.monday)
    #expect(own == [Self.monday: [.calls: 7, .sum: 1_050]])
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
