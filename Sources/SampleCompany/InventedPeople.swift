internal import Desk

/// Names, numbers and addresses that belong to nobody.
struct InventedPeople: Sendable {
  private let language: Language
  private var dice: Dice
  private var companies = 0
  private var numbers = 0
  /// Names that real ones bear, in small letters.
  private var avoided: Set<String> = []
  /// Where the names begin, so that two schools don't begin with the same.
  private let start: Int

  init(language: Language, dice: Dice) {
    self.language = language
    self.dice = dice
    start = self.dice.roll(0...Self.qualities.count * Self.places.count - 1)
  }

  mutating func avoid(_ name: String) { avoided.insert(name.lowercased()) }

  /// Each only once: the first hundreds by two words, later ones by a number as well.
  mutating func company() -> String {
    while true {
      let all = Self.qualities.count * Self.places.count
      let place = (start + companies * 7) % all
      let round = companies / all
      companies += 1
      let quality = Self.qualities[place / Self.places.count](language)
      let noun = Self.places[place % Self.places.count](language)
      let number = round == 0 ? "" : " \(round + 1)"
      let name = Wording(
        "\(quality) \(noun)\(number) Ltd", "ООО «\(quality) \(noun)\(number)»")(language)
      if !avoided.contains(name.lowercased()) { return name }
    }
  }

  mutating func person() -> String { Clientele.person(language, &dice) }

  mutating func address() -> String { Clientele.address(language, &dice) }

  mutating func taxNumber() -> String {
    CheckDigit.taxNumber("00" + String(dice.roll(0...9_999_999), digits: 7))
  }

  /// As long as the real one and from the same country or town. What follows begins with 0, as no
  /// subscriber's number does: nobody is called.
  mutating func number(like real: String) -> String {
    numbers += 1
    let kept = real.hasPrefix("7") || real.hasPrefix("1") ? 4 : 3
    guard real.count > kept + 5 else {
      return "0" + String(numbers, digits: max(5, real.count - 1))
    }
    return real.prefix(kept) + "0" + String(numbers, digits: real.count - kept - 1)
  }

  private static let qualities = [
    Wording("Northern", "Северный"), Wording("Southern", "Южный"), Wording("Eastern", "Восточный"),
    Wording("New", "Новый"), Wording("Old", "Старый"), Wording("Green", "Зелёный"),
    Wording("White", "Белый"), Wording("Red", "Красный"), Wording("Blue", "Синий"),
    Wording("Golden", "Золотой"), Wording("Quiet", "Тихий"), Wording("Bright", "Светлый"),
    Wording("Distant", "Дальний"), Wording("Upper", "Верхний"), Wording("Great", "Большой"),
    Wording("Little", "Малый"), Wording("Kind", "Добрый"), Wording("Summer", "Летний"),
    Wording("River", "Речной"), Wording("Forest", "Лесной"),
  ]
  private static let places = [
    Wording("Yard", "двор"), Wording("Shore", "берег"), Wording("Bridge", "мост"),
    Wording("Garden", "сад"), Wording("Meadow", "луг"), Wording("Sail", "парус"),
    Wording("Sheaf", "колос"), Wording("Pier", "причал"), Wording("Beacon", "маяк"),
    Wording("Spring", "родник"), Wording("Bazaar", "базар"), Wording("Quarter", "квартал"),
    Wording("Corner", "уголок"), Wording("Wind", "ветер"), Wording("Stone", "камень"),
    Wording("Threshold", "порог"), Wording("Cellar", "погреб"), Wording("Hearth", "очаг"),
    Wording("Mill", "жёрнов"), Wording("Ferry", "паром"), Wording("Harbour", "порт"),
  ]
}
