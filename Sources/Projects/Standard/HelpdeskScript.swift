extension StandardProjects {
  /// The project helpdesk: what is said, step by step.
  static let helpdeskScript = #"""
    steps:
      - step: matter
        say:
          en: "Thank you. Is that a new trouble, or do you ask about a case that is open already?"
          ru: "Спасибо. Это новая неполадка или вопрос по уже открытой заявке?"
          cs: "Děkuji. Je to nová potíž, nebo se ptáte na už založený případ?"
          hr: "Hvala. Je li to nova poteškoća ili pitate za već otvoren slučaj?"
        choices:
          - title: { en: "New trouble", ru: "Новая неполадка",
                cs: "Nová potíž", hr: "Nova poteškoća" }
            go: who
          - title: { en: "Open case", ru: "Открытая заявка",
                cs: "Založený případ", hr: "Otvoren slučaj" }
            go: oldCase
          - title: { en: "Only a question", ru: "Только вопрос",
                cs: "Jen dotaz", hr: "Samo pitanje" }
            go: question
          - title: { en: "Complaint", ru: "Жалоба", cs: "Stížnost", hr: "Pritužba" }
            go: complaint
          - title: { en: "Wrong number", ru: "Не туда попали", cs: "Omyl", hr: "Pogrešan broj" }
            go: wrongNumber
      - step: who
        say:
          en: "Then I'll write it down at once, so that you don't have to tell it twice."
          ru: "Тогда сразу запишу, чтобы вам не пришлось рассказывать дважды."
          cs: "Tak to hned zapíšu, ať se nic nemusí opakovat."
          hr: "Odmah ću zapisati, da ne morate ponavljati."
        ask: [caller]
        answers: [contracts]
        next: what
      - step: what
        say:
          en: "Now please tell me what you see, step by step."
          ru: "Теперь расскажите по порядку, что вы видите."
          cs: "Teď mi prosím popořadě popište, co vidíte."
          hr: "Sada mi, molim Vas, redom opišite što vidite."
        ask: [fault]
        answers: [severities, noInternet, printer]
        next:
          - { when: subject is wish, go: plan }
          - { when: severity is stops, go: urgent }
          - { go: tried }
      - step: urgent
        say:
          en: "I see, your work stands still. I take it at the highest severity and stay with you.
              Let us quickly go through what was tried."
          ru: "Понимаю, работа стоит. Ставлю высшую срочность и остаюсь с вами. Быстро пройдём,
              что
              уже пробовали."
          cs: "Rozumím, práce stojí. Dávám tomu nejvyšší naléhavost a zůstávám s vámi. Rychle
              projdeme, co se už zkoušelo."
          hr: "Razumijem, posao stoji. Dajem najvišu hitnost i ostajem s Vama. Brzo ćemo proći što
              je već pokušano."
        answers: [severities]
        next: tried
      - step: tried
        say:
          en: "Let us go through it together; it often takes only two minutes."
          ru: "Давайте пройдём это вместе, часто хватает двух минут."
          cs: "Projděme to spolu, často stačí dvě minuty."
          hr: "Prođimo to zajedno, često su dovoljne dvije minute."
        ask: [tried]
        answers: [restart, noInternet, printer, password]
        choices:
          - title: { en: "It works again", ru: "Заработало", cs: "Už to funguje", hr: "Opet
              radi" }
            go: solved
          - title: { en: "Still doesn't work", ru: "Не помогло",
                cs: "Pořád to nefunguje", hr: "Još ne radi" }
            go: plan
          - title: { en: "Not at the device now", ru: "Не у компьютера",
                cs: "Není u zařízení", hr: "Nije kod uređaja" }
            go: later
          - title: { en: "Wants no help now", ru: "Помощь не нужна",
                cs: "Nechce pomoc", hr: "Ne želi pomoć" }
            go: farewellRefused
      - step: solved
        say:
          en: "Glad to hear it! I note what helped. If it comes back, call us and name your firm.
              Goodbye!"
          ru: "Отлично! Записываю, что помогло. Если повторится, звоните и назовите компанию. До
              свидания!"
          cs: "To mě těší! Poznamenám si, co pomohlo. Kdyby se to vrátilo, zavolejte a řekněte
              jméno
              firmy. Na shledanou!"
          hr: "Drago mi je! Zapisat ću što je pomoglo. Ako se ponovi, nazovite i recite ime
              tvrtke.
              Doviđenja!"
        end: solved
      - step: plan
        say:
          en: "Then I hand it to the one who can solve it, and you hear from us by a set time."
          ru: "Тогда передаю тому, кто решит вопрос, и к назначенному времени мы вам перезвоним."
          cs: "Předám to tomu, kdo to vyřeší, a do domluvené doby se vám ozveme."
          hr: "Predajem to onomu tko će riješiti, a do dogovorenog vremena ćemo Vam se javiti."
        ask: [plan]
        answers: [remote, whoIsOwner, severities]
        next:
          - { when: way is visit and not contract is full, go: price }
          - { when: way is remote, go: remote }
          - { go: prepare }
      - step: price
        say:
          en: "A visit outside the full contract comes to {sum} for the first hour. Shall I send
              the
              technician?"
          ru: "Выезд вне полного договора, первый час: {sum}. Отправить мастера?"
          cs: "Výjezd mimo plnou smlouvu, první hodina: {sum}. Mám technika poslat?"
          hr: "Dolazak izvan punog ugovora, prvi sat: {sum}. Da pošaljem tehničara?"
        answers: [contracts]
        choices:
          - title: { en: "Yes, send him", ru: "Да, отправляйте",
                cs: "Ano, pošlete ho", hr: "Da, pošaljite" }
            go: prepare
          - title: { en: "Too dear", ru: "Дорого", cs: "Příliš drahé", hr: "Preskupo" }
            go: tooDear
          - { title: { en: "No", ru: "Нет", cs: "Ne", hr: "Ne" }, go: farewellRefused }
      - step: tooDear
        say:
          en: "I understand. We can try remotely first, that costs half and is often enough. Would
              you like that?"
          ru: "Понимаю. Сначала можно попробовать удалённо: это вдвое дешевле, и часто этого
              хватает. Хотите?"
          cs: "Rozumím. Můžeme to nejdřív zkusit na dálku, stojí to polovinu a často to stačí.
              Chcete?"
          hr: "Razumijem. Možemo najprije pokušati daljinski, stoji upola manje i često je
              dovoljno.
              Želite li?"
        answers: [remote]
        choices:
          - title: { en: "Yes, remotely", ru: "Да, удалённо",
                cs: "Ano, na dálku", hr: "Da, daljinski" }
            go: plan
          - title: { en: "A visit all the same", ru: "Всё-таки выезд",
                cs: "Přece jen výjezd", hr: "Ipak dolazak" }
            go: prepare
          - { title: { en: "No", ru: "Нет", cs: "Ne", hr: "Ne" }, go: farewellRefused }
      - step: remote
        say:
          en: "The technician will ask to see your screen. You watch all the time and can end it
              with one key. To be paid: {sum}. Do you agree?"
          ru: "Специалист попросит доступ к экрану. Вы всё видите и можете прервать одной
              клавишей.
              К оплате: {sum}. Вы согласны?"
          cs: "Technik požádá o přístup k obrazovce. Celou dobu vše vidíte a můžete to jednou
              klávesou ukončit. K úhradě: {sum}. Souhlasíte?"
          hr: "Tehničar će zatražiti pristup zaslonu. Cijelo vrijeme sve vidite i možete prekinuti
              jednom tipkom. Za platiti: {sum}. Slažete li se?"
        answers: [remote, password]
        choices:
          - { title: { en: "Agrees", ru: "Согласие", cs: "Souhlasí", hr: "Slaže se" },
              go: prepare }
          - title: { en: "Rather a visit", ru: "Лучше выезд",
                cs: "Raději výjezd", hr: "Radije dolazak" }
            go: plan
          - { title: { en: "No", ru: "Нет", cs: "Ne", hr: "Ne" }, go: farewellRefused }
      - step: prepare
        say:
          en: "A few things until then."
          ru: "Несколько моментов до звонка специалиста."
          cs: "Ještě pár věcí, než se ozveme."
          hr: "Još nekoliko stvari dotad."
        tell: all
        answers: [backup]
        next: readBack
      - step: readBack
        say:
          en: "So: {firm}, {subject}, severity: {severity}. Owner: {owner}. We call you {callDay},
              {callHours}. To be paid: {sum}. Is that right?"
          ru: "Итак: {firm}, {subject}, срочность: {severity}. Ответственный: {owner}. Перезвоним:
              {callDay}, {callHours}. К оплате: {sum}. Всё верно?"
          cs: "Takže: {firm}, {subject}, naléhavost: {severity}. Řeší: {owner}. Zavoláme:
              {callDay},
              {callHours}. K úhradě: {sum}. Souhlasí to?"
          hr: "Dakle: {firm}, {subject}, hitnost: {severity}. Rješava: {owner}. Zovemo: {callDay},
              {callHours}. Za platiti: {sum}. Je li točno?"
        choices:
          - title: { en: "Yes, it is right", ru: "Да, верно",
                cs: "Ano, souhlasí", hr: "Da, točno je" }
            go: farewell
          - title: { en: "Another time", ru: "Другое время", cs: "Jiný čas", hr: "Drugo vrijeme" }
            go: plan
          - title: { en: "The trouble is another", ru: "Неполадка другая",
                cs: "Potíž je jiná", hr: "Poteškoća je druga" }
            go: what
      - step: farewell
        say:
          en: "The case is open; its number comes as a message. Thank you for your patience,
              goodbye!"
          ru: "Заявка открыта, номер придёт сообщением. Спасибо за терпение, до свидания!"
          cs: "Případ je založený, číslo přijde zprávou. Děkuji za trpělivost, na shledanou!"
          hr: "Slučaj je otvoren, broj stiže porukom. Hvala na strpljenju, doviđenja!"
        end: caseOpened
      - step: later
        say:
          en: "No matter. When will you be at the device? We'll ring the number you gave me."
          ru: "Ничего страшного. Когда вы будете у компьютера? Перезвоним на номер, который вы
              назвали."
          cs: "Nevadí. Kdy u zařízení budete? Zavoláme na číslo, které od vás máme."
          hr: "Nema veze. Kada ćete biti kod uređaja? Zvat ćemo na broj koji ste dali."
        next: farewellLater
      - step: farewellLater
        say:
          en: "Noted. We ring you then and go on from here. Goodbye!"
          ru: "Записано. Перезвоним и продолжим с этого места. До свидания!"
          cs: "Mám to. Zavoláme a budeme pokračovat odsud. Na shledanou!"
          hr: "Zapisano. Nazvat ćemo i nastaviti odavde. Doviđenja!"
        end: callLater
      - step: oldCase
        say:
          en: "Please tell me the number of the case or the name of the firm. … Here it is; I'll
              tell you how it stands and who has it."
          ru: "Назовите номер заявки или компанию. … Вижу её; сейчас скажу, на каком она этапе и
              кто
              ею занимается."
          cs: "Řekněte mi prosím číslo případu nebo jméno firmy. … Tady je; řeknu vám, jak je na
              tom
              a kdo ho má."
          hr: "Recite mi, molim Vas, broj slučaja ili ime tvrtke. … Evo ga; reći ću Vam dokle je
              stigao i tko ga rješava."
        answers: [whoIsOwner, severities]
        choices:
          - title: { en: "That is enough", ru: "Этого достаточно",
                cs: "To stačí", hr: "To je dovoljno" }
            go: farewellOldCase
          - title: { en: "Nobody called back", ru: "Не перезвонили",
                cs: "Nikdo nezavolal", hr: "Nitko nije nazvao" }
            go: complaint
          - title: { en: "Something new as well", ru: "Есть и новое",
                cs: "A také něco nového", hr: "Ima i nešto novo" }
            go: who
      - step: farewellOldCase
        say:
          en: "I add to the case that you called. Thank you, goodbye!"
          ru: "Отмечу в заявке ваш звонок. Спасибо, до свидания!"
          cs: "Váš dotaz k případu poznamenám. Děkuji, na shledanou!"
          hr: "Uz slučaj bilježim Vaš poziv. Hvala, doviđenja!"
        end: oldCase
      - step: question
        say:
          en: "Please ask; if I don't know it, I'll find somebody who does."
          ru: "Слушаю вас. Если не отвечу, найду того, кто знает."
          cs: "Ptejte se. Když to nebudu vědět, najdu někoho, kdo ano."
          hr: "Izvolite. Ako ne znam, naći ću nekoga tko zna."
        answers: [contracts, remote, password, backup]
        choices:
          - title: { en: "That was all", ru: "Вопросов больше нет",
                cs: "To je vše", hr: "To je sve" }
            go: farewellInformed
          - title: { en: "It is a trouble after all", ru: "Всё же неполадка",
                cs: "Přece jen potíž", hr: "Ipak poteškoća" }
            go: who
      - step: complaint
        say:
          en: "I'm sorry, it should not be so. Please tell me what happened; I write it down, and
              the head of the desk calls you today. … Thank you, goodbye!"
          ru: "Мне жаль, так быть не должно. Расскажите, что случилось: запишу, и руководитель
              перезвонит сегодня. … Спасибо, до свидания!"
          cs: "To mě mrzí, tak to být nemá. Řekněte mi prosím, co se stalo; zapíšu to a vedoucí
              vám
              ještě dnes zavolá. … Děkuji, na shledanou!"
          hr: "Žao mi je, tako ne bi smjelo biti. Recite mi što se dogodilo; zapisat ću, a
              voditelj
              Vas zove još danas. … Hvala, doviđenja!"
        end: complained
      - step: farewellRefused
        say:
          en: "I understand. May I note what speaks against it? If it gets worse, we are here.
              Goodbye!"
          ru: "Понимаю. Можно записать, что не подошло? Если станет хуже, мы на связи. До
              свидания!"
          cs: "Rozumím. Smím si poznamenat, co nevyhovuje? Kdyby se to zhoršilo, jsme tu. Na
              shledanou!"
          hr: "Razumijem. Smijem li zabilježiti što ne odgovara? Ako se pogorša, tu smo.
              Doviđenja!"
        end: refused
      - step: farewellInformed
        say:
          en: "Gladly. Thank you for calling, goodbye!"
          ru: "Пожалуйста. Спасибо за звонок, до свидания!"
          cs: "Není zač. Děkuji za zavolání, na shledanou!"
          hr: "Nema na čemu. Hvala na pozivu, doviđenja!"
        end: informed
      - step: wrongNumber
        say:
          en: "No harm done, this is a help desk for computers. Goodbye!"
          ru: "Ничего страшного, вы позвонили в компьютерную поддержку. До свидания!"
          cs: "Nic se neděje, tady je počítačová podpora. Na shledanou!"
          hr: "Nema problema, ovdje je računalna podrška. Doviđenja!"
        end: wrongNumber
    """#
}
