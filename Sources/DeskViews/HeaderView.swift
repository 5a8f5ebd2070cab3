import Desk
import TextScreen

/// The first row: who works here, what the hands are on and for how long, the day's figures, the
/// clock. What doesn't fit is left out from the least important on.
enum HeaderView {
  /// `onlyTime`: the header stands there already, but for how long the hands are on what they do.
  static func draw(
    _ state: State, _ words: Words, isWide: Bool, in area: Area, onlyTime: Bool,
    into frame: inout Frame
  ) {
    if !onlyTime { frame.blank(area, .header) }
    var pen = Pen(area)
    pen.skip(1)
    let name = state.me.name + " · " + state.me.phoneExtension
    pen.write(name, .header, limit: max(12, area.columns * 3 / 10), into: &frame)
    pen.skip(2)
    let (text, role, since) = standing(of: state, words)
    pen.write(text, role, into: &frame)
    if let since {
      pen.skip(1)
      pen.write(words.formats.span(state.now.seconds(since: since)), role, into: &frame)
    }
    if onlyTime { return }
    var end = area.column + area.columns - 1
    let clock = words.formats.clock(state.now, state.calendar)
    guard pen.column + 2 + clock.utf8.count <= end else { return }
    end = frame.write(clock, endingAt: end, area.row, .header)
    let room = end - pen.column - 2
    for figure in figures(of: state, words, isWide: isWide, room: room) {
      let width = DisplayWidth.of(figure.text)
      guard end - 2 - width > pen.column + 1 else { return }
      end = frame.write(figure.text, endingAt: end - 2, area.row, figure.role)
    }
  }

  enum Likeness { case none, butForTime, all }

  /// What the headers of two states of one operator and queue have in common.
  static func likeness(_ state: State, _ other: State, _ words: Words) -> Likeness {
    guard state.line.lostSince == nil else { return .none }
    let (text, role, since) = standing(of: state, words)
    let (otherText, otherRole, otherSince) = standing(of: other, words)
    guard text == otherText, role == otherRole, since == otherSince else { return .none }
    guard let since else { return .all }
    let (seconds, otherSeconds) = (state.now.seconds(since: since), other.now.seconds(since: since))
    if seconds == otherSeconds { return .all }
    let isAsLong = words.formats.span(seconds).count == words.formats.span(otherSeconds).count
    return isAsLong ? .butForTime : .none
  }

  /// What the operator does now, in a word, and since when.
  private static func standing(of state: State, _ words: Words) -> (String, Role, Instant?) {
    let header = words.header
    switch state.work {
    case .free, .office:
      guard state.isOperator else {
        let role: Role = state.me.presence == .present ? .stateReady : .statePaused
        return (words.card.presence(state.me.presence).uppercased(), role, nil)
      }
      if case .paused(let reason, let since) = state.availability {
        return (header.paused + " · " + words.queue.pauseReason(reason), .statePaused, since)
      }
      return (header.ready, .stateReady, nil)
    case .answering(_, let since):
      return (header.answering, .stateOnCall, since)
    case .ringing(let ringing):
      return (words.telephone.ringing, .stateOnCall, ringing.since)
    case .dialling(let dialling):
      return (words.callOut.calling, .stateOnCall, dialling.since)
    case .conversation(let conversation):
      switch conversation.line {
      case .talking, .holding:
        let isMuted = state.line.isMuted
        let text = isMuted ? header.onCall + " · " + words.telephone.muted : header.onCall
        return (text, .stateOnCall, conversation.answeredAt)
      case .held(let since): return (header.onHold, .statePaused, since)
      case .resuming: return (header.onHold, .statePaused, nil)
      case .transferring: return (header.transferring, .stateOnCall, nil)
      case .consulting: return (words.telephone.asking, .stateOnCall, nil)
      case .hangingUp: return (header.hangingUp, .stateOnCall, nil)
      case .ended(let at, _):
        let isLate = state.wrapUpSeconds.map { state.now.seconds(since: at) > $0 } ?? false
        return ((isLate ? "! " : "") + header.wrapUp, isLate ? .statePaused : .stateWrapUp, at)
      }
    }
  }

  /// The figures from the right to the left, the most important first.
  private static func figures(
    of state: State, _ words: Words, isWide: Bool, room: Int
  ) -> [(text: String, role: Role)] {
    let unread = state.open.values.reduce(0, +)
    let news = unread > 0 ? [("● " + words.office.unread(unread), Role.statePaused)] : []
    guard state.isOperator else { return news }
    let figures = state.figures
    var shown = telephone(state, words)
    shown += [
      (
        words.header.calls(figures.calls) + " · " + words.header.orders(figures.orders), .header
      )
    ]
    let place = shown.count
    if let level = serviceLevel(of: state, words.header.inTime) { shown.append((level, .header)) }
    shown += news
    if isWide { shown.append((waiting(in: state, words), .header)) }
    guard let whole = serviceLevel(of: state, words.header.answeredInTime) else { return shown }
    var larger = shown
    larger[place].text = whole
    let width = larger.reduce(0) { $0 + DisplayWidth.of($1.text) + 2 }
    return width < room ? larger : shown
  }

  /// What the telephone does beside the call in hand.
  private static func telephone(
    _ state: State, _ words: Words
  ) -> [(text: String, role: Role)] {
    let say = words.telephone
    if let since = state.line.lostSince {
      let text = say.lost(words.formats.span(state.now.seconds(since: since)))
      return [(text, .statePaused)]
    }
    if state.line.aside != nil { return [(say.pickedUp, .stateOnCall)] }
    return state.line.ringing == nil ? [] : [(say.alsoRings, .stateOnCall)]
  }

  private static func serviceLevel(of state: State, _ inTime: Counted) -> String? {
    guard let level = state.figures.serviceLevel else { return nil }
    let rules = state.company.rules
    let sign = level < rules.serviceLevelTarget ? "! " : ""
    return sign + inTime(rules.serviceLevelSeconds) + " \(level) %"
  }

  private static func waiting(in state: State, _ words: Words) -> String {
    let waiting = QueueView.waiting(state)
    let text = words.header.waiting(waiting.count)
    guard let longest = waiting.longest else { return text }
    return text + " · " + words.header.longest + " " + words.formats.span(longest)
  }
}
