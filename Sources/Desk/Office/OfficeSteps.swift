/// Working through the pages of the office: each shows what waits, Enter does what it asks for.
extension State {
  /// Asks anew for what other desks may have changed.
  mutating func storeChanged(taken: [CallID], _ effects: inout [Effect]) {
    for call in taken { hear(.left(call, gaveUp: false), &effects) }
    ask(.staff, &effects)
    askForWork(&effects)
    if isOperator {
      askForCallOuts(&effects)
      ask(.threads, &effects)
      askForThread(&effects)
      if let consult = conversation?.consult { ask(.consult(consult.id), &effects) }
    }
    if office != nil { askForPage(&effects) } else { askForOpen(&effects) }
  }

  mutating func askForPage(_ effects: inout [Effect]) {
    guard var office else { return }
    let today = calendar.today
    let question: Question =
      switch (office.page, office.reached) {
      case (.figures, let member?):
        .achievements(office.unit, of: member, by: me.code, on: today)
      case (.figures, nil):
        .figures(ReportPeriod(office.unit, containing: today), by: me.code, on: today)
      default: .page(office.page, of: office.of, by: me.code, on: today)
      }
    office.asked = ask(question, &effects)
    work = .office(office)
  }

  mutating func askForOpen(_ effects: inout [Effect]) {
    ask(.open(me.code, on: calendar.today), &effects)
  }

  mutating func take(_ rows: OfficeRows, _ counts: OpenCounts, of request: RequestID) {
    open = counts
    guard var office, office.asked == request else { return }
    office.take(rows)
    work = .office(office)
  }

  /// Opens the office between two calls, on the first page where something waits.
  mutating func openOffice(_ effects: inout [Effect]) {
    if office != nil {
      leaveOffice(&effects)
      return
    }
    turn(to: pages.first { open[$0] != nil } ?? pages[0], &effects)
  }

  private mutating func leaveOffice(_ effects: inout [Effect]) {
    guard isOperator else { return }
    work = .free
    askForCallOuts(&effects)
  }

  private mutating func turn(to page: OfficePage, _ effects: inout [Effect]) {
    work = .office(Office(page: page, of: me.code))
    askForPage(&effects)
  }

  mutating func obeyInOffice(_ command: Command, _ effects: inout [Effect]) {
    guard var office else { return }
    let place = pages.firstIndex(of: office.page) ?? 0
    switch command {
    case .next: turn(to: pages[(place + 1) % pages.count], &effects)
    case .previous: turn(to: pages[(place + pages.count - 1) % pages.count], &effects)
    case .type(let text):
      if let page = Command.place(text, of: pages.count) { turn(to: pages[page], &effects) }
    case .move(let direction) where direction == .left || direction == .right:
      turnAside(direction == .right ? 1 : -1, &effects)
    case .move(let direction):
      office.move(direction)
      work = .office(office)
    case .accept: act(&effects)
    case .eraseForward: takeBack(&effects)
    case .back: leaveOffice(&effects)
    default: break
    }
  }

  /// The next inbox, or the next view of the figures: a day, a week, a month, then the weeks and
  /// the months of one operator.
  private mutating func turnAside(_ step: Int, _ effects: inout [Effect]) {
    guard var office else { return }
    if case .daysOff = office.rows { return turnWeek(step) }
    guard office.page == .figures else {
      lookInto(step, &effects)
      return
    }
    let member = memberInSight
    let views =
      ReportPeriod.Unit.allCases.map { ($0, false) }
      + (member == nil ? [] : [(.week, true), (.month, true)])
    let place = views.firstIndex { $0 == (office.unit, office.reached != nil) } ?? 0
    let (unit, isTable) = views[(place + step + views.count) % views.count]
    office.unit = unit
    office.reached = isTable ? member : nil
    work = .office(office)
    askForPage(&effects)
  }

