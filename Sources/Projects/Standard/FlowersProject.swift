extension StandardProjects {
  /// The project flowers: who it speaks for, when, and what its calls may end in.
  static let flowersProject = #"""
    project: flowers
    title:
      en: "Flower delivery"
      ru: "Доставка цветов"
      cs: "Rozvoz květin"
      hr: "Dostava cvijeća"
    company:
      en: "Morning Bouquet"
      ru: "Утренний букет"
      cs: "Ranní kytice"
      hr: "Jutarnji buket"
    greeting:
      en: "{company}, {operator} speaking, good day! How may I help you?"
      ru: "«{company}», {operator}, добрый день! Чем могу помочь?"
      cs: "{company}, u telefonu {operator}, dobrý den. Jak vám mohu pomoci?"
      hr: "{company}, {operator} na telefonu, dobar dan! Kako Vam mogu pomoći?"
    languages: [en, ru, cs, hr]
    direction: in
    queues: ["+7 812 000-66-77", flowers]
    hours: { mon-sat: "08:00-20:00", sun: "09:00-18:00" }
    norms: { answer: 15, wrapUp: 30, callsPerHour: 12 }
    catalogue: flowers.csv
    outcomes:
      - name: ordered
        title:
          en: "Flowers ordered"
          ru: "Заказ принят"
          cs: "Květiny objednány"
          hr: "Cvijeće naručeno"
        kind: success
      - name: informed
        title: { en: "Advised", ru: "Консультация", cs: "Poradili jsme", hr: "Savjetovano" }
        kind: done
      - name: putRight
        title:
          en: "Put right, new time"
          ru: "Исправим, новое время"
          cs: "Náprava, nový čas"
          hr: "Ispravak, novi termin"
        kind: done
      - name: complaint
        title:
          en: "Complaint taken"
          ru: "Жалоба принята"
          cs: "Stížnost přijata"
          hr: "Pritužba zaprimljena"
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
        offers: [freeDelivery]
      - name: noSlot
        title:
          en: "No time suits"
          ru: "Не подошло время"
          cs: "Nevyhovuje čas"
          hr: "Ne odgovara vrijeme"
        offers: [earlyDelivery]
      - name: noFlowers
        title:
          en: "Wanted flowers missing"
          ru: "Нет нужных цветов"
          cs: "Chybí žádané květiny"
          hr: "Nema željenog cvijeća"
        offers: [springFlowers]
      - name: payFirst
        title:
          en: "Won't pay beforehand"
          ru: "Не хочет предоплату"
          cs: "Nechce platit předem"
          hr: "Ne plaća unaprijed"
        offers: [halfLater]
      - name: elsewhere
        title:
          en: "Buys elsewhere"
          ru: "Купит в другом месте"
          cs: "Koupí jinde"
          hr: "Kupuje drugdje"
        offers: [freeDelivery]
      - name: notNow
        title: { en: "Not now", ru: "Пока не нужно", cs: "Teď ne", hr: "Ne sada" }
        offers: [springFlowers]
    offers:
      - name: freeDelivery
        title:
          en: "Free delivery"
          ru: "Доставка бесплатно"
          cs: "Doručení zdarma"
          hr: "Dostava besplatna"
        words:
          en: "Until Christmas we deliver free of charge in the town. Shall we make up your
            bouquet?"
          ru: "До Рождества доставка по городу бесплатная. Собрать ваш букет?"
          cs: "Do Vánoc doručujeme po městě zdarma. Máme vám kytici uvázat?"
          hr: "Do Božića je dostava po gradu besplatna. Želite li da složimo Vaš buket?"
        from: 2026-12-01
      - name: earlyDelivery
        title:
          en: "Delivery from seven"
          ru: "Доставка с семи утра"
          cs: "Doručení od sedmi"
          hr: "Dostava od sedam"
        words:
          en: "We deliver from seven in the morning now, before people leave for work. Would that
            help?"
          ru: "Теперь доставляем с семи утра, ещё до ухода на работу. Так будет удобно?"
          cs: "Nově doručujeme od sedmi ráno, než lidé odejdou do práce. Pomohlo by to?"
          hr: "Sada dostavljamo od sedam ujutro, prije odlaska na posao. Bi li to odgovaralo?"
        from: 2027-01-11
      - name: springFlowers
        title:
          en: "Spring flowers are here"
          ru: "Весенние цветы"
          cs: "Jarní květiny jsou tu"
          hr: "Stiglo proljetno cvijeće"
        words:
          en: "The first tulips and hyacinths have come in. Shall we send somebody a bouquet?"
          ru: "К нам пришли первые тюльпаны и гиацинты. Порадуем кого-нибудь букетом?"
          cs: "Přišly první tulipány a hyacinty. Potěšíme někoho kyticí?"
          hr: "Stigli su prvi tulipani i zumbuli. Hoćemo li nekoga razveseliti buketom?"
        from: 2027-02-15
      - name: halfLater
        title:
          en: "Half on delivery"
          ru: "Половина потом"
          cs: "Polovina až potom"
          hr: "Pola nakon dostave"
        words:
          en: "You pay half now and half when you have the photo of the bouquet. Is that better?"
          ru: "Половину платите сразу, половину – когда получите фото букета. Так лучше?"
          cs: "Polovinu zaplatíte teď a polovinu, až dostanete fotku kytice. Je to tak lepší?"
          hr: "Pola platite sada, a pola kad dobijete fotografiju buketa. Je li tako bolje?"
        from: 2026-12-07
    orders:
      worked: slots
      states:
        - name: taken
          title: { en: "Taken", ru: "Принят", cs: "Přijato", hr: "Zaprimljeno" }
          next: [bound, cancelled]
        - name: bound
          title:
            en: "Bouquet made up"
            ru: "Букет собран"
            cs: "Kytice uvázána"
            hr: "Buket složen"
          next: [onTheWay, handedOver, cancelled]
        - name: onTheWay
          title: { en: "With the courier", ru: "У курьера", cs: "U kurýra", hr: "Kod
              dostavljača" }
          next: [handedOver, missed, cancelled]
        - name: missed
          title:
            en: "Nobody opened"
            ru: "Никто не открыл"
            cs: "Nikdo neotevřel"
            hr: "Nitko nije otvorio"
          next: [onTheWay, handedOver, cancelled]
        - name: handedOver
          title: { en: "Handed over", ru: "Вручён", cs: "Předáno", hr: "Uručeno" }
          next: [replaced]
        - name: replaced
          title:
            en: "Replaced with a new one"
            ru: "Заменён новым"
            cs: "Vyměněno za novou"
            hr: "Zamijenjeno novim"
        - name: cancelled
          title: { en: "Cancelled", ru: "Отменён", cs: "Zrušeno", hr: "Otkazano" }
    """#
}
