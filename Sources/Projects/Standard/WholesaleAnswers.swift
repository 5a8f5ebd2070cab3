extension StandardProjects {
  /// The project wholesale: answers to consult.
  static let wholesaleAnswers = #"""
    answers:
      - name: deliveryDays
        question:
          en: "When do you deliver?"
          ru: "Когда вы возите?"
          cs: "Kdy zavážíte?"
          hr: "Kada dostavljate?"
        words:
          en: "delivery day time saturday cut-off"
          ru: "доставка день время суббота"
          cs: "závoz den čas sobota uzávěrka"
          hr: "dostava dan vrijeme subota"
        answer:
          en: "From Monday to Friday from six in the morning until six in the evening, on
              Saturdays
            from nine until three. What is ordered today comes tomorrow at the earliest."
          ru: "С понедельника по пятницу с шести утра до шести вечера, по субботам с девяти до
              трёх.
            Сегодняшний заказ приедет самое раннее завтра."
          cs: "Od pondělí do pátku od šesti ráno do šesti večer, v sobotu od devíti do tří. Dnešní
            objednávka přijede nejdřív zítra."
          hr: "Od ponedjeljka do petka od šest ujutro do šest navečer, subotom od devet do tri.
            Današnja narudžba stiže najranije sutra."
      - name: minimum
        question:
          en: "Is there a smallest order?"
          ru: "Есть минимальный заказ?"
          cs: "Jaká je nejmenší objednávka?"
          hr: "Postoji li najmanja narudžba?"
        words:
          en: "minimum smallest order sum"
          ru: "минимум минимальный заказ сумма"
          cs: "minimum nejmenší objednávka částka"
          hr: "minimum najmanja narudžba iznos"
        answer:
          en: "Yes, it depends on your kind of business; I see it as soon as your order stands
              here.
            What is missing we can easily fill up with your usual goods."
          ru: "Да, он зависит от вида торговли; я вижу его, как только записываю заказ. Чего не
            хватает, доберём вашими обычными товарами."
          cs: "Ano, záleží na druhu vašeho obchodu; uvidím to, jakmile objednávku zapíšu. Co
              chybí,
            snadno doplníme vaším obvyklým zbožím."
          hr: "Da, ovisi o vrsti Vašeg posla; vidim je čim upišem narudžbu. Što nedostaje, lako
            dopunimo Vašom uobičajenom robom."
      - name: discount
        question:
          en: "Which prices do I get?"
          ru: "Какие у меня цены?"
          cs: "Jaké mám ceny?"
          hr: "Koje cijene imam?"
        words:
          en: "price discount column list cheaper"
          ru: "цена скидка колонка прайс дешевле"
          cs: "cena sleva hladina ceník levněji"
          hr: "cijena popust cjenik jeftinije"
        answer:
          en: "The price column follows from your turnover and from the sum of the order. I tell
              you
            at once how much is missing to the next one."
          ru: "Колонка цен зависит от оборота и суммы заказа. Я сразу скажу, сколько не хватает до
            следующей."
          cs: "Cenová hladina se řídí obratem a výší objednávky. Hned vám řeknu, kolik chybí k
            další."
          hr: "Cjenovni razred ovisi o prometu i iznosu narudžbe. Odmah Vam kažem koliko nedostaje
            do sljedećeg."
      - name: payment
        question:
          en: "How and when do I pay?"
          ru: "Как и когда платить?"
          cs: "Jak a kdy se platí?"
          hr: "Kako i kada plaćam?"
        words:
          en: "pay payment invoice credit due cash"
          ru: "оплата счёт отсрочка наличные срок"
          cs: "platba faktura splatnost hotově"
          hr: "plaćanje račun odgoda dospijeće gotovina"
        answer:
          en: "By invoice within the time in your contract, or on delivery against a receipt.
              Terms
            other than that are agreed with your manager."
          ru: "По счёту в срок из договора или при получении под квитанцию. Другие условия
            обсуждаются с вашим менеджером."
          cs: "Na fakturu ve lhůtě podle smlouvy, nebo při převzetí proti dokladu. Jiné podmínky
              se
            domlouvají s vaším obchodníkem."
          hr: "Po računu u roku iz ugovora ili pri preuzimanju uz potvrdu. Drugi uvjeti dogovaraju
            se s Vašim voditeljem."
      - name: debt
        question:
          en: "Why can't I order?"
          ru: "Почему нельзя заказать?"
          cs: "Proč nemohu objednat?"
          hr: "Zašto ne mogu naručiti?"
        words:
          en: "debt overdue limit blocked"
          ru: "долг просрочка лимит заблокирован"
          cs: "dluh po splatnosti limit blokace"
          hr: "dug dospjelo limit blokada"
        answer:
          en: "There is something open in your account that has to be settled first. I'll put you
            through to your manager or to finance, and they'll find a way with you."
          ru: "По вашему счёту есть открытый вопрос, его нужно решить сначала. Соединю вас с
            менеджером или бухгалтерией, они помогут."
          cs: "Na vašem účtu je něco otevřeného, co je třeba nejdřív vyřešit. Přepojím vás na
            obchodníka nebo do účtárny, poradí si s tím."
          hr: "Na Vašem računu nešto je otvoreno i treba se prvo riješiti. Prespojit ću Vas
            voditelju ili računovodstvu, oni će pomoći."
      - name: shortage
        question:
          en: "Something was missing"
          ru: "Товар недовезли"
          cs: "Něco chybělo"
          hr: "Nešto je nedostajalo"
        words:
          en: "missing short damaged complaint wrong"
          ru: "недостача недовоз бой брак претензия"
          cs: "chybí poškozené reklamace jiné zboží"
          hr: "nedostaje oštećeno pritužba pogrešno"
        answer:
          en: "I'm sorry. If it stands in the delivery note, we bring it with the next lorry or
              take
            it off the invoice, as you like. If not, please tell us within a day."
          ru: "Приносим извинения. Если это вписано в накладную, довезём следующей машиной или
            вычтем из счёта, как вам удобнее. Если нет, сообщите в течение суток."
          cs: "Omlouváme se. Je-li to v dodacím listu, přivezeme to dalším vozem, nebo odečteme z
            faktury, jak si přejete. Pokud ne, dejte vědět do jednoho dne."
          hr: "Ispričavamo se. Ako je upisano u otpremnicu, donosimo idućim kamionom ili odbijamo
              od
            računa, kako želite. Ako nije, javite u roku od jednog dana."
      - name: returns
        question:
          en: "Do you take goods back?"
          ru: "Принимаете возврат?"
          cs: "Berete zboží zpět?"
          hr: "Primate li povrat robe?"
        words:
          en: "return back unsold expired"
          ru: "возврат вернуть не продалось срок"
          cs: "vrácení zpět neprodané expirace"
          hr: "povrat vratiti neprodano rok"
        answer:
          en: "What came damaged or with a wrong date, always. Sound goods only by agreement with
            your manager, and never chilled ones."
          ru: "Бой и неверный срок годности – всегда. Хороший товар – только по согласованию с
            менеджером, охлаждённый – никогда."
          cs: "Poškozené nebo se špatným datem vždy. Bezvadné jen po dohodě s obchodníkem,
              chlazené
            nikdy."
          hr: "Oštećeno ili s pogrešnim rokom uvijek. Ispravnu robu samo uz dogovor s voditeljem,
              a
            ohlađenu nikad."
      - name: certificates
        question:
          en: "May I have the certificates?"
          ru: "Пришлёте сертификаты?"
          cs: "Pošlete mi certifikáty?"
          hr: "Mogu li dobiti certifikate?"
        words:
          en: "certificate document quality mail fax"
          ru: "сертификат декларация документ качество"
          cs: "certifikát doklad jakost pošta"
          hr: "certifikat dokument kakvoća pošta"
        answer:
          en: "Certainly. They come with the goods, and I can send them now by mail or by fax. For
            which goods do you need them?"
          ru: "Конечно. Они едут вместе с товаром, а сейчас могу отправить почтой или факсом. На
            какие товары?"
          cs: "Jistě. Přijedou se zbožím a hned je mohu poslat e-mailem nebo faxem. Ke kterému
              zboží
            je potřebujete?"
          hr: "Naravno. Stižu s robom, a mogu ih odmah poslati e-poštom ili faksom. Za koju ih
              robu
            trebate?"
      - name: newClient
        question:
          en: "How do I become a client?"
          ru: "Как стать клиентом?"
          cs: "Jak se stanu zákazníkem?"
          hr: "Kako postati klijent?"
        words:
          en: "new client first contract register"
          ru: "новый клиент первый договор"
          cs: "nový zákazník první smlouva"
          hr: "novi klijent prvi ugovor"
        answer:
          en: "I'll write down your firm and telephone and put you through to our head, who names
            you a manager of your own. The first delivery may come this week."
          ru: "Я запишу вашу фирму и телефон и соединю с руководителем: он назначит вам менеджера.
            Первая доставка возможна уже на этой неделе."
          cs: "Zapíšu si firmu a telefon a přepojím vás na vedoucího, který vám určí obchodníka.
            První závoz může být už tento týden."
          hr: "Upisat ću tvrtku i telefon i prespojiti Vas voditelju odjela, koji Vam određuje
            osobnog voditelja. Prva dostava može već ovaj tjedan."
      - name: changeOrder
        question:
          en: "Can I change my order?"
          ru: "Можно изменить заказ?"
          cs: "Mohu objednávku změnit?"
          hr: "Mogu li promijeniti narudžbu?"
        words:
          en: "change add cancel order later"
          ru: "изменить добавить отменить заказ"
          cs: "změna přidat zrušit objednávka"
          hr: "promjena dodati otkazati narudžba"
        answer:
          en: "As long as it isn't packed, yes: tell me what to add or strike out. What is on the
            lorry already we can only send after with the next one."
          ru: "Пока он не собран – да: скажите, что добавить или убрать. Если он уже в машине,
            остальное привезём следующим рейсом."
          cs: "Dokud není vychystaná, ano: řekněte, co přidat nebo škrtnout. Je-li už ve voze,
            zbytek přivezeme dalším závozem."
          hr: "Dok nije složena, da: recite što da dodam ili brišem. Ako je već u kamionu, ostatak
            stiže idućom dostavom."
      - name: lateLorry
        question:
          en: "Where is my delivery?"
          ru: "Где моя машина?"
          cs: "Kde je můj závoz?"
          hr: "Gdje je moja dostava?"
        words:
          en: "late lorry driver where delivery"
          ru: "опоздание машина водитель где доставка"
          cs: "zpoždění vůz řidič kde závoz"
          hr: "kašnjenje kamion vozač gdje dostava"
        answer:
          en: "I'm sorry that you wait. I'll ask the driver and call you back within ten minutes;
              if
            it can't be today, you choose the hour tomorrow."
          ru: "Извините за ожидание. Свяжусь с водителем и перезвоню за десять минут; не успеем
            сегодня – час на завтра выберете сами."
          cs: "Omlouvám se za čekání. Zeptám se řidiče a do deseti minut vám zavolám; nestihne-li
              to
            dnes, zítřejší hodinu určíte vy."
          hr: "Oprostite na čekanju. Pitam vozača i zovem Vas za deset minuta; ako ne stigne
              danas,
            sutrašnji sat birate sami."
    """#
}
