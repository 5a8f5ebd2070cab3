/// An exercise of the school at this desk: its callers hear what the operator says, and answer
/// (C10).
public struct Lesson: Hashable, Sendable, Codable {
  /// Whether the coach speaks.
  public enum Coaching: String, Hashable, Sendable, Codable, CaseIterable {
    /// An exam: the screen is silent.
    case silent
    /// What is missing, as it comes up.
    case hints
    /// The next key as well.
    case keys
  }

  public var title: String
  public internal(set) var coaching: Coaching
  /// The coach said at the beginning whether it may be asked for the next key.
  public let isExam: Bool
  /// A trainer has stopped the lesson for a word.
  public internal(set) var isHalted = false
  /// The last word of a trainer; it goes when the operator says something.
  public internal(set) var word = ""
  public let beganAt: Instant
  /// How many callers it has.
  public internal(set) var callers: Int

  public init(title: String, coaching: Coaching, callers: Int, beganAt: Instant) {
    self.callers = callers
    self.title = title
    self.coaching = coaching
    self.isExam = coaching == .silent
    self.beganAt = beganAt
  }
}

/// What the operator says aloud: the sentence of the script at that moment, and what it speaks of
/// (A21).
public struct Speech: Hashable, Sendable, Codable {
  public var moment: ScriptMoment
  /// The good that is offered, suggested or told about.
  public var good: GoodCode?
  public var quantity: Quantity?
  /// Of a read-back: each line of the order (A12).
  public var lines: [SpokenLine]
  public var delivery: Delivery?

  public init(
    _ moment: ScriptMoment, good: GoodCode? = nil, quantity: Quantity? = nil,
    lines: [SpokenLine] = [], delivery: Delivery? = nil
  ) {
    self.moment = moment
    self.good = good
    self.quantity = quantity
    self.lines = lines
    self.delivery = delivery
  }
}

public struct SpokenLine: Hashable, Sendable, Codable {
  public var good: GoodCode
  public var quantity: Quantity

  public init(good: GoodCode, quantity: Quantity) {
    self.good = good
    self.quantity = quantity
  }
}

/// What the caller says, in words and in what they mean.
public struct Answer: Hashable, Sendable, Codable {
  public var text: String
  public var meanings: [Meaning]
  /// How the caller feels, from 0, about to hang up, to 100, at ease.
  public var temper: Int

  public init(_ text: String, _ meanings: [Meaning] = [], temper: Int = 100) {
    self.text = text
    self.meanings = meanings
    self.temper = temper
  }
}

/// What a sentence of the caller means to the operator.
public enum Meaning: Hashable, Sendable, Codable {
  /// The company that calls, by a name to look for.
  case named(String)
  /// A first-time caller (A15).
  case isNew
  /// What stands in a form: a registration (A15) or a delivery (A12, A13).
  case details([Detail])
  case wants(GoodCode, Quantity)
  /// In place of a good that is out of stock; nil: then nothing.
  case wantsInstead(of: GoodCode, GoodCode?, Quantity)
  /// That is all.
  case wantsNoMore
  case takes(GoodCode, Quantity)
  case declines(GoodCode, OfferRefusal)
  /// The read-back was wrong there; nought: not ordered at all (A12).
  case corrects(GoodCode, Quantity)
  /// The read-back was right.
  case agrees
  /// A remark was dropped (A20).
  case remarks(Remark.Topic)
  /// Wants to know something of a good (A18).
  case asksAbout(GoodCode)
  /// What was asked is answered.
  case isAnswered
  /// Nothing for an order: somebody else has to settle it (A19).
  case otherMatter
  /// Says that there is no debt, or that it can't wait.
  case objects
  /// Agrees to be put through.
  case acceptsTransfer
  case goodBye
}

/// A field of a form as the caller dictates it: texts as they are, a day as its number, a choice as
/// the form names it.
public struct Detail: Hashable, Sendable, Codable {
  public var field: Form.Name
  public var value: String

  public init(_ field: Form.Name, _ value: String) {
    self.field = field
    self.value = value
  }
}

/// A sentence of a call in the school.
public enum Utterance: Hashable, Sendable, Codable {
  case said(Speech, at: Instant)
  case heard(Answer, at: Instant)
}

/// What a trainer brings about.
public enum LessonEvent: Hashable, Sendable, Codable {
  /// One more caller comes, who was not foreseen.
  case callerAdded
  case halted(Bool)
  /// A trainer's word to the trainee.
  case spoken(String)
}
