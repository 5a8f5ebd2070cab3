public import Desk

/// An exercise as a trainer writes it: who calls, what each wants, and what goes wrong meanwhile
/// (C10). Names and codes are the company's; nothing is looked up yet.
public struct Scenario: Hashable, Sendable, Codable {
  /// Latin letters, digits and hyphens; what commands call it.
  public var name: String
  public var title: BothTongues
  /// What the trainee reads before it begins.
  public var brief: BothTongues
  /// The duties that it trains.
  public var duties: [Duty]
  public var callers: [CallerPart]
  public var mishaps: [Mishap] = []
  /// What an exam asks for at least, in per cent of the points.
  public var passMark = 80

  public init(
    name: String, title: BothTongues, brief: BothTongues, duties: [Duty], callers: [CallerPart]
  ) {
    self.name = name
    self.title = title
    self.brief = brief
    self.duties = duties
    self.callers = callers
  }
}

/// A text in the languages of the school; where one is not written the other stands in.
public struct BothTongues: Hashable, Sendable, Codable {
  public var english: String
  public var russian: String

  /// The languages that callers speak; at a desk of another one they speak English.
  public static let languages = [Language.english, .russian]

  public init(_ english: String, _ russian: String = "") {
    self.english = english
    self.russian = russian
  }

  public subscript(language: Language) -> String {
    switch language {
    case .english, .czech, .croatian: english.isEmpty ? russian : english
    case .russian: russian.isEmpty ? english : russian
    }
  }

  public var isEmpty: Bool { english.isEmpty && russian.isEmpty }
}

/// What a caller is made of. Only who calls has to be said: a caller has words of its own for
/// whatever the trainer leaves out.
public struct CallerPart: Hashable, Sendable, Codable {
  /// Who is on the line, in truth.
  public enum Identity: Hashable, Sendable, Codable {
    /// A client of the books, by code.
    case client(ClientCode)
    /// Nobody has heard of this caller yet (A15).
    case stranger(Stranger)
  }

  public enum Mood: String, Hashable, Sendable, Codable, CaseIterable {
    case friendly, hurried, chatty, angry
  }

  /// Why the caller calls.
  public enum Purpose: Hashable, Sendable, Codable {
    case order
    /// Wants to know something of a good (A18), and orders nothing.
    case information
    /// Something that is not the operator's to settle (A19).
    case otherMatter
  }

  public var identity: Identity
  /// Who the caller says to be instead, until asked twice: a client's name that is in the books.
  public var claims: BothTongues?
  /// How the caller gives its own name; empty: the client's contact.
  public var person = BothTongues("")
  /// The number that is shown; nil: the client's first one, empty: withheld.
  public var number: String?
  /// From the beginning of the exercise.
  public var callsAfterSeconds = 3
  /// How long the caller waits to be answered.
  public var patienceSeconds = 120
  public var mood: Mood = .friendly
  public var purpose: Purpose = .order
  /// Said after the greeting, beside the name.
  public var opening = BothTongues("")
  public var wants: [Want] = []
  /// How offers are answered: the first that fits an offer counts, and each once.
  public var tastes: [Taste] = []
  public var delivery: DeliveryWish?
  public var inquiry: Inquiry?
  public var remark: RemarkToDrop?
  /// What the caller first answers when no order is taken, such as that all was paid.
  public var objection: BothTongues?

  public init(_ identity: Identity) {
    self.identity = identity
  }
}

/// A first-time caller, as it would be registered (A15).
public struct Stranger: Hashable, Sendable, Codable {
  public var name: BothTongues
  /// The type of client, by its code.
  public var kind: KindCode
  public var city: BothTongues
  public var address: BothTongues
  public var taxNumber: String

  public init(
    name: BothTongues, kind: KindCode, city: BothTongues = BothTongues(""),
    address: BothTongues = BothTongues(""), taxNumber: String = ""
  ) {
    self.name = name
    self.kind = kind
    self.city = city
    self.address = address
    self.taxNumber = taxNumber
  }
}

