extension Course {
  /// Exams of the last days.
  static let examsFiveToSeven = [exam5, exam6, exam7]
}

private let exam5 = #"""
  scenario: exam-5
  title: { en: "Exam, day 5", ru: "Экзамен пятого дня" }
  brief:
    en: "Three deliveries of three kinds, and one region that may not order at all. What isn't
        agreed
        aloud will go wrong at the gate."
    ru: "Три доставки трёх видов и один регион, которому отпускать нельзя. Что не согласовано вслух,
        сорвётся у ворот."
  duties: [A1, A2, A3, A5, A6, A7, A12, A13, A14, A21]
  callers:
    - client: K000036
      mood: friendly
      person: { en: "Larisa, the senior at the till", ru: "Лариса, старшая смены" }
      opening: { en: "Sokolniki, our shop. Household stuff, to the back yard.",
                 ru: "Сокольники, наш магазин. Бакалея, и во двор." }
      wants:
        - { good: "01011", quantity: 1 packs,
            words: { en: "Salt Khozyayushka, a case.", ru: "Соль «Хозяюшка», упаковку." } }
        - { good: "01025", quantity: 12,
            words: { en: "Starch, Khozyayushka, a dozen.", ru: "Крахмал «Хозяюшка», дюжину." } }
      offers:
        - { takes: usual }
        - { refuses: any, because: hasStock }
        - { refuses: any, because: notNow }
        - { refuses: any, because: noDemand }
      delivery:
        in: 1
        window: "12:00–15:00"
        receiver: { en: "Hamid, the yardman", ru: "Хамид, двор" }
        payer: { en: "the head office", ru: "главная контора" }
        signer: { en: "Larisa", ru: "Лариса" }
        words: { en: "At midday. Hamid takes it in, I sign, the head office pays.",
                 ru: "В обед. Примет Хамид, подпишу я, платит главная контора." }
    - client: K000043
      calls: 70
      patience: 220
      mood: friendly
      opening: { en: "Ural Larder. One wagon as usual.",
                 ru: "«Уральская кладовая». Как обычно, один вагон." }
      wants:
        - { good: "00601", quantity: 60,
            words: { en: "Beef stew Pogrebok, five cases.",
                     ru: "Тушёнка «Погребок», пять упаковок, шестьдесят." } }
      objection: { en: "The bank is slow, it left our account last week.",
                   ru: "Банк тянет, от нас ушло ещё на той неделе." }
    - client: K000050
      calls: 120
      patience: 240
      mood: friendly
      opening: { en: "Zhiguli Stores, Samara. Long time no hear.",
                 ru: "«Жигули», Самара. Давно не слышались." }
      wants:
        - { good: "00718", quantity: 36,
            words: { en: "Apple juice Letny Den, three cases, thirty-six.",
                     ru: "Сок яблочный «Летний день», три упаковки, тридцать шесть." } }
        - { good: "00216", quantity: 40,
            words: { en: "Egg noodles, Bella Rosa, forty.",
                     ru: "Лапша яичная «Белла Роза», сорок." } }
      offers:
        - { takes: usual }
        - { takes: any }
        - { refuses: any, because: hasStock }
        - { refuses: any, because: notNow }
      delivery:
        payment: prepayment
        forwarding: { en: "by road carrier to Samara, 60 Zavodskaya Street",
                      ru: "автотранспортом до Самары, Заводская ул., д. 60" }
        words: { en: "Paid ahead; a road carrier to Samara, sixty Zavodskaya.",
                 ru: "Предоплата; автотранспортом до Самары, Заводская, шестьдесят." }
    - client: K000051
      calls: 210
      patience: 240
      mood: hurried
      person: { en: "Edgar, the confectioner", ru: "Эдгар, кондитер" }
      opening: { en: "Peterhof Confectioners. Sugar and starch, my van comes.",
                 ru: "Петергофские кондитеры. Сахар и крахмал, машину пришлю." }
      wants:
        - { good: "01006", quantity: 4,
            words: { en: "Sugar in fifties, Domashny Pir, four.",
                     ru: "Сахар по пятьдесят «Домашний пир», четыре." } }
        - { good: "01026", quantity: 24,
            words: { en: "Starch, Domashny Pir, two boxes.",
                     ru: "Крахмал «Домашний пир», две коробки, двадцать четыре." } }
      offers:
        - { refuses: any, because: hasStock }
        - { refuses: any, because: notNow }
        - { takes: usual }
        - { refuses: any, because: tooDear }
      delivery: { in: 2, payment: cash, arrival: "16:00" }
  """#

private let exam6 = #"""
  scenario: exam-6
  title: { en: "Exam, day 6", ru: "Экзамен шестого дня" }
  brief:
    en: "Questions, another matter and a complaint in the middle of an order. Nothing that a client
        tells you may stay with you alone."
    ru: "Вопросы, посторонний разговор и жалоба посреди заказа. Ничего из сказанного клиентом не
        должно остаться только у вас."
  duties: [A1, A2, A3, A7, A12, A14, A18, A19, A20, A21]
  callers:
    - client: K000002
      mood: chatty
      person: { en: "Faina Markovna", ru: "Фаина Марковна" }
      purpose: information
      opening:
        en: "Zarya. I'm comparing prices, every kopeck counts."
        ru: "«Заря». Цены сравниваю, деньги счёт любят."
      asks:
        good: "00102"
        about: price
        words:
          en: "Buckwheat Ambarchik, nine hundred. What's it to me?"
          ru: "Гречка «Амбарчик», девятьсот. Почём мне?"
    - client: K000022
      calls: 60
      patience: 220
      mood: hurried
      purpose: other
      opening:
        en: "Produkty 24. We've changed our bank, who needs to know?"
        ru: "«Продукты 24». Банк сменили, кому сообщить?"
    - client: K000028
      calls: 110
      patience: 240
      mood: angry
      person: { en: "Ksenia from the bakery", ru: "Ксения, пекарня" }
      opening:
        en: "Teply Khleb. Yeast and oil, and then I'll tell you something."
        ru: "«Тёплый хлеб». Дрожжи, масло, а потом кое-что скажу."
      wants:
        - { good: "01024", quantity: 24,
            words: { en: "Dry yeast Domashny Pir, one box, twenty-four.",
                     ru: "Дрожжи сухие «Домашний пир», коробку, двадцать четыре." } }
        - { good: "00305", quantity: 15,
            words: { en: "Unrefined sunflower oil, Podsolnukh, fifteen.",
                     ru: "Масло подсолнечное нерафинированное «Подсолнух», пятнадцать." } }
      offers:
        - { refuses: any, because: notNow }
        - { takes: usual }
        - { refuses: any, because: hasStock }
        - { refuses: any, because: tooDear }
      delivery: { in: 1, window: "09:00–12:00" }
      remark:
        topic: delivery
        words:
          en: "Two bags of flour came wet last time. Wet! The driver only shrugged."
          ru: "Два мешка муки в тот раз привезли мокрые. Мокрые! А водитель плечами пожал."
    - client: K000030
      calls: 190
      patience: 240
      mood: friendly
      purpose: information
      opening:
        en: "Ogonyok. We need a certificate for an inspection."
        ru: "«Огонёк». К проверке сертификат нужен."
      asks:
        good: "00316"
        about: certificate
        words:
          en: "Butter eighty-two and a half, Maslenitsa, the small: is its paper still good?"
          ru: "Масло сливочное восемьдесят два и пять «Масленица», маленькое: бумага ещё действует?"
  """#

private let exam7 = #"""
  scenario: exam-7
  title: { en: "The last exam", ru: "Последний экзамен" }
  brief:
    en: "Six calls, as a working day brings them. All that you have learnt, nothing new."
    ru: "Шесть звонков, какими их приносит рабочий день. Всё, чему вы научились, и ничего нового."
  duties: [A1, A2, A3, A4, A5, A6, A7, A8, A12, A13, A14, A15, A18, A20, A21]
  callers:
    - client: K000034
      mood: friendly
      person: { en: "Nadezhda", ru: "Надежда" }
      opening: { en: "Gusar. For the counter.", ru: "«Гусар». На прилавок." }
      wants:
        - { good: "00413", quantity: 4.5,
            words: { en: "Tilsit by weight, Lugovoy, four and a half.",
                     ru: "Тильзитер весовой «Луговой», четыре с половиной." } }
        - { good: "00519", quantity: 12, instead: "00520",
            words: { en: "Bacon Myasnoy Ryad, a dozen.", ru: "Бекон «Мясной ряд», дюжину." } }
      offers:
        - { takes: usual }
        - { refuses: any, because: tooDear }
        - { refuses: any, because: hasStock }
        - { refuses: any, because: otherSupplier }
      delivery: { in: 1, window: "09:00–12:00" }
      remark:
        topic: price
        words: { en: "Your cheese has gone up twice in three months. We notice.",
                 ru: "Сыр у вас за три месяца два раза подорожал. Мы замечаем." }
    - client: K000056
      calls: 50
      patience: 260
      mood: hurried
      opening: { en: "Bystro i Vkusno. Two hundred portions on Saturday.",
                 ru: "«Быстро и вкусно». В субботу двести порций." }
      wants:
        - { good: "00520", quantity: 24,
            words: { en: "Sliced bacon Dymok, two cases.",
                     ru: "Бекон нарезку «Дымок», две упаковки, двадцать четыре." } }
      objection: { en: "Busy? Somebody must be there.", ru: "Занят? Кто-то же есть." }
    - client: K000012
      calls: 100
      patience: 260
      mood: angry
      opening: { en: "Fyodorov and Sons. Sausage, and fast.",
                 ru: "«Фёдоров и сыновья». Колбасу, и скорее." }
      wants:
        - { good: "00508", quantity: 6,
            words: { en: "Krakow, Dymok, six kilos.", ru: "Краковскую «Дымок», шесть кило." } }
      objection: { en: "The limit, the limit! Raise it then!", ru: "Лимит, лимит! Так поднимите!" }
    - stranger:
        name: { en: "Ladoga Supply", ru: "Ладога-Снаб" }
        kind: regional
        city: { en: "St Petersburg", ru: "Санкт-Петербург" }
      calls: 150
      number: "+7 812 077-70-05"
      patience: 280
      mood: friendly
      person: { en: "Stanislav Veber", ru: "Станислав Вебер" }
      opening: { en: "Good day, Ladoga Supply, Petersburg. We'd like to work with you.",
                 ru: "Добрый день, «Ладога-Снаб», Петербург. Хотим с вами работать." }
      wants: [{ good: "00614", quantity: 48 }]
    - client: K000042
      calls: 200
      patience: 280
      mood: friendly
      opening: { en: "Volga Trade. A small one.", ru: "«Волга-Трейд». Небольшой." }
      wants:
        - { good: "00603", quantity: 36,
            words: { en: "Beef stew Yuzhny Sad, three cases, thirty-six.",
                     ru: "Тушёнка говяжья «Южный сад», три упаковки, тридцать шесть." } }
      offers:
        - { takes: usual }
        - { refuses: any, because: notNow }
        - { refuses: any, because: hasStock }
        - { refuses: any, because: tooDear }
      delivery: { in: 1, payment: transfer, arrival: "12:00" }
    - client: K000025
      calls: 260
      patience: 280
      mood: chatty
      purpose: information
      opening: { en: "The Conservatory buffet, dear people. A question between two symphonies.",
                 ru: "Буфет консерватории, дорогие мои. Вопрос между двумя симфониями." }
      asks:
        good: "00706"
        about: stock
        words: { en: "Still water Letny Den, the large: would sixty be there?",
                 ru: "Вода без газа «Летний день», большая: шестьдесят найдётся?" }
  """#
