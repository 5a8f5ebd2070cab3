internal import TextScreen

/// Turns what a terminal sends into keys, byte by byte. It knows the dialects of xterm, the Linux
/// console, PuTTY, rxvt, tmux and screen; what it doesn't know it swallows whole. A sequence may
/// come in pieces. Reads no clock: its owner says when nothing more came.
struct KeyDecoder {
  /// An escape sequence or a character in UTF-8, so far.
  private var pending: [UInt8] = []
  private(set) var isPasting = false
  /// What was pasted so far.
  private var pasted: [UInt8] = []
  /// Bytes still to be swallowed.
  private var ignored = 0
  private var keys: [Key] = []
  /// A lone Esc was just decided: the rest of its sequence may still come, torn off.
  private(set) var isAfterEscape = false
  /// Sequences of this terminal that differ from the dialects.
  private let own: [[UInt8]: Key]

  /// Bytes kept of one paste; what is longer loses its end.
  static let pasteLimit = 65_536

  private static let escape: UInt8 = 0x1B
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  init(own: [[UInt8]: Key] = [:]) { self.own = own }

  /// Whether a short silence would decide: a lone Esc, or Alt with O.
  var isUndecided: Bool {
    guard !isPasting else { return false }
    return pending == [Self.escape] || pending == [Self.escape, UInt8(ascii: "O")]
  }

  /// Whether a sequence, a character or a paste has begun and not ended.
  var isUnfinished: Bool { !pending.isEmpty || isPasting || ignored > 0 }

  mutating func decode(_ bytes: some Collection<UInt8>) -> [Key] {
    let torn = isAfterEscape ? tailLength(of: bytes) : 0
    isAfterEscape = false
    for byte in bytes.dropFirst(torn) { take(byte) }
    return taken()
  }

  /// So long after an Esc that what comes now was typed.
  mutating func forgetEscape() { isAfterEscape = false }

  /// How many bytes are the rest of a sequence whose Esc came by itself: they came together and
  /// make a known key. What is typed comes one by one.
  private func tailLength(of bytes: some Collection<UInt8>) -> Int {
    guard bytes.count > 1, let first = bytes.first, "[O".utf8.contains(first) else { return 0 }
    var probe = KeyDecoder(own: own)
    probe.take(Self.escape)
    for (place, byte) in bytes.enumerated() {
      probe.take(byte)
      guard probe.pending.isEmpty else { continue }
      if case .character? = probe.keys.first { return 0 }
      return probe.keys.isEmpty ? 0 : place + 1
    }
    return 0
  }

  /// Nothing came for as long as a terminal takes within a sequence.
  mutating func decide() -> [Key] {
    guard isUndecided else { return [] }
    isAfterEscape = pending.count == 1
    keys.append(isAfterEscape ? .escape : .alt("O"))
    pending = []
    return taken()
  }

  /// Nothing came for so long that what has begun will not be ended.
  mutating func abandon() -> [Key] {
    if isPasting { finishPaste() }
    if pending == [Self.escape, UInt8(ascii: "[")] { keys.append(.alt("[")) }
    let decided = decide()
    pending = []
    ignored = 0
    return taken() + decided
  }

  private mutating func taken() -> [Key] {
    defer { keys.removeAll(keepingCapacity: true) }
    return keys
  }

  private mutating func take(_ byte: UInt8) {
    if ignored > 0 {
      ignored -= 1
    } else if isPasting {
      takePasted(byte)
    } else if pending.isEmpty {
      takeFirst(byte)
    } else if pending[0] == Self.escape {
      takeEscaped(byte)
    } else {
      takeContinuation(byte, from: 0)
    }
  }

  private mutating func takeFirst(_ byte: UInt8) {
    switch byte {
    case Self.escape, 0xC2...0xF4: pending.append(byte)
    case 0x20...0x7E: keys.append(.character(Character(Unicode.Scalar(byte))))
    case 0x80...: break
    default: if let key = KeySequence.control(byte) { keys.append(key) }
    }
  }

  private mutating func takeEscaped(_ byte: UInt8) {
    guard pending.count == 1 else {
      switch pending[1] {
      case UInt8(ascii: "["): takeControlSequence(byte)
      case UInt8(ascii: "O"): takeSingleShift(byte)
      default: takeContinuation(byte, from: 1)
      }
      return
    }
    if let key = own[[Self.escape, byte]] { return finish(key) }
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"), 0xC2...0xF4: pending.append(byte)
    case 0x20...0x7E: finish(.alt(Character(Unicode.Scalar(byte))))
    default: startAgain(with: byte, after: .escape)
    }
  }

  /// `ESC [`, parameters, a letter; `ESC [ [` and a letter from the Linux console.
  private mutating func takeControlSequence(_ byte: UInt8) {
    guard (0x20...0x7E).contains(byte) else {
      return startAgain(with: byte, after: pending.count == 2 ? .alt("[") : nil)
    }
    let isConsole = pending.count == 3 && pending[2] == UInt8(ascii: "[")
    if pending.count < 64 { pending.append(byte) }
    if pending.count == 3, byte == UInt8(ascii: "[") { return }
    guard isConsole || KeySequence.isEnd(byte, of: pending) else { return }
    if pending.elementsEqual("\u{1B}[200~".utf8) { isPasting = true }
    if pending.elementsEqual("\u{1B}[M".utf8) { ignored = 3 }
    finish(own[pending] ?? KeySequence.control(pending.dropFirst(2)))
  }

  /// `ESC O`, perhaps a modifier, a letter.
  private mutating func takeSingleShift(_ byte: UInt8) {
    guard (0x20...0x7E).contains(byte) else {
      return startAgain(with: byte, after: pending.count == 2 ? .alt("O") : nil)
    }
    if pending.count < 64 { pending.append(byte) }
    if byte < 0x40 { return }
    finish(own[pending] ?? KeySequence.singleShift(pending.dropFirst(2)))
  }

  private mutating func takeContinuation(_ byte: UInt8, from start: Int) {
    guard byte & 0xC0 == 0x80 else { return startAgain(with: byte, after: nil) }
    pending.append(byte)
    let lead = pending[start]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard pending.count - start == length else { return }
    let text = String(validating: pending[start...], as: UTF8.self)
    guard let scalar = text?.unicodeScalars.first, scalar.value >= 0xA0 else { return finish(nil) }
    finish(start == 0 ? .character(Character(scalar)) : .alt(Character(scalar)))
  }

  private mutating func finish(_ key: Key?) {
    if let key { keys.append(key) }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func startAgain(with byte: UInt8, after key: Key?) {
    finish(key)
    takeFirst(byte)
  }

  private mutating func takePasted(_ byte: UInt8) {
    pasted.append(byte)
    if byte == UInt8(ascii: "~"), pasted.suffix(6) == Self.pasteEnd[...] {
      pasted.removeLast(6)
      finishPaste()
    } else if pasted.count > Self.pasteLimit + 4096 {
      pasted.removeSubrange(Self.pasteLimit..<pasted.count - 6)
    }
  }

  private mutating func finishPaste() {
    let text = PastedText.clean(pasted.prefix(Self.pasteLimit))
    if !text.isEmpty { keys.append(.paste(text)) }
    isPasting = false
    pasted = []
  }
}
