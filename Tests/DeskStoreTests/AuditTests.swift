import Desk
import GRDB
import Testing

@testable import DeskStore

@Suite("Who did what (A26)", .onBothStores)
struct AuditTests {
  let home: TemporaryStore
  let store: Store

  init() throws {
    home = try TemporaryStore()
    store = home.store
  }

  private static let moment = Moment(day: SmallCompany.today, minute: 720)

  /// Books, rules, a question answered, a client registered, an order from confirmed to cancelled.
  private func work() throws {
    try store.load(
      LoadedRules(rules: PriceRules(), text: "", at: SmallCompany.noon, by: "anna"))
    let consult = Consult(
      id: "call-1/c1", call: "call-1", client: "C2", to: "W-1", by: "O1",
      barrier: .overdue(sum: Money(minor: 1), days: 1, document: ""), order: nil, sum: .zero,
      question: "", at: SmallCompany.noon)
    let new = NewClient(
      name: "New", kind: "trader", phone: "74951112233", city: "", address: "", contact: "",
      taxNumber: "")
    let first = Draft.complete()
    var second = Draft.complete("k2")
    second.deeds[0] = .change(
      "k2", replacing: "k1", call: "call-1", by: "O2", at: SmallCompany.noon)
    let cancel = Deed.cancel("k2", moment: Self.moment, by: "O1", at: SmallCompany.noon)
    let deeds =
      [.consult(consult), .newClient(id: "n", new, by: "O1", at: SmallCompany.noon)]
      + first.deeds + [first.confirm] + second.deeds + [second.confirm, cancel]
    for deed in deeds {
      for _ in 0..<2 { #expect(!store.perform(deed).isFailure, "\(deed)") }
    }
    for upTo in [Money(minor: 50_000), nil] {
      _ = try store.answer(
        ConsultAnswer(
          consult: consult.id, by: "W-1", allowedUpTo: upTo, words: "once", at: SmallCompany.noon))
    }
    try store.note([CardOpening(client: "C1", by: "O1", at: SmallCompany.noon)])
  }

  @Test("Each deed is written down once, by whom and about what, however often it is said (A26)")
  func deeds() throws {
    try work()
    let rows = try store.auditRows()
    #expect(
      rows.map { "\($0.what) \($0.who) \($0.subject)" } == [
        "booksImported anna ", "rulesLoaded anna ", "clientRegistered O1 N000001",
        "orderConfirmed O1 0000001", "orderChanged O1 0000001", "orderCancelled O1 0000001",
        "debtLifted W-1 call-1/c1", "cardOpened O1 C1",
      ])
    #expect(rows.map(\.sequence) == Array(1...8))
    #expect(Set(rows.map(\.desk)) == ["anna@desk7"])
    #expect(
      rows[3].detail == #"{"client":"C1","lines":"2","total":"120.99"}"#, "\(rows[3].detail)")
    #expect(rows[6].detail == #"{"client":"C2","upTo":"500.00","words":"once"}"#)
    #expect(try store.auditRows(of: "W-1").map(\.sequence) == [7])
    #expect(try store.auditRows(of: "C1").map(\.sequence) == [4, 5, 6, 8])
    #expect(try store.auditRows(from: SmallCompany.noon.advanced(bySeconds: 1)) == [])
    #expect(try store.verifyAudit() == AuditVerdict(fault: nil, last: mark(rows[7])))
  }

