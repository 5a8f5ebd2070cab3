import Desk
import TextScreen

/// What each page writes in its rows.
extension OfficeRow {
  init(_ rows: OfficeRows, _ place: Int, _ state: State, _ words: Words) {
    let writer = OfficeRowWriter(state: state, words: words)
    switch rows {
    case .floor(let floor): self = writer.row(floor.seats[place])
    case .inbox(let entries): self = writer.row(entries[place])
    case .newClients(let tasks): self = writer.row(tasks[place])
    case .consults(let consults): self = writer.row(consults[place])
    case .tasks(let calls): self = writer.row(calls[place])
    case .debtors(let debtors): self = writer.row(debtors[place])
    case .notices(let notices): self = writer.row(notices[place])
    case .requests(let requests): self = writer.row(requests[place])
    case .absences(let absences): self = writer.row(absences[place])
    case .documents(let entries): self = writer.row(entries[place])
    case .figures, .achievements: self.init()
    case .complaints(let complaints): self = writer.row(complaints[place])
    case .orders(let orders): self = writer.row(orders[place])
    case .daysOff(let sheet):
      self = DaysOffText(sheet: sheet, state: state, words: words).row(place)
    }
  }

  /// What stands at the right of a page's title.
  static func summary(_ office: Office, _ state: State, _ words: Words) -> String {
    guard case .floor(let floor)? = office.rows else {
      return state.open[office.page].map(words.office.unread) ?? ""
    }
    let header = words.header
    var text = header.waiting(floor.waiting.count)
    if let longest = floor.waiting.first {
      text += " · \(header.longest) " + words.formats.span(state.now.seconds(since: longest.since))
    }
    return text
  }
}

private struct OfficeRowWriter {
  let state: State
  let words: Words

  func row(_ seat: Floor.Seat) -> OfficeRow {
    var row = OfficeRow()
    let (text, role) = standing(seat.status.standing)
    if let since = seat.status.since {
      row.time = words.formats.span(state.now.seconds(since: since))
    }
    row.kind = text
    row.kindRole = role
    row.subject = name(seat.status.member)
    row.text = state.seesClients ? seat.status.client ?? "" : ""
    row.right =
      words.header.calls(seat.calls) + " · " + words.header.orders(seat.orders) + " · "
      + words.formats.money(seat.sum)
    row.rightRole = .text
    return row
  }

  func standing(_ standing: SeatStatus.Standing) -> (String, Role) {
    let header = words.header
    return switch standing {
    case .ready: (header.ready, .good)
    case .answering: (header.answering, .title)
    case .calling: (words.callOut.calling, .title)
    case .onCall: (header.onCall, .title)
    case .onHold: (header.onHold, .warning)
    case .wrapUp: (header.wrapUp, .text)
    case .paused(let reason): (words.queue.pauseReason(reason), .warning)
    case .office: (words.office.atWork, .dim)
    }
  }

  func row(_ entry: InboxEntry) -> OfficeRow {
    var row = OfficeRow()
    row.time = time(entry.item.at)
    row.kind = words.office.kind(entry.item)
    row.isDone = entry.acknowledged != nil
    switch entry.item {
    case .order(let order):
      row.subject = order.client.name
      row.text = order.order.number ?? ""
      row.kindRole = order.state.isStanding ? .good : .warning
      row.right = words.formats.money(order.order.total)
    case .handOff(let handOff, let client):
      row.subject = client?.name ?? words.queue.unknown
      row.text = words.barred.why(handOff.reason)
      row.kindRole = handOff.connected ? .text : .warning
    case .remark(let remark, let client):
      row.subject = client?.name ?? words.queue.unknown
      row.text = words.overlay.topic(remark.topic) + ": " + remark.text
    case .newClient(let client, let by, _):
      row.subject = client.name
      row.text = words.office.registeredBy(name(by))
      row.kindRole = .warning
    case .assigned(let client, _, _):
      row.subject = client.name
      row.text = client.city
    case .callOut(let result, let client):
      row.subject = client?.name ?? words.formats.phone(result.callOut.number)
      row.text = result.answer
      row.kindRole = result.isDone ? .text : .warning
    }
    if let seen = entry.acknowledged { row.right = words.office.seen(name(seen.by)) }
    return row
  }

  func row(_ task: NewClientTask) -> OfficeRow {
    var row = OfficeRow()
    row.time = time(task.registered.at)
    row.kind = state.company.kind(task.client.kind)?.name ?? task.client.kind
    row.subject = task.client.name
    row.text = task.client.city
    row.right = task.manager.map(name) ?? words.office.noManager
    row.rightRole = .warning
    row.isDone = task.manager != nil
    return row
  }

  func row(_ consult: ConsultRow) -> OfficeRow {
    var row = OfficeRow()
    let asked = consult.consult
    let isOpen = consult.answer == nil
    let waited = state.now.seconds(since: asked.at)
    row.time = isOpen && waited < 6000 ? words.formats.span(waited) : time(asked.at)
    row.timeRole = isOpen ? .queueLate : .dim
    row.kind = name(asked.by)
    row.subject = consult.client?.name ?? asked.client
    row.text = asked.question
    row.isDone = !isOpen
    row.right = words.formats.money(asked.sum)
    if consult.isWithdrawn {
      row.right = words.office.takenBack
    } else if let answer = consult.answer {
      row.right =
        answer.allowedUpTo.map { words.office.allowed(words.formats.money($0)) }
        ?? words.office.refused
    }
    return row
  }

