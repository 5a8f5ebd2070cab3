extension Course {
  /// Scenarios of day 4, as a trainer would write them.
  static let dayFour = [theUsual, noThankYou, aLittleMore]
}

private let theUsual = #"""
  scenario: the-usual
  title: { en: "What they always take", ru: "Что берут всегда" }
  brief:
    en: "Clients order half of what they need and remember the rest when you name it. Begin with
        their usual goods, then what goes with the order, then the new and the special."
    ru: "Клиенты называют половину, а остальное вспоминают, когда им подскажешь. Начните с
        привычного, потом – что идёт к заказу, потом новинки и акции."
  duties: [A1, A2, A3, A7, A8, A9, A12, A14, A21]
  callers:
    - client: K000004
      mood: friendly
      opening:
        en: "Orbita, good day. Something for tea, as always."
        ru: "«Орбита», добрый день. К чаю кое-что, как всегда."
      wants:
        - { good: "00802", quantity: 40,
            words: { en: "Baked-milk biscuits, Pryanik, the three-hundred packets. Two boxes,
                forty.",
                     ru: "Печенье топлёное молоко «Пряник», по триста. Две коробки, сорок." } }
        - { good: "00902", quantity: 24,
            words: { en: "Black tea, the twenty-five bags, Chayny Put. A box, twenty-four.",
                     ru: "Чай чёрный по двадцать пять пакетиков, «Чайный путь». Коробку, двадцать
                         четыре." } }
      offers:
        - { takes: usual,
            words: { en: "Goodness, yes, I'd have forgotten.",
                     ru: "Ой, да, чуть не вылетело из головы." } }
        - { takes: usual, words: { en: "That too, the same number.", ru: "И это, столько же." } }
        - { takes: companion,
            words: { en: "Why not, it sells together.", ru: "А давайте, вместе уходит." } }
        - { takes: new, words: { en: "One box, to see.", ru: "Коробку на пробу." } }
        - { refuses: any, because: hasStock, words: { en: "No, that I have.", ru: "Нет, это
            есть." } }
      delivery: { in: 1, window: "12:00–15:00" }
    - client: K000034
      calls: 110
      patience: 200
      mood: friendly
      person: { en: "Nadezhda", ru: "Надежда" }
      opening:
        en: "Deli Gusar. Write: sausage counter."
        ru: "Гастроном «Гусар». Пишите: колбасный прилавок."
      wants:
        - { good: "00512", quantity: 8,
            words: { en: "Cervelat Okhotnik, the three-fifty sticks, one case, eight.",
                     ru: "Сервелат «Охотник», по триста пятьдесят, упаковку – восемь." } }
        - { good: "00521", quantity: 12,
            words: { en: "Bacon in slices, also Okhotnik. A dozen.",
                     ru: "Бекон нарезку, тоже «Охотник». Дюжину." } }
        - { good: "00523", quantity: 24,
            words: { en: "Liver pâté Dymok, twenty-four tubs.",
                     ru: "Паштет печёночный «Дымок», двадцать четыре." } }
      offers:
        - { takes: usual, words: { en: "Yes, put that down as well.", ru: "Да, и это запишите." } }
        - { takes: special,
            words: { en: "On special? A little of it.", ru: "По акции? Немножко возьмём." } }
        - { refuses: any, because: tooDear,
            words: { en: "Not at that price.", ru: "Не по такой цене." } }
        - { refuses: any, because: otherSupplier,
            words: { en: "The farmers bring us that.", ru: "Это нам фермеры возят." } }
      delivery:
        in: 1
        window: "09:00–12:00"
        words:
          en: "Early, before the counter opens, please."
          ru: "Пораньше, пожалуйста, до открытия прилавка."
  """#

private let noThankYou = #"""
  scenario: no-thank-you
  title: { en: "No, thank you", ru: "Нет, спасибо" }
  brief:
    en: "One refuses nearly everything, always with a reason, and one warms up at the last offer.
        Note each reason as it was said: it decides what is offered next time."
    ru: "Один почти от всего отказывается, и всегда с причиной, другая соглашается на последнем
        предложении. Отмечайте причину, как сказали: от неё зависит, что предложат потом."
  duties: [A1, A2, A3, A7, A8, A12, A14, A21]
  callers:
    - client: K000017
      mood: friendly
      person: { en: "Ushakov", ru: "Ушаков" }
      opening:
        en: "Ushakov. I know what I want: tinned fish."
        ru: "Ушаков. Я знаю, чего хочу: рыбные консервы."
      wants:
        - { good: "00611", quantity: 24,
            words: { en: "Sprats in oil, Tikhy Prichal. A case, twenty-four.",
                     ru: "Шпроты в масле «Тихий причал». Коробку, двадцать четыре." } }
        - { good: "00614", quantity: 24,
            words: { en: "And tuna from the same people, another twenty-four.",
                     ru: "И тунца их же, ещё двадцать четыре." } }
      offers:
        - { refuses: any, because: tooDear,
            words: { en: "For that money? I'd never sell it on.",
                     ru: "За такие деньги? Я ж его не продам." } }
        - { refuses: any, because: otherSupplier,
            words: { en: "My brother-in-law delivers me that.", ru: "Это мне свояк возит." } }
        - { refuses: any, because: noDemand,
            words: { en: "My customers walk past it.", ru: "Мои покупатели мимо ходят." } }
        - { refuses: any, because: hasStock,
            words: { en: "Half a case is standing there still.", ru: "Ещё полкоробки стоит." } }
        - { refuses: any, because: notNow,
            words: { en: "Enough for today!", ru: "На сегодня хватит!" } }
      delivery: { in: 1, window: "15:00–18:00" }
    - client: K000024
      calls: 110
      patience: 200
      mood: friendly
      person: { en: "Miluše", ru: "Милуше" }
      opening:
        en: "Čajovna Šárka, the tea room. Tea and something sweet."
        ru: "Чайная «Шарка». Чай и что-нибудь сладкое."
      wants:
        - { good: "00908", quantity: 12,
            words: { en: "Leaf tea, black, Chayny Put, a dozen packets.",
                     ru: "Чай чёрный листовой «Чайный путь», дюжину пачек." } }
        - { good: "00809", quantity: 12,
            words: { en: "Honey gingerbread, Chernika. Twelve.",
                     ru: "Пряники медовые «Черника». Двенадцать." } }
      offers:
        - { refuses: any, because: hasStock,
            words: { en: "We have that, thank you.", ru: "Это у нас есть, спасибо." } }
        - { refuses: any, because: noDemand,
            words: { en: "Our guests don't order it.", ru: "Гости такое не берут." } }
        - { takes: any,
            words: { en: "Now that is an idea. Yes, please.",
                     ru: "А вот это мысль. Да, пожалуйста." } }
        - { refuses: any, because: notNow,
            words: { en: "Perhaps in the spring.", ru: "Может быть, весной." } }
      delivery: { in: 1, window: "12:00–15:00" }
  """#

private let aLittleMore = #"""
  scenario: a-little-more
  title: { en: "A little more, and cheaper", ru: "Чуть больше – и дешевле" }
  brief:
    en: "A trader's order stops short of the sum that earns a better price column, another one just
        short of a promotion. Say how much is missing and what would fill it. You don't set prices:
        the rules do."
    ru: "Рыночнику чуть-чуть не хватает до лучшей ценовой колонки, другому – до акции. Скажите,
        сколько не хватает и чем добрать. Цену назначаете не вы, а правила."
  duties: [A1, A2, A3, A7, A8, A9, A10, A12, A14, A21]
  callers:
    - client: K000018
      mood: friendly
      person: { en: "Pavel Savvich", ru: "Павел Саввич" }
      opening:
        en: "Gorizont. A big one today, for two pitches. If more gets cheaper, tell me."
        ru: "«Горизонт». Сегодня крупно, на две точки. Если за объём дешевле – скажите."
      wants:
        - { good: "01010", quantity: 8,
            words: { en: "Flour Domashny Pir, the fifty-kilo bags, eight.",
                     ru: "Мука «Домашний пир», мешки по пятьдесят, восемь." } }
        - { good: "01005", quantity: 6,
            words: { en: "Sugar in fifties, Khozyayushka, six bags.",
                     ru: "Сахар по пятьдесят, «Хозяюшка», шесть мешков." } }
        - { good: "00105", quantity: 16,
            words: { en: "Buckwheat, five-kilo, Ambarchik, sixteen.",
                     ru: "Гречка по пять кило, «Амбарчик», шестнадцать." } }
        - { good: "00111", quantity: 16,
            words: { en: "Long rice, the same, Ambarchik fives. Sixteen.",
                     ru: "Рис длинный, тоже «Амбарчик» по пять. Шестнадцать." } }
      offers:
        - { takes: "01006", quantity: 2,
            words: { en: "Two bags, if that gets me the better price.",
                     ru: "Два мешка, если с ними будет та цена." } }
        - { takes: special,
            words: { en: "All right, that fills it up.", ru: "Ладно, доберём этим." } }
        - { takes: usual, words: { en: "That I need anyway.", ru: "Это мне всё равно нужно." } }
        - { refuses: any, because: noDemand,
            words: { en: "No, that stands about.", ru: "Нет, это залежится." } }
        - { refuses: any, because: tooDear, words: { en: "That's no bargain.", ru: "Невыгодно." } }
      delivery: { in: 1, window: "09:00–12:00", receiver: { en: "Savva, the son", ru: "Савва,
          сын" } }
    - client: K000008
      calls: 150
      patience: 240
      mood: friendly
      opening:
        en: "Dorogomilovo Rows. Tea is running out."
        ru: "Дорогомиловские ряды. Чай кончается."
      wants:
        - { good: "00901", quantity: 24,
            words: { en: "Black tea Samovar, twenty-five bags, one box.",
                     ru: "Чай чёрный «Самовар», двадцать пять пакетиков, коробку." } }
        - { good: "00905", quantity: 6,
            words: { en: "And the box of a hundred bags, black, Chayny Put, six.",
                     ru: "И сотку «Чайный путь», чёрный, шесть." } }
      offers:
        - { takes: any,
            words: { en: "If the tea gets cheaper by it, yes.",
                     ru: "Если чай от этого дешевле – да." } }
        - { refuses: any, because: hasStock, words: { en: "Plenty of that.", ru: "Этого
            навалом." } }
        - { refuses: any, because: notNow,
            words: { en: "No, only tea today.", ru: "Нет, сегодня только чай." } }
        - { refuses: any, because: noDemand,
            words: { en: "Doesn't sell here.", ru: "Не идёт у нас." } }
      delivery: { in: 1, window: "12:00–15:00" }
  """#
