internal import ArgumentParser
internal import Centre
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Foundation

/// The projects that the desks of a store take calls of (C1).
extension ProjectCommand {
  struct Load: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "load",
      abstract: "Puts a project in force for every desk on a store; one with a fault is refused.",
      discussion: """
        Desks that are open take it up at once: its calls stand in the queue under its name, and \
        answering brings its greeting, script and form. A project of the same name is replaced; \
        orders of it stay. Exit status: 0 done, 2 something in it can't work, 1 it can't be read.
        """)

    @Argument(help: "A folder, or the name of one that comes along.", completion: .directory)
    var project: String

    @OptionGroup var store: StoreArguments

    func run() throws {
      let read = try ProjectFolder.named(project).read()
      guard read.findings.isEmpty else {
        for finding in read.findings { Console.complain(finding.description) }
        throw ExitCode(2)
      }
      let (store, _, _) = try store.open()
      for other in try store.projects() where other.name != read.project.name {
        let shared = other.queues.filter(read.project.takes(queue:))
        guard shared.isEmpty else {
          throw Complaint(
            "“\(other.name)” takes calls of \(shared.joined(separator: ", ")) already; "
              + "close it, or take the queue out of one of them.")
        }
      }
      try store.load(read.project, by: NSUserName(), at: WallClock.now())
      Console.say("\(read.project.name): in force")
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: "Takes a project out of force; its orders stay.")

    @Argument(help: "Its name.")
    var name: String

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, _, _) = try store.open()
      guard try store.closeProject(name, by: NSUserName(), at: WallClock.now()) else {
        throw Complaint(
          "No project “\(name)” is in force; “telefonist project in-force” lists them.")
      }
      Console.say("\(name): closed")
    }
  }

  struct InForce: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "in-force", abstract: "Lists the projects that the desks of a store take.")

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, _, language) = try store.open()
      for loaded in try store.loadedProjects() {
        let project = loaded.project
        let calendar = WallClock.calendar(at: loaded.at)
        Console.say(
          [
            project.name.spaced(to: 14), project.title[language].spaced(to: 30),
            ListWords(language).date(calendar.today), loaded.by,
            project.queues.joined(separator: ", "),
          ].joined(separator: "  "))
      }
    }
  }
  struct Figures: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "figures",
      abstract: "Counts what came of each project's calls, beside its norms.",
      discussion: """
        Calls by telephone, calls made, written conversations; answered in time by the project's \
        own norm, talk, wrap-up, calls an hour, orders. “!” marks what falls short.
        """)

    @Option(name: .long, help: "The time that is counted.")
    var period = PayCommand.Period.day

    @Option(name: .long, help: "A day in it, such as 2026-11-22, 22.11.2026, today or yesterday.")
    var day = "today"

    @Option(name: .long, help: "For paper, or for a spreadsheet.")
    var format = ReportCommand.Format.text

    @OptionGroup var store: StoreArguments

    func run() throws {
      let unit = ReportPeriod.Unit(rawValue: period.rawValue) ?? .day
      let span = ReportPeriod(
        unit, containing: try RegistryCommand.day(day, today: WallClock.today()))
      let (store, company, language) = try store.open()
      try ReportCommand.mayBeSeen(.everybody, store, company)
      let calls = try store.workedCalls(from: span.first, to: span.last)
      let figures = company.projects.map { project in
        let figures = ProjectFigures(
          of: project, calls: calls, level: company.rules.serviceLevelTarget)
        return (project, figures)
      }
      let sheet = ProjectFiguresSheet(period: span, language: language)
      let text = format == .csv ? sheet.csv(figures) : sheet.text(figures)
      FileHandle.standardOutput.write(Data(text.utf8))
    }
  }
}
