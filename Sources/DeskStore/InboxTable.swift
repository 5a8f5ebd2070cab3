internal import Desk
internal import GRDB

/// Names an entry of an inbox by what it is about; ``id`` is ``InboxItem/id``.
enum InboxKey: Hashable {
  case order(OrderKey, isStanding: Bool)
  case handOff(String)
  case remark(String)
  case newClient(ClientCode)
  case assigned(ClientCode)
  case callOut(CallOutID)

  var id: InboxID {
    switch self {
    case .order(let key, let isStanding): "order/\(key)/\(isStanding ? "new" : "gone")"
    case .handOff(let id): "hand-off/\(id)"
    case .remark(let id): "remark/\(id)"
    case .newClient(let code): "new/\(code)"
    case .assigned(let code): "assigned/\(code)"
    case .callOut(let id): "call/\(id)"
    }
  }

  init?(id: InboxID) {
    guard let slash = id.firstIndex(of: "/") else { return nil }
    let rest = id[id.index(after: slash)...]
    switch id[..<slash] {
    case "order":
      guard let last = rest.lastIndex(of: "/") else { return nil }
      self = .order(String(rest[..<last]), isStanding: rest.hasSuffix("/new"))
    case "hand-off": self = .handOff(String(rest))
    case "remark": self = .remark(String(rest))
    case "new": self = .newClient(String(rest))
    case "assigned": self = .assigned(String(rest))
    case "call": self = .callOut(String(rest))
    default: return nil
    }
  }
}

/// What each colleague is to read, and who has acknowledged it.
struct InboxTable {
  let session: Session

  /// An entry of the table.
  struct Row {
    var key: InboxKey
    var acknowledged: Signature?
  }

  /// Of call-backs in vain to clients without a manager.
  static let callBacks = "call-backs"

  static func box(_ topic: Remark.Topic) -> String { "remarks/\(topic.rawValue)" }

  func put(_ key: InboxKey, to recipient: String, at: Instant) throws {
    try session.run(
      "INSERT INTO inbox (id, recipient, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", key.id,
      recipient, at.milliseconds)
  }

  /// An order that stood does no more: that is to be read anew.
  func change(_ order: OrderKey, at: Instant) throws {
    try session.run(
      "UPDATE inbox SET id = ?, at = ?, read_by = NULL, read_at = NULL WHERE id = ?",
      InboxKey.order(order, isStanding: false).id, at.milliseconds,
      InboxKey.order(order, isStanding: true).id)
  }

  /// The first to do it stays. An entry that another took the place of is nobody's to acknowledge.
  func acknowledge(_ id: InboxID, by code: StaffCode, at: Instant) throws -> Report {
    let count = try session.count(
      "UPDATE inbox SET read_by = ?, read_at = ? WHERE id = ? AND read_by IS NULL", code,
      at.milliseconds, id)
    if count > 0 { return .kept }
    let first = try session.first(
      "SELECT read_by FROM inbox WHERE id = ? AND read_by IS NOT NULL", id
    ) { $0[0] as StaffCode }
    guard let first, first != code else { return .kept }
    return .overtaken(by: first)
  }

  /// All that ever stood in these boxes, the oldest first.
  func all(in boxes: [String]) throws -> [Row] {
    try session.rows(
      """
      SELECT id, read_by, read_at FROM inbox WHERE recipient IN (\(Session.places(boxes.count)))
      ORDER BY at, id
      """, list: boxes.map { $0 as Session.Value }, read: Self.read
    ).compactMap { $0 }
  }

  /// The latest ones that wait, or that were acknowledged.
  func latest(in boxes: [String], areOpen: Bool, limit: Int) throws -> [Row] {
    try session.rows(
      """
      SELECT id, read_by, read_at FROM inbox WHERE recipient IN (\(Session.places(boxes.count)))
        AND read_by IS \(areOpen ? "" : "NOT ")NULL
      ORDER BY at DESC, id DESC LIMIT ?
      """, list: boxes.map { $0 as Session.Value } + [limit], read: Self.read
    ).compactMap { $0 }
  }

  func openCount(in boxes: [String]) throws -> Int {
    try session.rows(
      """
      SELECT COUNT(*) FROM inbox WHERE recipient IN (\(Session.places(boxes.count)))
        AND read_by IS NULL
      """, list: boxes.map { $0 as Session.Value }
    ) { $0[0] as Int }[0]
  }

  private static func read(_ row: StoredRow) -> Row? {
    let by: StaffCode? = row[1]
    return InboxKey(id: row[0]).map { key in
      Row(
        key: key,
        acknowledged: by.map { Signature(by: $0, at: Instant(milliseconds: row[2] ?? 0)) })
    }
  }
}
