/// What a client complains of and is owed an answer to (B1.4): it has a number, an owner, a state
/// and a day by which the client is to have the answer.
public struct ClientComplaint: Hashable, Sendable, Codable {
  public typealias ID = String

  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    case open, inWork, answered, closed, reopened

    /// Whether the client still waits for an answer.
    public var isWaiting: Bool { self != .answered && self != .closed }
  }

  /// How the answer reaches the client.
  public enum Road: String, Hashable, Sendable, Codable, CaseIterable {
    /// A desk calls the client and says it.
    case callBack
    /// The words leave by the company's own mail program.
    case mail
    /// Whoever answers prints it and sends it.
    case letter
  }

  /// An answer by mail on its way.
  public struct Sending: Hashable, Sendable, Codable {
    public var address: String
    public var standing: DocumentEntry.Standing
    /// Why it did not leave the last time; empty otherwise.
    public var trouble: String

    public init(address: String, standing: DocumentEntry.Standing, trouble: String) {
      self.address = address
      self.standing = standing
      self.trouble = trouble
    }
  }

  /// One line of its history; lines are only added.
  public struct Step: Hashable, Sendable, Codable {
    public var standing: Standing
    public var owner: StaffCode
    /// What the client said, or what the client is told.
    public var words: String
    /// Of an answer.
    public var road: Road?
    public var signed: Signature
    /// Of an answer by mail.
    public var sending: Sending?

    public init(
      standing: Standing, owner: StaffCode, words: String, road: Road? = nil, signed: Signature,
      sending: Sending? = nil
    ) {
      self.standing = standing
      self.owner = owner
      self.words = words
      self.road = road
      self.signed = signed
      self.sending = sending
    }
  }

  public var id: ID
  /// Said to the client.
  public var number: Int
  /// Nil for a caller whom the books don't know.
  public var client: Client?
  /// The caller's number, or the mail address of one who wrote; empty where it was withheld.
  public var phone: String
  /// The number of the order that it is about.
  public var order: String?
  public var topic: Remark.Topic
  public var owner: StaffCode
  public var standing: Standing
  /// The last day on which the answer is in time.
  public var answerBy: Day
  /// The first is what the client said in the call in which it was taken.
  public var history: [Step]
  /// The client's mail address, as far as one is known; else empty.
  public var mail: String

  public init(
    id: ID, number: Int, client: Client?, phone: String, order: String?, topic: Remark.Topic,
    owner: StaffCode, standing: Standing, answerBy: Day, history: [Step],
    mail: String = ""
  ) {
    self.id = id
    self.number = number
    self.client = client
    self.phone = phone
    self.order = order
    self.topic = topic
    self.owner = owner
    self.standing = standing
    self.answerBy = answerBy
    self.history = history
    self.mail = mail
  }

  public func isLate(on day: Day) -> Bool { standing.isWaiting && answerBy < day }

  /// The number to call back: the caller's, else the client's first; nil where there is none.
  public var numberToCall: String? {
    [phone, client?.phones.first ?? ""].first { !$0.isEmpty && !$0.contains("@") }
  }
}

/// A complaint as it is taken in a call. While an answer to the same client about the same topic
/// waits for the client's word, what was answered is not mended: that complaint is reopened.
public struct TakenComplaint: Hashable, Sendable, Codable {
  /// As a remark's: the call's id and a count.
  public var id: ClientComplaint.ID
  public var call: CallID
  public var client: ClientCode?
  public var phone: String
  public var order: String?
  public var topic: Remark.Topic
  public var words: String
  public var answerBy: Day
  public var signed: Signature

  public init(
    id: ClientComplaint.ID, call: CallID, client: ClientCode?, phone: String, order: String?,
    topic: Remark.Topic, words: String, answerBy: Day, signed: Signature
  ) {
    self.id = id
    self.call = call
    self.client = client
    self.phone = phone
    self.order = order
    self.topic = topic
    self.words = words
    self.answerBy = answerBy
    self.signed = signed
  }
}

/// What a colleague does with a complaint. Said again it changes nothing; where a colleague was
/// first, what that one did stands.
public struct ComplaintDeed: Hashable, Sendable, Codable {
  public enum Act: Hashable, Sendable, Codable {
    case takeUp
    case give(to: StaffCode)
    case answer(Answering)
    /// The client agrees that it is mended.
    case close
    /// The client says that it is not mended.
    case reopen(answerBy: Day)
  }

  /// An answer's road, with what that takes.
  public enum Answering: Hashable, Sendable, Codable {
    /// `at`: when the client is called back.
    case callBack(at: Instant)
    /// `to`: as ``DocumentAddress`` gives it; `language`: of the words around the answer.
    case mail(to: String, language: Language)
    case letter

    public var road: ClientComplaint.Road {
      switch self {
      case .callBack: .callBack
      case .mail: .mail
      case .letter: .letter
      }
    }
  }

  public var id: String
  public var complaint: ClientComplaint.ID
  /// How many lines of its history the colleague has seen.
  public var seen: Int
  public var act: Act
  public var words: String
  public var signed: Signature

  public init(
    id: String, complaint: ClientComplaint.ID, seen: Int, act: Act, words: String,
    signed: Signature
  ) {
    self.id = id
    self.complaint = complaint
    self.seen = seen
    self.act = act
    self.words = words
    self.signed = signed
  }
}

extension ComplaintDeed.Act {
  /// What a complaint becomes by it; nil where it can't be done.
  public func standing(after standing: ClientComplaint.Standing) -> ClientComplaint.Standing? {
    switch self {
    case .takeUp: standing == .open || standing == .reopened ? .inWork : nil
    case .give: standing.isWaiting ? standing : nil
    case .answer: standing.isWaiting ? .answered : nil
    case .close: standing == .answered ? .closed : nil
    case .reopen: standing.isWaiting ? nil : .reopened
    }
  }

  /// Whether it speaks for the client, as operators may; all else is the owner's.
  public var isClientsWord: Bool {
    switch self {
    case .close, .reopen: true
    case .takeUp, .give, .answer: false
    }
  }
}

extension Day {
  /// So many working days on, Monday to Friday.
  public func after(workingDays: Int) -> Day {
    var day = self
    var left = workingDays
    while left > 0 {
      day = day + 1
      if day.weekday <= 5 { left -= 1 }
    }
    return day
  }
}
