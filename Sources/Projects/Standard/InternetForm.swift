extension StandardProjects {
  /// The project internet: the order.
  static let internetForm = #"""
    sections:
      - section: where
        title: { en: "Where", ru: "Где", cs: "Kde", hr: "Gdje" }
        fields:
          - name: street
            kind: address
            label: { en: "Address", ru: "Адрес", cs: "Adresa", hr: "Adresa" }
            ask:
              en: "What are your street and house number?"
              ru: "Назовите, пожалуйста, улицу и номер дома."
              cs: "Řeknete mi ulici a číslo domu?"
              hr: "Koja je Vaša ulica i kućni broj?"
            wrong:
              en: "I need the number of the house as well, please."
              ru: "Мне нужен ещё и номер дома, пожалуйста."
              cs: "Potřebuji ještě číslo domu, prosím."
              hr: "Trebam još i kućni broj, molim Vas."
            streets: streets.txt
          - name: home
            kind: choice
            label: { en: "Home", ru: "Жильё", cs: "Bydlení", hr: "Stan ili kuća" }
            ask:
              en: "Is that a flat or a house?"
              ru: "Это квартира или частный дом?"
              cs: "Je to byt, nebo rodinný dům?"
              hr: "Je li to stan ili kuća?"
            options:
              - { name: flat, title: { en: "Flat", ru: "Квартира", cs: "Byt", hr: "Stan" } }
              - { name: house, title: { en: "House", ru: "Частный дом",
                                        cs: "Rodinný dům", hr: "Kuća" } }
              - { name: other, title: { en: "Something else", ru: "Другое",
                                        cs: "Něco jiného", hr: "Nešto drugo" } }
          - name: entrance
            kind: text
            label:
              en: "Entrance, floor, flat"
              ru: "Подъезд, этаж, кв."
              cs: "Vchod, patro, byt"
              hr: "Ulaz, kat, stan"
            ask:
              en: "Which entrance, floor and flat, please?"
              ru: "Какой подъезд, этаж и квартира?"
              cs: "Který vchod, patro a byt, prosím?"
              hr: "Koji ulaz, kat i stan, molim Vas?"
            shown: home is flat
            longest: 40
      - section: order
        title: { en: "Order", ru: "Заказ", cs: "Objednávka", hr: "Narudžba" }
        fields:
          - name: tariff
            kind: choice
            label: { en: "Tariff", ru: "Тариф", cs: "Tarif", hr: "Tarifa" }
            ask:
              en: "Which tariff may I put down?"
              ru: "Какой тариф записать?"
              cs: "Který tarif mám zapsat?"
              hr: "Koju tarifu da upišem?"
            hint:
              en: "Light only for those to whom Basic is too dear"
              ru: "Лёгкий – только тем, кому дорог Базовый"
              cs: "Lehký jen těm, komu je Základní drahý"
              hr: "Laganu samo onima kojima je Osnovna preskupa"
            options:
              - name: light
                title:
                  en: "Light, 50 Mbit"
                  ru: "Лёгкий, 50 Мбит"
                  cs: "Lehký, 50 Mbit"
                  hr: "Lagana, 50 Mbit"
              - name: basic
                title:
                  en: "Basic, 100 Mbit"
                  ru: "Базовый, 100 Мбит"
                  cs: "Základní, 100 Mbit"
                  hr: "Osnovna, 100 Mbit"
              - name: fast
                title:
                  en: "Fast, 300 Mbit"
                  ru: "Скорый, 300 Мбит"
                  cs: "Rychlý, 300 Mbit"
                  hr: "Brza, 300 Mbit"
              - name: best
                title:
                  en: "Top, 1000 Mbit"
                  ru: "Топ, 1000 Мбит"
                  cs: "Top, 1000 Mbit"
                  hr: "Top, 1000 Mbit"
          - name: router
            kind: yesno
            label: { en: "Router from us", ru: "Наш роутер", cs: "Router od nás", hr: "Naš
                ruter" }
            ask:
              en: "Do you need a router from us? It costs 1900, once."
              ru: "Нужен ли вам наш роутер? Он стоит 1900, платить один раз."
              cs: "Potřebujete od nás router? Stojí jednorázově 1900."
              hr: "Trebate li naš ruter? Stoji 1900, jednokratno."
          - name: sockets
            kind: number
            label: { en: "Sockets", ru: "Розетки", cs: "Zásuvky", hr: "Utičnice" }
            ask:
              en: "How many sockets should the fitter mount? The first one is free."
              ru: "Сколько розеток поставить? Первая – бесплатно."
              cs: "Kolik zásuvek má technik namontovat? První je zdarma."
              hr: "Koliko utičnica da tehničar postavi? Prva je besplatna."
            wrong:
              en: "The fitter can mount from one to eight sockets in a visit."
              ru: "За один визит мастер ставит от одной до восьми розеток."
              cs: "Za jednu návštěvu technik namontuje jednu až osm zásuvek."
              hr: "U jednom posjetu tehničar postavi od jedne do osam utičnica."
            from: 1
            to: 8
          - name: materials
            kind: goods
            label: { en: "Materials", ru: "Материалы", cs: "Materiál", hr: "Materijal" }
            ask:
              en: "Ten metres of cable are free. Will you need more, or a duct for it?"
              ru: "Десять метров кабеля – бесплатно. Нужно ли больше или кабель-канал?"
              cs: "Deset metrů kabelu je zdarma. Bude potřeba víc, nebo lišta?"
              hr: "Deset metara kabela je besplatno. Treba li više ili kanalica?"
            hint:
              en: "Only what goes beyond the ten metres"
              ru: "Только то, что сверх десяти метров"
              cs: "Jen to, co je nad deset metrů"
              hr: "Samo ono iznad deset metara"
            required: false
            goods:
              - name: cable
                title: { en: "Cable", ru: "Кабель", cs: "Kabel", hr: "Kabel" }
                price: 35.00
                unit: { en: "m", ru: "м", cs: "m", hr: "m" }
                most: 100
              - name: duct
                title:
                  en: "Cable duct"
                  ru: "Кабель-канал"
                  cs: "Lišta na kabel"
                  hr: "Kanalica"
                price: 80.00
                unit: { en: "m", ru: "м", cs: "m", hr: "m" }
                most: 40
              - name: hole
                title:
                  en: "Hole in a wall"
                  ru: "Отверстие в стене"
                  cs: "Průraz zdí"
                  hr: "Bušenje zida"
                price: 150.00
                unit: { en: "pc", ru: "шт.", cs: "ks", hr: "kom." }
                most: 6
      - section: visit
        title: { en: "Visit", ru: "Визит мастера", cs: "Návštěva technika", hr: "Posjet
            tehničara" }
        fields:
          - name: day
            kind: date
            label: { en: "Day", ru: "День", cs: "Den", hr: "Dan" }
            ask:
              en: "Which day would suit you?"
              ru: "В какой день вам удобно?"
              cs: "Který den by se vám hodil?"
              hr: "Koji bi Vam dan odgovarao?"
            wrong:
              en: "The fitters come from Monday to Saturday, within the next thirty days."
              ru: "Мастера приезжают с понедельника по субботу, в ближайшие тридцать дней."
              cs: "Technici jezdí od pondělí do soboty, v příštích třiceti dnech."
              hr: "Tehničari dolaze od ponedjeljka do subote, u sljedećih trideset dana."
            from: +1
            to: +30
            days: mon-sat
          - name: hours
            kind: window
            label: { en: "Hours", ru: "Время", cs: "Hodina", hr: "Vrijeme" }
            ask:
              en: "And at what time of day?"
              ru: "А в какое время?"
              cs: "A v kolik hodin?"
              hr: "A u koje vrijeme?"
            on: day
            slots:
              - { window: "09:00-12:00", places: 4 }
              - { window: "12:00-15:00", places: 4 }
              - { window: "17:00-20:00", days: mon-fri, places: 2 }
          - name: remark
            kind: text
            label:
              en: "For the fitter"
              ru: "Для мастера"
              cs: "Pro technika"
              hr: "Za tehničara"
            ask:
              en: "Is there anything that the fitter should know beforehand?"
              ru: "Что мастеру нужно знать заранее?"
              cs: "Měl by technik předem něco vědět?"
              hr: "Treba li tehničar nešto znati unaprijed?"
            required: false
            longest: 160
      - section: who
        title: { en: "Client", ru: "Клиент", cs: "Zákazník", hr: "Klijent" }
        fields:
          - name: client
            kind: name
            label: { en: "Name", ru: "Имя и фамилия", cs: "Jméno", hr: "Ime i prezime" }
            ask:
              en: "May I have your name and surname?"
              ru: "Назовите, пожалуйста, имя и фамилию."
              cs: "Řeknete mi prosím jméno a příjmení?"
              hr: "Molim Vaše ime i prezime."
          - name: phone
            kind: phone
            label: { en: "Telephone", ru: "Телефон", cs: "Telefon", hr: "Telefon" }
            ask:
              en: "On which number do we reach you?"
              ru: "По какому номеру вам звонить?"
              cs: "Na jakém čísle vás zastihneme?"
              hr: "Na koji Vas broj možemo dobiti?"
            wrong:
              en: "A digit seems to be missing. Once more, please?"
              ru: "Кажется, не хватает цифры. Повторите, пожалуйста."
              cs: "Asi chybí číslice. Zopakujete mi to, prosím?"
              hr: "Čini se da nedostaje znamenka. Možete li ponoviti, molim Vas?"
          - name: passport
            kind: document
            label: { en: "Passport", ru: "Паспорт", cs: "Číslo pasu", hr: "Broj putovnice" }
            ask:
              en: "For the contract: the series and number of your passport, please."
              ru: "Для договора: серия и номер паспорта, пожалуйста."
              cs: "Do smlouvy potřebuji sérii a číslo pasu, prosím."
              hr: "Za ugovor trebam seriju i broj putovnice, molim Vas."
            wrong:
              en: "There should be ten digits: four of the series and six of the number."
              ru: "Должно быть десять цифр: четыре – серия и шесть – номер."
              cs: "Má to být deset číslic: čtyři pro sérii a šest pro číslo."
              hr: "Treba biti deset znamenki: četiri za seriju i šest za broj."
            pattern: "99 99 999999"
            shown: tariff is filled
    tell:
      - name: beAtHome
        words:
          en: "Please be at home: {day}, {hours}. Somebody of full age has to be there."
          ru: "Пожалуйста, будьте дома: {day}, {hours}. Нужен кто-то совершеннолетний."
          cs: "Buďte prosím doma: {day}, {hours}. Musí tam být někdo plnoletý."
          hr: "Molimo, budite kod kuće: {day}, {hours}. Mora biti prisutna punoljetna osoba."
      - name: passportReady
        words:
          en: "Please have your passport ready for the contract."
          ru: "Приготовьте, пожалуйста, паспорт для договора."
          cs: "Připravte si prosím pas kvůli smlouvě."
          hr: "Pripremite, molim Vas, putovnicu za ugovor."
      - name: payToAccount
        words:
          en: "It comes to {sum}. Please pay to the account in the contract, nothing to the
              fitter."
          ru: "К оплате {sum}. Платите на счёт из договора, мастеру ничего не давайте."
          cs: "Celkem je to {sum}. Plaťte na účet ve smlouvě, technikovi nic."
          hr: "Ukupno je {sum}. Platite na račun iz ugovora, tehničaru ništa."
      - name: clearWay
        when: sockets > 1
        words:
          en: "Please keep the way along the walls free for the cable."
          ru: "Освободите, пожалуйста, место вдоль стен для кабеля."
          cs: "Uvolněte prosím místo podél zdí pro kabel."
          hr: "Oslobodite, molim Vas, prostor uz zidove za kabel."
      - name: ownRouterReady
        when: router is no
        words:
          en: "Please have your own router at hand, with its password."
          ru: "Держите под рукой свой роутер и пароль от него."
          cs: "Mějte prosím po ruce svůj router a heslo k němu."
          hr: "Imajte pri ruci svoj ruter i njegovu lozinku."
      - name: ownerAgrees
        when: home is house
        words:
          en: "If you rent the house, please ask the owner beforehand: a cable comes through the
            wall."
          ru: "Если дом не ваш, спросите хозяина заранее: кабель пойдёт через стену."
          cs: "Pokud je dům v pronájmu, zeptejte se majitele předem: kabel povede zdí."
          hr: "Ako je kuća u najmu, pitajte vlasnika unaprijed: kabel ide kroz zid."
    sum:
      - title: { en: "Connection", ru: "Подключение", cs: "Připojení", hr: "Priključenje" }
        add: 500.00
      - title: { en: "First month", ru: "Первый месяц", cs: "První měsíc", hr: "Prvi mjesec" }
        by: tariff
        prices: { light: 290, basic: 450, fast: 690, best: 990 }
      - title:
          en: "With the Top tariff"
          ru: "Скидка тарифа Топ"
          cs: "Sleva k tarifu Top"
          hr: "Popust uz tarifu Top"
        percent: -10
        when: tariff is best
      - title: { en: "Sockets", ru: "Розетки", cs: "Zásuvky", hr: "Utičnice" }
        add: 250.00
        times: sockets
      - title:
          en: "First socket free"
          ru: "Первая – бесплатно"
          cs: "První zdarma"
          hr: "Prva besplatno"
        add: -250.00
        when: sockets >= 1
      - title: { en: "Router", ru: "Роутер", cs: "Router", hr: "Ruter" }
        add: 1900.00
        when: router is yes
      - title: { en: "Materials", ru: "Материалы", cs: "Materiál", hr: "Materijal" }
        of: materials
    """#
}
