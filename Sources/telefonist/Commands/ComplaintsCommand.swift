internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Exchange

/// `telefonist complaints`: what clients complained of, and what became of it (B1.4).
struct ComplaintsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complaints",
    abstract: "Lists the complaints of clients, shows one with its history, answers one.",
    subcommands: [List.self, Show.self, Answer.self, Letter.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists complaints: those that wait for an answer first, the late ones on top.")

    @Flag(name: .long, help: "For a spreadsheet.")
    var csv = false

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let list = ComplaintList(company: company, words: ListWords(language))
      let complaints = try store.complaints(limit: 10_000)
      try store.notePrinting("complaints", of: "")
      if csv {
        Console.sayRaw(list.csv(complaints))
      } else {
        let today = WallClock.today()
        for complaint in complaints { Console.say(list.line(complaint, on: today)) }
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows a complaint with all that was said and done.")

    @Argument(help: "The complaint's number.")
    var number: Int

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let complaint = try store.complaint(numbered: number)
      try store.notePrinting("complaints", of: String(number))
      ComplaintList(company: company, words: ListWords(language))
        .lines(complaint, on: WallClock.today()).forEach(Console.say)
    }
  }

  struct Answer: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "answer",
      abstract: "Answers a complaint, as its owner does in the office.",
      discussion: """
        callBack plans a call to the client, mail has the words sent by the company's mail \
        program, letter only notes them: “telefonist complaints letter” writes it to be printed. \
        Exit status: 0 it is answered and all that was due has left, 2 something has not; it is \
        tried again by the desks, or needs “telefonist document retry”.
        """)

    @Argument(help: "The complaint's number.")
    var number: Int

    @Option(name: .long, help: "What the client is told.")
    var words: String

    @Option(name: .long, help: "callBack, mail or letter.")
    var road: ClientComplaint.Road?

    @Option(name: .long, help: "The address for --road mail; the client's, where it is known.")
    var mail: String?

    @Option(name: .long, help: "The code of whoever answers.")
    var by: String

    @OptionGroup var store: StoreArguments

    func validate() throws {
      if mail != nil, let road, road != .mail {
        throw ValidationError("--mail belongs to --road mail.")
      }
    }

    func run() throws {
      let (store, company, language) = try store.open()
      let member = try company.colleague(typed: by)
      let complaint = try store.complaint(numbered: number)
      let report = store.perform(
        .office(.complaint(try deed(on: complaint, by: member, company.rules, language))))
      switch report {
      case .kept: break
      case .failed(let trouble): throw Complaint(trouble.detail)
      case .overtaken(let code):
        throw Complaint("\(company.name(of: code)) was first: look at it again.")
      case .refused(_, .notYours):
        throw Complaint("Complaint \(number) is answered by \(company.name(of: complaint.owner)).")
      default: throw Complaint("Complaint \(number) is answered already.")
      }
      ComplaintList(company: company, words: ListWords(language))
        .lines(try store.complaint(numbered: number), on: WallClock.today())
        .forEach(Console.say)
      if road == .mail || mail != nil {
        try Outbox(store, company, language, self.store).work()
      }
    }

    private func answering(
      _ complaint: ClientComplaint, _ rules: Rules, _ language: Language, at now: Instant
    ) throws -> ComplaintDeed.Answering {
      switch road ?? (mail == nil ? .callBack : .mail) {
      case .callBack:
        guard let number = complaint.numberToCall else {
          throw Complaint("The client left no number: answer by mail or by letter.")
        }
        return .callBack(
          at: rules.calling.opening(
            from: now, number: number,
            offsetSeconds: WallClock.calendar(at: now).offsetSeconds))
      case .mail:
        let typed = mail ?? complaint.mail
        guard !typed.isEmpty else {
          throw Complaint("No mail address of the client is known: name it, “--mail ADDRESS”.")
        }
        guard let address = DocumentAddress.read(typed, road: .mail) else {
          throw Complaint(DocumentTexts.of(language).noAddress(typed))
        }
        return .mail(to: address, language: language)
      case .letter: return .letter
      }
    }

    private func deed(
      on complaint: ClientComplaint, by member: StaffMember, _ rules: Rules, _ language: Language
    ) throws -> ComplaintDeed {
      let now = WallClock.now()
      let words = PlainText.clean(self.words)
      guard words.contains(where: { !$0.isWhitespace }) else {
        throw Complaint("An answer has words: “--words \"A new crew comes tomorrow\"”.")
      }
      return ComplaintDeed(
        id: "\(member.code)-\(now.milliseconds)", complaint: complaint.id,
        seen: complaint.history.count,
        act: .answer(try answering(complaint, rules, language, at: now)), words: words,
        signed: Signature(by: member.code, at: now))
    }
  }
}

