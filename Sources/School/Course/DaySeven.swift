extension Course {
  /// Scenarios of day 7, as a trainer would write them.
  static let daySeven = [byWeight, whatStandsIn, secondThoughts]
}

private let byWeight = #"""
  scenario: by-weight
  title: { en: "By weight", ru: "На вес" }
  brief:
    en: "Cheese, sausage and sweets by the kilo: type 8.4 or 8,4. Listen whether it is the loose
        kind
        or the packet, they stand side by side in the list."
    ru: "Сыр, колбаса и сладости на вес: набирайте 8,4 или 8.4. Слушайте, весовое или фасованное: в
        списке они рядом."
  duties: [A1, A2, A3, A7, A12, A13, A14, A21]
  callers:
    - client: K000034
      mood: friendly
      person: { en: "Nadezhda", ru: "Надежда" }
      opening:
        en: "Gusar, the deli. All of it by weight today."
        ru: "«Гусар». Сегодня всё весовое."
      wants:
        - { good: "00402", quantity: 8.4,
            words: { en: "Gouda by weight, Staraya Ferma. Eight kilos four hundred.",
                     ru: "Гауду весовую, «Старая ферма». Восемь четыреста." } }
        - { good: "00517", quantity: 6.5,
            words: { en: "Ham, Dymok, six and a half.", ru: "Ветчину «Дымок», шесть с
                половиной." } }
        - { good: "00506", quantity: 5,
            words: { en: "Milk frankfurters, Okhotnik. An even five.",
                     ru: "Сосиски молочные «Охотник». Ровно пять." } }
      offers:
        - { takes: usual,
            words: { en: "Yes, about as much as last time.", ru: "Да, примерно как в тот раз." } }
        - { refuses: any, because: hasStock,
            words: { en: "The case is full of it.", ru: "Витрина полная." } }
        - { refuses: any, because: tooDear, words: { en: "Too dear a kilo.", ru: "Кило дорогое." } }
        - { refuses: any, because: notNow, words: { en: "No, that's all.", ru: "Нет, это всё." } }
      delivery: { in: 1, window: "09:00–12:00" }
    - client: K000049
      calls: 120
      patience: 240
      mood: friendly
      opening:
        en: "Samara Deli again. Half by the kilo, half packed."
        ru: "Снова «Самарские деликатесы». Часть весом, часть фасовкой."
      wants:
        - { good: "00503", quantity: 12.5,
            words: { en: "Doctor's sausage, Okhotnik, twelve and a half kilos.",
                     ru: "Докторскую «Охотник», двенадцать с половиной." } }
        - { good: "00405", quantity: 20,
            words: { en: "Gouda, Staraya Ferma – but the little packs of two hundred, twenty.",
                     ru: "Гауду «Старая ферма» – но маленькую, по двести, двадцать." } }
        - { good: "00827", quantity: 7.2,
            words: { en: "And mixed caramels, Chernika, seven kilos two hundred.",
                     ru: "И карамель ассорти «Черника», семь двести." } }
      offers:
        - { refuses: any, because: otherSupplier,
            words: { en: "That we make ourselves.", ru: "Это сами делаем." } }
        - { takes: usual, words: { en: "Good, yes.", ru: "Хорошо, да." } }
        - { refuses: any, because: noDemand, words: { en: "Nobody asks.", ru: "Не спрашивают." } }
        - { refuses: any, because: notNow, words: { en: "Not on this trip.", ru: "Не в этот
            раз." } }
      delivery: { in: 2, payment: transfer, arrival: "11:00" }
  """#

private let whatStandsIn = #"""
  scenario: what-stands-in
  title: { en: "What stands in for it", ru: "Чем заменить" }
  brief:
    en: "The good that is asked for is not there. Say so at once and name what is nearest: the same
        thing of another make, or another size. Some take it, some don't."
    ru: "Того, что просят, нет. Скажите сразу и назовите ближайшее: то же другой марки или другой
        фасовки. Кто-то согласится, кто-то нет."
  duties: [A1, A2, A3, A7, A8, A12, A14, A21]
  callers:
    - client: K000013
      mood: friendly
      person: { en: "Stepan", ru: "Степан" }
      opening:
        en: "Prilavok. Salt and beans, not much."
        ru: "«Прилавок». Соль и фасоль, немного."
      wants:
        - { good: "01012", quantity: 20, instead: "01011",
            words: { en: "Iodised salt, Domashny Pir. One case, twenty.",
                     ru: "Соль йодированная «Домашний пир». Упаковку – двадцать." } }
        - { good: "00624", quantity: 12, instead: "00622",
            words: { en: "Red beans, Yuzhny Sad, a dozen.",
                     ru: "Фасоль красную «Южный сад», дюжину." } }
      offers:
        - { refuses: any, because: hasStock, words: { en: "There's enough.", ru: "Этого
            хватает." } }
        - { takes: usual, words: { en: "Right, yes.", ru: "Точно, да." } }
        - { refuses: any, because: notNow, words: { en: "Not today.", ru: "Не сегодня." } }
        - { refuses: any, because: tooDear, words: { en: "Dear.", ru: "Дорого." } }
      delivery: { in: 1, window: "12:00–15:00" }
    - client: K000008
      calls: 100
      patience: 200
      mood: friendly
      opening:
        en: "Dorogomilovo Rows. Leaf tea, biscuits, oil."
        ru: "Дорогомиловские ряды. Чай листовой, печенье, масло."
      wants:
        - { good: "00907", quantity: 12, instead: "00908",
            words: { en: "Leaf tea, Samovar, black. A dozen packets.",
                     ru: "Чай листовой «Самовар», чёрный. Дюжину." } }
        - { good: "00805", quantity: 6,
            words: { en: "Baked-milk biscuits by weight, Pryanik, six kilos. Only those.",
                     ru: "Печенье топлёное весовое «Пряник», шесть кило. Только его." } }
        - { good: "00311", quantity: 6, instead: "00312",
            words: { en: "Olive oil, the litre, Podsolnukh, six.",
                     ru: "Масло оливковое литровое «Подсолнух», шесть." } }
      offers:
        - { takes: companion, words: { en: "With the tea? Good.", ru: "К чаю? Хорошо." } }
        - { refuses: any, because: noDemand, words: { en: "Won't sell.", ru: "Не уйдёт." } }
        - { refuses: any, because: hasStock, words: { en: "Have it.", ru: "Есть." } }
        - { refuses: any, because: notNow, words: { en: "Enough.", ru: "Хватит." } }
      delivery: { in: 1, window: "09:00–12:00" }
  """#

private let secondThoughts = #"""
  scenario: second-thoughts
  title: { en: "Second thoughts", ru: "Передумали" }
  brief:
    en: "These two correct themselves while they speak. The last word counts. Change the line, don't
        add a second one, and let the read-back prove that it is what they meant."
    ru: "Эти двое поправляют себя на ходу. Считается последнее слово. Исправьте строку, а не
        добавляйте вторую, и пусть сверка покажет, что всё так."
  duties: [A1, A2, A3, A7, A12, A14, A21]
  callers:
    - client: K000011
      mood: chatty
      person: { en: "Arkady", ru: "Аркадий" }
      opening:
        en: "Tri Bogatyrya. Let me think as I go."
        ru: "«Три богатыря». Я по ходу дела подумаю."
      wants:
        - { good: "00105", quantity: 12,
            words: { en: "Buckwheat in fives, Ambarchik, eight… no, wait, make it twelve.",
                     ru: "Гречка по пять, «Амбарчик», восемь… нет, стойте, двенадцать." } }
        - { good: "00118", quantity: 24,
            words: { en: "A box of millet, Uralskaya Zhatva. Or two. Yes, two, twenty-four.",
                     ru: "Пшена «Уральская жатва» коробку. Или две. Да, две, двадцать четыре." } }
        - { good: "00122", quantity: 20,
            words: { en: "Pearl barley Zolotaya Niva, thirty. Hm. Twenty will do.",
                     ru: "Перловки «Золотая нива», тридцать. Хм. Двадцать хватит." } }
      offers:
        - { refuses: any, because: notNow, words: { en: "No. Or… no.", ru: "Нет. Или… нет." } }
        - { takes: usual, words: { en: "Yes. Yes, do.", ru: "Да. Да, давайте." } }
        - { refuses: any, because: hasStock,
            words: { en: "I think we have it. We have.", ru: "Кажется, есть. Есть." } }
        - { refuses: any, because: tooDear, words: { en: "Hm, no, dear.", ru: "Хм, нет, дорого." } }
      delivery:
        in: 1
        window: "15:00–18:00"
        words:
          en: "In the morning… no, nobody's there. Put it after three."
          ru: "Утром… нет, там никого. Пишите после трёх."
    - client: K000040
      calls: 120
      patience: 240
      mood: friendly
      person: { en: "Veronika", ru: "Вероника" }
      opening:
        en: "Our coffee room, Veronika. I've a list, and it's all crossed out."
        ru: "Наша кофейня, Вероника. Список есть, но весь исчёркан."
      wants:
        - { good: "00913", quantity: 12,
            words: { en: "Ground coffee – Chayny Put. No, sorry, Samovar, two-fifty, twelve.",
                     ru: "Кофе молотый «Чайный путь». Нет, простите, «Самовар», по двести
                         пятьдесят, двенадцать." } }
        - { good: "00922", quantity: 20,
            words: { en: "Cocoa, the same Samovar, forty. Oh, no: twenty.",
                     ru: "Какао, тот же «Самовар», сорок. Ой, нет: двадцать." } }
        - { good: "00801", quantity: 20,
            words: { en: "Biscuits with milk, Sladkaya Skazka – packets, twenty, not the loose
                ones.",
                     ru: "Печенье топлёное «Сладкая сказка» – в пачках, двадцать, не россыпью." } }
      offers:
        - { takes: any,
            words: { en: "That was on the list! Yes.", ru: "Так это и было в списке! Да." } }
        - { refuses: any, because: noDemand,
            words: { en: "We don't serve that.", ru: "Мы такое не подаём." } }
        - { refuses: any, because: hasStock,
            words: { en: "Crossed out: have it.", ru: "Зачёркнуто: есть." } }
        - { refuses: any, because: notNow, words: { en: "Later on.", ru: "Попозже." } }
      delivery:
        in: 1
        window: "09:00–12:00"
        receiver: { en: "Ilya, the barista", ru: "Илья, бариста" }
        words:
          en: "Before twelve, I'll take it. No, Ilya will, I'm off."
          ru: "До двенадцати, приму сама. Нет, Илья примет, я выходная."
  """#
