internal import ArgumentParser
internal import Desk
internal import Foundation
internal import School
internal import TextScreen

/// `telefonist school`: learning the desk at the desk.
struct SchoolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "school",
    abstract: "The school: lessons and exercises with callers who answer, and the trainer's view.",
    discussion: """
      Seven days, each with a lesson, a warm-up, exercises and an exam, and three more days of \
      practice, on a sample company that is made anew for each exercise. Ctrl-S says the script's \
      sentence aloud; the caller hears it. The coach says what is missing, Ctrl-K shows the next \
      key; in an exam it is silent. Ctrl-Q ends an exercise and shows the score.
      """,
    subcommands: [
      Open.self, Own.self, Class.self, Watch.self, Replay.self, Progress.self, Certificate.self,
    ], defaultSubcommand: Open.self)

  /// Where the work of trainees is kept, and how it is shown.
  struct Place: ParsableArguments {
    @Option(
      name: .customLong("class"),
      help: "The folder of a class, which its trainers may look into; else the account's own.")
    var shared: String?

    @Option(
      name: .long, help: "The language: \(Language.allValueStrings.joined(separator: " or ")).")
    var language: Language?

    @Option(name: .long, help: "The theme, by name.")
    var theme: String?

    var folder: SchoolFolder { SchoolFolder(shared: shared, places: Places()) }

    /// Of the command line, the configuration, or the surroundings.
    func settledLanguage() throws -> Language {
      var options = DeskOptions()
      options.language = language
      return try DeskOpening(options).language
    }

    func settledTheme() throws -> Theme {
      guard let theme else { return Theme.builtIn[0] }
      guard let found = Theme.named(theme) else { throw Complaint("There is no theme “\(theme)”.") }
      return found
    }

    /// The latest attempt of a trainee.
    func attempt(of trainee: String) throws -> LiveAttempt {
      guard let latest = folder.latestAttempt(of: trainee) else {
        let known = try folder.trainees().joined(separator: ", ")
        let others = known.isEmpty ? "Nobody has." : "There are: \(known)."
        throw Complaint("“\(trainee)” has begun nothing in \(folder.path). \(others)")
      }
      return try LiveAttempt(folder: latest)
    }
  }

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open",
      abstract: "Opens the course, or one exercise.")

    @Argument(
      help: "An exercise by name, or a file of one; without it the course opens.",
      completion: .file())
    var exercise: String?

    @Flag(name: .long, help: "As an exam: the coach is silent.")
    var exam = false

    @Flag(name: .long, help: "Says the callers' words aloud, where espeak-ng is installed.")
    var aloud = false

    @Option(name: .long, help: "The trainee; else the account that runs the program.")
    var trainee: String?

    @Option(name: .long, help: "What the sample company is made from.")
    var seed: UInt64?

    @Option(
      name: .long, help: "A school of your own company, made by “telefonist school own”.",
      completion: .directory)
    var own: String?

    @OptionGroup var place: Place

    func run() throws {
      var options = DeskOptions()
      options.theme = try place.settledTheme().name
      options.seed = seed
      let school = try own.map { try OwnSchool($0) }
      let book = try school.map { try CourseBook(own: $0) } ?? CourseBook.standard()
      let desk = SchoolDesk(
        book: book, company: school.map { .own($0) } ?? .sample(seed: seed ?? 1),
        folder: place.folder, trainee: trainee ?? LockedDesk.Account.own.name, options: options,
        language: try place.settledLanguage())
      desk.isAloud = aloud
      if aloud, Voice(language: try place.settledLanguage()) == nil {
        throw Complaint("There is no espeak-ng here: sudo apt install espeak-ng.")
      }
      guard let exercise else { throw ExitCode(try desk.run()) }
      try desk.work(
        try book.scenario(exercise) ?? Exercises.scenario(exercise),
        coaching: exam ? .silent : .hints)
    }
  }

  struct Class: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "class",
      abstract: "Shows a class side by side; Enter looks over a trainee's shoulder.")

    @OptionGroup var place: Place

    func run() throws {
      let desk = ClassDesk(
        folder: place.folder, language: try place.settledLanguage(),
        theme: try place.settledTheme())
      throw ExitCode(try desk.run())
    }
  }

  struct Watch: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "watch",
      abstract: "Shows a trainee's screen as it is, and lets things happen there.")

    @Argument(help: "The trainee.")
    var trainee: String

    @OptionGroup var place: Place

    func run() throws {
      let desk = WatchDesk(
        try place.attempt(of: trainee), trainee: trainee, language: try place.settledLanguage(),
        theme: try place.settledTheme(), isLive: true)
      throw ExitCode(try desk.run())
    }
  }

  struct Replay: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "replay",
      abstract: "Shows an attempt again, at any speed, with the trainer's notes.",
      discussion: "Space stops and goes on, + and - change the speed, the arrows go step by step.")

    @Argument(help: "The trainee, or the folder of an attempt.", completion: .directory)
    var attempt: String

    @OptionGroup var place: Place

    func run() throws {
      let path = Places.absolute(attempt)
      let isFolder = SchoolFolder.journal(of: path) != nil
      let shown = isFolder ? try LiveAttempt(folder: path) : try place.attempt(of: attempt)
      let desk = WatchDesk(
        shown, trainee: attempt.split(separator: "/").last.map(String.init) ?? attempt,
        language: try place.settledLanguage(), theme: try place.settledTheme(), isLive: false)
      throw ExitCode(try desk.run())
    }
  }

  struct Progress: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "progress",
      abstract: "Prints the results of all trainees as CSV.")

    @OptionGroup var place: Place

    func run() throws {
      let folder = place.folder
      Console.say(ProgressTable.heading)
      for trainee in try folder.trainees() {
        for result in folder.results(of: trainee) {
          Console.say(ProgressTable.line(result, of: trainee))
        }
      }
    }
  }

  struct Certificate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "certificate",
      abstract: "Writes the certificate of a trainee who has passed all exams.",
      discussion: "A page of HTML to be printed. Exit status 2: exams are still to be passed.")

    @Argument(help: "The trainee.")
    var trainee: String

    @Option(name: .long, help: "The name that stands on it; else the trainee's.")
    var name: String?

    @Option(name: .customLong("to"), help: "The file; else standard output.", completion: .file())
    var file: String?

    @OptionGroup var place: Place

    func run() throws {
      let book = try CourseBook.standard()
      let language = try place.settledLanguage()
      let results = place.folder.results(of: trainee)
      let page = CourseCertificate(
        name: PlainText.clean(name ?? trainee), book: book, results: results, language: language)
      guard page.missing.isEmpty else {
        Console.complain(CertificateTexts.of(language).missing(page.missing))
        throw ExitCode(2)
      }
      guard let file else {
        Console.sayLines(page.html)
        return
      }
      let files = SafeFiles(mayReplace: false)
      try files.write(Array(page.html.utf8), to: Places.absolute(file))
      try files.bringToDisk()
      try files.publish()
    }
  }
}

/// `telefonist score`: an attempt scored again from its journal.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Scores an exercise again from its journal.",
    discussion: """
      The same keys get the same score. Each point that was lost names the moment and the duty. \
      Exit status: 0 passed, 2 not passed.
      """)

  @Argument(help: "The journal of an attempt, or the attempt's folder.", completion: .file())
  var journal: String

  @Option(name: .long, help: "The language: \(Language.allValueStrings.joined(separator: " or ")).")
  var language: Language?

  func run() throws {
    let path = Places.absolute(journal)
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let file = isFolder.boolValue ? SchoolFolder.journal(of: path) ?? path : path
    var attempt = try Attempt(journal: file)
    let score = attempt.score()
    let spoken = language ?? attempt.exercise.language
    for line in ScoreSheet(score, spoken, beganAt: attempt.exercise.beganAt).lines {
      Console.say(line)
    }
    if !score.isPassed { throw ExitCode(2) }
  }
}