/// A good that a caller wants.
public struct Want: Hashable, Sendable, Codable {
  public var good: GoodCode
  public var quantity: Quantity
  /// As the caller says it; empty: the good's name and the quantity.
  public var words: BothTongues
  /// Said once, and not again.
  public var isMentionedOnce: Bool
  /// Taken instead when it is out of stock; nil: then nothing.
  public var instead: GoodCode?
  /// ``quantity`` counts packs until the books have said how many a pack holds.
  public var isInPacks: Bool

  public init(
    good: GoodCode, quantity: Quantity, words: BothTongues = BothTongues(""),
    isMentionedOnce: Bool = false, instead: GoodCode? = nil, isInPacks: Bool = false
  ) {
    self.isInPacks = isInPacks
    self.good = good
    self.quantity = quantity
    self.words = words
    self.isMentionedOnce = isMentionedOnce
    self.instead = instead
  }
}

/// What a caller says to an offer (A7).
public struct Taste: Hashable, Sendable, Codable {
  public enum Occasion: Hashable, Sendable, Codable {
    case any
    case new, special, usual, companion, popular
    case good(GoodCode)
  }

  public enum Answer: Hashable, Sendable, Codable {
    /// Nil: as much as is proposed.
    case takes(Quantity?)
    case refuses(OfferRefusal)
  }

  public var occasion: Occasion
  public var answer: Answer
  public var words: BothTongues

  public init(_ occasion: Occasion, _ answer: Answer, words: BothTongues = BothTongues("")) {
    self.occasion = occasion
    self.answer = answer
    self.words = words
  }
}

/// What a caller has in mind of the delivery. What is not said is all the same to the caller.
public struct DeliveryWish: Hashable, Sendable, Codable {
  /// Days from today; a day without delivery is put off by the caller when told.
  public var inDays: Int?
  public var window: String?
  public var address: BothTongues?
  public var receiver: BothTongues?
  public var payer: BothTongues?
  public var signer: BothTongues?
  /// Of a regional client (A13).
  public var payment: RegionalDelivery.Payment?
  /// The carrier and where to; nil: the client's transport comes.
  public var forwarding: BothTongues?
  /// When the client's transport comes, such as `14:00`.
  public var arrival: String?
  public var words = BothTongues("")

  public init() {}
}

/// What a caller wants to know of a good (A18).
public struct Inquiry: Hashable, Sendable, Codable {
  public enum Subject: String, Hashable, Sendable, Codable, CaseIterable {
    case price, stock, certificate
  }

  public var good: GoodCode
  public var subject: Subject
  public var words: BothTongues

  public init(good: GoodCode, subject: Subject, words: BothTongues = BothTongues("")) {
    self.good = good
    self.subject = subject
    self.words = words
  }
}

/// A complaint or a wish that a caller lets drop, once (A20).
public struct RemarkToDrop: Hashable, Sendable, Codable {
  public var topic: Remark.Topic
  public var words: BothTongues
  /// After so many wants; 0: at once.
  public var afterWants: Int

  public init(topic: Remark.Topic, words: BothTongues, afterWants: Int = 1) {
    self.topic = topic
    self.words = words
    self.afterWants = afterWants
  }
}

/// Something that happens by itself, or that a trainer lets happen.
public struct Mishap: Hashable, Sendable, Codable {
  public enum Kind: Hashable, Sendable, Codable {
    /// The telephone can't be reached for a while.
    case telephoneLost(seconds: Int)
    /// The good runs out.
    case outOfStock(GoodCode)
    /// A colleague's presence changes.
    case presence(StaffCode, StaffMember.Presence)
    /// One more caller, who was not foreseen.
    case caller(CallerPart)
  }

  /// From the beginning of the exercise.
  public var afterSeconds: Int
  public var kind: Kind

  public init(afterSeconds: Int, kind: Kind) {
    self.afterSeconds = afterSeconds
    self.kind = kind
  }
}
