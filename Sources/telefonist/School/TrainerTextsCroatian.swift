internal import Desk

extension TrainerTexts {
  static let croatian = TrainerTexts(
    keys:
      "p stop  w riječ  n bilješka  a poziv  t veza  o nema robe  ←→ natrag  End uživo  q izlaz",
    live: "uživo", halted: "zaustavljeno", again: { "ponovno, \($0) ×" }, word: "Riječ",
    note: "Bilješka", angryCaller: "ljutit pozivatelj", telephoneLost: "veza je nestala",
    outOfStock: { "rasprodano: \($0)" }, noLine: "u narudžbi nema stavki")
}
