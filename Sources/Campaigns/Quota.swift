public import Desk

/// How many answers of one kind a survey wants: a hundred of those from 18 to 30 (B2.3).
public struct Quota: Hashable, Sendable, Codable {
  public var name: String
  public var title: Tongues
  /// Whose answers, by the fields of the form.
  public var when: Condition
  public var count: Int
  /// What a respondent is told when it is full; nil: the house's words.
  public var words: Tongues?

  public init(
    _ name: String, _ title: Tongues, when: Condition, count: Int, words: Tongues? = nil
  ) {
    self.name = name
    self.title = title
    self.when = when
    self.count = count
    self.words = words
  }

  public func fits(_ values: [String: FieldValue], today: Day) -> Bool {
    when.holds(today: today) { values[$0] }
  }
}

/// What one contact answered.
public struct SurveyAnswer: Hashable, Sendable, Codable {
  public var contact: ContactID
  public var at: Instant
  /// The day of the talk, by which its conditions are read.
  public var day: Day
  public var values: [String: FieldValue]

  public init(contact: ContactID, at: Instant, day: Day, values: [String: FieldValue]) {
    self.contact = contact
    self.at = at
    self.day = day
    self.values = values
  }
}

/// The state of a survey's quotas after answers in the order in which they came.
///
/// An answer counts unless one of the quotas that it belongs to is full; one that belongs to none
/// counts. A contact's first counted answer stands.
public struct QuotaState: Hashable, Sendable {
  public let quotas: [Quota]
  /// Counted answers, by the name of the quota.
  public private(set) var counts: [String: Int] = [:]
  public private(set) var counted: [SurveyAnswer] = []
  /// Answers that came too late, with the quota that was full.
  public private(set) var late: [(answer: SurveyAnswer, quota: String)] = []
  private var contacts: Set<ContactID> = []

  public init(_ quotas: [Quota], answers: [SurveyAnswer] = []) {
    self.quotas = quotas
    for answer in answers { take(answer) }
  }

  /// The quota that was full; nil: the answer counts, or its contact's did already.
  @discardableResult
  public mutating func take(_ answer: SurveyAnswer) -> Quota? {
    guard !contacts.contains(answer.contact) else { return nil }
    if let quota = full(for: answer.values, today: answer.day) {
      late.append((answer, quota.name))
      return quota
    }
    contacts.insert(answer.contact)
    counted.append(answer)
    for quota in quotas where quota.fits(answer.values, today: answer.day) {
      counts[quota.name, default: 0] += 1
    }
    return nil
  }

  /// The full quota that these values belong to: known as soon as the field that decides is
  /// answered, so that nobody is asked on in vain.
  public func full(for values: [String: FieldValue], today: Day) -> Quota? {
    quotas.first { isFull($0) && $0.fits(values, today: today) }
  }

  public func isFull(_ quota: Quota) -> Bool { counts[quota.name, default: 0] >= quota.count }

  public var fullNames: Set<String> { Set(quotas.filter(isFull).map(\.name)) }

  /// Every quota is full: the survey is done.
  public var isComplete: Bool { !quotas.isEmpty && quotas.allSatisfy(isFull) }

  public static func == (a: Self, b: Self) -> Bool {
    a.quotas == b.quotas && a.counted == b.counted
      && a.late.map(\.answer) == b.late.map(\.answer)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(quotas)
    hasher.combine(counted)
  }
}
