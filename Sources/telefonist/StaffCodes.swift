internal import Desk

extension Company {
  /// The colleague with a code as a person types it: upper or lower case, and a Latin letter for
  /// the Cyrillic one that looks the same.
  func member(typed code: String) -> StaffMember? {
    if let exact = member(code) { return exact }
    let wanted = Self.lookalike(code)
    let found = staff.filter { Self.lookalike($0.code) == wanted }
    return found.count == 1 ? found[0] : nil
  }

  /// The same; a complaint where there is none.
  func colleague(typed code: String) throws -> StaffMember {
    guard let member = member(typed: code) else {
      throw Complaint("There is no “\(code)” on the staff; “telefonist presence” lists all.")
    }
    return member
  }

  /// A colleague who is a head; a complaint for any other.
  func head(typed code: String) throws -> StaffMember {
    let member = try colleague(typed: code)
    guard member.role == .head else { throw Complaint("\(member.name) is no head.") }
    return member
  }

  private static func lookalike(_ code: String) -> String {
    String(code.uppercased().map { latin[$0] ?? $0 })
  }

  private static let latin = Dictionary(
    uniqueKeysWithValues: zip("АВЕКМНОРСТУХ", "ABEKMHOPCTYX"))
}
