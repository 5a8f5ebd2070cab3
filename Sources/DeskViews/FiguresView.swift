import Desk
import TextScreen

/// The page of figures: a row for the whole, each department and each operator, and below it the
/// chosen row's figures beside what is aimed at and beside its own past (A24, A25, AV).
enum FiguresView {
  static func draw(
    _ sheet: FigureSheet, _ office: Office, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    Drawing.rule(
      title(sheet.period, wanted: office, words), right: views(office, state, words),
      role: .titleFocused, in: rest.takeTop(), into: &frame)
    guard let chosen = office.chosen else {
      Drawing.paragraph(
        words.office.empty(.figures), .dim, in: rest.inset(2), into: &frame)
      return
    }
    let detail = FigureDetail(
      sheet.rows[chosen], state, words, columns: area.columns - 4, rows: rest.rows)
    let height = min(detail.rows, max(0, rest.rows - 3))
    let below = rest.takeBottom(height)
    FigureList(sheet, state, words, columns: area.columns)
      .draw(choosing: chosen, in: rest, into: &frame)
    detail.draw(in: below, into: &frame)
  }

  /// Another period than the wanted one is shown until that one comes.
  private static func title(
    _ period: ReportPeriod, wanted: Office, _ words: Words
  ) -> String {
    words.office.page(.figures) + " · " + words.period(period)
      + (period.unit == wanted.unit && wanted.reached == nil ? "" : " · " + words.office.looking)
  }

  /// The views to choose from, the one in force in brackets.
  static func views(_ office: Office, _ state: State, _ words: Words) -> String {
    let isTable = office.reached != nil
    func mark(_ name: String, _ isChosen: Bool) -> String { isChosen ? "[\(name)]" : name }
    var names = ReportPeriod.Unit.allCases.map {
      mark(words.figures.unit($0), $0 == office.unit && !isTable)
    }
    if state.memberInSight != nil {
      names += [ReportPeriod.Unit.week, .month].map {
        mark(words.figures.several($0), $0 == office.unit && isTable)
      }
    }
    return "← " + names.joined(separator: " ") + " →"
  }
}

extension Words {
  /// `Wed 18 Nov`, `16 Nov – 22 Nov`, `Nov 2026`.
  func period(_ period: ReportPeriod) -> String {
    switch period.unit {
    case .day: formats.weekday(period.first)
    case .week: formats.day(period.first) + " – " + formats.day(period.last)
    case .month:
      formats.months[period.first.date.month - 1] + " \(period.first.date.year)"
    }
  }

  func value(_ value: FigureValue?) -> String {
    switch value {
    case .count(let number): formats.number(number)
    case .money(let money): formats.money(money)
    case .seconds(let seconds): formats.span(seconds)
    case .percent(let percent): "\(percent) %"
    case .tenths(let tenths):
      formats.number(tenths / 10) + String(UnicodeScalar(formats.decimal)) + "\(tenths % 10)"
    case nil: "–"
    }
  }

  func name(of owner: FigureSheet.Owner, in company: Company) -> String {
    switch owner {
    case .all: figures.all
    case .department(""): figures.noDepartment
    case .department(let code):
      company.departments.first { $0.code == code }?.name ?? code
    case .member(let code): company.name(of: code)
    case .nobody: figures.nobody
    }
  }

  /// `too dear 5 · has stock 3`, the most frequent first.
  func counted<Kind: CaseIterable & Hashable>(
    _ counts: [Kind: Int], _ name: (Kind) -> String
  ) -> String {
    Kind.allCases.filter { counts[$0, default: 0] > 0 }
      .sorted { counts[$0, default: 0] > counts[$1, default: 0] }
      .map { name($0) + " " + formats.number(counts[$0, default: 0]) }.joined(separator: " · ")
  }
}

/// The rows of a sheet: a few figures, and a bar of the sum against the target, or against the
/// average of the past where nothing is aimed at.
private struct FigureList {
  let sheet: FigureSheet
  let state: State
  let words: Words
  /// Each figure and the column behind its last.
  private var columns: [(figure: Figure, end: Int)] = []
  private var nameColumns = 0
  private var bar = 0..<0
  private let hasTarget: Bool

