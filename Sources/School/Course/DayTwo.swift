extension Course {
  /// Scenarios of day 2, as a trainer would write them.
  static let dayTwo = [noNumber, oneNumberTwoNames, firstTimeCallers]
}

private let noNumber = #"""
  scenario: no-number
  title: { en: "The number is withheld", ru: "Номер скрыт" }
  brief:
    en: "Two callers whose number is not shown. Ask who is calling and find the client with
        Alt+f: by
        a part of the name, a street, the tax number or the code."
    ru: "Два звонка со скрытого номера. Спросите, кто звонит, и найдите клиента по Alt+f: по части
        названия, улице, ИНН или коду."
  duties: [A1, A2, A3, A7, A12, A14, A21]
  callers:
    - client: K000006
      number: ""
      mood: friendly
      opening:
        en: "Hello, I want to order some sweets for the weekend."
        ru: "Здравствуйте, хочу сладкого заказать к выходным."
      wants:
        - { good: "00811", quantity: 20,
            words: { en: "Cocoa wafers, Pryanik. A box, twenty packets.",
                     ru: "Вафли шоколадные «Пряник», коробку – двадцать пачек." } }
        - { good: "00817", quantity: 20,
            words: { en: "And dark chocolate, also Pryanik. Twenty bars.",
                     ru: "И шоколад горький, тоже «Пряник», двадцать плиток." } }
      offers:
        - { takes: usual,
            words: { en: "Yes, we're nearly out of it.", ru: "Да, заканчивается, давайте." } }
        - { refuses: any, because: tooDear,
            words: { en: "Too dear for our row.", ru: "Для нашего ряда дорого." } }
        - { refuses: any, because: hasStock, words: { en: "Still have it.", ru: "Ещё есть." } }
        - { refuses: any, because: notNow, words: { en: "Not now.", ru: "Не сейчас." } }
      delivery: { in: 1, window: "09:00–12:00" }
    - client: K000028
      calls: 80
      number: ""
      patience: 180
      mood: hurried
      person: { en: "Ksenia from the bakery", ru: "Ксения, пекарня" }
      opening:
        en: "Teply Khleb. Flour and yeast, and quickly, the oven is on."
        ru: "«Тёплый хлеб». Мука и дрожжи, и побыстрее, печь стоит."
      wants:
        - { good: "01010", quantity: 6,
            words: { en: "Six of the fifty-kilo flour bags, Domashny Pir.",
                     ru: "Муки «Домашний пир», мешки по пятьдесят – шесть." } }
        - { good: "01023", quantity: 24,
            words: { en: "Dry yeast Khozyayushka, one box, twenty-four.",
                     ru: "Дрожжи сухие «Хозяюшка», коробку, двадцать четыре." } }
        - { good: "00324", quantity: 40,
            words: { en: "Margarine for baking, Maslenitsa, forty.",
                     ru: "Маргарин «Масленица», для выпечки, сорок." } }
      offers:
        - { takes: usual, words: { en: "Yes. Go on.", ru: "Да. Дальше." } }
        - { refuses: any, because: notNow,
            words: { en: "Not now, I'm baking.", ru: "Не сейчас, пеку." } }
        - { refuses: any, because: hasStock, words: { en: "Got it.", ru: "Есть." } }
        - { refuses: any, because: noDemand, words: { en: "No use for it.", ru: "Нам не нужно." } }
      delivery:
        in: 1
        window: "09:00–12:00"
        receiver: { en: "the baker on shift", ru: "пекарь смены" }
  """#

private let oneNumberTwoNames = #"""
  scenario: one-number-two-names
  title: { en: "One number, two names", ru: "Один номер, два имени" }
  brief:
    en: "Two of our own stalls share a telephone, and one caller gives a name that is not the one on
        the card. The number only suggests; the caller has to say. If they differ, ask again."
    ru: "У двух наших точек общий телефон, а один звонящий называет не то имя, что в карточке. Номер
        – лишь подсказка, сказать должен сам клиент. Не сходится – переспросите."
  duties: [A1, A2, A3, A7, A12, A14, A21]
  callers:
    - client: K000038
      mood: friendly
      person: { en: "Zoya from the market", ru: "Зоя с рынка" }
      opening:
        en: "Good day, it's the stall. We need cheese."
        ru: "День добрый, это точка. Нам бы сыра."
      wants:
        - { good: "00405", quantity: 20,
            words: { en: "Gouda in the two-hundred-gram packs, Staraya Ferma. Two cases, twenty.",
                     ru: "Гауду в нарезке по двести, «Старая ферма», две упаковки – двадцать." } }
        - { good: "00420", quantity: 16,
            words: { en: "And the soft cream cheese, Staraya Ferma too, sixteen.",
                     ru: "И плавленый сливочный, той же «Старой фермы», шестнадцать." } }
      offers:
        - { takes: usual, words: { en: "Yes, that's ours. Add it.", ru: "Да, это наше.
            Добавьте." } }
        - { refuses: any, because: hasStock,
            words: { en: "The fridge is full of it.", ru: "Холодильник полный." } }
        - { refuses: any, because: notNow,
            words: { en: "Wednesday perhaps.", ru: "Может, в среду." } }
        - { refuses: any, because: noDemand,
            words: { en: "Not on the market.", ru: "На рынке не идёт." } }
      delivery:
        in: 1
        window: "09:00–12:00"
        words:
          en: "Before noon, please, and straight to the stall, not the gate."
          ru: "До двенадцати, и прямо к точке, не на ворота."
    - client: K000013
      calls: 100
      patience: 180
      mood: friendly
      person: { en: "Stepan", ru: "Степан" }
      claims: { en: "Dorogomilovo Rows", ru: "Дорогомиловские ряды" }
      opening:
        en: "Good day! Dorogomilovo Rows. A few tins, please."
        ru: "Добрый день! Дорогомиловские ряды. Немного консервов."
      wants:
        - { good: "00608", quantity: 24,
            words: { en: "Sweet corn Tikhy Prichal, two boxes, twenty-four tins.",
                     ru: "Кукурузу «Тихий причал», две коробки – двадцать четыре банки." } }
        - { good: "00604", quantity: 12,
            words: { en: "Green peas, Pogrebok. A dozen.",
                     ru: "Горошек зелёный «Погребок». Дюжину." } }
      offers:
        - { refuses: any, because: hasStock, words: { en: "We have it.", ru: "Это есть." } }
        - { takes: usual, words: { en: "All right, put it down.", ru: "Ладно, пишите." } }
        - { refuses: any, because: tooDear, words: { en: "No, that's dear.", ru: "Нет, дорого." } }
        - { refuses: any, because: notNow, words: { en: "Not today.", ru: "Не сегодня." } }
      delivery: { in: 1, window: "12:00–15:00" }
  """#

private let firstTimeCallers = #"""
  scenario: first-time-callers
  title: { en: "Never called before", ru: "Звонят впервые" }
  brief:
    en: "People we don't know yet, and one who is in the books but has no manager. Register them
        (Alt+w), take no order, and put them through to the head who will give them a manager."
    ru: "Звонят те, кого мы ещё не знаем, и один клиент без менеджера. Запишите данные (Alt+w),
        заказ
        не принимайте и соедините с руководителем: он назначит менеджера."
  duties: [A1, A2, A3, A14, A15, A21]
  callers:
    - stranger:
        name: { en: "Rassvet Farm Stall", ru: "Лавка «Рассвет»" }
        kind: market
        city: { en: "Moscow", ru: "Москва" }
        address: { en: "12 Rynochnaya Square", ru: "Рыночная пл., д. 12" }
      number: "+7 495 077-70-01"
      mood: friendly
      person: { en: "Darya Kopteva", ru: "Дарья Коптева" }
      opening:
        en: "Hello, a neighbour gave me your number. Do you sell to small stalls?"
        ru: "Здравствуйте, ваш номер дали соседи. С маленькими точками работаете?"
      wants:
        - { good: "00117", quantity: 12,
            words: { en: "I'd start with millet, Ambarchik, a dozen.",
                     ru: "Для начала пшено «Амбарчик», дюжину." } }
        - { good: "01002", quantity: 10,
            words: { en: "And sugar by the kilo, Domashny Pir, ten.",
                     ru: "И сахар по кило, «Домашний пир», десять." } }
      objection:
        en: "Can't you just take it down? It's two lines."
        ru: "А просто записать нельзя? Там две строчки."
    - client: K000033
      calls: 70
      patience: 180
      mood: friendly
      opening:
        en: "Minimarket Yolka. You have our details, we'd like a first order."
        ru: "Минимаркет «Ёлка». Данные мы оставляли, хотим первый заказ."
      wants:
        - { good: "00716", quantity: 24,
            words: { en: "Apple juice Rodnichok, two cases, twenty-four.",
                     ru: "Сок яблочный «Родничок», две упаковки – двадцать четыре." } }
      objection:
        en: "And when will that manager ring? We open on Monday."
        ru: "А менеджер когда позвонит? Мы в понедельник открываемся."
    - stranger:
        name: { en: "Domashnyaya Kukhnya Canteen", ru: "Столовая «Домашняя кухня»" }
        kind: retail
        city: { en: "Moscow", ru: "Москва" }
        address: { en: "40 Zavodskaya Street", ru: "Заводская ул., д. 40" }
        tax: "7700112239"
      calls: 150
      number: ""
      patience: 240
      mood: hurried
      person: { en: "Roman Yegorov", ru: "Роман Егоров" }
      opening:
        en: "I need oil and pasta for a canteen, tomorrow."
        ru: "Мне масло и макароны в столовую, на завтра."
      wants:
        - { good: "00304", quantity: 4,
            words: { en: "Sunflower oil, five-litre, Maslenitsa. Four.",
                     ru: "Масло подсолнечное пятилитровое, «Масленица». Четыре." } }
      objection:
        en: "I haven't the time for heads. Oh, all right."
        ru: "Некогда мне по начальникам. Ну ладно, соединяйте."
  """#
