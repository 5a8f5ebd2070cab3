public import Desk

/// A day of training: what is taught, practised and examined (C10).
public struct CourseDay: Hashable, Sendable, Codable {
  public var number: Int
  public var title: BothTongues
  /// The lesson, a paragraph of a few lines.
  public var lesson: BothTongues
  public var duties: [Duty]
  /// Names of scenarios: one to warm up, those of the day, and the exam.
  public var warmUp: String
  public var scenarios: [String]
  public var exam: String
  /// What the exam asks for at least, in per cent.
  public var passMark: Int

  public init(
    number: Int, title: BothTongues, lesson: BothTongues, duties: [Duty], warmUp: String,
    scenarios: [String], exam: String, passMark: Int
  ) {
    self.number = number
    self.title = title
    self.lesson = lesson
    self.duties = duties
    self.warmUp = warmUp
    self.scenarios = scenarios
    self.exam = exam
    self.passMark = passMark
  }

  /// All exercises of the day, in the order in which they are done.
  public var exercises: [String] { ([warmUp] + scenarios + [exam]).uniqued }
}

/// The course that comes along: ten days of scenarios, seven of them with lessons and exams. They
/// are files as a trainer writes them, kept in the program; whoever reads them is elsewhere.
public enum Course {
  /// The texts of all scenarios, day by day, then the exams.
  public static var scenarioTexts: [[String]] {
    [
      dayOne, dayTwo, dayThree, dayFour, dayFive, daySix, daySeven, dayEight, dayNine, dayTen,
      examsOneToFour + examsFiveToSeven,
    ]
  }

  /// The text of the course itself.
  public static var text: String { lessons }
}

extension Array where Element: Hashable {
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
