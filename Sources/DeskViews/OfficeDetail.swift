import Desk
import TextScreen

/// A row of what there is to know about the chosen thing.
enum OfficeDetail {
  case pair(String, String, Role = .text)
  case text(String, Role = .text)
  case orderLine(Order, Int)

  private static let labelColumns = 15

  func rows(columns: Int) -> Int {
    switch self {
    case .pair(_, let value, _):
      max(1, Drawing.rows(of: value, columns: columns - Self.labelColumns))
    case .text(let text, _): max(1, Drawing.rows(of: text, columns: columns))
    case .orderLine: 1
    }
  }

  func draw(_ words: Words, from area: inout Area, into frame: inout Frame) {
    let place = area.takeTop(rows(columns: area.columns - 4)).inset(2)
    switch self {
    case .pair(let label, let value, let role):
      var pen = Pen(place)
      pen.write(label, .dim, limit: Self.labelColumns - 1, into: &frame)
      let (_, right) = place.splitLeft(Self.labelColumns)
      Drawing.paragraph(value, role, in: right, into: &frame)
    case .text(let text, let role): Drawing.paragraph(text, role, in: place, into: &frame)
    case .orderLine(let order, let index): Self.draw(order, index, words, place, into: &frame)
    }
  }

  private static func draw(
    _ order: Order, _ index: Int, _ words: Words, _ row: Area, into frame: inout Frame
  ) {
    let line = order.lines[index]
    var pen = Pen(row)
    pen.write(line.good.code, .dim, limit: 9, into: &frame)
    pen.move(to: row.column + 10)
    let sum = words.formats.money(order.prices[index].sum)
    let quantity = words.formats.quantity(line.quantity, line.good.measure)
    let end = row.column + row.columns
    pen.write(line.good.name, .text, limit: max(0, end - 28 - pen.column), into: &frame)
    frame.write(quantity, endingAt: end - 14, row.row, .text)
    frame.write(sum, endingAt: end, row.row, .text)
  }
}

extension OfficeDetail {
  static func title(
    _ office: Office, _ state: State, _ words: Words
  ) -> (text: String, right: String) {
    guard let rows = office.rows, let place = office.chosen else { return ("", "") }
    switch rows {
    case .floor: return (words.queue.today, "")
    case .inbox(let entries):
      guard case .order(let order) = entries[place].item else {
        return (words.office.kind(entries[place].item), "")
      }
      return (
        words.order.title + " " + (order.order.number ?? ""),
        words.order.lines(order.order.lines.count) + " · "
          + words.formats.money(order.order.total)
      )
    case .newClients(let tasks): return (tasks[place].client.name, tasks[place].client.code)
    case .consults(let consults):
      return (
        consults[place].client?.name ?? consults[place].consult.client,
        consults[place].consult.client
      )
    case .tasks(let calls):
      let client = calls[place].callOut.client
      return (client?.name ?? "", client?.code ?? "")
    case .debtors(let debtors): return (debtors[place].client.name, debtors[place].client.code)
    case .documents(let entries):
      let entry = entries[place]
      return (words.office.documentKind(entry.document.subject.kind), entry.about)
    case .complaints(let complaints):
      let complaint = complaints[place]
      return (
        "№ \(complaint.number) · " + words.complaint.standing(complaint.standing),
        words.complaint.answerBy(words.formats.weekday(complaint.answerBy))
      )
    case .orders(let orders):
      let text = OrderWorkText(company: state.company, words: words)
      return (words.orderWork.title(orders[place].number), text.project(of: orders[place]))
    case .daysOff(let sheet):
      return DaysOffText(sheet: sheet, state: state, words: words).title(place)
    case .notices, .requests, .absences, .figures, .achievements:
      return (words.office.page(office.page), "")
    }
  }

  static func of(_ office: Office, _ state: State, _ words: Words) -> [OfficeDetail] {
    guard let rows = office.rows, let place = office.chosen else { return [] }
    let writer = OfficeDetailWriter(state: state, words: words)
    switch rows {
    case .floor(let floor): return writer.details(floor)
    case .inbox(let entries): return writer.details(entries[place].item)
    case .newClients(let tasks):
      return writer.details(tasks[place].client)
        + [.text(words.office.registeredBy(writer.name(tasks[place].registered.by)), .dim)]
    case .consults(let consults): return writer.details(consults[place])
    case .tasks(let calls): return writer.details(calls[place])
    case .debtors(let debtors): return writer.details(debtors[place])
    case .notices(let notices): return writer.details(notices[place])
    case .requests(let requests): return writer.details(requests[place])
    case .documents(let entries): return writer.details(entries[place])
    case .complaints(let complaints): return writer.details(complaints[place])
    case .orders(let orders): return OrderWorkText.details(orders[place], state, words)
    case .daysOff(let sheet):
      return DaysOffText(sheet: sheet, state: state, words: words).details(place)
    case .absences, .figures, .achievements: return []
    }
  }
}

