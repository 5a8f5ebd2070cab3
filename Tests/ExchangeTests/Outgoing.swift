import Desk
import Exchange

/// Orders to be written in every format.
enum Outgoing {
  static let day = Day(year: 2026, month: 11, day: 22)!

  static let seller: Seller = {
    var seller = Seller(name: "Meridian & Sons <Foods>", currency: Currency("EUR"))
    seller.taxNumber = "12345678"
    seller.country = "CZ"
    seller.city = "Praha"
    seller.street = "Dlouhá 1"
    seller.postcode = "110 00"
    seller.endpoint = Seller.Endpoint("0088:4600000000008")
    seller.clientScheme = "9929"
    return seller
  }()

  /// Names as a hostile or a careless hand writes them.
  static let hostile = [
    "=cmd|'/c calc'!A1", "+7 (495) 1", "-2+3", "@SUM(A1)", "'quoted", "\"quotes\" and , ; commas",
    "two\nlines", "tab\there", "\tleading tab", "\u{01}\u{08}\u{1F} controls", "NUL\0inside",
    "]]> & < > &amp;", "emoji 🧀👨‍👩‍👧", "Ёлка «Đurđevac»", "\u{FFFE}\u{FFFF}", "=1", "＝cmd",
    "\r\nreturn", "a" + String(repeating: "b", count: 400),
  ]

  /// What a format that has no control characters makes of a text.
  static func shown(_ text: String, keeping kept: Set<Unicode.Scalar>) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      shown.append(isControl && !kept.contains(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }

  static func client(_ place: Int) -> Client {
    Client(
      code: "K\(place)", name: "Client " + hostile[place % hostile.count], kind: "market",
      manager: "M1", phones: ["42060000000\(place % 10)", "420700000001"], city: "Brno",
      address: "Street \(place)", contact: hostile[(place + 3) % hostile.count],
      creditLimit: .zero, paymentDays: 14, column: "base", taxNumber: "CZ\(10_000_000 + place)")
  }

  static func line(_ id: Int, of place: Int) -> OutgoingOrder.Line {
    let measure = Measure.allCases[(place + id) % 3]
    let quantity = Quantity(
      thousandths: measure.isWhole ? (place % 500 + 1) * 1000 : place * 7 % 90_000 + 1)
    let price = Money(minor: (place * 37 + id * 911) % 150_000 + 1)
    return OutgoingOrder.Line(
      id: id, code: "0\(id)\(place)", name: hostile[(place + id) % hostile.count],
      barcode: place % 2 == 0 ? "4006381333931" : "12345678", measure: measure,
      taxPercent: [0, 10, 21][(place + id) % 3], quantity: quantity, price: price,
      sum: Rounding.sum(price: price, quantity: quantity) ?? .zero)
  }

  /// Order number `place`: a few lines, of every measure and tax, and now and then a gift.
  static func order(_ place: Int, fate: OutgoingOrder.Fate = .order) -> OutgoingOrder {
    var lines = (1...(place % 3 + 1)).map { line($0, of: place) }
    if place % 5 == 0 {
      var gift = line(9, of: place)
      gift.price = .zero
      gift.sum = .zero
      gift.isGift = true
      lines.append(gift)
    }
    let local = LocalDelivery(
      day: day + 1, window: "09:00–12:00", address: "Gate \(place)",
      people: People(receiver: "Ann", payer: "=Bob", signer: "Cid"))
    let regional = RegionalDelivery(
      payment: .prepayment,
      handover: place % 4 == 0
        ? .forwarded(details: "by rail") : .collected(day: day + 2, time: "10:00"))
    return OutgoingOrder(
      key: "call/\(place)", number: String(1_000_000 + place), fate: fate, day: day,
      at: Instant(milliseconds: 1_795_341_600_000 + place), by: "O1", client: client(place),
      lines: lines, total: lines.reduce(.zero) { $0 + $1.sum },
      delivery: place % 2 == 0 ? .regional(regional) : .local(local))
  }

  static let many = (1...10_000).map { order($0) }
}
