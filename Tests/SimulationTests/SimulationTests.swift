import DeskViews
import Testing
import TextScreen

@testable import Desk

/// Whole shifts with an operator who presses anything, a store and a telephone that delay,
/// reorder, fail and die. The seed in a failure's name replays it.
struct SimulationTests {
  @Test("Whatever happens, nothing is violated, lost or doubled", arguments: UInt64(1)...24)
  func shift(seed: UInt64) {
    var shift = Shift(seed: seed)
    let fault = shift.run(events: 10_000)
    #expect(fault == nil, "seed \(seed): \(fault ?? "")")
    #expect(shift.calls > 0, "the shift must have answered calls")
  }

  @Test("Nor at the desks of those who take no calls", arguments: 1...5)
  func office(place: Int) {
    var shift = Shift(seed: UInt64(place), member: place)
    let fault = shift.run(events: 4_000)
    #expect(fault == nil, "member \(place): \(fault ?? "")")
    #expect(shift.state.office != nil)
    var drawn = Shift(seed: UInt64(place), member: place)
    #expect(drawn.runDrawing(events: 800, at: Size(columns: 80, rows: 24)) == nil)
  }

  @Test(
    "A screen drawn over the last one is the screen drawn anew",
    arguments: [(1, 80, 24), (2, 120, 40), (3, 60, 16), (4, 101, 30), (5, 5, 3)])
  func drawing(seed: UInt64, columns: Int, rows: Int) {
    var shift = Shift(seed: seed)
    let fault = shift.runDrawing(events: 1500, at: Size(columns: columns, rows: rows))
    #expect(fault == nil, "seed \(seed): \(fault ?? "")")
  }

  @Test("The same seed is the same shift")
  func determinism() {
    var one = Shift(seed: 7)
    var other = Shift(seed: 7)
    _ = one.run(events: 2000)
    _ = other.run(events: 2000)
    #expect(one.state == other.state)
  }

  @Test("Together the shifts reach every stage of a call")
  func reach() {
    var reached: Set<String> = []
    for seed in UInt64(1)...8 {
      var shift = Shift(seed: seed)
      _ = shift.run(events: 8000)
      reached.formUnion(shift.reached)
    }
    let stages = ["barred", "selling", "sold", "registered", "resumed", "called", "planned"]
    #expect(reached.isSuperset(of: stages))
  }
}

/// One operator's shift in a simulated world.
struct Shift {
  private(set) var state: State
  private(set) var reached: Set<String> = []
  private(set) var calls = 0
  private var world: SimulatedWorld
  private var dice: Dice
  private var frame = Frame(size: Size(columns: 80, rows: 24))

  private static let sizes = [(0, 0), (5, 3), (39, 9), (80, 24), (120, 40), (200, 60)]

  private let member: Int

  /// `member`: the place in the staff of whoever sits there.
  init(seed: UInt64, member: Int = 0) {
    self.member = member
    world = SimulatedWorld(seed: seed)
    dice = Dice(seed: seed &* 31 &+ 7)
    state = Shift.fresh(world.books, member, at: Instant(milliseconds: 1_800_000_000_000))
  }

  private static func fresh(
    _ books: SimulatedBooks, _ member: Int, at now: Instant
  ) -> State {
    State(
      now: now, calendar: Calendar(today: Day(number: 20_833), offsetSeconds: 10_800),
      company: books.company, script: .standard, me: books.company.staff[member], phone: .simulated,
      look: Look(themes: ["dark", "mono"]), locking: Locking(isOffered: true))
  }

  /// Runs the shift; returns the first fault, or nil.
  mutating func run(events: Int) -> String? {
    for count in 0..<events {
      let now = Instant(milliseconds: state.now.milliseconds + dice.below(900))
      if dice.chance(1), dice.chance(20) {
        crash(at: now)
      } else if let event = next() {
        world.take(state.update(event, at: now), at: now)
      }
      note()
      if let fault { return "event \(count): \(fault)" }
      if count % 97 == 0 { draw() }
    }
    return nil
  }

