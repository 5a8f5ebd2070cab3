internal import GRDB

/// What SQLite and PostgreSQL say differently.
enum Dialect {
  case sqlite, postgres

  /// A query for the ids of a table's rows whose folded text holds all the fragments, by the
  /// table's trigram index; and the values that it binds.
  func holding(
    _ fragments: [String], in table: String
  ) -> (sql: String, values: [Session.Value]) {
    switch self {
    case .sqlite:
      // Folded text holds letters, digits and spaces, so quotes can't end the phrase.
      let phrase = fragments.map { "\"\($0)\"" }.joined(separator: " AND ")
      return ("SELECT rowid FROM \(table)_text WHERE \(table)_text MATCH ?", [phrase])
    case .postgres:
      let conditions = fragments.map { _ in "text LIKE ?" }.joined(separator: " AND ")
      return ("SELECT id FROM \(table) WHERE \(conditions)", fragments.map { "%\($0)%" })
    }
  }

  /// A field of a JSON object; nothing where the text is none.
  func field(_ name: String, of column: String) -> String {
    switch self {
    case .sqlite: "CASE WHEN json_valid(\(column)) THEN \(column) ->> '\(name)' END"
    case .postgres: "json_field(\(column), '\(name)')"
    }
  }

  /// The first of a JSON list.
  func firstItem(of column: String) -> String {
    switch self {
    case .sqlite: "(\(column) ->> 0)"
    case .postgres: "json_field(\(column), '0')"
    }
  }

  /// A query for the number that the row added last was given.
  var lastNumber: String {
    switch self {
    case .sqlite: "SELECT last_insert_rowid()"
    case .postgres: "SELECT lastval()"
    }
  }

  /// Behind a query that takes rows: those that another transaction holds are passed over.
  var passingHeld: String { self == .postgres ? " FOR UPDATE SKIP LOCKED" : "" }
}
