import Desk
import TextScreen

/// What lies over the desk: a sheet with a title, as high as it needs to be.
enum OverlayView {
  /// `onlyField`: the sheet stands there already, but for the text of its field.
  static func draw(
    _ overlay: Overlay, _ state: State, _ words: Words, in main: Area, onlyField: Bool,
    into frame: inout Frame
  ) {
    let say = words.overlay
    switch overlay {
    case .help(let scroll):
      let body = sheet(words.help.title, rows: .max, in: main, into: &frame)
      HelpView.draw(scroll: scroll, state, words, in: body, into: &frame)
    case .palette(let palette):
      let body = sheet(say.palette, rows: 18, in: main, into: &frame)
      PaletteView.draw(palette, state, words, in: body, into: &frame)
    case .goods(let search):
      let body = sheet(say.goods + " · A18", rows: .max, in: main, into: &frame)
      GoodsView.draw(search, state, words, in: body, into: &frame)
    case .answers(let search):
      drawAnswers(search, state, words, in: main, into: &frame)
    case .orders(let list):
      let body = sheet(
        OrderListView.title(list, state, words), rows: OrderListView.rows(list), in: main,
        into: &frame)
      OrderListView.draw(list, state, words, in: body, into: &frame)
    case .orderWork(let order):
      drawOrder(order, state, words, in: main, into: &frame)
    case .remark(let draft):
      let body = sheet(
        say.remark + " · A20", rows: 10, in: main, isThere: onlyField, into: &frame)
      RemarkView.draw(draft, words, in: body, onlyField: onlyField, into: &frame)
    case .letter(let letter):
      let body = sheet(LetterView.title(state, words), rows: .max, in: main, into: &frame)
      LetterView.draw(letter, state, words, in: body, into: &frame)
    case .consult(let draft):
      let rows = draft.choice.targets.count + 4
      let body = sheet(words.callOut.consult + " · A11", rows: rows, in: main, into: &frame)
      drawConsult(draft, words, in: body, into: &frame)
    case .withdrawal(let consult):
      let body = sheet(words.callOut.consult + " · A11", rows: 5, in: main, into: &frame)
      drawWithdrawal(consult, state, words, in: body.inset(2), into: &frame)
    case .promise(let form):
      let body = sheet(words.callOut.promise + " · A1", rows: 6, in: main, into: &frame)
      drawPromise(form, state, words, in: body, into: &frame)
    case .transfer(let choice):
      let body = sheet(
        say.transfer + " · A19", rows: max(3, choice.targets.count + 2), in: main, into: &frame)
      drawTransfer(choice, words.telephone.transferHint, words, in: body, into: &frame)
    case .pause(let selection):
      let reasons = PauseReason.allCases.map(words.queue.pauseReason)
      let body = sheet(say.pause, rows: reasons.count + 1, in: main, into: &frame)
      drawNumbered(reasons, selection: selection, in: body, into: &frame)
    case .presence(let selection):
      let choices = StaffMember.Presence.allCases.map(words.card.presence)
      let body = sheet(words.office.presence, rows: choices.count + 1, in: main, into: &frame)
      drawNumbered(choices, selection: selection, in: body, into: &frame)
    case .office(let written):
      drawOffice(written, state, words, in: main, into: &frame)
    case .handOver(let choice):
      let rows = max(3, choice.targets.count + 2)
      let body = sheet(words.office.handOver, rows: rows, in: main, into: &frame)
      drawTransfer(choice, words.telephone.handOverHint, words, in: body, into: &frame)
    case .callCameIn(let field):
      let body = sheet(say.callCameIn, rows: 4, in: main, into: &frame)
      drawCallCameIn(field, words, in: body, into: &frame)
    case .resume(let conversation, let isWhole):
      let body = sheet(say.resume, rows: 6, in: main, into: &frame)
      ResumeView.draw(conversation, isWhole: isWhole, state, words, in: body, into: &frame)
    case .leave:
      let body = sheet(say.leave, rows: 3, in: main, into: &frame)
      Drawing.paragraph(leaving(state, words), .overlay, in: body.inset(2), into: &frame)
    }
  }

  private static func drawOffice(
    _ written: OfficeForm, _ state: State, _ words: Words, in main: Area,
    into frame: inout Frame
  ) {
    let body = sheet(
      words.office.task(written.task), rows: written.form.fields.count + 3, in: main,
      into: &frame)
    FormView.draw(written.form, state, words, isFocused: true, in: body, into: &frame)
    drawFormHint(written, words, in: body, into: &frame)
  }

  private static func drawOrder(
    _ order: OrderSheet, _ state: State, _ words: Words, in main: Area, into frame: inout Frame
  ) {
    let body = sheet(OrderWorkView.title(order, words), rows: .max, in: main, into: &frame)
    OrderWorkView.draw(order, state, words, in: body, into: &frame)
  }

