public import Desk
internal import DeskPhone

/// Draws exercises from a company's books: its clients call for what they are used to buy, and some
/// owe, some belong to a manager, some are nobody the books know. A seed repeats the draw.
public struct ExerciseDraw: Sendable {
  private let books: Books
  private var fate: SeededGenerator
  /// The last orders of each client, the latest first.
  private let orders: [ClientCode: [[HistoryLine]]]
  private let goods: [GoodCode: Good]

  public init(_ books: Books, seed: UInt64) {
    self.books = books
    fate = SeededGenerator(seed: seed)
    goods = Dictionary(books.goods.map { ($0.code, $0) }) { first, _ in first }
    orders = Dictionary(grouping: books.history, by: \.client).mapValues { lines in
      let byOrder = Dictionary(grouping: lines, by: \.order)
      return byOrder.values.sorted { ($1[0].day, $1[0].order) < ($0[0].day, $0[0].order) }
    }
  }

  /// One to four callers. Nil for books without clients or goods.
  public mutating func scenario(named name: String, title: BothTongues) -> Scenario? {
    guard !books.clients.isEmpty, !books.goods.isEmpty else { return nil }
    var callers: [CallerPart] = []
    var duties: Set<Duty> = [.a1, .a14, .a21]
    var at = 3
    for place in 0...fate.below(4) {
      var part = fate.oneIn(8) ? newcomer(place, &duties) : client(&duties)
      part.callsAfterSeconds = at
      at += 30 + fate.below(90)
      callers.append(part)
    }
    return Scenario(
      name: name, title: title,
      brief: BothTongues(
        "Callers with the habits and debts of your own clients, under other names.",
        "Звонящие с привычками и долгами ваших клиентов, под другими именами."),
      duties: Duty.allCases.filter(duties.contains), callers: callers)
  }

  private mutating func client(_ duties: inout Set<Duty>) -> CallerPart {
    let client = books.clients[fate.below(books.clients.count)]
    var part = CallerPart(.client(client.code))
    colour(&part)
    switch fate.below(10) {
    case 0:
      part.purpose = .information
      part.inquiry = Inquiry(
        good: usual(client.code).good,
        subject: Inquiry.Subject.allCases[fate.below(Inquiry.Subject.allCases.count)])
      duties.insert(.a18)
    case 1:
      part.purpose = .otherMatter
      duties.insert(.a19)
    default:
      part.wants = wants(of: client.code)
      part.tastes = tastes()
      part.delivery = delivery()
      duties.formUnion([.a2, .a3, .a5, .a7, .a12])
    }
    if fate.oneIn(9) { part.number = "" }
    if fate.oneIn(4) {
      part.remark = RemarkToDrop.ofAnyTrade[fate.below(RemarkToDrop.ofAnyTrade.count)]
      duties.insert(.a20)
    }
    return part
  }

  private mutating func newcomer(_ place: Int, _ duties: inout Set<Duty>) -> CallerPart {
    let kind = books.kinds.isEmpty ? "" : books.kinds[fate.below(books.kinds.count)].code
    let like = books.clients[fate.below(books.clients.count)]
    var part = CallerPart(
      .stranger(
        Stranger(
          name: BothTongues("First Call \(place + 1) Ltd", "ООО «Первый звонок \(place + 1)»"),
          kind: kind, city: BothTongues(like.city),
          address: BothTongues("1 School Street", "Школьная ул., д. 1"),
          taxNumber: like.taxNumber.isEmpty ? "" : "0012345670")))
    colour(&part)
    part.person = BothTongues("Alex", "Саша")
    part.number = fate.oneIn(3) ? "" : "+7 495 099-00-0\(place + 1)"
    part.wants = wants(of: like.code)
    duties.insert(.a15)
    return part
  }

