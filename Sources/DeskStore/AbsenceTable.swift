internal import Desk
internal import GRDB

/// Who is away and who stands in (AS). Nothing is moved: what is meant for one who is away is shown
/// to the substitute on those days, and so it comes back by itself.
struct AbsenceTable {
  let session: Session

  private static let daysListed = 30

  func keep(_ absence: Absence) throws {
    try session.run(
      """
      INSERT INTO absences (id, member, first_day, last_day, substitute, entered_by, entered_at)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """, absence.id, absence.member, absence.first.number, absence.last.number,
      absence.substitute, absence.entered.by, absence.entered.at.milliseconds)
  }

  /// Shortens it to the day before `day`; one that ended earlier stays as it is.
  func end(_ id: Absence.ID, on day: Day, by code: StaffCode, at: Instant) throws {
    try session.run(
      """
      UPDATE absences SET last_day = ?1 - 1, ended_by = ?2, ended_at = ?3
      WHERE id = ?4 AND last_day >= ?1
      """, day.number, code, at.milliseconds, id)
  }

  /// The colleague first, then all for whom this colleague stands in on a day: also those for whom
  /// one who is away would have stood in.
  func covered(by code: StaffCode, on day: Day) throws -> [StaffCode] {
    let members = try session.rows(
      """
      WITH RECURSIVE covered (member) AS (
        SELECT ?1 COLLATE "binary" UNION
        SELECT a.member FROM covered c JOIN absences a ON a.substitute = c.member
        WHERE a.first_day <= ?2 AND a.last_day >= ?2)
      SELECT member FROM covered
      """, code, day.number
    ) { $0[0] as StaffCode }
    return [code] + members.filter { $0 != code }.sorted()
  }

  /// Of a department and of the operators: those of today and later by their first day, then those
  /// that are over. One that was taken back before it began is none.
  func list(of department: DepartmentCode, on day: Day) throws -> [Absence] {
    try session.rows(
      """
      SELECT a.id, a.member, a.first_day, a.last_day, a.substitute, a.entered_by, a.entered_at
      FROM absences a JOIN staff s ON s.code = a.member
      WHERE a.last_day >= ?1 AND a.first_day <= a.last_day
        AND (s.department = ?2 OR s.role = 'operatorAtDesk')
      ORDER BY a.last_day < ?3, CASE WHEN a.last_day < ?3 THEN -a.last_day ELSE a.first_day END,
        a.id
      """, (day - Self.daysListed).number, department, day.number, read: Self.absence)
  }

  /// Those that touch days, of everybody.
  func list(from first: Day, to last: Day) throws -> [Absence] {
    try session.rows(
      """
      SELECT a.id, a.member, a.first_day, a.last_day, a.substitute, a.entered_by, a.entered_at
      FROM absences a
      WHERE a.last_day >= ? AND a.first_day <= ? AND a.first_day <= a.last_day
      ORDER BY a.first_day, a.id
      """, first.number, last.number, read: Self.absence)
  }

  private static func absence(_ row: StoredRow) -> Absence {
    Absence(
      id: row[0], member: row[1], first: Day(number: row[2]), last: Day(number: row[3]),
      substitute: row[4], entered: Signature(by: row[5], at: Instant(milliseconds: row[6])))
  }
}
