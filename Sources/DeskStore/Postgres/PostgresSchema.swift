/// The store's tables on a server, made by the migrations of ``Schema``.
enum PostgresSchema {
  /// Throws ``StoreError`` unless the store is of this program's version.
  static func check(_ connection: PostgresConnection, shown: String) throws {
    let found = try version(connection)
    if found > Schema.version {
      throw StoreError.newerStore(path: shown, schema: found, known: Schema.version)
    }
    if found < Schema.version {
      throw StoreError.olderStore(path: shown, schema: found, known: Schema.version)
    }
  }

  /// 0 for a database without a store.
  static func version(_ connection: PostgresConnection) throws -> Int {
    let session = Session(connection: connection, hook: nil)
    let isThere = try session.first("SELECT to_regclass('store_schema') IS NOT NULL") {
      $0[0] as Bool
    }
    guard isThere == true else { return 0 }
    return try session.first("SELECT version FROM store_schema") { $0[0] } ?? 0
  }

  /// Brings the store to this program's version, whole or not at all. Returns the version before.
  static func migrate(_ connection: PostgresConnection) throws -> Int {
    let session = Session(connection: connection, hook: nil)
    var before = 0
    try connection.changing(.store) {
      before = try version(connection)
      if before == 0 { try connection.script(functions + versionTable) }
      for (place, migration) in Schema.migrations.enumerated() where place >= before {
        try connection.script(PostgresText.migration(migration.sql(.postgres)))
        try migration.learn(session)
      }
      if before < Schema.version {
        try session.run("UPDATE store_schema SET version = ?", Schema.version)
      }
      return true
    }
    return before
  }

  private static let versionTable = """
    CREATE TABLE store_schema (version BIGINT NOT NULL);
    INSERT INTO store_schema VALUES (0);

    """

  /// What SQLite has and the store's SQL uses.
  private static let functions = """
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE COLLATION "binary" FROM "C";
    CREATE FUNCTION instr(text, text) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT
      AS 'SELECT strpos($1, $2)';
    CREATE FUNCTION max(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT
      AS 'SELECT greatest($1, $2)';
    CREATE FUNCTION local_day(bigint) RETURNS bigint LANGUAGE sql STABLE STRICT
      AS $$ SELECT to_timestamp($1 / 1000)::date - date '1970-01-01' $$;
    CREATE FUNCTION add_truth(bigint, boolean) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT
      AS 'SELECT $1 + $2::int';
    CREATE AGGREGATE sum(boolean) (sfunc = add_truth, stype = bigint, initcond = 0);
    CREATE FUNCTION json_field(text, text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
    BEGIN RETURN $1::jsonb #>> ARRAY[$2]; EXCEPTION WHEN others THEN RETURN NULL; END $$;

    """
}
