internal import Desk

extension AssortmentGroup {
  static let canned = AssortmentGroup(
    Wording("Canned food", "Консервы"), tax: 20,
    brands: [
      Wording("Pogrebok", "Погребок"), Wording("Tikhy Prichal", "Тихий причал"),
      Wording("Yuzhny Sad", "Южный сад"),
    ],
    [
      Article("Beef stew", "Тушёнка говяжья", "first grade", "в/с", [.g(338, pack: 12, at: 248)]),
      Article("Green peas", "Горошек зелёный", "", "", [.g(400, pack: 12, at: 78)]),
      Article("Sweet corn", "Кукуруза", "sweet", "сладкая", [.g(340, pack: 12, at: 84)]),
      Article("Sprats", "Шпроты", "in oil", "в масле", [.g(160, pack: 24, at: 132)]),
      Article(
        "Tuna", "Тунец", "in its own juice", "в собственном соку",
        [
          .g(185, pack: 24, at: 158)
        ]),
      Article(
        "Tomato paste", "Паста томатная", "25 %", "25 %",
        [
          .g(140, pack: 24, at: 44), .g(800, pack: 12, at: 186),
        ]),
      Article("Red beans", "Фасоль красная", "", "", [.g(400, pack: 12, at: 82)]),
    ])

  static let drinks = AssortmentGroup(
    Wording("Drinks", "Напитки"), tax: 20,
    brands: [
      Wording("Rodnichok", "Родничок"), Wording("Sadko", "Садко"),
      Wording("Letny Den", "Летний день"),
    ],
    [
      Article(
        "Water", "Вода", "still", "без газа",
        [
          .litres(tenths: 5, pack: 12, at: 28), .litres(tenths: 15, pack: 6, at: 44),
        ]),
      Article("Water", "Вода", "sparkling", "газ.", [.litres(tenths: 15, pack: 6, at: 46)]),
      Article("Kvass", "Квас", "of bread", "хлебный", [.litres(tenths: 20, pack: 6, at: 92)]),
      Article("Lemonade", "Лимонад", "", "", [.litres(tenths: 5, pack: 12, at: 54)]),
      Article("Apple juice", "Сок яблочный", "", "", [.litres(tenths: 10, pack: 12, at: 98)]),
      Article("Tomato juice", "Сок томатный", "", "", [.litres(tenths: 10, pack: 12, at: 104)]),
      Article(
        "Orange nectar", "Нектар апельсиновый", "", "",
        [
          .litres(tenths: 10, pack: 12, at: 116)
        ]),
    ])

  static let sweets = AssortmentGroup(
    Wording("Confectionery", "Кондитерские"), tax: 20,
    brands: [
      Wording("Sladkaya Skazka", "Сладкая сказка"), Wording("Pryanik", "Пряник"),
      Wording("Chernika", "Черника"),
    ],
    [
      Article(
        "Biscuits", "Печенье", "with milk", "топлёное молоко",
        [
          .g(300, pack: 20, at: 76), .loose(at: 188),
        ]),
      Article("Gingerbread", "Пряники", "with honey", "медовые", [.g(400, pack: 12, at: 88)]),
      Article("Wafers", "Вафли", "with cocoa", "шоколадные", [.g(200, pack: 20, at: 72)]),
      Article("Chocolate", "Шоколад", "milk", "молочный", [.g(90, pack: 20, at: 102)]),
      Article("Chocolate", "Шоколад", "dark 70 %", "горький 70 %", [.g(90, pack: 20, at: 114)]),
      Article("Marshmallow", "Зефир", "vanilla", "ванильный", [.g(250, pack: 8, at: 116)]),
      Article("Halva", "Халва", "of sunflower", "подсолнечная", [.g(350, pack: 12, at: 108)]),
      Article("Caramels", "Карамель", "mixed", "ассорти", [.loose(at: 246)]),
    ])

  static let teaAndCoffee = AssortmentGroup(
    Wording("Tea and coffee", "Чай и кофе"), tax: 20,
    brands: [
      Wording("Samovar", "Самовар"), Wording("Chayny Put", "Чайный путь"),
      Wording("Utro", "Утро"),
    ],
    [
      Article(
        "Black tea", "Чай чёрный", "", "",
        [
          .bags(25, pack: 24, at: 68), .bags(100, pack: 12, at: 212),
        ]),
      Article("Black tea", "Чай чёрный", "leaf", "листовой", [.g(200, pack: 12, at: 234)]),
      Article("Green tea", "Чай зелёный", "", "", [.bags(100, pack: 12, at: 226)]),
      Article("Coffee", "Кофе", "ground", "молотый", [.g(250, pack: 12, at: 318)]),
      Article("Coffee", "Кофе", "in beans", "в зёрнах", [.kg(1, pack: 6, at: 1180)]),
      Article("Instant coffee", "Кофе растворимый", "", "", [.g(95, pack: 12, at: 286)]),
      Article("Cocoa", "Какао", "", "", [.g(100, pack: 20, at: 94)]),
    ])

  static let grocery = AssortmentGroup(
    Wording("Grocery", "Бакалея"), tax: 10,
    brands: [Wording("Khozyayushka", "Хозяюшка"), Wording("Domashny Pir", "Домашний пир")],
    [
      Article(
        "Sugar", "Сахар", "white", "белый",
        [
          .kg(1, pack: 10, at: 68), .kg(5, pack: 4, at: 334), .kg(50, pack: 1, at: 3240),
        ]),
      Article(
        "Flour", "Мука", "first grade", "в/с",
        [
          .kg(2, pack: 6, at: 94), .kg(50, pack: 1, at: 1980),
        ]),
      Article("Salt", "Соль", "iodised", "йодированная", [.kg(1, pack: 20, at: 22)]),
      Article(
        "Mayonnaise", "Майонез", "67 %", "67 %",
        [
          .g(400, pack: 24, at: 86), .g(900, pack: 10, at: 178),
        ]),
      Article("Ketchup", "Кетчуп", "mild", "нежный", [.g(350, pack: 12, at: 92)]),
      Article("Mustard", "Горчица", "strong", "русская", [.g(140, pack: 12, at: 42)]),
      Article("Vinegar", "Уксус", "9 %", "9 %", [.litres(tenths: 10, pack: 12, at: 38)]),
      Article("Dry yeast", "Дрожжи сухие", "", "", [.g(100, pack: 24, at: 74)]),
      Article("Starch", "Крахмал", "of potato", "картофельный", [.g(400, pack: 12, at: 66)]),
    ])
}
