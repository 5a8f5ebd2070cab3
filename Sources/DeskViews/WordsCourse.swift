import Desk
import School

/// What the pages of the school say.
struct CourseWords: Sendable {
  let days: String
  let exercises: String
  let day: Counted
  let passed: @Sendable (_ done: Int, _ of: Int) -> String
  let part: @Sendable (CoursePage.Entry.Part) -> String
  let callers: Counted
  /// The best score, and what is asked for.
  let best: @Sendable (String, Int) -> String
  /// Keys and what they do, with `|` between.
  let keysOfDays: String
  let keysOfDay: String
  let keysOfScore: String
}

extension Words {
  var course: CourseWords {
    switch language {
    case .english: Self.englishCourse
    case .russian: Self.russianCourse
    case .czech: Self.czechCourse
    case .croatian: Self.croatianCourse
    }
  }

  private static let englishCourse = CourseWords(
    days: "Days", exercises: "Exercises", day: { "Day \($0)" },
    passed: { "\($0) of \($1) days passed" },
    part: {
      switch $0 {
      case .warmUp: "warm-up"
      case .practice: "exercise"
      case .exam: "exam"
      }
    },
    callers: { $0 == 1 ? "1 call" : "\($0) calls" }, best: { "best \($0) of \($1) %" },
    keysOfDays: "↑↓ choose|Enter open|^G language|Esc leave",
    keysOfDay: "↑↓ choose|Enter begin|^G language|Esc back",
    keysOfScore: "↑↓ scroll|Enter go on|Esc back")

  private static let russianCourse = CourseWords(
    days: "Дни", exercises: "Упражнения", day: { "День \($0)" },
    passed: { "сдано дней: \($0) из \($1)" },
    part: {
      switch $0 {
      case .warmUp: "разминка"
      case .practice: "упражнение"
      case .exam: "экзамен"
      }
    },
    callers: { "звонков: \($0)" }, best: { "лучший \($0) из \($1) %" },
    keysOfDays: "↑↓ выбрать|Enter открыть|^G язык|Esc выйти",
    keysOfDay: "↑↓ выбрать|Enter начать|^G язык|Esc назад",
    keysOfScore: "↑↓ листать|Enter дальше|Esc назад")
}
