import Desk
import Testing

@testable import DeskStore

/// Colleagues who go past the program with psql, as their own roles: what each gets (A26).
@Suite(.onServer) struct RoleAttackTests {
  let roles: RoleHome

  init() throws {
    roles = try RoleHome()
    let others = Call(id: "call-2", number: "+7 495 000-00-07", since: SmallCompany.noon)
    let noon = SmallCompany.noon
    let deeds: [Deed] =
      FaultTests.deeds + FaultTests.officeDeeds + [
        .claim(others, by: "O2", at: noon),
        .remark(
          Remark(id: "r2", call: "call-2", client: nil, topic: .price, text: "secret", at: noon)),
        .handOff(
          HandOff(
            id: "h2", call: "call-2", client: "C2", to: "M1", reason: .otherPurpose, order: nil,
            at: noon, connected: true)),
        .register(
          Registration(
            call: others, answeredAt: noon, endedAt: noon, registeredAt: noon, client: "C7",
            outcome: .information, order: nil, day: SmallCompany.today, note: "secret"), by: "O2"),
        .office(
          .post(
            BoardNotice(
              id: "n2", to: .colleague("M1"), text: "secret",
              posted: Signature(by: "W-1", at: noon), until: nil))),
      ]
    for deed in deeds { _ = roles.owner.perform(deed) }
    try roles.owner.setPin(Pin(typed: "480216"), of: "W-1", by: nil)
    try roles.owner.setPin(Pin(typed: "902741"), of: "O1", by: nil)
  }

  private func expectRefused(_ code: StaffCode, _ sqls: [String]) throws {
    for sql in sqls {
      let state = try roles.refusal(code, sql)
      #expect(state == PostgresTrouble.forbidden, "\(code): \(sql) → \(state ?? "done")")
    }
  }

  @Test("An operator changes no price, limit, debt, rule, right or person")
  func books() throws {
    let before = try roles.owner.dump()
    try expectRefused(
      "O1",
      [
        "UPDATE goods SET prices = '1 1'", "UPDATE goods SET stock = 999999",
        "UPDATE clients SET credit_limit = 99999999", "UPDATE clients SET price_column = 'small'",
        "UPDATE clients SET manager = 'M1'", "DELETE FROM clients", "TRUNCATE clients",
        """
        INSERT INTO clients (code, name, kind, manager, phones, city, address, contact,
          credit_limit, payment_days, price_column, tax_number, lead, code_key, text)
        VALUES ('X', 'X', 'trader', 'M1', '', '', '', '', 99999, 0, 'retail', '', '', '', '')
        """,
        "INSERT INTO phones SELECT '7', id, '7' FROM clients WHERE code = 'C1'",
        "UPDATE receivables SET remainder = 0", "DELETE FROM receivables",
        "UPDATE price_columns SET from_sum = 0", "DELETE FROM history",
        "INSERT INTO price_rules (loaded_at, loaded_by, text, rules) VALUES (0, 'W-1', '', '{}')",
        "UPDATE settings SET value = '999' WHERE name = 'graceDays'",
        "INSERT INTO settings VALUES ('graceDays2', '9')", "UPDATE kinds SET is_key = 0",
        "UPDATE staff SET role = 'head' WHERE code = 'O1'", "DELETE FROM staff",
        "UPDATE counters SET value = 0", "INSERT INTO counters VALUES ('receivables', 9)",
        "INSERT INTO desk_roles VALUES ('x', 'W-1')", "UPDATE desk_roles SET member = 'W-1'",
        """
        INSERT INTO absences (id, member, first_day, last_day, substitute, entered_by, entered_at)
        VALUES ('mine', 'W-1', 0, 99999, 'O1', 'O1', 0)
        """,
        "INSERT INTO promises VALUES ('x', 'C2', 1, 99999, '', 'O1', 0)",
        "INSERT INTO assignments VALUES ('C6', 'M1', 'O1', 0)",
        "INSERT INTO exported VALUES ('k1', 'order', 0, 'csv', '')",
      ])
    #expect(try roles.refusal("O1", "UPDATE staff SET presence = 'away' WHERE code = 'M1'") == nil)
    #expect(try roles.owner.dump() == before)
  }

