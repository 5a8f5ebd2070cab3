public import Desk
internal import GRDB
internal import Glibc
internal import Synchronization

extension Store {
  /// Tells all desks what this one is doing. Nothing is written where that is known.
  public func tell(_ status: SeatStatus, at now: Instant = Store.systemMoment()) throws {
    try with { session in
      try session.atomically(reaching: .rows) {
        let desk = try session.connection.desk
        let isFirst = seats.withLock { $0.insert(status.member).inserted }
        try SeatTable(session: session).tell(status, of: desk, isFirst: isFirst, at: now)
      }
    }
  }

  /// Whether the colleague sits at another desk since.
  public func isSeatTaken(_ code: StaffCode) throws -> Bool {
    guard seats.withLock({ $0.contains(code) }) else { return false }
    return try with { session in
      let holder = try SeatTable(session: session).holder(of: code)
      guard let holder, try holder != session.connection.desk else { return false }
      return try session.connection.isAtWork(holder)
    }
  }

  /// Signs the colleague off, if it was this program that told of the seat.
  public func leaveSeat(_ code: StaffCode) throws {
    try with { session in
      try session.atomically(reaching: .rows) {
        try SeatTable(session: session).leave(code, session.connection.desk)
      }
    }
  }

  /// The system's clock.
  public static func systemMoment() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
  }
}

/// What the desks are doing, a row a colleague. A desk that was killed can't sign off: its row
/// counts for nothing from then on, and the next desk that tells anything clears it away.
struct SeatTable {
  let session: Session

  private struct Seat {
    var process: DeskProcess
    var told: String
    var status: SeatStatus
  }

  /// The first word of a desk takes the seat from another one; later ones leave it to whoever took
  /// it since.
  func tell(
    _ status: SeatStatus, of process: DeskProcess, isFirst: Bool = true, at now: Instant
  ) throws {
    let seats = try seats()
    if !isFirst, let holder = seats.first(where: { $0.status.member == status.member })?.process,
      try holder != process && session.connection.isAtWork(holder)
    {
      return
    }
    for seat in seats where seat.status.member != status.member {
      if try !session.connection.isAtWork(seat.process) {
        try leave(seat.status.member, seat.process)
      }
    }
    let before = seats.first { $0.status.member == status.member && $0.process == process }
    var status = status
    if status.since == nil {
      let stays = before?.status.standing == status.standing
      status.since = stays ? before?.status.since ?? now : now
    }
    let told = try Kept.written(status)
    guard told != before?.told else { return }
    try session.run(
      """
      INSERT INTO seats (member, process, started, told) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (member) DO UPDATE SET process = ?2, started = ?3, told = ?4
      """, status.member, process.id, process.started, told)
  }

  func leave(_ code: StaffCode, _ process: DeskProcess) throws {
    try session.run(
      "DELETE FROM seats WHERE member = ? AND process = ? AND started = ?", code, process.id,
      process.started)
  }

  func holder(of code: StaffCode) throws -> DeskProcess? {
    try session.first("SELECT process, started FROM seats WHERE member = ?", code) {
      DeskProcess(id: $0[0], started: $0[1])
    }
  }

  /// Of the desks that run.
  func running() throws -> [SeatStatus] {
    try seats().filter { try session.connection.isAtWork($0.process) }.map(\.status)
  }

  private func seats() throws -> [Seat] {
    try session.rows("SELECT process, started, told FROM seats ORDER BY member") { row -> Seat? in
      let told: String = row[2]
      guard let status: SeatStatus = try? Kept.read(told) else { return nil }
      return Seat(
        process: DeskProcess(id: row[0], started: row[1]), told: told, status: status)
    }.compactMap { $0 }
  }
}
