extension StandardProjects {
  /// The project taxi: who it speaks for, when, and what its calls may end in.
  static let taxiProject = #"""
    project: taxi
    title: { en: "Taxi", ru: "Такси", cs: "Taxi", hr: "Taksi" }
    company: { en: "Yellow Lantern", ru: "Жёлтый фонарь", cs: "Žlutá lucerna", hr: "Žuti fenjer" }
    greeting:
      en: "{company} taxi, {operator} speaking. Where shall the car come?"
      ru: "Такси «{company}», {operator}, здравствуйте! Куда подать машину?"
      cs: "Taxi {company}, u telefonu {operator}, dobrý den. Kam máme přijet?"
      hr: "Taksi {company}, {operator} na telefonu, dobar dan! Kamo da dođe auto?"
    languages: [en, ru, cs, hr]
    direction: in
    queues: ["+7 812 000-22-33", taxi]
    hours: { mon-sun: "00:00-24:00" }
    norms: { answer: 8, wrapUp: 10, callsPerHour: 40 }
    outcomes:
      - name: ordered
        title:
          en: "Car ordered"
          ru: "Машина заказана"
          cs: "Vůz objednán"
          hr: "Vozilo naručeno"
        kind: success
      - name: informed
        title: { en: "Advised", ru: "Консультация", cs: "Poradili jsme", hr: "Savjetovano" }
        kind: done
      - name: resent
        title:
          en: "Another car sent"
          ru: "Послана другая машина"
          cs: "Poslán jiný vůz"
          hr: "Poslano drugo vozilo"
        kind: done
      - name: cancelled
        title:
          en: "Ride cancelled"
          ru: "Поездка отменена"
          cs: "Jízda zrušena"
          hr: "Vožnja otkazana"
        kind: done
      - name: complaint
        title:
          en: "Complaint taken"
          ru: "Жалоба принята"
          cs: "Stížnost přijata"
          hr: "Pritužba zaprimljena"
        kind: done
      - name: lostThing
        title: { en: "Lost thing", ru: "Забытая вещь", cs: "Ztracená věc", hr: "Izgubljena
            stvar" }
        kind: done
      - name: wrongNumber
        title: { en: "Wrong number", ru: "Ошиблись номером", cs: "Omyl", hr: "Pogrešan broj" }
        kind: done
      - name: callWhenFree
        title:
          en: "Call when a car is free"
          ru: "Перезвонить о машине"
          cs: "Zavolat, až bude vůz"
          hr: "Nazvati kad bude auta"
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
        offers: [rideCard]
      - name: tooLong
        title:
          en: "Too long to wait"
          ru: "Долго ждать"
          cs: "Dlouhé čekání"
          hr: "Predugo čekanje"
        offers: [bookAhead]
      - name: noCar
        title:
          en: "No car free"
          ru: "Нет свободных машин"
          cs: "Žádný volný vůz"
          hr: "Nema slobodnog vozila"
        offers: [bookAhead]
      - name: outOfArea
        title:
          en: "We don't drive there"
          ru: "Туда не ездим"
          cs: "Tam nejezdíme"
          hr: "Ondje ne vozimo"
        offers: [newArea]
      - name: otherTaxi
        title:
          en: "Takes another taxi"
          ru: "Берёт другое такси"
          cs: "Bere jiné taxi"
          hr: "Uzima drugi taksi"
        offers: [rideCard]
      - name: plansChanged
        title:
          en: "Doesn't go after all"
          ru: "Уже не едет"
          cs: "Nakonec nejede"
          hr: "Ipak ne putuje"
    offers:
      - name: rideCard
        title:
          en: "The tenth ride free"
          ru: "Десятая бесплатно"
          cs: "Desátá jízda zdarma"
          hr: "Deseta vožnja gratis"
        words:
          en: "We have a card now: the tenth ride in the town is free. May I put you down for it?"
          ru: "У нас появилась карта: десятая поездка по городу бесплатно. Оформить вам?"
          cs: "Máme teď kartičku: desátá jízda po městě je zdarma. Mám vám ji zapsat?"
          hr: "Sada imamo karticu: deseta vožnja po gradu je besplatna. Da Vam je upišem?"
        from: 2026-12-01
      - name: bookAhead
        title:
          en: "Booking ahead is free"
          ru: "Предзаказ бесплатно"
          cs: "Rezervace zdarma"
          hr: "Rezervacija besplatna"
        words:
          en: "Booking the evening before costs nothing now, and the car is there to the minute.
            Shall we?"
          ru: "Заказать с вечера теперь можно без доплаты, и машина придёт минута в минуту.
            Попробуем?"
          cs: "Objednávka večer předem je teď bez příplatku a vůz přijede na minutu. Zkusíme to?"
          hr: "Narudžba večer prije sada je bez doplate, a auto stiže u minutu. Hoćemo li
              pokušati?"
        from: 2026-12-07
      - name: newArea
        title:
          en: "We drive there now"
          ru: "Теперь ездим и туда"
          cs: "Už tam jezdíme"
          hr: "Sada vozimo i ondje"
        words:
          en: "We drive to your street as well now. Just call us when you need a car."
          ru: "Теперь мы ездим и на вашу улицу. Звоните, когда понадобится машина."
          cs: "Teď už jezdíme i do vaší ulice. Zavolejte, kdykoli budete potřebovat vůz."
          hr: "Sada vozimo i u Vašu ulicu. Samo nazovite kad zatrebate auto."
    orders:
      worked: crews
      crews:
        - { name: day, title: { en: "Day cars", ru: "Дневная смена",
                                cs: "Denní vozy", hr: "Dnevna vozila" } }
        - { name: night, title: { en: "Night cars", ru: "Ночная смена",
                                  cs: "Noční vozy", hr: "Noćna vozila" } }
        - { name: large, title: { en: "Large cars", ru: "Большие машины",
                                  cs: "Velké vozy", hr: "Velika vozila" } }
      states:
        - name: taken
          title: { en: "Taken", ru: "Принят", cs: "Přijato", hr: "Zaprimljeno" }
          next: [sent, cancelled]
        - name: sent
          title:
            en: "Car on its way"
            ru: "Машина едет"
            cs: "Vůz na cestě"
            hr: "Vozilo na putu"
          next: [riding, missed, noClient, cancelled]
        - name: missed
          title:
            en: "Car did not come"
            ru: "Машина не приехала"
            cs: "Vůz nepřijel"
            hr: "Vozilo nije došlo"
          next: [sent, cancelled]
        - name: riding
          title:
            en: "Client is riding"
            ru: "Клиент в пути"
            cs: "Klient jede"
            hr: "Klijent u vožnji"
          next: [done]
        - name: done
          title: { en: "Done", ru: "Выполнен", cs: "Hotovo", hr: "Obavljeno" }
        - name: noClient
          title:
            en: "Client did not come"
            ru: "Клиент не вышел"
            cs: "Klient nepřišel"
            hr: "Klijent nije došao"
        - name: cancelled
          title: { en: "Cancelled", ru: "Отменён", cs: "Zrušeno", hr: "Otkazano" }
    """#
}
