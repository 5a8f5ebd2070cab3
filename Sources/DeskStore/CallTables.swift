internal import Desk
internal import GRDB

/// Calls that a desk took, and the registry they end in (A14).
struct CallTables {
  let session: Session
  let today: Day

  func claim(_ call: Call, by operatorCode: StaffCode, at: Instant) throws -> Report {
    let held = try session.first(
      "SELECT claimed_by, is_registered FROM claims WHERE id = ?", call.id
    ) { row -> (by: StaffCode, isRegistered: Bool) in (row[0], row[1]) }
    if let held {
      if call.callOut != nil || call.isWritten, held.isRegistered { return .settled(call.id) }
      return held.by == operatorCode ? .claimed(call.id) : .taken(call.id, by: held.by)
    }
    if let callOut = call.callOut {
      let refusal = try callOuts.take(callOut, of: call.id, by: operatorCode, at: at)
      if let refusal { return refusal }
    }
    let count = try session.count(
      """
      INSERT INTO calls (id, number, caller_name, since, claimed_by, claimed_at, call_out, queue,
        channel)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """, call.id, call.number, call.callerName, call.since.milliseconds, operatorCode,
      at.milliseconds, try call.callOut.map { try Kept.written($0) }, call.queue,
      call.writtenChannel)
    // Another desk may have been quicker since the first look.
    return count > 0 ? .claimed(call.id) : try claim(call, by: operatorCode, at: at)
  }

  func putBack(_ call: Call) throws -> Report {
    let count = try session.count(
      "DELETE FROM calls WHERE id = ? AND is_registered = 0", call.id)
    if count > 0, let callOut = call.callOut { try callOuts.putBack(callOut) }
    return .kept
  }

  private var callOuts: CallOutTables { CallOutTables(session: session, today: today) }

  /// The first registration stays. Only that nobody answered gives way to an operator's own:
  /// another desk may have seen the call leave the queue and taken it for given up.
  func register(_ registration: Registration, by operatorCode: StaffCode?) throws -> Report {
    let count = try session.count(
      """
      INSERT INTO registry (call, number, caller_name, since, answered_at, ended_at, registered_at,
        client, outcome, order_key, day, operator, call_out, note, project, result, refused_for,
        channel)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
      ON CONFLICT (call) DO UPDATE SET answered_at = ?5, ended_at = ?6, registered_at = ?7,
        client = ?8, outcome = ?9, order_key = ?10, day = ?11, operator = ?12, project = ?15,
        result = ?16, refused_for = ?17
      WHERE registry.operator IS NULL AND CAST(?12 AS TEXT) IS NOT NULL
      """, registration.call.id, registration.call.number, registration.call.callerName,
      registration.call.since.milliseconds, registration.answeredAt?.milliseconds,
      registration.endedAt.milliseconds, registration.registeredAt.milliseconds,
      registration.client, registration.outcome.rawValue, registration.order,
      registration.day.number, operatorCode, registration.call.callOut?.id, registration.note,
      registration.project, registration.result, registration.refusedFor,
      registration.call.writtenChannel)
    if count > 0, let callOut = registration.call.callOut {
      try callOuts.settle(callOut, registration, by: operatorCode)
    }
    if count > 0, let thread = registration.call.thread {
      try ThreadTables(session: session).end(thread, registration)
    }
    if operatorCode != nil {
      try session.run(
        "UPDATE calls SET is_registered = 1 WHERE id = ?", registration.call.id)
      try ConsultTables(session: session).close(registration.call.id)
    }
    return .kept
  }

  func recall(_ call: CallID) throws -> Recall? {
    let claimed = try session.first(
      """
      SELECT id, number, caller_name, since, claimed_at, is_registered, call_out, queue, channel
      FROM calls
      WHERE id = ?
      """, call
    ) { row in
      (
        call: Call(
          id: row[0], number: row[1], callerName: row[2], since: Instant(milliseconds: row[3]),
          callOut: (row[6] as String?).flatMap { try? Kept.read($0) },
          channel: CallChannel(written: row[8]), queue: row[7]),
        at: Instant(milliseconds: row[4]), isRegistered: row[5] as Bool
      )
    }
    guard let claimed else { return nil }
    let order = try session.first(
      """
      SELECT key, client, state FROM orders WHERE call = ? AND state IN ('draft', 'confirmed')
      ORDER BY begun_at DESC, number DESC LIMIT 1
      """, call
    ) { row -> (key: OrderKey, client: ClientCode, state: String) in (row[0], row[1], row[2]) }
    let client = try order.map(\.client).flatMap { $0.isEmpty ? nil : $0 } ?? client(of: call)
    return Recall(
      call: claimed.call, claimedAt: claimed.at, client: client,
      order: try order.flatMap { try OrderTables(session: session).order($0.key, on: today) },
      isConfirmed: order?.state == OrderState.confirmed.rawValue,
      isRegistered: claimed.isRegistered,
      lift: try client.flatMap {
        try ConsultTables(session: session).lift(of: call, client: $0)
      }, ids: try ids(of: call))
  }

  /// Of all that was kept of a call. Promises carry its id at their front alone.
  private func ids(of call: CallID) throws -> [String] {
    try session.rows(
      """
      SELECT key FROM orders WHERE call = ?1
      UNION ALL SELECT id FROM hand_offs WHERE call = ?1
      UNION ALL SELECT id FROM remarks WHERE call = ?1
      UNION ALL SELECT id FROM complaint_steps WHERE id > ?1 || '/r' AND id < ?1 || '/s'
      UNION ALL SELECT id FROM consults WHERE call = ?1
      UNION ALL SELECT key FROM thread_messages WHERE call = ?1
      UNION ALL SELECT id FROM call_outs WHERE id > ?1 || '/b' AND id < ?1 || '/c'
      """, call
    ) { $0[0] as String }
  }

  /// The latest call that the operator took and that this operator has not registered.
  func openCall(of operatorCode: StaffCode) throws -> Recall? {
    let call = try session.first(
      """
      SELECT id FROM calls WHERE claimed_by = ? AND is_registered = 0
      ORDER BY claimed_at DESC LIMIT 1
      """, operatorCode
    ) { $0[0] as CallID }
    return try call.flatMap { try recall($0) }
  }

  /// Of these calls, those that another desk has taken, and whose it is.
  func claimedElsewhere(
    _ calls: [CallID], by operatorCode: StaffCode
  ) throws -> [CallID: StaffCode] {
    let pairs = try session.rows(
      """
      SELECT id, claimed_by FROM claims
      WHERE claimed_by <> ? AND id IN (\(Session.places(calls.count)))
      """, list: [operatorCode] + calls.map { $0 as Session.Value }
    ) { row -> (CallID, StaffCode) in (row[0], row[1]) }
    return Dictionary(pairs) { first, _ in first }
  }

  private func client(of call: CallID) throws -> ClientCode? {
    try session.first(
      """
      SELECT client FROM hand_offs WHERE call = ?1 AND client IS NOT NULL UNION ALL
      SELECT client FROM registry WHERE call = ?1 AND client IS NOT NULL LIMIT 1
      """, call
    ) { $0[0] as ClientCode }
  }
}

extension CallChannel {
  /// As a row has it: empty for the telephone.
  init(written: String?) {
    self = written.flatMap(CallChannel.init(rawValue:)) ?? .telephone
  }
}

extension Call {
  /// Nil for a call by telephone.
  fileprivate var writtenChannel: String? { isWritten ? channel.rawValue : nil }
}
