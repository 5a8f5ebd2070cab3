internal import Desk
internal import GRDB

/// What was agreed about the way of the goods (A12, A13). A row with a `payment` is a regional one.
struct DeliveryTable {
  let session: Session

  func keep(_ delivery: Delivery?, of key: OrderKey) throws {
    try session.run("DELETE FROM deliveries WHERE order_key = ?", key)
    switch delivery {
    case nil: return
    case .local(let local):
      try session.run(
        """
        INSERT INTO deliveries (order_key, day, delivery_window, address, receiver, payer, signer)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, key, local.day.number, local.window, local.address, local.people.receiver,
        local.people.payer, local.people.signer)
    case .regional(let regional):
      let (day, time, details): (Int?, String?, String?) =
        switch regional.handover {
        case .collected(let day, let time): (day.number, time, nil)
        case .forwarded(let details): (nil, nil, details)
        }
      try session.run(
        """
        INSERT INTO deliveries (order_key, day, payment, arrival, forwarding)
        VALUES (?, ?, ?, ?, ?)
        """, key, day, regional.payment.rawValue, time, details)
    }
  }

  func delivery(_ key: OrderKey) throws -> Delivery? {
    try session.first(
      """
      SELECT payment, day, delivery_window, address, receiver, payer, signer, arrival, forwarding
      FROM deliveries WHERE order_key = ?
      """, key
    ) { row in
      let day = Day(number: (row[1] as Int?) ?? 0)
      guard let payment: String = row[0] else {
        let people = People(receiver: row[4], payer: row[5], signer: row[6])
        return .local(LocalDelivery(day: day, window: row[2], address: row[3], people: people))
      }
      let details: String? = row[8]
      return .regional(
        RegionalDelivery(
          payment: RegionalDelivery.Payment(rawValue: payment) ?? .transfer,
          handover: details.map { .forwarded(details: $0) } ?? .collected(day: day, time: row[7])))
    }
  }
}
