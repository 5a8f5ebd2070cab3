public import Desk
public import TextScreen

/// A PIN on its way: how many digits it has, and whether it is being compared. What the digits are
/// the screen is never told.
public struct PinEntry: Hashable, Sendable {
  public var digits: Int
  public var isChecking: Bool

  public init(digits: Int = 0, isChecking: Bool = false) {
    self.digits = digits
    self.isChecking = isChecking
  }
}

/// What a shared terminal asks before there is a desk: who is it?
public struct SignOnForm: Hashable, Sendable {
  public var company: String
  public var language: Language
  public var code: TextField
  /// Nil while the code is being typed.
  public var pin: PinEntry?
  public var refusal: PinRefusal?
  public var now: Instant

  public init(company: String, language: Language, now: Instant, code: TextField = TextField()) {
    self.company = company
    self.language = language
    self.now = now
    self.code = code
  }
}

/// The sign-on of a shared terminal, and what a locked desk shows: nothing of any client.
public enum SignOnView {
  private static let labelColumns = 8
  private static let fieldColumns = 24
  private static let bodyColumns = 60

  public static func draw(_ form: SignOnForm, into frame: inout Frame) {
    let words = Words.of(form.language)
    frame.clear()
    frame.cursor = nil
    var rest = body(rows: 10, in: frame)
    Drawing.rule(form.company, role: .titleFocused, in: rest.takeTop(), into: &frame)
    _ = rest.takeTop()
    Drawing.paragraph(words.signOn.title, .strong, in: rest.takeTop(), into: &frame)
    _ = rest.takeTop()
    let code = row(words.signOn.code, in: rest.takeTop(), into: &frame)
    Drawing.field(form.code, isFocused: form.pin == nil, in: code, into: &frame)
    let pin = row(words.signOn.pin, in: rest.takeTop(), into: &frame)
    dots(form.pin?.digits ?? 0, isFocused: form.pin != nil, in: pin, into: &frame)
    _ = rest.takeTop()
    if form.pin?.isChecking == true {
      Drawing.paragraph(words.signOn.checking, .dim, in: rest.takeTop(2), into: &frame)
    } else if let refusal = form.refusal {
      let text = sentence(refusal, at: form.now, words.signOn.wrong, words)
      Drawing.paragraph("! " + text, .warning, in: rest.takeTop(2), into: &frame)
    } else {
      let hint = form.pin == nil ? words.signOn.codeHint : words.signOn.pinHint
      Drawing.paragraph(hint, .dim, in: rest.takeTop(2), into: &frame)
    }
    Drawing.paragraph(words.signOn.keys, .dim, in: rest.takeTop(), into: &frame)
  }

  static func drawLock(
    _ state: State, _ entry: PinEntry, _ words: Words, into frame: inout Frame
  ) {
    frame.clear()
    frame.cursor = nil
    var rest = body(rows: 11, in: frame)
    let say = words.signOn
    Drawing.rule(say.locked, role: .titleFocused, in: rest.takeTop(), into: &frame)
    _ = rest.takeTop()
    Drawing.paragraph(say.whose(state.me.name), .strong, in: rest.takeTop(), into: &frame)
    _ = rest.takeTop()
    Drawing.paragraph(
      state.isOnCall ? "● " + say.onCall : say.noCall, state.isOnCall ? .stateOnCall : .text,
      in: rest.takeTop(), into: &frame)
    let waiting = state.queue.count { $0.call != nil }
    Drawing.paragraph(say.waiting(waiting), .text, in: rest.takeTop(), into: &frame)
    _ = rest.takeTop()
    let pin = row(say.pin, in: rest.takeTop(), into: &frame)
    dots(entry.digits, isFocused: true, in: pin, into: &frame)
    _ = rest.takeTop()
    if entry.isChecking {
      Drawing.paragraph(say.checking, .dim, in: rest, into: &frame)
    } else if let refusal = state.locking.refusal {
      let text = sentence(refusal, at: state.locking.refusedAt, say.wrongPin, words)
      Drawing.paragraph("! " + text, .warning, in: rest, into: &frame)
    } else {
      Drawing.paragraph(say.lockedHint, .dim, in: rest, into: &frame)
    }
  }

  private static func sentence(
    _ refusal: PinRefusal, at now: Instant, _ wrong: Counted, _ words: Words
  ) -> String {
    func seconds(_ until: Instant) -> Int {
      max(1, (until.milliseconds - now.milliseconds + 999) / 1000)
    }
    return switch refusal {
    case .wrong(let until): wrong(seconds(until))
    case .tooSoon(let until): words.signOn.tooSoon(seconds(until))
    case .noPin: words.signOn.noPin
    case .storeFailed(let kind): words.signOn.storeFailed(kind)
    }
  }

  /// In the middle, a little above.
  private static func body(rows: Int, in frame: Frame) -> Area {
    let columns = min(bodyColumns, frame.size.columns)
    let height = min(rows, frame.size.rows)
    return Area(
      column: (frame.size.columns - columns) / 2, row: (frame.size.rows - height) / 3,
      columns: columns, rows: height)
  }

  private static func row(_ label: String, in row: Area, into frame: inout Frame) -> Area {
    var pen = Pen(row)
    pen.write(label, .dim, limit: labelColumns, into: &frame)
    return Area(
      column: row.column + min(labelColumns, row.columns), row: row.row,
      columns: max(0, min(fieldColumns, row.columns - labelColumns)), rows: row.rows)
  }

  private static func dots(
    _ count: Int, isFocused: Bool, in row: Area, into frame: inout Frame
  ) {
    let shown = TextField(String(repeating: "•", count: count))
    Drawing.field(shown, isFocused: isFocused, in: row, into: &frame)
  }
}
