internal import Desk
internal import DeskPhone
internal import DeskStore
internal import DeskViews
internal import School

/// An exercise without terminal and clock: the machine, a store, and callers, worked by an operator
/// that is a function of the screen. The same operator gets the same score each time.
struct Rehearsal {
  /// What to press now; nil: wait.
  typealias Operator = (State) -> Command?

  let store: Store
  private(set) var state: State
  private(set) var scorer: Scorer
  private var classroom: Classroom
  private var mishaps: [Mishap]
  private var now: Instant

  /// A key, and the thought before it.
  static let keyMilliseconds = 350
  /// No exercise takes more keys and events than this.
  static let longest = 6_000

  /// - Parameter isDue: the store is freshly made; the day begins at `beganAt`.
  init(_ exercise: Exercise, store: Store, me: StaffMember, calendar: Calendar) throws {
    guard let company = try store.company() else { throw Complaint("The store is empty.") }
    self.store = store
    now = exercise.beganAt
    classroom = Classroom(exercise)
    classroom.extensions = company.staff.presences
    scorer = Scorer(exercise)
    mishaps = exercise.scenario.mishaps.sorted { $0.afterSeconds < $1.afterSeconds }
    state = State(
      now: exercise.beganAt, calendar: calendar, company: company, script: .standard, me: me,
      phone: .simulated, look: Look(language: exercise.language),
      lesson: Lesson(
        title: exercise.scenario.title[exercise.language], coaching: .keys,
        callers: exercise.cast.count, beganAt: exercise.beganAt))
  }

  /// Runs until all callers are dealt with. Returns the score; `violations` would name what the
  /// machine let pass.
  mutating func run(_ press: Operator) -> Score {
    var steps = 0
    while !state.isLessonOver, steps < Self.longest {
      steps += 1
      now = now.advanced(byMilliseconds: Self.keyMilliseconds)
      happen()
      if let command = press(state) {
        take(.commanded(command))
      } else {
        wait()
      }
    }
    return scorer.final
  }

  private(set) var violations: [Violation] = []
  /// Every key and every word of the callers, as it happens.
  var witness: (Event, [Effect], State) -> Void = { _, _, _ in }

  private mutating func happen() {
    while let mishap = mishaps.first,
      mishap.afterSeconds <= now.seconds(since: scorer.exercise.beganAt)
    {
      mishaps.removeFirst()
      if StoreMishap(mishap.kind)?.carryOut(in: store) == true {
        take(.storeChanged(taken: []))
      }
    }
    for event in classroom.advance(to: now) { take(.phone(event)) }
  }

  /// Nothing is to be pressed: on to what happens next, a second at most.
  private mutating func wait() {
    let next = classroom.nextMoment ?? now.advanced(bySeconds: 1)
    now = max(now, min(next, now.advanced(bySeconds: 1)))
    take(.ticked)
  }

  private mutating func take(_ event: Event) {
    let effects = state.update(event, at: now)
    witness(event, effects, state)
    scorer.take(event, effects, state)
    violations += state.violations
    for effect in effects { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .ask(let question, let id): report(store.answer(question), id)
    case .keep(let deed, let id): report(store.perform(deed), id)
    case .phone(let request):
      for event in classroom.take(request, at: now) { take(.phone(event)) }
    case .theme, .redraw, .leave: break
    }
  }

  private mutating func report(_ report: Report, _ id: RequestID) {
    switch report {
    case .client(_, _, let staff), .staff(let staff): classroom.extensions = staff.presences
    default: break
    }
    take(.reported(id, report))
  }
}

extension [StaffMember] {
  /// Internal number → where its colleague is.
  var presences: [String: StaffMember.Presence] {
    Dictionary(map { ($0.phoneExtension, $0.presence) }, uniquingKeysWith: { first, _ in first })
  }
}

/// What happens to the store in an exercise.
enum StoreMishap {
  case outOfStock(GoodCode)
  case presence(StaffCode, StaffMember.Presence)

  /// Nil for what happens elsewhere.
  init?(_ kind: Mishap.Kind) {
    switch kind {
    case .outOfStock(let good): self = .outOfStock(good)
    case .presence(let code, let presence): self = .presence(code, presence)
    case .telephoneLost, .caller: return nil
    }
  }

  /// Whether it happened.
  func carryOut(in store: Store) -> Bool {
    do {
      switch self {
      case .outOfStock(let good): try store.sellOut(good)
      case .presence(let code, let presence): try store.setPresence(code, presence)
      }
      return true
    } catch {
      return false
    }
  }
}
