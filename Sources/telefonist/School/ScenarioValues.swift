internal import Desk
internal import School

/// The values that scenarios are written with.
extension SettingsNode {
  /// A text for both languages, or one for each as `{ en: …, ru: … }`. Control characters go.
  func tongues() throws -> BothTongues {
    if let text = try? text() { return BothTongues(PlainText.clean(text)) }
    var tongues = BothTongues("")
    for (key, value) in try entries(known: BothTongues.languages.map(\.rawValue)) {
      let text = PlainText.clean(try value.text())
      if key == Language.russian.rawValue { tongues.russian = text } else { tongues.english = text }
    }
    guard !tongues.isEmpty else { throw complaint("must be a text") }
    return tongues
  }

  func scenarioName() throws -> String {
    let name = try text()
    let isPlain = name.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    guard (1...60).contains(name.count), isPlain else {
      throw complaint("must be Latin letters, digits and hyphens")
    }
    return name
  }

  func duty() throws -> Duty { try choice(Duty.self) }

  /// `90` or `1:30`, a day at most.
  func seconds() throws -> Int {
    let parts = try text().split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { ("0"..."9").contains($0) } && part.count <= 5 ? Int(part) : nil
    }
    guard (1...2).contains(parts.count), numbers.count == parts.count else {
      throw complaint("must be a time such as 90 or 1:30")
    }
    let seconds = numbers.count == 2 ? numbers[0] * 60 + numbers[1] : numbers[0]
    guard (0...86_400).contains(seconds) else { throw complaint("must be a day at most") }
    return seconds
  }

  /// As a telephone shows it; empty: withheld.
  func phoneNumber() throws -> String {
    let number = try text()
    let isNumber = number.allSatisfy { "+-() 0123456789".contains($0) }
    guard number.count <= 30, isNumber else {
      throw complaint("must be a telephone number, or empty for a withheld one")
    }
    return number
  }

  func purpose() throws -> CallerPart.Purpose {
    switch try text() {
    case "order": .order
    case "information": .information
    case "other": .otherMatter
    default: throw complaint("must be one of: order, information, other")
    }
  }

  /// `20`, `8.4`, or `2 packs`.
  func amount() throws -> (quantity: Quantity, isInPacks: Bool) {
    let words = try text().split(separator: " ")
    guard words.count == 2, words[1] == "packs" || words[1] == "pack" else {
      return (try quantity(), false)
    }
    guard let count = Int(words[0]), (1...10_000).contains(count) else {
      throw complaint("must be a quantity such as 12, 2.5 or 3 packs")
    }
    return (Quantity(count), true)
  }

  /// The kind of offer that is meant, or a good's code.
  func occasion() throws -> Taste.Occasion {
    let text = try text()
    return switch text {
    case "any": .any
    case "new": .new
    case "special": .special
    case "usual": .usual
    case "companion": .companion
    case "popular": .popular
    default: .good(text)
    }
  }

  /// `{ M03: away, M04: busy }`.
  func presences() throws -> [Mishap.Kind] {
    try entries().map { .presence($0.key, try $0.value.choice(StaffMember.Presence.self)) }
  }
}