  private static let left = 2
  private static let percentColumns = 7

  init(_ sheet: FigureSheet, _ state: State, _ words: Words, columns width: Int) {
    self.sheet = sheet
    self.state = state
    self.words = words
    hasTarget = sheet.rows.contains { $0.target.sum != nil }
    let barColumns = width >= Layout.wideFrom ? 16 : width >= 76 ? 10 : 0
    var end = width - 1 - Self.percentColumns
    if barColumns > 0 {
      bar = end - barColumns..<end
      end -= barColumns + 2
    }
    for (figure, columns) in Self.figures(isWide: width >= Layout.wideFrom).reversed() {
      self.columns.append((figure, end))
      end -= columns
    }
    nameColumns = max(0, end - Self.left)
  }

  private static func figures(isWide: Bool) -> [(Figure, Int)] {
    isWide
      ? [
        (.calls, 8), (.serviceLevel, 9), (.averageWait, 8), (.averageHandling, 9), (.orders, 8),
        (.linesPerOrder, 8), (.acceptance, 8), (.sum, 16),
      ] : [(.calls, 8), (.orders, 8), (.sum, 16)]
  }

  func draw(choosing chosen: Int, in area: Area, into frame: inout Frame) {
    var rest = area
    drawHeadings(in: rest.takeTop(), into: &frame)
    let page = Page(of: sheet.rows.count, around: chosen, rows: rest.rows)
    for (place, index) in page.range.enumerated() {
      let row = rest.line(place)
      Drawing.mark(index == chosen, in: row, into: &frame)
      draw(sheet.rows[index], in: row, into: &frame)
    }
  }

  private func drawHeadings(in row: Area, into frame: inout Frame) {
    guard !row.isEmpty else { return }
    for (figure, end) in columns {
      frame.write(
        words.figures.column(figure), endingAt: row.column + end, row.row, .dim)
    }
    guard !bar.isEmpty else { return }
    let caption = hasTarget ? words.figures.ofTarget : words.figures.ofAverage
    frame.write(caption, endingAt: row.column + row.columns - 1, row.row, .dim)
  }

  private func draw(_ shown: FigureSheet.Row, in row: Area, into frame: inout Frame) {
    var pen = Pen(row)
    pen.skip(Self.left)
    let name = words.name(of: shown.owner, in: state.company)
    if shown.owner == .nobody {
      pen.write(
        name + " " + words.formats.number(shown.figures.abandoned), .dim, into: &frame)
      return
    }
    pen.write(name, shown.owner.isOneself ? .text : .strong, limit: nameColumns, into: &frame)
    for (figure, end) in columns {
      let text = words.value(figure.value(in: shown.figures))
      frame.write(
        text, endingAt: row.column + end, row.row, figure == .sum ? .strong : .text)
    }
    drawBar(shown, in: row, into: &frame)
  }

  private func drawBar(_ shown: FigureSheet.Row, in row: Area, into frame: inout Frame) {
    let whole =
      hasTarget ? shown.target.sum?.minor : shown.average(.sum).map(\.magnitude)
    guard let whole, whole > 0 else { return }
    let sum = shown.figures.sum.minor
    Drawing.bar(
      sum, of: whole, columns: bar.count, at: row.column + bar.lowerBound, row.row, into: &frame)
    let percent = min(9_999, Rounding.divide(sum, by: max(1, whole / 100)))
    frame.write("\(percent) %", endingAt: row.column + row.columns - 1, row.row, .text)
  }
}

extension FigureSheet.Owner {
  /// An operator, and no sum of several.
  fileprivate var isOneself: Bool {
    if case .member = self { return true }
    return false
  }
}

extension Words {
  /// Each figure with its formula.
  func figureFormulas(_ rules: Rules) -> [(String, String)] {
    Figure.allCases.map { (figures.name($0), figures.formula($0, rules)) } + [
      (figures.average, figures.averageFormula), (figures.target, figures.targetFormula),
    ]
  }
}
