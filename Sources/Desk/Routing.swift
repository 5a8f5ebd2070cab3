/// Why a call goes to a colleague.
public enum RoutingReason: Hashable, Sendable, Codable {
  /// A3, A4.
  case keyClient
  /// A3, A15.
  case newClient
  /// A5, A6.
  case debt(DebtBarrier)
  /// A19.
  case otherPurpose

  public var duty: Duty {
    switch self {
    case .keyClient: .a4
    case .newClient: .a15
    case .debt: .a6
    case .otherPurpose: .a19
    }
  }
}

/// A colleague to put the caller through to.
public struct TransferTarget: Hashable, Sendable, Codable {
  /// What makes this colleague the one.
  public enum Part: String, Hashable, Sendable, Codable {
    case ownManager, otherKeyManager, headOfWholesale, headOfDepartment, finance, colleague
  }

  public var member: StaffMember
  public var part: Part

  public init(member: StaffMember, part: Part) {
    self.member = member
    self.part = part
  }
}

/// What the duties say about a client: take the order, or put the caller through (A2–A6, A15).
public enum Routing: Hashable, Sendable, Codable {
  case takeOrder
  /// The first target is the one the duties name; all of them are allowed.
  case transfer(RoutingReason, [TransferTarget])
}
