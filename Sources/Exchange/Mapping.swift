public import Desk

/// What a company's configuration says about its files, where they speak in other words than
/// those known here. Words and headings are compared without case, accents and punctuation.
public struct Mapping: Hashable, Sendable, Codable {
  /// Which file in the folder holds which of the books.
  public var files: [BooksFile: String] = [:]
  /// Headings of a file and what stands under them.
  public var headings: [BooksFile: [String: Field]] = [:]
  /// Types of client, as written in the file → `market`, `retail`, `regional`, `outlet`, `key`.
  public var kinds: [String: KnownKind] = [:]
  /// Departments by code or name.
  public var departments: [String: DepartmentKind] = [:]
  /// Roles by the word for them.
  public var roles: [String: StaffMember.Role] = [:]
  /// Measures by the word for them.
  public var units: [String: Measure] = [:]
  /// Price columns by heading, and from which sum of an order, in whole units of the currency, they
  /// apply to clients of dearer columns (A10).
  public var fromSums: [String: Int] = [:]

  public init() {}

  private enum CodingKeys: String, CodingKey {
    case files, headings, kinds, departments, roles, units, fromSums
  }

  /// All keys may be left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    files = try values.decodeIfPresent(forKey: .files) ?? [:]
    headings = try values.decodeIfPresent(forKey: .headings) ?? [:]
    kinds = try values.decodeIfPresent(forKey: .kinds) ?? [:]
    departments = try values.decodeIfPresent(forKey: .departments) ?? [:]
    roles = try values.decodeIfPresent(forKey: .roles) ?? [:]
    units = try values.decodeIfPresent(forKey: .units) ?? [:]
    fromSums = try values.decodeIfPresent(forKey: .fromSums) ?? [:]
  }
}

extension KeyedDecodingContainer {
  fileprivate func decodeIfPresent<Value: Decodable>(forKey key: Key) throws -> Value? {
    try decodeIfPresent(Value.self, forKey: key)
  }
}