  /// Runs the shift and draws each state over the last; returns the first that came out otherwise
  /// than drawn anew.
  mutating func runDrawing(events: Int, at size: Size) -> String? {
    var last: State?
    var shown = Frame(size: size)
    for count in 0..<events {
      let now = Instant(milliseconds: state.now.milliseconds + dice.below(900))
      guard let event = next() else { continue }
      world.take(state.update(event, at: now), at: now)
      DeskScreen.draw(state, after: last, into: &shown)
      last = state
      let anew = drawn(at: size)
      guard shown.cells == anew.cells, shown.cursor == anew.cursor else {
        return "event \(count), \(event):\n\(shown.text)\ninstead of\n\(anew.text)"
      }
    }
    return nil
  }

  private func drawn(at size: Size) -> Frame {
    var frame = Frame(size: size)
    DeskScreen.draw(state, into: &frame)
    return frame
  }

  private mutating func next() -> Event? {
    if state.isLocked, dice.chance(20) {
      return dice.chance(50)
        ? .unlocked : .unlockRefused(.wrong(until: state.now.advanced(bySeconds: 1)))
    }
    return dice.chance(60) ? .commanded(command()) : world.happening(state)
  }

  /// The program dies and starts again with the call that it had in hand.
  private mutating func crash(at now: Instant) {
    let interrupted = state.conversation
    world.die()
    state = Self.fresh(world.books, member, at: now)
    guard let interrupted else { return }
    world.take(state.update(.interrupted(interrupted), at: now), at: now)
    world.take(state.update(.commanded(.accept), at: now), at: now)
    reached.insert("resumed")
  }

  private mutating func command() -> Command {
    let texts = ["1", "2", "3", "г", "5*3", "8,4", " ", "\u{7}", "x"]
    switch dice.below(28) {
    case 0:
      return dice.chance(95) ? [.answer, .answer, .dial, .promise][dice.below(4)] : .consult
    case 1...6: return .accept
    case 7...9: return .type(texts[dice.below(texts.count)])
    case 10: return .takeOffer
    case 11...12: return .refuseOffer
    case 13: return .delivery
    case 14...15: return .confirm
    case 16: return [.transfer, .endCall, .hold, .pause][dice.below(4)]
    case 17: return [.undo, .redo, .remark, .goods][dice.below(4)]
    case 18:
      if dice.chance(20) { return [.office, .add, .handOver][dice.below(3)] }
      return [.findClient, .newClient, .help, .palette, .leave][dice.below(5)]
    case 19...20: return .move(Direction.allCases[dice.below(Direction.allCases.count)])
    case 21: return .eraseForward
    case 22: return [.erase, .eraseWord, .clearField][dice.below(3)]
    case 24: return dice.chance(5) ? .lock : .orders
    case 25: return state.overlay == nil ? .back : .type("c")
    case 23: return [.next, .previous, .nextTheme, .nextLanguage, .redraw][dice.below(5)]
    default: return .back
    }
  }

  private mutating func note() {
    guard let conversation = state.conversation else {
      if case .registered? = state.notice { reached.insert("registered") }
      if !state.planned.isEmpty { reached.insert("planned") }
      return
    }
    calls += 1
    if conversation.call.callOut != nil { reached.insert("called") }
    guard case .client(let dealing) = conversation.party else { return }
    switch dealing.stage {
    case .barred: reached.insert("barred")
    case .selling: reached.insert("selling")
    case .sold: reached.insert("sold")
    }
  }

  /// What must never be: a violation, an order confirmed for one who may not have it, or twice.
  private var fault: String? {
    let violations = state.violations
    if !violations.isEmpty { return "\(violations)" }
    for (key, order) in world.keptOrders where order.confirmations > 0 {
      let call = String(key.prefix(upTo: key.lastIndex(of: "/") ?? key.endIndex))
      let isLifted = order.client == "late" && world.allowed.contains(call)
      if ["key", "new", "late"].contains(order.client), !isLifted {
        return "A3, A5: \(key) of \(order.client)"
      }
      if order.confirmations > 1, state.outbox.isEmpty { return "\(key) was confirmed twice" }
    }
    return nil
  }

  private mutating func draw() {
    let (columns, rows) = Self.sizes[dice.below(Self.sizes.count)]
    let size = Size(columns: columns, rows: rows)
    if frame.size != size { frame = Frame(size: size) }
    DeskScreen.draw(state, into: &frame)
  }
}
