internal import CLinux
internal import CursesFront
internal import Desk
internal import DeskPhone
internal import DeskStore
internal import DeskViews
internal import Glibc
internal import TextScreen

/// The one thread that owns the desk's state and its screen: wait → take in all that came → carry
/// out what the machine asks → draw once → write the journal.
final class DeskLoop {
  private var state: State
  private let screen: Screen
  private var frame: Frame
  /// What the frame shows; nil while it shows nothing.
  private var drawn: State?
  private let signals: Signals
  private let mailbox: Mailbox
  private let worker: StoreWorker
  /// Answers most searches within the turn that asks; the others are the worker's.
  private let prompt: PromptStore?
  private let phone: any Telephone
  private let journal: Journal
  private let log: HostLog
  private let neighbours: Neighbours
  private let spool: Spool?
  private let door: DeskDoor
  private let themes: [Theme]
  private let timer: Int32
  /// When to look at the store again after its file was written to.
  private var looks: [Instant] = []
  /// What the other desks were told of this one.
  private var told: SeatStatus?

  /// Events of this turn, for the journal.
  private var happened: [(event: Event, at: Instant, effects: Bool, isAwaited: Bool)] = []
  /// What the machine asked for and was not carried out yet.
  private var effects: [Effect] = []
  /// Requests of this turn that the store has not answered.
  private var underWay: Set<RequestID> = []
  private var lastKeyAt = Instant(milliseconds: 0)
  private var checkedAt = Instant(milliseconds: 0)
  private var ending: Ending?

  /// An answer that comes within this is painted together with the key that asked for it.
  private static let graceMilliseconds = 4
  /// The clock is not painted while keys come closer together than this.
  private static let quietMilliseconds = 300
  /// But no longer than this.
  private static let longestQuietMilliseconds = 3_000
  /// A server that is gone is asked for again as often.
  private static let lostMilliseconds = 2_000
  /// A store on a slow disk takes that long to commit what it has written.
  private static let looksMilliseconds = [20, 150, 800]

  init(_ parts: DeskParts) {
    state = parts.state
    screen = parts.screen
    frame = Frame(size: parts.screen.size)
    signals = parts.signals
    mailbox = parts.mailbox
    worker = parts.worker
    prompt = parts.prompt
    phone = parts.phone
    journal = parts.journal
    log = parts.log
    neighbours = parts.neighbours
    spool = parts.spool
    door = parts.door
    themes = parts.themes
    timer = linux_timer()
    precondition(timer >= 0, "the system gives no timerfd")
  }

  deinit {
    close(timer)
  }

  /// Runs until the desk ends. `first` happened before: a call that was cut off.
  func run(first: [Event]) -> Ending {
    lastKeyAt = WallClock.now()
    for event in first { take(event) }
    happened = []
    journal.begin(state)
    finishTurn()
    lookAtNeighbours()
    spool?.look(worker)
    phone.start()
    while ending == nil { turn() }
    return end()
  }

