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
