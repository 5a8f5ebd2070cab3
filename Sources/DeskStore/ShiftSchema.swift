/// The table of days off (C9).
extension Schema {
  /// One that was taken back is gone; the audit trail knows of it.
  static let shifts = """
    CREATE TABLE shift_wishes (
      member TEXT NOT NULL, day INTEGER NOT NULL, id TEXT NOT NULL, why TEXT NOT NULL,
      made_at INTEGER NOT NULL, standing TEXT NOT NULL DEFAULT 'waiting', answered_by TEXT,
      words TEXT NOT NULL DEFAULT '', answered_at INTEGER,
      PRIMARY KEY (member, day)) WITHOUT ROWID, STRICT;
    CREATE INDEX shift_wishes_day ON shift_wishes (day);
    """
}
