internal import Desk
internal import GRDB

/// The company, its people and its rules.
struct CompanyTables {
  let session: Session

  /// Without its projects, which only ``Store/company()`` brings; nil before the first books were
  /// imported.
  func company() throws -> Company? {
    let columns = try columns()
    guard !columns.isEmpty else { return nil }
    let settings = try settings()
    return Company(
      name: settings["companyName"] ?? "", currency: Currency(settings["currency"] ?? "XXX"),
      kinds: try kinds(), columns: columns, departments: try departments(), staff: try staff(),
      rules: Rules(settings: settings), priceRules: try PriceRulesTable(session: session).rules())
  }

  func kinds() throws -> [ClientKind] {
    try session.rows(
      "SELECT code, name, is_key, is_regional, department FROM kinds ORDER BY place"
    ) { row in
      let department: String = row[4]
      return ClientKind(
        code: row[0], name: row[1], isKey: row[2], isRegional: row[3],
        department: DepartmentKind(rawValue: department) ?? .other)
    }
  }

  func columns() throws -> [PriceColumn] {
    try session.rows("SELECT code, name, from_sum FROM price_columns ORDER BY place") { row in
      let fromSum: Int? = row[2]
      return PriceColumn(code: row[0], name: row[1], fromSum: fromSum.map(Money.init(minor:)))
    }
  }

  func departments() throws -> [Department] {
    try session.rows("SELECT code, name, kind FROM departments ORDER BY place") { row in
      let kind: String = row[2]
      return Department(
        code: row[0], name: row[1], kind: DepartmentKind(rawValue: kind) ?? .other)
    }
  }

  func staff() throws -> [StaffMember] {
    try session.rows("SELECT \(StaffMember.columns) FROM staff ORDER BY place") {
      StaffMember(row: $0)
    }
  }

  func member(_ code: StaffCode) throws -> StaffMember? {
    try session.first("SELECT \(StaffMember.columns) FROM staff WHERE code = ?", code) {
      StaffMember(row: $0)
    }
  }

  func setPresence(_ code: StaffCode, _ presence: StaffMember.Presence) throws {
    try session.run(
      "UPDATE staff SET presence = ?1 WHERE code = ?2 AND presence <> ?1", presence.rawValue, code)
  }

  func rules() throws -> Rules { Rules(settings: try settings()) }

  /// ``Rules/graceDays`` alone: each search asks for it.
  func graceDays() throws -> Int {
    let kept = try session.first("SELECT value FROM settings WHERE name = 'graceDays'") {
      $0[0] as String
    }
    return kept.flatMap { Int($0) } ?? Rules().graceDays
  }

  func settings() throws -> [String: String] {
    let pairs = try session.rows("SELECT name, value FROM settings") { row -> (String, String) in
      (row[0], row[1])
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Keeps a setting; tells whether that changed anything.
  @discardableResult
  func keep(_ name: String, _ value: String) throws -> Bool {
    try session.count(
      """
      INSERT INTO settings (name, value) VALUES (?1, ?2)
      ON CONFLICT (name) DO UPDATE SET value = ?2 WHERE settings.value <> ?2
      """, name, value) > 0
  }

  func readers(of kind: DepartmentKind) throws -> [StaffCode] {
    try Readers(session: session).of(kind)
  }
}

/// Who reads what is meant for a department.
struct Readers {
  private let departments: [Department]
  private let staff: [StaffMember]

  init(session: Session) throws {
    departments = try CompanyTables(session: session).departments()
    staff = try CompanyTables(session: session).staff()
  }

  /// Of a kind of department its heads; without a head all of it; without such a department the
  /// heads of wholesale, so that nothing is lost.
  func of(_ kind: DepartmentKind) -> [StaffCode] {
    for wanted in [kind, .wholesale] {
      let codes = Set(departments.filter { $0.kind == wanted }.map(\.code))
      let members = staff.filter { codes.contains($0.department) }
      let heads = members.filter { $0.role == .head }
      if !members.isEmpty { return (heads.isEmpty ? members : heads).map(\.code) }
    }
    return staff.filter { $0.role == .head }.map(\.code)
  }
}

extension Rules {
  init(settings: [String: String]) {
    self.init()
    func number(_ name: String, _ usual: Int) -> Int { settings[name].flatMap { Int($0) } ?? usual }
    countryCode = settings["countryCode"] ?? countryCode
    graceDays = number("graceDays", graceDays)
    offersRequired = number("offersRequired", offersRequired)
    serviceLevelSeconds = number("serviceLevelSeconds", serviceLevelSeconds)
    serviceLevelTarget = number("serviceLevelTarget", serviceLevelTarget)
    complaintDays = number("complaintDays", complaintDays)
    if let windows = settings["deliveryWindows"] {
      deliveryWindows = windows.split(separator: "\n").map(String.init)
    }
    if let days = settings["daysWithoutDelivery"] {
      daysWithoutDelivery = Set(days.split(separator: " ").compactMap { Int($0) })
    }
    if let kept = settings["calling"], let read: CallingRules = try? Kept.read(kept) {
      calling = read
    }
    if let kept = settings["shifts"], let read: ShiftRules = try? Kept.read(kept) {
      shifts = read
    }
    if let kept = settings["targets"], let read: FigureTargets = try? Kept.read(kept) {
      targets = read
    }
  }

  var settings: [(name: String, value: String)] {
    [
      ("graceDays", String(graceDays)), ("offersRequired", String(offersRequired)),
      ("serviceLevelSeconds", String(serviceLevelSeconds)),
      ("serviceLevelTarget", String(serviceLevelTarget)),
      ("complaintDays", String(complaintDays)),
      ("deliveryWindows", deliveryWindows.joined(separator: "\n")),
      ("daysWithoutDelivery", daysWithoutDelivery.sorted().map(String.init).joined(separator: " ")),
      ("calling", (try? Kept.written(calling)) ?? ""),
      ("shifts", (try? Kept.written(shifts)) ?? ""),
      ("targets", (try? Kept.written(targets)) ?? ""),
    ]
  }
}
