import Desk
import PostgresCluster
import Testing

@testable import DeskStore

/// Orders at work under roles of the database: the desks do what they may, and psql no more (C3,
/// A26).
@Suite(.onServer) struct OrderWorkRoleTests {
  let roles: RoleHome
  private static let day = OfficeHome.today + 2
  private static let slot = DaySlot(day, "09:00-12:00")

  init() throws {
    roles = try RoleHome()
    try roles.owner.load(OrderWorkContract.project, by: "head", at: OfficeHome.noon)
    let date = Self.day.date
    let form = FormEntries(
      project: "visits",
      entries: [
        "who": "Olga", "phone": "+74951112233", "day": "\(date.day).\(date.month).\(date.year)",
        "hours": "09:00-12:00",
      ], sum: .zero)
    let desk = try roles.desk("O1")
    let begin = Deed.beginForm(
      "f/1", project: "visits", call: "call", by: "O1", at: OfficeHome.noon)
    _ = desk.perform(begin)
    _ = desk.perform(.edit("f/1", revision: 1, .form(form)))
    _ = desk.perform(
      .confirm(
        "f/1",
        Confirmation(
          client: "", total: .zero, lines: 0, moment: OrderWorkContract.moment, by: "O1",
          at: OfficeHome.noon)))
  }

  private func act(_ act: OrderDeed.Act, seen: Int, by code: StaffCode) throws -> Report {
    try roles.desk(code).perform(
      .office(
        .orderWork(
          OrderDeed(
            id: "\(code)-\(seen)", order: "f/1", seen: seen, act: act, words: "x",
            moment: OrderWorkContract.moment,
            signed: Signature(by: code, at: OfficeHome.noon)))))
  }

  @Test("Another operator plans the order anew and sends a crew, its manager moves it to its end")
  func desks() throws {
    #expect(try act(.plan(DaySlot(Self.day, "12:00-15:00")), seen: 1, by: "O2") == .kept)
    #expect(try act(.send(crew: "north", Self.slot), seen: 2, by: "O1") == .kept)
    #expect(
      try act(.move(to: "done"), seen: 3, by: "O1") == .refused("f/1", .notYours))
    #expect(try act(.note, seen: 3, by: "F1") == .refused("f/1", .notYours))
    #expect(try act(.move(to: "done"), seen: 3, by: "M1") == .kept)
    #expect(try act(.note, seen: 4, by: "O2") == .kept)
    let work = try roles.owner.orderWork(number: "1", from: OrderWorkContract.moment)
    #expect(work?.history.map(\.standing) == ["taken", "taken", "planned", "done", "done"])
    #expect(work?.history.map(\.signed.by) == ["O1", "O2", "O1", "M1", "O2"])
    #expect(try roles.owner.verifyAudit().fault == nil)
  }

  @Test("A head cancels an order by its move")
  func cancelled() throws {
    #expect(try act(.move(to: "cancelled"), seen: 1, by: "W-1") == .kept)
    #expect(
      try roles.owner.orderWork(number: "1", from: OrderWorkContract.moment)?.isCancelled == true)
  }

  @Test("With psql nobody rewrites the history, ends an order, or writes in another's name")
  func attacks() throws {
    #expect(try act(.note, seen: 1, by: "O2") == .kept)
    func line(_ place: Int, isOver: Int = 0, by code: StaffCode) -> String {
      """
      INSERT INTO order_steps (id, order_key, place, standing, is_over, slot, crew, words,
        done_by, at)
      VALUES ('x\(place)', 'f/1', \(place), 'done', \(isOver), '', '', '', '\(code)', 1)
      """
    }
    let refused: [(StaffCode, String)] = [
      ("O1", line(3, isOver: 1, by: "O1")), ("O1", line(3, by: "O2")), ("O1", line(9, by: "O1")),
      ("F1", line(3, by: "F1")), ("T1", line(3, by: "T1")),
      ("W-1", "UPDATE order_steps SET words = 'never said'"),
      ("W-1", "DELETE FROM order_steps"),
    ]
    for (code, sql) in refused {
      #expect(
        try roles.refusal(code, sql) == PostgresTrouble.forbidden, "\(code): \(sql)")
    }
    #expect(try roles.refusal("F1", "UPDATE order_slots SET slot = ''") == nil)
    let slots = try roles.owner.with { session in
      try session.rows("SELECT slot FROM order_slots") { $0[0] as String }
    }
    #expect(slots == ["09:00-12:00"], "of no row that finance may change")
  }
}
