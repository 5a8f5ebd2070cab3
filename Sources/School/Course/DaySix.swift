extension Course {
  /// Scenarios of day 6, as a trainer would write them.
  static let daySix = [justAsking, anotherMatter, tellThemSo]
}

private let justAsking = #"""
  scenario: just-asking
  title: { en: "Only a question", ru: "Только спросить" }
  brief:
    en: "Three callers want to know, not to buy: a price, a stock, a certificate. F3 finds any good.
        Answer from the screen, not from memory, and register the call as information."
    ru: "Трое не покупают, а спрашивают: цену, остаток, сертификат. F3 найдёт любой товар. Отвечайте
        по экрану, а не по памяти, и отметьте звонок как справку."
  duties: [A1, A2, A14, A18, A21]
  callers:
    - client: K000010
      mood: friendly
      purpose: information
      opening:
        en: "Vesna. I'm only reckoning for now: what does halva cost?"
        ru: "ООО «Весна». Я пока прикидываю: почём халва?"
      asks:
        good: "00823"
        about: price
        words:
          en: "The sunflower halva, Pryanik, three-fifty. What would I pay?"
          ru: "Халва подсолнечная «Пряник», триста пятьдесят. Почём мне выйдет?"
    - client: K000040
      calls: 60
      patience: 180
      mood: hurried
      purpose: information
      opening:
        en: "Coffee room. Have you got beans in, yes or no?"
        ru: "Кофейня наша. Зёрна есть, да или нет?"
      asks:
        good: "00918"
        about: stock
        words:
          en: "Coffee in beans, Utro, kilo bags. Are there thirty?"
          ru: "Кофе в зёрнах «Утро», по кило. Тридцать наберётся?"
    - client: K000046
      calls: 110
      patience: 180
      mood: friendly
      purpose: information
      opening:
        en: "Kazan Tea House. The inspector is here and wants a paper."
        ru: "Казанский чайный дом. У нас проверка, требуют бумагу."
      asks:
        good: "00214"
        about: certificate
        words:
          en: "Fine vermicelli, Kolosok, four hundred grams: until when is its certificate?"
          ru: "Вермишель-паутинка «Колосок», четыреста граммов: до какого числа сертификат?"
  """#

private let anotherMatter = #"""
  scenario: another-matter
  title: { en: "Another matter", ru: "По другому вопросу" }
  brief:
    en: "Nobody here orders: a contract that runs out, empty pallets, a fair, a price agreement. Put
        each through to the client's manager, and where that one is away or busy, to the head."
    ru: "Здесь никто не заказывает: договор кончается, пустые поддоны, ярмарка, соглашение о ценах.
        Соедините каждого с его менеджером, а нет его или занят – с руководителем."
  duties: [A1, A2, A14, A19, A21]
  callers:
    - client: K000001
      mood: friendly
      purpose: other
      opening:
        en: "Pavlov & Partners. No order today, I have to talk about our contract: it runs out."
        ru: "«Павлов и партнёры». Не заказ: мне бы про договор поговорить, он кончается."
    - client: K000021
      calls: 60
      patience: 180
      mood: hurried
      purpose: other
      opening:
        en: "Korzinka. Who takes your empty pallets back? Twelve of them stand in my yard."
        ru: "«Корзинка». Кто у вас поддоны забирает? Двенадцать штук во дворе стоят."
    - client: K000051
      calls: 120
      patience: 180
      mood: chatty
      person: { en: "Edgar, the confectioner", ru: "Эдгар, кондитер" }
      purpose: other
      opening:
        en: "Peterhof Confectioners. We plan a fair, a lovely one, and need somebody to talk it over
            with."
        ru: "Петергофские кондитеры. Затеваем ярмарку, красивую! Надо с кем-то обсудить участие."
    - client: K000018
      calls: 180
      patience: 180
      mood: friendly
      purpose: other
      opening:
        en: "Gorizont. About the price agreement for next year, my manager knows."
        ru: "«Горизонт». По соглашению о ценах на тот год, менеджер в курсе."
  """#

private let tellThemSo = #"""
  scenario: tell-them-so
  title: { en: "“Tell them so!”", ru: "«Так и передайте!»" }
  brief:
    en: "Remarks fall in the middle of an order, once, and are gone. F9 takes them down for the
        department concerned, at any moment; then go on with the order."
    ru: "Замечания звучат посреди заказа, один раз. F9 запишет их для нужного отдела в любую
        минуту –
        и вернитесь к заказу."
  duties: [A1, A2, A3, A7, A12, A14, A20, A21]
  callers:
    - client: K000035
      mood: friendly
      person: { en: "Margarita, shop manager", ru: "Маргарита, заведующая" }
      opening:
        en: "Our shop on Tverskaya. Tins and a word about them."
        ru: "Тверская, наш магазин. Консервы, и по ним два слова."
      wants:
        - { good: "00622", quantity: 24,
            words: { en: "Red beans Pogrebok, two cases, twenty-four.",
                     ru: "Фасоль красную «Погребок», две упаковки, двадцать четыре." } }
        - { good: "00619", quantity: 12,
            words: { en: "Tomato paste in the big tins, eight hundred, Pogrebok. A dozen.",
                     ru: "Пасту томатную, большую, восемьсот, «Погребок». Дюжину." } }
      offers:
        - { takes: usual, words: { en: "Yes, that too.", ru: "Да, тоже." } }
        - { refuses: any, because: hasStock, words: { en: "Have it.", ru: "Есть." } }
        - { refuses: any, because: notNow, words: { en: "Not now.", ru: "Не сейчас." } }
        - { refuses: any, because: noDemand, words: { en: "Doesn't move.", ru: "Не уходит." } }
      delivery: { in: 1, window: "09:00–12:00" }
      remark:
        topic: quality
        words:
          en: "By the way, three tins of the last beans were dented. Do tell somebody."
          ru: "Кстати, в прошлой фасоли три банки мятые. Передайте там."
    - client: K000006
      calls: 110
      patience: 200
      mood: angry
      person: { en: "Semyonova, the mother", ru: "Семёнова, старшая" }
      opening:
        en: "Semyonova and Daughters. Sweets, and this time on the hour you name!"
        ru: "«Семёнова и дочери». Сладкое, и чтоб в этот раз ко времени!"
      wants:
        - { good: "00808", quantity: 24,
            words: { en: "Gingerbread Pryanik, two boxes.",
                     ru: "Пряники «Пряник», две коробки – двадцать четыре." } }
        - { good: "00821", quantity: 16,
            words: { en: "Vanilla marshmallow, Chernika, two boxes, sixteen.",
                     ru: "Зефир ванильный «Черника», две коробки, шестнадцать." } }
      offers:
        - { refuses: any, because: notNow,
            words: { en: "First bring what I ordered.", ru: "Сначала привезите, что заказано." } }
        - { takes: usual, words: { en: "Well, that I do need.", ru: "Ну, это нужно." } }
        - { refuses: any, because: tooDear,
            words: { en: "Not at that price.", ru: "Не за эти деньги." } }
        - { refuses: any, because: hasStock, words: { en: "I have it.", ru: "Есть у меня." } }
      delivery:
        in: 1
        window: "09:00–12:00"
        words:
          en: "Morning, before twelve. And I mean before twelve."
          ru: "Утром, до двенадцати. И именно до двенадцати."
      remark:
        topic: delivery
        words:
          en: "Your driver came at four instead of noon. I stood outside for hours. Tell them so!"
          ru: "Водитель ваш приехал в четыре вместо двенадцати. Я полдня на улице стояла. Так и
              передайте!"
    - client: K000014
      calls: 220
      patience: 240
      mood: friendly
      opening:
        en: "Lotos. We've been away a while, and here we are again."
        ru: "ООО «Лотос». Давно не звонили, вот и мы."
      wants:
        - { good: "00114", quantity: 24,
            words: { en: "Round rice Ambarchik, two boxes, twenty-four.",
                     ru: "Рис круглый «Амбарчик», две коробки, двадцать четыре." } }
      offers:
        - { takes: usual, words: { en: "Good that you say it.", ru: "Хорошо, что напомнили." } }
        - { refuses: any, because: noDemand, words: { en: "No call for it.", ru: "Спроса нет." } }
        - { refuses: any, because: notNow, words: { en: "Later.", ru: "Потом." } }
      delivery: { in: 1, window: "12:00–15:00" }
      remark:
        topic: assortment
        words:
          en: "A pity you don't keep lentils. People ask me for them every day."
          ru: "Жаль, чечевицы у вас нет. Каждый день спрашивают."
  """#
