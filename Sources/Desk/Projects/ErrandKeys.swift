/// Keys in an errand: one Enter after the other leads through a call; a digit picks, letters are
/// typed.
extension Errand {
  /// What a key asks of the desk beyond the errand.
  enum Wish: Hashable {
    case none
    /// The order is complete and is to be confirmed.
    case confirm
    case refuse(Refusal)
  }

  /// The first step of the script.
  mutating func begin(at desk: ErrandDesk) { enter(desk) }

  mutating func obey(_ command: Command, at desk: ErrandDesk) -> Wish {
    switch focus {
    case .field: return obeyInField(command, desk)
    case .step(let choice): return obeyAtStep(command, choice, desk)
    case .reason(let choice): return obeyAtReason(command, choice, desk)
    case .again, .confirming, .done: return .none
    }
  }

  // MARK: A field

  private mutating func obeyInField(_ command: Command, _ desk: ErrandDesk) -> Wish {
    guard let name = form?.kept.focus else {
      settle(desk)
      return .none
    }
    switch command {
    case .type(let text) where isPick(text, name, desk):
      let place = Command.place(text, of: 9) ?? 0
      update(.picked(place), desk)
      return accepted(name, desk)
    case .type(let text): update(.typed(text), desk)
    case .erase: update(.erased, desk)
    case .eraseForward: update(.erasedForward, desk)
    case .eraseWord: update(.erasedWord, desk)
    case .clearField: update(.cleared, desk)
    case .move(let direction): move(direction, desk)
    case .next: update(.wentOn, desk)
    case .previous: update(.wentBack, desk)
    case .accept:
      update(.accepted, desk)
      return accepted(name, desk)
    case .back:
      if form?.draft != nil { update(.undone, desk) } else { settle(desk) }
    default: break
    }
    return .none
  }

  /// A digit picks at once where there is something to pick and nothing was typed yet.
  private func isPick(_ text: String, _ name: String, _ desk: ErrandDesk) -> Bool {
    guard let form, form.draft == nil,
      let field = desk.definition.fields.first(where: { $0.name == name })
    else { return false }
    switch field.kind {
    case .choice, .yesNo, .window:
      let looks = FormDesk(form: desk.definition, surroundings: desk.surroundings)
      let count = looks.picks(for: field, nil, form.kept).count
      return Command.place(text, of: min(9, count)) != nil
    default: return false
    }
  }

  /// Up and down walk the picks, or the fields where there is nothing to pick.
  private mutating func move(_ direction: Direction, _ desk: ErrandDesk) {
    let before = form
    update(.moved(direction), desk)
    guard form == before, form?.draft == nil else { return }
    switch direction {
    case .up: update(.wentBack, desk)
    case .down: update(.wentOn, desk)
    default: break
    }
  }

  /// The field was left by Enter: on to the next one that the step asks for, or back to the script.
  private mutating func accepted(_ name: String, _ desk: ErrandDesk) -> Wish {
    let reading = desk.reading(of: self)
    guard form?.draft == nil, reading.answer(name)?.problem == nil else { return .none }
    if isClosing { return close(desk) }
    if isChange { return .none }
    let fields = desk.fields(of: self)
    let place = fields.firstIndex { $0.name == name }
    let rest = place.map { fields[($0 + 1)...] } ?? fields[...]
    if let next = rest.first(where: { isOpen($0, reading) })
      ?? fields.first(where: { reading.answer($0.name)?.problem != nil })
    {
      update(.wentTo(next.name), desk)
      return .none
    }
    settle(desk)
    if desk.untold(by: self).isEmpty, isPassing(desk) { goOn(desk) }
    return .none
  }

  private func isOpen(_ field: FormField, _ reading: FormReading) -> Bool {
    guard let answer = reading.answer(field.name), answer.isShown else { return false }
    return answer.problem != nil || answer.value == nil
  }

  /// Whether the step leads on without a choice of the client.
  private func isPassing(_ desk: ErrandDesk) -> Bool {
    if case .next = desk.step(of: self)?.exit { return true }
    return false
  }

  // MARK: The step

  private mutating func obeyAtStep(
    _ command: Command, _ choice: Int, _ desk: ErrandDesk
  ) -> Wish {
    let choices = isClosing ? [] : desk.choices(of: self)
    switch command {
    case .accept: return goOn(choosing: choice, desk)
    case .type(let text):
      if desk.untold(by: self).isEmpty, let place = Command.place(text, of: choices.count) {
        return goOn(choosing: place, desk)
      }
      guard text.contains(where: \.isLetter), form?.kept.focus != nil else { break }
      focus = .field
      return obeyInField(command, desk)
    case .move(.up), .move(.pageUp): focus = .step(choice: max(0, choice - 1))
    case .move(.down), .move(.pageDown):
      focus = .step(choice: max(0, min(choices.count - 1, choice + 1)))
    case .next, .previous:
      guard form?.kept.focus != nil else { break }
      focus = .field
    case .back:
      if isClosing { isClosing = false } else { goBack(desk) }
    default: break
    }
    return .none
  }