  @Test("What is refused, and what changes nothing, leaves no row")
  func nothing() throws {
    let before = try store.auditRows()
    let draft = Draft.complete(client: "C2")
    draft.keep(in: store)
    _ = store.perform(draft.confirm)
    _ = store.perform(.cancel("k1", moment: Self.moment, by: "O1", at: SmallCompany.noon))
    _ = try store.importBooks(SmallCompany.books, asOf: SmallCompany.today)
    var more = SmallCompany.books
    more.clients[0].city = "Elsewhere"
    _ = try store.importBooks(more, asOf: SmallCompany.today, check: true)
    #expect(try store.auditRows() == before)
    more.clients[5].manager = "M1"
    _ = try store.importBooks(more, asOf: SmallCompany.today)
    #expect(
      try store.auditRows().dropFirst(before.count).map { $0.what + " " + $0.subject } == [
        "managerAssigned C6", "booksImported ",
      ])
  }

  @Test("A text with a NUL in it is hashed as it is kept")
  func hostile() throws {
    try store.note([CardOpening(client: "C\0\u{202E}1", by: "O\0", at: SmallCompany.noon)])
    #expect(try store.verifyAudit().fault == nil)
    #expect(try store.auditRows().last?.subject == "C\u{FFFD}\u{202E}1")
  }

  @Test(
    "The store itself refuses to change, remove or squeeze in a row", .onlyInFile,
    arguments: [
      "UPDATE audit SET who = 'O2'", "DELETE FROM audit", "DELETE FROM audit_head",
      "UPDATE audit_head SET sequence = 1", "INSERT OR REPLACE INTO audit_head VALUES (1, 0, '')",
      "INSERT OR REPLACE INTO audit VALUES (1, 0, 'O2', '', '', '', '', '', '')",
      "INSERT INTO audit VALUES (99, 0, 'O2', '', '', '', '', '', '')",
    ])
  func appendOnly(_ sql: String) throws {
    try work()
    let before = try store.auditRows()
    #expect(throws: DatabaseError.self) {
      try store.queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    }
    #expect(try store.auditRows() == before)
    #expect(try store.verifyAudit().fault == nil)
  }

  // MARK: tampering by somebody who takes the triggers away

  private func tamper(_ body: (Database) throws -> Void) throws -> AuditFault? {
    let copy = try home.copyAsCrashed()
    let store = try Store.open(path: copy, today: { SmallCompany.today })
    try store.queue.writeWithoutTransaction { database in
      for trigger in [
        "audit_stays", "audit_is_kept", "audit_grows", "audit_head_is_kept", "audit_head_grows",
      ] {
        try database.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try body(database)
    }
    return try store.verifyAudit().fault
  }

  private func mark(_ row: AuditRow) -> AuditMark {
    AuditMark(sequence: row.sequence, hash: row.hash)
  }

  private func put(_ row: AuditRow, _ database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        row.sequence, row.at.milliseconds, row.who, row.desk, row.what, row.subject, row.detail,
        row.previous, row.hash,
      ])
  }

  @Test("Whatever field of whatever row is changed, verifying names that row", .onlyInFile)
  func changedField() throws {
    try work()
    let rows = try store.auditRows()
    let texts = ["who", "desk", "what", "subject", "detail", "previous", "hash"]
    for row in rows {
      for field in texts {
        let fault = try tamper {
          try $0.execute(
            sql: "UPDATE audit SET \(field) = \(field) || 'x' WHERE sequence = ?",
            arguments: [row.sequence])
        }
        #expect(fault == .changed(row.sequence), "\(field)")
      }
      let later = try tamper {
        try $0.execute(
          sql: "UPDATE audit SET at = at + 1 WHERE sequence = ?", arguments: [row.sequence])
      }
      #expect(later == .changed(row.sequence))
    }
  }

  @Test(
    "A row changed together with its hash, or made upon another row, is named as well", .onlyInFile)
  func rehashed() throws {
    try work()
    for row in try store.auditRows() {
      for previous in [row.previous, String(repeating: "a", count: 64)] {
        let other = AuditRow(
          sequence: row.sequence, at: row.at, who: "O9", desk: row.desk, what: row.what,
          subject: row.subject, detail: row.detail, previous: previous)
        let fault = try tamper { try put(other, $0) }
        #expect(fault == .writtenAnew(row.sequence), "\(previous)")
      }
    }
  }

  @Test(
    "A row that is removed is missed: the first, any, the last, or all from one on", .onlyInFile)
  func removed() throws {
    try work()
    for row in try store.auditRows() {
      for comparison in ["=", ">="] {
        let fault = try tamper {
          try $0.execute(
            sql: "DELETE FROM audit WHERE sequence \(comparison) ?", arguments: [row.sequence])
        }
        #expect(fault == .missing(row.sequence), "\(comparison)")
      }
    }
    #expect(try tamper { try $0.execute(sql: "DELETE FROM audit_head") } == .headless)
  }

  @Test(
    "A row that the program did not write is found at the end, before the first and between",
    .onlyInFile)
  func added() throws {
    try work()
    let rows = try store.auditRows()
    let last = try #require(rows.last)
    let forged = AuditRow(
      sequence: 9, at: last.at, who: "O1", desk: "", what: "cardOpened", subject: "C3",
      detail: "{}", previous: last.hash)
    #expect(try tamper { try put(forged, $0) } == .added(9))
    var early = forged
    early.sequence = 0
    #expect(try tamper { try put(early, $0) } == .added(0))
    let between = try tamper { database in
      try database.execute(sql: "UPDATE audit SET sequence = -sequence WHERE sequence > 4")
      try database.execute(sql: "UPDATE audit SET sequence = 1 - sequence WHERE sequence < 0")
      var row = forged
      row.sequence = 5
      try put(row, database)
    }
    #expect(between == .changed(5))
  }

  @Test(
    "A trail written anew from one row on, head and all, is found by a row noted down before",
    .onlyInFile)
  func knownRow() throws {
    try work()
    let rows = try store.auditRows()
    let known = mark(rows[5])
    #expect(AuditMark(known.description) == known)
    #expect(
      ["", "5", "5:", "x:" + known.hash, "6:" + known.hash + "0"].allSatisfy {
        AuditMark($0) == nil
      })
    #expect(try store.verifyAudit(expecting: known).fault == nil)
    try store.queue.writeWithoutTransaction { database in
      try database.execute(sql: "DROP TRIGGER audit_stays; DROP TRIGGER audit_is_kept")
      try database.execute(sql: "DROP TRIGGER audit_grows; DROP TRIGGER audit_head_grows")
      var previous = rows[1].hash
      for row in rows.dropFirst(2) {
        let anew = AuditRow(
          sequence: row.sequence, at: row.at, who: "O9", desk: row.desk, what: row.what,
          subject: row.subject, detail: row.detail, previous: previous)
        try put(anew, database)
        previous = anew.hash
      }
      try database.execute(sql: "UPDATE audit_head SET hash = ?", arguments: [previous])
    }
    #expect(try store.verifyAudit().fault == nil, "nothing in the store tells")
    #expect(try store.verifyAudit(expecting: known).fault == .otherThanKnown(6))
    let beyond = AuditMark(sequence: 12, hash: known.hash)
    #expect(try store.verifyAudit(expecting: beyond).fault == .missing(9))
  }
}
