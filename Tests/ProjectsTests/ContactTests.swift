import Testing

@testable import Desk
@testable import telefonist

/// A contact of a campaign at the desk: called by the project's rules, called again when it was
/// agreed, asked no more once its part of a survey is full (B2.3–B2.5).
@Suite("Contacts of campaigns at the desk")
struct ContactTests {
  private func called(
    _ name: String = "reminder", given: [String: String] = ["client": "Olga Petrova"],
    full: [FullQuota] = []
  ) throws -> ProjectDesk {
    var desk = try ProjectDesk(standard: name)
    let contact = CampaignContact(
      campaign: "autumn", project: name, name: "Olga Petrova", given: given, full: full)
    desk.send(
      .reported(
        0,
        .callOuts([
          CallOut(
            id: "list/1", reason: .campaign(contact), number: "74950000009", client: nil,
            due: desk.now)
        ])))
    desk.press(.dial)
    return desk
  }

  /// Chooses the outcome of this name in the wrap-up.
  private func choose(_ outcome: String, _ desk: inout ProjectDesk) throws {
    let place = try #require(desk.state.errandOutcomes.firstIndex { $0.name == outcome })
    while let chosen = desk.errand?.outcome, chosen != outcome {
      let now = desk.state.errandOutcomes.firstIndex { $0.name == chosen } ?? 0
      desk.press(.move(now < place ? .down : .up))
    }
    desk.press(.accept)
  }

  @Test("“Call again” asks when, within the hours and limits of the project (B2.4)")
  func again() throws {
    var desk = try called()
    desk.hangUp()
    try choose("callLater", &desk)
    #expect(desk.errand?.focus == .again(choice: 0))
    let choices = desk.state.againChoices
    // One call a day: this one was today's.
    let tomorrow = desk.state.calendar.today + 1
    #expect(choices.map { desk.state.calendar.day(of: $0) }.min() == tomorrow)
    #expect(choices == choices.sorted() && Set(choices).count == choices.count)
    desk.press(.move(.down))
    desk.press(.back)
    #expect(desk.errand?.focus == .done)
    try choose("callLater", &desk)
    desk.press(.type("2"))
    desk.press(.accept)
    #expect(desk.registrations.map(\.again) == [choices[1]])
    #expect(desk.registrations.map(\.result) == ["callLater"])
    #expect(desk.state.notice == .callPromised(desk.state.calendar.civilTime(choices[1])))
  }

  @Test("A time that was agreed in the call stands; another outcome takes no time along")
  func agreed() throws {
    for (outcome, isAgain) in [("callLater", true), ("wrongNumber", false)] {
      var desk = try called()
      desk.press(.promise)
      desk.press(.next)
      desk.type("18:00")
      desk.press(.next)
      desk.press(.accept)
      #expect(desk.state.overlay != nil, "today's call is made already")
      desk.press(.previous)
      desk.press(.previous)
      desk.press(.move(.right))
      for _ in 0..<3 { desk.press(.accept) }
      let again = try #require(desk.errand?.again)
      #expect(desk.state.calendar.day(of: again) == desk.state.calendar.today + 1)
      desk.hangUp()
      try choose(outcome, &desk)
      desk.press(.accept)
      #expect(desk.registrations.map(\.again) == [isAgain ? again : nil])
    }
  }

  @Test("A refusal says why (B2.5)")
  func refusal() throws {
    var desk = try called()
    desk.hangUp()
    try choose("refused", &desk)
    desk.press(.type("1"))
    desk.press(.accept)
    #expect(desk.registrations.map(\.refusedFor) == ["noMoney"])
    #expect(desk.registrations.map(\.outcome) == [.noDeal])
  }

  @Test("In vain it is planned by the project's minutes and limits, up to its attempts")
  func inVain() throws {
    let desk = try ProjectDesk(standard: "bank")
    let rules = try #require(desk.project.calling)
    let zone = desk.state.calendar
    func again(_ trouble: DialTrouble, _ attempts: Int) -> Instant? {
      rules.again(after: trouble, attempts: attempts, calls: [], at: desk.now, in: zone)
    }
    // One call a week: on a Wednesday, the next is on Monday.
    #expect(again(.busy, 0).map { zone.day(of: $0) } == zone.today + 5)
    #expect(again(.wrongNumber, 0) == nil)
    #expect(again(.busy, 2) == nil)
  }

  @Test("Who belongs to a full part of a survey is known by the field that decides (B2.3)")
  func full() throws {
    let quota = FullQuota(title: Tongues("Olgas"), when: .isFilled("client"))
    var desk = try called(full: [quota])
    let errand = try #require(desk.errand)
    let errandDesk = try #require(desk.state.errandDesk)
    let contact = desk.state.conversation?.call.callOut?.contact
    #expect(errandDesk.fullQuota(of: errand, contact) == quota)
    desk = try called(
      full: [FullQuota(title: Tongues("None"), when: .isFilled("promisedSum"))])
    let other = try #require(desk.errand)
    #expect(
      errandDesk.fullQuota(of: other, desk.state.conversation?.call.callOut?.contact) == nil)
  }
}
