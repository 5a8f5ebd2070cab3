internal import Desk
internal import GRDB

/// Makes an order of a project's form a confirmed one (C2). The form is read again by the project
/// in force, on what the store has kept itself, and slots are counted under the write lock.
struct FormConfirming {
  let session: Session

  func confirm(
    _ row: OrderRow, of projectName: String, _ confirmation: Confirmation
  ) throws -> Report {
    let key = row.key
    guard let project = try ProjectTable(session: session).project(projectName) else {
      return .refused(key, .projectClosed)
    }
    guard let form = try OrderTables(session: session).form(key) else {
      return .refused(key, .noOrder)
    }
    let rules = try CompanyTables(session: session).rules()
    let surroundings = FormSurroundings(
      project, today: confirmation.moment.day, language: project.languages.first ?? "en",
      countryCode: rules.countryCode, operatorName: "")
    if let refusal = FormCheck.obstacle(form, of: project, in: surroundings) {
      return .refused(key, refusal)
    }
    if form.sum != confirmation.total { return .refused(key, .pricesChanged) }
    let change = try FormChange(by: row, session: session)
    if let refusal = try change?.obstacle(at: confirmation.moment) {
      return .refused(key, refusal)
    }
    // The place that the order has already is its own.
    let own = change?.replaced.key ?? key
    if let slot = try fullSlot(form, of: project, in: surroundings, except: own) {
      return .refused(key, .slotFull(slot))
    }
    try change?.keep(form, as: key, of: project, in: surroundings, confirmation)
    try session.run(
      """
      UPDATE orders SET state = 'confirmed', total = ?, confirmed_by = ?, confirmed_at = ?, day = ?
      WHERE key = ?
      """, form.sum.minor, confirmation.by, confirmation.at.milliseconds,
      confirmation.moment.day.number, key)
    try keepSlots(form, of: project, in: surroundings, key)
    try AuditTrail(session: session)
      .add(
        change == nil ? .orderConfirmed : .orderChanged, row.number, by: confirmation.by,
        at: confirmation.at,
        ["project": projectName, "total": form.sum.decimal])
    return .confirmed(key, number: row.number, inboxOf: "")
  }

  /// The first slot of the form whose places are all taken.
  private func fullSlot(
    _ form: FormEntries, of project: Project, in surroundings: FormSurroundings,
    except key: OrderKey
  ) throws -> String? {
    let table = SlotTable(session: session)
    for slot in slots(form, of: project, in: surroundings) {
      guard let places = slot.places else { continue }
      try table.hold()
      let taken = try table.taken(
        DaySlot(slot.day, slot.slot), field: slot.field, of: project.name, except: key)
      if taken >= places { return slot.slot }
    }
    return nil
  }

  private func keepSlots(
    _ form: FormEntries, of project: Project, in surroundings: FormSurroundings, _ key: OrderKey
  ) throws {
    for slot in slots(form, of: project, in: surroundings) {
      try session.run(
        """
        INSERT INTO order_slots (order_key, project, field, day, slot) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (order_key, field) DO NOTHING
        """, key, project.name, slot.field, slot.day.number, slot.slot)
    }
  }

  private func slots(
    _ form: FormEntries, of project: Project, in surroundings: FormSurroundings
  ) -> [FormReading.TakenSlot] {
    project.form?.read(form.entries, in: surroundings).takenSlots ?? []
  }
}
