internal import Desk
internal import GRDB

/// Past orders from the books. An order of the books replaces the one of its number; orders that
/// the books don't name stay.
struct ImportedHistory {
  let run: Import

  private var session: Session { run.session }

  func keep() throws {
    var clients = KnownClients(session: session)
    var places: [String: Int] = [:]
    var orders: [(number: String, lines: [HistoryLine])] = []
    for line in run.books.history {
      guard try clients.contains(line.client) else {
        run.reject(.history, line.order, .unknownClient(line.client))
        try run.read()
        continue
      }
      if let place = places[line.order] {
        orders[place].lines.append(line)
      } else {
        places[line.order] = orders.count
        orders.append((line.order, [line]))
      }
    }
    for order in orders { try keep(order.number, order.lines) }
  }

  private func keep(_ number: String, _ given: [HistoryLine]) throws {
    let lines = inStoredOrder(given)
    let before = try Self.lines(of: number, session)
    for place in 0..<max(lines.count, before.count) {
      if place >= lines.count {
        run.count(.history, \.removed)
      } else if place >= before.count {
        run.count(.history, \.new)
      } else {
        run.count(.history, lines[place] == before[place] ? \.unchanged : \.changed)
      }
      if place < lines.count { try run.read() }
    }
    guard lines != before else { return }
    if !before.isEmpty { try session.run("DELETE FROM history WHERE order_number = ?", number) }
    for (place, line) in lines.enumerated() {
      try session.run(
        """
        INSERT INTO history (client, day, order_number, place, good, quantity, price)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, line.client, line.day.number, number, place, line.good, line.quantity.thousandths,
        line.price.minor)
    }
  }

  /// The lines as the store returns them: by client and day, then as the books have them.
  private func inStoredOrder(_ lines: [HistoryLine]) -> [HistoryLine] {
    lines.enumerated().sorted {
      ($0.element.client, $0.element.day, $0.offset) < (
        $1.element.client, $1.element.day, $1.offset
      )
    }.map(\.element)
  }

  private static func lines(of number: String, _ session: Session) throws -> [HistoryLine] {
    try session.rows(
      """
      SELECT order_number, day, client, good, quantity, price FROM history WHERE order_number = ?
      ORDER BY place
      """, number
    ) { HistoryLine(row: $0) }
  }
}

extension HistoryLine {
  init(row: StoredRow) {
    self.init(
      order: row[0], day: Day(number: row[1]), client: row[2], good: row[3],
      quantity: Quantity(thousandths: row[4]), price: Money(minor: row[5]))
  }
}
