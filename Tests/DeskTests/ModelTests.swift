import Testing

@testable import Desk

/// Breadth first over a small world: every sequence of keys, reports and accidents up to where
/// nothing new happens any more. In each state nothing is violated, and each duty holds on each
/// step.
struct ModelTests {
  @Test(
    "No sequence of events breaks A3, A4, A5, A6, A7, A12, A13, A14 or A15",
    arguments: ModelWorld.clients, ModelWorld.Keys.allCases)
  func duties(_ client: ModelClient, _ keys: ModelWorld.Keys) throws {
    var search = ModelSearch(client, keys)
    let failure = search.run(limit: 60_000)
    #expect(failure == nil, "\(failure ?? "")")
    let (reached, isCut, count) = (search.reached, search.isCut, search.count)
    print("model: \(client.name), \(keys): \(count) states, reached \(reached)")
    #expect(reached >= min(client.expected, keys.reach), "as far as the client allows")
    #expect(!isCut, "the search must end by itself")
  }

  @Test(
    "No sequence of events confirms another sum than the rules say, nor less than the least, A10",
    arguments: [ModelWorld.bargainHunter, ModelWorld.hoarder], ModelWorld.Keys.allCases)
  func prices(_ client: ModelClient, _ keys: ModelWorld.Keys) throws {
    var search = ModelSearch(client, keys)
    let failure = search.run(limit: 60_000)
    #expect(failure == nil, "\(failure ?? "")")
    let (reached, isCut, count) = (search.reached, search.isCut, search.count)
    print("model: \(client.name), \(keys): \(count) states, reached \(reached)")
    #expect(reached >= min(client.expected, keys.reach), "as far as the rules allow")
    #expect(!isCut, "the search must end by itself")
  }

  @Test(
    "Over overdue debt or the limit nothing is confirmed without a head's word, nor beyond it, A11",
    arguments: ModelWorld.debtors)
  func consults(_ client: ModelClient) throws {
    var search = ModelSearch(client, .consulting)
    let failure = search.run(limit: 60_000)
    #expect(failure == nil, "\(failure ?? "")")
    let (reached, isCut, count) = (search.reached, search.isCut, search.count)
    print("model: \(client.name), consulting: \(count) states, reached \(reached)")
    #expect(reached == .confirmed, "with the head's word the order goes through")
    #expect(!isCut, "the search must end by itself")
  }

  @Test(
    "Whatever the telephone does by itself, no duty is broken and no call ends unregistered, A14",
    arguments: ModelWorld.clients.prefix(5))
  func telephones(_ client: ModelClient) throws {
    var search = ModelSearch(client, .telephoning)
    let failure = search.run(limit: 60_000)
    #expect(failure == nil, "\(failure ?? "")")
    let (reached, isCut, count) = (search.reached, search.isCut, search.count)
    print("model: \(client.name), telephoning: \(count) states, reached \(reached)")
    #expect(reached >= min(client.expected, .selling))
    #expect(!isCut, "the search must end by itself")
  }

  @Test("The search finds a broken rule: a head's word that was never given, A11")
  func searchFindsLift() {
    var search = ModelSearch(ModelWorld.debtors[0], .consulting)
    search.denyBehindTheBack()
    let failure = search.run(limit: 60_000)
    #expect(failure?.contains("A5") == true, "\(failure ?? "nothing found")")
  }

  @Test("The search finds a broken rule: an order confirmed below the least sum, A10")
  func searchFindsCheapOrders() {
    var search = ModelSearch(ModelWorld.bargainHunter, .selling)
    search.forgetMinimumBehindTheBack()
    let failure = search.run(limit: 60_000)
    #expect(failure?.contains("A10") == true, "\(failure ?? "nothing found")")
  }

  @Test("The search finds a broken duty: with no offers required, an order is confirmed without")
  func searchFindsFaults() {
    let client = ModelWorld.clients[0]
    var search = ModelSearch(client, .selling)
    search.rulesBehindTheBack { $0.offersRequired = 0 }
    let failure = search.run(limit: 60_000)
    #expect(failure?.contains("A7") == true, "\(failure ?? "nothing found")")
  }
}

