internal import Desk
internal import Foundation
internal import Glibc
internal import Synchronization

/// Says the callers' words aloud by `espeak-ng`, where it is installed; the newest words cut off
/// those before. The words are an argument of its own: no shell sees them.
final class Voice: Sendable {
  private let program: String
  private let language: Language
  private let speaking = Mutex<Speaking>(Speaking())

  private struct Speaking: @unchecked Sendable {
    var process: Process?
  }

  /// Nil where there is no such program.
  init?(language: Language) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    let places = folders.map { String($0) + "/espeak-ng" }
    guard let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) })
    else { return nil }
    program = found
    self.language = language
  }

  /// Returns at once.
  func say(_ text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-v", language == .russian ? "ru" : "en", "-s", "160", "--", text]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    speaking.withLock { speaking in
      Self.silence(speaking.process)
      speaking.process = (try? process.run()) == nil ? nil : process
    }
  }

  /// Cuts off whatever is being said.
  func stop() {
    speaking.withLock { speaking in
      Self.silence(speaking.process)
      speaking.process = nil
    }
  }

  /// The program that speaks inherits the signals that this one holds: nothing less ends it.
  private static func silence(_ process: Process?) {
    guard let process, process.isRunning else { return }
    kill(process.processIdentifier, SIGKILL)
  }
}
