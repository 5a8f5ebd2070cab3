internal import Desk
internal import GRDB

/// Reads where confirmed orders stand (C3).
struct OrderWorkReading {
  let session: Session

  func work(_ key: OrderKey) throws -> OrderWork? { try works([key]).first }

  /// Of an order's versions the one that stands, else the last.
  func work(number: String) throws -> OrderWork? {
    let key = try session.first(
      """
      SELECT key FROM orders WHERE number = ? AND day IS NOT NULL
      ORDER BY state <> 'confirmed', confirmed_at DESC LIMIT 1
      """, ConfirmedOrders.padded(number)
    ) { $0[0] as OrderKey }
    return try key.flatMap { try work($0) }
  }

  /// Where an order was left; nil while nothing was done about it.
  func standing(_ key: OrderKey) throws -> String? {
    try session.first(
      "SELECT standing FROM order_steps WHERE order_key = ? ORDER BY place DESC LIMIT 1", key
    ) { $0[0] }
  }

  /// Whether it came to an end of its life other than by being cancelled.
  func isDone(_ key: OrderKey) throws -> Bool {
    try session.first(
      """
      SELECT is_over = 1 AND standing <> ? FROM order_steps WHERE order_key = ?
      ORDER BY place DESC LIMIT 1
      """, OrderLife.cancelled, key
    ) { $0[0] as Bool } ?? false
  }

  func works(_ keys: [OrderKey]) throws -> [OrderWork] {
    var projects: [String: Project] = [:]
    return try keys.compactMap { key in
      guard let head = try head(key) else { return nil }
      if let name = head.project, projects[name] == nil {
        projects[name] = try ProjectTable(session: session).project(name)
      }
      return try work(head, head.project.flatMap { projects[$0] })
    }
  }

  /// An order's row.
  private struct Head {
    var key: OrderKey
    var number: String
    var client: ClientCode
    var project: String?
    var state: OrderState
    var form: FormEntries?
    var confirmed: Signature
    var day: Day
    var left: Signature?
    var agreed: OrderWork.Plan
    /// The version whose place it took; of a form its history goes on.
    var replaces: OrderKey?
  }

  private func head(_ key: OrderKey) throws -> Head? {
    try session.first(
      """
      SELECT o.key, o.number, o.client, o.project, o.state, o.form, o.confirmed_by,
        o.confirmed_at, o.day, o.cancelled_by, o.changed_at, d.day, d.delivery_window,
        (SELECT t.day FROM order_slots t WHERE t.order_key = o.key
          ORDER BY t.day, t.field LIMIT 1),
        (SELECT t.slot FROM order_slots t WHERE t.order_key = o.key
          ORDER BY t.day, t.field LIMIT 1),
        o.replaces
      FROM orders o LEFT JOIN deliveries d ON d.order_key = o.key
      WHERE o.key = ? AND o.day IS NOT NULL
      """, key
    ) { row in
      let state: String = row[4]
      let deliveryDay: Int? = row[11]
      let slotDay: Int? = row[13]
      let leftAt: Int? = row[10]
      let agreed = OrderWork.Plan(
        day: (deliveryDay ?? slotDay).map(Day.init(number:)),
        slot: (row[12] as String?) ?? (row[14] as String?) ?? "")
      return Head(
        key: row[0], number: row[1], client: row[2], project: row[3],
        state: OrderState(rawValue: state) ?? .draft, form: try (row[5] as String?).map(Kept.read),
        confirmed: Signature(by: row[6], at: Instant(milliseconds: row[7])),
        day: Day(number: row[8]),
        left: leftAt.map {
          Signature(by: (row[9] as String?) ?? "", at: Instant(milliseconds: $0))
        }, agreed: agreed, replaces: row[15])
    }
  }

  private func work(_ head: Head, _ project: Project?) throws -> OrderWork {
    let life = OrderLife.of(project, named: head.project)
    var (client, phone) = ("", "")
    if let form = head.form {
      (client, phone) = form.whoFor(project?.form?.fields ?? [])
    } else if let known = try ClientCard.client(head.client, session) {
      (client, phone) = (known.name, known.phones.first ?? "")
    }
    var history = try history(head, project, life)
    let last = history.last?.standing ?? life.first
    let isCancelled = head.state != .confirmed || last == OrderLife.cancelled
    if isCancelled, last != OrderLife.cancelled, let left = head.left {
      history.append(
        OrderWork.Step(
          standing: OrderLife.cancelled, plan: history.last?.plan ?? head.agreed, signed: left))
    }
    return OrderWork(
      key: head.key, number: head.number, client: client, phone: phone, project: head.project,
      isOver: isCancelled || life.isEnd(last), isCancelled: isCancelled, history: history)
  }

  /// Its confirmation, and all that was done since, under its former versions as well.
  private func history(
    _ head: Head, _ project: Project?, _ life: OrderLife
  ) throws -> [OrderWork.Step] {
    let own = try steps(head.key)
    guard own.isEmpty else { return try former(of: head, project, life) + own }
    var plan = head.agreed
    if head.project != nil, life.workers != .office, plan.day == nil { plan.day = head.day }
    return [OrderWork.Step(standing: life.first, plan: plan, signed: head.confirmed)]
  }

  /// What was done about the version whose place an order of a form took.
  private func former(
    of head: Head, _ project: Project?, _ life: OrderLife
  ) throws -> [OrderWork.Step] {
    guard head.project != nil, let key = head.replaces, let former = try self.head(key) else {
      return []
    }
    return try history(former, project, life)
  }

  /// How many lines of an order's history are kept under its former versions.
  func formerLines(_ key: OrderKey) throws -> Int {
    guard let head = try head(key), let name = head.project, head.replaces != nil else { return 0 }
    let project = try ProjectTable(session: session).project(name)
    return try former(of: head, project, OrderLife.of(project, named: name)).count
  }

  private func steps(_ key: OrderKey) throws -> [OrderWork.Step] {
    try session.rows(
      """
      SELECT standing, day, slot, crew, words, done_by, at FROM order_steps WHERE order_key = ?
      ORDER BY place
      """, key
    ) { row in
      OrderWork.Step(
        standing: row[0],
        plan: OrderWork.Plan(
          day: (row[1] as Int?).map(Day.init(number:)), slot: row[2], crew: row[3]),
        words: row[4], signed: Signature(by: row[5], at: Instant(milliseconds: row[6])))
    }
  }
}

extension OrderLife {
  static func of(_ project: Project?, named name: String?) -> OrderLife {
    name == nil ? .goods : project?.orderLife ?? .plain
  }
}

extension FormEntries {
  /// The name and the number in a form, as they were entered.
  func whoFor(_ fields: [FormField]) -> (client: String, phone: String) {
    (
      entry(of: fields) { if case .name = $0 { true } else { false } },
      entry(of: fields) { $0 == .phone }
    )
  }

  /// Of the first field of a kind that has one.
  func entry(of fields: [FormField], _ isMeant: (FieldKind) -> Bool) -> String {
    fields.first { isMeant($0.kind) && entries[$0.name] != nil }
      .flatMap { entries[$0.name] } ?? ""
  }
}
