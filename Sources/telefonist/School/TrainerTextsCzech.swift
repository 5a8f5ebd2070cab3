extension TrainerTexts {
  static let czech = TrainerTexts(
    keys: "p stop  w slovo  n pozn.  a hovor  t telefon  o došlo  ←→ zpět  End živě  q odejít",
    live: "živě", halted: "zastaveno", again: { "znovu, \($0) ×" }, word: "Slovo",
    note: "Poznámka", angryCaller: "rozzlobený volající", telephoneLost: "telefon bez spojení",
    outOfStock: { "došlo: \($0)" }, noLine: "v objednávce není řádek")
}
