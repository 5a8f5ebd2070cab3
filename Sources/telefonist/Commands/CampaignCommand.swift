internal import ArgumentParser
internal import Campaigns
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Exchange
internal import Foundation

/// `telefonist campaign`: lists of contacts that the desks call for a project (B2).
struct CampaignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign",
    abstract: "Calls lists of contacts for a project: takes lists in, shows how far it is.",
    discussion: """
      A campaign is a file of YAML: name, project, kind (inform, sell, survey or collect), from, \
      to, perDay, quotas. “campaign load FILE” begins it, “campaign take NAME LIST.csv” takes \
      contacts in; desks that are open show whom to call next, in the hours and within the limits \
      that the project and its law set.
      """,
    subcommands: [
      List.self, Load.self, Take.self, Show.self, Results.self, Run.self, Pause.self, Close.self,
    ], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the campaigns.")

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, _, language) = try store.open()
      let texts = CampaignTexts.of(language)
      let words = ListWords(language)
      let now = WallClock.now()
      for campaign in try store.campaigns() {
        let progress = try store.progress(of: campaign, next: 0, at: now)
        let days =
          words.date(campaign.first) + " – " + (campaign.last.map(words.date) ?? "")
        Console.say(
          [
            campaign.name.spaced(to: 20), campaign.project.spaced(to: 12),
            texts.standing(campaign.standing).spaced(to: 10), days.spaced(to: 24),
            texts.open(progress.open, progress.contacts),
          ].joined(separator: " "))
      }
    }
  }

  struct Load: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "load",
      abstract: "Begins a campaign, or changes it; its contacts and their history stay.")

    @Argument(help: "The campaign's file.", completion: .file(extensions: ["yaml"]))
    var file: String

    @OptionGroup var store: StoreArguments

    func run() throws {
      let campaign = try CampaignFile.read(Places.absolute(file))
      let (store, _, language) = try store.open()
      guard let project = try store.projects().first(where: { $0.name == campaign.project }) else {
        throw Complaint(
          """
          The project “\(campaign.project)” is not in force: “telefonist project load \
          \(campaign.project)” puts it in force.
          """)
      }
      guard project.calling != nil else {
        throw Complaint(
          "The project “\(project.name)” calls nobody: its project.yaml needs “calling”.")
      }
      try store.load(campaign, by: NSUserName(), at: WallClock.now())
      Console.say("\(campaign.name): " + CampaignTexts.of(language).standing(.running))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows how far a campaign is, and whom the desks call next.")

    @Argument(help: "The campaign's name.")
    var name: String

    @Option(name: .long, help: "How many of those to call next.")
    var next = 10

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, _, language) = try store.open()
      let campaign = try store.campaign(named: name)
      let now = WallClock.now()
      let progress = try store.progress(of: campaign, next: max(0, min(1_000, next)), at: now)
      try store.notePrinting("campaign", of: name)
      CampaignPage(
        campaign: campaign, project: try store.project(campaign.project), language: language
      ).lines(progress, at: now).forEach(Console.say)
    }
  }

  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run", abstract: "Lets a paused campaign go on.")
    @Argument(help: "The campaign's name.") var name: String
    @OptionGroup var store: StoreArguments
    func run() throws { try CampaignCommand.set(name, .running, store) }
  }

  struct Pause: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pause", abstract: "Lets nobody be called for now.")
    @Argument(help: "The campaign's name.") var name: String
    @OptionGroup var store: StoreArguments
    func run() throws { try CampaignCommand.set(name, .paused, store) }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: "Ends a campaign; what came of it stays.")
    @Argument(help: "The campaign's name.") var name: String
    @OptionGroup var store: StoreArguments
    func run() throws { try CampaignCommand.set(name, .closed, store) }
  }

  private static func set(
    _ name: String, _ standing: Campaign.Standing, _ arguments: StoreArguments
  ) throws {
    let (store, _, language) = try arguments.open()
    _ = try store.campaign(named: name)
    _ = try store.setStanding(of: name, standing, by: NSUserName(), at: WallClock.now())
    Console.say("\(name): " + CampaignTexts.of(language).standing(standing))
  }
}

