import Desk
import TextScreen

/// The row above the footer: what just happened, what was refused and why, and what the store has
/// not taken yet.
enum NoticeView {
  static func draw(_ state: State, _ words: Words, in row: Area, into frame: inout Frame) {
    var pen = Pen(row)
    pen.skip(1)
    if let failed = state.outbox.first(where: { $0.failure != nil }), let why = failed.failure {
      pen.write("! " + words.sentences.notStored(why.kind), .alarm, into: &frame)
      pen.skip(2)
    } else if !state.outbox.isEmpty {
      let saving = words.order.saving
      frame.write(saving, endingAt: row.column + row.columns - 1, row.row, .pending)
      pen = Pen(
        Area(
          column: row.column, row: row.row,
          columns: row.columns - DisplayWidth.of(saving) - 2, rows: row.rows))
      pen.skip(1)
    }
    guard let notice = state.notice else {
      if let text = standing(of: state, words) {
        pen.write(text, .warning, into: &frame)
      } else if let text = PriceReason.ofChosenLine(state, words) {
        pen.write(text, .dim, limit: pen.room - 5, into: &frame)
        pen.write(" " + Duty.a10.rawValue, .duty, into: &frame)
      } else if pen.column <= row.column + 1 {
        AdviceView.drawFirst(state, words, with: &pen, into: &frame)
      }
      return
    }
    drawNotice(notice, state, words, &pen, into: &frame)
  }

  /// Whether two states with the same work, but for a search in it, have the same notice.
  static func isSame(_ state: State, _ other: State) -> Bool {
    state.notice == other.notice && state.storeLostSince == other.storeLostSince
      && isTypedAhead(state) == isTypedAhead(other)
      && (state.now == other.now || !isTimed(state))
  }

  /// Whether it says how long something lasts.
  private static func isTimed(_ state: State) -> Bool {
    guard let conversation = state.conversation else { return false }
    if case .held = conversation.line { return true }
    return conversation.consult != nil
  }

  private static func isTypedAhead(_ state: State) -> Bool {
    state.awaited != nil && !state.typeAhead.isEmpty
  }

  private static func drawNotice(
    _ notice: Notice, _ state: State, _ words: Words, _ pen: inout Pen, into frame: inout Frame
  ) {
    let tone = tone(of: notice)
    pen.write(tone.sign + " ", tone.role, into: &frame)
    let duty: Duty? = if case .refused(let refusal) = notice { refusal.duty } else { nil }
    let reserved = duty == nil ? 0 : 5
    pen.write(
      words.sentences.notice(named(notice, state)), tone.role, limit: pen.room - reserved,
      into: &frame)
    guard let duty else { return }
    pen.skip(1)
    pen.write(duty.rawValue, .duty, into: &frame)
  }

  /// The colleague's name in place of the code.
  private static func named(_ notice: Notice, _ state: State) -> Notice {
    guard case .callTaken(let code) = notice, let member = state.company.member(code) else {
      return notice
    }
    return .callTaken(by: member.name)
  }

  private static func tone(of notice: Notice) -> (sign: String, role: Role) {
    switch notice {
    case .orderCopied(_, let left): left.isEmpty ? ("✓", .good) : ("!", .warning)
    case .refused, .promotionLost, .callTaken, .callerHungUp, .callerGaveUp, .notReached,
      .callSettled, .consultAnswered(_, upTo: nil, _), .overtaken, .priceRulesChanged,
      .notPickedUp, .pausedElsewhere, .written:
      ("!", .warning)
    case .documentEnded(let entry): entry.standing == .sent ? ("✓", .good) : ("!", .warning)
    case .answerFailed, .lineFailed, .transferFailed, .passFailed, .storeFailed: ("!", .alarm)
    case .transferred, .messageLeft, .lineAdded, .lineJoined, .columnChanged, .promotionEarned,
      .confirmed, .formConfirmed, .changing, .changeGivenUp, .orderCancelled, .remarkKept,
      .clientRegistered, .complained, .registered, .undone, .redone, .stored, .copied,
      .callPutBack,
      .callPromised, .calledBack, .telephoneBack, .consultAsked, .consultAnswered, .officeKept,
      .consultWithdrawn, .answerWritten, .threadHanded:
      ("✓", .good)
    }
  }

  /// What the telephone does while nothing else is to be said.
  private static func standing(of state: State, _ words: Words) -> String? {
    if state.storeLostSince != nil { return words.sentences.storeLost }
    if let trouble = state.line.trouble { return words.telephone.trouble(trouble) }
    if state.line.lostSince != nil { return words.telephone.lostHint }
    guard let line = state.conversation?.line else { return nil }
    if let consult = state.conversation?.consult, state.conversation?.isOver == false {
      return words.callOut.consultWaits(words.formats.span(state.now.seconds(since: consult.at)))
    }
    switch line {
    case .talking, .ended:
      return isTypedAhead(state) ? words.sentences.typeAhead : nil
    case .holding: return words.sentences.holding
    case .held(let since):
      return words.sentences.held(words.formats.span(state.now.seconds(since: since)))
    case .resuming: return words.sentences.resuming
    case .transferring(let target, _): return words.sentences.transferring(target.member.name)
    case .consulting(let target, _, let isAnswered):
      let name = target.member.name
      let say = words.telephone
      return isAnswered ? say.withColleague(name) : say.askingColleague(name)
    case .hangingUp: return words.sentences.hangingUp
    }
  }
}
