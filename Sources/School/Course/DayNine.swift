extension Course {
  /// Scenarios of day 9, as a trainer would write them.
  static let dayNine = [theLineDrops, goneFromTheShelf, nobodyAtTheDesk]
}

private let theLineDrops = #"""
  scenario: the-line-drops
  title: { en: "The line drops", ru: "Связь пропала" }
  brief:
    en: "In the middle of the order the telephone is lost for a few seconds. What was typed is kept.
        Wait for the line, excuse yourself in one sentence, and go on where you were."
    ru: "Посреди заказа на несколько секунд пропадает телефон. Набранное сохранится. Дождитесь
        связи,
        извинитесь одной фразой и продолжайте с того же места."
  duties: [A1, A2, A3, A7, A12, A13, A14, A21]
  callers:
    - client: K000021
      mood: friendly
      person: { en: "Inga, supplies", ru: "Инга, снабжение" }
      opening:
        en: "Korzinka, Inga. I hope you hear me, I'm in the cellar."
        ru: "«Корзинка», Инга. Слышно меня? Я в подвале."
      wants:
        - { good: "00606", quantity: 24,
            words: { en: "Green peas Yuzhny Sad, two cases, twenty-four.",
                     ru: "Горошек «Южный сад», две упаковки, двадцать четыре." } }
        - { good: "01013", quantity: 24,
            words: { en: "Mayonnaise Khozyayushka, the four-hundreds, a case.",
                     ru: "Майонез «Хозяюшка», по четыреста, упаковку – двадцать четыре." } }
        - { good: "00608", quantity: 12,
            words: { en: "Sweet corn, Tikhy Prichal, twelve.",
                     ru: "Кукурузу «Тихий причал», двенадцать." } }
      offers:
        - { takes: usual, words: { en: "Yes – you're back. Yes.", ru: "Да – о, слышно. Да." } }
        - { refuses: any, because: hasStock, words: { en: "Got plenty.", ru: "Хватает." } }
        - { refuses: any, because: notNow,
            words: { en: "Not from the cellar.", ru: "Не из подвала." } }
        - { refuses: any, because: tooDear, words: { en: "Dear.", ru: "Дорого." } }
      delivery: { in: 1, window: "12:00–15:00" }
    - client: K000045
      calls: 150
      patience: 260
      mood: friendly
      opening:
        en: "Tver Grocers. It rang and rang, were you cut off?"
        ru: "«Тверские бакалейщики». Гудки, гудки – у вас обрыв был?"
      wants:
        - { good: "00115", quantity: 24,
            words: { en: "Round rice, Uralskaya Zhatva, twenty-four.",
                     ru: "Рис круглый «Уральская жатва», двадцать четыре." } }
        - { good: "00127", quantity: 24,
            words: { en: "Oat flakes, the same make, two boxes.",
                     ru: "Хлопья овсяные, тоже «Уральская жатва», две коробки, двадцать четыре." } }
      offers:
        - { takes: usual, words: { en: "Yes, please.", ru: "Да, пожалуйста." } }
        - { refuses: any, because: hasStock, words: { en: "Still there.", ru: "Ещё есть." } }
        - { refuses: any, because: notNow, words: { en: "Another time.", ru: "В другой раз." } }
        - { refuses: any, because: noDemand, words: { en: "No.", ru: "Нет." } }
      delivery: { in: 1, payment: transfer, arrival: "13:00" }
  events:
    - { at: 40, telephoneLost: 15 }
    - { at: "3:20", telephoneLost: 10 }
  """#

private let goneFromTheShelf = #"""
  scenario: gone-from-the-shelf
  title: { en: "Gone from the shelf", ru: "Кончилось на глазах" }
  brief:
    en: "While you take the order, the last of a good is sold by a colleague. Say it as it is, name
        what stands in for it, and never promise what the screen does not show."
    ru: "Пока вы принимаете заказ, последнее уходит у коллеги. Скажите как есть, предложите замену и
        не обещайте того, чего на экране нет."
  duties: [A1, A2, A3, A7, A8, A12, A14, A21]
  callers:
    - client: K000022
      mood: friendly
      opening:
        en: "Produkty 24. Drinks and something for the till."
        ru: "«Продукты 24». Напитки и что-нибудь к кассе."
      wants:
        - { good: "00709", quantity: 12,
            words: { en: "Sparkling water, Letny Den, twelve.",
                     ru: "Воду газированную «Летний день», двенадцать." } }
        - { good: "00716", quantity: 24, instead: "00717",
            words: { en: "Apple juice, Rodnichok, two cases.",
                     ru: "Сок яблочный «Родничок», две упаковки, двадцать четыре." } }
        - { good: "00810", quantity: 20, instead: "00811",
            words: { en: "Cocoa wafers, Sladkaya Skazka, a box of twenty.",
                     ru: "Вафли шоколадные «Сладкая сказка», коробку – двадцать." } }
      offers:
        - { takes: usual, words: { en: "That you do have? Then yes.", ru: "А это есть? Тогда
            да." } }
        - { refuses: any, because: hasStock, words: { en: "Have it.", ru: "Есть." } }
        - { refuses: any, because: notNow, words: { en: "No, leave it.", ru: "Нет, не надо." } }
        - { refuses: any, because: tooDear, words: { en: "Too dear.", ru: "Дорого." } }
      delivery: { in: 1, window: "12:00–15:00" }
    - client: K000039
      calls: 100
      patience: 220
      mood: hurried
      person: { en: "Timofey at the stall", ru: "Тимофей, точка" }
      opening:
        en: "The stall at Danilovsky. Cereals, customers are standing here."
        ru: "Точка на Даниловском. Крупы, у меня люди стоят."
      wants:
        - { good: "00109", quantity: 12,
            words: { en: "Long rice Uralskaya Zhatva, the nine-hundreds, twelve.",
                     ru: "Рис длинный «Уральская жатва», по девятьсот, двенадцать." } }
        - { good: "00116", quantity: 12,
            words: { en: "Millet, Zolotaya Niva, a dozen. If not, then nothing.",
                     ru: "Пшено «Золотая нива», дюжину. Нет – так нет." } }
      offers:
        - { takes: usual, words: { en: "Yes, that too.", ru: "Да, тоже." } }
        - { refuses: any, because: notNow, words: { en: "People are waiting.", ru: "Люди ждут." } }
        - { refuses: any, because: hasStock, words: { en: "There's some.", ru: "Есть ещё." } }
        - { refuses: any, because: noDemand, words: { en: "No.", ru: "Нет." } }
      delivery: { in: 1, window: "09:00–12:00" }
  events:
    - { at: 15, outOfStock: "00716" }
    - { at: 20, outOfStock: "00810" }
    - { at: 95, outOfStock: "00116" }
  """#

private let nobodyAtTheDesk = #"""
  scenario: nobody-at-the-desk
  title: { en: "Nobody at the desk", ru: "Никого на месте" }
  brief:
    en: "Two ring at once, and the manager you were about to name has just left. Look at the
        presence
        before you speak; the next in order is always there: finance for debts, the head for the
        rest."
    ru: "Звонят сразу двое, а менеджер, которого вы хотели назвать, только что ушёл. Сначала
        взгляните, кто на месте; следующий по порядку есть всегда: по долгам – финансы, по
        остальному
        – руководитель."
  duties: [A1, A2, A3, A4, A5, A6, A14, A15, A19, A21]
  callers:
    - client: K000031
      mood: hurried
      person: { en: "Tatyana Lvovna", ru: "Татьяна Львовна" }
      opening:
        en: "Pirozhkovaya Three, we need flour, quickly!"
        ru: "Пирожковая номер три, мука нужна, срочно!"
      wants:
        - { good: "01007", quantity: 12,
            words: { en: "Flour Khozyayushka in two-kilo packs, twelve.",
                     ru: "Мука «Хозяюшка» по два кило, двенадцать." } }
      objection:
        en: "Then give me Seliverstov, he knows everything."
        ru: "Тогда Селивёрстова дайте, он в курсе."
    - client: K000060
      calls: 4
      patience: 180
      mood: hurried
      opening:
        en: "Domovoy Online, purchasing. Somebody of the key accounts, please."
        ru: "«Домовой», закупки. Кого-нибудь из ключевых, пожалуйста."
      wants:
        - { good: "00818", quantity: 40,
            words: { en: "Dark chocolate Chernika, two boxes, forty.",
                     ru: "Шоколад горький «Черника», две коробки, сорок." } }
      objection:
        en: "Everybody out? What sort of day is this? The head, then."
        ru: "Все вышли? Что за день такой. Ну, руководителя."
    - client: K000025
      calls: 80
      patience: 180
      mood: friendly
      purpose: other
      opening:
        en: "Conservatory buffet. Not an order: we're to change our account with you."
        ru: "Буфет консерватории. Не заказ: у нас реквизиты меняются."
    - client: K000053
      calls: 130
      patience: 200
      mood: friendly
      opening:
        en: "Yenisei, Novosibirsk. We sent our papers last week, now the first order."
        ru: "«Енисей», Новосибирск. Документы слали на той неделе, теперь первый заказ."
      wants:
        - { good: "00611", quantity: 48,
            words: { en: "Sprats Tikhy Prichal, two cases, forty-eight.",
                     ru: "Шпроты «Тихий причал», две коробки, сорок восемь." } }
      objection:
        en: "It's evening here. Can't it be quicker?"
        ru: "У нас уже вечер. А побыстрее никак?"
  events:
    - { at: 12, presence: { M04: away, A01: away } }
  """#