  private func turn() {
    armTimer()
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: timer, events: Int16(POLLIN), revents: 0),
      pollfd(fd: spool?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      pollfd(
        fd: state.conversation == nil ? neighbours.descriptor : -1, events: Int16(POLLIN),
        revents: 0),
    ]
    guard poll(&descriptors, 6, -1) > 0 else { return }
    if descriptors[1].revents != 0 { takeSignals() }
    if descriptors[2].revents != 0 { takeMail() }
    if descriptors[0].revents != 0 { takeKeys(descriptors[0].revents) }
    if descriptors[3].revents != 0 { takeTime() }
    if descriptors[4].revents != 0 { spool?.look(worker) }
    if descriptors[5].revents != 0 { takeWriting() }
    finishTurn()
  }

  private func finishTurn() {
    carryOut()
    settle()
    if ending == nil { draw() }
    tellSeat()
    writeJournal()
  }

  /// Tells the other desks what this one is doing, when that has changed.
  private func tellSeat() {
    let status = state.seatStatus
    guard status != told else { return }
    told = status
    worker.submit(.other { try? $0.tell(status) })
  }

  // MARK: what comes in

  private func take(_ event: Event) {
    let now = WallClock.now()
    var isAwaited = false
    if case .reported(let request, let report) = event {
      underWay.remove(request)
      tellPhone(report)
      isAwaited = state.awaited == .report(request)
    }
    if !event.leavesOrder { drawn = nil }
    log.note(event)
    let wasLocked = state.isLocked
    let asked = state.update(event, at: now)
    if state.isLocked != wasLocked { door.note(isLocked: state.isLocked) }
    happened.append((event, now, !asked.isEmpty, isAwaited))
    effects += asked
    #if DEBUG
      let violations = state.violations
      precondition(violations.isEmpty, "\(violations) after \(event)")
    #endif
  }

  private func takeKeys(_ readiness: Int16) {
    let keys = screen.keys(haveCome: readiness & Int16(POLLIN) != 0)
    if keys.isEmpty, screen.isGone || readiness & Int16(POLLERR | POLLNVAL) != 0 {
      ending = .lineLost
    }
    guard !keys.isEmpty else { return }
    lastKeyAt = WallClock.now()
    for key in keys { take(key) }
  }

  private func take(_ key: Key) {
    if state.isLocked {
      if key == .control("l") { screen.repaint() } else { door.take(key) }
    } else if let command = Bindings.command(for: key, in: state) {
      take(.commanded(command))
    }
  }

  private func takeMail() {
    for event in mailbox.take() {
      take(event)
      for key in door.keysKept(until: event) { take(key) }
    }
  }

  private func takeTime() {
    linux_timer_clear(timer)
    takeCalendar()
    let now = WallClock.now()
    if now >= state.nextTick { take(.ticked) }
    if let moment = door.lockMoment(state, lastKeyAt: lastKeyAt), now >= moment {
      take(.commanded(.lock))
    }
    looks.removeAll { $0 <= now }
    lookAtNeighbours()
  }

  private func lookAtNeighbours() {
    neighbours.look(for: state.queue.compactMap { $0.call?.id }, worker: worker)
  }

  /// What was written counts only once it is safe on the disk, some time later and without a sign.
  private func takeWriting() {
    neighbours.clear()
    let now = WallClock.now()
    looks = Self.looksMilliseconds.map { now.advanced(byMilliseconds: $0) }
  }

  private func takeCalendar() {
    let calendar = WallClock.calendar(at: WallClock.now())
    guard calendar != state.calendar else { return }
    let isNewDay = calendar.today != state.calendar.today
    take(.calendarChanged(calendar))
    guard isNewDay else { return }
    writeJournal()
    journal.begin(state)
  }

  private func takeSignals() {
    while let signal = signals.next() {
      switch signal {
      case SIGWINCH: screen.resize()
      case SIGCONT: screen.resume()
      case SIGTSTP:
        screen.suspend()
        kill(getpid(), SIGSTOP)
      case TakeOver.signal: ending = .takenOver
      default: ending = .signal(signal)
      }
    }
  }

  // MARK: what goes out

  private func carryOut() {
    while !effects.isEmpty { carryOutOnce() }
  }

  private func carryOutOnce() {
    var jobs: [StoreWorker.Job] = []
    var requests: [PhoneRequest] = []
    var answers: [Event] = []
    for effect in effects {
      switch effect {
      case .ask(let question, let id):
        if let report = answerAtOnce(question, id) {
          answers.append(.reported(id, report))
        } else {
          jobs.append(.ask(question, id))
          underWay.insert(id)
        }
      case .keep(let deed, let id):
        jobs.append(.keep(deed, id))
        underWay.insert(id)
      case .phone(let request): requests.append(request)
      case .theme(let name):
        if let theme = themes.first(where: { $0.name == name }) { screen.use(theme: theme) }
      case .redraw: screen.repaint()
      case .leave: ending = ending ?? .left
      }
    }
    effects.removeAll(keepingCapacity: true)
    if !jobs.isEmpty { worker.submit(jobs, wanted: state.searches) }
    for request in requests { phone.request(request) }
    for answer in answers { take(answer) }
  }

  /// A search that is still wanted, while nothing that it might depend on is on its way to the
  /// store.
  private func answerAtOnce(_ question: Question, _ id: RequestID) -> Report? {
    guard let prompt, state.outbox.isEmpty, state.searches.contains(id) else { return nil }
    return prompt.answer(question)
  }

  /// Waits a moment for what this turn asked for, so that a key and its answer are painted
  /// together.
  private func settle() {
    guard !underWay.isEmpty else { return }
    let limit = WallClock.sinceBoot() + Self.graceMilliseconds
    while ending == nil {
      let left = underWay.isEmpty ? 0 : max(0, limit - WallClock.sinceBoot())
      var bell = pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&bell, 1, Int32(left)) > 0 else { break }
      takeMail()
      carryOut()
      underWay.formIntersection(state.outstanding)
      if left == 0 { break }
    }
    underWay.removeAll(keepingCapacity: true)
  }

  private func draw() {
    if frame.size != screen.size {
      frame = Frame(size: screen.size)
      drawn = nil
    }
    // The one copy that is made of the state in a turn.
    let shown = state
    let last = drawn.take()
    DeskScreen.draw(shown, after: last, entry: door.entry, into: &frame)
    #if DEBUG
      var whole = Frame(size: frame.size)
      DeskScreen.draw(shown, entry: door.entry, into: &whole)
      precondition(whole.cells == frame.cells && whole.cursor == frame.cursor, "drawn otherwise")
    #endif
    screen.paint(frame)
    drawn = shown
    // Not given back before the operator sees the key's effect.
    withExtendedLifetime(last) {}
  }

  private func writeJournal() {
    guard !happened.isEmpty else { return }
    for entry in happened {
      journal.add(
        entry.event, at: entry.at, effects: entry.effects, isAwaited: entry.isAwaited)
    }
    happened.removeAll(keepingCapacity: true)
    #if !DEBUG
      noteViolations()
    #endif
    journal.write(state)
  }

  /// A fault of the program's own goes into the journal; a live call goes on. Looked for once a
  /// second at most, since it takes time that grows with the order.
  private func noteViolations() {
    guard state.now.seconds(since: checkedAt) >= 1 else { return }
    checkedAt = state.now
    let violations = state.violations
    if !violations.isEmpty { journal.add(violations, at: state.now) }
  }

  private func tellPhone(_ report: Report) {
    switch report {
    case .client(_, _, let staff), .staff(let staff): phone.colleagues(staff)
    default: break
    }
  }

  private func armTimer() {
    if looks.isEmpty, neighbours.isLost {
      looks = [WallClock.now().advanced(byMilliseconds: Self.lostMilliseconds)]
    }
    var due = state.nextTick.milliseconds
    let quiet = lastKeyAt.milliseconds + Self.quietMilliseconds
    if quiet > due { due = min(quiet, due + Self.longestQuietMilliseconds) }
    if let look = looks.first { due = min(due, look.milliseconds) }
    if let moment = door.lockMoment(state, lastKeyAt: lastKeyAt) {
      due = min(due, moment.milliseconds)
    }
    let wait = max(1, due - WallClock.now().milliseconds)
    _ = linux_timer_set(timer, Int64(wait) * 1_000_000)
  }

  /// The terminal first; then what the store has not kept, and the journal.
  private func end() -> Ending {
    let ending = ending ?? .left
    screen.close()
    phone.stop()
    let me = state.me
    let isLeaving = ending == .left && !state.isOperator
    door.note(.signedOff)
    worker.submit(
      .other { store in
        try? store.leaveSeat(me.code)
        if isLeaving { try? store.setPresence(me.code, .away) }
      })
    worker.finish(within: 3)
    takeMail()
    effects = []
    writeJournal()
    journal.end(state)
    return ending
  }

  /// Words for the operator after the screen is gone; empty when all is well.
  var lastWords: [String] {
    var words: [String] = []
    if !state.outbox.isEmpty {
      words.append(
        "\(state.outbox.count) things are not in the store yet; the next start puts them there.")
    }
    if let trouble = journal.trouble {
      words.append("The journal could not be written: \(trouble)")
    }
    if journal.faults > 0 {
      words.append(
        """
        The desk noticed faults of its own; please send what “telefonist journal \
        \(journal.file ?? "FILE")” writes.
        """)
    }
    return words
  }
}
