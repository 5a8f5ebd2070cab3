internal import ArgumentParser
internal import Centre
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Foundation

/// `telefonist pay`: what was earned in a period, by a scheme in data (C8).
struct PayCommand: ParsableCommand {
  enum Period: String, CaseIterable, ExpressibleByArgument {
    case day, week, month
  }

  static let configuration = CommandConfiguration(
    commandName: "pay",
    abstract: "Counts what operators earned by a pay scheme, and what each call brought.",
    discussion: """
      The scheme is a file: base, pay by the hour, fees for calls and orders, a share of sales, \
      bonuses. All of it follows from the registry and the orders; a cancelled order earns nothing.
      """)

  @Argument(help: "The pay scheme, a YAML file.", completion: .file())
  var scheme: String

  @Option(name: .long, help: "The time that is paid for.")
  var period = Period.month

  @Option(name: .long, help: "A day in it, such as 2026-11-22, 22.11.2026, today or yesterday.")
  var day = "today"

  @Option(name: .customLong("operator"), help: "The code of an operator; else everybody.")
  var operatorCode: String?

  @Flag(name: .long, help: "Lists each call with what it brought.")
  var calls = false

  @Option(
    name: .long,
    help: "Clients' ratings, a CSV file: operator, day, rating from 1 to 5; or campaign:NAME.",
    completion: .file(extensions: ["csv"]))
  var ratings: String?

  @Option(name: .long, help: "For paper, or for a spreadsheet.")
  var format = ReportCommand.Format.text

  @OptionGroup var store: StoreArguments

  func run() throws {
    let scheme = try PaySchemeFile.read(Places.absolute(scheme))
    let unit = ReportPeriod.Unit(rawValue: period.rawValue) ?? .month
    let span = ReportPeriod(
      unit, containing: try RegistryCommand.day(day, today: WallClock.today()))
    let (store, company, language) = try store.open()
    let member = try operatorCode.map { try company.colleague(typed: $0).code }
    try ReportCommand.mayBeSeen(member.map { .member($0) } ?? .everybody, store, company)
    let worked = try store.workedCalls(from: span.first, to: span.last)
    let known = Set(worked.compactMap(\.member))
    let members = company.staff.map(\.code).filter { member.map($0.contains) ?? known.contains($0) }
    let ratings = try self.ratings.map {
      try RatingsSource.read($0, store, company, language).filter {
        (span.first...span.last).contains($0.day)
      }
    }
    let slips = members.map {
      PaySlip(
        of: $0, calls: worked, scheme: scheme, inTimeSeconds: company.rules.serviceLevelSeconds,
        ratings: ratings ?? [],
        projectNorms: Dictionary(
          uniqueKeysWithValues: company.projects.compactMap { project in
            project.norms.callsPerHour.map { (project.name, $0) }
          }))
    }
    let sheet = PaySheet(
      scheme: scheme, period: span, company: company, language: language, listsCalls: calls)
    let text = format == .csv ? sheet.csv(slips) : sheet.text(slips)
    FileHandle.standardOutput.write(Data(text.utf8))
  }
}

/// Pay slips as text or as a table.
struct PaySheet {
  let scheme: PayScheme
  let period: ReportPeriod
  let company: Company
  let language: Language
  let listsCalls: Bool

  private var texts: CentreTexts { .of(language) }
  private var words: ListWords { ListWords(language) }

  func text(_ slips: [PaySlip]) -> String {
    var lines = [
      "\(texts.pay) · \(scheme.name) · \(words.date(period.first)) – \(words.date(period.last))"
    ]
    for slip in slips {
      lines.append("")
      lines.append(slip.member + "  " + (company.member(slip.member)?.name ?? ""))
      for line in slip.lines {
        lines.append(
          "  " + texts.part(line.part).padded(to: 30)
            + count(line).padded(to: 16, isRight: true)
            + words.money(line.sum).padded(to: 16, isRight: true))
      }
      lines.append(
        "  " + texts.total.padded(to: 46) + words.money(slip.total).padded(to: 16, isRight: true))
      if listsCalls { lines += slip.calls.map(line) }
    }
    if slips.isEmpty { lines += ["", texts.nobodyWorked] }
    let all = slips.reduce(Money.zero) { $0 + $1.total }
    if slips.count > 1 {
      lines += ["", texts.all.padded(to: 48) + words.money(all).padded(to: 16, isRight: true)]
    }
    return lines.map { PlainText.clean($0) + "\n" }.joined()
  }

  private func line(_ call: PaySlip.Call) -> String {
    let calendar = WallClock.calendar(at: call.call.since)
    return "    " + words.date(call.call.day).padded(to: 12)
      + words.clock(call.call.since, calendar).padded(to: 8)
      + words.outcome(call.call.outcome).padded(to: 24)
      + words.money(call.earned).padded(to: 16, isRight: true)
  }

  private func count(_ line: PaySlip.Line) -> String {
    switch line.part {
    case .base: ""
    case .hourly: words.money(Money(minor: line.count))
    case .sales: words.money(Money(minor: line.count))
    case .bonus, .answered, .made, .orders: words.number(line.count)
    }
  }

  /// A line for each part of each slip; with calls, one for each of them as well.
  func csv(_ slips: [PaySlip]) -> String {
    let decimal = ReportWords(language).decimal
    func plain(_ sum: Money) -> String {
      sum.typed.replacing(".", with: decimal)
    }
    var rows = [[texts.code, texts.name, texts.partTitle, texts.count, texts.sum]]
    for slip in slips {
      let head = [slip.member, company.member(slip.member)?.name ?? ""]
      for line in slip.lines {
        let isMoney = line.part == .hourly || line.part == .sales
        rows.append(
          head + [
            texts.part(line.part), isMoney ? plain(Money(minor: line.count)) : String(line.count),
            plain(line.sum),
          ])
      }
      guard listsCalls else { continue }
      rows += slip.calls.map { head + [texts.call($0.call.id), "1", plain($0.earned)] }
    }
    return ReportRendering.table(rows, decimal: decimal)
  }
}
