extension StandardProjects {
  /// The project taxi: what is said, step by step.
  static let taxiScript = #"""
    steps:
      - step: pickUp
        say:
          en: "Street and number of the house, please."
          ru: "Назовите, пожалуйста, улицу и номер дома."
          cs: "Ulici a číslo domu, prosím."
          hr: "Ulicu i kućni broj, molim Vas."
        ask: [pickUp]
        answers: [area]
        choices:
          - { title: { en: "Address found", ru: "Адрес найден",
                       cs: "Adresa nalezena", hr: "Adresa pronađena" }, go: ride }
          - { title: { en: "Address not found", ru: "Адрес не находится",
                       cs: "Adresa nenalezena", hr: "Adrese nema" }, go: notFound }
          - { title: { en: "The car did not come", ru: "Машина не приехала",
                       cs: "Vůz nepřijel", hr: "Vozilo nije došlo" }, go: late }
          - { title: { en: "Complains of a ride", ru: "Жалоба на поездку",
                       cs: "Stížnost na jízdu", hr: "Pritužba na vožnju" }, go: complaint }
          - { title: { en: "Left a thing in the car", ru: "Забыта вещь",
                       cs: "Zapomenutá věc", hr: "Zaboravljena stvar" }, go: lost }
          - { title: { en: "Cancels a ride", ru: "Отменяет поездку",
                       cs: "Ruší jízdu", hr: "Otkazuje vožnju" }, go: cancel }
          - { title: { en: "Only a question", ru: "Только вопрос",
                       cs: "Jen dotaz", hr: "Samo pitanje" }, go: advise }
          - { title: { en: "Wrong number", ru: "Ошиблись номером",
                       cs: "Omyl", hr: "Pogrešan broj" }, go: wrongNumber }
      - step: notFound
        say:
          en: "I don't find it yet. Which crossing, shop or known place is near you?"
          ru: "Пока не нахожу. Какой рядом перекрёсток, магазин или известное место?"
          cs: "Zatím to nenacházím. Jaká křižovatka, obchod nebo známé místo je poblíž?"
          hr: "Zasad ne nalazim. Koje je raskrižje, trgovina ili poznato mjesto blizu Vas?"
        ask: [pickUp]
        answers: [area]
        choices:
          - { title: { en: "Found", ru: "Нашли", cs: "Nalezeno", hr: "Pronađeno" }, go: ride }
          - { title: { en: "Outside our area", ru: "Не наш район",
                       cs: "Mimo naši oblast", hr: "Izvan područja" }, go: outside }
      - step: outside
        say:
          en: "I'm sorry, we don't drive there yet. We'll gladly call you when we do. Goodbye!"
          ru: "К сожалению, туда мы пока не ездим. Сообщим, когда начнём. До свидания!"
          cs: "Je mi líto, tam zatím nejezdíme. Až začneme, dáme vám vědět. Na shledanou!"
          hr: "Žao mi je, ondje još ne vozimo. Javit ćemo Vam kad počnemo. Doviđenja!"
        end: refused
      - step: ride
        say:
          en: "Thank you. Where are you going, and when?"
          ru: "Спасибо. Куда и когда едем?"
          cs: "Děkuji. Kam a kdy pojedete?"
          hr: "Hvala. Kamo i kada putujete?"
        ask: [destination, trip, start, day, time, car, phone, note]
        answers: [price, childSeat, pets, luggage]
        next:
          - { when: start is later, go: offerLater }
          - { go: offerNow }
      - step: offerNow
        say:
          en: "From: {pickUp}, to: {destination}. {car}, {sum}, in about ten minutes. Shall I send
            it?"
          ru: "Откуда: {pickUp}, куда: {destination}. {car}, {sum}, минут через десять.
              Отправляю?"
          cs: "Odkud: {pickUp}, kam: {destination}. {car}, {sum}, asi za deset minut. Mám ho
            poslat?"
          hr: "Polazak: {pickUp}, odredište: {destination}. {car}, {sum}, za desetak minuta. Da
            pošaljem?"
        tell: all
        answers: [waiting, payment]
        choices:
          - { title: { en: "Yes", ru: "Да", cs: "Ano", hr: "Da" }, go: farewell }
          - { title: { en: "Something is wrong", ru: "Есть ошибка",
                       cs: "Něco nesedí", hr: "Nešto nije točno" }, go: correct }
          - { title: { en: "Ten minutes is too long", ru: "Долго ждать",
                       cs: "Čeká se dlouho", hr: "Predugo čekanje" }, go: tooLong }
          - { title: { en: "Too dear", ru: "Дорого",
                       cs: "Příliš drahé", hr: "Preskupo" }, go: tooDear }
          - { title: { en: "No car is free", ru: "Нет свободных машин",
                       cs: "Žádný volný vůz", hr: "Nema slobodnog vozila" }, go: noCar }
          - { title: { en: "Doesn't want it", ru: "Отказывается",
                       cs: "Nechce", hr: "Ne želi" }, go: farewellRefused }
      - step: offerLater
        say:
          en: "{day}, {time}. From: {pickUp}, to: {destination}. {car}, {sum}. Shall I book it?"
          ru: "{day}, {time}. Откуда: {pickUp}, куда: {destination}. {car}, {sum}. Записываю?"
          cs: "{day}, {time}. Odkud: {pickUp}, kam: {destination}. {car}, {sum}. Mám to zapsat?"
          hr: "{day}, {time}. Polazak: {pickUp}, odredište: {destination}. {car}, {sum}. Da
              upišem?"
        tell: all
        answers: [bookAhead, waiting]
        choices:
          - { title: { en: "Yes", ru: "Да", cs: "Ano", hr: "Da" }, go: farewell }
          - { title: { en: "Something is wrong", ru: "Есть ошибка",
                       cs: "Něco nesedí", hr: "Nešto nije točno" }, go: correct }
          - { title: { en: "Too dear", ru: "Дорого",
                       cs: "Příliš drahé", hr: "Preskupo" }, go: tooDear }
          - { title: { en: "Doesn't want it", ru: "Отказывается",
                       cs: "Nechce", hr: "Ne želi" }, go: farewellRefused }
      - step: correct
        say:
          en: "Let me put that right. What has to be changed?"
          ru: "Сейчас исправлю. Что изменить?"
          cs: "Hned to opravím. Co mám změnit?"
          hr: "Odmah ispravljam. Što treba promijeniti?"
        ask: [ride]
        next:
          - { when: start is later, go: offerLater }
          - { go: offerNow }
      - step: tooLong
        say:
          en: "I understand. I can ask the nearest driver to hurry, or book the car for a later
            time. Which do you prefer?"
          ru: "Понимаю. Могу поторопить ближайшего водителя или записать машину ко времени. Что
            удобнее?"
          cs: "Rozumím. Mohu popohnat nejbližšího řidiče, nebo vůz objednat na později. Co je vám
            milejší?"
          hr: "Razumijem. Mogu požuriti najbližeg vozača ili naručiti auto za kasnije. Što Vam
              više
            odgovara?"
        choices:
          - { title: { en: "Waits after all", ru: "Подождёт",
                       cs: "Přece počká", hr: "Ipak čeka" }, go: farewell }
          - { title: { en: "At a later time", ru: "Ко времени",
                       cs: "Na později", hr: "Za kasnije" }, go: correct }
          - { title: { en: "No, thank you", ru: "Нет, спасибо",
                       cs: "Ne, děkuji", hr: "Ne, hvala" }, go: farewellRefused }
      - step: tooDear
        say:
          en: "I understand. An ordinary car is the cheapest, and a ride at once costs 50 less
              than
            one booked ahead. Shall we change it?"
          ru: "Понимаю. Дешевле всего обычная машина, а поездка сразу на 50 дешевле предзаказа.
            Изменим?"
          cs: "Rozumím. Nejlevnější je běžný vůz a jízda hned je o 50 levnější než rezervace.
            Změníme to?"
          hr: "Razumijem. Najjeftinije je obično vozilo, a vožnja odmah je 50 jeftinija od
            rezervacije. Da promijenimo?"
        answers: [price]
        choices:
          - { title: { en: "Changes it", ru: "Меняем",
                       cs: "Změnit", hr: "Promijeniti" }, go: correct }
          - { title: { en: "Takes it as it is", ru: "Оставляем как есть",
                       cs: "Nechat, jak je", hr: "Ostaviti kako jest" }, go: farewell }
          - { title: { en: "No, thank you", ru: "Нет, спасибо",
                       cs: "Ne, děkuji", hr: "Ne, hvala" }, go: farewellRefused }
      - step: noCar
        say:
          en: "I'm sorry, all cars are taken just now. Shall I ring you as soon as one is free?"
          ru: "Извините, сейчас все машины заняты. Перезвонить, как только освободится?"
          cs: "Omlouvám se, všechny vozy jsou teď obsazené. Mám zavolat, až se některý uvolní?"
          hr: "Žao mi je, sva su vozila trenutačno zauzeta. Da nazovem čim se koje oslobodi?"
        choices:
          - { title: { en: "Yes, please", ru: "Да, пожалуйста",
                       cs: "Ano, prosím", hr: "Da, molim" }, go: farewellWhenFree }
          - { title: { en: "No, thank you", ru: "Нет, спасибо",
                       cs: "Ne, děkuji", hr: "Ne, hvala" }, go: farewellRefused }
      - step: farewell
        say:
          en: "Done. The number of the car comes to your telephone. Have a good ride!"
          ru: "Готово. Номер машины придёт вам в сообщении. Счастливого пути!"
          cs: "Hotovo. SPZ vozu vám přijde zprávou. Šťastnou cestu!"
          hr: "Gotovo. Registraciju vozila dobit ćete porukom. Sretan put!"
        end: ordered
      - step: farewellWhenFree
        say:
          en: "I'll ring you as soon as a car is free. Thank you for your patience!"
          ru: "Позвоню, как только освободится машина. Спасибо за терпение!"
          cs: "Zavolám, jakmile bude vůz volný. Děkuji za trpělivost!"
          hr: "Nazvat ću čim bude slobodno vozilo. Hvala na strpljenju!"
        end: callWhenFree
      - step: late
        say:
          en: "I'm sorry you have to wait. From which address and which telephone was it ordered?"
          ru: "Извините за ожидание. Назовите адрес подачи и телефон, с которого заказывали."
          cs: "Omlouvám se za čekání. Na jakou adresu a z jakého čísla byla objednávka?"
          hr: "Ispričavam se na čekanju. Za koju je adresu i s kojeg broja naručeno?"
        ask: [pickUp, phone]
        choices:
          - { title: { en: "The car is near", ru: "Машина рядом",
                       cs: "Vůz je poblíž", hr: "Vozilo je blizu" }, go: near }
          - { title: { en: "Send another car", ru: "Послать другую",
                       cs: "Poslat jiný vůz", hr: "Poslati drugo vozilo" }, go: another }
          - { title: { en: "No longer needed", ru: "Уже не нужно",
                       cs: "Už není potřeba", hr: "Više nije potrebno" }, go: farewellCancelled }
      - step: near
        say:
          en: "The car is two streets away and will be with you in three minutes. Sorry for the
            wait!"
          ru: "Машина в двух улицах от вас, будет через три минуты. Извините за ожидание!"
          cs: "Vůz je dvě ulice od vás, za tři minuty je na místě. Omlouváme se za čekání!"
          hr: "Vozilo je dvije ulice od Vas i stiže za tri minute. Ispričavamo se na čekanju!"
        end: informed
      - step: another
        say:
          en: "Another car is coming at once, and we take 50 off this ride. I'm sorry it went
            wrong."
          ru: "Сейчас же отправляю другую машину, и эта поездка на 50 дешевле. Простите за сбой."
          cs: "Hned posílám jiný vůz a z této jízdy odečteme 50. Moc se omlouváme."
          hr: "Odmah šaljem drugo vozilo, a ova je vožnja 50 jeftinija. Ispričavamo se na
              propustu."
        end: resent
      - step: complaint
        say:
          en: "I'm sorry to hear that. From which telephone was it ordered, and what happened?"
          ru: "Мне очень жаль. С какого телефона заказывали и что произошло?"
          cs: "To mě mrzí. Z jakého čísla byla objednávka a co se stalo?"
          hr: "Žao mi je zbog toga. S kojeg je broja naručeno i što se dogodilo?"
        ask: [phone, note]
        answers: [overcharged]
        next: farewellComplaint
      - step: farewellComplaint
        say:
          en: "Thank you for telling us. The head of the shift will call you today. Goodbye!"
          ru: "Спасибо, что сообщили. Начальник смены позвонит вам сегодня. До свидания!"
          cs: "Děkujeme za upozornění. Vedoucí směny vám dnes zavolá. Na shledanou!"
          hr: "Hvala što ste nam rekli. Voditelj smjene nazvat će Vas danas. Doviđenja!"
        end: complaint
      - step: lost
        say:
          en: "We'll look for it at once. What was left, and from which telephone was it ordered?"
          ru: "Сразу поищем. Что осталось в машине и с какого телефона заказывали?"
          cs: "Hned to zjistím. Co ve voze zůstalo a z jakého čísla byl objednán?"
          hr: "Odmah ćemo potražiti. Što je ostalo u vozilu i s kojeg je broja naručeno?"
        ask: [phone, note]
        answers: [lostThings]
        next: farewellLost
      - step: farewellLost
        say:
          en: "I'm asking the driver now, and we'll ring you within an hour. Goodbye!"
          ru: "Связываюсь с водителем, в течение часа мы вам позвоним. До свидания!"
          cs: "Ptám se řidiče a do hodiny se vám ozveme. Na shledanou!"
          hr: "Pitam vozača i javit ćemo Vam se u roku od sat vremena. Doviđenja!"
        end: lostThing
      - step: cancel
        say:
          en: "Of course. From which address and which telephone was the car ordered?"
          ru: "Конечно. Назовите адрес подачи и телефон, с которого заказывали."
          cs: "Jistě. Na jakou adresu a z jakého čísla byl vůz objednán?"
          hr: "Naravno. Za koju je adresu i s kojeg broja vozilo naručeno?"
        ask: [pickUp, phone]
        answers: [cancelling]
        choices:
          - { title: { en: "Cancels it", ru: "Отменяет",
                       cs: "Ruší", hr: "Otkazuje" }, go: farewellCancelled }
          - { title: { en: "Goes at another time", ru: "Поедет позже",
                       cs: "Pojede jindy", hr: "Putuje drugi put" }, go: ride }
      - step: farewellCancelled
        say:
          en: "It is cancelled, there is nothing to pay. We'll gladly drive you another time.
            Goodbye!"
          ru: "Поездка отменена, платить ничего не нужно. Ждём вас в другой раз. До свидания!"
          cs: "Jízda je zrušena, nic neplatíte. Rádi vás svezeme příště. Na shledanou!"
          hr: "Otkazano je, ne plaćate ništa. Rado ćemo Vas voziti drugi put. Doviđenja!"
        end: cancelled
      - step: advise
        say:
          en: "Please ask."
          ru: "Слушаю вас."
          cs: "Ptejte se, prosím."
          hr: "Izvolite, pitajte."
        answers: [price, area, waiting, childSeat, pets, payment, bookAhead, company]
        choices:
          - { title: { en: "Orders a car", ru: "Заказывает машину",
                       cs: "Objednává vůz", hr: "Naručuje vozilo" }, go: pickUp }
          - { title: { en: "That was all", ru: "Больше вопросов нет",
                       cs: "To je vše", hr: "To je sve" }, go: farewellInformed }
      - step: wrongNumber
        say:
          en: "I'm afraid this is a taxi, you have the wrong number. Never mind, goodbye!"
          ru: "Это такси, вы, видимо, ошиблись номером. Ничего страшного, до свидания!"
          cs: "Tady je taxi, to bude omyl. Nic se nestalo, na shledanou!"
          hr: "Ovdje taksi, čini se da ste pogriješili broj. Ništa zato, doviđenja!"
        end: wrongNumber
      - step: farewellRefused
        say:
          en: "I understand. May I ask why? Thank you for calling, until another time!"
          ru: "Понимаю. Можно узнать почему? Спасибо за звонок, ждём вас в другой раз!"
          cs: "Rozumím. Smím se zeptat proč? Děkujeme za zavolání a někdy příště!"
          hr: "Razumijem. Smijem li pitati zašto? Hvala na pozivu i do drugog puta!"
        end: refused
      - step: farewellInformed
        say:
          en: "Thank you for calling. When you need a car, we are here. Goodbye!"
          ru: "Спасибо за звонок. Понадобится машина – звоните. До свидания!"
          cs: "Děkujeme za zavolání. Až budete potřebovat vůz, jsme tu. Na shledanou!"
          hr: "Hvala na pozivu. Kad zatrebate auto, tu smo. Doviđenja!"
        end: informed
    """#
}
