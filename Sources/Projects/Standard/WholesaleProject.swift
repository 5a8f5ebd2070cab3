extension StandardProjects {
  /// The project wholesale: who it speaks for, when, and what its calls may end in.
  static let wholesaleProject = #"""
    project: wholesale
    title: { en: "Food wholesale", ru: "Оптовая торговля", cs: "Velkoobchod", hr: "Veleprodaja" }
    company:
      en: "Good Pantry"
      ru: "Добрая кладовая"
      cs: "Dobrá spižírna"
      hr: "Dobra smočnica"
    greeting:
      en: "{company}, {operator} speaking, good day!"
      ru: "«{company}», {operator}, добрый день!"
      cs: "{company}, u telefonu {operator}, dobrý den!"
      hr: "{company}, {operator} na telefonu, dobar dan!"
    languages: [en, ru, cs, hr]
    direction: both
    queues: ["+7 812 000-44-55", wholesale]
    hours: { mon-fri: "08:00-18:00", sat: "09:00-14:00" }
    calling:
      hours: { mon-fri: "09:00-17:00" }
      perDay: 1
      perWeek: 2
      perMonth: 6
      attempts: 3
      againAfterBusy: 15
      againAfterNoAnswer: 120
    norms: { answer: 15, wrapUp: 40, callsPerHour: 12 }
    catalogue: company
    script: house
    outcomes:
      - name: orderTaken
        title:
          en: "Order taken"
          ru: "Заказ принят"
          cs: "Objednávka přijata"
          hr: "Narudžba zaprimljena"
        kind: success
      - name: informed
        title:
          en: "Information given"
          ru: "Дана справка"
          cs: "Informace podána"
          hr: "Dana informacija"
        kind: done
      - name: transferred
        title: { en: "Put through", ru: "Переключено", cs: "Přepojeno", hr: "Prespojeno" }
        kind: done
      - name: complaint
        title:
          en: "Complaint taken"
          ru: "Принята претензия"
          cs: "Reklamace přijata"
          hr: "Pritužba zaprimljena"
        kind: done
      - name: wrongNumber
        title: { en: "Wrong number", ru: "Ошиблись номером", cs: "Omyl", hr: "Pogrešan broj" }
        kind: done
      - name: callLater
        title: { en: "Call again", ru: "Перезвонить", cs: "Zavolat znovu", hr: "Nazvati ponovno" }
        kind: again
      - name: noDeal
        title: { en: "No deal", ru: "Не договорились", cs: "Bez dohody", hr: "Bez dogovora" }
        kind: refusal
      - name: dropped
        title:
          en: "The line broke off"
          ru: "Связь прервалась"
          cs: "Hovor se přerušil"
          hr: "Veza je prekinuta"
        kind: unreached
      - name: noAnswer
        title: { en: "No answer", ru: "Не отвечает", cs: "Nikdo to nebere", hr: "Ne javlja se" }
        kind: unreached
    refusals:
      - name: tooDear
        title: { en: "Too dear", ru: "Дорого", cs: "Příliš drahé", hr: "Preskupo" }
        offers: [betterColumn]
      - name: outOfStock
        title:
          en: "Wanted goods missing"
          ru: "Нет нужного товара"
          cs: "Zboží není skladem"
          hr: "Nema tražene robe"
        offers: [backInStock]
      - name: deliveryTime
        title:
          en: "Delivery doesn't suit"
          ru: "Не подошла доставка"
          cs: "Nevyhovuje závoz"
          hr: "Ne odgovara dostava"
        offers: [eveningDelivery]
      - name: tooSmall
        title:
          en: "Below the minimum"
          ru: "Меньше минимума"
          cs: "Pod minimem"
          hr: "Ispod minimuma"
        offers: [jointDelivery]
      - name: enoughStock
        title: { en: "Has enough in stock", ru: "Есть запас", cs: "Má zásoby", hr: "Ima zaliha" }
        offers: [newGoods]
      - name: otherSupplier
        title:
          en: "Has another supplier"
          ru: "Другой поставщик"
          cs: "Jiný dodavatel"
          hr: "Drugi dobavljač"
        offers: [trialOrder]
      - name: creditLimit
        title:
          en: "Credit limit reached"
          ru: "Исчерпан лимит"
          cs: "Vyčerpaný limit"
          hr: "Iskorišten limit"
        offers: [payNow]
    offers:
      - name: betterColumn
        title:
          en: "Better price column"
          ru: "Лучшая колонка цен"
          cs: "Lepší cenová hladina"
          hr: "Bolji cjenovni razred"
        words:
          en: "For a bigger order we can now count the next price column. Shall I work it out for
            you?"
          ru: "При большем заказе посчитаем по следующей колонке. Прикинуть для вас?"
          cs: "Při větší objednávce vám teď počítáme další cenovou hladinu. Mám to spočítat?"
          hr: "Za veću narudžbu sada vrijedi sljedeći cjenovni razred. Da Vam izračunam?"
        from: 2026-12-01
      - name: backInStock
        title:
          en: "Goods are back"
          ru: "Товар снова есть"
          cs: "Zboží je zpět"
          hr: "Roba je opet tu"
        words:
          en: "What you asked for has come in again. Shall I put some by for you?"
          ru: "То, что вы спрашивали, снова на складе. Отложить для вас?"
          cs: "Zboží, o které byl zájem, je zase skladem. Mám vám něco odložit?"
          hr: "Ono što ste tražili opet je na skladištu. Da Vam odvojim?"
      - name: eveningDelivery
        title:
          en: "Delivery until nine"
          ru: "Доставка до девяти"
          cs: "Závoz do devíti večer"
          hr: "Dostava do 21 sat"
        words:
          en: "We deliver until nine in the evening now. Would that suit your shop?"
          ru: "Теперь мы возим до девяти вечера. Вашей точке так удобно?"
          cs: "Nově zavážíme až do devíti večer. Vyhovovalo by to vaší prodejně?"
          hr: "Sada dostavljamo do devet navečer. Bi li to odgovaralo Vašoj trgovini?"
        from: 2027-01-11
      - name: jointDelivery
        title:
          en: "Joint delivery"
          ru: "Общая доставка"
          cs: "Společný závoz"
          hr: "Zajednička dostava"
        words:
          en: "We now bring small orders together with your neighbour's, without a minimum. Shall
            we?"
          ru: "Небольшие заказы теперь везём вместе с соседними, без минимума. Попробуем?"
          cs: "Malé objednávky teď zavážíme společně se sousedními, bez minima. Zkusíme to?"
          hr: "Male narudžbe sada dostavljamo zajedno sa susjednima, bez minimuma. Može?"
      - name: newGoods
        title: { en: "New goods", ru: "Новинки", cs: "Novinky", hr: "Novosti" }
        words:
          en: "New goods have come in that shops like yours sell well. May I name three?"
          ru: "Пришли новинки, которые хорошо идут в таких точках, как ваша. Назвать три?"
          cs: "Přišly novinky, které se v obchodech, jako je váš, dobře prodávají. Mohu jmenovat
            tři?"
          hr: "Stigle su novosti koje se u trgovinama poput Vaše dobro prodaju. Smijem li navesti
            tri?"
        from: 2026-12-07
      - name: trialOrder
        title:
          en: "Trial order"
          ru: "Пробный заказ"
          cs: "Zkušební objednávka"
          hr: "Probna narudžba"
        words:
          en: "Try us with one order: what doesn't sell within a month we take back. Is that
              fair?"
          ru: "Попробуйте один заказ: что не продастся за месяц, заберём обратно. Согласны?"
          cs: "Zkuste jednu objednávku: co se do měsíce neprodá, vezmeme zpět. Je to férové?"
          hr: "Probajte s jednom narudžbom: što se ne proda za mjesec dana, vraćamo. Pristajete
              li?"
        from: 2026-12-01
      - name: payNow
        title:
          en: "Payment on delivery"
          ru: "Оплата при получении"
          cs: "Platba při převzetí"
          hr: "Plaćanje pri preuzimanju"
        words:
          en: "Until the limit is free again, you may order against payment on delivery. Shall
              we?"
          ru: "Пока лимит занят, можно заказать с оплатой при получении. Оформим?"
          cs: "Než se limit uvolní, můžete objednat s platbou při převzetí. Uděláme to tak?"
          hr: "Dok se limit ne oslobodi, možete naručiti uz plaćanje pri preuzimanju. Može tako?"
    orders:
      worked: slots
      states:
        - name: taken
          title: { en: "Taken", ru: "Принят", cs: "Přijato", hr: "Zaprimljeno" }
          next: [packed, cancelled]
        - name: packed
          title: { en: "Packed", ru: "Собран", cs: "Vychystáno", hr: "Složeno" }
          next: [loaded, cancelled]
        - name: loaded
          title: { en: "On the lorry", ru: "В машине", cs: "Na cestě", hr: "Na putu" }
          next: [delivered, short, missed]
        - name: missed
          title:
            en: "Not delivered"
            ru: "Не доставлен"
            cs: "Nedoručeno"
            hr: "Nije dostavljeno"
          next: [loaded, cancelled]
        - name: short
          title:
            en: "Something was missing"
            ru: "Недовоз"
            cs: "Dodáno neúplně"
            hr: "Nepotpuna isporuka"
          next: [delivered, loaded]
        - name: delivered
          title: { en: "Delivered", ru: "Доставлен", cs: "Doručeno", hr: "Dostavljeno" }
        - name: cancelled
          title: { en: "Cancelled", ru: "Отменён", cs: "Zrušeno", hr: "Otkazano" }
    """#
}
