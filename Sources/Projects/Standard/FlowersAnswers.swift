extension StandardProjects {
  /// The project flowers: answers to consult.
  static let flowersAnswers = #"""
    answers:
      - name: prices
        question:
          en: "What do your flowers cost?"
          ru: "Сколько стоят цветы?"
          cs: "Kolik stojí květiny?"
          hr: "Koliko stoji cvijeće?"
        words:
          en: "price cost cheap rose bouquet"
          ru: "цена стоимость дёшево роза букет"
          cs: "cena levné růže kytice"
          hr: "cijena jeftino ruža buket"
        answer:
          en: "A rose is 150, a tulip 90, made-up bouquets are from 900 to 3200. Paper is 80, a
              gift
            box 350; tying with a ribbon is free."
          ru: "Роза 150, тюльпан 90, готовые букеты от 900 до 3200. Бумага 80, подарочная коробка
            350, лента бесплатно."
          cs: "Růže stojí 150, tulipán 90, hotové kytice 900 až 3200. Papír je za 80, dárková
            krabice za 350, stuha zdarma."
          hr: "Ruža stoji 150, tulipan 90, gotovi buketi od 900 do 3200. Papir je 80,
              poklon-kutija
            350, a vrpca je besplatna."
      - name: deliveryTime
        question:
          en: "When do you deliver?"
          ru: "Когда вы доставляете?"
          cs: "Kdy doručujete?"
          hr: "Kada dostavljate?"
        words:
          en: "delivery time today hour price sunday"
          ru: "доставка время сегодня час воскресенье"
          cs: "doručení čas dnes hodina neděle"
          hr: "dostava vrijeme danas sat nedjelja"
        answer:
          en: "Every day from nine, until eight in the evening, on Sundays until six. Delivery
              costs
            300; who orders before noon has the flowers today."
          ru: "Каждый день с девяти до восьми вечера, в воскресенье до шести. Доставка 300; заказ
              до
            полудня привезём сегодня."
          cs: "Každý den od devíti do osmi večer, v neděli do šesti. Doručení stojí 300;
              objednávky
            do poledne přivezeme ještě dnes."
          hr: "Svaki dan od devet do osam navečer, nedjeljom do šest. Dostava stoji 300; naručeno
              do
            podne stiže još danas."
      - name: absent
        question:
          en: "What if nobody is at home?"
          ru: "А если никого нет дома?"
          cs: "Co když nikdo není doma?"
          hr: "Što ako nikoga nema kod kuće?"
        words:
          en: "absent nobody home neighbour"
          ru: "никого нет дома сосед не открыли"
          cs: "nikdo doma soused neotevřel"
          hr: "nitko kod kuće susjed nema"
        answer:
          en: "The courier waits ten minutes and then does what we have agreed: rings you, leaves
            the flowers with a neighbour, or brings them back to the shop."
          ru: "Курьер ждёт десять минут, а потом делает, как договорились: звонит вам, оставляет
            цветы соседям или везёт обратно."
          cs: "Kurýr počká deset minut a pak udělá, co je domluveno: zavolá vám, nechá květiny u
            souseda, nebo je odveze zpět."
          hr: "Dostavljač čeka deset minuta, a onda radi po dogovoru: zove Vas, ostavlja cvijeće
            susjedu ili ga vraća u cvjećarnicu."
      - name: secret
        question:
          en: "Can I stay unknown?"
          ru: "Можно анонимно?"
          cs: "Mohu zůstat v anonymitě?"
          hr: "Može li anonimno?"
        words:
          en: "secret anonymous surprise sender name"
          ru: "анонимно секрет сюрприз отправитель имя"
          cs: "tajné anonymně překvapení odesílatel"
          hr: "tajna anonimno iznenađenje pošiljatelj"
        answer:
          en: "Yes. Your name stands only on the card, and only if you wish. Neither the courier
              nor
            we tell it, not even when asked."
          ru: "Да. Ваше имя будет только на открытке, и то если захотите. Ни курьер, ни мы его не
            назовём, даже если спросят."
          cs: "Ano. Vaše jméno bude jen na kartičce, a jen když budete chtít. Kurýr ani my ho
            neprozradíme, ani na dotaz."
          hr: "Da. Vaše ime stoji samo na čestitki, i to samo ako želite. Ni dostavljač ni mi ga
              ne
            otkrivamo, čak ni na upit."
      - name: paying
        question:
          en: "How can I pay?"
          ru: "Как можно оплатить?"
          cs: "Jak mohu zaplatit?"
          hr: "Kako mogu platiti?"
        words:
          en: "pay card link transfer cash"
          ru: "оплата карта ссылка перевод наличные"
          cs: "platba karta odkaz převod hotovost"
          hr: "plaćanje kartica poveznica uplata gotovina"
        answer:
          en: "By a link that we send you, by transfer up to the evening before, or at the shop if
            you fetch the flowers. The courier takes no money from the receiver."
          ru: "По ссылке, переводом до вечера накануне или в магазине, если забираете сами. С
            получателя курьер денег не берёт."
          cs: "Odkazem ve zprávě, převodem do večera předem, nebo v obchodě při osobním odběru.
            Kurýr od příjemce peníze nebere."
          hr: "Poveznicom u poruci, uplatom do večeri prije ili u cvjećarnici kad preuzimate.
            Dostavljač od primatelja ne uzima novac."
      - name: fresh
        question:
          en: "Are the flowers fresh?"
          ru: "Цветы свежие?"
          cs: "Jsou květiny čerstvé?"
          hr: "Je li cvijeće svježe?"
        words:
          en: "fresh long last quality"
          ru: "свежие стоят долго качество"
          cs: "čerstvé vydrží dlouho kvalita"
          hr: "svježe traje dugo kvaliteta"
        answer:
          en: "They come in every morning. We promise five days: should they wilt earlier, send us
              a
            photo and we bring new ones."
          ru: "Их привозят каждое утро. Обещаем пять дней: завянут раньше – пришлите фото,
              привезём
            новые."
          cs: "Vozí je nám každé ráno. Zaručujeme pět dní: zvadnou-li dřív, pošlete fotku a
            přivezeme nové."
          hr: "Stiže nam svako jutro. Jamčimo pet dana: ako uvene prije, pošaljite fotografiju i
            donosimo novo."
      - name: number
        question:
          en: "How many should I give?"
          ru: "Сколько цветов дарить?"
          cs: "Kolik květin se dává?"
          hr: "Koliko se cvjetova daruje?"
        words:
          en: "number odd even stems how many"
          ru: "сколько чётное нечётное число"
          cs: "kolik lichý sudý počet"
          hr: "koliko neparan paran broj"
        answer:
          en: "For joy an odd number, for a funeral an even one. Five, seven or eleven look well;
            from fifteen on nobody counts."
          ru: "На радость – нечётное число, на похороны – чётное. Хороши пять, семь или
              одиннадцать;
            после пятнадцати не считают."
          cs: "Pro radost lichý počet, na pohřeb sudý. Hezky vypadá pět, sedm nebo jedenáct; od
            patnácti už nikdo nepočítá."
          hr: "Za radost neparan broj, za sprovod paran. Lijepo izgleda pet, sedam ili jedanaest;
              od
            petnaest više nitko ne broji."
      - name: funeral
        question:
          en: "What is right for a funeral?"
          ru: "Что заказать на похороны?"
          cs: "Co se hodí na pohřeb?"
          hr: "Što priliči za sprovod?"
        words:
          en: "funeral wreath grief ribbon mourning"
          ru: "похороны венок траур лента"
          cs: "pohřeb věnec smutek stuha"
          hr: "sprovod vijenac žalost vrpca"
        answer:
          en: "A wreath with a ribbon, or white flowers in an even number. We bring it to the
              chapel
            an hour before; the words on the ribbon are free."
          ru: "Венок с лентой или белые цветы, чётное число. Привезём к залу прощания за час;
            надпись на ленте бесплатно."
          cs: "Věnec se stuhou, nebo bílé květiny v sudém počtu. Přivezeme je k obřadní síni
              hodinu
            předem; nápis na stuze je zdarma."
          hr: "Vijenac s vrpcom ili bijelo cvijeće, paran broj. Donosimo pred kapelu sat vremena
            prije; natpis na vrpci je besplatan."
      - name: replacement
        question:
          en: "They are wilted. What now?"
          ru: "Цветы завяли. Что делать?"
          cs: "Květiny zvadly. Co teď?"
          hr: "Cvijeće je uvelo. Što sada?"
        words:
          en: "wilted wrong complaint replace money"
          ru: "завяли не те жалоба заменить деньги"
          cs: "zvadlé jiné stížnost výměna peníze"
          hr: "uvelo pogrešno pritužba zamjena novac"
        answer:
          en: "We bring a fresh bouquet free of charge, on the same day if you tell us before
              three.
            If that is no help, you get your money back within three days."
          ru: "Бесплатно привезём свежий букет – сегодня же, если сказали до трёх. Если это не
            поможет, вернём деньги за три дня."
          cs: "Zdarma přivezeme čerstvou kytici, ještě týž den, řeknete-li nám to do tří.
            Nepomůže-li to, peníze vrátíme do tří dnů."
          hr: "Besplatno donosimo svjež buket, istoga dana ako javite do tri. Ako to ne pomaže,
            novac vraćamo u roku od tri dana."
      - name: care
        question:
          en: "How do they last longer?"
          ru: "Как сохранить букет?"
          cs: "Jak kytice déle vydrží?"
          hr: "Kako će dulje trajati?"
        words:
          en: "care water vase last long"
          ru: "уход вода ваза дольше стоят"
          cs: "péče voda váza vydrží"
          hr: "njega voda vaza traje"
        answer:
          en: "Cut the stems aslant, change the water every day, and keep them away from heating
              and
            fruit."
          ru: "Подрежьте стебли наискосок, меняйте воду каждый день и держите подальше от батареи
              и
            фруктов."
          cs: "Stonky seřízněte šikmo, vodu měňte každý den a držte je dál od topení a ovoce."
          hr: "Stabljike zarežite ukoso, vodu mijenjajte svaki dan i držite ih podalje od grijanja
              i
            voća."
      - name: company
        question:
          en: "Do you deliver to firms?"
          ru: "Работаете с фирмами?"
          cs: "Dodáváte firmám?"
          hr: "Dostavljate li tvrtkama?"
        words:
          en: "company office invoice every week"
          ru: "фирма офис счёт каждую неделю"
          cs: "firma kancelář faktura týdně"
          hr: "tvrtka ured račun svaki tjedan"
        answer:
          en: "Yes, on invoice, with flowers for your reception every week if you like. Leave us
            your number, and our manager calls you."
          ru: "Да, по счёту; если хотите – цветы на ресепшен каждую неделю. Оставьте номер,
              менеджер
            вам позвонит."
          cs: "Ano, na fakturu, a chcete-li, i květiny na recepci každý týden. Nechte nám číslo,
              náš
            obchodník vám zavolá."
          hr: "Da, na račun, a po želji i cvijeće za recepciju svaki tjedan. Ostavite nam broj,
            nazvat će Vas naš voditelj."
    """#
}
