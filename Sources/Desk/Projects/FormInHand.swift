/// A form that is being filled in. The same events give the same state; whatever was taken can be
/// undone and redone, back to the beginning.
public struct FormInHand: Hashable, Sendable, Codable {
  /// What is kept of a form: what undoing brings back.
  public struct Kept: Hashable, Sendable, Codable {
    /// By field; what could not be taken stands there as it was typed. Fields that aren't shown
    /// keep theirs, and it counts for nothing.
    public internal(set) var entries: [String: String] = [:]
    /// Points that were told → what the sentence said then: another day has to be told anew.
    public internal(set) var told: [String: [String]] = [:]
    /// The field the operator is in.
    public internal(set) var focus: String?

    fileprivate func says(asMuchAs other: Kept) -> Bool {
      entries == other.entries && told == other.told
    }
  }

  public private(set) var kept = Kept()
  /// What is being typed; nil while nothing was.
  public private(set) var draft: TextField?
  /// Index of what is chosen among what may be picked.
  public private(set) var selection: Int?
  private var past: [Kept] = []
  private var future: [Kept] = []

  /// - Parameter given: what the list of clients knows of them, by field.
  public init(
    given: [String: String] = [:], of form: OrderForm, in surroundings: FormSurroundings
  ) {
    let names = Set(form.fields.map(\.name))
    let known = given.filter { names.contains($0.key) }
    kept.entries = known.mapValues { TextField($0).trimmed }.filter { !$0.value.isEmpty }
    let reading = form.read(kept.entries, in: surroundings)
    for (name, value) in reading.values { kept.entries[name] = value.canonical }
    kept.focus = (reading.shown.first { !$0.field.isGiven } ?? reading.shown.first)?.field.name
  }

  /// What the store has kept takes the place of what is here; nothing of it can be undone.
  mutating func restore(_ entries: FormEntries, of form: OrderForm) {
    let names = Set(form.fields.map(\.name))
    kept.entries = entries.entries.filter { names.contains($0.key) }
    kept.told = entries.told
    draft = nil
    selection = nil
    past = []
    future = []
  }

  public var canUndo: Bool { draft != nil || !past.isEmpty }
  public var canRedo: Bool { !future.isEmpty }

  /// All that can happen.
  public mutating func update(
    _ event: FormEvent, of form: OrderForm, in surroundings: FormSurroundings
  ) {
    let desk = FormDesk(form: form, surroundings: surroundings)
    switch event {
    case .typed, .erased, .erasedForward, .erasedWord, .cleared: edit(event, desk)
    case .moved(let direction): move(direction, desk)
    case .picked(let place): pick(place, desk)
    case .accepted: accept(desk)
    case .wentOn: leave(desk, by: 1)
    case .wentBack: leave(desk, by: -1)
    case .wentTo(let name):
      commit(desk)
      if desk.reading(kept).answer(name)?.isShown == true { focus(name) }
    case .told(let name): tell(name, desk)
    case .untold(let name):
      let before = kept
      kept.told[name] = nil
      remember(before)
    case .undone: undo()
    case .redone: redo()
    }
    keepFocusShown(desk)
  }

  // MARK: typing

  private mutating func edit(_ event: FormEvent, _ desk: FormDesk) {
    guard let field = desk.field(kept.focus) else { return }
    // What is picked is typed anew; a text is typed on.
    let isTypedOn = !field.kind.isPicked
    var text = draft ?? TextField(isTypedOn ? kept.entries[field.name, default: ""] : "")
    switch event {
    case .typed(let typed): text.type(typed)
    case .erased: text.erase()
    case .erasedForward: text.eraseForward()
    case .erasedWord: text.eraseWord()
    default: text.clear()
    }
    draft = text
    selection = nil
  }

  private mutating func move(_ direction: Direction, _ desk: FormDesk) {
    guard let field = desk.field(kept.focus) else { return }
    let count = desk.picks(for: field, draft, kept).count
    switch direction {
    case .down, .pageDown:
      guard count > 0 else { return }
      selection = min(count - 1, (selection ?? -1) + 1)
    case .up, .pageUp:
      guard count > 0, let selection else { return }
      self.selection = selection > 0 ? selection - 1 : nil
    default:
      if draft == nil, !field.kind.isPicked {
        draft = TextField(kept.entries[field.name, default: ""])
      }
      draft?.move(direction)
    }
  }

