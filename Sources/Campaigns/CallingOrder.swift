public import Desk

/// The fair order of calling (B2.4). Among those who may be called now:
///
/// 1. whoever asked to be called at a time that has come, the earliest first;
/// 2. hot before warm before cold;
/// 3. those who were never called before those who were; of these, whoever has been due longest;
/// 4. list by list in turn: the list that was called least today is next, so that no list starves;
/// 5. as the list has them.
///
/// The same contacts at the same moment always come in the same order.
public struct CallingOrder: Sendable {
  /// A contact with what came of it so far.
  public struct Candidate: Hashable, Sendable {
    public var contact: Contact
    public var history: ContactHistory
    /// Where it stands in its list.
    public var place: Int
    public var isDoNotCall: Bool

    public init(
      _ contact: Contact, _ history: ContactHistory = ContactHistory(), place: Int,
      isDoNotCall: Bool = false
    ) {
      self.contact = contact
      self.history = history
      self.place = place
      self.isDoNotCall = isDoNotCall
    }
  }

  public let permission: CallPermission
  /// Calls made today, by the name of the list.
  public let callsByList: [String: Int]

  public init(_ permission: CallPermission, callsByList: [String: Int] = [:]) {
    self.permission = permission
    self.callsByList = callsByList
  }

  /// Whom to call now, the next one first; no more than the campaign calls on a day.
  public func next(_ candidates: [Candidate], at now: Instant) -> [Candidate] {
    let open = candidates.filter {
      permission.hindrance($0.contact, $0.history, isDoNotCall: $0.isDoNotCall, at: now) == nil
    }
    var ranked = Dictionary(grouping: open, by: rank).sorted { $0.key < $1.key }
      .flatMap { rank, group in rank == .promised ? byPromise(group) : inTurn(group) }
    if let limit = permission.campaign.callsPerDay {
      ranked = Array(ranked.prefix(max(0, limit - permission.callsToday)))
    }
    return ranked
  }

  private enum Rank: Hashable, Comparable {
    case promised
    case warmth(Contact.Warmth, wasCalled: Bool)

    static func < (a: Rank, b: Rank) -> Bool { a.key < b.key }

    private var key: (Int, Contact.Warmth, Int) {
      switch self {
      case .promised: (0, .hot, 0)
      case .warmth(let warmth, let wasCalled): (1, warmth, wasCalled ? 1 : 0)
      }
    }
  }

  private func rank(_ candidate: Candidate) -> Rank {
    candidate.history.promised != nil
      ? .promised
      : .warmth(candidate.contact.warmth, wasCalled: !candidate.history.calls.isEmpty)
  }

  private func byPromise(_ group: [Candidate]) -> [Candidate] {
    group.sorted { a, b in
      (due(a), a.contact.id) < (due(b), b.contact.id)
    }
  }

  /// Each list's next contact costs its list a turn.
  private func inTurn(_ group: [Candidate]) -> [Candidate] {
    var turns: [(turn: Int, list: Int, candidate: Candidate)] = []
    for (list, members) in Dictionary(grouping: group, by: \.contact.list) {
      let place = permission.campaign.lists.firstIndex(of: list) ?? .max
      let sorted = members.sorted { a, b in
        (due(a), a.place, a.contact.id) < (due(b), b.place, b.contact.id)
      }
      for (index, member) in sorted.enumerated() {
        turns.append((callsByList[list, default: 0] + index, place, member))
      }
    }
    return turns.sorted { a, b in
      (a.turn, a.list, a.candidate.contact.list) < (b.turn, b.list, b.candidate.contact.list)
    }.map(\.candidate)
  }

  private func due(_ candidate: Candidate) -> Instant {
    permission.project.calling.map { permission.due(candidate.history, $0) }
      ?? Instant(milliseconds: .min)
  }
}
