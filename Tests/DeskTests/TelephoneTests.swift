import Testing

@testable import Desk

/// What a real telephone does by itself, and what the desk makes of it.
struct TelephoneTests {
  fileprivate static let known = ClientMatch(
    code: "c1", name: "Client c1", kind: "market", city: "", phone: "74950000001",
    hasManager: true, debt: .none)

  /// Behind an exchange, with callers who wait.
  private static func waiting(_ calls: [String] = ["call-1"]) -> State {
    var desk = World.desk(phone: .asterisk)
    desk.queue = calls.map { QueueEntry(work: .call(World.call($0)), clients: [known]) }
    return desk
  }

  /// In hand by a real telephone.
  private static func talking() -> State {
    var desk = World.selling()
    desk.phone = .asterisk
    return desk
  }

  private static func registered(
    _ call: Call, answeredAt: Instant?, _ outcome: Outcome
  ) -> Deed {
    .register(
      Registration(
        call: call, answeredAt: answeredAt, endedAt: World.start, registeredAt: World.start,
        client: nil, outcome: outcome, order: nil, day: World.today), by: "op")
  }

  @Test("A call that rings comes up with its card, before the answer, A2")
  func rings() {
    var desk = Self.waiting()
    let entry = desk.queue[0]
    expect(&desk, after: .phone(.ringing("call-1")), asks: [.ask(.client("c1"), 1)]) {
      $0.queue = []
      $0.lastRequest = 1
      var ringing = Ringing(entry: entry, since: World.start)
      ringing.asked = 1
      $0.work = .ringing(ringing)
    }
    let card = World.card(World.client(kind: "key", manager: "k1"))
    _ = desk.update(
      .reported(1, .client(card, OfferSources(offers: []), staff: World.staff)), at: desk.now)
    guard case .ringing(let ringing) = desk.work else {
      Issue.record("\(desk.work)")
      return
    }
    #expect(ringing.card == card)
    guard case .transfer(.keyClient, let targets)? = ringing.routing else {
      Issue.record("\(String(describing: ringing.routing))")
      return
    }
    #expect(targets.first?.member.code == "k1")
  }

  @Test("A call that rings before its client is known gets the card as soon as it is")
  func ringsUnknown() {
    var desk = Self.waiting()
    desk.queue[0].clients = []
    _ = desk.update(.phone(.ringing("call-1")), at: desk.now)
    let effects = desk.update(.reported(0, .identified(call: "call-1", [Self.known])), at: desk.now)
    #expect(effects == [.ask(.client("c1"), 1)])
  }

  @Test("Not picked up, it waits on in its place")
  func notPickedUp() {
    var desk = Self.waiting(["call-1", "call-2"])
    _ = desk.update(.phone(.ringing("call-1")), at: desk.now)
    expect(&desk, after: .phone(.ringingEnded("call-1"))) {
      $0.work = .free
      $0.queue = Self.waiting(["call-2", "call-1"]).queue
      $0.notice = .notPickedUp
    }
  }

