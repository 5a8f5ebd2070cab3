internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Foundation

/// `telefonist orders`: what becomes of confirmed orders (C3).
struct OrdersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "orders",
    abstract: "Lists the orders in work; shows one with its history, moves it, plans it anew.",
    subcommands: [List.self, Show.self, Move.self, Plan.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the orders that are still to be worked: the late ones first, then by day.")

    @Option(name: .long, help: "Of a project by its name; “goods” are the house's own.")
    var project: String?

    @Option(name: .long, help: "In a state, by its name in the project's file.")
    var state: String?

    @Option(name: .long, help: "Planned for a day, such as 2026-11-22, 22.11.2026 or today.")
    var day: String?

    @Option(name: .long, help: "Of a crew, by its name in the project's file.")
    var crew: String?

    @Flag(name: .long, help: "Only those whose day is over.")
    var late = false

    @Option(name: .long, help: "How many at most.")
    var limit = 200

    @Option(name: .long, help: "How many are passed over first.")
    var skip = 0

    @OptionGroup var store: StoreArguments

    func validate() throws {
      guard limit > 0, skip >= 0 else {
        throw ValidationError("--limit is 1 or more, --skip 0 or more.")
      }
    }

    func run() throws {
      let (store, company, language) = try store.open()
      let today = WallClock.today()
      if let project, project != OrderLife.house, company.project(project) == nil {
        throw Complaint(
          "No project “\(project)” is in force; “telefonist project in-force” lists them.")
      }
      let filter = OrderWorkFilter(
        project: project, standing: state,
        day: try day.map { try RegistryCommand.day($0, today: today) }, crew: crew, isLate: late)
      let works = try store.ordersInWork(filter, limit: limit, from: skip)
      try store.notePrinting("orders", of: project ?? "")
      let list = OrderWorkPrint(company: company, words: ListWords(language))
      for work in works { Console.say(list.line(work, on: today)) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows an order: its state, its plan, all that was done, where it may go on.")

    @Argument(help: "The order's number, leading zeros or not.")
    var number: String

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let work = try store.orderWork(numbered: number)
      try store.notePrinting("orders", of: work.number)
      OrderWorkPrint(company: company, words: ListWords(language))
        .lines(work, on: WallClock.today(), language).forEach(Console.say)
    }
  }

  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move",
      abstract: "Moves an order to a state that its life leads to next.",
      discussion: "“telefonist orders show NUMBER” names them. “cancelled” cancels the order.")

    @Argument(help: "The order's number.")
    var number: String

    @Argument(help: "The state's name in the project's file.")
    var state: String

    @Option(name: .long, help: "What is to stand in the history.")
    var note = ""

    @OptionGroup var by: DoerArguments
    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let member = try by.member(of: company)
      let work = try store.orderWork(numbered: number)
      let next = company.life(of: work.project).next(of: work.standing).map(\.name)
      guard next.contains(state) || work.isOver else {
        throw Complaint(
          "Order \(work.number) goes from “\(work.standing)” to: \(next.joined(separator: ", ")).")
      }
      try store.act(.move(to: state), on: work, note, by: member, company, language)
    }
  }

  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plan",
      abstract: "Plans an order for another day or other hours, or sends a crew.",
      discussion: "With --note alone it notes what a client said.")

    @Argument(help: "The order's number.")
    var number: String

    @Option(name: .long, help: "The day, such as 2026-11-22, 22.11.2026 or today.")
    var day: String?

    @Option(name: .long, help: "The hours, as the form writes them: 09:00-12:00.")
    var slot: String?

    @Option(name: .long, help: "The crew's name in the project's file.")
    var crew: String?

    @Option(name: .long, help: "What is to stand in the history.")
    var note = ""

    @OptionGroup var by: DoerArguments
    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let member = try by.member(of: company)
      let work = try store.orderWork(numbered: number)
      try store.act(
        try act(on: work, company, today: WallClock.today()), on: work, note, by: member,
        company, language)
    }

    private func act(
      on work: OrderWork, _ company: Company, today: Day
    ) throws -> OrderDeed.Act {
      if day == nil, slot == nil, crew == nil {
        guard !note.isEmpty else {
          throw Complaint("Say what to change: --day, --slot, --crew, or --note alone.")
        }
        return .note
      }
      if let crew, company.life(of: work.project).crew(crew) == nil {
        let crews = company.life(of: work.project).crews.map(\.name)
        throw Complaint(
          crews.isEmpty
            ? "No crews work order \(work.number)."
            : "There is no crew “\(crew)”; there are: \(crews.joined(separator: ", ")).")
      }
      let named = try day.map { try RegistryCommand.day($0, today: today) }
      guard let planned = named ?? work.plan.day, planned >= today else {
        throw Complaint("The day of order \(work.number) is over: say another with --day.")
      }
      let wanted = DaySlot(planned, slot ?? work.plan.slot)
      return crew.map { .send(crew: $0, wanted) } ?? .plan(wanted)
    }
  }
}

