public import Desk

/// What a trainee sees of the course: its days, what was done of each, and how well.
public struct CoursePage: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public enum Part: Hashable, Sendable {
      case warmUp, practice, exam
    }

    public var name: String
    public var title: BothTongues
    public var brief: BothTongues
    public var part: Part
    public var callers: Int
    public var passMark: Int
    /// The best score so far, in per cent; nil before the first.
    public var best: Int?
    public var attempts: Int

    public init(
      name: String, title: BothTongues, brief: BothTongues, part: Part, callers: Int,
      passMark: Int, best: Int? = nil, attempts: Int = 0
    ) {
      self.name = name
      self.title = title
      self.brief = brief
      self.part = part
      self.callers = callers
      self.passMark = passMark
      self.best = best
      self.attempts = attempts
    }

    public var isPassed: Bool { best.map { $0 >= passMark } ?? false }
  }

  public struct Day: Hashable, Sendable {
    public var number: Int
    public var title: BothTongues
    /// Empty for a day of practice alone.
    public var lesson: BothTongues
    public var duties: [Duty]
    public var entries: [Entry]

    public init(
      number: Int, title: BothTongues, lesson: BothTongues, duties: [Duty], entries: [Entry]
    ) {
      self.number = number
      self.title = title
      self.lesson = lesson
      self.duties = duties
      self.entries = entries
    }

    /// Its exam is passed; of a day without one, all of its exercises.
    public var isPassed: Bool {
      let exams = entries.filter { $0.part == .exam }
      return (exams.isEmpty ? entries : exams).allSatisfy(\.isPassed)
    }
  }

  public var title: BothTongues
  public var trainee: String
  public var language: Language
  public var days: [Day]
  public var selection = 0
  /// The exercise under the marker of the day that is open; nil: the days are listed.
  public var openEntry: Int?

  public init(title: BothTongues, trainee: String, language: Language, days: [Day]) {
    self.title = title
    self.trainee = trainee
    self.language = language
    self.days = days
    selection = days.firstIndex { !$0.isPassed } ?? 0
  }

  public var day: Day? { days[safe: selection] }
  public var entry: Entry? { openEntry.flatMap { day?.entries[safe: $0] } }

  /// What a key brings about.
  public enum Step: Hashable, Sendable {
    case stay, leave
    /// An exercise is begun, by name.
    case begin(String, isExam: Bool)
  }

  public mutating func take(_ command: Command) -> Step {
    switch command {
    case .move(.up), .previous: move(-1)
    case .move(.down), .next: move(1)
    case .accept:
      if let entry { return .begin(entry.name, isExam: entry.part == .exam) }
      open()
    case .back:
      guard openEntry != nil else { return .leave }
      openEntry = nil
    case .leave: return .leave
    case .type(let digit):
      if openEntry == nil, let number = Int(digit),
        let place = days.firstIndex(where: { $0.number == number })
      {
        selection = place
      }
    case .nextLanguage:
      let all = Language.allCases
      language = all[((all.firstIndex(of: language) ?? 0) + 1) % all.count]
    default: break
    }
    return .stay
  }

  private mutating func move(_ step: Int) {
    if let entry = openEntry, let day {
      openEntry = min(max(0, entry + step), day.entries.count - 1)
    } else {
      selection = min(max(0, selection + step), days.count - 1)
    }
  }

  /// At the first exercise that is not passed.
  private mutating func open() {
    guard let day, !day.entries.isEmpty else { return }
    openEntry = day.entries.firstIndex { !$0.isPassed } ?? 0
  }
}
