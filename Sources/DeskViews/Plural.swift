/// The forms of a counted noun and which of them a number takes (Unicode CLDR plural rules).
enum Plural {
  /// English: one, other.
  static func english(_ count: Int, _ one: String, _ other: String) -> String {
    "\(count) " + (count == 1 ? one : other)
  }

  /// Russian: one (1, 21 …), few (2–4, 22–24 …), many (the rest, 11–14 among them).
  static func russian(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    "\(count) " + russianForm(count, one, few, many)
  }

  /// Czech: one (1), few (2–4), other (the rest, 0 and 21 … among them).
  static func czech(_ count: Int, _ one: String, _ few: String, _ other: String) -> String {
    "\(count) " + czechForm(count, one, few, other)
  }

  static func czechForm(_ count: Int, _ one: String, _ few: String, _ other: String) -> String {
    switch abs(count) {
    case 1: return one
    case 2, 3, 4: return few
    default: return other
    }
  }

  /// Croatian: one (1, 21 …), few (2–4, 22–24 …), other (the rest, 11–14 among them).
  static func croatian(_ count: Int, _ one: String, _ few: String, _ other: String) -> String {
    "\(count) " + croatianForm(count, one, few, other)
  }

  /// The numbers part as in Russian.
  static func croatianForm(_ count: Int, _ one: String, _ few: String, _ other: String) -> String {
    russianForm(count, one, few, other)
  }

  static func russianForm(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    let ofHundred = abs(count) % 100
    if (11...14).contains(ofHundred) { return many }
    switch ofHundred % 10 {
    case 1: return one
    case 2, 3, 4: return few
    default: return many
    }
  }
}
