public import Desk

/// Lists of contacts called for one project in one period (B2).
public struct Campaign: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// B2.2
    case inform
    /// B2.4
    case sell
    /// B2.3
    case survey
    /// B2.1
    case collect
  }

  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    case running, paused, closed
  }

  /// Latin letters, digits, hyphens: what commands call it.
  public var name: String
  /// The name or the folder of its project.
  public var project: String
  public var kind: Kind
  public var standing = Standing.running
  /// Lists of contacts, in the order in which they were added.
  public var lists: [String]
  public var first: Day
  /// Nil: until it is closed.
  public var last: Day?
  /// Calls of all desks together on one day, by the desk's calendar; nil: as many as can be made.
  public var callsPerDay: Int?
  public var quotas: [Quota] = []
  /// When an offer was first seen in the project, by its name (B2.5).
  public var offersSeen: [String: Instant] = [:]

  public init(
    name: String, project: String, kind: Kind, lists: [String] = [], first: Day, last: Day? = nil
  ) {
    self.name = name
    self.project = project
    self.kind = kind
    self.lists = lists
    self.first = first
    self.last = last
  }
}

/// What came of calling a contact so far, in one campaign.
public struct ContactHistory: Hashable, Sendable, Codable {
  /// How a talk ended for good.
  public enum End: Hashable, Sendable, Codable {
    /// By the name of the project's outcome.
    case reached(outcome: String)
    case refused(reason: String, at: Instant)
    case givenUp
    case wrongNumber
  }

  /// Every call, made in vain or not, the earliest first. Calls of other campaigns to the same
  /// number count in the limits too.
  public var calls: [Instant] = []
  /// Calls in vain since the contact was planned.
  public var attempts = 0
  /// Of the last call, made in vain.
  public var lastTrouble: DialTrouble?
  /// When the contact asked to be called again.
  public var promised: Instant?
  public var end: End?
  /// Offers that brought the contact back, by name: each does so once.
  public var cameBackFor: [String] = []
  /// The offer that the next call is for.
  public var offer: String?

  public init() {}
}

extension ContactHistory {
  /// Nobody was reached. Given up after as many calls as the project makes.
  public mutating func missed(_ trouble: DialTrouble, at: Instant, by rules: OutgoingRules) {
    calls.append(at)
    attempts += 1
    lastTrouble = trouble
    promised = nil
    if trouble == .wrongNumber {
      end = .wrongNumber
    } else if attempts >= rules.attempts {
      end = .givenUp
    }
  }

  /// The contact was talked to.
  public mutating func reached(
    _ outcome: Project.Outcome, reason: String?, again: Instant?, at: Instant
  ) {
    calls.append(at)
    attempts = 0
    lastTrouble = nil
    promised = nil
    switch outcome.kind {
    case .success, .done: end = .reached(outcome: outcome.name)
    case .refusal: end = .refused(reason: reason ?? "", at: at)
    case .again, .unreached: promised = again ?? at.advanced(bySeconds: 86_400)
    }
    if end != nil { offer = nil }
  }
}
