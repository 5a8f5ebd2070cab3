internal import CLinux
internal import Desk
internal import DeskStore
internal import Exchange
internal import Foundation

/// A folder in which others leave files of clients to call back (A1). Each file is taken once: the
/// store remembers it inside the transaction that plans its calls, then it is put into `taken`.
final class Spool: Sendable {
  /// Readable when a file has come.
  let descriptor: Int32
  private let folder: String
  private let me: StaffCode
  private let mailbox: Mailbox

  init(folder: String, me: StaffCode, mailbox: Mailbox) throws {
    self.folder = folder
    self.me = me
    self.mailbox = mailbox
    descriptor = linux_watch(folder)
    guard descriptor >= 0 else {
      throw Complaint("The folder for call-backs can't be watched: \(folder) (spool)")
    }
  }

  deinit { close(descriptor) }

  /// Takes in what lies there, on the store's thread.
  func look(_ worker: StoreWorker) {
    linux_watch_clear(descriptor)
    worker.submit(
      .other { [folder, me, mailbox] store in
        let taken = SpoolFolder(path: folder).take(into: store)
        guard taken.contains(where: { $0.calls > 0 }) else { return }
        mailbox.post(.reported(0, store.answer(.callOuts(me, at: WallClock.now()))))
      })
  }
}

/// The files of a spool folder.
struct SpoolFolder {
  let path: String

  struct Taken {
    var file: String
    var calls = 0
    /// The file was taken in before, by a desk that died before it was put away.
    var isKnown = false
    /// What of the file can't be read; all of it when nothing else is said.
    var complaints: [String] = []
  }

  private static let endings = [".csv", ".json"]
  private static let largestFile = 16 << 20

  func take(into store: Store) -> [Taken] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().filter { name in
      !name.hasPrefix(".") && Self.endings.contains { name.lowercased().hasSuffix($0) }
    }.map { take($0, into: store) }
  }

  private func take(_ name: String, into store: Store) -> Taken {
    var taken = Taken(file: name)
    let file = path + "/" + name
    var status = stat()
    guard lstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= Self.largestFile, let bytes = FileManager.default.contents(atPath: file)
    else {
      taken.complaints = ["\(name): it can't be read, or is too large"]
      return taken
    }
    do {
      let reading = try RequestedCalls.read(file: name, bytes: Array(bytes))
      taken.complaints = reading.rejects
      let now = WallClock.now()
      let calendar = WallClock.calendar(at: now)
      let calls = reading.calls.map { PlannedCall($0, now: now, calendar: calendar) }
      let written = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
      let isNew = try store.plan(
        calls, key: "file/\(name)/\(status.st_ino)/\(written)/\(status.st_size)", at: now,
        offsetSeconds: calendar.offsetSeconds)
      taken.calls = isNew ? calls.count : 0
      taken.isKnown = !isNew
      putAway(name, taken.complaints)
    } catch let error as StoreError {
      taken.complaints.append("\(name): \(error)")
    } catch {
      taken.complaints.append("\(error)")
      putAway(name, taken.complaints)
    }
    return taken
  }

  /// A file that was taken goes to `taken`, with what could not be read beside it.
  private func putAway(_ name: String, _ complaints: [String]) {
    let folder = path + "/taken"
    mkdir(folder, 0o700)
    var target = folder + "/" + name
    if access(target, F_OK) == 0 { target = folder + "/\(WallClock.now().milliseconds)-" + name }
    rename(path + "/" + name, target)
    guard !complaints.isEmpty else { return }
    let text = complaints.joined(separator: "\n") + "\n"
    _ = FileManager.default.createFile(
      atPath: target + ".rejected.txt", contents: Data(text.utf8),
      attributes: [.posixPermissions: 0o600])
  }
}

extension PlannedCall {
  /// A request from outside; a wish without a day is today's.
  init(_ request: RequestedCall, now: Instant, calendar: Desk.Calendar) {
    let wish = request.wish.map {
      calendar.moment($0.day ?? calendar.today, minutes: $0.minutes)
    }
    self.init(
      number: request.number, client: request.client, reason: .callBack(note: request.note),
      wish: wish ?? now)
  }
}
