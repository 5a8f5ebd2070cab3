import Campaigns
import Desk
import Testing

private typealias Small = SmallCampaign

@Suite("The order of calling is fair and always the same (B2.4)")
struct CallingOrderTests {
  private func names(
    _ candidates: [CallingOrder.Candidate], at now: Instant = Small.at(15),
    byList: [String: Int] = [:], _ permission: CallPermission = Small.permission()
  ) -> [String] {
    CallingOrder(permission, callsByList: byList).next(candidates, at: now).map(\.contact.name)
  }

  @Test("Promised times first, then hot before warm before cold, never called before called")
  func ranks() {
    var called = ContactHistory()
    called.missed(.busy, at: Small.at(12), by: Small.rules)
    var promised = ContactHistory()
    promised.promised = Small.at(14)
    var later = ContactHistory()
    later.promised = Small.at(16)
    let candidates: [CallingOrder.Candidate] = [
      .init(Small.contact(1, .cold), place: 1), .init(Small.contact(2, .hot), called, place: 2),
      .init(Small.contact(3, .warm), place: 3), .init(Small.contact(4, .hot), place: 4),
      .init(Small.contact(5, .cold), promised, place: 5),
      .init(Small.contact(6, .hot), later, place: 6),
      .init(Small.contact(7, .hot), place: 7, isDoNotCall: true),
    ]
    let expected = [5, 4, 2, 3, 1].map { "Client \($0)" }
    #expect(names(candidates) == expected)
    #expect(names(candidates.reversed()) == expected, "however they are given")
  }

  @Test("Lists take turns, and the one that was called less today is next")
  func turns() {
    let candidates =
      (1...3).map { CallingOrder.Candidate(Small.contact($0, list: "a"), place: $0) }
      + (4...6).map { CallingOrder.Candidate(Small.contact($0, list: "b"), place: $0) }
    #expect(names(candidates) == [1, 4, 2, 5, 3, 6].map { "Client \($0)" })
    #expect(
      names(candidates, byList: ["a": 2]) == [4, 5, 1, 6, 2, 3].map { "Client \($0)" })
  }

  @Test("No more contacts come than the campaign may call on this day")
  func limit() {
    var campaign = Small.campaign
    campaign.callsPerDay = 3
    let candidates = (1...5).map { CallingOrder.Candidate(Small.contact($0), place: $0) }
    #expect(names(candidates, Small.permission(campaign, callsToday: 1)).count == 2)
    #expect(names(candidates, Small.permission(campaign, callsToday: 3)).isEmpty)
  }

  @Test(
    "Over weeks of drawn lists nobody is dialled outside hours, limits, consent and wish",
    arguments: 1...40)
  func drawn(seed: Int) {
    var world = DrawnWorld(seed: UInt64(seed))
    world.run()
    #expect(world.faults.isEmpty, "seed \(seed): \(world.faults.prefix(3))")
    #expect(world.dialled > 0, "seed \(seed)")
  }
}

/// Desks that dial whoever comes first, in a world of drawn contacts. What they must not do is
/// counted here by other means than theirs: minute by minute, from the rules as numbers.
private struct DrawnWorld {
  private var dice: SeededDice
  private var candidates: [CallingOrder.Candidate] = []
  private var campaign = Small.campaign
  private let project: Project
  private(set) var faults: [String] = []
  private(set) var dialled = 0
  private let perDay: Int, perWeek: Int, attempts: Int

  init(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let needsConsent = Bool.random(using: &dice)
    perDay = Int.random(in: 1...3, using: &dice)
    perWeek = Int.random(in: 1...5, using: &dice)
    attempts = Int.random(in: 1...6, using: &dice)
    campaign.callsPerDay = Int.random(in: 5...40, using: &dice)
    let limits = OutgoingRules.Limits(perDay: perDay)
    let (week, tries) = (perWeek, attempts)
    project = Small.project { project in
      project.calling?.needsConsent = needsConsent
      project.calling?.limits = limits
      project.calling?.law?.limits.perWeek = week
      project.calling?.attempts = tries
    }
    for number in 1...30 {
      let warmth = Contact.Warmth.allCases.randomElement(using: &dice) ?? .cold
      var contact = Small.contact(number, list: Bool.random(using: &dice) ? "a" : "b", warmth)
      contact.hasConsent = Int.random(in: 0..<3, using: &dice) > 0
      contact.offsetMinutes = [nil, 0, 120, 600, -300].randomElement(using: &dice) ?? nil
      candidates.append(
        .init(contact, place: number, isDoNotCall: Int.random(in: 0..<8, using: &dice) == 0))
    }
    self.dice = dice
  }

  mutating func run() {
    var madeOn: [Int: Int] = [:]
    for step in 0..<(14 * 48) {
      let now = Small.at(0, step * 30)
      let day = step / 48
      let permission = Small.permission(campaign, project, callsToday: madeOn[day, default: 0])
      guard let next = CallingOrder(permission).next(candidates, at: now).first,
        let place = candidates.firstIndex(where: { $0.contact.id == next.contact.id })
      else { continue }
      check(candidates[place], at: now)
      if madeOn[day, default: 0] >= campaign.callsPerDay ?? .max { faults.append("day full") }
      madeOn[day, default: 0] += 1
      dialled += 1
      call(place, at: now)
    }
  }

  private mutating func call(_ place: Int, at now: Instant) {
    switch Int.random(in: 0..<10, using: &dice) {
    case 0..<6:
      let trouble: DialTrouble = Bool.random(using: &dice) ? .busy : .noAnswer
      candidates[place].history.missed(trouble, at: now, by: project.calling ?? Small.rules)
    case 6:
      candidates[place].history.reached(
        .init("later", Tongues("Later"), .again), reason: nil,
        again: now.advanced(bySeconds: Int.random(in: 1...200_000, using: &dice)), at: now)
    case 7: candidates[place].isDoNotCall = true
    default:
      candidates[place].history.reached(
        .init("done", Tongues("Done"), .done), reason: nil, again: nil, at: now)
    }
  }

  private mutating func check(_ candidate: CallingOrder.Candidate, at now: Instant) {
    let offset = (candidate.contact.offsetMinutes ?? 180) * 60
    func local(_ at: Instant) -> Int { at.milliseconds / 1000 + offset }
    let day = local(now) / 86_400
    // 1970-01-01 was a Thursday.
    let weekday = (day + 3) % 7 + 1
    let hour = local(now) % 86_400 / 3600
    if !(1...5).contains(weekday) || !(10..<19).contains(hour) { faults.append("hours") }
    let calls = candidate.history.calls
    if calls.count(where: { local($0) / 86_400 == day }) >= perDay { faults.append("day") }
    let week = (day + 3) / 7
    if calls.count(where: { (local($0) / 86_400 + 3) / 7 == week }) >= perWeek {
      faults.append("week")
    }
    if candidate.isDoNotCall { faults.append("do not call") }
    if candidate.history.end != nil { faults.append("ended") }
    if candidate.history.attempts >= attempts { faults.append("attempts") }
    if project.calling?.needsConsent == true, !candidate.contact.hasConsent {
      faults.append("consent")
    }
    if let promised = candidate.history.promised, promised > now { faults.append("promise") }
  }
}
