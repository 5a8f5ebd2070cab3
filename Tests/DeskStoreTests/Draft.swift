import Desk
import DeskStore

/// The desk's side of an order: the same edits, told to a store one by one.
struct Draft {
  var order: Order
  let client: ClientCode
  let call: CallID
  var deeds: [Deed]

  init(_ key: OrderKey = "k1", client: ClientCode = "C1", call: CallID = "call-1") {
    order = Order(key: key, terms: SmallCompany.terms(client))
    self.client = client
    self.call = call
    deeds = [.begin(key, client: client, call: call, by: "O1", at: SmallCompany.noon)]
  }

  mutating func add(_ edit: OrderEdit) {
    order.apply(edit)
    deeds.append(.edit(order.key, revision: order.revision, edit))
  }

  mutating func add(_ code: GoodCode, _ quantity: Int, id: LineID? = nil) {
    let good = SmallCompany.goods.first { $0.code == code }!
    let line = OrderLine(
      id: id ?? order.lines.count + 1, good: good, quantity: Quantity(quantity), last: nil)
    add(.put(line))
  }

  /// The rules are others now: nothing of the order changes but what it costs.
  mutating func price(by terms: Terms) {
    order = Order(
      key: order.key, number: order.number, lines: order.lines, answers: order.answers,
      delivery: order.delivery, terms: terms, revision: order.revision)
  }

  mutating func answerOffers(_ count: Int) {
    let reasons: [Offer.Reason] = [
      .special, .usual(orders: 3, of: 5, last: SmallCompany.today - 9),
      .companion(of: "00739", percent: 40),
    ]
    for (place, good) in SmallCompany.goods.suffix(count).enumerated() {
      let verdict: OfferAnswer.Verdict =
        place == 0 ? .accepted(Quantity(2)) : .refused(.hasStock)
      add(
        .answered(
          OfferAnswer(
            good: good.code, name: good.name, reason: reasons[place % 3], verdict: verdict)))
    }
  }

  static let local = Delivery.local(
    LocalDelivery(
      day: SmallCompany.today + 1, window: "09:00–12:00", address: "Street 1",
      people: People(receiver: "Ann", payer: "Bob", signer: "Cid")))
  static let regional = Delivery.regional(
    RegionalDelivery(payment: .prepayment, handover: .forwarded(details: "by rail")))

  /// Two lines for 120.99, three offers answered, a delivery.
  static func complete(_ key: OrderKey = "k1", client: ClientCode = "C1") -> Draft {
    var draft = Draft(key, client: client)
    draft.add("00739", 2)
    draft.add("00765", 1)
    draft.answerOffers(3)
    draft.add(.delivery(client == "C5" ? regional : local))
    return draft
  }

  var confirmation: Confirmation {
    Confirmation(
      client: client, total: order.total, lines: order.lines.count,
      gifts: order.gifts.count,
      moment: Moment(day: SmallCompany.today, minute: 720), by: "O1", at: SmallCompany.noon)
  }

  var confirm: Deed { .confirm(order.key, confirmation) }

  @discardableResult
  func keep(in store: any DeskStorePort) -> [Report] { deeds.map(store.perform) }
}
