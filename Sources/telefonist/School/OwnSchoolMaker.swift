internal import Desk
internal import DeskStore
internal import Foundation
internal import SampleCompany
internal import School

/// Makes a school out of a company's books and the journals of its shifts. Whatever it writes was
/// worked first: the automatic operator has earned all points of each exercise.
struct OwnSchoolMaker {
  let books: Books
  let rules: Rules
  let language: Language
  let today: Day
  let seed: UInt64
  /// So many clients at most.
  let clients: Int
  let exercises: Int

  /// What came of it.
  struct Outcome: Equatable {
    var clients = 0
    var drawn = 0
    var shifts = 0
    /// Callers of recorded shifts.
    var callers = 0
  }

  /// A school has a warm-up, an exercise and an exam at least.
  static let fewest = 3
  /// An exercise that can't be worked without a fault is drawn anew, so often.
  private static let tries = 12

  /// The folder is there whole or not at all. `progress` hears how much of how much was done.
  func make(
    _ folder: String, shifts: [ShiftDraw], progress: (Int, Int) throws -> Void
  ) throws -> Outcome {
    guard !FileManager.default.fileExists(atPath: folder) else {
      throw Complaint("\(folder) is there already; name another folder, or take it away.")
    }
    guard !books.clients.isEmpty, !books.goods.isEmpty else {
      throw Complaint("The books hold no clients or no goods: there is nothing to learn on.")
    }
    let draft = folder + ".part"
    try? FileManager.default.removeItem(atPath: draft)
    try FileManager.default.createDirectory(
      atPath: draft, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: draft) }
    let outcome = try make(in: draft, shifts: shifts, progress)
    guard rename(draft, folder) == 0 else {
      throw Complaint("\(folder): \(String(cString: strerror(errno)))")
    }
    return outcome
  }

  private func make(
    in draft: String, shifts: [ShiftDraw], _ progress: (Int, Int) throws -> Void
  ) throws -> Outcome {
    let callers = shifts.reduce(into: Set<ClientCode>()) { $0.formUnion($1.clients) }
    let veil = Veil(
      books, today: today, language: language, seed: seed, most: clients, with: callers)
    try fill(OwnSchool.storePath(in: draft), veil.books)
    let all = exercises + shifts.count
    var outcome = Outcome(clients: veil.books.clients.count)
    var exercises = ExerciseDraw(veil.books, seed: seed &+ 2)
    for number in 1...self.exercises {
      try progress(number - 1, all)
      let scenario = try sound(number, &exercises, in: draft)
      try write(scenario, in: draft)
      outcome.drawn += 1
    }
    for (place, shift) in shifts.enumerated() {
      try progress(self.exercises + place, all)
      let name = "shift-" + String(place + 1)
      let title = BothTongues("A recorded shift, \(place + 1)", "Записанная смена, \(place + 1)")
      guard
        let scenario = shift.scenario(
          named: name, title: title, codes: veil.clients, books: veil.books),
        let worked = try worked(scenario, in: draft)
      else { continue }
      try write(worked, in: draft)
      outcome.shifts += 1
      outcome.callers += worked.callers.count
    }
    try progress(all, all)
    return outcome
  }

  private func fill(_ path: String, _ books: Books) throws {
    let store = try Store.open(path: path)
    try OwnSchool.fill(store, books, rules, today: today)
  }

  /// An exercise that can be worked without losing a point.
  private func sound(
    _ number: Int, _ draw: inout ExerciseDraw, in draft: String
  ) throws -> Scenario {
    let name = "own-" + (number < 10 ? "0" : "") + String(number)
    let title = BothTongues("Your company, \(number)", "Своя компания, \(number)")
    for _ in 1...Self.tries {
      guard let scenario = draw.scenario(named: name, title: title) else { break }
      if let worked = try worked(scenario, in: draft) { return worked }
    }
    throw Complaint(
      "No exercise could be drawn from these books that can be worked without a fault.")
  }

  /// The scenario with those callers whose calls earn all points; nil when there are none.
  private func worked(_ scenario: Scenario, in draft: String) throws -> Scenario? {
    var left = scenario
    while !left.callers.isEmpty {
      let faulty = try faultyCallers(of: left, in: draft)
      if faulty.isEmpty { return left }
      left.callers = left.callers.enumerated().filter { !faulty.contains($0.offset) }
        .map(\.element)
    }
    return nil
  }

  /// The places of callers who cost a point, or keep the exercise from ending.
  private func faultyCallers(of scenario: Scenario, in draft: String) throws -> Set<Int> {
    let scratch = try ScratchStore(
      language, today: today, copyOf: OwnSchool.storePath(in: draft))
    var prepared = try Exercises.prepare(
      scenario, in: scratch.store, language: language, seed: 1, today: today)
    let score = prepared.rehearsal.run { Coach($0).hint?.command }
    let isOver = prepared.rehearsal.state.isLessonOver
    let exercise = prepared.exercise
    return withExtendedLifetime(scratch) {
      let lost = score.calls.filter { !$0.lost.isEmpty }.compactMap { exercise.place(of: $0.call) }
      if !isOver, lost.isEmpty { return Set(scenario.callers.indices) }
      return Set(lost)
    }
  }

  private func write(_ scenario: Scenario, in folder: String) throws {
    try ScenarioText.written(scenario).write(
      toFile: folder + "/" + scenario.name + ".yaml", atomically: true, encoding: .utf8)
  }
}

extension ShiftDraw {
  /// What is in a desk's journal.
  init(journal file: String) throws {
    self.init()
    var shift = try Shift(file: Places.absolute(file))
    while shift.step() {
      if let happened = shift.last { take(happened.event, happened.effects, shift.state) }
    }
  }
}
