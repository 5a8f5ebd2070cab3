/// What may be done next with an order, by its life (C3).
extension OrderLife {
  /// The state of an order that is taken back, by name; coming to it gives its place and its stock
  /// free.
  public static let cancelled = "cancelled"

  public func state(_ name: String) -> Standing? { states.first { $0.name == name } }

  public func crew(_ name: String) -> Crew? { crews.first { $0.name == name } }

  /// Where an order goes on from a state. From one that the life does not have any more it is put
  /// right to any.
  public func next(of name: String) -> [Standing] {
    guard let state = state(name) else { return states }
    return state.next.compactMap(self.state)
  }

  public func isEnd(_ name: String) -> Bool { state(name)?.next.isEmpty ?? false }

  public var first: String { states.first?.name ?? "" }

  /// The state of an order that was planned: with crews the one behind the first, where a crew is
  /// named; else the first.
  var planned: String {
    guard workers == .crews else { return first }
    return states.first?.next.first ?? first
  }

  /// What the history grows by; nil where the act is not possible. A crew that is sent when the
  /// time of another has come leads through the state that says that nobody came.
  public func steps(
    of act: OrderDeed.Act, on work: OrderWork, at moment: Moment
  ) -> [(standing: String, plan: OrderWork.Plan)]? {
    let now = work.standing
    if act == .note { return [(now, work.plan)] }
    guard !work.isOver else { return nil }
    switch act {
    case .note: return nil
    case .move(let name):
      return next(of: now).contains { $0.name == name } ? [(name, work.plan)] : nil
    case .plan(let slot):
      let plan = OrderWork.Plan(day: slot.day, slot: slot.slot, crew: work.plan.crew)
      let mayGoOn = workers != .crews || !plan.crew.isEmpty
      return [(mayGoOn && leads(now, to: planned) ? planned : now, plan)]
    case .send(let crew, let slot):
      guard self.crew(crew) != nil else { return nil }
      let plan = OrderWork.Plan(day: slot.day, slot: slot.slot, crew: crew)
      if leads(now, to: planned) { return [(planned, plan)] }
      guard now == planned, work.plan.hasCome(at: moment),
        let missed = next(of: now).first(where: { leads($0.name, to: now) })
      else { return [(now, plan)] }
      return [(missed.name, work.plan), (planned, plan)]
    }
  }

  private func leads(_ name: String, to other: String) -> Bool {
    next(of: name).contains { $0.name == other }
  }
}

extension OrderWork.Plan {
  /// Whether somebody was to have begun by then.
  public func hasCome(at moment: Moment) -> Bool {
    guard let day else { return true }
    let from = TimeText.minutes(String(slot.prefix { $0.isNumber || $0 == ":" })) ?? 0
    return Moment(day: day, minute: from) <= moment
  }
}

extension Company {
  /// What becomes of the orders of a project, or of the house.
  public func life(of project: String?) -> OrderLife {
    guard let project else { return .goods }
    return self.project(project)?.orderLife ?? .plain
  }

  /// A state by its title; an order that was cancelled has one in every life.
  public func title(of standing: String, in project: String?, _ language: Language) -> String {
    let title = life(of: project).state(standing) ?? OrderLife.plain.state(standing)
    return title?.title[language] ?? standing
  }
}

extension FieldKind.WindowRule {
  /// Free hours of the next days, the nearest first. `taken`: orders that a slot of a day has.
  public func free(
    from now: Moment, on date: FieldKind.DateRule?, days: Int = 15, limit: Int = 36,
    taken: (DaySlot) -> Int
  ) -> [DaySlot] {
    let last = min(now.day + days, date?.to.day(from: now.day) ?? now.day + days)
    var free: [DaySlot] = []
    var day = now.day
    while day <= last, free.count < limit {
      if date?.permits(weekday: day.weekday) ?? true {
        free += slots(on: day).filter { day > now.day || $0.hours.from > now.minute }
          .map { (slot: DaySlot(day, $0.text), places: $0.places) }
          .filter { slot, places in places.map { taken(slot) < $0 } ?? true }.map(\.slot)
      }
      day = day + 1
    }
    return Array(free.prefix(limit))
  }
}
