internal import Desk
internal import GRDB

/// What is done about confirmed orders, line by line; nothing of it is ever taken away (C3).
struct OrderWorkTables {
  let session: Session
  let today: Day

  /// An order with what it may be planned to.
  func work(_ key: OrderKey, from now: Moment) throws -> OrderWork? {
    guard var work = try OrderWorkReading(session: session).work(key) else { return nil }
    if !work.isOver { work.free = try free(for: work, from: now) }
    return work
  }

  func perform(_ deed: OrderDeed) throws -> Report {
    try session.hold("orders", where: "key", is: [deed.order])
    if try isDone(deed.id) { return .kept }
    guard let work = try OrderWorkReading(session: session).work(deed.order) else {
      return .refused(deed.order, .noOrder)
    }
    guard try isAllowed(deed) else { return .refused(deed.order, .notYours) }
    if work.history.count != deed.seen, let last = work.history.last {
      return .overtaken(by: last.signed.by)
    }
    let project = try work.project.flatMap { try ProjectTable(session: session).project($0) }
    let life = OrderLife.of(project, named: work.project)
    if work.isCancelled, deed.act != .note {
      return .refused(deed.order, .orderCancelled(number: work.number))
    }
    guard let steps = life.steps(of: deed.act, on: work, at: deed.moment) else {
      return .refused(deed.order, .nothingToDo)
    }
    if let refusal = try obstacle(deed, on: work, project) {
      return .refused(deed.order, refusal)
    }
    try keep(steps, of: deed, on: work, life)
    if case .move(OrderLife.cancelled) = deed.act {
      return try cancel(deed)
    }
    return .kept
  }

  /// Whoever stands in for a colleague may do what that one may.
  private func isAllowed(_ deed: OrderDeed) throws -> Bool {
    let company = CompanyTables(session: session)
    let roles = try AbsenceTable(session: session).covered(by: deed.signed.by, on: today)
      .compactMap { try company.member($0)?.role }
    return roles.contains { role in
      switch role {
      case .head, .manager, .keyAccountManager: true
      case .operatorAtDesk: deed.act.isOperators
      case .finance, .trainer: false
      }
    }
  }

  private func isDone(_ id: String) throws -> Bool {
    try session.first("SELECT 1 FROM order_steps WHERE id = ?", id) { _ in true } ?? false
  }

  // MARK: - Planning

  /// What stands in the way; the hours that were planned are the order's own when nothing does.
  private func obstacle(
    _ deed: OrderDeed, on work: OrderWork, _ project: Project?
  ) throws -> Refusal? {
    let slot: DaySlot
    switch deed.act {
    case .note: return nil
    case .move(OrderLife.cancelled):
      let order = try ConfirmedOrders(session: session).order(deed.order)
      return try order.flatMap { try Changing(session: session).obstacle($0, at: deed.moment) }
    case .move: return nil
    case .plan(let wanted), .send(_, let wanted): slot = wanted
    }
    guard slot.day >= deed.moment.day else { return .timePast }
    guard let hours = project?.form?.plannedHours, let name = project?.name else {
      return try obstacle(slot, on: work, project, deed.moment)
    }
    let slots = SlotTable(session: session)
    try slots.hold()
    let isKept = slot == DaySlot(work.plan.day ?? slot.day, work.plan.slot)
    if !slot.slot.isEmpty, !isKept {
      let known = hours.rule.slots(on: slot.day).first { $0.text == slot.slot }
      let permits = hours.date?.permits(weekday: slot.day.weekday) ?? true
      let taken = try slots.taken(slot, field: hours.field, of: name, except: work.key)
      guard let known, permits, known.places.map({ taken < $0 }) ?? true else {
        return .slotTaken(slot, free: try free(for: work, from: deed.moment))
      }
    }
    try slots.move(work.key, to: slot, field: hours.field, of: name)
    return nil
  }

