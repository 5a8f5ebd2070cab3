import SampleCompany
import School

@testable import Desk
@testable import DeskPhone

/// Draws exercises from the books of the sample company: callers of every kind, by a seed.
struct ScenarioDraw {
  private var fate: SeededGenerator
  let language: Language
  private let clients: [Client]
  private let goods: [Good]
  private let staff: [StaffMember]

  private static let books = Dictionary(
    uniqueKeysWithValues: BothTongues.languages.map {
      ($0, SampleCompany.books(language: $0, today: SampleSchool.today, seed: 1))
    })

  init(seed: UInt64) {
    fate = SeededGenerator(seed: seed)
    language = fate.oneIn(2) ? .english : .russian
    let books = Self.books[language]!
    clients = books.clients
    goods = books.goods
    staff = books.staff
  }

  /// One to three callers, and now and then something that goes wrong.
  mutating func scenario() -> Scenario {
    var callers: [CallerPart] = []
    for place in 0..<(1 + fate.below(3)) {
      var part = fate.oneIn(7) ? stranger(place) : client()
      part.callsAfterSeconds = 3 + place * fate.below(120)
      callers.append(part)
    }
    var scenario = Scenario(
      name: "drawn", title: BothTongues("Drawn"), brief: BothTongues(""), duties: [],
      callers: callers)
    if fate.oneIn(8) {
      let mishap = Mishap.Kind.telephoneLost(seconds: 5 + fate.below(40))
      scenario.mishaps.append(Mishap(afterSeconds: fate.below(90), kind: mishap))
    }
    if fate.oneIn(5), let want = callers[0].wants.first {
      scenario.mishaps.append(
        Mishap(afterSeconds: fate.below(60), kind: .outOfStock(want.good)))
    }
    for member in staff where fate.oneIn(12) {
      let presence: [StaffMember.Presence] = [.present, .busy, .away]
      scenario.mishaps.append(
        Mishap(
          afterSeconds: fate.below(90),
          kind: .presence(member.code, presence[fate.below(3)])))
    }
    return scenario
  }

  private mutating func client() -> CallerPart {
    var part = CallerPart(.client(clients[fate.below(clients.count)].code))
    fill(&part)
    if fate.oneIn(9) { part.claims = BothTongues(clients[fate.below(clients.count)].name) }
    return part
  }

  private mutating func stranger(_ place: Int) -> CallerPart {
    let kinds = ["market", "retail", "horeca", "regional", "key"].filter { kind in
      clients.contains { $0.kind == kind }
    }
    var part = CallerPart(
      .stranger(
        Stranger(
          name: BothTongues("Newcomer \(place)", "Новичок \(place)"),
          kind: kinds[fate.below(kinds.count)], city: BothTongues("Tver", "Тверь"),
          address: BothTongues("3 Market Sq.", "Рыночная, 3"), taxNumber: "7700112239")))
    fill(&part)
    part.number = fate.oneIn(2) ? "" : "+7 495 077-70-0\(place)"
    part.person = BothTongues("Ivan", "Иван")
    return part
  }

  private mutating func fill(_ part: inout CallerPart) {
    part.patienceSeconds = 60 + fate.below(240)
    part.mood = CallerPart.Mood.allCases[fate.below(CallerPart.Mood.allCases.count)]
    if fate.oneIn(8) { part.number = "" }
    if fate.oneIn(3) { part.objection = BothTongues("But why?", "А почему?") }
    for _ in 0..<(1 + fate.below(3)) { part.wants.append(want()) }
    if fate.oneIn(8) { part.purpose = fate.oneIn(2) ? .information : .otherMatter }
    if part.purpose == .information || fate.oneIn(7) {
      part.inquiry = Inquiry(
        good: code(), subject: Inquiry.Subject.allCases[fate.below(3)])
    }
    if part.purpose != .order { part.wants = [] }
    for _ in 0..<fate.below(5) { part.tastes.append(taste()) }
    if fate.oneIn(2) { part.delivery = delivery() }
    if fate.oneIn(4) {
      let topics = Remark.Topic.allCases
      part.remark = RemarkToDrop(
        topic: topics[fate.below(topics.count)], words: BothTongues("Torn bags.", "Рвань."),
        afterWants: fate.below(3))
    }
  }

  private mutating func code() -> GoodCode { goods[fate.below(goods.count)].code }

  private mutating func want() -> Want {
    Want(
      good: code(), quantity: Quantity(1 + fate.below(30)), isMentionedOnce: fate.oneIn(5),
      instead: fate.oneIn(4) ? code() : nil, isInPacks: fate.oneIn(6))
  }

  private mutating func taste() -> Taste {
    let occasions: [Taste.Occasion] = [
      .any, .new, .special, .usual, .companion, .popular, .good(code()),
    ]
    let occasion = occasions[fate.below(occasions.count)]
    if fate.oneIn(3) { return Taste(occasion, .takes(fate.oneIn(2) ? nil : Quantity(6))) }
    let reasons = OfferRefusal.allCases
    return Taste(occasion, .refuses(reasons[fate.below(reasons.count)]))
  }

  private mutating func delivery() -> DeliveryWish {
    var wish = DeliveryWish()
    if fate.oneIn(2) { wish.inDays = fate.below(7) }
    if fate.oneIn(2) { wish.window = "12:00–15:00" }
    if fate.oneIn(3) { wish.receiver = BothTongues("Rimma", "Римма") }
    if fate.oneIn(3) { wish.address = BothTongues("5 Novy Lane", "Новый пер., 5") }
    if fate.oneIn(2) { wish.payment = .prepayment }
    if fate.oneIn(3) { wish.arrival = "14:00" }
    return wish
  }
}

/// Does what the coach says, but now and then the hand slips: wrong keys, rests, music.
struct ClumsyOperator {
  private var fate: SeededGenerator

  init(seed: UInt64) {
    fate = SeededGenerator(seed: seed &* 0x9E37 &+ 77)
  }

  private static let slips: [Command] = [
    .type("x"), .type("3"), .type("сах"), .erase, .eraseForward, .eraseWord, .clearField,
    .move(.up), .move(.down), .move(.left), .move(.right), .accept, .back, .next, .previous,
    .help, .palette, .undo, .redo, .takeOffer, .refuseOffer, .delivery, .confirm, .findClient,
    .newClient, .goods, .orders, .remark, .promise, .consult, .document, .mute, .transfer,
    .warmTransfer, .say, .coach, .redraw, .nextTheme, .endCall,
  ]

  mutating func press(_ state: State) -> Command? {
    if case .held? = state.conversation?.line { return fate.oneIn(20) ? .hold : nil }
    if case .consulting? = state.conversation?.line { return fate.oneIn(4) ? .back : nil }
    if fate.oneIn(30) { return Self.slips[fate.below(Self.slips.count)] }
    if fate.oneIn(150) { return .hold }
    if fate.oneIn(25) { return nil }
    return Coach(state).hint?.command
  }
}
