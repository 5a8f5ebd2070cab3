/// The tables of campaigns (B2).
extension Schema {
  /// `campaign`, `contact` and `history` are JSON. `zone` is the contact's clock in seconds east of
  /// UTC, ``ContactZone/desk`` for the desk's own. `rank`, `since` and `place` are the order of
  /// calling within a list; `due` is the first moment of a call, NULL: none. `call_out` is the id
  /// of the next call. `ended` is how it ended for good. `contact_calls` has each call that was
  /// made, in vain or not.
  static let campaigns = """
    CREATE TABLE campaigns (
      name TEXT PRIMARY KEY, place INTEGER NOT NULL, project TEXT NOT NULL,
      standing TEXT NOT NULL, changed_by TEXT NOT NULL, changed_at INTEGER NOT NULL,
      campaign TEXT NOT NULL) WITHOUT ROWID, STRICT;
    CREATE TABLE contacts (
      campaign TEXT NOT NULL, id TEXT NOT NULL, list TEXT NOT NULL, place INTEGER NOT NULL,
      zone INTEGER NOT NULL, rank INTEGER NOT NULL, since INTEGER NOT NULL, due INTEGER,
      calls INTEGER NOT NULL, call_out TEXT NOT NULL, ended TEXT, refused_for TEXT,
      ended_at INTEGER, contact TEXT NOT NULL, history TEXT NOT NULL,
      PRIMARY KEY (campaign, id)) WITHOUT ROWID, STRICT;
    CREATE UNIQUE INDEX contacts_call_out ON contacts (call_out);
    CREATE INDEX contacts_next ON contacts (campaign, list, rank, since, place)
      WHERE ended IS NULL;
    CREATE INDEX contacts_due ON contacts (campaign, due) WHERE ended IS NULL;
    CREATE INDEX contacts_ended ON contacts (campaign, ended, refused_for, ended_at)
      WHERE ended IS NOT NULL;
    CREATE TABLE contact_numbers (
      number TEXT NOT NULL, campaign TEXT NOT NULL, contact TEXT NOT NULL,
      PRIMARY KEY (number, campaign, contact)) WITHOUT ROWID, STRICT;
    CREATE INDEX contact_numbers_contact ON contact_numbers (campaign, contact);
    CREATE TABLE contact_zones (
      campaign TEXT NOT NULL, zone INTEGER NOT NULL,
      PRIMARY KEY (campaign, zone)) WITHOUT ROWID, STRICT;
    CREATE TABLE contact_calls (
      call TEXT PRIMARY KEY, campaign TEXT NOT NULL, list TEXT NOT NULL, number TEXT NOT NULL,
      at INTEGER NOT NULL, day INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    CREATE INDEX contact_calls_number ON contact_calls (number, at);
    CREATE INDEX contact_calls_day ON contact_calls (campaign, day, list);
    CREATE TABLE do_not_call (
      number TEXT PRIMARY KEY, entered_by TEXT NOT NULL, at INTEGER NOT NULL,
      note TEXT NOT NULL) WITHOUT ROWID, STRICT;
    CREATE TABLE survey_answers (
      campaign TEXT NOT NULL, contact TEXT NOT NULL, place INTEGER NOT NULL, at INTEGER NOT NULL,
      late_for TEXT, answer TEXT NOT NULL,
      PRIMARY KEY (campaign, contact)) WITHOUT ROWID, STRICT;
    CREATE TABLE quota_counts (
      campaign TEXT NOT NULL, quota TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (campaign, quota)) WITHOUT ROWID, STRICT;
    """

  /// What a contact that was reached ended in, by the name of the project's outcome.
  static let contactOutcomes = "ALTER TABLE contacts ADD COLUMN outcome TEXT;"
}