/// How far a call can get.
enum Milestone: Int, Comparable {
  case answered, barred, selling, confirmed

  static func < (a: Milestone, b: Milestone) -> Bool { a.rawValue < b.rawValue }
}

/// A client of the small world and how far its calls can get.
struct ModelClient: Sendable, CustomTestStringConvertible {
  var name: String
  var card: Card
  var expected: Milestone

  var testDescription: String { name }
}

enum ModelWorld {
  static let clients = [
    ModelClient(
      name: "good", card: World.card(World.client(limit: 12_500)), expected: .confirmed),
    ModelClient(
      name: "regional",
      card: World.card(World.client(kind: "regional", limit: 11_500)), expected: .confirmed),
    ModelClient(
      name: "key", card: World.card(World.client(kind: "key", manager: "k1")), expected: .barred),
    ModelClient(name: "new", card: World.card(World.client(manager: nil)), expected: .barred),
    ModelClient(
      name: "overdue", card: World.card(debts: [World.debt(500, dueIn: -4)]), expected: .barred),
    ModelClient(
      name: "over limit", card: World.card(debts: [World.debt(2_000_000, dueIn: 4)]),
      expected: .barred),
    ModelClient(
      name: "no room", card: World.card(debts: [World.debt(1_000_000, dueIn: 4)]),
      expected: .barred),
  ]

  /// A client under one promotion and a least sum: a good alone is too dear for the limit, with an
  /// offer the promotion brings it under; an offer alone is below the least sum.
  static let bargainHunter: ModelClient = {
    var card = World.card(World.client(limit: 9_950))
    var rules = PriceRules()
    rules.promotions = [
      Promotion(
        head: RuleHead(id: "ten", name: "ten"), least: Least(order: Money(minor: 11_000)),
        effect: .percent(Percent(10)))
    ]
    rules.minimums = [
      MinimumSum(head: RuleHead(id: "van", name: "van"), sum: Money(minor: 2_000))
    ]
    card.priceRules = rules
    return ModelClient(name: "bargain", card: card, expected: .confirmed)
  }()

  /// The same promotion where more of one good earns it, and the limit allows no more than that.
  static let hoarder: ModelClient = {
    var card = World.card(World.client(limit: 19_000))
    card.priceRules = bargainHunter.card.priceRules
    card.priceRules?.promotions[0].least = Least(quantity: Quantity(2))
    return ModelClient(name: "hoarder", card: card, expected: .confirmed)
  }()

  /// Clients whom only a head's word helps.
  static let debtors = [clients[4], clients[5]]
  /// What the head of the small world allows.
  static let allowance = Money(minor: 11_500)

  /// The keys of the small world, in sets that meet each other in all orders.
  enum Keys: CaseIterable {
    static let allCases: [Keys] = [.selling, .editing, .calling]

    /// From the answer to the confirmed order and the registry.
    case selling
    /// Changing and taking back the lines.
    case editing
    /// What happens on the line meanwhile.
    case calling
    /// What a real telephone does by itself, and asking colleagues first.
    case telephoning
    /// Asking the head, and selling with the head's word.
    case consulting

    var commands: [Command] {
      switch self {
      case .selling:
        [
          .answer, .accept, .back, .type("1"), .type("g"), .takeOffer, .refuseOffer, .delivery,
          .confirm, .endCall,
        ]
      case .editing:
        [
          .answer, .accept, .type("1"), .type("g"), .move(.up), .eraseForward, .undo, .redo,
        ]
      case .consulting:
        [
          .answer, .accept, .back, .consult, .hold, .type("1"), .takeOffer, .refuseOffer,
          .delivery, .confirm,
        ]
      case .telephoning:
        [
          .answer, .accept, .back, .warmTransfer, .transfer, .hold, .endCall,
        ]
      case .calling:
        [
          .answer, .accept, .back, .move(.down), .transfer, .hold, .endCall, .confirm,
          .findClient, .delivery,
        ]
      }
    }

    /// How far these keys alone can get.
    var reach: Milestone { self == .selling ? .confirmed : .selling }
  }
}
