internal import CursesFront
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Glibc
internal import TextScreen

/// The sign-on of a terminal that several use: asks for code and PIN until they go together.
final class SignOnDesk {
  enum Outcome {
    case signedOn(StaffCode)
    case ended(Ending)
  }

  private let store: Store
  private let company: Company
  private let signals: Signals
  private let screen: Screen
  private var form: SignOnForm
  private var pad = PinPad()
  private var outcome: Outcome?

  init(
    store: Store, company: Company, signals: Signals, theme: Theme, language: Language,
    code: StaffCode?
  ) throws {
    self.store = store
    self.company = company
    self.signals = signals
    screen = try Screen(theme: theme)
    form = SignOnForm(
      company: company.name.isEmpty ? "Telefonist" : company.name, language: language,
      now: WallClock.now(),
      code: TextField(code ?? ""))
    if code != nil { form.pin = pad.entry }
  }

  func run() -> Outcome {
    defer { screen.close() }
    screen.restoreOnTrap()
    while true {
      if let outcome { return outcome }
      draw()
      var descriptors = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&descriptors, 2, -1) > 0 else { continue }
      if descriptors[1].revents != 0 { takeSignals() }
      if descriptors[0].revents != 0 { takeKeys(descriptors[0].revents) }
    }
  }

  /// The language that was chosen here goes on at the desk.
  var language: Language { form.language }

  private func draw() {
    var frame = Frame(size: screen.size)
    SignOnView.draw(form, into: &frame)
    screen.paint(frame)
  }

  private func takeSignals() {
    if let signal = signals.take(for: screen) { outcome = .ended(.signal(signal)) }
  }

  private func takeKeys(_ readiness: Int16) {
    let keys = screen.keys(haveCome: readiness & Int16(POLLIN) != 0)
    if keys.isEmpty, screen.isGone || readiness & Int16(POLLERR | POLLNVAL) != 0 {
      outcome = .ended(.lineLost)
    }
    for key in keys where outcome == nil { take(key) }
  }

  private func take(_ key: Key) {
    switch key {
    case .control("q"): outcome = .ended(.left)
    case .control("l"): screen.repaint()
    case .control("g"):
      let languages = Language.allCases
      let next = (languages.firstIndex(of: form.language) ?? 0) + 1
      form.language = languages[next % languages.count]
    case .escape, .backTab, .up:
      pad = PinPad()
      form.pin = nil
    default:
      if form.pin == nil { takeInCode(key) } else { takeInPin(key) }
    }
  }

  private func takeInCode(_ key: Key) {
    switch key {
    case .character(let character): form.code.type(String(character))
    case .backspace: form.code.erase()
    case .control("u"): form.code.clear()
    case .left: form.code.move(.left)
    case .right: form.code.move(.right)
    case .enter, .tab, .down: if !form.code.trimmed.isEmpty { form.pin = pad.entry }
    default: break
    }
  }

  private func takeInPin(_ key: Key) {
    let pin = pad.take(key)
    form.pin = pad.entry
    guard let pin else { return }
    form.refusal = nil
    draw()
    let member = company.member(typed: form.code.trimmed)
    let answer =
      (try? store.answer(pin, of: member?.code)) ?? .refused(.storeFailed(.other))
    switch answer {
    case .right: if let member { outcome = .signedOn(member.code) }
    case .refused(let refusal):
      form.refusal = refusal
      form.now = WallClock.now()
    }
    _ = pad.finish()
    form.pin = pad.entry
  }
}
