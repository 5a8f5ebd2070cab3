extension StandardProjects {
  /// The project bank: the order.
  static let bankForm = #"""
    sections:
      - section: record
        title: { en: "From the list", ru: "Из списка", cs: "Ze seznamu", hr: "S popisa" }
        fields:
          - name: client
            kind: name
            label: { en: "Client", ru: "Клиент", cs: "Klient", hr: "Klijent" }
            given: true
      - section: wish
        title: { en: "What is opened", ru: "Что открываем",
            cs: "Co se zřizuje", hr: "Što se otvara" }
        fields:
          - name: product
            kind: choice
            label: { en: "Product", ru: "Продукт", cs: "Produkt", hr: "Proizvod" }
            ask:
              en: "Which may I put down: the Everyday card, the Plus card or the deposit?"
              ru: "Что записываем: карту «Каждый день», карту «Плюс» или вклад?"
              cs: "Co mám zapsat: kartu Každý den, kartu Plus, nebo vklad?"
              hr: "Što mogu zapisati: karticu Svaki dan, karticu Plus ili štednju?"
            options:
              - name: everyday
                title: { en: "Everyday card", ru: "Карта «Каждый день»",
                    cs: "Karta Každý den", hr: "Kartica Svaki dan" }
              - name: plus
                title: { en: "Plus card", ru: "Карта «Плюс»", cs: "Karta Plus", hr: "Kartica
                    Plus" }
              - name: deposit
                title: { en: "Deposit", ru: "Вклад",
                    cs: "Termínovaný vklad", hr: "Oročena štednja" }
          - name: notices
            kind: choice
            label: { en: "Notices", ru: "Уведомления", cs: "Oznámení", hr: "Obavijesti" }
            ask:
              en: "Shall notices of payments come to the app or as text messages?"
              ru: "Уведомления о платежах присылать в приложение или в СМС?"
              cs: "Oznámení o platbách chcete do aplikace, nebo v SMS?"
              hr: "Želite li obavijesti o plaćanju u aplikaciju ili SMS-om?"
            options:
              - name: app
                title: { en: "App", ru: "Приложение", cs: "Aplikace", hr: "Aplikacija" }
              - { name: sms, title: { en: "Text messages", ru: "СМС", cs: "SMS", hr: "SMS" } }
            shown: product is everyday/plus
          - name: amount
            kind: money
            label: { en: "Sum of deposit", ru: "Сумма вклада",
                cs: "Výše vkladu", hr: "Iznos štednje" }
            ask:
              en: "What sum would you like to put in?"
              ru: "Какую сумму вы хотите положить?"
              cs: "Jakou částku chcete vložit?"
              hr: "Koji iznos želite uložiti?"
            wrong:
              en: "A deposit begins at 1,000. What sum shall I write?"
              ru: "Вклад открывается от 1000. Какую сумму записать?"
              cs: "Vklad začíná na 1 000. Jakou částku mám zapsat?"
              hr: "Štednja počinje od 1.000. Koji iznos da zapišem?"
            from: 1000
            to: 3000000
            shown: product is deposit
          - name: months
            kind: choice
            label: { en: "For how long", ru: "Срок", cs: "Na jak dlouho", hr: "Na koliko dugo" }
            ask:
              en: "For three months, half a year or a year?"
              ru: "На три месяца, полгода или год?"
              cs: "Na tři měsíce, na půl roku, nebo na rok?"
              hr: "Na tri mjeseca, pola godine ili godinu?"
            options:
              - name: three
                title: { en: "3 months, 5%", ru: "3 месяца, 5 %",
                    cs: "3 měsíce, 5 %", hr: "3 mjeseca, 5 %" }
              - name: six
                title: { en: "6 months, 6%", ru: "6 месяцев, 6 %",
                    cs: "6 měsíců, 6 %", hr: "6 mjeseci, 6 %" }
              - name: twelve
                title: { en: "12 months, 7%", ru: "12 месяцев, 7 %",
                    cs: "12 měsíců, 7 %", hr: "12 mjeseci, 7 %" }
            shown: product is deposit
      - section: handover
        title: { en: "Signing", ru: "Подписание", cs: "Podpis smlouvy", hr: "Potpisivanje" }
        fields:
          - name: delivery
            kind: choice
            label: { en: "Handing over", ru: "Получение", cs: "Předání", hr: "Preuzimanje" }
            ask:
              en: "Will you come to a branch, or shall the courier bring the card for 150?"
              ru: "Придёте в отделение или курьер привезёт карту за 150?"
              cs: "Přijdete na pobočku, nebo má kartu přivézt kurýr za 150?"
              hr: "Dolazite li u poslovnicu ili da karticu doveze kurir za 150?"
            options:
              - name: office
                title: { en: "Branch", ru: "Отделение", cs: "Pobočka", hr: "Poslovnica" }
              - { name: courier, title: { en: "Courier", ru: "Курьер", cs: "Kurýr",
                  hr: "Kurir" } }
            shown: product is everyday/plus
          - name: branch
            kind: choice
            label: { en: "Branch", ru: "Отделение", cs: "Pobočka", hr: "Poslovnica" }
            ask:
              en: "Which branch is nearest: the market, the station or the river bank?"
              ru: "Какое отделение вам ближе: у рынка, у вокзала или на набережной?"
              cs: "Která pobočka je vám nejblíž: u tržnice, u nádraží, nebo na nábřeží?"
              hr: "Koja Vam je poslovnica najbliža: kod tržnice, kod kolodvora ili na obali?"
            options:
              - name: market
                title: { en: "At the market", ru: "У рынка", cs: "U tržnice", hr: "Kod tržnice" }
              - name: station
                title: { en: "At the station", ru: "У вокзала",
                    cs: "U nádraží", hr: "Kod kolodvora" }
              - name: riverside
                title: { en: "On the river bank", ru: "На набережной",
                    cs: "Na nábřeží", hr: "Na obali" }
            shown: product is deposit or delivery is office
          - name: street
            kind: address
            label: { en: "Address", ru: "Адрес", cs: "Adresa", hr: "Adresa" }
            ask:
              en: "To what street and house shall the courier come?"
              ru: "На какую улицу и в какой дом приехать курьеру?"
              cs: "Do které ulice a k jakému číslu má kurýr přijet?"
              hr: "U koju ulicu i na koji broj da kurir dođe?"
            wrong:
              en: "I need the number of the house as well, please."
              ru: "Назовите, пожалуйста, и номер дома."
              cs: "Potřebuji ještě číslo domu, prosím."
              hr: "Trebam još i kućni broj, molim Vas."
            streets: streets.txt
            shown: delivery is courier
          - name: day
            kind: date
            label: { en: "Day", ru: "День", cs: "Den", hr: "Dan" }
            ask:
              en: "Which day would suit you?"
              ru: "Какой день вам подходит?"
              cs: "Který den se vám hodí?"
              hr: "Koji Vam dan odgovara?"
            hint:
              en: "The bank needs two days to check"
              ru: "Банку нужно два дня на проверку"
              cs: "Banka potřebuje dva dny na ověření"
              hr: "Banci trebaju dva dana za provjeru"
            wrong:
              en: "It can be from the day after tomorrow, Monday to Saturday."
              ru: "Можно начиная с послезавтра, с понедельника по субботу."
              cs: "Jde to od pozítří, od pondělí do soboty."
              hr: "Može od prekosutra, od ponedjeljka do subote."
            from: +2
            to: +21
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
              - "10:00-12:00"
              - "12:00-14:00"
              - { window: "14:00-16:00", days: mon-fri }
              - { window: "17:00-19:00", days: mon-fri, places: 4 }
      - section: person
        title: { en: "Contact", ru: "Связь", cs: "Kontakt", hr: "Kontakt" }
        fields:
          - name: phone
            kind: phone
            label: { en: "Telephone", ru: "Телефон", cs: "Telefon", hr: "Telefon" }
            ask:
              en: "On which number shall we send the message the day before?"
              ru: "На какой номер прислать сообщение накануне?"
              cs: "Na jaké číslo vám máme den předem poslat zprávu?"
              hr: "Na koji broj da dan prije pošaljemo poruku?"
            wrong:
              en: "A digit seems to be missing. Once more, please?"
              ru: "Кажется, не хватает цифры. Повторите, пожалуйста."
              cs: "Zdá se, že chybí číslice. Zopakujete mi to prosím?"
              hr: "Čini se da nedostaje znamenka. Možete li ponoviti?"
          - name: remark
            kind: text
            label: { en: "Remark", ru: "Примечание", cs: "Poznámka", hr: "Napomena" }
            ask:
              en: "Is there anything the branch should know?"
              ru: "Есть ли что-то, что нужно передать отделению?"
              cs: "Je něco, co má pobočka vědět?"
              hr: "Postoji li nešto što poslovnica treba znati?"
            required: false
            longest: 120
    tell:
      - name: passportReady
        words:
          en: "Please have your passport or identity card with you; nothing can be signed without
              it."
          ru: "Возьмите, пожалуйста, паспорт: без него подписать договор нельзя."
          cs: "Mějte prosím u sebe občanský průkaz nebo pas, bez něj nelze nic podepsat."
          hr: "Molim Vas, imajte uza se osobnu iskaznicu ili putovnicu; bez toga se ništa ne može
              potpisati."
      - name: neverCode
        words:
          en: "Nobody from the bank asks for your PIN, codes or passwords. If anybody does, hang
              up."
          ru: "Банк никогда не спрашивает ПИН-код, коды из СМС и пароли. Если спросят – кладите
              трубку."
          cs: "Nikdo z banky se neptá na PIN, kódy ani hesla. Kdyby ano, zavěste."
          hr: "Nitko iz banke ne traži PIN, kodove ni lozinke. Ako ih netko zatraži, poklopite."
      - name: mayWithdraw
        words:
          en: "You can withdraw from the contract within fourteen days without giving a reason."
          ru: "От договора можно отказаться в течение четырнадцати дней без объяснения причин."
          cs: "Od smlouvy můžete do čtrnácti dnů odstoupit bez udání důvodu."
          hr: "Od ugovora možete odustati u roku od četrnaest dana bez navođenja razloga."
      - name: plusFee
        words:
          en: "The fee of 600 for the first year is taken from the account when the card is handed
              over."
          ru: "Плата 600 за первый год спишется со счёта при выдаче карты."
          cs: "Poplatek 600 za první rok se strhne z účtu při předání karty."
          hr: "Naknada od 600 za prvu godinu tereti račun pri preuzimanju kartice."
        when: product is plus
      - name: earlyLoss
        words:
          en: "Whoever takes the deposit out early loses the interest, but never the money put
              in."
          ru: "Если забрать вклад раньше срока, проценты теряются, но вложенные деньги остаются
              целы."
          cs: "Při předčasném výběru přijdete o úrok, ale o vložené peníze nikdy."
          hr: "Ako štednju podignete prije roka, gubite kamatu, ali uloženi novac nikada."
        when: product is deposit
      - name: beThere
        words:
          en: "The courier hands the card only to you in person: {day}, {hours}."
          ru: "Курьер отдаёт карту только вам лично: {day}, {hours}."
          cs: "Kurýr předá kartu jen vám osobně: {day}, {hours}."
          hr: "Kurir karticu predaje samo Vama osobno: {day}, {hours}."
        when: delivery is courier
    sum:
      - title: { en: "Plus card, first year", ru: "Карта «Плюс», год",
            cs: "Karta Plus, první rok", hr: "Kartica Plus, 1. godina" }
        by: product
        prices: { plus: 600 }
      - title: { en: "Courier", ru: "Курьер", cs: "Kurýr", hr: "Kurir" }
        add: 150.00
        when: delivery is courier
      - title: { en: "Put on deposit", ru: "Сумма вклада", cs: "Vklad", hr: "Štednja" }
        of: amount
    """#
}
