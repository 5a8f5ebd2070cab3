internal import Foundation
internal import Glibc

/// A folder of mails, each a file: `tmp`, `new` and `cur` (maildir(5)).
struct Maildir {
  let path: String

  private static let largestFile = 25 << 20

  /// Throws where it is none.
  init(_ path: String) throws {
    self.path = path
    for folder in ["tmp", "new", "cur"] {
      var facts = stat()
      guard stat(path + "/" + folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else {
        throw Complaint("\(path) is no maildir: it must have the folders tmp, new and cur.")
      }
    }
  }

  /// What came and was not taken yet, by name.
  func news() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/new")) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The bytes of a new one; nil where it is no plain file, too large or gone.
  func read(_ name: String) -> [UInt8]? {
    let file = path + "/new/" + name
    var facts = stat()
    guard lstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
      facts.st_size <= Self.largestFile
    else { return nil }
    return FileManager.default.contents(atPath: file).map(Array.init)
  }

  /// It was taken: from `new` to `cur`.
  func putAway(_ name: String) throws {
    let target = path + "/cur/" + name + (name.contains(":2,") ? "" : ":2,")
    guard rename(path + "/new/" + name, target) == 0 else { throw trouble(name) }
  }

  /// Puts a mail in, once for each name.
  func put(_ bytes: [UInt8], name: String) throws {
    let taken = (try? FileManager.default.contentsOfDirectory(atPath: path + "/cur")) ?? []
    let isThere =
      access(path + "/new/" + name, F_OK) == 0 || taken.contains { $0.hasPrefix(name + ":") }
    guard !isThere else { return }
    let draft = path + "/tmp/" + name
    unlink(draft)
    let descriptor = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw trouble(name) }
    defer { close(descriptor) }
    try SafeFiles.write(bytes, to: descriptor, named: draft)
    guard fsync(descriptor) == 0, rename(draft, path + "/new/" + name) == 0 else {
      throw trouble(name)
    }
  }

  private func trouble(_ name: String) -> Complaint {
    Complaint("\(path): \(PlainText.clean(name)): \(String(cString: strerror(errno)))")
  }
}
