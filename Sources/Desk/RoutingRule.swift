/// Where a call belongs: the routing duties as one pure rule.
public enum RoutingRule {
  /// What the duties say about a client (A2–A6, A15): new before key before debt.
  public static func decide(card: Card, company: Company, today: Day) -> Routing {
    let client = card.client
    guard client.manager != nil else {
      return .transfer(.newClient, newClientTargets(client.kind, company))
    }
    if company.kind(client.kind)?.isKey == true {
      return .transfer(.keyClient, keyTargets(client, company))
    }
    let barrier = card.credit.barrier(on: today, graceDays: company.rules.graceDays)
    if let barrier { return .transfer(.debt(barrier), debtTargets(client, company)) }
    return .takeOrder
  }

  /// Where a first-time caller of a type belongs (A15).
  public static func ofNewcomer(kind: KindCode, company: Company) -> Routing {
    .transfer(.newClient, newClientTargets(kind, company))
  }

  /// Own manager, then the other key-account managers who are there, then the head of wholesale
  /// (A4).
  static func keyTargets(_ client: Client, _ company: Company) -> [TransferTarget] {
    var targets = own(client, company)
    targets += company.staff
      .filter { $0.role == .keyAccountManager && $0.standing == .present }
      .map { TransferTarget(member: $0, part: .otherKeyManager) }
    targets += head(of: .wholesale, company, part: .headOfWholesale)
    return unique(targets)
  }

  /// Own manager or finance, nobody else (A6).
  static func debtTargets(_ client: Client, _ company: Company) -> [TransferTarget] {
    let departments = company.departments.filter { $0.kind == .finance }.map(\.code)
    let finance = company.staff
      .filter { $0.role == .finance || departments.contains($0.department) }
      .sorted { ($0.standing != .present ? 1 : 0) < ($1.standing != .present ? 1 : 0) }
      .map { TransferTarget(member: $0, part: .finance) }
    return unique(own(client, company) + finance)
  }

  /// The head of the department that serves such clients, who assigns a manager (A15).
  static func newClientTargets(_ kind: KindCode, _ company: Company) -> [TransferTarget] {
    let department = company.kind(kind)?.department ?? .wholesale
    let heads = head(of: department, company, part: .headOfDepartment)
    return unique(heads + head(of: .wholesale, company, part: .headOfWholesale))
  }

  /// The head of the department that serves such clients, then the other heads (A11).
  static func headsToAsk(_ client: Client?, _ company: Company) -> [TransferTarget] {
    let department = client.flatMap { company.kind($0.kind)?.department } ?? .wholesale
    let others = company.staff.filter { $0.role == .head }
      .map { TransferTarget(member: $0, part: .headOfDepartment) }
    return unique(head(of: department, company, part: .headOfDepartment) + others)
  }

  /// The client's manager, the head over that manager, then the other heads (A19).
  public static func otherTargets(_ client: Client?, _ company: Company) -> [TransferTarget] {
    let manager = client.map { own($0, company) } ?? []
    let departments = manager.map(\.member.department)
    let heads = company.staff.filter { $0.role == .head }
      .map { TransferTarget(member: $0, part: .headOfDepartment) }
    let above = heads.filter { departments.contains($0.member.department) }
    return unique(manager + above + heads)
  }

  /// The target to propose: the first who is free, else the last, who is the superior.
  public static func proposed(_ targets: [TransferTarget]) -> Int {
    targets.firstIndex { $0.member.standing == .present } ?? max(0, targets.count - 1)
  }

  private static func own(_ client: Client, _ company: Company) -> [TransferTarget] {
    guard let code = client.manager, let member = company.member(code) else { return [] }
    return [TransferTarget(member: member, part: .ownManager)]
  }

  private static func head(
    of kind: DepartmentKind, _ company: Company, part: TransferTarget.Part
  ) -> [TransferTarget] {
    let departments = company.departments.filter { $0.kind == kind }.map(\.code)
    return company.staff
      .filter { $0.role == .head && departments.contains($0.department) }
      .map { TransferTarget(member: $0, part: part) }
  }

  private static func unique(_ targets: [TransferTarget]) -> [TransferTarget] {
    var seen: Set<StaffCode> = []
    return targets.filter { seen.insert($0.member.code).inserted }
  }
}
