extension StandardProjects {
  /// The project clinic: what is said, step by step.
  static let clinicScript = #"""
    steps:
      - step: urgency
        say:
          en: "One thing first: is there chest pain, trouble breathing, heavy bleeding, or sudden
              weakness on one side?"
          ru: "Сначала уточню: нет ли боли в груди, удушья, сильного кровотечения, внезапной
              слабости с одной стороны?"
          cs: "Nejdřív jedna otázka: není tu bolest na hrudi, dušnost, silné krvácení nebo náhlá
              slabost jedné strany těla?"
          hr: "Najprije jedno pitanje: ima li boli u prsima, gušenja, jakog krvarenja ili nagle
              slabosti jedne strane tijela?"
        answers: [emergency]
        choices:
          - title: { en: "No, an appointment", ru: "Нет, нужна запись",
                cs: "Ne, chce se objednat", hr: "Ne, treba termin" }
            go: reason
          - title: { en: "Yes, it is an emergency", ru: "Да, это экстренно",
                cs: "Ano, je to naléhavé", hr: "Da, hitno je" }
            go: emergency
          - title: { en: "Move or cancel a visit", ru: "Перенести, отменить",
                cs: "Přesunout či zrušit", hr: "Pomaknuti ili otkazati" }
            go: change
          - title: { en: "Only a question", ru: "Только вопрос",
                cs: "Jen dotaz", hr: "Samo pitanje" }
            go: question
          - title: { en: "Complaint", ru: "Жалоба", cs: "Stížnost", hr: "Pritužba" }
            go: complaint
          - title: { en: "Wrong number", ru: "Не туда попали", cs: "Omyl", hr: "Pogrešan broj" }
            go: wrongNumber
      - step: emergency
        say:
          en: "Please hang up and call 112 now. Don't drive, don't stay alone, and unlock the door
              for the crew. Call them this minute!"
          ru: "Положите трубку и сразу звоните 112. За руль не садитесь, не оставайтесь в
              одиночестве и откройте дверь для бригады. Звоните прямо сейчас!"
          cs: "Zavěste prosím a hned volejte 112. Neřiďte, nezůstávejte o samotě a odemkněte dveře
              záchranářům. Volejte hned teď!"
          hr: "Poklopite i odmah nazovite 112. Nemojte voziti, nemojte ostati sami i otključajte
              vrata ekipi. Zovite sada, odmah!"
        answers: [emergency]
        end: sentTo112
      - step: reason
        say:
          en: "Thank you. Then let us find the right doctor. I'll ask only what the doctor needs."
          ru: "Спасибо. Тогда подберём врача. Спрошу только то, что понадобится доктору."
          cs: "Děkuji. Najdeme tedy správného lékaře. Zeptám se jen na to, co lékař potřebuje."
          hr: "Hvala. Onda ćemo naći pravog liječnika. Pitat ću samo ono što liječnik treba."
        ask: [complaint]
        answers: [whichDoctor]
        next: doctor
      - step: doctor
        say:
          en: "We have a general practitioner, a children's doctor, a cardiologist, an ear, nose
              and
              throat doctor and an eye doctor."
          ru: "У нас принимают терапевт, педиатр, кардиолог, ЛОР и окулист."
          cs: "Máme praktickou lékařku, pediatra, kardiologa, lékaře ORL a očního lékaře."
          hr: "Imamo liječnicu opće medicine, pedijatra, kardiologa, liječnika ORL i okulista."
        ask: [choice]
        answers: [whichDoctor, prices, insurance]
        next:
          - { when: doctor is children and age > 17, go: wrongAge }
          - { when: age < 15 and not doctor is children, go: childFirst }
          - { when: payer is own, go: price }
          - { go: whichDay }
      - step: wrongAge
        say:
          en: "The children's doctor sees patients up to seventeen. Shall I take the general
              practitioner instead?"
          ru: "Педиатр принимает до семнадцати лет включительно. Записать к терапевту?"
          cs: "Pediatr přijímá pacienty do sedmnácti let. Mám vás objednat k praktické lékařce?"
          hr: "Pedijatar prima pacijente do sedamnaest godina. Da upišem liječnicu opće medicine?"
        choices:
          - title: { en: "Yes, another doctor", ru: "Да, к другому врачу",
                cs: "Ano, k jinému lékaři", hr: "Da, drugom liječniku" }
            go: doctor
          - { title: { en: "No", ru: "Нет", cs: "Ne", hr: "Ne" }, go: farewellRefused }
      - step: childFirst
        say:
          en: "Up to fifteen the children's doctor sees a child first, unless there is a referral.
              Is there one?"
          ru: "До пятнадцати лет сначала смотрит педиатр, если нет направления. Направление есть?"
          cs: "Do patnácti let vidí dítě nejdřív pediatr, pokud nemá doporučení. Máte ho?"
          hr: "Do petnaeste godine dijete najprije vidi pedijatar, osim ako ima uputnicu. Imate li
              je?"
        choices:
          - title: { en: "Yes, a referral", ru: "Да, есть",
                cs: "Ano, má doporučení", hr: "Da, ima uputnicu" }
            go: referral
          - title: { en: "No, to the children's", ru: "Нет, к педиатру",
                cs: "Ne, k pediatrovi", hr: "Ne, pedijatru" }
            go: doctor
          - title: { en: "Rather not then", ru: "Тогда не нужно",
                cs: "Pak raději ne", hr: "Onda ipak ne" }
            go: farewellRefused
      - step: referral
        say:
          en: "Good. Please bring the referral along, the doctor needs it on paper."
          ru: "Хорошо. Возьмите направление с собой, врачу оно нужно на бумаге."
          cs: "Dobře. Doporučení prosím vezměte s sebou, lékař ho potřebuje na papíře."
          hr: "Dobro. Uputnicu, molim Vas, ponesite, liječnik je treba na papiru."
        next: [{ when: payer is own, go: price }, { go: whichDay }]
      - step: price
        say:
          en: "Just so that you know beforehand: the visit comes to {sum}; with an insurance that
              we
              accept it costs nothing. Is that all right?"
          ru: "Чтобы вы знали заранее, стоимость приёма: {sum}; по принимаемой нами страховке –
              бесплатно. Вам подходит?"
          cs: "Ještě předem k ceně návštěvy: {sum}; u pojišťoven, se kterými máme smlouvu, je
              zdarma. Vyhovuje vám to?"
          hr: "Samo da znate unaprijed, cijena pregleda: {sum}; uz osiguranje koje prihvaćamo
              besplatno je. Odgovara li Vam to?"
        answers: [prices, insurance]
        choices:
          - { title: { en: "Yes", ru: "Да", cs: "Ano", hr: "Da" }, go: whichDay }
          - title: { en: "Too dear", ru: "Дорого", cs: "Příliš drahé", hr: "Preskupo" }
            go: tooDear
          - title: { en: "Pays by insurance after all", ru: "Всё же по страховке",
                cs: "Přece jen pojišťovna", hr: "Ipak osiguranje" }
            go: doctor
      - step: tooDear
        say:
          en: "I understand. A second visit for the same complaint costs half within thirty days,
              and it may be paid in two parts. Shall I write you down?"
          ru: "Понимаю. Повторный приём по той же жалобе в течение тридцати дней – за полцены,
              платить можно в два приёма. Записать?"
          cs: "Rozumím. Kontrola se stejnou obtíží je do třiceti dnů za polovinu a zaplatit lze
              nadvakrát. Mám vás objednat?"
          hr: "Razumijem. Kontrola zbog iste tegobe u roku od trideset dana stoji pola, a platiti
              se
              može u dva dijela. Da Vas upišem?"
        choices:
          - { title: { en: "Yes", ru: "Да", cs: "Ano", hr: "Da" }, go: whichDay }
          - { title: { en: "No", ru: "Нет", cs: "Ne", hr: "Ne" }, go: farewellRefused }
      - step: whichDay
        say:
          en: "Now the day. The doctor's free hours are in front of me."
          ru: "Теперь день. Свободные часы врача у меня перед глазами."
          cs: "Teď termín. Volné hodiny lékaře mám před sebou."
          hr: "Sada dan. Slobodne sate liječnika imam pred sobom."
        answers: [howLong]
        choices:
          - title: { en: "A day is found", ru: "День нашёлся",
                cs: "Den se našel", hr: "Dan se našao" }
            go: slot
          - title: { en: "None is soon enough", ru: "Все слишком поздно",
                cs: "Všechny jsou pozdě", hr: "Svi su prekasno" }
            go: noSlot
          - title: { en: "Wants to think it over", ru: "Хочет подумать",
                cs: "Chce si to rozmyslet", hr: "Želi razmisliti" }
            go: farewellInformed
      - step: noSlot
        say:
          en: "I'm sorry it takes so long. I can put you on the waiting list and ring as soon as
              somebody cancels, or look at another doctor."
          ru: "Жаль, что так долго. Могу внести вас в лист ожидания и позвонить, как только кто-то
              отменит визит, или поискать другого врача."
          cs: "Mrzí mě, že je to tak dlouho. Mohu vás dát do pořadníku a zavolat, jakmile se něco
              uvolní, nebo zkusit jiného lékaře."
          hr: "Žao mi je što se toliko čeka. Mogu Vas staviti na listu čekanja i nazvati čim netko
              otkaže, ili potražiti drugog liječnika."
        choices:
          - title: { en: "Waiting list", ru: "Лист ожидания", cs: "Pořadník", hr: "Lista
              čekanja" }
            go: waitingList
          - title: { en: "Another doctor", ru: "Другой врач",
                cs: "Jiný lékař", hr: "Drugi liječnik" }
            go: doctor
          - title: { en: "Takes a later day", ru: "Согласен на позже",
                cs: "Vezme pozdější den", hr: "Uzima kasniji dan" }
            go: slot
          - title: { en: "No, thank you", ru: "Нет, спасибо", cs: "Ne, děkuji", hr: "Ne, hvala" }
            go: farewellRefused
      - step: waitingList
        say:
          en: "Then I need the name and a number where we reach you quickly."
          ru: "Тогда мне нужны имя и номер, по которому вам быстро дозвониться."
          cs: "Pak potřebuji jméno a číslo, na kterém vás rychle zastihneme."
          hr: "Onda trebam ime i broj na koji ćemo Vas brzo dobiti."
        ask: [patient, phone]
        next: farewellWaiting
      - step: slot
        say:
          en: "Very good. Let us write it down."
          ru: "Отлично. Записываю."
          cs: "Výborně. Zapíšeme to."
          hr: "Odlično. Zapisujem."
        ask: [visit, who]
        answers: [lateComer]
        next: prepare
      - step: prepare
        say:
          en: "Please note what to bring and what to mind."
          ru: "Запишите, пожалуйста, что взять с собой и о чём помнить."
          cs: "Poznamenejte si prosím, co s sebou a na co pamatovat."
          hr: "Zapišite, molim Vas, što ponijeti i na što paziti."
        tell: all
        answers: [bring, fasting]
        next: readBack
      - step: readBack
        say:
          en: "So: {doctor}, {day}, {hours}, patient {patient}. To be paid: {sum}. Is that right?"
          ru: "Итак: {doctor}, {day}, {hours}, пациент – {patient}. К оплате: {sum}. Всё верно?"
          cs: "Takže: {doctor}, {day}, {hours}, pacient: {patient}. K úhradě: {sum}. Souhlasí to?"
          hr: "Dakle: {doctor}, {day}, {hours}, pacijent: {patient}. Za platiti: {sum}. Je li
              točno?"
        choices:
          - title: { en: "Yes, it is right", ru: "Да, верно",
                cs: "Ano, souhlasí", hr: "Da, točno je" }
            go: farewell
          - title: { en: "Another day or hour", ru: "Другой день, час",
                cs: "Jiný den či hodina", hr: "Drugi dan ili sat" }
            go: slot
          - title: { en: "Another doctor", ru: "Другой врач",
                cs: "Jiný lékař", hr: "Drugi liječnik" }
            go: doctor
      - step: farewell
        say:
          en: "You are in the book. A message reminds you the day before. All the best, goodbye!"
          ru: "Запись готова. Накануне пришлём напоминание. Всего доброго, до свидания!"
          cs: "Termín máte zapsaný. Den předem vám přijde připomínka. Mějte se hezky, na
              shledanou!"
          hr: "Termin je upisan. Dan prije stiže podsjetnik. Sve dobro, doviđenja!"
        end: booked
      - step: change
        say:
          en: "Gladly. In whose name is the visit, and on which number is it noted?"
          ru: "Конечно. На чьё имя запись и какой номер в ней указан?"
          cs: "Jistě. Na čí jméno je termín a jaké je u něj číslo?"
          hr: "Naravno. Na čije je ime termin i koji je broj uz njega?"
        ask: [patient, phone]
        answers: [cancelFee]
        choices:
          - title: { en: "Another day", ru: "Другой день", cs: "Jiný den", hr: "Drugi dan" }
            go: farewellMoved
          - title: { en: "Cancels the visit", ru: "Отменяет визит",
                cs: "Ruší termín", hr: "Otkazuje termin" }
            go: farewellCancelled
          - title: { en: "A new one as well", ru: "И новая запись",
                cs: "A také nový termín", hr: "I novi termin" }
            go: reason
      - step: farewellMoved
        say:
          en: "I have it. Which day and hour would suit you now? … It is moved, and a message
              confirms it. Goodbye!"
          ru: "Вижу запись. Какой день и час вам теперь удобны? … Перенесено, подтверждение придёт
              сообщением. До свидания!"
          cs: "Vidím ho. Který den a hodina se vám teď hodí? … Je přesunutý, potvrzení přijde
              zprávou. Na shledanou!"
          hr: "Vidim ga. Koji Vam dan i sat sada odgovaraju? … Premješteno je, potvrda stiže
              porukom. Doviđenja!"
        end: changed
      - step: farewellCancelled
        say:
          en: "It is cancelled, thank you for telling us: somebody else can have the hour. Should
              you need us, please ring. Goodbye!"
          ru: "Запись отменена. Спасибо, что предупредили: время достанется другому. Понадобимся –
              звоните. До свидания!"
          cs: "Je zrušený a děkujeme, že dáváte vědět: hodí se někomu jinému. Kdyby bylo třeba,
              zavolejte. Na shledanou!"
          hr: "Otkazan je, hvala na javljanju: termin će dobiti netko drugi. Ako nas zatrebate,
              nazovite. Doviđenja!"
        end: changed
      - step: question
        say:
          en: "Please ask. What would you like to know?"
          ru: "Слушаю вас. Что вы хотите узнать?"
          cs: "Prosím, ptejte se. Co potřebujete vědět?"
          hr: "Izvolite. Što Vas zanima?"
        answers: [prices, insurance, whichDoctor, bring, results]
        choices:
          - title: { en: "That was all", ru: "Вопросов больше нет",
                cs: "To je vše", hr: "To je sve" }
            go: farewellInformed
          - title: { en: "Makes an appointment", ru: "Хочет записаться",
                cs: "Chce se objednat", hr: "Želi se naručiti" }
            go: reason
      - step: complaint
        say:
          en: "I'm sorry to hear that. Please tell me what happened; I'll write it down and the
              head
              doctor answers within five working days. … Thank you, goodbye!"
          ru: "Очень жаль. Расскажите, пожалуйста, что случилось: запишу, и главный врач ответит в
              течение пяти рабочих дней. … Спасибо, до свидания!"
          cs: "To mě mrzí. Řekněte mi prosím, co se stalo; zapíšu to a primář vám odpoví do pěti
              pracovních dnů. … Děkuji, na shledanou!"
          hr: "Žao mi je. Recite mi, molim Vas, što se dogodilo; zapisat ću, a ravnatelj odgovara
              u
              roku od pet radnih dana. … Hvala, doviđenja!"
        end: complained
      - step: farewellWaiting
        say:
          en: "Thank you. We ring as soon as an hour comes free. Should you feel worse, call 112.
              Goodbye!"
          ru: "Спасибо. Позвоним, как только освободится время. Если станет хуже, звоните 112. До
              свидания!"
          cs: "Děkuji. Zavoláme, jakmile se něco uvolní. Kdyby se stav zhoršil, volejte 112. Na
              shledanou!"
          hr: "Hvala. Nazvat ćemo čim se oslobodi termin. Bude li gore, nazovite 112. Doviđenja!"
        end: callLater
      - step: farewellRefused
        say:
          en: "I understand. May I note what doesn't suit you? Thank you for calling, and all the
              best. Goodbye!"
          ru: "Понимаю. Можно записать, что вам не подошло? Спасибо за звонок, всего доброго, до
              свидания!"
          cs: "Rozumím. Smím si poznamenat, co nevyhovuje? Děkuji za zavolání, mějte se hezky. Na
              shledanou!"
          hr: "Razumijem. Smijem li zabilježiti što Vam ne odgovara? Hvala na pozivu i sve dobro.
              Doviđenja!"
        end: refused
      - step: farewellInformed
        say:
          en: "Gladly. Call whenever you need us. Goodbye!"
          ru: "Пожалуйста. Обращайтесь, когда понадобится. До свидания!"
          cs: "Není zač. Zavolejte, kdykoli budete potřebovat. Na shledanou!"
          hr: "Nema na čemu. Nazovite kad god zatreba. Doviđenja!"
        end: informed
      - step: wrongNumber
        say:
          en: "No harm done, this is a clinic. Goodbye!"
          ru: "Ничего страшного, вы позвонили в клинику. До свидания!"
          cs: "Nic se neděje, tady je klinika. Na shledanou!"
          hr: "Nema problema, ovdje je poliklinika. Doviđenja!"
        end: wrongNumber
    """#
}
