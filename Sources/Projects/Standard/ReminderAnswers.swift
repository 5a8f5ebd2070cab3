extension StandardProjects {
  /// The project reminder: answers to consult.
  static let reminderAnswers = #"""
    answers:
      - name: whatAbout
        question:
          en: "What is it about? You can tell me."
          ru: "По какому вопросу? Скажите мне."
          cs: "O co jde? Můžete to říct mně."
          hr: "O čemu je riječ? Možete reći meni."
        words:
          en: "third person relative message subject"
          ru: "родственник передать третье лицо вопрос"
          cs: "příbuzný vzkaz jiná osoba"
          hr: "rođak poruka treća osoba"
        answer:
          en: "Thank you for offering, but it is personal and I may only speak with {client}.
              Nothing bad has happened."
          ru: "Спасибо, но вопрос личный, обсудить его можно только с самим абонентом. Ничего
              страшного не случилось."
          cs: "Děkuji, ale jde o osobní věc a smím ji probrat jen s dotyčnou osobou. Nic zlého se
              nestalo."
          hr: "Hvala, ali stvar je osobna i smijem razgovarati samo s tom osobom. Ništa se loše
              nije
              dogodilo."
      - name: whyBirth
        question:
          en: "Why do you need my date of birth?"
          ru: "Зачем вам моя дата рождения?"
          cs: "Proč chcete datum narození?"
          hr: "Zašto vam treba datum rođenja?"
        words:
          en: "birth identity data why"
          ru: "рождение проверка личность данные"
          cs: "narození totožnost údaje proč"
          hr: "rođenje identitet podaci zašto"
        answer:
          en: "Only to be sure that nobody else learns about your affairs. I compare it with our
              list and write nothing new down."
          ru: "Только чтобы о ваших делах не узнал посторонний. Я сверяю дату со списком и ничего
              нового не записываю."
          cs: "Jen abychom měli jistotu, že se o vašich záležitostech nedozví nikdo cizí. Porovnám
              ho se seznamem a nic nového nezapisuji."
          hr: "Samo da budemo sigurni da za Vaše stvari ne sazna nitko drugi. Uspoređujem ga s
              popisom i ne zapisujem ništa novo."
      - name: isItReally
        question:
          en: "How do I know you are genuine?"
          ru: "Как проверить, что вы не мошенники?"
          cs: "Jak poznám, že nejde o podvod?"
          hr: "Kako znam da nije prijevara?"
        words:
          en: "fraud genuine check trust"
          ru: "мошенники проверить доверие"
          cs: "podvod ověřit důvěra"
          hr: "prijevara provjera povjerenje"
        answer:
          en: "Please call the number on our site and give your name; a colleague will put you
              through. I never ask for card numbers or codes."
          ru: "Позвоните по номеру с нашего сайта и назовите себя, вас соединят. Номера карт и
              коды
              мы никогда не спрашиваем."
          cs: "Zavolejte na číslo z našich stránek a představte se, kolegové vás spojí. Na čísla
              karet a kódy se nikdy neptáme."
          hr: "Nazovite broj s naše stranice i predstavite se, kolege će Vas spojiti. Brojeve
              kartica i kodove nikad ne tražimo."
      - name: whyDue
        question:
          en: "What is this payment for?"
          ru: "За что этот платёж?"
          cs: "Za co ta platba je?"
          hr: "Za što je ta uplata?"
        words:
          en: "reason payment contract what for"
          ru: "за что платёж договор"
          cs: "za co platba smlouva"
          hr: "za što uplata ugovor"
        answer:
          en: "It is the instalment on contract {contract}, due on {dueDay}. I can have a
              statement
              of all payments sent to you by letter."
          ru: "Это очередной платёж по договору {contract}, срок – {dueDay}. Могу заказать для вас
              выписку по всем платежам."
          cs: "Je to splátka ke smlouvě {contract}, splatnost {dueDay}. Mohu vám nechat poslat
              přehled všech plateb."
          hr: "To je obrok po ugovoru {contract}, dospijeće {dueDay}. Mogu naručiti da Vam pošalju
              pregled svih uplata."
      - name: lateFee
        question:
          en: "Is there a fee for being late?"
          ru: "Есть ли пеня за просрочку?"
          cs: "Platí se poplatek z prodlení?"
          hr: "Plaća li se zatezna kamata?"
        words:
          en: "fee interest late penalty"
          ru: "пеня просрочка штраф"
          cs: "poplatek úrok prodlení penále"
          hr: "zatezna kamata kašnjenje"
        answer:
          en: "The contract names it. If you pay by the day we agree on today, nothing is added
              for
              the days until then."
          ru: "Она указана в договоре. Если заплатить к дню, о котором мы договоримся, за эти дни
              ничего не начислим."
          cs: "Stanoví ho smlouva. Když zaplatíte do dne, na kterém se dohodneme, za tyto dny nic
              nepřičteme."
          hr: "Određena je ugovorom. Ako platite do dana koji dogovorimo, za te dane ne
              obračunavamo
              ništa."
      - name: howToPay
        question:
          en: "How can I pay?"
          ru: "Как заплатить?"
          cs: "Jak mohu zaplatit?"
          hr: "Kako mogu platiti?"
        words:
          en: "pay account transfer card cash desk"
          ru: "оплата счёт перевод карта касса"
          cs: "platba účet převod karta pokladna"
          hr: "plaćanje račun nalog kartica blagajna"
        answer:
          en: "By transfer to the account in the contract, by card on our site, or at the cash
              desk
              in any of our shops. None of them costs a fee."
          ru: "Переводом на счёт из договора, картой на сайте или в кассе любого нашего магазина.
              Комиссии нет."
          cs: "Převodem na účet ve smlouvě, kartou na stránkách nebo na pokladně v kterékoli naší
              prodejně. Bez poplatku."
          hr: "Nalogom na račun iz ugovora, karticom na stranici ili na blagajni bilo koje naše
              trgovine. Bez naknade."
      - name: arrives
        question:
          en: "When will the payment show?"
          ru: "Когда дойдёт платёж?"
          cs: "Kdy bude platba vidět?"
          hr: "Kada će uplata biti vidljiva?"
        words:
          en: "arrive days bank delay"
          ru: "дойдёт дни банк задержка"
          cs: "dorazí dny banka zpoždění"
          hr: "stiže dani banka kašnjenje"
        answer:
          en: "By card at once, by transfer within three working days. If we don't see it then, a
              copy of the receipt is enough."
          ru: "Картой – сразу, переводом – до трёх рабочих дней. Если не появится, достаточно
              копии
              квитанции."
          cs: "Kartou hned, převodem do tří pracovních dnů. Kdyby vidět nebyla, stačí kopie
              dokladu."
          hr: "Karticom odmah, nalogom do tri radna dana. Ako ne bude vidljiva, dovoljna je kopija
              potvrde."
      - name: partPayment
        question:
          en: "May I pay only a part?"
          ru: "Можно заплатить только часть?"
          cs: "Mohu zaplatit jen část?"
          hr: "Mogu li platiti samo dio?"
        words:
          en: "part less half"
          ru: "часть меньше половина"
          cs: "část méně polovina"
          hr: "dio manje polovica"
        answer:
          en: "Yes. We write down a part now and a day for the rest, at most forty-five days
              ahead."
          ru: "Да. Запишем часть сейчас и день для остатка – не дальше сорока пяти дней."
          cs: "Ano. Zapíšeme část teď a den pro zbytek, nejdéle za pětačtyřicet dní."
          hr: "Da. Zapisat ćemo dio sada i dan za ostatak, najviše za četrdeset pet dana."
      - name: plan
        question:
          en: "Can I have it in instalments?"
          ru: "Можно ли в рассрочку?"
          cs: "Lze to rozložit na splátky?"
          hr: "Može li na obroke?"
        words:
          en: "plan instalments months"
          ru: "рассрочка график месяцы"
          cs: "splátky kalendář měsíce"
          hr: "obroci otplata mjeseci"
        answer:
          en: "A colleague sends you a written proposal within five working days. It holds only
              when
              you have signed it."
          ru: "Коллега пришлёт письменный график в течение пяти рабочих дней. Он действует только
              после вашей подписи."
          cs: "Kolegové vám do pěti pracovních dnů pošlou písemný návrh. Platí, až když ho
              podepíšete."
          hr: "Kolege Vam u roku od pet radnih dana šalju pisani prijedlog. Vrijedi tek kad ga
              potpišete."
      - name: recorded
        question:
          en: "Why is the call recorded?"
          ru: "Зачем запись разговора?"
          cs: "Proč se hovor nahrává?"
          hr: "Zašto se razgovor snima?"
        words:
          en: "recording data keep"
          ru: "запись хранение данные"
          cs: "nahrávka údaje uchování"
          hr: "snimka podaci čuvanje"
        answer:
          en: "So that what we agree on can be proved, by you as well. You may ask for a copy in
              writing."
          ru: "Чтобы нашу договорённость можно было подтвердить, в том числе вам. Копию можно
              запросить письменно."
          cs: "Aby se dalo doložit, na čem jsme se domluvili, i z vaší strany. O kopii můžete
              písemně požádat."
          hr: "Da se dogovor može dokazati, i s Vaše strane. Kopiju možete zatražiti pisanim
              putem."
      - name: rights
        question:
          en: "How often may you call me?"
          ru: "Как часто вы вправе звонить?"
          cs: "Jak často mi smíte volat?"
          hr: "Koliko me često smijete zvati?"
        words:
          en: "rights law calls often stop"
          ru: "права закон звонки часто"
          cs: "práva zákon hovory často"
          hr: "prava zakon pozivi često"
        answer:
          en: "At most once a day, twice a week and eight times a month, and only by day. You may
              ask to be written to instead."
          ru: "Не чаще раза в день, двух раз в неделю и восьми в месяц, и только днём. Можно
              попросить общаться письменно."
          cs: "Nejvýš jednou denně, dvakrát týdně a osmkrát měsíčně, a jen přes den. Můžete
              požádat
              o písemný styk."
          hr: "Najviše jednom dnevno, dvaput tjedno i osam puta mjesečno, i samo danju. Možete
              zatražiti dopisivanje."
      - name: whatNext
        question:
          en: "What happens if I don't pay?"
          ru: "Что будет, если не платить?"
          cs: "Co se stane, když nezaplatím?"
          hr: "Što ako ne platim?"
        words:
          en: "court consequences later"
          ru: "суд последствия дальше"
          cs: "soud následky dál"
          hr: "sud posljedice dalje"
        answer:
          en: "Then you get a letter with all the figures and the term. Nothing is decided without
              you, and you can settle it with us at any time."
          ru: "Тогда придёт письмо с расчётом и сроком. Без вас ничего не решается, договориться
              можно в любой момент."
          cs: "Pak vám přijde dopis s vyčíslením a lhůtou. Nic se neděje bez vašeho vědomí a
              domluvit se s námi můžete kdykoli."
          hr: "Tada Vam stiže pismo s obračunom i rokom. Ništa se ne događa bez Vašega znanja, a
              dogovoriti se možemo uvijek."
    """#
}
