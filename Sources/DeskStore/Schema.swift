internal import GRDB

/// The store's tables. A change of them is a new version here and a migration that brings older
/// stores to it; what was released is never edited.
enum Schema {
  /// The file's `application_id`: `TLFN`.
  static let application = 0x544C_464E

  /// What brings a store from one version to the next.
  struct Migration: Sendable {
    var name: String
    var sql: @Sendable (Dialect) -> String
    /// What is worked out anew from the rows that are there.
    var learn: @Sendable (Session) throws -> Void = { _ in }
  }

  static let migrations = [
    Migration(
      name: "1 the order desk",
      sql: { company + clients + goods + trade + desk + indexes + deskIndexes + search($0) }),
    Migration(
      name: "2 calls out", sql: { _ in callsOut },
      learn: { try Rhythms(session: $0).learn() }),
    Migration(name: "3 price rules", sql: { _ in prices }),
    Migration(name: "4 orders after confirmation", sql: { _ in afterConfirmation }),
    Migration(name: "5 consults", sql: { _ in consults }),
    Migration(
      name: "6 groups that clients buy", sql: { _ in popularGroups },
      learn: { try Learnt(session: $0).learnOffers() }),
    Migration(name: "7 audit trail and exports", sql: { _ in audit }),
    Migration(name: "8 the office", sql: { _ in office + officeOfBefore }),
    Migration(name: "9 figures", sql: { _ in figures }),
    Migration(name: "10 documents", sql: { _ in documents }),
    Migration(name: "11 answers that were read", sql: { _ in answersRead }),
    Migration(name: "12 sign-on", sql: { _ in signOn }),
    Migration(name: "13 what desks share", sql: { _ in sharedViews }),
    Migration(name: "14 projects", sql: { _ in projects }),
    Migration(name: "15 written conversations", sql: { _ in threads }),
    Migration(name: "16 complaints", sql: { _ in complaints }),
    Migration(name: "17 orders at work", sql: { _ in orderSteps }),
    Migration(name: "18 campaigns", sql: { _ in campaigns }),
    Migration(name: "19 days off", sql: { _ in shifts }),
    Migration(name: "20 calls by project", sql: { _ in callsByProject }),
    Migration(
      name: "21 outcomes of contacts", sql: { _ in contactOutcomes },
      learn: { try CampaignTables(session: $0).learnOutcomes() }),
  ]

  /// The version this program writes.
  static let version = migrations.count

