/// An order's state and history over the desk, and what is done about it (C3).
public struct OrderSheet: Hashable, Sendable, Codable {
  public var key: OrderKey
  public var number: String
  /// Nil until the store has answered.
  public var work: OrderWork?
  public internal(set) var asked: RequestID?
  /// The list it was opened from, to go back to.
  public var list: OrderList?
  /// Lines of the history that are passed over, the latest first.
  public var skipped = 0

  public init(key: OrderKey, number: String, work: OrderWork? = nil, list: OrderList? = nil) {
    self.key = key
    self.number = number
    self.work = work
    self.list = list
  }
}

extension State {
  /// What may be chosen about an order, as options of a form; a move has its state's name behind.
  public enum WorkChoice {
    public static let send = "send"
    public static let plan = "replan"
    public static let note = "addNote"
    public static let move = "moveTo/"
    /// Today, as soon as may be.
    public static let atOnce = "atOnce"
  }

  mutating func openWork(
    _ key: OrderKey, number: String, from list: OrderList?, _ effects: inout [Effect]
  ) {
    overlay = .orderWork(OrderSheet(key: key, number: number, list: list))
    askForWork(&effects)
  }

  /// What lies open is asked for anew.
  mutating func askForWork(_ effects: inout [Effect]) {
    guard case .orderWork(var sheet)? = overlay else { return }
    sheet.asked = ask(.orderWork(sheet.key, from: moment), &effects)
    overlay = .orderWork(sheet)
  }

  mutating func take(_ work: OrderWork?, of request: RequestID) {
    guard case .orderWork(var sheet)? = overlay, sheet.asked == request else { return }
    sheet.asked = nil
    guard let work else {
      overlay = sheet.list.map(Overlay.orders)
      return refuse(.noOrder)
    }
    sheet.work = work
    overlay = .orderWork(sheet)
  }

  mutating func obeyInWork(
    _ command: Command, _ sheet: OrderSheet, _ effects: inout [Effect]
  ) -> Bool {
    var sheet = sheet
    switch command {
    case .back, .orders, .move(.left):
      overlay = sheet.listWithStanding.map(Overlay.orders)
      return true
    case .accept:
      if let asked = sheet.asked {
        wait(for: asked, then: command)
      } else {
        beginWork(on: sheet)
      }
      return true
    case .move(.down):
      sheet.skipped = min(sheet.skipped + 1, max(0, (sheet.work?.history.count ?? 1) - 1))
    case .move(.up): sheet.skipped = max(0, sheet.skipped - 1)
    case .remark where conversation != nil:
      openComplaint(about: sheet.number)
      return true
    default: return leaveOverlay(for: command)
    }
    overlay = .orderWork(sheet)
    return true
  }

  private mutating func beginWork(on sheet: OrderSheet) {
    guard let work = sheet.work else { return refuse(.noOrder) }
    guard !workChoices(for: work).isEmpty else { return refuse(.notYours) }
    overlay = .office(OfficeForm(.orderWork(sheet), workForm(work)))
  }

  /// Operators plan, send and note; heads and managers also move; all others look on.
  func workChoices(for work: OrderWork) -> [String] {
    switch me.role {
    case .finance, .trainer: return []
    case .operatorAtDesk, .manager, .keyAccountManager, .head: break
    }
    guard !work.isOver else { return [WorkChoice.note] }
    let life = company.life(of: work.project)
    let usual = (life.crews.isEmpty ? [] : [WorkChoice.send]) + [WorkChoice.plan, WorkChoice.note]
    guard !isOperator else { return usual }
    return usual + life.next(of: work.standing).map { WorkChoice.move + $0.name }
  }

