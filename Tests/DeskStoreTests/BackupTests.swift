import Desk
import Foundation
import GRDB
import Testing

@testable import DeskStore

@Suite("Backing a store up and putting it back")
struct BackupTests {
  private let temporary: TemporaryStore
  private let folder: String

  init() throws {
    temporary = try TemporaryStore()
    folder = (temporary.path as NSString).deletingLastPathComponent
  }

  private func rights(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test("A backup holds every row, for its owner alone, in one file beside which nothing is left")
  func whole() throws {
    let copy = folder + "/copy.sqlite"
    try StoreBackup.back(up: temporary.path, to: copy)
    #expect(try rights(copy) == 0o600)
    #expect(try files().filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
    let there = try Store.open(path: copy).dump()
    #expect(try there == temporary.store.dump())
  }

  @Test("A file that is there stays, unless it may be replaced")
  func replacing() throws {
    let copy = folder + "/copy.sqlite"
    try Data("mine".utf8).write(to: URL(fileURLWithPath: copy))
    #expect(throws: StoreError.self) { try StoreBackup.back(up: temporary.path, to: copy) }
    #expect(FileManager.default.contents(atPath: copy) == Data("mine".utf8))
    try StoreBackup.back(up: temporary.path, to: copy, mayReplace: true)
    #expect(try StoreBackup.faults(in: copy) == [])
    #expect(try !files().contains { $0.hasSuffix(".part") })
  }

  @Test("Backups taken while others write are sound, and each holds a moment of the store")
  func whileWriting() throws {
    let other = try temporary.another()
    let isOver = DispatchSemaphore(value: 0)
    let stop = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      var number = 0
      while stop.wait(timeout: .now()) == .timedOut {
        number += 1
        try? other.keepSetting("first", String(number))
        try? other.keepSetting("second", String(number))
      }
      isOver.signal()
    }
    for round in 1...8 {
      let copy = folder + "/copy-\(round).sqlite"
      try StoreBackup.back(up: temporary.path, to: copy)
      let kept = try Store.open(path: copy)
      let first = try kept.setting("first").flatMap { Int($0) } ?? 0
      let second = try kept.setting("second").flatMap { Int($0) } ?? 0
      #expect(first == second || first == second + 1)
    }
    stop.signal()
    isOver.wait()
  }

  @Test("A backup takes the place of the store, with its rights; the store is kept as it was")
  func restoring() throws {
    let copy = folder + "/copy.sqlite"
    try temporary.store.keepSetting("day", "one")
    try StoreBackup.back(up: temporary.path, to: copy)
    let before = try temporary.store.dump()
    try temporary.store.keepSetting("day", "two")
    let path = folder + "/other.sqlite"
    try FileManager.default.copyItem(atPath: try temporary.copyAsCrashed(), toPath: path)
    try StoreBackup.restore(copy, to: path, keeping: path + ".before")
    #expect(try Store.open(path: path).dump() == before)
    chmod(path, 0o660)
    try Store.open(path: path).keepSetting("day", "three")
    try StoreBackup.restore(copy, to: path, keeping: path + ".before-2")
    #expect(try rights(path) == 0o660)
    #expect(try Store.open(path: path).setting("day") == "one")
    #expect(try Store.open(path: path + ".before-2").setting("day") == "three")
    #expect(try !files().contains { $0.hasSuffix(".part") })
  }

  @Test("A damaged store is kept, and the backup takes its place all the same")
  func damaged() throws {
    let copy = folder + "/copy.sqlite"
    try StoreBackup.back(up: temporary.path, to: copy)
    let path = folder + "/broken.sqlite"
    try Data(repeating: 0xA5, count: 40_000).write(to: URL(fileURLWithPath: path))
    try StoreBackup.restore(copy, to: path, keeping: path + ".before")
    #expect(try StoreBackup.faults(in: path) == [])
    let kept = FileManager.default.contents(atPath: path + ".before")
    #expect(kept == Data(repeating: 0xA5, count: 40_000))
  }

  @Test("What is no store, newer, damaged or absent is not put back; the store stays")
  func refused() throws {
    let before = try temporary.store.dump()
    let foreign = folder + "/foreign.sqlite"
    try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE t (x)") }
    let newer = folder + "/newer.sqlite"
    let holed = folder + "/holed.sqlite"
    for copy in [newer, holed] { try StoreBackup.back(up: temporary.path, to: copy) }
    try DatabaseQueue(path: newer).write { try $0.execute(sql: "PRAGMA user_version = 9999") }
    let file = try #require(FileHandle(forWritingAtPath: holed))
    try file.seek(toOffset: 8192)
    try file.write(contentsOf: Data(repeating: 0xFF, count: 60_000))
    try file.close()
    let former = folder + "/former"
    for copy in [foreign, newer, holed, folder + "/absent.sqlite"] {
      #expect(throws: StoreError.self, "\(copy)") {
        try StoreBackup.restore(copy, to: temporary.path, keeping: former)
      }
    }
    #expect(!FileManager.default.fileExists(atPath: former))
    #expect(try temporary.store.dump() == before)
    #expect(throws: StoreError.notAStore(path: foreign)) { try StoreBackup.facts(of: foreign) }
  }

  @Test("The draft of a backup that was killed is swept away by the next one")
  func sweeping() throws {
    let draft = folder + "/copy.sqlite.999999999.part"
    try Data().write(to: URL(fileURLWithPath: draft))
    try StoreBackup.back(up: temporary.path, to: folder + "/copy.sqlite")
    #expect(!FileManager.default.fileExists(atPath: draft))
  }
}
