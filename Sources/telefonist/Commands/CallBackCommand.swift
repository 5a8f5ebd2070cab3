internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Exchange
internal import Foundation

/// `telefonist callback`: clients who asked to be called (A1).
struct CallBackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "callback", abstract: "Plans calls that clients asked for, and lists them.",
    subcommands: [Add.self, Take.self, List.self], defaultSubcommand: List.self)

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Plans a call back; it enters the queue when it is due.")

    @Option(name: .long, help: "The number to call.")
    var number: String

    @Option(name: .long, help: "When, such as “15:00” or “2026-11-23 10:30”; now if left out.")
    var at: String?

    @Option(name: .long, help: "The client's code; else the number tells.")
    var client: String?

    @Option(name: .long, help: "What it is about.")
    var note = ""

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, _, language) = try store.open()
      guard PhoneNumber.normalized(number) != nil else {
        throw Complaint("“\(number)” is no telephone number.")
      }
      if let client, case .missing = store.answer(.client(client)) {
        throw Complaint("There is no client “\(client)”.")
      }
      let planned = PlannedCall(
        number: number, client: client, reason: .callBack(note: PlainText.clean(note)),
        wish: try Wish.moment(at))
      try Wish.plan(planned, in: store)
      Console.say(ListTexts.of(language).taken(number, 1))
    }
  }

  struct Take: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "take",
      abstract: "Takes in the CSV and JSON files of a folder, each once, and puts them away.")

    @Argument(help: "The folder.", completion: .directory)
    var folder: String

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, _, language) = try store.open()
      let texts = ListTexts.of(language)
      var isFaulty = false
      for taken in SpoolFolder(path: Places.absolute(folder)).take(into: store) {
        Console.say(
          taken.isKnown ? texts.takenBefore(taken.file) : texts.taken(taken.file, taken.calls))
        for complaint in taken.complaints { Console.complain(complaint) }
        isFaulty = isFaulty || !taken.complaints.isEmpty
      }
      if isFaulty { throw ExitCode(2) }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists calls back with their state.")

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let calls = try store.plannedCalls(isTask: false)
      try store.notePrinting("callbacks", of: "")
      PlannedList(company: company, language: language).say(calls)
    }
  }
}

/// `telefonist task`: calls that a head orders (A17).
struct TaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task", abstract: "Orders calls of the operators, and lists what came of them.",
    subcommands: [Add.self, List.self], defaultSubcommand: List.self)

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Orders a call; its outcome comes to the inbox of whoever asked.")

    @Option(name: .long, help: "The code of the head who asks.")
    var from: String

    @Option(name: .long, help: "The client's code.")
    var client: String

    @Option(name: .long, help: "What to find out.")
    var question: String

    @Option(name: .long, help: "When, such as “15:00” or “2026-11-23 10:30”; now if left out.")
    var due: String?

    @Option(name: .customLong("for"), help: "The operator who shall call; else whoever is free.")
    var operatorCode: String?

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let head = try company.head(typed: from)
      let meantFor = try operatorCode.map { try company.colleague(typed: $0).code }
      guard case .client(let card, _, _) = store.answer(.client(client)) else {
        throw Complaint("There is no client “\(client)”.")
      }
      guard let number = card.client.phones.first else {
        throw Complaint("\(card.client.name) has no telephone in the books.")
      }
      let question = PlainText.clean(question)
      guard !question.isEmpty else { throw Complaint("--question must say what to find out.") }
      let planned = PlannedCall(
        number: number, client: client, reason: .task(question: question, from: head.code),
        wish: try Wish.moment(due), meantFor: meantFor)
      try Wish.plan(planned, in: store)
      Console.say(ListTexts.of(language).taken(card.client.name, 1))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the tasks with their state.")

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let calls = try store.plannedCalls(isTask: true)
      try store.notePrinting("tasks", of: "")
      PlannedList(company: company, language: language).say(calls)
    }
  }
}

/// A time as a person writes it, and a call planned for it.
private enum Wish {
  static func moment(_ text: String?) throws -> Instant {
    let now = WallClock.now()
    guard let text else { return now }
    guard let wish = RequestedCalls.wish(text) else {
      throw Complaint("“\(text)” is no time; write 15:00 or 2026-11-23 10:30.")
    }
    let calendar = WallClock.calendar(at: now)
    let moment = calendar.moment(wish.day ?? calendar.today, minutes: wish.minutes)
    guard moment >= now || wish.minutes == 0 else { throw Complaint("“\(text)” is over already.") }
    return moment
  }

  static func plan(_ call: PlannedCall, in store: Store) throws {
    let now = WallClock.now()
    try store.plan(
      [call], key: "command/\(now.milliseconds)/\(getpid())", at: now,
      offsetSeconds: WallClock.calendar(at: now).offsetSeconds)
  }
}

private struct PlannedList {
  let company: Company
  let language: Language

  func say(_ rows: [PlannedRow]) {
    let words = ListWords(language)
    let texts = ListTexts.of(language)
    Console.say(texts.planned(rows.count))
    for row in rows {
      let callOut = row.callOut
      let calendar = WallClock.calendar(at: callOut.due)
      var about = ""
      switch callOut.reason {
      case .callBack(let note): about = note
      case .task(let question, let head):
        about = company.name(of: head) + ": " + question
      case .dormant, .campaign: break
      }
      Console.say(
        [
          words.date(calendar.today), words.clock(callOut.due, calendar),
          texts.state(row.state).padded(to: 14), words.phone(callOut.number).padded(to: 18),
          callOut.client?.name ?? "", about,
        ].joined(separator: "  "))
    }
  }
}
