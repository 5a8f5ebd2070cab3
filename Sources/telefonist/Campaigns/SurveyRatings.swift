internal import Campaigns
internal import Desk
internal import DeskStore

/// Ratings of operators out of the counted answers of a survey (C8). The form asks `rating`, five
/// answers from the worst to the best or a number from 1 to 5. Whose stars they are says
/// `servedBy`, a code that the list gives; else whoever took the client's last order.
struct SurveyRatings {
  static let rating = "rating"
  static let servedBy = "servedBy"

  let ratings: [ClientRating]
  /// Answers with stars of which nobody knows whose they are.
  let unknown: Int

  init(of name: String, _ store: Store, _ company: Company) throws {
    let campaign = try store.campaign(named: name)
    guard let form = try store.project(campaign.project)?.form,
      let kind = form.fields.first(where: { $0.name == Self.rating })?.kind
    else {
      throw Complaint(
        "The form of “\(campaign.project)” has no field “\(Self.rating)”: nobody is rated.")
    }
    let state = QuotaState(campaign.quotas, answers: try store.surveyAnswers(of: name))
    var ratings: [ClientRating] = []
    var unknown = 0
    for answer in state.counted {
      guard let stars = Self.stars(answer.values[Self.rating], kind) else { continue }
      let listed = answer.values[Self.servedBy].flatMap { company.member(typed: $0.canonical) }
      let member =
        try listed?.code
        ?? store.lastOrderTaker(for: answer.contact, in: name, before: answer.at)
      if let member {
        ratings.append(ClientRating(member: member, day: answer.day, stars: stars))
      } else {
        unknown += 1
      }
    }
    self.ratings = ratings
    self.unknown = unknown
  }

  static func isRated(in project: Project) -> Bool {
    project.form?.fields.contains { $0.name == rating } == true
  }

  private static func stars(_ value: FieldValue?, _ kind: FieldKind) -> Int? {
    guard let text = value?.canonical else { return nil }
    let stars: Int? =
      if case .choice(let options) = kind, options.count == ClientRating.range.upperBound {
        options.firstIndex { $0.name == text }.map { $0 + 1 }
      } else {
        Int(text)
      }
    return stars.flatMap { ClientRating.range.contains($0) ? $0 : nil }
  }
}

/// Where ratings come from: a file, or `campaign:NAME`.
enum RatingsSource {
  private static let prefix = "campaign:"

  static func read(
    _ source: String, _ store: Store, _ company: Company, _ language: Language
  ) throws -> [ClientRating] {
    guard source.hasPrefix(prefix) else {
      return try RatingsFile.read(Places.absolute(source), company)
    }
    let name = String(source.dropFirst(prefix.count))
    let survey = try SurveyRatings(of: name, store, company)
    if survey.unknown > 0 {
      Console.complain(CampaignTexts.of(language).nobodys(survey.unknown))
    }
    return survey.ratings
  }
}
