extension Course {
  /// Scenarios of day 1, as a trainer would write them.
  static let dayOne = [firstOrder, twoLinesInPacks, inOwnWords]
}

private let firstOrder = #"""
  scenario: first-order
  title: { en: "The first order", ru: "Первый заказ" }
  brief:
    en: "Pavlov & Partners ring, a market trader who has bought here for years and is in no hurry.
        Answer, take two lines, make three offers, agree the delivery, read back and confirm."
    ru: "Звонят «Павлов и партнёры» – рыночники, берут у нас давно и не торопятся. Ответьте,
        запишите
        две позиции, сделайте три предложения, согласуйте доставку, сверьте и подтвердите."
  duties: [A1, A2, A3, A7, A12, A14, A21]
  callers:
    - client: K000001
      mood: friendly
      opening:
        en: "Hello, Pavlov & Partners here. A small order for the stall, please."
        ru: "Здравствуйте, «Павлов и партнёры». Запишите небольшой заказ на точку."
      wants:
        - { good: "00102", quantity: 24,
            words: { en: "Buckwheat in the small packs, Ambarchik, twenty-four of them.",
                     ru: "Гречку в пачках, девятьсот граммов, «Амбарчик» – двадцать четыре." } }
        - { good: "01002", quantity: 20,
            words: { en: "Then white sugar, the kilo bags, Domashny Pir. Twenty.",
                     ru: "И сахар килограммовый, «Домашний пир», двадцать." } }
      offers:
        - { takes: usual,
            words: { en: "Oh yes, we do need that. Put it down.",
                     ru: "А, точно, это нужно. Пишите." } }
        - { refuses: any, because: hasStock,
            words: { en: "No, we still have plenty of that.", ru: "Нет, этого пока хватает." } }
        - { refuses: any, because: notNow,
            words: { en: "Not this time. Ask me next week.",
                     ru: "Не сегодня. Спросите на той неделе." } }
        - { refuses: any, because: noDemand,
            words: { en: "People here don't buy that.", ru: "У нас такое не спрашивают." } }
      delivery:
        in: 1
        window: "09:00–12:00"
        words:
          en: "The first day you can, in the morning. There is always somebody at the stall."
          ru: "На ближайший день, с утра. На точке всегда кто-нибудь есть."
  """#

private let twoLinesInPacks = #"""
  scenario: two-lines-in-packs
  title: { en: "By the case", ru: "Упаковками" }
  brief:
    en: "Two clients order by the case and not by the piece: 3p is three packs, the pack's size
        stands beside the good. Mind whether a caller says cases or pieces."
    ru: "Два клиента заказывают упаковками, а не штуками: 3у – это три упаковки, сколько в упаковке,
        видно рядом с товаром. Следите, что назвали: упаковки или штуки."
  duties: [A1, A2, A3, A7, A8, A12, A14, A21]
  callers:
    - client: K000036
      mood: friendly
      person: { en: "Larisa, the senior at the till", ru: "Лариса, старшая смены" }
      opening:
        en: "Hi, it's our Sokolniki shop. Just drinks today."
        ru: "Привет, это Сокольники, наш магазин. Сегодня только напитки."
      wants:
        - { good: "00716", quantity: 2 packs,
            words: { en: "Two cases of the litre apple juice, Rodnichok.",
                     ru: "Сок яблочный «Родничок», литровый, две упаковки." } }
        - { good: "00705", quantity: 4 packs,
            words: { en: "And four packs of still water, the litre-and-a-half Sadko.",
                     ru: "И воды без газа «Садко», полтора литра – четыре упаковки." } }
      offers:
        - { takes: usual,
            words: { en: "Yes, add it, same as always.", ru: "Да, добавьте, как всегда." } }
        - { takes: special,
            words: { en: "If it's on special – one case.", ru: "Раз по акции – одну упаковку." } }
        - { refuses: any, because: hasStock,
            words: { en: "The stockroom is full of that.", ru: "На складе этого полно." } }
        - { refuses: any, because: notNow,
            words: { en: "Not today, thanks.", ru: "Сегодня нет, спасибо." } }
      delivery: { in: 1, window: "12:00–15:00" }
    - client: K000022
      calls: 90
      patience: 180
      mood: friendly
      opening:
        en: "Produkty 24. I'd like some pasta and some tins."
        ru: "«Продукты 24». Мне макароны и консервы."
      wants:
        - { good: "00201", quantity: 3 packs,
            words: { en: "Three cases of spaghetti, Bella Rosa, the four-fifty packs.",
                     ru: "Спагетти «Белла Роза», по четыреста пятьдесят, три упаковки." } }
        - { good: "00604", quantity: 18,
            words: { en: "Green peas Pogrebok. Eighteen tins – tins, not cases.",
                     ru: "Горошек зелёный «Погребок». Восемнадцать банок – банок, не упаковок." } }
      offers:
        - { takes: companion,
            words: { en: "Goes with pasta, true. Yes.", ru: "К макаронам – да, давайте." } }
        - { refuses: any, because: tooDear, words: { en: "That's steep for
            us.", ru: "Дороговато." } }
        - { refuses: any, because: hasStock,
            words: { en: "We've got some left.", ru: "Ещё осталось." } }
        - { refuses: any, because: notNow,
            words: { en: "Let's leave it there.", ru: "Пока хватит." } }
      delivery:
        in: 1
        window: "15:00–18:00"
        words:
          en: "After three, please, the early shift can't unload."
          ru: "После трёх, пожалуйста: утром разгружать некому."
  """#

private let inOwnWords = #"""
  scenario: in-own-words
  title: { en: "In their own words", ru: "Своими словами" }
  brief:
    en: "These callers never say the name on the price list. Type a fragment of what you hear, look
        at the list, and say the good's full name back."
    ru: "Эти клиенты не называют товар так, как в прайсе. Наберите кусочек услышанного, посмотрите
        список и повторите клиенту полное название."
  duties: [A1, A2, A3, A7, A8, A12, A14, A21]
  callers:
    - client: K000015
      mood: friendly
      person: { en: "Valentina Ivanovna", ru: "Валентина Ивановна" }
      opening:
        en: "Malinovka, for the sweets counter. You'll have to help me with the names."
        ru: "«Малиновка», на сладкий прилавок. Названия путаю, вы уж подскажите."
      wants:
        - { good: "00808", quantity: 24,
            words: { en: "The honey ones, gingerbread, by Pryanik – two dozen packets.",
                     ru: "Прянички медовые, которые «Пряник», – две дюжины пачек." } }
        - { good: "00823", quantity: 12,
            words: { en: "The grey stuff from sunflower seeds, halva, same maker, Pryanik. A
                dozen.",
                     ru: "Халвы из семечек, того же «Пряника», дюжину." } }
        - { good: "00922", quantity: 20,
            words: { en: "And cocoa for the mothers, Samovar, one box of twenty.",
                     ru: "И какао для мамочек, «Самовар», коробку – двадцать штук." } }
      offers:
        - { takes: usual, words: { en: "That goes well with us, yes.", ru: "Это у нас идёт, да." } }
        - { refuses: any, because: noDemand,
            words: { en: "Nobody asks for it here.", ru: "У нас не спрашивают." } }
        - { refuses: any, because: hasStock,
            words: { en: "There's a box open still.", ru: "Ещё коробка начатая стоит." } }
        - { refuses: any, because: notNow, words: { en: "Next time, dear.", ru: "В другой раз." } }
      delivery: { in: 1, window: "12:00–15:00" }
    - client: K000011
      calls: 100
      patience: 180
      mood: friendly
      person: { en: "Arkady", ru: "Аркадий" }
      opening:
        en: "Tri Bogatyrya. Got a pencil? The usual shelf stuff."
        ru: "«Три богатыря». Пишете? Самое ходовое на полку."
      wants:
        - { good: "00126", quantity: 24,
            words: { en: "Oats for porridge, the flakes, Ambarchik, two boxes – that's
                twenty-four.",
                     ru: "Овсянку, хлопья, «Амбарчик», две коробки – двадцать четыре пачки." } }
        - { good: "00302", quantity: 15,
            words: { en: "Cooking oil from sunflower, refined, the litre Maslenitsa. Fifteen.",
                     ru: "Масло постное, рафинированное, литровое «Масленица», пятнадцать." } }
        - { good: "00214", quantity: 24,
            words: { en: "Those thin noodles for soup, vermicelli, Kolosok. Twenty-four.",
                     ru: "Вермишель-паутинку на суп, «Колосок», двадцать четыре." } }
      offers:
        - { takes: usual, words: { en: "Right you are, put it down.", ru: "Верно, пишите." } }
        - { takes: new, words: { en: "New? I'll try one box.", ru: "Новинка? Коробочку на
            пробу." } }
        - { refuses: any, because: otherSupplier,
            words: { en: "We get that from the dairy people.", ru: "Это у молочников берём." } }
        - { refuses: any, because: hasStock, words: { en: "Enough of that.", ru: "Этого
            хватает." } }
      delivery:
        in: 1
        window: "09:00–12:00"
        receiver: { en: "Gennady at the gate", ru: "Геннадий на воротах" }
  """#
