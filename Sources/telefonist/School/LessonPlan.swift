internal import Desk
internal import DeskPhone
internal import DeskStore
internal import Foundation
internal import School

/// What turns a desk into an exercise of the school: its callers, what happens to its store, and
/// the line that its journal begins with.
final class LessonPlan {
  let scenario: Scenario
  let coaching: Lesson.Coaching
  let seed: UInt64
  /// The folder of the attempt: its store, its journal, and the trainer's words.
  let folder: String
  let isShared: Bool
  private(set) var exercise: Exercise?
  private var telephone: SimulatedTelephone?
  private var voice: Voice?
  /// Callers are heard, too.
  var isAloud = false

  init(
    _ scenario: Scenario, coaching: Lesson.Coaching, seed: UInt64, folder: String, isShared: Bool
  ) {
    self.scenario = scenario
    self.coaching = coaching
    self.seed = seed
    self.folder = folder
    self.isShared = isShared
  }

  static let storeName = "sample.sqlite"

  var storePath: String { folder + "/" + Self.storeName }

  /// The lesson as the machine knows it.
  func begin(_ store: Store, _ company: Company, _ language: Language, today: Day) throws -> Lesson
  {
    let now = WallClock.now()
    let exercise: Exercise
    do {
      exercise = try Exercise(
        scenario, books: StoreBooks(store: store, company: company), language: language,
        seed: seed, id: "school-" + String(now.milliseconds, radix: 36), today: today,
        beganAt: now)
    } catch let error as CastingError {
      throw Complaint(SchoolTexts.of(language).casting(error))
    }
    self.exercise = exercise
    return Lesson(
      title: scenario.title[language], coaching: coaching, callers: exercise.cast.count,
      beganAt: now)
  }

  func telephone(_ company: Company, _ mailbox: Mailbox) throws -> SimulatedTelephone {
    guard let exercise else { throw Complaint("The exercise has not begun.") }
    var classroom = Classroom(exercise)
    classroom.extensions = company.staff.presences
    let voice = isAloud ? Voice(language: exercise.language) : nil
    self.voice = voice
    let telephone = SimulatedTelephone(classroom, clock: WallClock.now) { event in
      mailbox.post(.phone(event))
      switch event {
      case .heard(_, let answer): voice?.say(answer.text)
      case .ended, .transferred: voice?.stop()
      default: break
      }
    }
    self.telephone = telephone
    return telephone
  }

  private func listen(_ worker: StoreWorker, _ mailbox: Mailbox) {
    guard let exercise, let telephone else { return }
    let line = TrainerLine(attempt: folder)
    line.make(isShared: isShared)
    line.listen { order in
      Self.carryOut(order, exercise, telephone, worker, mailbox)
    }
  }

  private static func carryOut(
    _ order: TrainerOrder, _ exercise: Exercise, _ telephone: SimulatedTelephone,
    _ worker: StoreWorker, _ mailbox: Mailbox
  ) {
    switch order {
    case .halt(let isHalted):
      telephone.halt(isHalted)
      mailbox.post(.lesson(.halted(isHalted)))
    case .word(let text): mailbox.post(.lesson(.spoken(text)))
    case .note: break
    case .angryCaller:
      guard let role = exercise.cast.first(where: { $0.card != nil }) else { return }
      mailbox.post(.lesson(.callerAdded))
      telephone.change { line, now in
        if var classroom = line as? Classroom {
          classroom.add(role.angry, at: now)
          line = classroom
        }
      }
    case .telephoneLost(let seconds):
      mailbox.post(.phone(.lost))
      Thread.sleep(forTimeInterval: Double(min(seconds, 60)))
      mailbox.post(.phone(.back))
    case .outOfStock(let good):
      worker.submit(
        .other { store in
          if StoreMishap.outOfStock(good).carryOut(in: store) {
            mailbox.post(.storeChanged(taken: []))
          }
        })
    }
  }

  /// From here on things happen by the clock, and a trainer is heard.
  func start(_ worker: StoreWorker, _ mailbox: Mailbox) {
    startMishaps(worker, mailbox)
    listen(worker, mailbox)
  }

  /// Whatever happens to goods and colleagues meanwhile.
  private func startMishaps(_ worker: StoreWorker, _ mailbox: Mailbox) {
    guard let exercise else { return }
    let mishaps = exercise.scenario.mishaps.filter { StoreMishap($0.kind) != nil }
      .sorted { $0.afterSeconds < $1.afterSeconds }
    guard !mishaps.isEmpty else { return }
    let thread = Thread {
      for mishap in mishaps {
        let at = exercise.beganAt.advanced(bySeconds: mishap.afterSeconds)
        let wait = Double(at.milliseconds - WallClock.now().milliseconds) / 1000
        if wait > 0 { Thread.sleep(forTimeInterval: wait) }
        guard let happening = StoreMishap(mishap.kind) else { continue }
        worker.submit(
          .other { store in
            if happening.carryOut(in: store) { mailbox.post(.storeChanged(taken: [])) }
          })
      }
    }
    thread.stackSize = 128 * 1024
    thread.start()
  }

  /// Nobody speaks after the desk was left.
  func end() { voice?.stop() }

  /// What the journal says before anything else, so that it can be scored by itself.
  var preamble: Data? {
    guard let exercise, let encoded = try? JSONEncoder().encode(exercise) else { return nil }
    var line = Data(#"{"at":\#(exercise.beganAt.milliseconds),"exercise":"#.utf8)
    line.append(encoded)
    line.append(contentsOf: "}\n".utf8)
    return line
  }
}

/// An attempt as its journal has it.
struct Attempt {
  let exercise: Exercise
  private(set) var shift: Shift
  private(set) var scorer: Scorer

  private struct Preamble: Decodable {
    var exercise: Exercise
  }

  init(journal file: String) throws {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw FileComplaint(file: file, message: "it can't be read")
    }
    let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
    guard let preamble = try? JSONDecoder().decode(Preamble.self, from: first) else {
      throw FileComplaint(file: file, message: "it is no journal of an exercise")
    }
    exercise = preamble.exercise
    shift = try Shift(file: file)
    scorer = Scorer(exercise)
  }

  /// The score of all that is in the journal.
  mutating func score() -> Score {
    while step() {}
    return scorer.final
  }

  /// Takes in the next event; false at the end.
  mutating func step() -> Bool {
    guard shift.step() else { return false }
    if let happened = shift.last { scorer.take(happened.event, happened.effects, shift.state) }
    return true
  }
}
