internal import Desk

/// What a colleague's role may not change whatever row security lets it reach: how an order, a
/// question, a request, a client and a number may become what. The store's owner is not asked.
///
/// The credit rule (A5) is asked here a third time: the statement that confirms an order may have
/// been typed into psql.
enum RightsGuards {
  static func sql(schema: String) -> String {
    guards.map { table, when, body in
      """
      CREATE OR REPLACE FUNCTION guard_\(table)() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = \(schema), pg_temp AS $$
      \(body)
      $$;
      DROP TRIGGER IF EXISTS guard_\(table) ON \(table);
      CREATE TRIGGER guard_\(table) \(when) EXECUTE FUNCTION guard_\(table)();

      """
    }.joined() + gone(schema: schema) + forgetting(schema: schema)
  }

  private static let guards: [(table: String, when: String, body: String)] = [
    ("orders", "BEFORE UPDATE ON orders FOR EACH ROW", order),
    (
      "clients",
      """
      BEFORE UPDATE ON clients FOR EACH ROW WHEN (old.manager IS DISTINCT FROM new.manager)
      """,
      """
      BEGIN
        IF NOT desk_acts() THEN RETURN new; END IF;
        IF old.manager IS NOT NULL OR new.manager IS NULL OR NOT desk_is('head') THEN
          \(refuse("only a head gives a new client its manager"))
        END IF;
        RETURN new;
      END
      """
    ),
    (
      "consults",
      "BEFORE UPDATE ON consults FOR EACH ROW",
      """
      BEGIN
        IF NOT desk_acts() OR (new.answered_by, new.up_to, new.words, new.answered_at)
          IS NOT DISTINCT FROM (old.answered_by, old.up_to, old.words, old.answered_at)
        THEN RETURN new; END IF;
        IF old.answered_at IS NOT NULL OR new.answered_by IS DISTINCT FROM desk_member() OR NOT (
          desk_is('head') OR old.head IN (SELECT desk_codes())
          OR (old.operator = desk_member() AND new.up_to IS NULL))
        THEN \(refuse("a question is answered once, by a head")) END IF;
        RETURN new;
      END
      """
    ),
    (
      "requests",
      "BEFORE UPDATE ON requests FOR EACH ROW",
      """
      BEGIN
        IF desk_acts() AND (
          new.standing <> old.standing AND old.head <> desk_member()
          OR new.read_at IS DISTINCT FROM old.read_at AND old.made_by <> desk_member())
        THEN \(refuse("a request is answered by whom it was made to")) END IF;
        RETURN new;
      END
      """
    ),
    (
      "complaints",
      "BEFORE UPDATE ON complaints FOR EACH ROW",
      """
      BEGIN
        IF NOT desk_acts() OR desk_is('head') OR old.owner IN (SELECT desk_codes())
        THEN RETURN new; END IF;
        IF desk_role() <> 'operatorAtDesk' OR new.owner <> old.owner
          OR new.standing NOT IN ('open', 'closed', 'reopened')
        THEN \(refuse("a complaint is answered by its owner")) END IF;
        RETURN new;
      END
      """
    ),
    (
      "order_steps",
      "BEFORE INSERT ON order_steps FOR EACH ROW",
      """
      BEGIN
        IF desk_acts() AND (
          new.place <> 1 + COALESCE(
            (SELECT MAX(s.place) FROM order_steps s WHERE s.order_key = new.order_key), 0)
          OR new.is_over <> 0 AND NOT desk_is('head', 'manager', 'keyAccountManager')
            AND NOT EXISTS (
              SELECT 1 FROM order_steps s WHERE s.order_key = new.order_key AND s.is_over <> 0)
            AND EXISTS (SELECT 1 FROM orders o
              WHERE o.key = new.order_key AND o.state = 'confirmed'))
        THEN \(refuse("an order’s history grows at its end, and ends by its manager")) END IF;
        RETURN new;
      END
      """
    ),
    (
      "counters",
      "BEFORE INSERT OR UPDATE ON counters FOR EACH ROW",
      """
      BEGIN
        IF desk_acts() AND (
          new.name NOT IN ('order', 'client', 'complaint')
          OR new.value <> CASE TG_OP WHEN 'UPDATE' THEN old.value + 1 ELSE 1 END)
        THEN \(refuse("numbers go up one by one")) END IF;
        RETURN new;
      END
      """
    ),
  ]

  private static func refuse(_ words: String) -> String {
    "RAISE EXCEPTION USING ERRCODE = '\(PostgresTrouble.forbidden)', MESSAGE = '\(words)';"
  }

