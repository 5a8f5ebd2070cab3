import Desk
import GRDB
import Testing

@testable import DeskStore

@Suite("Price rules in the store")
struct PriceRulesContract {
  let home: TemporaryStore
  let store: Store

  init() throws {
    home = try TemporaryStore()
    store = home.store
  }

  private func load(_ change: (inout PriceRules) -> Void) throws -> PriceRules {
    var rules = PriceRules()
    change(&rules)
    try store.load(
      LoadedRules(rules: rules, text: "floor: 0", at: SmallCompany.noon, by: "head"))
    return rules
  }

  private static let half = Promotion(
    head: RuleHead(id: "half", name: "Half price"), goods: GoodsChoice(goods: ["00739"]),
    effect: .percent(Percent(50)))

  private static let gift = Promotion(
    head: RuleHead(id: "rice", name: "Rice as a gift"), goods: GoodsChoice(groups: ["Pasta"]),
    effect: .gift("00768", Quantity(2), isForEach: false))

  @Test("A screen with old rules is refused; with the new ones the same order is confirmed (A10)")
  func staleScreen() throws {
    var draft = Draft.complete()
    draft.keep(in: store)
    let rules = try load { $0.promotions = [Self.half] }
    #expect(store.perform(draft.confirm) == .refused("k1", .pricesChanged))
    let sent = store.card("C1")?.priceRules
    #expect(sent?.promotions == rules.promotions)
    #expect(sent?.columns.count == 1, "the columns' own thresholds are among them")
    draft.price(by: SmallCompany.terms("C1", rules))
    #expect(draft.order.total == Money(minor: 3_436 + 5_229), "half of 34.35 is 17.18")
    #expect(store.perform(draft.confirm) == .confirmed("k1", number: "0000001", inboxOf: "M1"))
  }

  @Test("A sum of the desk's own making is refused, cheaper or dearer (A10)")
  func ownSum() throws {
    let draft = Draft.complete()
    draft.keep(in: store)
    for difference in [-1, 1] {
      var wrong = draft.confirmation
      wrong.total.minor += difference
      #expect(store.perform(.confirm("k1", wrong)) == .refused("k1", .pricesChanged))
    }
  }

  @Test("The column by sum is worked out by the store itself (A10)")
  func column() throws {
    var draft = Draft()
    draft.add("00770", 4)
    draft.add("00739", 100)
    draft.add("00765", 50)
    draft.answerOffers(3)
    draft.add(.delivery(Draft.local))
    draft.keep(in: store)
    #expect(draft.order.column == 0, "9 297.50 of 10 000")
    draft.add("00770", 9, id: 1)
    draft.keep(in: store)
    #expect(draft.order.column == 1)
    let credit = try #require(store.card("C1")?.credit)
    let excess = draft.order.total - credit.room
    #expect(store.perform(draft.confirm) == .refused("k1", .orderOverLimit(by: excess)))
  }

  @Test("Below the least sum and behind the cut-off nothing is confirmed (A10, A12)")
  func refused() throws {
    let least = MinimumSum(
      head: RuleHead(id: "van", name: "A van"), sum: Money(minor: 12_100))
    let rules = try load {
      $0.minimums = [least]
      $0.cutOffs = [
        CutOff(head: RuleHead(id: "vans", name: "Vans"), daysBefore: 1, minute: 720)
      ]
    }
    var draft = Draft.complete()
    draft.keep(in: store)
    #expect(
      store.perform(draft.confirm) == .refused("k1", .belowMinimum(least, missing: Money(minor: 1)))
    )
    draft.add("00769", 1, id: 9)
    draft.price(by: SmallCompany.terms("C1", rules))
    draft.keep(in: store)
    #expect(
      store.perform(draft.confirm)
        == .refused("k1", .cutOffPassed(SmallCompany.today + 1, next: SmallCompany.today + 2)))
    var early = draft.confirmation
    early.moment.minute = 719
    #expect(
      store.perform(.confirm("k1", early)) == .confirmed("k1", number: "0000001", inboxOf: "M1"))
  }

  @Test("A gift is held for the order, and a confirmed order stays as it was agreed (A23)")
  func gift() throws {
    let rules = try load { $0.promotions = [Self.gift, Self.half] }
    var draft = Draft.complete()
    draft.keep(in: store)
    var known = rules
    known.gifts = [SmallCompany.goods[4]]
    draft.price(by: SmallCompany.terms("C1", known))
    #expect(draft.order.gifts.map(\.quantity) == [Quantity(2)])
    #expect(store.perform(draft.confirm) == .confirmed("k1", number: "0000001", inboxOf: "M1"))
    #expect(try store.with { try GoodsTable(session: $0).good("00768")?.stock } == Quantity(7))
    _ = try load { _ in }
    guard case .order(let entry)? = try store.inbox(for: "M1").first else {
      Issue.record("nothing in the inbox")
      return
    }
    #expect(entry.order.total == draft.order.total)
    #expect(entry.order.gifts.map(\.good.code) == ["00768"])
    #expect(entry.order.prices.map(\.promotions) == [[1], []])
    let last = try #require(store.card("C1")?.lastOrders.first)
    #expect(last.total == draft.order.total)
  }

  @Test("A store of the first version is brought to this one and keeps its orders")
  func migration() throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue, upTo: "1 the order desk")
    try Schema.migrator.migrate(queue)
    let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    #expect(version == Schema.version)
    let old = Store(queue: queue, today: { SmallCompany.today }, hook: nil)
    #expect(try old.loadedRules() == nil)
  }
}
