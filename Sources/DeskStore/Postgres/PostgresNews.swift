internal import Glibc

/// Wakes a desk when the store on a server was changed: a connection of its own, so that the desk
/// can wait for it beside its keys.
public final class PostgresNews {
  private let connection: PostgresConnection

  /// Nil where the server can't be reached.
  public init?(url: String) {
    guard let connection = try? PostgresConnection(url: url, number: 0),
      (try? connection.toldOf()) != nil
    else { return nil }
    self.connection = connection
  }

  /// Readable when there may be news, or when the connection is lost.
  public var descriptor: CInt { connection.descriptor }

  /// How many changes were told of since the last call; nil once the connection is lost.
  public func take() -> Int? { try? connection.take() }
}
