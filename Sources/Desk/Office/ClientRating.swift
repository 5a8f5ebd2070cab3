/// What a client thought of a call, from one star to five (C8).
public struct ClientRating: Hashable, Sendable, Codable {
  public static let range = 1...5

  public var member: StaffCode
  public var day: Day
  public var stars: Int

  public init(member: StaffCode, day: Day, stars: Int) {
    self.member = member
    self.day = day
    self.stars = stars
  }

  /// CSAT: the share of those with four stars or five, whole per cent; nil of none.
  public static func satisfaction(_ ratings: [ClientRating]) -> Int? {
    ratings.isEmpty ? nil : ratings.count { $0.stars >= 4 } * 100 / ratings.count
  }
}
