internal import Glibc

/// A program at work on a store. On a server a number that it chose; in a file a running process
/// of this computer, told from a later one with the same number by the moment of its start.
public struct DeskProcess: Hashable, Sendable {
  public let id: Int
  /// Clock ticks from the start of the system; 0 where that can't be read.
  public let started: Int

  public static let current = DeskProcess(id: Int(getpid()))

  /// The one that has this number now.
  init(id: Int) {
    self.init(id: id, started: Self.standing(of: id)?.started ?? 0)
  }

  public init(id: Int, started: Int) {
    self.id = id
    self.started = started
  }

  /// Whether it still runs on this computer.
  public var isRunning: Bool {
    guard let found = Self.standing(of: id) else { return false }
    return found.started == started && !found.isOver
  }

  /// From `/proc`. The name stands in brackets and may hold anything: fields are counted behind it,
  /// where the first is the state and the twentieth the start (proc(5), fields 3 and 22).
  private static func standing(of id: Int) -> (started: Int, isOver: Bool)? {
    let file = open("/proc/\(id)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = read(file, &bytes, bytes.count)
    guard count > 0, let bracket = bytes[..<count].lastIndex(of: UInt8(ascii: ")")) else {
      return nil
    }
    let fields = bytes[(bracket + 1)..<count].split(separator: UInt8(ascii: " "))
    guard fields.count >= 20, let started = Int(String(decoding: fields[19], as: UTF8.self)) else {
      return nil
    }
    let state = fields[0].first
    return (started, state == UInt8(ascii: "Z") || state == UInt8(ascii: "X"))
  }
}
