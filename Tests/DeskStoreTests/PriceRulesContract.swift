import GRDB
import Testing

@testable import Desk
@testable import DeskStore

@Suite("Price rules in the store", .onBothStores)
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

  @Test("Each rule file that is put in force is another version, told with its hour (A10)")
  func version() throws {
    #expect(try store.priceRulesVersion() == 0)
    #expect(try store.priceRules() == nil)
    let rules = try load { $0.promotions = [Self.half] }
    let first = try store.priceRulesVersion()
    let loaded = try #require(try store.priceRules())
    #expect(loaded.rules.promotions == rules.promotions && loaded.since == SmallCompany.noon)
    #expect(loaded.rules.columns.count == 1, "the columns' own thresholds are among them")
    _ = try load { _ in }
    #expect(try store.priceRulesVersion() > first)
  }

  @Test("A change gives its gifts the stock that the replaced order holds, and shows them (A23)")
  func giftOfChange() throws {
    let nine = Promotion(
      head: RuleHead(id: "rice", name: "Rice as a gift"), goods: GoodsChoice(groups: ["Pasta"]),
      effect: .gift("00768", Quantity(9), isForEach: false))
    var rules = try load { $0.promotions = [nine] }
    rules.gifts = [SmallCompany.goods[4]]
    var draft = Draft.complete()
    draft.keep(in: store)
    draft.price(by: SmallCompany.terms("C1", rules))
    #expect(draft.order.gifts.map(\.quantity) == [Quantity(9)], "all that there is")
    #expect(store.perform(draft.confirm) == .confirmed("k1", number: "0000001", inboxOf: "M1"))
    guard case .orders(let listed) = store.answer(.orders(.client("C1"), limit: 1)) else { return }

    var change = Draft.complete("k2")
    change.deeds[0] = .change(
      "k2", replacing: "k1", call: "call-2", by: "O1", at: SmallCompany.noon)
    change.keep(in: store)
    rules.gifts[0].stock = .zero
    var order = Order(
      key: "k2", number: nil, lines: change.order.lines, answers: change.order.answers,
      delivery: change.order.delivery, terms: SmallCompany.terms("C1", rules),
      revision: change.order.revision)
    #expect(order.gifts.isEmpty)
    order.replace(ReplacedOrder(listed[0]))
    #expect(order.gifts.map(\.quantity) == [Quantity(9)])
    change.order = order
    #expect(store.perform(change.confirm) == .confirmed("k2", number: "0000001", inboxOf: "M1"))
    #expect(try store.with { try GoodsTable(session: $0).good("00768")?.stock } == .zero)
    let entries = try store.inbox(for: "M1")
    let shown = entries.compactMap { entry -> Order? in
      if case .order(let kept) = entry, kept.order.key == "k2" { return kept.order }
      return nil
    }
    #expect(shown.map { $0.gifts.map(\.quantity) } == [[Quantity(9)]])
  }

  @Test("A store of the first version is brought to this one and keeps its orders")
  func migration() throws {
    let queue = try DatabaseQueue()
    queue.writeWithoutTransaction { StoreFile.addFunctions($0) }
    try Schema.migrator.migrate(queue, upTo: "1 the order desk")
    try Schema.migrator.migrate(queue)
    let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    #expect(version == Schema.version)
    let old = Store(place: .file(queue), today: { SmallCompany.today }, hook: nil)
    #expect(try old.loadedRules() == nil)
  }
}
