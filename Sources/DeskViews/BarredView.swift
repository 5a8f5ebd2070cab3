import Desk
import TextScreen

/// No order now: the figures, the duty that demands it, and to whom the caller goes (A3–A6, A15).
enum BarredView {
  static func draw(
    _ reason: RoutingReason, _ choice: TransferChoice, _ state: State, _ words: Words,
    in area: Area, into frame: inout Frame
  ) {
    var rest = area
    Drawing.rule(
      words.barred.title, right: cause(of: reason).rawValue, role: .alarm, rightRole: .duty,
      in: rest.takeTop(), into: &frame)
    if rest.rows > 8 { _ = rest.takeTop() }
    let role: Role
    switch reason {
    case .debt(.overdue): role = .debtOverdue
    case .debt(.overLimit), .debt(.noRoom): role = .debtOverLimit
    default: role = .strong
    }
    let used = Drawing.paragraph(
      words.barred.why(reason), role, in: rest.inset(2), into: &frame)
    _ = rest.takeTop(used)
    if case .debt = reason, let promise = state.conversation?.card?.promise {
      drawPromise(promise, words, in: rest.takeTop(), into: &frame)
    }
    if rest.rows > 8 { _ = rest.takeTop() }
    let needed = min(4, ScriptView.rows(state, words, columns: rest.columns))
    let spare = rest.rows - 1 - max(1, choice.targets.count)
    ScriptView.draw(
      state, words, isTitled: false, in: rest.takeTop(min(needed, max(0, spare))), into: &frame)
    if rest.rows > 10 { _ = rest.takeTop() }
    Drawing.rule(
      words.barred.transferTo, right: reason.duty.rawValue, role: .titleFocused,
      rightRole: .duty, in: rest.takeTop(), into: &frame)
    guard !choice.targets.isEmpty else {
      Drawing.paragraph(words.barred.nobody, .warning, in: rest.inset(2), into: &frame)
      return
    }
    let list = rest.takeTop(min(choice.targets.count, max(1, rest.rows)))
    TargetList.draw(choice, words, in: list, into: &frame)
    if rest.rows > 2 { _ = rest.takeTop() }
    var pen = Pen(rest.takeTop())
    pen.skip(2)
    pen.write(words.barred.whatNext, .dim, into: &frame)
  }

  /// What the client has promised finance (A6).
  private static func drawPromise(
    _ promise: PaymentPromise, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    var pen = Pen(row)
    pen.skip(2)
    let text = words.office.promised(
      words.formats.money(promise.sum), words.formats.day(promise.day))
    pen.write(text, .text, limit: pen.room - 1, into: &frame)
    if !promise.note.isEmpty {
      pen.write(" · " + promise.note, .dim, limit: pen.room - 1, into: &frame)
    }
  }

  /// The duty that forbids the order; the one that names the colleague stands beside the list.
  private static func cause(of reason: RoutingReason) -> Duty {
    switch reason {
    case .keyClient: .a3
    case .newClient: .a3
    case .debt: .a5
    case .otherPurpose: .a19
    }
  }
}

/// Colleagues to put a caller through to: name, part, presence, extension.
enum TargetList {
  static func draw(
    _ choice: TransferChoice, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    let page = Page(of: choice.targets.count, around: choice.selection, rows: area.rows)
    let width = area.columns
    let standing = choice.targets.map { DisplayWidth.of(self.standing(of: $0.member, words)) }
    let end = area.column + width - 1 - (standing.max() ?? 0)
    let presence = max(area.column, min(area.column + width * 7 / 10, end))
    let part = min(area.column + width * 2 / 5, presence - min(19, width / 5))
    for (place, index) in page.range.enumerated() {
      let row = area.line(place)
      let member = choice.targets[index].member
      Drawing.mark(index == choice.selection, in: row, into: &frame)
      let isIn = member.standing == .present
      let room = part - row.column - 3
      frame.write(
        ShortName.person(member.name, columns: room), at: row.column + 2, row.row,
        isIn ? .strong : .dim, limit: room)
      frame.write(
        words.barred.part(choice.targets[index].part), at: part, row.row, .dim,
        limit: presence - part - 1)
      var pen = Pen(row)
      pen.move(to: presence)
      pen.write(words.card.presence(member.standing), role(of: member.standing), into: &frame)
      pen.write(extensionText(of: member, words), .dim, into: &frame)
    }
  }

  private static func standing(of member: StaffMember, _ words: Words) -> String {
    words.card.presence(member.standing) + extensionText(of: member, words)
  }

  private static func extensionText(of member: StaffMember, _ words: Words) -> String {
    " · " + words.card.extensionMark + " " + member.phoneExtension
  }

  private static func role(of presence: StaffMember.Presence) -> Role {
    switch presence {
    case .present: .good
    case .busy: .warning
    case .away: .dim
    }
  }
}
