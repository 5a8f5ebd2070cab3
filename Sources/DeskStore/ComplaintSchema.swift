/// The tables of complaints (B1.4).
extension Schema {
  /// `owner`, `standing` and `steps`, their number, are those of the latest line of the history;
  /// `waits` marks complaints whose client has no answer yet.
  static let complaints = """
    CREATE TABLE complaints (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL, client TEXT, phone TEXT NOT NULL,
      order_number TEXT, topic TEXT NOT NULL, taken_by TEXT NOT NULL, owner TEXT NOT NULL,
      standing TEXT NOT NULL, waits INTEGER NOT NULL, answer_by INTEGER NOT NULL,
      steps INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    CREATE UNIQUE INDEX complaints_number ON complaints (number);
    CREATE INDEX complaints_listed ON complaints (waits, answer_by);
    CREATE INDEX complaints_client ON complaints (client, topic) WHERE standing = 'answered';
    CREATE TABLE complaint_steps (
      id TEXT PRIMARY KEY, complaint TEXT NOT NULL, place INTEGER NOT NULL,
      standing TEXT NOT NULL, owner TEXT NOT NULL, words TEXT NOT NULL, road TEXT,
      done_by TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    CREATE UNIQUE INDEX complaint_steps_place ON complaint_steps (complaint, place);
    """
}
