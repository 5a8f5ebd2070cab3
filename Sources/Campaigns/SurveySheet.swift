public import Desk

/// A survey's results to read: tables with bars, and rows for a spreadsheet (B2.3). Every table
/// tells how many answered, who didn't, and who wasn't asked.
public struct SurveySheet {
  let language: Language
  let words: SurveyWords

  /// Characters of the longest bar: all who answered.
  static let barLength = 20
  static let labelWidth = 24

  public init(_ language: Language) {
    self.language = language
    words = SurveyWords(language)
  }

  // MARK: tables

  /// A table for each question, with an empty line between.
  public func text(_ results: SurveyResults) -> String {
    results.questions.map(text).joined(separator: "\n")
  }

  private func text(_ question: SurveyResults.Question) -> String {
    var lines = [
      question.field.label[language],
      "  \(words.answered) = \(question.answered), \(words.missing): \(question.missing), "
        + "\(words.notAsked): \(question.notAsked)",
    ]
    switch question.content {
    case .choices(let choices):
      lines += choices.map { line($0, of: question.answered) }
    case .numbers(let numbers):
      for (word, value) in figures(numbers) {
        lines.append("  " + padded(word, Self.labelWidth) + " " + value)
      }
    case .words: lines.append("  " + words.words)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ choice: SurveyResults.Choice, of total: Int) -> String {
    let filled = total > 0 ? Share.rounded(choice.count * Self.barLength, by: total) : 0
    let bar = String(repeating: "█", count: filled)
    let head = "  " + padded(title(choice), Self.labelWidth) + " "
    let figures = aligned(String(choice.count), 7) + aligned(share(choice.count, total), 9)
    return filled > 0 ? head + figures + "  " + bar : head + figures
  }

  /// How far each quota is, and how many answers came too late.
  public func text(_ state: QuotaState) -> String {
    var lines = state.quotas.map { quota in
      let line =
        padded(quota.title[language], Self.labelWidth)
        + " \(state.counts[quota.name, default: 0]) \(words.of) \(quota.count)"
      return state.isFull(quota) ? line + ", " + words.full : line
    }
    if !state.late.isEmpty { lines.append("\(words.late): \(state.late.count)") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// One question down, another across, with the sums of both.
  public func text(_ table: CrossTable) -> String {
    let width = max(8, (table.columns.map { title($0).count }.max() ?? 0) + 2)
    let sum = SurveyResults.Choice(name: words.total, title: nil, count: table.total)
    var lines = [
      padded("", Self.labelWidth)
        + (table.columns + [sum]).map { aligned(title($0), width) }.joined()
    ]
    for (row, counts) in zip(table.rows, table.counts) {
      lines.append(
        padded(title(row), Self.labelWidth)
          + (counts + [row.count]).map { aligned(String($0), width) }.joined())
    }
    lines.append(
      padded(words.total, Self.labelWidth)
        + (table.columns + [sum]).map { aligned(String($0.count), width) }.joined())
    lines.append("\(words.answered) = \(table.total), \(words.neither): \(table.missing)")
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: rows for a spreadsheet

  /// Headings, then a row for each answer or figure of each question.
  public func rows(_ results: SurveyResults) -> [[String]] {
    var rows = [
      [
        words.question, words.answer, words.count, words.share, words.answered, words.missing,
        words.notAsked,
      ]
    ]
    for question in results.questions {
      let name = question.field.label[language]
      let people = [question.answered, question.missing, question.notAsked].map(String.init)
      switch question.content {
      case .choices(let choices):
        for choice in choices {
          let share = Share.tenths(choice.count, of: question.answered).map(tenths) ?? ""
          rows.append([name, title(choice), String(choice.count), share] + people)
        }
      case .numbers(let numbers):
        for (word, value) in figures(numbers) { rows.append([name, word, value, ""] + people) }
      case .words: rows.append([name, words.words, "", ""] + people)
      }
    }
    return rows
  }

  /// The answers themselves: a row each, a column for every field of the form.
  public func rows(_ answers: [SurveyAnswer], of form: OrderForm) -> [[String]] {
    [form.fields.map { $0.label[language] }]
      + answers.map { answer in
        form.fields.map { answer.values[$0.name]?.canonical ?? "" }
      }
  }

  // MARK: words and figures

  private func title(_ choice: SurveyResults.Choice) -> String {
    if let title = choice.title { return title[language] }
    return switch choice.name {
    case "yes": words.yes
    case "no": words.no
    default: choice.name
    }
  }

  private func figures(_ numbers: SurveyResults.Numbers?) -> [(String, String)] {
    guard let numbers else { return [] }
    return [
      (words.mean, numbers.mean), (words.median, numbers.median), (words.least, numbers.least),
      (words.most, numbers.most),
    ].map { ($0.0, decimal(DecimalNumber.text($0.1))) }
  }

  private func share(_ part: Int, _ whole: Int) -> String {
    Share.tenths(part, of: whole).map { tenths($0) + " %" } ?? "–"
  }

  private func tenths(_ tenths: Int) -> String { decimal("\(tenths / 10).\(tenths % 10)") }

  private func decimal(_ text: String) -> String {
    language == .english ? text : text.replacing(".", with: ",")
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func aligned(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
