internal import Desk
internal import DeskStore
internal import DeskViews
internal import TextScreen

/// Locks the desk when no key came for long, opens it by its operator's PIN, and has it written
/// down who came and went (A26). A PIN goes from here to the store and nowhere else.
final class DeskDoor {
  private let me: StaffCode
  private let worker: StoreWorker
  private let mailbox: Mailbox
  /// So many minutes without a key; nil: for ever.
  private let minutes: Int?
  private let isAudited: Bool
  private var pad = PinPad()

  init(
    me: StaffCode, worker: StoreWorker, mailbox: Mailbox, minutes: Int?, isAudited: Bool
  ) {
    self.me = me
    self.worker = worker
    self.mailbox = mailbox
    self.minutes = minutes
    self.isAudited = isAudited
  }

  var entry: PinEntry { pad.entry }

  /// When an open desk locks.
  func lockMoment(_ state: State, lastKeyAt: Instant) -> Instant? {
    guard let minutes, state.locking.isOffered, !state.isLocked else { return nil }
    return lastKeyAt.advanced(bySeconds: minutes * 60)
  }

  /// A key at the locked desk.
  func take(_ key: Key) {
    guard let pin = pad.take(key) else { return }
    let me = me
    worker.submit(
      .other { [mailbox] store in
        do {
          switch try store.answer(pin, of: me) {
          case .right: mailbox.post(.unlocked)
          case .refused(let refusal): mailbox.post(.unlockRefused(refusal))
          }
        } catch {
          mailbox.post(.unlockRefused(.storeFailed(.other)))
        }
      })
  }

  /// Keys that were kept until the PIN was compared.
  func keysKept(until event: Event) -> [Key] {
    switch event {
    case .unlocked, .unlockRefused: pad.finish()
    default: []
    }
  }

  /// What was locked is opened, or the other way round.
  func note(isLocked: Bool) { note(isLocked ? .deskLocked : .deskUnlocked) }

  func note(_ deed: AuditedDeed, _ detail: [String: String] = [:]) {
    guard isAudited else { return }
    let (me, now) = (me, WallClock.now())
    worker.submit(.other { try? $0.note(deed, of: me, at: now, detail) })
  }
}
