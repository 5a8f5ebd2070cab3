import Desk
import Foundation
import GRDB

@testable import DeskStore

/// A store in a folder of its own, gone when the test is.
final class TemporaryStore: @unchecked Sendable {
  let path: String
  let store: Store

  init(_ books: Books? = SmallCompany.books) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("telefonist-\(UUID().uuidString)").path
    path = folder + "/books/store.sqlite"
    store = try Store.open(
      path: path, today: { SmallCompany.today }, origin: SmallCompany.origin)
    if let books { _ = try store.importBooks(books, asOf: SmallCompany.today) }
  }

  deinit {
    let folder = path.dropLast("/books/store.sqlite".count)
    try? FileManager.default.removeItem(atPath: String(folder))
  }

  /// Another desk on the same file.
  func another(hook: StatementHook? = nil) throws -> Store {
    Store(
      queue: try StoreFile.open(path: path), today: { SmallCompany.today }, hook: hook,
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
    try queue.writeWithoutTransaction { database in
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      var dump: [String: [String]] = [:]
      for table in tables where !table.hasSuffix("_text") {
        dump[table] = try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\"")
          .map(\.debugDescription).sorted()
      }
      return dump
    }
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
