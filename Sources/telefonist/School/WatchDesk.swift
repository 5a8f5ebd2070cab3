internal import CursesFront
internal import Desk
internal import DeskViews
internal import Foundation
internal import Glibc
internal import School
internal import TextScreen

/// A trainer looks on: the trainee's screen, live or again from the journal, and a line of keys to
/// stop it, speak to it, and let things happen.
final class WatchDesk {
  private let attempt: LiveAttempt
  private let trainee: String
  private let words: TrainerTexts
  private let language: Language
  private let orders: TrainerLine
  private let theme: Theme
  private let signals = Signals()
  /// How much of the attempt is shown; nil: all, as it comes.
  private var place: Int?
  private var isPlaying = false
  private var speed = 1.0
  /// A word or a note that is being typed.
  private var typing: (field: TextField, isNote: Bool)?
  private var isHalted = false
  private var said = ""

  init(
    _ attempt: LiveAttempt, trainee: String, language: Language, theme: Theme, isLive: Bool
  ) {
    self.attempt = attempt
    self.trainee = trainee
    self.language = language
    self.theme = theme
    words = TrainerTexts.of(language)
    orders = TrainerLine(attempt: attempt.folder)
    place = isLive ? nil : 0
    isPlaying = !isLive
  }

  /// Until it is left. Returns the exit status.
  func run() throws -> Int32 {
    let screen = try Screen(theme: theme)
    defer { screen.close() }
    screen.restoreOnTrap()
    while true {
      screen.paint(frame(of: screen.size))
      var descriptors = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: attempt.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&descriptors, 3, wait)
      if ready == 0 { goOn() }
      guard ready > 0 else { continue }
      if descriptors[2].revents != 0 { try attempt.read() }
      if let signal = signals.take(for: screen) { return 128 + signal }
      guard descriptors[0].revents != 0 else { continue }
      let keys = screen.keys(haveCome: descriptors[0].revents & Int16(POLLIN) != 0)
      if keys.isEmpty, screen.isGone { return 128 + SIGHUP }
      for key in keys where take(key) { return 0 }
    }
  }

  /// Until the clock of the live picture moves, or the next thing of a replay.
  private var wait: Int32 {
    guard isPlaying, let place else { return place == nil ? 1_000 : -1 }
    guard let pause = attempt.pause(after: place) else { return -1 }
    return Int32(min(3_000, Double(pause) / speed))
  }

  private func goOn() {
    guard isPlaying, let place else { return }
    if place < attempt.count { self.place = place + 1 } else { isPlaying = false }
  }

  // MARK: what is shown

  private func frame(of size: Size) -> Frame {
    var frame = Frame(size: Size(columns: size.columns, rows: max(1, size.rows - 2)))
    var state = attempt.state(after: place)
    if place == nil, WallClock.now() > state.now { _ = state.update(.ticked, at: WallClock.now()) }
    DeskScreen.draw(state, into: &frame)
    var whole = Frame(size: size)
    whole.copy(frame)
    WatchBar.draw(
      WatchBar.Content(
        first: status(state), second: typing.map { label($0) + $0.field.text } ?? words.keys,
        isTyping: typing != nil), into: &whole)
    return whole
  }

  private func label(_ typing: (field: TextField, isNote: Bool)) -> String {
    (typing.isNote ? words.note : words.word) + ": "
  }

  private func status(_ state: State) -> String {
    let score = attempt.score
    let span = Score.span(state.now.seconds(since: attempt.exercise.beganAt))
    let mode = place == nil ? (isHalted ? words.halted : words.live) : words.again(speed)
    var parts = [trainee, attempt.exercise.scenario.title[language], mode, span]
    if score.possible > 0 { parts.append("\(score.earned)/\(score.possible)") }
    if !said.isEmpty { parts.append(said) }
    if let note = note(at: state.now) { parts.append("✎ " + note) }
    return parts.joined(separator: " · ")
  }

  /// The note that was made last before a moment, for a little while.
  private func note(at moment: Instant) -> String? {
    orders.orders.last { given in
      guard case .note = given.order, place != nil else { return false }
      return given.at <= moment && moment.seconds(since: given.at) < 20
    }.flatMap { if case .note(let text) = $0.order { text } else { nil } }
  }

  // MARK: what is pressed

  /// Whether the trainer leaves.
  private func take(_ key: Key) -> Bool {
    if typing != nil {
      type(key)
      return false
    }
    switch key {
    case .escape, .character("q"), .control("q"): return true
    case .left: move(-1)
    case .right: move(1)
    case .pageUp: move(-25)
    case .pageDown: move(25)
    case .home: (place, isPlaying) = (0, false)
    case .end: (place, isPlaying) = (nil, false)
    case .character(" "): isPlaying = place != nil && !isPlaying
    case .character("+"): speed = min(64, speed * 2)
    case .character("-"): speed = max(0.25, speed / 2)
    case .character(let character): order(character)
    default: break
    }
    return false
  }

  private func move(_ step: Int) {
    isPlaying = false
    let next = (place ?? attempt.count) + step
    place = next >= attempt.count ? nil : max(0, next)
  }

  private func order(_ character: Character) {
    switch character {
    case "p":
      isHalted.toggle()
      give(.halt(isHalted), words.halted)
    case "w": typing = (TextField(), false)
    case "n": typing = (TextField(), true)
    case "a": give(.angryCaller, words.angryCaller)
    case "t": give(.telephoneLost(seconds: 20), words.telephoneLost)
    case "o":
      guard let line = attempt.state(after: nil).sale?.order.lines.last else {
        said = words.noLine
        return
      }
      give(.outOfStock(line.good.code), words.outOfStock(line.good.name))
    default: break
    }
  }

  private func type(_ key: Key) {
    guard var typing else { return }
    switch key {
    case .escape: self.typing = nil
    case .enter:
      self.typing = nil
      let text = PlainText.clean(typing.field.trimmed)
      give(typing.isNote ? .note(text) : .word(text), typing.isNote ? words.note : words.word)
    default:
      switch key {
      case .character(let character): typing.field.type(String(character))
      case .backspace: typing.field.erase()
      case .left: typing.field.move(.left)
      case .right: typing.field.move(.right)
      case .control("u"): typing.field.clear()
      default: break
      }
      self.typing = typing
    }
  }

  private func give(_ order: TrainerOrder, _ name: String) {
    do {
      try orders.give(order)
      said = "✓ " + name
    } catch {
      said = "! \(error)"
    }
  }
}

/// What a trainer's line says.
struct TrainerTexts: Sendable {
  let keys: String
  let live: String
  let halted: String
  let again: @Sendable (Double) -> String
  let word: String
  let note: String
  let angryCaller: String
  let telephoneLost: String
  let outOfStock: @Sendable (String) -> String
  let noLine: String

  static func of(_ language: Language) -> TrainerTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = TrainerTexts(
    keys: "p stop  w word  n note  a caller  t telephone  o sold out  ←→ back  End live  q leave",
    live: "live", halted: "stopped", again: { "again, \($0) ×" }, word: "Word", note: "Note",
    angryCaller: "an angry caller", telephoneLost: "the telephone is lost",
    outOfStock: { "sold out: \($0)" }, noLine: "no line on the order")

  private static let russian = TrainerTexts(
    keys:
      "p стоп  w слово  n заметка  a звонок  t связь  o нет товара  ←→ назад  End сейчас  q выход",
    live: "сейчас", halted: "остановлено", again: { "повтор, \($0) ×" }, word: "Слово",
    note: "Заметка", angryCaller: "сердитый клиент", telephoneLost: "связь пропала",
    outOfStock: { "кончилось: \($0)" }, noLine: "в заказе нет строк")
}
