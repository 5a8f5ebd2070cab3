/// All that the desk is at one moment. A value: ``update(_:at:)`` is the only thing that changes
/// it.
public struct State: Hashable, Sendable, Codable {
  public internal(set) var now: Instant
  public internal(set) var calendar: Calendar
  @Boxed public internal(set) var company: Company
  public internal(set) var script: Script
  /// The operator who sits here; one of the company's staff.
  @Boxed public internal(set) var me: StaffMember
  public internal(set) var phone: PhoneKind
  public internal(set) var availability: Availability
  /// Waiting calls, the longest first, then what is due.
  public internal(set) var queue: [QueueEntry] = []
  /// Calls to make that are not due yet, the earliest first.
  public internal(set) var planned: [CallOut] = []
  /// The chosen entry of the queue while no call is in hand.
  public internal(set) var queueSelection = 0
  /// The call being fetched or in hand.
  @Boxed public internal(set) var work: Work = .free
  /// What lies over the desk; Esc takes it away and loses nothing below.
  public internal(set) var overlay: Overlay?
  /// The last thing the desk had to say; the next key takes it away.
  public internal(set) var notice: Notice?
  /// The day as the store had it when the desk opened, and what came since.
  public var figures: DayFigures
  @Boxed public internal(set) var look: Look
  /// Deeds the store has not reported kept, in the order in which they were done.
  public internal(set) var outbox: [Outgoing] = []
  /// Since when the server that keeps the store can't be reached.
  public internal(set) var storeLostSince: Instant?
  /// The answer that further keys wait for, and those keys.
  public internal(set) var awaited: Awaited?
  public internal(set) var typeAhead: [Command] = []
  public internal(set) var lastRequest: RequestID = 0
  @Boxed public internal(set) var line = PhoneLine()
  public internal(set) var locking: Locking
  /// What waits for whoever sits here, on each page of the office.
  public internal(set) var open: OpenCounts = [:]
  /// The exercise of the school that goes on here.
  @Boxed public internal(set) var lesson: Lesson?

  public init(
    now: Instant, calendar: Calendar, company: Company, script: Script, me: StaffMember,
    phone: PhoneKind, figures: DayFigures = DayFigures(), look: Look = Look(),
    locking: Locking = Locking(), lesson: Lesson? = nil
  ) {
    self.now = now
    self.calendar = calendar
    self.company = company
    self.script = script
    self.me = me
    self.phone = phone
    self.availability = .ready
    self.figures = figures
    self.look = look
    self.locking = locking
    self.lesson = lesson
    if me.role != .operatorAtDesk {
      work = .office(Office(page: OfficePage.pages(of: me.role)[0], of: me.code))
    }
  }

  /// The call in hand, if there is one. Changed in place: the order in it is never copied.
  public internal(set) var conversation: Conversation? {
    get {
      if case .conversation(let conversation) = work { return conversation }
      return nil
    }
    _modify {
      var held = Work.free
      swap(&held, &work)
      var taken: Conversation?
      if case .conversation(let conversation) = held { taken = conversation }
      if taken != nil { held = .free }
      yield &taken
      if let taken { held = .conversation(taken) }
      swap(&held, &work)
    }
  }

  /// The order in hand and all about it, if the duties let it be opened. Changed in place.
  public internal(set) var sale: Sale? {
    get { conversation?.sale }
    _modify {
      var none: Sale?
      if conversation != nil { yield &conversation!.sale } else { yield &none }
    }
  }
}

/// What two moments of a desk have in common, told fast: what is kept on the heap is most often the
/// very same.
extension State {
  /// Whether all that stands around the work is the same: company, operator, queue, figures.
  public func hasSameSurroundings(as other: State) -> Bool {
    _look == other._look && _company == other._company && _me == other._me
      && calendar == other.calendar && figures == other.figures
      && availability == other.availability && queue == other.queue && planned == other.planned
      && phone == other.phone && _line == other._line && script == other.script
      && open == other.open && _lesson == other._lesson
  }

  public func hasSameWork(as other: State) -> Bool {
    _work == other._work && queueSelection == other.queueSelection && outbox == other.outbox
  }
}

/// The answer that the operator's further keys are meant for; until it comes they are kept.
public enum Awaited: Hashable, Sendable, Codable {
  case report(RequestID)
  /// The telephone's word about a call.
  case call(CallID)
  /// The telephone's word that it has a call that was announced to it by hand.
  case announcement
}

/// How the desk's telephone works; some things are said otherwise on the screen.
public enum PhoneKind: String, Hashable, Sendable, Codable, CaseIterable {
  case simulated, manual, asterisk, softphone
}

public enum Availability: Hashable, Sendable, Codable {
  case ready
  case paused(PauseReason, since: Instant)
}

public enum PauseReason: String, Hashable, Sendable, Codable, CaseIterable {
  case meal, rest, training, paperwork, other
}

/// What the operator's hands are on.
public enum Work: Hashable, Sendable, Codable {
  case free
  /// The call was chosen: it is being claimed among the desks, then answered.
  indirect case answering(QueueEntry, since: Instant)
  /// It rings at the telephone and is not answered yet.
  indirect case ringing(Ringing)
  indirect case dialling(Dialling)
  case conversation(Conversation)
  /// Something else than a call: inboxes, the floor, the notice board.
  indirect case office(Office)
}

