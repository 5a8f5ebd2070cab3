internal import Desk
internal import DeskViews
internal import Exchange
internal import Foundation

/// A report as text of 72 columns, or as a table for a spreadsheet.
struct ReportRendering {
  let company: Company
  let words: ReportWords

  private static let columns = 72
  private static let listed: [(figure: Figure, columns: Int)] = [
    (.calls, 7), (.orders, 8), (.linesPerOrder, 7), (.sum, 16), (.acceptance, 7),
    (.averageHandling, 8),
  ]

  /// The whole stands last, as under a bill.
  func text(_ sheet: FigureSheet, at now: Instant) -> String {
    let period = sheet.period
    let days =
      period.first == period.last
      ? words.date(period.first) : words.date(period.first) + " – " + words.date(period.last)
    var lines = [
      company.name,
      "\(words.report) · \(words.unit(period.unit)) · \(days) · "
        + words.printed(now, WallClock.calendar(at: now)),
      Self.rule,
    ]
    if sheet.rows.count > 1 { lines += table(sheet) + [Self.rule] }
    if let first = sheet.rows.first { lines += details(first) + [Self.rule] }
    lines.append(words.howCounted)
    for (name, formula) in words.formulas(company.rules) {
      lines += Self.wrapped(formula, after: name.padded(to: 18))
    }
    return lines.map { PlainText.clean($0) + "\n" }.joined()
  }

  private static let rule = String(repeating: "-", count: columns)

  private func table(_ sheet: FigureSheet) -> [String] {
    let nameColumns = Self.columns - Self.listed.reduce(0) { $0 + $1.columns }
    let headings = Self.listed.map { words.column($0.figure).padded(to: $0.columns, isRight: true) }
    let rows = sheet.rows.dropFirst() + sheet.rows.prefix(1)
    return [String(repeating: " ", count: nameColumns) + headings.joined()]
      + rows.map { row in
        let name = words.name(of: row.owner, in: company)
        if row.owner == .nobody { return name + " " + words.value(.count(row.figures.abandoned)) }
        let values = Self.listed.map { figure, columns in
          words.value(figure.value(in: row.figures)).padded(to: columns, isRight: true)
        }
        return Self.cut(name, to: nameColumns - 1).padded(to: nameColumns) + values.joined()
      }
  }

  private func details(_ row: FigureSheet.Row) -> [String] {
    func line(_ name: String, _ values: [String]) -> String {
      let head = name.padded(to: 18)
      return values.dropFirst().reduce(
        head + values[0].padded(to: 36 - head.count, isRight: true)
      ) { $0 + $1.padded(to: 18, isRight: true) }
    }
    var lines = [
      line(
        Self.cut(words.name(of: row.owner, in: company), to: 26),
        [words.now, words.average, words.target])
    ]
    for figure in Figure.allCases {
      let target = row.target.value(of: figure)
      lines.append(
        line(
          words.name(figure),
          [
            (row.isBehind(figure) ? "! " : "") + words.value(figure.value(in: row.figures)),
            row.average(figure).map { words.value($0) } ?? "",
            target.map { words.value($0) } ?? "",
          ]))
    }
    let reasons = [
      (words.offersRefused, words.refusals(row.figures)),
      (words.outcomes, words.outcomes(row.figures)),
    ]
    for (name, text) in reasons where !text.isEmpty {
      lines += Self.wrapped(text, after: name.padded(to: 18))
    }
    return lines
  }

  private static func cut(_ name: String, to columns: Int) -> String {
    name.count <= columns ? name : name.prefix(columns - 1) + "…"
  }

  /// Broken between words; later lines stand below the first word.
  private static func wrapped(_ text: String, after head: String) -> [String] {
    var lines: [String] = []
    var line = head
    for word in text.split(separator: " ") {
      if line.count + 1 + word.count > columns, line.count > head.count {
        lines.append(line)
        line = String(repeating: " ", count: head.count)
      }
      line += (line.count > head.count ? " " : "") + word
    }
    return lines + [line]
  }
}

extension ReportRendering {
  /// A line for each row of the sheet, all figures in it; times in seconds. Semicolons stand
  /// between cells where a comma is the decimal sign.
  func csv(_ sheet: FigureSheet) -> String {
    let headings =
      [words.report, words.from, words.until, words.code, words.name, words.department]
      + Figure.allCases.map { figure in words.name(figure) + unit(of: figure) }
      + Outcome.allCases.map { words.outcomes + ": " + words.outcome($0) }
      + OfferRefusal.allCases.map { words.offersRefused + ": " + words.refusal($0) }
    let lines = [headings] + sheet.rows.map { cells($0, sheet.period) }
    return Self.table(lines, decimal: words.decimal)
  }

  /// Rows as a spreadsheet reads them: semicolons between cells where a comma is the decimal sign.
  static func table(_ rows: [[String]], decimal: String) -> String {
    SpreadsheetLine.mark
      + rows.map { row in
        SpreadsheetLine.of(row.map(PlainText.clean), separator: decimal == "," ? ";" : ",")
      }.joined()
  }

  private func cells(_ row: FigureSheet.Row, _ period: ReportPeriod) -> [String] {
    var code = ""
    var department = ""
    switch row.owner {
    case .member(let member):
      code = member
      let place = company.member(member)?.department
      department = company.departments.first { $0.code == place }?.name ?? ""
    case .department(let place):
      code = place
      department = words.name(of: row.owner, in: company)
    case .all, .nobody: break
    }
    return [
      words.unit(period.unit), words.cell(period.first), words.cell(period.last), code,
      words.name(of: row.owner, in: company), department,
    ] + Figure.allCases.map { plain($0.value(in: row.figures)) }
      + Outcome.allCases.map { String(row.figures.outcomes[$0] ?? 0) }
      + OfferRefusal.allCases.map { String(row.figures.refusals[$0] ?? 0) }
  }

  private func unit(of figure: Figure) -> String {
    switch figure {
    case .averageWait, .averageHandling, .firstAnswer, .firstAnswerMedian: " (s)"
    case .serviceLevel, .abandonment, .acceptance: " (%)"
    case .sum, .averageOrder: " (\(company.currency.code))"
    default: ""
    }
  }

  /// Without groups of digits, as a spreadsheet of that language reads numbers.
  private func plain(_ value: FigureValue?) -> String {
    switch value {
    case .money(let money): money.typed.replacing(".", with: words.decimal)
    case .tenths(let tenths): "\(tenths / 10)" + words.decimal + "\(tenths % 10)"
    case .count(let number), .seconds(let number), .percent(let number): String(number)
    case nil: ""
    }
  }
}