  func row(_ call: OrderedCall) -> OfficeRow {
    var row = OfficeRow()
    row.time = time(call.result?.at ?? call.callOut.due)
    row.kind = call.meantFor.map(name) ?? words.office.anybody
    row.subject = call.callOut.client?.name ?? words.formats.phone(call.callOut.number)
    if case .task(let question, _) = call.callOut.reason { row.text = question }
    row.right = words.office.toBeMade
    row.rightRole = .dim
    if let result = call.result {
      row.right = words.wrapUp.outcome(result.outcome)
      row.rightRole = result.isDone ? .good : .warning
      row.kind = result.by.map(name) ?? ""
    }
    return row
  }

  func row(_ debtor: Debtor) -> OfficeRow {
    var row = OfficeRow()
    row.time = debtor.handedOver.map(time) ?? ""
    let overdue = debtor.credit.overdue(
      on: state.calendar.today, graceDays: state.company.rules.graceDays)
    row.kind = overdue.isEmpty ? words.queue.overLimit : words.queue.overdue
    row.kindRole = overdue.isEmpty ? .debtOverLimit : .debtOverdue
    row.subject = debtor.client.name
    if let promise = debtor.promise {
      row.text = words.office.promised(
        words.formats.money(promise.sum), words.formats.day(promise.day))
    } else if let oldest = overdue.map(\.due).min() {
      row.text = words.office.overdueBy(state.calendar.today - oldest)
    }
    let sum =
      overdue.isEmpty ? debtor.credit.owed : overdue.reduce(.zero) { $0 + $1.remainder }
    row.right = words.formats.money(sum)
    return row
  }

  func row(_ notice: BoardNotice) -> OfficeRow {
    var row = OfficeRow()
    row.time = time(notice.posted.at)
    row.kind = name(notice.posted.by)
    row.isDone = !notice.isFor(state.me) || notice.readers.contains(state.me.code)
    row.text = notice.text
    if notice.posted.by == state.me.code {
      row.right = words.office.readBy(notice.readers.count)
    } else if row.isDone {
      row.right = "✓"
    }
    return row
  }

  func row(_ request: StaffRequest) -> OfficeRow {
    var row = OfficeRow()
    row.time = time(request.made.at)
    row.kind = words.office.requestKind(request.kind)
    if request.made.by != state.me.code { row.subject = name(request.made.by) }
    row.text = request.text
    row.right = words.office.requestStanding(request.standing)
    let isNews = request.isNews(to: state.me.code)
    if isNews { row.right = "● " + row.right }
    row.rightRole = request.standing == .open || isNews ? .warning : .text
    row.isDone = !isNews && (request.standing == .done || request.standing == .declined)
    return row
  }

  func row(_ absence: Absence) -> OfficeRow {
    var row = OfficeRow()
    let isNow = absence.covers(state.calendar.today)
    row.time = words.formats.day(absence.first)
    row.kind = absence.first == absence.last ? "" : "– " + words.formats.day(absence.last)
    row.subject = name(absence.member)
    row.text = words.office.standsIn(name(absence.substitute))
    row.right = isNow ? words.office.now : ""
    row.rightRole = .warning
    row.isDone = absence.last < state.calendar.today
    return row
  }

  func row(_ entry: DocumentEntry) -> OfficeRow {
    var row = OfficeRow()
    row.time = time(entry.at)
    row.kind = words.office.documentKind(entry.document.subject.kind)
    row.subject = entry.clientName.isEmpty ? entry.about : entry.clientName
    row.text = entry.trouble.isEmpty ? entry.document.address : entry.trouble
    row.right = words.office.documentStanding(entry.standing)
    row.rightRole = entry.standing == .failed ? .warning : .text
    row.isDone = entry.standing == .sent
    return row
  }

  func row(_ complaint: ClientComplaint) -> OfficeRow {
    var row = OfficeRow()
    let isLate = complaint.isLate(on: state.calendar.today)
    row.time = words.formats.day(complaint.answerBy)
    row.timeRole = isLate ? .queueLate : .dim
    row.kind = "№ \(complaint.number)" + (isLate ? " !" : "")
    row.kindRole = isLate ? .warning : .text
    row.subject = complaint.client?.name ?? words.formats.phone(complaint.phone)
    row.text =
      words.overlay.topic(complaint.topic) + ": " + (complaint.history.last?.words ?? "")
    row.right = words.complaint.standing(complaint.standing)
    row.rightRole = complaint.standing.isWaiting ? .warning : .text
    row.isDone = complaint.standing == .closed
    return row
  }

  /// Of a slot the hours alone: whatever else there is stands below the list.
  func row(_ work: OrderWork) -> OfficeRow {
    var row = OfficeRow()
    let text = OrderWorkText(company: state.company, words: words)
    let isLate = work.isLate(on: state.calendar.today)
    row.time = work.plan.day.map(words.formats.day) ?? ""
    row.timeRole = isLate ? .queueLate : .dim
    row.kind = work.number + (isLate ? " !" : "")
    row.kindRole = isLate ? .warning : .text
    row.subject = work.client
    row.text = [
      OrderWorkText.short(work.plan.slot),
      work.plan.crew.isEmpty ? "" : text.crew(work.plan.crew, of: work),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    row.rest = text.project(of: work)
    row.right = text.standing(work.standing, of: work)
    row.rightRole = isLate ? .warning : .text
    return row
  }

  func name(_ code: StaffCode) -> String { state.company.name(of: code) }

  /// The hour of what is of today, else the day.
  func time(_ at: Instant) -> String {
    let civil = state.calendar.civilTime(at)
    return civil.day == state.calendar.today
      ? words.formats.clock(at, state.calendar) : words.formats.day(civil.day)
  }
}
