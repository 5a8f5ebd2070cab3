import Testing

@testable import Desk

/// A clock that is set back, set forward, or passes midnight under the operator's hands.
struct ClockTests {
  private static let hour = 3_600_000

  @Test("However the clock jumps, no wait is negative and the next tick lies ahead")
  func waits() {
    var desk = World.ordered(["g1"])
    for jump in [-Self.hour, 26 * Self.hour, -48 * Self.hour, 1, -1] {
      let now = desk.now.advanced(byMilliseconds: jump)
      _ = desk.update(.ticked, at: now)
      #expect(desk.now.seconds(since: World.start) >= 0)
      #expect(desk.nextTick > now)
      #expect(desk.violations == [])
    }
  }

  @Test("Calls that come after the clock was set back stand in the order of their times")
  func queue() {
    var desk = World.desk()
    for (place, jump) in [0, -Self.hour, Self.hour, -2 * Self.hour].enumerated() {
      let now = World.start.advanced(byMilliseconds: jump)
      let call = Call(id: "call-\(place)", number: "", since: now)
      _ = desk.update(.phone(.waiting(call)), at: now)
      #expect(desk.violations == [])
    }
    #expect(desk.queue.compactMap { $0.call?.id } == ["call-3", "call-1", "call-0", "call-2"])
  }

  @Test("A failed deed is said again in time though the clock was set back")
  func retry() {
    var desk = World.selling()
    desk.sale?.entry.step = .quantity(World.match("g1"), TextField("1"))
    desk.operate(.accept)
    let request = desk.outbox[0].request
    let trouble = StoreTrouble(kind: .busy, detail: "")
    _ = desk.update(.reported(request, .failed(trouble)), at: desk.now)
    let effects = desk.update(.ticked, at: desk.now.advanced(byMilliseconds: -Self.hour))
    #expect(effects.contains(.keep(desk.outbox[0].deed, request)))
  }

  @Test("A call that its caller ended can be registered though the clock was set back, A14")
  func wrapUp() {
    var desk = World.selling()
    _ = desk.update(.phone(.ended("call-1", byCaller: true)), at: desk.now)
    desk.pass(milliseconds: -Self.hour)
    desk.operate(.type("2"))
    #expect(desk.awaited != nil)
  }
}
