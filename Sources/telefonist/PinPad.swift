internal import DeskStore
internal import DeskViews
internal import TextScreen

/// Where the digits of a PIN are until it is compared; nothing else ever has them.
struct PinPad {
  private var typed = ""
  private(set) var isChecking = false
  /// Pressed while the last PIN was being compared.
  private var kept: [Key] = []

  /// What the screen shows of it.
  var entry: PinEntry { PinEntry(digits: typed.count, isChecking: isChecking) }

  /// The PIN, when Enter ends it; it is being compared from then on.
  mutating func take(_ key: Key) -> Pin? {
    guard !isChecking else {
      kept.append(key)
      return nil
    }
    switch key {
    case .character(let character):
      let isDigit = character.isASCII && character.isNumber
      if isDigit, typed.count < Pin.lengths.upperBound { typed.append(character) }
    case .backspace: _ = typed.popLast()
    case .escape, .control("u"): typed = ""
    case .enter where !typed.isEmpty:
      defer { typed = "" }
      isChecking = true
      return Pin(typed: typed)
    default: break
    }
    return nil
  }

  /// It was compared; returns the keys that came meanwhile.
  mutating func finish() -> [Key] {
    defer { kept = [] }
    isChecking = false
    return kept
  }
}
