internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import Foundation
internal import School

extension SchoolCommand {
  /// `telefonist school own`: exercises from the company's own books (C11).
  struct Own: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "own",
      abstract: "Makes a school of your own company: its goods and habits, under other names.",
      discussion: """
        Draws exercises from a store's books, and from journals of real shifts. Clients, \
        colleagues, telephone numbers, addresses, tax and document numbers and sums of money are \
        changed; goods and prices stay. Each exercise was worked without a fault before it is \
        written. “telefonist school --own DIR” opens the school.
        """)

    @Argument(help: "The folder to make.", completion: .directory)
    var folder: String

    @Option(name: .long, help: "The journal of a shift that is to be an exercise; may be repeated.")
    var shift: [String] = []

    @Option(name: .long, help: "How many exercises to draw, from 3 to 40.")
    var exercises = 12

    @Option(name: .long, help: "How many clients to take along at most, from 10 to 2000.")
    var clients = 200

    @Option(name: .long, help: "What the draw follows from.")
    var seed: UInt64 = 1

    @OptionGroup var place: StoreArguments

    func validate() throws {
      guard (OwnSchoolMaker.fewest...40).contains(exercises) else {
        throw ValidationError("--exercises is a number from 3 to 40.")
      }
      guard (10...2000).contains(clients) else {
        throw ValidationError("--clients is a number from 10 to 2000.")
      }
    }

    func run() throws {
      let (store, company, language) = try place.open()
      let texts = OwnSchoolTexts.of(language)
      let maker = OwnSchoolMaker(
        books: try store.books(), rules: company.rules, language: language,
        today: WallClock.today(), seed: seed, clients: clients, exercises: exercises)
      let line = ProgressLine(language: language)
      let path = Places.absolute(folder)
      let outcome = try maker.make(path, shifts: shift.map(ShiftDraw.init(journal:))) { done, all in
        line.show(texts.drawing, done, of: all, rows: done)
      }
      line.clear()
      Console.say(texts.made(outcome, path))
      if outcome.shifts < shift.count { Console.say(texts.shiftsLeftOut) }
      Console.say(texts.open(folder))
    }
  }
}

/// What making a school says.
struct OwnSchoolTexts: Sendable {
  let drawing: String
  let made: @Sendable (OwnSchoolMaker.Outcome, String) -> String
  let shiftsLeftOut: String
  let open: @Sendable (String) -> String

  static func of(_ language: Language) -> OwnSchoolTexts {
    switch language {
    case .english: english
    case .russian: russian
    }
  }

  private static let english = OwnSchoolTexts(
    drawing: "Drawing exercises",
    made: { outcome, folder in
      "\(folder): \(outcome.clients) clients under other names, \(outcome.drawn) exercises"
        + (outcome.shifts > 0
          ? ", \(outcome.shifts) of recorded shifts with \(outcome.callers) callers." : ".")
    },
    shiftsLeftOut: "A shift without a call that can be an exercise was left out.",
    open: { "Open it: telefonist school --own \($0)" })

  private static let russian = OwnSchoolTexts(
    drawing: "Составляю упражнения",
    made: { outcome, folder in
      "\(folder): клиентов под другими именами – \(outcome.clients), упражнений – \(outcome.drawn)"
        + (outcome.shifts > 0
          ? ", записанных смен – \(outcome.shifts), звонящих в них – \(outcome.callers)." : ".")
    },
    shiftsLeftOut: "Смена, в которой нет ни одного звонка для упражнения, пропущена.",
    open: { "Открыть: telefonist school --own \($0)" })
}
