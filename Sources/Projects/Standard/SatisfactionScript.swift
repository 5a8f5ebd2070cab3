extension StandardProjects {
  /// The project satisfaction: what is said, step by step.
  static let satisfactionScript = #"""
    steps:
      - step: whoIsThere
        say:
          en: "Am I speaking with {client}, or with whoever orders the goods there?"
          ru: "Скажите, пожалуйста, со мной говорит {client} или тот, кто заказывает товар?"
          cs: "Prosím, je u telefonu {client}, nebo ten, kdo u vás objednává zboží?"
          hr: "Molim Vas, je li na telefonu {client} ili osoba koja kod Vas naručuje robu?"
        answers: [whereNumber, isItReally]
        choices:
          - title: { en: "Yes", ru: "Да", cs: "Ano", hr: "Da" }
            go: consent
          - title: { en: "Somebody else answers", ru: "Отвечает другой человек",
                cs: "Zvedl to někdo jiný", hr: "Javio se netko drugi" }
            go: later
          - title: { en: "Wrong number", ru: "Не тот номер",
                cs: "Špatné číslo", hr: "Pogrešan broj" }
            go: wrongNumber
      - step: consent
        say:
          en: "We ask our clients about their last order: six questions, two minutes, for our
              statistics. The call is recorded. Do you agree?"
          ru: "Мы спрашиваем клиентов об их последнем заказе: шесть вопросов, две минуты, для
              статистики. Разговор записывается. Вы согласны?"
          cs: "Ptáme se klientů na jejich poslední objednávku: šest otázek, dvě minuty, pro naši
              statistiku. Hovor se nahrává. Souhlasíte?"
          hr: "Pitamo klijente o njihovoj zadnjoj narudžbi: šest pitanja, dvije minute, za našu
              statistiku. Razgovor se snima. Pristajete li?"
        answers: [whereNumber, isItReally, whatFor, recorded, howLong]
        choices:
          - title: { en: "Agrees", ru: "Согласен", cs: "Souhlasí", hr: "Pristaje" }
            go: business
          - title: { en: "Not now", ru: "Сейчас неудобно",
                cs: "Teď se to nehodí", hr: "Sada ne odgovara" }
            go: later
          - title: { en: "Won't answer", ru: "Отвечать не хочет",
                cs: "Nechce odpovídat", hr: "Ne želi odgovarati" }
            go: why
          - title: { en: "Wants no more calls", ru: "Просит не звонить",
                cs: "Už si nepřeje volat", hr: "Ne želi više poziva" }
            go: noMoreCalls
          - title: { en: "Complains", ru: "Жалуется", cs: "Stěžuje si", hr: "Žali se" }
            go: complaint
      - step: business
        say:
          en: "Thank you. First, what do you run: a market stall, a shop, or a café or canteen?"
          ru: "Спасибо. Сначала о вас: у вас место на рынке, магазин, кафе или столовая?"
          cs: "Děkuji. Nejdřív o vás: máte stánek na trhu, prodejnu, nebo kavárnu či jídelnu?"
          hr: "Hvala. Najprije o Vama: imate li štand na tržnici, trgovinu ili kafić odnosno
              kantinu?"
        ask: [business]
        choices:
          - { title: { en: "Go on", ru: "Дальше", cs: "Dál", hr: "Dalje" }, go: lastOrder }
          - title: { en: "Enough of these", ru: "Таких уже достаточно",
                cs: "Těch už je dost", hr: "Takvih je već dosta" }
            go: notNeeded
      - step: lastOrder
        say:
          en: "Now the last order that came to you: how many stars, from one, badly, to five,
              fully content?"
          ru: "Теперь последний заказ, который вам привезли: сколько звёзд, от одной – плохо, до
              пяти – полностью довольны?"
          cs: "Teď poslední objednávka, kterou jste dostali: kolik hvězd, od jedné – špatně – do
              pěti – úplná spokojenost?"
          hr: "Sada zadnja narudžba koja Vam je stigla: koliko zvjezdica, od jedne – loše – do
              pet – potpuno zadovoljni?"
        ask: [lastOrder]
        answers: [howLong, whoReads]
        next: [{ when: goods is one/two/three, go: sorry }, { go: service }]
      - step: sorry
        say:
          en: "I am sorry. It is good that you tell us; it is written down as you said it."
          ru: "Мне жаль, что так вышло. Хорошо, что вы сказали: всё записано с ваших слов."
          cs: "To mě mrzí. Je dobře, že to říkáte; mám to zapsané tak, jak jste to řekli."
          hr: "Žao mi je. Dobro je što ste nam rekli; zapisano je Vašim riječima."
        answers: [complain]
        choices:
          - { title: { en: "Go on", ru: "Дальше", cs: "Dál", hr: "Dalje" }, go: service }
          - title: { en: "Breaks off", ru: "Прерывает разговор",
                cs: "Chce skončit", hr: "Prekida razgovor" }
            go: why
          - title: { en: "Wants to complain formally", ru: "Хочет подать жалобу",
                cs: "Chce podat stížnost", hr: "Želi podnijeti pritužbu" }
            go: complaint
      - step: service
        say:
          en: "And the operator who took it on the telephone, from one star to five? It is about
              the talk alone, not about the goods."
          ru: "А оператор, который принял его по телефону, от одной звезды до пяти? Только
              разговор, не товар."
          cs: "A operátor, který ji po telefonu přijal, od jedné hvězdy do pěti? Jde jen
              o hovor, ne o zboží."
          hr: "A operater koji ju je primio telefonom, od jedne zvjezdice do pet? Samo razgovor,
              ne roba."
        ask: [service]
        answers: [whoReads]
        next: future
      - step: future
        say:
          en: "Two more. How likely are you to recommend us, from nought, never, to ten, surely?"
          ru: "Ещё два вопроса. Порекомендуете ли вы нас: от нуля – ни за что, до десяти –
              обязательно?"
          cs: "Ještě dvě otázky. Jak rádi byste nás doporučili, od nuly – nikdy – do deseti –
              určitě?"
          hr: "Još dva pitanja. Koliko biste nas rado preporučili, od nule – nikada – do deset –
              sigurno?"
        ask: [future]
        next: thanks
      - step: thanks
        say:
          en: "That was all, and it helps us."
          ru: "Это всё, вы нам очень помогли."
          cs: "To je všechno, moc nám to pomůže."
          hr: "To je sve, mnogo ste nam pomogli."
        tell: all
        next: farewell
      - step: farewell
        say:
          en: "Thank you for your time. Good business, and goodbye!"
          ru: "Спасибо, что уделили время. Удачной торговли, до свидания!"
          cs: "Děkuji za váš čas. Ať se daří, na shledanou!"
          hr: "Hvala na Vašem vremenu. Dobar posao i doviđenja!"
        end: answered
      - step: notNeeded
        say:
          en: "Thank you. We have asked enough businesses like yours this time, so I won't keep
              you. Goodbye!"
          ru: "Спасибо. Таких, как вы, мы в этот раз уже опросили достаточно, не буду вас
              задерживать. До свидания!"
          cs: "Děkuji. Provozoven, jako je vaše, jsme se tentokrát už zeptali dost, nebudu vás
              zdržovat. Na shledanou!"
          hr: "Hvala. Ovaj smo put već pitali dovoljno poslovanja poput Vašega, pa Vas neću
              zadržavati. Doviđenja!"
        end: notNeeded
      - step: later
        say:
          en: "Of course. On which day and at what time may we call again?"
          ru: "Конечно. В какой день и час можно перезвонить?"
          cs: "Jistě. Který den a v kolik hodin smíme zavolat znovu?"
          hr: "Naravno. Kojeg dana i u koliko sati smijemo ponovno nazvati?"
        choices:
          - title: { en: "A time is named", ru: "Назвали время",
                cs: "Řekli, kdy volat", hr: "Rekli su kada zvati" }
            go: farewellLater
          - title: { en: "Nobody orders here", ru: "Здесь ничего не заказывают",
                cs: "Nikdo tu neobjednává", hr: "Ovdje nitko ne naručuje" }
            go: wrongNumber
      - step: farewellLater
        say:
          en: "Thank you, I have noted it. Goodbye!"
          ru: "Спасибо, время записано. До свидания!"
          cs: "Děkuji, mám to poznamenané. Na shledanou!"
          hr: "Hvala, zabilježeno je. Doviđenja!"
        end: callLater
      - step: why
        say:
          en: "That is quite all right. May I note why? … Thank you, goodbye!"
          ru: "Ничего страшного. Можно записать почему? … Спасибо, до свидания!"
          cs: "To je v pořádku. Smím si zapsat proč? … Děkuji, na shledanou!"
          hr: "Sasvim u redu. Smijem li zapisati zašto? … Hvala, doviđenja!"
        end: refused
      - step: noMoreCalls
        say:
          en: "I take your number off the list for good; orders go on as before. Goodbye!"
          ru: "Убираю ваш номер из списка насовсем; на заказы это не влияет. До свидания!"
          cs: "Vaše číslo ze seznamu natrvalo vyřadím; objednávek se to netýká. Na shledanou!"
          hr: "Vaš broj trajno brišem s popisa; narudžbe idu kao i dosad. Doviđenja!"
        answers: [whereNumber]
        end: refused
      - step: complaint
        say:
          en: "Please tell me what happened. I write it down word for word, and you get an answer
              within five working days. … Thank you, goodbye!"
          ru: "Расскажите, пожалуйста, что случилось. Запишу дословно, ответ придёт в течение
              пяти рабочих дней. … Спасибо, до свидания!"
          cs: "Řekněte mi prosím, co se stalo. Zapíšu to doslova a do pěti pracovních dnů
              dostanete odpověď. … Děkuji, na shledanou!"
          hr: "Recite mi, molim Vas, što se dogodilo. Zapisat ću doslovno, a odgovor stiže u roku
              od pet radnih dana. … Hvala, doviđenja!"
        answers: [complain]
        end: complained
      - step: wrongNumber
        say:
          en: "I'm sorry for the trouble. I'm taking this number off the list. Goodbye!"
          ru: "Извините за беспокойство. Убираю этот номер из списка. До свидания!"
          cs: "Omlouvám se za vyrušení. Číslo ze seznamu odstraním. Na shledanou!"
          hr: "Ispričavam se na smetnji. Broj brišem s popisa. Doviđenja!"
        end: wrongNumber
    """#
}
