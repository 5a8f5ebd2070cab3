/// What becomes of a confirmed order (C3): where it stands, who works it and when, and all that was
/// done about it.
public struct OrderWork: Hashable, Sendable, Codable {
  /// When and by whom an order is worked.
  public struct Plan: Hashable, Sendable, Codable {
    /// Nil where none was agreed.
    public var day: Day?
    /// Hours of the day, as `09:00-12:00`; empty where none were agreed.
    public var slot: String
    /// The crew's name; empty while none is named.
    public var crew: String

    public init(day: Day? = nil, slot: String = "", crew: String = "") {
      self.day = day
      self.slot = slot
      self.crew = crew
    }
  }

  /// One line of its history; lines are only added.
  public struct Step: Hashable, Sendable, Codable {
    /// The state's name in the ``OrderLife``.
    public var standing: String
    public var plan: Plan
    public var words: String
    public var signed: Signature

    public init(standing: String, plan: Plan, words: String = "", signed: Signature) {
      self.standing = standing
      self.plan = plan
      self.words = words
      self.signed = signed
    }
  }

  public var key: OrderKey
  public var number: String
  /// Whom it is for, by name.
  public var client: String
  /// Empty where none is known.
  public var phone: String
  /// Nil for goods of the house.
  public var project: String?
  /// Nothing is to be done for it any more.
  public var isOver: Bool
  public var isCancelled: Bool
  /// The first is its confirmation.
  public var history: [Step]
  /// Where it may be planned to; empty in lists, and where days are free.
  public var free: [DaySlot]

  public init(
    key: OrderKey, number: String, client: String, phone: String, project: String?,
    isOver: Bool = false, isCancelled: Bool = false, history: [Step], free: [DaySlot] = []
  ) {
    self.key = key
    self.number = number
    self.client = client
    self.phone = phone
    self.project = project
    self.isOver = isOver
    self.isCancelled = isCancelled
    self.history = history
    self.free = free
  }

  public var standing: String { history.last?.standing ?? "" }
  public var plan: Plan { history.last?.plan ?? Plan() }

  public func isLate(on today: Day) -> Bool {
    !isOver && (plan.day.map { $0 < today } ?? false)
  }
}

/// Hours of a day that an order may be planned to.
public struct DaySlot: Hashable, Sendable, Codable {
  public var day: Day
  /// Empty: at any hour.
  public var slot: String

  public init(_ day: Day, _ slot: String = "") {
    self.day = day
    self.slot = slot
  }
}

/// What a colleague does about an order. Said again it changes nothing; where a colleague was
/// first, what that one did stands.
public struct OrderDeed: Hashable, Sendable, Codable {
  public enum Act: Hashable, Sendable, Codable {
    /// To a state that the order's life leads to next.
    case move(to: String)
    /// To other hours, by the same crew.
    case plan(DaySlot)
    /// This crew comes then; if another was to have come, it did not.
    case send(crew: String, DaySlot)
    case note

    /// What operators do as well; moves are the heads' and managers'.
    public var isOperators: Bool {
      if case .move = self { false } else { true }
    }
  }

  public var id: String
  public var order: OrderKey
  /// How many lines of its history the colleague has seen.
  public var seen: Int
  public var act: Act
  public var words: String
  /// At the desk.
  public var moment: Moment
  public var signed: Signature

  public init(
    id: String, order: OrderKey, seen: Int, act: Act, words: String, moment: Moment,
    signed: Signature
  ) {
    self.id = id
    self.order = order
    self.seen = seen
    self.act = act
    self.words = words
    self.moment = moment
    self.signed = signed
  }
}

/// Which orders in work are listed.
public struct OrderWorkFilter: Hashable, Sendable {
  /// ``OrderLife/house`` means goods of the house.
  public var project: String?
  public var standing: String?
  public var day: Day?
  public var crew: String?
  public var isLate: Bool

  public init(
    project: String? = nil, standing: String? = nil, day: Day? = nil, crew: String? = nil,
    isLate: Bool = false
  ) {
    self.project = project
    self.standing = standing
    self.day = day
    self.crew = crew
    self.isLate = isLate
  }
}
