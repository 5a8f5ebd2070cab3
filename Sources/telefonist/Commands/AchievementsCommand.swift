internal import ArgumentParser
internal import Centre
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Foundation

/// `telefonist achievements`: what an operator reached, week by week, counted twice (C7).
struct AchievementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "achievements",
    abstract: "What an operator reached, period by period, counted and cross-checked.",
    discussion: """
      Calls, orders, their sum, success, length and ratings, each with progress or regress against \
      the period before; * marks the best. It is counted from the registry and checked against the \
      figures of the reports; --own compares an operator's own table, a CSV with the columns \
      “from”, “calls”, “orders” and “sum”. Exit status: 0 all agree, 2 something differs.
      """)

  enum Period: String, CaseIterable, ExpressibleByArgument {
    case week, month
  }

  @Option(name: .customLong("operator"), help: "The operator's code.")
  var operatorCode: String

  @Option(name: .long, help: "Weeks or months.")
  var period = Period.week

  @Option(name: .long, help: "How many of them, up to the present one; 13 at most.")
  var count = 8

  @Option(
    name: .long,
    help: "Clients' ratings, a CSV file: operator, day, rating from 1 to 5; or campaign:NAME.",
    completion: .file(extensions: ["csv"]))
  var ratings: String?

  @Option(
    name: .long, help: "The operator's own table, to be compared.",
    completion: .file(extensions: ["csv"]))
  var own: String?

  @Flag(name: .long, help: "For a spreadsheet.")
  var csv = false

  @OptionGroup var store: StoreArguments

  func run() throws {
    let (store, company, language) = try store.open()
    let member = try company.colleague(typed: operatorCode)
    try ReportCommand.mayBeSeen(.member(member.code), store, company)
    let today = WallClock.today()
    let unit = ReportPeriod.Unit(rawValue: period.rawValue) ?? .week
    var periods = [ReportPeriod(unit, containing: today)]
    // As many as the figures go back, so that each can be checked.
    while periods.count < max(1, min(13, count)) {
      periods.insert(ReportPeriod(unit, containing: periods[0].first - 1), at: 0)
    }
    let table = Achievements(
      of: member.code, in: periods,
      calls: try store.workedCalls(from: periods[0].first, to: periods[periods.count - 1].last),
      ratings: try ratings.map { try RatingsSource.read($0, store, company, language) } ?? [])
    let sheet = AchievementsSheet(table: table, member: member, language: language)
    if csv { Console.sayRaw(sheet.csv()) } else { sheet.lines().forEach(Console.say) }
    let figures = try figures(of: member.code, periods, store, today)
    var differences = table.differences(from: figures)
    sheet.say(differences, isOwn: false)
    if let own {
      let found = table.differences(
        from: try OwnTable.read(Places.absolute(own), unit, today: today))
      sheet.say(found, isOwn: true)
      differences += found
    }
    if !differences.isEmpty { throw ExitCode(2) }
  }

  private func figures(
    of member: StaffCode, _ periods: [ReportPeriod], _ store: Store, _ today: Day
  ) throws -> [Figures] {
    try periods.map { period in
      let sheet = try store.figureSheet(period, of: .member(member), today: today)
      return sheet.rows.first { $0.owner == .member(member) }?.figures ?? Figures()
    }
  }
}

/// The table that an operator keeps, by the first day of each period.
enum OwnTable {
  static func read(
    _ path: String, _ unit: ReportPeriod.Unit, today: Day
  ) throws -> [Day: [Achievements.Measure: Int]] {
    let words = [
      ["from", "day", "week", "month", "день", "неделя", "месяц", "den", "týden", "dan", "tjedan"],
      ["calls", "звонки", "hovory", "pozivi"], ["orders", "заказы", "objednávky", "narudžbe"],
      ["sum", "сумма", "částka", "suma", "iznos"],
    ].map { Set($0.map(Folding.fold)) }
    let rows = try CSVTable.read(
      path, columns: words, names: ["from", "calls", "orders", "sum"], needed: 1)
    var table: [Day: [Achievements.Measure: Int]] = [:]
    for row in rows {
      let day = try RegistryCommand.day(row.cells[0], today: today)
      var values: [Achievements.Measure: Int] = [:]
      for (measure, cell) in zip([Achievements.Measure.calls, .orders], row.cells[1...2])
      where !cell.isEmpty {
        guard let number = Int(cell) else { throw trouble(path, row.line, cell) }
        values[measure] = number
      }
      if !row.cells[3].isEmpty {
        guard let sum = Money(typed: row.cells[3]) else {
          throw trouble(path, row.line, row.cells[3])
        }
        values[.sum] = sum.minor
      }
      table[ReportPeriod(unit, containing: day).first] = values
    }
    return table
  }

  private static func trouble(_ path: String, _ line: Int, _ cell: String) -> FileComplaint {
    FileComplaint(file: path, line: line, message: "“\(cell)” is no number")
  }
}

/// Achievements as text or as a table.
struct AchievementsSheet {
  let table: Achievements
  let member: StaffMember
  let language: Language

  private var texts: CentreTexts { .of(language) }
  private var words: ListWords { ListWords(language) }

  func lines() -> [String] {
    let measures = Achievements.Measure.allCases
    var lines = ["\(texts.achievements) · \(member.name) · \(member.code)"]
    lines.append(
      texts.from.padded(to: 16)
        + measures.map { texts.achievement($0).padded(to: width($0), isRight: true) }.joined())
    for (place, row) in table.rows.enumerated() {
      lines.append(
        words.date(row.period.first).padded(to: 16)
          + measures.map { cell($0, place).padded(to: width($0), isRight: true) }.joined())
    }
    return lines
  }

  private func width(_ measure: Achievements.Measure) -> Int { measure == .sum ? 30 : 14 }

  private func cell(_ measure: Achievements.Measure, _ place: Int) -> String {
    guard let value = table.rows[place].values[measure] else { return "–" }
    var text = number(value, measure)
    if let change = table.change(of: measure, at: place), change != 0 {
      text += (change > 0 ? " +" : " −") + number(abs(change), measure)
    }
    return text + (table.isBest(measure, at: place) ? "*" : " ")
  }

  private func number(_ value: Int, _ measure: Achievements.Measure) -> String {
    measure == .sum ? words.money(Money(minor: value)) : words.number(value)
  }

  func csv() -> String {
    let decimal = ReportWords(language).decimal
    let measures = Achievements.Measure.allCases
    let rows = table.rows.map { row in
      [words.date(row.period.first)]
        + measures.map { measure in
          guard let value = row.values[measure] else { return "" }
          return measure == .sum
            ? Money(minor: value).typed.replacing(".", with: decimal) : String(value)
        }
    }
    return ReportRendering.table(
      [[texts.from] + measures.map(texts.achievement)] + rows, decimal: decimal)
  }

  /// On standard error, so that a table stays one.
  func say(_ differences: [Achievements.Difference], isOwn: Bool) {
    if differences.isEmpty {
      Console.complain(isOwn ? texts.ownAgrees : texts.countsAgree)
    }
    for difference in differences {
      Console.complain(
        [
          words.date(difference.period.first), texts.achievement(difference.measure),
          number(difference.counted, difference.measure),
          (isOwn ? texts.ownTable : texts.figures) + ": "
            + number(difference.other, difference.measure),
        ].joined(separator: "  "))
    }
  }
}
