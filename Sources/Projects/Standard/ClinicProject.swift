extension StandardProjects {
  /// The project clinic: who it speaks for, when, and what its calls may end in.
  static let clinicProject = #"""
    project: clinic
    title: { en: "Clinic appointments", ru: "Запись в клинику",
        cs: "Objednávání na kliniku", hr: "Naručivanje u polikliniku" }
    company:
      en: "Willow Clinic"
      ru: "Клиника «Ива»"
      cs: "Klinika Vrba"
      hr: "Poliklinika Vrba"
    greeting:
      en: "{company}, {operator} speaking, good day! How may I help you?"
      ru: "{company}, меня зовут {operator}. Здравствуйте! Чем могу помочь?"
      cs: "{company}, u telefonu {operator}, dobrý den. Jak vám mohu pomoci?"
      hr: "{company}, {operator} na telefonu, dobar dan! Kako Vam mogu pomoći?"
    languages: [en, ru, cs, hr]
    direction: in
    queues: ["+7 812 000-33-44", clinic]
    hours: { mon-fri: "07:00-20:00", sat: "08:00-14:00" }
    norms: { answer: 15, wrapUp: 30, callsPerHour: 14 }
    outcomes:
      - name: booked
        title: { en: "Appointment made", ru: "Запись сделана",
            cs: "Termín objednán", hr: "Termin dogovoren" }
        kind: success
      - name: sentTo112
        title: { en: "Emergency, sent to 112", ru: "Экстренно: 112",
            cs: "Naléhavé: na 112", hr: "Hitno: na 112" }
        kind: done
      - name: changed
        title: { en: "Appointment changed", ru: "Запись изменена",
            cs: "Termín změněn", hr: "Termin promijenjen" }
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
        title: { en: "On the waiting list", ru: "В листе ожидания",
            cs: "V pořadníku", hr: "Na listi čekanja" }
        kind: again
      - name: refused
        title: { en: "Refused", ru: "Отказ", cs: "Odmítnutí", hr: "Odbijanje" }
        kind: refusal
    refusals:
      - name: tooDear
        title: { en: "Too dear", ru: "Дорого", cs: "Příliš drahé", hr: "Preskupo" }
        offers: [pairPrice]
      - name: tooLate
        title: { en: "No day soon enough", ru: "Долго ждать",
            cs: "Termín je příliš pozdě", hr: "Termin je prekasno" }
        offers: [saturdays, evenings]
      - name: noHours
        title: { en: "Hours don't suit", ru: "Неудобные часы",
            cs: "Nevyhovující hodiny", hr: "Sati ne odgovaraju" }
        offers: [evenings, saturdays]
      - name: noDoctor
        title: { en: "Doctor wanted not here", ru: "Нет нужного врача",
            cs: "Chybí žádaný lékař", hr: "Nema traženog liječnika" }
      - { name: notNow, title: { en: "Not now", ru: "Не сейчас", cs: "Teď ne", hr: "Ne sada" } }
    offers:
      - name: pairPrice
        title: { en: "Check-up for two", ru: "Осмотр вдвоём",
            cs: "Prohlídka pro dva", hr: "Pregled udvoje" }
        words:
          en: "Whoever comes to a check-up together with a relative now pays a fifth less, both of
              them. Would that suit you?"
          ru: "Кто приходит на осмотр вместе с близким, теперь платит на пятую часть меньше – оба.
              Вам это подойдёт?"
          cs: "Kdo přijde na prohlídku spolu s někým z rodiny, platí teď o pětinu méně, a to oba.
              Hodilo by se vám to?"
          hr: "Tko na pregled dođe s članom obitelji, sada plaća petinu manje, i to oboje. Bi li
              Vam
              to odgovaralo?"
      - name: saturdays
        title: { en: "More Saturday hours", ru: "Больше приёма в субботу",
            cs: "Více sobotních hodin", hr: "Više termina subotom" }
        words:
          en: "All five doctors now see patients on Saturday mornings too. May I look for a time
              for
              you?"
          ru: "Теперь все пять врачей принимают и в субботу утром. Подобрать вам время?"
          cs: "Všech pět lékařů teď ordinuje i v sobotu dopoledne. Mám vám najít termín?"
          hr: "Svih pet liječnika sada prima i subotom prijepodne. Da Vam potražim termin?"
        from: 2026-12-05
      - name: evenings
        title: { en: "Evening hours", ru: "Вечерний приём",
            cs: "Večerní ordinace", hr: "Večernji termini" }
        words:
          en: "We have opened evening hours until eight, Monday to Thursday. Would one of them
              suit
              you?"
          ru: "Мы открыли вечерний приём до восьми, с понедельника по четверг. Вам подойдёт такое
              время?"
          cs: "Otevřeli jsme večerní ordinaci do osmi, od pondělí do čtvrtka. Hodil by se vám
              takový
              termín?"
          hr: "Otvorili smo večernje termine do osam, od ponedjeljka do četvrtka. Bi li Vam koji
              odgovarao?"
        from: 2027-01-11
    orders:
      worked: slots
      states:
        - name: booked
          title: { en: "Booked", ru: "Запись сделана", cs: "Objednáno", hr: "Naručeno" }
          next: [confirmed, moved, missed, cancelled]
        - name: moved
          title: { en: "To be moved", ru: "Нужно перенести",
              cs: "K přesunutí", hr: "Za premještanje" }
          next: [booked, cancelled]
        - name: confirmed
          title: { en: "Confirmed", ru: "Подтверждена", cs: "Potvrzeno", hr: "Potvrđeno" }
          next: [seen, moved, missed, cancelled]
        - name: missed
          title: { en: "Did not come", ru: "Неявка", cs: "Nedostavil se", hr: "Nije došao" }
          next: [booked, cancelled]
        - name: seen
          title: { en: "Seen by the doctor", ru: "Приём состоялся",
              cs: "Vyšetření proběhlo", hr: "Pregled obavljen" }
        - name: cancelled
          title: { en: "Cancelled", ru: "Отменена", cs: "Zrušeno", hr: "Otkazano" }
    """#
}
