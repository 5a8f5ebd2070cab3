internal import Desk

extension Store {
  /// Copies everything into another store, which must be new: from a file to a server or back.
  /// Whole or not at all; afterwards each table has as many rows, and the audit trail is checked in
  /// both. Throws ``StoreError`` and ``StoreCopyTrouble``. `progress` hears how many of how many
  /// rows are there.
  public func copy(
    to other: Store, progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws {
    guard try verifyAudit().fault == nil else { throw StoreCopyTrouble.auditBroken }
    try with { source in
      try source.reading {
        try other.with { target in
          try withoutActuallyEscaping(progress) { progress in
            try target.atomically {
              try StoreCopy(source: source, target: target, progress: progress).run()
            }
          }
        }
      }
    }
  }
}

public enum StoreCopyTrouble: Error, Hashable, Sendable {
  /// Something is in the store that is to be copied into.
  case notNew
  /// The audit trail was changed from outside: `telefonist audit verify` says where.
  case auditBroken
  /// A table did not arrive whole.
  case incomplete(table: String)
}

/// One copying on its way.
private struct StoreCopy {
  let source: Session
  let target: Session
  let progress: (Int, Int) throws -> Void

  private struct Table {
    var name: String
    var columns: [Column]
    var count: Int
  }

  private struct Column: Hashable {
    var name: String
    var isNumber: Bool
  }

  /// Copied in one statement; the numbers of values that are bound stay below SQLite's bound.
  private static let valuesAtOnce = 1_000
  /// The audit trail grows row by row with its head, and days count as counted last of all: what
  /// they were counted from makes them uncounted.
  private static let last = ["figure_counts", "figure_days"]
  private static let audit = ["audit", "audit_head"]

  func run() throws {
    let tables = try tables()
    let all = tables.reduce(0) { $0 + $1.count }
    var done = 0
    try progress(0, all)
    for table in tables where try !isNew(table) { throw StoreCopyTrouble.notNew }
    for table in tables {
      try copy(table) { count in
        done += count
        try progress(done, all)
      }
      guard try count(table.name, target) == table.count else {
        throw StoreCopyTrouble.incomplete(table: table.name)
      }
    }
    guard try AuditTrail(session: target).verify(expecting: nil).fault == nil else {
      throw StoreCopyTrouble.auditBroken
    }
    try target.continueNumbers(of: tables.filter { $0.columns[0].name == "id" }.map(\.name))
  }

  /// A new store has one row: the head of an empty audit trail.
  private func isNew(_ table: Table) throws -> Bool {
    guard table.name == "audit_head" else { return try count(table.name, target) == 0 }
    return try AuditTrail(session: target).head()?.sequence == 0
  }

  private func tables() throws -> [Table] {
    let names = try source.tableNames()
    let ordered =
      names.filter { !(Self.last + Self.audit).contains($0) } + Self.audit
      + Self.last
    return try ordered.map { name in
      let columns = try source.columns(of: name).map {
        Column(name: $0.name, isNumber: $0.isNumber)
      }
      return Table(name: name, columns: columns, count: try count(name, source))
    }
  }

  private func count(_ table: String, _ session: Session) throws -> Int {
    try session.first("SELECT COUNT(*) FROM \(table)") { $0[0] } ?? 0
  }

  private func copy(_ table: Table, _ copied: (Int) throws -> Void) throws {
    if table.name == "audit_head" { return try copied(table.count) }
    let names = table.columns.map(\.name).joined(separator: ", ")
    let rows = table.name == "audit" ? 1 : max(1, Self.valuesAtOnce / table.columns.count)
    let order = table.name == "audit" ? " ORDER BY sequence" : ""
    var values: [Session.Value] = []
    func put() throws {
      guard !values.isEmpty else { return }
      let count = values.count / table.columns.count
      let row = "(\(Session.places(table.columns.count)))"
      let list = Array(repeating: row, count: count).joined(separator: ", ")
      try target.run("INSERT INTO \(table.name) (\(names)) VALUES \(list)", list: values)
      values = []
      try copied(count)
    }
    try source.reading("SELECT \(names) FROM \(table.name)\(order)", []) { statement in
      while let row = try statement.next() {
        for (place, column) in table.columns.enumerated() {
          values.append(column.isNumber ? row[place] as Int? : row[place] as String?)
        }
        guard values.count >= rows * table.columns.count else { continue }
        let audited = table.name == "audit" ? AuditRow(row: row) : nil
        try put()
        if let audited {
          try target.run(
            "UPDATE audit_head SET sequence = ?, hash = ?", audited.sequence, audited.hash)
        }
      }
    }
    try put()
  }
}

extension Session {
  /// The store's own tables, by name.
  func tableNames() throws -> [String] {
    switch dialect {
    case .sqlite:
      try rows(
        """
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE '%\\_text%' ESCAPE '\\'
          AND name NOT LIKE 'sqlite%' AND name <> 'grdb_migrations'
        ORDER BY name
        """
      ) { $0[0] }
    case .postgres:
      try rows(
        """
        SELECT tablename FROM pg_tables
        WHERE schemaname = current_schema() AND tablename NOT IN ('store_schema', 'desk_roles')
        ORDER BY tablename
        """
      ) { $0[0] }
    }
  }

  func columns(of table: String) throws -> [(name: String, isNumber: Bool)] {
    switch dialect {
    case .sqlite:
      try rows("SELECT name, type = 'INTEGER' FROM pragma_table_info(?) ORDER BY cid", table) {
        ($0[0], $0[1])
      }
    case .postgres:
      try rows(
        """
        SELECT column_name, data_type = 'bigint' FROM information_schema.columns
        WHERE table_schema = current_schema() AND table_name = ? ORDER BY ordinal_position
        """, table
      ) { ($0[0], $0[1]) }
    }
  }

  /// New rows are numbered behind those that are there.
  fileprivate func continueNumbers(of tables: [String]) throws {
    guard dialect == .postgres else { return }
    for table in tables {
      let isNumbered =
        try first("SELECT pg_get_serial_sequence(?, 'id') IS NOT NULL", table) { $0[0] as Bool }
      guard isNumbered == true else { continue }
      _ = try first(
        """
        SELECT setval(pg_get_serial_sequence('\(table)', 'id'), COALESCE(MAX(id), 0) + 1, false)
        FROM \(table)
        """
      ) { $0[0] as Int }
    }
  }
}