  func workForm(_ work: OrderWork) -> Form {
    let crews = company.life(of: work.project).crews.map(\.name)
    let other = crews.firstIndex { $0 != work.plan.crew } ?? 0
    var fields = [
      Form.Field(.workAct, .choice(options: workChoices(for: work), selected: 0)),
      Form.Field(.workCrew, .choice(options: crews, selected: other), isRequired: false),
    ]
    if work.free.isEmpty {
      let day = max(work.plan.day ?? calendar.today, calendar.today)
      fields.append(Form.Field(.workDay, .day(day)))
    } else {
      fields.append(Form.Field(.workSlot, workSlots(work)))
    }
    fields.append(Form.Field(.answerWords, .text(TextField("")), isRequired: false))
    return Form(fields)
  }

  /// At once, then what is free; chosen is what was agreed while it is to come, else the nearest.
  private func workSlots(_ work: OrderWork) -> Form.Value {
    var slots = work.free
    guard let day = work.plan.day, !work.plan.slot.isEmpty else {
      return .choice(options: [WorkChoice.atOnce] + slots.map(\.option), selected: 0)
    }
    let agreed = DaySlot(day, work.plan.slot)
    guard !work.plan.hasCome(at: moment) else {
      slots.removeAll { $0 == agreed }
      let options = [WorkChoice.atOnce] + slots.map(\.option)
      return .choice(options: options, selected: min(1, options.count - 1))
    }
    if !slots.contains(agreed) { slots.append(agreed) }
    let place = slots.firstIndex(of: agreed) ?? 0
    return .choice(options: [WorkChoice.atOnce] + slots.map(\.option), selected: place + 1)
  }

  mutating func actOnWork(_ sheet: OrderSheet, _ form: Form, _ effects: inout [Effect]) {
    guard let work = sheet.work, let act = workAct(form) else { return refuse(.nothingToDo) }
    let words = form.words(.answerWords)
    if act == .note, words.isEmpty { return refuse(.fieldMissing(.answerWords)) }
    let deed = OrderDeed(
      id: freshID, order: sheet.key, seen: work.history.count, act: act, words: words,
      moment: moment, signed: Signature(by: me.code, at: now))
    overlay = .orderWork(sheet)
    awaited = .report(keep(.office(.orderWork(deed)), &effects))
  }

  private func workAct(_ form: Form) -> OrderDeed.Act? {
    guard let choice = form.chosen(.workAct) else { return nil }
    let slot = workSlot(form)
    switch choice {
    case WorkChoice.send: return form.chosen(.workCrew).map { .send(crew: $0, slot) }
    case WorkChoice.plan: return .plan(slot)
    case WorkChoice.note: return .note
    default:
      guard choice.hasPrefix(WorkChoice.move) else { return nil }
      return .move(to: String(choice.dropFirst(WorkChoice.move.count)))
    }
  }

  private func workSlot(_ form: Form) -> DaySlot {
    if let day = form.day(.workDay) { return DaySlot(day) }
    return form.chosen(.workSlot).flatMap(DaySlot.init(option:)) ?? DaySlot(calendar.today)
  }
}

extension OrderSheet {
  /// The list as it stands after what was done here.
  fileprivate var listWithStanding: OrderList? {
    guard var list, let work else { return list }
    for place in list.search.matches.indices where list.search.matches[place].key == key {
      list.search.matches[place].standing = work.standing
    }
    return list
  }
}

extension DaySlot {
  /// As a choice of a form: the day's number, a stroke, the hours.
  public var option: String { "\(day.number)/\(slot)" }

  public init?(option: String) {
    let parts = option.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]) else { return nil }
    self.init(Day(number: number), String(parts[1]))
  }
}

extension Form {
  /// Whether a field of an order's form counts with what is chosen to be done.
  func isOpenForWork(_ field: Field) -> Bool {
    let choice = chosen(.workAct)
    switch field.name {
    case .workCrew: return choice == State.WorkChoice.send
    case .workSlot, .workDay:
      return choice == State.WorkChoice.send || choice == State.WorkChoice.plan
    default: return true
    }
  }
}
