extension Course {
  /// Scenarios of day 8, as a trainer would write them.
  static let dayEight = [shortTemper, inARush, keptWaiting]
}

private let shortTemper = #"""
  scenario: short-temper
  title: { en: "A short temper", ru: "Сердитые" }
  brief:
    en: "Angry people. Let them finish, take down what they say (F9), don't defend and don't
        promise.
        The duties hold for them as for all: no offers skipped, no debt overlooked."
    ru: "Сердитые клиенты. Дайте договорить, запишите замечание (F9), не оправдывайтесь и не
        обещайте
        лишнего. Правила для них те же: предложения сделать, долг не пропустить."
  duties: [A1, A2, A3, A5, A6, A7, A12, A14, A20, A21]
  callers:
    - client: K000030
      mood: angry
      person: { en: "Kirill", ru: "Кирилл" }
      opening:
        en: "Ogonyok! Two months and not one call from you. Do you need clients at all?"
        ru: "«Огонёк»! Два месяца ни звонка от вас. Клиенты вам вообще нужны?"
      wants:
        - { good: "00203", quantity: 20,
            words: { en: "Spaghetti Tverdy Znak. One case. Twenty.",
                     ru: "Спагетти «Твёрдый знак». Одну упаковку. Двадцать." } }
        - { good: "00301", quantity: 15,
            words: { en: "Refined sunflower oil Podsolnukh, a case of litres, if you can manage
                     that.",
                     ru: "Масло подсолнечное рафинированное «Подсолнух», литр, пятнадцать. Если
                         осилите." } }
      offers:
        - { refuses: any, because: notNow,
            words: { en: "Don't you sell me things now!",
                     ru: "Вот только не надо мне сейчас впаривать!" } }
        - { refuses: any, because: tooDear, words: { en: "At those prices?", ru: "По таким
            ценам?" } }
        - { takes: usual, words: { en: "…That, all right.", ru: "…Это ладно, пишите." } }
        - { refuses: any, because: hasStock, words: { en: "Have it!", ru: "Есть!" } }
      delivery:
        in: 1
        window: "09:00–12:00"
        words:
          en: "Morning. And let the driver ring before he comes."
          ru: "Утром. И чтобы водитель позвонил заранее."
      remark:
        topic: service
        words:
          en: "And nobody rings back, ever. Write that down!"
          ru: "И никто никогда не перезванивает. Запишите это!"
    - client: K000016
      calls: 110
      patience: 200
      mood: angry
      opening:
        en: "Cherkizovo, two-fourteen. Pasta, and be quick about it, I've wasted half a day."
        ru: "Черкизово, двести четырнадцатый. Макароны, и живее, полдня уже потеряно."
      wants:
        - { good: "00211", quantity: 24,
            words: { en: "Horns Kolosok, two boxes.",
                     ru: "Рожки «Колосок», две коробки, двадцать четыре." } }
      objection:
        en: "Again that debt! I told your people: next week. Give me the goods!"
        ru: "Опять этот долг! Сказано же вашим: на той неделе. Товар давайте!"
  """#

private let inARush = #"""
  scenario: in-a-rush
  title: { en: "In a rush", ru: "Бегом" }
  brief:
    en: "They say it once and won't say it twice. Type while they speak, confirm each line in a
        word,
        and keep the three offers short: they take seconds."
    ru: "Говорят один раз и повторять не станут. Набирайте, пока говорят, подтверждайте строку одним
        словом, а три предложения делайте коротко: это секунды."
  duties: [A1, A2, A3, A7, A12, A14, A21]
  callers:
    - client: K000010
      mood: hurried
      opening: { en: "Vesna. I'm driving. Write.", ru: "«Весна». Я за рулём. Пишите." }
      wants:
        - { good: "00814", quantity: 20, once: true,
            words: { en: "Milk chocolate Pryanik, twenty.",
                     ru: "Шоколад молочный «Пряник», двадцать." } }
        - { good: "00822", quantity: 12, once: true,
            words: { en: "Halva Sladkaya Skazka, twelve.",
                     ru: "Халва «Сладкая сказка», двенадцать." } }
        - { good: "00801", quantity: 20, once: true,
            words: { en: "Milk biscuits Sladkaya Skazka, packets, twenty.",
                     ru: "Печенье топлёное «Сладкая сказка», пачки, двадцать." } }
      offers:
        - { refuses: any, because: hasStock, words: { en: "Have it. Next.", ru: "Есть. Дальше." } }
        - { takes: usual, words: { en: "Yes. Next.", ru: "Да. Дальше." } }
        - { refuses: any, because: notNow, words: { en: "No. That's it?", ru: "Нет. Всё?" } }
        - { refuses: any, because: notNow, words: { en: "No!", ru: "Нет!" } }
      delivery: { in: 1, window: "09:00–12:00" }
    - client: K000022
      calls: 45
      patience: 150
      mood: hurried
      opening:
        en: "Produkty 24, the lorry's at the door, four lines!"
        ru: "«Продукты 24», машина под разгрузкой, четыре строчки!"
      wants:
        - { good: "00713", quantity: 24, once: true,
            words: { en: "Lemonade Rodnichok, twenty-four.",
                     ru: "Лимонад «Родничок», двадцать четыре." } }
        - { good: "00711", quantity: 2 packs, once: true,
            words: { en: "Kvass Sadko, two packs.", ru: "Квас «Садко», две упаковки." } }
        - { good: "00707", quantity: 12, once: true,
            words: { en: "Sparkling water Rodnichok, twelve.",
                     ru: "Вода газированная «Родничок», двенадцать." } }
        - { good: "00718", quantity: 12, once: true,
            words: { en: "Apple juice Letny Den, twelve.",
                     ru: "Сок яблочный «Летний день», двенадцать." } }
      offers:
        - { refuses: any, because: notNow, words: { en: "No time.", ru: "Некогда." } }
        - { refuses: any, because: hasStock, words: { en: "Got it.", ru: "Есть." } }
        - { takes: any, words: { en: "Fine, fine, yes.", ru: "Ладно, ладно, да." } }
        - { refuses: any, because: notNow, words: { en: "Stop.", ru: "Стоп." } }
      delivery: { in: 1, window: "15:00–18:00" }
    - client: K000025
      calls: 150
      patience: 150
      mood: hurried
      opening:
        en: "Conservatory buffet, the bell has gone, I've two minutes."
        ru: "Буфет консерватории, третий звонок, у меня две минуты."
      wants:
        - { good: "00704", quantity: 12, once: true,
            words: { en: "Still water, litre and a half, Rodnichok, twelve.",
                     ru: "Вода без газа, полтора, «Родничок», двенадцать." } }
      offers:
        - { refuses: any, because: notNow,
            words: { en: "After the interval.", ru: "После антракта." } }
        - { refuses: any, because: noDemand,
            words: { en: "Nobody drinks that.", ru: "Такое не пьют." } }
        - { refuses: any, because: hasStock, words: { en: "Have.", ru: "Есть." } }
      delivery: { in: 1, window: "12:00–15:00" }
  """#

private let keptWaiting = #"""
  scenario: kept-waiting
  title: { en: "Kept waiting", ru: "Заждались" }
  brief:
    en: "A chatty caller on the line while two others wait, and their patience is short. Lead the
        talk back to the order kindly, and mind the queue: the longest wait comes first."
    ru: "На линии любитель поговорить, а двое ждут, и терпение у них короткое. Мягко верните
        разговор
        к заказу и следите за очередью: первым – кто дольше ждёт."
  duties: [A1, A2, A3, A7, A12, A14, A21]
  callers:
    - client: K000002
      mood: chatty
      person: { en: "Faina Markovna", ru: "Фаина Марковна" }
      opening:
        en: "Zarya, dear. I've been ill a month, you wouldn't believe it, and the stall stood shut."
        ru: "«Заря», здравствуйте. Месяц проболела, не поверите, точка стояла закрытая."
      wants:
        - { good: "00102", quantity: 12,
            words: { en: "So, buckwheat. My late husband would have no other but Ambarchik. The
                     nine-hundreds, a dozen.",
                     ru: "Так, гречка. Покойный муж только «Амбарчик» признавал. По девятьсот,
                         дюжину." } }
        - { good: "00119", quantity: 10,
            words: { en: "And semolina, Zolotaya Niva, ten, for the grandchildren, they come to the
                     stall too.",
                     ru: "И манки «Золотая нива», десять, внуки ведь и на точку прибегают." } }
      offers:
        - { takes: usual,
            words: { en: "You remember that! Of course, yes.",
                     ru: "Надо же, помните! Конечно, да." } }
        - { refuses: any, because: noDemand,
            words: { en: "There was a time when they bought that…", ru: "Было время, брали
                такое…" } }
        - { refuses: any, because: hasStock,
            words: { en: "It's standing since before I fell ill.", ru: "С тех пор ещё стоит." } }
        - { refuses: any, because: notNow,
            words: { en: "When I'm on my feet again.", ru: "Вот поправлюсь совсем." } }
      delivery: { in: 1, window: "12:00–15:00" }
    - client: K000035
      calls: 20
      patience: 200
      mood: hurried
      opening:
        en: "At last! Tverskaya, our own shop. One thing only."
        ru: "Наконец-то! Тверская, наш магазин. Одна позиция."
      wants:
        - { good: "00320", quantity: 20,
            words: { en: "Butter seventy-two and a half, the small Maslenitsa, a case, twenty.",
                     ru: "Масло сливочное семьдесят два и пять, маленькое, «Масленица»,
                         двадцать." } }
      offers:
        - { refuses: any, because: notNow,
            words: { en: "I waited too long for that.", ru: "Ждали долго, не до того." } }
        - { refuses: any, because: hasStock, words: { en: "Have it.", ru: "Есть." } }
        - { takes: any, words: { en: "Go on, then.", ru: "Ну давайте." } }
        - { refuses: any, because: notNow, words: { en: "No.", ru: "Нет." } }
      delivery: { in: 1, window: "09:00–12:00" }
    - client: K000013
      calls: 45
      patience: 260
      mood: angry
      person: { en: "Stepan", ru: "Степан" }
      opening:
        en: "How long must a man listen to that tune? Prilavok. Two things."
        ru: "Сколько можно эту музыку слушать? «Прилавок». Две позиции."
      wants:
        - { good: "01021", quantity: 12,
            words: { en: "Vinegar Khozyayushka, a dozen.", ru: "Уксус «Хозяюшка», дюжину." } }
        - { good: "01019", quantity: 12,
            words: { en: "Mustard, the same make, a dozen.",
                     ru: "Горчицу, тоже «Хозяюшка», дюжину." } }
      offers:
        - { refuses: any, because: notNow, words: { en: "Let me go now.", ru: "Отпустите уже." } }
        - { refuses: any, because: hasStock, words: { en: "No, have it.", ru: "Нет, есть." } }
        - { refuses: any, because: noDemand, words: { en: "They don't buy it.", ru: "Не берут." } }
      delivery: { in: 1, window: "12:00–15:00" }
  """#
