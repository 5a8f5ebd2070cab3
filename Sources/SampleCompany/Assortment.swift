internal import Desk

/// A group of the assortment: its articles, each of them in every brand of the group.
struct AssortmentGroup: Sendable {
  let name: Wording
  /// Value-added tax, whole per cent.
  let tax: Int
  let brands: [Wording]
  let articles: [Article]

  init(_ name: Wording, tax: Int, brands: [Wording], _ articles: [Article]) {
    self.name = name
    self.tax = tax
    self.brands = brands
    self.articles = articles
  }
}

/// What a thing is, whatever its brand and size: buckwheat, rice.
struct Article: Sendable {
  let kind: Wording
  /// Sort or quality; may be empty.
  let grade: Wording
  let packings: [Packing]

  init(
    _ english: String, _ russian: String, _ gradeEnglish: String = "", _ gradeRussian: String = "",
    _ packings: [Packing]
  ) {
    kind = Wording(english, russian)
    grade = Wording(gradeEnglish, gradeRussian)
    self.packings = packings
  }

  /// Names the article where its companions are told.
  var key: String { kind.english }
}

/// A size in which an article is sold, how many to a pack, and what one of them costs.
struct Packing: Sendable {
  let size: Wording
  let measure: Measure
  let pack: Int
  /// Whole roubles for one measure in the dearest column, before the brand's share.
  let roubles: Int

  static func g(_ grams: Int, pack: Int, at roubles: Int) -> Packing {
    Packing(
      size: Wording("\(grams) g", "\(grams) г"), measure: .piece, pack: pack, roubles: roubles)
  }

  static func kg(_ kilograms: Int, pack: Int, at roubles: Int) -> Packing {
    Packing(
      size: Wording("\(kilograms) kg", "\(kilograms) кг"), measure: .piece, pack: pack,
      roubles: roubles)
  }

  /// A bottle of so many tenths of a litre.
  static func litres(tenths: Int, pack: Int, at roubles: Int) -> Packing {
    let rest = tenths % 10
    let english = rest == 0 ? "\(tenths / 10) l" : "\(tenths / 10).\(rest) l"
    let russian = rest == 0 ? "\(tenths / 10) л" : "\(tenths / 10),\(rest) л"
    return Packing(
      size: Wording(english, russian), measure: .piece, pack: pack, roubles: roubles)
  }

  /// Tea in bags.
  static func bags(_ count: Int, pack: Int, at roubles: Int) -> Packing {
    Packing(
      size: Wording("\(count) bags", "\(count) пак."), measure: .piece, pack: pack,
      roubles: roubles)
  }

  /// Weighed out: a price for the kilogram.
  static func loose(at roubles: Int) -> Packing {
    Packing(
      size: Wording("by weight", "вес"), measure: .kilogram, pack: 1, roubles: roubles)
  }
}

/// A good together with the article that it is, for the purchase history.
struct Stocked {
  let good: Good
  let article: String
  let group: Int
}

/// Makes the goods of the sample from the tables of the groups.
struct Assortment {
  let language: Language
  let today: Day
  var dice: Dice

  /// Dearest first, per cent of the first column; as many as ``Tariff/columns(_:)``.
  static let columnShares = [1000, 950, 900, 860, 820]
  /// What the brands of a group cost, per cent of the article's price.
  private static let brandShares = [100, 94, 109]
  /// Places of the goods, counted through all groups, with something to notice about them.
  private static let expired = 40
  private static let expiresSoon = 66

  mutating func goods() -> [Stocked] {
    var stocked: [Stocked] = []
    for (place, group) in AssortmentGroup.all.enumerated() {
      var number = (place + 1) * 100
      for article in group.articles {
        for packing in article.packings {
          for (brand, brandName) in group.brands.enumerated() {
            number += 1
            let good = good(
              at: stocked.count, code: String(number, digits: 5), group: group,
              name: [
                article.kind(language), article.grade(language), "«\(brandName(language))»",
                packing.size(language),
              ].filter { !$0.isEmpty }.joined(separator: " "),
              packing: packing, share: Self.brandShares[brand])
            stocked.append(Stocked(good: good, article: article.key, group: place))
          }
        }
      }
    }
    return stocked
  }

  private mutating func good(
    at place: Int, code: GoodCode, group: AssortmentGroup, name: String, packing: Packing,
    share: Int
  ) -> Good {
    let dearest = packing.roubles * share + dice.roll(0...99)
    return Good(
      code: code, name: name, group: group.name(language), measure: packing.measure,
      pack: packing.pack, stock: stock(at: place, packing), taxPercent: group.tax,
      barcode: CheckDigit.ean("29" + String(dice.roll(0...99_999), digits: 5) + code),
      mark: mark(at: place), certificate: certificate(at: place),
      prices: Self.columnShares.map { Money(minor: Rounding.divide(dearest * $0, by: 1000)) })
  }

  private func mark(at place: Int) -> Good.Mark {
    if place % 17 == 5 { return .new }
    return place % 31 == 12 ? .special : .none
  }

  /// Every 29th good is out of stock; its neighbours, the same article in another brand, are not.
  private mutating func stock(at place: Int, _ packing: Packing) -> Quantity {
    let packs = dice.roll(8...180)
    if place % 29 == 3 { return .zero }
    if packing.measure == .kilogram {
      return Quantity(thousandths: packs * 2000 + dice.roll(0...9) * 100)
    }
    return place % 23 == 7 ? Quantity(2) : Quantity(packs * packing.pack)
  }

  private mutating func certificate(at place: Int) -> String {
    let number = String(dice.roll(1...999_999), digits: 6)
    var until = today + dice.roll(40...900)
    if place == Self.expired { until = today - 12 }
    if place == Self.expiresSoon { until = today + 5 }
    if place % 60 == 59 { return "" }
    let (year, month, day) = until.date
    let (mm, dd) = (String(month, digits: 2), String(day, digits: 2))
    return Wording(
      "ROSS RU.\(number) until \(year)-\(mm)-\(dd)", "РОСС RU.\(number) до \(dd).\(mm).\(year)")(
        language)
  }
}