  @Test("An operator reads no inbox, message, call, figure, notice or PIN of others")
  func secrets() throws {
    #expect(try roles.count("O1", "inbox") == 0)
    #expect(try roles.count("O1", "remarks WHERE id = 'r2'") == 0)
    #expect(try roles.count("O1", "hand_offs WHERE id = 'h2'") == 0)
    #expect(try roles.count("O1", "registry WHERE operator <> 'O1'") == 0)
    #expect(try roles.count("O1", "registry") == 1)
    #expect(try roles.count("O1", "calls WHERE claimed_by <> 'O1'") == 0)
    #expect(try roles.count("O1", "counted_calls WHERE operator <> 'O1'") == 0)
    #expect(try roles.count("O1", "notices WHERE id = 'n2'") == 0)
    #expect(try roles.count("O1", "requests") == 0)
    #expect(try roles.count("O1", "request_answers") == 0)
    #expect(try roles.count("O1", "pin_hashes") == 1)
    #expect(try roles.count("O1", "pin_hashes WHERE member <> 'O1'") == 0)
    #expect(try roles.count("W-1", "pin_hashes") == 1)
    try expectRefused(
      "O1",
      [
        "SELECT hash FROM pins", "SELECT * FROM pins", "SELECT * FROM exported",
        "SELECT * FROM audit", "SELECT COUNT(*) FROM audit",
        "SELECT rolpassword FROM pg_authid", "SELECT * FROM pg_shadow",
        "SELECT pg_read_file('/etc/passwd')", "COPY clients TO '/tmp/clients'",
        "COPY clients TO PROGRAM 'cat'",
      ])
    try expectRefused("W-1", ["SELECT hash FROM pins", "UPDATE pins SET hash = hash || 'x'"])
    // A cast that fails says what it could not cast: it must not be of another's row.
    let leak = "SELECT hash::int FROM pin_hashes WHERE member = 'W-1' OR hash::int > 0"
    let line = PostgresServer(url: try roles.url("O2"), holdsStore: false)
    let leaked = try line.with {
      try Session(connection: $0, hook: nil).rows(leak) { $0[0] as Int }
    }
    #expect(leaked == [])
  }

  @Test("Nobody reads beyond what the own role has; a head looks into the department alone")
  func inboxes() throws {
    #expect(try roles.count("W-1", "audit") > 0)
    #expect(try roles.count("M1", "inbox WHERE recipient <> 'M1'") == 0)
    #expect(try roles.count("M1", "inbox") > 0)
    #expect(try roles.count("W-1", "inbox WHERE recipient = 'M1'") > 0)
    #expect(try roles.count("P-1", "inbox WHERE recipient = 'M1'") == 0)
    #expect(try roles.count("M1", "registry WHERE operator IS NOT NULL") == 0)
    #expect(try roles.count("T1", "registry WHERE operator IS NOT NULL") == 2)
    #expect(try roles.refusal("P-1", "UPDATE inbox SET read_by = 'P-1'") == nil)
    #expect(try roles.count("M1", "inbox WHERE read_by = 'P-1'") == 0)
    try expectRefused("M1", ["UPDATE inbox SET read_by = 'W-1'", "DELETE FROM inbox"])
  }

  @Test("The audit trail is added to in one's own name and in its order, and nothing else")
  func trail() throws {
    let forged = """
      INSERT INTO audit SELECT h.sequence + 1, 0, '%', 'd', 'debtLifted', 'c', '{}', h.hash,
        audit_digest(h.sequence + 1, 0, '%', 'd', 'debtLifted', 'c', '{}', h.hash)
      FROM audit_head h
      """
    for code in ["O1", "W-1"] {
      try expectRefused(
        code,
        [
          "UPDATE audit SET who = 'O2'", "DELETE FROM audit", "TRUNCATE audit",
          "ALTER TABLE audit DISABLE TRIGGER ALL", "DROP TABLE audit",
          "UPDATE audit_head SET hash = 'x', sequence = sequence + 1", "DELETE FROM audit_head",
          forged.replacing("%", with: "M1"),
          "INSERT INTO audit SELECT sequence + 1, 0, '\(code)', '', '', '', '{}', hash, 'x' FROM "
            + "audit_head",
        ])
    }
    #expect(try roles.owner.verifyAudit().fault == nil)
  }

