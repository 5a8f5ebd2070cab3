import Campaigns
import Desk

/// A campaign that a person can follow: calls on weekdays from 10 to 20, the law's hours from 9 to
/// 19, one call a day, three a week.
enum SmallCampaign {
  /// Monday, 23 November 2026.
  static let monday = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)
  static let calendar = Calendar(today: monday, offsetSeconds: 3 * 3600)

  /// A moment by the desk's clock, three hours east of UTC.
  static func at(_ hour: Int, _ minute: Int = 0, day: Int = 0) -> Instant {
    calendar.moment(monday + day, minutes: hour * 60 + minute)
  }

  static func hours(_ days: ClosedRange<Int>, _ from: Int, _ to: Int) -> WeekHours {
    WeekHours(
      Dictionary(
        uniqueKeysWithValues: days.map {
          ($0, [CallingRules.Hours(from: from * 60, to: to * 60)])
        }))
  }

  static var rules: OutgoingRules {
    var rules = OutgoingRules(hours: hours(1...5, 10, 20))
    rules.law = OutgoingRules.Law(
      name: Tongues("The law"), hours: hours(1...6, 9, 19),
      limits: OutgoingRules.Limits(perWeek: 3))
    rules.limits = OutgoingRules.Limits(perDay: 2)
    return rules
  }

  static func project(_ change: (inout Project) -> Void = { _ in }) -> Project {
    var project = Project(
      name: "survey", title: Tongues("Survey"), company: Tongues("House"),
      greeting: Tongues("Hello"), languages: ["en"])
    project.direction = .callsOut
    project.calling = rules
    project.form = form
    project.refusals = [
      Project.RefusalReason("tooDear", Tongues("Too dear"), offers: ["cheap"]),
      Project.RefusalReason("busy", Tongues("No time")),
    ]
    change(&project)
    return project
  }

  /// Who says that he drinks tea is asked for its kind.
  static var form: OrderForm {
    var sort = FormField(
      "sort",
      .choice([.init("black", Tongues("Black")), .init("green", Tongues("Green"))]),
      label: Tongues("Sort"), ask: Tongues("Which tea?"))
    sort.shown = .isOne(field: "tea", of: ["yes"])
    var region = FormField(
      "region", .text(longest: 20), label: Tongues("Region"), ask: Tongues("Where?"))
    region.isGiven = true
    region.need = .never
    let fields = [
      FormField("tea", .yesNo, label: Tongues("Tea"), ask: Tongues("Do you drink tea?")), sort,
      FormField(
        "age", .number(.init(from: 0, to: 120_000)), label: Tongues("Age"),
        ask: Tongues("How old are you?")), region,
    ]
    return OrderForm([.init("all", Tongues("All"), fields)])
  }

  static var campaign: Campaign {
    Campaign(
      name: "tea", project: "survey", kind: .survey, lists: ["a", "b"], first: monday,
      last: monday + 60)
  }

  static func permission(
    _ campaign: Campaign = campaign, _ project: Project = project(), full: Set<String> = [],
    callsToday: Int = 0, regions: [CallingRules.Region] = []
  ) -> CallPermission {
    var calling = CallingRules()
    calling.regions = regions
    return CallPermission(
      campaign: campaign, project: project, calling: calling, calendar: calendar,
      fullQuotas: full, callsToday: callsToday)
  }

  static func contact(
    _ number: Int, list: String = "a", _ warmth: Contact.Warmth = .cold
  ) -> Contact {
    Contact(
      list: list, name: "Client \(number)", numbers: ["\(79_000_000_000 + number)"], warmth: warmth)
  }
}

/// The same numbers for the same seed.
struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