/// Who does what a command asks for.
struct DoerArguments: ParsableArguments {
  @Option(name: .long, help: "The code of whoever does it; else whose login this account is.")
  var by: String?

  func member(of company: Company) throws -> StaffMember {
    if let by { return try company.colleague(typed: by) }
    let account = NSUserName()
    guard let member = company.staff.first(where: { $0.login == account }) else {
      throw Complaint("Nobody on the staff has the login “\(account)”: say who with --by CODE.")
    }
    return member
  }
}

extension Store {
  fileprivate func orderWork(numbered number: String) throws -> OrderWork {
    let now = WallClock.now()
    let moment = WallClock.calendar(at: now).moment(now)
    guard let work = try orderWork(number: number, from: moment) else {
      throw Complaint("There is no order \(number); “telefonist orders” lists those in work.")
    }
    return work
  }

  /// Does it and shows the order as it stands then.
  fileprivate func act(
    _ act: OrderDeed.Act, on work: OrderWork, _ note: String, by member: StaffMember,
    _ company: Company, _ language: Language
  ) throws {
    let now = WallClock.now()
    let words = ListWords(language)
    let deed = OrderDeed(
      id: "\(member.code)-\(now.milliseconds)", order: work.key, seen: work.history.count,
      act: act, words: PlainText.clean(note), moment: WallClock.calendar(at: now).moment(now),
      signed: Signature(by: member.code, at: now))
    switch perform(.office(.orderWork(deed))) {
    case .kept: break
    case .failed(let trouble): throw Complaint(trouble.detail)
    case .overtaken(let code):
      throw Complaint("\(company.name(of: code)) was first: look at it again.")
    case .refused(_, .notYours):
      throw Complaint(
        "\(member.name) may not: operators plan, send and note; heads and managers move."
      )
    case .refused(_, .slotTaken(let slot, let free)):
      throw Complaint(words.slotTaken(slot, free))
    case .refused(_, .orderCancelled):
      throw Complaint("Order \(work.number) is cancelled: only a --note can be added.")
    case .refused(_, .changeTooLate), .refused(_, .orderBilled):
      throw Complaint("It is too late to cancel order \(work.number).")
    case .refused(_, .timePast): throw Complaint("That day is over: say another with --day.")
    default:
      throw Complaint(
        "Order \(work.number) is closed (“\(work.standing)”): only a --note can be added.")
    }
    OrderWorkPrint(company: company, words: words)
      .lines(try orderWork(numbered: work.number), on: WallClock.today(), language)
      .forEach(Console.say)
  }
}

/// Orders at work as lines of text.
struct OrderWorkPrint {
  let company: Company
  let words: ListWords

  func line(_ work: OrderWork, on today: Day) -> String {
    [
      work.number + (work.isLate(on: today) ? " !" : "  "),
      words.orderPlan(work, in: company).padded(to: 38),
      words.orderStanding(work, in: company).padded(to: 22),
      words.orderProject(work, in: company).padded(to: 22), work.client,
    ].joined(separator: "  ")
  }

  /// All that was done, then the states it may be moved to and the hours that are free.
  func lines(_ work: OrderWork, on today: Day, _ language: Language) -> [String] {
    let history = work.history.indices.map { place in
      let at = work.history[place].signed.at
      let calendar = WallClock.calendar(at: at)
      return "  " + words.date(calendar.today) + " " + words.clock(at, calendar) + "  "
        + words.orderLine(place, of: work, in: company)
    }
    let next = company.life(of: work.project).next(of: work.standing)
      .map { "\($0.name) (\($0.title[language]))" }
    let moves = work.isOver || next.isEmpty ? [] : ["  → " + next.joined(separator: ", ")]
    let free = work.free.prefix(4).map(words.slot)
    return [line(work, on: today)] + history + moves
      + (free.isEmpty ? [] : ["  + " + free.joined(separator: ", ")])
  }
}
