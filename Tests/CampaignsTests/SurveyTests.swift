import Desk
import Testing

@testable import Campaigns

private typealias Small = SmallCampaign

@Suite("Surveys are counted (B2.3)")
struct SurveyTests {
  /// A line an answer: tea, its sort, age; a dash where nothing was said.
  private static let sheet = """
    yes black 20
    yes green 30
    yes black 41
    yes -     -
    no  -     62
    -   -     25
    """

  private var answers: [SurveyAnswer] {
    Self.sheet.split(separator: "\n").enumerated().map { place, line in
      let words = line.split(separator: " ").map(String.init)
      var values: [String: FieldValue] = [:]
      if words[0] != "-" { values["tea"] = .yes(words[0] == "yes") }
      if words[1] != "-" { values["sort"] = .choice(words[1]) }
      if let age = Int(words[2]) { values["age"] = .number(age * 1000) }
      return SurveyAnswer(
        contact: "a/\(place)", at: Small.at(10, place), day: Small.monday, values: values)
    }
  }

  private let young = Quota(
    "young", Tongues("18 to 30"),
    when: .all([
      .compares(field: "age", .moreOrEqual, .number(18_000)),
      .compares(field: "age", .lessOrEqual, .number(30_000)),
    ]), count: 2)

  @Test("Each question has its counts, who didn't answer and who wasn't asked")
  func counts() throws {
    let results = SurveyResults(answers, of: Small.form)
    #expect(results.total == 6)
    let tea = results.questions[0]
    #expect([tea.answered, tea.missing, tea.notAsked] == [5, 1, 0])
    #expect(tea.content == .choices([.init(name: "yes", count: 4), .init(name: "no", count: 1)]))
    let sort = results.questions[1]
    #expect([sort.answered, sort.missing, sort.notAsked] == [3, 1, 2])
    #expect(
      sort.content
        == .choices([
          .init(name: "black", title: Tongues("Black"), count: 2),
          .init(name: "green", title: Tongues("Green"), count: 1),
        ]))
    // (20 + 30 + 41 + 62 + 25) / 5 = 35.6; in the middle stands 30.
    #expect(
      results.questions[2].content
        == .numbers(.init(least: 20_000, most: 62_000, mean: 35_600, median: 30_000)))
    #expect(results.questions[3].content == .words)
    #expect(SurveyResults([], of: Small.form).questions[2].content == .numbers(nil))
  }

  @Test("Two questions against each other leave out who didn't answer both, and say how many")
  func cross() throws {
    let table = try #require(CrossTable(answers, of: Small.form, "sort", by: "tea"))
    #expect(table.counts == [[2, 0], [1, 0]])
    #expect(table.rows.map(\.count) == [2, 1])
    #expect(table.columns.map(\.count) == [3, 0])
    #expect([table.total, table.missing] == [3, 3])
    #expect(CrossTable(answers, of: Small.form, "age", by: "tea") == nil)
    #expect(CrossTable(answers, of: Small.form, "sort", by: "nothing") == nil)
  }

  @Test("A full quota is known as soon as its field is answered, and counts no more")
  func quotas() {
    var state = QuotaState([young], answers: Array(answers.prefix(2)))
    #expect(state.counts == ["young": 2] && state.isFull(young) && state.isComplete)
    #expect(state.full(for: ["age": .number(25_000)], today: Small.monday) == young)
    #expect(state.full(for: ["age": .number(31_000)], today: Small.monday) == nil)
    #expect(state.full(for: [:], today: Small.monday) == nil, "not known yet")
    #expect(state.take(answers[5]) == young)
    #expect(state.take(answers[4]) == nil, "of none of the quotas: it counts")
    #expect(state.counted.count == 3 && state.late.map(\.quota) == ["young"])
    #expect(state.counts == ["young": 2])
  }

  @Test("A contact counts once, however often it answers")
  func once() {
    let state = QuotaState([young], answers: [answers[0], answers[0], answers[0]])
    #expect(state.counted.count == 1 && state.late.isEmpty && state.counts == ["young": 1])
  }

  @Test("The sheet can be recounted from the answers by hand")
  func sheet() throws {
    let text = SurveySheet(.english).text(SurveyResults(answers, of: Small.form))
    #expect(
      text == """
        Tea
          n = 5, no answer: 1, not asked: 0
          yes                            4   80.0 %  ████████████████
          no                             1   20.0 %  ████

        Sort
          n = 3, no answer: 1, not asked: 2
          Black                          2   66.7 %  █████████████
          Green                          1   33.3 %  ███████

        Age
          n = 5, no answer: 1, not asked: 0
          mean                     35.6
          median                   30
          least                    20
          most                     62

        Region
          n = 0, no answer: 6, not asked: 0
          in words, see the answers

        """)
    let cross = try #require(CrossTable(answers, of: Small.form, "sort", by: "tea"))
    #expect(
      SurveySheet(.croatian).text(cross) == """
                                      da      ne  ukupno
        Black                          2       0       2
        Green                          1       0       1
        ukupno                         3       0       3
        n = 3, bez oba odgovora: 3

        """)
    #expect(
      SurveySheet(.russian).text(QuotaState([young], answers: answers)) == """
        18 to 30                 2 из 2, набрана
        сверх полной квоты: 1

        """)
  }

  @Test("The rows for a spreadsheet say the same, with the decimals of their language")
  func rows() {
    let sheet = SurveySheet(.czech)
    let rows = sheet.rows(SurveyResults(answers, of: Small.form))
    #expect(
      rows.prefix(4) == [
        [
          "Otázka", "Odpověď", "Počet", "Podíl, %", "n", "bez odpovědi", "neptáno",
        ],
        ["Tea", "ano", "4", "80,0", "5", "1", "0"], ["Tea", "ne", "1", "20,0", "5", "1", "0"],
        ["Sort", "Black", "2", "66,7", "3", "1", "2"],
      ])
    #expect(rows[5] == ["Age", "průměr", "35,6", "", "5", "1", "0"])
    #expect(
      sheet.rows(answers, of: Small.form)[1...2] == [
        ["yes", "black", "20", ""], ["yes", "green", "30", ""],
      ])
  }

  @Test("Shares are tenths of a per cent, and nothing has none")
  func shares() {
    #expect(Share.tenths(1, of: 3) == 333)
    #expect(Share.tenths(2, of: 3) == 667)
    #expect(Share.tenths(0, of: 0) == nil)
    #expect(Share.rounded(-5, by: 2) == -3)
  }
}

extension SurveyResults.Choice {
  fileprivate init(name: String, count: Int) { self.init(name: name, title: nil, count: count) }
}
