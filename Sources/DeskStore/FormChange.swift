internal import Desk
internal import GRDB

/// The confirmed order of a form whose place another version takes, and where it stood (C3).
struct FormChange {
  let session: Session
  let replaced: ConfirmedOrder
  let work: OrderWork

  /// Nil for an order that takes no other's place. Nobody else changes that one meanwhile.
  init?(by row: OrderRow, session: Session) throws {
    guard let key = row.replaces else { return nil }
    try session.hold("orders", where: "key", is: [key])
    guard let replaced = try ConfirmedOrders(session: session).order(key),
      let work = try OrderWorkReading(session: session).work(key)
    else { return nil }
    self.session = session
    self.replaced = replaced
    self.work = work
  }

  /// What stands in the way of it.
  func obstacle(at moment: Moment) throws -> Refusal? {
    try Changing(session: session).obstacle(replaced, at: moment)
  }

  /// The order's history goes on under its new version with what was changed, and by whom.
  func keep(
    _ form: FormEntries, as key: OrderKey, of project: Project, in surroundings: FormSurroundings,
    _ confirmation: Confirmation
  ) throws {
    try Changing(session: session).replace(replaced, at: confirmation.at)
    let (standing, plan) = planned(form, of: project, in: surroundings, at: confirmation.moment)
    try session.run(
      """
      INSERT INTO order_steps (id, order_key, place, standing, is_over, day, slot, crew, words,
        done_by, at)
      VALUES (?, ?, 1, ?, 0, ?, ?, ?, ?, ?, ?)
      """, key + "/1", key, standing, plan.day?.number, plan.slot, plan.crew,
      changed(to: form, of: project), confirmation.by, confirmation.at.milliseconds)
  }

  /// Other hours plan the order anew, as when it is re-planned.
  private func planned(
    _ form: FormEntries, of project: Project, in surroundings: FormSurroundings,
    at moment: Moment
  ) -> (standing: String, plan: OrderWork.Plan) {
    let kept = (standing: work.standing, plan: work.plan)
    let hours = project.form?.plannedHours?.field
    let slots = project.form?.read(form.entries, in: surroundings).takenSlots ?? []
    guard let taken = slots.first(where: { $0.field == hours }) else { return kept }
    let slot = DaySlot(taken.day, taken.slot)
    guard slot != DaySlot(work.plan.day ?? slot.day, work.plan.slot) else { return kept }
    let life = OrderLife.of(project, named: project.name)
    return life.steps(of: .plan(slot), on: work, at: moment)?.last ?? kept
  }

  /// The labels of the fields that say something else now.
  private func changed(to form: FormEntries, of project: Project) -> String {
    let before = replaced.form?.entries ?? [:]
    return (project.form?.fields ?? [])
      .filter { before[$0.name] != form.entries[$0.name] }
      .map { $0.label[project.languages.first ?? ""] }.joined(separator: ", ")
  }
}
