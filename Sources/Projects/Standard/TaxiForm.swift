extension StandardProjects {
  /// The project taxi: the order.
  static let taxiForm = #"""
    sections:
      - section: ride
        title: { en: "Ride", ru: "Поездка", cs: "Jízda", hr: "Vožnja" }
        fields:
          - name: pickUp
            kind: address
            label: { en: "From", ru: "Откуда", cs: "Odkud", hr: "Polazak" }
            ask:
              en: "Street and number of the house?"
              ru: "Улица и номер дома?"
              cs: "Ulice a číslo domu?"
              hr: "Ulica i kućni broj?"
            hint:
              en: "Airport, station, hospital: the number is 1"
              ru: "Аэропорт, вокзал, больница: номер 1"
              cs: "Letiště, nádraží, nemocnice: číslo 1"
              hr: "Zračna luka, kolodvor, bolnica: broj 1"
            wrong:
              en: "I need a street of the town, and the number of the house."
              ru: "Нужна улица в городе и номер дома."
              cs: "Potřebuji ulici ve městě a číslo domu."
              hr: "Trebam ulicu u gradu i kućni broj."
            streets: streets.txt
            onlyKnown: true
          - name: destination
            kind: address
            label: { en: "To", ru: "Куда", cs: "Kam", hr: "Odredište" }
            ask:
              en: "And where to?"
              ru: "Куда едем?"
              cs: "A kam pojedete?"
              hr: "A kamo idete?"
            wrong:
              en: "I don't find that street. Is there another name for it?"
              ru: "Не нахожу такой улицы. Может быть, есть другое название?"
              cs: "Tu ulici nenacházím. Má ještě jiný název?"
              hr: "Ne nalazim tu ulicu. Ima li još koji naziv?"
            streets: streets.txt
            onlyKnown: true
            house: false
          - name: trip
            kind: choice
            label: { en: "Fare", ru: "Тариф", cs: "Pásmo", hr: "Zona" }
            ask:
              en: "Is that within the town?"
              ru: "Это по городу?"
              cs: "Je to ve městě?"
              hr: "Je li to u gradu?"
            options:
              - { name: town, title: { en: "Town", ru: "Город", cs: "Město", hr: "Grad" } }
              - { name: outskirts, title: { en: "Outskirts", ru: "Пригород",
                                            cs: "Okolí", hr: "Predgrađe" } }
              - { name: airport, title: { en: "Airport", ru: "Аэропорт",
                                          cs: "Letiště", hr: "Zračna luka" } }
          - name: start
            kind: choice
            label: { en: "When", ru: "Когда", cs: "Kdy", hr: "Kada" }
            ask:
              en: "Now, or later?"
              ru: "Сейчас или ко времени?"
              cs: "Hned, nebo později?"
              hr: "Odmah ili kasnije?"
            options:
              - { name: now, title: { en: "Now", ru: "Сейчас", cs: "Hned", hr: "Odmah" } }
              - { name: later, title: { en: "Later", ru: "Ко времени",
                                        cs: "Později", hr: "Kasnije" } }
          - name: day
            kind: date
            label: { en: "Day", ru: "День", cs: "Den", hr: "Dan" }
            ask: { en: "On which day?", ru: "В какой день?", cs: "Který den?", hr: "Koji dan?" }
            wrong:
              en: "We book up to a fortnight ahead."
              ru: "Мы принимаем заказы на две недели вперёд."
              cs: "Objednávky bereme na čtrnáct dní dopředu."
              hr: "Narudžbe primamo do dva tjedna unaprijed."
            shown: start is later
            from: today
            to: +14
          - name: time
            kind: window
            label: { en: "Time", ru: "Время", cs: "Čas", hr: "Vrijeme" }
            ask:
              en: "And at what time?"
              ru: "А в какое время?"
              cs: "A v kolik hodin?"
              hr: "A u koliko sati?"
            hint:
              en: "The car is there when the half hour begins"
              ru: "Машина у подъезда к началу получаса"
              cs: "Vůz přijede na začátek půlhodiny"
              hr: "Vozilo dolazi na početak polusata"
            shown: start is later
            on: day
            slots: [
              "00:00-00:30", "00:30-01:00", "01:00-01:30", "01:30-02:00", "02:00-02:30",
              "02:30-03:00", "03:00-03:30", "03:30-04:00", "04:00-04:30", "04:30-05:00",
              "05:00-05:30", "05:30-06:00", "06:00-06:30", "06:30-07:00", "07:00-07:30",
              "07:30-08:00", "08:00-08:30", "08:30-09:00", "09:00-09:30", "09:30-10:00",
              "10:00-10:30", "10:30-11:00", "11:00-11:30", "11:30-12:00", "12:00-12:30",
              "12:30-13:00", "13:00-13:30", "13:30-14:00", "14:00-14:30", "14:30-15:00",
              "15:00-15:30", "15:30-16:00", "16:00-16:30", "16:30-17:00", "17:00-17:30",
              "17:30-18:00", "18:00-18:30", "18:30-19:00", "19:00-19:30", "19:30-20:00",
              "20:00-20:30", "20:30-21:00", "21:00-21:30", "21:30-22:00", "22:00-22:30",
              "22:30-23:00", "23:00-23:30", "23:30-24:00"
              ]
          - name: car
            kind: choice
            label: { en: "Car", ru: "Машина", cs: "Vůz", hr: "Vozilo" }
            ask:
              en: "Is an ordinary car all right, for up to four?"
              ru: "Обычная машина подойдёт, до четырёх человек?"
              cs: "Stačí běžný vůz, pro nejvýš čtyři osoby?"
              hr: "Je li obično vozilo u redu, do četiri osobe?"
            options:
              - name: ordinary
                title:
                  en: "Ordinary car"
                  ru: "Обычная машина"
                  cs: "Běžný vůz"
                  hr: "Obično vozilo"
              - name: estate
                title: { en: "Estate car", ru: "Универсал", cs: "Kombi", hr: "Karavan" }
              - name: minibus
                title: { en: "Minibus", ru: "Микроавтобус", cs: "Minibus", hr: "Minibus" }
              - name: childSeat
                title:
                  en: "With a child seat"
                  ru: "Детское кресло"
                  cs: "S dětskou sedačkou"
                  hr: "S dječjom sjedalicom"
              - name: pet
                title:
                  en: "Takes pets"
                  ru: "Перевозка питомца"
                  cs: "Pro zvířata"
                  hr: "Za kućne ljubimce"
      - section: caller
        title: { en: "Caller", ru: "Клиент", cs: "Volající", hr: "Pozivatelj" }
        fields:
          - name: phone
            kind: phone
            label: { en: "Telephone", ru: "Телефон", cs: "Telefon", hr: "Telefon" }
            ask:
              en: "On which number does the driver reach you?"
              ru: "По какому номеру с вами связаться?"
              cs: "Na jakém čísle vás řidič zastihne?"
              hr: "Na koji Vas broj vozač može dobiti?"
            wrong:
              en: "A digit seems to be missing. Once more, please?"
              ru: "Кажется, не хватает цифры. Ещё раз, пожалуйста."
              cs: "Asi chybí číslice. Ještě jednou, prosím?"
              hr: "Čini se da nedostaje znamenka. Još jednom, molim?"
          - name: note
            kind: text
            label: { en: "For the driver", ru: "Для водителя", cs: "Pro řidiče", hr: "Za vozača" }
            ask:
              en: "What should the driver know?"
              ru: "Что передать водителю?"
              cs: "Co mám řidiči vzkázat?"
              hr: "Što da poručim vozaču?"
            required: false
            longest: 120
    tell:
      - name: fixedFare
        words:
          en: "The fare is fixed: {sum}, in cash or by card, to the driver."
          ru: "Цена окончательная: {sum}. Оплата водителю, наличными или картой."
          cs: "Cena je pevná: {sum}. Platí se řidiči, hotově nebo kartou."
          hr: "Cijena je konačna: {sum}. Plaća se vozaču, gotovinom ili karticom."
      - name: onTime
        when: start is later
        words:
          en: "The driver is there on time and waits five minutes free of charge."
          ru: "Водитель приедет ко времени и пять минут ждёт бесплатно."
          cs: "Řidič přijede načas a pět minut čeká zdarma."
          hr: "Vozač dolazi na vrijeme i pet minuta čeka besplatno."
      - name: childAge
        when: car is childSeat
        words:
          en: "The seat is for children from nine to thirty-six kilograms."
          ru: "Кресло рассчитано на детей от девяти до тридцати шести килограммов."
          cs: "Sedačka je pro děti od devíti do třiceti šesti kilogramů."
          hr: "Sjedalica je za djecu od devet do trideset šest kilograma."
      - name: petLeash
        when: car is pet
        words:
          en: "Please bring a carrier or a blanket, and a leash for a dog."
          ru: "Возьмите переноску или подстилку, для собаки – поводок."
          cs: "Vezměte si přepravku nebo deku a na psa vodítko."
          hr: "Ponesite transporter ili deku, a za psa povodac."
    sum:
      - title: { en: "Fare", ru: "Поездка", cs: "Jízdné", hr: "Vožnja" }
        by: trip
        prices: { town: 250, outskirts: 400, airport: 650 }
      - title: { en: "Car", ru: "Машина", cs: "Vůz", hr: "Vozilo" }
        by: car
        prices: { estate: 80, minibus: 150, childSeat: 50, pet: 60 }
      - title:
          en: "Booking ahead"
          ru: "Предварительный заказ"
          cs: "Rezervace předem"
          hr: "Rezervacija unaprijed"
        add: 50.00
        when: start is later
    """#
}
