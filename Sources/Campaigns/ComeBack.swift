public import Desk

/// A refusal that comes back: an offer that is newer than the refusal and meets its reason (B2.5).
public enum ComeBack {
  /// The offer that brings the contact back at `now`; nil: none does. An offer appears when the
  /// campaign first saw it in its project, and not before the day it is for. Each brings a contact
  /// back once; whoever isn't to be called stays in peace.
  public static func offer(
    for history: ContactHistory, isDoNotCall: Bool, in project: Project, campaign: Campaign,
    calendar: Calendar, at now: Instant
  ) -> Project.ComeBackOffer? {
    guard !isDoNotCall, case .refused(let reason, let refusedAt) = history.end,
      let fitting = project.refusals.first(where: { $0.name == reason })?.offers
    else { return nil }
    return project.offers.first { offer in
      guard fitting.contains(offer.name), !history.cameBackFor.contains(offer.name),
        let seen = campaign.offersSeen[offer.name]
      else { return false }
      let begins = offer.from.map { calendar.moment($0, minutes: 0) } ?? seen
      let appears = max(seen, begins)
      return appears > refusedAt && appears <= now
    }
  }
}

extension Campaign {
  /// Notes the offers that its project has now. Returns those that are new.
  @discardableResult
  public mutating func see(_ offers: [Project.ComeBackOffer], at now: Instant) -> [String] {
    let new = offers.map(\.name).filter { offersSeen[$0] == nil }
    for name in new { offersSeen[name] = now }
    return new
  }
}

extension ContactHistory {
  /// Planned anew, for an offer.
  public mutating func comeBack(for offer: Project.ComeBackOffer) {
    end = nil
    attempts = 0
    lastTrouble = nil
    cameBackFor.append(offer.name)
    self.offer = offer.name
  }
}
