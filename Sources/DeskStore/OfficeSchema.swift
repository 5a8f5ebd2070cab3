/// The tables of the office (A6, A15, A17, A20, A22, A27, A28, AR, AS).
extension Schema {
  /// Answers of before count as read.
  static let answersRead = """
    ALTER TABLE requests ADD COLUMN read_at INTEGER;
    UPDATE requests SET read_at = (SELECT MAX(at) FROM request_answers WHERE request = id);
    """

  /// `inbox` names what a colleague is to read; what it says stands where it was kept. `recipient`
  /// is a colleague, or a box that whoever reads for a department opens. `waits` marks new clients
  /// without a manager, and questions without an answer whose call is not over. A request's
  /// `standing` is that of its latest answer. `told` is a desk's standing as JSON, `process` and
  /// `started` the program that told it.
  static let office = """
    CREATE TABLE inbox (
      id TEXT PRIMARY KEY, recipient TEXT NOT NULL, at INTEGER NOT NULL, read_by TEXT,
      read_at INTEGER) WITHOUT ROWID, STRICT;
    CREATE INDEX inbox_open ON inbox (recipient, at) WHERE read_by IS NULL;
    CREATE INDEX inbox_read ON inbox (recipient, at) WHERE read_by IS NOT NULL;
    CREATE TABLE assignments (
      client TEXT PRIMARY KEY, manager TEXT NOT NULL, assigned_by TEXT NOT NULL,
      at INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    ALTER TABLE new_clients ADD COLUMN waits INTEGER NOT NULL DEFAULT 1;
    CREATE INDEX new_clients_client ON new_clients (client);
    CREATE INDEX new_clients_listed ON new_clients (head, waits, at);
    ALTER TABLE consults ADD COLUMN waits INTEGER NOT NULL DEFAULT 1;
    CREATE INDEX consults_listed ON consults (head, waits, asked_at);
    CREATE TABLE hand_overs (
      call_out TEXT NOT NULL, at INTEGER NOT NULL, handed_by TEXT NOT NULL,
      recipient TEXT NOT NULL, PRIMARY KEY (call_out, at, handed_by)) WITHOUT ROWID, STRICT;
    CREATE INDEX call_outs_ordered ON call_outs (asked_by, ended_at) WHERE kind = 'task';
    CREATE TABLE promises (
      id TEXT PRIMARY KEY, client TEXT NOT NULL, sum INTEGER NOT NULL, day INTEGER NOT NULL,
      note TEXT NOT NULL, taken_by TEXT NOT NULL, taken_at INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    CREATE INDEX promises_client ON promises (client, taken_at);
    CREATE INDEX promises_taken ON promises (taken_at);
    CREATE INDEX hand_offs_at ON hand_offs (at);
    CREATE TABLE notices (
      id TEXT PRIMARY KEY, audience TEXT NOT NULL, text TEXT NOT NULL, posted_by TEXT NOT NULL,
      posted_at INTEGER NOT NULL, until INTEGER) WITHOUT ROWID, STRICT;
    CREATE INDEX notices_audience ON notices (audience, until);
    CREATE INDEX notices_posted ON notices (posted_by, posted_at);
    CREATE TABLE notice_readers (
      notice TEXT NOT NULL, reader TEXT NOT NULL, at INTEGER NOT NULL,
      PRIMARY KEY (notice, reader)) WITHOUT ROWID, STRICT;
    CREATE TABLE requests (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, made_by TEXT NOT NULL,
      made_at INTEGER NOT NULL, head TEXT NOT NULL,
      standing TEXT NOT NULL DEFAULT 'open') WITHOUT ROWID, STRICT;
    CREATE INDEX requests_head ON requests (head, standing, made_at);
    CREATE INDEX requests_made ON requests (made_by, standing, made_at);
    CREATE TABLE request_answers (
      request TEXT NOT NULL, at INTEGER NOT NULL, answered_by TEXT NOT NULL,
      standing TEXT NOT NULL, words TEXT NOT NULL,
      PRIMARY KEY (request, at, answered_by)) WITHOUT ROWID, STRICT;
    CREATE TABLE absences (
      id TEXT PRIMARY KEY, member TEXT NOT NULL, first_day INTEGER NOT NULL,
      last_day INTEGER NOT NULL, substitute TEXT NOT NULL, entered_by TEXT NOT NULL,
      entered_at INTEGER NOT NULL, ended_by TEXT, ended_at INTEGER) WITHOUT ROWID, STRICT;
    CREATE INDEX absences_substitute ON absences (substitute, last_day);
    CREATE INDEX absences_last ON absences (last_day);
    CREATE TABLE seats (
      member TEXT PRIMARY KEY, process INTEGER NOT NULL, started INTEGER NOT NULL,
      told TEXT NOT NULL) WITHOUT ROWID, STRICT;

    """

  /// Documents for clients (A18). `subject` lists the keys of what is shown, as JSON; `due` is when
  /// it is tried next, or when it left or failed for good; `process` and `started` are the program
  /// that sends it now.
  static let documents = """
    CREATE TABLE documents (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, client TEXT,
      road TEXT NOT NULL, address TEXT NOT NULL, language TEXT NOT NULL, asked_by TEXT NOT NULL,
      asked_at INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'waiting',
      attempts INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL, process INTEGER,
      started INTEGER, trouble TEXT NOT NULL DEFAULT '') WITHOUT ROWID, STRICT;
    CREATE INDEX documents_open ON documents (due) WHERE state IN ('waiting', 'sending');
    CREATE INDEX documents_listed ON documents (asked_at);
    CREATE INDEX documents_failed ON documents (asked_by) WHERE state = 'failed';

    """

  /// What stood in the inboxes before there was a table of them, nothing of it acknowledged.
  static let officeOfBefore = """
    INSERT INTO inbox (id, recipient, at)
    SELECT 'order/' || key || CASE state WHEN 'confirmed' THEN '/new' ELSE '/gone' END, inbox_of,
      COALESCE(changed_at, confirmed_at)
    FROM orders WHERE inbox_of IS NOT NULL AND day IS NOT NULL;
    INSERT INTO inbox (id, recipient, at) SELECT 'hand-off/' || id, recipient, at FROM hand_offs;
    INSERT INTO inbox (id, recipient, at)
    SELECT 'remark/' || id, 'remarks/' || topic, at FROM remarks;
    INSERT INTO inbox (id, recipient, at)
    SELECT 'new/' || client, head, at FROM new_clients WHERE head IS NOT NULL
    ON CONFLICT DO NOTHING;
    INSERT INTO inbox (id, recipient, at)
    SELECT 'call/' || id, asked_by, ended_at FROM call_outs
    WHERE kind = 'task' AND ended_at IS NOT NULL AND asked_by IS NOT NULL;
    INSERT INTO inbox (id, recipient, at)
    SELECT 'call/' || id,
      COALESCE((SELECT manager FROM clients c WHERE c.code = o.client), 'call-backs'), ended_at
    FROM call_outs o WHERE kind = 'callBack' AND state = 'failed';
    UPDATE consults SET waits = 0
    WHERE answered_at IS NOT NULL OR EXISTS (SELECT 1 FROM registry r WHERE r.call = consults.call);
    UPDATE new_clients SET waits = 0
    WHERE (SELECT manager FROM clients c WHERE c.code = new_clients.client) IS NOT NULL;

    """
}
