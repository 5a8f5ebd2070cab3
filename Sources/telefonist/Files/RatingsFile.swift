internal import Desk
internal import Exchange
internal import Foundation

/// What clients thought of calls, as a survey by telephone, text message or mail leaves it: CSV
/// with the columns operator, day and rating, from 1 to 5 (C8).
enum RatingsFile {
  private enum Column: CaseIterable {
    case member, day, stars

    var headings: Set<String> {
      let words: [String] =
        switch self {
        case .member: ["operator", "оператор", "operátor", "operater"]
        case .day: ["day", "date", "день", "дата", "den", "datum", "dan"]
        case .stars: ["rating", "stars", "оценка", "hodnocení", "ocjena"]
        }
      return Set(words.map(Folding.fold))
    }
  }

  /// What ``read(_:_:)`` reads.
  static func written(_ ratings: [ClientRating]) -> String {
    let rows = ratings.map { [$0.member, FieldValue.day($0.day).canonical, String($0.stars)] }
    return SpreadsheetLine.mark
      + ([["operator", "day", "rating"]] + rows).map { SpreadsheetLine.of($0) }.joined()
  }

  static func read(_ path: String, _ company: Company) throws -> [ClientRating] {
    let table = try CSVTable.read(
      path, columns: Column.allCases.map(\.headings), names: ["operator", "day", "rating"])
    return try table.map { row in
      let member = try company.colleague(typed: row.cells[0]).code
      let day = try RegistryCommand.day(row.cells[1], today: WallClock.today())
      guard let stars = Int(row.cells[2]), ClientRating.range.contains(stars) else {
        throw FileComplaint(
          file: path, line: row.line, message: "“\(row.cells[2])” is no rating from 1 to 5")
      }
      return ClientRating(member: member, day: day, stars: stars)
    }
  }
}

/// Columns of a CSV file by their headings.
enum CSVTable {
  /// Rows with the cells of the columns asked for, in their order. Throws what is missing.
  static func read(
    _ path: String, columns: [Set<String>], names: [String], needed: Int? = nil
  ) throws -> [(line: Int, cells: [String])] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Complaint("\(path) can't be read.")
    }
    return try read(Array(data), file: path, columns: columns, names: names, needed: needed)
  }

  static func read(
    _ bytes: [UInt8], file: String, columns: [Set<String>], names: [String], needed: Int? = nil
  ) throws -> [(line: Int, cells: [String])] {
    let table: TextTable
    do throws(BooksTrouble) {
      table = try TextTable(
        file: file, bytes: bytes, countryCode: "7",
        isKnown: { heading in columns.contains { $0.contains(heading) } })
    } catch {
      let words = ImportTexts.of(.english).trouble(error)
      throw FileComplaint(file: file, message: String(words.trimmingPrefix(file + " ")))
    }
    if let reject = table.rejects.first {
      throw FileComplaint(file: file, line: reject.line, message: "can't be taken apart")
    }
    let places = columns.map { words in
      table.headings.firstIndex { words.contains(Folding.fold($0)) }
    }
    for (place, name) in zip(places, names).prefix(needed ?? columns.count) where place == nil {
      throw FileComplaint(file: file, line: 1, message: "no column is headed “\(name)”")
    }
    return table.rows.map { row in
      (row.line, places.map { place in place.map { row.fields[$0] } ?? "" })
    }
  }
}
