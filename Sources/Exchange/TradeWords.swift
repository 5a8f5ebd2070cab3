internal import Desk

/// What the words in a company's books mean, in English, Russian, Czech and Croatian; the words of
/// the configuration come first.
struct TradeWords {
  private let kinds: [String: KnownKind]
  private let departments: [String: DepartmentKind]
  private let roles: [String: StaffMember.Role]
  private let units: [String: Measure]

  init(_ mapping: Mapping) {
    kinds = Self.kindWords.merging(Self.folded(mapping.kinds)) { _, own in own }
    departments = Self.folded(mapping.departments)
    roles = Self.folded(mapping.roles)
    units = Self.unitWords.merging(Self.folded(mapping.units)) { _, own in own }
  }

  func kind(_ word: String) -> KnownKind? { kinds[Folding.fold(word)] }

  func unit(_ word: String) -> Measure? { units[Folding.fold(word)] }

  /// Nil for a mark that means nothing here.
  func mark(_ word: String) -> Good.Mark? {
    let folded = Folding.fold(word)
    if ["", "нет", "no", "ne", "0"].contains(folded) { return Good.Mark.none }
    if ["нов", "new", "nov"].contains(where: folded.hasPrefix) { return .new }
    return ["спец", "spec", "poseb"].contains(where: folded.hasPrefix) ? .special : nil
  }

  /// By the department's code or name in the configuration, else by the words of the name and then
  /// of the code.
  func department(code: String, name: String) -> DepartmentKind {
    let texts = [name, code].map(Folding.fold)
    for text in texts { if let kind = departments[text] { return kind } }
    for text in texts {
      let words = text.split(separator: " ")
      for (kind, stems) in Self.departmentStems
      where words.contains(where: { Self.begins($0, stems) }) {
        return kind
      }
    }
    return .other
  }

  func role(_ word: String) -> StaffMember.Role? {
    let folded = Folding.fold(word)
    if let role = roles[folded] { return role }
    let words = folded.split(separator: " ")
    return Self.roleStems.first { _, stems in words.contains { Self.begins($0, stems) } }?.0
  }

  private static func begins(_ word: Substring, _ stems: [String]) -> Bool {
    stems.contains { $0.count > 3 ? word.hasPrefix($0) : word == $0 }
  }

  private static func folded<Meaning>(_ words: [String: Meaning]) -> [String: Meaning] {
    Dictionary(
      words.map { (Folding.fold($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private static let kindWords: [String: KnownKind] = folded([
    "рыночник": .market, "рынок": .market, "market": .market, "market trader": .market,
    "trader": .market, "trhovec": .market, "tržník": .market, "prodejce na trhu": .market,
    "tržnica": .market, "trgovac na tržnici": .market,
    "розница": .retail, "розничный": .retail, "retail": .retail, "retailer": .retail,
    "maloobchod": .retail, "maloprodaja": .retail,
    "региональный": .regional, "регион": .regional, "regional": .regional,
    "regionální": .regional, "regionalni": .regional,
    "собственная точка": .outlet, "own outlet": .outlet, "outlet": .outlet, "own shop": .outlet,
    "vlastní prodejna": .outlet, "vlastito prodajno mjesto": .outlet,
    "vlastita prodavaonica": .outlet,
    "ключевой": .key, "ключевой клиент": .key, "key": .key, "key client": .key,
    "key account": .key, "klíčový": .key, "klíčový zákazník": .key, "ključni": .key,
    "ključni kupac": .key,
  ])

  private static let unitWords: [String: Measure] = folded([
    "шт": .piece, "штука": .piece, "уп": .piece, "упак": .piece, "упаковка": .piece, "кор": .piece,
    "бут": .piece, "банка": .piece, "пач": .piece, "ks": .piece, "kus": .piece, "bal": .piece,
    "kom": .piece, "komad": .piece, "pak": .piece, "pc": .piece, "pcs": .piece, "pce": .piece,
    "piece": .piece, "ea": .piece, "each": .piece, "pack": .piece,
    "кг": .kilogram, "килограмм": .kilogram, "kg": .kilogram, "kilogram": .kilogram,
    "л": .litre, "литр": .litre, "l": .litre, "lt": .litre, "ltr": .litre, "litr": .litre,
    "litre": .litre, "liter": .litre, "litra": .litre,
  ])

  /// Stems of words; those of up to three letters are whole words, as codes have them. The first
  /// that fits counts: a regional wholesale department is a regional one.
  private static let departmentStems: [(DepartmentKind, [String])] = [
    (.finance, ["фин", "финанс", "бухг", "fin", "finan", "accountin", "ucet", "uctar", "racunov"]),
    (
      .warehouse,
      ["скл", "склад", "достав", "логист", "warehouse", "deliver", "logist", "sklad", "dorucov"]
    ),
    (.purchasing, ["зак", "закуп", "снабж", "purchas", "procure", "buying", "nakup", "nabav"]),
    (.support, ["опп", "поддерж", "сопровожд", "support", "podpor", "podrsk", "call"]),
    (.regional, ["рег", "регион", "reg", "region"]),
    (.retail, ["розн", "retail", "maloobch", "maloprod"]),
    (
      .wholesale,
      [
        "опт", "оптов", "wholesale", "velkoobch", "veleprod", "sales", "продаж", "сбыт", "prodej",
        "prodaj",
      ]
    ),
  ]

  /// The first that fits counts: a key-account manager is also a manager.
  private static let roleStems: [(StaffMember.Role, [String])] = [
    (
      .head,
      [
        "началь", "руковод", "завед", "директор", "head", "director", "vedouc", "reditel",
        "direktor", "sef",
      ]
    ),
    (.keyAccountManager, ["ключев", "key", "klicov", "kljucn"]),
    (.head, ["voditelj"]),
    (.trainer, ["тренер", "обуча", "инструктор", "trainer", "skolitel", "trener", "instruktor"]),
    (.operatorAtDesk, ["оператор", "operat", "agent"]),
    (.finance, ["финанс", "бухг", "financ", "accountan", "ucetn", "racunov"]),
    (
      .manager,
      ["менеджер", "manager", "manaz", "obchodn", "menadz", "komercijal", "referent", "prodavac"]
    ),
  ]
}
