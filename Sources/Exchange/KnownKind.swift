internal import Desk

/// The types of client whose routes are known (A3, A4, A13, A15). A company's other types are
/// ordinary wholesale clients.
public enum KnownKind: String, Hashable, Sendable, Codable, CaseIterable {
  case market, retail, regional, outlet, key

  /// The kind under the name that the books use.
  func kind(named name: String) -> ClientKind {
    ClientKind(
      code: rawValue, name: name, isKey: self == .key, isRegional: self == .regional,
      department: department)
  }

  private var department: DepartmentKind {
    switch self {
    case .market, .key: .wholesale
    case .retail, .outlet: .retail
    case .regional: .regional
    }
  }
}
