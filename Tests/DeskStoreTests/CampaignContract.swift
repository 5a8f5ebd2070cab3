import Campaigns
import Desk
import Testing

@testable import DeskStore

/// What every adapter of the store promises about contacts of campaigns (B2).
@Suite(.onBothStores) struct CampaignContract {
  let home: TemporaryStore
  let store: Store

  init() throws {
    home = try TemporaryStore()
    store = home.store
    try store.load(Self.project(), by: "head", at: Self.noon)
    try store.load(Self.campaign(), by: "head", at: Self.noon)
  }

  private static let noon = SmallCompany.noon
  private static let zone = Calendar(today: SmallCompany.today, offsetSeconds: 3 * 3600)

  private static func campaign(_ name: String = "tea") -> Campaign {
    Campaign(name: name, project: "tea", kind: .survey, first: SmallCompany.today - 1)
  }

  /// Calls from 9 to 21 on every day.
  private static func project(_ change: (inout Project) -> Void = { _ in }) -> Project {
    var project = Project(
      name: "tea", title: Tongues("Tea"), company: Tongues("House"), greeting: Tongues("Hello"),
      languages: ["en"])
    project.direction = .callsOut
    let hours = (1...7).map { ($0, [CallingRules.Hours(from: 540, to: 1260)]) }
    var rules = OutgoingRules(hours: WeekHours(Dictionary(uniqueKeysWithValues: hours)))
    rules.attempts = 2
    project.calling = rules
    var region = FormField(
      "region", .text(longest: 20), label: Tongues("Region"), ask: Tongues("Where?"))
    region.isGiven = true
    region.need = .never
    project.form = OrderForm([
      OrderForm.Section(
        "all", Tongues("All"),
        [
          region,
          FormField("tea", .yesNo, label: Tongues("Tea"), ask: Tongues("Do you drink tea?")),
        ])
    ])
    project.outcomes = [
      Project.Outcome("answered", Tongues("Answered"), .success),
      Project.Outcome("refused", Tongues("Refused"), .refusal),
      Project.Outcome("later", Tongues("Later"), .again),
    ]
    project.refusals = [
      Project.RefusalReason("tooDear", Tongues("Too dear"), offers: ["cheap"]),
      Project.RefusalReason("never", Tongues("Never"), isLast: true),
    ]
    change(&project)
    return project
  }

  private static func contact(
    _ number: String, _ warmth: Contact.Warmth = .cold, list: String = "list",
    region: String? = nil, offset: Int = 180
  ) -> Contact {
    Contact(
      list: list, name: "N" + number, numbers: [number], warmth: warmth, offsetMinutes: offset,
      given: region.map { ["region": $0] } ?? [:])
  }

  private func take(_ contacts: Contact..., into name: String = "tea") throws -> Int? {
    try store.take(
      contacts, list: contacts.first?.list ?? "", into: name, by: "head", at: Self.noon)
  }

  private func next(at now: Instant = noon) -> [CallOut] {
    guard case .callOuts(let found) = store.answer(.callOuts("O1", at: now)) else { return [] }
    return found
  }

  private func now(at now: Instant = noon) -> [String] {
    next(at: now).filter { $0.due <= now }.map(\.number)
  }