  /// Whose weeks and months can be listed: an operator's own, for heads and trainers those of the
  /// chosen operator (A26).
  public var memberInSight: StaffCode? {
    guard let office, office.page == .figures else { return nil }
    if isOperator { return me.code }
    guard me.role == .head || me.role == .trainer else { return nil }
    if let reached = office.reached { return reached }
    guard case .figures(let sheet)? = office.rows, let place = office.chosen,
      case .member(let code) = sheet.rows[place].owner
    else { return nil }
    return code
  }

  /// The next inbox of the department, for its head.
  private mutating func lookInto(_ step: Int, _ effects: inout [Effect]) {
    guard var office, office.page == .inbox else { return }
    let inboxes = inboxesInSight
    guard inboxes.count > 1, let place = inboxes.firstIndex(of: office.of) else { return }
    office = Office(
      page: .inbox, of: inboxes[(place + step + inboxes.count) % inboxes.count])
    work = .office(office)
    askForPage(&effects)
  }

  /// One's own, and for a head those of the department (A26).
  public var inboxesInSight: [StaffCode] {
    guard me.role == .head else { return [me.code] }
    return [me.code]
      + company.staff
      .filter {
        $0.department == me.department && $0.code != me.code && $0.role != .operatorAtDesk
      }
      .map(\.code)
  }

  /// Whether one's presence is set, and colleagues are put through to (A4).
  mutating func obeyInPresence(
    _ command: Command, _ selection: Int, _ effects: inout [Effect]
  ) -> Bool {
    let choices = StaffMember.Presence.allCases
    switch command.step(in: choices.count, at: selection) {
    case .moved(let place): overlay = .presence(selection: place)
    case .chosen(let place): set(choices[place], &effects)
    case nil:
      guard command == .back || command == .pause else { return leaveOverlay(for: command) }
      overlay = nil
    }
    return true
  }

  private mutating func set(_ presence: StaffMember.Presence, _ effects: inout [Effect]) {
    overlay = nil
    me.presence = presence
    keep(.office(.presence(me.code, presence)), &effects)
  }
}

extension Office {
  /// Rows that a page of the list moves by.
  private static let pageRows = 10

  mutating func move(_ direction: Direction) {
    let last = max(0, (rows?.ids.count ?? 0) - 1)
    switch direction {
    case .up: selection = max(0, selection - 1)
    case .down: selection = min(last, selection + 1)
    case .pageUp: selection = max(0, selection - Self.pageRows)
    case .pageDown: selection = min(last, selection + Self.pageRows)
    case .home: selection = 0
    case .end: selection = last
    case .left, .right: break
    }
  }
}

// MARK: - Deeds

extension State {
  /// Why Enter or Del, or the key for something new, does nothing on this page.
  func refusalOfAct(_ command: Command) -> Refusal? {
    guard let office else { return work == .free ? .nothingChosen : .callInHand }
    guard command == .accept || command == .eraseForward else {
      return newTask(on: office.page) == nil ? .nothingNew : nil
    }
    guard let rows = office.rows, let place = office.chosen else { return .nothingChosen }
    return command == .accept ? refusalOfAct(on: rows, place) : refusalOfTakingBack(rows, place)
  }

  private func refusalOfAct(on rows: OfficeRows, _ place: Int) -> Refusal? {
    switch rows {
    case .inbox(let entries): entries[place].acknowledged == nil ? nil : .doneAlready
    case .newClients(let tasks): tasks[place].manager == nil ? nil : .doneAlready
    case .consults(let consults): consults[place].answer == nil ? nil : .doneAlready
    case .notices(let notices):
      notices[place].isFor(me) && !notices[place].readers.contains(me.code) ? nil : .doneAlready
    case .requests(let requests):
      if requests[place].to == me.code || requests[place].isNews(to: me.code) {
        nil
      } else {
        requests[place].answer == nil ? .notYours : .doneAlready
      }
    case .floor, .debtors, .orders: nil
    case .documents(let entries):
      switch entries[place].standing {
      case .failed: nil
      case .sent: .doneAlready
      case .waiting, .sending: .nothingToDo
      }
    case .complaints(let complaints):
      choices(for: complaints[place]).isEmpty ? .notYours : nil
    case .daysOff(let sheet): refusalOfShift(sheet, place)
    case .tasks, .absences, .figures, .achievements: .nothingToDo
    }
  }

