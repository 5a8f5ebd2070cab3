internal import Desk
internal import DeskStore
internal import Foundation
internal import Glibc

/// The journals of one operator on one store: a file a day, a lock, and a count of recoveries that
/// were begun and not ended.
///
/// Everything in it is for its owner alone: it holds what the screen showed.
struct JournalFolder: Sendable {
  let path: String
  /// The folder's group may read, as trainers do in a class of the school.
  var isShared = false
  /// The folder of all journals of the account, where it is known.
  private let root: String?

  /// The folder of the store, over the operators' own.
  var parent: String { String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) }

  /// Days after which a journal is thrown away.
  static let daysKept = 14

  init(root: String, store: String, operatorCode: StaffCode) {
    self.root = root
    let shown = StoreAddress(store).shown
    let name = String(shown.split(separator: "/").last ?? "store")
    let mark = String(shown.fingerprint, radix: 36)
    path = "\(root)/\(Self.plain(name))-\(mark)/\(Self.plain(operatorCode))"
  }

  init(path: String) {
    self.path = path
    root = nil
  }

  func make() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true,
        attributes: [.posixPermissions: isShared ? 0o2750 : 0o700])
    } catch {
      throw Complaint(
        """
        \(path): the folder for the journal can't be made. See to the rights and the disk of the \
        folders over it, or set XDG_STATE_HOME to another folder.
        """)
    }
    try checkOwner()
  }

  /// In folders that others have made, or may write, the journals would be theirs to read.
  private func checkOwner() throws {
    for folder in [root, root.map { _ in parent }, path].compactMap(\.self) {
      var found = stat()
      guard stat(folder, &found) == 0 else { continue }
      guard found.st_uid == geteuid() || found.st_uid == 0, found.st_mode & 0o022 == 0 else {
        throw Complaint(
          """
          \(folder): others can get at the journals there. It has to belong to this account alone: \
          see to chown and chmod 700.
          """)
      }
    }
  }

  func file(of day: Day) -> String {
    let (year, month, date) = day.date
    return path + "/" + String(format: "%04d-%02d-%02d", year, month, date) + ".jsonl"
  }

  /// Stands for a journal without a gap. Taken away where something could not be written: that
  /// needs no space on the disk.
  private var wholeMark: String { path + "/whole" }

  var isWhole: Bool { access(wholeMark, F_OK) == 0 }

  func mark(isWhole: Bool) {
    guard isWhole else {
      unlink(wholeMark)
      return
    }
    let descriptor = open(wholeMark, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    if descriptor >= 0 { close(descriptor) }
  }

  /// The journals there are, the latest first.
  var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted(by: >).map { path + "/" + $0 }
  }

  /// Throws away what is older than ``daysKept``.
  func sweep(today: Day) {
    let oldest = file(of: today - Self.daysKept)
    for old in files where old < oldest { unlink(old) }
  }

  /// A name as a file can have it: its letters, digits, dots and hyphens. Where that loses
  /// something, a mark keeps it apart from others.
  static func plain(_ name: String) -> String {
    let isPlain: (Unicode.Scalar) -> Bool = { scalar in
      scalar == "-" || scalar == "." || scalar.properties.isAlphabetic
        || ("0"..."9").contains(scalar)
    }
    let kept = String(name.unicodeScalars.map { isPlain($0) ? Character($0) : "_" }.prefix(40))
    if kept == name, !kept.hasPrefix("."), !kept.isEmpty { return kept }
    return "_" + kept + "-" + String(name.fingerprint, radix: 36)
  }
}
