extension StandardProjects {
  /// The project bank: who it speaks for, when, and what its calls may end in.
  static let bankProject = #"""
    project: bank
    title: { en: "Bank offer", ru: "Предложение банка", cs: "Nabídka banky", hr: "Ponuda banke" }
    company: { en: "Rowan Bank", ru: "Банк «Рябина»", cs: "Banka Jeřabina", hr: "Banka Jarebika" }
    greeting:
      en: "Good day, {company}, {operator} speaking."
      ru: "Добрый день! {company}, меня зовут {operator}."
      cs: "Dobrý den, {company}, u telefonu {operator}."
      hr: "Dobar dan, ovdje {operator}, {company}."
    languages: [en, ru, cs, hr]
    direction: out
    calling:
      hours: { mon-fri: "10:00-19:00", sat: "11:00-15:00" }
      perDay: 1
      perWeek: 1
      perMonth: 3
      attempts: 3
      againAfterBusy: 15
      againAfterNoAnswer: 180
      consent: true
    norms: { answer: 20, wrapUp: 60, callsPerHour: 12 }
    outcomes:
      - name: agreed
        title: { en: "Application taken", ru: "Заявка принята",
            cs: "Žádost přijata", hr: "Zahtjev zaprimljen" }
        kind: success
      - name: informed
        title: { en: "Advised", ru: "Консультация", cs: "Informace podány", hr: "Dane
            informacije" }
        kind: done
      - name: complained
        title: { en: "Complaint passed on", ru: "Жалоба передана",
            cs: "Stížnost předána", hr: "Pritužba proslijeđena" }
        kind: done
      - name: wrongNumber
        title: { en: "Wrong number", ru: "Не тот номер", cs: "Špatné číslo", hr: "Pogrešan broj" }
        kind: done
      - name: callLater
        title: { en: "Call again", ru: "Перезвонить", cs: "Zavolat znovu", hr: "Nazvati ponovno" }
        kind: again
      - name: refused
        title: { en: "Refused", ru: "Отказ", cs: "Odmítnutí", hr: "Odbijanje" }
        kind: refusal
      - name: noAnswer
        title: { en: "Nobody reached", ru: "Не дозвонились", cs: "Nedovoláno", hr: "Bez
            odgovora" }
        kind: unreached
    refusals:
      - name: tooDear
        title: { en: "Fee too high", ru: "Дорогое обслуживание",
            cs: "Příliš vysoký poplatek", hr: "Previsoka naknada" }
        offers: [freeYear]
      - name: lowRate
        title: { en: "Rate too low", ru: "Низкая ставка", cs: "Nízký úrok", hr: "Preniska
            kamata" }
        offers: [betterRate]
      - name: hasOther
        title: { en: "Content with own bank", ru: "Устраивает свой банк",
            cs: "Má svou banku", hr: "Ima svoju banku" }
        offers: [welcomeBonus, betterRate]
      - name: lockedAway
        title: { en: "Money locked away", ru: "Нельзя снять раньше",
            cs: "Peníze jsou vázané", hr: "Novac je vezan" }
        offers: [openDeposit]
      - name: noTrust
        title: { en: "Not over the telephone", ru: "Не доверяет звонкам",
            cs: "Nechce po telefonu", hr: "Ne želi telefonom" }
      - name: noNeed
        title: { en: "No need", ru: "Нет надобности", cs: "Nepotřebuje", hr: "Nema potrebe" }
      - name: noMoreCalls
        title: { en: "Wants no more calls", ru: "Просит не звонить",
            cs: "Už si nepřeje volat", hr: "Ne želi više poziva" }
        last: true
    offers:
      - name: freeYear
        title: { en: "Plus, first year free", ru: "«Плюс»: год бесплатно",
            cs: "Plus: první rok zdarma", hr: "Plus: prva godina gratis" }
        words:
          en: "The fee spoke against the Plus card last time. Now the first year is free, and you
              may give it back at any time."
          ru: "В прошлый раз вас смутила плата за карту «Плюс». Теперь первый год бесплатно, и
              отказаться можно в любой момент."
          cs: "Minule vám u karty Plus vadil poplatek. Teď je první rok zdarma a kartu můžete
              kdykoli vrátit."
          hr: "Prošli put Vam je kod kartice Plus smetala naknada. Sada je prva godina besplatna,
              a
              karticu možete vratiti u svakom trenutku."
      - name: betterRate
        title: { en: "Deposit at 8 per cent", ru: "Вклад под 8 процентов",
            cs: "Vklad s úrokem 8 %", hr: "Štednja uz 8 posto" }
        words:
          en: "We have raised the rate: a deposit for twelve months now earns eight per cent a
              year.
              May I tell you more?"
          ru: "Мы повысили ставку: вклад на двенадцать месяцев теперь приносит восемь процентов
              годовых. Рассказать подробнее?"
          cs: "Zvýšili jsme úrok: vklad na dvanáct měsíců teď vynáší osm procent ročně. Mohu vám
              říct víc?"
          hr: "Podigli smo kamatu: štednja na dvanaest mjeseci sada donosi osam posto godišnje.
              Smijem li reći nešto više?"
        from: 2026-12-15
      - name: welcomeBonus
        title: { en: "Bonus on moving over", ru: "Бонус за переход",
            cs: "Bonus za přechod", hr: "Bonus za prelazak" }
        words:
          en: "Whoever has the wages paid to us gets five per cent back on all purchases for three
              months. Would that interest you?"
          ru: "Тем, кто переводит к нам зарплату, мы три месяца возвращаем пять процентов со всех
              покупок. Вам это интересно?"
          cs: "Kdo si k nám převede výplatu, tomu tři měsíce vracíme pět procent ze všech nákupů.
              Zaujalo by vás to?"
          hr: "Tko k nama prebaci plaću, tri mjeseca dobiva natrag pet posto od svih kupnji. Bi li
              Vas to zanimalo?"
        from: 2027-01-11
      - name: openDeposit
        title: { en: "Open deposit", ru: "Вклад со снятием",
            cs: "Vklad s výběrem", hr: "Štednja s podizanjem" }
        words:
          en: "You wanted to reach your money at any time. Now there is a deposit you can draw
              from
              without losing the interest, at four per cent."
          ru: "Вам было важно снимать деньги в любое время. Теперь есть вклад, с которого можно
              снимать без потери процентов, под четыре процента."
          cs: "Záleželo vám na tom mít peníze kdykoli po ruce. Teď máme vklad, ze kterého lze
              vybírat beze ztráty úroku, se čtyřmi procenty."
          hr: "Bilo Vam je važno da novac bude uvijek dostupan. Sada imamo štednju s koje možete
              podizati bez gubitka kamate, uz četiri posto."
    orders:
      worked: office
      states:
        - name: taken
          title: { en: "Taken", ru: "Принята", cs: "Přijato", hr: "Zaprimljeno" }
          next: [checked, declined, cancelled]
        - name: checked
          title: { en: "Checked by the bank", ru: "Проверена банком",
              cs: "Ověřeno bankou", hr: "Banka provjerila" }
          next: [ready, declined, cancelled]
        - name: ready
          title: { en: "Ready to hand over", ru: "Готово к выдаче",
              cs: "Připraveno k předání", hr: "Spremno za preuzimanje" }
          next: [done, missed, cancelled]
        - name: missed
          title: { en: "Client did not come", ru: "Клиент не пришёл",
              cs: "Klient nepřišel", hr: "Klijent nije došao" }
          next: [ready, cancelled]
        - name: done
          title: { en: "Contract signed", ru: "Договор подписан",
              cs: "Smlouva podepsána", hr: "Ugovor potpisan" }
        - name: declined
          title: { en: "Declined by the bank", ru: "Банк отказал",
              cs: "Banka zamítla", hr: "Banka odbila" }
        - name: cancelled
          title: { en: "Cancelled by client", ru: "Отменена клиентом",
              cs: "Klient zrušil", hr: "Klijent otkazao" }
    """#
}
