/// What colleagues' roles may see and do in one table of a store on a server: no more than the
/// program lets them see and do (A26). Row security keeps the conditions.
///
/// Conditions are asked by each statement. What does not hang on the row stands in a subquery, and
/// is worked out once: see ``RightsFunctions``.
struct TableRights {
  var table: String
  /// Nil: all rows.
  var sees: String?
  var adds: Adding?
  var changes: Changing?
  var removes: String?
  /// Columns that may be read; nil: all.
  var columns: String?

  struct Adding {
    /// Nil: all.
    var columns: String?
    var rows = "true"
  }

  struct Changing {
    var columns: String?
    /// Which rows, before the change and, unless it is the same, after it.
    var rows = "true"
    var after: String?
  }

  private init(
    _ table: String, sees: String? = nil, columns: String? = nil, adds: Adding? = nil,
    changes: Changing? = nil, removes: String? = nil
  ) {
    self.table = table
    self.sees = sees
    self.columns = columns
    self.adds = adds
    self.changes = changes
    self.removes = removes
  }

  private static let mine = "(SELECT desk_member())"
  private static let covered = "(SELECT desk_codes())"
  private static let boxes = "(SELECT desk_boxes())"
  private static let isHead = "(SELECT desk_is('head'))"
  private static let seesFloor = "(SELECT desk_is('head', 'trainer'))"
  private static let seesComplaint = """
    owner IN \(covered) OR taken_by = \(mine) OR (SELECT desk_is('head', 'operatorAtDesk'))
    """
  private static let worksOrders = """
    (SELECT desk_is('head', 'manager', 'keyAccountManager', 'operatorAtDesk'))
    """
  private static let isOperator = "(SELECT desk_role()) = 'operatorAtDesk'"
  private static let ownDraft = """
    EXISTS (SELECT 1 FROM orders o
      WHERE o.key = order_key AND o.state = 'draft' AND o.operator = \(mine))
    """

  static let all = books + calls + campaigns + orders + messages + office + people + trail

  /// What the books say is read by all; what a confirmed order changes of it is written. Clients'
  /// rows are held by an `UPDATE` that ``RightsGuards`` allows heads alone.
  private static let books =
    [
      "settings", "kinds", "price_columns", "departments", "common_words", "price_rules",
      "receivables", "history", "companions", "popular", "popular_groups", "store_schema",
      "projects",
    ].map { TableRights($0) } + [
      TableRights(
        "clients",
        adds: Adding(
          rows: """
            credit_limit = 0 AND payment_days = 0 AND manager IS NULL AND \(isOperator)
              AND price_column = (SELECT code FROM price_columns ORDER BY place LIMIT 1)
            """), changes: Changing(columns: "manager")),
      TableRights(
        "phones",
        adds: Adding(
          rows: "client IN (SELECT id FROM clients WHERE id = client AND manager IS NULL)")),
      TableRights("goods", changes: Changing(columns: "held")),
      TableRights("counters", adds: Adding(), changes: Changing(columns: "value")),
      TableRights("rhythms", changes: Changing(columns: "last_day")),
      TableRights("last_sales", adds: Adding(), changes: Changing(), removes: "true"),
    ]

