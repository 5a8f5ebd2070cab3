extension StandardProjects {
  /// The project reminder: the order.
  static let reminderForm = #"""
    sections:
      - section: record
        title: { en: "From the list", ru: "Из списка", cs: "Ze seznamu", hr: "S popisa" }
        fields:
          - name: client
            kind: name
            label: { en: "Client", ru: "Клиент", cs: "Klient", hr: "Klijent" }
            given: true
          - name: bornOn
            kind: date
            label: { en: "Born on", ru: "Дата рождения", cs: "Datum narození", hr: "Datum
                rođenja" }
            hint:
              en: "Compare, never read it out"
              ru: "Сверить, вслух не называть"
              cs: "Porovnat, nikdy nečíst nahlas"
              hr: "Usporediti, nikad ne čitati naglas"
            from: -100y
            to: -18y
            given: true
          - name: contract
            kind: text
            label: { en: "Contract", ru: "Договор", cs: "Smlouva", hr: "Ugovor" }
            longest: 30
            given: true
          - name: dueSum
            kind: money
            label: { en: "Sum due", ru: "Сумма долга", cs: "Dlužná částka", hr: "Dospjeli iznos" }
            from: 1
            to: 1000000
            given: true
          - name: dueDay
            kind: date
            label: { en: "Due on", ru: "Срок платежа", cs: "Splatnost", hr: "Dospijeće" }
            from: -1y
            to: +7
            given: true
      - section: agreement
        title: { en: "Promise", ru: "Обещание", cs: "Příslib", hr: "Obećanje" }
        fields:
          - name: part
            kind: choice
            label: { en: "How much", ru: "Сколько", cs: "Kolik", hr: "Koliko" }
            ask:
              en: "Would you like to pay the whole, or a part first?"
              ru: "Внесёте всю сумму сразу или пока часть?"
              cs: "Chcete zaplatit všechno, nebo zatím část?"
              hr: "Želite li platiti sve ili najprije dio?"
            options:
              - name: whole
                title: { en: "The whole", ru: "Вся сумма", cs: "Všechno", hr: "Sve" }
              - { name: some, title: { en: "A part", ru: "Часть", cs: "Část", hr: "Dio" } }
          - name: promisedSum
            kind: money
            label: { en: "Sum promised", ru: "Обещанная сумма",
                cs: "Přislíbená částka", hr: "Obećani iznos" }
            ask:
              en: "And what sum may I write down?"
              ru: "Какую сумму записать?"
              cs: "A jakou částku mám zapsat?"
              hr: "A koji iznos da zapišem?"
            hint:
              en: "Not more than is due"
              ru: "Не больше долга"
              cs: "Ne víc, než se dluží"
              hr: "Ne više od duga"
            wrong:
              en: "Excuse me, what sum shall I write down?"
              ru: "Простите, какую сумму записать?"
              cs: "Promiňte, jakou částku mám zapsat?"
              hr: "Oprostite, koji iznos da zapišem?"
            from: 1
            to: 1000000
          - name: promisedDay
            kind: date
            label: { en: "Day promised", ru: "Обещанный день",
                cs: "Přislíbený den", hr: "Obećani dan" }
            ask:
              en: "On which day would you pay?"
              ru: "В какой день вам удобно заплатить?"
              cs: "Který den se vám hodí zaplatit?"
              hr: "Kojeg Vam dana odgovara platiti?"
            wrong:
              en: "I can note a day within the next two weeks. Which would it be?"
              ru: "Записать можно день в ближайшие две недели. Какой вам подойдёт?"
              cs: "Mohu zapsat den v příštích dvou týdnech. Který to bude?"
              hr: "Mogu zapisati dan u sljedeća dva tjedna. Koji bi to bio?"
            from: today
            to: +14
      - section: remainder
        title: { en: "The rest", ru: "Остаток", cs: "Zbytek", hr: "Ostatak" }
        fields:
          - name: restDay
            kind: date
            label: { en: "Day for the rest", ru: "День для остатка",
                cs: "Den pro zbytek", hr: "Dan za ostatak" }
            ask:
              en: "And by which day could the rest follow?"
              ru: "А к какому дню получится внести остаток?"
              cs: "A do kdy by mohl přijít zbytek?"
              hr: "A do kojeg bi dana mogao stići ostatak?"
            wrong:
              en: "I can note a day within the next forty-five days."
              ru: "Записать можно день в ближайшие сорок пять дней."
              cs: "Mohu zapsat den v příštích pětačtyřiceti dnech."
              hr: "Mogu zapisati dan u sljedećih četrdeset pet dana."
            from: +1
            to: +45
            shown: part is some
      - section: payment
        title: { en: "Way to pay", ru: "Способ оплаты", cs: "Způsob platby", hr: "Način
            plaćanja" }
        fields:
          - name: way
            kind: choice
            label: { en: "Pays by", ru: "Как платит", cs: "Čím platí", hr: "Plaća" }
            ask:
              en: "Will you pay by transfer, by card on our site or at the cash desk?"
              ru: "Заплатите переводом, картой на сайте или в кассе?"
              cs: "Zaplatíte převodem, kartou na stránkách, nebo na pokladně?"
              hr: "Plaćate li nalogom, karticom na stranici ili na blagajni?"
            options:
              - name: transfer
                title: { en: "Transfer", ru: "Перевод", cs: "Převod", hr: "Nalog" }
              - { name: card, title: { en: "Card", ru: "Карта", cs: "Karta", hr: "Kartica" } }
              - name: desk
                title: { en: "Cash desk", ru: "Касса", cs: "Pokladna", hr: "Blagajna" }
          - name: sendDetails
            kind: yesno
            label: { en: "Message with details", ru: "Прислать реквизиты",
                cs: "Poslat platební údaje", hr: "Poslati podatke" }
            ask:
              en: "Shall I send you the account and the reference as a message?"
              ru: "Прислать вам реквизиты сообщением?"
              cs: "Mám vám poslat zprávu s číslem účtu a symbolem?"
              hr: "Da Vam pošaljem poruku s računom i pozivom na broj?"
          - name: phone
            kind: phone
            label: { en: "Message to", ru: "На какой номер",
                cs: "Na které číslo", hr: "Na koji broj" }
            ask:
              en: "To which number, please?"
              ru: "На какой номер, подскажите?"
              cs: "Na které číslo, prosím?"
              hr: "Na koji broj, molim?"
            hint:
              en: "Own number of the client only"
              ru: "Только личный номер клиента"
              cs: "Jen vlastní číslo klienta"
              hr: "Samo vlastiti broj klijenta"
            wrong:
              en: "A digit seems to be missing. Once more, please?"
              ru: "Кажется, не хватает цифры. Повторите, пожалуйста."
              cs: "Zdá se, že chybí číslice. Zopakujete mi to prosím?"
              hr: "Čini se da nedostaje znamenka. Možete li ponoviti?"
            shown: sendDetails is yes
    tell:
      - name: reference
        words:
          en: "Please give {contract} as the reference, so that the payment finds its way."
          ru: "Укажите, пожалуйста, в назначении номер договора: {contract}."
          cs: "Jako symbol prosím uveďte číslo smlouvy: {contract}."
          hr: "Kao poziv na broj navedite, molim Vas, broj ugovora: {contract}."
        when: way is transfer
      - name: paperAlong
        words:
          en: "The cash desk needs your contract number and an identity card."
          ru: "В кассе понадобятся номер договора и паспорт."
          cs: "Na pokladně budete potřebovat číslo smlouvy a doklad totožnosti."
          hr: "Na blagajni trebate broj ugovora i osobni dokument."
        when: way is desk
      - name: onlyOurAccount
        words:
          en: "Pay only to the account in the contract; nobody from us collects money at home."
          ru: "Платите только на счёт из договора; по домам деньги мы не собираем."
          cs: "Plaťte jen na účet ve smlouvě; po domech peníze nevybíráme."
          hr: "Plaćajte samo na račun iz ugovora; novac po kućama ne skupljamo."
      - name: tellUs
        words:
          en: "If it can't be done by then, please call us before the day; we'll find another."
          ru: "Если не получится, позвоните нам до этого дня, подберём другой."
          cs: "Kdyby to nevyšlo, zavolejte nám prosím předem a najdeme jiný den."
          hr: "Ako ne uspijete, javite nam se prije toga dana i naći ćemo drugi."
      - name: restStays
        words:
          en: "The rest stays open until {restDay}; until then we won't call about it."
          ru: "Остаток подождёт, срок: {restDay}. Раньше из-за него звонить не будем."
          cs: "Na zbytek počkáme, termín: {restDay}. Dřív kvůli němu volat nebudeme."
          hr: "Na ostatak čekamo, rok: {restDay}. Prije toga zbog njega ne zovemo."
        when: part is some
    sum:
      - title: { en: "Promised", ru: "Обещано", cs: "Přislíbeno", hr: "Obećano" }
        of: promisedSum
    """#
}
