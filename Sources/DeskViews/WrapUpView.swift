import Desk
import TextScreen

/// After the call: how it ended, by one key, and what it leaves behind (A14, A20).
enum WrapUpView {
  static func draw(
    _ conversation: Conversation, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    drawCall(conversation, state, words, in: rest.takeTop(), rest.takeTop(), into: &frame)
    if rest.rows > 18 { _ = rest.takeTop() }
    if let note = conversation.note {
      drawNote(note, conversation, state, words, in: rest, into: &frame)
      return
    }
    Drawing.rule(
      words.wrapUp.howEnded, right: "A14", role: .titleFocused, rightRole: .duty,
      in: rest.takeTop(), into: &frame)
    if let errand = conversation.errand {
      ErrandWrapUp.draw(errand, state, words, in: &rest, into: &frame)
    } else {
      drawChoices(conversation, words, in: &rest, into: &frame)
    }
    let hint = rest.takeTop()
    var pen = Pen(hint)
    pen.skip(2)
    pen.write(words.wrapUp.keys, .dim, into: &frame)
    if let norm = state.wrapUpSeconds {
      let text = words.errand.wrapUpNorm(words.formats.span(norm))
      if pen.room > DisplayWidth.of(text) + 3 {
        frame.write(text, endingAt: hint.column + hint.columns - 2, hint.row, .dim)
      }
    }
    if rest.rows > 8 { _ = rest.takeTop() }
    Drawing.rule(words.wrapUp.registered, in: rest.takeTop(), into: &frame)
    drawTraces(conversation, state, words, in: rest, into: &frame)
  }

  private static func drawChoices(
    _ conversation: Conversation, _ words: Words, in rest: inout Area, into frame: inout Frame
  ) {
    for (index, outcome) in Outcome.choices.enumerated() {
      let row = rest.takeTop()
      let isChosen = outcome == conversation.outcome
      Drawing.mark(isChosen, in: row, into: &frame)
      var pen = Pen(row)
      pen.skip(2)
      let isPermitted = conversation.permits(outcome)
      pen.write(String(index + 1), isPermitted ? .key : .keyRefused, into: &frame)
      pen.skip(1)
      let role: Role = isPermitted ? (isChosen ? .strong : .text) : .keyRefused
      pen.write(words.wrapUp.outcome(outcome), role, into: &frame)
    }
  }

  /// What was said, for whoever asked for the call (A16, A17).
  private static func drawNote(
    _ note: TextField, _ conversation: Conversation, _ state: State, _ words: Words,
    in area: Area, into frame: inout Frame
  ) {
    var rest = area
    var title = words.callOut.note
    if case .task(_, let head)? = conversation.call.callOut?.reason {
      title = words.callOut.noteFor(state.company.name(of: head))
    }
    let duty = conversation.call.callOut?.reason.duty.rawValue ?? "A14"
    Drawing.rule(
      words.wrapUp.outcome(conversation.outcome), right: duty, role: .title, rightRole: .duty,
      in: rest.takeTop(), into: &frame)
    if let callOut = conversation.call.callOut {
      CallOutBanner.draw(callOut, nil, state, words, in: &rest, into: &frame)
    }
    if rest.rows > 8 { _ = rest.takeTop() }
    var pen = Pen(rest.takeTop())
    pen.skip(2)
    pen.write(title, .strong, into: &frame)
    Drawing.field(note, isFocused: true, in: rest.takeTop().inset(2), into: &frame)
    var hint = Pen(rest.takeTop())
    hint.skip(2)
    hint.write(words.callOut.noteHint, .dim, into: &frame)
  }

  /// Who called, for how long, and who ended it.
  private static func drawCall(
    _ conversation: Conversation, _ state: State, _ words: Words, in title: Area, _ row: Area,
    into frame: inout Frame
  ) {
    let number = conversation.call.number
    let phone = number.isEmpty ? words.queue.withheld : words.formats.phone(number)
    Drawing.rule(words.wrapUp.title, right: phone, in: title, into: &frame)
    guard case .ended(let at, let byCaller) = conversation.line else { return }
    let talked = words.formats.span(at.seconds(since: conversation.answeredAt))
    let end = byCaller ? words.wrapUp.byCaller : words.wrapUp.byDesk
    let tail = " · " + words.wrapUp.talked + " " + talked + " · " + end
    var pen = Pen(row)
    pen.skip(2)
    let project = state.project(of: conversation.call)?.title[state.look.language]
    let name = conversation.card?.client.name ?? project ?? words.overlay.unknownCaller
    pen.write(name, .strong, limit: pen.room - DisplayWidth.of(tail) - 1, into: &frame)
    pen.write(tail, .dim, into: &frame)
  }

  private static func drawTraces(
    _ conversation: Conversation, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    func write(_ sign: String, _ text: String, _ role: Role) {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(sign + " ", role, into: &frame)
      pen.write(text, .text, limit: pen.room - 1, into: &frame)
    }
    var isEmpty = true
    if let errand = conversation.errand, errand.isBegun {
      let number = errand.order.number ?? ""
      if errand.soldNumber != nil {
        let sum = words.formats.money(errand.order.total)
        write("✓", words.errand.order(number) + ", " + sum, .good)
      } else {
        write("!", words.wrapUp.draft(number), .warning)
      }
      isEmpty = false
    }
    if case .client(let dealing) = conversation.party {
      switch dealing.stage {
      case .sold(let order, _):
        let sum = words.formats.money(order.total)
        write("✓", words.wrapUp.order(order.number ?? "", sum), .good)
        isEmpty = false
      case .selling where !conversation.sold.isEmpty:
        for sold in conversation.sold {
          write("✓", words.orderList.notice(.changeGivenUp(number: sold.number)), .good)
        }
        isEmpty = false
      case .selling(let sale) where sale.order.replaced != nil:
        write("✓", words.orderList.notice(.changeGivenUp(number: sale.order.number ?? "")), .good)
        isEmpty = false
      case .selling(let sale) where !sale.order.lines.isEmpty:
        write("!", words.wrapUp.draft(sale.order.number ?? ""), .warning)
        isEmpty = false
      default: break
      }
    }
    for handOff in conversation.handOffs {
      let name = state.company.name(of: handOff.to)
      write("✓", words.wrapUp.handOff(name, handOff.reason), .good)
      isEmpty = false
    }
    if conversation.remarks > 0 {
      write("✓", words.wrapUp.remarks(conversation.remarks), .good)
      isEmpty = false
    }
    if isEmpty { write(" ", words.wrapUp.nothing, .dim) }
  }
}
