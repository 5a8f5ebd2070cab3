/// A report: the figures of a period by operator and department, beside what is aimed at and beside
/// one's own past (A24, A25, AV).
public struct FigureSheet: Hashable, Sendable, Codable {
  /// Whose figures they are.
  public enum Owner: Hashable, Sendable, Codable {
    case all
    case department(DepartmentCode)
    case member(StaffCode)
    /// Calls that were given up before anybody took them.
    case nobody

    public var id: String {
      switch self {
      case .all: "all"
      case .department(let code): "department/" + code
      case .member(let code): "member/" + code
      case .nobody: "nobody"
      }
    }
  }

  public struct Row: Hashable, Sendable, Codable {
    public var owner: Owner
    public var figures: Figures
    /// Of the earlier periods, the oldest first.
    public var past: [Figures]
    /// Of the whole period, and of its days until today.
    public var target: FigureTarget
    public var targetSoFar: FigureTarget

    public init(
      owner: Owner, figures: Figures, past: [Figures] = [],
      target: FigureTarget = FigureTarget(), targetSoFar: FigureTarget = FigureTarget()
    ) {
      self.owner = owner
      self.figures = figures
      self.past = past
      self.target = target
      self.targetSoFar = targetSoFar
    }

    /// Of the earlier periods in which there was any work; nil where there was none.
    public func average(_ figure: Figure) -> FigureValue? {
      let worked = past.filter { !$0.isEmpty }
      guard figure.hasPast, !worked.isEmpty else { return nil }
      let whole = worked.reduce(Figures(), +)
      guard let value = figure.value(in: whole) else { return nil }
      return figure.isCounted ? value.divided(by: worked.count) : value
    }

    /// The earlier periods and the present one; nil where a figure says nothing.
    public func course(of figure: Figure) -> [FigureValue?] {
      past.map { $0.isEmpty || !figure.hasPast ? nil : figure.value(in: $0) }
        + [figures.isEmpty ? nil : figure.value(in: figures)]
    }

    /// Less than what is aimed at by today.
    public func isBehind(_ figure: Figure) -> Bool {
      guard let target = targetSoFar.value(of: figure) else { return false }
      return (figure.value(in: figures)?.magnitude ?? 0) < target.magnitude
    }
  }

  /// Whose rows a sheet has; a role sees what its work needs (A26).
  public enum Scope: Hashable, Sendable {
    /// The whole, departments, each operator.
    case everybody
    /// The whole and departments, nobody by name.
    case departments
    /// A department and its operators.
    case department(DepartmentCode)
    case member(StaffCode)
  }

  /// The figures of an operator on a day; of nobody where no operator took the call.
  public struct Entry: Hashable, Sendable {
    public var day: Day
    public var member: StaffCode?
    public var figures: Figures

    public init(day: Day, member: StaffCode?, figures: Figures) {
      self.day = day
      self.member = member
      self.figures = figures
    }
  }

  public var period: ReportPeriod
  public var rows: [Row]

  public init(period: ReportPeriod, rows: [Row]) {
    self.period = period
    self.rows = rows
  }
}

extension FigureSheet {
  /// Adds up the entries of the period and of its past.
  public init(
    _ period: ReportPeriod, of scope: Scope, entries: [Entry], staff: [StaffMember],
    departments: [DepartmentCode], rules: Rules, today: Day
  ) {
    let sums = FigureSums(period, entries, staff)
    let free = rules.calling.daysWithoutCalls
    let workdays = period.workdays(free: free)
    let workdaysSoFar = period.workdays(free: free, until: today)
    let owners = sums.owners(in: scope, staff: staff, departments: departments)
    self.init(
      period: period,
      rows: owners.map { owner in
        let target = rules.target(of: owner)
        let course = sums.course(of: owner)
        return Row(
          owner: owner, figures: course[ReportPeriod.pastCount],
          past: Array(course.prefix(ReportPeriod.pastCount)), target: target.over(workdays),
          targetSoFar: target.over(workdaysSoFar))
      })
  }
}

extension Rules {
  /// What is aimed at on a day.
  fileprivate func target(of owner: FigureSheet.Owner) -> FigureTarget {
    switch owner {
    case .all:
      var target = targets.day
      target.serviceLevel = serviceLevelTarget
      return target
    case .department(let code): return targets.departments[code] ?? FigureTarget()
    case .member: return targets.eachOperator
    case .nobody: return FigureTarget()
    }
  }
}

/// The figures of everybody, by period.
private struct FigureSums {
  private var courses: [FigureSheet.Owner: [Figures]] = [:]
  private let departmentOf: [StaffCode: DepartmentCode]
  private static let none = [Figures](repeating: Figures(), count: ReportPeriod.pastCount + 1)

  init(_ period: ReportPeriod, _ entries: [FigureSheet.Entry], _ staff: [StaffMember]) {
    departmentOf = Dictionary(staff.map { ($0.code, $0.department) }) { first, _ in first }
    let periods = period.past + [period]
    for entry in entries {
      guard let place = periods.lastIndex(where: { $0.contains(entry.day) }) else { continue }
      for owner in owners(of: entry) {
        courses[owner, default: Self.none][place] += entry.figures
      }
    }
  }

  private func owners(of entry: FigureSheet.Entry) -> [FigureSheet.Owner] {
    guard let member = entry.member else {
      // What waits to be answered in writing is nobody's yet, and not given up.
      return entry.figures.written > 0 ? [.all] : [.all, .nobody]
    }
    return [.all, .department(department(of: member)), .member(member)]
  }

  /// Without a code for those who have left the staff.
  private func department(of member: StaffCode) -> DepartmentCode { departmentOf[member] ?? "" }

  func course(of owner: FigureSheet.Owner) -> [Figures] { courses[owner] ?? Self.none }

  /// Those who have worked, in the order of the staff; those who have left it behind.
  func owners(
    in scope: FigureSheet.Scope, staff: [StaffMember], departments: [DepartmentCode]
  ) -> [FigureSheet.Owner] {
    let members = members(staff)
    let worked = Set(members.map(department))
    let places = departments.filter(worked.contains) + (worked.contains("") ? [""] : [])
    let nobody: [FigureSheet.Owner] = courses[.nobody] == nil ? [] : [.nobody]
    switch scope {
    case .everybody:
      let several = places.count > 1 ? places.map(FigureSheet.Owner.department) : []
      return [.all] + several + members.map(FigureSheet.Owner.member) + nobody
    case .departments: return [.all] + places.map(FigureSheet.Owner.department) + nobody
    case .department(let code):
      return [.department(code)]
        + members.filter { department(of: $0) == code }.map(FigureSheet.Owner.member)
    case .member(let code): return [.member(code)]
    }
  }

  private func members(_ staff: [StaffMember]) -> [StaffCode] {
    let worked: [StaffCode] = courses.keys.compactMap {
      if case .member(let code) = $0 { code } else { nil }
    }
    let known = staff.map(\.code).filter(worked.contains)
    return known + Set(worked).subtracting(known).sorted()
  }
}
