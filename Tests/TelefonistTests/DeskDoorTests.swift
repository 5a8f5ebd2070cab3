import Desk
import DeskStore
import Foundation
import Testing
import TextScreen

@testable import telefonist

@Suite("The lock of a desk")
struct DeskDoorTests {
  private struct Home {
    let scratch: Scratch
    let store: Store
    let mailbox = Mailbox()
    let worker: StoreWorker

    init() throws {
      scratch = try Scratch()
      store = try Store.open(path: scratch.path + "/s.sqlite")
      worker = StoreWorker(store: store, mailbox: mailbox)
    }

    func door(minutes: Int?, isAudited: Bool = true) -> DeskDoor {
      DeskDoor(
        me: "101", worker: worker, mailbox: mailbox, minutes: minutes, isAudited: isAudited)
    }
  }

  private func state(isOffered: Bool) -> State {
    State(
      now: Sample.noon, calendar: Calendar(today: Sample.today, offsetSeconds: 0),
      company: Sample.company, script: Script(texts: [:]), me: Sample.member, phone: .manual,
      locking: Locking(isOffered: isOffered))
  }

  @Test("An open desk with a PIN locks so many minutes after the last key, any other never")
  func moment() throws {
    let home = try Home()
    var state = state(isOffered: true)
    let door = home.door(minutes: 10)
    #expect(door.lockMoment(state, lastKeyAt: Sample.noon) == Sample.later(600))
    #expect(home.door(minutes: nil).lockMoment(state, lastKeyAt: Sample.noon) == nil)
    #expect(door.lockMoment(self.state(isOffered: false), lastKeyAt: Sample.noon) == nil)
    _ = state.update(.commanded(.lock), at: Sample.noon)
    #expect(door.lockMoment(state, lastKeyAt: Sample.noon) == nil)
  }

  @Test("The store compares the PIN; the mailbox hears what came of it, and keys wait meanwhile")
  func unlocking() throws {
    let home = try Home()
    try home.store.setPin(Pin(typed: "4802"), of: "101", by: nil)
    let door = home.door(minutes: 10)
    for key in "4802".map(Key.character) + [.enter, .character("g"), .enter] { door.take(key) }
    home.worker.finish(within: 20)
    #expect(home.mailbox.take() == [.unlocked])
    #expect(door.keysKept(until: .ticked) == [])
    #expect(door.keysKept(until: .unlocked) == [.character("g"), .enter])
  }

  @Test("Who came, went and locked is written down, in a demo not (A26)")
  func audited() throws {
    let home = try Home()
    let before = try home.store.auditRows().count
    home.door(minutes: nil, isAudited: false).note(.signedOn)
    let door = home.door(minutes: nil)
    door.note(.signedOn, ["by": "pin"])
    door.note(isLocked: true)
    door.note(isLocked: false)
    door.note(.signedOff)
    home.worker.finish(within: 20)
    let rows = try home.store.auditRows().dropFirst(before)
    #expect(rows.map(\.what) == ["signedOn", "deskLocked", "deskUnlocked", "signedOff"])
    #expect(rows.allSatisfy { $0.who == "101" })
  }
}
