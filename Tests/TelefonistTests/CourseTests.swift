import Desk
import School
import Testing

@testable import telefonist

/// The course that comes along: whole, and true to itself (C10).
@Suite("Course")
struct CourseTests {
  private let book: CourseBook

  init() throws { book = try CourseBook.standard() }

  @Test("Ten days of exercises and seven exams can be read, each under a name of its own")
  func names() {
    let names = book.scenarios.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(book.texts.keys) == Set(names))
    #expect(Set(names.compactMap { book.day(of: $0) }) == Set(1...10))
    #expect(names.filter { book.day(of: $0) == nil } == (1...7).map { "exam-\($0)" })
  }

  @Test("Each exercise says in both languages what it is about")
  func bothLanguages() {
    for scenario in book.scenarios {
      for text in [scenario.title, scenario.brief] {
        #expect(!text.english.isEmpty && !text.russian.isEmpty, "\(scenario.name)")
      }
      #expect(!scenario.duties.isEmpty, "\(scenario.name)")
    }
  }

  @Test("Seven days have a lesson, a warm-up, exercises and an exam, and name none that is missing")
  func days() {
    #expect(book.days.map(\.number) == Array(1...7))
    for day in book.days {
      for name in day.exercises { #expect(book.scenario(name) != nil, "\(day.number): \(name)") }
      #expect(!day.lesson.english.isEmpty && !day.lesson.russian.isEmpty)
      #expect(!day.scenarios.isEmpty)
      #expect(day.exam == "exam-\(day.number)")
      #expect(book.scenario(day.exam)?.passMark == day.passMark)
    }
    let marks = book.days.map(\.passMark)
    #expect(marks == marks.sorted())
  }

  @Test("Every exercise of the first seven days belongs to its day")
  func complete() {
    for scenario in book.scenarios {
      guard let day = book.day(of: scenario.name), day <= 7 else { continue }
      #expect(book.days[day - 1].exercises.contains(scenario.name), "\(scenario.name)")
    }
  }

  @Test("A day's duties are trained by its exercises")
  func dutiesOfTheDay() {
    for day in book.days {
      let trained = Set(day.exercises.compactMap { book.scenario($0)?.duties }.flatMap(\.self))
      #expect(Set(day.duties).subtracting(trained) == [], "day \(day.number)")
    }
  }

  @Test("Every duty that the score asks for is trained by two exercises at least")
  func trained() {
    let routed: [Duty] = [.a4, .a6, .a15, .a19]
    let asked = Set(Criterion.allCases.map(\.duty) + routed + [.a9, .a13])
    for duty in asked where duty != .measure {
      let count = book.scenarios.count { $0.duties.contains(duty) }
      #expect(count >= 2, "\(duty.rawValue) is trained by \(count)")
    }
  }
}
