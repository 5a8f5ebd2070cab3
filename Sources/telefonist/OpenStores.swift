internal import Desk
internal import Foundation
internal import Glibc

/// Which stores have a desk open on them: a shared lock for each desk, one that shuts all others
/// out for whoever puts another store in the place of one.
struct OpenStores {
  private let file: String
  private let folder: String

  init(_ store: String, places: Places = Places()) {
    folder = JournalFolder(root: places.journals, store: store, operatorCode: "").parent
    file = folder + "/open"
  }

  /// Nil while the store is being replaced.
  func shared() throws -> DeskLock? { try lock(LOCK_SH) }

  /// Nil while a desk is open on the store.
  func alone() throws -> DeskLock? { try lock(LOCK_EX) }

  private func lock(_ kind: Int32) throws -> DeskLock? {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return try DeskLock(file: file, kind: kind)
  }
}
