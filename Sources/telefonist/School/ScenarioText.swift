internal import Desk
internal import School

/// A scenario written as the file that a trainer can go on with; ``ScenarioFile`` reads it back.
struct ScenarioText {
  private var lines: [String] = []

  static func written(_ scenario: Scenario) -> String {
    var text = ScenarioText()
    text.write(scenario)
    return text.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(_ scenario: Scenario) {
    lines.append("scenario: " + scenario.name)
    lines.append("title: " + Self.value(scenario.title))
    if !scenario.brief.isEmpty { lines.append("brief: " + Self.value(scenario.brief)) }
    if !scenario.duties.isEmpty {
      lines.append("duties: [\(scenario.duties.map(\.rawValue).joined(separator: ", "))]")
    }
    lines.append("pass: \(scenario.passMark)")
    lines.append("callers:")
    for caller in scenario.callers { write(caller) }
    if !scenario.mishaps.isEmpty {
      lines.append("events:")
      for mishap in scenario.mishaps { write(mishap) }
    }
  }

  private mutating func write(_ caller: CallerPart) {
    var parts: [String] = []
    switch caller.identity {
    case .client(let code): parts.append("client: " + Self.quoted(code))
    case .stranger(let stranger): parts.append("stranger: " + Self.value(stranger))
    }
    parts.append("calls: \(caller.callsAfterSeconds)")
    parts.append("patience: \(caller.patienceSeconds)")
    parts.append("mood: \(caller.mood.rawValue)")
    if let number = caller.number { parts.append("number: " + Self.quoted(number)) }
    switch caller.purpose {
    case .order: break
    case .information: parts.append("purpose: information")
    case .otherMatter: parts.append("purpose: other")
    }
    let tongues: [(String, BothTongues?)] = [
      ("person", caller.person), ("claims", caller.claims), ("opening", caller.opening),
      ("objection", caller.objection),
    ]
    for case (let key, let words?) in tongues where !words.isEmpty {
      parts.append(key + ": " + Self.value(words))
    }
    if let delivery = caller.delivery { parts.append("delivery: " + Self.value(delivery)) }
    if let inquiry = caller.inquiry { parts.append("asks: " + Self.value(inquiry)) }
    if let remark = caller.remark { parts.append("remark: " + Self.value(remark)) }
    for (place, part) in parts.enumerated() { lines.append((place == 0 ? "  - " : "    ") + part) }
    list("wants", caller.wants.map(Self.value))
    list("offers", caller.tastes.map(Self.value))
  }

  private mutating func list(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    lines.append("    \(key):")
    lines += values.map { "      - " + $0 }
  }

  /// What a file can't say, such as a caller whom a trainer added, is left out.
  private mutating func write(_ mishap: Mishap) {
    let kind: String
    switch mishap.kind {
    case .telephoneLost(let seconds): kind = "telephoneLost: \(seconds)"
    case .outOfStock(let good): kind = "outOfStock: " + Self.quoted(good)
    case .presence(let code, let presence):
      kind = "presence: { \(Self.quoted(code)): \(presence.rawValue) }"
    case .caller: return
    }
    lines.append("  - { at: \(mishap.afterSeconds), \(kind) }")
  }

  // MARK: values

  private static func value(_ words: BothTongues) -> String {
    if words.russian.isEmpty { return quoted(words.english) }
    if words.english.isEmpty { return "{ ru: \(quoted(words.russian)) }" }
    return "{ en: \(quoted(words.english)), ru: \(quoted(words.russian)) }"
  }

  private static func value(_ stranger: Stranger) -> String {
    var parts = [("name", value(stranger.name)), ("kind", quoted(stranger.kind))]
    if !stranger.city.isEmpty { parts.append(("city", value(stranger.city))) }
    if !stranger.address.isEmpty { parts.append(("address", value(stranger.address))) }
    if !stranger.taxNumber.isEmpty { parts.append(("tax", quoted(stranger.taxNumber))) }
    return flow(parts)
  }

  private static func value(_ want: Want) -> String {
    let packs = want.isInPacks ? " packs" : ""
    var parts = [("good", quoted(want.good)), ("quantity", written(want.quantity) + packs)]
    if !want.words.isEmpty { parts.append(("words", value(want.words))) }
    if want.isMentionedOnce { parts.append(("once", "yes")) }
    if let instead = want.instead { parts.append(("instead", quoted(instead))) }
    return flow(parts)
  }

  private static func value(_ taste: Taste) -> String {
    var parts: [(String, String)] = []
    switch taste.answer {
    case .takes(let quantity):
      parts.append(("takes", value(taste.occasion)))
      if let quantity { parts.append(("quantity", written(quantity))) }
    case .refuses(let reason):
      parts.append(("refuses", value(taste.occasion)))
      parts.append(("because", reason.rawValue))
    }
    if !taste.words.isEmpty { parts.append(("words", value(taste.words))) }
    return flow(parts)
  }

  private static func value(_ occasion: Taste.Occasion) -> String {
    switch occasion {
    case .any: "any"
    case .new: "new"
    case .special: "special"
    case .usual: "usual"
    case .companion: "companion"
    case .popular: "popular"
    case .good(let code): quoted(code)
    }
  }

  private static func value(_ wish: DeliveryWish) -> String {
    var parts: [(String, String)] = []
    if let days = wish.inDays { parts.append(("in", String(days))) }
    if let window = wish.window { parts.append(("window", quoted(window))) }
    let tongues: [(String, BothTongues?)] = [
      ("address", wish.address), ("receiver", wish.receiver), ("payer", wish.payer),
      ("signer", wish.signer), ("forwarding", wish.forwarding),
    ]
    for case (let key, let words?) in tongues { parts.append((key, value(words))) }
    if let payment = wish.payment { parts.append(("payment", payment.rawValue)) }
    if let arrival = wish.arrival { parts.append(("arrival", quoted(arrival))) }
    if !wish.words.isEmpty { parts.append(("words", value(wish.words))) }
    return flow(parts)
  }

  private static func value(_ inquiry: Inquiry) -> String {
    var parts = [("good", quoted(inquiry.good)), ("about", inquiry.subject.rawValue)]
    if !inquiry.words.isEmpty { parts.append(("words", value(inquiry.words))) }
    return flow(parts)
  }

  private static func value(_ remark: RemarkToDrop) -> String {
    flow([
      ("topic", remark.topic.rawValue), ("words", value(remark.words)),
      ("after", String(remark.afterWants)),
    ])
  }

  private static func flow(_ parts: [(key: String, value: String)]) -> String {
    "{ " + parts.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + " }"
  }

  /// Thousandths with a point and no needless zeros: `20`, `8.4`.
  private static func written(_ quantity: Quantity) -> String {
    let (whole, part) = quantity.thousandths.quotientAndRemainder(dividingBy: 1000)
    guard part != 0 else { return String(whole) }
    var digits = String(1000 + part).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }

  /// Between quotation marks, so that no code is taken for a number and no word for another key.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
