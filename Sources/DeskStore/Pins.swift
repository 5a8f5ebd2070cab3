public import Desk
internal import GRDB
internal import Glibc

/// What came of a PIN that was typed.
public enum PinAnswer: Hashable, Sendable {
  case right
  case refused(PinRefusal)
}

extension Store {
  /// Whether there is a PIN to sign on with, or to open a locked desk.
  public func hasPin(_ code: StaffCode) throws -> Bool {
    try with { try PinTable(session: $0).hash(of: code) != nil }
  }

  /// Compares a PIN. Each try counts before it is compared, so that neither a second desk nor a
  /// program that is ended midway gets one more; the right one forgets the wrong ones before it.
  /// `code` nil: nobody by the code that was typed, which takes as long and slows down as well.
  /// The audit trail names the login that a wrong one came from: nobody proved to be the colleague.
  public func answer(
    _ pin: Pin, of code: StaffCode?, at now: Instant = Store.systemMoment()
  ) throws -> PinAnswer {
    try with { session in
      let table = PinTable(session: session)
      let known = code ?? ""
      var kept: String?
      var until: Instant?
      try session.atomically(reaching: .store) {
        until = try table.waits(known, at: now)
        guard until == nil else { return }
        kept = try table.hash(of: known)
        try table.count(known, at: now)
      }
      if let until { return .refused(.tooSoon(until: until)) }
      if code != nil, kept == nil {
        try session.atomically(reaching: .rows) { try table.forgetWrong(known) }
        return .refused(.noPin)
      }
      let isRight =
        try kept.flatMap(PinHash.init(written:))?.isOf(pin) ?? PinTable.compareWithNone(pin)
      var again: Instant?
      try session.atomically(reaching: .rows) {
        if isRight {
          try table.forgetWrong(known)
        } else {
          again = try table.waits(known, at: now)
          try AuditTrail(session: session).add(.pinWrong, known)
        }
      }
      return isRight ? .right : .refused(.wrong(until: again ?? now))
    }
  }

  /// Sets a colleague's PIN, and forgets wrong ones. `by`: whoever does, a code or nil for the
  /// owner of the store.
  public func setPin(_ pin: Pin, of code: StaffCode, by who: StaffCode?) throws {
    let hash = try PinHash(of: pin).written
    try with { session in
      try session.atomically(reaching: .rows) {
        try PinTable(session: session).keep(hash, of: code, at: session.origin.now())
        try AuditTrail(session: session).add(.pinSet, code, by: who)
      }
    }
  }

  /// Tells whether there was one.
  public func clearPin(of code: StaffCode, by who: StaffCode?) throws -> Bool {
    try with { session in
      var wasThere = false
      try session.atomically(reaching: .rows) {
        wasThere = try PinTable(session: session).clear(code)
        if wasThere { try AuditTrail(session: session).add(.pinCleared, code, by: who) }
      }
      return wasThere
    }
  }

  /// Writes down that somebody came to a desk, left it, locked it or opened it again.
  public func note(
    _ deed: AuditedDeed, of code: StaffCode, at moment: Instant? = nil,
    _ detail: [String: String] = [:]
  ) throws {
    try with { session in
      try session.atomically(reaching: .rows) {
        try AuditTrail(session: session).add(deed, code, by: code, at: moment, detail)
      }
    }
  }
}

extension Store {
  /// Whether whoever runs the program owns the store: its file, or the database on the server.
  public func isOwn() throws -> Bool {
    switch place {
    case .file(let queue):
      var facts = stat()
      guard stat(queue.path, &facts) == 0 else { return false }
      return facts.st_uid == getuid()
    case .server:
      return try with { session in
        try session.first(
          """
          SELECT CASE WHEN pg_get_userbyid(datdba) = current_user THEN 1 ELSE 0 END
          FROM pg_database WHERE datname = current_database()
          """
        ) { $0[0] } ?? false
      }
    }
  }
}

/// The PINs and the wrong tries.
private struct PinTable {
  let session: Session

  /// After so many wrong PINs in a row the next one waits for 1, 2, 4 … seconds.
  private static let longestSeconds = 60

  func hash(of code: StaffCode) throws -> String? {
    try session.first("SELECT hash FROM pin_hashes WHERE member = ?", code) { $0[0] }
  }

  /// When the next PIN is looked at; nil: now. A clock that was put back makes nobody wait longer.
  func waits(_ code: StaffCode, at now: Instant) throws -> Instant? {
    let next = try session.first("SELECT next_at FROM wrong_pins WHERE member = ?", code) {
      Instant(milliseconds: $0[0])
    }
    guard let next, next > now else { return nil }
    return next.seconds(since: now) > Self.longestSeconds ? nil : next
  }

  func count(_ code: StaffCode, at now: Instant) throws {
    let before =
      try session.first("SELECT tries FROM wrong_pins WHERE member = ?", code) { $0[0] as Int } ?? 0
    let seconds = min(Self.longestSeconds, 1 << min(before, 6))
    try session.run(
      """
      INSERT INTO wrong_pins (member, tries, next_at) VALUES (?1, ?2, ?3)
      ON CONFLICT (member) DO UPDATE SET tries = ?2, next_at = ?3
      """, code, before + 1, now.advanced(byMilliseconds: seconds * 1000).milliseconds)
  }

  func forgetWrong(_ code: StaffCode) throws {
    try session.run("DELETE FROM wrong_pins WHERE member = ?", code)
  }

  func keep(_ hash: String, of code: StaffCode, at now: Instant) throws {
    try session.run(
      """
      INSERT INTO pins (member, hash, set_at) VALUES (?1, ?2, ?3)
      ON CONFLICT (member) DO UPDATE SET hash = ?2, set_at = ?3
      """, code, hash, now.milliseconds)
    try forgetWrong(code)
  }

  func clear(_ code: StaffCode) throws -> Bool {
    try forgetWrong(code)
    return try session.count("DELETE FROM pins WHERE member = ?", code) > 0
  }

  /// As long as a comparison takes, and never the same.
  static func compareWithNone(_ pin: Pin) throws -> Bool {
    _ = try PinHash(of: pin)
    return false
  }
}
