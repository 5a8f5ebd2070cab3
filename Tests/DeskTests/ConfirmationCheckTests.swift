import Desk
import Testing

@Suite struct ConfirmationCheckTests {
  @Test("The obstacles come in the order of the duties: A3, A15, A5, lines, A7, A12")
  func order() {
    var order = Order(key: "k", terms: Terms(columns: ["p"]))
    var client = client(kind: "key", manager: nil)
    var owed = Money(minor: 500)
    func obstacle() -> Refusal? {
      let credit = Credit(limit: Money(minor: 400), receivables: [], unbilled: owed)
      return ConfirmationCheck.obstacle(
        order: order, client: client, credit: credit, company: company,
        at: Moment(day: today, minute: 0))
    }
    #expect(obstacle() == .keyClient)
    client.kind = "trader"
    #expect(obstacle() == .newClient)
    client.manager = "M"
    #expect(obstacle() == .debt(.overLimit(by: Money(minor: 100))))
    owed = .zero
    #expect(obstacle() == .orderEmpty)
    let line = OrderLine(id: 1, good: good, quantity: Quantity(4), last: nil)
    order.apply(.put(line))
    #expect(obstacle() == .offersMissing(3))
    for code in ["a", "b", "b"] { order.apply(.answered(answer(code))) }
    #expect(obstacle() == .offersMissing(1))
    order.apply(.answered(answer("c")))
    #expect(obstacle() == .deliveryMissing)
    order.apply(.delivery(regional))
    #expect(obstacle() == .deliveryMissing)
    client.kind = "regional"
    #expect(obstacle() == nil)
    owed = Money(minor: 1)
    #expect(obstacle() == .orderOverLimit(by: Money(minor: 1)))
    owed = Money(minor: 400)
    #expect(obstacle() == .debt(.noRoom))
  }

  private let today = Day(number: 20_000)
  private let regional = Delivery.regional(
    RegionalDelivery(payment: .cash, handover: .forwarded(details: "rail")))
  private let good = Good(
    code: "g", name: "g", group: "", measure: .piece, pack: 1, stock: Quantity(9), taxPercent: 0,
    barcode: "", mark: .none, certificate: "", prices: [Money(minor: 100)])

  private var company: Company {
    func kind(_ code: KindCode) -> ClientKind {
      ClientKind(
        code: code, name: code, isKey: code == "key", isRegional: code == "regional",
        department: .wholesale)
    }
    return Company(
      name: "", currency: Currency("EUR"), kinds: [kind("key"), kind("trader"), kind("regional")],
      columns: [PriceColumn(code: "p", name: "P")], departments: [], staff: [], rules: Rules())
  }

  private func client(kind: KindCode, manager: StaffCode?) -> Client {
    Client(
      code: "C", name: "", kind: kind, manager: manager, phones: [], city: "", address: "",
      contact: "", creditLimit: Money(minor: 400), paymentDays: 0, column: "p", taxNumber: "")
  }

  private func answer(_ good: GoodCode) -> OfferAnswer {
    OfferAnswer(good: good, name: good, reason: .new, verdict: .refused(.notNow))
  }
}
