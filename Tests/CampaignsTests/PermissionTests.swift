import Campaigns
import Desk
import Testing

private typealias Small = SmallCampaign

@Suite("Nobody is called when he mustn't be (B2.4)")
struct PermissionTests {
  private let contact = Small.contact(1)

  private func hindrance(
    _ history: ContactHistory = ContactHistory(), at now: Instant = Small.at(12),
    isDoNotCall: Bool = false, _ permission: CallPermission = Small.permission()
  ) -> CallHindrance? {
    permission.hindrance(contact, history, isDoNotCall: isDoNotCall, at: now)
  }

  @Test("The project's hours and the law's both have to be open")
  func hours() {
    #expect(hindrance(at: Small.at(8, 59)) == .outsideLaw)
    #expect(hindrance(at: Small.at(9, 59)) == .outsideHours)
    #expect(hindrance(at: Small.at(10)) == nil)
    #expect(hindrance(at: Small.at(18, 59)) == nil)
    #expect(hindrance(at: Small.at(19)) == .outsideLaw)
    #expect(hindrance(at: Small.at(12, day: 5)) == .outsideHours, "a Saturday")
  }

  @Test("The client's own clock counts: the list's word, else the number's region")
  func zones() {
    let region = CallingRules.Region(prefix: "7900", offsetMinutes: 10 * 60)
    let east = Small.permission(regions: [region])
    #expect(hindrance(at: Small.at(12), east) == .outsideLaw, "it is 19 there")
    #expect(hindrance(at: Small.at(3), east) == nil)
    var told = contact
    told.offsetMinutes = 180
    #expect(east.hindrance(told, ContactHistory(), isDoNotCall: false, at: Small.at(12)) == nil)
  }

  @Test("Two calls a day and three a week at most, then the next day or week that is open")
  func limits() {
    var history = ContactHistory()
    history.calls = [Small.at(10), Small.at(11)]
    #expect(hindrance(history) == .limit(.day))
    let permission = Small.permission()
    #expect(permission.opening(contact, history, from: Small.at(12)) == Small.at(10, day: 1))
    history.calls.append(Small.at(10, day: 1))
    #expect(hindrance(history, at: Small.at(12, day: 1)) == .limit(.week))
    #expect(
      permission.opening(contact, history, from: Small.at(12, day: 1)) == Small.at(10, day: 7))
  }

  @Test("After a busy number ten minutes pass, after silence ninety; after four calls one gives up")
  func pauses() {
    var history = ContactHistory()
    history.missed(.busy, at: Small.at(12), by: Small.rules)
    #expect(hindrance(history, at: Small.at(12, 9)) == .waits)
    #expect(hindrance(history, at: Small.at(12, 10)) == nil)
    history.missed(.noAnswer, at: Small.at(12, 10), by: Small.rules)
    #expect(hindrance(history, at: Small.at(13, 39)) == .waits)
    history.missed(.noAnswer, at: Small.at(12, day: 1), by: Small.rules)
    #expect(history.end == nil)
    history.missed(.noAnswer, at: Small.at(12, day: 7), by: Small.rules)
    #expect(hindrance(history, at: Small.at(12, day: 8)) == .ended(.givenUp))
    var wrong = ContactHistory()
    wrong.missed(.wrongNumber, at: Small.at(12), by: Small.rules)
    #expect(hindrance(wrong, at: Small.at(12, day: 1)) == .ended(.wrongNumber))
  }

  @Test("Whoever isn't to be called isn't, whatever else is so")
  func doNotCall() {
    var promised = ContactHistory()
    promised.promised = Small.at(11)
    #expect(hindrance(promised, isDoNotCall: true) == .doNotCall)
    var paused = Small.campaign
    paused.standing = .paused
    #expect(hindrance(isDoNotCall: true, Small.permission(paused)) == .doNotCall)
    #expect(hindrance(Small.permission(paused)) == .paused)
  }

  @Test("Consent where it is needed, the period, the day's calls and full quotas hold as well")
  func others() {
    let strict = Small.project { $0.calling?.needsConsent = true }
    #expect(hindrance(Small.permission(project: strict)) == .noConsent)
    var early = Small.campaign
    early.first = Small.monday + 1
    #expect(hindrance(Small.permission(early)) == .notBegun(Small.monday + 1))
    early.first = Small.monday - 2
    early.last = Small.monday - 1
    #expect(hindrance(Small.permission(early)) == .over(Small.monday - 1))
    var limited = Small.campaign
    limited.callsPerDay = 5
    #expect(hindrance(Small.permission(limited, callsToday: 5)) == .dayFull)
    #expect(hindrance(Small.permission(project: Small.project { $0.calling = nil })) == .noRules)
    var quotas = Small.campaign
    quotas.quotas = [
      Quota("north", Tongues("North"), when: .isOne(field: "region", of: ["North"]), count: 1)
    ]
    var northern = contact
    northern.given = ["region": "North"]
    let full = Small.permission(quotas, full: ["north"])
    #expect(
      full.hindrance(northern, ContactHistory(), isDoNotCall: false, at: Small.at(12))
        == .quotaFull("north"))
    #expect(hindrance(full) == nil)
  }

  private func hindrance(_ permission: CallPermission) -> CallHindrance? {
    hindrance(ContactHistory(), at: Small.at(12), isDoNotCall: false, permission)
  }
}

