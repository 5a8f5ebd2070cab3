internal import Desk
internal import DeskStore
internal import Foundation

/// A sample company in a folder of its own, which is removed with it.
final class ScratchStore {
  let store: Store
  private let folder: String

  /// Made anew, or as a copy of the file of one that was closed.
  init(_ language: Language, today: Day, seed: UInt64 = 1, copyOf other: String? = nil) throws {
    folder =
      FileManager.default.temporaryDirectory.path + "/telefonist-school-"
      + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    let path = folder + "/sample.sqlite"
    if let other {
      try FileManager.default.copyItem(atPath: other, toPath: path)
      store = try Store.open(path: path)
    } else {
      store = try Store.open(path: path)
      try SchoolCompany.sample(seed: seed).fill(store, language: language, today: today)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }
}
