internal import Desk
internal import GRDB

/// Calls that heads have ordered (A17), and calls that are given from one colleague to another
/// (A22).
struct OrderedCalls {
  let session: Session
  let today: Day

  private static let mostListed = 40

  /// Those of a head that wait to be made, by their time, then the results, the latest first.
  func list(by head: StaffCode) throws -> [OrderedCall] {
    let calls = try session.rows(
      """
      SELECT \(CallOutTables.columns), \(CallOutTables.resultColumns), meant_for, made_at
      FROM call_outs WHERE kind = 'task' AND asked_by = ? AND state <> 'withdrawn'
      ORDER BY ended_at IS NOT NULL, CASE WHEN ended_at IS NULL THEN due ELSE -ended_at END, id
      LIMIT \(Self.mostListed)
      """, head
    ) { row in
      let isEnded = (row[14] as Int?) != nil
      return OrderedCall(
        callOut: CallOutTables.read(row), meantFor: row[15],
        orderedAt: Instant(milliseconds: row[16]),
        result: isEnded ? CallOutTables.readResult(row) : nil)
    }
    let clients = try callOuts.withClients(calls.map(\.callOut))
    return zip(calls, clients).map { call, callOut in
      var call = call
      call.callOut = callOut
      call.result?.callOut = callOut
      return call
    }
  }

  /// A call that was made already, or is being made, stays.
  func withdraw(_ id: CallOutID, by code: StaffCode, at: Instant) throws -> Report {
    let count = try session.count(
      """
      UPDATE call_outs SET state = 'withdrawn', ended_by = ?, ended_at = ?
      WHERE id = ? AND state = 'open'
      """, code, at.milliseconds, id)
    return count > 0 ? .kept : try whoeverHas(id, but: code)
  }

  /// One who may not make the call can't give it away: a colleague has given it on before.
  func handOver(
    _ id: CallOutID, to recipient: StaffCode, by code: StaffCode, at: Instant
  ) throws -> Report {
    if try wasHandedOver(id, by: code, at: at) { return .kept }
    guard let call = try call(id) ?? planned(id, at: at) else { return .kept }
    guard call.state == "open" else { return try whoeverHas(id, but: code) }
    if let owner = call.meantFor, try !mayMake(owner, code) {
      return .overtaken(by: try lastHandedOver(id, but: code) ?? owner)
    }
    try session.run(
      "INSERT INTO hand_overs (call_out, at, handed_by, recipient) VALUES (?, ?, ?, ?)", id,
      at.milliseconds, code, recipient)
    try session.run("UPDATE call_outs SET meant_for = ? WHERE id = ?", recipient, id)
    return .kept
  }

  private var callOuts: CallOutTables { CallOutTables(session: session, today: today) }

  private func call(_ id: CallOutID) throws -> (state: String, meantFor: StaffCode?)? {
    try session.first("SELECT state, meant_for FROM call_outs WHERE id = ?", id) { row in
      (row[0] as String, row[1] as StaffCode?)
    }
  }

  /// A dormant client's call stands in the store from the moment when somebody does something
  /// about it.
  private func planned(
    _ id: CallOutID, at: Instant
  ) throws -> (state: String, meantFor: StaffCode?)? {
    let dormant = try Dormant(session: session, today: today).callOut(id, at: at)
    guard let dormant else { return nil }
    try callOuts.plan(dormant, by: nil, meantFor: nil, at: at)
    return try call(id)
  }

  /// The owner, whoever stands in for the owner, and heads.
  private func mayMake(_ owner: StaffCode, _ code: StaffCode) throws -> Bool {
    if try AbsenceTable(session: session).covered(by: code, on: today).contains(owner) {
      return true
    }
    return try CompanyTables(session: session).member(code)?.role == .head
  }

  private func wasHandedOver(_ id: CallOutID, by code: StaffCode, at: Instant) throws -> Bool {
    try session.first(
      "SELECT 1 FROM hand_overs WHERE call_out = ? AND at = ? AND handed_by = ?", id,
      at.milliseconds, code
    ) { _ in true } ?? false
  }

  /// Nil where it was this colleague.
  private func lastHandedOver(_ id: CallOutID, but code: StaffCode) throws -> StaffCode? {
    let last = try session.first(
      "SELECT handed_by FROM hand_overs WHERE call_out = ? ORDER BY at DESC LIMIT 1", id
    ) { $0[0] as StaffCode }
    return last == code ? nil : last
  }

  /// Who makes the call, has made it or has called it off.
  private func whoeverHas(_ id: CallOutID, but code: StaffCode) throws -> Report {
    let other: StaffCode? =
      try session.first("SELECT COALESCE(ended_by, taken_by) FROM call_outs WHERE id = ?", id) {
        $0[0]
      } ?? nil
    guard let other, other != code else { return .kept }
    return .overtaken(by: other)
  }
}
