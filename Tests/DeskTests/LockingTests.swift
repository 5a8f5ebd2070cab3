import Testing

@testable import Desk

/// The desk hides what it shows, and goes on below.
struct LockingTests {
  private static func talking() -> State {
    var desk = World.selling()
    desk.locking = Locking(isOffered: true)
    return desk
  }

  @Test("The lock's key locks the desk with the call on the line, and nothing else changes")
  func locks() {
    var desk = Self.talking()
    expect(&desk, after: .lock) { $0.locking.isLocked = true }
    #expect(desk.isOnCall)
  }

  @Test("Where nobody could open it again the desk is not locked, and says why")
  func notOffered() {
    var desk = World.selling()
    #expect(desk.refusal(of: .lock) == .noPinToOpen)
    expect(&desk, after: .lock) { $0.notice = .refused(.noPinToOpen) }
  }

  @Test("A locked desk refuses every command, and none of them does anything")
  func refuses() {
    var desk = Self.talking()
    _ = desk.update(.commanded(.lock), at: desk.now)
    desk.notice = .refused(.locked)
    let commands: [Command] = [
      .type("1"), .accept, .back, .hold, .endCall, .confirm, .goods, .orders, .help, .palette,
      .pause, .leave, .nextLanguage, .redraw, .lock, .remark, .takeOffer, .undo,
    ]
    for command in commands {
      #expect(desk.refusal(of: command) == .locked)
      expect(&desk, after: command)
    }
  }

  @Test("Calls come and go at a locked desk as at an open one; the right PIN shows what became")
  func goesOn() {
    var desk = Self.talking()
    var open = desk
    let events: [Event] = [
      .phone(.waiting(World.call("call-9"))),
      .phone(.ended("call-1", byCaller: true)),
    ]
    _ = desk.update(.commanded(.lock), at: desk.now)
    for event in events {
      let asked = desk.update(event, at: desk.now)
      #expect(asked == open.update(event, at: open.now))
    }
    #expect(!desk.isOnCall && desk.isLocked)
    _ = desk.update(.unlocked, at: desk.now)
    #expect(desk == open, "\(difference(desk, open))")
  }

  @Test("What was typed before the lock still meets its answer")
  func typeAhead() {
    var desk = Self.talking()
    desk.awaited = .report(77)
    desk.typeAhead = [.hold]
    expect(&desk, after: .lock) { $0.locking.isLocked = true }
    let asked = desk.update(.reported(77, .goods([])), at: desk.now)
    #expect(desk.awaited == nil && desk.typeAhead.isEmpty)
    #expect(asked == [.phone(.hold("call-1"))])
  }

  @Test("A wrong PIN leaves it locked and says from when on the next one is looked at")
  func wrong() {
    var desk = Self.talking()
    _ = desk.update(.commanded(.lock), at: desk.now)
    let refusal = PinRefusal.wrong(until: World.start.advanced(bySeconds: 4))
    expect(&desk, after: .unlockRefused(refusal)) {
      $0.locking.refusal = refusal
      $0.locking.refusedAt = World.start
    }
    expect(&desk, after: .unlocked) {
      $0.locking.isLocked = false
      $0.locking.refusal = nil
    }
    expect(&desk, after: .unlockRefused(refusal))
  }
}
