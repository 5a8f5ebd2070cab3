internal import Desk

/// What the conditions of ``TableRights`` ask: who it is, by the account that signed in to the
/// server, and for whom that colleague stands in today. They are carried out with the rights of the
/// store's owner, and look nowhere but in the store's own schema.
enum RightsFunctions {
  static func sql(schema: String) -> String {
    texts.map { head, type, body in
      """
      CREATE OR REPLACE FUNCTION \(head) RETURNS \(type) LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = \(schema), pg_temp AS $$ \(body) $$;

      """
    }.joined() + digest + refusal(schema: schema)
  }

  /// The colleagues' roles. Not among the tables that are copied with a store.
  static let table = """
    CREATE TABLE IF NOT EXISTS desk_roles (role TEXT PRIMARY KEY, member TEXT NOT NULL);

    """

  private static let texts: [(head: String, type: String, body: String)] = [
    ("desk_member()", "text", "SELECT member FROM desk_roles WHERE role = session_user::text"),
    (
      "desk_keeper()", "boolean",
      """
      SELECT pg_has_role(session_user, relowner, 'MEMBER') FROM pg_class
      WHERE oid = 'desk_roles'::regclass
      """
    ),
    ("desk_role()", "text", "SELECT role FROM staff WHERE code = desk_member()"),
    (
      "desk_codes()", "SETOF text",
      """
      WITH RECURSIVE covered (member) AS (
        SELECT code FROM staff WHERE code = desk_member() UNION
        SELECT a.member FROM covered c JOIN absences a ON a.substitute = c.member
        WHERE current_date - date '1970-01-01' BETWEEN a.first_day AND a.last_day)
      SELECT member FROM covered
      """
    ),
    (
      "desk_is(VARIADIC text[])", "boolean",
      "SELECT EXISTS (SELECT 1 FROM staff WHERE role = ANY($1) AND code IN (SELECT desk_codes()))"
    ),
    (
      "desk_readers(text)", "text[]",
      """
      SELECT COALESCE((\(readers("$1"))), (\(readers("'wholesale'"))),
        (SELECT array_agg(code ORDER BY place) FROM staff WHERE role = 'head'))
      """
    ),
    ("desk_boxes()", "SETOF text", boxes),
    (
      "desk_audiences()", "SETOF text",
      """
      SELECT unnest(ARRAY['\(department)' || department, '\(colleague)' || code])
      FROM staff WHERE code = desk_member()
      """
    ),
    ("audit_hash(bigint)", "text", "SELECT hash FROM audit WHERE sequence = $1"),
  ]

  /// As ``Readers``.
  private static func readers(_ kind: String) -> String {
    """
    SELECT COALESCE(
      array_agg(s.code ORDER BY s.place) FILTER (WHERE s.role = 'head'),
      array_agg(s.code ORDER BY s.place))
    FROM staff s JOIN departments d ON d.code = s.department WHERE d.kind = \(kind)
    """
  }

  /// As ``Inbox`` and ``OfficeAnswers``: an operator has none; a head looks into those of the
  /// department.
  private static let boxes = """
    SELECT box FROM (
      SELECT code AS box FROM desk_codes() code
      UNION SELECT t.box FROM (VALUES \(topics)) t (box, kind)
      WHERE desk_readers(t.kind) && ARRAY(SELECT desk_codes())
      UNION SELECT '\(InboxTable.callBacks)'
      WHERE (desk_readers('wholesale'))[1] IN (SELECT desk_codes())
      UNION SELECT s.code FROM staff h JOIN staff s ON s.department = h.department
      WHERE h.role = 'head' AND h.code IN (SELECT desk_codes()) AND s.role <> 'operatorAtDesk'
    ) boxes WHERE desk_role() <> 'operatorAtDesk'
    """

  private static let topics = Remark.Topic.allCases
    .map { "('\(InboxTable.box($0))', '\($0.department.rawValue)')" }.joined(separator: ", ")

  private static let department = BoardNotice.Audience.department("").option
  private static let colleague = BoardNotice.Audience.colleague("").option

  /// As ``AuditRow/digest``.
  private static let digest = """
    CREATE OR REPLACE FUNCTION audit_digest(
      bigint, bigint, text, text, text, text, text, text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
      SELECT encode(sha256(convert_to(
        string_agg(octet_length(field) || ':' || field, '' ORDER BY place), 'UTF8')), 'hex')
      FROM unnest(ARRAY[$1::text, $2::text, $3, $4, $5, $6, $7, $8])
        WITH ORDINALITY fields (field, place) $$;

    """

  /// `desk_acts` tells a colleague from the store's owner, and does not know anybody else.
  /// `desk_must_be` is for where no rows would be taken for a list that was cut off.
  private static func refusal(schema: String) -> String {
    """
    CREATE OR REPLACE FUNCTION desk_acts() RETURNS boolean
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = \(schema), pg_temp AS $$
    BEGIN
      IF desk_member() IS NOT NULL THEN RETURN true; END IF;
      IF desk_keeper() THEN RETURN false; END IF;
      RAISE EXCEPTION USING ERRCODE = '\(PostgresTrouble.forbidden)',
        MESSAGE = 'permission denied: ' || session_user || ' is no colleague';
    END $$;
    CREATE OR REPLACE FUNCTION desk_must_be(VARIADIC roles text[]) RETURNS boolean
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = \(schema), pg_temp AS $$
    BEGIN
      IF desk_is(VARIADIC roles) THEN RETURN true; END IF;
      RAISE EXCEPTION USING ERRCODE = '\(PostgresTrouble.forbidden)',
        MESSAGE = 'permission denied: this is for ' || array_to_string(roles, ', ');
    END $$;

    """
  }

  /// In place of the views that a store without roles has.
  static let views = """
    CREATE OR REPLACE VIEW counted_calls WITH (security_barrier) AS
    SELECT call, day, operator, since, answered_at, registered_at, outcome,
      (call_out IS NULL AND channel IS NULL) AS came_in, call_out IS NOT NULL AS is_made,
      ended_at, project
    FROM registry
    WHERE operator IS NULL OR operator = (SELECT desk_member()) OR (SELECT desk_keeper())
      OR (SELECT desk_role()) <> 'operatorAtDesk';
    CREATE OR REPLACE VIEW pin_hashes WITH (security_barrier) AS
    SELECT member, hash FROM pins
    WHERE member = (SELECT desk_member()) OR (SELECT desk_keeper());

    """
}