extension ComplaintsCommand {
  struct Letter: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the answer to a complaint as a letter to be printed.")

    @Argument(help: "The complaint's number.")
    var number: Int

    @Option(
      name: .customLong("to"), help: "A new file, a page of HTML for any browser to print.",
      completion: .file())
    var file: String

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let complaint = try store.complaint(numbered: number)
      guard let answer = complaint.history.last(where: { $0.standing == .answered }) else {
        throw Complaint("Complaint \(number) has no answer yet.")
      }
      try store.notePrinting("complaints", of: String(number))
      let page = try self.store.documentPost(of: company).page(language)
      let files = SafeFiles(mayReplace: false)
      try files.write(
        page.written(
          .answer(complaint: number, words: answer.words, client: complaint.client)),
        to: Places.absolute(file))
      try files.bringToDisk()
      try files.publish()
    }
  }
}

extension Store {
  fileprivate func complaint(numbered number: Int) throws -> ClientComplaint {
    guard let complaint = try complaint(number: number) else {
      throw Complaint("There is no complaint \(number); “telefonist complaints” lists them.")
    }
    return complaint
  }
}

/// Complaints as lines of text.
struct ComplaintList {
  let company: Company
  let words: ListWords

  func line(_ complaint: ClientComplaint, on today: Day) -> String {
    [
      String(complaint.number).padded(to: 5, isRight: true),
      (complaint.isLate(on: today) ? "!" : " ") + words.date(complaint.answerBy),
      words.complaintStanding(complaint.standing).padded(to: 16),
      words.topic(complaint.topic).padded(to: 14), client(complaint),
      company.name(of: complaint.owner),
    ].joined(separator: "  ")
  }

  func lines(_ complaint: ClientComplaint, on today: Day) -> [String] {
    let order = complaint.order.map { ["  " + words.complaintOrder($0)] } ?? []
    return [line(complaint, on: today)] + order
      + complaint.history.map { step in
        let calendar = WallClock.calendar(at: step.signed.at)
        let road = step.road.map { " " + words.complaintRoad($0) } ?? ""
        return "  " + words.date(calendar.today) + " " + words.clock(step.signed.at, calendar)
          + "  " + company.name(of: step.signed.by) + ": " + words.complaintStanding(step.standing)
          + road + (step.words.isEmpty ? "" : " – “\(step.words)”")
          + (step.sending.map { " – " + words.complaintSending($0) } ?? "")
      }
      + (complaint.history.last?.road == .letter
        ? ["  " + words.complaintPrinted(letter(complaint))] : [])
  }

  private func letter(_ complaint: ClientComplaint) -> String {
    "telefonist complaints letter \(complaint.number) --to letter.html"
  }

  /// The names of columns and states are the same in all languages, days are not.
  func csv(_ complaints: [ClientComplaint]) -> String {
    let head = [
      "number", "standing", "answer_by", "client", "phone", "order", "topic", "owner", "said",
      "answer", "road", "sent",
    ]
    let rows = complaints.map { complaint in
      let answer = complaint.history.last { $0.standing == .answered }
      return [
        String(complaint.number), complaint.standing.rawValue, words.date(complaint.answerBy),
        complaint.client?.code ?? "", complaint.phone, complaint.order ?? "",
        complaint.topic.rawValue, complaint.owner, complaint.history.first?.words ?? "",
        answer?.words ?? "", answer?.road?.rawValue ?? "",
        answer?.sending?.standing.rawValue ?? "",
      ]
    }
    return SpreadsheetLine.mark + ([head] + rows).map { SpreadsheetLine.of($0) }.joined()
  }

  private func client(_ complaint: ClientComplaint) -> String {
    complaint.client.map { "\($0.name) \($0.code)" } ?? words.phone(complaint.phone)
  }
}
