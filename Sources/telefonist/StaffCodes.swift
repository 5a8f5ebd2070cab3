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

  private static func lookalike(_ code: String) -> String {
    String(code.uppercased().map { latin[$0] ?? $0 })
  }

  private static let latin = Dictionary(
    uniqueKeysWithValues: zip("АВЕКМНОРСТУХ", "ABEKMHOPCTYX"))
}
