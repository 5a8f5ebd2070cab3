extension Course {
  /// Scenarios of day 5, as a trainer would write them.
  static let dayFive = [whoReceives, ownTransport, nearAndFar]
}

private let whoReceives = #"""
  scenario: who-receives
  title: { en: "Who receives, who pays", ru: "Кто примет, кто оплатит" }
  brief:
    en: "The goods are soon noted; the delivery wants care. Another address, another receiver, one
        who pays and one who signs: ask for each, put it in the form (F7), and read it back."
    ru: "Товар записать недолго, а вот доставка требует внимания. Другой адрес, другой получатель,
        кто платит, кто подписывает: спросите каждого, внесите в форму (F7) и сверьте."
  duties: [A1, A2, A3, A7, A12, A14, A21]
  callers:
    - client: K000025
      mood: friendly
      opening:
        en: "The buffet at the Conservatory, good day. There's a concert week ahead."
        ru: "Буфет консерватории, здравствуйте. У нас неделя концертов."
      wants:
        - { good: "00813", quantity: 40,
            words: { en: "Milk chocolate Sladkaya Skazka, two boxes, forty.",
                     ru: "Шоколад молочный «Сладкая сказка», две коробки, сорок." } }
        - { good: "00701", quantity: 24,
            words: { en: "Small still water, half-litre, Rodnichok, two packs.",
                     ru: "Воду без газа, маленькую, пол-литра, «Родничок», две упаковки –
                         двадцать четыре." } }
      offers:
        - { takes: usual, words: { en: "Yes, for the interval.", ru: "Да, к антракту." } }
        - { refuses: any, because: hasStock, words: { en: "Have it.", ru: "Есть." } }
        - { refuses: any, because: noDemand,
            words: { en: "Not with our audience.", ru: "Не для нашей публики." } }
        - { refuses: any, because: notNow, words: { en: "After the tour.", ru: "После
            гастролей." } }
      delivery:
        in: 1
        window: "09:00–12:00"
        address:
          en: "Moscow, 5 Novy Lane, service entrance"
          ru: "Москва, Новый пер., д. 5, служебный вход"
        receiver: { en: "Rimma at the service entrance", ru: "Римма, служебный вход" }
        payer: { en: "Gleb Markovich, the director", ru: "Глеб Маркович, директор" }
        signer: { en: "Rimma", ru: "Римма" }
        words:
          en: "Not the foyer: five Novy Lane, service entrance. Rimma takes it and signs, Gleb
              Markovich pays."
          ru: "Не в фойе: Новый переулок, пять, служебный вход. Римма примет и подпишет, платит Глеб
              Маркович."
    - client: K000021
      calls: 120
      patience: 240
      mood: friendly
      person: { en: "Inga, supplies", ru: "Инга, снабжение" }
      opening:
        en: "Korzinka Shops, Inga. This goes to the shop that we're about to open."
        ru: "«Корзинка», Инга. Это в магазин, который вот-вот откроем."
      wants:
        - { good: "00202", quantity: 40,
            words: { en: "Spaghetti Kolosok, the four-fifties, two cases, forty.",
                     ru: "Спагетти «Колосок», по четыреста пятьдесят, две упаковки, сорок." } }
        - { good: "00301", quantity: 15,
            words: { en: "Refined sunflower oil Podsolnukh, litres, one case.",
                     ru: "Масло подсолнечное рафинированное «Подсолнух», литр, упаковку –
                         пятнадцать." } }
        - { good: "01016", quantity: 10,
            words: { en: "Mayonnaise Domashny Pir, the nine-hundreds. Ten.",
                     ru: "Майонез «Домашний пир», по девятьсот. Десять." } }
      offers:
        - { takes: companion,
            words: { en: "Yes, the shelf is empty anyway.", ru: "Да, полка всё равно пустая." } }
        - { takes: new, words: { en: "A case to try.", ru: "Упаковку на пробу." } }
        - { refuses: any, because: tooDear,
            words: { en: "Not for the first week.", ru: "Для первой недели дорого." } }
        - { refuses: any, because: notNow,
            words: { en: "Let's open first.", ru: "Дайте сперва открыться." } }
      delivery:
        in: 2
        window: "15:00–18:00"
        address: { en: "Moscow, 18 Polevaya Street", ru: "Москва, Полевая ул., д. 18" }
        receiver: { en: "Marat, the shop's manager", ru: "Марат, заведующий" }
        payer: { en: "our office", ru: "наш офис" }
        signer: { en: "Marat", ru: "Марат" }
        words:
          en: "Not the next day but the one after, past three, to eighteen Polevaya Street. Marat is
              there, he signs; the office pays."
          ru: "Не на ближайший день, а на следующий, после трёх: Полевая, восемнадцать. Там
              Марат, он
              и подпишет; платит офис."
  """#

private let ownTransport = #"""
  scenario: own-transport
  title: { en: "They come for it themselves", ru: "Заберут сами" }
  brief:
    en: "Regional clients: no window and no van of ours, but how they pay and when their lorry
        comes,
        or who carries the goods and where to (A13)."
    ru: "Региональные клиенты: не окно и наша машина, а как платят и когда придёт их транспорт – или
        кто везёт и куда (A13)."
  duties: [A1, A2, A3, A7, A12, A13, A14, A21]
  callers:
    - client: K000045
      mood: friendly
      opening:
        en: "Tver Grocers, good day. We're sending our driver this week."
        ru: "«Тверские бакалейщики», добрый день. На неделе шлём к вам машину."
      wants:
        - { good: "00102", quantity: 5 packs,
            words: { en: "Buckwheat Ambarchik, the nine-hundreds, five packs.",
                     ru: "Гречка «Амбарчик», по девятьсот, пять упаковок." } }
        - { good: "00119", quantity: 40,
            words: { en: "Semolina, Zolotaya Niva, forty.", ru: "Манка «Золотая нива», сорок." } }
        - { good: "01004", quantity: 12,
            words: { en: "Sugar, five-kilo bags, Domashny Pir. Twelve.",
                     ru: "Сахар по пять кило, «Домашний пир». Двенадцать." } }
      offers:
        - { takes: usual,
            words: { en: "Yes, there's room in the van.", ru: "Да, место в машине есть." } }
        - { takes: companion, words: { en: "Throw it in.", ru: "Кладите." } }
        - { refuses: any, because: hasStock, words: { en: "Enough of that.", ru: "Этого
            хватает." } }
        - { refuses: any, because: notNow, words: { en: "Not this trip.", ru: "Не в этот рейс." } }
      delivery:
        in: 1
        payment: prepayment
        arrival: "14:00"
        words:
          en: "We pay ahead, and the driver is with you about two in the afternoon."
          ru: "Платим вперёд, машина будет у вас часам к двум дня."
    - client: K000049
      calls: 130
      patience: 240
      mood: friendly
      opening:
        en: "Samara Deli. Sausage, and send it, we've no lorry."
        ru: "«Самарские деликатесы». Колбасу, и отправьте: машины у нас нет."
      wants:
        - { good: "00510", quantity: 24,
            words: { en: "Cervelat Myasnoy Ryad, three cases, twenty-four.",
                     ru: "Сервелат «Мясной ряд», три упаковки, двадцать четыре." } }
        - { good: "00515", quantity: 16,
            words: { en: "Dry salami, Okhotnik, two cases, sixteen.",
                     ru: "Салями сырокопчёную «Охотник», две упаковки – шестнадцать." } }
      offers:
        - { takes: usual, words: { en: "Put it in as well.", ru: "И это положите." } }
        - { refuses: any, because: tooDear,
            words: { en: "With the carriage on top, no.", ru: "С дорогой выйдет дорого." } }
        - { refuses: any, because: otherSupplier,
            words: { en: "We have our own smokehouse.", ru: "У нас своя коптильня." } }
        - { refuses: any, because: hasStock, words: { en: "Still there.", ru: "Ещё есть." } }
      delivery:
        payment: transfer
        forwarding:
          en: "cold carrier to Samara, 3 Stantsionnaya Street, depot"
          ru: "рефрижератором до Самары, Станционная ул., д. 3, база"
        words:
          en: "By transfer. With a refrigerated carrier to Samara, the depot at three
              Stantsionnaya."
          ru: "По безналу. Рефрижератором до Самары, база на Станционной, три."
  """#

private let nearAndFar = #"""
  scenario: near-and-far
  title: { en: "Near and far", ru: "Ближние и дальние" }
  brief:
    en: "A municipal caterer with three responsible people, a wholesale base that has the goods
        forwarded, and canteens from the Urals that pay cash and collect. Each kind has its own
        form."
    ru: "Школьное питание с тремя ответственными, оптовая база, которой товар отправляют, и
        уральские
        столовые: платят наличными, забирают сами. У каждого своя форма."
  duties: [A1, A2, A3, A7, A12, A13, A14, A21]
  callers:
    - client: K000027
      mood: friendly
      person: { en: "Yulia, nutritionist", ru: "Юлия, технолог" }
      opening:
        en: "School Canteens, Northern District, number seven. Next week's menu."
        ru: "Школьные столовые, Северный округ, номер семь. Меню на неделю."
      wants:
        - { good: "00126", quantity: 48,
            words: { en: "Oat flakes Ambarchik, four boxes – forty-eight.",
                     ru: "Хлопья овсяные «Амбарчик», четыре коробки – сорок восемь." } }
        - { good: "00717", quantity: 36,
            words: { en: "Apple juice, Sadko, litre. Thirty-six.",
                     ru: "Сок яблочный «Садко», литр. Тридцать шесть." } }
      offers:
        - { takes: usual, words: { en: "Yes, that's on the menu.", ru: "Да, это в меню." } }
        - { refuses: any, because: noDemand,
            words: { en: "Children may not have that.", ru: "Детям такое нельзя." } }
        - { refuses: any, because: noDemand,
            words: { en: "Not by our norms.", ru: "По нормам не положено." } }
        - { refuses: any, because: notNow,
            words: { en: "Next quarter.", ru: "В следующем квартале." } }
      delivery:
        in: 1
        window: "09:00–12:00"
        receiver: { en: "Store-keeper Lidia Petrovna", ru: "кладовщик Лидия Петровна" }
        payer: { en: "the district accounts office", ru: "бухгалтерия округа" }
        signer: { en: "Store-keeper Lidia Petrovna", ru: "кладовщик Лидия Петровна" }
        words:
          en: "Before noon. Lidia Petrovna receives and signs, the district's accounts office pays."
          ru: "До двенадцати. Принимает и подписывает Лидия Петровна, платит бухгалтерия округа."
    - client: K000044
      calls: 110
      patience: 240
      mood: hurried
      opening:
        en: "Nevsky Wholesale Base. Two lines and the carrier."
        ru: "Невская оптовая база. Две строчки и перевозчик."
      wants:
        - { good: "00605", quantity: 72,
            words: { en: "Green peas Tikhy Prichal, six cases, seventy-two.",
                     ru: "Горошек зелёный «Тихий причал», шесть упаковок, семьдесят две." } }
        - { good: "00614", quantity: 48,
            words: { en: "Tuna, the same make, forty-eight.", ru: "Тунец, они же, сорок восемь." } }
      offers:
        - { refuses: any, because: hasStock, words: { en: "Have it.", ru: "Есть." } }
        - { takes: special, words: { en: "A case.", ru: "Упаковку." } }
        - { refuses: any, because: notNow, words: { en: "No time.", ru: "Некогда." } }
        - { refuses: any, because: tooDear, words: { en: "Dear.", ru: "Дорого." } }
      delivery:
        payment: transfer
        forwarding:
          en: "by rail container to St Petersburg, freight yard"
          ru: "контейнером до Санкт-Петербурга, грузовой двор"
    - client: K000052
      calls: 220
      patience: 240
      mood: friendly
      opening:
        en: "Uralmash Canteens. Our lorry is passing Moscow."
        ru: "Столовые Уралмаша. Наша фура идёт через Москву."
      wants:
        - { good: "01009", quantity: 6,
            words: { en: "Flour in fifties, Khozyayushka, six bags.",
                     ru: "Мука по пятьдесят, «Хозяюшка», шесть мешков." } }
      offers:
        - { takes: any, words: { en: "If it fits on the lorry.", ru: "Если в фуру войдёт." } }
        - { refuses: any, because: hasStock, words: { en: "We've enough.", ru: "Хватает." } }
        - { refuses: any, because: notNow, words: { en: "Next time.", ru: "В следующий раз." } }
      delivery:
        in: 2
        payment: cash
        arrival: "10:00"
        words:
          en: "Cash to the driver, he comes at ten in the morning."
          ru: "Наличными через водителя, приедет к десяти утра."
  """#
