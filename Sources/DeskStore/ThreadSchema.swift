/// Written conversations (C5).
extension Schema {
  /// `waits_since` is empty while nothing is to be answered; `turn` counts how often it came into
  /// the queue, `client` is whom the operator found it to be. Of a message `key` is unique: what
  /// came says it itself, ours are named by the call. `due`: when it is to leave, or has left;
  /// `process` and `started` are the program that sends it now.
  ///
  /// Calls by other roads than the telephone don't count among those that came in: nobody waits
  /// for a mail as one does at the telephone (AV).
  static let threads = """
    CREATE TABLE threads (
      id TEXT PRIMARY KEY, channel TEXT NOT NULL, project TEXT, name TEXT NOT NULL,
      phone TEXT NOT NULL, mail TEXT NOT NULL, subject TEXT NOT NULL, language TEXT,
      turn INTEGER NOT NULL, waits_since INTEGER, client TEXT) WITHOUT ROWID, STRICT;
    CREATE INDEX threads_waiting ON threads (waits_since) WHERE waits_since IS NOT NULL;
    CREATE INDEX threads_mail ON threads (mail) WHERE client IS NOT NULL;
    CREATE TABLE thread_messages (
      thread TEXT NOT NULL, number INTEGER NOT NULL, key TEXT NOT NULL, call TEXT,
      written_by TEXT, text TEXT NOT NULL, at INTEGER NOT NULL, state TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL, process INTEGER,
      started INTEGER, trouble TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (thread, number)) WITHOUT ROWID, STRICT;
    CREATE UNIQUE INDEX thread_messages_key ON thread_messages (key);
    CREATE INDEX thread_messages_call ON thread_messages (call) WHERE call IS NOT NULL;
    CREATE INDEX thread_messages_open ON thread_messages (due)
      WHERE state IN ('waiting', 'sending');
    ALTER TABLE calls ADD COLUMN channel TEXT;
    ALTER TABLE registry ADD COLUMN channel TEXT;
    DROP VIEW claims;
    DROP VIEW day_calls;
    DROP VIEW counted_calls;
    CREATE VIEW claims AS
    SELECT id, since, claimed_by, claimed_at, is_registered,
      (call_out IS NULL AND channel IS NULL) AS came_in
    FROM calls;
    CREATE VIEW day_calls AS
    SELECT call, day, since, answered_at, outcome,
      (call_out IS NULL AND channel IS NULL) AS came_in
    FROM registry;
    CREATE VIEW counted_calls AS
    SELECT call, day, operator, since, answered_at, registered_at, outcome,
      (call_out IS NULL AND channel IS NULL) AS came_in, call_out IS NOT NULL AS is_made
    FROM registry;

    """
}
