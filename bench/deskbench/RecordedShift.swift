internal import Desk
internal import DeskStore
internal import DeskViews
internal import Glibc

/// A desk driven by commands, with a real store behind it; all that happened is written down.
struct RecordedDesk {
  private(set) var state: State
  private(set) var happened: [(event: Event, at: Instant)] = []
  private let store: Store
  private var now: Instant

  init(_ state: State, store: Store) {
    self.state = state
    self.store = store
    self.now = state.now
  }

  /// Lets something happen, and all that follows from it at once.
  mutating func take(_ event: Event) {
    var pending = [event]
    while !pending.isEmpty {
      let next = pending.removeFirst()
      now.milliseconds += 40
      happened.append((next, now))
      for effect in state.update(next, at: now) { pending += outcome(of: effect) }
    }
  }

  mutating func press(_ commands: Command...) {
    for command in commands { take(.commanded(command)) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.type(String(character))) }
  }

  private func outcome(of effect: Effect) -> [Event] {
    switch effect {
    case .ask(let question, let id): return [.reported(id, store.answer(question))]
    case .keep(let deed, let id): return [.reported(id, store.perform(deed))]
    case .phone(.answer(let call)): return [.phone(.answered(call))]
    case .phone(.hangUp(let call)): return [.phone(.ended(call, byCaller: false))]
    default: return []
    }
  }
}

/// What the machine is measured with: a desk before a call and all that happened in the call.
struct RecordedShift {
  struct Part {
    var start: State
    var happened: [(event: Event, at: Instant)]
    /// The desk where the part ends.
    var end: State
    /// Where in `happened` each order line begins.
    var lineStarts: [Int] = []
  }

  /// Half an hour's worth: callers wait, the clock ticks, one call is answered and twelve goods are
  /// searched, counted and looked through.
  var call: Part
  /// An order of five hundred lines, by code.
  var longOrder: Part

  static let longOrderLines = 500

  static func make() throws -> RecordedShift {
    let path = "/tmp/deskbench-\(getpid()).sqlite"
    defer { for ending in ["", "-wal", "-shm"] { unlink(path + ending) } }
    let store = try Store.open(path: path)
    let today = Store.systemDay()
    let books = LargeCompany.small(goods: longOrderLines + 12, today: today)
    _ = try store.importBooks(books, asOf: today)
    guard let company = try store.company() else { throw SystemFailure(path: path, number: ENOENT) }
    let start = State(
      now: Instant(milliseconds: today.number * 86_400_000 + 36_000_000),
      calendar: Calendar(today: today, offsetSeconds: 0), company: company, script: .standard,
      me: company.staff[company.staff.count - 1], phone: .simulated)
    let first = books.goods.count - longOrderLines - 12
    return RecordedShift(
      call: recordCall(start, store), longOrder: recordLongOrder(start, store, firstGood: first))
  }

  private static func answer(_ desk: inout RecordedDesk, call id: CallID) {
    let number = "+" + LargeCompany.buyerPhone
    desk.take(.phone(.waiting(Call(id: id, number: number, since: desk.state.now))))
    desk.press(.answer)
  }

  private static func recordCall(_ start: State, _ store: Store) -> Part {
    var desk = RecordedDesk(start, store: store)
    answer(&desk, call: "bench-1")
    for number in 1...6 {
      desk.take(
        .phone(.waiting(Call(id: "w\(number)", number: "+7495111220\(number)", since: start.now))))
    }
    let words = ["buckw", "rice", "sugar", "oil", "tea", "pasta", "flour", "coffee"]
    for round in 0..<12 {
      desk.type(words[round % words.count])
      desk.press(.move(.down), .move(.down), .move(.up), .move(.home))
      desk.take(.ticked)
      desk.press(.clearField)
      desk.type("g" + LargeCompany.goodCode(250 + round).dropFirst() + "*2")
      desk.press(.accept)
      desk.take(.ticked)
      desk.press(.move(.up), .move(.up), .move(.down), .back)
    }
    desk.press(.undo, .undo, .redo, .redo, .remark)
    desk.type("The driver came late twice this month")
    desk.press(.back)
    return Part(start: start, happened: desk.happened, end: desk.state)
  }

  private static func recordLongOrder(_ start: State, _ store: Store, firstGood: Int) -> Part {
    var desk = RecordedDesk(start, store: store)
    answer(&desk, call: "bench-2")
    var starts: [Int] = []
    for line in 0..<longOrderLines {
      starts.append(desk.happened.count)
      desk.type(LargeCompany.goodCode(firstGood + line) + "*2")
      desk.press(.accept)
    }
    starts.append(desk.happened.count)
    let lines = desk.state.sale?.order.lines.count ?? 0
    precondition(lines == longOrderLines, "the long order has \(lines) lines")
    return Part(start: start, happened: desk.happened, end: desk.state, lineStarts: starts)
  }
}
