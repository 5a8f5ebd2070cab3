/// The forms of the office, and what comes of them.
extension State {
  func form(for task: OfficeForm.Task) -> Form {
    switch task {
    case .assign(let code): Form([choice(.manager, managers(for: code))])
    case .answer(let consult):
      Form([
        .init(.decision, .choice(options: Self.decisions, selected: 0)),
        text(.upTo, consult.sum > .zero ? consult.sum.typed : ""),
        text(.answerWords, isRequired: false),
      ])
    case .order:
      Form([
        text(.taskClient), text(.question), .init(.callDay, .day(calendar.today)),
        text(.callTime, isRequired: false),
        .init(.taskOperator, .choice(options: [Self.anybody] + operators, selected: 0)),
      ])
    case .promise:
      Form([
        text(.promisedSum), .init(.day, .day(calendar.today + 1)),
        text(.callNote, isRequired: false),
      ])
    case .notice: noticeForm(to: .everybody)
    case .request:
      Form([
        .init(
          .requestKind,
          .choice(options: StaffRequest.Kind.allCases.map(\.rawValue), selected: 0)),
        text(.requestText), choice(.requestHead, heads),
      ])
    case .answerRequest:
      Form([
        .init(
          .requestStanding,
          .choice(options: Self.answers.map(\.rawValue), selected: 0)),
        text(.answerWords),
      ])
    case .document(let found): documentForm(found)
    case .complaint(let complaint): complaintForm(complaint)
    case .orderWork(let sheet): sheet.work.map(workForm) ?? Form([])
    case .wish: wishForm
    case .answerWish: wishAnswerForm
    case .absence:
      Form([
        choice(.absentee, colleagues), .init(.firstDay, .day(calendar.today)),
        .init(.lastDay, .day(calendar.today)), choice(.substitute, colleagues, selected: 1),
      ])
    }
  }

  func noticeForm(to audience: BoardNotice.Audience) -> Form {
    let options = audiences
    return Form([
      .init(
        .audience,
        .choice(
          options: options.map(\.option),
          selected: options.firstIndex(of: audience) ?? 0)),
      text(.noticeText), .init(.lastDay, .day(calendar.today + 7)),
    ])
  }

  private func text(_ name: Form.Name, _ text: String = "", isRequired: Bool = true) -> Form.Field {
    Form.Field(name, .text(TextField(text)), isRequired: isRequired)
  }

  private func choice(
    _ name: Form.Name, _ options: [String], selected: Int = 0
  ) -> Form.Field {
    Form.Field(name, .choice(options: options, selected: min(selected, max(0, options.count - 1))))
  }

  static let decisions = ["allow", "refuse"]
  /// No one operator in particular.
  static let anybody = "anybody"
  private static let answers: [StaffRequest.Standing] = [.done, .inWork, .declined]

  private var audiences: [BoardNotice.Audience] {
    [.everybody] + company.departments.map { .department($0.code) }
      + company.staff.filter { $0.code != me.code }.map { .colleague($0.code) }
  }

  private var operators: [StaffCode] {
    company.staff.filter { $0.role == .operatorAtDesk }.map(\.code)
  }

  /// One's own department's first.
  private var heads: [StaffCode] {
    let all = company.staff.filter { $0.role == .head && $0.code != me.code }
    return
      (all.filter { $0.department == me.department }
      + all.filter { $0.department != me.department }).map(\.code)
  }

  private var colleagues: [StaffCode] {
    let operators = company.staff.filter { $0.role == .operatorAtDesk }
    let own = company.staff.filter {
      $0.department == me.department && $0.role != .operatorAtDesk && $0.code != me.code
    }
    return (operators + own).map(\.code)
  }

  /// Of the department that serves such clients first; key clients go to key-account managers (A4).
  private func managers(for client: ClientCode) -> [StaffCode] {
    var kind: ClientKind?
    if case .newClients(let tasks)? = office?.rows {
      kind = tasks.first { $0.client.code == client }.flatMap { company.kind($0.client.kind) }
    }
    let wanted: StaffMember.Role = kind?.isKey == true ? .keyAccountManager : .manager
    let departments = Set(
      company.departments.filter { $0.kind == kind?.department }.map(\.code))
    let all = company.staff.filter { $0.role == wanted }
    let first = all.filter { departments.contains($0.department) }
    return (first + all.filter { !departments.contains($0.department) }).map(\.code)
  }
}

