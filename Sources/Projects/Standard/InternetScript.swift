extension StandardProjects {
  /// The project internet: what is said, step by step.
  static let internetScript = #"""
    steps:
      - step: purpose
        say:
          en: "Gladly. Is it about a new connection, or one that you have or ordered already?"
          ru: "С удовольствием. Речь о новом подключении или о том, что уже есть или заказано?"
          cs: "Ano, prosím. Jde o nové připojení, nebo o to, které už máte či máte objednané?"
          hr: "Rado. Radi li se o novom priključku ili o onom koji već imate ili ste naručili?"
        answers: [coverage, price]
        choices:
          - { title: { en: "New connection", ru: "Новое подключение",
                       cs: "Nové připojení", hr: "Novi priključak" }, go: address }
          - { title: { en: "An order went wrong", ru: "Проблема с заказом",
                       cs: "Potíž s objednávkou", hr: "Problem s narudžbom" }, go: sorry }
          - { title: { en: "Internet doesn't work", ru: "Интернет не работает",
                       cs: "Internet nefunguje", hr: "Internet ne radi" }, go: fault }
          - { title: { en: "Only a question", ru: "Только вопрос",
                       cs: "Jen dotaz", hr: "Samo pitanje" }, go: advise }
          - { title: { en: "Wrong number", ru: "Ошиблись номером",
                       cs: "Omyl", hr: "Pogrešan broj" }, go: wrongNumber }
      - step: address
        say:
          en: "May I first ask where you live, so that I see what we can offer?"
          ru: "Подскажете сначала, где вы живёте? Посмотрю, что можно подключить."
          cs: "Řeknete mi nejdřív, kde bydlíte? Podívám se, co tam můžeme nabídnout."
          hr: "Smijem li prvo pitati gdje stanujete, da vidim što ondje nudimo?"
        ask: [where]
        answers: [coverage]
        next:
          - { when: home is other, go: notThere }
          - { go: coverage }
      - step: coverage
        say:
          en: "Thank you, one moment, I'm looking at the house."
          ru: "Спасибо, минуточку, смотрю ваш дом."
          cs: "Děkuji, okamžik, dívám se na váš dům."
          hr: "Hvala, samo trenutak, provjeravam Vašu adresu."
        choices:
          - { title: { en: "We are in the house", ru: "Мы в доме есть",
                       cs: "V domě jsme", hr: "Pokrivamo adresu" }, go: tariffs }
          - { title: { en: "We are not there yet", ru: "Нас там ещё нет",
                       cs: "Zatím tam nejsme", hr: "Još nismo ondje" }, go: notThere }
      - step: tariffs
        say:
          en: "We can connect you. Basic is 100 megabits for 450 a month, Fast 300 for 690, and
              Top
            1000 for 990, with ten per cent off at the start. Which would suit you?"
          ru: "Подключить можем. Базовый – 100 мегабит за 450 в месяц, Скорый – 300 за 690, Топ –
            1000 за 990 и скидка 10 % на старте. Какой вам подойдёт?"
          cs: "Připojit vás můžeme. Základní má 100 megabitů za 450 měsíčně, Rychlý 300 za 690 a
              Top
            1000 za 990, na začátku s desetiprocentní slevou. Který by vám vyhovoval?"
          hr: "Možemo Vas priključiti. Osnovna ima 100 megabita za 450 mjesečno, Brza 300 za 690,
              a
            Top 1000 za 990, uz deset posto popusta na početku. Koja bi Vam odgovarala?"
        answers: [difference, contract, price]
        choices:
          - { title: { en: "Chooses a tariff", ru: "Выбирает тариф",
                       cs: "Vybírá tarif", hr: "Bira tarifu" }, go: choice }
          - { title: { en: "Too dear", ru: "Дорого",
                       cs: "Příliš drahé", hr: "Preskupo" }, go: tooDear }
          - { title: { en: "Has another provider", ru: "Есть другой провайдер",
                       cs: "Má jiného poskytovatele", hr: "Ima drugog operatera" }, go: hasOther }
          - { title: { en: "Wants to think it over", ru: "Хочет подумать",
                       cs: "Chce si to rozmyslet", hr: "Želi razmisliti" }, go: later }
          - { title: { en: "Only wanted to know", ru: "Просто узнать",
                       cs: "Jen informace", hr: "Samo se raspituje" }, go: farewellInformed }
          - { title: { en: "Doesn't want it", ru: "Отказывается",
                       cs: "Nechce", hr: "Ne želi" }, go: farewellRefused }
      - step: tooDear
        say:
          en: "I understand. Then there is Light: 50 megabits for 290 a month, quite enough for
            reading and films. Shall we take that one?"
          ru: "Понимаю. Тогда есть Лёгкий: 50 мегабит за 290 в месяц, для фильмов и новостей
              хватит.
            Запишем его?"
          cs: "Rozumím. Pak je tu Lehký: 50 megabitů za 290 měsíčně, na čtení a filmy stačí.
            Zapíšeme ten?"
          hr: "Razumijem. Tu je onda Lagana: 50 megabita za 290 mjesečno, za čitanje i filmove
            sasvim dovoljno. Da uzmemo nju?"
        answers: [difference]
        choices:
          - { title: { en: "Yes, that one", ru: "Да, этот",
                       cs: "Ano, ten", hr: "Da, nju" }, go: choice }
          - { title: { en: "Wants to think it over", ru: "Хочет подумать",
                       cs: "Chce si to rozmyslet", hr: "Želi razmisliti" }, go: later }
          - { title: { en: "Still too dear", ru: "Всё равно дорого",
                       cs: "Pořád drahé", hr: "Još uvijek preskupo" }, go: farewellRefused }
      - step: hasOther
        say:
          en: "You needn't cancel anything beforehand: we connect you first, you compare for two
            weeks, and then you decide. Shall we do it so?"
          ru: "Заранее ничего отключать не нужно: мы подключим, вы две недели сравниваете и
              решаете.
            Так и сделаем?"
          cs: "Předem nic rušit nemusíte: připojíme vás, dva týdny porovnáváte a pak se
              rozhodnete.
            Uděláme to tak?"
          hr: "Ništa ne morate otkazati unaprijed: mi Vas priključimo, dva tjedna uspoređujete i
            onda odlučite. Može tako?"
        answers: [switching, contract]
        choices:
          - { title: { en: "Agrees", ru: "Согласие", cs: "Souhlasí", hr: "Pristaje" },
              go: choice }
          - { title: { en: "Wants to think it over", ru: "Хочет подумать",
                       cs: "Chce si to rozmyslet", hr: "Želi razmisliti" }, go: later }
          - { title: { en: "Stays with the other", ru: "Остаётся у другого",
                       cs: "Zůstává u jiného", hr: "Ostaje kod drugoga" }, go: farewellRefused }
      - step: choice
        say:
          en: "Very good. I'll put the order down at once."
          ru: "Отлично. Сразу оформляю заказ."
          cs: "Výborně. Hned objednávku zapíšu."
          hr: "Odlično. Odmah upisujem narudžbu."
        ask: [order]
        answers: [difference, router, materials]
        next:
          - { when: tariff is fast/best and router is no, go: ownRouter }
          - { go: visit }
      - step: ownRouter
        say:
          en: "At this speed your router needs gigabit ports. An old one would slow you down. Is
            yours such a one?"
          ru: "На такой скорости роутеру нужны гигабитные порты, старый будет тормозить. У вас
            такой?"
          cs: "Při této rychlosti potřebuje router gigabitové porty, starý by vás brzdil. Máte
            takový?"
          hr: "Za tu brzinu ruter treba gigabitne priključke, stari bi Vas usporavao. Imate li
            takav?"
        answers: [router]
        choices:
          - { title: { en: "Yes, keeps their own", ru: "Да, оставит свой",
                       cs: "Ano, nechá si svůj", hr: "Da, ostaje pri svojem" }, go: visit }
          - { title: { en: "Rather one from us", ru: "Лучше наш",
                       cs: "Raději od nás", hr: "Radije naš" }, go: routerAgain }
      - step: routerAgain
        say:
          en: "Then the fitter brings one along and sets it up."
          ru: "Тогда мастер привезёт роутер и сразу настроит."
          cs: "Technik ho tedy přiveze a rovnou nastaví."
          hr: "Onda će ga tehničar donijeti i odmah namjestiti."
        ask: [router]
        next: visit
      - step: visit
        say:
          en: "Now the fitter's visit. It takes about an hour."
          ru: "Теперь визит мастера. Он займёт около часа."
          cs: "Teď návštěva technika. Trvá asi hodinu."
          hr: "Sada posjet tehničara. Traje oko sat vremena."
        ask: [visit, who]
        answers: [fitter, passport]
        choices:
          - { title: { en: "Day and hours agreed", ru: "День и время есть",
                       cs: "Termín dohodnut", hr: "Termin dogovoren" }, go: prepare }
          - { title: { en: "No day suits", ru: "Время не подходит",
                       cs: "Nevyhovuje žádný den", hr: "Nijedan dan ne odgovara" }, go: noDay }
          - { title: { en: "Won't give the passport", ru: "Не даёт паспорт",
                       cs: "Nechce uvést pas", hr: "Ne želi dati putovnicu" }, go: noPassport }
      - step: noDay
        say:
          en: "On weekdays the fitter comes until eight in the evening, and somebody else of full
            age may open the door. Would that do?"
          ru: "По будням мастер приезжает до восьми вечера, и встретить может любой
            совершеннолетний. Так получится?"
          cs: "Ve všední dny technik přijede až do osmi večer a otevřít může kdokoli plnoletý. Šlo
            by to tak?"
          hr: "Radnim danom tehničar dolazi do osam navečer, a vrata može otvoriti bilo koja
            punoljetna osoba. Može li tako?"
        choices:
          - { title: { en: "Yes, that will do", ru: "Да, так можно",
                       cs: "Ano, to půjde", hr: "Da, može" }, go: visit }
          - { title: { en: "Call again later", ru: "Перезвонить позже",
                       cs: "Zavolat později", hr: "Nazvati kasnije" }, go: later }
          - { title: { en: "No, it can't be done", ru: "Нет, не получится",
                       cs: "Ne, nejde to", hr: "Ne, ne može" }, go: farewellRefused }
      - step: noPassport
        say:
          en: "I understand your caution. The number goes only into the contract, and you can
              check
            us: hang up and call the number on our site. May I write it down?"
          ru: "Понимаю вашу осторожность. Номер нужен только для договора, и нас можно проверить:
            позвоните по номеру с сайта. Запишем?"
          cs: "Vaši opatrnost chápu. Číslo jde jen do smlouvy a můžete si nás ověřit na čísle z
            našeho webu. Mohu ho zapsat?"
          hr: "Razumijem Vaš oprez. Broj ide samo u ugovor, a možete nas provjeriti na broju s
              naše
            stranice. Smijem li ga upisati?"
        answers: [passport]
        choices:
          - { title: { en: "Gives it", ru: "Называет", cs: "Uvede ho", hr: "Daje ga" },
              go: visit }
          - { title: { en: "Will call back", ru: "Просит перезвонить",
                       cs: "Zavolat znovu", hr: "Nazvati ponovno" }, go: later }
          - { title: { en: "Refuses", ru: "Отказывается",
                       cs: "Odmítá", hr: "Odbija" }, go: farewellRefused }
      - step: prepare
        say:
          en: "There are a few things for you to keep in mind."
          ru: "Несколько важных моментов, чтобы всё прошло гладко."
          cs: "Ještě pár věcí, které je dobré vědět."
          hr: "Još nekoliko stvari koje je dobro znati."
        tell: all
        answers: [payment, fitter]
        next: readBack
      - step: readBack
        say:
          en: "So: {tariff}, {street}, {day}, {hours}, in the name of {client}. It comes to {sum}.
            Is that right?"
          ru: "Проверим: {tariff}; адрес: {street}; {day}, {hours}; клиент – {client}. Итого
              {sum}.
            Всё верно?"
          cs: "Takže: {tariff}, adresa {street}, {day}, {hours}, jméno {client}. Celkem {sum}.
            Souhlasí to?"
          hr: "Dakle: {tariff}, adresa {street}, {day}, {hours}, na ime: {client}. Ukupno {sum}.
              Je
            li tako?"
        choices:
          - { title: { en: "Yes, it is right", ru: "Да, всё верно",
                       cs: "Ano, souhlasí", hr: "Da, točno je" }, go: farewell }
          - { title: { en: "Change the tariff", ru: "Изменить тариф",
                       cs: "Změnit tarif", hr: "Promijeniti tarifu" }, go: choice }
          - { title: { en: "Change day or person", ru: "Изменить время, имя",
                       cs: "Změnit termín, jméno", hr: "Promijeniti termin, ime" }, go: visit }
          - { title: { en: "Correct the address", ru: "Исправить адрес",
                       cs: "Opravit adresu", hr: "Ispraviti adresu" }, go: address }
          - { title: { en: "Not after all", ru: "Всё-таки не нужно",
                       cs: "Nakonec nechce", hr: "Ipak ne želi" }, go: farewellRefused }
      - step: farewell
        say:
          en: "Thank you for your order. The fitter rings you an hour before. Goodbye!"
          ru: "Спасибо за заказ! Мастер позвонит за час до приезда. До свидания!"
          cs: "Děkujeme za objednávku. Technik zavolá hodinu předem. Na shledanou!"
          hr: "Hvala na narudžbi. Tehničar će nazvati sat vremena prije. Doviđenja!"
        end: ordered
      - step: later
        say:
          en: "Of course. On which number may we call you, and whom should we ask for?"
          ru: "Конечно. По какому номеру вам перезвонить и кого спросить?"
          cs: "Samozřejmě. Na jaké číslo vám máme zavolat a koho si vyžádat?"
          hr: "Naravno. Na koji Vas broj možemo nazvati i koga da tražimo?"
        ask: [phone, client]
        next: farewellLater
      - step: farewellLater
        say:
          en: "Thank you, we'll be in touch. Goodbye!"
          ru: "Спасибо, мы вам позвоним. До свидания!"
          cs: "Děkuji, ozveme se. Na shledanou!"
          hr: "Hvala, javit ćemo se. Doviđenja!"
        end: callLater
      - step: notThere
        say:
          en: "I'm sorry, we don't connect there yet. Shall we call you as soon as we do?"
          ru: "К сожалению, там мы пока не подключаем. Позвонить вам, когда начнём?"
          cs: "Je mi líto, tam zatím nepřipojujeme. Máme vám zavolat, až začneme?"
          hr: "Žao mi je, ondje još ne priključujemo. Želite li da Vas nazovemo kad počnemo?"
        answers: [coverage]
        choices:
          - { title: { en: "Yes, let me know", ru: "Да, сообщите",
                       cs: "Ano, dejte vědět", hr: "Da, javite mi" }, go: later }
          - { title: { en: "No, thank you", ru: "Нет, спасибо",
                       cs: "Ne, děkuji", hr: "Ne, hvala" }, go: farewellRefused }
      - step: sorry
        say:
          en: "I'm sorry about that. I'll find your order at once: your name, address and
              telephone,
            please."
          ru: "Мне очень жаль. Сейчас найду ваш заказ: назовите имя, адрес и телефон, пожалуйста."
          cs: "To mě mrzí. Hned objednávku najdu: vaše jméno, adresa a telefon, prosím."
          hr: "Žao mi je zbog toga. Odmah ću naći narudžbu: Vaše ime, adresa i telefon, molim."
        ask: [client, street, phone]
        answers: [crewMissed]
        choices:
          - { title: { en: "The crew did not come", ru: "Бригада не приехала",
                       cs: "Četa nepřijela", hr: "Ekipa nije došla" }, go: newDay }
          - { title: { en: "Work was not finished", ru: "Работу не закончили",
                       cs: "Práce nedokončena", hr: "Posao nije dovršen" }, go: newDay }
          - { title: { en: "Wrong sum or tariff", ru: "Не та сумма, тариф",
                       cs: "Jiná cena nebo tarif", hr: "Pogrešna cijena, tarifa" }, go: noted }
          - { title: { en: "Wants to cancel", ru: "Хочет отменить заказ",
                       cs: "Chce zrušit", hr: "Želi otkazati" }, go: noted }
      - step: newDay
        say:
          en: "I apologise, that should not happen. You come first now: which day may the crew
            come?"
          ru: "Приносим извинения, так быть не должно. Теперь вы вне очереди: в какой день
            приехать?"
          cs: "Omlouváme se, to se stát nemá. Teď máte přednost: který den může četa přijet?"
          hr: "Ispričavamo se, to se ne smije dogoditi. Sada imate prednost: kada ekipa može
              doći?"
        ask: [day, hours]
        answers: [crewMissed]
        choices:
          - { title: { en: "New day agreed", ru: "Новый день выбран",
                       cs: "Nový den dohodnut", hr: "Novi dan
                           dogovoren" }, go: farewellReplanned }
          - { title: { en: "Wants to cancel", ru: "Хочет отменить заказ",
                       cs: "Chce zrušit", hr: "Želi otkazati" }, go: noted }
      - step: farewellReplanned
        say:
          en: "It is put down: {day}, {hours}. Should anything change, we call you ourselves.
            Goodbye!"
          ru: "Записано: {day}, {hours}. Если что-то изменится, мы сами позвоним. До свидания!"
          cs: "Je to zapsáno: {day}, {hours}. Kdyby se něco změnilo, sami zavoláme. Na shledanou!"
          hr: "Upisano je: {day}, {hours}. Ako se što promijeni, sami ćemo nazvati. Doviđenja!"
        end: replanned
      - step: fault
        say:
          en: "Let's try one thing together: please unplug the router, count to ten and plug it in
            again. Does it work?"
          ru: "Давайте попробуем вместе: выключите роутер из розетки, сосчитайте до десяти и
            включите. Заработало?"
          cs: "Zkusme spolu jednu věc: odpojte prosím router, napočítejte do deseti a zapojte ho.
            Funguje to?"
          hr: "Pokušajmo zajedno: isključite ruter iz struje, brojite do deset i ponovno ga
            uključite. Radi li?"
        answers: [slow]
        choices:
          - { title: { en: "It works again", ru: "Заработало",
                       cs: "Už funguje", hr: "Opet radi" }, go: farewellInformed }
          - { title: { en: "Still nothing", ru: "Не работает",
                       cs: "Pořád nic", hr: "I dalje ništa" }, go: noted }
          - { title: { en: "Isn't at home", ru: "Клиент не дома",
                       cs: "Není doma", hr: "Nije kod kuće" }, go: later }
      - step: noted
        say:
          en: "I'll pass it on at once. Let me only check your details."
          ru: "Сразу передаю специалистам. Давайте только сверим данные."
          cs: "Hned to předám. Jen si spolu ověříme údaje."
          hr: "Odmah prosljeđujem. Samo da provjerimo Vaše podatke."
        ask: [client, street, phone, remark]
        next: farewellPassedOn
      - step: farewellPassedOn
        say:
          en: "The one responsible will call you today. I'm sorry for the trouble. Goodbye!"
          ru: "Ответственный позвонит вам сегодня же. Извините за неудобства. До свидания!"
          cs: "Odpovědný kolega vám zavolá ještě dnes. Omlouváme se za potíže. Na shledanou!"
          hr: "Odgovorna osoba nazvat će Vas još danas. Ispričavamo se na neugodnosti. Doviđenja!"
        end: passedOn
      - step: advise
        say:
          en: "Please ask, I'll gladly tell you."
          ru: "Спрашивайте, с удовольствием расскажу."
          cs: "Ptejte se, prosím, vše vám řeknu."
          hr: "Samo pitajte, rado ću Vam odgovoriti."
        answers: [coverage, price, difference, contract, payment, moving]
        choices:
          - { title: { en: "Wants to order", ru: "Хочет подключиться",
                       cs: "Chce si objednat", hr: "Želi naručiti" }, go: address }
          - { title: { en: "That was all", ru: "Больше вопросов нет",
                       cs: "To je vše", hr: "To je sve" }, go: farewellInformed }
          - { title: { en: "Call again later", ru: "Перезвонить позже",
                       cs: "Zavolat později", hr: "Nazvati kasnije" }, go: later }
      - step: wrongNumber
        say:
          en: "I'm afraid you have the wrong number: this is home internet. Never mind, goodbye!"
          ru: "Кажется, вы ошиблись номером: это домашний интернет. Ничего страшного, до
              свидания!"
          cs: "To bude omyl, tady je domácí internet. Nic se nestalo, na shledanou!"
          hr: "Čini se da ste pogriješili broj, ovdje kućni internet. Ništa zato, doviđenja!"
        end: wrongNumber
      - step: farewellRefused
        say:
          en: "I understand. May I ask what speaks against it? Thank you for your time, goodbye!"
          ru: "Понимаю. Можно узнать, что вас останавливает? Спасибо за ваше время, до свидания!"
          cs: "Rozumím. Smím se zeptat, co vás odrazuje? Děkuji za váš čas, na shledanou!"
          hr: "Razumijem. Smijem li pitati što Vas odvraća? Hvala na Vašem vremenu, doviđenja!"
        end: refused
      - step: farewellInformed
        say:
          en: "Thank you for calling. If you need anything, we are here. Goodbye!"
          ru: "Спасибо за звонок. Если что-то понадобится – звоните. До свидания!"
          cs: "Děkujeme za zavolání. Kdykoli budete potřebovat, jsme tu. Na shledanou!"
          hr: "Hvala na pozivu. Ako što zatrebate, tu smo. Doviđenja!"
        end: informed
    """#
}
