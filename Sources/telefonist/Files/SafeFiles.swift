internal import CLinux
internal import Foundation
internal import Glibc

/// Files that are there whole or not at all: written beside their place, brought to the disk, and
/// put in their places by ``publish()``. For their owner alone.
final class SafeFiles {
  private var drafts: [(draft: String, file: String)] = []
  private let mayReplace: Bool

  /// Unless they may replace others, ``write(_:to:)`` refuses a file that is there.
  init(mayReplace: Bool) {
    self.mayReplace = mayReplace
  }

  deinit {
    for (draft, _) in drafts { unlink(draft) }
  }

  func write(_ bytes: [UInt8], to file: String) throws {
    if !mayReplace, access(file, F_OK) == 0 {
      throw Complaint("\(file) is there already; name another file, or take it away.")
    }
    let draft = file + ".part"
    let descriptor = open(draft, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.trouble(file) }
    defer { close(descriptor) }
    drafts.append((draft, file))
    try Self.write(bytes, to: descriptor, named: file)
  }

  /// What was written is on the disk when this returns.
  func bringToDisk() throws {
    guard let file = drafts.first?.draft else { return }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.trouble(file) }
    defer { close(descriptor) }
    let isOnDisk = drafts.count == 1 ? fsync(descriptor) == 0 : linux_sync(descriptor) == 0
    guard isOnDisk else { throw Self.trouble(file) }
  }

  /// Renames all of them. What was renamed before a failure stays.
  func publish() throws {
    var folders: Set<String> = []
    while let (draft, file) = drafts.last {
      guard rename(draft, file) == 0 else { throw Self.trouble(file) }
      drafts.removeLast()
      folders.insert((file as NSString).deletingLastPathComponent)
    }
    for folder in folders {
      let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      fsync(descriptor)
      close(descriptor)
    }
  }

  /// Writes all bytes, however little the system takes at once.
  static func write(_ bytes: [UInt8], to descriptor: Int32, named name: String) throws {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw trouble(name) }
      done += count
    }
  }

  private static func trouble(_ file: String) -> Complaint {
    Complaint("\(file): \(String(cString: strerror(errno)))")
  }
}