  @Test("Picked up at the telephone itself, the call is claimed and its card opens, A2")
  func pickedUp() {
    var desk = Self.waiting()
    _ = desk.update(.phone(.ringing("call-1")), at: desk.now)
    let effects = desk.update(.phone(.answered("call-1")), at: desk.now)
    #expect(
      effects == [
        .keep(.claim(World.call(), by: "op", at: World.start), 2), .ask(.client("c1"), 3),
      ])
    #expect(desk.conversation?.party == .opening("c1", 3))
    #expect(desk.figures.answered == 1)
    #expect(desk.line.aside == nil)
    #expect(desk.violations == [])
  }

  @Test("A key answers the call that rings, not another one that waits longer")
  func answerRinging() {
    var desk = Self.waiting(["call-1", "call-2"])
    _ = desk.update(.phone(.ringing("call-2")), at: desk.now)
    let effects = desk.operate(.answer)
    #expect(effects == [.keep(.claim(World.call("call-2"), by: "op", at: World.start), 2)])
    #expect(
      desk.update(.reported(2, .claimed("call-2")), at: desk.now) == [
        .phone(.answer("call-2"))
      ])
    _ = desk.update(.phone(.answered("call-2")), at: desk.now)
    #expect(desk.conversation?.call.id == "call-2")
  }

  @Test("A call picked up while another is registered comes into hand after that, A14")
  func aside() {
    var desk = Self.talking()
    desk.queue = [QueueEntry(work: .call(World.call("call-2")), clients: [Self.known])]
    _ = desk.update(.phone(.ended("call-1", byCaller: false)), at: desk.now)
    _ = desk.update(.phone(.answered("call-2")), at: desk.now)
    #expect(desk.conversation?.call.id == "call-1")
    #expect(desk.line.aside?.entry.call?.id == "call-2")
    #expect(desk.violations == [])
    let kept = desk.operate(.accept)
    guard case .keep(.register, let request)? = kept.first else {
      Issue.record("\(kept)")
      return
    }
    _ = desk.update(.reported(request, .kept), at: desk.now)
    #expect(desk.conversation?.call.id == "call-2")
    #expect(desk.conversation?.party != .searching(Search()))
  }

  @Test("A call picked up whose caller hangs up at once is registered all the same, A14")
  func asideEnded() {
    var desk = Self.talking()
    desk.queue = [QueueEntry(work: .call(World.call("call-2")))]
    _ = desk.update(.phone(.answered("call-2")), at: desk.now)
    let effects = desk.update(.phone(.ended("call-2", byCaller: true)), at: desk.now)
    let deed = Self.registered(World.call("call-2"), answeredAt: World.start, .dropped)
    #expect(effects == [.keep(deed, desk.lastRequest)])
    #expect(desk.line.aside == nil)
    #expect(desk.conversation?.isOver == false)
  }

  @Test("Until the call is registered no other rings here; then the telephone is told, A14")
  func wrapUpRests() {
    var desk = Self.talking()
    #expect(
      desk.update(.phone(.ended("call-1", byCaller: true)), at: desk.now) == [
        .phone(.rest(.wrapUp))
      ])
    guard case .keep(.register, let request)? = desk.operate(.accept).first else {
      Issue.record("nothing was registered")
      return
    }
    #expect(desk.update(.reported(request, .kept), at: desk.now) == [.phone(.rest(nil))])
  }

  @Test("A pause set at the telephone is shown and ends there, or here")
  func pausedElsewhere() {
    var desk = Self.waiting([])
    expect(&desk, after: .phone(.resting(.pause(.meal)))) {
      $0.availability = .paused(.meal, since: World.start)
      $0.line.told = .pause(.meal)
      $0.notice = .pausedElsewhere
    }
    expect(&desk, after: .phone(.resting(nil))) {
      $0.availability = .ready
      $0.line.told = nil
      $0.notice = .calledBack
    }
    _ = desk.update(.phone(.resting(.pause(.rest))), at: desk.now)
    #expect(desk.operate(.pause) == [.phone(.rest(nil))])
  }

  @Test("While the telephone is lost one types on; what needs it is refused, a call can be ended")
  func lost() {
    var desk = Self.talking()
    _ = desk.update(.phone(.lost), at: desk.now)
    #expect(desk.line.lostSince == World.start)
    for command: Command in [.hold, .transfer, .warmTransfer, .mute] {
      #expect(desk.refusal(of: command) == .telephoneLost)
    }
    #expect(desk.operate(.type("g")).isEmpty == false, "the search goes on")
    #expect(desk.refusal(of: .endCall) == nil)
    #expect(desk.operate(.endCall) == [.phone(.rest(.wrapUp))])
    #expect(desk.conversation?.isOver == true)
    desk.now = desk.now.advanced(bySeconds: 12)
    _ = desk.update(.phone(.back), at: desk.now)
    #expect(desk.line.lostSince == nil)
    #expect(desk.notice == .telephoneBack(seconds: 12))
  }

  @Test("A call that rang when the telephone was lost waits in the queue again")
  func lostWhileRinging() {
    var desk = Self.waiting()
    let queue = desk.queue
    _ = desk.update(.phone(.ringing("call-1")), at: desk.now)
    expect(&desk, after: .phone(.lost)) {
      $0.work = .free
      $0.queue = queue
      $0.line.lostSince = World.start
    }
    expect(&desk, after: .answer) { $0.notice = .refused(.telephoneLost) }
  }

  @Test("The exchange's order of the callers holds, and the chosen one stays chosen")
  func order() {
    var desk = Self.waiting(["call-1", "call-2", "call-3"])
    desk.queueSelection = 1
    _ = desk.update(.phone(.order(["call-3", "call-1", "call-2"])), at: desk.now)
    #expect(desk.queue.map { $0.call?.id } == ["call-3", "call-1", "call-2"])
    #expect(desk.queueSelection == 2)
    #expect(desk.violations == [])
  }

  @Test("A colleague's busy telephone is seen, and gone again when it is free")
  func colleagues() {
    var desk = World.desk(phone: .asterisk)
    _ = desk.update(.phone(.colleague("2k1", .busy)), at: desk.now)
    #expect(desk.company.member("k1")?.standing == .busy)
    _ = desk.update(.reported(0, .staff(World.staff)), at: desk.now)
    #expect(desk.company.member("k1")?.standing == .busy, "the store knows no telephones")
    _ = desk.update(.phone(.colleague("2k1", .unreachable)), at: desk.now)
    #expect(desk.company.member("k1")?.standing == .away)
    _ = desk.update(.phone(.colleague("2k1", .free)), at: desk.now)
    #expect(desk.company.member("k1")?.standing == .present)
  }

  @Test("Mute is the telephone's word, and ends with the call")
  func mute() {
    var desk = Self.talking()
    #expect(desk.operate(.mute) == [.phone(.mute("call-1", true))])
    #expect(!desk.line.isMuted)
    _ = desk.update(.phone(.muted("call-1", true)), at: desk.now)
    #expect(desk.operate(.mute) == [.phone(.mute("call-1", false))])
    _ = desk.update(.phone(.ended("call-1", byCaller: true)), at: desk.now)
    #expect(!desk.line.isMuted)
  }
}