  private mutating func goOn(choosing choice: Int, _ desk: ErrandDesk) -> Wish {
    if let point = desk.untold(by: self).first {
      update(.told(point), desk)
      guard desk.untold(by: self).isEmpty else { return .none }
      if isClosing { return close(desk) }
      if isPassing(desk) { goOn(desk) }
      return .none
    }
    if isClosing { return close(desk) }
    let step = desk.step(of: self)
    switch step?.exit {
    case .next: goOn(desk)
    case .choices:
      take(.chose(choice), desk)
      if desk.step(of: self)?.name != step?.name { enter(desk) }
    case .end: return finish(desk)
    case nil: focus = .done
    }
    return .none
  }

  private mutating func goOn(_ desk: ErrandDesk) {
    take(.wentOn, desk)
    enter(desk)
  }

  private mutating func goBack(_ desk: ErrandDesk) {
    take(.wentBack, desk)
    let fields = desk.fields(of: self)
    if let last = fields.last {
      update(.wentTo(last.name), desk)
      focus = .field
    } else {
      focus = .step(choice: 0)
    }
  }

  /// At a step: its first field that is open, else the step itself.
  private mutating func enter(_ desk: ErrandDesk) {
    isClosing = false
    let reading = desk.reading(of: self)
    if let field = desk.fields(of: self).first(where: { isOpen($0, reading) }) {
      update(.wentTo(field.name), desk)
      focus = .field
    } else {
      focus = .step(choice: 0)
    }
  }

  private mutating func settle(_ desk: ErrandDesk) { focus = .step(choice: 0) }

  // MARK: The end

  /// The script's end: an order is confirmed, a refusal says why, anything else is done.
  private mutating func finish(_ desk: ErrandDesk) -> Wish {
    guard let end = desk.end(of: self) else { return .none }
    if end.takesOrder, soldNumber == nil { return close(desk) }
    if end.kind == .refusal, !desk.project.refusals.isEmpty, script.reason == nil {
      focus = .reason(choice: 0)
      return .none
    }
    take(.wentOn, desk)
    outcome = script.outcome ?? end.name
    focus = .done
    return .none
  }

  /// On the way to a confirmed order: what is missing first, then what has to be told (C2).
  mutating func close(_ desk: ErrandDesk) -> Wish {
    guard soldNumber == nil else { return .none }
    guard form != nil, desk.project.outcomes.contains(where: \.takesOrder) else {
      return .refuse(.noOrder)
    }
    if form?.draft != nil { update(.accepted, desk) }
    if let problem = desk.reading(of: self).problems.first {
      isClosing = true
      update(.wentTo(problem.field), desk)
      focus = .field
      return .refuse(.formIncomplete(desk.reading(of: self).problems.count))
    }
    if isChange, desk.changes(by: self).isEmpty { return .refuse(.nothingToDo) }
    let wasReadBack = isReadBack
    isClosing = true
    let untold = desk.untold(by: self)
    guard untold.isEmpty else {
      focus = .step(choice: 0)
      return .refuse(.pointsUntold(untold.count))
    }
    guard !isChange || wasReadBack else {
      focus = .step(choice: 0)
      return .none
    }
    return .confirm
  }

  private mutating func obeyAtReason(
    _ command: Command, _ choice: Int, _ desk: ErrandDesk
  ) -> Wish {
    let reasons = desk.project.refusals
    switch command {
    case .type(let text):
      if let place = Command.place(text, of: min(9, reasons.count)) { refuse(for: place, desk) }
    case .accept: refuse(for: choice, desk)
    case .move(.up), .previous: focus = .reason(choice: max(0, choice - 1))
    case .move(.down), .next: focus = .reason(choice: min(reasons.count - 1, choice + 1))
    case .back: focus = .step(choice: 0)
    default: break
    }
    return .none
  }

  private mutating func refuse(for place: Int, _ desk: ErrandDesk) {
    guard desk.project.refusals.indices.contains(place) else { return }
    take(.refusedBecause(desk.project.refusals[place].name), desk)
    _ = finish(desk)
  }

  // MARK: Carrying out

  mutating func update(_ event: FormEvent, _ desk: ErrandDesk) {
    form?.update(event, of: desk.definition, in: desk.surroundings)
  }

  private mutating func take(_ event: ScriptEvent, _ desk: ErrandDesk) {
    script.update(event, in: desk.project, form, in: desk.surroundings)
  }

  /// The order stands: the script goes to its end where it is there.
  mutating func sold(_ number: String, at desk: ErrandDesk) {
    soldNumber = number
    isClosing = false
    take(.wentOn, desk)
    outcome =
      script.outcome.flatMap { desk.project.outcome($0)?.takesOrder == true ? $0 : nil }
      ?? desk.project.outcomes.first(where: \.takesOrder)?.name
    focus = .done
  }
}