  private static let calls = [
    TableRights(
      "calls", sees: "claimed_by = \(mine) OR \(seesFloor)",
      adds: Adding(rows: "claimed_by = \(mine)"),
      changes: Changing(columns: "is_registered", rows: "claimed_by = \(mine)"),
      removes: "claimed_by = \(mine) AND is_registered = 0"),
    TableRights(
      "registry", sees: "operator = \(mine) OR operator IS NULL OR \(seesFloor)",
      adds: Adding(rows: "operator = \(mine) OR operator IS NULL"),
      changes: Changing(
        columns: """
          answered_at, ended_at, registered_at, client, outcome, order_key, day, operator,
          project, result, refused_for
          """, rows: "operator IS NULL", after: "operator = \(mine)")),
    TableRights("claims"), TableRights("counted_calls"), TableRights("day_calls"),
    TableRights("last_talks"),
    TableRights(
      "call_outs",
      sees: """
        kind <> 'task' OR meant_for IS NULL OR meant_for IN \(covered) OR asked_by IN \(boxes)
          OR \(mine) IN (asked_by, taken_by, ended_by) OR \(isHead) OR EXISTS (
            SELECT 1 FROM hand_overs h WHERE h.call_out = id AND h.handed_by = \(mine))
        """,
      adds: Adding(
        columns: """
          id, kind, number, client, note, asked_by, meant_for, rhythm_days, silent_days, due,
          attempts, state, made_at
          """,
        rows: "(asked_by IS NULL OR asked_by = \(mine)) AND (kind <> 'task' OR \(isHead))"),
      changes: Changing(
        columns: """
          state, taken_by, attempts, due, ended_at, ended_by, outcome, answer, meant_for
          """)),
    TableRights(
      "threads", sees: "\(isOperator) OR \(seesFloor)",
      changes: Changing(columns: "turn, waits_since, client", rows: isOperator)),
    TableRights(
      "thread_messages", sees: "\(isOperator) OR \(seesFloor)",
      adds: Adding(
        columns: "thread, number, key, call, written_by, text, at, state, due",
        rows: "written_by = \(mine) AND state = 'waiting' AND \(isOperator)"),
      changes: Changing(
        columns: "state, attempts, due, process, started, trouble",
        rows: "written_by IS NOT NULL")),
    TableRights("hand_overs", adds: Adding(rows: "handed_by = \(mine)")),
    TableRights("spooled", adds: Adding()),
    TableRights("figure_days", adds: Adding(rows: seesFloor), removes: seesFloor),
    TableRights(
      "figure_counts", sees: "member = \(mine) OR NOT (\(isOperator))",
      adds: Adding(rows: seesFloor), removes: seesFloor),
  ]

  /// Whoever calls writes what came of it; campaigns and their lists are the keeper's.
  private static let campaigns =
    ["campaigns"].map { TableRights($0) } + [
      TableRights(
        "contacts",
        changes: Changing(
          columns: """
            list, zone, rank, since, due, calls, call_out, ended, outcome, refused_for, ended_at,
            contact, history
            """, rows: isOperator)),
      TableRights(
        "quota_counts", adds: Adding(rows: isOperator),
        changes: Changing(columns: "count", rows: isOperator)),
    ]
    + ["contact_numbers", "contact_zones", "contact_calls", "do_not_call", "survey_answers"].map {
      TableRights($0, adds: Adding(rows: isOperator))
    }

  /// Any operator finds, copies, changes and cancels any order; a draft is its operator's own. How
  /// an order may change is ``RightsGuards``' to say.
  private static let orders =
    [
      TableRights(
        "orders",
        adds: Adding(
          columns: """
            key, number, client, call, operator, begun_at, state, price_column, revision, replaces,
            project
            """,
          rows: """
            operator = \(mine) AND state = 'draft' AND \(isOperator)
              AND (project IS NULL OR client = '')
            """),
        changes: Changing(
          columns: """
            state, total, inbox_of, confirmed_by, confirmed_at, day, price_column, terms, consult,
            line_count, offers_made, offers_taken, revision, changed_at, cancelled_by, form
            """,
          rows: "state = 'confirmed' OR state = 'draft' AND operator = \(mine)", after: "true")),
      TableRights(
        "order_slots",
        adds: Adding(
          rows: """
            EXISTS (SELECT 1 FROM orders o WHERE o.key = order_key AND (
              o.operator = \(mine) OR o.state = 'confirmed' AND \(worksOrders)))
            """),
        changes: Changing(
          columns: "day, slot",
          rows: """
            \(worksOrders) AND EXISTS (
              SELECT 1 FROM orders o WHERE o.key = order_key AND o.state = 'confirmed')
            """)),
      TableRights(
        "order_steps",
        adds: Adding(
          rows: """
            \(worksOrders) AND (done_by = \(mine) OR EXISTS (
              SELECT 1 FROM orders o WHERE o.key = order_key AND (
                place = 1 AND done_by = o.confirmed_by
                OR standing = 'cancelled' AND done_by = o.cancelled_by)))
            """)),
    ]
    + ["order_lines", "order_answers", "order_gifts", "deliveries"].map {
      TableRights(
        $0, adds: Adding(rows: ownDraft), changes: Changing(rows: ownDraft), removes: ownDraft)
    }

