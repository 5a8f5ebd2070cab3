public import Desk

public typealias ContactID = String

/// Somebody to call, as a list names them (B2.1).
public struct Contact: Hashable, Sendable, Codable {
  /// How well the contact knows whoever calls (B2.4). The order of the cases is the order of
  /// calling.
  public enum Warmth: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case hot, warm, cold

    public static func < (a: Warmth, b: Warmth) -> Bool { a.place < b.place }

    private var place: Int {
      switch self {
      case .hot: 0
      case .warm: 1
      case .cold: 2
      }
    }
  }

  /// The list and the first number: the same however often the list is imported.
  public var id: ContactID
  /// The name of the list.
  public var list: String
  public var name: String
  /// E.164 digits without the plus, the one to dial first; never empty.
  public var numbers: [String]
  public var warmth: Warmth
  /// Minutes east of UTC, where the list says it; else the number tells.
  public var offsetMinutes: Int?
  /// Whether the contact agreed to be called.
  public var hasConsent: Bool
  /// What the list says for the given fields of the project's form, by the field's name.
  public var given: [String: String]

  public init(
    list: String, name: String, numbers: [String], warmth: Warmth = .cold,
    offsetMinutes: Int? = nil, hasConsent: Bool = false, given: [String: String] = [:]
  ) {
    self.id = list + "/" + (numbers.first ?? "")
    self.list = list
    self.name = name
    self.numbers = numbers
    self.warmth = warmth
    self.offsetMinutes = offsetMinutes
    self.hasConsent = hasConsent
    self.given = given
  }

  /// The contact's own clock, in seconds east of UTC: the list's word, else the number's region,
  /// else the desk's.
  public func offsetSeconds(by rules: CallingRules, desk: Int) -> Int {
    if let offsetMinutes { return offsetMinutes * 60 }
    let region = numbers.first.flatMap(rules.region(of:))
    return region.map { $0.offsetMinutes * 60 } ?? desk
  }
}
