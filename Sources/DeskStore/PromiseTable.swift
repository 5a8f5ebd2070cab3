internal import Desk
internal import GRDB

/// Clients' words to pay (A6).
struct PromiseTable {
  let session: Session

  func keep(_ promise: PaymentPromise) throws {
    try session.run(
      """
      INSERT INTO promises (id, client, sum, day, note, taken_by, taken_at)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """, promise.id, promise.client, promise.sum.minor, promise.day.number, promise.note,
      promise.taken.by, promise.taken.at.milliseconds)
  }

  /// The one taken last; nil when its day was before `day`.
  func latest(of client: ClientCode, since day: Day? = nil) throws -> PaymentPromise? {
    let latest = try session.first(
      """
      SELECT id, client, sum, day, note, taken_by, taken_at FROM promises
      WHERE client = ? ORDER BY taken_at DESC, id DESC LIMIT 1
      """, client
    ) { row in
      PaymentPromise(
        id: row[0], client: row[1], sum: Money(minor: row[2]), day: Day(number: row[3]),
        note: row[4], taken: Signature(by: row[5], at: Instant(milliseconds: row[6])))
    }
    guard let latest, let day else { return latest }
    return latest.day >= day ? latest : nil
  }
}