  private mutating func colour(_ part: inout CallerPart) {
    part.patienceSeconds = 90 + fate.below(150)
    part.mood = CallerPart.Mood.allCases[fate.below(CallerPart.Mood.allCases.count)]
    if fate.oneIn(2) {
      part.objection = BothTongues("But we have paid everything!", "Но мы же всё оплатили!")
    }
  }

  // MARK: what is wanted

  /// Some lines of one of the client's last orders; of a client without any, of somebody's.
  private mutating func wants(of client: ClientCode) -> [Want] {
    let last = orders[client] ?? []
    let lines =
      last.isEmpty
      ? [usual(client)] : last[fate.below(min(last.count, 5))].filter { goods[$0.good] != nil }
    var wants: [Want] = []
    for line in lines.prefix(1 + fate.below(5))
    where !wants.contains(where: { $0.good == line.good }) {
      guard line.quantity > .zero else { continue }
      wants.append(
        Want(
          good: line.good, quantity: line.quantity, isMentionedOnce: fate.oneIn(6),
          instead: fate.oneIn(3) ? neighbour(of: line.good) : nil))
    }
    return wants.isEmpty ? [Want(good: usual(client).good, quantity: Quantity(1))] : wants
  }

  /// A line that this client has bought, or a good that anybody may want.
  private mutating func usual(_ client: ClientCode) -> HistoryLine {
    let known = (orders[client] ?? []).prefix(5).flatMap(\.self).filter { goods[$0.good] != nil }
    if !known.isEmpty { return known[fate.below(known.count)] }
    let good = books.goods[fate.below(books.goods.count)]
    return HistoryLine(
      order: "", day: Day(number: 0), client: client, good: good.code,
      quantity: Quantity(max(1, good.pack)), price: good.prices.first ?? .zero)
  }

  /// Another good of its group.
  private mutating func neighbour(of code: GoodCode) -> GoodCode? {
    guard let good = goods[code] else { return nil }
    let others = books.goods.filter { $0.group == good.group && $0.code != code }
    return others.isEmpty ? nil : others[fate.below(others.count)].code
  }

  private mutating func tastes() -> [Taste] {
    let reasons = OfferRefusal.allCases
    return [
      Taste(.usual, fate.oneIn(2) ? .takes(nil) : .refuses(reasons[fate.below(reasons.count)])),
      Taste(.any, .refuses(reasons[fate.below(reasons.count)])),
    ]
  }

  private mutating func delivery() -> DeliveryWish? {
    guard fate.oneIn(2) else { return nil }
    var wish = DeliveryWish()
    wish.inDays = 1 + fate.below(3)
    wish.payment = fate.oneIn(2) ? .transfer : .prepayment
    return wish
  }
}

extension RemarkToDrop {
  /// A remark for each topic, in words that fit any company.
  static let ofAnyTrade: [RemarkToDrop] = [
    RemarkToDrop(
      topic: .quality,
      words: BothTongues(
        "By the way, last time two packs were torn.", "Кстати, прошлый раз две упаковки порвались.")
    ),
    RemarkToDrop(
      topic: .delivery,
      words: BothTongues(
        "By the way, the driver came an hour late.", "Кстати, водитель опоздал на час.")),
    RemarkToDrop(
      topic: .price,
      words: BothTongues(
        "By the way, others sell it for less.", "Кстати, у других это дешевле.")),
    RemarkToDrop(
      topic: .assortment,
      words: BothTongues(
        "By the way, we'd like a wider choice.", "Кстати, хотелось бы выбора побольше.")),
    RemarkToDrop(
      topic: .service,
      words: BothTongues(
        "By the way, it takes long to get through to you.", "Кстати, до вас долго дозваниваться.")),
    RemarkToDrop(
      topic: .payment,
      words: BothTongues(
        "By the way, the invoice came after the goods.", "Кстати, счёт пришёл позже товара.")),
    RemarkToDrop(
      topic: .other,
      words: BothTongues("By the way, we have moved our office.", "Кстати, мы переехали.")),
  ]
}
