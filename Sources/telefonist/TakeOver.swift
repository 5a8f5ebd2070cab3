internal import Desk
internal import DeskStore
internal import Foundation
internal import Glibc

/// An operator signs on at a second desk: the first one is asked to leave the seat with all that is
/// in hand. Both run under one account on one host, which the system sees to: nobody else's desk
/// can be sent a signal.
///
/// A desk that does not answer in time, since it was stopped or hangs on a line that is dead, is
/// ended. Its journal is whole up to what its screen showed last.
struct TakeOver {
  let folder: JournalFolder
  /// How long the desk may take to leave: as long as it waits for its store, and a little.
  var patience = 5.0

  /// Asks a desk to leave its seat.
  static let signal = SIGUSR1

  private static let glance: UInt32 = 10_000
  /// A program that was ended gives its lock back within this.
  private static let endingSeconds = 2.0

  enum Outcome {
    /// The seat was free.
    case free(DeskLock)
    /// The desk that had it left; `isEnded`: it had to be ended.
    case taken(DeskLock, isEnded: Bool)
    case refused
  }

  private var lockFile: String { folder.path + "/lock" }
  private var askerFile: String { folder.path + "/takeover" }

  /// The seat, if nobody has it.
  func seat() throws -> DeskLock? {
    let lock = try DeskLock(file: lockFile)
    lock?.sign()
    return lock
  }

  /// The seat, whoever has it. `asker` is what the desk that leaves is told of this one.
  func take(as asker: String) throws -> Outcome {
    if let lock = try seat() { return .free(lock) }
    leaveNote(asker)
    var asked: DeskProcess?
    if let lock = try wait(patience, asking: { asked = ask(unless: asked) }) {
      return .taken(lock, isEnded: false)
    }
    guard let owner = DeskLock.owner(of: lockFile), owner == asked else { return .refused }
    kill(pid_t(owner.id), SIGKILL)
    guard let lock = try wait(Self.endingSeconds, asking: {}) else { return .refused }
    return .taken(lock, isEnded: true)
  }

  /// Who took the seat, at the desk that was asked to leave it.
  var asker: String? {
    guard let bytes = FileManager.default.contents(atPath: askerFile), bytes.count < 1_000 else {
      return nil
    }
    let text = PlainText.clean(String(decoding: bytes, as: UTF8.self))
    return text.isEmpty ? nil : text
  }

  private func leaveNote(_ asker: String) {
    _ = FileManager.default.createFile(
      atPath: askerFile, contents: Data(asker.utf8), attributes: [.posixPermissions: 0o600])
  }

  /// Asks each desk once: a third one may have taken the seat meanwhile.
  private func ask(unless asked: DeskProcess?) -> DeskProcess? {
    guard let owner = DeskLock.owner(of: lockFile), owner != asked, owner != .current
    else { return asked }
    return kill(pid_t(owner.id), Self.signal) == 0 ? owner : asked
  }

  private func wait(_ seconds: Double, asking: () -> Void) throws -> DeskLock? {
    let limit = DispatchTime.now() + seconds
    while DispatchTime.now() < limit {
      if let lock = try seat() {
        unlink(askerFile)
        return lock
      }
      asking()
      usleep(Self.glance)
    }
    return nil
  }
}

/// What the two desks say about it.
struct TakeOverTexts: Sendable {
  /// To the operator at the desk that has left.
  let left: @Sendable (_ member: String, _ asker: String?) -> String
  let refused: @Sendable (_ members: String) -> String

  static func of(_ language: Language) -> TakeOverTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = TakeOverTexts(
    left: { member, asker in
      """
      \(member) signed on at another desk\(asker.map { ": " + $0 } ?? ""). What was in hand goes \
      on there; this desk has ended.
      """
    },
    refused: {
      """
      \($0): signed on at another desk, which does not leave the seat. End it there, or say \
      --operator CODE.
      """
    })

  private static let russian = TakeOverTexts(
    left: { member, asker in
      """
      \(member): вход с другого места\(asker.map { ": " + $0 } ?? ""). Работа продолжается там; \
      это место закрыто.
      """
    },
    refused: {
      """
      \($0): вход уже выполнен на другом месте, и оно не освобождается. Закройте его или укажите \
      --operator КОД.
      """
    })
}
