internal import ArgumentParser
internal import Desk
internal import Foundation
internal import Projects

/// `telefonist project`: what a centre calls and is called for.
struct ProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project",
    abstract: "The projects of a centre: lists, shows, checks and tries them.",
    discussion: """
      A project is a folder of YAML: whom to speak for, the script, the order form, answers to \
      consult. “telefonist project show internet --to DIR” writes one to begin with; “check DIR” \
      says all that is wrong in it, by line; “try DIR” goes through a call.
      """,
    subcommands: [
      List.self, Show.self, Check.self, Try.self, Load.self, Close.self, InForce.self,
      Figures.self,
    ], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists what comes along.")

    @Option(name: .long, help: ProjectCommand.languageHelp)
    var language: String?

    func run() throws {
      for name in StandardProjects.names {
        let project = try ProjectFolder.named(name).read().project
        let language = try ProjectCommand.language(language, of: project)
        let title = project.title[language].spaced(to: 30)
        Console.say(
          name.spaced(to: 14) + title + project.direction.rawValue.spaced(to: 6)
            + project.languages.joined(separator: " "))
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Prints the files of a project that comes along, or writes them into a folder.")

    @Argument(help: "Its name, as “telefonist project list” says it.")
    var name: String

    @Option(
      name: .customLong("to"), help: "A folder to write the files into; none is overwritten.",
      completion: .directory)
    var folder: String?

    func run() throws {
      guard let files = StandardProjects.files(of: name) else {
        throw Complaint("There is no project “\(name)”; “telefonist project list” lists them.")
      }
      let sorted = files.sorted { Self.place($0.key) < Self.place($1.key) }
      guard let folder else {
        for (file, text) in sorted {
          Console.say("# \(file)")
          Console.sayLines(text + "\n")
        }
        return
      }
      let path = Places.absolute(folder)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      let safe = SafeFiles(mayReplace: false)
      for (file, text) in sorted {
        try safe.write(Array((text + "\n").utf8), to: "\(path)/\(file)")
      }
      try safe.bringToDisk()
      try safe.publish()
      for (file, _) in sorted { Console.say("\(folder)/\(file)") }
    }

    private static func place(_ file: String) -> String {
      let place = ProjectFile.allCases.firstIndex { $0.rawValue == file } ?? 9
      return "\(place)\(file)"
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Says all that is wrong in a project, by line.",
      discussion: """
        Exit status: 0 it is sound, 2 something in it can't work, 1 it can't be read.
        """)

    @Argument(help: "A folder, or the name of one that comes along.", completion: .directory)
    var project: String

    func run() throws {
      let read = try ProjectFolder.named(project).read()
      guard read.findings.isEmpty else {
        for finding in read.findings { Console.complain(finding.description) }
        throw ExitCode(2)
      }
      let project = read.project
      let counts = [
        ("steps", project.script?.steps.count ?? 0), ("fields", project.form?.fields.count ?? 0),
        ("points to tell", project.form?.points.count ?? 0),
        ("answers", project.articles.count), ("outcomes", project.outcomes.count),
        ("streets", read.project.streets.values.reduce(0) { $0 + $1.streets.count }),
      ]
      let shown = counts.filter { $0.1 > 0 }.map { "\($0.0): \($0.1)" }.joined(separator: ", ")
      Console.say("\(project.name): sound (\(shown))")
    }
  }

  struct Try: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "try",
      abstract: "Goes through a call, line by line: script, form, sum and outcome.",
      discussion: """
        What is asked comes out, answers are typed; a pipe will do as well. /back goes a step \
        back, /undo takes the last answer back, /leave leaves a field, ?words looks up an answer, \
        /quit ends. Exit status: 0 the call came to an end, 2 it was left before.
        """)

    @Argument(help: "A folder, or the name of one that comes along.", completion: .directory)
    var project: String

    @Option(name: .long, help: ProjectCommand.languageHelp)
    var language: String?

    @Option(name: .customLong("operator"), help: "The name to speak with.")
    var operatorName: String?

    func run() throws {
      let read = try ProjectFolder.named(project).read()
      for finding in read.findings { Console.complain(finding.description) }
      let surroundings = read.surroundings(
        language: try ProjectCommand.language(language, of: read.project),
        operatorName: PlainText.clean(operatorName ?? LockedDesk.Account.own.name),
        today: WallClock.today())
      var trial = ProjectTrial(
        read.project, surroundings, line: { readLine() }, say: Console.say)
      if trial.run() == nil { throw ExitCode(2) }
    }
  }

  static let languageHelp = ArgumentHelp(
    "The language: \(Project.knownLanguages.joined(separator: ", ")).")

  /// The language that was asked for, else the surroundings', else the project's first.
  static func language(_ asked: String?, of project: Project) throws -> String {
    if let asked {
      guard project.languages.contains(asked) else {
        let known = project.languages.joined(separator: ", ")
        throw Complaint("\(project.name) doesn't speak “\(asked)”; it speaks: \(known).")
      }
      return asked
    }
    let own = Language.ofEnvironment.rawValue
    return project.languages.contains(own) ? own : project.languages[0]
  }
}
