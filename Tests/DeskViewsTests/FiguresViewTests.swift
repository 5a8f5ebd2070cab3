import Testing
import TextScreen

@testable import Desk
@testable import DeskViews

/// The page of figures and its words.
@Suite struct FiguresViewTests {
  @Test("A figure's course is a cell a period, blank where there was no work")
  func sparkline() {
    let course: [FigureValue?] = [.count(0), .count(1), nil, .count(7), .count(14)]
    #expect(Sparkline.text(course) == "▁▂ ▅█")
    #expect(Sparkline.text([.percent(0), .percent(0)]) == "▁▁")
    #expect(Sparkline.text([nil]) == " ")
  }

  @Test("Every figure has a name and a formula that fit their places (AV)")
  func words() {
    for language in Language.allCases {
      let words = Words.of(language)
      let formulas = words.figureFormulas(Rules())
      #expect(formulas.count == Figure.allCases.count + 2)
      for (name, formula) in formulas {
        #expect(!name.isEmpty && DisplayWidth.of(name) <= 16, "\(name)")
        #expect(!formula.isEmpty && DisplayWidth.of(formula) <= 58, "\(formula)")
      }
      #expect(Set(formulas.map(\.0)).count == formulas.count)
    }
  }

  @Test("A screen of 80×24 has every figure of an operator, beside target and average (A24)")
  func complete() throws {
    for fixtures in Fixtures.all {
      let words = Words.of(fixtures.language)
      let state = try #require(fixtures.screens.first { $0.name == "figures-operator" }).state
      let text = drawn(state, 80, 24).text
      let shown: [Figure] = [
        .sum, .orders, .linesPerOrder, .acceptance, .calls, .averageHandling, .averageWait,
        .serviceLevel,
      ]
      for figure in shown { #expect(text.contains(words.figures.name(figure)), "\(figure)") }
      for reason in [OfferRefusal.tooDear, .hasStock, .notNow] {
        #expect(text.contains(words.offers.refusal(reason)))
      }
      #expect(text.contains(words.formats.money(Money(minor: 6_000_000))))
      #expect(text.contains("! "))
    }
  }

  @Test("The list of 24 rows has room for the whole, five colleagues and what nobody took")
  func list() throws {
    let state = try #require(
      Fixtures.english.screens.first { $0.name == "figures-head" }
    ).state
    let text = drawn(state, 120, 40).text
    for name in ["All together", "Anna Kotova", "o2", "o5", "Gave up waiting 9"] {
      #expect(text.contains(name), "\(name)")
    }
  }

  @Test("The tabs of a head stand whole in 80 columns in each language, each with its number")
  func tabs() throws {
    for fixtures in Fixtures.all {
      var state = try #require(fixtures.screens.first { $0.name == "figures-head" }).state
      state.open = Dictionary(uniqueKeysWithValues: state.pages.map { ($0, 12) })
      let rows = drawn(state, 80, 24).text.split(separator: "\n", omittingEmptySubsequences: false)
      let tabs = rows[1] + rows[2]
      for place in 1...state.pages.count { #expect(tabs.contains(" \(place) "), "\(tabs)") }
      let words = Words.of(fixtures.language)
      for page in state.pages { #expect(tabs.contains(words.office.tab(page)), "\(tabs)") }
    }
  }
}
