public typealias CallOutID = String

/// A call that the desk makes: a client asked for it, a head ordered it, or the client has stopped
/// ordering (A1, A16, A17).
public struct CallOut: Hashable, Sendable, Codable {
  public enum Reason: Hashable, Sendable, Codable {
    /// Asked for on the web site or promised in a call (A1); `note`: what it is about.
    case callBack(note: String)
    /// The client used to order every `rhythmDays` and has not for `silentDays` (A16).
    case dormant(rhythmDays: Int, silentDays: Int)
    /// A head wants to know something from the client (A17).
    case task(question: String, from: StaffCode)
    /// A contact of a campaign's list (B2).
    indirect case campaign(CampaignContact)

    /// The duty that the call is made for.
    public var duty: Duty {
      switch self {
      case .callBack: .a1
      case .dormant: .a16
      case .task: .a17
      case .campaign: .b24
      }
    }
  }

  /// Unique, and the same on every desk.
  public var id: CallOutID
  public var reason: Reason
  /// E.164 digits where the number could be read, else as it was given.
  public var number: String
  /// As the books know the client; nil for a number that they don't.
  public var client: ClientMatch?
  /// Not before this.
  public var due: Instant
  /// Calls already made in vain.
  public var attempts: Int

  public init(
    id: CallOutID, reason: Reason, number: String, client: ClientMatch?, due: Instant,
    attempts: Int = 0
  ) {
    self.id = id
    self.reason = reason
    self.number = number
    self.client = client
    self.due = due
    self.attempts = attempts
  }

  /// The call that the next attempt makes; its id is the same on every desk, so that one of them
  /// wins it.
  public func call(at now: Instant) -> Call {
    Call(
      id: "\(id)#\(attempts + 1)", number: number, callerName: client?.name ?? contact?.name ?? "",
      since: now, callOut: self)
  }

  /// Nil for a call that no campaign makes.
  public var contact: CampaignContact? {
    if case .campaign(let contact) = reason { return contact }
    return nil
  }
}

/// What is known of a contact that a campaign calls (B2).
public struct CampaignContact: Hashable, Sendable, Codable {
  /// The campaign's name.
  public var campaign: String
  /// The project that it is called for, by name.
  public var project: String
  /// Who it is, as the list has it.
  public var name: String
  /// What the list knows of them, by the fields of the project's form.
  public var given: [String: String]
  /// The offer that brings back a contact who refused, by its name in the project.
  public var offer: String?
  /// Calls to its numbers, of whatever campaign, the earliest first: they count in the limits.
  public var calls: [Instant]
  /// The contact's own clock, in seconds east of UTC; nil: the desk's.
  public var offsetSeconds: Int?
  /// Parts of a survey that have all their answers (B2.3).
  public var full: [FullQuota]

  public init(
    campaign: String, project: String, name: String, given: [String: String] = [:],
    offer: String? = nil, calls: [Instant] = [], offsetSeconds: Int? = nil,
    full: [FullQuota] = []
  ) {
    self.campaign = campaign
    self.project = project
    self.name = name
    self.given = given
    self.offer = offer
    self.calls = calls
    self.offsetSeconds = offsetSeconds
    self.full = full
  }

  /// The contact's own clock.
  public func zone(_ calendar: Calendar) -> Calendar {
    Calendar(today: calendar.today, offsetSeconds: offsetSeconds ?? calendar.offsetSeconds)
  }
}

/// A part of a survey that has all its answers: who belongs to it is asked no more (B2.3).
public struct FullQuota: Hashable, Sendable, Codable {
  public var title: Tongues
  /// Whose answers, by the fields of the form.
  public var when: Condition
  /// What such a respondent is told; nil: the house's words.
  public var words: Tongues?

  public init(title: Tongues, when: Condition, words: Tongues? = nil) {
    self.title = title
    self.when = when
    self.words = words
  }
}

/// Why nobody was talked to.
public enum DialTrouble: String, Hashable, Sendable, Codable, CaseIterable {
  case busy, noAnswer, wrongNumber

  /// How the registry names it (A14).
  public var outcome: Outcome {
    switch self {
    case .busy: .busy
    case .noAnswer: .noAnswer
    case .wrongNumber: .wrongNumber
    }
  }
}
