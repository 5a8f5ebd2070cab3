extension StandardProjects {
  /// The project flowers: what is said, step by step.
  static let flowersScript = #"""
    steps:
      - step: wish
        say:
          en: "Gladly. Do you know already which flowers it should be, or may I suggest some?"
          ru: "С удовольствием. Вы уже знаете, какие цветы хотите, или вам подсказать?"
          cs: "Ano, prosím. Víte už, jaké květiny si přejete, nebo vám mám něco navrhnout?"
          hr: "Rado. Znate li već kakvo cvijeće želite ili da Vam nešto predložim?"
        answers: [prices, fresh]
        choices:
          - { title: { en: "Knows what it is to be", ru: "Знает, чего хочет",
                       cs: "Ví, co chce", hr: "Zna što želi" }, go: choose }
          - { title: { en: "Wants advice", ru: "Просит совета",
                       cs: "Chce poradit", hr: "Traži savjet" }, go: occasion }
          - { title: { en: "An order went wrong", ru: "Проблема с заказом",
                       cs: "Potíž s objednávkou", hr: "Problem s narudžbom" }, go: sorry }
          - { title: { en: "Asks who sent flowers", ru: "Кто прислал цветы?",
                       cs: "Kdo květiny poslal?", hr: "Tko je poslao cvijeće?" }, go: sender }
          - { title: { en: "Only a question", ru: "Только вопрос",
                       cs: "Jen dotaz", hr: "Samo pitanje" }, go: advise }
          - { title: { en: "Wrong number", ru: "Ошиблись номером",
                       cs: "Omyl", hr: "Pogrešan broj" }, go: wrongNumber }
      - step: occasion
        say:
          en: "What is the occasion, and who are the flowers for?"
          ru: "Какой повод и для кого цветы?"
          cs: "Jaká je to příležitost a pro koho květiny budou?"
          hr: "Koja je prigoda i za koga je cvijeće?"
        answers: [fresh, number]
        choices:
          - { title: { en: "Birthday, visit, thanks", ru: "Праздник, спасибо",
                       cs: "Narozeniny, poděkování", hr: "Rođendan, zahvala" }, go: forJoy }
          - { title: { en: "Love, wedding", ru: "Любовь, свадьба",
                       cs: "Láska, svatba", hr: "Ljubav, vjenčanje" }, go: forLove }
          - { title: { en: "Funeral", ru: "Похороны", cs: "Pohřeb", hr: "Sprovod" },
              go: forGrief }
          - { title: { en: "For the office", ru: "В офис",
                       cs: "Do kanceláře", hr: "Za ured" }, go: forOffice }
      - step: forJoy
        say:
          en: "The bouquet of the season for 1900, or gerberas, bright and lasting. Which one?"
          ru: "Тогда сезонный букет за 1900 или яркие герберы, они долго не вянут. Что выбираете?"
          cs: "Pak sezonní kytici za 1900, nebo veselé gerbery, ty dlouho vydrží. Co bude lepší?"
          hr: "Onda sezonski buket za 1900 ili vedri gerberi, dugo traju. Što biste odabrali?"
        next: choose
      - step: forLove
        say:
          en: "Then roses: eleven are 1650, and in a gift box they look splendid. How many?"
          ru: "Тогда розы: одиннадцать – это 1650, а в коробке они чудесны. Сколько роз?"
          cs: "Pak růže: jedenáct stojí 1650 a v dárkové krabici jsou nádherné. Kolik jich má
              být?"
          hr: "Onda ruže: jedanaest ih je 1650, a u kutiji izgledaju predivno. Koliko ruža?"
        answers: [number]
        next: choose
      - step: forGrief
        say:
          en: "I am sorry for your loss. White lilies, an even number, or a wreath for 3600?"
          ru: "Примите мои соболезнования. Белые лилии, чётное число, или венок за 3600?"
          cs: "Upřímnou soustrast. Bílé lilie v sudém počtu, nebo věnec za 3600?"
          hr: "Primite moju sućut. Bijeli ljiljani, paran broj, ili vijenac za 3600?"
        answers: [number, funeral]
        next: choose
      - step: forOffice
        say:
          en: "Then an orchid in a pot for 1600: it flowers for two months. Shall I take that?"
          ru: "Тогда орхидея в горшке за 1600: она цветёт два месяца. Записать?"
          cs: "Pak orchidej v květináči za 1600: kvete dva měsíce. Mám ji zapsat?"
          hr: "Onda orhideja u loncu za 1600: cvjeta dva mjeseca. Da je upišem?"
        answers: [company]
        next: choose
      - step: choose
        say:
          en: "Very good, I'm putting it down."
          ru: "Отлично, записываю."
          cs: "Výborně, zapisuji."
          hr: "Odlično, upisujem."
        ask: [basket]
        answers: [prices, number]
        choices:
          - { title: { en: "Chosen", ru: "Выбрано", cs: "Vybráno", hr: "Odabrano" }, go: card }
          - { title: { en: "Too dear", ru: "Дорого",
                       cs: "Příliš drahé", hr: "Preskupo" }, go: tooDear }
          - { title: { en: "Such flowers are missing", ru: "Таких цветов нет",
                       cs: "Takové nemáme", hr: "Takvog cvijeća nema" }, go: missing }
          - { title: { en: "Wants to think it over", ru: "Хочет подумать",
                       cs: "Chce si to rozmyslet", hr: "Želi razmisliti" }, go: later }
          - { title: { en: "Doesn't want it", ru: "Отказывается",
                       cs: "Nechce", hr: "Ne želi" }, go: farewellRefused }
      - step: tooDear
        say:
          en: "I understand. The small bouquet is 900 and very pretty, and whoever fetches it
              saves
            the delivery and five per cent. Would that do?"
          ru: "Понимаю. Маленький букет – 900, очень милый, а самовывоз – это минус доставка и ещё
            пять процентов. Подойдёт?"
          cs: "Rozumím. Malá kytice stojí 900 a je moc hezká, a kdo si pro ni přijde, ušetří
            doručení a pět procent. Vyhovuje?"
          hr: "Razumijem. Mali buket stoji 900 i vrlo je lijep, a tko ga preuzme sam, štedi
              dostavu
            i još pet posto. Odgovara li?"
        answers: [prices]
        choices:
          - { title: { en: "Yes", ru: "Да", cs: "Ano", hr: "Da" }, go: choose }
          - { title: { en: "Wants to think it over", ru: "Хочет подумать",
                       cs: "Chce si to rozmyslet", hr: "Želi razmisliti" }, go: later }
          - { title: { en: "No, thank you", ru: "Нет, спасибо",
                       cs: "Ne, děkuji", hr: "Ne, hvala" }, go: farewellRefused }
      - step: missing
        say:
          en: "We are out of those just now. Something like them, or a call when they are in?"
          ru: "Их сейчас нет. Предложить похожие или позвонить, когда привезут?"
          cs: "Ty teď bohužel nemáme. Mám navrhnout podobné, nebo zavolat, až přijdou?"
          hr: "Njih trenutačno nema. Da predložim slično ili da nazovem kad stignu?"
        choices:
          - { title: { en: "Something like them", ru: "Похожие",
                       cs: "Podobné", hr: "Slično" }, go: choose }
          - { title: { en: "Call when they come", ru: "Позвонить",
                       cs: "Zavolat, až přijdou", hr: "Nazvati kad stignu" }, go: later }
          - { title: { en: "No, thank you", ru: "Нет, спасибо",
                       cs: "Ne, děkuji", hr: "Ne, hvala" }, go: farewellRefused }
      - step: card
        say:
          en: "Shall a few words go with them? Words are often kept longer than flowers."
          ru: "Добавим несколько слов? Слова часто хранят дольше, чем цветы."
          cs: "Přidáme pár slov? Ta často vydrží déle než květiny."
          hr: "Hoćemo li dodati nekoliko riječi? One često traju duže od cvijeća."
        ask: [greetingCard]
        answers: [secret]
        next:
          - { when: cardWanted is yes, go: readCard }
          - { go: delivery }
      - step: readCard
        say:
          en: "I'll read it out: {cardText}. Is every word right?"
          ru: "Читаю: {cardText}. Всё слово в слово?"
          cs: "Přečtu to: {cardText}. Je to přesně tak?"
          hr: "Čitam: {cardText}. Je li svaka riječ točna?"
        choices:
          - { title: { en: "Yes, every word", ru: "Да, всё верно",
                       cs: "Ano, přesně", hr: "Da, svaka" }, go: delivery }
          - { title: { en: "Something else", ru: "Поправить",
                       cs: "Opravit", hr: "Ispraviti" }, go: card }
      - step: delivery
        say:
          en: "Now for the day and the place."
          ru: "Теперь – когда и куда."
          cs: "Teď kdy a kam."
          hr: "Sada kada i kamo."
        ask: [delivery]
        answers: [deliveryTime, secret, absent]
        choices:
          - { title: { en: "Agreed", ru: "Договорились",
                       cs: "Dohodnuto", hr: "Dogovoreno" }, go: payment }
          - { title: { en: "No time suits", ru: "Не подходит время",
                       cs: "Nevyhovuje čas", hr: "Ne odgovara vrijeme" }, go: noSlot }
          - { title: { en: "Doesn't know address", ru: "Не знает адреса",
                       cs: "Nezná adresu", hr: "Ne zna adresu" }, go: noAddress }
      - step: noSlot
        say:
          en: "I'm sorry. You may fetch it, with five per cent off, or we come early on another
              day.
            Which?"
          ru: "Извините. Можно забрать самим, минус пять процентов, или привезём в другой день
            утром. Как лучше?"
          cs: "Omlouvám se. Můžete si ji vyzvednout s pětiprocentní slevou, nebo ji přivezeme
              další
            den hned ráno. Co raději?"
          hr: "Žao mi je. Možete preuzeti osobno uz pet posto popusta ili dostavljamo sutradan
            ujutro. Što Vam odgovara?"
        choices:
          - { title: { en: "One of the two", ru: "Одно из двух",
                       cs: "Jedno z toho", hr: "Jedno od toga" }, go: delivery }
          - { title: { en: "No, thank you", ru: "Нет, спасибо",
                       cs: "Ne, děkuji", hr: "Ne, hvala" }, go: farewellRefused }
      - step: noAddress
        say:
          en: "No matter. Shall I call you when you know it, or will you fetch the flowers?"
          ru: "Не беда. Перезвонить, когда узнаете, или заберёте цветы сами?"
          cs: "Nevadí. Mám zavolat, až ji zjistíte, nebo si kytici vyzvednete?"
          hr: "Nema veze. Da nazovem kad je saznate ili ćete cvijeće preuzeti osobno?"
        choices:
          - { title: { en: "Call again", ru: "Перезвонить",
                       cs: "Zavolat znovu", hr: "Nazvati ponovno" }, go: later }
          - { title: { en: "Fetches the flowers", ru: "Самовывоз",
                       cs: "Osobní odběr", hr: "Osobno preuzimanje" }, go: delivery }
      - step: payment
        say:
          en: "And a few words about yourself."
          ru: "И несколько слов о вас."
          cs: "A ještě pár údajů o vás."
          hr: "I još nekoliko podataka o Vama."
        ask: [payer]
        answers: [paying]
        next:
          - when: (manner is delivery and pay is shop) or (pay is transfer and day < today+1)
            go: payNow
          - { go: prepare }
      - step: payNow
        say:
          en: "The payment has to be here before the courier sets out. May I send you a link?"
          ru: "Оплата нужна до выезда курьера. Отправить вам ссылку?"
          cs: "Platbu potřebujeme dřív, než kurýr vyjede. Mohu vám poslat odkaz?"
          hr: "Uplata mora stići prije polaska dostavljača. Smijem li Vam poslati poveznicu?"
        ask: [pay]
        answers: [paying]
        choices:
          - title: { en: "Agrees", ru: "Согласие", cs: "Souhlasí", hr: "Pristaje" }
            when: pay is link or (pay is transfer and day > today)
            go: prepare
          - { title: { en: "Rather fetches it", ru: "Лучше самовывоз",
                       cs: "Raději osobně", hr: "Radije preuzima" }, go: delivery }
          - { title: { en: "Won't pay beforehand", ru: "Не хочет предоплату",
                    cs: "Nechce platit předem", hr: "Ne želi platiti
                        prije" }, go: farewellRefused }
      - step: prepare
        say:
          en: "Just this, so that all goes well."
          ru: "И коротко о важном."
          cs: "Ještě to nejdůležitější."
          hr: "I još ono najvažnije."
        tell: all
        answers: [deliveryTime]
        next:
          - { when: manner is delivery, go: readDelivery }
          - { go: readPickUp }
      - step: readDelivery
        say:
          en: "So: {flowers}; for {receiver}, {street}, {day}, {hours}. It comes to {sum}. Is that
            right?"
          ru: "Проверим: {flowers}; получатель – {receiver}, {street}, {day}, {hours}. Итого
              {sum}.
            Всё верно?"
          cs: "Takže: {flowers}; příjemce {receiver}, {street}, {day}, {hours}. Celkem {sum}.
            Souhlasí to?"
          hr: "Dakle: {flowers}; prima {receiver}, {street}, {day}, {hours}. Ukupno {sum}. Je li
            tako?"
        choices:
          - { title: { en: "Yes, it is right", ru: "Да, всё верно",
                       cs: "Ano, souhlasí", hr: "Da, točno je" }, go: farewell }
          - { title: { en: "Other flowers", ru: "Другие цветы",
                       cs: "Jiné květiny", hr: "Drugo cvijeće" }, go: choose }
          - { title: { en: "Other time or place", ru: "Другое время, адрес",
                       cs: "Jiný čas nebo místo", hr: "Drugo vrijeme, adresa" }, go: delivery }
          - { title: { en: "Not after all", ru: "Всё-таки не нужно",
                       cs: "Nakonec nechce", hr: "Ipak ne želi" }, go: farewellRefused }
      - step: readPickUp
        say:
          en: "So: {flowers}; you fetch it: {day}, {hours}. It comes to {sum}. Is that right?"
          ru: "Проверим: {flowers}; самовывоз: {day}, {hours}. Итого {sum}. Всё верно?"
          cs: "Takže: {flowers}; osobní odběr: {day}, {hours}. Celkem {sum}. Souhlasí to?"
          hr: "Dakle: {flowers}; osobno preuzimanje: {day}, {hours}. Ukupno {sum}. Je li tako?"
        choices:
          - { title: { en: "Yes, it is right", ru: "Да, всё верно",
                       cs: "Ano, souhlasí", hr: "Da, točno je" }, go: farewell }
          - { title: { en: "Other flowers", ru: "Другие цветы",
                       cs: "Jiné květiny", hr: "Drugo cvijeće" }, go: choose }
          - { title: { en: "Other time", ru: "Другое время",
                       cs: "Jiný čas", hr: "Drugo vrijeme" }, go: delivery }
          - { title: { en: "Not after all", ru: "Всё-таки не нужно",
                       cs: "Nakonec nechce", hr: "Ipak ne želi" }, go: farewellRefused }
      - step: farewell
        say:
          en: "Thank you for your order. You get a photo of the bouquet before it goes out.
            Goodbye!"
          ru: "Спасибо за заказ! Перед отправкой пришлём вам фото букета. До свидания!"
          cs: "Děkujeme za objednávku. Než kytici předáme, pošleme vám fotku. Na shledanou!"
          hr: "Hvala na narudžbi. Prije predaje šaljemo Vam fotografiju buketa. Doviđenja!"
        end: ordered
      - step: later
        say:
          en: "Of course. On which number may I call you, and whom should I ask for?"
          ru: "Конечно. По какому номеру вам перезвонить и кого спросить?"
          cs: "Samozřejmě. Na jaké číslo vám mám zavolat a koho si vyžádat?"
          hr: "Naravno. Na koji Vas broj mogu nazvati i koga da tražim?"
        ask: [phone, client]
        next: farewellLater
      - step: farewellLater
        say:
          en: "Thank you, I'll call you. Goodbye!"
          ru: "Спасибо, я перезвоню. До свидания!"
          cs: "Děkuji, ozvu se vám. Na shledanou!"
          hr: "Hvala, javit ću se. Doviđenja!"
        end: callLater
      - step: sorry
        say:
          en: "I'm very sorry. Your name and telephone, please, and I'll find the order."
          ru: "Мне очень жаль. Назовите имя и телефон, сейчас найду заказ."
          cs: "To mě moc mrzí. Řekněte mi prosím jméno a telefon, hned objednávku najdu."
          hr: "Jako mi je žao. Molim ime i telefon, odmah ću naći narudžbu."
        ask: [client, phone]
        answers: [replacement]
        choices:
          - { title: { en: "It was not delivered", ru: "Не доставили",
                       cs: "Nebylo doručeno", hr: "Nije dostavljeno" }, go: again }
          - { title: { en: "Wilted or other flowers", ru: "Вялые или не те цветы",
                       cs: "Zvadlé či jiné květiny", hr: "Uvelo, drugo cvijeće" }, go: again }
          - { title: { en: "Wrong card or name", ru: "Ошибка в открытке",
                       cs: "Chyba v kartičce, jméně", hr: "Pogreška na čestitki" }, go: again }
          - { title: { en: "Surprise given away", ru: "Испортили сюрприз",
                       cs: "Prozrazené překvapení", hr: "Otkriveno iznenađenje" }, go: complaint }
          - { title: { en: "Wants the money back", ru: "Хочет вернуть деньги",
                       cs: "Chce vrátit peníze", hr: "Traži povrat novca" }, go: complaint }
      - step: again
        say:
          en: "That is our mistake. We bring a fresh bouquet, free of charge. When may we come?"
          ru: "Это наша ошибка. Бесплатно привезём свежий букет. Когда вам удобно?"
          cs: "To je naše chyba. Zdarma přivezeme čerstvou kytici. Kdy můžeme přijet?"
          hr: "To je naša pogreška. Besplatno donosimo svjež buket. Kada možemo doći?"
        ask: [day, hours]
        answers: [replacement]
        choices:
          - { title: { en: "New time agreed", ru: "Новое время есть",
                      cs: "Nový čas dohodnut", hr: "Novi termin
                          dogovoren" }, go: farewellPutRight }
          - { title: { en: "It is too late now", ru: "Уже поздно",
                       cs: "Už je pozdě", hr: "Sad je prekasno" }, go: complaint }
      - step: farewellPutRight
        say:
          en: "We'll be there: {day}, {hours}. I'll see to it myself. Once more, my apologies.
            Goodbye!"
          ru: "Привезём: {day}, {hours}. Я лично прослежу. Ещё раз извините. До свидания!"
          cs: "Přivezeme ji: {day}, {hours}. Osobně na to dohlédnu. Ještě jednou se omlouvám. Na
            shledanou!"
          hr: "Stižemo: {day}, {hours}. Osobno ću paziti na to. Još jednom, oprostite. Doviđenja!"
        end: putRight
      - step: complaint
        say:
          en: "I understand. The head of the shop will call you today; the money goes back within
            three days. Once more, I'm sorry. Goodbye!"
          ru: "Понимаю. Сегодня вам позвонит заведующая, деньги вернём в течение трёх дней.
              Простите
            нас. До свидания!"
          cs: "Rozumím. Vedoucí obchodu vám dnes zavolá a peníze vrátíme do tří dnů. Ještě jednou
              se
            omlouvám. Na shledanou!"
          hr: "Razumijem. Voditeljica će Vas nazvati danas, a novac vraćamo u roku od tri dana.
            Oprostite još jednom. Doviđenja!"
        end: complaint
      - step: sender
        say:
          en: "How nice that they arrived! If the sender isn't on the card, we don't tell, but
              I'll
            gladly pass on your thanks."
          ru: "Как приятно, что они у вас! Если на открытке нет имени, мы его не называем, но
            спасибо передадим."
          cs: "To je hezké, že dorazily! Není-li jméno na kartičce, neprozrazujeme ho, ale
            poděkování předám."
          hr: "Lijepo da je stiglo! Ako na čestitki nema imena, ne otkrivamo ga, ali rado ću
            prenijeti zahvalu."
        answers: [secret, care]
        next: farewellInformed
      - step: advise
        say:
          en: "Please ask, I'll gladly tell you."
          ru: "Спрашивайте, с удовольствием расскажу."
          cs: "Ptejte se, prosím, vše vám řeknu."
          hr: "Samo pitajte, rado ću Vam odgovoriti."
        answers: [prices, deliveryTime, paying, care, fresh, company]
        choices:
          - { title: { en: "Wants to order", ru: "Хочет заказать",
                       cs: "Chce si objednat", hr: "Želi naručiti" }, go: choose }
          - { title: { en: "That was all", ru: "Больше вопросов нет",
                       cs: "To je vše", hr: "To je sve" }, go: farewellInformed }
      - step: wrongNumber
        say:
          en: "I'm afraid you have the wrong number, this is a flower shop. Never mind, goodbye!"
          ru: "Кажется, вы ошиблись номером: это цветочный магазин. Ничего страшного, до
              свидания!"
          cs: "To bude omyl, tady je květinářství. Nic se nestalo, na shledanou!"
          hr: "Čini se da ste pogriješili broj, ovdje cvjećarnica. Ništa zato, doviđenja!"
        end: wrongNumber
      - step: farewellRefused
        say:
          en: "I understand. May I ask what speaks against it? Thank you for calling, goodbye!"
          ru: "Понимаю. Можно узнать, что не подошло? Спасибо за звонок, до свидания!"
          cs: "Rozumím. Smím se zeptat, co nevyhovuje? Děkujeme za zavolání, na shledanou!"
          hr: "Razumijem. Smijem li pitati što ne odgovara? Hvala na pozivu, doviđenja!"
        end: refused
      - step: farewellInformed
        say:
          en: "Thank you for calling. We are here whenever you want to give joy. Goodbye!"
          ru: "Спасибо за звонок! Захотите кого-то порадовать – звоните. До свидания!"
          cs: "Děkujeme za zavolání. Až budete chtít někoho potěšit, jsme tu. Na shledanou!"
          hr: "Hvala na pozivu. Kad poželite nekoga razveseliti, tu smo. Doviđenja!"
        end: informed
    """#
}
