internal import Desk
internal import Foundation

/// A store on a server. One thing is done after another; a connection that was lost is made anew by
/// whatever is done next.
final class PostgresServer: @unchecked Sendable {
  let url: String
  private let lock = NSLock()
  /// Guarded by `lock`, like all that follows.
  private var connection: PostgresConnection?
  private var changes = 0
  private var failure: (at: Instant, trouble: PostgresTrouble)?
  private let number = Int32.random(in: 1...Int32.max)

  private let holdsStore: Bool

  /// Without `holdsStore` whatever the database holds will do.
  init(url: String, holdsStore: Bool = true) {
    self.url = url
    self.holdsStore = holdsStore
  }

  func with<Result>(_ body: (PostgresConnection) throws -> Result) throws -> Result {
    try lock.withLock {
      let connection = try connected()
      do {
        return try body(connection)
      } catch {
        if connection.isLost { self.connection = nil }
        throw error
      }
    }
  }

  /// How many changes of others were told of. A new connection can't know what it missed: that
  /// counts as well.
  func changeCount() throws -> Int {
    try with { connection in
      changes += try connection.toldOf()
      return changes
    }
  }

  /// Not tried again within the second: each wait for an answer holds up what stands behind.
  private func connected() throws -> PostgresConnection {
    if let connection { return connection }
    let now = Store.systemMoment()
    if let failure, now.milliseconds - failure.at.milliseconds < 1_000 { throw failure.trouble }
    do {
      let made = try PostgresConnection(url: url, number: number)
      if holdsStore { try PostgresSchema.check(made, shown: StoreAddress(url).shown) }
      connection = made
      changes += 1
      failure = nil
      return made
    } catch let trouble as PostgresTrouble {
      failure = (Store.systemMoment(), trouble)
      throw trouble
    }
  }
}