// MARK: - Filling in

extension State {
  mutating func obeyInOfficeForm(
    _ command: Command, _ written: OfficeForm, _ effects: inout [Effect]
  ) -> Bool {
    var written = written
    switch command {
    case .back:
      overlay = nil
      if case .orderWork(let sheet) = written.task { overlay = .orderWork(sheet) }
      return true
    default:
      guard command.isTyping else { return leaveOverlay(for: command) }
    }
    let before = written.form
    let step = written.form.obey(command)
    followRoad(&written, from: before)
    overlay = .office(written)
    switch step {
    case .edited: break
    case .missing(let name): refuse(.fieldMissing(name))
    case .filled: submit(written, &effects)
    }
    return true
  }

  private mutating func submit(_ written: OfficeForm, _ effects: inout [Effect]) {
    let form = written.form
    let signature = Signature(by: me.code, at: now)
    switch written.task {
    case .assign(let client):
      guard let manager = form.chosen(.manager) else { return refuse(.fieldMissing(.manager)) }
      finish(.assign(client, manager: manager, by: me.code, at: now), &effects)
    case .answer(let consult): answer(consult, form, &effects)
    case .order: order(written, &effects)
    case .promise(let client): promise(client, form, &effects)
    case .notice:
      guard let to = BoardNotice.Audience(option: form.chosen(.audience) ?? "") else { return }
      finish(
        .post(
          BoardNotice(
            id: freshID, to: to, text: form.words(.noticeText), posted: signature,
            until: form.day(.lastDay))), &effects)
    case .request:
      guard let head = form.chosen(.requestHead),
        let kind = form.chosen(.requestKind).flatMap(StaffRequest.Kind.init(rawValue:))
      else { return refuse(.noHead) }
      finish(
        .request(
          StaffRequest(
            id: freshID, kind: kind, text: form.words(.requestText), made: signature, to: head)),
        &effects)
    case .answerRequest(let id):
      guard
        let standing = form.chosen(.requestStanding)
          .flatMap(StaffRequest.Standing.init(rawValue:))
      else { return }
      finish(
        .answerRequest(
          id,
          StaffRequest.Answer(
            standing: standing, words: form.words(.answerWords), signed: signature)), &effects)
    case .absence: absence(form, signature, &effects)
    case .document(let found): send(found, form, &effects)
    case .complaint(let complaint): actOnComplaint(complaint, form, &effects)
    case .orderWork(let sheet): actOnWork(sheet, form, &effects)
    case .wish(let day): wish(day, form, &effects)
    case .answerWish(let wish, let isKnowing):
      answerWish(wish, isKnowing: isKnowing, form, &effects)
    }
  }

  mutating func finish(_ deed: OfficeDeed, _ effects: inout [Effect]) {
    overlay = nil
    keep(.office(deed), &effects)
  }

  /// Unique among all desks: nobody submits two forms in one millisecond.
  var freshID: String { "\(me.code)-\(now.milliseconds)" }

  private mutating func answer(_ consult: Consult, _ form: Form, _ effects: inout [Effect]) {
    var upTo: Money?
    if form.chosen(.decision) == Self.decisions[0] {
      guard let sum = sum(form, .upTo) else {
        return refuse(.sumUnreadable(form.words(.upTo)))
      }
      upTo = sum
    }
    finish(
      .answer(
        ConsultAnswer(
          consult: consult.id, by: me.code, allowedUpTo: upTo, words: form.words(.answerWords),
          at: now)), &effects)
  }

  /// A sum above nothing, at most a thousand million.
  private func sum(_ form: Form, _ name: Form.Name) -> Money? {
    Money(typed: form.words(name)).flatMap {
      $0 > .zero && $0.minor < 100_000_000_000 ? $0 : nil
    }
  }

  private mutating func promise(
    _ client: ClientCode, _ form: Form, _ effects: inout [Effect]
  ) {
    guard let sum = sum(form, .promisedSum) else {
      return refuse(.sumUnreadable(form.words(.promisedSum)))
    }
    guard let day = form.day(.day), day >= calendar.today else { return refuse(.timePast) }
    finish(
      .promise(
        PaymentPromise(
          id: freshID, client: client, sum: sum, day: day, note: form.words(.callNote),
          taken: Signature(by: me.code, at: now))), &effects)
  }

