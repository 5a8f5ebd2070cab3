internal import Desk
internal import GRDB

/// What of a client's habits advice needs (A8): goods that are due, gaps in its assortment.
struct HabitsTable {
  let session: Session
  let today: Day

  private static let mostDue = 6
  private static let mostGaps = 3

  func habits(of client: Client, _ history: PurchaseHistory) throws -> ClientHabits? {
    guard !history.orders.isEmpty else { return nil }
    return ClientHabits(goods: try due(history), gaps: try gaps(of: client))
  }

  private func due(_ history: PurchaseHistory) throws -> [ClientHabits.RegularGood] {
    var days: [GoodCode: [Day]] = [:]
    for order in history.lines.prefix(40) {
      for line in order { days[line.good, default: []].append(line.day) }
    }
    let due = days.compactMap {
      good, days -> (good: GoodCode, rhythm: PurchaseRhythm, late: Int)? in
      guard let rhythm = PurchaseRhythm(days), let late = rhythm.daysDue(on: today) else {
        return nil
      }
      return (good, rhythm, 100 * late / max(1, rhythm.every))
    }
    let first = due.sorted { ($1.late, $0.good) < ($0.late, $1.good) }.prefix(Self.mostDue)
    let names = try names(first.map(\.good))
    return first.compactMap { entry in
      names[entry.good].map {
        ClientHabits.RegularGood(
          code: entry.good, name: $0, every: entry.rhythm.every, last: entry.rhythm.last)
      }
    }
  }

  private func names(_ goods: [GoodCode]) throws -> [GoodCode: String] {
    let pairs = try session.rows(
      """
      SELECT code, name FROM goods WHERE stock > held AND code IN (\(Session.places(goods.count)))
      """, list: goods.map { $0 as Session.Value }
    ) { row -> (GoodCode, String) in (row[0], row[1]) }
    return Dictionary(pairs) { first, _ in first }
  }

  private func gaps(of client: Client) throws -> [AssortmentGap] {
    let groups = try session.rows(
      """
      SELECT goods_group, percent FROM popular_groups WHERE kind = ?1 AND percent >= ?2
      AND goods_group NOT IN (
        SELECT g.goods_group FROM last_sales s JOIN goods g ON g.code = s.good WHERE s.client = ?3)
      ORDER BY place LIMIT \(Self.mostGaps)
      """, client.kind, AssortmentGap.fewestOfGroup, client.code
    ) { AssortmentGap(.group($0[0]), percent: $0[1]) }
    let goods = try session.rows(
      """
      SELECT p.good, g.name, p.percent, g.goods_group FROM popular p JOIN goods g ON g.code = p.good
      WHERE p.kind = ?1 AND p.percent >= ?2 AND g.stock > g.held
      AND NOT EXISTS (SELECT 1 FROM last_sales s WHERE s.client = ?3 AND s.good = p.good)
      ORDER BY p.place
      """, client.kind, AssortmentGap.fewestOfGood, client.code
    ) { row -> (gap: AssortmentGap, group: String) in
      (AssortmentGap(.good(row[0], name: row[1]), percent: row[2]), row[3])
    }
    // A whole group is worth more words than one of its goods.
    let missed = Set(groups.map(\.what))
    let others = goods.filter { !missed.contains(.group($0.group)) }.map(\.gap)
    return Array((groups + others).prefix(Self.mostGaps))
  }
}
