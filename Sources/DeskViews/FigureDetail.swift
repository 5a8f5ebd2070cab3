import Desk
import TextScreen

/// The chosen row's figures: now, on average, as aimed at, and their course; then why offers were
/// declined and how calls ended.
struct FigureDetail {
  private let row: FigureSheet.Row
  private let words: Words
  private let columns: Int
  private let name: String
  private let figures: [Figure]
  private let texts: [String]

  /// Those that stand even on a small screen, and those that are said in words there.
  private static let main: [Figure] = [
    .sum, .orders, .linesPerOrder, .acceptance, .calls, .averageHandling, .averageWait,
    .serviceLevel,
  ]
  private static let others: [Figure] = [
    .averageOrder, .offersMade, .offersTaken, .offered, .answered, .abandonment, .made, .reached,
    .complaints, .cancelled,
  ]
  /// Complaints and what came in writing: on a large screen in rows, on a small one not at all,
  /// else in words.
  private static let complaints: [Figure] = [
    .complaintsOpen, .complaintsLate, .complaintsAnswered, .complaintsInTime, .complaintsReopened,
  ]
  private static let written: [Figure] = [
    .written, .writtenAnswered, .firstAnswer, .firstAnswerMedian,
  ]
  private static let inWords: [Figure] = [.abandonment, .cancelled, .made, .reached]
  private static let labelColumns = 16
  private static let valueColumns = 15

  /// `rows`: those there are for the list as well.
  init(_ row: FigureSheet.Row, _ state: State, _ words: Words, columns: Int, rows: Int) {
    self.row = row
    self.words = words
    self.columns = columns
    name = words.name(of: row.owner, in: state.company)
    let all = Self.main + Self.others
    let isWhole = rows >= all.count + 16
    let more = Self.complaints + Self.written
    let hasRoom = rows >= all.count + more.count + 16
    let isSaid = isWhole && !hasRoom
    figures =
      row.owner == .nobody ? [.abandoned] : hasRoom ? all + more : isWhole ? all : Self.main
    let refused = words.counted(row.figures.refusals, words.offers.refusal)
    let ended = words.counted(row.figures.outcomes, words.wrapUp.outcome)
    func said(_ figures: [Figure]) -> String {
      figures.compactMap { figure in
        figure.value(in: row.figures).flatMap {
          $0.magnitude > 0 ? words.figures.name(figure) + " " + words.value($0) : nil
        }
      }.joined(separator: " · ")
    }
    let rest = isWhole || row.owner == .nobody ? [] : Self.inWords
    texts = [
      refused.isEmpty ? "" : words.figures.offersRefused + ": " + refused,
      ended.isEmpty ? "" : words.figures.outcomes + ": " + ended,
      said(rest), isSaid ? said(Self.complaints) : "", isSaid ? said(Self.written) : "",
    ].filter { !$0.isEmpty }
  }

  private var textRows: Int {
    texts.reduce(0) { $0 + max(1, Drawing.rows(of: $1, columns: columns)) }
  }

  var rows: Int { 2 + figures.count + textRows }

  func draw(in area: Area, into frame: inout Frame) {
    var rest = area
    Drawing.rule(name, in: rest.takeTop(), into: &frame)
    drawHeadings(in: rest.takeTop().inset(2), into: &frame)
    for figure in figures.prefix(max(0, rest.rows - textRows)) {
      draw(figure, in: rest.takeTop().inset(2), into: &frame)
    }
    for text in texts where !rest.isEmpty {
      let rows = max(1, Drawing.rows(of: text, columns: columns))
      Drawing.paragraph(text, .text, in: rest.takeTop(rows).inset(2), into: &frame)
    }
  }

  private var courseColumn: Int { Self.labelColumns + 3 * Self.valueColumns + 2 }

  private func end(of value: Int, in area: Area) -> Int {
    area.column + Self.labelColumns + Self.valueColumns * (value + 1)
  }

  private func drawHeadings(in area: Area, into frame: inout Frame) {
    guard !area.isEmpty else { return }
    let figures = words.figures
    for (place, text) in [figures.now, figures.average, figures.target].enumerated() {
      guard end(of: place, in: area) <= area.column + area.columns else { return }
      frame.write(text, endingAt: end(of: place, in: area), area.row, .dim)
    }
    guard courseColumn + ReportPeriod.pastCount < area.columns else { return }
    frame.write(
      figures.course, at: area.column + courseColumn, area.row, .dim,
      limit: area.columns - courseColumn)
  }

  private func draw(_ figure: Figure, in area: Area, into frame: inout Frame) {
    guard !area.isEmpty else { return }
    var pen = Pen(area)
    pen.write(
      words.figures.name(figure), .dim, limit: Self.labelColumns, into: &frame)
    let isBehind = row.isBehind(figure)
    let hasTarget = row.targetSoFar.value(of: figure) != nil
    let values: [(String, Role)] = [
      (
        (isBehind ? "! " : "") + words.value(figure.value(in: row.figures)),
        isBehind ? .warning : hasTarget ? .good : .strong
      ),
      (row.average(figure).map { words.value($0) } ?? "", .text),
      (row.target.value(of: figure).map { words.value($0) } ?? "", .text),
    ]
    for (place, value) in values.enumerated() {
      guard end(of: place, in: area) <= area.column + area.columns else { return }
      frame.write(value.0, endingAt: end(of: place, in: area), area.row, value.1)
    }
    guard courseColumn + ReportPeriod.pastCount < area.columns else { return }
    frame.write(
      Sparkline.text(row.course(of: figure)), at: area.column + courseColumn, area.row,
      .barFilled)
  }
}
