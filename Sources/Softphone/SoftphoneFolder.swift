internal import Desk
internal import Foundation
internal import Glibc

/// The desk's folder for its softphone, which nobody else may enter: the lock that keeps a second
/// desk off, the softphone's settings and log, and what the next desk must know.
final class SoftphoneFolder {
  /// What the desk knows of a call and the softphone doesn't.
  struct KnownCall: Codable, Equatable {
    var id: CallID
    /// The softphone's number of it.
    var number: Int
    /// Milliseconds, as ``Desk/Instant``.
    var since: Int
    /// The desk made it.
    var isOutgoing = false
    /// The call to a colleague who is asked about this one.
    var colleague: Int?
  }

  /// What outlives the desk.
  struct Memory: Codable, Equatable {
    /// The socket of the softphone that the desk started.
    var socket: String?
    /// The run of the softphone that the calls belong to: ``SoftphoneLink/token``.
    var token = ""
    /// The highest number of a call so far.
    var highest = 0
    var calls: [KnownCall] = []
  }

  let path: String
  private var lock: Int32 = -1

  init(path: String) { self.path = path }

  deinit { if lock >= 0 { close(lock) } }

  func file(_ name: String) -> String { path + "/" + name }

  /// Makes sure of the folder, and that no other desk uses it.
  func open() throws(SoftphoneTrouble) {
    guard lock < 0 else { return }
    if mkdir(path, 0o700) != 0, errno == ENOENT {
      try? FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    var found = stat()
    guard lstat(path, &found) == 0, found.st_mode & S_IFMT == S_IFDIR,
      found.st_uid == geteuid(), found.st_mode & 0o077 == 0
    else { throw .unusableFolder(path) }
    let lock = Glibc.open(file("lock"), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard lock >= 0 else { throw .unusableFolder(path) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw .anotherDesk
    }
    self.lock = lock
  }

  /// What the desk before has left; nothing where it can't be read.
  func recall() -> Memory {
    guard let data = FileManager.default.contents(atPath: file("calls.json")) else {
      return Memory()
    }
    return (try? JSONDecoder().decode(Memory.self, from: data)) ?? Memory()
  }

  func keep(_ memory: Memory) {
    guard let data = try? JSONEncoder().encode(memory) else { return }
    write(Array(data), to: "calls.json")
  }

  /// Replaces a file as a whole; only the user can read it. False: it could not be written.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) -> Bool {
    let draft = file(name + ".new")
    unlink(draft)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let out = Glibc.open(draft, flags, 0o600)
    guard out >= 0 else { return false }
    let written = Glibc.write(out, bytes, bytes.count)
    close(out)
    return written == bytes.count && rename(draft, file(name)) == 0
  }
}