  /// Goods are brought on days of delivery, in the windows of the house; all else is planned by
  /// the day.
  private func obstacle(
    _ slot: DaySlot, on work: OrderWork, _ project: Project?, _ now: Moment
  ) throws -> Refusal? {
    guard !slot.slot.isEmpty else { return nil }
    let rules = try CompanyTables(session: session).rules()
    let isKnown = work.project == nil && rules.deliveryWindows.contains(slot.slot)
    if isKnown, !rules.daysWithoutDelivery.contains(slot.day.weekday) { return nil }
    return .slotTaken(slot, free: try free(for: work, from: now))
  }

  private func free(for work: OrderWork, from now: Moment) throws -> [DaySlot] {
    guard let name = work.project else { return try freeDeliveries(from: now) }
    guard
      let hours = try ProjectTable(session: session).project(name)?.form?.plannedHours
    else { return [] }
    let taken = try SlotTable(session: session)
      .taken(from: now.day, field: hours.field, of: name, except: work.key)
    return hours.rule.free(from: now, on: hours.date) { taken[$0] ?? 0 }
  }

  private func freeDeliveries(from now: Moment) throws -> [DaySlot] {
    let rules = try CompanyTables(session: session).rules()
    return (1...14).lazy.map { now.day + $0 }
      .filter { !rules.daysWithoutDelivery.contains($0.weekday) }.prefix(4)
      .flatMap { day in rules.deliveryWindows.map { DaySlot(day, $0) } }
  }

  // MARK: - Keeping

  /// What the order itself told so far, its confirmation and its cancelling, is written before.
  private func keep(
    _ steps: [(standing: String, plan: OrderWork.Plan)], of deed: OrderDeed, on work: OrderWork,
    _ life: OrderLife
  ) throws {
    var place =
      try session.first(
        "SELECT MAX(place) FROM order_steps WHERE order_key = ?", work.key
      ) { ($0[0] as Int?) ?? 0 } ?? 0
    func add(_ step: OrderWork.Step, id: String, isOver: Bool) throws {
      place += 1
      try session.run(
        """
        INSERT INTO order_steps (id, order_key, place, standing, is_over, day, slot, crew, words,
          done_by, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, id, work.key, place, step.standing, isOver ? 1 : 0, step.plan.day?.number,
        step.plan.slot, step.plan.crew, step.words, step.signed.by, step.signed.at.milliseconds)
    }
    let former = place == 0 ? 0 : try OrderWorkReading(session: session).formerLines(work.key)
    for line in work.history.dropFirst(former + place) {
      try add(line, id: "\(work.key)/\(place + 1)", isOver: line.standing == OrderLife.cancelled)
    }
    for (number, step) in steps.enumerated() {
      let isLast = number == steps.count - 1
      try add(
        OrderWork.Step(
          standing: step.standing, plan: step.plan, words: number == 0 ? deed.words : "",
          signed: deed.signed), id: isLast ? deed.id : "\(deed.id)/\(number)",
        isOver: work.isCancelled || life.isEnd(step.standing))
    }
    try audit(steps, deed, work)
  }

  private func audit(
    _ steps: [(standing: String, plan: OrderWork.Plan)], _ deed: OrderDeed, _ work: OrderWork
  ) throws {
    var detail = ["standing": steps.map(\.standing).joined(separator: " → ")]
    if let plan = steps.last?.plan, plan != work.plan {
      detail["day"] = plan.day.map { String($0.number) }
      detail["slot"] = plan.slot
      detail["crew"] = plan.crew
    }
    try AuditTrail(session: session)
      .add(.orderWorked, work.number, by: deed.signed.by, at: deed.signed.at, detail)
  }

  private func cancel(_ deed: OrderDeed) throws -> Report {
    let report = try Changing(session: session)
      .cancel(deed.order, moment: deed.moment, by: deed.signed.by, at: deed.signed.at)
    if case .cancelled = report { return .kept }
    throw Nonsense(description: "an order that may be cancelled is not: \(report)")
  }
}
