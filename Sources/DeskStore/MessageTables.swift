internal import Desk
internal import GRDB

/// What colleagues are told: hand-offs to one of them (A4, A6, A15, A19), remarks to a department
/// (A20).
struct MessageTables {
  let session: Session

  func keep(_ handOff: HandOff) throws -> Report {
    let reason = StoredReason(handOff.reason)
    try session.run(
      """
      INSERT INTO hand_offs (id, call, client, recipient, reason, reason_sum, reason_days,
        reason_document, order_key, at, connected)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """, handOff.id, handOff.call, handOff.client, handOff.to, reason.name, reason.sum,
      reason.days, reason.document, handOff.order, handOff.at.milliseconds, handOff.connected)
    try inbox.put(.handOff(handOff.id), to: handOff.to, at: handOff.at)
    return .kept
  }

  func keep(_ remark: Remark) throws -> Report {
    try session.run(
      """
      INSERT INTO remarks (id, call, client, topic, text, at) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """, remark.id, remark.call, remark.client, remark.topic.rawValue, remark.text,
      remark.at.milliseconds)
    try inbox.put(.remark(remark.id), to: InboxTable.box(remark.topic), at: remark.at)
    return .kept
  }

  private var inbox: InboxTable { InboxTable(session: session) }

  func handOff(_ id: String) throws -> HandOff? {
    try session.first(
      """
      SELECT id, call, client, recipient, order_key, at, connected, reason, reason_sum,
        reason_days, reason_document
      FROM hand_offs WHERE id = ?
      """, id
    ) { row in
      let reason = StoredReason(name: row[7], sum: row[8], days: row[9], document: row[10])
      return HandOff(
        id: row[0], call: row[1], client: row[2], to: row[3], reason: reason.reason, order: row[4],
        at: Instant(milliseconds: row[5]), connected: row[6])
    }
  }

  func remark(_ id: String) throws -> Remark? {
    try session.first("SELECT id, call, client, topic, text, at FROM remarks WHERE id = ?", id) {
      row in
      let topic: String = row[3]
      return Remark(
        id: row[0], call: row[1], client: row[2], topic: Remark.Topic(rawValue: topic) ?? .other,
        text: row[4], at: Instant(milliseconds: row[5]))
    }
  }
}

/// A ``RoutingReason`` as columns.
private struct StoredReason {
  var name: String
  var sum: Int?
  var days: Int?
  var document: String?

  init(name: String, sum: Int?, days: Int?, document: String?) {
    self.name = name
    self.sum = sum
    self.days = days
    self.document = document
  }

  init(_ reason: RoutingReason) {
    switch reason {
    case .keyClient: self.init(name: "key", sum: nil, days: nil, document: nil)
    case .newClient: self.init(name: "new", sum: nil, days: nil, document: nil)
    case .otherPurpose: self.init(name: "purpose", sum: nil, days: nil, document: nil)
    case .debt(.overdue(let sum, let days, let document)):
      self.init(name: "overdue", sum: sum.minor, days: days, document: document)
    case .debt(.overLimit(let excess)):
      self.init(name: "limit", sum: excess.minor, days: nil, document: nil)
    case .debt(.noRoom): self.init(name: "room", sum: nil, days: nil, document: nil)
    }
  }

  var reason: RoutingReason {
    switch name {
    case "key": .keyClient
    case "new": .newClient
    case "overdue":
      .debt(.overdue(sum: Money(minor: sum ?? 0), days: days ?? 0, document: document ?? ""))
    case "limit": .debt(.overLimit(by: Money(minor: sum ?? 0)))
    case "room": .debt(.noRoom)
    default: .otherPurpose
    }
  }
}
