/// When operators work: the company's figures (C9).
public struct ShiftRules: Hashable, Sendable, Codable {
  public var hours = CallingRules.Hours(from: 9 * 60, to: 18 * 60)
  /// Weekdays of work, 1 = Monday … 7 = Sunday.
  public var days: Set<Int> = [1, 2, 3, 4, 5]
  /// Operators who must work on such a day.
  public var least = 1

  public init() {}

  /// `09:00–18:00`.
  public var hoursText: String { ClockTime.text(hours.from) + "–" + ClockTime.text(hours.to) }
}

/// An operator's wish to be off on a day that is to come (C9). A head approves or refuses it.
public struct ShiftWish: Hashable, Sendable, Codable {
  public typealias ID = String

  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    case waiting, approved, refused
  }

  public struct Answer: Hashable, Sendable, Codable {
    public var isApproved: Bool
    public var words: String
    public var signed: Signature

    public init(isApproved: Bool, words: String, signed: Signature) {
      self.isApproved = isApproved
      self.words = words
      self.signed = signed
    }
  }

  public var id: ID
  public var member: StaffCode
  public var day: Day
  /// The operator's word; empty where there is none.
  public var why: String
  public var made: Instant
  public var answer: Answer?

  public init(
    id: ID, member: StaffCode, day: Day, why: String, made: Instant, answer: Answer? = nil
  ) {
    self.id = id
    self.member = member
    self.day = day
    self.why = why
    self.made = made
    self.answer = answer
  }

  public var standing: Standing {
    guard let answer else { return .waiting }
    return answer.isApproved ? .approved : .refused
  }

  /// Days from today on for which wishes are taken.
  public static let daysAhead = 35

  /// Whether a day may be wished off, or its wish taken back.
  public static func mayBeWished(_ day: Day, on today: Day) -> Bool {
    day > today && day <= today + daysAhead
  }
}

/// A head's answer to a wish. The first one stands.
public struct ShiftAnswer: Hashable, Sendable, Codable {
  public var wish: ShiftWish.ID
  public var member: StaffCode
  public var day: Day
  public var answer: ShiftWish.Answer
  /// The head knows that fewer will be at work.
  public var isKnowing: Bool

  public init(to wish: ShiftWish, _ answer: ShiftWish.Answer, isKnowing: Bool = false) {
    self.wish = wish.id
    member = wish.member
    day = wish.day
    self.answer = answer
    self.isKnowing = isKnowing
  }
}

/// What is done about days off. Said again it changes nothing; where a colleague was first, what
/// that one did stands.
public enum ShiftDeed: Hashable, Sendable, Codable {
  case wish(ShiftWish)
  /// By whoever made it, while the day is to come; a refused one stays.
  case takeBack(ShiftWish.ID, day: Day, by: StaffCode, at: Instant)
  case answer(ShiftAnswer)

  public var doer: StaffCode {
    switch self {
    case .wish(let wish): wish.member
    case .takeBack(_, _, let code, _): code
    case .answer(let answer): answer.answer.signed.by
    }
  }
}
