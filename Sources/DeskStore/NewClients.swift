internal import Desk
internal import GRDB

/// First-time callers: a client without a manager, and the head's task to give it one (A15).
struct NewClients {
  let session: Session

  func register(
    _ new: NewClient, id: String, by operatorCode: StaffCode, at: Instant
  ) throws -> Report {
    let known = try session.first("SELECT client FROM new_clients WHERE id = ?", id) {
      $0[0] as ClientCode
    }
    if let known { return .registered(known) }
    let company = CompanyTables(session: session)
    guard let column = try company.columns().first else {
      throw Nonsense(description: "no price columns: import the books first")
    }
    let kind = try company.kinds().first { $0.code == new.kind }
    guard let kind else { throw Nonsense(description: "no type of client “\(new.kind)”") }
    let client = Client(
      code: try freeCode(), name: new.name, kind: new.kind, manager: nil,
      phones: try phones(new.phone), city: new.city, address: new.address, contact: new.contact,
      creditLimit: .zero, paymentDays: 0, column: column.code, taxNumber: new.taxNumber)
    try ClientTable(session: session).insert(client)
    let head = try company.readers(of: kind.department).first
    try session.run(
      "INSERT INTO new_clients (id, client, head, operator, at) VALUES (?, ?, ?, ?, ?)", id,
      client.code, head, operatorCode, at.milliseconds)
    if let head {
      try InboxTable(session: session).put(.newClient(client.code), to: head, at: at)
    }
    try AuditTrail(session: session)
      .add(.clientRegistered, client.code, by: operatorCode, at: at, ["kind": client.kind])
    return .registered(client.code)
  }

  private func phones(_ phone: String) throws -> [String] {
    let country = try CompanyTables(session: session).settings()["countryCode"] ?? "7"
    return PhoneNumber.normalized(phone, countryCode: country).map { [$0] } ?? []
  }

  /// The next code like N000001 that the books don't use.
  private func freeCode() throws -> ClientCode {
    while true {
      let digits = String(try Counter(session: session).next("client"))
      let code = "N" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
      let isTaken = try session.first("SELECT 1 FROM clients WHERE code = ?", code) { _ in true }
      if isTaken == nil { return code }
    }
  }
}

/// Numbers that go up, by name.
struct Counter {
  let session: Session

  /// 0 before the first.
  func value(_ name: String) throws -> Int {
    try session.first("SELECT value FROM counters WHERE name = ?", name) { $0[0] } ?? 0
  }

  func next(_ name: String) throws -> Int {
    try session.run(
      """
      INSERT INTO counters (name, value) VALUES (?, 1)
      ON CONFLICT (name) DO UPDATE SET value = counters.value + 1
      """, name)
    return try value(name)
  }
}
