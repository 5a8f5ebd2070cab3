import Testing

@testable import Desk
@testable import School

/// The points of one call, from records written as values: each record lacks one thing.
@Suite("Judgement of a call")
struct JudgementTests {
  private typealias Record = Scorer.Record

  private static let terms = Terms(for: Cast.card.client, company: Cast.company, on: Cast.today)
  private static let agreed = Delivery.local(
    LocalDelivery(
      day: Cast.today + 1, window: "09:00–12:00", address: "Arbat, 1",
      people: People(receiver: "Anna", payer: "Anna", signer: "Anna")))

  private static let part = Cast.part {
    $0.tastes = [Taste(.usual, .takes(nil))]
    $0.delivery = DeliveryWish()
    $0.delivery?.window = "09:00–12:00"
    $0.inquiry = Inquiry(good: "004", subject: .price)
    $0.remark = RemarkToDrop(topic: .quality, words: BothTongues("Torn bags."))
  }

  private static func line(_ id: Int, _ good: GoodCode, _ quantity: Int) -> OrderLine {
    OrderLine(
      id: id, good: Cast.goods.first { $0.code == good }!, quantity: Quantity(quantity), last: nil)
  }

  private static func answer(
    _ good: GoodCode, _ reason: Offer.Reason, _ verdict: OfferAnswer.Verdict
  ) -> OfferAnswer {
    OfferAnswer(good: good, name: good, reason: reason, verdict: verdict)
  }

  private static let usual = Offer.Reason.usual(orders: 3, of: 5, last: Cast.today - 7)

  /// Two wants and a usual good that was taken; two more offers were refused.
  private static func order(
    _ lines: [OrderLine] = [line(1, "001", 5), line(2, "002", 2), line(3, "003", 4)],
    answers: [OfferAnswer] = [
      answer("003", usual, .accepted(Quantity(4))), answer("n1", .new, .refused(.tooDear)),
      answer("n2", .special, .refused(.hasStock)),
    ], terms: Terms = terms
  ) -> Order {
    Order(
      key: "k", number: "1", lines: lines, answers: answers, delivery: agreed, terms: terms,
      revision: 9)
  }

  /// All duties kept.
  private static var perfect: Record {
    var record = Record()
    record.answeredAt = Cast.later(10)
    record.endedAt = Cast.later(120)
    record.registeredAt = Cast.later(130)
    record.keys = 90
    record.client = "C1"
    record.said = [.greeting, .order, .offerUsual, .delivery, .readBack, .confirmed]
    record.informed = ["004"]
    record.verdicts = [
      "003": .accepted(Quantity(4)), "n1": .refused(.tooDear), "n2": .refused(.hasStock),
    ]
    record.choice = ["003": .offerUsual, "n1": .offerNew]
    record.remarks = [.quality]
    record.order = order()
    record.wasAgreed = true
    record.confirmedAt = Cast.later(110)
    record.outcome = .orderTaken
    return record
  }

  private static func points(
    _ record: Record, _ role: Role? = nil, _ part: CallerPart = part
  ) -> [Point] {
    let exercise = Cast.exercise([part])
    return Judgement(exercise, role ?? exercise.cast[0], "t-1", record, at: Cast.later(500))
      .score.points
  }

  /// What is lost, as `criterion duty`.
  private static func lost(
    _ record: Record, _ role: Role? = nil, _ part: CallerPart = part
  ) -> Set<String> {
    Set(points(record, role, part).filter { !$0.isEarned }.map(\.words))
  }

  @Test("Who keeps all duties earns every point there is for an order")
  func all() {
    #expect(Self.lost(Self.perfect) == [])
    let criteria = Self.points(Self.perfect).map(\.criterion)
    #expect(criteria.count == Set(criteria).count)
    let others: Set<Criterion> = [.newcomerRegistered, .routed, .debtSeen]
    #expect(Set(criteria) == Set(Criterion.allCases).subtracting(others))
  }

  struct Lapse: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let lost: Set<String>
    let change: @Sendable (inout Scorer.Record) -> Void

