internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Exchange

/// `telefonist schedule`: who works on which day of a week; days off wished and answered (C9).
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Shows a week's schedule of the operators; takes and answers wishes for days off.",
    subcommands: [Week.self, Wish.self, Answer.self], defaultSubcommand: Week.self)

  struct Week: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "week",
      abstract: "Shows who works on which day of a week, and how many each day.")

    @Option(
      name: .long, help: "A day of the week, such as 2026-11-30 or 30.11.2026; else the next week.")
    var week: String?

    @Flag(name: .long, help: "For a spreadsheet.")
    var csv = false

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let today = WallClock.today()
      let day = try week.map { try RegistryCommand.day($0, today: today) } ?? today + 7
      let sheet = try store.daysOff(
        of: try Self.whose(store, company), from: min(day, today).monday)
      try store.notePrinting("schedule", of: DateStyle.yearFirst.text(day.monday))
      let print = SchedulePrint(company: company, words: ListWords(language))
      let schedule = WeekSchedule(of: day, sheet, company.rules.shifts)
      if csv {
        Console.sayRaw(print.csv(schedule))
      } else {
        (print.lines(schedule) + print.waiting(sheet)).forEach(Console.say)
      }
    }

    /// An operator whose own account asks a server sees the own days alone.
    private static func whose(_ store: Store, _ company: Company) throws -> StaffCode? {
      guard case .colleague(let code, _)? = try store.rights(),
        company.member(code)?.role != .head
      else { return nil }
      return code
    }
  }

  struct Wish: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "wish",
      abstract: "Wishes a day off for an operator, or takes the wish back.")

    @Argument(help: "The day, such as 2026-11-30 or 30.11.2026.")
    var day: String

    @Option(name: .long, help: "A word why.")
    var why = ""

    @Flag(name: .long, help: "Takes the wish back.")
    var back = false

    @OptionGroup var by: DoerArguments
    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let member = try by.member(of: company)
      let day = try RegistryCommand.day(day, today: WallClock.today())
      let now = WallClock.now()
      guard back else {
        return try store.act(
          .wish(
            ShiftWish(
              id: "\(member.code)-\(now.milliseconds)", member: member.code, day: day,
              why: PlainText.clean(why), made: now)), company, language)
      }
      guard let wish = try store.daysOff(of: member.code).wish(of: member.code, on: day) else {
        throw Complaint("\(member.name) has not wished that day off.")
      }
      try store.act(
        .takeBack(wish.id, day: day, by: member.code, at: now), company, language)
    }
  }

  struct Answer: ParsableCommand {
    enum Decision: String, CaseIterable, ExpressibleByArgument { case yes, no }

    static let configuration = CommandConfiguration(
      commandName: "answer",
      abstract: "Answers an operator's wish, as a head does in the office.")

    @Argument(help: "The operator's code.")
    var member: String

    @Argument(help: "The day, such as 2026-11-30 or 30.11.2026.")
    var day: String

    @Argument(help: "yes or no.")
    var decision: Decision

    @Option(name: .long, help: "What the operator is told; a “no” needs it.")
    var note = ""

    @Flag(name: .long, help: "Approves it although too few operators will be at work.")
    var knowingly = false

    @OptionGroup var by: DoerArguments
    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let head = try by.member(of: company)
      let member = try company.colleague(typed: member)
      let day = try RegistryCommand.day(day, today: WallClock.today())
      let words = PlainText.clean(note)
      guard decision == .yes || words.contains(where: { !$0.isWhitespace }) else {
        throw Complaint("A “no” has words: “--note \"Two are off already\"”.")
      }
      guard let wish = try store.daysOff().wish(of: member.code, on: day) else {
        throw Complaint("\(member.name) has not wished that day off.")
      }
      let answer = ShiftWish.Answer(
        isApproved: decision == .yes, words: words,
        signed: Signature(by: head.code, at: WallClock.now()))
      try store.act(
        .answer(ShiftAnswer(to: wish, answer, isKnowing: knowingly)), company, language)
    }
  }
}

extension Store {
  /// Does it and says so.
  fileprivate func act(
    _ deed: ShiftDeed, _ company: Company, _ language: Language
  ) throws {
    switch perform(.office(.shift(deed))) {
    case .kept: Console.say(ListWords(language).kept(deed))
    case .failed(let trouble): throw Complaint(trouble.detail)
    case .overtaken(let code):
      throw Complaint("\(company.name(of: code)) was first: look at it again.")
    case .refused(_, .tooFewAtWork(let left, let least)):
      throw Complaint(
        "Only \(left) would be at work, and \(least) must be: “--knowingly” approves it.")
    case .refused(_, .timePast):
      throw Complaint("Wishes are for tomorrow and \(ShiftWish.daysAhead) days from today on.")
    case .refused(_, .nothingToDo): throw Complaint("Nobody works on that day.")
    case .refused(_, .notYourRole):
      throw Complaint("Operators wish for themselves, and heads answer.")
    default: throw Complaint("It is wished or answered already.")
    }
  }
}

/// A week's schedule as lines of text, and for a spreadsheet.
struct SchedulePrint {
  let company: Company
  let words: ListWords

  private static let nameColumns = 30
  private static let dayColumns = 9

  func lines(_ schedule: WeekSchedule) -> [String] {
    let days = (0..<7).map { words.weekday($0 + 1) + " \((schedule.monday + $0).date.day)" }
    let head =
      words.date(schedule.monday) + " – " + words.date(schedule.monday + 6) + " · "
      + company.rules.shifts.hoursText
    let least = company.rules.shifts.least
    let counts = schedule.atWork.map { count in
      count.map { $0 < least ? "\($0) !" : "\($0)" } ?? ""
    }
    return [head, row("", days)]
      + schedule.lines.map { row(company.name(of: $0.member), $0.days.map(words.scheduleCell)) }
      + [row(words.atWork, counts)]
  }

  /// Wishes that no head has answered.
  func waiting(_ sheet: DaysOff) -> [String] {
    sheet.waiting.map { wish in
      "? " + words.date(wish.day) + "  " + company.name(of: wish.member) + " (\(wish.member))"
        + (wish.why.isEmpty ? "" : " – “\(wish.why)”")
    }
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    String(name.prefix(Self.nameColumns - 2)).padded(to: Self.nameColumns)
      + cells.map { $0.padded(to: Self.dayColumns) }.joined()
  }

  /// The names of columns and of what is done on a day are the same in all languages.
  func csv(_ schedule: WeekSchedule) -> String {
    let days = (0..<7).map { DateStyle.yearFirst.text(schedule.monday + $0) }
    let hours = company.rules.shifts.hoursText
    let rows = schedule.lines.map { line in
      [line.member, company.name(of: line.member), hours] + line.days.map(\.rawValue)
    }
    let counts = ["at_work", "", ""] + schedule.atWork.map { $0.map(String.init) ?? "" }
    return SpreadsheetLine.mark
      + ([["member", "name", "hours"] + days] + rows + [counts]).map { SpreadsheetLine.of($0) }
      .joined()
  }
}