/// A colleague is asked before the caller is put through.
struct WarmTransferTests {
  /// A key client, for whom only a transfer helps.
  private static func barred() -> State {
    var desk = World.selling(World.card(World.client(kind: "key", manager: "k1")))
    desk.phone = .asterisk
    return desk
  }

  @Test("The colleague is asked, answers, and takes the caller; the hand-off goes along, A4")
  func through() {
    var desk = Self.barred()
    let target = TransferTarget(member: World.staff[2], part: .ownManager)
    expect(&desk, after: .warmTransfer, asks: [.phone(.consult("call-1", to: "2k1"))]) {
      $0.conversation?.line = .consulting(target, .keyClient, isAnswered: false)
    }
    #expect(desk.refusal(of: .transfer) == .lineBusy)
    expect(&desk, after: .phone(.consulting("call-1"))) {
      $0.conversation?.line = .consulting(target, .keyClient, isAnswered: true)
    }
    expect(&desk, after: .transfer, asks: [.phone(.completeTransfer("call-1"))]) {
      $0.conversation?.line = .transferring(target, .keyClient)
    }
    let effects = desk.update(.phone(.transferred("call-1")), at: desk.now)
    guard case .keep(.handOff(let handOff), _)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(handOff.to == "k1")
    #expect(desk.conversation?.isOver == true)
  }

