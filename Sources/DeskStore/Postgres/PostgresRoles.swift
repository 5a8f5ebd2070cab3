internal import Desk

/// Gives colleagues roles of their own in the database of a store, named after their accounts of
/// the host. A group of the database's and schema's name holds the rights, so that two companies on
/// one server do not mix.
struct PostgresRoles {
  let connection: PostgresConnection

  private var session: Session { Session(connection: connection, hook: nil) }

  /// Whether the store's colleagues have roles.
  static func areThere(_ connection: PostgresConnection) throws -> Bool {
    try Session(connection: connection, hook: nil)
      .first("SELECT to_regclass('desk_roles') IS NOT NULL") { $0[0] } ?? false
  }

  /// Whole or not at all. Said again it brings roles and rights up to date.
  func grant(_ wanted: [String: StaffCode]) throws -> StoreRoles {
    var made = StoreRoles()
    try connection.changing(.store) {
      let group = try group()
      try makeRights(group)
      for (role, member) in wanted.sorted(by: { $0.key < $1.key }) {
        if let reason = try obstacle(role, member) {
          made.passedOver.append(.init(role: role, member: member, reason: reason))
        } else {
          try give(role, member, group)
          made.granted.append(.init(role: role, member: member))
        }
      }
      let kept = Set(made.granted.map(\.role))
      for role in try rolesBefore() where !kept.contains(role) {
        try take(role, group)
        made.withdrawn.append(role)
      }
      return true
    }
    return made
  }

  /// After a migration, and where another version of the program gave the rights.
  func renew() throws {
    try connection.changing(.store) {
      try makeRights(try group())
      return true
    }
  }

  /// Whether the rights are those that this program gives.
  func areCurrent() throws -> Bool {
    try session.first(
      "SELECT obj_description('desk_roles'::regclass, 'pg_class') = ?", try mark()
    ) { $0[0] } ?? false
  }

  private func group() throws -> String {
    let name = try session.first(
      """
      SELECT CASE WHEN octet_length(name) <= 63 THEN name ELSE 'telefonist/' || md5(name) END
      FROM (SELECT 'telefonist/' || current_database() || '/' || current_schema() AS name) names
      """
    ) { $0[0] as String }
    guard let name else { throw Nonsense(description: "a connection without a schema") }
    return name
  }

  private func schema() throws -> String {
    try session.first("SELECT quote_ident(current_schema())") { $0[0] } ?? "public"
  }

  private func makeRights(_ group: String) throws {
    let schema = try schema()
    let named = Self.quoted(group)
    if try !isThere(group) { try connection.script("CREATE ROLE \(named) NOLOGIN") }
    try connection.script(RightsFunctions.table + RightsFunctions.sql(schema: schema))
    try connection.script(RightsFunctions.views + RightsGuards.sql(schema: schema))
    try connection.script(TableRights.all.map { $0.sql(for: named) }.joined())
    try connection.script(
      """
      DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
      END $$;
      REVOKE CREATE ON SCHEMA \(schema) FROM PUBLIC;
      GRANT USAGE ON SCHEMA \(schema) TO \(named);
      DO $$ BEGIN EXECUTE format('GRANT SELECT ON SEQUENCE %s TO %I',
        pg_get_serial_sequence('clients', 'id'), \(Self.literal(group))); END $$;
      COMMENT ON TABLE desk_roles IS \(Self.literal(try mark()));
      """)
    if try canAnybodyCreate() { throw StoreRolesTrouble.schemaIsOpen }
  }

  /// Tells whether what was given is what this program gives.
  private func mark() throws -> String {
    let sql =
      RightsFunctions.sql(schema: "") + RightsFunctions.views + RightsGuards.sql(schema: "")
      + TableRights.all.map { $0.sql(for: "") }.joined()
    return "\(Schema.version):" + AuditRow.digest(of: Array(sql.utf8))
  }

  /// The server is of a version, or a schema of an owner, that lets everybody make things there.
  private func canAnybodyCreate() throws -> Bool {
    try session.first(
      """
      SELECT EXISTS (SELECT 1 FROM pg_namespace, aclexplode(nspacl) a
        WHERE nspname = current_schema() AND a.grantee = 0 AND a.privilege_type = 'CREATE')
      """
    ) { $0[0] } ?? false
  }

  private func isThere(_ role: String) throws -> Bool {
    try session.first("SELECT 1 FROM pg_roles WHERE rolname = ?", role) { _ in true } ?? false
  }

  /// A role that may do all that the owner may is left as it is: it would get round the rights.
  private func obstacle(_ role: String, _ member: StaffCode) throws -> StoreRoles.Reason? {
    guard !role.isEmpty, role.utf8.count <= 63, !role.hasPrefix("pg_"), role != "public",
      role != "none"
    else { return .noRoleName }
    guard try CompanyTables(session: session).member(member) != nil else { return .nobody }
    let isMighty = try session.first(
      """
      SELECT rolsuper OR rolbypassrls OR rolcreaterole OR pg_has_role(oid, (
        SELECT relowner FROM pg_class WHERE oid = 'clients'::regclass), 'MEMBER')
      FROM pg_roles WHERE rolname = ?
      """, role
    ) { $0[0] as Bool }
    return isMighty == true ? .mightyAlready : nil
  }

  private func give(_ role: String, _ member: StaffCode, _ group: String) throws {
    let named = Self.quoted(role)
    if try !isThere(role) { try connection.script("CREATE ROLE \(named) LOGIN") }
    let isIn =
      try session.first("SELECT pg_has_role(?, ?, 'MEMBER')", role, group) { $0[0] as Bool }
    if isIn != true { try connection.script("GRANT \(Self.quoted(group)) TO \(named)") }
    try session.run(
      """
      INSERT INTO desk_roles (role, member) VALUES (?1, ?2)
      ON CONFLICT (role) DO UPDATE SET member = ?2
      """, role, member)
  }

  /// The role itself stays: it may be of use elsewhere on the server.
  private func take(_ role: String, _ group: String) throws {
    if try isThere(role) {
      try connection.script("REVOKE \(Self.quoted(group)) FROM \(Self.quoted(role))")
    }
    try session.run("DELETE FROM desk_roles WHERE role = ?", role)
  }

  private func rolesBefore() throws -> [String] {
    try session.rows("SELECT role FROM desk_roles ORDER BY role") { $0[0] }
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"") + "\""
  }

  private static func literal(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }
}
