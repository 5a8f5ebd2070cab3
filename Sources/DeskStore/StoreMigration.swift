extension Store {
  /// The schema that this program writes.
  public static var schemaVersion: Int { Schema.version }

  /// Makes the store at `path`, or brings it to this program's version; tells which it was before,
  /// 0 for none. A file is brought there by opening it as well. Throws ``StoreError``.
  public static func migrate(_ path: String) throws -> (from: Int, to: Int) {
    let address = StoreAddress(path)
    guard address.isServer else {
      let before = StoreFile.version(path: path)
      _ = try StoreFile.open(path: path)
      return (before, Schema.version)
    }
    do {
      let connection = try PostgresConnection(url: path, number: 0)
      let found = try PostgresSchema.version(connection)
      if found > Schema.version {
        throw StoreError.newerStore(path: address.shown, schema: found, known: Schema.version)
      }
      let before = try PostgresSchema.migrate(connection)
      if before < Schema.version, try PostgresRoles.areThere(connection) {
        try PostgresRoles(connection: connection).renew()
      }
      return (before, Schema.version)
    } catch let trouble as PostgresTrouble {
      throw StoreError.troubled(path: address.shown, .init(trouble))
    }
  }
}
