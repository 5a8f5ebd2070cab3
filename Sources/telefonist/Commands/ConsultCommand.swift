internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews

/// `telefonist consult`: operators' questions to the heads, and the heads' answers (A11).
struct ConsultCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consult",
    abstract: "Lists what operators ask the heads, and answers it while the caller waits.",
    subcommands: [List.self, Answer.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the questions with client, debt and order in hand.")

    @Option(name: .customLong("for"), help: "Only those of this head.")
    var head: String?

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let head = try head.map { try company.head(typed: $0).code }
      let list = ConsultList(store: store, company: company, language: language)
      let rows = try store.consults(of: head)
      try store.notePrinting("consults", of: head ?? "")
      for row in rows { list.say(row) }
    }
  }

  struct Answer: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "answer",
      abstract: "Answers a question. With --up-to an order of that sum may be taken.",
      discussion: """
        The answer is recorded with the name and shows on the operator's screen at once. Without \
        --up-to it is a no. An answer is given once and stays; to a further question in the same \
        call a no leaves an earlier allowance as it is, and “--up-to 0” takes it back.
        """)

    @Argument(help: "The question, as the list names it.")
    var question: String

    @Option(name: .long, help: "The code of the head who answers.")
    var from: String

    @Option(name: .customLong("up-to"), help: "An order up to this sum may be taken, as 12500.50.")
    var upTo: String?

    @Option(name: .long, help: "What to tell the operator.")
    var words = ""

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let head = try company.head(typed: from)
      let row = try store.consults(limit: 500).first { $0.consult.id == question }
      guard let row else {
        throw Complaint("There is no question “\(question)”; “telefonist consult list” shows all.")
      }
      let sum = try upTo.map(ConsultCommand.money)
      let answer = ConsultAnswer(
        consult: row.consult.id, by: head.code, allowedUpTo: sum, words: PlainText.clean(words),
        at: WallClock.now())
      guard try store.answer(answer) else {
        throw Complaint("“\(question)” was answered or taken back before; that stays.")
      }
      ConsultList(store: store, company: company, language: language)
        .say(ConsultRow(consult: row.consult, answer: answer))
    }
  }

  private static func money(_ text: String) throws -> Money {
    guard let sum = Money(typed: text), sum >= .zero, sum.minor < 100_000_000_000 else {
      throw Complaint("“\(text)” is no sum; write 12500 or 12500.50.")
    }
    return sum
  }
}

/// Questions as lines of text.
private struct ConsultList {
  let store: Store
  let company: Company
  let language: Language

  func say(_ row: ConsultRow) {
    let words = ListWords(language)
    let texts = ListTexts.of(language)
    let consult = row.consult
    let calendar = WallClock.calendar(at: consult.at)
    Console.say(
      [
        consult.id, words.date(calendar.today), words.clock(consult.at, calendar),
        name(consult.by) + " → " + name(consult.to),
      ].joined(separator: "  "))
    if case .client(let card, _, _) = store.answer(.client(consult.client)) {
      Console.say("  \(card.client.name) · \(card.client.code)")
    }
    if let barrier = consult.barrier { Console.say("  " + words.barrier(barrier)) }
    if let order = consult.order.flatMap({ try? store.draft($0) }) {
      for line in order.lines {
        Console.say(
          "    \(line.good.code)  \(line.good.name)  "
            + words.quantity(line.quantity, line.good.measure))
      }
    }
    if consult.sum > .zero { Console.say("  Σ " + words.money(consult.sum)) }
    if !consult.question.isEmpty { Console.say("  ? " + consult.question) }
    guard let answer = row.answer else {
      Console.say("  " + texts.unanswered)
      return
    }
    guard !row.isWithdrawn else {
      Console.say("  " + texts.withdrawn)
      return
    }
    let said = answer.words.isEmpty ? "" : " – “\(answer.words)”"
    let decided =
      answer.allowedUpTo.map { texts.allowed(words.money($0), name(answer.by)) }
      ?? texts.refused(name(answer.by))
    Console.say("  → " + decided + said)
  }

  private func name(_ code: StaffCode) -> String { company.name(of: code) }
}
