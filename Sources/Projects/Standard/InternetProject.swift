extension StandardProjects {
  /// The project internet: who it speaks for, when, and what its calls may end in.
  static let internetProject = #"""
    project: internet
    title:
      en: "Home internet"
      ru: "Домашний интернет"
      cs: "Domácí internet"
      hr: "Kućni internet"
    company: { en: "Northline", ru: "Нортлайн", cs: "Northline", hr: "Northline" }
    greeting:
      en: "{company}, {operator} speaking, good day! How may I help you?"
      ru: "{company}, {operator}, добрый день! Чем могу помочь?"
      cs: "{company}, u telefonu {operator}, dobrý den. Jak vám mohu pomoci?"
      hr: "{company}, {operator} na telefonu, dobar dan! Kako Vam mogu pomoći?"
    languages: [en, ru, cs, hr]
    direction: in
    queues: ["+7 812 000-11-22", internet]
    hours: { mon-fri: "08:00-22:00", sat-sun: "09:00-20:00" }
    norms: { answer: 20, wrapUp: 45, callsPerHour: 9 }
    outcomes:
      - name: ordered
        title:
          en: "Connection ordered"
          ru: "Заказ принят"
          cs: "Připojení objednáno"
          hr: "Priključak naručen"
        kind: success
      - name: informed
        title: { en: "Advised", ru: "Консультация", cs: "Poradili jsme", hr: "Savjetovano" }
        kind: done
      - name: replanned
        title:
          en: "Visit planned again"
          ru: "Визит перенесён"
          cs: "Nový termín návštěvy"
          hr: "Novi termin posjeta"
        kind: done
      - name: passedOn
        title:
          en: "Trouble passed on"
          ru: "Передано в поддержку"
          cs: "Předáno technikům"
          hr: "Proslijeđeno tehničarima"
        kind: done
      - name: wrongNumber
        title: { en: "Wrong number", ru: "Ошиблись номером", cs: "Omyl", hr: "Pogrešan broj" }
        kind: done
      - name: callLater
        title: { en: "Call again", ru: "Перезвонить", cs: "Zavolat znovu", hr: "Nazvati ponovno" }
        kind: again
      - name: refused
        title: { en: "Refused", ru: "Отказ", cs: "Odmítnutí", hr: "Odbijeno" }
        kind: refusal
      - name: dropped
        title:
          en: "The line broke off"
          ru: "Связь прервалась"
          cs: "Hovor se přerušil"
          hr: "Veza je prekinuta"
        kind: unreached
    refusals:
      - name: tooDear
        title: { en: "Too dear", ru: "Дорого", cs: "Příliš drahé", hr: "Preskupo" }
        offers: [halfPrice]
      - name: hasOther
        title:
          en: "Has another provider"
          ru: "Есть другой провайдер"
          cs: "Má jiného poskytovatele"
          hr: "Ima drugog operatera"
        offers: [switchOver]
      - name: noCoverage
        title:
          en: "We are not there yet"
          ru: "Нас нет в этом доме"
          cs: "Zatím tam nejsme"
          hr: "Još nismo ondje"
        offers: [newHouse]
      - name: noDay
        title:
          en: "No day suits"
          ru: "Не подошло время"
          cs: "Nevyhovuje termín"
          hr: "Ne odgovara termin"
        offers: [sundayVisit]
      - name: noPassport
        title:
          en: "Won't give the passport"
          ru: "Не даёт паспорт"
          cs: "Nechce uvést pas"
          hr: "Ne želi dati putovnicu"
        offers: [contractAtHome]
      - name: notNow
        title: { en: "Not now", ru: "Пока не нужно", cs: "Teď ne", hr: "Ne sada" }
        offers: [halfPrice]
    offers:
      - name: halfPrice
        title:
          en: "Three months at half"
          ru: "Три месяца за полцены"
          cs: "Tři měsíce za polovic"
          hr: "Tri mjeseca pola cijene"
        words:
          en: "We have the first three months at half the price now. Would that suit you?"
          ru: "Сейчас первые три месяца у нас за полцены. Вам это подойдёт?"
          cs: "Teď máme první tři měsíce za polovinu. Vyhovovalo by vám to?"
          hr: "Sada su prva tri mjeseca u pola cijene. Bi li Vam to odgovaralo?"
        from: 2027-01-11
      - name: switchOver
        title:
          en: "Free month on switching"
          ru: "Месяц бесплатно"
          cs: "Měsíc zdarma"
          hr: "Mjesec besplatno"
        words:
          en: "Whoever comes to us from another provider now has the first month free. Shall we
            try?"
          ru: "Кто переходит к нам от другого провайдера, первый месяц не платит. Попробуем?"
          cs: "Kdo teď přejde od jiného poskytovatele, má první měsíc zdarma. Zkusíme to?"
          hr: "Tko sada prijeđe od drugog operatera, prvi mjesec ne plaća. Hoćemo li pokušati?"
        from: 2026-12-01
      - name: newHouse
        title:
          en: "We reached the house"
          ru: "Мы пришли в дом"
          cs: "Už jsme ve vašem domě"
          hr: "Stigli smo do zgrade"
        words:
          en: "Good news: our cable has reached your house. Shall we connect you?"
          ru: "Хорошая новость: наш кабель дошёл до вашего дома. Подключим вас?"
          cs: "Dobrá zpráva: náš kabel už vede až k vám. Máme vás připojit?"
          hr: "Dobra vijest: naš je kabel stigao do Vas. Želite li da Vas priključimo?"
      - name: sundayVisit
        title:
          en: "Visits on Sunday"
          ru: "Визиты в воскресенье"
          cs: "Návštěvy v neděli"
          hr: "Posjeti nedjeljom"
        words:
          en: "Our fitters come on Sundays as well now. Would a Sunday suit you better?"
          ru: "Наши мастера теперь приезжают и по воскресеньям. Так вам будет удобнее?"
          cs: "Naši technici teď jezdí i v neděli. Hodila by se vám neděle víc?"
          hr: "Naši tehničari sada dolaze i nedjeljom. Bi li Vam nedjelja više odgovarala?"
        from: 2027-02-01
      - name: contractAtHome
        title:
          en: "Contract at home"
          ru: "Договор дома"
          cs: "Smlouva až doma"
          hr: "Ugovor kod kuće"
        words:
          en: "You can show your passport to the fitter at home now, nothing by telephone. Shall
              we
            come?"
          ru: "Паспорт теперь можно показать мастеру дома, по телефону ничего не нужно. Приехать к
            вам?"
          cs: "Doklad teď stačí ukázat technikovi doma, po telefonu nic. Máme přijet?"
          hr: "Putovnicu sada možete pokazati tehničaru kod kuće, telefonom ništa. Da dođemo?"
        from: 2026-12-15
    orders:
      worked: crews
      crews:
        - { name: north, title: { en: "North crew", ru: "Северная бригада",
                                  cs: "Četa sever", hr: "Ekipa sjever" } }
        - { name: south, title: { en: "South crew", ru: "Южная бригада",
                                  cs: "Četa jih", hr: "Ekipa jug" } }
        - { name: evening, title: { en: "Evening crew", ru: "Вечерняя бригада",
                                    cs: "Večerní četa", hr: "Večernja ekipa" } }
      states:
        - name: taken
          title: { en: "Taken", ru: "Принят", cs: "Přijato", hr: "Zaprimljeno" }
          next: [planned, cancelled]
        - name: planned
          title:
            en: "Crew named"
            ru: "Бригада назначена"
            cs: "Četa určena"
            hr: "Ekipa određena"
          next: [connected, missed, unfinished, cancelled]
        - name: missed
          title:
            en: "Crew did not come"
            ru: "Бригада не приехала"
            cs: "Četa nepřijela"
            hr: "Ekipa nije došla"
          next: [planned, cancelled]
        - name: unfinished
          title: { en: "Not finished", ru: "Не закончено", cs: "Nedokončeno", hr: "Nije
              dovršeno" }
          next: [planned, cancelled]
        - name: connected
          title: { en: "Connected", ru: "Подключён", cs: "Připojeno", hr: "Priključeno" }
        - name: cancelled
          title: { en: "Cancelled", ru: "Отменён", cs: "Zrušeno", hr: "Otkazano" }
    """#
}