extension CampaignCommand {
  struct Take: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "take",
      abstract: "Takes a list of contacts into a campaign, cleaned.",
      discussion: """
        A CSV file with headings: a telephone at least; name, time zone (UTC+3), consent, warmth \
        (cold, warm, hot), and the fields of the project's form that a list gives. Numbers come \
        into one spelling; nobody twice, no client of the books unless --clients, nobody who is on \
        another list, nobody on the do-not-call list. The same list taken in again changes no \
        history. Exit status: 0 all rows are in, 2 some were rejected, 1 nothing was taken in.
        """)

    @Argument(help: "The campaign's name.")
    var name: String

    @Argument(help: "The file.", completion: .file(extensions: ["csv"]))
    var file: String

    @Option(name: .long, help: "The list's name; else the file's.")
    var list: String?

    @Option(name: .long, help: "Of rows that don't say: cold, warm or hot.")
    var warmth = Contact.Warmth.cold

    @Flag(name: .long, help: "Takes clients of the books too.")
    var clients = false

    @Flag(name: .long, help: "Only reports: nothing is kept.")
    var check = false

    @Option(name: .long, help: "Where rejected rows are written.")
    var rejects: String?

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let texts = CampaignTexts.of(language)
      let campaign = try store.campaign(named: name)
      guard let project = try store.projects().first(where: { $0.name == campaign.project }) else {
        throw Complaint(
          "The project “\(campaign.project)” is out of force; load it first.")
      }
      let path = Places.absolute(file)
      let table = try table(path, company, project, language)
      let list =
        self.list ?? ((path as NSString).lastPathComponent as NSString).deletingPathExtension
      let read = try read(table, list, project, company, store)
      if !read.unreadHeadings.isEmpty {
        Console.complain(texts.unread(read.unreadHeadings.joined(separator: ", ")))
      }
      if check {
        Console.say(texts.wouldTake(read.contacts.count))
      } else {
        let new = try store.take(
          read.contacts, list: list, into: name, by: NSUserName(), at: WallClock.now())
        Console.say(texts.taken(read.contacts.count, new ?? 0))
      }
      try say(read.rejects, table.headings, language)
    }

    private func table(
      _ path: String, _ company: Company, _ project: Project, _ language: Language
    ) throws -> TextTable {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw Complaint("\(path) can't be read.")
      }
      do throws(BooksTrouble) {
        return try TextTable(
          file: file, bytes: Array(data), countryCode: company.rules.countryCode,
          isKnown: { ContactImport.knows($0, form: project.form) })
      } catch {
        throw Complaint(ImportTexts.of(language).trouble(error))
      }
    }

    private func read(
      _ table: TextTable, _ list: String, _ project: Project, _ company: Company, _ store: Store
    ) throws -> ContactImport {
      let surroundings = FormSurroundings(
        project, today: WallClock.today(), language: project.languages.first ?? "en",
        countryCode: company.rules.countryCode, operatorName: "")
      do throws(NoPhoneColumn) {
        return try ContactImport(
          headings: table.headings, rows: table.rows.map { ($0.line, $0.fields) },
          terms: ContactImport.Terms(
            list: PlainText.clean(list), warmth: warmth, form: project.form,
            surroundings: surroundings, takesClients: clients),
          known: store.knownNumbers())
      } catch {
        let found = error.found.joined(separator: ", ")
        throw Complaint("\(file): no column holds telephone numbers; there are: \(found)")
      }
    }

    private func say(
      _ found: [ContactImport.Reject], _ headings: [String], _ language: Language
    ) throws {
      guard !found.isEmpty else { return }
      for reject in found.prefix(20) {
        Console.complain("\(file):\(reject.line): \(reject.reason.sentence(language))")
      }
      if found.count > 20 { Console.complain("… \(found.count - 20)") }
      if let rejects {
        let rows =
          [["line", "reason"] + headings]
          + found.map { [String($0.line), $0.reason.sentence(language)] + $0.fields }
        let text = SpreadsheetLine.mark + rows.map { SpreadsheetLine.of($0) }.joined()
        let files = SafeFiles(mayReplace: true)
        try files.write(Array(text.utf8), to: Places.absolute(rejects))
        try files.bringToDisk()
        try files.publish()
      }
      throw ExitCode(2)
    }
  }

  struct Results: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "results",
      abstract: "What a survey's answers come to: a table with bars for each question.")

    @Argument(help: "The campaign's name.")
    var name: String

    @Option(name: .long, help: "Sets this field of the form against another, given by --by.")
    var field: String?

    @Option(name: .long, help: "The field that stands across.")
    var by: String?

    @Flag(name: .long, help: "The tables for a spreadsheet.")
    var csv = false

    @Flag(name: .long, help: "Each answer, for a spreadsheet.")
    var answers = false

    @Flag(name: .long, help: "The stars of each operator, as pay and achievements read them.")
    var ratings = false

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      if ratings {
        try ReportCommand.mayBeSeen(.everybody, store, company)
        let found = try RatingsSource.read("campaign:" + name, store, company, language)
        try store.notePrinting("campaign", of: name)
        return Console.sayRaw(RatingsFile.written(found))
      }
      let campaign = try store.campaign(named: name)
      guard let project = try store.project(campaign.project), let form = project.form else {
        throw Complaint("The project “\(campaign.project)” has no form, so nothing is answered.")
      }
      let state = QuotaState(campaign.quotas, answers: try store.surveyAnswers(of: name))
      let sheet = SurveySheet(language)
      try store.notePrinting("campaign", of: name)
      if answers {
        Console.sayRaw(Self.spreadsheet(sheet.rows(state.counted, of: form)))
      } else if csv {
        Console.sayRaw(
          Self.spreadsheet(sheet.rows(SurveyResults(state.counted, of: form))))
      } else if let field, let by {
        guard let table = CrossTable(state.counted, of: form, field, by: by) else {
          throw Complaint("“\(field)” and “\(by)” must be fields with fixed answers.")
        }
        Console.sayLines(sheet.text(table))
      } else {
        Console.sayLines(sheet.text(SurveyResults(state.counted, of: form)))
        if !campaign.quotas.isEmpty { Console.sayLines(sheet.text(state)) }
      }
    }

    private static func spreadsheet(_ rows: [[String]]) -> String {
      SpreadsheetLine.mark + rows.map { SpreadsheetLine.of($0) }.joined()
    }
  }
}

