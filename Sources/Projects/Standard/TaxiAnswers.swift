extension StandardProjects {
  /// The project taxi: answers to consult.
  static let taxiAnswers = #"""
    answers:
      - name: price
        question:
          en: "What does a ride cost?"
          ru: "Сколько стоит поездка?"
          cs: "Kolik stojí jízda?"
          hr: "Koliko stoji vožnja?"
        words:
          en: "price cost fare town airport"
          ru: "цена стоимость тариф город аэропорт"
          cs: "cena jízdné město letiště pásmo"
          hr: "cijena vožnja grad zračna luka zona"
        answer:
          en: "In the town 250, to the outskirts 400, to or from the airport 650. A minibus is 150
            more, an estate car 80. The fare is fixed, whatever the traffic."
          ru: "По городу 250, в пригород 400, в аэропорт или оттуда 650. Микроавтобус дороже на
              150,
            универсал на 80. Цена не зависит от пробок."
          cs: "Po městě 250, do okolí 400, na letiště nebo z něj 650. Minibus stojí o 150 víc,
              kombi
            o 80. Cena je pevná za každého provozu."
          hr: "Po gradu 250, u predgrađe 400, do zračne luke ili iz nje 650. Minibus je 150
              skuplji,
            karavan 80. Cijena je ista i kad je gužva."
      - name: area
        question:
          en: "Where do you drive?"
          ru: "Куда вы ездите?"
          cs: "Kam jezdíte?"
          hr: "Kamo vozite?"
        words:
          en: "area street outskirts village where"
          ru: "район улица пригород посёлок куда"
          cs: "oblast ulice okolí vesnice kam"
          hr: "područje ulica predgrađe selo kamo"
        answer:
          en: "In the whole town, to the outskirts and to the airport. Whatever is beyond that we
            don't take."
          ru: "По всему городу, в ближний пригород и в аэропорт. Дальше мы пока не ездим."
          cs: "Po celém městě, do blízkého okolí a na letiště. Dál zatím nejezdíme."
          hr: "Po cijelom gradu, u predgrađa i do zračne luke. Dalje zasad ne vozimo."
      - name: waiting
        question:
          en: "Does the driver wait?"
          ru: "Водитель подождёт?"
          cs: "Počká řidič?"
          hr: "Hoće li vozač čekati?"
        words:
          en: "wait waiting minutes free"
          ru: "ждать ожидание минуты бесплатно"
          cs: "čekat čekání minuty zdarma"
          hr: "čekati čekanje minute besplatno"
        answer:
          en: "Five minutes free of charge. Each minute after that costs 10, and you pay it to the
            driver."
          ru: "Пять минут бесплатно. Каждая следующая минута – 10, платить водителю."
          cs: "Pět minut zdarma. Každá další minuta stojí 10 a platí se řidiči."
          hr: "Pet minuta besplatno. Svaka sljedeća minuta stoji 10 i plaća se vozaču."
      - name: bookAhead
        question:
          en: "Can I book for tomorrow?"
          ru: "Можно заказать на завтра?"
          cs: "Mohu objednat na zítra?"
          hr: "Mogu li naručiti za sutra?"
        words:
          en: "book ahead tomorrow morning time"
          ru: "заранее завтра утро ко времени предзаказ"
          cs: "předem zítra ráno rezervace"
          hr: "unaprijed sutra ujutro rezervacija"
        answer:
          en: "Yes, up to a fortnight ahead. It costs 50 more, and the driver sends you a message
              on
            setting out."
          ru: "Да, на срок до двух недель. Доплата 50, и водитель напишет вам, когда выедет."
          cs: "Ano, až čtrnáct dní dopředu. Příplatek je 50 a řidič vám pošle zprávu, až vyjede."
          hr: "Da, do dva tjedna unaprijed. Doplata je 50, a vozač Vam šalje poruku kad krene."
      - name: payment
        question:
          en: "Can I pay by card?"
          ru: "Можно оплатить картой?"
          cs: "Mohu platit kartou?"
          hr: "Mogu li platiti karticom?"
        words:
          en: "pay card cash receipt"
          ru: "оплата карта наличные чек"
          cs: "platba karta hotovost doklad účtenka"
          hr: "plaćanje kartica gotovina račun"
        answer:
          en: "In each car, by card or in cash. The driver gives you a receipt if you ask for it."
          ru: "В любой машине – картой или наличными. Чек водитель выдаст, только скажите."
          cs: "V každém voze, kartou i hotově. Na požádání vám řidič dá účtenku."
          hr: "U svakom vozilu, karticom ili gotovinom. Na zahtjev Vam vozač daje račun."
      - name: childSeat
        question:
          en: "Do you have child seats?"
          ru: "Есть детское кресло?"
          cs: "Máte dětskou sedačku?"
          hr: "Imate li dječju sjedalicu?"
        words:
          en: "child seat baby children"
          ru: "ребёнок детское кресло дети"
          cs: "dítě sedačka děti miminko"
          hr: "dijete sjedalica djeca beba"
        answer:
          en: "Yes, for children from nine to thirty-six kilograms, at 50 a ride. For babies
              please
            bring your own shell."
          ru: "Да, для детей от девяти до тридцати шести килограммов, 50 за поездку. Для младенцев
            возьмите свою автолюльку."
          cs: "Ano, pro děti od devíti do třiceti šesti kilogramů, za 50 na jízdu. Pro miminko si
            vezměte vlastní vajíčko."
          hr: "Da, za djecu od devet do trideset šest kilograma, 50 po vožnji. Za bebe ponesite
            svoju sjedalicu."
      - name: pets
        question:
          en: "May my dog come along?"
          ru: "Можно с собакой?"
          cs: "Smím vzít psa?"
          hr: "Može li pas sa mnom?"
        words:
          en: "pet dog cat animal"
          ru: "животное собака кошка питомец"
          cs: "zvíře pes kočka mazlíček"
          hr: "životinja pas mačka ljubimac"
        answer:
          en: "Yes, in a car that takes pets, for 60 more. Please bring a carrier or a blanket.
            Guide dogs ride in any car, free."
          ru: "Да, в машине для животных, доплата 60. Возьмите переноску или подстилку.
            Собаки-поводыри – в любой машине и бесплатно."
          cs: "Ano, ve voze pro zvířata, příplatek 60. Vezměte si přepravku nebo deku. Vodicí psi
            jezdí zdarma v každém voze."
          hr: "Da, u vozilu za ljubimce, uz doplatu od 60. Ponesite transporter ili deku. Psi
              vodiči
            voze se besplatno u svakom vozilu."
      - name: luggage
        question:
          en: "Will my luggage fit in?"
          ru: "Багаж поместится?"
          cs: "Vejdou se mi kufry?"
          hr: "Stane li mi prtljaga?"
        words:
          en: "luggage case boot skis large"
          ru: "багаж чемодан багажник лыжи"
          cs: "zavazadla kufr lyže velké"
          hr: "prtljaga kovčeg prtljažnik skije"
        answer:
          en: "An ordinary car takes two cases, an estate car four. For more, or more than four
            people, take the minibus."
          ru: "В обычную машину входит два чемодана, в универсал четыре. Если больше или вас
              больше
            четырёх – микроавтобус."
          cs: "Do běžného vozu se vejdou dva kufry, do kombi čtyři. Na víc kufrů nebo víc než
              čtyři
            osoby je minibus."
          hr: "U obično vozilo stanu dva kovčega, u karavan četiri. Za više od toga, ili više od
            četiri osobe, uzmite minibus."
      - name: cancelling
        question:
          en: "Does cancelling cost?"
          ru: "Отмена платная?"
          cs: "Platí se zrušení?"
          hr: "Plaća li se otkaz?"
        words:
          en: "cancel call off fee"
          ru: "отмена отменить штраф"
          cs: "zrušit zrušení poplatek"
          hr: "otkaz otkazati naknada"
        answer:
          en: "Not as long as the car isn't at your door. After that we ask for 100."
          ru: "Нет, пока машина не подъехала. После этого – 100."
          cs: "Ne, dokud vůz nestojí u vás. Potom účtujeme 100."
          hr: "Ne, dok vozilo nije pred vratima. Nakon toga naplaćujemo 100."
      - name: lostThings
        question:
          en: "I left a thing in the car"
          ru: "Вещь осталась в машине"
          cs: "Něco mi zůstalo ve voze"
          hr: "Stvar mi je ostala u autu"
        words:
          en: "lost left forgotten bag telephone"
          ru: "забыл потерял вещь сумка телефон"
          cs: "ztráta zapomenuté taška telefon"
          hr: "izgubljeno zaboravljeno torba telefon"
        answer:
          en: "We ask the driver at once. What is found we keep for thirty days at the office, or
            the driver brings it for the price of a ride."
          ru: "Сразу спросим водителя. Найденное храним в конторе тридцать дней, или водитель
            привезёт по цене поездки."
          cs: "Hned se zeptáme řidiče. Nález schováme třicet dní v kanceláři, nebo ho řidič
              přiveze
            za cenu jízdy."
          hr: "Odmah pitamo vozača. Nađeno čuvamo trideset dana u uredu, ili ga vozač doveze po
            cijeni vožnje."
      - name: overcharged
        question:
          en: "The driver took too much"
          ru: "Водитель взял лишнее"
          cs: "Řidič si vzal víc"
          hr: "Vozač je naplatio više"
        words:
          en: "overcharged complaint fare rude"
          ru: "переплата жалоба цена грубость"
          cs: "předražené stížnost cena hrubý"
          hr: "previše pritužba cijena nepristojan"
        answer:
          en: "The fare that we name is the fare. If the driver took more, you get the difference
            back by tomorrow evening."
          ru: "Сколько назвали, столько и стоит. Если водитель взял больше, разницу вернём до
            завтрашнего вечера."
          cs: "Platí cena, kterou jsme řekli. Vzal-li si řidič víc, rozdíl vám vrátíme do
              zítřejšího
            večera."
          hr: "Vrijedi cijena koju smo rekli. Ako je vozač naplatio više, razliku vraćamo do sutra
            navečer."
      - name: company
        question:
          en: "Do you drive for firms?"
          ru: "Работаете с фирмами?"
          cs: "Jezdíte pro firmy?"
          hr: "Vozite li za tvrtke?"
        words:
          en: "company firm invoice account"
          ru: "фирма компания счёт договор"
          cs: "firma faktura smlouva účet"
          hr: "tvrtka račun ugovor faktura"
        answer:
          en: "Yes, with one bill a month and ten per cent off from fifty rides. Leave us your
            number, and the office calls you."
          ru: "Да: один счёт в месяц и скидка десять процентов от пятидесяти поездок. Оставьте
            номер, вам позвонят из офиса."
          cs: "Ano, s jednou fakturou měsíčně a slevou deset procent od padesáti jízd. Nechte nám
            číslo, kancelář zavolá."
          hr: "Da, uz jedan račun mjesečno i deset posto popusta od pedeset vožnji. Ostavite broj,
            nazvat će Vas ured."
    """#
}
