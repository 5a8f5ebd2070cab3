internal import Desk
internal import DeskPhone
internal import DeskStore

/// Simulated callers drawn from the clients of a store.
enum Callers {
  /// More clients than this don't make the callers more varied.
  static let limit = 2_000

  /// Key clients have managers of their own to call: they seldom come this way.
  private static let usualWeight = 6
  private static let keyWeight = 1

  /// A telephone on which they call. Two desks that sit at one store with one seed hear the same
  /// calls; those that were dealt with before do not ring again.
  static func telephone(
    store: Store, company: Company, seed: UInt64, pace: Double,
    report: @escaping PhoneReporting
  ) throws -> SimulatedTelephone {
    let now = WallClock.now()
    let simulation = CallerSimulation(
      seed: seed, startedAt: try start(store, seed: seed, now: now), pace: pace,
      book: try book(store, company),
      extensions: Dictionary(
        company.staff.map { ($0.phoneExtension, $0.presence) },
        uniquingKeysWith: { first, _ in first }))
    let telephone = SimulatedTelephone(simulation, clock: WallClock.now, report: report)
    telephone.withdraw(dealtWith(telephone.waitingCalls, store))
    return telephone
  }

  private static func book(_ store: Store, _ company: Company) throws -> CallerBook {
    let key = Set(company.kinds.filter(\.isKey).map(\.code))
    let callers = try store.knownCallers(limit: limit).map { caller in
      CallerBook.Caller(
        number: "+" + caller.number, weight: key.contains(caller.kind) ? keyWeight : usualWeight)
    }
    let projects = company.projects.filter { $0.direction.takesCalls }.compactMap(\.queues.first)
    return CallerBook(callers, queues: projects.isEmpty ? [] : [nil] + projects)
  }

  /// When the first desk heard these callers on this store.
  private static func start(_ store: Store, seed: UInt64, now: Instant) throws -> Instant {
    let name = "callersSince.\(seed)"
    if let kept = try store.setting(name), let milliseconds = Int(kept) {
      return Instant(milliseconds: milliseconds)
    }
    // A colleague's role on a server may not keep it: then these callers begin anew each time.
    try? store.keepSetting(name, String(now.milliseconds))
    return now
  }

  private static func dealtWith(_ calls: [Call], _ store: Store) -> Set<CallID> {
    Set(
      calls.map(\.id).filter { id in
        if case .recalled(nil) = store.answer(.recall(id)) { return false }
        return true
      })
  }
}
