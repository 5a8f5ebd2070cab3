public import Desk

/// The words and figures of a report that is printed or opened in a spreadsheet (A25).
public struct ReportWords: Sendable {
  private let words: Words

  public init(_ language: Language) {
    words = Words.of(language)
  }

  public var report: String { words.figures.report }
  public var department: String { words.figures.department }
  public var code: String { words.figures.code }
  public var name: String { words.form.label(.clientName) }
  public var from: String { words.figures.from }
  public var until: String { words.figures.until }
  public var now: String { words.figures.now }
  public var average: String { words.figures.average }
  public var target: String { words.figures.target }
  public var howCounted: String { words.figures.howCounted }
  public var offersRefused: String { words.figures.offersRefused }
  public var outcomes: String { words.figures.outcomes }
  /// What stands between units and decimals, ASCII.
  public var decimal: String { String(UnicodeScalar(words.formats.decimal)) }

  public func printed(_ at: Instant, _ calendar: Calendar) -> String {
    words.figures.printed(
      words.formats.date(calendar.day(of: at)) + " " + words.formats.clock(at, calendar))
  }

  public func unit(_ unit: ReportPeriod.Unit) -> String { words.figures.unit(unit) }
  public func date(_ day: Day) -> String { words.formats.date(day) }
  /// As a spreadsheet of that language takes it for a day: `2026-11-18`, `18.11.2026`.
  public func cell(_ day: Day) -> String {
    (words.language == .english ? DateStyle.yearFirst : .padded).text(day)
  }
  public func name(_ figure: Figure) -> String { words.figures.name(figure) }
  public func column(_ figure: Figure) -> String { words.figures.column(figure) }
  public func value(_ value: FigureValue?) -> String { words.value(value) }
  public func name(of owner: FigureSheet.Owner, in company: Company) -> String {
    words.name(of: owner, in: company)
  }
  public func outcome(_ outcome: Outcome) -> String { words.wrapUp.outcome(outcome) }
  public func refusal(_ refusal: OfferRefusal) -> String { words.offers.refusal(refusal) }
  /// Why offers were declined, the most frequent reason first; empty where none was.
  public func refusals(_ figures: Figures) -> String {
    words.counted(figures.refusals, words.offers.refusal)
  }
  /// How calls ended, the same way.
  public func outcomes(_ figures: Figures) -> String {
    words.counted(figures.outcomes, words.wrapUp.outcome)
  }
  public func formulas(_ rules: Rules) -> [(name: String, formula: String)] {
    words.figureFormulas(rules)
  }
}