  /// Claims the call and registers what came of it.
  private func call(
    _ number: String, _ change: (inout Registration) -> Void, at now: Instant = noon,
    campaign: String = "tea"
  ) throws {
    let callOut = try #require(
      next(at: now).first { $0.number == number && $0.contact?.campaign == campaign })
    let call = callOut.call(at: now)
    #expect(store.perform(.claim(call, by: "O1", at: now)) == .claimed(call.id))
    var registration = Registration(
      call: call, answeredAt: now, endedAt: now, registeredAt: now, client: nil,
      outcome: .information, order: nil, day: SmallCompany.today)
    registration.project = "tea"
    change(&registration)
    #expect(store.perform(.register(registration, by: "O1")) == .kept)
  }

  private static func missed(_ outcome: Outcome) -> (inout Registration) -> Void {
    { registration in
      registration.answeredAt = nil
      registration.outcome = outcome
    }
  }

  private static func refused(_ reason: String) -> (inout Registration) -> Void {
    { registration in
      registration.outcome = .noDeal
      registration.result = "refused"
      registration.refusedFor = reason
    }
  }

  @Test("A list is taken in once (B2.1); hot before warm before cold, the forbidden never")
  func order() throws {
    _ = try store.forbidCalls(to: ["79990000004"], note: "", by: "head", at: Self.noon)
    let list = [
      Self.contact("79990000001"), Self.contact("79990000002", .hot),
      Self.contact("79990000003", .warm), Self.contact("79990000004", .hot),
    ]
    #expect(
      try store.take(list, list: "list", into: "tea", by: "head", at: Self.noon) == 4)
    #expect(now() == ["79990000002", "79990000003", "79990000001"])
    #expect(
      try store.take(list, list: "list", into: "tea", by: "head", at: Self.noon) == 0)
    #expect(now() == ["79990000002", "79990000003", "79990000001"])
    let known = store.knownNumbers()
    #expect(known.list("79990000001") == "list")
    #expect(known.isDoNotCall("79990000004"))
    #expect(known.client("74950000002") == "C2")
    #expect(try store.allowCalls(to: "79990000004", by: "head", at: Self.noon))
    #expect(now().contains("79990000004"))
  }

  @Test("A contact is told by the one desk that claimed it, and put back it waits again (B2.2)")
  func claimed() throws {
    _ = try take(Self.contact("79990000001"))
    let callOut = next()[0]
    let call = callOut.call(at: Self.noon)
    #expect(callOut.contact?.name == "N79990000001")
    #expect(store.perform(.claim(call, by: "O1", at: Self.noon)) == .claimed(call.id))
    #expect(store.perform(.claim(call, by: "O2", at: Self.noon)) == .taken(call.id, by: "O1"))
    #expect(next() == [])
    #expect(store.perform(.putBack(call)) == .kept)
    #expect(next() == [callOut])
    #expect(store.perform(.claim(call, by: "O2", at: Self.noon)) == .claimed(call.id))
  }

  @Test("In vain it is called again by the project's minutes, and given up after its attempts")
  func inVain() throws {
    _ = try take(Self.contact("79990000001"))
    try call("79990000001", Self.missed(.busy))
    let later = Self.noon.advanced(bySeconds: 600)
    #expect(next().map(\.due) == [later])
    #expect(next(at: later).map(\.attempts) == [1])
    try call("79990000001", Self.missed(.noAnswer), at: later)
    #expect(next(at: later.advanced(bySeconds: 999_999)) == [])
    let campaign = try #require(try store.campaign("tea"))
    let progress = try store.progress(of: campaign, next: 5, at: later)
    #expect(progress.givenUp == 1)
    #expect(progress.calls == 2)
    #expect(progress.open == 0)
  }

  @Test("A wrong number gives way to the contact's next; with the last the contact is lost")
  func wrongNumber() throws {
    var contact = Self.contact("79990000001")
    contact.numbers.append("79990000002")
    _ = try take(contact)
    try call("79990000001", Self.missed(.wrongNumber))
    let later = Self.noon.advanced(bySeconds: 90 * 60)
    #expect(now(at: later) == ["79990000002"])
    try call("79990000002", Self.missed(.wrongNumber), at: later)
    #expect(next(at: later) == [])
    let campaign = try #require(try store.campaign("tea"))
    #expect(try store.progress(of: campaign, next: 0, at: later).wrongNumbers == 1)
  }

  @Test("Outside the hours where the contact is nobody is called; the time of opening is told")
  func hours() throws {
    // It is half past three in the night there.
    _ = try take(
      Self.contact("79990000001", .hot, offset: -390), Self.contact("79990000002"))
    #expect(now() == ["79990000002"])
    #expect(next().map(\.number) == ["79990000002", "79990000001"])
    #expect(next()[1].due == Self.noon.advanced(bySeconds: 5 * 3600 + 1800))
    let evening = Self.zone.moment(SmallCompany.today, minutes: 1260)
    let call = next()[0].call(at: evening)
    #expect(store.perform(.claim(call, by: "O1", at: evening)) == .settled(call.id))
  }

  @Test("Whoever asks to be called at a time is called then, before the others")
  func promised() throws {
    _ = try take(Self.contact("79990000001"), Self.contact("79990000002", .hot))
    let wish = Self.noon.advanced(bySeconds: 7200)
    try call("79990000001") { registration in
      registration.result = "later"
      registration.again = wish
    }
    #expect(next().map(\.number) == ["79990000002", "79990000001"])
    #expect(next()[1].due == wish)
    #expect(now(at: wish) == ["79990000001", "79990000002"])
  }

  @Test("A refusal is kept with its reason, and comes back once for a newer offer that meets it")
  func comesBack() throws {
    _ = try take(Self.contact("79990000001"))
    try call("79990000001", Self.refused("tooDear"))
    #expect(next() == [])
    let later = Self.noon.advanced(bySeconds: 60)
    let offer = Project.ComeBackOffer("cheap", Tongues("Cheap"), words: Tongues("Now cheap"))
    let better = Self.project { $0.offers = [offer] }
    try store.load(better, by: "head", at: later)
    let much = later.advanced(bySeconds: 3600)
    #expect(next(at: much).map(\.contact?.offer) == ["cheap"])
    #expect(next(at: much).map { $0.contact?.calls.count } == [1])
    try call("79990000001", Self.refused("tooDear"), at: much)
    #expect(next(at: much.advanced(bySeconds: 3600)) == [])
    let campaign = try #require(try store.campaign("tea"))
    let progress = try store.progress(of: campaign, next: 0, at: much)
    #expect(progress.refused == ["tooDear": 1])
  }

  @Test("Who wants no more calls is on the list that no campaign calls")
  func never() throws {
    _ = try take(Self.contact("79990000001"))
    try store.load(Self.campaign("other"), by: "head", at: Self.noon)
    _ = try take(Self.contact("79990000001", list: "second"), into: "other")
    #expect(next().count == 2)
    try call("79990000001", Self.refused("never"))
    #expect(next() == [])
    #expect(try store.doNotCall(limit: 5).map(\.number) == ["79990000001"])
    #expect(try store.doNotCall(limit: 5).map(\.by) == ["O1"])
  }

  @Test("A limit counts calls of all campaigns to a number")
  func limits() throws {
    try store.load(
      Self.project { $0.calling?.limits.perDay = 1 }, by: "head", at: Self.noon)
    _ = try take(Self.contact("79990000001"))
    try store.load(Self.campaign("other"), by: "head", at: Self.noon)
    _ = try take(Self.contact("79990000001", list: "second"), into: "other")
    try call("79990000001", Self.missed(.busy))
    let tomorrow = Self.zone.moment(SmallCompany.today + 1, minutes: 540)
    #expect(next().map(\.due) == [tomorrow, tomorrow])
    #expect(next(at: tomorrow).count == 2)
  }

  @Test("A paused or closed campaign, and one whose calls of the day are made, calls nobody")
  func standing() throws {
    _ = try take(Self.contact("79990000001"), Self.contact("79990000002"))
    let first = next()[0].call(at: Self.noon)
    for standing in [Campaign.Standing.paused, .closed] {
      #expect(try store.setStanding(of: "tea", standing, by: "head", at: Self.noon))
      #expect(next() == [])
      #expect(store.perform(.claim(first, by: "O1", at: Self.noon)) == .settled(first.id))
    }
    #expect(try store.setStanding(of: "tea", .running, by: "head", at: Self.noon))
    #expect(now() == ["79990000001", "79990000002"])
    var limited = Self.campaign()
    limited.callsPerDay = 1
    try store.load(limited, by: "head", at: Self.noon)
    #expect(now() == ["79990000001"])
    try call("79990000001", Self.missed(.wrongNumber))
    #expect(now() == [])
    #expect(try !store.setStanding(of: "none", .closed, by: "head", at: Self.noon))
  }

  @Test("Answers count until their quota is full; those that come later are kept aside (B2.3)")
  func quotas() throws {
    var campaign = Self.campaign()
    campaign.quotas = [
      Quota("north", Tongues("North"), when: .isOne(field: "tea", of: ["yes"]), count: 1)
    ]
    try store.load(campaign, by: "head", at: Self.noon)
    _ = try take(Self.contact("79990000001"), Self.contact("79990000002"))
    for (number, key) in [("79990000001", "a"), ("79990000002", "b")] {
      let callOut = try #require(next().first { $0.number == number })
      #expect(callOut.contact?.full.map(\.title) == (key == "a" ? [] : [Tongues("North")]))
      let call = callOut.call(at: Self.noon)
      _ = store.perform(.claim(call, by: "O1", at: Self.noon))
      _ = store.perform(
        .beginForm(key, project: "tea", call: call.id, by: "O1", at: Self.noon))
      _ = store.perform(
        .edit(key, revision: 1, .form(FormEntries(project: "tea", entries: ["tea": "yes"]))))
      var registration = Registration(
        call: call, answeredAt: Self.noon, endedAt: Self.noon, registeredAt: Self.noon,
        client: nil, outcome: .information, order: nil, day: SmallCompany.today)
      registration.result = "answered"
      #expect(store.perform(.register(registration, by: "O1")) == .kept)
      #expect(store.perform(.register(registration, by: "O1")) == .kept)
    }
    let state = QuotaState(campaign.quotas, answers: try store.surveyAnswers(of: "tea"))
    #expect(state.counts == ["north": 1])
    #expect(state.counted.map(\.contact) == ["list/79990000001"])
    #expect(state.late.map(\.answer.contact) == ["list/79990000002"])
  }

  @Test("A rating is of whoever took the client's last order before it was given (C8)")
  func lastOrderTaker() throws {
    let number = try #require(SmallCompany.clients.first { $0.code == "C1" }?.phones.first)
    _ = try take(Self.contact(number), Self.contact("79990000009"))
    func taker(_ number: String, before: Instant) throws -> StaffCode? {
      try store.lastOrderTaker(for: "list/" + number, in: "tea", before: before)
    }
    let later = Self.noon.advanced(bySeconds: 60)
    #expect(try taker(number, before: later) == nil)
    let draft = Draft.complete()
    draft.keep(in: store)
    #expect(try taker(number, before: later) == nil, "a draft is no order")
    _ = store.perform(draft.confirm)
    #expect(try taker(number, before: later) == "O1")
    #expect(try taker(number, before: Self.noon) == nil)
    #expect(try taker("79990000009", before: later) == nil)
  }

  @Test("Progress counts outcomes by name, also those of a store of an earlier version")
  func outcomes() throws {
    _ = try take(Self.contact("79990000001"), Self.contact("79990000002"))
    try call("79990000001") { $0.result = "answered" }
    try call("79990000002") { $0.result = "answered" }
    func reached() throws -> [String: Int] {
      let campaign = try #require(try store.campaign("tea"))
      return try store.progress(of: campaign, next: 0, at: Self.noon).reached
    }
    #expect(try reached() == ["answered": 2])
    try store.with { session in
      try session.atomically { try session.run("UPDATE contacts SET outcome = NULL") }
    }
    #expect(try reached() == ["": 2])
    try store.with { session in
      try session.atomically { try CampaignTables(session: session).learnOutcomes() }
    }
    #expect(try reached() == ["answered": 2])
  }

  @Test("Under a role of the database a contact is called like by the keeper")
  func role() throws {
    guard StoreKind.current == .server else { return }
    let roles = try RoleHome()
    try roles.owner.load(Self.project(), by: "head", at: Self.noon)
    try roles.owner.load(Self.campaign(), by: "head", at: Self.noon)
    _ = try roles.owner.take(
      [Self.contact("79990000001")], list: "list", into: "tea", by: "head", at: Self.noon)
    let desk = try roles.desk("O1")
    guard case .callOuts(let found) = desk.answer(.callOuts("O1", at: Self.noon)) else {
      Issue.record("no answer")
      return
    }
    let call = try #require(found.first { $0.contact != nil }).call(at: Self.noon)
    #expect(desk.perform(.claim(call, by: "O1", at: Self.noon)) == .claimed(call.id))
    var registration = Registration(
      call: call, answeredAt: Self.noon, endedAt: Self.noon, registeredAt: Self.noon, client: nil,
      outcome: .noDeal, order: nil, day: SmallCompany.today)
    registration.result = "refused"
    registration.refusedFor = "never"
    #expect(desk.perform(.register(registration, by: "O1")) == .kept)
    #expect(try desk.doNotCall(limit: 5).map(\.number) == ["79990000001"])
    #expect(desk.answer(.callOuts("O1", at: Self.noon)) != .callOuts(found))
  }
}
