@testable import Desk

/// Screens of what a real telephone does by itself.
extension Fixtures {
  var telephones: [(name: String, state: State)] {
    var list = waiting
    list.queueSelection = 0
    list.operate(.handOver)
    var muted = selling(lines: 4)
    muted.line.isMuted = true
    var also = selling(lines: 4)
    also.line.ringing = "c2"
    var lost = selling(lines: 4)
    lost.line.lostSince = Self.now.advanced(bySeconds: -12)
    var lostFree = waiting
    lostFree.line.lostSince = Self.now.advanced(bySeconds: -75)
    return [
      ("telephone-rings", ringing(selling(lines: 0), at: 0)),
      ("telephone-rings-barred", ringing(barredRinging, at: 2)),
      ("telephone-rings-unknown", ringing(nil, at: 1)),
      ("telephone-asking", asking(isAnswered: false)),
      ("telephone-with-colleague", asking(isAnswered: true)),
      ("telephone-muted", muted), ("telephone-also-rings", also), ("telephone-lost", lost),
      ("telephone-lost-free", lostFree), ("telephone-hand-over", list),
    ]
  }

  private var barredRinging: State {
    barred(
      .debt(.overdue(sum: Money(minor: 2_430_000), days: 18, document: "N0001234")),
      [(1, .ownManager), (5, .finance)])
  }

  /// A waiting call rings; its card is that of another state's client.
  private func ringing(_ known: State?, at place: Int) -> State {
    var state = waiting
    state.phone = .asterisk
    let entry = state.queue.remove(at: place)
    state.queueSelection = 0
    var ringing = Ringing(entry: entry, since: Self.now.advanced(bySeconds: -3))
    ringing.card = known?.conversation?.card
    switch known?.conversation?.dealing?.stage {
    case .barred(let reason, let choice): ringing.routing = .transfer(reason, choice.targets)
    case .selling: ringing.routing = .takeOrder
    default: break
    }
    state.work = .ringing(ringing)
    return state
  }

  private func asking(isAnswered: Bool) -> State {
    var state = barredRinging
    guard let dealing = state.conversation?.dealing,
      case .barred(let reason, let choice) = dealing.stage,
      let target = choice.chosen
    else { return state }
    state.phone = .asterisk
    state.conversation?.line = .consulting(target, reason, isAnswered: isAnswered)
    return state
  }
}