  /// Of a file.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (place, migration) in migrations.enumerated() {
      migrator.registerMigration(migration.name) { database in
        try database.execute(sql: migration.sql(.sqlite))
        try migration.learn(
          Session(connection: SQLiteConnection(database: database), hook: nil))
        if place == 0 { try database.execute(sql: "PRAGMA application_id = \(application)") }
        try database.execute(sql: "PRAGMA user_version = \(place + 1)")
      }
    }
    return migrator
  }

  private static let company = """
    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;
    CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    CREATE TABLE kinds (
      code TEXT PRIMARY KEY, name TEXT NOT NULL, is_key INTEGER NOT NULL,
      is_regional INTEGER NOT NULL, department TEXT NOT NULL, place INTEGER NOT NULL) STRICT;
    CREATE TABLE price_columns (
      code TEXT PRIMARY KEY, name TEXT NOT NULL, from_sum INTEGER, place INTEGER NOT NULL) STRICT;
    CREATE TABLE departments (
      code TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, place INTEGER NOT NULL) STRICT;
    CREATE TABLE staff (
      code TEXT PRIMARY KEY, name TEXT NOT NULL, department TEXT NOT NULL, role TEXT NOT NULL,
      extension TEXT NOT NULL, presence TEXT NOT NULL, place INTEGER NOT NULL) STRICT;

    """

  /// `lead` is the folded name without its legal form, `code_key` the code in one alphabet, `text`
  /// all that a search may find, folded. `phones` are E.164 digits with spaces between.
  private static let clients = """
    CREATE TABLE clients (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
      manager TEXT, phones TEXT NOT NULL, city TEXT NOT NULL, address TEXT NOT NULL,
      contact TEXT NOT NULL, credit_limit INTEGER NOT NULL, payment_days INTEGER NOT NULL,
      price_column TEXT NOT NULL, tax_number TEXT NOT NULL, lead TEXT NOT NULL,
      code_key TEXT NOT NULL, text TEXT NOT NULL) STRICT;
    CREATE TABLE phones (
      number TEXT NOT NULL, client INTEGER NOT NULL, reversed TEXT NOT NULL,
      PRIMARY KEY (number, client)) WITHOUT ROWID, STRICT;
    CREATE TABLE common_words (word TEXT PRIMARY KEY) WITHOUT ROWID, STRICT;

    """

  /// `held` is what confirmed orders hold that the books don't know yet; amounts are thousandths.
  /// `prices` are minor units with spaces between, one for each price column.
  private static let goods = """
    CREATE TABLE goods (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, goods_group TEXT NOT NULL,
      measure TEXT NOT NULL, pack INTEGER NOT NULL, stock INTEGER NOT NULL,
      held INTEGER NOT NULL DEFAULT 0, tax_percent INTEGER NOT NULL, barcode TEXT NOT NULL,
      mark TEXT NOT NULL, certificate TEXT NOT NULL, prices TEXT NOT NULL, lead TEXT NOT NULL,
      short_code TEXT NOT NULL, text TEXT NOT NULL) STRICT;

    """

  private static let trade = """
    CREATE TABLE receivables (
      client TEXT NOT NULL, document TEXT NOT NULL, day INTEGER NOT NULL, due INTEGER NOT NULL,
      remainder INTEGER NOT NULL, order_number TEXT,
      PRIMARY KEY (client, document)) WITHOUT ROWID, STRICT;
    CREATE TABLE history (
      client TEXT NOT NULL, day INTEGER NOT NULL, order_number TEXT NOT NULL,
      place INTEGER NOT NULL, good TEXT NOT NULL, quantity INTEGER NOT NULL,
      price INTEGER NOT NULL,
      PRIMARY KEY (client, day, order_number, place)) WITHOUT ROWID, STRICT;
    CREATE TABLE last_sales (
      client TEXT NOT NULL, good TEXT NOT NULL, day INTEGER NOT NULL, price INTEGER NOT NULL,
      quantity INTEGER NOT NULL, PRIMARY KEY (client, good)) WITHOUT ROWID, STRICT;
    CREATE TABLE companions (
      kind TEXT NOT NULL, good TEXT NOT NULL, place INTEGER NOT NULL, companion TEXT NOT NULL,
      percent INTEGER NOT NULL, PRIMARY KEY (kind, good, place)) WITHOUT ROWID, STRICT;
    CREATE TABLE popular (
      kind TEXT NOT NULL, place INTEGER NOT NULL, good TEXT NOT NULL, percent INTEGER NOT NULL,
      PRIMARY KEY (kind, place)) WITHOUT ROWID, STRICT;

    """

  /// A line keeps the good as it was when the client agreed to it.
  private static let desk = """
    CREATE TABLE calls (
      id TEXT PRIMARY KEY, number TEXT NOT NULL, caller_name TEXT NOT NULL, since INTEGER NOT NULL,
      claimed_by TEXT NOT NULL, claimed_at INTEGER NOT NULL,
      is_registered INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID, STRICT;
    CREATE TABLE registry (
      call TEXT PRIMARY KEY, number TEXT NOT NULL, caller_name TEXT NOT NULL,
      since INTEGER NOT NULL, answered_at INTEGER, ended_at INTEGER NOT NULL,
      registered_at INTEGER NOT NULL, client TEXT, outcome TEXT NOT NULL, order_key TEXT,
      day INTEGER NOT NULL, operator TEXT) WITHOUT ROWID, STRICT;
    CREATE TABLE orders (
      key TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, client TEXT NOT NULL, call TEXT NOT NULL,
      operator TEXT NOT NULL, begun_at INTEGER NOT NULL, state TEXT NOT NULL,
      price_column TEXT NOT NULL, revision INTEGER NOT NULL, total INTEGER NOT NULL DEFAULT 0,
      inbox_of TEXT, confirmed_by TEXT, confirmed_at INTEGER, day INTEGER,
      billed INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID, STRICT;
    CREATE TABLE order_lines (
      order_key TEXT NOT NULL, id INTEGER NOT NULL, quantity INTEGER NOT NULL,
      code TEXT NOT NULL, name TEXT NOT NULL, goods_group TEXT NOT NULL, measure TEXT NOT NULL,
      pack INTEGER NOT NULL, stock INTEGER NOT NULL, tax_percent INTEGER NOT NULL,
      barcode TEXT NOT NULL, mark TEXT NOT NULL, certificate TEXT NOT NULL, prices TEXT NOT NULL,
      last_day INTEGER, last_price INTEGER, last_quantity INTEGER,
      PRIMARY KEY (order_key, id)) WITHOUT ROWID, STRICT;
    CREATE TABLE order_answers (
      order_key TEXT NOT NULL, place INTEGER NOT NULL, good TEXT NOT NULL, name TEXT NOT NULL,
      reason TEXT NOT NULL, reason_good TEXT, reason_count INTEGER, reason_of INTEGER,
      reason_day INTEGER, accepted INTEGER, refused TEXT,
      PRIMARY KEY (order_key, place)) WITHOUT ROWID, STRICT;
    CREATE TABLE deliveries (
      order_key TEXT PRIMARY KEY, day INTEGER, delivery_window TEXT, address TEXT, receiver TEXT,
      payer TEXT, signer TEXT, payment TEXT, arrival TEXT, forwarding TEXT) WITHOUT ROWID, STRICT;
    CREATE TABLE hand_offs (
      id TEXT PRIMARY KEY, call TEXT NOT NULL, client TEXT, recipient TEXT NOT NULL,
      reason TEXT NOT NULL, reason_sum INTEGER, reason_days INTEGER, reason_document TEXT,
      order_key TEXT, at INTEGER NOT NULL, connected INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    CREATE TABLE remarks (
      id TEXT PRIMARY KEY, call TEXT NOT NULL, client TEXT, topic TEXT NOT NULL,
      text TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    CREATE TABLE new_clients (
      id TEXT PRIMARY KEY, client TEXT NOT NULL, head TEXT, operator TEXT NOT NULL,
      at INTEGER NOT NULL) WITHOUT ROWID, STRICT;

    """

  /// Calls that the desks make (A1, A16, A17); `state` is open, taken, done, failed or
  /// withdrawn. `call_out` beside a call holds what it is made for, as JSON. `rhythms` are each
  /// client's usual days from order to order and what it bought in the year before its last order.
  /// `spooled` names what was taken in from outside, so that it is taken once.
  private static let callsOut = """
    CREATE TABLE call_outs (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, number TEXT NOT NULL, client TEXT,
      note TEXT NOT NULL, asked_by TEXT, meant_for TEXT, rhythm_days INTEGER, silent_days INTEGER,
      due INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL,
      taken_by TEXT, made_at INTEGER NOT NULL, ended_at INTEGER, ended_by TEXT, outcome TEXT,
      answer TEXT) WITHOUT ROWID, STRICT;
    CREATE INDEX call_outs_open ON call_outs (due) WHERE state = 'open';
    CREATE INDEX call_outs_client ON call_outs (client, kind);
    CREATE INDEX call_outs_ended ON call_outs (ended_at) WHERE ended_at IS NOT NULL;
    CREATE TABLE rhythms (
      client TEXT PRIMARY KEY, days INTEGER NOT NULL, last_day INTEGER NOT NULL,
      value INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    CREATE INDEX rhythms_value ON rhythms (value DESC);
    CREATE TABLE spooled (
      key TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    ALTER TABLE calls ADD COLUMN call_out TEXT;
    ALTER TABLE registry ADD COLUMN call_out TEXT;
    ALTER TABLE registry ADD COLUMN note TEXT;
    CREATE INDEX registry_client ON registry (client, registered_at) WHERE client IS NOT NULL;

    """

  /// Questions to heads and their answers (A11); never changed once answered. An order that needed
  /// one names it for ever.
  private static let consults = """
    CREATE TABLE consults (
      id TEXT PRIMARY KEY, call TEXT NOT NULL, client TEXT NOT NULL, head TEXT NOT NULL,
      operator TEXT NOT NULL, order_key TEXT, sum INTEGER NOT NULL, question TEXT NOT NULL,
      consult TEXT NOT NULL, asked_at INTEGER NOT NULL, answered_by TEXT, up_to INTEGER,
      words TEXT, answered_at INTEGER) WITHOUT ROWID, STRICT;
    CREATE INDEX consults_call ON consults (call, client);
    CREATE INDEX consults_head ON consults (head, asked_at);
    ALTER TABLE orders ADD COLUMN consult TEXT;

    """

  /// `price_rules`: each file that was put in force, the last one counts; `text` is the file,
  /// `rules` what it says. A confirmed order keeps the terms it was priced by.
  private static let prices = """
    CREATE TABLE price_rules (
      id INTEGER PRIMARY KEY, loaded_at INTEGER NOT NULL, loaded_by TEXT NOT NULL,
      text TEXT NOT NULL, rules TEXT NOT NULL) STRICT;
    ALTER TABLE orders ADD COLUMN terms TEXT;
    ALTER TABLE order_lines ADD COLUMN price INTEGER;
    ALTER TABLE order_lines ADD COLUMN sum INTEGER;
    CREATE TABLE order_gifts (
      order_key TEXT NOT NULL, place INTEGER NOT NULL, code TEXT NOT NULL,
      quantity INTEGER NOT NULL, PRIMARY KEY (order_key, place)) WITHOUT ROWID, STRICT;

    """

  private static let popularGroups = """
    CREATE TABLE popular_groups (
      kind TEXT NOT NULL, place INTEGER NOT NULL, goods_group TEXT NOT NULL,
      percent INTEGER NOT NULL, PRIMARY KEY (kind, place)) WITHOUT ROWID, STRICT;

    """

  /// A confirmed order may be cancelled, or replaced by another one with its number: `number` is
  /// unique only among those that stand. `changed_at` is when it ceased to.
  private static let afterConfirmation = """
    CREATE TABLE orders_anew (
      key TEXT PRIMARY KEY, number TEXT NOT NULL, client TEXT NOT NULL, call TEXT NOT NULL,
      operator TEXT NOT NULL, begun_at INTEGER NOT NULL, state TEXT NOT NULL,
      price_column TEXT NOT NULL, revision INTEGER NOT NULL, total INTEGER NOT NULL DEFAULT 0,
      inbox_of TEXT, confirmed_by TEXT, confirmed_at INTEGER, day INTEGER,
      billed INTEGER NOT NULL DEFAULT 0, terms TEXT, replaces TEXT, cancelled_by TEXT,
      changed_at INTEGER) WITHOUT ROWID, STRICT;
    INSERT INTO orders_anew (key, number, client, call, operator, begun_at, state, price_column,
      revision, total, inbox_of, confirmed_by, confirmed_at, day, billed, terms)
    SELECT key, number, client, call, operator, begun_at, state, price_column, revision, total,
      inbox_of, confirmed_by, confirmed_at, day, billed, terms
    FROM orders;
    DROP TABLE orders;
    ALTER TABLE orders_anew RENAME TO orders;
    CREATE UNIQUE INDEX orders_number ON orders (number) WHERE state = 'confirmed';
    CREATE INDEX orders_by_number ON orders (number);
    CREATE INDEX orders_call ON orders (call);
    CREATE INDEX orders_client ON orders (client, state);
    CREATE INDEX orders_unbilled ON orders (client, total) WHERE state = 'confirmed' AND billed = 0;
    CREATE INDEX orders_inbox ON orders (inbox_of) WHERE inbox_of IS NOT NULL;
    CREATE INDEX orders_confirmed ON orders (confirmed_by, day) WHERE day IS NOT NULL;

    """

  /// The audit trail is only ever added to, at its end (A26). `exported` marks what left in a file:
  /// the order, or that it was cancelled.
  private static let audit = """
    CREATE TABLE audit (
      sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, desk TEXT NOT NULL,
      what TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL, previous TEXT NOT NULL,
      hash TEXT NOT NULL) STRICT;
    CREATE INDEX audit_at ON audit (at);
    CREATE TABLE audit_head (
      id INTEGER PRIMARY KEY CHECK (id = 1), sequence INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
    INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, '');
    CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN
      SELECT RAISE(ABORT, 'the audit trail is never changed');
    END;
    CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit BEGIN
      SELECT RAISE(ABORT, 'nothing is removed from the audit trail');
    END;
    CREATE TRIGGER audit_grows BEFORE INSERT ON audit
    WHEN new.sequence IS NOT (SELECT sequence + 1 FROM audit_head) BEGIN
      SELECT RAISE(ABORT, 'the audit trail grows at its end alone');
    END;
    CREATE TRIGGER audit_head_is_kept BEFORE DELETE ON audit_head BEGIN
      SELECT RAISE(ABORT, 'nothing is removed from the audit trail');
    END;
    CREATE TRIGGER audit_has_one_head BEFORE INSERT ON audit_head
    WHEN EXISTS (SELECT 1 FROM audit_head) BEGIN
      SELECT RAISE(ABORT, 'the audit trail grows at its end alone');
    END;
    CREATE TRIGGER audit_head_grows BEFORE UPDATE ON audit_head
    WHEN new.sequence <> old.sequence + 1 BEGIN
      SELECT RAISE(ABORT, 'the audit trail grows at its end alone');
    END;
    CREATE TABLE exported (
      order_key TEXT NOT NULL, fate TEXT NOT NULL, at INTEGER NOT NULL, format TEXT NOT NULL,
      file TEXT NOT NULL, PRIMARY KEY (order_key, fate)) WITHOUT ROWID, STRICT;
    CREATE INDEX orders_day ON orders (day) WHERE day IS NOT NULL;

    """

  /// Indexes over clients and goods, apart: a bulk load makes them at its end.
  static let indexes = """
    CREATE UNIQUE INDEX clients_code ON clients (code);
    CREATE INDEX clients_code_key ON clients (code_key);
    CREATE INDEX clients_lead ON clients (lead);
    CREATE INDEX clients_tax_number ON clients (tax_number) WHERE tax_number <> '';
    CREATE INDEX phones_reversed ON phones (reversed);
    CREATE UNIQUE INDEX goods_code ON goods (code);
    CREATE INDEX goods_short_code ON goods (short_code);
    CREATE INDEX goods_lead ON goods (lead);
    CREATE INDEX goods_barcode ON goods (barcode) WHERE barcode <> '';
    CREATE INDEX goods_by_group ON goods (goods_group);
    CREATE INDEX goods_marked ON goods (mark, goods_group, code) WHERE mark <> 'none';

    """

  static let droppedIndexes = [
    "clients_code", "clients_code_key", "clients_lead", "clients_tax_number", "phones_reversed",
    "goods_code", "goods_short_code", "goods_lead", "goods_barcode", "goods_by_group",
    "goods_marked",
  ]

  private static let deskIndexes = """
    CREATE INDEX history_order ON history (order_number);
    CREATE INDEX receivables_order ON receivables (order_number) WHERE order_number IS NOT NULL;
    CREATE INDEX orders_call ON orders (call);
    CREATE INDEX orders_client ON orders (client, state);
    CREATE INDEX orders_unbilled ON orders (client, total) WHERE state = 'confirmed' AND billed = 0;
    CREATE INDEX orders_inbox ON orders (inbox_of) WHERE inbox_of IS NOT NULL;
    CREATE INDEX orders_confirmed ON orders (confirmed_by, day) WHERE day IS NOT NULL;
    CREATE INDEX calls_open ON calls (claimed_by, claimed_at) WHERE is_registered = 0;
    CREATE INDEX registry_day ON registry (day);
    CREATE INDEX hand_offs_recipient ON hand_offs (recipient);
    CREATE INDEX hand_offs_call ON hand_offs (call);
    CREATE INDEX new_clients_head ON new_clients (head);

    """

  private static func search(_ dialect: Dialect) -> String {
    ["clients", "goods"].map { table in
      dialect == .sqlite ? searchTable(table) + triggers(table) : searchIndex(table)
    }.joined()
  }

  private static func searchIndex(_ table: String) -> String {
    "CREATE INDEX \(table)_text ON \(table) USING gin (text gin_trgm_ops);\n"
  }

  /// A trigram index over the folded text of a table; case was folded already.
  private static func searchTable(_ table: String) -> String {
    """
    CREATE VIRTUAL TABLE \(table)_text USING fts5(
      text, content='\(table)', content_rowid='id', tokenize='trigram case_sensitive 1');

    """
  }

  static func triggers(_ table: String) -> String {
    let index = "\(table)_text"
    return """
      CREATE TRIGGER \(index)_in AFTER INSERT ON \(table) BEGIN
        INSERT INTO \(index)(rowid, text) VALUES (new.id, new.text);
      END;
      CREATE TRIGGER \(index)_out AFTER DELETE ON \(table) BEGIN
        INSERT INTO \(index)(\(index), rowid, text) VALUES ('delete', old.id, old.text);
      END;
      CREATE TRIGGER \(index)_change AFTER UPDATE OF text ON \(table)
      WHEN old.text <> new.text BEGIN
        INSERT INTO \(index)(\(index), rowid, text) VALUES ('delete', old.id, old.text);
        INSERT INTO \(index)(rowid, text) VALUES (new.id, new.text);
      END;

      """
  }

  static func droppedTriggers(_ table: String) -> [String] {
    ["in", "out", "change"].map { "\(table)_text_\($0)" }
  }
}
