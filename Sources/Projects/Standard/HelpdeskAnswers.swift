extension StandardProjects {
  /// The project helpdesk: answers to consult.
  static let helpdeskAnswers = #"""
    answers:
      - name: severities
        question:
          en: "How soon will you help me?"
          ru: "Как скоро вы поможете?"
          cs: "Jak brzy mi pomůžete?"
          hr: "Koliko brzo ćete pomoći?"
        words:
          en: "severity soon time answer hours"
          ru: "срочность скоро время ответ часы"
          cs: "naléhavost brzy čas odpověď hodiny"
          hr: "hitnost brzo vrijeme odgovor sati"
        answer:
          en: "If the work stands still, within an hour; if it is hindered, within four. What can
              wait is done by the next working day."
          ru: "Если работа стоит – в течение часа, если мешает – до четырёх часов. Что может
              подождать, делаем к следующему рабочему дню."
          cs: "Když práce stojí, do hodiny; když vázne, do čtyř hodin. Co počká, uděláme do
              příštího
              pracovního dne."
          hr: "Ako posao stoji, u roku od sat vremena; ako je otežan, do četiri sata. Što može
              pričekati, rješavamo do idućeg radnog dana."
      - name: contracts
        question:
          en: "What do I pay for?"
          ru: "За что я плачу?"
          cs: "Co se platí?"
          hr: "Što se plaća?"
        words:
          en: "price contract hour visit pay"
          ru: "цена договор час выезд плата"
          cs: "cena smlouva hodina výjezd platba"
          hr: "cijena ugovor sat dolazak plaćanje"
        answer:
          en: "With the full contract, nothing beyond it. Otherwise help by telephone is free,
              remote help is 450 and a visit 900; by the hour a fifth less."
          ru: "По полному договору – ничего сверх. Иначе по телефону бесплатно, удалённо 450,
              выезд
              900; при почасовом на пятую часть меньше."
          cs: "S plnou smlouvou nic navíc. Jinak je pomoc po telefonu zdarma, na dálku 450 a
              výjezd
              900; s hodinovou o pětinu méně."
          hr: "Uz puni ugovor ništa dodatno. Inače je pomoć telefonom besplatna, daljinski 450, a
              dolazak 900; po satu petinu manje."
      - name: restart
        question:
          en: "How do I restart it properly?"
          ru: "Как правильно перезагрузить?"
          cs: "Jak to správně restartovat?"
          hr: "Kako ispravno ponovno pokrenuti?"
        words:
          en: "restart switch off on power"
          ru: "перезагрузить выключить включить"
          cs: "restart vypnout zapnout"
          hr: "pokrenuti isključiti uključiti"
        answer:
          en: "Save your work, shut the computer down by its menu, wait half a minute, and switch
              it
              on. With a router pull the plug for half a minute."
          ru: "Сохраните работу, завершите через меню, подождите полминуты и включите. Роутер
              отключите от розетки на полминуты."
          cs: "Uložte práci, vypněte počítač přes nabídku, počkejte půl minuty a zapněte. Router
              vytáhněte na půl minuty ze zásuvky."
          hr: "Spremite rad, isključite računalo preko izbornika, pričekajte pola minute i
              uključite. Usmjernik isključite iz struje na pola minute."
      - name: noInternet
        question:
          en: "Why is there no internet?"
          ru: "Почему нет интернета?"
          cs: "Proč nejde internet?"
          hr: "Zašto nema interneta?"
        words:
          en: "internet network wireless router lamp"
          ru: "интернет сеть вайфай роутер лампочка"
          cs: "internet síť wifi router kontrolka"
          hr: "internet mreža wifi usmjernik lampica"
        answer:
          en: "Please look whether the lamp on the router is red or dark. If others are offline
              too,
              it lies with the line; then the network team takes it at once."
          ru: "Посмотрите, горит ли лампочка на роутере красным или не горит. Если нет и у других,
              дело в линии, сразу передам группе сети."
          cs: "Podívejte se prosím, zda kontrolka na routeru svítí červeně, nebo nesvítí. Když
              nejde
              ani jiným, je to linkou a hned to předám síťovému týmu."
          hr: "Pogledajte svijetli li lampica na usmjerniku crveno ili ne svijetli. Ako ne radi ni
              drugima, kvar je na liniji i odmah ga predajem mrežnom timu."
      - name: printer
        question:
          en: "Why doesn't it print?"
          ru: "Почему не печатает?"
          cs: "Proč to netiskne?"
          hr: "Zašto ne ispisuje?"
        words:
          en: "printer print paper toner queue"
          ru: "принтер печать бумага тонер очередь"
          cs: "tiskárna tisk papír toner fronta"
          hr: "pisač ispis papir toner red"
        answer:
          en: "Please look for paper and a message on its display, switch it off and on, and print
              one page. If it is silent still, we clear the queue."
          ru: "Проверьте бумагу и сообщение на экране принтера, выключите и включите его,
              напечатайте страницу. Если молчит – очистим очередь."
          cs: "Zkontrolujte papír a hlášení na displeji, vypněte a zapněte tiskárnu a vytiskněte
              stránku. Když mlčí dál, vyčistíme frontu."
          hr: "Provjerite papir i poruku na zaslonu, isključite i uključite pisač te ispišite
              stranicu. Ako i dalje šuti, očistit ćemo red."
      - name: password
        question:
          en: "I forgot my password, can you tell it?"
          ru: "Забыт пароль, подскажете?"
          cs: "Zapomenuté heslo, řeknete mi ho?"
          hr: "Zaboravljena lozinka, hoćete li mi je reći?"
        words:
          en: "password forgot sign in locked"
          ru: "пароль забыт вход заблокирован"
          cs: "heslo zapomenuté přihlášení zablokované"
          hr: "lozinka zaboravljena prijava zaključano"
        answer:
          en: "Nobody sees your password, not even we. I can have a new one sent to the number in
              the contract; you set your own at the first sign-in."
          ru: "Ваш пароль не видит никто, даже мы. Могу отправить временный на номер из договора;
              при первом входе зададите свой."
          cs: "Vaše heslo nevidí nikdo, ani my. Mohu nechat poslat dočasné na číslo ze smlouvy;
              při
              prvním přihlášení si nastavíte vlastní."
          hr: "Vašu lozinku ne vidi nitko, ni mi. Mogu dati poslati privremenu na broj iz ugovora;
              pri prvoj prijavi postavljate svoju."
      - name: remote
        question:
          en: "Is remote access safe?"
          ru: "Безопасен ли удалённый доступ?"
          cs: "Je vzdálený přístup bezpečný?"
          hr: "Je li daljinski pristup siguran?"
        words:
          en: "remote access screen safe see"
          ru: "удалённый доступ экран безопасно"
          cs: "vzdálený přístup obrazovka bezpečný"
          hr: "daljinski pristup zaslon siguran"
        answer:
          en: "Yes. You start it yourself with a code that holds once, you see every step, and one
              key ends it. Afterwards nobody can come in."
          ru: "Да. Вы запускаете его сами разовым кодом, видите каждый шаг и прерываете одной
              клавишей. Потом войти никто не может."
          cs: "Ano. Spouštíte ho kódem na jedno použití, vidíte každý krok a jednou klávesou ho
              ukončíte. Potom se už nikdo nepřipojí."
          hr: "Da. Pokrećete ga sami jednokratnim kodom, vidite svaki korak i prekidate jednom
              tipkom. Poslije se nitko ne može spojiti."
      - name: whoIsOwner
        question:
          en: "Who has my case?"
          ru: "Кто занимается моей заявкой?"
          cs: "Kdo řeší můj případ?"
          hr: "Tko rješava moj slučaj?"
        words:
          en: "owner case who technician"
          ru: "ответственный заявка кто специалист"
          cs: "kdo řeší případ technik"
          hr: "tko rješava slučaj tehničar"
        answer:
          en: "Each case has one owner, who answers for it until it is closed. If the owner is
              away,
              the head of the desk names another the same day."
          ru: "У каждой заявки один ответственный, до самого закрытия. Если его нет на месте,
              руководитель назначит другого в тот же день."
          cs: "Každý případ má jednoho řešitele, který za něj odpovídá až do uzavření. Když chybí,
              vedoucí ještě týž den určí jiného."
          hr: "Svaki slučaj ima jednog nositelja, koji za njega odgovara do zatvaranja. Ako ga
              nema,
              voditelj isti dan određuje drugoga."
      - name: backup
        question:
          en: "Can my data be lost?"
          ru: "Могут ли пропасть данные?"
          cs: "Mohu přijít o data?"
          hr: "Mogu li izgubiti podatke?"
        words:
          en: "data lost backup copy files"
          ru: "данные потерять копия файлы"
          cs: "data ztráta záloha soubory"
          hr: "podaci gubitak kopija datoteke"
        answer:
          en: "Before every repair we make a copy. If you have files only on this computer, please
              tell me, so that the technician takes care of them first."
          ru: "Перед любым ремонтом мы делаем копию. Если файлы есть только на этом компьютере,
              скажите, и специалист сначала сохранит их."
          cs: "Před každou opravou děláme zálohu. Pokud máte soubory jen v tomto počítači, řekněte
              mi to a technik je nejdřív zajistí."
          hr: "Prije svakog popravka radimo kopiju. Ako su datoteke samo na ovom računalu, recite
              mi
              i tehničar će ih najprije spremiti."
    """#
}