  private static func drawAnswers(
    _ search: AnswerSearch, _ state: State, _ words: Words, in main: Area,
    into frame: inout Frame
  ) {
    let title = words.errand.answers + " · B1.2"
    let body = sheet(title, rows: .max, in: main, into: &frame)
    AnswersView.draw(search, state, words, in: body, into: &frame)
  }

  private static func leaving(_ state: State, _ words: Words) -> String {
    if state.lesson != nil {
      return state.isLessonOver ? words.lesson.leave : words.lesson.leaveUnfinished
    }
    return state.conversation == nil ? words.overlay.leaveFree : words.overlay.leaveOnCall
  }

  private static func drawPromise(
    _ form: Form, _ state: State, _ words: Words, in body: Area, into frame: inout Frame
  ) {
    FormView.draw(form, state, words, isFocused: true, in: body, into: &frame)
    var hint = Pen(body.line(min(4, max(0, body.rows - 1))))
    hint.skip(2)
    hint.write(words.callOut.promiseHint, .dim, into: &frame)
  }

  /// Blanks a place for a sheet and heads it with its title. Returns what is left for its body.
  private static func sheet(
    _ title: String, rows: Int, in main: Area, isThere: Bool = false, into frame: inout Frame
  ) -> Area {
    let height = min(main.rows, rows == .max ? main.rows : rows + 2)
    var area = Area(
      column: main.column, row: main.row + (main.rows - height) / 4, columns: main.columns,
      rows: height)
    if !isThere { frame.blank(area, .overlay) }
    let head = area.takeTop()
    let foot = area.takeBottom(height < main.rows ? 1 : 0)
    if !isThere {
      Drawing.rule(title, role: .overlayTitle, in: head, into: &frame)
      if !foot.isEmpty {
        frame.fill("─", foot.column..<foot.column + foot.columns, foot.row, .frame)
      }
    }
    return area.capped
  }

  /// A short list to choose from by digit.
  static func drawNumbered(
    _ texts: [String], selection: Int, in area: Area, into frame: inout Frame
  ) {
    for (index, text) in texts.enumerated() {
      let row = area.line(index)
      Drawing.mark(index == selection, in: row, into: &frame)
      var pen = Pen(row)
      pen.skip(2)
      pen.write(String(index + 1), .key, into: &frame)
      pen.write(" " + text, .overlay, into: &frame)
    }
  }

  private static func drawTransfer(
    _ choice: TransferChoice, _ next: String, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    guard !choice.targets.isEmpty else {
      Drawing.paragraph(words.barred.nobody, .warning, in: area.inset(2), into: &frame)
      return
    }
    var rest = area
    var hint = Pen(rest.takeBottom(rest.rows > 3 ? 1 : 0))
    hint.skip(2)
    hint.write(next, .dim, limit: hint.room - 1, into: &frame)
    TargetList.draw(choice, words, in: rest, into: &frame)
  }

  private static func drawFormHint(
    _ written: OfficeForm, _ words: Words, in body: Area, into frame: inout Frame
  ) {
    var pen = Pen(body.line(written.form.fields.count + 1))
    pen.skip(2)
    switch written.task {
    case .order: pen.write(words.office.clientHint, .dim, limit: pen.room - 1, into: &frame)
    case .document(let found):
      let about = written.form.document(of: found)?.about ?? ""
      pen.write(about, .strong, limit: pen.room - 1, into: &frame)
    default: break
    }
  }

  private static func drawConsult(
    _ draft: ConsultDraft, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    let list = rest.takeTop(min(draft.choice.targets.count, max(1, rest.rows - 3)))
    TargetList.draw(draft.choice, words, in: list, into: &frame)
    _ = rest.takeTop(rest.rows > 3 ? 1 : 0)
    Drawing.field(draft.field, isFocused: true, in: rest.takeTop().inset(2), into: &frame)
    Drawing.paragraph(words.callOut.consultHint, .dim, in: rest.inset(2), into: &frame)
  }

  private static func drawWithdrawal(
    _ consult: Consult, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    let name = state.company.name(of: consult.to)
    let waits = words.callOut.consultWaits(words.formats.span(state.now.seconds(since: consult.at)))
    Drawing.paragraph(name + " · " + waits, .overlay, in: rest.takeTop(), into: &frame)
    let question = rest.takeTop(min(2, max(0, rest.rows - 1)))
    Drawing.paragraph(consult.question, .strong, in: question, into: &frame)
    Drawing.paragraph(words.callOut.withdrawalHint, .dim, in: rest, into: &frame)
  }

