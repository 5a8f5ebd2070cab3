@testable import Desk

/// A few clients of each fate and a few goods, with answers to every question.
struct SimulatedBooks {
  let clients: [Client]
  let goods: [Good]
  let company: Company

  init() {
    let fates: [(String, String, String?)] = [
      ("good", "market", "m1"), ("key", "key", "k1"), ("new", "market", nil),
      ("far", "regional", "m1"), ("late", "market", "m1"), ("poor", "market", "m1"),
    ]
    clients = fates.enumerated().map { place, fate in
      Client(
        code: fate.0, name: "Client «\(fate.0)» \u{1B}[2J\u{202E}", kind: fate.1, manager: fate.2,
        phones: ["7495000000\(place)"], city: "Moscow", address: "Arbat, \(place)",
        contact: "Иванов", creditLimit: Money(minor: fate.0 == "poor" ? 5000 : 2_000_000),
        paymentDays: 7, column: "A", taxNumber: "")
    }
    goods = (1...9).map { place in
      Good(
        code: "0000\(place)", name: "Гречка «Мистраль» \(place)", group: "Крупы",
        measure: place % 3 == 0 ? .kilogram : .piece, pack: place, stock: Quantity(place * 20 - 20),
        taxPercent: 10, barcode: "460000000000\(place)", mark: .none, certificate: "",
        prices: [Money(minor: place * 1111), Money(minor: place * 999)])
    }
    company = Self.company
  }

  private static var company: Company {
    let kinds = [("market", false, false), ("key", true, false), ("regional", false, true)].map {
      ClientKind(code: $0.0, name: $0.0, isKey: $0.1, isRegional: $0.2, department: .wholesale)
    }
    let staff: [(String, StaffMember.Role, StaffMember.Presence)] = [
      ("op", .operatorAtDesk, .present), ("m1", .manager, .present), ("hw", .head, .present),
      ("k1", .keyAccountManager, .away), ("k2", .keyAccountManager, .busy), ("f", .finance, .away),
    ]
    return Company(
      name: "Vega", currency: Currency("RUB"), kinds: kinds,
      columns: [
        PriceColumn(code: "A", name: "Small"),
        PriceColumn(code: "B", name: "Large", fromSum: Money(minor: 100_000)),
      ],
      departments: [Department(code: "W", name: "Wholesale", kind: .wholesale)],
      staff: staff.map {
        StaffMember(
          code: $0.0, name: $0.0, department: "W", role: $0.1, phoneExtension: "1",
          presence: $0.2)
      },
      rules: Rules(), priceRules: priceRules)
  }

  /// A column, a discount, a bundle, a gift and a least sum, reached often and lost again.
  private static var priceRules: PriceRules {
    func head(_ id: RuleID) -> RuleHead { RuleHead(id: id, name: id) }
    var rules = PriceRules()
    rules.columns = [
      ColumnRule(head: head("large"), least: Least(order: Money(minor: 100_000)), column: "B")
    ]
    rules.promotions = [
      Promotion(
        head: head("ten"), least: Least(order: Money(minor: 30_000)),
        effect: .percent(Percent(10)), combines: true),
      Promotion(
        head: head("bundle"), goods: GoodsChoice(goods: ["00002", "00003"]),
        effect: .bundle(take: 3, pay: 2)),
    ]
    rules.minimums = [MinimumSum(head: head("least"), sum: Money(minor: 2_000))]
    return rules
  }

  func answer(_ question: Question, _ dice: inout Dice, _ recall: Recall?) -> Report {
    let matches = goods.map { GoodMatch(good: $0, last: nil) }
    switch question {
    case .identify(let call, let number):
      return .identified(call: call, clients.filter { $0.phones.contains(number) }.map(match))
    case .clients: return .clients(Array(clients.map(match).prefix(dice.below(7))))
    case .client(let code):
      guard let client = clients.first(where: { $0.code == code }) else { return .missing(code) }
      return .client(card(client), OfferSources(offers: offers), staff: company.staff)
    case .goods, .substitutes:
      let first = dice.below(goods.count)
      return .goods(Array(matches[first...].prefix(dice.below(6))))
    case .companions(let good, _, _): return .companions(good, [offers[dice.below(offers.count)]])
    case .staff: return .staff(company.staff)
    case .consult(let id):
      guard dice.chance(60) else { return .kept }
      return .consulted(
        ConsultAnswer(
          consult: id, by: "hw",
          allowedUpTo: dice.chance(60) ? Money(minor: dice.below(300_000)) : nil,
          words: "\u{202E}as you like", at: Instant(milliseconds: 0)))
    case .callOuts(_, let at): return .callOuts(callOuts(at, &dice))
    case .orders(let search, let limit):
      return .orders(Array(pastOrders(search, &dice).prefix(limit)))
    case .orderWork(let key, _):
      return .orderWork(dice.chance(90) ? work(key, &dice) : nil)
    case .recall: return .recalled(recall)
    case .figures(let period, _, _):
      return .page(.figures(figures(period, &dice)), open: [:])
    case .achievements(let unit, let member, _, let day):
      let table = Achievements(
        of: member, in: AchievementSheet.periods(unit, on: day), calls: [])
      return .page(.achievements(AchievementSheet(of: member, unit, table: table)), open: [:])
    case .page(let page, _, _, _):
      return .page(rows(page, &dice), open: [page: dice.below(3)])
    case .threads: return .threads((0..<dice.below(3)).map { thread("chat-\($0)", &dice) })
    case .thread(let id): return .thread(dice.chance(90) ? thread(id, &dice) : nil)
    case .open: return .open(dice.chance(50) ? [.notices: 1] : [:])
    }
  }