    init(
      _ name: String, _ lost: Set<String>,
      _ change: @escaping @Sendable (inout Scorer.Record) -> Void
    ) {
      testDescription = name
      self.lost = lost
      self.change = change
    }
  }

  static let lapses: [Lapse] = [
    Lapse("answered after a minute", ["answeredInTime A1"]) { $0.answeredAt = Cast.later(64) },
    Lapse("another client's card", ["clientIdentified A2"]) { $0.client = "C2" },
    Lapse("put through as well", ["takenPersonally A3"]) { $0.handOffs = [handOff("M1")] },
    Lapse("a want left out", ["goods A12"]) {
      $0.order = order([line(1, "001", 5), line(3, "003", 4)])
    },
    Lapse("a line too many", ["goods A12"]) {
      $0.order = order(order().lines + [line(4, "004", 1)])
    },
    Lapse("too much", ["amounts A12"]) {
      $0.order = order([line(1, "001", 6), line(2, "002", 2), line(3, "003", 4)])
    },
    Lapse("too little", ["amounts A12"]) {
      $0.order = order([line(1, "001", 4), line(2, "002", 2), line(3, "003", 4)])
    },
    Lapse("priced from another column", ["column A10"]) {
      var other = Cast.card.client
      other.column = "B"
      $0.order = order(terms: Terms(for: other, company: Cast.company, on: Cast.today))
    },
    Lapse("two offers", ["offersMade A7"]) {
      $0.order = order(answers: Array(order().answers.prefix(2)))
    },
    Lapse("an offer noted and never made", ["offersMade A7"]) { $0.verdicts["n1"] = nil },
    Lapse("another answer noted than was given", ["offersMade A7"]) {
      $0.verdicts["n1"] = .refused(.noDemand)
    },
    Lapse("no offer of the kind that is liked", ["offersChosen A8"]) {
      $0.order = order(
        [line(1, "001", 5), line(2, "002", 2)],
        answers: ["n1", "n2", "n3"].map { answer($0, .new, .refused(.tooDear)) })
      $0.verdicts = ["n1": .refused(.tooDear), "n2": .refused(.tooDear), "n3": .refused(.tooDear)]
    },
    Lapse("delivery not asked for", ["delivery A12"]) { $0.said.removeAll { $0 == .delivery } },
    Lapse("another delivery than was wanted", ["delivery A12"]) {
      guard case .local(var local) = agreed else { return }
      local.window = "15:00–18:00"
      var order = order()
      order.apply(.delivery(.local(local)))
      $0.order = order
    },
    Lapse("not read back", ["readBack A12"]) { $0.wasAgreed = false },
    Lapse("a question left open", ["informed A18"]) { $0.informed = ["001"] },
    Lapse("a remark not passed on", ["remarkPassed A20"]) { $0.remarks = [.price] },
    Lapse("registered as something else", ["registered A14"]) { $0.outcome = .information },
    Lapse("never registered", ["registered A14", "handlingTime AV"]) {
      $0.registeredAt = nil
      $0.outcome = nil
    },
    Lapse("no greeting", ["script A21"]) { $0.said.removeFirst() },
    Lapse("no thanks", ["script A21"]) { $0.said.removeLast() },
    Lapse("too slow", ["handlingTime AV"]) { $0.registeredAt = Cast.later(900) },
    Lapse("too many keys", ["keystrokes AV"]) { $0.keys = 400 },
  ]

  @Test("Each lapse costs its own point and no other", arguments: lapses)
  func lapse(_ lapse: Lapse) {
    var record = Self.perfect
    lapse.change(&record)
    #expect(Self.lost(record) == lapse.lost)
  }

  @Test("A call that nobody answered has lost every point of it, A1")
  func unanswered() {
    var record = Record()
    record.left = Cast.later(123)
    let points = Self.points(record)
    // Whether the offers were well chosen is not asked where there were none.
    let criteria = Set(Self.points(Self.perfect).map(\.criterion))
    #expect(Set(points.map(\.criterion)) == criteria.subtracting([.offersChosen]))
    #expect(points.allSatisfy { !$0.isEarned })
  }

  @Test("A lost point names its moment, what was expected and what was found")
  func named() throws {
    var record = Self.perfect
    record.order = Self.order([Self.line(1, "001", 6), Self.line(3, "003", 4)])
    let points = Self.points(record)
    let goods = try #require(points.first { $0.criterion == .goods })
    #expect((goods.expected, goods.found) == ("002", ""))
    #expect(goods.at == Cast.later(110))
    let amounts = try #require(points.first { $0.criterion == .amounts })
    #expect((amounts.expected, amounts.found) == ("001 × 5", "001 × 6"))
    #expect(points.filter(\.isEarned).allSatisfy { $0.expected.isEmpty && $0.found.isEmpty })
  }

  // MARK: less than was wanted

  @Test("Under the limit less is right, nothing at all is not, A5")
  func limited() {
    let books = Cast.Books.with { $0.credit.limit = Money(minor: 5_000) }
    let role = Cast.role(Self.part, books)
    #expect(role.isBeyondRoom)
    var record = Self.perfect
    record.order = Self.order([Self.line(1, "001", 3), Self.line(3, "003", 1)])
    #expect(Self.lost(record, role) == [])
    record.order = Self.order([])
    #expect(Self.lost(record, role) == ["goods A12"])
  }

  @Test("A good that ran out is taken in its place, or left, A8")
  func ranOut() {
    var part = Self.part
    part.wants[0].instead = "004"
    let mishap = Mishap(afterSeconds: 5, kind: .outOfStock("001"))
    let exercise = Cast.exercise([part], mishaps: [mishap])
    func lost(_ lines: [OrderLine]) -> Set<String> {
      var record = Self.perfect
      record.order = Self.order(lines)
      let judgement = Judgement(exercise, exercise.cast[0], "t-1", record, at: Cast.later(500))
      return Set(judgement.score.lost.map(\.words))
    }
    let rest = [Self.line(2, "002", 2), Self.line(3, "003", 4)]
    #expect(lost(rest + [Self.line(4, "004", 5)]) == [])
    #expect(lost(rest + [Self.line(4, "001", 5)]) == [], "some was left when it was written")
    #expect(lost(rest) == ["goods A12"])
  }

  // MARK: no order

  private static func handOff(_ to: StaffCode) -> HandOff {
    HandOff(
      id: "h", call: "t-1", client: "C1", to: to, reason: .otherPurpose, order: nil,
      at: Cast.later(60), connected: true)
  }

  /// Put through to M1, which was right.
  private static var passedOn: Record {
    var record = Record()
    record.answeredAt = Cast.later(10)
    record.registeredAt = Cast.later(70)
    record.client = "C1"
    record.said = [.greeting, .debtOverdue]
    record.handOffs = [handOff("M1")]
    record.rightTargets = ["M1"]
    record.outcome = .transferred
    return record
  }

  @Test("Key, debtor, newcomer and another matter: each is put through for its own duty")
  func routed() {
    let overdue = Receivable(
      document: "N1", date: Cast.today - 40, due: Cast.today - 9, remainder: Money(minor: 500))
    let other = Cast.part { $0.purpose = .otherMatter }
    let roles: [(Role, Duty)] = [
      (Cast.role(Cast.part(), .with { $0.client.kind = "key" }), .a4),
      (Cast.role(Cast.part(), .with { $0.credit.receivables = [overdue] }), .a6),
      (Cast.role(Cast.part(), .with { $0.client.manager = nil }), .a15),
      (Cast.role(other), .a19),
    ]
    for (role, duty) in roles {
      #expect(Self.lost(Self.passedOn, role) == [], "\(duty)")
      var record = Self.passedOn
      record.handOffs = [Self.handOff("F1")]
      #expect(Self.lost(record, role) == ["routed \(duty.rawValue)"])
      record.handOffs = []
      #expect(Self.lost(record, role) == ["routed \(duty.rawValue)"])
    }
  }

  @Test("A debt that is not named costs its point, A5")
  func debtSeen() {
    let overdue = Receivable(
      document: "N1", date: Cast.today - 40, due: Cast.today - 9, remainder: Money(minor: 500))
    let role = Cast.role(Cast.part(), .with { $0.credit.receivables = [overdue] })
    var record = Self.passedOn
    record.said = [.greeting]
    #expect(Self.lost(record, role) == ["debtSeen A5"])
  }

  @Test("A newcomer has to be registered under its name and type, A15")
  func newcomer() {
    let role = Cast.stranger()
    var record = Self.passedOn
    #expect(Self.lost(record, role) == ["newcomerRegistered A15"])
    func newcomer(_ name: String, _ kind: KindCode) -> NewClient {
      NewClient(
        name: name, kind: kind, phone: "", city: "", address: "", contact: "", taxNumber: "")
    }
    record.newcomer = newcomer("LOTOS.", "market")
    #expect(Self.lost(record, role) == [])
    for wrong in [newcomer("Lotus", "market"), newcomer("Lotos", "key")] {
      record.newcomer = wrong
      #expect(Self.lost(record, role) == ["newcomerRegistered A15"])
    }
  }

  @Test("Who only wanted to know is registered as that, A14, A18")
  func information() {
    let role = Cast.client {
      $0.purpose = .information
      $0.wants = []
      $0.inquiry = Inquiry(good: "004", subject: .stock)
    }
    var record = Self.passedOn
    record.handOffs = []
    record.informed = ["004"]
    record.outcome = .information
    #expect(Self.lost(record, role) == [])
    record.outcome = .other
    #expect(Self.lost(record, role) == ["registered A14"])
  }

  // MARK: the norm

  @Test("The more there is to do, the more time and keys are allowed")
  func norm() {
    let plain = Cast.client()
    #expect((Norm(plain).seconds, Norm(plain).keys) == (60 + 70 + 150, 30 + 60 + 70))
    let more: [Role] = [
      Cast.client { $0.wants.append(Want(good: "003", quantity: Quantity(1))) },
      Cast.client { $0.inquiry = Inquiry(good: "003", subject: .price) },
      Cast.client { $0.remark = RemarkToDrop(topic: .price, words: BothTongues("Dear!")) },
      Cast.client { $0.claims = BothTongues("Orbita") }, Cast.client { $0.number = "" },
    ]
    for role in more {
      #expect(Norm(role).seconds > Norm(plain).seconds)
      #expect(Norm(role).keys > Norm(plain).keys)
    }
    #expect(Norm(Cast.client { $0.mood = .chatty }).seconds == Norm(plain).seconds + 30)
    #expect(Norm(Cast.stranger()).keys > Norm(Cast.client { $0.wants = [] }).keys)
  }
}

extension Point {
  fileprivate var words: String { "\(criterion.rawValue) \(duty.rawValue)" }
}