private struct OfficeDetailWriter {
  let state: State
  let words: Words

  func details(_ floor: Floor) -> [OfficeDetail] {
    let header = words.header
    let sum = floor.seats.reduce(Money.zero) { $0 + $1.sum }
    let orders = floor.seats.reduce(0) { $0 + $1.orders }
    var details: [OfficeDetail] = [
      .pair(
        words.queue.sum, words.formats.money(sum) + " · " + header.orders(orders), .strong),
      .pair(words.office.waiting, waiting(floor)),
    ]
    if let level = floor.day.serviceLevel {
      let isLow = level < state.company.rules.serviceLevelTarget
      let seconds = state.company.rules.serviceLevelSeconds
      details.append(
        .pair(
          words.queue.serviceLevel,
          header.answeredInTime(seconds) + " \(level) % · "
            + header.calls(floor.day.offered), isLow ? .warning : .good))
    }
    return details
  }

  private func waiting(_ floor: Floor) -> String {
    let spans = floor.waiting.prefix(8).map {
      words.formats.span(state.now.seconds(since: $0.since))
    }
    return spans.isEmpty ? words.queue.nobodyWaits : spans.joined(separator: "  ")
  }

  func details(_ item: InboxItem) -> [OfficeDetail] {
    switch item {
    case .order(let order): return details(order)
    case .handOff(let handOff, let client):
      return [
        .text(
          words.barred.why(handOff.reason) + " · "
            + (handOff.connected ? words.office.putThrough : words.office.messageOnly),
          handOff.connected ? .text : .warning)
      ] + (client.map(details) ?? [])
    case .remark(let remark, let client):
      return [.text("“" + remark.text + "”", .strong)] + (client.map(details) ?? [])
    case .newClient(let client, let by, _):
      return details(client) + [.text(words.office.registeredBy(name(by)), .dim)]
    case .assigned(let client, _, _): return details(client)
    case .callOut(let result, let client): return details(result) + (client.map(details) ?? [])
    }
  }

  private func details(_ order: InboxOrder) -> [OfficeDetail] {
    var details: [OfficeDetail] = [
      .text(
        order.client.name + " · " + words.office.takenBy(name(order.by)),
        order.state.isStanding ? .text : .warning)
    ]
    if let lift = order.lift {
      details.append(
        .text("A11 · " + words.office.lift(name(lift.by), words.formats.money(lift.upTo)), .warning)
      )
    }
    if let delivery = deliveryText(order.order) {
      details.append(.pair(words.office.deliveredOn, delivery))
    }
    return details + order.order.lines.indices.map { .orderLine(order.order, $0) }
  }