  private static let messages = [
    TableRights(
      "inbox", sees: "recipient IN \(boxes)", adds: Adding(columns: "id, recipient, at"),
      changes: Changing(
        columns: "id, at, read_by, read_at", rows: "recipient IN \(boxes)",
        after: "read_by = \(mine)")),
    TableRights(
      "hand_offs",
      sees: """
        recipient IN \(boxes) OR call IN (SELECT c.id FROM calls c WHERE c.claimed_by = \(mine))
          OR reason IN ('overdue', 'limit', 'room') AND (SELECT desk_is('head', 'finance'))
        """, adds: Adding()),
    TableRights(
      "remarks",
      sees: """
        'remarks/' || topic IN \(boxes)
          OR call IN (SELECT c.id FROM calls c WHERE c.claimed_by = \(mine))
        """, adds: Adding()),
    TableRights(
      "complaints", sees: "\(seesComplaint)",
      adds: Adding(rows: "taken_by = \(mine) AND \(isOperator) AND standing = 'open'"),
      changes: Changing(
        columns: "owner, standing, waits, answer_by, steps", rows: seesComplaint, after: "true")),
    TableRights(
      "complaint_steps", sees: "complaint IN (SELECT c.id FROM complaints c)",
      adds: Adding(
        rows: "done_by = \(mine) AND complaint IN (SELECT c.id FROM complaints c)")),
    TableRights(
      "new_clients", sees: "operator = \(mine) OR head IN \(boxes) OR \(isHead)",
      adds: Adding(columns: "id, client, head, operator, at", rows: "operator = \(mine)"),
      changes: Changing(columns: "waits", rows: isHead)),
    TableRights(
      "consults",
      sees: """
        operator = \(mine) OR head IN \(covered) OR \(isHead) OR EXISTS (
          SELECT 1 FROM clients c WHERE c.code = client AND c.manager IN \(boxes))
        """,
      adds: Adding(
        columns: """
          id, call, client, head, operator, order_key, sum, question, consult, asked_at
          """, rows: "operator = \(mine)"),
      changes: Changing(columns: "answered_by, up_to, words, answered_at, waits")),
  ]

  private static let office = [
    TableRights(
      "assignments", adds: Adding(rows: "assigned_by = \(mine) AND \(isHead)"),
      changes: Changing(rows: "assigned_by = \(mine) AND \(isHead)")),
    TableRights(
      "promises",
      adds: Adding(rows: "taken_by = \(mine) AND (SELECT desk_is('finance', 'head'))")),
    TableRights(
      "notices",
      sees: """
        audience = 'everybody' OR posted_by = \(mine) OR audience IN (SELECT desk_audiences())
        """, adds: Adding(rows: "posted_by = \(mine) AND \(seesFloor)")),
    TableRights("notice_readers", adds: Adding(rows: "reader = \(mine)")),
    TableRights(
      "requests", sees: "\(mine) IN (made_by, head)",
      adds: Adding(
        columns: "id, kind, text, made_by, made_at, head", rows: "made_by = \(mine)"),
      changes: Changing(columns: "standing, read_at", rows: "\(mine) IN (made_by, head)")),
    TableRights(
      "request_answers", sees: "request IN (SELECT r.id FROM requests r)",
      adds: Adding(
        rows: """
          answered_by = \(mine)
            AND request IN (SELECT r.id FROM requests r WHERE r.head = \(mine))
          """)),
    TableRights(
      "absences", adds: Adding(rows: "entered_by = \(mine) AND \(isHead)"),
      changes: Changing(columns: "last_day, ended_by, ended_at", rows: isHead)),
    TableRights(
      "shift_wishes", sees: "member = \(mine) OR \(isHead)",
      adds: Adding(
        columns: "member, day, id, why, made_at", rows: "member = \(mine) AND \(isOperator)"),
      changes: Changing(
        columns: "standing, answered_by, words, answered_at",
        rows: "standing = 'waiting' AND \(isHead)", after: "answered_by = \(mine)"),
      removes: "member = \(mine) AND standing <> 'refused'"),
    TableRights(
      "documents",
      adds: Adding(
        columns: """
          id, kind, subject, client, road, address, language, asked_by, asked_at, due
          """, rows: "asked_by = \(mine)"),
      changes: Changing(columns: "state, attempts, due, process, started, trouble")),
  ]

