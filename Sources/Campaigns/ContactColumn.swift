internal import Desk

/// What stands in a column of a list of contacts.
enum ContactColumn: Hashable {
  case name, phone, zone, consent, warmth
  /// A given field of the project's form, by its name.
  case given(String)

  /// What a heading means: words as lists have them, in English, Russian, Czech and Croatian, where
  /// a number behind one, such as `Phone 2`, means another of the same; and the given field of the
  /// form that has this name. `client` may be both.
  static func all(heading: String, fields: [String: String]) -> [ContactColumn] {
    let folded = Folding.fold(heading)
    let word = Folding.fold(folded.filter { !("0"..."9").contains($0) })
    let known = words.filter { $0.1.contains(word) }.map(\.0)
    return known + (fields[folded].map { [.given($0)] } ?? [])
  }

  private static let words: [(ContactColumn, Set<String>)] = [
    (
      .name,
      folded(
        "name", "full name", "contact", "client", "customer", "company", "имя", "фио", "ф и о",
        "контакт", "клиент", "абонент", "название", "компания", "jméno", "jméno a příjmení",
        "název", "zákazník", "kontakt", "firma", "ime", "ime i prezime", "naziv", "kupac",
        "klijent", "tvrtka")
    ),
    (
      .phone,
      folded(
        "phone", "phones", "telephone", "number", "mobile", "cell", "phone number", "tel",
        "телефон", "телефоны", "номер", "номер телефона", "мобильный", "тел", "telefon",
        "telefony", "číslo", "mobil", "telefonní číslo", "telefoni", "broj", "mobitel",
        "broj telefona")
    ),
    (
      .zone,
      folded(
        "zone", "time zone", "timezone", "utc", "gmt", "utc offset", "часовой пояс", "пояс",
        "время utc", "časové pásmo", "pásmo", "vremenska zona", "zona")
    ),
    (
      .consent,
      folded(
        "consent", "agreed", "may call", "opt in", "согласие", "согласен", "можно звонить",
        "souhlas", "privola", "suglasnost", "pristanak")
    ),
    (
      .warmth,
      folded(
        "warmth", "temperature", "kind", "heat", "теплота", "тип", "вид", "температура", "teplota",
        "druh", "toplina", "vrsta")
    ),
  ]

  private static func folded(_ words: String...) -> Set<String> { Set(words.map(Folding.fold)) }
}

/// Words of a list's fields.
enum ContactWord {
  /// Nil for a word that says neither; nothing written is no consent.
  static func consent(_ text: String) -> Bool? {
    if text.isEmpty || text == "-" { return false }
    if text == "+" { return true }
    return switch Folding.fold(text) {
    case "yes", "y", "true", "1", "x", "agreed", "да", "согласен", "согласна", "есть", "ano", "da":
      true
    case "no", "n", "false", "0", "нет", "ne": false
    default: nil
    }
  }

  static func warmth(_ text: String) -> Contact.Warmth? {
    switch Folding.fold(text) {
    case "hot", "горячии", "горячая", "горячо", "horky", "horka", "vruc", "vruce", "vruci": .hot
    case "warm", "теплыи", "теплая", "тепло", "teply", "tepla", "topao", "toplo", "topli": .warm
    case "cold", "холодныи", "холодная", "холодно", "studeny", "studena", "hladan", "hladno",
      "hladni":
      .cold
    default: nil
    }
  }

  /// `+3`, `UTC+03:00`, `GMT-5`, `МСК+2`, `3` → minutes east of UTC.
  static func zone(_ text: String) -> Int? {
    var rest = text.uppercased().filter { !$0.isWhitespace }[...]
    var base = 0
    if rest.hasPrefix("МСК") || rest.hasPrefix("MSK") {
      base = 180
      rest = rest.dropFirst(3)
      if rest.isEmpty { return base }
    } else if rest.hasPrefix("UTC") || rest.hasPrefix("GMT") {
      rest = rest.dropFirst(3)
      if rest.isEmpty { return 0 }
    }
    let isWest = rest.hasPrefix("-") || rest.hasPrefix("−")
    if isWest || rest.hasPrefix("+") { rest = rest.dropFirst() }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy {
      (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) }
    }
    guard (1...2).contains(parts.count), isPlain, let hours = Int(parts[0]),
      let minutes = parts.count == 2 ? Int(parts[1]) : 0, minutes < 60
    else { return nil }
    let east = base + (isWest ? -1 : 1) * (hours * 60 + minutes)
    return (-12 * 60...14 * 60).contains(east) ? east : nil
  }

  /// All telephone numbers of a cell, each once: `8 (912) 111-22-33, +420 …; тел. 22-33-44 доб. 5`.
  static func numbers(_ text: String, countryCode: String) -> [String] {
    var numbers: [String] = []
    for part in text.split(whereSeparator: { ",;/|".contains($0) }) {
      let start = part.drop { !$0.isNumber && $0 != "+" }
      // Letters behind the digits begin an extension.
      let digits = start.prefix { !$0.isLetter }
      guard let number = PhoneNumber.normalized(String(digits), countryCode: countryCode) else {
        continue
      }
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }
}
