internal import CLinux
internal import Desk
internal import DeskPhone
internal import Foundation
internal import Glibc
internal import School

/// The file by which a trainer's orders reach a trainee's desk: a line each, added at its end.
struct TrainerLine {
  let path: String

  init(attempt folder: String) {
    path = folder + "/trainer.jsonl"
  }

  /// Made by the trainee's desk, so that the trainers of a shared folder may add to it.
  func make(isShared: Bool) {
    let mode: mode_t = isShared ? 0o660 : 0o600
    let descriptor = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { return }
    fchmod(descriptor, mode)
    close(descriptor)
  }

  /// Throws when the order can't be written.
  func give(_ order: TrainerOrder) throws {
    var line = try JSONEncoder().encode(GivenOrder(at: WallClock.now(), order: order))
    line.append(UInt8(ascii: "\n"))
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw Complaint("\(path): \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    guard line.withUnsafeBytes({ write(descriptor, $0.baseAddress, $0.count) }) == line.count else {
      throw Complaint("\(path): the order could not be written.")
    }
  }

  /// All orders so far.
  var orders: [GivenOrder] { Self.orders(in: FileManager.default.contents(atPath: path) ?? Data()) }

  private static func orders(in bytes: Data) -> [GivenOrder] {
    let decoder = JSONDecoder()
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap {
      try? decoder.decode(GivenOrder.self, from: $0)
    }
  }

  /// Hears each order as it is given, on a thread that sleeps until the file is written to.
  func listen(_ carryOut: @escaping @Sendable (TrainerOrder) -> Void) {
    let watch = linux_watch_file(path)
    guard watch >= 0 else { return }
    let path = path
    let thread = Thread {
      var known = 0
      while true {
        let all = Self.orders(in: FileManager.default.contents(atPath: path) ?? Data())
        for given in all.dropFirst(known) { carryOut(given.order) }
        known = max(known, all.count)
        var descriptor = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, -1) > 0 else { continue }
        linux_watch_clear(watch)
      }
    }
    thread.name = "trainer"
    thread.stackSize = 256 * 1024
    thread.start()
  }
}
