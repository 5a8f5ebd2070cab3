internal import Desk
internal import GRDB

/// The notice board (A27, A28, AR1).
struct NoticeTable {
  let session: Session

  private static let mostListed = 60

  func post(_ notice: BoardNotice) throws {
    try session.run(
      """
      INSERT INTO notices (id, audience, text, posted_by, posted_at, until)
      VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """, notice.id, notice.to.option, notice.text, notice.posted.by,
      notice.posted.at.milliseconds, notice.until?.number)
  }

  func read(_ id: BoardNotice.ID, by code: StaffCode, at: Instant) throws {
    try session.run(
      """
      INSERT INTO notice_readers (notice, reader, at) VALUES (?, ?, ?)
      ON CONFLICT (notice, reader) DO NOTHING
      """, id, code, at.milliseconds)
  }

  /// Those for a colleague that stand on a day, and those that the colleague has posted; unread
  /// ones first, then the latest.
  func list(for member: StaffMember, on day: Day) throws -> [BoardNotice] {
    let notices = try session.rows(
      """
      SELECT id, audience, text, posted_by, posted_at, until FROM notices
      WHERE (until IS NULL OR until >= ?1)
        AND (audience IN ('everybody', ?2, ?3) OR posted_by = ?4)
      ORDER BY \(Self.isUnread) DESC, posted_at DESC, id LIMIT \(Self.mostListed)
      """, list: [day.number] + Self.readers(member)
    ) { row in
      let until: Int? = row[5]
      return BoardNotice(
        id: row[0], to: BoardNotice.Audience(option: row[1]) ?? .everybody, text: row[2],
        posted: Signature(by: row[3], at: Instant(milliseconds: row[4])),
        until: until.map(Day.init(number:)))
    }
    return try notices.map { notice in
      var notice = notice
      notice.readers = try session.rows(
        "SELECT reader FROM notice_readers WHERE notice = ? ORDER BY at, reader", notice.id
      ) { $0[0] }
      return notice
    }
  }

  func openCount(for member: StaffMember, on day: Day) throws -> Int {
    try session.rows(
      """
      SELECT COUNT(*) FROM notices WHERE (until IS NULL OR until >= ?1) AND \(Self.isUnread)
      """, list: [day.number] + Self.readers(member)
    ) { $0[0] as Int }[0]
  }

  /// Nobody has to read what was posted by oneself.
  private static let isUnread = """
    (audience IN ('everybody', ?2, ?3) AND posted_by <> ?4 AND NOT EXISTS (
      SELECT 1 FROM notice_readers r WHERE r.notice = notices.id AND r.reader = ?4))
    """

  /// For `?2`, `?3` and `?4`.
  private static func readers(_ member: StaffMember) -> [Session.Value] {
    [
      BoardNotice.Audience.department(member.department).option,
      BoardNotice.Audience.colleague(member.code).option, member.code,
    ]
  }
}