extension SmallCampaign {
  static func permission(project: Project) -> CallPermission { permission(campaign, project) }
}

@Suite("A refusal comes back with a fitting new offer (B2.5)")
struct ComeBackTests {
  private let project = Small.project {
    $0.offers = [
      Project.ComeBackOffer(
        "cheap", Tongues("Cheaper"), words: Tongues("It costs less now."),
        from: Small.monday + 3)
    ]
  }

  private func refused(_ reason: String, at: Instant = Small.at(12)) -> ContactHistory {
    var history = ContactHistory()
    history.reached(
      Project.Outcome("no", Tongues("Refused"), .refusal), reason: reason, again: nil, at: at)
    return history
  }

  private func offer(
    _ history: ContactHistory, seen: Instant = Small.at(9), at now: Instant,
    isDoNotCall: Bool = false
  ) -> String? {
    var campaign = Small.campaign
    campaign.see(project.offers, at: seen)
    return ComeBack.offer(
      for: history, isDoNotCall: isDoNotCall, in: project, campaign: campaign,
      calendar: Small.calendar, at: now)?.name
  }

  @Test("It comes when the offer's day comes, for the reason that it meets, once")
  func onItsDay() throws {
    var history = refused("tooDear")
    #expect(offer(history, at: Small.at(23, day: 2)) == nil)
    #expect(offer(history, at: Small.at(0, day: 3)) == "cheap")
    #expect(offer(refused("busy"), at: Small.at(12, day: 3)) == nil)
    #expect(offer(history, at: Small.at(12, day: 3), isDoNotCall: true) == nil)
    history.comeBack(for: try #require(project.offers.first))
    #expect(history.offer == "cheap" && history.end == nil && history.attempts == 0)
    history.reached(
      Project.Outcome("no", Tongues("Refused"), .refusal), reason: "tooDear", again: nil,
      at: Small.at(12, day: 3))
    #expect(offer(history, seen: Small.at(12, day: 4), at: Small.at(12, day: 5)) == nil)
  }

  @Test("An offer that was there when the client refused brings nobody back; a later one does")
  func onlyNew() {
    let late = refused("tooDear", at: Small.at(12, day: 3))
    #expect(offer(late, at: Small.at(12, day: 9)) == nil)
    #expect(offer(late, seen: Small.at(13, day: 3), at: Small.at(12, day: 9)) == "cheap")
  }
}
