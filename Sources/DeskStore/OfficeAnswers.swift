internal import Desk
internal import GRDB

/// What stands on the pages of the office for one colleague on a day. A colleague sees what the own
/// role needs, and what that of one who is away does (A26, AS): of all else there are no rows.
struct OfficeAnswers {
  let session: Session
  let day: Day
  let mostOverdue: MostOverdue
  private let colleague: StaffMember?
  private static let mostDocuments = 60
  /// The colleague, and those for whom this one stands in.
  private let covered: [StaffMember]

  init(session: Session, by code: StaffCode, day: Day, mostOverdue: MostOverdue) throws {
    self.session = session
    self.day = day
    self.mostOverdue = mostOverdue
    let company = CompanyTables(session: session)
    colleague = try company.member(code)
    covered = try AbsenceTable(session: session).covered(by: code, on: day)
      .compactMap { try company.member($0) }
  }

  func report(_ page: OfficePage, of owner: StaffCode) throws -> Report {
    .page(try rows(page, of: owner), open: try openCounts())
  }

  /// Heads and trainers see everybody's figures, operators their own, all others those of
  /// departments (A26).
  func report(_ period: ReportPeriod) throws -> Report {
    .page(.figures(try sheet(period)), open: try openCounts())
  }

  /// Operators see their own weeks and months, heads and trainers everybody's (C7, A26).
  func report(_ unit: ReportPeriod.Unit, of member: StaffCode) throws -> Report {
    let isAllowed = isAny(of: .head, .trainer) || colleague?.code == member
    let periods = isAllowed ? AchievementSheet.periods(unit, on: day) : []
    let sheet = try AchievementTables(session: session).sheet(of: member, unit, periods, today: day)
    return .page(.achievements(sheet), open: try openCounts())
  }

  private func sheet(_ period: ReportPeriod) throws -> FigureSheet {
    guard let colleague else { return FigureSheet(period: period, rows: []) }
    let own: FigureSheet.Scope =
      colleague.role == .operatorAtDesk ? .member(colleague.code) : .departments
    return try FigureTables(session: session)
      .sheet(period, of: isAny(of: .head, .trainer) ? .everybody : own, today: day)
  }

  func openCounts() throws -> OpenCounts {
    guard let colleague else { return [:] }
    var counts: OpenCounts = [:]
    for page in pages { counts[page] = try openCount(page, colleague) }
    return counts.filter { $0.value > 0 }
  }

  private var codes: [StaffCode] { covered.map(\.code) }

  private func isAny(of roles: StaffMember.Role...) -> Bool {
    covered.contains { roles.contains($0.role) }
  }

  /// Those of the own role, and those of the roles that the colleague stands in for.
  private var pages: Set<OfficePage> {
    Set(covered.flatMap { OfficePage.pages(of: $0.role) })
      .subtracting(colleague?.role == .operatorAtDesk ? [.inbox] : [])
  }

  private func openCount(_ page: OfficePage, _ colleague: StaffMember) throws -> Int {
    switch page {
    case .inbox: try Inbox(session: session).openCount(of: codes)
    case .newClients: try Assignments(session: session).openCount(of: codes)
    case .consults: try ConsultTables(session: session).openCount(of: codes)
    case .notices: try NoticeTable(session: session).openCount(for: colleague, on: day)
    case .requests: try RequestTable(session: session).openCount(for: colleague.code)
    case .documents: try DocumentTable(session: session).failedCount(of: codes)
    case .complaints: try complaints.openCount(of: codes)
    case .daysOff: isAny(of: .head) ? try shifts.waitingCount() : 0
    case .floor, .tasks, .debtors, .absences, .figures, .orders: 0
    }
  }

  private func rows(_ page: OfficePage, of owner: StaffCode) throws -> OfficeRows {
    switch page {
    case .floor:
      let isAllowed = isAny(of: .head, .trainer)
      return .floor(
        isAllowed
          ? try FloorList(session: session, day: day).floor()
          : Floor(seats: [], waiting: [], day: DayFigures()))
    case .inbox: return .inbox(try inbox(of: owner))
    case .newClients: return .newClients(try Assignments(session: session).list(of: codes))
    case .consults:
      return .consults(try ConsultTables(session: session).list(of: codes, today: day))
    case .tasks:
      let code = colleague?.code ?? ""
      return .tasks(try OrderedCalls(session: session, today: day).list(by: code))
    case .debtors:
      let isAllowed = isAny(of: .head, .finance)
      let debtors = Debtors(session: session, today: day, mostOverdue: mostOverdue)
      return .debtors(isAllowed ? try debtors.list() : [])
    case .notices:
      return .notices(
        try colleague.map { try NoticeTable(session: session).list(for: $0, on: day) } ?? [])
    case .requests:
      return .requests(
        try colleague.map { try RequestTable(session: session).list(for: $0.code) } ?? [])
    case .absences: return .absences(try absences())
    case .documents: return .documents(try documents())
    case .complaints:
      let all = isAny(of: .head, .operatorAtDesk)
      return .complaints(try complaints.list(of: all ? nil : codes))
    case .orders:
      let isAllowed = isAny(of: .head, .manager, .keyAccountManager)
      return .orders(isAllowed ? try OrderWorkList(session: session, today: day).list() : [])
    case .daysOff: return .daysOff(try daysOff())
    case .figures: return .figures(try sheet(ReportPeriod(.day, containing: day)))
    }
  }

  private var shifts: ShiftTables { ShiftTables(session: session, today: day) }

  /// A head's are everybody's, an operator's the own ones.
  private func daysOff() throws -> DaysOff {
    if isAny(of: .head) { return try shifts.sheet(of: nil) }
    guard let colleague, colleague.role == .operatorAtDesk else {
      return DaysOff(of: "", today: day, operators: [], wishes: [], absences: [])
    }
    return try shifts.sheet(of: colleague.code)
  }

  private var complaints: ComplaintTables { ComplaintTables(session: session, today: day) }

  /// A head sees what all have sent, an operator or a manager the own ones.
  private func documents() throws -> [DocumentEntry] {
    guard isAny(of: .head, .operatorAtDesk, .manager, .keyAccountManager) else { return [] }
    return try DocumentTable(session: session)
      .list(of: isAny(of: .head) ? nil : codes, limit: Self.mostDocuments)
  }

  /// One's own with those of whom one stands in for; a head also looks into one of the department.
  private func inbox(of owner: StaffCode) throws -> [InboxEntry] {
    guard let colleague, colleague.role != .operatorAtDesk else { return [] }
    if owner == colleague.code { return try Inbox(session: session).entries(of: codes) }
    guard let other = try CompanyTables(session: session).member(owner),
      other.role != .operatorAtDesk,
      covered.contains(where: { $0.role == .head && $0.department == other.department })
    else { return [] }
    return try Inbox(session: session).entries(of: [owner])
  }

  private func absences() throws -> [Absence] {
    guard let head = covered.first(where: { $0.role == .head }) else { return [] }
    return try AbsenceTable(session: session).list(of: head.department, on: day)
  }
}
