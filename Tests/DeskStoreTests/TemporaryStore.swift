import Desk
import Foundation
import GRDB
import Testing

@testable import DeskStore

/// A store of its own, gone when the test is: in a folder, or on the tests' server.
final class TemporaryStore: @unchecked Sendable {
  let path: String
  let store: Store

  init(_ books: Books? = SmallCompany.books) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("telefonist-\(UUID().uuidString)").path
    path =
      switch StoreKind.current {
      case .file: folder + "/books/store.sqlite"
      case .server: try #require(TestServer.shared).makeStore()
      }
    store = try Store.open(
      path: path, today: { SmallCompany.today }, origin: SmallCompany.origin)
    if let books { _ = try store.importBooks(books, asOf: SmallCompany.today) }
  }

  deinit {
    if StoreAddress(path).isServer {
      TestServer.shared?.remove(path)
    } else {
      let folder = path.dropLast("/books/store.sqlite".count)
      try? FileManager.default.removeItem(atPath: String(folder))
    }
  }

  /// Another desk on the same store.
  func another(hook: StatementHook? = nil) throws -> Store {
    Store(
      place: try Store.place(path), today: { SmallCompany.today }, hook: hook,
      origin: SmallCompany.origin)
  }

  /// The store as a crash at this moment would leave it on the disk.
  func copyAsCrashed() throws -> String {
    let copy = (path as NSString).deletingLastPathComponent + "/crashed-\(UUID().uuidString).sqlite"
    for ending in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending)
    }
    return copy
  }
}

extension Store {
  /// Every row of every table, for comparison.
  func dump() throws -> [String: [String]] {
    try with { session in
      let isFile = session.dialect == .sqlite
      let tables = try session.rows(
        isFile
          ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%text%'"
          : "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
      ) { $0[0] as String }
      var dump: [String: [String]] = [:]
      for table in tables {
        // A server's numbers of rows have gaps where something was taken back.
        let columns = try session.rows(
          isFile
            ? "SELECT name FROM pragma_table_info('\(table)')"
            : """
            SELECT column_name FROM information_schema.columns WHERE table_name = '\(table)'
              AND is_identity = 'NO' AND (table_name, column_name) <> ('phones', 'client')
            """
        ) { $0[0] as String }
        let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        dump[table] = try session.rows("SELECT \(names) FROM \"\(table)\"") { row in
          columns.indices.map { (row[$0] as String?) ?? "–" }.joined(separator: "|")
        }.sorted()
      }
      return dump
    }
  }

  /// Of a store in a file.
  var queue: DatabaseQueue {
    guard case .file(let queue) = place else { fatalError("not in a file") }
    return queue
  }

  func clients(_ text: String, limit: Int = 20) -> [ClientCode]? {
    guard case .clients(let found) = answer(.clients(text: text, limit: limit)) else { return nil }
    return found.map(\.code)
  }

  func goods(_ text: String, client: ClientCode? = nil) -> [GoodMatch] {
    guard case .goods(let found) = answer(.goods(text: text, client: client, limit: 20)) else {
      return []
    }
    return found
  }

  func card(_ code: ClientCode) -> Card? {
    guard case .client(let card, _, _) = answer(.client(code)) else { return nil }
    return card
  }

  func offers(_ code: ClientCode) -> [Offer] {
    guard case .client(_, let sources, _) = answer(.client(code)) else { return [] }
    return sources.offers
  }
}
