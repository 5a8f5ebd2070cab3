extension Course {
  /// Exams of the first days.
  static let examsOneToFour = [exam1, exam2, exam3, exam4]
}

private let exam1 = #"""
  scenario: exam-1
  title: { en: "Exam, day 1", ru: "Экзамен первого дня" }
  brief:
    en: "Two clients you know the kind of: one counts in cases, the other calls things by other
        names. Each order wants three offers, a delivery and a read-back."
    ru: "Два заказа, какие вы уже умеете: в одном считают упаковками, в другом называют всё
        по-своему. В каждом – три предложения, доставка и сверка."
  duties: [A1, A2, A3, A7, A12, A14, A21]
  callers:
    - client: K000035
      mood: friendly
      person: { en: "Margarita, shop manager", ru: "Маргарита, заведующая" }
      opening:
        en: "Our shop on Tverskaya. Write by the case, please."
        ru: "Наш магазин, Тверская. Пишите упаковками."
      wants:
        - { good: "00220", quantity: 2 packs,
            words: { en: "Spirals, Kolosok, two cases.", ru: "Спирали «Колосок», две упаковки." } }
        - { good: "00722", quantity: 1 packs,
            words: { en: "Orange nectar Rodnichok, one case.",
                     ru: "Нектар апельсиновый «Родничок», одну упаковку." } }
        - { good: "00610", quantity: 12,
            words: { en: "And sprats Pogrebok, but only twelve tins.",
                     ru: "И шпроты «Погребок», но только двенадцать банок." } }
      offers:
        - { takes: usual, words: { en: "Yes, we'd be short of it.", ru: "Да, а то не хватит." } }
        - { refuses: any, because: hasStock,
            words: { en: "It's still in the cellar.", ru: "Ещё в подвале стоит." } }
        - { refuses: any, because: noDemand,
            words: { en: "Not in our street.", ru: "На нашей улице не идёт." } }
        - { refuses: any, because: notNow, words: { en: "No more today.", ru: "Сегодня всё." } }
      delivery: { in: 1, window: "09:00–12:00" }
    - client: K000010
      calls: 110
      patience: 200
      mood: friendly
      person: { en: "Lyubov", ru: "Любовь" }
      opening:
        en: "Vesna. Sweets for the holiday, and I never know the names."
        ru: "«Весна». Сладкое к празднику, а названий не помню."
      wants:
        - { good: "00818", quantity: 20,
            words: { en: "The bitter chocolate, seventy per cent, with the bilberry name, Chernika.
                     Twenty bars.",
                     ru: "Шоколад горький, семьдесят процентов, который «Черника». Двадцать
                         плиток." } }
        - { good: "00811", quantity: 40,
            words: { en: "And the cocoa wafers, Pryanik, two boxes – forty.",
                     ru: "И вафельки шоколадные «Пряник», две коробки – сорок." } }
      offers:
        - { refuses: any, because: tooDear, words: { en: "Too dear for me.", ru: "Мне дорого." } }
        - { takes: usual, words: { en: "Oh, those, yes.", ru: "А, эти – да." } }
        - { refuses: any, because: hasStock, words: { en: "I have some.", ru: "Есть ещё." } }
        - { refuses: any, because: notNow,
            words: { en: "After the holiday.", ru: "После праздника." } }
      delivery: { in: 1, window: "12:00–15:00" }
  """#

private let exam2 = #"""
  scenario: exam-2
  title: { en: "Exam, day 2", ru: "Экзамен второго дня" }
  brief:
    en: "Nothing about the number can be trusted today. Find out who each caller is before you write
        a single line."
    ru: "Сегодня номеру верить нельзя. Выясните, кто звонит, прежде чем писать хоть строчку."
  duties: [A1, A2, A3, A7, A12, A14, A15, A21]
  callers:
    - client: K000040
      number: ""
      mood: friendly
      opening:
        en: "Hello, a little for the coffee room."
        ru: "Здравствуйте, немного для кофейни."
      wants:
        - { good: "00916", quantity: 6,
            words: { en: "Coffee in beans, Samovar, kilo bags. Six.",
                     ru: "Кофе в зёрнах «Самовар», по кило. Шесть." } }
      offers:
        - { takes: usual }
        - { refuses: any, because: hasStock }
        - { refuses: any, because: notNow }
        - { refuses: any, because: tooDear }
      delivery: { in: 1, window: "09:00–12:00" }
    - client: K000032
      calls: 70
      number: ""
      patience: 200
      mood: hurried
      person: { en: "Svyatoslav", ru: "Святослав" }
      claims: { en: "Produkty 24", ru: "Продукты 24" }
      opening: { en: "Produkty 24, an order.", ru: "«Продукты 24», заказ." }
      wants:
        - { good: "00911", quantity: 12,
            words: { en: "Green tea, Chayny Put, the hundreds, a dozen.",
                     ru: "Чай зелёный «Чайный путь», сотка, дюжину." } }
        - { good: "01002", quantity: 10,
            words: { en: "Sugar Domashny Pir, by the kilo, ten.",
                     ru: "Сахар «Домашний пир», по кило, десять." } }
      offers:
        - { refuses: any, because: hasStock }
        - { takes: any }
        - { refuses: any, because: noDemand }
        - { refuses: any, because: notNow }
      delivery: { in: 1, window: "12:00–15:00" }
    - stranger:
        name: { en: "Ryabina Stall", ru: "Лавка «Рябина»" }
        kind: market
        city: { en: "Moscow", ru: "Москва" }
        address: { en: "3 Rynochnaya Square", ru: "Рыночная пл., д. 3" }
      calls: 140
      number: "+7 495 077-70-04"
      patience: 220
      mood: friendly
      person: { en: "Albina Kurochkina", ru: "Альбина Курочкина" }
      opening:
        en: "Good day, Ryabina. I'd like sugar and flour for the stall."
        ru: "Добрый день, лавка «Рябина». Сахар и муку мне на точку."
      wants:
        - { good: "01002", quantity: 20,
            words: { en: "Sugar Domashny Pir, kilo bags, twenty.",
                     ru: "Сахар «Домашний пир», по кило, двадцать." } }
      objection:
        en: "No, I've never ordered from you. Is that a problem?"
        ru: "Нет, у вас ещё не брала. А что, нельзя?"
    - client: K000038
      calls: 200
      patience: 240
      mood: friendly
      person: { en: "Zoya from the market", ru: "Зоя с рынка" }
      opening:
        en: "Good day, it's the stall on the market."
        ru: "День добрый, это точка на рынке."
      wants:
        - { good: "00404", quantity: 20,
            words: { en: "Gouda, Lugovoy, the small packs, twenty.",
                     ru: "Гауду «Луговой», маленькую, двадцать." } }
      offers:
        - { takes: usual }
        - { refuses: any, because: hasStock }
        - { refuses: any, because: notNow }
        - { refuses: any, because: noDemand }
      delivery: { in: 1, window: "09:00–12:00" }
  """#

private let exam3 = #"""
  scenario: exam-3
  title: { en: "Exam, day 3", ru: "Экзамен третьего дня" }
  brief:
    en: "Four callers, and only some of them may order from you. The screen knows why; say it in
        words that leave the client a client."
    ru: "Четыре клиента, и заказать у вас могут не все. Почему – видно на экране; скажите так, чтобы
        клиент остался клиентом."
  duties: [A1, A2, A3, A4, A5, A6, A7, A12, A14, A21]
  callers:
    - client: K000057
      mood: friendly
      person: { en: "Nina Orestovna", ru: "Нина Орестовна" }
      opening:
        en: "Northern Railways Catering. For the dining cars."
        ru: "Питание Северных железных дорог. В вагоны-рестораны."
      wants:
        - { good: "00610", quantity: 48,
            words: { en: "Sprats Pogrebok, two cases, forty-eight.",
                     ru: "Шпроты «Погребок», две упаковки, сорок восемь." } }
      objection:
        en: "If it's about the invoice, that's being settled."
        ru: "Если вы про счёт, так им занимаются."
    - client: K000009
      calls: 60
      patience: 200
      mood: angry
      opening:
        en: "Ryabinushka. Sweets for tomorrow, and no excuses."
        ru: "«Рябинушка». Сладкое на завтра, и без отговорок."
      wants:
        - { good: "00812", quantity: 20,
            words: { en: "Wafers, Chernika, a box.", ru: "Вафли «Черника», коробку, двадцать." } }
      objection:
        en: "For one day? One single day late and you shut the door?"
        ru: "Один день? За один день просрочки вы дверь закрываете?"
    - client: K000005
      calls: 120
      patience: 220
      mood: friendly
      person: { en: "Kuznetsov", ru: "Кузнецов" }
      opening:
        en: "Kuznetsov's stall. A little meat, whatever the limit bears."
        ru: "Кузнецов, точка. Мясного немного, сколько лимит потянет."
      wants:
        - { good: "00511", quantity: 3,
            words: { en: "Cervelat, Dymok, three sticks.", ru: "Сервелат «Дымок», три палки." } }
        - { good: "00518", quantity: 4,
            words: { en: "And ham, Okhotnik, four kilos.", ru: "И ветчины «Охотник», четыре
                кило." } }
      offers:
        - { refuses: any, because: notNow }
        - { refuses: any, because: tooDear }
        - { refuses: any, because: hasStock }
        - { refuses: any, because: notNow }
      delivery: { in: 1, window: "09:00–12:00" }
      objection: { en: "Then cut the ham down to what fits.", ru: "Тогда ветчины сколько влезет." }
    - client: K000004
      calls: 200
      patience: 240
      mood: friendly
      opening:
        en: "Orbita. May we order, or do we owe something too?"
        ru: "«Орбита». Нам-то можно, или мы тоже должны?"
      wants:
        - { good: "00902", quantity: 24,
            words: { en: "Black tea Chayny Put, twenty-five bags, a box.",
                     ru: "Чай чёрный «Чайный путь», двадцать пять пакетиков, коробку." } }
      offers:
        - { takes: usual }
        - { refuses: any, because: hasStock }
        - { refuses: any, because: notNow }
        - { refuses: any, because: noDemand }
      delivery: { in: 1, window: "12:00–15:00" }
  """#

private let exam4 = #"""
  scenario: exam-4
  title: { en: "Exam, day 4", ru: "Экзамен четвёртого дня" }
  brief:
    en: "A trader within reach of the better column, a tea room that says no with reasons, and a
        shop
        that forgets what it always takes. Offer what fits each, and note each answer."
    ru: "Рыночник в шаге от лучшей колонки, чайная, которая отказывает с причинами, и магазин,
        который забыл привычное. Предложите каждому своё и отметьте каждый ответ."
  duties: [A1, A2, A3, A7, A8, A9, A10, A12, A14, A21]
  callers:
    - client: K000011
      mood: friendly
      person: { en: "Arkady", ru: "Аркадий" }
      opening:
        en: "Tri Bogatyrya. A full lorry today."
        ru: "«Три богатыря». Сегодня полная машина."
      wants:
        - { good: "01006", quantity: 8,
            words: { en: "Sugar in fifties, Domashny Pir, eight.",
                     ru: "Сахар по пятьдесят «Домашний пир», восемь." } }
        - { good: "01009", quantity: 6,
            words: { en: "Flour in fifties, Khozyayushka, six.",
                     ru: "Мука по пятьдесят «Хозяюшка», шесть." } }
        - { good: "00304", quantity: 12,
            words: { en: "Five-litre oil, sunflower, Maslenitsa, a dozen.",
                     ru: "Масло подсолнечное по пять литров «Масленица», дюжину." } }
        - { good: "00601", quantity: 36,
            words: { en: "Beef stew Pogrebok, three cases.",
                     ru: "Тушёнку говяжью «Погребок», три упаковки, тридцать шесть." } }
      offers:
        - { takes: special,
            words: { en: "If it brings the price down, yes.", ru: "Если цена упадёт – да." } }
        - { takes: usual, words: { en: "Yes, two birds with one stone.", ru: "Да, заодно." } }
        - { refuses: any, because: hasStock, words: { en: "Have it.", ru: "Есть." } }
        - { takes: any, words: { en: "Only to fill up the sum.", ru: "Разве что добрать сумму." } }
      delivery: { in: 1, window: "09:00–12:00" }
    - client: K000024
      calls: 150
      patience: 240
      mood: friendly
      person: { en: "Miluše", ru: "Милуше" }
      opening: { en: "Čajovna Šárka. Only cocoa.", ru: "Чайная «Шарка». Только какао." }
      wants:
        - { good: "00924", quantity: 20,
            words: { en: "Cocoa Utro, a box of twenty.", ru: "Какао «Утро», коробку – двадцать." } }
      offers:
        - { refuses: any, because: noDemand,
            words: { en: "Our guests leave it.", ru: "Гости оставляют." } }
        - { refuses: any, because: otherSupplier,
            words: { en: "A friend bakes that for us.", ru: "Это нам знакомая печёт." } }
        - { refuses: any, because: tooDear,
            words: { en: "That is too much for us.", ru: "Для нас многовато." } }
        - { refuses: any, because: notNow, words: { en: "In a month.", ru: "Через месяц." } }
      delivery: { in: 1, window: "12:00–15:00" }
    - client: K000021
      calls: 260
      patience: 240
      mood: friendly
      person: { en: "Inga, supplies", ru: "Инга, снабжение" }
      opening:
        en: "Korzinka, Inga. I had a list somewhere."
        ru: "«Корзинка», Инга. Где-то был список."
      wants:
        - { good: "00607", quantity: 24,
            words: { en: "Sweet corn Pogrebok, two cases, twenty-four.",
                     ru: "Кукурузу «Погребок», две упаковки, двадцать четыре." } }
        - { good: "01018", quantity: 12,
            words: { en: "Ketchup, Domashny Pir, twelve.",
                     ru: "Кетчуп «Домашний пир», двенадцать." } }
      offers:
        - { takes: usual, words: { en: "That was on it!", ru: "Это там и было!" } }
        - { takes: usual, words: { en: "That too!", ru: "И это!" } }
        - { takes: companion, words: { en: "Let's.", ru: "Давайте." } }
        - { refuses: any, because: hasStock, words: { en: "No.", ru: "Нет." } }
      delivery: { in: 1, window: "15:00–18:00" }
  """#
