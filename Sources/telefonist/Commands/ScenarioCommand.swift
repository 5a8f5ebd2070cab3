internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Foundation
internal import SampleCompany
internal import School

/// `telefonist scenario`: the exercises of the school.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "The exercises of the school: lists, shows, checks and tries them.",
    discussion: """
      An exercise is a file of YAML: who calls, and what each wants. “telefonist scenario show \
      first-order” prints one to begin with; “check FILE” says all that is wrong in it, by line.
      """,
    subcommands: [List.self, Show.self, Check.self, Try.self], defaultSubcommand: List.self)

  /// What exercises are looked up in.
  struct Place: ParsableArguments {
    @Option(name: .long, help: "The store whose books count; else a sample company, made anew.")
    var store: String?

    @Option(
      name: .long, help: "The language: \(Language.allValueStrings.joined(separator: " or ")).")
    var language: Language?

    var chosenLanguage: Language { language ?? .ofEnvironment }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists what comes along, by day.")

    @Option(
      name: .long, help: "The language: \(Language.allValueStrings.joined(separator: " or ")).")
    var language: Language?

    func run() throws {
      let language = language ?? .ofEnvironment
      let book = try CourseBook.standard()
      var day: Int?
      for (place, scenario) in book.scenarios.enumerated() {
        let number = book.day(of: scenario.name)
        if place == 0 || number != day {
          day = number
          Console.say(SchoolTexts.of(language).day(number))
        }
        let duties = scenario.duties.map(\.rawValue).joined(separator: " ")
        Console.say(
          "  " + scenario.name.spaced(to: 24) + scenario.title[language].spaced(to: 30) + duties)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Prints an exercise as a file, to be changed.")

    @Argument(help: "Its name, as “telefonist scenario list” says it.")
    var name: String

    func run() throws {
      guard let text = try CourseBook.standard().texts[name] else {
        throw Complaint("There is no exercise “\(name)”; “telefonist scenario list” lists them.")
      }
      Console.sayLines(text)
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Says what is wrong in an exercise, by line.")

    @Argument(help: "A file, or the name of one that comes along.", completion: .file())
    var file: String

    @OptionGroup var place: Place

    func run() throws {
      let language = place.chosenLanguage
      let run = try Exercises.prepare(file, store: place.store, language: language, seed: 1)
      for line in SchoolTexts.of(language).summary(run.exercise, run.company) { Console.say(line) }
    }
  }

  struct Try: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "try",
      abstract: "Lets an operator who keeps all duties work it, and prints the score.")

    @Argument(help: "A file, or the name of one that comes along.", completion: .file())
    var file: String

    @Flag(name: .long, help: "Shows each key and each word of the callers.")
    var steps = false

    @Option(
      name: .long, help: "The language: \(Language.allValueStrings.joined(separator: " or ")).")
    var language: Language?

    func run() throws {
      let language = language ?? .ofEnvironment
      var run = try Exercises.prepare(file, store: nil, language: language, seed: 1)
      let beganAt = run.exercise.beganAt
      if steps {
        run.rehearsal.witness = { event, _, state in
          guard let step = Self.words(event, state) else { return }
          Console.say(Score.span(state.now.seconds(since: beganAt)).spaced(to: 7) + step)
        }
      }
      let score = run.rehearsal.run { Coach($0).hint?.command }
      for line in ScoreSheet(score, language, beganAt: run.exercise.beganAt).lines {
        Console.say(line)
      }
      if score.percent < 100 { throw ExitCode(2) }
    }

    /// A key with what the desk said to it, or a caller's words.
    private static func words(_ event: Event, _ state: State) -> String? {
      let language = state.look.language
      switch event {
      case .commanded(let command) where state.notice?.isRefusal == true:
        let said = state.notice.map { Words.of(language).notice($0) } ?? ""
        return "  " + (Bindings.keyName(of: command, language) ?? "…") + "   ! " + said
      case .commanded(.type(let text)): return "  " + text
      case .commanded(let command): return "  " + (Bindings.keyName(of: command, language) ?? "")
      case .phone(.heard(_, let answer)): return Words.of(language).spoken(answer.text)
      default: return nil
      }
    }
  }
}

/// Exercises made ready to be worked without a terminal.
struct Exercises {
  let exercise: Exercise
  let company: Company
  var rehearsal: Rehearsal
  /// Keeps the sample company while it is worked with.
  private var scratch: ScratchStore?

  private init(_ exercise: Exercise, _ company: Company, _ rehearsal: Rehearsal) {
    self.exercise = exercise
    self.company = company
    self.rehearsal = rehearsal
  }

  /// An exercise of the school or of a file, on the books of a store; without one on a sample
  /// company of its own, which goes with it.
  static func prepare(
    _ named: String, store path: String?, language: Language, seed: UInt64
  ) throws -> Exercises {
    let scenario = try scenario(named)
    let today = WallClock.today()
    let scratch = try path == nil ? ScratchStore(language, today: today) : nil
    let store = try scratch?.store ?? Store.open(path: Places.absolute(path ?? ""))
    var prepared = try prepare(scenario, in: store, language: language, seed: seed, today: today)
    prepared.scratch = scratch
    return prepared
  }

  static func prepare(
    _ scenario: Scenario, in store: Store, language: Language, seed: UInt64, today: Day
  ) throws -> Exercises {
    guard let company = try store.company() else { throw Complaint("The store is empty.") }
    guard let me = company.staff.first(where: { $0.role == .operatorAtDesk }) else {
      throw Complaint("The books have no operator.")
    }
    let calendar = Calendar(today: today, offsetSeconds: 0)
    let beganAt = calendar.moment(today, minutes: 9 * 60)
    let exercise: Exercise
    do {
      exercise = try Exercise(
        scenario, books: StoreBooks(store: store, company: company), language: language,
        seed: seed, id: "school-\(seed)", today: today, beganAt: beganAt)
    } catch let error as CastingError {
      throw Complaint(SchoolTexts.of(language).casting(error))
    }
    return Exercises(
      exercise, company, try Rehearsal(exercise, store: store, me: me, calendar: calendar))
  }

  static func scenario(_ named: String) throws -> Scenario {
    if let known = try CourseBook.standard().scenario(named) { return known }
    return try ScenarioFile.read(Places.absolute(named))
  }
}

extension Notice {
  fileprivate var isRefusal: Bool { if case .refused = self { true } else { false } }
}

extension String {
  /// At least so many columns, with two blanks at the end.
  func spaced(to columns: Int) -> String {
    self + String(repeating: " ", count: max(2, columns - count))
  }
}
