extension Course {
  /// Scenarios of day 10, as a trainer would write them.
  static let dayTen = [fridayMorning, fridayAfternoon, fridayEverything]
}

private let fridayMorning = #"""
  scenario: friday-morning
  title: { en: "Friday, before ten", ru: "Пятница, до десяти" }
  brief:
    en: "Five calls in a quarter of an hour: an order, a key client, a debt, a question and a
        newcomer. None of it is hard; the art is to see at once which is which."
    ru: "Пять звонков за четверть часа: заказ, ключевой клиент, долг, вопрос и новичок. Трудного
        нет,
        искусство в том, чтобы сразу понять, кто есть кто."
  duties: [A1, A2, A3, A4, A5, A6, A7, A12, A14, A15, A18, A21]
  callers:
    - client: K000008
      mood: friendly
      opening:
        en: "Dorogomilovo Rows, good morning. For the weekend trade."
        ru: "Дорогомиловские ряды, здравствуйте. К выходным."
      wants:
        - { good: "00602", quantity: 12,
            words: { en: "Beef stew, Tikhy Prichal, a dozen.",
                     ru: "Тушёнку говяжью «Тихий причал», дюжину." } }
        - { good: "00210", quantity: 24,
            words: { en: "Horns, Bella Rosa, two boxes.",
                     ru: "Рожки «Белла Роза», две коробки, двадцать четыре." } }
      offers:
        - { takes: usual }
        - { refuses: any, because: hasStock }
        - { refuses: any, because: notNow }
      delivery: { in: 1, window: "09:00–12:00" }
    - client: K000055
      calls: 40
      patience: 200
      mood: hurried
      opening:
        en: "Polny Stol, for the chain. Is our manager in?"
        ru: "Сеть «Полный стол». Наш менеджер на месте?"
      wants:
        - { good: "00304", quantity: 16,
            words: { en: "Five-litre sunflower oil, Maslenitsa, sixteen.",
                     ru: "Масло подсолнечное по пять литров, «Масленица», шестнадцать." } }
    - client: K000023
      calls: 100
      patience: 220
      mood: friendly
      person: { en: "Rustam", ru: "Рустам" }
      opening: { en: "U Doma. The usual for the shop.", ru: "«У дома». Как обычно, в магазин." }
      wants:
        - { good: "01001", quantity: 20,
            words: { en: "Sugar Khozyayushka, kilo bags, twenty.",
                     ru: "Сахар «Хозяюшка» по кило, двадцать." } }
      objection:
        en: "It was paid! Well, it'll be paid on Monday."
        ru: "Да оплачено! Ну, в понедельник будет оплачено."
    - client: K000040
      calls: 160
      patience: 220
      mood: friendly
      purpose: information
      opening:
        en: "Coffee room. I only want to know a price."
        ru: "Кофейня. Мне только цену узнать."
      asks:
        good: "00914"
        about: price
        words:
          en: "Ground coffee, Chayny Put, two-fifty: what is it now?"
          ru: "Кофе молотый «Чайный путь», двести пятьдесят: почём сейчас?"
    - stranger:
        name: { en: "Klever Grocery", ru: "Бакалея «Клевер»" }
        kind: retail
        city: { en: "Moscow", ru: "Москва" }
        address: { en: "7 Sadovaya Street", ru: "Садовая ул., д. 7" }
      calls: 220
      number: "+7 495 077-70-02"
      patience: 240
      mood: friendly
      person: { en: "Larisa Dontsova", ru: "Лариса Донцова" }
      opening:
        en: "Good day, we're opening a grocery and would like to buy from you."
        ru: "Добрый день, открываем бакалею, хотели бы у вас закупаться."
      wants:
        - { good: "00801", quantity: 40,
            words: { en: "Milk biscuits, Sladkaya Skazka, packets, forty.",
                     ru: "Печенье топлёное «Сладкая сказка», пачки, сорок." } }
  """#

private let fridayAfternoon = #"""
  scenario: friday-afternoon
  title: { en: "Friday, after lunch", ru: "Пятница, после обеда" }
  brief:
    en: "The lorries are being loaded, and whoever forgot something rings now. Withheld numbers,
        regions, one over the limit and one with another matter. Keep the order of the queue."
    ru: "Машины грузятся, и все, кто что-то забыл, звонят сейчас. Скрытый номер, регионы, один за
        лимитом, другой по своему вопросу. Держите очередь."
  duties: [A1, A2, A3, A5, A6, A7, A12, A13, A14, A19, A21]
  callers:
    - client: K000048
      mood: hurried
      opening:
        en: "Sibirsky Torg. Top up our wagon while it stands."
        ru: "«Сибирский торг». Догрузите нам вагон, пока стоит."
      wants:
        - { good: "01005", quantity: 4,
            words: { en: "Sugar in fifties, Khozyayushka, four bags.",
                     ru: "Сахар по пятьдесят «Хозяюшка», четыре мешка." } }
      objection:
        en: "By how much? Is it a reason to hold a wagon?"
        ru: "На сколько? И из-за этого вагон держать?"
    - client: K000015
      calls: 30
      number: ""
      patience: 200
      mood: chatty
      person: { en: "Valentina Ivanovna", ru: "Валентина Ивановна" }
      opening:
        en: "It's me again, from Malinovka! My grandson's telephone, it shows nothing."
        ru: "Это опять я, «Малиновка»! С внукова телефона, он номер прячет."
      wants:
        - { good: "00820", quantity: 16,
            words: { en: "Marshmallow Pryanik, two boxes, sixteen.",
                     ru: "Зефира «Пряник», две коробки, шестнадцать." } }
        - { good: "00826", quantity: 5,
            words: { en: "Mixed caramels, Pryanik, by weight, five kilos.",
                     ru: "Карамели ассорти «Пряник», развесной, пять кило." } }
      offers:
        - { takes: usual }
        - { refuses: any, because: noDemand }
        - { refuses: any, because: hasStock }
      delivery: { in: 1, window: "12:00–15:00" }
    - client: K000018
      calls: 90
      patience: 220
      mood: friendly
      purpose: other
      opening:
        en: "Gorizont. We need the statement of account signed, who does that?"
        ru: "«Горизонт». Нам акт сверки подписать, к кому?"
    - client: K000044
      calls: 150
      patience: 260
      mood: friendly
      opening:
        en: "Nevsky Base. We collect this time."
        ru: "Невская база. На этот раз заберём сами."
      wants:
        - { good: "00716", quantity: 48,
            words: { en: "Apple juice, Rodnichok, four cases.",
                     ru: "Сок яблочный «Родничок», четыре упаковки, сорок восемь." } }
        - { good: "00615", quantity: 24,
            words: { en: "Tuna Yuzhny Sad, one case.",
                     ru: "Тунец «Южный сад», упаковку, двадцать четыре." } }
      offers:
        - { refuses: any, because: hasStock }
        - { takes: usual }
        - { refuses: any, because: notNow }
      delivery: { in: 1, payment: transfer, arrival: "15:00" }
    - client: K000011
      calls: 220
      patience: 260
      mood: hurried
      person: { en: "Arkady", ru: "Аркадий" }
      opening:
        en: "Tri Bogatyrya. Forgot the oats, of all things."
        ru: "«Три богатыря». Овсянку забыли, надо же."
      wants:
        - { good: "00125", quantity: 24,
            words: { en: "Oat flakes Zolotaya Niva, two boxes, twenty-four.",
                     ru: "Хлопья овсяные «Золотая нива», две коробки, двадцать четыре." } }
      offers:
        - { refuses: any, because: notNow }
        - { refuses: any, because: hasStock }
        - { takes: any }
      delivery: { in: 1, window: "15:00–18:00" }
  """#

private let fridayEverything = #"""
  scenario: friday-everything
  title: { en: "Friday, everything at once", ru: "Пятница, всё сразу" }
  brief:
    en: "Eight calls, a good that runs out, a manager who goes home and a telephone that fails for a
        moment. Nobody does this without a slip: stay kind, keep the duties, and look afterwards
        where it went wrong."
    ru: "Восемь звонков, товар кончается, менеджер уходит, телефон на миг пропадает. Без помарки
        этого не делает никто: будьте приветливы, держитесь правил, а потом посмотрите, где
        сбилось."
  duties: [A1, A2, A3, A4, A5, A6, A7, A12, A13, A14, A15, A18, A19, A20, A21]
  callers:
    - { client: K000022, mood: hurried,
        opening: { en: "Produkty 24, quickly, for the night shift.",
                   ru: "«Продукты 24», быстро, на ночную смену." },
        wants: [{ good: "00703", quantity: 24,
                  words: { en: "Still water Letny Den, half-litre, two packs.",
                           ru: "Вода без газа «Летний день», пол-литра, двадцать четыре." } },
                { good: "00803", quantity: 20, instead: "00802",
                  words: { en: "Milk biscuits Chernika, packets, twenty.",
                           ru: "Печенье топлёное «Черника», в пачках, двадцать." } }],
        offers: [{ takes: usual }, { refuses: any, because: notNow },
                 { refuses: any, because: hasStock }],
        delivery: { in: 1, window: "15:00–18:00" } }
    - { client: K000041, calls: 15, patience: 300, mood: friendly,
        person: { en: "Yegor", ru: "Егор" },
        opening: { en: "Our Khimki shop. Butter, please.",
                   ru: "Наши Химки. Масла сливочного, пожалуйста." },
        wants: [{ good: "00316", quantity: 20,
                  words: { en: "Butter eighty-two, the small Maslenitsa, twenty.",
                           ru: "Сливочное восемьдесят два, маленькое, «Масленица», двадцать." } }],
        objection: { en: "We're your own shop! What debt?", ru: "Мы же свои! Какой долг?" } }
    - { client: K000058, calls: 80, patience: 300, mood: hurried,
        opening: { en: "Rossiyskaya Zima Hotels. A big breakfast on Sunday.",
                   ru: "Гостиницы «Российская зима». В воскресенье большой завтрак." },
        wants: [{ good: "00916", quantity: 12,
                  words: { en: "Coffee beans Samovar, kilos, twelve.",
                           ru: "Кофе в зёрнах «Самовар», по кило, двенадцать." } }] }
    - { client: K000028, calls: 150, patience: 300, mood: angry,
        person: { en: "Ksenia from the bakery", ru: "Ксения, пекарня" },
        opening: { en: "Teply Khleb. You never answer on a Friday!",
                   ru: "«Тёплый хлеб». В пятницу до вас не дозвониться!" },
        wants: [{ good: "01009", quantity: 5,
                  words: { en: "Flour in fifties, Khozyayushka, five bags.",
                           ru: "Мука по пятьдесят «Хозяюшка», пять мешков." } }],
        offers: [{ refuses: any, because: notNow }, { takes: usual },
                 { refuses: any, because: hasStock }],
        delivery: { in: 1, window: "09:00–12:00" },
        remark: { topic: quality,
                  words: { en: "And the last yeast was lumpy. Pass that on.",
                           ru: "А дрожжи прошлые комками. Передайте." } } }
    - { calls: 230, number: "+7 495 077-70-03", patience: 300, mood: chatty,
        stranger: { name: { en: "Sosnovka Market Stall", ru: "Точка «Сосновка»" },
                    kind: market, city: { en: "Moscow", ru: "Москва" } },
        person: { en: "Mikhail Loginov", ru: "Михаил Логинов" },
        opening: { en: "Hello there! We don't know each other yet, I've a stall at Sosnovka.",
                   ru: "Здравствуйте! Мы пока не знакомы, у меня точка на Сосновке." },
        wants: [{ good: "01002", quantity: 20,
                  words: { en: "Sugar, say, Domashny Pir, the kilo bags, twenty.",
                           ru: "Сахар, скажем, «Домашний пир», по кило, двадцать." } }] }
    - { client: K000046, calls: 300, patience: 300, mood: friendly, purpose: information,
        opening: { en: "Kazan Tea House, one question.", ru: "Казанский чайный дом, один вопрос." },
        asks: { good: "00912", about: stock,
                words: { en: "Green tea Utro, hundred bags: is there a pallet's worth, two
                    hundred?",
                         ru: "Чай зелёный «Утро», сотка: штук двести наберётся?" } } }
    - { client: K000001, calls: 370, patience: 300, mood: friendly, purpose: other,
        opening: { en: "Pavlov & Partners. Is our manager free? It's about the returns.",
                   ru: "«Павлов и партнёры». Наш менеджер свободен? По возвратам." } }
    - { client: K000042, calls: 450, patience: 300, mood: friendly,
        opening: { en: "Volga Trade. The last one today, I hope?",
                   ru: "«Волга-Трейд». Последние на сегодня, надеюсь?" },
        wants: [{ good: "00603", quantity: 36,
                  words: { en: "Beef stew Yuzhny Sad, three cases.",
                           ru: "Тушёнка говяжья «Южный сад», три упаковки, тридцать шесть." } }],
        offers: [{ refuses: any, because: hasStock }, { takes: any },
                 { refuses: any, because: tooDear }],
        delivery: { payment: transfer,
                    forwarding: { en: "by carrier to Samara", ru: "перевозчиком до Самары" } } }
  events:
    - { at: 12, outOfStock: "00803" }
    - { at: "2:00", telephoneLost: 8 }
    - { at: "2:30", presence: { M01: away, A01: busy } }
  """#
