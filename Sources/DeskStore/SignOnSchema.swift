/// Tables of version 12.
extension Schema {
  /// `hash` is what ``PinHash`` writes. `tries` counts the wrong ones in a row, of all desks;
  /// the next one is looked at from `next_at` on.
  static let signOn = """
    ALTER TABLE staff ADD COLUMN login TEXT;
    CREATE TABLE pins (
      member TEXT PRIMARY KEY, hash TEXT NOT NULL, set_at INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    CREATE TABLE wrong_pins (
      member TEXT PRIMARY KEY, tries INTEGER NOT NULL,
      next_at INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    """
}