  // MARK: taking

  private mutating func accept(_ desk: FormDesk) {
    if let selection {
      pick(selection, desk)
      return
    }
    commit(desk)
    guard let name = kept.focus, desk.reading(kept).answer(name)?.problem == nil else { return }
    step(desk, by: 1)
  }

  private mutating func pick(_ place: Int, _ desk: FormDesk) {
    guard let field = desk.field(kept.focus) else { return }
    let picks = desk.picks(for: field, draft, kept)
    guard picks.indices.contains(place) else { return }
    selection = nil
    switch field.kind {
    case .address(let rule):
      let rest = TypedAddress(draft?.text ?? "").rest
      draft = TextField(TypedAddress.text(picks[place].text, rest))
      if rest.isEmpty, rule.needsHouse {
        draft?.type(" ")
        return
      }
    case .goods:
      // The amount is typed behind it.
      let before = draft?.trimmed ?? kept.entries[field.name, default: ""]
      draft = TextField(Self.list(before, with: picks[place].text))
      return
    default: draft = TextField(picks[place].text)
    }
    accept(desk)
  }

  private static func list(_ before: String, with ware: String) -> String {
    // A word that was begun gives way to the ware.
    let parts = before.split(separator: ",").map { TextField(String($0)).trimmed }
    let whole = parts.last?.contains("*") == false ? parts.dropLast() : parts[...]
    return (whole + [ware + "*"]).joined(separator: ", ")
  }

  /// Takes what was typed: as the field reads it, or as it stands.
  private mutating func commit(_ desk: FormDesk) {
    guard let field = desk.field(kept.focus), let draft else { return }
    let before = kept
    let text = draft.trimmed
    kept.entries[field.name] = text.isEmpty ? nil : text
    if let value = desk.reading(kept).values[field.name] {
      kept.entries[field.name] = value.canonical
    }
    self.draft = nil
    selection = nil
    remember(before)
  }

  private mutating func leave(_ desk: FormDesk, by step: Int) {
    commit(desk)
    self.step(desk, by: step)
  }

  private mutating func step(_ desk: FormDesk, by step: Int) {
    let shown = desk.reading(kept).shown.map(\.field.name)
    guard let name = kept.focus, let place = shown.firstIndex(of: name) else { return }
    let next = place + step
    if shown.indices.contains(next) { focus(shown[next]) }
  }

  private mutating func focus(_ name: String) {
    kept.focus = name
    draft = nil
    selection = nil
  }

  private mutating func keepFocusShown(_ desk: FormDesk) {
    let answers = desk.reading(kept).answers
    let place = answers.firstIndex { $0.field.name == kept.focus } ?? 0
    guard answers.indices.contains(place), !answers[place].isShown || kept.focus == nil else {
      return
    }
    let next = answers[place...].first(where: \.isShown) ?? answers[..<place].last(where: \.isShown)
    kept.focus = next?.field.name
    draft = nil
    selection = nil
  }

  // MARK: telling

  private mutating func tell(_ name: String, _ desk: FormDesk) {
    commit(desk)
    let reading = desk.reading(kept)
    guard let point = reading.points.first(where: { $0.name == name }) else { return }
    let before = kept
    kept.told[name] = desk.substance(of: point, reading)
    remember(before)
  }

  // MARK: undoing

  private mutating func remember(_ before: Kept) {
    guard !kept.says(asMuchAs: before) else { return }
    past.append(before)
    future = []
  }

  private mutating func undo() {
    selection = nil
    if draft != nil {
      draft = nil
      return
    }
    guard let last = past.popLast() else { return }
    future.append(kept)
    kept = last
  }

  private mutating func redo() {
    guard let next = future.popLast() else { return }
    draft = nil
    selection = nil
    past.append(kept)
    kept = next
  }
}
