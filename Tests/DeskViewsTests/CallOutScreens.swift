@testable import Desk

/// Screens of the calls that the desk makes.
extension Fixtures {
  var callingOut: [(name: String, state: State)] {
    var list = free
    list.queue = queue.suffix(2) + [QueueEntry(work: .callOut(callOuts[2]))]
    list.queue[2].clients = callOuts[2].client.map { [$0] } ?? []
    list.queueSelection = 1
    var later = callOuts[0]
    later.due = Self.now.advanced(bySeconds: 5_000)
    list.planned = [later]
    return [
      ("queue-call-outs", list), ("dialling", dialling(callOuts[1], .byHand)),
      ("ringing", dialling(callOuts[2], .ringing)),
      ("called", called(callOuts[2])), ("note", noting(callOuts[1])),
      ("promise", promising), ("consult", consulting), ("lifted", lifted),
    ]
  }

  private func dialling(_ callOut: CallOut, _ stage: Dialling.Stage) -> State {
    var state = waiting
    state.work = .dialling(
      {
        var dialling = Dialling(
          call: callOut.call(at: Self.now), since: Self.now.advanced(bySeconds: -7))
        dialling.stage = stage
        return dialling
      }())
    return state
  }

  /// A dormant client on the line, with what was said last time.
  private func called(_ callOut: CallOut) -> State {
    var state = selling(lines: 0)
    guard case .conversation(let talk) = state.work, case .client(var dealing) = talk.party else {
      return state
    }
    dealing.card.lastTalk = LastTalk(
      day: Self.today - 31, outcome: .noDeal, note: of("prices too high", "цены высокие"))
    state.work = .conversation(
      Conversation(
        call: callOut.call(at: Self.now), answeredAt: talk.answeredAt, party: .client(dealing)))
    return state
  }

  private func noting(_ callOut: CallOut) -> State {
    var state = called(callOut)
    state.conversation?.line = .ended(at: Self.now, byCaller: false)
    state.conversation?.outcome = .information
    state.conversation?.note = TextField(of("yes, if paid in advance", "да, при предоплате"))
    return state
  }

  /// A head is asked about a debt, and has allowed an order in spite of it (A11).
  private var consulting: State {
    var state = barred(
      .debt(.overdue(sum: Money(minor: 2_430_000), days: 18, document: "N0001234")),
      [(1, .ownManager), (5, .finance)])
    state.operate(.consult, .type(of("a good client for years", "давний надёжный клиент")))
    return state
  }

  private var lifted: State {
    var state = selling(overdue: true)
    guard case .client(var dealing)? = state.conversation?.party else { return state }
    dealing.card.credit.lift = Lift(
      consult: "c1/c1", client: dealing.card.client.code, by: "h1", upTo: Money(minor: 2_000_000),
      isDespiteOverdue: true, words: "")
    state.conversation?.party = .client(dealing)
    return state
  }

  private var promising: State {
    var state = selling()
    state.operate(.promise)
    state.operate(.accept, .type("15:3"))
    return state
  }
}

/// Screens of orders after their confirmation.
extension Fixtures {
  var afterwards: [(name: String, state: State)] {
    var list = OrderList(client: "C00042")
    list.search.matches = confirmedOrders
    list.search.selection = 1
    var cancelling = list
    cancelling.isCancelling = true
    var byNumber = OrderList(client: nil)
    byNumber.search.field = TextField("1042")
    byNumber.search.matches = [confirmedOrders[1]]
    var changing = selling()
    changing.sale?.order.replaced = ReplacedOrder(confirmedOrders[1])
    changing.notice = .changing(number: "0001042", left: [good("00431").name])
    return [
      ("orders", with(.orders(list), over: selling())),
      ("orders-cancelling", with(.orders(cancelling), over: selling())),
      ("orders-number", with(.orders(byNumber), over: free)), ("changing", changing),
    ]
  }

  private var confirmedOrders: [ConfirmedOrder] {
    let lines = order(lines: 4).lines
    let states: [ConfirmedOrder.State] = [
      .confirmed, .confirmed, .billed, .cancelled(by: "m1"), .replaced,
    ]
    return states.enumerated().map { place, state in
      var delivery = agreed
      if case .local(var local) = agreed, place == 0 {
        local.day = Self.today
        delivery = .local(local)
      }
      return ConfirmedOrder(
        key: "k\(place)", number: "00010\(43 - place)", client: card().client,
        day: Self.today - place * 3, by: "m1", total: Money(minor: 1_529_000 + place * 98_765),
        state: state, lines: lines, delivery: place == 2 ? nil : delivery)
    }
  }
}

extension State {
  mutating func operate(_ commands: Command...) {
    for command in commands { _ = update(.commanded(command), at: now) }
  }
}
