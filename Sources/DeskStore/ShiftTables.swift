internal import Desk
internal import GRDB

/// Days off that operators wish and heads answer (C9). One wish a day and operator.
struct ShiftTables {
  let session: Session
  let today: Day

  func perform(_ deed: ShiftDeed) throws -> Report {
    switch deed {
    case .wish(let wish): try keep(wish)
    case .takeBack(let id, let day, let code, let at):
      try takeBack(id, on: day, by: code, at: at)
    case .answer(let answer): try keep(answer)
    }
  }

  // MARK: - Deeds

  private func keep(_ wish: ShiftWish) throws -> Report {
    if let known = try self.wish(of: wish.member, on: wish.day) {
      return known.id == wish.id ? .kept : .refused("", .doneAlready)
    }
    guard try CompanyTables(session: session).member(wish.member)?.role == .operatorAtDesk else {
      return .refused("", .notYourRole)
    }
    guard ShiftWish.mayBeWished(wish.day, on: today) else { return .refused("", .timePast) }
    guard try rules().days.contains(wish.day.weekday) else { return .refused("", .nothingToDo) }
    try session.run(
      "INSERT INTO shift_wishes (member, day, id, why, made_at) VALUES (?, ?, ?, ?, ?)",
      wish.member, wish.day.number, wish.id, wish.why, wish.made.milliseconds)
    try audit("wished", wish.member, wish.day, by: wish.member, at: wish.made, wish.why)
    return .kept
  }

  private func takeBack(
    _ id: ShiftWish.ID, on day: Day, by code: StaffCode, at: Instant
  ) throws -> Report {
    guard let wish = try wish(of: code, on: day), wish.id == id else { return .kept }
    guard wish.standing != .refused else { return .refused("", .doneAlready) }
    guard day > today else { return .refused("", .timePast) }
    try session.run("DELETE FROM shift_wishes WHERE member = ? AND day = ?", code, day.number)
    try audit("takenBack", code, day, by: code, at: at, "")
    return .kept
  }

  /// A head's, or of whoever stands in for one. The first answer stays; one to a wish that was
  /// taken back comes too late.
  private func keep(_ answer: ShiftAnswer) throws -> Report {
    let head = answer.answer.signed.by
    guard try isHead(head) else { return .refused("", .notYourRole) }
    guard let wish = try wish(of: answer.member, on: answer.day), wish.id == answer.wish else {
      return .overtaken(by: answer.member)
    }
    if let first = wish.answer {
      if first == answer.answer { return .kept }
      let by = first.signed.by
      return by == head ? .refused("", .doneAlready) : .overtaken(by: by)
    }
    guard answer.day > today else { return .refused("", .timePast) }
    if answer.answer.isApproved, !answer.isKnowing {
      let left = try atWork(on: answer.day, without: answer.member)
      let least = try rules().least
      guard left >= least else { return .refused("", .tooFewAtWork(left: left, least: least)) }
    }
    let standing: ShiftWish.Standing = answer.answer.isApproved ? .approved : .refused
    try session.run(
      """
      UPDATE shift_wishes SET standing = ?, answered_by = ?, words = ?, answered_at = ?
      WHERE member = ? AND day = ? AND standing = 'waiting'
      """, standing.rawValue, head, answer.answer.words, answer.answer.signed.at.milliseconds,
      answer.member, answer.day.number)
    try audit(
      standing.rawValue, answer.member, answer.day, by: head, at: answer.answer.signed.at,
      answer.answer.words)
    return .kept
  }

  private func rules() throws -> ShiftRules {
    try CompanyTables(session: session).rules().shifts
  }

  private func isHead(_ code: StaffCode) throws -> Bool {
    let company = CompanyTables(session: session)
    return try AbsenceTable(session: session).covered(by: code, on: today)
      .contains { try company.member($0)?.role == .head }
  }

  /// Operators who neither are off nor away on a day.
  private func atWork(on day: Day, without member: StaffCode) throws -> Int {
    try session.first(
      """
      SELECT COUNT(*) FROM staff s
      WHERE s.role = 'operatorAtDesk' AND s.code <> ?1
        AND NOT EXISTS (SELECT 1 FROM shift_wishes w
          WHERE w.member = s.code AND w.day = ?2 AND w.standing = 'approved')
        AND NOT EXISTS (SELECT 1 FROM absences a
          WHERE a.member = s.code AND a.first_day <= ?2 AND a.last_day >= ?2)
      """, member, day.number
    ) { $0[0] } ?? 0
  }

  private func audit(
    _ standing: String, _ member: StaffCode, _ day: Day, by code: StaffCode, at: Instant,
    _ words: String
  ) throws {
    try AuditTrail(session: session)
      .add(
        .dayOffChanged, member, by: code, at: at,
        ["standing": standing, "day": DateStyle.yearFirst.text(day), "words": words])
  }

  // MARK: - Reading

  /// One operator's, or everybody's.
  func sheet(of member: StaffCode?, from start: Day? = nil) throws -> DaysOff {
    let operators =
      try member.map { [$0] }
      ?? CompanyTables(session: session).staff().filter { $0.role == .operatorAtDesk }.map(\.code)
    let first = start ?? today.monday
    let last = max(first, today) + ShiftWish.daysAhead + 7
    let absences = try AbsenceTable(session: session).list(from: first, to: last)
    return DaysOff(
      of: member, today: today, operators: operators,
      wishes: try wishes(from: first).filter { operators.contains($0.member) },
      absences: absences.filter { operators.contains($0.member) })
  }

  func waitingCount() throws -> Int {
    try session.first(
      "SELECT COUNT(*) FROM shift_wishes WHERE standing = 'waiting' AND day > ?", today.number
    ) { $0[0] } ?? 0
  }

  func wish(of member: StaffCode, on day: Day) throws -> ShiftWish? {
    try read("WHERE member = ? AND day = ?", [member, day.number]).first
  }

  private func wishes(from day: Day) throws -> [ShiftWish] {
    try read("WHERE day >= ? ORDER BY day, member", [day.number])
  }

  private func read(_ conditions: String, _ values: [Session.Value]) throws -> [ShiftWish] {
    try session.rows(
      """
      SELECT id, member, day, why, made_at, standing, answered_by, words, answered_at
      FROM shift_wishes \(conditions)
      """, list: values
    ) { row in
      var wish = ShiftWish(
        id: row[0], member: row[1], day: Day(number: row[2]), why: row[3],
        made: Instant(milliseconds: row[4]))
      if let by = row[6] as StaffCode?, let at = row[8] as Int? {
        wish.answer = ShiftWish.Answer(
          isApproved: row[5] == ShiftWish.Standing.approved.rawValue, words: row[7],
          signed: Signature(by: by, at: Instant(milliseconds: at)))
      }
      return wish
    }
  }
}
