public import Desk

/// Makes an exercise of a shift as its journal has it: who called when and wanted what, how offers
/// were answered, and what was agreed. Words that were typed don't come along: they may name
/// people.
public struct ShiftDraw: Sendable {
  /// A call that ended with a line in the registry.
  private struct Call: Sendable {
    var since: Instant
    var part: CallerPart
  }

  private var calls: [Call] = []
  /// Remarks and orders of the call in hand.
  private var remarks: [Remark.Topic] = []
  private var isOtherMatter = false
  private var order: Order?
  private var draft: Order?
  private var newcomer: NewClient?

  /// So many callers at most.
  public static let most = 12
  /// Nobody waits longer than this for the next caller.
  private static let longestGapSeconds = 180

  public init() {}

  /// Clients of the books who called.
  public var clients: Set<ClientCode> {
    Set(
      calls.compactMap { call in
        if case .client(let code) = call.part.identity { code } else { nil }
      })
  }

  /// Takes in one event with what the machine asked for because of it and the state it led to.
  public mutating func take(_ event: Event, _ effects: [Effect], _ state: State) {
    if let inHand = state.sale?.order { draft = inHand }
    for effect in effects {
      guard case .keep(let deed, _) = effect else { continue }
      switch deed {
      case .remark(let remark): remarks.append(remark.topic)
      case .newClient(_, let client, _, _): newcomer = client
      case .handOff(let handOff):
        if handOff.reason == .otherPurpose { isOtherMatter = true }
      case .confirm: order = draft
      case .register(let registration, _): finish(registration)
      default: break
      }
    }
  }

  private mutating func finish(_ registration: Registration) {
    defer {
      (remarks, isOtherMatter, order, draft, newcomer) = ([], false, nil, nil, nil)
    }
    guard registration.call.callOut == nil, registration.answeredAt != nil else { return }
    switch registration.outcome {
    case .wrongNumber, .dropped, .abandoned, .unfinished, .busy, .noAnswer: return
    default: break
    }
    guard var part = identity(registration) else { return }
    part.patienceSeconds = 180
    part.remark = remarks.first.flatMap { topic in
      RemarkToDrop.ofAnyTrade.first { $0.topic == topic }
    }
    fill(&part, registration.outcome, on: registration.day)
    calls.append(Call(since: registration.call.since, part: part))
  }

  private func identity(_ registration: Registration) -> CallerPart? {
    if let newcomer {
      var part = CallerPart(
        .stranger(
          Stranger(
            name: BothTongues("First Call Ltd", "ООО «Первый звонок»"), kind: newcomer.kind,
            city: BothTongues(newcomer.city),
            address: BothTongues("1 School Street", "Школьная ул., д. 1"),
            taxNumber: newcomer.taxNumber.isEmpty ? "" : "0012345670")))
      part.person = BothTongues("Alex", "Саша")
      part.number = ""
      return part
    }
    guard let client = registration.client else { return nil }
    var part = CallerPart(.client(client))
    if registration.call.number.isEmpty { part.number = "" }
    return part
  }

  private func fill(_ part: inout CallerPart, _ outcome: Outcome, on day: Day) {
    let order = order ?? draft
    if isOtherMatter || outcome == .complaint {
      part.purpose = .otherMatter
      part.mood = outcome == .complaint ? .angry : .friendly
      return
    }
    let taken = Set((order?.answers ?? []).filter(\.isTaken).map(\.good))
    part.wants = (order?.lines ?? []).filter { !taken.contains($0.good.code) }.prefix(40).map {
      Want(good: $0.good.code, quantity: $0.quantity)
    }
    part.tastes = (order?.answers ?? []).prefix(40).map { answer in
      switch answer.verdict {
      case .accepted(let quantity): Taste(.good(answer.good), .takes(quantity))
      case .refused(let reason): Taste(.good(answer.good), .refuses(reason))
      }
    }
    part.delivery = order?.delivery.map { wish($0, on: day) }
    if part.wants.isEmpty, outcome == .information { part.purpose = .information }
  }

  /// When and how, without the people's names.
  private func wish(_ delivery: Delivery, on day: Day) -> DeliveryWish {
    var wish = DeliveryWish()
    switch delivery {
    case .local(let local):
      wish.inDays = min(60, max(0, local.day - day))
      wish.window = local.window
    case .regional(let regional):
      wish.payment = regional.payment
      if case .collected(let collection, _) = regional.handover {
        wish.inDays = min(60, max(0, collection - day))
      }
    }
    return wish
  }

  /// The shift under the codes that a veil gave; callers whose codes it lacks stay away. Whoever
  /// was put through, or asked for something, before a word of goods was said, wants or asks for
  /// what clients of the `books` buy. Nil without a caller.
  public func scenario(
    named name: String, title: BothTongues, codes: [ClientCode: ClientCode], books: Books
  ) -> Scenario? {
    guard let first = books.goods.first else { return nil }
    var callers: [CallerPart] = []
    var at = 3
    var before: Instant?
    for call in calls.prefix(Self.most) {
      guard var part = veiled(call.part, codes) else { continue }
      if part.wants.isEmpty, part.purpose != .otherMatter {
        let usual = bought(by: part, in: books) ?? (first.code, Quantity(max(1, first.pack)))
        if part.purpose == .information {
          part.inquiry = Inquiry(good: usual.good, subject: .price)
        } else {
          part.wants = [Want(good: usual.good, quantity: usual.quantity)]
        }
      }
      if let before {
        at += max(5, min(Self.longestGapSeconds, call.since.seconds(since: before)))
      }
      before = call.since
      part.callsAfterSeconds = at
      callers.append(part)
    }
    guard !callers.isEmpty else { return nil }
    return Scenario(
      name: name, title: title,
      brief: BothTongues(
        "A shift as it was: the same calls in the same order, under other names.",
        "Смена, какой она была: те же звонки в том же порядке, под другими именами."),
      duties: [.a1, .a2, .a3, .a5, .a7, .a14, .a21], callers: callers)
  }

  /// A line of the client's last order.
  private func bought(
    by part: CallerPart, in books: Books
  ) -> (good: GoodCode, quantity: Quantity)? {
    guard case .client(let code) = part.identity else { return nil }
    let goods = Set(books.goods.map(\.code))
    return books.history.last {
      $0.client == code && $0.quantity > .zero && goods.contains($0.good)
    }.map { ($0.good, $0.quantity) }
  }

  private func veiled(
    _ part: CallerPart, _ codes: [ClientCode: ClientCode]
  ) -> CallerPart? {
    guard case .client(let code) = part.identity else { return part }
    guard let other = codes[code] else { return nil }
    var veiled = part
    veiled.identity = .client(other)
    return veiled
  }
}
