internal import DeskStore
internal import Glibc

/// A lock on a file, as long as the object lives: the system frees it however the program ends.
final class DeskLock {
  private var descriptor: Int32

  /// Nil when another program holds it. `kind`: `LOCK_EX` or `LOCK_SH`. `rights` are those of the
  /// file, where it is made.
  init?(file: String, kind: Int32 = LOCK_EX, rights: mode_t = 0o600) throws {
    let opened = try Self.open(file, rights)
    guard flock(opened, kind | LOCK_NB) == 0 else {
      close(opened)
      return nil
    }
    descriptor = opened
  }

  deinit { release() }

  private static func open(_ file: String, _ rights: mode_t) throws -> Int32 {
    let made = Glibc.open(file, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, rights)
    if made >= 0 {
      fchmod(made, rights)
      return made
    }
    let reason = errno
    for mode in [O_RDWR, O_RDONLY] where reason == EEXIST {
      let opened = Glibc.open(file, mode | O_CLOEXEC)
      if opened >= 0 { return opened }
    }
    throw Complaint("\(file): \(String(cString: strerror(reason)))")
  }

  func release() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// Writes down which program holds the lock, for ``owner(of:)``.
  func sign(as process: DeskProcess = .current) {
    let text = Array("\(process.id) \(process.started)\n".utf8)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, text, text.count, 0)
  }

  /// The running program that signed the lock last; nil where none did.
  static func owner(of file: String) -> DeskProcess? {
    let opened = Glibc.open(file, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { return nil }
    defer { close(opened) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(opened, &bytes, bytes.count)
    let parts = String(decoding: bytes[..<max(0, count)], as: UTF8.self).split { $0.isWhitespace }
    guard parts.count == 2, let id = Int(parts[0]), let started = Int(parts[1]), id > 1 else {
      return nil
    }
    let process = DeskProcess(id: id, started: started)
    return process.isRunning ? process : nil
  }
}