/// A call that the desk makes, until somebody answers.
public struct Dialling: Hashable, Sendable, Codable {
  public enum Stage: Hashable, Sendable, Codable {
    /// Being claimed among the desks.
    case claiming
    case ringing
    /// The operator dials on a plain telephone and says what came of it.
    case byHand
  }

  public var call: Call
  public var since: Instant
  public internal(set) var stage: Stage = .claiming

  public init(call: Call, since: Instant) {
    self.call = call
    self.since = since
  }
}

/// A deed on its way to the store. After a failure it is said again.
public struct Outgoing: Hashable, Sendable, Codable {
  public var request: RequestID
  public var deed: Deed
  /// When the store last failed to do it, and what it said.
  public var failure: StoreTrouble?
  public var retryAt: Instant?

  public init(request: RequestID, deed: Deed) {
    self.request = request
    self.deed = deed
  }
}

/// The day's counts behind the header's figures. Formulas stand in the help.
public struct DayFigures: Hashable, Sendable, Codable {
  /// Calls that entered the queue.
  public var offered = 0
  public var answered = 0
  /// Answered within ``Rules/serviceLevelSeconds``.
  public var answeredInTime = 0
  /// Callers who gave up waiting.
  public var abandoned = 0
  /// Calls this operator registered.
  public var calls = 0
  /// Orders this operator confirmed, and their sum.
  public var orders = 0
  public var sum = Money.zero

  public init() {}

  /// Answered in time ÷ (answered + abandoned), whole per cent; nil before the first call.
  public var serviceLevel: Int? {
    let ended = answered + abandoned
    return ended == 0 ? nil : Rounding.divide(answeredInTime * 100, by: ended)
  }
}

/// How the desk looks: nothing here changes what it does.
public struct Look: Hashable, Sendable, Codable {
  public var language: Language
  /// The theme in use, by name.
  public var theme: String
  /// The themes there are.
  public var themes: [String]

  public init(language: Language = .english, theme: String = "dark", themes: [String] = []) {
    self.language = language
    self.theme = theme
    self.themes = themes
  }
}

public enum Language: String, Hashable, Sendable, Codable, CaseIterable {
  case english = "en"
  case russian = "ru"
  case czech = "cs"
  case croatian = "hr"
}

/// A word from the desk about what just happened.
public enum Notice: Hashable, Sendable, Codable {
  case refused(Refusal)
  case callTaken(by: StaffCode)
  case answerFailed(PhoneTrouble)
  case lineFailed(PhoneTrouble)
  case transferFailed(PhoneTrouble, to: String)
  case transferred(to: String)
  /// A waiting caller could not be handed over, and waits on.
  case passFailed(PhoneTrouble, to: String)
  /// It rang here and was not picked up.
  case notPickedUp
  /// Somebody else set or ended this desk's pause.
  case pausedElsewhere
  case calledBack
  case telephoneBack(seconds: Int)
  /// The colleague is away: the message stands in the inbox, the caller is still on the line.
  case messageLeft(to: String)
  case callerHungUp
  case callerGaveUp(String)
  case lineAdded(String)
  /// The good stood on the order already: the quantities were added.
  case lineJoined(String, Quantity)
  case columnChanged(String)
  /// A promotion that hangs on more than a line holds now (A23), or no longer.
  case promotionEarned(String)
  case promotionLost(String)
  case confirmed(number: String, inboxOf: String)
  /// An order of a project's form stands.
  case formConfirmed(number: String)
  /// The lines came into the order in hand, but for the goods in `left`.
  case orderCopied(number: String, left: [String])
  case changing(number: String, left: [String])
  case changeGivenUp(number: String)
  case orderCancelled(number: String)
  case remarkKept(DepartmentKind)
  case complained(number: Int, answerBy: Day, isReopened: Bool)
  case clientRegistered(ClientCode)
  case registered(Outcome)
  case undone
  case redone
  case storeFailed(StoreTrouble)
  case stored
  case copied
  /// Done, and kept in the store.
  indirect case officeKept(OfficeDeed)
  /// A document that was asked for here has left, or has not (A18).
  indirect case documentEnded(DocumentEntry)
  /// A colleague was first.
  case overtaken(by: String)
  /// Nobody was reached; when it is tried again, nil: not again.
  case notReached(DialTrouble, again: Moment?)
  /// The call need not be made any more.
  case callSettled(String)
  /// The client of the written conversation in hand has written again (C5).
  case written(String)
  /// The answer is on its way.
  case answerWritten(CallChannel)
  /// A written conversation is a colleague's now, by a message in the inbox.
  case threadHanded(to: String)
  case callPutBack
  case consultAsked(String)
  /// The head's word; `upTo` nil: no.
  case consultAnswered(String, upTo: Money?, String)
  /// The operator took the question back.
  case consultWithdrawn
  case callPromised(Moment)
  /// Other price rules are in force (A10, A23).
  case priceRulesChanged(since: Moment)
}
