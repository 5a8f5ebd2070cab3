extension State {
  /// All that can happen, one router. Returns what is to be done about it; the caller carries it
  /// out and says later, by further events, what came of it.
  public mutating func update(_ event: Event, at now: Instant) -> [Effect] {
    self.now = now
    enqueueDue()
    var effects: [Effect] = []
    switch event {
    case .commanded(let command): take(command, &effects)
    case .phone(let event): hear(event, &effects)
    case .reported(let request, let report): take(report, of: request, &effects)
    case .ticked: retryOutbox(&effects)
    case .lesson(let event): happened(event)
    case .storeChanged(let taken): storeChanged(taken: taken, &effects)
    case .storeReached(let isReached): storeReached(isReached)
    case .calendarChanged(let calendar):
      turnOver(to: calendar)
      settleTerms()
      if isOperator { askForCallOuts(&effects) }
      if office != nil { askForPage(&effects) }
    case .interrupted(let conversation, let isWhole):
      overlay = .resume(conversation, isWhole: isWhole)
    case .recalled(let recall): offerResume(recall)
    case .unlocked: unlock()
    case .unlockRefused(let refusal): keepLocked(refusal)
    }
    workOffTypeAhead(&effects)
    takeUpAside(&effects)
    settleRest(&effects)
    return effects
  }

  /// Keys that come while an answer is awaited are kept for it; Esc stops waiting.
  private mutating func take(_ command: Command, _ effects: inout [Effect]) {
    guard !isLocked else {
      refuse(.locked)
      return
    }
    guard awaited != nil, !passesWaiting(command) else {
      if command == .leave { typeAhead = [] }
      notice = nil
      obey(command, &effects)
      return
    }
    if command == .back {
      awaited = nil
      typeAhead = []
    } else {
      typeAhead.append(command)
    }
  }

  /// What needs no answer: how the desk looks, and leaving it when nothing answers.
  private func passesWaiting(_ command: Command) -> Bool {
    if overlay == .leave, command == .accept || command == .back { return true }
    return command.isAboutLook || command == .leave || command == .lock
  }

  private mutating func workOffTypeAhead(_ effects: inout [Effect]) {
    while awaited == nil, !typeAhead.isEmpty { obey(typeAhead.removeFirst(), &effects) }
  }

  /// Waits for the answer to a search, and takes `command` up again when it is there.
  mutating func wait(for request: RequestID, then command: Command) {
    awaited = .report(request)
    typeAhead.insert(command, at: 0)
  }

  private mutating func obey(_ command: Command, _ effects: inout [Effect]) {
    if let refusal = refusalWhenOpen(of: command) {
      refuse(refusal)
      return
    }
    if command == .lock {
      lock()
      return
    }
    if obeyInLesson(command, &effects) { return }
    if overlay != nil, obeyInOverlay(command, &effects) { return }
    if obeyAboutLook(command, &effects) { return }
    switch command {
    case .answer: answer(&effects)
    case .dial: dial(&effects)
    case .promise: openPromise()
    case .consult: openConsult()
    case .office: openOffice(&effects)
    case .add: beginNew()
    case .handOver: openHandOver()
    case .pause: pause()
    case .goods: openInformation()
    case .orders: openOrders(&effects)
    case .document: openDocument()
    case .remark: openRemark()
    case .write: openLetter()
    case .transfer: transfer(&effects)
    case .warmTransfer: askFirst(&effects)
    case .back where isConsulting, .hold where isConsulting: leaveColleague(&effects)
    case .hold: hold(&effects)
    case .mute: mute(&effects)
    case .endCall: endCall(&effects)
    case .findClient: findClient(&effects)
    case .newClient: beginRegistration(&effects)
    case .takeOffer: beginTakingOffer()
    case .refuseOffer: beginRefusingOffer()
    case .delivery: openDelivery()
    case .confirm where conversation?.errand != nil: confirmErrand(&effects)
    case .confirm: confirm(&effects)
    case .undo where conversation?.errand != nil: undoInErrand(.undone, &effects)
    case .redo where conversation?.errand != nil: undoInErrand(.redone, &effects)
    case .undo: undo(&effects)
    case .redo: redo(&effects)
    default: obeyInPlace(command, &effects)
    }
  }

  /// Where typing and moving go.
  private enum Hands {
    case queue, office, dialling, ringing, wrapUp, clientSearch, registration, barred, sold, waiting
    case errand
    case sale(Sale.Focus)
  }

  private var hands: Hands {
    if case .dialling = work { return .dialling }
    if case .ringing = work { return .ringing }
    if case .office = work { return .office }
    guard case .conversation(let conversation) = work else { return .queue }
    if conversation.isOver { return .wrapUp }
    switch conversation.party {
    case .searching: return .clientSearch
    case .opening, .filing: return .waiting
    case .registering: return .registration
    case .errand: return .errand
    case .client(let dealing):
      switch dealing.stage {
      case .barred: return .barred
      case .sold: return .sold
      case .selling(let sale): return .sale(sale.focus)
      }
    }
  }

  private mutating func obeyInPlace(_ command: Command, _ effects: inout [Effect]) {
    switch hands {
    case .queue: obeyInQueue(command, &effects)
    case .office: obeyInOffice(command, &effects)
    case .dialling: obeyWhileDialling(command, &effects)
    case .ringing: if command == .accept { answer(&effects) }
    case .wrapUp: obeyInWrapUp(command, &effects)
    case .clientSearch: obeyInClientSearch(command, &effects)
    case .registration: obeyInRegistration(command, &effects)
    case .barred: obeyWhenBarred(command, &effects)
    case .sold, .waiting: break
    case .errand: obeyInErrand(command, &effects)
    case .sale(let focus): obeyInSale(command, focus, &effects)
    }
  }

  private mutating func obeyInSale(
    _ command: Command, _ focus: Sale.Focus, _ effects: inout [Effect]
  ) {
    switch focus {
    case .entry: obeyInEntry(command, &effects)
    case .line(let id): obeyOnLine(command, id, &effects)
    case .offers: obeyInOffers(command, &effects)
    case .delivery: obeyInDelivery(command, &effects)
    case .readBack: obeyInReadBack(command, &effects)
    case .confirming: break
    }
  }

  mutating func refuse(_ refusal: Refusal) {
    notice = .refused(refusal)
  }

  /// A number for the next request.
  mutating func newRequest() -> RequestID {
    lastRequest += 1
    return lastRequest
  }

  /// Asks the store; the answer repeats the number returned.
  @discardableResult
  mutating func ask(_ question: Question, _ effects: inout [Effect]) -> RequestID {
    let request = newRequest()
    effects.append(.ask(question, request))
    return request
  }
}

extension Command {
  /// Commands that change only how the desk looks.
  var isAboutLook: Bool {
    switch self {
    case .language, .theme, .nextTheme, .nextLanguage, .redraw: true
    default: false
    }
  }
}