  private func refusalOfTakingBack(_ rows: OfficeRows, _ place: Int) -> Refusal? {
    switch rows {
    case .tasks(let calls): calls[place].result == nil ? nil : .doneAlready
    case .absences(let absences): absences[place].last >= calendar.today ? nil : .doneAlready
    case .daysOff(let sheet): refusalOfTakingBack(sheet, place)
    default: .nothingToDo
    }
  }

  /// What the key for something new begins on a page.
  private func newTask(on page: OfficePage) -> OfficeForm.Task? {
    let isHead = me.role == .head
    switch page {
    case .tasks: return .order
    case .notices, .floor: return isHead || me.role == .trainer ? .notice : nil
    case .requests: return .request
    case .absences: return isHead ? .absence : nil
    default: return nil
    }
  }

  mutating func beginNew() {
    guard let task = office.flatMap({ newTask(on: $0.page) }) else { return }
    overlay = .office(OfficeForm(task, form(for: task)))
  }

  private mutating func act(_ effects: inout [Effect]) {
    guard let office, let rows = office.rows, let place = office.chosen else { return }
    switch rows {
    case .inbox(let entries):
      keep(
        .office(.acknowledge(entries[place].id, by: me.code, at: now)), &effects)
    case .notices(let notices):
      keep(.office(.read(notices[place].id, by: me.code, at: now)), &effects)
    case .newClients(let tasks): begin(.assign(tasks[place].client.code))
    case .consults(let consults): begin(.answer(consults[place].consult))
    case .debtors(let debtors): begin(.promise(debtors[place].client.code))
    case .requests(let requests):
      if requests[place].isNews(to: me.code) {
        keep(.office(.readAnswer(requests[place].id, at: now)), &effects)
      } else {
        begin(.answerRequest(requests[place].id))
      }
    case .floor(let floor): beginNotice(to: floor.seats[place].status.member)
    case .documents(let entries):
      keep(
        .office(.sendAgain(entries[place].document.id, by: me.code, at: now)), &effects)
    case .complaints(let complaints): begin(.complaint(complaints[place]))
    case .orders(let orders):
      openWork(orders[place].key, number: orders[place].number, from: nil, &effects)
    case .daysOff(let sheet): actOnShift(sheet, place, &effects)
    case .tasks, .absences, .figures, .achievements: break
    }
  }

  mutating func begin(_ task: OfficeForm.Task) {
    overlay = .office(OfficeForm(task, form(for: task)))
  }

  /// A word to one operator.
  private mutating func beginNotice(to member: StaffCode) {
    guard newTask(on: .notices) != nil else {
      refuse(.nothingToDo)
      return
    }
    var form = noticeForm(to: .colleague(member))
    form.focus = 1
    overlay = .office(OfficeForm(.notice, form))
  }

  private mutating func takeBack(_ effects: inout [Effect]) {
    guard let office, let rows = office.rows, let place = office.chosen else { return }
    switch rows {
    case .tasks(let calls):
      keep(.office(.withdraw(calls[place].callOut.id, by: me.code, at: now)), &effects)
    case .absences(let absences):
      keep(
        .office(.endAbsence(absences[place].id, on: calendar.today, by: me.code, at: now)),
        &effects)
    case .daysOff(let sheet): takeBackWish(sheet, place, &effects)
    default: break
    }
  }

  /// What was kept shows at once: the page is asked for anew.
  mutating func officeKept(_ deed: OfficeDeed, _ effects: inout [Effect]) {
    notice = .officeKept(deed)
    askForWork(&effects)
    if office != nil { askForPage(&effects) }
  }

  mutating func overtaken(by code: StaffCode, _ effects: inout [Effect]) {
    notice = .overtaken(by: company.name(of: code))
    askForWork(&effects)
    if office != nil { askForPage(&effects) }
  }
}