extension Store {
  func campaign(named name: String) throws -> Campaign {
    guard let campaign = try campaign(name) else {
      throw Complaint("There is no campaign “\(name)”; “telefonist campaign list” lists them.")
    }
    return campaign
  }
}

/// How far a campaign is, as lines of text.
struct CampaignPage {
  let campaign: Campaign
  let project: Project?
  let language: Language

  func lines(_ progress: CampaignProgress, at now: Instant) -> [String] {
    let texts = CampaignTexts.of(language)
    var lines = [
      "\(campaign.name) · \(project?.title[language] ?? campaign.project) · "
        + texts.standing(campaign.standing),
      texts.open(progress.open, progress.contacts) + " · "
        + texts.calls(progress.calls, progress.callsToday),
    ]
    if !progress.isProjectOpen { lines.append(texts.outOfForce) }
    let outcomes = project?.outcomes ?? []
    lines += named(progress.reached, outcomes.map { ($0.name, $0.title[language]) })
    lines += named(
      progress.refused, (project?.refusals ?? []).map { ($0.name, $0.title[language]) }
    ).map { texts.refused + " · " + $0 }
    if progress.givenUp > 0 { lines.append("\(texts.givenUp): \(progress.givenUp)") }
    if progress.wrongNumbers > 0 { lines.append("\(texts.wrong): \(progress.wrongNumbers)") }
    if !progress.next.isEmpty { lines += ["", texts.next] }
    return lines + progress.next.map { line($0, at: now) }
  }

  private func named(_ counts: [String: Int], _ titles: [(String, String)]) -> [String] {
    let known = titles.filter { counts[$0.0] != nil }.map { "\($0.1): \(counts[$0.0] ?? 0)" }
    let names = Set(titles.map(\.0))
    return known
      + counts.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value)" }
  }

  private func line(_ callOut: CallOut, at now: Instant) -> String {
    let words = ListWords(language)
    let calendar = WallClock.calendar(at: callOut.due)
    let time =
      callOut.due <= now
      ? CampaignTexts.of(language).now
      : words.date(calendar.today) + " " + words.clock(callOut.due, calendar)
    return [
      "  " + time.spaced(to: 17), words.phone(callOut.number).padded(to: 18),
      callOut.contact?.name ?? "",
    ].joined(separator: "  ")
  }
}
