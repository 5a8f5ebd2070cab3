/// What does not change during a call: the company, its people and its rules, all of it data.
public struct Company: Hashable, Sendable, Codable {
  public var name: String
  public var currency: Currency
  public var kinds: [ClientKind]
  /// From the dearest to the cheapest; ``Good/prices`` stand in the same order.
  public var columns: [PriceColumn]
  public var departments: [Department]
  public var staff: [StaffMember]
  public var rules: Rules
  public var priceRules: PriceRules
  /// What the centre works for, in the order in which it was put in force (C1).
  public var projects: [Project] = []

  /// Without `priceRules` those that the columns' thresholds say.
  public init(
    name: String, currency: Currency, kinds: [ClientKind], columns: [PriceColumn],
    departments: [Department], staff: [StaffMember], rules: Rules, priceRules: PriceRules? = nil
  ) {
    self.name = name
    self.currency = currency
    self.kinds = kinds
    self.columns = columns
    self.departments = departments
    self.staff = staff
    self.rules = rules
    self.priceRules = priceRules ?? PriceRules(thresholdsOf: columns)
  }

  public func project(_ name: String) -> Project? { projects.first { $0.name == name } }
  /// What a contact is called for: the project's title, and the campaign where it is named so.
  public func title(of contact: CampaignContact, _ language: Language) -> String {
    (project(contact.project)?.title[language]).map { $0 + " · " + contact.campaign }
      ?? contact.campaign
  }

  public func kind(_ code: KindCode) -> ClientKind? { kinds.first { $0.code == code } }
  public func member(_ code: StaffCode) -> StaffMember? { staff.first { $0.code == code } }
  /// The name of a colleague, or the code where the staff has none by it.
  public func name(of code: StaffCode) -> String { member(code)?.name ?? code }
  public func columnIndex(_ code: ColumnCode) -> Int? { columns.firstIndex { $0.code == code } }
}

public typealias KindCode = String
public typealias ColumnCode = String
public typealias DepartmentCode = String
public typealias StaffCode = String

/// A type of client. The list is data; a company adds its own.
public struct ClientKind: Hashable, Sendable, Codable {
  public var code: KindCode
  public var name: String
  /// Key clients are served by key-account managers alone (A3, A4).
  public var isKey: Bool
  /// Regional clients agree payment and collection or forwarding (A13), others a delivery (A12).
  public var isRegional: Bool
  /// The kind of department whose head takes new clients of this type (A15).
  public var department: DepartmentKind

  public init(
    code: KindCode, name: String, isKey: Bool, isRegional: Bool, department: DepartmentKind
  ) {
    self.code = code
    self.name = name
    self.isKey = isKey
    self.isRegional = isRegional
    self.department = department
  }
}

/// One column of the price list (A10).
public struct PriceColumn: Hashable, Sendable, Codable {
  public var code: ColumnCode
  public var name: String
  /// The order's sum from which this column applies to clients of dearer columns; nil: never by
  /// sum.
  public var fromSum: Money?

  public init(code: ColumnCode, name: String, fromSum: Money? = nil) {
    self.code = code
    self.name = name
    self.fromSum = fromSum
  }
}

/// What a department is for; routing goes by this, not by names.
public enum DepartmentKind: String, Hashable, Sendable, Codable, CaseIterable {
  case wholesale, retail, regional, finance, support, warehouse, purchasing, other
}

public struct Department: Hashable, Sendable, Codable {
  public var code: DepartmentCode
  public var name: String
  public var kind: DepartmentKind

  public init(code: DepartmentCode, name: String, kind: DepartmentKind) {
    self.code = code
    self.name = name
    self.kind = kind
  }
}

public struct StaffMember: Hashable, Sendable, Codable {
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    case operatorAtDesk, manager, keyAccountManager, head, finance, trainer
  }

  /// Where a colleague is, as set by the colleague.
  public enum Presence: String, Hashable, Sendable, Codable, CaseIterable {
    /// At the telephone and free.
    case present
    /// At work, on another call.
    case busy
    /// Not at work.
    case away
  }

  public var code: StaffCode
  public var name: String
  public var department: DepartmentCode
  public var role: Role
  /// Internal number, as dialled.
  public var phoneExtension: String
  public var presence: Presence
  /// The account of the host with which the colleague signs on.
  public var login: String?
  /// What the telephone says, where it knows.
  public var line: LineState?

  /// Whether a caller can be put through now.
  public var standing: Presence {
    guard presence == .present else { return presence }
    return switch line {
    case .busy, .ringing: .busy
    case .unreachable: .away
    case .free, nil: .present
    }
  }

  public init(
    code: StaffCode, name: String, department: DepartmentCode, role: Role,
    phoneExtension: String, presence: Presence, login: String? = nil
  ) {
    self.code = code
    self.name = name
    self.department = department
    self.role = role
    self.phoneExtension = phoneExtension
    self.presence = presence
    self.login = login
  }
}

/// The company's figures for the duties.
public struct Rules: Hashable, Sendable, Codable {
  /// Days after the due date before a debt counts as overdue (A5).
  public var graceDays = 0
  /// Offers to be made and answered before an order ends (A7).
  public var offersRequired = 3
  /// A call answered within so many seconds counts for the service level.
  public var serviceLevelSeconds = 20
  /// The service level aimed at, per cent.
  public var serviceLevelTarget = 80
  /// Of numbers that are given without it.
  public var countryCode = "7"
  /// Windows for delivery (A12), as agreed aloud, such as `09:00–12:00`.
  public var deliveryWindows = ["09:00–12:00", "12:00–15:00", "15:00–18:00"]
  /// Weekdays without delivery, 1 = Monday … 7 = Sunday.
  public var daysWithoutDelivery: Set<Int> = [7]
  /// Calls that the desk makes (A1, A16).
  public var calling = CallingRules()
  /// Working days within which a complaint is answered (B1.4).
  public var complaintDays = 3
  /// When operators work (C9).
  public var shifts = ShiftRules()
  /// What is aimed at on a day (AV).
  public var targets = FigureTargets()

  public init() {}
}