  private mutating func absence(
    _ form: Form, _ signature: Signature, _ effects: inout [Effect]
  ) {
    guard let member = form.chosen(.absentee), let substitute = form.chosen(.substitute),
      let first = form.day(.firstDay), let last = form.day(.lastDay)
    else { return }
    guard member != substitute else { return refuse(.substituteSame) }
    guard first <= last, last >= calendar.today else { return refuse(.timePast) }
    finish(
      .absence(
        Absence(
          id: freshID, member: member, first: first, last: last, substitute: substitute,
          entered: signature)), &effects)
  }
}

// MARK: - Ordering a call (A17)

extension State {
  /// Finds out whom to call first, then plans the call within the client's hours.
  private mutating func order(_ written: OfficeForm, _ effects: inout [Effect]) {
    guard callTime(written.form) != nil else {
      return refuse(.timeUnreadable(written.form.words(.callTime)))
    }
    if case .choice(_, let place)? = written.form[.taskClient]?.value {
      plan(written.clients[place], written.form, &effects)
      return
    }
    var written = written
    let text = written.form.words(.taskClient)
    let request = ask(.clients(text: text, limit: Self.clientsToChoose), &effects)
    written.asked = request
    overlay = .office(written)
    awaited = .report(request)
  }

  private static let clientsToChoose = 9

  mutating func foundForOrder(
    _ matches: [ClientMatch], of request: RequestID, _ effects: inout [Effect]
  ) {
    guard case .office(var written)? = overlay, written.asked == request else { return }
    written.asked = nil
    guard !matches.isEmpty else {
      overlay = .office(written)
      return refuse(.nothingFound(written.form.words(.taskClient)))
    }
    written.clients = matches
    if matches.count == 1 {
      plan(matches[0], written.form, &effects)
    } else if let place = written.form.fields.firstIndex(where: { $0.name == .taskClient }) {
      written.form.fields[place].value = .choice(options: matches.map(\.name), selected: 0)
      written.form.focus = place
      overlay = .office(written)
    }
  }

  /// The time that was typed, else now.
  private func callTime(_ form: Form) -> Instant? {
    let text = form.words(.callTime)
    guard let day = form.day(.callDay) else { return nil }
    guard !text.isEmpty else {
      return day <= calendar.today ? now : calendar.moment(day, minutes: 0)
    }
    return TimeText.minutes(text).map { calendar.moment(day, minutes: $0) }
  }

  private mutating func plan(
    _ client: ClientMatch, _ form: Form, _ effects: inout [Effect]
  ) {
    guard !client.phone.isEmpty else { return refuse(.noNumber) }
    guard let wish = callTime(form) else { return }
    let due = company.rules.calling.opening(
      from: max(wish, now), number: client.phone, offsetSeconds: calendar.offsetSeconds)
    let callOut = CallOut(
      id: freshID, reason: .task(question: form.words(.question), from: me.code),
      number: client.phone, client: client, due: due)
    let chosen = form.chosen(.taskOperator)
    finish(
      .order(
        callOut, meantFor: chosen == Self.anybody ? nil : chosen, by: me.code, at: now), &effects)
  }
}

extension Form {
  func words(_ name: Name) -> String { self[name]?.text ?? "" }

  /// The option chosen, as it stands in the form.
  func chosen(_ name: Name) -> String? {
    guard case .choice(let options, let selected)? = self[name]?.value else { return nil }
    return options.indices.contains(selected) ? options[selected] : nil
  }

  func day(_ name: Name) -> Day? {
    guard case .day(let day)? = self[name]?.value else { return nil }
    return day
  }
}

extension BoardNotice.Audience {
  private static let department = "department/"
  private static let colleague = "colleague/"

  /// As a choice of a form.
  public var option: String {
    switch self {
    case .everybody: "everybody"
    case .department(let code): Self.department + code
    case .colleague(let code): Self.colleague + code
    }
  }

  public init?(option: String) {
    if option == "everybody" {
      self = .everybody
    } else if option.hasPrefix(Self.department) {
      self = .department(String(option.dropFirst(Self.department.count)))
    } else if option.hasPrefix(Self.colleague) {
      self = .colleague(String(option.dropFirst(Self.colleague.count)))
    } else {
      return nil
    }
  }
}
