extension StandardProjects {
  /// The project reminder: who it speaks for, when, and what its calls may end in.
  static let reminderProject = #"""
    project: reminder
    title: { en: "Payment reminder", ru: "Напоминание о платеже",
        cs: "Upomínka platby", hr: "Podsjetnik na plaćanje" }
    company: { en: "Oakfield", ru: "Компания «Дубрава»", cs: "Doubrava", hr: "Dubrava" }
    greeting:
      en: "Good day, {operator} speaking, {company}."
      ru: "Здравствуйте! {company}, меня зовут {operator}."
      cs: "Dobrý den, u telefonu {operator}, {company}."
      hr: "Dobar dan, ovdje {operator}, {company}."
    languages: [en, ru, cs, hr]
    direction: out
    calling:
      hours: { mon-fri: "09:00-20:00", sat: "10:00-17:00" }
      law:
        name:
          en: "Law on calls about overdue debts"
          ru: "Закон о взыскании просроченных долгов"
          cs: "Zákon o vymáhání dluhů po splatnosti"
          hr: "Zakon o naplati dospjelih dugova"
        hours: { mon-fri: "08:00-22:00", sat-sun: "09:00-20:00" }
        perDay: 1
        perWeek: 2
        perMonth: 8
      perDay: 1
      perWeek: 2
      perMonth: 6
      attempts: 4
      againAfterBusy: 30
      againAfterNoAnswer: 240
    norms: { answer: 20, wrapUp: 45, callsPerHour: 14 }
    outcomes:
      - name: promised
        title: { en: "Payment promised", ru: "Обещана оплата",
            cs: "Přislíbená platba", hr: "Plaćanje obećano" }
        kind: success
      - name: alreadyPaid
        title: { en: "Says it is paid", ru: "Говорит, что оплачено",
            cs: "Tvrdí, že zaplaceno", hr: "Kaže da je plaćeno" }
        kind: done
      - name: planAsked
        title: { en: "Asks for a plan", ru: "Просит рассрочку",
            cs: "Žádá splátky", hr: "Traži obročnu otplatu" }
        kind: done
      - name: disputed
        title: { en: "Debt disputed", ru: "Долг оспаривается",
            cs: "Dluh zpochybněn", hr: "Dug osporen" }
        kind: done
      - name: inWriting
        title: { en: "Only in writing", ru: "Только письменно",
            cs: "Jen písemně", hr: "Samo pisano" }
        kind: done
      - name: complained
        title: { en: "Complaint passed on", ru: "Жалоба передана",
            cs: "Stížnost předána", hr: "Pritužba proslijeđena" }
        kind: done
      - name: notIdentified
        title: { en: "Identity not proved", ru: "Личность не проверена",
            cs: "Neověřená totožnost", hr: "Identitet nepotvrđen" }
        kind: done
      - name: wrongNumber
        title: { en: "Wrong number", ru: "Не тот номер", cs: "Špatné číslo", hr: "Pogrešan broj" }
        kind: done
      - name: callLater
        title: { en: "Call again", ru: "Перезвонить", cs: "Zavolat znovu", hr: "Nazvati ponovno" }
        kind: again
      - name: refused
        title: { en: "Won't pay", ru: "Отказ платить", cs: "Odmítá platit", hr: "Odbija platiti" }
        kind: refusal
      - name: noAnswer
        title: { en: "Nobody reached", ru: "Не дозвонились", cs: "Nedovoláno", hr: "Bez
            odgovora" }
        kind: unreached
    refusals:
      - name: noMoney
        title: { en: "Has no money", ru: "Нет денег", cs: "Nemá peníze", hr: "Nema novca" }
        offers: [threeParts, pause]
      - name: goodsFaulty
        title: { en: "Goods were faulty", ru: "Товар с дефектом",
            cs: "Vadné zboží", hr: "Roba s greškom" }
        offers: [goodsChecked]
      - name: feeUnfair
        title: { en: "Fee found unfair", ru: "Не согласен с пеней",
            cs: "Nesouhlas s poplatkem", hr: "Ne prihvaća zateznu" }
        offers: [feeDropped]
      - name: wantsCourt
        title: { en: "Only through a court", ru: "Только через суд",
            cs: "Jen přes soud", hr: "Samo preko suda" }
      - name: noReason
        title: { en: "Gives no reason", ru: "Без объяснений",
            cs: "Bez udání důvodu", hr: "Bez obrazloženja" }
    offers:
      - name: threeParts
        title: { en: "In three parts", ru: "В три приёма",
            cs: "Na tři splátky", hr: "U tri obroka" }
        words:
          en: "What is due can now be paid in three equal parts, a month apart, without any fee.
              Would that be easier for you?"
          ru: "Теперь сумму можно внести тремя равными частями, раз в месяц и без доплат. Так вам
              будет легче?"
          cs: "Dlužnou částku lze nově zaplatit ve třech stejných měsíčních splátkách a bez
              poplatku. Pomohlo by vám to?"
          hr: "Dug se sada može platiti u tri jednaka mjesečna obroka, bez naknade. Bi li Vam to
              olakšalo?"
      - name: pause
        title: { en: "A month's pause", ru: "Отсрочка на месяц",
            cs: "Odklad o měsíc", hr: "Odgoda od mjesec dana" }
        words:
          en: "We can put the payment off by a month, and no fee grows meanwhile. All it needs is
              your yes on a recorded line."
          ru: "Мы можем отложить платёж на месяц, и пени за это время не будет. Достаточно вашего
              согласия под запись."
          cs: "Platbu můžeme o měsíc odložit a po tu dobu neporoste žádný poplatek. Stačí váš
              souhlas v nahrávaném hovoru."
          hr: "Plaćanje možemo odgoditi za mjesec dana, a za to vrijeme zatezna kamata ne raste.
              Dovoljan je Vaš pristanak u snimljenom razgovoru."
        from: 2026-12-07
      - name: goodsChecked
        title: { en: "Goods looked at first", ru: "Сначала проверка товара",
            cs: "Nejdřív kontrola zboží", hr: "Prvo pregled robe" }
        words:
          en: "Our technician can look at the goods free of charge, and until then the payment
              rests. Shall I send him?"
          ru: "Наш мастер бесплатно осмотрит товар, а платёж до тех пор подождёт. Прислать
              мастера?"
          cs: "Náš technik se na zboží zdarma podívá a do té doby platba počká. Mám ho poslat?"
          hr: "Naš serviser besplatno će pregledati robu, a dotad plaćanje miruje. Da ga
              pošaljem?"
      - name: feeDropped
        title: { en: "Fee dropped", ru: "Отмена пени",
            cs: "Odpuštění poplatku", hr: "Otpis zatezne" }
        words:
          en: "If what is due is paid by the end of the month, we drop the late fee altogether.
              Would you like that?"
          ru: "Если внести основную сумму до конца месяца, пеню мы спишем полностью. Вам это
              подойдёт?"
          cs: "Když se dlužná částka uhradí do konce měsíce, poplatek z prodlení zcela odpustíme.
              Vyhovovalo by vám to?"
          hr: "Ako se dug podmiri do kraja mjeseca, zateznu kamatu otpisujemo u cijelosti. Bi li
              Vam
              to odgovaralo?"
        from: 2026-12-01
    orders:
      worked: office
      states:
        - name: promised
          title: { en: "Promised", ru: "Обещано", cs: "Přislíbeno", hr: "Obećano" }
          next: [kept, partlyKept, broken]
        - name: partlyKept
          title: { en: "Paid in part", ru: "Оплачено частично",
              cs: "Zaplaceno zčásti", hr: "Djelomično plaćeno" }
          next: [kept, broken]
        - name: broken
          title: { en: "Promise not kept", ru: "Обещание не исполнено",
              cs: "Slib nedodržen", hr: "Obećanje neispunjeno" }
          next: [promised, kept, handedOn]
        - { name: kept, title: { en: "Paid", ru: "Оплачено", cs: "Zaplaceno", hr: "Plaćeno" } }
        - name: handedOn
          title: { en: "With the debt office", ru: "Передано в отдел долгов",
              cs: "Předáno oddělení dluhů", hr: "Predano odjelu dugova" }
    """#
}
