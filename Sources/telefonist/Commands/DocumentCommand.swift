internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Foundation

/// `telefonist document`: order forms, price lists and certificates by fax or mail (A18).
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Sends documents by fax or mail, and lists what became of them.",
    subcommands: [List.self, Send.self, Retry.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the outbox: what failed first, then the latest.")

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let entries = try store.documents()
      try store.notePrinting("documents", of: "")
      Console.say(DocumentTexts.of(language).documents(entries.count))
      let lines = DocumentLines(company: company, language: language)
      for entry in entries { lines.say(entry) }
    }
  }

  struct Send: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "send", abstract: "Sends an order form, a price list or a certificate.",
      discussion: """
        Exit status: 0 all that was due has left, 2 something has not; it is tried again by the \
        desks or by the next command, or needs “telefonist document retry”.
        """)

    @Option(name: .customLong("order"), help: "The number of a confirmed order: its form.")
    var order: String?

    @Option(name: .customLong("certificate"), help: "A good's code: its certificate.")
    var certificate: String?

    @Option(
      name: .customLong("prices"),
      help: "Codes of goods with commas between, or “usual”: their prices for the client.")
    var prices: String?

    @Option(name: .long, help: "The client's code; an order has its own.")
    var client: String?

    @Option(name: .long, help: "The fax number.")
    var fax: String?

    @Option(name: .long, help: "The mail address.")
    var mail: String?

    @Option(name: .long, help: "The code of the colleague who sends it.")
    var by: String

    @OptionGroup var store: StoreArguments

    func validate() throws {
      guard [order, certificate, prices].count(where: { $0 != nil }) == 1 else {
        throw ValidationError("Name one of --order, --certificate and --prices.")
      }
      guard (fax == nil) != (mail == nil) else {
        throw ValidationError("Name either --fax or --mail.")
      }
      if prices != nil, client == nil { throw ValidationError("--prices needs a --client.") }
    }

    func run() throws {
      let (store, company, language) = try store.open()
      let member = try company.colleague(typed: by)
      let road: OutgoingDocument.Road = fax == nil ? .mail : .fax
      let typed = fax ?? mail ?? ""
      guard let address = DocumentAddress.read(typed, road: road) else {
        throw Complaint(DocumentTexts.of(language).noAddress(typed))
      }
      let (subject, code) = try subject(store)
      if let code, case .missing = store.answer(.client(code)) {
        throw Complaint("There is no client “\(code)”.")
      }
      let now = WallClock.now()
      let document = OutgoingDocument(
        id: "command/\(now.milliseconds)/\(getpid())", subject: subject, client: code,
        road: road, address: address, language: language,
        asked: Signature(by: member.code, at: now))
      if case .failed(let trouble) = store.perform(.office(.send(document))) {
        throw Complaint("The store could not keep it: \(trouble.detail)")
      }
      try Outbox(store, company, language, self.store).work()
    }

    private func subject(
      _ store: Store
    ) throws -> (OutgoingDocument.Subject, ClientCode?) {
      if let certificate { return (.certificate(certificate), client) }
      if let prices {
        let goods = prices.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        return (.priceList(prices == "usual" ? [] : goods.filter { !$0.isEmpty }), client)
      }
      let number = order ?? ""
      guard case .orders(let found) = store.answer(.orders(.number(number), limit: 1)),
        let order = found.first, order.state.isStanding
      else { throw Complaint("No confirmed order \(number) stands.") }
      return (.orderForm(order.key), order.client.code)
    }
  }

  struct Retry: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "retry", abstract: "Tries documents again that failed, and all that is due.")

    @Argument(help: "The document's id as the list has it; all that failed if left out.")
    var id: String?

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let failed = try store.documents(limit: 10_000).filter { $0.standing == .failed }
      let chosen = failed.filter { id == nil || $0.document.id == id }
      if let id, chosen.isEmpty { throw Complaint("No document “\(id)” has failed.") }
      for entry in chosen {
        let document = entry.document
        _ = store.perform(
          .office(.sendAgain(document.id, by: document.asked.by, at: WallClock.now())))
      }
      try Outbox(store, company, language, self.store).work()
    }
  }
}

/// Sends what is due, here and now.
struct Outbox {
  let store: Store
  let post: DocumentPost
  private let lines: DocumentLines

  init(
    _ store: Store, _ company: Company, _ language: Language, _ arguments: StoreArguments
  ) throws {
    self.store = store
    post = try arguments.documentPost(of: company)
    lines = DocumentLines(company: company, language: language)
  }

  func work() throws {
    var isWhole = true
    while let claimed = try store.claimDocument() {
      let end = post.send(claimed)
      guard let entry = try store.endDocument(claimed.entry.document.id, end) else { continue }
      lines.say(entry)
      isWhole = isWhole && entry.standing == .sent
    }
    if !isWhole { throw ExitCode(2) }
  }
}

/// Documents of the outbox as lines of text.
private struct DocumentLines {
  let company: Company
  let language: Language

  func say(_ entry: DocumentEntry) {
    let texts = DocumentTexts.of(language)
    let words = ListWords(language)
    let document = entry.document
    let calendar = WallClock.calendar(at: entry.at)
    Console.say(
      [
        words.date(calendar.today) + " " + words.clock(entry.at, calendar),
        texts.standing(entry.standing).padded(to: 12),
        (texts.kind(document.subject.kind) + " " + entry.about).padded(to: 22),
        texts.road(document.road) + " " + document.address, entry.clientName,
        company.name(of: document.asked.by), document.id,
      ].filter { !$0.isEmpty }.joined(separator: "  "))
    if !entry.trouble.isEmpty { Console.say("    ! " + entry.trouble) }
  }
}
