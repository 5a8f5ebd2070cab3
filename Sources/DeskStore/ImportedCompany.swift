internal import Desk
internal import GRDB

/// The company, its types of client, price columns, departments and staff from the books.
struct ImportedCompany {
  let run: Import

  private var session: Session { run.session }
  private var books: Books { run.books }

  func keep() throws {
    try keepSettings()
    try keepKinds()
    try keepColumns()
    try keepDepartments()
    try keepStaff()
  }

  private func keepSettings() throws {
    let company = CompanyTables(session: session)
    let known = try company.settings()
    let named = [("companyName", books.companyName), ("currency", books.currency?.code)]
    for (name, value) in named {
      guard let value else { continue }
      try run.put(.settings, value, before: known[name]) { try company.keep(name, value) }
    }
  }

  /// Known types keep all that they have: their routes may have been set by hand.
  private func keepKinds() throws {
    var known = Set(try CompanyTables(session: session).kinds().map(\.code))
    for kind in books.kinds {
      try run.read()
      guard known.insert(kind.code).inserted else {
        run.count(.kinds, \.unchanged)
        continue
      }
      run.count(.kinds, \.new)
      try session.run(
        """
        INSERT INTO kinds (code, name, is_key, is_regional, department, place)
        VALUES (?, ?, ?, ?, ?, ?)
        """, kind.code, kind.name, kind.isKey, kind.isRegional, kind.department.rawValue,
        known.count)
    }
  }

  /// The books' columns in their order, then those that the books don't name. A sum from which a
  /// column applies stays where the books say none.
  private func keepColumns() throws {
    guard !books.columns.isEmpty else { return }
    let company = CompanyTables(session: session)
    let before = try company.columns()
    let known = Dictionary(before.map { ($0.code, $0) }) { first, _ in first }
    var columns: [PriceColumn] = []
    for var column in books.columns {
      try run.read()
      if columns.contains(where: { $0.code == column.code }) {
        run.reject(.columns, column.code, .duplicate)
        continue
      }
      column.fromSum = column.fromSum ?? known[column.code]?.fromSum
      columns.append(column)
      try run.put(.columns, column, before: known[column.code]) {}
    }
    columns += before.filter { column in !columns.contains { $0.code == column.code } }
    guard columns != before else { return }
    try session.run("DELETE FROM price_columns")
    for (place, column) in columns.enumerated() {
      try session.run(
        "INSERT INTO price_columns (code, name, from_sum, place) VALUES (?, ?, ?, ?)",
        column.code, column.name, column.fromSum?.minor, place)
    }
    guard columns.map(\.code) != before.map(\.code), !before.isEmpty else { return }
    if run.report[.columns].new == 0 { run.count(.columns, \.changed) }
    let order = PriceOrder(from: before.map(\.code), to: columns.map(\.code))
    try order.rewrite(table: "goods", key: "code", session: session)
    try order.rewrite(table: "order_lines", key: "order_key", session: session)
  }

  private func keepDepartments() throws {
    let before = try CompanyTables(session: session).departments()
    var places = Dictionary(before.enumerated().map { ($1.code, $0) }) { first, _ in first }
    var seen: Set<DepartmentCode> = []
    for department in books.departments {
      try run.read()
      guard seen.insert(department.code).inserted else {
        run.reject(.departments, department.code, .duplicate)
        continue
      }
      let known = places[department.code]
      let place = known ?? places.count
      places[department.code] = place
      try run.put(.departments, department, before: known.map { before[$0] }) {
        try session.run(
          """
          INSERT INTO departments (code, name, kind, place) VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT (code) DO UPDATE SET name = ?2, kind = ?3
          """, department.code, department.name, department.kind.rawValue, place)
      }
    }
  }

  /// Where a colleague is stays as the colleague has set it.
  private func keepStaff() throws {
    let before = try CompanyTables(session: session).staff()
    var places = Dictionary(before.enumerated().map { ($1.code, $0) }) { first, _ in first }
    var seen: Set<StaffCode> = []
    for var member in books.staff {
      try run.read()
      guard seen.insert(member.code).inserted else {
        run.reject(.staff, member.code, .duplicate)
        continue
      }
      let known = places[member.code]
      let place = known ?? places.count
      places[member.code] = place
      if let known {
        member.presence = before[known].presence
        member.login = member.login ?? before[known].login
      }
      if member.login == "" { member.login = nil }
      try run.put(.staff, member, before: known.map { before[$0] }) {
        try session.run(
          """
          INSERT INTO staff (\(StaffMember.columns), place)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
          ON CONFLICT (code) DO UPDATE
          SET name = ?2, department = ?3, role = ?4, extension = ?5, login = ?7
          """, member.code, member.name, member.department, member.role.rawValue,
          member.phoneExtension, member.presence.rawValue, member.login, place)
      }
    }
  }
}

/// Brings prices from one order of columns into another.
struct PriceOrder {
  let from: [ColumnCode]
  let to: [ColumnCode]

  /// A column without a price yet gets the dearest.
  func prices(_ prices: [Money], else known: [ColumnCode: Money] = [:]) -> [Money] {
    let given = Dictionary(zip(from, prices)) { first, _ in first }
    return to.map { given[$0] ?? known[$0] ?? prices.first ?? .zero }
  }

  /// `key` is what a row is known by beside its id.
  func rewrite(table: String, key: String, session: Session) throws {
    let kept = try session.rows("SELECT \(key), id, prices FROM \(table)") { row in
      (key: row[0] as String, id: row[1] as Int, prices: row[2] as String)
    }
    for row in kept {
      let rewritten = Prices.written(prices(Prices.read(row.prices)))
      try session.run(
        "UPDATE \(table) SET prices = ? WHERE \(key) = ? AND id = ?", rewritten, row.key, row.id)
    }
  }
}
