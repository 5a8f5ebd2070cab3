internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews

/// `telefonist audit`: who did what (A26), and whether the trail is what was written.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Lists who opened, confirmed, lifted and exported what, and proves the list.",
    subcommands: [List.self, Verify.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the rows of the audit trail, the oldest first.")

    @Option(
      name: .long,
      help: "Only a day, such as 2026-11-22 or 22.11.2026; “today” and “yesterday” as well.")
    var day: String?

    @Option(name: .customLong("of"), help: "Only of a colleague, a client or an order, by code.")
    var code: String?

    @OptionGroup var store: StoreArguments

    func run() throws {
      let day = try day.map { try RegistryCommand.day($0, today: WallClock.today()) }
      let (store, company, language) = try store.open()
      let rows = try store.auditRows(
        from: day.map(WallClock.midnight), to: day.map { WallClock.midnight($0 + 1) }, of: code)
      let texts = AuditTexts.of(language)
      Console.say(texts.rows(rows.count))
      for row in rows { Console.say(line(row, company, texts, ListWords(language))) }
    }

    private func line(
      _ row: AuditRow, _ company: Company, _ texts: AuditTexts, _ words: ListWords
    ) -> String {
      let calendar = WallClock.calendar(at: row.at)
      let deed = AuditedDeed(rawValue: row.what).map(texts.deed) ?? row.what
      let details = row.details.map { "\($0.name) \($0.value)" }.joined(separator: ", ")
      return [
        String(row.sequence).padded(to: 6, isRight: true),
        words.date(calendar.today) + " " + words.clock(row.at, calendar),
        company.name(of: row.who).padded(to: 20), deed.padded(to: 20),
        row.subject, details, "[\(row.desk)]",
      ].filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Looks whether a row was changed, removed or added past the program.",
      discussion: """
        Prints the number and the hash of the last row. Note them down where those who can write \
        the store can't write, and say them later with --expect: then the whole trail can't have \
        been written anew either. Exit status: 0 the trail is sound, 1 it is not.
        """)

    @Option(name: .customLong("expect"), help: "A row noted down before, as NUMBER:HASH.")
    var known: String?

    @OptionGroup var store: StoreArguments

    func run() throws {
      let mark = try known.map { text in
        guard let mark = AuditMark(text) else {
          throw Complaint("“\(text)” is no row; write NUMBER:HASH as “audit verify” printed it.")
        }
        return mark
      }
      let (store, _, language) = try store.open()
      let texts = AuditTexts.of(language)
      let verdict = try store.verifyAudit(expecting: mark)
      if let fault = verdict.fault {
        Console.complain(texts.fault(fault))
        throw ExitCode(1)
      }
      Console.say(texts.sound(verdict.last.sequence))
      Console.say(verdict.last.description)
    }
  }
}
