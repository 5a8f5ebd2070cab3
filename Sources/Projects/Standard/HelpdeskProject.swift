extension StandardProjects {
  /// The project helpdesk: who it speaks for, when, and what its calls may end in.
  static let helpdeskProject = #"""
    project: helpdesk
    title: { en: "Help desk", ru: "Техподдержка", cs: "Technická podpora", hr: "Tehnička
        podrška" }
    company: { en: "Bridge Support", ru: "«Мост-Сервис»", cs: "Most Servis", hr: "Most Servis" }
    greeting:
      en: "{company}, {operator} speaking, good day! What has happened?"
      ru: "{company}, меня зовут {operator}. Здравствуйте! Что случилось?"
      cs: "{company}, u telefonu {operator}, dobrý den. Co se stalo?"
      hr: "{company}, {operator} na telefonu, dobar dan! Što se dogodilo?"
    languages: [en, ru, cs, hr]
    direction: in
    queues: ["+7 812 000-55-66", helpdesk]
    hours: { mon-fri: "07:00-21:00", sat: "09:00-15:00" }
    norms: { answer: 30, wrapUp: 90, callsPerHour: 6 }
    outcomes:
      - name: caseOpened
        title: { en: "Case opened", ru: "Заявка открыта",
            cs: "Případ založen", hr: "Slučaj otvoren" }
        kind: success
      - name: solved
        title: { en: "Solved at once", ru: "Решено сразу",
            cs: "Vyřešeno ihned", hr: "Riješeno odmah" }
        kind: success
        order: false
      - name: oldCase
        title: { en: "Asked about a case", ru: "Вопрос по заявке",
            cs: "Dotaz na případ", hr: "Upit o slučaju" }
        kind: done
      - name: informed
        title: { en: "Advised", ru: "Консультация", cs: "Informace podány", hr: "Dane
            informacije" }
        kind: done
      - name: complained
        title: { en: "Complaint passed on", ru: "Жалоба передана",
            cs: "Stížnost předána", hr: "Pritužba proslijeđena" }
        kind: done
      - name: wrongNumber
        title: { en: "Wrong number", ru: "Не туда попали", cs: "Omyl", hr: "Pogrešan broj" }
        kind: done
      - name: callLater
        title: { en: "To be called back", ru: "Перезвонить",
            cs: "Zavolat zpět", hr: "Nazvati natrag" }
        kind: again
      - name: refused
        title: { en: "Refused", ru: "Отказ", cs: "Odmítnutí", hr: "Odbijanje" }
        kind: refusal
    refusals:
      - name: tooDear
        title: { en: "Visit too dear", ru: "Выезд дорогой",
            cs: "Drahý výjezd", hr: "Preskup dolazak" }
        offers: [hourPack, fullContract]
      - name: tooSlow
        title: { en: "Can't wait so long", ru: "Долго ждать",
            cs: "Nechce tak čekat", hr: "Predugo čekanje" }
        offers: [fullContract]
      - name: ownTechnician
        title: { en: "Has own technician", ru: "Есть свой мастер",
            cs: "Má svého technika", hr: "Ima svog tehničara" }
        offers: [hourPack]
      - name: noRemote
        title: { en: "No remote access", ru: "Против доступа",
            cs: "Nechce vzdálený přístup", hr: "Ne želi daljinski" }
      - name: noReason
        title: { en: "Gives no reason", ru: "Без объяснений",
            cs: "Bez udání důvodu", hr: "Bez obrazloženja" }
    offers:
      - name: hourPack
        title: { en: "Ten hours ahead", ru: "Пакет: десять часов",
            cs: "Balíček deseti hodin", hr: "Paket od deset sati" }
        words:
          en: "We now have a pack of ten hours, a quarter cheaper than single visits, and the
              hours
              don't lapse. Shall I send the terms?"
          ru: "У нас появился пакет на десять часов: на четверть дешевле разовых выездов, и часы
              не
              сгорают. Прислать условия?"
          cs: "Máme nově balíček deseti hodin, o čtvrtinu levnější než jednotlivé výjezdy, a
              hodiny
              nepropadají. Mám poslat podmínky?"
          hr: "Sada imamo paket od deset sati, četvrtinu jeftiniji od pojedinačnih dolazaka, a
              sati
              ne propadaju. Da pošaljem uvjete?"
      - name: fullContract
        title: { en: "Full contract, trial", ru: "Полный договор: проба",
            cs: "Plná smlouva na zkoušku", hr: "Puni ugovor na probu" }
        words:
          en: "You may try the full contract for a month free of charge: an answer within an hour
              and all visits included. Would that help you?"
          ru: "Полный договор можно месяц попробовать бесплатно: ответ в течение часа, все выезды
              включены. Вам это поможет?"
          cs: "Plnou smlouvu si můžete měsíc zdarma vyzkoušet: odpověď do hodiny a všechny výjezdy
              v
              ceně. Pomohlo by vám to?"
          hr: "Puni ugovor možete mjesec dana besplatno probati: odgovor u roku od sat vremena i
              svi
              dolasci u cijeni. Bi li Vam to pomoglo?"
        from: 2026-12-01
    orders:
      worked: office
      states:
        - name: opened
          title: { en: "Opened", ru: "Открыта", cs: "Založeno", hr: "Otvoreno" }
          next: [inWork, onHold, solved, closed]
        - name: inWork
          title: { en: "In work", ru: "В работе", cs: "V řešení", hr: "U radu" }
          next: [onHold, escalated, solved]
        - name: onHold
          title: { en: "Waits for the client", ru: "Ждём клиента",
              cs: "Čeká na klienta", hr: "Čeka klijenta" }
          next: [inWork, solved, closed]
        - name: escalated
          title: { en: "With the second line", ru: "У второй линии",
              cs: "U druhé úrovně", hr: "Kod druge razine" }
          next: [inWork, onHold, solved]
        - name: solved
          title: { en: "Solved, to be proved", ru: "Решена, проверяем",
              cs: "Vyřešeno, ověřit", hr: "Riješeno, provjeriti" }
          next: [closed, inWork]
        - { name: closed, title: { en: "Closed", ru: "Закрыта", cs: "Uzavřeno",
            hr: "Zatvoreno" } }
    """#
}
