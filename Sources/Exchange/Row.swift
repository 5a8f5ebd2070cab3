internal import Desk

/// A row under its headings: asked for fields, it gives values or the reason why not.
struct Row {
  let file: String
  let line: Int
  let fields: [String]
  let layout: Layout

  /// Where each field stands in a file's rows, and how its numbers are written.
  struct Layout {
    var places: [Field: Int] = [:]
    var headings: [String] = []
    var numbers = NumberText()
  }

  /// The field's text; empty where the file has no such column.
  func text(_ field: Field) -> String { layout.places[field].map { fields[$0] } ?? "" }

  func required(_ field: Field) throws(Reject.Reason) -> String {
    let text = text(field)
    if text.isEmpty { throw .missing(heading: heading(field)) }
    return text
  }

  func heading(_ field: Field) -> String {
    layout.places[field].map { layout.headings[$0] } ?? field.rawValue
  }

  func number(_ field: Field, decimals: Int) throws(Reject.Reason) -> Int {
    try number(try required(field), under: heading(field), decimals: decimals)
  }

  func number(
    _ text: String, under heading: String, decimals: Int
  ) throws(Reject.Reason) -> Int {
    do throws(NumberText.Fault) {
      return try layout.numbers.parse(text, decimals: decimals)
    } catch {
      switch error {
      case .unreadable: throw .unreadableNumber(heading: heading, value: text)
      case .tooLarge: throw .numberTooLarge(heading: heading, value: text)
      }
    }
  }

  /// A number that is not below zero.
  func amount(_ field: Field, decimals: Int) throws(Reject.Reason) -> Int {
    let number = try number(field, decimals: decimals)
    if number < 0 { throw .negative(heading: heading(field), value: text(field)) }
    return number
  }

  /// A quantity not below zero that the good's measure allows.
  func quantity(_ field: Field, of measure: Measure) throws(Reject.Reason) -> Quantity {
    let quantity = Quantity(thousandths: try amount(field, decimals: 3))
    if measure.isWhole, !quantity.isWhole {
      throw .notWhole(heading: heading(field), value: text(field))
    }
    return quantity
  }

  func day(_ field: Field) throws(Reject.Reason) -> Day {
    let text = try required(field)
    do throws(DateText.Fault) {
      return try DateText.parse(text)
    } catch {
      switch error {
      case .unreadable: throw .unreadableDate(heading: heading(field), value: text)
      case .noSuchDay: throw .noSuchDay(heading: heading(field), value: text)
      }
    }
  }

  func reject(_ reason: Reject.Reason) -> Reject {
    Reject(file: file, line: line, reason: reason, fields: fields)
  }
}
