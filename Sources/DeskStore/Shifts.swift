public import Desk

extension Store {
  /// Days of work and days off of one operator, or of everybody (C9). `from`: wishes and absences
  /// of earlier days are left out; without it those before this week's Monday.
  public func daysOff(of member: StaffCode? = nil, from first: Day? = nil) throws -> DaysOff {
    try with { session in
      try session.reading {
        try ShiftTables(session: session, today: today()).sheet(of: member, from: first)
      }
    }
  }
}
