public import Desk

/// What came of giving colleagues roles in the database of a store.
public struct StoreRoles: Hashable, Sendable {
  public struct Role: Hashable, Sendable {
    /// Of the database, named after the account of the host.
    public var role: String
    public var member: StaffCode
  }

  public struct PassedOver: Hashable, Sendable {
    public var role: String
    public var member: StaffCode
    public var reason: Reason
  }

  public enum Reason: Hashable, Sendable {
    /// Nobody on the staff has the code.
    case nobody
    /// No role can have such a name.
    case noRoleName
    /// Several of the staff have the login.
    case shared
    /// The role may do what the store's owner may, or make other roles.
    case mightyAlready
  }

  public var granted: [Role] = []
  /// Roles of colleagues who have no account any more; they may do nothing here.
  public var withdrawn: [String] = []
  public var passedOver: [PassedOver] = []
}

/// Why no roles were made. Nothing was changed.
public enum StoreRolesTrouble: Error, Hashable, Sendable {
  /// A store in a file has the rights of the file.
  case notOnServer
  /// Only the account that made the store gives rights in it.
  case notKeeper
  /// The account may make no roles on the server.
  case mayMakeNone
  /// Everybody on the server may make things in the store's schema, and only its owner ends that.
  case schemaIsOpen
}

/// What the account may do that a store on a server is opened with.
public enum StoreRights: Hashable, Sendable {
  /// All, as the store's owner; and whether colleagues have roles of their own, with the rights
  /// that this version of the program gives.
  case keeper(hasRoles: Bool, isCurrent: Bool)
  /// What the program lets this colleague do.
  case colleague(StaffCode, isCurrent: Bool)
}

extension Store {
  /// Makes a role of the database for each colleague with an account, and gives it the rights to
  /// do what the program lets that colleague do, and to see what it shows. `accounts` goes before
  /// the staff's logins. Throws ``StoreRolesTrouble``.
  public func giveRoles(accounts: [String: StaffCode]) throws -> StoreRoles {
    guard case .server(let server) = place else { throw StoreRolesTrouble.notOnServer }
    let staff = try staff()
    return try server.with { connection in
      guard try Self.isKeeper(connection) else { throw StoreRolesTrouble.notKeeper }
      var wanted = accounts
      var shared: [StoreRoles.PassedOver] = []
      for (login, members) in Dictionary(grouping: staff, by: { $0.login ?? "" })
      where !login.isEmpty && accounts[login] == nil {
        if members.count == 1 {
          wanted[login] = members[0].code
        } else {
          shared += members.map { .init(role: login, member: $0.code, reason: .shared) }
        }
      }
      do {
        var made = try PostgresRoles(connection: connection).grant(wanted)
        made.passedOver += shared.sorted { ($0.role, $0.member) < ($1.role, $1.member) }
        return made
      } catch let trouble as PostgresTrouble where trouble.state == PostgresTrouble.forbidden {
        throw StoreRolesTrouble.mayMakeNone
      }
    }
  }

  /// Nil for a store in a file.
  public func rights() throws -> StoreRights? {
    guard case .server(let server) = place else { return nil }
    return try server.with { connection in
      let hasRoles = try PostgresRoles.areThere(connection)
      let isCurrent = try hasRoles && PostgresRoles(connection: connection).areCurrent()
      let session = Session(connection: connection, hook: nil)
      let member: StaffCode? =
        hasRoles ? try session.first("SELECT desk_member()") { $0[0] as StaffCode? } ?? nil : nil
      if let member { return .colleague(member, isCurrent: isCurrent) }
      return .keeper(hasRoles: hasRoles, isCurrent: isCurrent)
    }
  }

  private static func isKeeper(_ connection: PostgresConnection) throws -> Bool {
    try Session(connection: connection, hook: nil).first(
      """
      SELECT pg_has_role(current_user, relowner, 'MEMBER') FROM pg_class
      WHERE oid = 'clients'::regclass
      """
    ) { $0[0] } ?? false
  }
}
