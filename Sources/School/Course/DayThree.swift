extension Course {
  /// Scenarios of day 3, as a trainer would write them.
  static let dayThree = [keyClients, butWePaid, upToTheLimit]
}

private let keyClients = #"""
  scenario: key-clients
  title: { en: "Key clients", ru: "Ключевые клиенты" }
  brief:
    en: "Key clients order only from key-account managers. The first one's manager is there, the
        second one's is away, and the third calls when none of them is free. Take no order
        yourself."
    ru: "Ключевые клиенты заказывают только у менеджеров по ключевым клиентам. У первого менеджер на
        месте, у второго нет, а третий звонит, когда никто из них не свободен. Сами заказ не
        берите."
  duties: [A1, A2, A3, A4, A14, A21]
  callers:
    - client: K000054
      mood: friendly
      person: { en: "Olga from purchasing", ru: "Ольга, отдел закупок" }
      opening:
        en: "Stolitsa Hypermarkets, purchasing. I have this week's list."
        ru: "Гипермаркеты «Столица», закупки. У меня список на неделю."
      wants:
        - { good: "00601", quantity: 60,
            words: { en: "Beef stew Pogrebok, five cases, sixty.",
                     ru: "Тушёнка «Погребок», пять упаковок, шестьдесят банок." } }
      objection:
        en: "You could simply note it… fine, put me through."
        ru: "Могли бы и сами записать… ладно, соединяйте."
    - client: K000055
      calls: 60
      patience: 180
      mood: hurried
      opening:
        en: "Polny Stol. Top-up for two shops, quickly please."
        ru: "«Полный стол». Дозаказ на два магазина, и быстро."
      wants:
        - { good: "00201", quantity: 60,
            words: { en: "Spaghetti Bella Rosa, the four-fifties, three cases, sixty.",
                     ru: "Спагетти «Белла Роза», по четыреста пятьдесят, три упаковки,
                         шестьдесят." } }
      objection:
        en: "My own man is never in! Who else, then?"
        ru: "Нашего вечно нет! Ну а кто тогда?"
    - client: K000058
      calls: 150
      patience: 180
      mood: friendly
      opening:
        en: "Rossiyskaya Zima Hotels, the kitchen office. For the breakfast buffet."
        ru: "Гостиницы «Российская зима», кухня. На шведский стол."
      wants:
        - { good: "00916", quantity: 12,
            words: { en: "Coffee beans Samovar, by the kilo, twelve.",
                     ru: "Кофе в зёрнах «Самовар», килограммовый, двенадцать." } }
      objection:
        en: "The head himself? Well, if you say so."
        ru: "Сразу к руководителю? Ну, как скажете."
  events:
    - { at: "2:10", presence: { A01: busy } }
  """#

private let butWePaid = #"""
  scenario: but-we-paid
  title: { en: "“But we paid!”", ru: "«Мы же заплатили!»" }
  brief:
    en: "Debts that are overdue. The callers deny it, one kindly, one crossly. Say what the card
        says, don't argue, and put them through: own manager first, otherwise finance."
    ru: "Просроченные долги. Один клиент возражает мягко, другой сердито. Скажите, что видно в
        карточке, не спорьте и соедините: сначала свой менеджер, нет его – финансовая служба."
  duties: [A1, A2, A5, A6, A14, A21]
  callers:
    - client: K000031
      mood: friendly
      person: { en: "Tatyana Lvovna", ru: "Татьяна Львовна" }
      opening:
        en: "Pirozhkovaya Number Three. Flour, please, and a little oil."
        ru: "Пирожковая номер три. Мне мучки и маслица."
      wants:
        - { good: "01007", quantity: 12,
            words: { en: "Flour Khozyayushka, the two-kilo packs, twelve.",
                     ru: "Муку «Хозяюшка», по два кило, двенадцать." } }
        - { good: "00302", quantity: 15,
            words: { en: "And refined sunflower oil, litre bottles, Maslenitsa, fifteen.",
                     ru: "И масло подсолнечное рафинированное, литр, «Масленица», пятнадцать." } }
      objection:
        en: "But my accountant paid on Friday, I saw the slip!"
        ru: "Так бухгалтер в пятницу платила, я платёжку видела!"
    - client: K000003
      calls: 90
      patience: 180
      mood: angry
      person: { en: "Anatoly", ru: "Анатолий" }
      opening:
        en: "Vector. Take an order, and don't start on about money again."
        ru: "«Вектор». Примите заказ, и только не надо опять про деньги."
      wants:
        - { good: "00111", quantity: 12,
            words: { en: "Long-grain rice Ambarchik, five-kilo bags. Twelve.",
                     ru: "Рис длинный «Амбарчик», по пять кило. Двенадцать." } }
        - { good: "00603", quantity: 24,
            words: { en: "Beef stew, Yuzhny Sad, two cases.",
                     ru: "Тушёнку говяжью «Южный сад», две упаковки – двадцать четыре." } }
      objection:
        en: "What invoice? We owe nobody anything! Check your books."
        ru: "Какой счёт? Никому мы не должны! Проверьте у себя."
  """#

private let upToTheLimit = #"""
  scenario: up-to-the-limit
  title: { en: "Up to the limit", ru: "Под самый лимит" }
  brief:
    en: "One client is over the limit, one has not a kopeck of room, and one has a little: watch
        which line breaks it, say how much still fits, and let the client choose."
    ru: "Один клиент за лимитом, у другого свободного лимита ноль, у третьего немного: смотрите, на
        какой строке он кончится, скажите, сколько ещё войдёт, и дайте клиенту выбрать."
  duties: [A1, A2, A3, A5, A6, A7, A12, A14, A21]
  callers:
    - client: K000029
      mood: friendly
      opening:
        en: "Syrnaya Lavka. Cheese again, what else."
        ru: "«Сырная лавка». Снова сыр, что же ещё."
      wants:
        - { good: "00411", quantity: 8,
            words: { en: "Rossiysky by weight, Staraya Ferma, eight kilos.",
                     ru: "Российский весовой, «Старая ферма», восемь кило." } }
      objection:
        en: "Over it? Last week's goods are not even sold yet…"
        ru: "Как превышен? Ещё прошлый завоз не распродан…"
    - client: K000007
      calls: 70
      patience: 180
      mood: hurried
      opening:
        en: "Baranov here. Cereals, same as last time, quick."
        ru: "Баранов. Крупы, как в тот раз, и поскорее."
      wants:
        - { good: "00120", quantity: 20,
            words: { en: "Semolina Ambarchik, two boxes, twenty.",
                     ru: "Манку «Амбарчик», две коробки, двадцать." } }
      objection:
        en: "Not one bag? I'm a customer of ten years!"
        ru: "Ни одного мешка? Я у вас десять лет беру!"
    - client: K000026
      calls: 140
      patience: 180
      mood: friendly
      person: { en: "Fyodor, the cook", ru: "Фёдор, повар" }
      opening:
        en: "Stary Prichal, the tavern. A little for the kitchen."
        ru: "Трактир «Старый причал». На кухню кое-что."
      wants:
        - { good: "00520", quantity: 6,
            words: { en: "Sliced bacon, Dymok. Six packets.",
                     ru: "Бекон нарезку, «Дымок». Шесть штук." } }
        - { good: "00514", quantity: 8,
            words: { en: "And a case of dry salami, Dymok too, eight sticks.",
                     ru: "И салями сырокопчёную, тоже «Дымок», упаковку – восемь." } }
      offers:
        - { refuses: any, because: notNow,
            words: { en: "Let's first see what fits.", ru: "Давайте сперва поймём, что влезет." } }
        - { refuses: any, because: tooDear,
            words: { en: "No, the money's short.", ru: "Нет, с деньгами туго." } }
        - { refuses: any, because: hasStock, words: { en: "Got that.", ru: "Это есть." } }
        - { refuses: any, because: notNow,
            words: { en: "After the weekend.", ru: "После выходных." } }
      delivery: { in: 1, window: "09:00–12:00" }
      objection:
        en: "Then as much as fits. I don't want to wait for papers."
        ru: "Тогда сколько войдёт. Бумаг ждать не хочу."
  """#
