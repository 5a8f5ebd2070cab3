import Desk
import School
import Testing
import TextScreen

@testable import DeskViews

/// What the school says on the desk, whatever the screen's size.
@Suite struct LessonViewTests {
  @Test("Each hint of the coach fits into 80 columns with its duty and the way to the key, C10")
  func hintsFit() {
    for language in Language.allCases {
      let words = Words.of(language)
      let key = words.lesson.askForKey(words.help.key(.control("k")))
      for need in Hint.Need.allCases {
        let line =
          " " + words.lesson.coach + "  " + words.lesson.need(need) + " · " + key + " "
          + need.duty.rawValue + " "
        #expect(DisplayWidth.of(line) <= 80, "\(line)")
      }
    }
  }

  @Test("Nothing of the school is drawn without a lesson")
  func noLesson() {
    let state = Fixtures.english.selling()
    #expect(LessonView.rows(state, in: Area(column: 0, row: 0, columns: 80, rows: 24)) == 0)
  }

  @Test("In an exam the screen is the same whatever the coach would say, A21")
  func silentExam() throws {
    let screens = Fixtures.english.screens
    let exam = try #require(screens.first { $0.name == "lesson-exam" }).state
    let hinted = try #require(screens.first { $0.name == "lesson-wish" }).state
    let coach = Words.of(.english).lesson.coach
    #expect(drawn(hinted, 80, 24).text.contains(coach))
    #expect(!drawn(exam, 80, 24).text.contains(coach))
    #expect(!drawn(exam, 120, 40).text.contains(coach))
  }
}