  private func deliveryText(_ order: Order) -> String? {
    switch order.delivery {
    case .local(let delivery):
      [
        words.formats.weekday(delivery.day), delivery.window, delivery.address,
        words.office.receives.lowercased() + " " + delivery.people.receiver,
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    case .regional(let delivery):
      switch delivery.handover {
      case .collected(let day, let time): words.formats.weekday(day) + " " + time
      case .forwarded(let details): details
      }
    case nil: nil
    }
  }

  func details(_ client: Client) -> [OfficeDetail] {
    let kind = state.company.kind(client.kind)?.name ?? client.kind
    var details: [OfficeDetail] = [
      .text(
        [kind, client.city, client.contact].filter { !$0.isEmpty }.joined(separator: " · "))
    ]
    if !client.phones.isEmpty {
      details.append(.text(client.phones.map(words.formats.phone).joined(separator: "  ")))
    }
    return details
  }

  func details(_ row: ConsultRow) -> [OfficeDetail] {
    var details: [OfficeDetail] = []
    if !row.consult.question.isEmpty {
      details.append(.pair(words.office.asks, row.consult.question, .strong))
    }
    if let barrier = row.consult.barrier {
      details.append(.text(words.barred.why(.debt(barrier)), .debtOverdue))
    }
    if let credit = row.credit {
      details.append(
        .pair(
          words.office.owes,
          words.formats.money(credit.owed) + " · " + words.office.limit.lowercased() + " "
            + words.formats.money(credit.limit)))
    }
    details.append(.pair(words.office.orderSum, words.formats.money(row.consult.sum)))
    if row.isWithdrawn {
      details.append(.text(words.office.takenBack, .dim))
    } else if let answer = row.answer {
      details.append(
        .pair(
          words.office.answer,
          [
            name(answer.by),
            answer.allowedUpTo.map { words.office.allowed(words.formats.money($0)) }
              ?? words.office.refused, answer.words,
          ].filter { !$0.isEmpty }.joined(separator: " · ")))
    }
    guard let order = row.order else { return details }
    return details + order.lines.indices.map { .orderLine(order, $0) }
  }

  func details(_ call: OrderedCall) -> [OfficeDetail] {
    var details: [OfficeDetail] = []
    if case .task(let question, _) = call.callOut.reason {
      details.append(.pair(words.office.asks, question, .strong))
    }
    details.append(.text(words.formats.phone(call.callOut.number)))
    return details + (call.result.map(self.details) ?? [])
  }

  private func details(_ result: CallOutResult) -> [OfficeDetail] {
    let said = result.answer.isEmpty ? words.wrapUp.outcome(result.outcome) : result.answer
    return [
      .pair(
        words.office.answer, said + (result.by.map { " · " + name($0) } ?? ""),
        result.isDone ? .strong : .warning)
    ]
  }

  func details(_ debtor: Debtor) -> [OfficeDetail] {
    var details = details(debtor.client)
    details.append(
      .pair(
        words.office.owes,
        words.formats.money(debtor.credit.owed) + " · " + words.office.limit.lowercased() + " "
          + words.formats.money(debtor.credit.limit)))
    if let promise = debtor.promise {
      let text = words.office.promised(
        words.formats.money(promise.sum), words.formats.day(promise.day))
      details.append(
        .text(
          [text, promise.note, name(promise.taken.by)].filter { !$0.isEmpty }
            .joined(separator: " · "), .strong))
    }
    details += debtor.credit.receivables.sorted { $0.due < $1.due }.map {
      .text(
        "\($0.document) · " + words.formats.day($0.due) + " · "
          + words.formats.money($0.remainder),
        $0.due < state.calendar.today ? .debtOverdue : .dim)
    }
    return details
  }

  func details(_ entry: DocumentEntry) -> [OfficeDetail] {
    let document = entry.document
    let address =
      document.road == .fax ? words.formats.phone(document.address) : document.address
    var details: [OfficeDetail] = [
      .pair(words.office.documentRoad(document.road), address, .strong)
    ]
    if !entry.trouble.isEmpty {
      details.append(.pair(words.office.documentTrouble, entry.trouble, .warning))
    }
    details.append(
      .text(
        name(document.asked.by) + " · " + words.office.documentTried(entry.attempts), .dim))
    return details
  }

  func details(_ notice: BoardNotice) -> [OfficeDetail] {
    var details: [OfficeDetail] = [.text(notice.text, .strong)]
    let until = notice.until.map { " · " + words.office.until(words.formats.day($0)) } ?? ""
    details.append(.text(name(notice.posted.by) + " → " + audience(notice.to) + until, .dim))
    if !notice.readers.isEmpty {
      details.append(.text("✓ " + notice.readers.map(name).joined(separator: ", "), .dim))
    }
    return details
  }

  private func audience(_ audience: BoardNotice.Audience) -> String {
    switch audience {
    case .everybody: words.office.everybody
    case .department(let code):
      state.company.departments.first { $0.code == code }?.name ?? code
    case .colleague(let code): name(code)
    }
  }

  /// The latest line of its history first.
  func details(_ complaint: ClientComplaint) -> [OfficeDetail] {
    var details: [OfficeDetail] = [
      .text(
        [
          words.overlay.topic(complaint.topic),
          complaint.order.map(words.complaint.aboutOrder) ?? "",
          words.complaint.owner(name(complaint.owner)),
        ].filter { !$0.isEmpty }.joined(separator: " · "))
    ]
    details += complaint.history.reversed().map { step in
      let civil = state.calendar.civilTime(step.signed.at)
      return .pair(
        words.formats.day(civil.day) + " " + words.formats.clock(step.signed.at, state.calendar),
        [
          words.complaint.standing(step.standing), step.road.map(words.complaint.road) ?? "",
          step.sending.map(words.sending) ?? "", step.words, name(step.signed.by),
        ].filter { !$0.isEmpty }.joined(separator: " · "),
        step == complaint.history.last ? .strong : .text)
    }
    if complaint.history.last?.road == .letter {
      let command = "telefonist complaints letter \(complaint.number) --to letter.html"
      details.append(.text(words.complaint.printed(command), .warning))
    }
    if let trouble = complaint.history.last?.sending?.trouble, !trouble.isEmpty {
      details.append(.pair(words.office.documentTrouble, trouble, .warning))
    }
    guard let client = complaint.client else {
      return details + [.text(words.formats.phone(complaint.phone))]
    }
    return details + self.details(client)
  }

  func details(_ request: StaffRequest) -> [OfficeDetail] {
    var details: [OfficeDetail] = [
      .text(request.text, .strong),
      .text(name(request.made.by) + " → " + name(request.to), .dim),
    ]
    if let answer = request.answer {
      details.append(
        .pair(
          words.office.answer,
          words.office.requestStanding(answer.standing) + " · " + answer.words + " · "
            + name(answer.signed.by)))
    }
    return details
  }

  func name(_ code: StaffCode) -> String { state.company.name(of: code) }
}
