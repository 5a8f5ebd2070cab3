public import Desk

/// Callers and the line to them, without a clock: told what time it is, it says what has happened.
public protocol LineSimulation: Sendable {
  /// Internal number → where its colleague is.
  var extensions: [String: StaffMember.Presence] { get set }
  /// The next moment at which something happens by itself; nil: nothing will.
  var nextMoment: Instant? { get }
  /// The calls that wait now.
  var waitingCalls: [Call] { get }
  /// Passes over all that happened before `now`, when no desk was there to see it.
  mutating func comeBack(at now: Instant)
  /// Takes calls away that are another desk's, or were dealt with before.
  mutating func withdraw(_ calls: Set<CallID>)
  /// What happened by itself until `now`, in order.
  mutating func advance(to now: Instant) -> [PhoneEvent]
  /// Carries out a request. What happened until then by itself comes first.
  mutating func take(_ request: PhoneRequest, at now: Instant) -> [PhoneEvent]
}
