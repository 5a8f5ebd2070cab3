import Desk
import GRDB
import Testing

@testable import DeskStore

/// A store from before there was an office.
@Suite struct OfficeMigrationTests {
  /// Lines of the tables of version 6, as that version wrote them.
  private static let before = """
    INSERT INTO price_columns VALUES ('retail', 'Retail', NULL, 0);
    INSERT INTO departments VALUES ('WHO', 'Wholesale', 'wholesale', 0);
    INSERT INTO staff VALUES ('W-1', 'Head', 'WHO', 'head', '1', 'present', 0);
    INSERT INTO staff VALUES ('M1', 'Manager', 'WHO', 'manager', '2', 'present', 1);
    INSERT INTO clients VALUES (1, 'C1', 'One', 'trader', 'M1', '', '', '', '', 0, 0, 'retail', '',
      'one', 'c1', 'one');
    INSERT INTO clients VALUES (2, 'N1', 'New', 'trader', NULL, '', '', '', '', 0, 0, 'retail', '',
      'new', 'n1', 'new');
    INSERT INTO orders (key, number, client, call, operator, begun_at, state, price_column,
      revision, inbox_of, confirmed_by, confirmed_at, day, changed_at)
    VALUES ('call/1', '1', 'C1', 'c', 'O1', 1, 'confirmed', 'retail', 1, 'M1', 'O1', 20, 0, NULL),
      ('call/2', '2', 'C1', 'c', 'O1', 1, 'cancelled', 'retail', 1, 'M1', 'O1', 10, 0, 50),
      ('call/3', '3', 'C1', 'c', 'O1', 1, 'draft', 'retail', 1, NULL, NULL, NULL, NULL, NULL);
    INSERT INTO hand_offs VALUES ('c/1', 'c', 'C1', 'M1', 'purpose', NULL, NULL, NULL, NULL, 30, 1);
    INSERT INTO remarks VALUES ('c/2', 'c', NULL, 'price', 'dear', 40);
    INSERT INTO new_clients VALUES ('c/3', 'N1', 'W-1', 'O1', 60), ('c/4', 'C1', 'W-1', 'O1', 5);
    INSERT INTO consults (id, call, client, head, operator, sum, question, consult, asked_at,
      answered_by, answered_at)
    VALUES ('a', 'on', 'C1', 'W-1', 'O1', 0, '', '{}', 1, NULL, NULL),
      ('b', 'on', 'C1', 'W-1', 'O1', 0, '', '{}', 1, 'W-1', 2),
      ('c', 'over', 'C1', 'W-1', 'O1', 0, '', '{}', 1, NULL, NULL);
    INSERT INTO registry (call, number, caller_name, since, ended_at, registered_at, outcome, day)
    VALUES ('over', '', '', 1, 1, 1, 'other', 0);
    INSERT INTO call_outs (id, kind, number, client, note, asked_by, due, state, made_at, ended_at,
      outcome, answer)
    VALUES ('t', 'task', '1', 'C1', 'why', 'W-1', 1, 'done', 1, 70, 'other', 'so'),
      ('u', 'task', '1', 'C1', 'why', 'W-1', 1, 'open', 1, NULL, NULL, NULL),
      ('b', 'callBack', '1', 'C1', '', NULL, 1, 'failed', 1, 80, 'busy', ''),
      ('n', 'callBack', '1', NULL, '', NULL, 1, 'failed', 1, 90, 'busy', ''),
      ('d', 'callBack', '1', 'C1', '', NULL, 1, 'done', 1, 95, 'other', '');

    """

  @Test("What stood in the inboxes stands there still, and waits to be acknowledged")
  func inboxes() throws {
    let queue = try DatabaseQueue()
    queue.writeWithoutTransaction { StoreFile.addFunctions($0) }
    try Schema.migrator.migrate(queue, upTo: "6 groups that clients buy")
    try queue.write { try $0.execute(sql: Self.before) }
    try Schema.migrator.migrate(queue)
    let store = Store(place: .file(queue), today: { Day(number: 0) }, hook: nil)
    func entries(_ code: StaffCode) -> [InboxEntry] {
      guard
        case .page(.inbox(let entries), _) = store.answer(
          .page(.inbox, of: code, by: code, on: Day(number: 0)))
      else { return [] }
      return entries
    }
    #expect(
      entries("M1").map(\.id) == [
        "call/b", "order/call/2/gone", "hand-off/c/1", "order/call/1/new",
      ])
    #expect(
      entries("W-1").map(\.id) == ["call/n", "call/t", "new/N1", "remark/c/2", "new/C1"])
    #expect(
      store.answer(.open("W-1", on: Day(number: 0)))
        == .open([.inbox: 5, .newClients: 1, .consults: 1]))
    for code in ["M1", "W-1"] {
      for entry in entries(code) {
        let deed = OfficeDeed.acknowledge(entry.id, by: code, at: SmallCompany.noon)
        #expect(store.perform(.office(deed)) == .kept)
      }
      #expect(entries(code).allSatisfy { $0.acknowledged?.by == code })
      #expect(try store.inbox(for: code).map(\.at) == entries(code).map(\.item.at).reversed())
    }
  }
}
