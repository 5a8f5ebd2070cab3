extension StandardProjects {
  /// The project satisfaction: the questions. `rating` and `servedBy` are what ratings of
  /// operators are made of (C8).
  static let satisfactionForm = #"""
    sections:
      - section: record
        title: { en: "From the list", ru: "Из списка", cs: "Ze seznamu", hr: "S popisa" }
        fields:
          - name: client
            kind: name
            label: { en: "Client", ru: "Клиент", cs: "Klient", hr: "Klijent" }
            given: true
          - name: servedBy
            kind: text
            label: { en: "Operator", ru: "Оператор", cs: "Operátor", hr: "Operater" }
            hint:
              en: "Who took the last order"
              ru: "Кто принял последний заказ"
              cs: "Kdo přijal poslední objednávku"
              hr: "Tko je zaprimio zadnju narudžbu"
            longest: 60
            required: false
            given: true
      - section: business
        title: { en: "Who answers", ru: "Кто отвечает", cs: "Kdo odpovídá", hr: "Tko odgovara" }
        fields:
          - name: trade
            kind: choice
            label: { en: "Kind of shop", ru: "Вид торговли",
                cs: "Druh prodejny", hr: "Vrsta prodaje" }
            ask:
              en: "First, what do you run: a market stall, a shop, or a café or canteen?"
              ru: "Сначала о вас: у вас место на рынке, магазин, кафе или столовая?"
              cs: "Nejdřív o vás: máte stánek na trhu, prodejnu, nebo kavárnu či jídelnu?"
              hr: "Najprije o Vama: imate li štand na tržnici, trgovinu ili kafić odnosno
                  kantinu?"
            options:
              - name: market
                title: { en: "Market stall", ru: "Место на рынке",
                    cs: "Stánek na trhu", hr: "Štand na tržnici" }
              - { name: shop, title: { en: "Shop", ru: "Магазин", cs: "Prodejna",
                  hr: "Trgovina" } }
              - name: kitchen
                title: { en: "Café or canteen", ru: "Кафе или столовая",
                    cs: "Kavárna či jídelna", hr: "Kafić ili kantina" }
      - section: lastOrder
        title: { en: "Last order", ru: "Последний заказ",
            cs: "Poslední objednávka", hr: "Zadnja narudžba" }
        fields:
          - name: goods
            kind: choice
            label: { en: "Order, stars", ru: "Звёзды за заказ",
                cs: "Hvězdy objednávce", hr: "Zvjezdice narudžbe" }
            ask:
              en: "How content were you with your last order, from one star, badly, to five,
                  fully?"
              ru: "Насколько вы довольны последним заказом: от одной звезды – плохо, до пяти –
                  полностью?"
              cs: "Jak jste byli spokojeni s poslední objednávkou, od jedné hvězdy – špatně – do
                  pěti – úplně?"
              hr: "Koliko ste bili zadovoljni zadnjom narudžbom, od jedne zvjezdice – loše – do
                  pet – potpuno?"
            options:
              - { name: one, title: "★" }
              - { name: two, title: "★★" }
              - { name: three, title: "★★★" }
              - { name: four, title: "★★★★" }
              - { name: five, title: "★★★★★" }
          - name: trouble
            kind: choice
            label: { en: "What went wrong", ru: "Что было не так",
                cs: "Co se nepovedlo", hr: "Što nije bilo dobro" }
            ask:
              en: "What was the main thing that went wrong?"
              ru: "Что прежде всего было не так?"
              cs: "Co se hlavně nepovedlo?"
              hr: "Što prije svega nije bilo u redu?"
            options:
              - { name: late, title: { en: "Came late", ru: "Опоздали", cs: "Přišlo pozdě",
                  hr: "Kasnilo je" } }
              - name: missing
                title: { en: "Goods missing", ru: "Не всё привезли",
                    cs: "Zboží chybělo", hr: "Roba je nedostajala" }
              - name: damaged
                title: { en: "Goods damaged", ru: "Товар испорчен",
                    cs: "Poškozené zboží", hr: "Oštećena roba" }
              - name: bill
                title: { en: "Bill was wrong", ru: "Ошибка в счёте",
                    cs: "Chyba na faktuře", hr: "Pogreška na računu" }
              - { name: other, title: { en: "Something else", ru: "Другое", cs: "Něco jiného",
                  hr: "Nešto drugo" } }
            shown: goods is one/two/three
          - name: troubleWords
            kind: text
            label: { en: "In own words", ru: "Своими словами",
                cs: "Vlastními slovy", hr: "Vlastitim riječima" }
            ask:
              en: "What happened, in your own words?"
              ru: "Расскажите своими словами, что случилось."
              cs: "Co se stalo, vlastními slovy?"
              hr: "Što se dogodilo, Vašim riječima?"
            longest: 200
            shown: trouble is other
          - name: headCalls
            kind: yesno
            label: { en: "A head calls back", ru: "Звонок начальника",
                cs: "Zavolá vedoucí", hr: "Zove voditelj" }
            ask:
              en: "Shall the head of the department call you about it?"
              ru: "Хотите, чтобы вам об этом перезвонил начальник отдела?"
              cs: "Má vám kvůli tomu zavolat vedoucí oddělení?"
              hr: "Želite li da Vas zbog toga nazove voditelj odjela?"
            shown: goods is one/two/three
      - section: service
        title: { en: "The operator", ru: "Оператор", cs: "Operátor", hr: "Operater" }
        fields:
          - name: rating
            kind: choice
            label: { en: "Service, stars", ru: "Звёзды за разговор",
                cs: "Hvězdy operátorovi", hr: "Zvjezdice usluge" }
            ask:
              en: "And the operator who took it on the telephone, from one star to five?"
              ru: "А оператор, который принял его по телефону: сколько звёзд от одной до пяти?"
              cs: "A kolik hvězd, od jedné do pěti, dáte operátorovi, který ji po telefonu
                  přijal?"
              hr: "A operater koji ju je primio telefonom, koliko zvjezdica od jedne do pet?"
            options:
              - { name: one, title: "★" }
              - { name: two, title: "★★" }
              - { name: three, title: "★★★" }
              - { name: four, title: "★★★★" }
              - { name: five, title: "★★★★★" }
          - name: better
            kind: text
            label: { en: "What to do better", ru: "Что улучшить",
                cs: "Co zlepšit", hr: "Što poboljšati" }
            ask:
              en: "What should we do better on the telephone?"
              ru: "Что нам стоит улучшить в разговоре?"
              cs: "Co bychom měli po telefonu dělat lépe?"
              hr: "Što bismo u razgovoru trebali raditi bolje?"
            longest: 200
            required: false
            shown: rating is one/two/three
      - section: future
        title: { en: "From now on", ru: "На будущее", cs: "Napříště", hr: "Ubuduće" }
        fields:
          - name: recommend
            kind: number
            label: { en: "Recommends, 0–10", ru: "Рекомендует, 0–10",
                cs: "Doporučí, 0–10", hr: "Preporuka, 0–10" }
            ask:
              en: "How likely are you to recommend us, from nought, never, to ten, surely?"
              ru: "Порекомендуете ли вы нас: от нуля – ни за что, до десяти – обязательно?"
              cs: "Jak rádi byste nás doporučili, od nuly – nikdy – do deseti – určitě?"
              hr: "Koliko biste nas rado preporučili, od nule – nikada – do deset – sigurno?"
            wrong:
              en: "A whole number from nought to ten, please. Which would it be?"
              ru: "Целое число от нуля до десяти, пожалуйста. Какое?"
              cs: "Prosím celé číslo od nuly do deseti. Které to bude?"
              hr: "Cijeli broj od nule do deset, molim. Koji bi to bio?"
            from: 0
            to: 10
          - name: mayCall
            kind: yesno
            label: { en: "May we ask again", ru: "Можно ещё звонить",
                cs: "Smíme volat znovu", hr: "Smijemo li opet" }
            ask:
              en: "May we call you again with such questions, in half a year at the earliest?"
              ru: "Можно ли позвонить вам с такими вопросами ещё раз, не раньше чем через полгода?"
              cs: "Smíme vám s takovými otázkami zavolat znovu, nejdřív za půl roku?"
              hr: "Smijemo li Vas s takvim pitanjima opet nazvati, najranije za pola godine?"
    tell:
      - name: statistics
        words:
          en: "Your answers are counted together with others; your name stands in no report."
          ru: "Ваши ответы войдут в общую статистику, имени в отчётах не будет."
          cs: "Odpovědi se počítají spolu s ostatními, vaše jméno v žádném přehledu není."
          hr: "Odgovori se zbrajaju s ostalima, Vaše ime ne stoji ni u jednom izvješću."
      - name: headComes
        words:
          en: "The head of the department calls you within two working days."
          ru: "Начальник отдела перезвонит вам в течение двух рабочих дней."
          cs: "Vedoucí oddělení vám do dvou pracovních dnů zavolá."
          hr: "Voditelj odjela nazvat će Vas u roku od dva radna dana."
        when: headCalls is yes
      - name: noneAgain
        words:
          en: "I note that we are not to call you with questions again."
          ru: "Отмечаю: с опросами вам больше не звонить."
          cs: "Poznamenám si, že s průzkumy už vám volat nemáme."
          hr: "Bilježim da Vas s anketama više ne zovemo."
        when: mayCall is no
    """#
}
