extension StandardProjects {
  /// The project reminder: what is said, step by step.
  static let reminderScript = #"""
    steps:
      - step: whoIsThere
        say:
          en: "May I speak with {client}, please?"
          ru: "Скажите, пожалуйста, со мной говорит {client}?"
          cs: "Prosím, je u telefonu {client}?"
          hr: "Molim Vas, je li na telefonu {client}?"
        answers: [whatAbout]
        choices:
          - title: { en: "Yes, in person", ru: "Да, лично", cs: "Ano, osobně", hr: "Da, osobno" }
            go: identity
          - title: { en: "Somebody else answers", ru: "Отвечает другой человек",
                cs: "Zvedl to někdo jiný", hr: "Javio se netko drugi" }
            go: someoneElse
          - title: { en: "Wrong number", ru: "Не тот номер",
                cs: "Špatné číslo", hr: "Pogrešan broj" }
            go: wrongNumber
      - step: someoneElse
        say:
          en: "It is personal, so I may only tell {client}. When would be a good time to call
              again?"
          ru: "Вопрос личный, я могу обсудить его только с самим абонентом. Когда лучше
              перезвонить?"
          cs: "Jde o osobní věc, smím ji probrat jen přímo s dotyčnou osobou. Kdy je nejlepší
              zavolat znovu?"
          hr: "Riječ je o osobnoj stvari i smijem razgovarati samo izravno s tom osobom. Kada je
              najbolje ponovno nazvati?"
        answers: [whatAbout]
        choices:
          - title: { en: "A time is named", ru: "Назвали время",
                cs: "Řekli, kdy volat", hr: "Rekli su kada zvati" }
            go: farewellLater
          - title: { en: "Nobody of that name here", ru: "Такого здесь нет",
                cs: "Nikdo takový tu není", hr: "Nema tu takve osobe" }
            go: wrongNumber
      - step: identity
        say:
          en: "Thank you. So that I don't tell a stranger anything about you: what is your date of
              birth, please?"
          ru: "Спасибо. Чтобы не сообщить о вас лишнего постороннему, назовите, пожалуйста, дату
              рождения."
          cs: "Děkuji. Aby se o vás nic nedozvěděl nikdo cizí: jaké je prosím vaše datum
              narození?"
          hr: "Hvala. Da o Vama ništa ne kažem nekomu drugom: koji je Vaš datum rođenja, molim?"
        answers: [whyBirth, isItReally]
        choices:
          - title: { en: "It matches the list", ru: "Совпадает со списком",
                cs: "Souhlasí se seznamem", hr: "Slaže se s popisom" }
            go: purpose
          - title: { en: "Doesn't match", ru: "Не совпадает", cs: "Nesouhlasí", hr: "Ne slaže
              se" }
            go: notIdentified
          - title: { en: "Won't say", ru: "Не называет", cs: "Nechce sdělit", hr: "Ne želi reći" }
            go: notIdentified
          - title: { en: "Can't talk now", ru: "Не может говорить",
                cs: "Nemůže mluvit", hr: "Ne može razgovarati" }
            go: later
      - step: notIdentified
        say:
          en: "I understand. Without it I may not say more. Please call the number on our site
              when
              it suits you. Goodbye!"
          ru: "Понимаю. Без этого сообщить подробности я не вправе. Перезвоните, пожалуйста, по
              номеру с нашего сайта. До свидания!"
          cs: "Rozumím. Bez toho víc sdělit nesmím. Zavolejte prosím na číslo z našich stránek, až
              se vám to bude hodit. Na shledanou!"
          hr: "Razumijem. Bez toga ne smijem reći više. Nazovite, molim Vas, broj s naše stranice
              kad Vam bude odgovaralo. Doviđenja!"
        end: notIdentified
      - step: purpose
        say:
          en: "Thank you. The call is recorded. On contract {contract} we still miss a payment:
              {dueSum}, due on {dueDay}. Do you know about it?"
          ru: "Спасибо. Разговор записывается. По договору {contract} мы пока не видим платежа:
              {dueSum}, срок – {dueDay}. Вы знаете о нём?"
          cs: "Děkuji. Hovor se nahrává. U smlouvy {contract} zatím nevidíme platbu: {dueSum},
              splatnost {dueDay}. Víte o ní?"
          hr: "Hvala. Razgovor se snima. Po ugovoru {contract} još ne vidimo uplatu: {dueSum},
              dospijeće {dueDay}. Znate li za nju?"
        answers: [whyDue, lateFee, recorded]
        choices:
          - title: { en: "Will pay", ru: "Заплатит", cs: "Zaplatí", hr: "Platit će" }
            go: promise
          - title: { en: "Has paid already", ru: "Уже оплачено",
                cs: "Už je zaplaceno", hr: "Već je plaćeno" }
            go: paid
          - title: { en: "Cannot pay now", ru: "Сейчас нет денег",
                cs: "Teď nemůže platit", hr: "Sada ne može platiti" }
            go: hardship
          - title: { en: "Doesn't owe that", ru: "Не согласен с долгом",
                cs: "S dluhem nesouhlasí", hr: "Ne priznaje dug" }
            go: dispute
          - title: { en: "Can't talk now", ru: "Не может говорить",
                cs: "Nemůže mluvit", hr: "Ne može razgovarati" }
            go: later
          - title: { en: "Won't pay", ru: "Платить не будет",
                cs: "Platit nebude", hr: "Ne želi platiti" }
            go: why
          - title: { en: "Letters only, no calls", ru: "Только письма",
                cs: "Jen dopisy, ne hovory", hr: "Samo pisma, bez poziva" }
            go: inWriting
          - title: { en: "Complains", ru: "Жалуется", cs: "Stěžuje si", hr: "Žali se" }
            go: complaint
      - step: promise
        say:
          en: "Thank you. Let us settle a day and a sum that you can keep without trouble."
          ru: "Спасибо. Давайте выберем день и сумму, которые вам по силам."
          cs: "Děkuji. Domluvme se na dni a částce, které bez potíží zvládnete."
          hr: "Hvala. Dogovorimo dan i iznos koji možete bez teškoća ispuniti."
        ask: [agreement]
        answers: [howToPay, partPayment, lateFee]
        next: [{ when: part is some, go: rest }, { go: details }]
      - step: rest
        say:
          en: "That is a good beginning. Let us also find a day for the rest."
          ru: "Хорошее начало. Найдём день и для остатка."
          cs: "To je dobrý začátek. Najdeme den i pro zbytek."
          hr: "To je dobar početak. Nađimo dan i za ostatak."
        ask: [remainder]
        next: details
      - step: details
        say:
          en: "Now how you would like to pay."
          ru: "Теперь о том, как вам удобнее заплатить."
          cs: "Teď jak chcete platit."
          hr: "Sada kako želite platiti."
        ask: [payment]
        answers: [howToPay]
        next: prepare
      - step: prepare
        say:
          en: "A few things, so that the payment arrives well."
          ru: "Несколько слов, чтобы платёж дошёл без задержки."
          cs: "Ještě pár věcí, aby platba v pořádku dorazila."
          hr: "Još nekoliko stvari da uplata uredno stigne."
        tell: all
        next: readBack
      - step: readBack
        say:
          en: "So we agree: {promisedDay}, {sum}, on contract {contract}. Is that right?"
          ru: "Итак, договорились: {promisedDay}, {sum}, по договору {contract}. Всё верно?"
          cs: "Takže domluveno: {promisedDay}, {sum}, smlouva {contract}. Souhlasí to?"
          hr: "Dakle, dogovoreno: {promisedDay}, {sum}, ugovor {contract}. Je li točno?"
        choices:
          - title: { en: "Yes, it is right", ru: "Да, верно",
                cs: "Ano, souhlasí", hr: "Da, točno je" }
            go: farewell
          - title: { en: "Another day or sum", ru: "Другой день, сумма",
                cs: "Jiný den nebo částka", hr: "Drugi dan ili iznos" }
            go: promise
          - title: { en: "Cannot after all", ru: "Всё-таки не может",
                cs: "Přece jen nemůže", hr: "Ipak ne može" }
            go: hardship
      - step: farewell
        say:
          en: "Thank you for the agreement, I have noted it. Goodbye!"
          ru: "Спасибо, что договорились, всё записано. Всего доброго, до свидания!"
          cs: "Děkuji za dohodu, mám ji zapsanou. Na shledanou!"
          hr: "Hvala na dogovoru, sve je zapisano. Doviđenja!"
        end: promised
      - step: paid
        say:
          en: "Thank you! It takes up to three days to arrive. Please keep the receipt; if it
              doesn't show, a copy is enough. Excuse the call, goodbye!"
          ru: "Спасибо! Платёж идёт до трёх дней. Сохраните квитанцию: если он не появится, хватит
              её копии. Извините за беспокойство, до свидания!"
          cs: "Děkuji! Platba jde až tři dny. Doklad si prosím nechte: kdyby nedorazila, stačí
              jeho
              kopie. Omlouvám se za vyrušení, na shledanou!"
          hr: "Hvala! Uplata putuje do tri dana. Sačuvajte potvrdu: ako ne stigne, dovoljna je
              kopija. Ispričavam se na smetnji, doviđenja!"
        answers: [arrives]
        end: alreadyPaid
      - step: hardship
        say:
          en: "I understand, that can happen to anybody. You may pay a part, another day, or ask
              for
              a written plan. What would help you most?"
          ru: "Понимаю, такое бывает с каждым. Можно внести часть, выбрать другой день или
              попросить
              рассрочку. Что вам подойдёт?"
          cs: "Rozumím, to se může stát každému. Můžete zaplatit část, zvolit jiný den, nebo
              požádat
              o splátky. Co by vám nejvíc pomohlo?"
          hr: "Razumijem, to se svakomu može dogoditi. Možete platiti dio, odabrati drugi dan ili
              zatražiti obroke. Što bi Vam najviše pomoglo?"
        answers: [partPayment, plan]
        choices:
          - title: { en: "A part or another day", ru: "Часть или другой день",
                cs: "Část nebo jiný den", hr: "Dio ili drugi dan" }
            go: promise
          - title: { en: "A plan in writing", ru: "Письменная рассрочка",
                cs: "Splátky písemně", hr: "Obroci pisanim putem" }
            go: plan
          - title: { en: "Needs a few days", ru: "Нужно время",
                cs: "Potřebuje pár dní", hr: "Treba nekoliko dana" }
            go: later
          - title: { en: "Sees no way at all", ru: "Платить не из чего",
                cs: "Nevidí žádnou možnost", hr: "Ne vidi mogućnost" }
            go: why
      - step: plan
        say:
          en: "Good. I pass your wish on; within five working days a proposal comes by letter, and
              nothing is asked of you before. Goodbye!"
          ru: "Хорошо. Передаю вашу просьбу: в течение пяти рабочих дней придёт письмо с графиком,
              до тех пор ничего делать не нужно. До свидания!"
          cs: "Dobře. Vaši žádost předám; do pěti pracovních dnů přijde dopisem návrh a do té doby
              po vás nic nechceme. Na shledanou!"
          hr: "Dobro. Prosljeđujem Vaš zahtjev; u roku od pet radnih dana stiže prijedlog pismom,
              dotad ne trebate ništa činiti. Doviđenja!"
        end: planAsked
      - step: dispute
        say:
          en: "Thank you for telling me. I write down what you disagree with and pass it on; you
              have a written answer within thirty days. What is it exactly? … Noted, goodbye!"
          ru: "Спасибо, что сказали. Запишу, с чем вы не согласны, и передам; письменный ответ
              придёт в течение тридцати дней. Что именно неверно? … Записано, до свидания!"
          cs: "Děkuji, že to říkáte. Zapíšu, s čím nesouhlasíte, a předám to; písemnou odpověď
              máte
              do třiceti dnů. Co přesně nesedí? … Zapsáno, na shledanou!"
          hr: "Hvala što ste rekli. Zapisat ću s čim se ne slažete i proslijediti; pisani odgovor
              stiže u roku od trideset dana. Što točno nije u redu? … Zapisano, doviđenja!"
        answers: [whyDue]
        end: disputed
      - step: later
        say:
          en: "Of course. On which day and at what time may we call you again?"
          ru: "Конечно. В какой день и час вам можно перезвонить?"
          cs: "Jistě. Který den a v kolik hodin vám smíme znovu zavolat?"
          hr: "Naravno. Kojeg dana i u koliko sati Vas smijemo ponovno nazvati?"
        next: farewellLater
      - step: farewellLater
        say:
          en: "Thank you, I have noted it. Goodbye!"
          ru: "Спасибо, время записано. До свидания!"
          cs: "Děkuji, mám to poznamenané. Na shledanou!"
          hr: "Hvala, zabilježeno je. Doviđenja!"
        end: callLater
      - step: inWriting
        say:
          en: "That is your right. Please send us a line to the address in the contract; from now
              on
              I note: in writing only. Goodbye!"
          ru: "Это ваше право. Пришлите, пожалуйста, заявление на адрес из договора; я уже
              отмечаю:
              только письменно. До свидания!"
          cs: "Na to máte právo. Pošlete nám prosím pár řádků na adresu ve smlouvě; už teď
              zapisuji:
              jen písemně. Na shledanou!"
          hr: "Na to imate pravo. Pošaljite nam, molim Vas, dopis na adresu iz ugovora; već sada
              bilježim: samo pisano. Doviđenja!"
        answers: [rights]
        end: inWriting
      - step: complaint
        say:
          en: "I am sorry. Please tell me what happened; I write it down word for word, and a
              superior answers you within five working days. … Thank you, goodbye!"
          ru: "Мне жаль. Расскажите, пожалуйста, что случилось: запишу дословно, и руководитель
              ответит в течение пяти рабочих дней. … Спасибо, до свидания!"
          cs: "To mě mrzí. Řekněte mi prosím, co se stalo; zapíšu to doslova a vedoucí vám do pěti
              pracovních dnů odpoví. … Děkuji, na shledanou!"
          hr: "Žao mi je. Recite mi, molim Vas, što se dogodilo; zapisat ću doslovno, a nadređeni
              odgovara u roku od pet radnih dana. … Hvala, doviđenja!"
        answers: [rights]
        end: complained
      - step: why
        say:
          en: "I hear you. May I note the reason? … Should anything change, call the number in
              your
              contract; we'll look for a way. Goodbye!"
          ru: "Понимаю. Можно записать причину? … Если что-то изменится, позвоните по номеру из
              договора, будем искать решение. До свидания!"
          cs: "Beru na vědomí. Smím si zapsat důvod? … Kdyby se něco změnilo, zavolejte na číslo
              ve
              smlouvě, budeme hledat cestu. Na shledanou!"
          hr: "Razumijem. Smijem li zapisati razlog? … Ako se što promijeni, nazovite broj iz
              ugovora, potražit ćemo rješenje. Doviđenja!"
        answers: [whatNext]
        end: refused
      - step: wrongNumber
        say:
          en: "I'm sorry for the trouble. I'm taking this number off the list. Goodbye!"
          ru: "Извините за беспокойство. Убираю этот номер из списка. До свидания!"
          cs: "Omlouvám se za vyrušení. Číslo ze seznamu odstraním. Na shledanou!"
          hr: "Ispričavam se na smetnji. Broj brišem s popisa. Doviđenja!"
        end: wrongNumber
    """#
}
