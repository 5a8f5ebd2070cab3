extension ClientEntry {
  /// Sixty clients of every kind and every way to pay. The names are invented.
  static let all: [ClientEntry] = traders + moreTraders + shops + outlets + regions + keys

  private static let traders: [ClientEntry] = [
    ClientEntry(
      "Pavlov & Partners", "Павлов и партнёры", .market,
      by: "M01", limit: 80, days: 14, .within(16), every: 7, .grains),
    ClientEntry(
      "Zarya", "ИП «Заря»", .market,
      by: "M01", limit: 60, days: 14, every: 9, silent: 31, .grains),
    ClientEntry(
      "Vector", "ООО «Вектор»", .market,
      by: "M02", limit: 120, days: 21, .overdue(20, days: 18), every: 8),
    ClientEntry(
      "Orbita", "ООО «Орбита»", .market,
      by: "M01", limit: 100, days: 14, .within(35), every: 10, .sweets),
    ClientEntry(
      "Kuznetsov's Stall", "ИП Кузнецов", .market,
      by: "M02", limit: 30, days: 7, .near(1500), every: 7, .delicatessen),
    ClientEntry(
      "Semyonova and Daughters", "Семёнова и дочери", .market,
      by: "M01", limit: 50, days: 7, .none, every: 6, .sweets),
    ClientEntry(
      "Baranov", "ИП «Баранов»", .market,
      by: "M02", limit: 30, days: 7, .atLimit, every: 9, .grains),
    ClientEntry(
      "Dorogomilovo Rows", "Дорогомиловские ряды", .market,
      by: "M01", limit: 200, days: 14, .within(48), every: 5),
    ClientEntry(
      "Ryabinushka", "ИП «Рябинушка»", .market,
      by: "M02", limit: 40, days: 14, .overdue(12, days: 1), every: 11, .sweets),
    ClientEntry(
      "Vesna", "ООО «Весна»", .market,
      by: "M01", limit: 80, days: 21, every: 12, silent: 58, .sweets),
  ]

  private static let moreTraders: [ClientEntry] = [
    ClientEntry(
      "Tri Bogatyrya", "ООО «Три богатыря»", .market,
      by: "M01", limit: 120, days: 14, .credited(22), every: 8, .grains),
    ClientEntry(
      "Fyodorov and Sons", "Фёдоров и сыновья", .market,
      by: "M02", limit: 60, days: 7, .beyond(14), every: 9, .delicatessen),
    ClientEntry(
      "Prilavok", "ИП «Прилавок»", .market,
      by: "M01", limit: 30, days: 7, .within(60), every: 7),
    ClientEntry(
      "Lotos", "ООО «Лотос»", .market,
      by: "M02", limit: 90, days: 14, every: 14, silent: 44),
    ClientEntry(
      "Malinovka", "ИП «Малиновка»", .market,
      by: "M01", limit: 40, days: 14, .none, every: 15, .sweets),
    ClientEntry(
      "Cherkizovo Container 214", "Черкизово, контейнер 214", .market,
      by: "M02", limit: 50, days: 7, .overdue(64, days: 45), every: 10),
    ClientEntry(
      "Ushakov", "ИП Ушаков", .market,
      by: "M01", limit: 70, days: 14, .within(8), every: 13, .delicatessen),
    ClientEntry(
      "Gorizont", "ООО «Горизонт»", .market,
      by: "M02", limit: 80, days: 21, .none, every: 16, .grains),
    ClientEntry(
      "Kalita", "ИП «Калита»", .market, by: nil, limit: 0, days: 0, every: 0),
    ClientEntry(
      "Rodnoy Dvor", "ООО «Родной двор»", .market, by: nil, limit: 0, days: 0, every: 0),
  ]

  private static let shops: [ClientEntry] = [
    ClientEntry(
      "Korzinka Shops", "Магазины «Корзинка»", .retail,
      by: "M03", limit: 300, days: 21, .within(28), every: 7),
    ClientEntry(
      "Produkty 24", "Продукты 24", .retail,
      by: "M04", limit: 120, days: 14, .none, every: 6),
    ClientEntry(
      "U Doma", "ООО «У дома»", .retail,
      by: "M03", limit: 180, days: 14, .overdue(30, days: 6), every: 8),
    ClientEntry(
      "Čajovna Šárka", "Чайная «Čajovna Šárka»", .retail,
      by: "M04", limit: 60, days: 14, .within(22), every: 12, .sweets),
    ClientEntry(
      "Buffet at the Conservatory", "Буфет консерватории", .retail,
      by: "M04", limit: 50, days: 7, .none, every: 9, .sweets),
    ClientEntry(
      "Tavern «Stary Prichal»", "Трактир «Старый причал»", .retail,
      by: "M03", limit: 90, days: 14, .near(2400), every: 10, .delicatessen),
    ClientEntry(
      "School Canteens of the Northern District, Municipal Enterprise No. 7",
      "Муниципальное предприятие «Школьные столовые Северного округа № 7»", .retail,
      by: "M04", limit: 400, days: 30, .within(55), every: 7),
    ClientEntry(
      "Bakery «Teply Khleb»", "Пекарня «Тёплый хлеб»", .retail,
      by: "M03", limit: 150, days: 14, .credited(10), every: 6, .grains),
    ClientEntry(
      "Syrnaya Lavka", "Сырная лавка", .retail,
      by: "M04", limit: 100, days: 14, .beyond(6), every: 9, .delicatessen),
    ClientEntry(
      "Ogonyok", "ООО «Огонёк»", .retail,
      by: "M03", limit: 70, days: 7, every: 10, silent: 52),
    ClientEntry(
      "Pirozhkovaya No. 3", "Пирожковая № 3", .retail,
      by: "M04", limit: 40, days: 7, .overdue(18, days: 3), every: 11, .grains),
    ClientEntry(
      "Kafe «Veranda»", "Кафе «Веранда»", .retail,
      by: "M03", limit: 60, days: 14, .none, every: 0, .sweets),
    ClientEntry(
      "Minimarket «Yolka»", "Минимаркет «Ёлка»", .retail,
      by: nil, limit: 0, days: 0, every: 0),
    ClientEntry(
      "Deli «Gusar»", "Гастроном «Гусар»", .retail,
      by: "M04", limit: 130, days: 14, .within(70), every: 8, .delicatessen),
  ]

  private static let outlets: [ClientEntry] = [
    ClientEntry(
      "Own Shop, Tverskaya", "Наш магазин, Тверская", .outlet,
      by: "M04", limit: 200, days: 7, .within(20), every: 5),
    ClientEntry(
      "Own Shop, Sokolniki", "Наш магазин, Сокольники", .outlet,
      by: "M04", limit: 200, days: 7, .none, every: 6),
    ClientEntry(
      "Own Shop, Mytishchi", "Наш магазин, Мытищи", .outlet,
      by: "M03", limit: 150, days: 7, .atLimit, every: 7),
    ClientEntry(
      "Own Stall, Rizhsky Market", "Наша точка, Рижский рынок", .outlet,
      by: "M03", limit: 80, days: 7, .within(31), every: 8, .delicatessen),
    ClientEntry(
      "Own Stall, Danilovsky Market", "Наша точка, Даниловский рынок", .outlet,
      by: "M04", limit: 80, days: 7, .credited(15), every: 8, .grains),
    ClientEntry(
      "Own Coffee Room", "Наша кофейня", .outlet,
      by: "M03", limit: 60, days: 7, .none, every: 10, .sweets),
    ClientEntry(
      "Own Shop, Khimki", "Наш магазин, Химки", .outlet,
      by: "M04", limit: 150, days: 7, .overdue(9, days: 2), every: 9),
  ]

  private static let regions: [ClientEntry] = [
    ClientEntry(
      "Volga Trade", "ООО «Волга-Трейд»", .regional, .samara,
      by: "M05", limit: 400, days: 30, .within(25), every: 14),
    ClientEntry(
      "Ural Larder", "Уральская кладовая", .regional, .yekaterinburg,
      by: "M05", limit: 480, days: 30, .overdue(22, days: 9), every: 18),
    ClientEntry(
      "Nevsky Wholesale Base", "Невская оптовая база", .regional, .petersburg,
      by: "M05", limit: 600, days: 21, .within(44), every: 10),
    ClientEntry(
      "Tver Grocers", "Тверские бакалейщики", .regional, .tver,
      by: "M05", limit: 150, days: 14, .none, every: 15, .grains),
    ClientEntry(
      "Kazan Tea House", "Казанский чайный дом", .regional, .kazan,
      by: "M05", limit: 250, days: 21, .within(12), every: 20, .sweets),
    ClientEntry(
      "Chernozemye", "ООО «Черноземье»", .regional, .voronezh,
      by: "M05", limit: 200, days: 21, .near(3000), every: 21, .grains),
    ClientEntry(
      "Sibirsky Torg", "ООО «Сибирский торг»", .regional, .novosibirsk,
      by: "M05", limit: 500, days: 30, .beyond(3), every: 20),
    ClientEntry(
      "Samara Deli", "Самарские деликатесы", .regional, .samara,
      by: "M05", limit: 180, days: 14, .credited(30), every: 16, .delicatessen),
    ClientEntry(
      "Zhiguli Stores", "Магазины «Жигули»", .regional, .samara,
      by: "M05", limit: 200, days: 21, every: 18, silent: 75),
    ClientEntry(
      "Peterhof Confectioners", "Петергофские кондитеры", .regional, .petersburg,
      by: "M05", limit: 220, days: 21, .none, every: 17, .sweets),
    ClientEntry(
      "Uralmash Canteens", "Столовые Уралмаша", .regional, .yekaterinburg,
      by: "M05", limit: 300, days: 30, .within(66), every: 15, .grains),
    ClientEntry(
      "Yenisei", "ООО «Енисей»", .regional, .novosibirsk, by: nil, limit: 0, days: 0, every: 0),
  ]

  private static let keys: [ClientEntry] = [
    ClientEntry(
      "Stolitsa Hypermarkets", "Гипермаркеты «Столица»", .key,
      by: "A01", limit: 2400, days: 30, .within(38), every: 7),
    ClientEntry(
      "Polny Stol Chain", "Сеть «Полный стол»", .key,
      by: "A02", limit: 1800, days: 30, .within(51), every: 9),
    ClientEntry(
      "Bystro i Vkusno Restaurants", "Рестораны «Быстро и вкусно»", .key,
      by: "A03", limit: 900, days: 21, .none, every: 8, .delicatessen),
    ClientEntry(
      "Northern Railways Catering", "Питание Северных железных дорог", .key,
      by: "A01", limit: 1200, days: 30, .overdue(14, days: 11), every: 12),
    ClientEntry(
      "Hotels «Rossiyskaya Zima»", "Гостиницы «Российская зима»", .key,
      by: "A02", limit: 700, days: 21, .within(19), every: 11, .sweets),
    ClientEntry(
      "Trading House of the North-Western Consumers' Cooperative Society",
      "Торговый дом Северо-Западного потребительского общества «Единство»", .key, .petersburg,
      by: "A02", limit: 1500, days: 30, .credited(45), every: 14),
    ClientEntry(
      "Domovoy Online", "Интернет-магазин «Домовой»", .key, by: "A03", limit: 600, days: 14,
      .beyond(8), every: 9),
  ]
}