  /// A draft is worked on, left or confirmed; a confirmed order is cancelled, or gives place to the
  /// draft that replaces it. Only what belongs to that changes.
  private static let order = """
    DECLARE
      rest jsonb := to_jsonb(new);
      may text[];
    BEGIN
      IF NOT desk_acts() THEN RETURN new; END IF;
      may := CASE
        WHEN old.state = 'draft' AND new.state = 'draft' THEN '{revision,form}'
        WHEN old.state = 'draft' AND new.state = 'abandoned' THEN '{state,changed_at}'
        WHEN old.state = 'draft' AND new.state = 'confirmed' THEN
          '{state,total,inbox_of,confirmed_by,confirmed_at,day,price_column,terms,consult,
            line_count,offers_made,offers_taken}'
        WHEN old.state = 'confirmed' AND new.state = 'cancelled'
          AND new.cancelled_by = desk_member() THEN '{state,cancelled_by,changed_at}'
        WHEN old.state = 'confirmed' AND new.state = 'replaced' AND EXISTS (
          SELECT 1 FROM orders o WHERE o.replaces = old.key AND o.state = 'draft'
          AND o.operator = desk_member() AND o.number = old.number
          AND o.project IS NOT DISTINCT FROM old.project)
          AND NOT EXISTS (SELECT 1 FROM order_steps s WHERE s.order_key = old.key
            AND s.is_over <> 0 AND s.place = (
              SELECT MAX(p.place) FROM order_steps p WHERE p.order_key = old.key))
          THEN '{state,changed_at}'
      END::text[];
      IF old.billed <> 0 OR may IS NULL OR rest - may <> to_jsonb(old) - may THEN
        \(refuse("an order does not change so"))
      END IF;
      IF new.state = 'confirmed' AND new.project IS NULL THEN
        \(confirmation)
      END IF;
      IF new.state = 'confirmed' AND new.project IS NOT NULL AND (
        new.confirmed_by <> desk_member()
        OR EXISTS (SELECT 1 FROM order_lines WHERE order_key = new.key))
      THEN \(refuse("this order is not to be confirmed")) END IF;
      RETURN new;
    END
    """

  /// As ``ConfirmationCheck`` for the client and the debt. The day that the desk says may not be
  /// before yesterday: debts become overdue by it.
  private static let confirmation = """
    DECLARE
          buyer clients%ROWTYPE;
          lift consults%ROWTYPE;
          despite boolean;
          owed bigint;
          room bigint;
          grace bigint := COALESCE(
            (SELECT value::bigint FROM settings WHERE name = 'graceDays'), \(Rules().graceDays));
          today bigint := GREATEST(new.day, current_date - date '1970-01-01' - 1);
        BEGIN
          SELECT * INTO buyer FROM clients WHERE code = new.client FOR UPDATE;
          SELECT * INTO lift FROM consults
          WHERE call = new.call AND client = new.client AND up_to IS NOT NULL
          ORDER BY answered_at DESC, id DESC LIMIT 1;
          despite := COALESCE(lift.consult::jsonb -> 'barrier' ? 'overdue', false);
          SELECT COALESCE(SUM(remainder), 0) INTO owed FROM receivables
          WHERE client = new.client;
          SELECT owed + COALESCE(SUM(total), 0) INTO owed FROM orders
          WHERE client = new.client AND state = 'confirmed' AND billed = 0 AND key <> new.key;
          room := CASE WHEN despite THEN lift.up_to
            ELSE GREATEST(lift.up_to, buyer.credit_limit - owed) END;
          IF new.confirmed_by <> desk_member() OR new.inbox_of IS DISTINCT FROM buyer.manager
            OR buyer.manager IS NULL OR EXISTS (
              SELECT 1 FROM kinds WHERE code = buyer.kind AND is_key <> 0)
            OR new.total IS DISTINCT FROM (
              SELECT SUM(sum)::bigint FROM order_lines WHERE order_key = new.key)
            OR EXISTS (SELECT 1 FROM order_lines WHERE order_key = new.key AND sum < 0)
          THEN \(refuse("this order is not to be confirmed")) END IF;
          IF new.total > room OR NOT despite AND EXISTS (
            SELECT 1 FROM receivables WHERE client = new.client AND remainder > 0
            AND due + grace < today)
          THEN \(refuse("a debt stands in the way of this order")) END IF;
        END;
    """

  /// The manager's inbox is not the operator's to write: that an order stands no more is told by
  /// the order itself.
  private static func gone(schema: String) -> String {
    """
    CREATE OR REPLACE FUNCTION tell_order_gone() RETURNS trigger LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = \(schema), pg_temp AS $$
    BEGIN
      UPDATE inbox SET id = 'order/' || new.key || '/gone', at = new.changed_at, read_by = NULL,
        read_at = NULL
      WHERE id = 'order/' || new.key || '/new';
      RETURN new;
    END $$;
    DROP TRIGGER IF EXISTS tell_order_gone ON orders;
    CREATE TRIGGER tell_order_gone AFTER UPDATE OF state ON orders FOR EACH ROW
      WHEN (old.state = 'confirmed' AND new.state <> 'confirmed')
      EXECUTE FUNCTION tell_order_gone();

    """
  }

  /// Whoever changes what a day was counted from makes it uncounted, and may not count it.
  private static func forgetting(schema: String) -> String {
    [
      "call_in", "call_out", "call_change", "order_in", "order_change", "limit_in", "limit_change",
    ].map {
      """
      ALTER FUNCTION figures_\($0)() SECURITY DEFINER SET search_path = \(schema), pg_temp;

      """
    }.joined()
  }
}
