public import Desk
internal import GRDB

/// A client's telephone, for callers that are invented.
public struct KnownCaller: Hashable, Sendable {
  /// E.164 digits.
  public var number: String
  public var kind: KindCode
}

extension Store {
  /// Telephones of the company's clients, at most `limit`, always the same ones of the same books.
  public func knownCallers(limit: Int) throws -> [KnownCaller] {
    try with { session in
      try session.rows(
        """
        SELECT phones.number, clients.kind FROM clients JOIN phones ON phones.client = clients.id
        WHERE clients.id <= ?1 ORDER BY clients.id, phones.number LIMIT ?1
        """, limit
      ) { KnownCaller(number: $0[0], kind: $0[1]) }
    }
  }
}
