internal import Desk
internal import DeskStore
internal import Foundation
internal import Glibc

/// Which stores have a desk open on them: a shared lock for each desk, one that shuts all others
/// out for whoever puts another store in the place of one. The lock lies beside the store, so that
/// the desks of all accounts that share it are counted.
struct OpenStores {
  private let store: String

  init(_ store: String) { self.store = store }

  /// Nil while the store is being replaced.
  func shared() throws -> DeskLock? { try lock(LOCK_SH) }

  /// Nil while a desk is open on the store.
  func alone() throws -> DeskLock? { try lock(LOCK_EX) }

  /// Whoever may read the store may lock it. What keeps a server's desks apart on this host lies
  /// with their journals.
  private func lock(_ kind: Int32) throws -> DeskLock? {
    let file =
      StoreAddress(store).isServer
      ? JournalFolder(root: Places().journals, store: store, operatorCode: "").parent + "/open"
      : store
    if let slash = file.lastIndex(of: "/") {
      try FileManager.default.createDirectory(
        atPath: String(file[..<slash]), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
    var found = stat()
    let rights = stat(file, &found) == 0 ? found.st_mode & 0o666 : 0
    return try DeskLock(file: file + "-desks", kind: kind, rights: rights | 0o600)
  }
}