  private static func drawCallCameIn(
    _ field: TextField, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area.inset(2)
    _ = rest.takeTop(rest.rows > 3 ? 1 : 0)
    let row = rest.takeTop()
    let place = Area(
      column: row.column, row: row.row, columns: min(24, row.columns), rows: row.rows)
    Drawing.field(field, isFocused: true, in: place, into: &frame)
    Drawing.paragraph(words.overlay.callCameInHint, .dim, in: rest, into: &frame)
  }
}

/// A call that a crash cut off: what of it is kept.
enum ResumeView {
  static func draw(
    _ conversation: Conversation, isWhole: Bool, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    let say = words.overlay
    func write(_ label: String, _ value: String) {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(label, .dim, limit: 10, into: &frame)
      pen.move(to: area.column + 13)
      pen.write(value, .strong, limit: pen.room - 1, into: &frame)
    }
    let number = conversation.call.number
    write(say.resumeNumber, number.isEmpty ? words.queue.withheld : words.formats.phone(number))
    if let name = name(of: conversation, state)
      ?? (conversation.errand == nil ? say.unknownCaller : nil)
    {
      write(say.resumeClient, name)
    }
    if let order = order(of: conversation) {
      let lines = order.form == nil ? [words.order.lines(order.lines.count)] : []
      let change = order.replaced == nil ? [] : [words.orderList.changing]
      let parts = [order.number ?? words.order.beginning] + change + lines
      write(
        say.resumeOrder,
        (parts + [words.formats.money(order.total)]).joined(separator: " · "))
    }
    _ = rest.takeTop(rest.rows > 1 ? 1 : 0)
    let hint = isWhole ? say.resumeHint : say.resumeHintTorn
    Drawing.paragraph(hint, isWhole ? .overlay : .warning, in: rest.inset(2), into: &frame)
  }

  /// By the books, the list of the campaign, or the form.
  private static func name(of conversation: Conversation, _ state: State) -> String? {
    if let client = conversation.card?.client { return client.name }
    let fields = conversation.errand.flatMap { state.company.project($0.project)?.form?.fields }
    let field = fields?.first { if case .name = $0.kind { true } else { false } }
    let entered = field.flatMap { conversation.errand?.form?.kept.entries[$0.name] }
    return [entered, conversation.call.callOut?.contact?.name].compactMap { $0 }
      .first { !$0.isEmpty }
  }

  private static func order(of conversation: Conversation) -> Order? {
    if let errand = conversation.errand { return errand.isBegun ? errand.order : nil }
    guard case .client(let dealing) = conversation.party else { return nil }
    switch dealing.stage {
    case .selling(let sale): return sale.order
    case .sold(let order, _): return order
    case .barred: return nil
    }
  }
}

/// A remark of the client: its topic by a digit, then the words (A20).
enum RemarkView {
  static func draw(
    _ draft: RemarkDraft, _ words: Words, in area: Area, onlyField: Bool,
    into frame: inout Frame
  ) {
    var rest = area
    let say = words.overlay
    let head = rest.takeTop()
    var pen = Pen(head)
    pen.skip(2)
    switch draft.step {
    case .text where onlyField:
      drawField(draft, in: &rest, into: &frame)
    case .topic(let selection):
      pen.write(say.remarkTopic, .dim, into: &frame)
      for (index, topic) in Remark.Topic.allCases.enumerated() {
        let row = rest.line(index)
        frame.write(
          say.goesTo(say.department(topic.department)), at: row.column + 28, row.row, .dim,
          limit: max(0, row.columns - 29))
      }
      OverlayView.drawNumbered(
        Remark.Topic.allCases.map(say.topic), selection: selection, in: rest, into: &frame)
      let kind = rest.line(Remark.Topic.allCases.count + 1).inset(2)
      Drawing.paragraph(
        kindText(draft, words), draft.complaint == nil ? .dim : .strong, in: kind, into: &frame)
    case .text(let topic):
      pen.write(say.topic(topic), .strong, into: &frame)
      pen.write(" · " + say.goesTo(say.department(topic.department)), .dim, into: &frame)
      drawField(draft, in: &rest, into: &frame)
      let hint = draft.complaint == nil ? say.remarkText : kindText(draft, words)
      Drawing.paragraph(hint, .dim, in: rest.inset(2), into: &frame)
    }
  }

  /// Whether it is passed on or answered, and about which order.
  private static func kindText(_ draft: RemarkDraft, _ words: Words) -> String {
    guard let complaint = draft.complaint else { return words.complaint.isRemark }
    let order = complaint.order.map { " · " + words.complaint.aboutOrder($0) } ?? ""
    return words.complaint.isComplaint + order
  }

  /// With a blank row over it and one under it.
  private static func drawField(
    _ draft: RemarkDraft, in rest: inout Area, into frame: inout Frame
  ) {
    _ = rest.takeTop()
    let row = rest.takeTop().inset(2)
    Drawing.field(draft.field, isFocused: true, in: row, into: &frame)
    _ = rest.takeTop()
  }
}
