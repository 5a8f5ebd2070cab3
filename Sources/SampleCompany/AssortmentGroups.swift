internal import Desk

extension AssortmentGroup {
  /// Ten groups, 250 goods. The brands are invented.
  static let all: [AssortmentGroup] = [
    cereals, pasta, oil, cheese, sausages, canned, drinks, sweets, teaAndCoffee, grocery,
  ]

  static let cereals = AssortmentGroup(
    Wording("Cereals", "Крупы"), tax: 10,
    brands: [
      Wording("Zolotaya Niva", "Золотая нива"), Wording("Ambarchik", "Амбарчик"),
      Wording("Uralskaya Zhatva", "Уральская жатва"),
    ],
    [
      Article(
        "Buckwheat", "Гречка", "whole", "ядрица",
        [
          .g(900, pack: 12, at: 92), .kg(5, pack: 4, at: 468),
        ]),
      Article(
        "Rice", "Рис", "long grain", "длиннозёрный",
        [
          .g(900, pack: 12, at: 118), .kg(5, pack: 4, at: 590),
        ]),
      Article("Rice", "Рис", "round", "круглый", [.g(800, pack: 12, at: 96)]),
      Article("Millet", "Пшено", "polished", "шлифованное", [.g(800, pack: 12, at: 58)]),
      Article("Semolina", "Манка", "", "", [.g(700, pack: 10, at: 49)]),
      Article("Pearl barley", "Перловка", "", "", [.g(800, pack: 10, at: 44)]),
      Article("Oat flakes", "Хлопья овсяные", "extra", "экстра", [.g(500, pack: 12, at: 52)]),
    ])

  static let pasta = AssortmentGroup(
    Wording("Pasta", "Макароны"), tax: 10,
    brands: [
      Wording("Bella Rosa", "Белла Роза"), Wording("Kolosok", "Колосок"),
      Wording("Tverdy Znak", "Твёрдый знак"),
    ],
    [
      Article(
        "Spaghetti", "Спагетти", "durum", "из твёрдых сортов",
        [
          .g(450, pack: 20, at: 62), .kg(5, pack: 2, at: 640),
        ]),
      Article("Penne", "Перья", "", "", [.g(450, pack: 20, at: 58)]),
      Article("Horns", "Рожки", "", "", [.g(800, pack: 12, at: 74)]),
      Article("Vermicelli", "Вермишель", "fine", "паутинка", [.g(400, pack: 24, at: 46)]),
      Article("Egg noodles", "Лапша яичная", "", "", [.g(250, pack: 20, at: 54)]),
      Article("Spirals", "Спирали", "durum", "из твёрдых сортов", [.g(450, pack: 20, at: 60)]),
      Article("Lasagne sheets", "Листы для лазаньи", "", "", [.g(500, pack: 8, at: 152)]),
    ])

  static let oil = AssortmentGroup(
    Wording("Oil and butter", "Масло"), tax: 10,
    brands: [Wording("Podsolnukh", "Подсолнух"), Wording("Maslenitsa", "Масленица")],
    [
      Article(
        "Sunflower oil", "Масло подсолнечное", "refined", "рафинированное",
        [
          .litres(tenths: 10, pack: 15, at: 126), .litres(tenths: 50, pack: 4, at: 598),
        ]),
      Article(
        "Sunflower oil", "Масло подсолнечное", "unrefined", "нерафинированное",
        [
          .litres(tenths: 10, pack: 15, at: 134)
        ]),
      Article(
        "Corn oil", "Масло кукурузное", "", "",
        [
          .litres(tenths: 10, pack: 15, at: 178)
        ]),
      Article(
        "Olive oil", "Масло оливковое", "extra virgin", "нерафинированное",
        [
          .litres(tenths: 5, pack: 12, at: 540), .litres(tenths: 10, pack: 6, at: 985),
        ]),
      Article("Mustard oil", "Масло горчичное", "", "", [.litres(tenths: 5, pack: 12, at: 112)]),
      Article(
        "Butter", "Масло сливочное", "82.5 %", "82,5 %",
        [
          .g(180, pack: 20, at: 164), .kg(5, pack: 1, at: 3960),
        ]),
      Article(
        "Butter", "Масло сливочное", "72.5 %", "72,5 %",
        [
          .g(180, pack: 20, at: 142), .kg(5, pack: 1, at: 3480),
        ]),
      Article("Margarine", "Маргарин", "for baking", "для выпечки", [.g(250, pack: 20, at: 48)]),
      Article("Ghee", "Масло топлёное", "", "", [.g(450, pack: 6, at: 430)]),
    ])

  static let cheese = AssortmentGroup(
    Wording("Cheese", "Сыры"), tax: 10,
    brands: [
      Wording("Lugovoy", "Луговой"), Wording("Staraya Ferma", "Старая ферма"),
      Wording("Alpika", "Альпика"),
    ],
    [
      Article(
        "Cheese Gouda", "Сыр Гауда", "45 %", "45 %",
        [
          .loose(at: 812), .g(200, pack: 10, at: 198),
        ]),
      Article("Cheese Maasdam", "Сыр Маасдам", "45 %", "45 %", [.loose(at: 905)]),
      Article("Cheese Rossiysky", "Сыр Российский", "50 %", "50 %", [.loose(at: 688)]),
      Article("Cheese Tilsit", "Сыр Тильзитер", "45 %", "45 %", [.loose(at: 742)]),
      Article("Suluguni", "Сулугуни", "smoked", "копчёный", [.loose(at: 864)]),
      Article("Cream cheese", "Сыр плавленый", "mild", "сливочный", [.g(180, pack: 16, at: 96)]),
      Article("Mozzarella", "Моцарелла", "in brine", "в рассоле", [.g(125, pack: 12, at: 138)]),
    ])

  static let sausages = AssortmentGroup(
    Wording("Sausages", "Колбасы"), tax: 10,
    brands: [
      Wording("Myasnoy Ryad", "Мясной ряд"), Wording("Dymok", "Дымок"),
      Wording("Okhotnik", "Охотник"),
    ],
    [
      Article("Doctor's sausage", "Колбаса Докторская", "boiled", "варёная", [.loose(at: 486)]),
      Article("Frankfurters", "Сосиски", "with milk", "молочные", [.loose(at: 442)]),
      Article(
        "Krakow sausage", "Колбаса Краковская", "half-smoked", "полукопчёная",
        [
          .loose(at: 618)
        ]),
      Article("Cervelat", "Сервелат", "smoked", "варёно-копчёный", [.g(350, pack: 8, at: 268)]),
      Article("Salami", "Салями", "dry", "сырокопчёная", [.g(300, pack: 8, at: 342)]),
      Article("Ham", "Ветчина", "of pork", "из окорока", [.loose(at: 594)]),
      Article("Bacon", "Бекон", "sliced", "нарезка", [.g(200, pack: 12, at: 236)]),
      Article("Liver pâté", "Паштет печёночный", "", "", [.g(100, pack: 24, at: 52)]),
    ])
}
