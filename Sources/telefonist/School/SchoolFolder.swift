internal import Desk
internal import Foundation
internal import Glibc
internal import School

/// Where a school keeps its trainees' work: a folder for each, with a list of results and a folder
/// for each attempt.
struct SchoolFolder {
  let path: String
  /// Whoever shares the folder's group may look on: trainers, in a class.
  let isShared: Bool

  /// What came of one attempt; a line of `results.jsonl`.
  struct Result: Codable, Hashable {
    var at: Instant
    var exercise: String
    var isExam: Bool
    var earned: Int
    var possible: Int
    var percent: Int
    var passMark: Int
    /// Duties of the points that were lost, each as often as it was.
    var lost: [Duty]
    /// The attempt's folder, by its name.
    var attempt: String

    var isPassed: Bool { percent >= passMark }
  }

  /// - Parameter shared: the folder of a class, else the account's own.
  init(shared: String?, places: Places) {
    path = shared.map(Places.absolute) ?? places.school
    isShared = shared != nil
  }

  /// Whoever has a folder here, by name.
  func trainees() throws -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: path).filter {
      !$0.hasPrefix(".") && FileManager.default.fileExists(atPath: path + "/" + $0 + "/attempts")
    }.sorted()
  }

  func folder(of trainee: String) -> String { path + "/" + JournalFolder.plain(trainee) }

  /// A new attempt's folder.
  func attempt(of trainee: String, _ exercise: String, at now: Instant) throws -> String {
    let calendar = WallClock.calendar(at: now)
    let date = calendar.today.date
    let time = calendar.timeOfDay(now)
    let stamp = [date.year, date.month, date.day, time.hour, time.minute, time.second]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    let attempts = folder(of: trainee) + "/attempts"
    sweep(attempts, before: String(stamp.prefix(8)))
    let attempt = attempts + "/" + stamp + "-" + exercise
    try make(attempt)
    return attempt
  }

  /// The stores of attempts of other days that were cut off: their journals are all that counts.
  private func sweep(_ attempts: String, before day: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: attempts)) ?? []
    for name in names where name.prefix(8) < day { Self.removeStore(in: attempts + "/" + name) }
  }

  /// The sample company of an attempt, which nobody needs once it is over.
  static func removeStore(in attempt: String) {
    for suffix in ["", "-wal", "-shm", "-desks"] {
      unlink(attempt + "/" + LessonPlan.storeName + suffix)
    }
  }

  private func make(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: isShared ? 0o2750 : 0o700])
    } catch {
      throw Complaint("\(folder): the school's folder can't be made. See to its rights.")
    }
  }

  func results(of trainee: String) -> [Result] {
    guard let bytes = FileManager.default.contents(atPath: resultsFile(of: trainee)) else {
      return []
    }
    let decoder = JSONDecoder()
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap {
      try? decoder.decode(Result.self, from: $0)
    }
  }

  /// Adds a line, whole or not at all.
  func keep(_ result: Result, of trainee: String) throws {
    var line = try JSONEncoder().encode(result)
    line.append(UInt8(ascii: "\n"))
    let file = resultsFile(of: trainee)
    let descriptor = open(
      file, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW, isShared ? 0o640 : 0o600)
    guard descriptor >= 0 else {
      throw Complaint("\(file): \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    if isShared { fchmod(descriptor, 0o640) }
    let written = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard written == line.count else { throw Complaint("\(file): the result could not be kept.") }
  }

  private func resultsFile(of trainee: String) -> String {
    folder(of: trainee) + "/results.jsonl"
  }

  /// The journal of an attempt: its one file of lines.
  static func journal(of attempt: String) -> String? {
    guard let found = FileManager.default.enumerator(atPath: attempt) else { return nil }
    for case let name as String in found where name.hasSuffix(".jsonl") {
      if !name.hasSuffix("trainer.jsonl") { return attempt + "/" + name }
    }
    return nil
  }

  /// The latest attempt of a trainee.
  func latestAttempt(of trainee: String) -> String? {
    let attempts = folder(of: trainee) + "/attempts"
    let names = try? FileManager.default.contentsOfDirectory(atPath: attempts)
    return names?.max().map { attempts + "/" + $0 }
  }
}
