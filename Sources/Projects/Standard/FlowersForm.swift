extension StandardProjects {
  /// The project flowers: the order.
  static let flowersForm = #"""
    sections:
      - section: basket
        title: { en: "Flowers", ru: "Цветы", cs: "Květiny", hr: "Cvijeće" }
        fields:
          - name: flowers
            kind: goods
            label: { en: "Flowers", ru: "Цветы", cs: "Květiny", hr: "Cvijeće" }
            ask:
              en: "Which flowers may I put down, and how many?"
              ru: "Какие цветы записать и сколько?"
              cs: "Které květiny mám zapsat a kolik?"
              hr: "Koje cvijeće da upišem i koliko?"
            hint:
              en: "Even numbers of stems go to funerals: ask"
              ru: "Чётное число – только на похороны: уточните"
              cs: "Sudý počet se dává na pohřeb: zeptejte se"
              hr: "Paran broj ide na sprovod: provjerite"
            goods: catalogue
          - name: wrapping
            kind: choice
            label: { en: "Wrapping", ru: "Упаковка", cs: "Balení", hr: "Pakiranje" }
            ask:
              en: "In paper, in a gift box, or just tied?"
              ru: "Упаковать в бумагу, в коробку или просто перевязать лентой?"
              cs: "Do papíru, do dárkové krabice, nebo jen svázat?"
              hr: "U papir, u poklon-kutiju ili samo povezano vrpcom?"
            options:
              - { name: paper, title: { en: "Paper", ru: "Бумага", cs: "Papír", hr: "Papir" } }
              - { name: box, title: { en: "Gift box", ru: "Коробка", cs: "Krabice",
                  hr: "Kutija" } }
              - { name: ribbon, title: { en: "Ribbon only", ru: "Только лента",
                                         cs: "Jen stuha", hr: "Samo vrpca" } }
      - section: greetingCard
        title: { en: "Card", ru: "Открытка", cs: "Přání", hr: "Čestitka" }
        fields:
          - name: cardWanted
            kind: yesno
            label: { en: "Card", ru: "Открытка", cs: "Kartička", hr: "Čestitka" }
            ask:
              en: "Shall we put a card to it, for 40?"
              ru: "Приложить открытку за 40?"
              cs: "Máme přiložit kartičku za 40?"
              hr: "Da priložimo čestitku za 40?"
          - name: cardText
            kind: text
            label:
              en: "Text of the card"
              ru: "Текст открытки"
              cs: "Text kartičky"
              hr: "Tekst čestitke"
            ask:
              en: "What shall we write, and how is it signed?"
              ru: "Что написать и как подписать?"
              cs: "Co máme napsat a jak to podepsat?"
              hr: "Što da napišemo i kako da potpišemo?"
            hint:
              en: "Word for word as dictated; no signature: a secret"
              ru: "Слово в слово; без подписи – значит, секрет"
              cs: "Přesně podle diktátu; bez podpisu je to tajné"
              hr: "Od riječi do riječi; bez potpisa – tajna"
            shown: cardWanted is yes
            longest: 200
      - section: delivery
        title: { en: "Delivery", ru: "Доставка", cs: "Doručení", hr: "Dostava" }
        fields:
          - name: manner
            kind: choice
            label: { en: "How", ru: "Как получить", cs: "Způsob", hr: "Način" }
            ask:
              en: "Shall we deliver it, or will you fetch it?"
              ru: "Доставить или заберёте сами?"
              cs: "Máme kytici doručit, nebo si ji vyzvednete?"
              hr: "Da dostavimo ili ćete preuzeti osobno?"
            options:
              - { name: delivery, title: { en: "Delivery", ru: "Доставка",
                                           cs: "Doručení", hr: "Dostava" } }
              - name: pickUp
                title:
                  en: "Fetched by the client"
                  ru: "Самовывоз"
                  cs: "Osobní odběr"
                  hr: "Osobno preuzimanje"
          - name: street
            kind: address
            label: { en: "Address", ru: "Адрес", cs: "Adresa", hr: "Adresa" }
            ask:
              en: "To which address, with the flat?"
              ru: "По какому адресу, с квартирой?"
              cs: "Na jakou adresu, i s bytem?"
              hr: "Na koju adresu, i koji stan?"
            wrong:
              en: "I need the number of the house as well, please."
              ru: "Нужен ещё номер дома, пожалуйста."
              cs: "Potřebuji ještě číslo domu, prosím."
              hr: "Trebam još i kućni broj, molim Vas."
            shown: manner is delivery
            streets: streets.txt
          - name: receiver
            kind: name
            label: { en: "Receiver", ru: "Получатель", cs: "Příjemce", hr: "Primatelj" }
            ask:
              en: "Who is to receive the flowers?"
              ru: "Кому вручить цветы?"
              cs: "Komu máme květiny předat?"
              hr: "Kome da uručimo cvijeće?"
            shown: manner is delivery
          - name: surprise
            kind: yesno
            label: { en: "Surprise", ru: "Сюрприз", cs: "Překvapení", hr: "Iznenađenje" }
            ask:
              en: "Is it a surprise? Then we don't call the receiver beforehand."
              ru: "Это сюрприз? Тогда получателю заранее звонить не будем."
              cs: "Je to překvapení? Pak příjemci předem nevoláme."
              hr: "Je li to iznenađenje? Tada primatelja ne zovemo unaprijed."
            shown: manner is delivery
          - name: receiverPhone
            kind: phone
            label:
              en: "Receiver's telephone"
              ru: "Телефон получателя"
              cs: "Telefon příjemce"
              hr: "Telefon primatelja"
            ask:
              en: "And the receiver's telephone, please?"
              ru: "Подскажите телефон получателя?"
              cs: "A telefon příjemce, prosím?"
              hr: "A telefon primatelja, molim?"
            hint:
              en: "A surprise: only if the courier can't find the way"
              ru: "Сюрприз: только если курьер не найдёт дорогу"
              cs: "Překvapení: jen když kurýr nenajde cestu"
              hr: "Iznenađenje: samo ako dostavljač ne nađe put"
            shown: manner is delivery
            required: surprise is no
          - name: absent
            kind: choice
            label:
              en: "If nobody opens"
              ru: "Если не откроют"
              cs: "Když nikdo neotevře"
              hr: "Ako nitko ne otvori"
            ask:
              en: "If nobody opens: ring you, leave it with a neighbour, or take it back?"
              ru: "Если не откроют: позвонить вам, оставить соседям или увезти обратно?"
              cs: "Když nikdo neotevře: zavolat vám, nechat u souseda, nebo odvézt zpět?"
              hr: "Ako nitko ne otvori: nazvati Vas, ostaviti susjedu ili vratiti?"
            shown: manner is delivery
            options:
              - { name: ring, title: { en: "Ring the client", ru: "Звонить клиенту",
                                       cs: "Zavolat klientovi", hr: "Nazvati klijenta" } }
              - { name: neighbour, title: { en: "With a neighbour", ru: "Оставить соседям",
                                            cs: "Nechat u souseda", hr: "Ostaviti susjedu" } }
              - { name: back, title: { en: "Back to the shop", ru: "Вернуть в магазин",
                                       cs: "Vrátit do obchodu", hr: "Vratiti u cvjećarnicu" } }
          - name: day
            kind: date
            label: { en: "Day", ru: "День", cs: "Den", hr: "Dan" }
            ask:
              en: "For which day?"
              ru: "На какой день?"
              cs: "Na který den?"
              hr: "Za koji dan?"
            wrong:
              en: "We take orders for today and up to sixty days ahead."
              ru: "Принимаем заказы на сегодня и на шестьдесят дней вперёд."
              cs: "Přijímáme objednávky na dnešek a až na šedesát dní dopředu."
              hr: "Primamo narudžbe za danas i do šezdeset dana unaprijed."
            from: today
            to: +60
          - name: hours
            kind: window
            label: { en: "Hours", ru: "Время", cs: "Hodina", hr: "Vrijeme" }
            ask:
              en: "And at what time?"
              ru: "А в какое время?"
              cs: "A v kolik hodin?"
              hr: "A u koje vrijeme?"
            on: day
            slots:
              - { window: "09:00-12:00", places: 8 }
              - { window: "12:00-15:00", places: 8 }
              - { window: "15:00-18:00", places: 8 }
              - { window: "18:00-20:00", days: mon-sat, places: 4 }
      - section: payer
        title: { en: "Client", ru: "Заказчик", cs: "Objednatel", hr: "Naručitelj" }
        fields:
          - name: client
            kind: name
            label: { en: "Name", ru: "Имя", cs: "Jméno", hr: "Ime" }
            ask:
              en: "May I have your name?"
              ru: "Как вас зовут?"
              cs: "Jaké je vaše jméno?"
              hr: "Vaše ime, molim?"
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
              hr: "Čini se da nedostaje znamenka. Možete li ponoviti?"
          - name: pay
            kind: choice
            label: { en: "Payment", ru: "Оплата", cs: "Platba", hr: "Plaćanje" }
            ask:
              en: "How would you like to pay?"
              ru: "Как вам удобно оплатить?"
              cs: "Jak si přejete zaplatit?"
              hr: "Kako želite platiti?"
            options:
              - { name: link, title: { en: "Link in a message", ru: "Ссылка в сообщении",
                                       cs: "Odkaz ve zprávě", hr: "Poveznica u poruci" } }
              - { name: transfer, title: { en: "Bank transfer", ru: "Перевод на счёт",
                                           cs: "Převod na účet", hr: "Bankovni prijenos" } }
              - { name: shop, title: { en: "At the shop", ru: "В магазине",
                                       cs: "V obchodě", hr: "U cvjećarnici" } }
    tell:
      - name: surpriseKept
        when: surprise is yes
        words:
          en: "We don't call the receiver beforehand, so please make sure that somebody is at
              home."
          ru: "Получателю заранее не звоним, поэтому убедитесь, что дома кто-то будет."
          cs: "Příjemci předem nevoláme, ověřte si tedy prosím, že bude někdo doma."
          hr: "Primatelja ne zovemo unaprijed, pa provjerite hoće li netko biti kod kuće."
      - name: weRing
        when: surprise is no
        words:
          en: "The courier calls the receiver an hour before."
          ru: "Курьер позвонит получателю за час."
          cs: "Kurýr zavolá příjemci hodinu předem."
          hr: "Dostavljač će primatelja nazvati sat vremena prije."
      - name: secondWay
        when: absent is back
        words:
          en: "Should the bouquet come back to us, a second delivery costs 300."
          ru: "Если букет вернётся к нам, повторная доставка – 300."
          cs: "Vrátí-li se kytice k nám, druhé doručení stojí 300."
          hr: "Ako se buket vrati k nama, druga dostava stoji 300."
      - name: payLink
        when: pay is link
        words:
          en: "The link comes in a minute. It is {sum}; please pay within an hour, then we begin."
          ru: "Ссылка придёт через минуту. К оплате {sum}; оплатите за час, и мы начнём собирать."
          cs: "Odkaz přijde za minutu. Je to {sum}; zaplaťte prosím do hodiny, pak začneme vázat."
          hr: "Poveznica stiže za minutu. Iznos je {sum}; platite u roku od sat vremena i
            počinjemo."
      - name: payTransfer
        when: pay is transfer
        words:
          en: "Please transfer {sum} by the evening before. You get the account in a message."
          ru: "Переведите {sum} до вечера накануне. Реквизиты придут в сообщении."
          cs: "Převeďte prosím {sum} do večera předchozího dne. Číslo účtu přijde zprávou."
          hr: "Uplatite {sum} do večeri prije dostave. Broj računa stiže porukom."
      - name: payShop
        when: pay is shop
        words:
          en: "You pay {sum} when you fetch it, in cash or by card."
          ru: "К оплате {sum} при получении, наличными или картой."
          cs: "Při vyzvednutí zaplatíte {sum}, hotově nebo kartou."
          hr: "Pri preuzimanju plaćate {sum}, gotovinom ili karticom."
      - name: keptCool
        when: manner is pickUp
        words:
          en: "The bouquet is kept cool for you until closing time: {day}, {hours}."
          ru: "Букет ждёт вас в прохладе до закрытия: {day}, {hours}."
          cs: "Kytice na vás počká v chladu do zavírací doby: {day}, {hours}."
          hr: "Buket Vas čeka na hladnom do zatvaranja: {day}, {hours}."
      - name: likeFlowers
        words:
          en: "Should a flower not be fresh that day, we call you before we replace it."
          ru: "Если какой-то цветок окажется несвежим, перед заменой мы позвоним вам."
          cs: "Nebude-li některá květina ten den čerstvá, před výměnou vám zavoláme."
          hr: "Ako koji cvijet taj dan ne bude svjež, nazvat ćemo Vas prije zamjene."
    sum:
      - title: { en: "Flowers", ru: "Цветы", cs: "Květiny", hr: "Cvijeće" }
        of: flowers
      - title: { en: "Wrapping", ru: "Упаковка", cs: "Balení", hr: "Pakiranje" }
        by: wrapping
        prices: { paper: 80, box: 350 }
      - title: { en: "Card", ru: "Открытка", cs: "Kartička", hr: "Čestitka" }
        add: 40.00
        when: cardWanted is yes
      - title:
          en: "Fetched by the client"
          ru: "Скидка за самовывоз"
          cs: "Sleva za osobní odběr"
          hr: "Popust za preuzimanje"
        percent: -5
        when: manner is pickUp
      - title: { en: "Delivery", ru: "Доставка", cs: "Doručení", hr: "Dostava" }
        add: 300.00
        when: manner is delivery
    """#
}
