/// After a call of a project: one of its own outcomes, and of a refusal the reason (B2.5).
extension State {
  /// The outcomes that fit the call, in the order of their keys.
  public var errandOutcomes: [Project.Outcome] {
    guard let errand = conversation?.errand, let project = errandDesk?.project else { return [] }
    return project.outcomes.filter { $0.takesOrder == (errand.soldNumber != nil) }
  }

  /// The outcome under the cursor when the wrap-up begins.
  mutating func proposeErrandOutcome(byCaller: Bool) {
    guard let errand = conversation?.errand else { return }
    let outcomes = errandOutcomes
    let reached = (errand.script.outcome ?? errand.outcome).flatMap { name in
      outcomes.first { $0.name == name }
    }
    let broken = byCaller ? outcomes.first { $0.kind == .unreached } : nil
    let plain = outcomes.first { $0.kind == .done }
    conversation?.errand?.outcome = (reached ?? broken ?? plain ?? outcomes.first)?.name
    conversation?.errand?.focus = .done
  }

  /// Whether the key was the wrap-up's of a project.
  mutating func obeyInErrandWrapUp(_ command: Command, _ effects: inout [Effect]) -> Bool {
    guard let errand = conversation?.errand, let desk = errandDesk else { return false }
    if case .reason(let choice) = errand.focus {
      obeyAtReason(command, choice, desk.project.refusals, &effects)
      return true
    }
    if case .again(let choice) = errand.focus {
      obeyAtAgain(command, choice, &effects)
      return true
    }
    let outcomes = errandOutcomes
    let place = outcomes.firstIndex { $0.name == errand.outcome } ?? 0
    switch command {
    case .type(let text):
      guard isWrapUpKeyMeant else { return true }
      if let chosen = Command.place(text, of: min(9, outcomes.count)) {
        choose(outcomes[chosen], &effects)
      }
    case .move(.up), .previous: moveOutcome(to: place - 1, outcomes)
    case .move(.down), .next: moveOutcome(to: place + 1, outcomes)
    case .accept: if outcomes.indices.contains(place) { choose(outcomes[place], &effects) }
    default: break
    }
    return true
  }

  private mutating func moveOutcome(to place: Int, _ outcomes: [Project.Outcome]) {
    guard !outcomes.isEmpty else { return }
    conversation?.errand?.outcome = outcomes[max(0, min(outcomes.count - 1, place))].name
  }

  private mutating func choose(_ outcome: Project.Outcome, _ effects: inout [Effect]) {
    guard let project = errandDesk?.project else { return }
    conversation?.errand?.outcome = outcome.name
    if outcome.kind == .refusal, !project.refusals.isEmpty,
      conversation?.errand?.script.reason == nil
    {
      conversation?.errand?.focus = .reason(choice: 0)
      return
    }
    if outcome.kind == .again, conversation?.errand?.again == nil, !againChoices.isEmpty {
      conversation?.errand?.focus = .again(choice: 0)
      return
    }
    finishErrand(outcome, &effects)
  }

  /// When a contact of a campaign may be called again: in an hour, this evening, tomorrow morning
  /// or afternoon, in a week; each moved to where the project's hours and limits allow it (B2.4).
  public var againChoices: [Instant] {
    guard let contact = conversation?.call.callOut?.contact,
      let rules = errandDesk?.project.calling
    else { return [] }
    let zone = contact.zone(calendar)
    let today = zone.day(of: now)
    let wishes = [
      now.advanced(bySeconds: 3600), zone.moment(today, minutes: 18 * 60),
      zone.moment(today + 1, minutes: 10 * 60), zone.moment(today + 1, minutes: 15 * 60),
      zone.moment(today + 7, minutes: 10 * 60),
    ]
    var choices: [Instant] = []
    for wish in wishes where wish > now {
      guard let open = rules.opening(from: wish, after: contact.calls + [now], in: zone),
        !choices.contains(open)
      else { continue }
      choices.append(open)
    }
    return choices.sorted()
  }

  private mutating func obeyAtAgain(
    _ command: Command, _ choice: Int, _ effects: inout [Effect]
  ) {
    let choices = againChoices
    obey(command, at: choice, of: choices.count, Errand.Focus.again, &effects) { errand, chosen in
      errand.again = choices[chosen]
    }
  }

  private mutating func obeyAtReason(
    _ command: Command, _ choice: Int, _ reasons: [Project.RefusalReason],
    _ effects: inout [Effect]
  ) {
    guard let desk = errandDesk else { return }
    obey(command, at: choice, of: reasons.count, Errand.Focus.reason, &effects) { errand, chosen in
      errand.script.refuse(because: reasons[chosen].name, in: desk.project)
    }
  }

  /// A list that the outcome asks for: a digit or Enter takes a row, arrows move, Esc goes back.
  private mutating func obey(
    _ command: Command, at choice: Int, of count: Int, _ focus: (Int) -> Errand.Focus,
    _ effects: inout [Effect], _ take: (inout Errand, Int) -> Void
  ) {
    guard var errand = conversation?.errand else { return }
    var chosen: Int?
    switch command {
    case .type(let text): chosen = Command.place(text, of: min(9, count))
    case .accept: chosen = choice
    case .move(.up), .previous: errand.focus = focus(max(0, choice - 1))
    case .move(.down), .next: errand.focus = focus(min(count - 1, choice + 1))
    case .back: errand.focus = .done
    default: break
    }
    if let chosen, chosen < count {
      take(&errand, chosen)
      errand.focus = .done
    } else {
      chosen = nil
    }
    conversation?.errand = errand
    guard chosen != nil, let outcome = errandOutcomes.first(where: { $0.name == errand.outcome })
    else { return }
    finishErrand(outcome, &effects)
  }

  /// A call that the desk made leaves some words beside its outcome.
  private mutating func finishErrand(
    _ outcome: Project.Outcome, _ effects: inout [Effect]
  ) {
    guard let conversation else { return }
    self.conversation?.outcome = conversation.outcome(of: outcome)
    if conversation.call.callOut != nil {
      self.conversation?.note = TextField()
    } else {
      registerCall(&effects)
    }
  }
}

extension Conversation {
  /// How the house's own registry names an outcome of a project.
  func outcome(of own: Project.Outcome) -> Outcome {
    if soldKey != nil { return .orderTaken }
    if !handOffs.isEmpty { return .transferred }
    return switch own.kind {
    case .success, .done: .information
    case .refusal: .noDeal
    case .again: .other
    case .unreached: .dropped
    }
  }
}
