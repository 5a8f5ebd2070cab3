internal import Desk
internal import GRDB

/// How often each client orders, learnt from the history: the median of the days from order to
/// order (A9, A16).
struct Rhythms {
  let session: Session

  /// Makes the table anew: clients with three days of orders and more; their value is what they
  /// bought in the year before their last order.
  func learn() throws {
    try session.run("DELETE FROM rhythms")
    try session.run(
      """
      INSERT INTO rhythms (client, days, last_day, value)
      WITH days AS (SELECT DISTINCT client, day FROM history),
      gaps AS (
        SELECT client, day - LAG(day) OVER (PARTITION BY client ORDER BY day) AS gap FROM days),
      ranked AS (
        SELECT client, gap, ROW_NUMBER() OVER (PARTITION BY client ORDER BY gap) AS place,
          COUNT(*) OVER (PARTITION BY client) AS many
        FROM gaps WHERE gap IS NOT NULL),
      usual AS (
        SELECT client, MAX(1, CAST(ROUND(AVG(gap)) AS INTEGER)) AS days FROM ranked
        WHERE many >= 2 AND place IN ((many + 1) / 2, (many + 2) / 2) GROUP BY client),
      latest AS (SELECT client, MAX(day) AS day FROM history GROUP BY client)
      SELECT u.client, u.days, l.day, (
        SELECT COALESCE(SUM(h.quantity * h.price / 1000), 0) FROM history h
        WHERE h.client = u.client AND h.day > l.day - 365)
      FROM usual u JOIN latest l ON l.client = u.client
      """)
    try session.run(
      """
      UPDATE rhythms SET last_day = MAX(last_day, COALESCE((
        SELECT MAX(o.day) FROM orders o
        WHERE o.client = rhythms.client AND o.state = 'confirmed'), 0))
      """)
  }

  /// Whoever orders is not dormant from that moment on (A16).
  func ordered(_ client: ClientCode, on day: Day) throws {
    try session.run(
      "UPDATE rhythms SET last_day = MAX(last_day, ?) WHERE client = ?", day.number, client)
  }

  /// An order of the client does not count any more.
  func forgot(_ client: ClientCode) throws {
    try session.run(
      """
      UPDATE rhythms SET last_day = COALESCE((
        SELECT MAX(day) FROM (
          SELECT MAX(day) AS day FROM history WHERE client = ?1
          UNION ALL
          SELECT MAX(day) FROM orders WHERE client = ?1 AND state = 'confirmed') AS days), last_day)
      WHERE client = ?1
      """, client)
  }
}