  /// Nobody reads the hash of another's PIN: `pin_hashes` has one's own.
  private static let people = [
    TableRights("staff", changes: Changing(columns: "presence", rows: "code = \(mine)")),
    TableRights(
      "seats", sees: "member = \(mine) OR \(seesFloor)", adds: Adding(rows: "member = \(mine)"),
      changes: Changing(columns: "process, started, told", rows: "member = \(mine)"),
      removes: "member = \(mine)"),
    TableRights(
      "pins", sees: "member = \(mine) OR \(isHead)", columns: "member, set_at",
      adds: Adding(rows: "member = \(mine) OR \(isHead)"),
      changes: Changing(columns: "hash, set_at", rows: "member = \(mine) OR \(isHead)"),
      removes: "member = \(mine) OR \(isHead)"),
    TableRights("pin_hashes"),
    TableRights(
      "wrong_pins", sees: "member = \(mine) OR \(isHead)",
      adds: Adding(rows: "member = \(mine) OR \(isHead)"),
      changes: Changing(rows: "member = \(mine) OR \(isHead)"),
      removes: "member = \(mine) OR \(isHead)"),
  ]

  /// A row follows the last one, has its own hash, and nobody else's code: a document is sent by
  /// whichever desk runs, in the name of who asked for it.
  private static let trail = [
    TableRights(
      "audit", sees: "(SELECT desk_must_be('head'))",
      adds: Adding(
        rows: """
          previous = (SELECT h.hash FROM audit_head h) AND hash = audit_digest(
            sequence, at, who, desk, what, subject, detail, previous)
            AND (who = \(mine) OR what = 'documentSent'
              OR NOT EXISTS (SELECT 1 FROM staff s WHERE s.code = audit.who))
          """)),
    TableRights(
      "audit_head",
      changes: Changing(columns: "sequence, hash", after: "hash = audit_hash(sequence)")),
  ]
}

extension TableRights {
  /// Takes from `group` what it had and gives it this.
  func sql(for group: String) -> String {
    var lines = [
      "REVOKE ALL ON \(table) FROM \(group)",
      "GRANT SELECT\(list(columns)) ON \(table) TO \(group)",
    ]
    if let adds { lines.append("GRANT INSERT\(list(adds.columns)) ON \(table) TO \(group)") }
    if let changes { lines.append("GRANT UPDATE\(list(changes.columns)) ON \(table) TO \(group)") }
    if removes != nil { lines.append("GRANT DELETE ON \(table) TO \(group)") }
    return (lines + policies(for: group)).map { $0 + ";\n" }.joined()
  }

  private func list(_ columns: String?) -> String { columns.map { " (\($0))" } ?? "" }

  private var isLimited: Bool {
    [sees, adds?.rows, changes?.rows, changes?.after, removes]
      .contains { $0 != nil && $0 != "true" }
  }

  private func policies(for group: String) -> [String] {
    let names = ["desk_sees", "desk_adds", "desk_changes", "desk_removes"]
    guard isLimited else { return [] }
    var policies = names.map { "DROP POLICY IF EXISTS \($0) ON \(table)" }
    policies.append("ALTER TABLE \(table) ENABLE ROW LEVEL SECURITY")
    func add(_ name: String, _ what: String, _ conditions: String) {
      policies.append(
        "CREATE POLICY \(name) ON \(table) FOR \(what) TO \(group) \(conditions)")
    }
    add(names[0], "SELECT", "USING (\(sees ?? "true"))")
    if let adds { add(names[1], "INSERT", "WITH CHECK (\(adds.rows))") }
    if let changes {
      add(
        names[2], "UPDATE",
        "USING (\(changes.rows)) WITH CHECK (\(changes.after ?? changes.rows))")
    }
    if let removes { add(names[3], "DELETE", "USING (\(removes))") }
    return policies
  }
}