  @Test("No order passes a debt or a limit by plain SQL, and none that stands is changed (A5)")
  func orders() throws {
    func confirm(_ key: OrderKey, _ total: Int, by: StaffCode = "O1") -> String {
      """
      UPDATE orders SET state = 'confirmed', confirmed_by = '\(by)', inbox_of = 'M1',
        total = \(total), day = \(SmallCompany.today.number), confirmed_at = 0
      WHERE key = '\(key)'
      """
    }
    let desk = try roles.desk("O1")
    for (key, client) in [("a", "C2"), ("b", "C3"), ("c", "C4"), ("d", "C6"), ("e", "C1")] {
      _ = desk.perform(
        .begin(key, client: client, call: "call-1", by: "O1", at: SmallCompany.noon))
      var draft = Draft(key, client: "C1")
      draft.add("00739", 3)
      #expect(draft.deeds.dropFirst().allSatisfy { !desk.perform($0).isFailure })
    }
    #expect(
      try roles.refusal("O1", "UPDATE order_lines SET sum = 10305 WHERE order_key < 'f'") == nil)
    try expectRefused("O1", ["a", "b", "c", "d"].map { confirm($0, 10_305) })
    try expectRefused("O1", [confirm("e", 1), confirm("e", 10_305, by: "O2")])
    try expectRefused("O1", ["UPDATE order_lines SET sum = -1; \(confirm("e", -1))"])
    _ = desk.perform(
      .consult(
        Consult(
          id: "lift", call: "call-1", client: "C3", to: "W-1", by: "O1",
          barrier: .overLimit(by: Money(minor: 1)), order: "b", sum: .zero, question: "",
          at: SmallCompany.noon)))
    for who in ["O1", "W-1"] {
      try expectRefused(
        "O1",
        [
          """
          UPDATE consults SET answered_by = '\(who)', up_to = 99999999, words = '',
            answered_at = 1 WHERE id = 'lift'
          """
        ])
    }
    try expectRefused(
      "O1",
      [
        "UPDATE orders SET total = 1 WHERE state = 'confirmed'",
        "UPDATE orders SET state = 'replaced' WHERE state = 'confirmed'",
        "UPDATE orders SET state = 'draft' WHERE state = 'confirmed'",
        "UPDATE orders SET billed = 1", "UPDATE orders SET number = '9'", "DELETE FROM orders",
        "UPDATE orders SET state = 'cancelled', cancelled_by = 'O2' WHERE state = 'confirmed'",
      ])
    #expect(
      try roles.refusal("O2", "UPDATE orders SET state = 'abandoned' WHERE key = 'e'") == nil)
    #expect(try roles.refusal("O1", "DELETE FROM order_lines WHERE order_key = 'k1'") == nil)
    #expect(try roles.count("O1", "order_lines WHERE order_key = 'k1'") == 2)
    #expect(try roles.refusal("O1", confirm("e", 10_305)) == nil, "a draft of one's own")
    #expect(try roles.count("O1", "orders WHERE key = 'e' AND state = 'confirmed'") == 1)
  }

  @Test("Nobody becomes another, makes anything, or takes the guards away")
  func escalation() throws {
    let group = "\"telefonist/\(roles.database)/public\""
    for code in ["O1", "W-1"] {
      try expectRefused(
        code,
        [
          "SET ROLE telefonist", "SET SESSION AUTHORIZATION telefonist",
          "SET ROLE \"\(roles.database)-P-1\"", "CREATE TABLE mine (a int)",
          "CREATE TEMP TABLE mine (a int)", "CREATE SCHEMA mine", "CREATE ROLE mine",
          "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
          "CREATE DATABASE mine", "ALTER ROLE \"\(roles.database)-\(code)\" SUPERUSER",
          "GRANT telefonist TO \"\(roles.database)-\(code)\"", "DROP VIEW pin_hashes",
          "DROP TRIGGER guard_orders ON orders", "DROP POLICY desk_sees ON inbox",
          "ALTER TABLE inbox DISABLE ROW LEVEL SECURITY", "ALTER FUNCTION desk_member() IMMUTABLE",
          "ALTER SYSTEM SET row_security = off",
        ])
    }
    let stray = "\"\(roles.database)-stray\""
    try roles.owner.with { try $0.script("CREATE ROLE \(stray) LOGIN; GRANT \(group) TO \(stray)") }
    try expectRefused(
      "stray",
      ["UPDATE counters SET value = value + 1", "INSERT INTO counters VALUES ('order2', 1)"])
    #expect(try roles.count("stray", "inbox") == 0)
    #expect(try roles.count("stray", "pin_hashes") == 0)
    // The group alone is nobody: its rights come with a colleague's account.
    #expect(try roles.refusal("O1", "SET ROLE \(group); UPDATE inbox SET read_by = 'M1'") == nil)
    #expect(try roles.count("M1", "inbox WHERE read_by = 'M1'") == 0)
    try expectRefused("O1", ["SET row_security = off; SELECT * FROM inbox"])
  }
}
