/// Text typed with the keyboard in the other layout: `ghtxrf` for `гречка`, `ьфлаф` for `makfa`.
enum KeyboardLayout {
  /// The same keys in the other layout; nil when no key differs.
  static func swapped(_ text: String) -> String? {
    let isCyrillic = text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
    let table = isCyrillic ? toLatin : toCyrillic
    let other = String(text.lowercased().map { table[$0] ?? $0 })
    return other == text.lowercased() ? nil : other
  }

  private static let latin = Array("`qwertyuiop[]asdfghjkl;'zxcvbnm,.")
  private static let cyrillic = Array("ёйцукенгшщзхъфывапролджэячсмитьбю")
  private static let toCyrillic = Dictionary(uniqueKeysWithValues: zip(latin, cyrillic))
  private static let toLatin = Dictionary(uniqueKeysWithValues: zip(cyrillic, latin))
}
