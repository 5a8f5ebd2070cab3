import Desk
import PostgresCluster
import Testing

@testable import DeskStore

/// Days off under roles of the database: the desks do what they may, and psql no more (C9, A26).
@Suite(.onServer) struct ShiftRoleTests {
  let roles: RoleHome
  private static let wish = ShiftWish(
    id: "w1", member: "O1", day: OfficeHome.today + 5, why: "moving", made: OfficeHome.noon)

  init() throws { roles = try RoleHome() }

  private func perform(_ deed: ShiftDeed) throws -> Report {
    try roles.desk(deed.doer).perform(.office(.shift(deed)))
  }

  private func answer(_ isApproved: Bool, by code: StaffCode) -> ShiftDeed {
    .answer(
      ShiftAnswer(
        to: Self.wish,
        .init(
          isApproved: isApproved, words: "so", signed: Signature(by: code, at: OfficeHome.noon))))
  }

  @Test("C9: an operator wishes, a head approves, the operator takes it back")
  func desks() throws {
    #expect(try perform(.wish(Self.wish)) == .kept)
    #expect(try perform(answer(true, by: "W-1")) == .kept)
    let own = try roles.desk("O1").daysOff(of: "O1")
    #expect(own.wishes.map(\.standing) == [.approved])
    #expect(try roles.desk("O2").daysOff().wishes == [])
    #expect(
      try perform(.takeBack("w1", day: Self.wish.day, by: "O1", at: OfficeHome.noon)) == .kept)
    #expect(try roles.owner.daysOff().wishes == [])
    #expect(try roles.owner.verifyAudit().fault == nil)
  }

  @Test("With psql nobody approves the own wish, wishes in another's name, or undoes an answer")
  func attacks() throws {
    #expect(try perform(.wish(Self.wish)) == .kept)
    func line(_ member: StaffCode, _ columns: String = "", _ values: String = "") -> String {
      """
      INSERT INTO shift_wishes (member, day, id, why, made_at\(columns))
      VALUES ('\(member)', 30000, 'x', '', 1\(values))
      """
    }
    let refused: [(StaffCode, String)] = [
      ("O2", line("O1")), ("W-1", line("O1")), ("M1", line("M1")),
      ("O1", line("O1", ", standing", ", 'approved'")),
      ("W-1", "UPDATE shift_wishes SET why = 'lazy'"),
      ("W-1", "UPDATE shift_wishes SET standing = 'approved', answered_by = 'P-1'"),
    ]
    for (code, sql) in refused {
      #expect(try roles.refusal(code, sql) == PostgresTrouble.forbidden, "\(code): \(sql)")
    }
    for (code, sql) in [
      ("O1", "UPDATE shift_wishes SET standing = 'approved', answered_by = 'O1'"),
      ("O2", "DELETE FROM shift_wishes"), ("W-1", "DELETE FROM shift_wishes"),
    ] {
      #expect(try roles.refusal(code, sql) == nil, "of no row")
    }
    #expect(try roles.owner.daysOff().wishes == [Self.wish])
    #expect(try perform(answer(false, by: "W-1")) == .kept)
    #expect(
      try roles.refusal("P-1", "UPDATE shift_wishes SET answered_by = 'P-1'") == nil, "of no row")
    #expect(try roles.refusal("O1", "DELETE FROM shift_wishes") == nil, "of no row")
    #expect(try roles.owner.daysOff().wishes.first?.answer?.signed.by == "W-1")
  }
}