  @Test("Esc leaves the colleague and goes back to the caller", arguments: [false, true])
  func back(isAnswered: Bool) {
    var desk = Self.barred()
    _ = desk.operate(.warmTransfer)
    if isAnswered { _ = desk.update(.phone(.consulting("call-1")), at: desk.now) }
    expect(&desk, after: .back, asks: [.phone(.cancelTransfer("call-1"))]) {
      $0.conversation?.line = .resuming
    }
    expect(&desk, after: .phone(.resumed("call-1"))) { $0.conversation?.line = .talking }
  }

  @Test("A colleague who does not answer leaves the caller with the operator, who is told")
  func failed() {
    var desk = Self.barred()
    _ = desk.operate(.warmTransfer)
    expect(&desk, after: .phone(.transferFailed("call-1", .noAnswer))) {
      $0.conversation?.line = .talking
      $0.notice = .transferFailed(.noAnswer, to: "k1")
    }
  }

  @Test("From the list the chosen colleague is asked, A19")
  func fromList() {
    var desk = World.selling()
    _ = desk.operate(.warmTransfer)
    guard case .transfer(let choice)? = desk.overlay, let chosen = choice.chosen else {
      Issue.record("no list came up")
      return
    }
    #expect(
      desk.operate(.warmTransfer) == [
        .phone(.consult("call-1", to: chosen.member.phoneExtension))
      ])
    #expect(desk.overlay == nil)
  }
}

/// A waiting caller goes to one colleague.
struct PassingTests {
  private static func chosen() -> State {
    var desk = World.desk(phone: .asterisk)
    desk.queue = [QueueEntry(work: .call(World.call()), clients: [TelephoneTests.known])]
    _ = desk.operate(.handOver)
    return desk
  }

  @Test("It is claimed, put through, told to the colleague and registered, A14, A22")
  func through() {
    var desk = Self.chosen()
    guard case .handOver(let choice)? = desk.overlay, let target = choice.chosen?.member else {
      Issue.record("no list came up")
      return
    }
    #expect(
      desk.operate(.accept) == [.keep(.claim(World.call(), by: "op", at: World.start), 1)])
    #expect(
      desk.update(.reported(1, .claimed("call-1")), at: desk.now) == [
        .phone(.transfer("call-1", to: target.phoneExtension))
      ])
    let handOff = HandOff(
      id: "call-1/h1", call: "call-1", client: "c1", to: target.code, reason: .otherPurpose,
      order: nil, at: World.start, connected: true)
    let registration = Registration(
      call: World.call(), answeredAt: nil, endedAt: World.start, registeredAt: World.start,
      client: "c1", outcome: .transferred, order: nil, day: World.today)
    #expect(
      desk.update(.phone(.transferred("call-1")), at: desk.now) == [
        .keep(.handOff(handOff), 2), .keep(.register(registration, by: "op"), 3),
      ])
    #expect(desk.queue.isEmpty)
    #expect(desk.line.passing == nil)
  }

  @Test("A colleague who does not answer leaves the caller in the queue, for all desks, A22")
  func failed() {
    var desk = Self.chosen()
    _ = desk.operate(.accept)
    _ = desk.update(.reported(1, .claimed("call-1")), at: desk.now)
    let effects = desk.update(.phone(.transferFailed("call-1", .noAnswer)), at: desk.now)
    #expect(effects == [.keep(.putBack(World.call()), 2)])
    #expect(desk.queue.map { $0.call?.id } == ["call-1"])
  }

  @Test("Another desk was first: nothing is put through")
  func taken() {
    var desk = Self.chosen()
    _ = desk.operate(.accept)
    _ = desk.update(.reported(1, .taken("call-1", by: "k1")), at: desk.now)
    #expect(desk.line.passing == nil)
    #expect(desk.notice == .callTaken(by: "k1"))
    #expect(desk.queue.isEmpty)
  }

  @Test("The list goes away with the caller, so that nobody else is handed over")
  func gone() {
    var desk = Self.chosen()
    _ = desk.update(.phone(.left("call-1", gaveUp: true)), at: desk.now)
    #expect(desk.overlay == nil)
  }
}
