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
    subcommands: [List.self, Show.self, Answer.self], defaultSubcommand: List.self)

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
      discussion: "callBack plans a call to the client; mail and letter say that you have written.")

    @Argument(help: "The complaint's number.")
    var number: Int

    @Option(name: .long, help: "What the client is told.")
    var words: String

    @Option(name: .long, help: "callBack, mail or letter.")
    var road = ClientComplaint.Road.callBack

    @Option(name: .long, help: "The code of whoever answers.")
    var by: String

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let member = try company.colleague(typed: by)
      let complaint = try store.complaint(numbered: number)
      let report = store.perform(
        .office(.complaint(try deed(on: complaint, by: member, company.rules.calling))))
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
    }

    private func deed(
      on complaint: ClientComplaint, by member: StaffMember, _ rules: CallingRules
    ) throws -> ComplaintDeed {
      let now = WallClock.now()
      var due = now
      if road == .callBack {
        guard let number = complaint.numberToCall else {
          throw Complaint("The client left no number: answer by mail or by letter.")
        }
        due = rules.opening(
          from: now, number: number,
          offsetSeconds: WallClock.calendar(at: now).offsetSeconds)
      }
      let words = PlainText.clean(self.words)
      guard words.contains(where: { !$0.isWhitespace }) else {
        throw Complaint("An answer has words: “--words \"A new crew comes tomorrow\"”.")
      }
      return ComplaintDeed(
        id: "\(member.code)-\(now.milliseconds)", complaint: complaint.id,
        seen: complaint.history.count, act: .answer(road, callAt: due), words: words,
        signed: Signature(by: member.code, at: now))
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
      }
  }

  /// The names of columns and states are the same in all languages, days are not.
  func csv(_ complaints: [ClientComplaint]) -> String {
    let head = [
      "number", "standing", "answer_by", "client", "phone", "order", "topic", "owner", "said",
      "answer", "road",
    ]
    let rows = complaints.map { complaint in
      let answer = complaint.history.last { $0.standing == .answered }
      return [
        String(complaint.number), complaint.standing.rawValue, words.date(complaint.answerBy),
        complaint.client?.code ?? "", complaint.phone, complaint.order ?? "",
        complaint.topic.rawValue, complaint.owner, complaint.history.first?.words ?? "",
        answer?.words ?? "", answer?.road?.rawValue ?? "",
      ]
    }
    return SpreadsheetLine.mark + ([head] + rows).map { SpreadsheetLine.of($0) }.joined()
  }

  private func client(_ complaint: ClientComplaint) -> String {
    complaint.client.map { "\($0.name) \($0.code)" } ?? words.phone(complaint.phone)
  }
}
