extension StandardProjects {
  /// The project wholesale: the order.
  static let wholesaleForm = #"""
    sections:
      - section: delivery
        title: { en: "Delivery", ru: "Доставка", cs: "Závoz", hr: "Dostava" }
        fields:
          - name: day
            kind: date
            label: { en: "Day", ru: "День", cs: "Den", hr: "Dan" }
            ask:
              en: "For which day may we plan the delivery?"
              ru: "На какой день запланировать доставку?"
              cs: "Na který den máme závoz naplánovat?"
              hr: "Za koji dan da planiramo dostavu?"
            wrong:
              en: "We deliver from Monday to Saturday, from tomorrow on, up to a fortnight ahead."
              ru: "Возим с понедельника по субботу, с завтрашнего дня и на две недели вперёд."
              cs: "Zavážíme od pondělí do soboty, nejdřív zítra, nejpozději za čtrnáct dní."
              hr: "Dostavljamo od ponedjeljka do subote, od sutra pa do dva tjedna unaprijed."
            from: +1
            to: +14
            days: mon-sat
          - name: hours
            kind: window
            label: { en: "Hours", ru: "Время", cs: "Hodina", hr: "Vrijeme" }
            ask:
              en: "And when is it best for you to unload?"
              ru: "А когда вам удобно принять машину?"
              cs: "A kdy se vám hodí zboží složit?"
              hr: "A kada Vam najviše odgovara istovar?"
            hint:
              en: "On Saturdays only until three"
              ru: "По субботам только до трёх"
              cs: "V sobotu jen do tří"
              hr: "Subotom samo do tri"
            on: day
            slots:
              - { window: "06:00-09:00", days: mon-fri, places: 12 }
              - { window: "09:00-12:00", places: 16 }
              - { window: "12:00-15:00", places: 16 }
              - { window: "15:00-18:00", days: mon-fri, places: 10 }
          - name: address
            kind: address
            label: { en: "Address", ru: "Адрес", cs: "Adresa", hr: "Adresa" }
            ask:
              en: "To which address do we bring it?"
              ru: "По какому адресу привезти?"
              cs: "Na jakou adresu to přivezeme?"
              hr: "Na koju adresu dostavljamo?"
            hint:
              en: "Ask for the gate or the stall, if there is one"
              ru: "Спросите про ворота или место на рынке"
              cs: "Zeptejte se na vrata nebo stánek"
              hr: "Pitajte za ulaz ili štand"
            wrong:
              en: "The driver needs the number of the house as well, please."
              ru: "Водителю нужен ещё и номер дома, пожалуйста."
              cs: "Řidič potřebuje ještě číslo domu, prosím."
              hr: "Vozač treba još i kućni broj, molim Vas."
            streets: streets.txt
          - name: receiver
            kind: name
            label:
              en: "Receives the goods"
              ru: "Кто принимает"
              cs: "Kdo převezme"
              hr: "Tko preuzima robu"
            ask:
              en: "Who will be there to receive the goods?"
              ru: "Кто будет на месте и примет товар?"
              cs: "Kdo bude na místě a zboží převezme?"
              hr: "Tko će biti ondje i preuzeti robu?"
            wrong:
              en: "I need a name, so that the driver knows whom to ask for."
              ru: "Мне нужно имя, чтобы водитель знал, кого спросить."
              cs: "Potřebuji jméno, aby řidič věděl, koho hledat."
              hr: "Trebam ime, da vozač zna koga tražiti."
          - name: payer
            kind: name
            label: { en: "Pays", ru: "Кто платит", cs: "Kdo platí", hr: "Tko plaća" }
            ask:
              en: "Who pays for the order?"
              ru: "Кто оплачивает заказ?"
              cs: "Kdo objednávku zaplatí?"
              hr: "Tko plaća narudžbu?"
            hint:
              en: "A person: whom finance may call"
              ru: "Имя человека, которому позвонит бухгалтерия"
              cs: "Člověk, kterému může zavolat účtárna"
              hr: "Osoba koju smije nazvati računovodstvo"
          - name: signer
            kind: name
            label:
              en: "Signs the papers"
              ru: "Кто подписывает"
              cs: "Kdo podepíše"
              hr: "Tko potpisuje"
            ask:
              en: "And who signs the papers?"
              ru: "А кто подпишет документы?"
              cs: "A kdo podepíše doklady?"
              hr: "A tko potpisuje dokumente?"
            hint:
              en: "Must have the right to sign: ask for it"
              ru: "Нужно право подписи: уточните"
              cs: "Musí mít právo podepsat: ověřte to"
              hr: "Mora imati pravo potpisa: provjerite"
    tell:
      - name: receiverThere
        words:
          en: "The lorry comes: {day}, {hours}. Please see to it that {receiver} is there."
          ru: "Машина придёт: {day}, {hours}. Пожалуйста, пусть на месте будет {receiver}."
          cs: "Vůz přijede: {day}, {hours}. Ať je prosím na místě {receiver}."
          hr: "Kamion stiže: {day}, {hours}. Neka, molim Vas, ondje bude {receiver}."
      - name: signerReady
        words:
          en: "The papers are signed on the spot by {signer}; please have the stamp at hand, if
              you
            use one."
          ru: "Документы на месте подписывает {signer}; держите под рукой печать или
              доверенность."
          cs: "Doklady na místě podepíše {signer}; mějte po ruce razítko, pokud ho používáte."
          hr: "Dokumente na mjestu potpisuje {signer}; imajte pri ruci pečat, ako ga koristite."
      - name: payerKnows
        words:
          en: "For the payment we turn to {payer}. The driver takes money only against a receipt."
          ru: "По оплате контактное лицо – {payer}. Водитель берёт деньги только с квитанцией."
          cs: "Platbu řeší {payer}. Řidič bere peníze jen proti dokladu."
          hr: "Za plaćanje se javljamo osobi: {payer}. Vozač novac uzima samo uz potvrdu."
      - name: countAtOnce
        words:
          en: "Please count the goods while the driver is there, and write down what is missing or
            damaged."
          ru: "Пересчитайте товар при водителе: недостачу и бой сразу впишите в накладную."
          cs: "Zboží přepočítejte u řidiče a co chybí nebo je poškozené, zapište do dodacího
              listu."
          hr: "Robu prebrojite pred vozačem, a što nedostaje ili je oštećeno upišite u
              otpremnicu."
      - name: freeRamp
        words:
          en: "Please keep the way to the ramp free in that time: {hours}."
          ru: "Пожалуйста, оставьте в это время свободным подъезд: {hours}."
          cs: "V té době prosím nechte volný příjezd: {hours}."
          hr: "U to vrijeme, molim Vas, ostavite slobodan prilaz: {hours}."
    """#
}
