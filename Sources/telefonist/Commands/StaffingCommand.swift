internal import ArgumentParser
internal import Centre
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Foundation

/// `telefonist staffing`: how many operators each hour of the week takes (C9).
struct StaffingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staffing",
    abstract: "Says how many operators each hour of the week takes, by Erlang C.",
    discussion: """
      Counted from the registry of the last weeks: calls that came in and the time they took. What \
      is aimed at is the company's service level, unless it is said otherwise.
      """)

  @Option(name: .long, help: "So many full weeks up to yesterday count, from 1 to 53.")
  var weeks = 4

  @Option(name: .long, help: "Per cent of the calls to be answered in time, from 1 to 99.")
  var level: Int?

  @Option(name: .long, help: "Seconds within which they are to be answered.")
  var seconds: Int?

  @Option(name: .long, help: "Per cent of their time that operators may be busy, from 50 to 100.")
  var occupancy = 85

  @Option(name: .long, help: "Per cent of paid time without calls, such as breaks, from 0 to 80.")
  var shrinkage = 0

  @Option(name: .long, help: "For paper, or for a spreadsheet with all figures.")
  var format = ReportCommand.Format.text

  @OptionGroup var store: StoreArguments

  func validate() throws {
    let limits: [(String, Int, ClosedRange<Int>)] = [
      ("--weeks", weeks, 1...53), ("--level", level ?? 80, 1...99),
      ("--seconds", seconds ?? 20, 0...3600), ("--occupancy", occupancy, 50...100),
      ("--shrinkage", shrinkage, 0...80),
    ]
    for (name, value, range) in limits where !range.contains(value) {
      throw ValidationError("\(name) is a number from \(range.lowerBound) to \(range.upperBound).")
    }
  }

  func run() throws {
    let (store, company, language) = try store.open()
    try ReportCommand.mayBeSeen(.everybody, store, company)
    let last = WallClock.today() - 1
    let first = last - (weeks * 7 - 1)
    let aim = StaffingPlan.Aim(
      level: level ?? min(99, company.rules.serviceLevelTarget),
      seconds: seconds ?? company.rules.serviceLevelSeconds, occupancy: occupancy,
      shrinkage: shrinkage)
    let plan = StaffingPlan(
      try store.workedCalls(from: first, to: last), from: first, to: last, aim: aim
    ) { WallClock.calendar(at: $0).timeOfDay($0).hour }
    let table = StaffingTable(plan: plan, language: language)
    FileHandle.standardOutput.write(Data((format == .csv ? table.csv : table.text).utf8))
  }
}

/// A staffing plan as text or as a table.
struct StaffingTable {
  let plan: StaffingPlan
  let language: Language

  private var texts: CentreTexts { .of(language) }
  private var words: ListWords { ListWords(language) }

  /// Hours down, weekdays across: operators on the schedule.
  var text: String {
    var lines = [
      "\(texts.staffing) · \(words.date(plan.first)) – \(words.date(plan.last))",
      texts.aim(plan.aim), "",
    ]
    if plan.hours.isEmpty { return (lines + [texts.noCalls]).map { $0 + "\n" }.joined() }
    let weekdays = (1...7).map { words.weekday($0).padded(to: 7, isRight: true) }.joined()
    lines.append(texts.hour.padded(to: 13) + weekdays)
    let shown = plan.hours.map(\.hour)
    for hour in (shown.min() ?? 0)...(shown.max() ?? 0) {
      let cells = (1...7).map { weekday in
        (plan.hour(weekday, hour).map { String($0.scheduled) } ?? "·").padded(to: 7, isRight: true)
      }
      lines.append(Self.span(hour).padded(to: 13) + cells.joined())
    }
    let sums = (1...7).map {
      String(plan.scheduledHours(weekday: $0)).padded(to: 7, isRight: true)
    }
    lines.append(texts.hoursOfWork.padded(to: 13) + sums.joined())
    lines += ["", texts.week(plan.scheduledHours(), plan.calls), texts.formula]
    return lines.map { PlainText.clean($0) + "\n" }.joined()
  }

  private static func span(_ hour: Int) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return two(hour) + ":00–" + two(hour + 1) + ":00"
  }

  /// Each hour with calls in a line, with all of its figures.
  var csv: String {
    let decimal = ReportWords(language).decimal
    func number(_ value: Double) -> String {
      Money(minor: Int((value * 100).rounded())).typed.replacing(".", with: decimal)
    }
    let rows = plan.hours.map { hour in
      [
        words.weekday(hour.weekday), Self.span(hour.hour), number(hour.calls),
        number(hour.handlingSeconds), number(hour.erlangs), String(hour.operators),
        String(hour.scheduled), number(hour.serviceLevel * 100), number(hour.occupancy * 100),
        number(hour.averageWait),
      ]
    }
    return ReportRendering.table([texts.staffingColumns] + rows, decimal: decimal)
  }
}
