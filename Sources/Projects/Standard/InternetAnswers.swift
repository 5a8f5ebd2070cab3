extension StandardProjects {
  /// The project internet: answers to consult.
  static let internetAnswers = #"""
    answers:
      - name: coverage
        question:
          en: "Do you connect my house?"
          ru: "Вы подключаете мой дом?"
          cs: "Připojíte můj dům?"
          hr: "Priključujete li moju kuću?"
        words:
          en: "coverage available area street house"
          ru: "дом адрес улица район доступность"
          cs: "dostupnost oblast ulice adresa dům"
          hr: "pokrivenost dostupno ulica adresa zgrada"
        answer:
          en: "We connect flats and houses in all streets of our list. If yours is not there yet,
              I
            can note it down, and we call you when we come."
          ru: "Мы подключаем квартиры и дома на всех улицах из нашего списка. Если вашей пока нет,
              я
            запишу, и мы позвоним, когда придём туда."
          cs: "Připojujeme byty i domy ve všech ulicích z našeho seznamu. Pokud tam vaše ještě
              není,
            zapíšu si to a ozveme se, až tam budeme."
          hr: "Priključujemo stanove i kuće u svim ulicama s našeg popisa. Ako Vaše još nema,
            zabilježit ću i javit ćemo se kad stignemo."
      - name: price
        question:
          en: "What does it cost?"
          ru: "Сколько это стоит?"
          cs: "Kolik to stojí?"
          hr: "Koliko to košta?"
        words:
          en: "price cost month fee"
          ru: "цена стоимость плата месяц"
          cs: "cena poplatek měsíčně platba"
          hr: "cijena košta mjesečno naknada"
        answer:
          en: "The connection costs 500, once; then from 450 to 990 a month, by the tariff. The
            first socket and ten metres of cable are free."
          ru: "Подключение – 500, один раз; дальше от 450 до 990 в месяц, смотря по тарифу. Первая
            розетка и десять метров кабеля – бесплатно."
          cs: "Připojení stojí jednorázově 500, pak 450 až 990 měsíčně podle tarifu. První zásuvka
              a
            deset metrů kabelu jsou zdarma."
          hr: "Priključenje stoji 500, jednokratno, a zatim od 450 do 990 mjesečno, ovisno o
              tarifi.
            Prva utičnica i deset metara kabela su besplatni."
      - name: difference
        question:
          en: "Which tariff do I need?"
          ru: "Какой тариф мне нужен?"
          cs: "Který tarif potřebuji?"
          hr: "Koja tarifa mi treba?"
        words:
          en: "speed megabit tariff difference film game"
          ru: "скорость мегабит тариф разница фильмы игры"
          cs: "rychlost megabit tarif rozdíl filmy hry"
          hr: "brzina megabit tarifa razlika filmovi igre"
        answer:
          en: "For reading and films on one set Basic will do. Several sets at a time, or games:
            Fast. Top is for work with large files."
          ru: "Для новостей и фильмов на одном экране хватит Базового. Несколько устройств сразу
              или
            игры – Скорый. Топ – для работы с большими файлами."
          cs: "Na čtení a filmy na jednom zařízení stačí Základní. Více zařízení najednou nebo
              hry:
            Rychlý. Top je pro práci s velkými soubory."
          hr: "Za čitanje i filmove na jednom uređaju dovoljna je Osnovna. Više uređaja odjednom
              ili
            igre: Brza. Top je za rad s velikim datotekama."
      - name: contract
        question:
          en: "For how long am I bound?"
          ru: "На какой срок договор?"
          cs: "Na jak dlouho se zavazuji?"
          hr: "Na koliko se dugo obvezujem?"
        words:
          en: "contract period cancel bound notice"
          ru: "договор срок расторгнуть отказаться"
          cs: "smlouva závazek doba výpověď"
          hr: "ugovor obveza rok otkaz raskid"
        answer:
          en: "The contract has no fixed period. You can cancel it at any time with a month's
            notice."
          ru: "Договор бессрочный. Отказаться можно в любое время, предупредив за месяц."
          cs: "Smlouva je na dobu neurčitou. Vypovědět ji můžete kdykoli, s měsíční výpovědní
            lhůtou."
          hr: "Ugovor je na neodređeno vrijeme. Možete ga otkazati u svakom trenutku, uz otkazni
              rok
            od mjesec dana."
      - name: payment
        question:
          en: "How do I pay?"
          ru: "Как платить?"
          cs: "Jak se platí?"
          hr: "Kako se plaća?"
        words:
          en: "pay account card cash bill"
          ru: "оплата счёт карта наличные платить"
          cs: "platba účet karta hotovost faktura"
          hr: "plaćanje račun kartica gotovina uplatnica"
        answer:
          en: "By card on our site, or to the account in the contract. The fitter takes no money,
            and nobody of us ever asks for a code from a message."
          ru: "Картой на сайте или на счёт из договора. Мастер денег не берёт, и никто из нас не
            спрашивает код из сообщения."
          cs: "Kartou na našem webu, nebo na účet uvedený ve smlouvě. Technik peníze nepřijímá a
            nikdo z nás se neptá na kód ze zprávy."
          hr: "Karticom na našoj stranici ili na račun iz ugovora. Tehničar ne prima novac i nitko
            od nas nikad ne traži kod iz poruke."
      - name: passport
        question:
          en: "Why do you need my passport?"
          ru: "Зачем вам мой паспорт?"
          cs: "Proč chcete můj pas?"
          hr: "Zašto trebate moju putovnicu?"
        words:
          en: "passport document data private safe"
          ru: "паспорт документ данные безопасность"
          cs: "pas doklad údaje soukromí bezpečnost"
          hr: "putovnica dokument podaci privatnost sigurnost"
        answer:
          en: "Only for the contract, which needs the number by law. We keep it for nothing else
              and
            hand it to nobody."
          ru: "Только для договора: номер в нём нужен по закону. Больше мы его нигде не используем
              и
            никому не передаём."
          cs: "Jen kvůli smlouvě, kde číslo musí být ze zákona. K ničemu jinému ho nepoužíváme a
            nikomu nepředáváme."
          hr: "Samo za ugovor, u kojem broj mora biti po zakonu. Ne koristimo ga ni za što drugo i
            nikome ga ne dajemo."
      - name: fitter
        question:
          en: "What does the fitter do?"
          ru: "Что делает мастер?"
          cs: "Co technik udělá?"
          hr: "Što tehničar radi?"
        words:
          en: "fitter visit crew work hour wall"
          ru: "мастер визит работа время стена"
          cs: "technik návštěva práce doba zeď"
          hr: "tehničar posjet rad trajanje zid"
        answer:
          en: "The fitter brings the cable in, mounts the sockets, sets up the router and shows
              you
            that it works. It takes about an hour, clearing up included."
          ru: "Заводит кабель, ставит розетки, настраивает роутер и показывает, что всё работает.
            Это около часа, и он за собой убирает."
          cs: "Přivede kabel, namontuje zásuvky, nastaví router a ukáže vám, že vše funguje. Trvá
              to
            asi hodinu a uklidí po sobě."
          hr: "Uvede kabel, postavi utičnice, namjesti ruter i pokaže Vam da sve radi. Traje oko
              sat
            vremena i za sobom počisti."
      - name: router
        question:
          en: "May I use my own router?"
          ru: "Можно свой роутер?"
          cs: "Mohu mít vlastní router?"
          hr: "Mogu li koristiti svoj ruter?"
        words:
          en: "router wireless own device"
          ru: "роутер свой вайфай устройство"
          cs: "router vlastní wifi zařízení"
          hr: "ruter vlastiti bežično uređaj"
        answer:
          en: "Certainly. For Light and Basic any will do; for Fast and Top it needs gigabit
              ports.
            Ours costs 1900 and has two years of warranty."
          ru: "Конечно. Для Лёгкого и Базового подойдёт любой, для Скорого и Топа нужны гигабитные
            порты. Наш стоит 1900, гарантия два года."
          cs: "Jistě. Pro Lehký a Základní stačí kterýkoli, pro Rychlý a Top musí mít gigabitové
            porty. Náš stojí 1900 a má dvouletou záruku."
          hr: "Naravno. Za Laganu i Osnovnu dovoljan je bilo koji, a za Brzu i Top treba gigabitne
            priključke. Naš stoji 1900 i ima dvije godine jamstva."
      - name: materials
        question:
          en: "What are the materials?"
          ru: "Что за материалы?"
          cs: "Co je ten materiál?"
          hr: "Što spada u materijal?"
        words:
          en: "cable duct material metre hole wall"
          ru: "кабель канал материал метр отверстие"
          cs: "kabel lišta materiál metr průraz"
          hr: "kabel kanalica materijal metar bušenje"
        answer:
          en: "Ten metres of cable are free, each further metre is 35. A duct that hides it is 80
              a
            metre, a hole through a wall 150."
          ru: "Десять метров кабеля – бесплатно, каждый следующий – 35. Короб, чтобы спрятать
            кабель, – 80 за метр, отверстие в стене – 150."
          cs: "Deset metrů kabelu je zdarma, každý další za 35. Lišta, která ho skryje, stojí 80
              za
            metr, průraz zdí 150."
          hr: "Deset metara kabela je besplatno, svaki sljedeći stoji 35. Kanalica koja ga skriva
            stoji 80 po metru, bušenje zida 150."
      - name: switching
        question:
          en: "How do I switch to you?"
          ru: "Как перейти к вам?"
          cs: "Jak k vám přejdu?"
          hr: "Kako da prijeđem k vama?"
        words:
          en: "switch other provider change cancel"
          ru: "перейти другой провайдер сменить"
          cs: "přechod jiný poskytovatel změna"
          hr: "prijelaz drugi operater promjena"
        answer:
          en: "We bring a line of our own, so the old one may go on. When ours runs to your
              liking,
            you cancel the other with a written notice; we have a form for it."
          ru: "У нас своя линия, старая может работать дальше. Когда всё устроит, откажетесь от
            прежней письменно – бланк мы дадим."
          cs: "Přivedeme vlastní linku, stará může běžet dál. Až vám naše bude vyhovovat, tu
              druhou
            písemně vypovíte; formulář vám dáme."
          hr: "Dovodimo vlastitu liniju, stara može raditi dalje. Kad budete zadovoljni našom,
              drugu
            otkažete pisano; obrazac Vam dajemo mi."
      - name: crewMissed
        question:
          en: "Nobody came. What now?"
          ru: "Никто не приехал. Что теперь?"
          cs: "Nikdo nepřijel. Co teď?"
          hr: "Nitko nije došao. Što sada?"
        words:
          en: "crew late missed complaint nobody came"
          ru: "бригада опоздала не приехала жалоба"
          cs: "četa zpoždění nepřijela stížnost"
          hr: "ekipa kasni nije došla pritužba"
        answer:
          en: "We are sorry. You choose a new day first of all, another crew comes, and the
            connection fee of 500 goes off your first bill."
          ru: "Нам очень жаль. Новый день – вне очереди, приедет другая бригада, а 500 за
            подключение вычтем из первого счёта."
          cs: "Omlouváme se. Nový den si vyberete přednostně, přijede jiná četa a poplatek 500 za
            připojení odečteme z prvního vyúčtování."
          hr: "Ispričavamo se. Novi dan birate s prednošću, dolazi druga ekipa, a naknadu od 500
              za
            priključenje odbijamo od prvog računa."
      - name: slow
        question:
          en: "Why is it so slow?"
          ru: "Почему так медленно?"
          cs: "Proč je to tak pomalé?"
          hr: "Zašto je tako sporo?"
        words:
          en: "slow speed fault wireless breaks"
          ru: "медленно скорость сбой вайфай обрывы"
          cs: "pomalé rychlost porucha wifi výpadek"
          hr: "sporo brzina kvar bežično prekidi"
        answer:
          en: "Often the walls slow the wireless down. Try it by cable, or stand beside the
              router.
            If it is slow there too, I'll pass it to the fitters."
          ru: "Часто сигнал гасят стены. Попробуйте по кабелю или рядом с роутером. Если и там
            медленно, передам мастерам."
          cs: "Signál často zeslabují zdi. Zkuste to kabelem nebo hned u routeru. Je-li to pomalé
              i
            tam, předám to technikům."
          hr: "Signal često slabe zidovi. Probajte kabelom ili tik do rutera. Ako je i ondje
              sporo,
            proslijedit ću tehničarima."
      - name: moving
        question:
          en: "What if I move?"
          ru: "А если я перееду?"
          cs: "Co když se přestěhuji?"
          hr: "Što ako se preselim?"
        words:
          en: "move new flat address transfer"
          ru: "переезд новая квартира адрес перенос"
          cs: "stěhování nový byt adresa přenos"
          hr: "selidba novi stan adresa prijenos"
        answer:
          en: "You take the contract along. If we are in the new house, the move costs 250 and is
            done within a week."
          ru: "Договор переезжает с вами. Если мы есть в новом доме, перенос стоит 250 и занимает
              до
            недели."
          cs: "Smlouvu si vezmete s sebou. Jsme-li i v novém domě, přenos stojí 250 a je hotový do
            týdne."
          hr: "Ugovor nosite sa sobom. Ako smo i u novoj zgradi, prijenos stoji 250 i gotov je u
            roku od tjedan dana."
    """#
}
