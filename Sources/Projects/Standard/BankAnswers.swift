extension StandardProjects {
  /// The project bank: answers to consult.
  static let bankAnswers = #"""
    answers:
      - name: isItReally
        question:
          en: "How do I know it is really the bank?"
          ru: "Как убедиться, что это правда банк?"
          cs: "Jak poznám, že volá opravdu banka?"
          hr: "Kako znam da zove doista banka?"
        words:
          en: "fraud trust scam check security"
          ru: "мошенники доверие проверить безопасность"
          cs: "podvod důvěra ověřit bezpečnost"
          hr: "prijevara povjerenje provjera sigurnost"
        answer:
          en: "Please call the number on the back of your card or on our site and ask for me. I
              won't ask for your card number, codes or passwords."
          ru: "Позвоните по номеру с оборота вашей карты или с нашего сайта и спросите меня. Номер
              карты, коды и пароли я не спрашиваю."
          cs: "Zavolejte na číslo ze zadní strany karty nebo z našich stránek a zeptejte se na mě.
              Na číslo karty, kódy ani hesla se neptám."
          hr: "Nazovite broj s poleđine kartice ili s naše stranice i potražite mene. Broj
              kartice,
              kodove ni lozinke ne tražim."
      - name: whereNumber
        question:
          en: "Where do you have my number from?"
          ru: "Откуда у вас мой номер?"
          cs: "Odkud máte moje číslo?"
          hr: "Odakle vam moj broj?"
        words:
          en: "number consent personal data gdpr"
          ru: "номер согласие персональные данные"
          cs: "číslo souhlas osobní údaje"
          hr: "broj privola osobni podaci"
        answer:
          en: "You gave it to us yourself and agreed to be called. You may take the consent back
              at
              any time, also right now with me."
          ru: "Вы сами оставили его и согласились на звонки. Отозвать согласие можно в любой
              момент,
              хоть сейчас."
          cs: "Máme ho přímo od vás i se souhlasem s voláním. Souhlas můžete kdykoli odvolat,
              třeba
              hned teď."
          hr: "Dali ste nam ga sami, uz privolu za pozive. Privolu možete povući u svakom
              trenutku,
              i sada."
      - name: cashback
        question:
          en: "How does the money come back?"
          ru: "Как возвращаются деньги с покупок?"
          cs: "Jak se peníze vracejí?"
          hr: "Kako se novac vraća?"
        words:
          en: "cashback per cent purchases return"
          ru: "кешбэк процент покупки возврат"
          cs: "cashback procento nákupy vrácení"
          hr: "povrat posto kupnja cashback"
        answer:
          en: "Once a month, on the first, straight to your account. It holds for all purchases in
              shops and on the net, at most 1,000 a month."
          ru: "Раз в месяц, первого числа, прямо на счёт. Считаются все покупки в магазинах и
              интернете, не больше 1000 в месяц."
          cs: "Jednou měsíčně, prvního, přímo na účet. Platí to pro všechny nákupy v obchodech i
              na
              internetu, nejvýš 1 000 měsíčně."
          hr: "Jednom mjesečno, prvoga, izravno na račun. Vrijedi za sve kupnje u trgovinama i na
              internetu, najviše 1.000 mjesečno."
      - name: fee
        question:
          en: "What does the card cost me?"
          ru: "Сколько стоит карта?"
          cs: "Kolik mě karta bude stát?"
          hr: "Koliko me kartica stoji?"
        words:
          en: "fee price cost cash machine yearly"
          ru: "плата цена обслуживание банкомат"
          cs: "poplatek cena bankomat ročně"
          hr: "naknada cijena bankomat godišnje"
        answer:
          en: "Everyday costs nothing, Plus 600 a year. Our cash machines are free with both; at
              others it is 30 each time."
          ru: "«Каждый день» бесплатна, «Плюс» – 600 в год. В наших банкоматах снятие бесплатное,
              в
              чужих – 30 за раз."
          cs: "Každý den nestojí nic, Plus 600 ročně. Výběry z našich bankomatů jsou zdarma, z
              cizích 30 za výběr."
          hr: "Svaki dan ne stoji ništa, Plus 600 godišnje. Na našim bankomatima je podizanje
              besplatno, na tuđima 30 po podizanju."
      - name: giveBack
        question:
          en: "Can I give the card back?"
          ru: "Можно ли отказаться от карты?"
          cs: "Mohu kartu vrátit?"
          hr: "Mogu li vratiti karticu?"
        words:
          en: "cancel close return notice"
          ru: "отказаться закрыть вернуть"
          cs: "zrušit vrátit výpověď"
          hr: "otkazati zatvoriti vratiti"
        answer:
          en: "Yes, at any time: in a branch, in the app or by telephone. For Plus we return the
              fee
              for the months not used."
          ru: "Да, в любой момент: в отделении, в приложении или по телефону. По «Плюсу» вернём
              плату за оставшиеся месяцы."
          cs: "Ano, kdykoli: na pobočce, v aplikaci i po telefonu. U karty Plus vrátíme poplatek
              za
              zbylé měsíce."
          hr: "Da, u svakom trenutku: u poslovnici, u aplikaciji ili telefonom. Za Plus vraćamo
              naknadu za preostale mjesece."
      - name: early
        question:
          en: "May I take the deposit out early?"
          ru: "Можно ли снять вклад раньше?"
          cs: "Mohu vklad vybrat dřív?"
          hr: "Mogu li štednju podići ranije?"
        words:
          en: "early deposit withdraw before"
          ru: "раньше досрочно снять вклад"
          cs: "předčasně vklad výběr"
          hr: "prije roka štednja podizanje"
        answer:
          en: "Yes, on any working day. The money put in is paid out whole; only the interest is
              lost."
          ru: "Да, в любой рабочий день. Вложенное вернём полностью, теряются только проценты."
          cs: "Ano, každý pracovní den. Vložené peníze vyplatíme celé, přijdete jen o úrok."
          hr: "Da, bilo kojeg radnog dana. Uloženo isplaćujemo u cijelosti, gubi se samo kamata."
      - name: insured
        question:
          en: "Is the deposit insured?"
          ru: "Застрахован ли вклад?"
          cs: "Je vklad pojištěný?"
          hr: "Je li štednja osigurana?"
        words:
          en: "insurance safe guarantee bankrupt"
          ru: "страхование гарантия надёжность"
          cs: "pojištění jistota záruka krach"
          hr: "osiguranje sigurnost jamstvo stečaj"
        answer:
          en: "Yes, by the state's insurance of deposits, up to the sum the law names. The sheet
              with the terms is given to you before signing."
          ru: "Да, государственной системой страхования вкладов, в пределах суммы по закону.
              Памятку
              с условиями вы получите до подписания."
          cs: "Ano, ze zákona, až do výše, kterou zákon stanoví. List s podmínkami dostanete před
              podpisem."
          hr: "Da, državnim osiguranjem štednih uloga, do iznosa koji propisuje zakon. List s
              uvjetima dobivate prije potpisa."
      - name: rateFixed
        question:
          en: "Can the rate fall later?"
          ru: "Может ли ставка снизиться?"
          cs: "Může úrok později klesnout?"
          hr: "Može li kamata kasnije pasti?"
        words:
          en: "rate fixed change interest"
          ru: "ставка изменится проценты"
          cs: "úrok pevný změna sazba"
          hr: "kamata fiksna promjena"
        answer:
          en: "No, the rate agreed holds for the whole period of the contract."
          ru: "Нет, ставка из договора действует весь срок."
          cs: "Ne, sjednaný úrok platí po celou dobu smlouvy."
          hr: "Ne, ugovorena kamata vrijedi cijelo vrijeme ugovora."
      - name: papers
        question:
          en: "Which papers do I need?"
          ru: "Какие нужны документы?"
          cs: "Jaké doklady potřebuji?"
          hr: "Koji su dokumenti potrebni?"
        words:
          en: "papers passport document identity"
          ru: "документы паспорт справка"
          cs: "doklady občanka pas"
          hr: "dokumenti osobna putovnica"
        answer:
          en: "Only your passport or identity card. We ask for no statement of income for these
              cards or for a deposit."
          ru: "Только паспорт. Справка о доходах для этих карт и вклада не нужна."
          cs: "Jen občanský průkaz nebo pas. Potvrzení o příjmu pro tyto karty ani vklad
              nechceme."
          hr: "Samo osobna iskaznica ili putovnica. Potvrdu o primanjima za ove kartice i štednju
              ne
              tražimo."
    """#
}
