extension StandardProjects {
  /// The project bank: what is said, step by step.
  static let bankScript = #"""
    steps:
      - step: whoIsThere
        say:
          en: "Am I speaking with {client}?"
          ru: "Скажите, пожалуйста, со мной говорит {client}?"
          cs: "Prosím, je u telefonu {client}?"
          hr: "Molim Vas, je li na telefonu {client}?"
        choices:
          - title: { en: "Yes, in person", ru: "Да, лично", cs: "Ano, osobně", hr: "Da, osobno" }
            go: purpose
          - title: { en: "Somebody else answers", ru: "Отвечает другой человек",
                cs: "Zvedl to někdo jiný", hr: "Javio se netko drugi" }
            go: someoneElse
          - title: { en: "Wrong number", ru: "Не тот номер",
                cs: "Špatné číslo", hr: "Pogrešan broj" }
            go: wrongNumber
      - step: someoneElse
        say:
          en: "It is a personal matter. When would be a good time to call again, please?"
          ru: "У нас личный вопрос. Подскажите, пожалуйста, когда лучше перезвонить?"
          cs: "Jde o osobní záležitost. Kdy je prosím nejlepší zavolat znovu?"
          hr: "Riječ je o osobnoj stvari. Kada je najbolje ponovno nazvati?"
        choices:
          - title: { en: "A time is named", ru: "Назвали время",
                cs: "Řekli, kdy volat", hr: "Rekli su kada zvati" }
            go: farewellLater
          - title: { en: "Nobody of that name here", ru: "Такого здесь нет",
                cs: "Nikdo takový tu není", hr: "Nema tu takve osobe" }
            go: wrongNumber
      - step: purpose
        say:
          en: "You agreed that we may tell you what is new at the bank. The call is recorded. Do
              you
              have two minutes?"
          ru: "Вы дали согласие на звонки о новостях банка. Разговор записывается. Найдётся пара
              минут?"
          cs: "Máme váš souhlas, že vám smíme volat o novinkách banky. Hovor se nahrává. Máte dvě
              minuty?"
          hr: "Dali ste nam privolu da Vas obavijestimo o novostima banke. Razgovor se snima.
              Imate
              li dvije minute?"
        answers: [whereNumber, isItReally]
        choices:
          - { title: { en: "Yes", ru: "Да", cs: "Ano", hr: "Da" }, go: need }
          - title: { en: "Not now", ru: "Сейчас неудобно",
                cs: "Teď se to nehodí", hr: "Sada ne odgovara" }
            go: later
          - title: { en: "Not interested", ru: "Не интересует",
                cs: "Nemá zájem", hr: "Nema interesa" }
            go: why
          - title: { en: "Doesn't trust the call", ru: "Не доверяет звонку",
                cs: "Nedůvěřuje hovoru", hr: "Ne vjeruje pozivu" }
            go: trust
          - title: { en: "Wants no more calls", ru: "Просит не звонить",
                cs: "Už si nepřeje volat", hr: "Ne želi više poziva" }
            go: consentBack
          - title: { en: "Complains about the bank", ru: "Жалуется на банк",
                cs: "Stěžuje si na banku", hr: "Žali se na banku" }
            go: complaint
      - step: need
        say:
          en: "Thank you. Do you rather pay by card every day, or is there money set aside that
              should earn something?"
          ru: "Спасибо. Вы чаще платите картой или есть отложенные деньги, которые могли бы
              приносить доход?"
          cs: "Děkuji. Platíte spíš denně kartou, nebo máte stranou peníze, které by mohly něco
              vynášet?"
          hr: "Hvala. Plaćate li više karticom ili imate novac sa strane koji bi mogao nešto
              donositi?"
        choices:
          - title: { en: "Pays by card", ru: "Платит картой",
                cs: "Platí kartou", hr: "Plaća karticom" }
            go: cardOffer
          - title: { en: "Has money set aside", ru: "Есть сбережения",
                cs: "Má úspory", hr: "Ima ušteđevinu" }
            go: depositOffer
          - title: { en: "Neither", ru: "Ни то ни другое", cs: "Ani jedno", hr: "Ništa od toga" }
            go: why
      - step: cardOffer
        say:
          en: "There are two cards. Everyday is free and gives back one per cent of purchases.
              Plus
              costs 600 a year and gives back three. Which would suit you?"
          ru: "Карт две. «Каждый день» бесплатна и возвращает один процент с покупок. «Плюс» стоит
              600 в год и возвращает три. Какая вам ближе?"
          cs: "Karty jsou dvě. Každý den je zdarma a vrací jedno procento z nákupů. Plus stojí 600
              ročně a vrací tři. Která by vám vyhovovala?"
          hr: "Imamo dvije kartice. Svaki dan je besplatna i vraća jedan posto od kupnje. Plus
              stoji
              600 godišnje i vraća tri. Koja bi Vam odgovarala?"
        answers: [cashback, fee, giveBack]
        choices:
          - title: { en: "Takes a card", ru: "Берёт карту", cs: "Chce kartu", hr: "Želi karticu" }
            go: choice
          - title: { en: "The fee is too high", ru: "Дорого",
                cs: "Vysoký poplatek", hr: "Previsoka naknada" }
            go: tooDear
          - title: { en: "Has another bank", ru: "Есть свой банк",
                cs: "Má jinou banku", hr: "Ima drugu banku" }
            go: otherBank
          - title: { en: "Would rather save", ru: "Лучше вклад",
                cs: "Raději by spořil", hr: "Radije bi štedio" }
            go: depositOffer
          - title: { en: "Wants to think it over", ru: "Хочет подумать",
                cs: "Chce si to rozmyslet", hr: "Želi razmisliti" }
            go: later
          - title: { en: "Only wanted to know", ru: "Только узнать",
                cs: "Jen dotaz", hr: "Samo se raspituje" }
            go: farewellInformed
          - { title: { en: "No", ru: "Нет", cs: "Ne", hr: "Ne" }, go: why }
      - step: depositOffer
        say:
          en: "On a deposit we pay five per cent a year for three months, six for half a year and
              seven for twelve months. What sum might it be, and for how long?"
          ru: "По вкладу мы платим пять процентов годовых на три месяца, шесть – на полгода и семь
              –
              на год. Какая сумма и на какой срок вам подошли бы?"
          cs: "U vkladu platíme pět procent ročně na tři měsíce, šest na půl roku a sedm na rok. O
              jakou částku by šlo a na jak dlouho?"
          hr: "Na štednju plaćamo pet posto godišnje na tri mjeseca, šest na pola godine i sedam
              na
              godinu. O kojem biste iznosu i roku razmišljali?"
        answers: [early, insured, rateFixed]
        choices:
          - title: { en: "Takes a deposit", ru: "Открывает вклад",
                cs: "Chce vklad", hr: "Želi štednju" }
            go: choice
          - title: { en: "The rate is too low", ru: "Ставка низкая",
                cs: "Nízký úrok", hr: "Preniska kamata" }
            go: rateTooLow
          - title: { en: "Would rather have a card", ru: "Лучше карту",
                cs: "Raději kartu", hr: "Radije karticu" }
            go: cardOffer
          - title: { en: "Wants to think it over", ru: "Хочет подумать",
                cs: "Chce si to rozmyslet", hr: "Želi razmisliti" }
            go: later
          - { title: { en: "No", ru: "Нет", cs: "Ne", hr: "Ne" }, go: why }
      - step: tooDear
        say:
          en: "I understand, nobody likes paying a fee. The Everyday card costs nothing, and Plus
              pays for itself from 30,000 of purchases a year. Shall we begin with the free one?"
          ru: "Понимаю, платить за карту никто не любит. «Каждый день» не стоит ничего, а «Плюс»
              окупается с покупок на 30 000 в год. Начнём с бесплатной?"
          cs: "Chápu, poplatky nemá rád nikdo. Karta Každý den nestojí nic a Plus se vyplatí od
              nákupů za 30 000 ročně. Začneme tou zdarma?"
          hr: "Razumijem, nitko ne voli plaćati naknadu. Kartica Svaki dan ne stoji ništa, a Plus
              se
              isplati od 30.000 kupnje godišnje. Hoćemo li početi s besplatnom?"
        answers: [fee]
        choices:
          - title: { en: "Yes, let us", ru: "Да, давайте", cs: "Ano", hr: "Da, može" }
            go: choice
          - { title: { en: "No", ru: "Нет", cs: "Ne", hr: "Ne" }, go: why }
      - step: otherBank
        say:
          en: "You need not leave your bank: many clients keep ours beside it, at no cost. Would
              you
              like to try for three months?"
          ru: "Уходить из своего банка не нужно: многие держат нас вторым, это ничего не стоит.
              Попробуете на три месяца?"
          cs: "Svou banku nemusíte opouštět: mnozí nás mají jako druhou a nic je to nestojí.
              Zkusíte
              to na tři měsíce?"
          hr: "Svoju banku ne morate napustiti: mnogi nas imaju kao drugu i to ih ništa ne stoji.
              Biste li probali tri mjeseca?"
        choices:
          - { title: { en: "Yes", ru: "Да", cs: "Ano", hr: "Da" }, go: choice }
          - title: { en: "Wants to think it over", ru: "Хочет подумать",
                cs: "Chce si to rozmyslet", hr: "Želi razmisliti" }
            go: later
          - { title: { en: "No", ru: "Нет", cs: "Ne", hr: "Ne" }, go: why }
      - step: rateTooLow
        say:
          en: "Rates change everywhere; ours stays fixed for the whole period, and the deposit is
              insured. Three months cost you nothing to try. Shall we?"
          ru: "Ставки сейчас меняются везде, а наша не изменится весь срок, и вклад застрахован.
              Можно попробовать на три месяца. Откроем?"
          cs: "Úroky se teď mění všude, náš platí po celou dobu a vklad je pojištěný. Zkusíte to
              třeba jen na tři měsíce?"
          hr: "Kamate se svugdje mijenjaju, a naša vrijedi cijelo vrijeme i ulog je osiguran.
              Hoćete
              li probati na tri mjeseca?"
        answers: [rateFixed, insured]
        choices:
          - { title: { en: "Yes", ru: "Да", cs: "Ano", hr: "Da" }, go: choice }
          - title: { en: "Has another bank", ru: "Есть свой банк",
                cs: "Má jinou banku", hr: "Ima drugu banku" }
            go: otherBank
          - { title: { en: "No", ru: "Нет", cs: "Ne", hr: "Ne" }, go: why }
      - step: trust
        say:
          en: "You are right to be careful. I ask for no card number, no code and no password. You
              may also hang up and call the number on our site yourself. How do you prefer it?"
          ru: "Правильно, что вы осторожны. Я не спрашиваю ни номер карты, ни коды, ни пароли.
              Можно
              и положить трубку и самим набрать номер с нашего сайта. Как вам удобнее?"
          cs: "Opatrnost je na místě. Neptám se na číslo karty, kódy ani hesla. Můžete také
              zavěsit
              a zavolat na číslo z našich stránek. Jak je vám to milejší?"
          hr: "S pravom ste oprezni. Ne tražim ni broj kartice, ni kodove, ni lozinke. Možete i
              poklopiti i sami nazvati broj s naše stranice. Kako Vam više odgovara?"
        answers: [isItReally]
        choices:
          - title: { en: "Goes on", ru: "Продолжаем", cs: "Pokračujeme", hr: "Nastavljamo" }
            go: need
          - title: { en: "Will call the bank", ru: "Позвонит в банк",
                cs: "Zavolá do banky", hr: "Nazvat će banku" }
            go: farewellInformed
          - title: { en: "Not by telephone", ru: "Не по телефону",
                cs: "Ne po telefonu", hr: "Ne telefonom" }
            go: why
      - step: choice
        say:
          en: "Very good. I'll write the application down at once."
          ru: "Отлично. Сразу запишу заявку."
          cs: "Výborně. Žádost hned zapíšu."
          hr: "Odlično. Odmah ću zapisati zahtjev."
        ask: [wish]
        answers: [cashback, early]
        next: handover
      - step: handover
        say:
          en: "Now where and when you sign the contract; it takes a quarter of an hour."
          ru: "Теперь решим, где и когда подписать договор: это минут пятнадцать."
          cs: "Teď kde a kdy podepíšete smlouvu, zabere to čtvrt hodiny."
          hr: "Sada gdje i kada potpisujete ugovor; traje četvrt sata."
        ask: [handover, person]
        answers: [papers]
        next: prepare
      - step: prepare
        say:
          en: "A few things you should know before you decide for good."
          ru: "Несколько вещей, которые важно знать до подписания."
          cs: "Ještě pár věcí, které je dobré vědět před podpisem."
          hr: "Još nekoliko stvari koje je dobro znati prije potpisa."
        tell: all
        next: readBack
      - step: readBack
        say:
          en: "So: {product}, in the name of {client}, {day}, {hours}. To be paid: {sum}. Is that
              right?"
          ru: "Итак: {product}, {client}, {day}, {hours}. К оплате: {sum}. Всё верно?"
          cs: "Takže: {product}, {client}, {day}, {hours}. K úhradě: {sum}. Je to tak správně?"
          hr: "Dakle: {product}, {client}, {day}, {hours}. Za uplatu: {sum}. Je li tako u redu?"
        choices:
          - title: { en: "Yes, it is right", ru: "Да, верно",
                cs: "Ano, souhlasí", hr: "Da, točno je" }
            go: farewell
          - title: { en: "Something has to be changed", ru: "Нужно исправить",
                cs: "Něco změnit", hr: "Treba nešto promijeniti" }
            go: choice
          - title: { en: "Changed their mind", ru: "Клиент передумал",
                cs: "Klient si to rozmyslel", hr: "Klijent se predomislio" }
            go: why
      - step: farewell
        say:
          en: "Thank you for your trust. You'll get a message the day before. Goodbye!"
          ru: "Спасибо за доверие. Накануне придёт сообщение. До свидания!"
          cs: "Děkuji za důvěru. Den předem vám přijde zpráva. Na shledanou!"
          hr: "Hvala na povjerenju. Dan prije stiže Vam poruka. Doviđenja!"
        end: agreed
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
      - step: why
        say:
          en: "I understand. May I ask what speaks against it? I'll note it down. Thank you for
              your
              time, goodbye!"
          ru: "Понимаю. Подскажите, пожалуйста, что вас не устроило? Запишу. Спасибо, что уделили
              время, до свидания!"
          cs: "Rozumím. Smím se zeptat, co mluví proti? Poznamenám si to. Děkuji za váš čas, na
              shledanou!"
          hr: "Razumijem. Smijem li pitati što Vam ne odgovara? Zabilježit ću. Hvala na vremenu,
              doviđenja!"
        end: refused
      - step: consentBack
        say:
          en: "As you wish. I'm noting that you take your consent back, and we won't call with
              offers any more. Excuse the trouble, goodbye!"
          ru: "Как скажете. Отмечаю отзыв согласия: с предложениями больше звонить не будем.
              Извините за беспокойство, до свидания!"
          cs: "Jak si přejete. Zapisuji, že svůj souhlas odvoláváte, a s nabídkami už volat
              nebudeme. Omlouvám se za vyrušení, na shledanou!"
          hr: "Kako želite. Bilježim da povlačite privolu i s ponudama više nećemo zvati.
              Ispričavam
              se na smetnji, doviđenja!"
        answers: [whereNumber]
        end: refused
      - step: complaint
        say:
          en: "I am sorry to hear that. Please tell me what happened; I'll write it down word for
              word. You'll have an answer within five working days. Goodbye!"
          ru: "Мне очень жаль. Расскажите, пожалуйста, что случилось, запишу дословно. Ответ вы
              получите в течение пяти рабочих дней. До свидания!"
          cs: "To mě mrzí. Řekněte mi prosím, co se stalo, zapíšu to doslova. Odpověď dostanete do
              pěti pracovních dnů. Na shledanou!"
          hr: "Žao mi je zbog toga. Recite mi, molim Vas, što se dogodilo, zapisat ću doslovno.
              Odgovor dobivate u roku od pet radnih dana. Doviđenja!"
        end: complained
      - step: farewellInformed
        say:
          en: "Gladly. All terms stand on our site and in every branch. Thank you, goodbye!"
          ru: "Пожалуйста. Все условия есть на нашем сайте и в любом отделении. Спасибо, до
              свидания!"
          cs: "Není zač. Všechny podmínky najdete na našich stránkách a na každé pobočce. Děkuji,
              na
              shledanou!"
          hr: "Nema na čemu. Svi uvjeti su na našoj stranici i u svakoj poslovnici. Hvala,
              doviđenja!"
        end: informed
      - step: wrongNumber
        say:
          en: "I'm sorry for the trouble. I'm taking this number off the list. Goodbye!"
          ru: "Извините за беспокойство. Убираю этот номер из списка. До свидания!"
          cs: "Omlouvám se za vyrušení. Číslo ze seznamu odstraním. Na shledanou!"
          hr: "Ispričavam se na smetnji. Broj brišem s popisa. Doviđenja!"
        end: wrongNumber
    """#
}