  /// A written conversation at any moment of its life.
  private func thread(_ id: ThreadID, _ dice: inout Dice) -> WrittenThread {
    WrittenThread(
      id: id, channel: .chat, client: Writer(name: "A\u{202E}", phone: clients[0].phones[0]),
      turn: 1 + dice.below(4), waitsSince: Instant(milliseconds: dice.below(1_000_000)),
      messages: (1...(1 + dice.below(4))).map {
        ThreadMessage(
          number: $0, by: dice.chance(30) ? "op" : nil, text: "Line\nline \($0)",
          at: Instant(milliseconds: $0))
      })
  }

  /// Orders confirmed before the shift, in each state.
  private func pastOrders(_ search: OrderSearch, _ dice: inout Dice) -> [ConfirmedOrder] {
    var client = clients[dice.below(clients.count)]
    if case .client(let code) = search {
      guard let known = clients.first(where: { $0.code == code }) else { return [] }
      client = known
    }
    return (0..<dice.below(4)).map { _ in pastOrder("past-" + client.code, of: client, &dice) }
  }

  func pastOrder(_ key: OrderKey, of client: Client, _ dice: inout Dice) -> ConfirmedOrder {
    let today = Day(number: 20_833)
    let states: [ConfirmedOrder.State] = [
      .confirmed, .confirmed, .billed, .cancelled(by: "m1"), .replaced,
    ]
    let people = People(receiver: "a", payer: "b", signer: "c")
    return ConfirmedOrder(
      key: key, number: "0000009", client: client, day: today - dice.below(3), by: "op",
      total: Money(minor: 4_000), state: states[dice.below(5)],
      lines: goods.prefix(dice.below(5)).enumerated().map {
        OrderLine(id: $0 + 1, good: $1, quantity: Quantity($0 + 1), last: nil)
      }, gone: dice.chance(20) ? ["Gone \u{1B}[2J"] : [],
      delivery: dice.chance(70)
        ? .local(LocalDelivery(day: today + dice.below(3), window: "", address: "", people: people))
        : nil, held: ["00001": Quantity(1)])
  }

  /// Some of each kind; due now, soon, or after the shift.
  private func callOuts(_ at: Instant, _ dice: inout Dice) -> [CallOut] {
    (0..<dice.below(5)).map { place in
      let client = clients[dice.below(clients.count)]
      let reasons: [CallOut.Reason] = [
        .callBack(note: "\u{1B}[2J"), .task(question: "why?", from: "hw"),
        .dormant(rhythmDays: 7, silentDays: 31),
      ]
      return CallOut(
        id: "out-\(place)-\(at.milliseconds)", reason: reasons[dice.below(3)],
        number: client.phones[0], client: dice.chance(80) ? match(client) : nil,
        due: Instant(milliseconds: at.milliseconds + 60_000 * (dice.below(4) - 1)),
        attempts: dice.below(3))
    }
  }

  private var offers: [Offer] {
    goods.dropFirst().map {
      Offer(
        match: GoodMatch(good: $0, last: nil), reason: .special, suggested: Quantity($0.pack),
        score: $0.pack)
    }
  }

  private func match(_ client: Client) -> ClientMatch {
    ClientMatch(
      code: client.code, name: client.name, kind: client.kind, city: client.city,
      phone: client.phones[0], hasManager: client.manager != nil, debt: .none)
  }

  private func card(_ client: Client) -> Card {
    let today = Day(number: 20_833)
    let debt = Receivable(
      document: "N1", date: today - 30, due: today - 3, remainder: Money(minor: 100))
    return Card(
      client: client,
      credit: Credit(
        limit: client.creditLimit, receivables: client.code == "late" ? [debt] : [],
        unbilled: .zero),
      lastOrders: [], rhythmDays: 7, people: nil)
  }
}

/// The numbers that a seed throws (SplitMix64).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ count: Int) -> Int { count <= 1 ? 0 : Int(next() % UInt64(count)) }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
