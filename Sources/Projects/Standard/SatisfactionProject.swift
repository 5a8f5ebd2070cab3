extension StandardProjects {
  /// The project satisfaction: who it speaks for, when, and what its calls may end in.
  static let satisfactionProject = #"""
    project: satisfaction
    title: { en: "Client survey", ru: "Опрос клиентов",
        cs: "Průzkum spokojenosti", hr: "Anketa o zadovoljstvu" }
    company:
      en: "Good Pantry"
      ru: "Добрая кладовая"
      cs: "Dobrá spižírna"
      hr: "Dobra smočnica"
    greeting:
      en: "Good day, {operator} speaking, {company}."
      ru: "Здравствуйте! «{company}», меня зовут {operator}."
      cs: "Dobrý den, u telefonu {operator}, {company}."
      hr: "Dobar dan, ovdje {operator}, {company}."
    languages: [en, ru, cs, hr]
    direction: out
    calling:
      hours: { mon-fri: "10:00-18:00" }
      law:
        name:
          en: "Rules for polls by telephone"
          ru: "Правила телефонных опросов"
          cs: "Pravidla telefonických průzkumů"
          hr: "Pravila telefonskih anketa"
        hours: { mon-fri: "09:00-20:00", sat: "10:00-18:00" }
        perDay: 1
        perMonth: 4
      perDay: 1
      perWeek: 1
      perMonth: 2
      attempts: 3
      againAfterBusy: 20
      againAfterNoAnswer: 240
    norms: { answer: 20, wrapUp: 20, callsPerHour: 15 }
    outcomes:
      - name: answered
        title: { en: "Answered", ru: "Опрошен", cs: "Odpovědi získány", hr: "Anketa ispunjena" }
        kind: success
      - name: notNeeded
        title: { en: "Quota is full", ru: "Квота набрана",
            cs: "Kvóta je naplněna", hr: "Kvota je popunjena" }
        kind: done
      - name: complained
        title: { en: "Complaint passed on", ru: "Жалоба передана",
            cs: "Stížnost předána", hr: "Pritužba proslijeđena" }
        kind: done
      - name: wrongNumber
        title: { en: "Wrong number", ru: "Не тот номер", cs: "Špatné číslo", hr: "Pogrešan broj" }
        kind: done
      - name: callLater
        title: { en: "Call again", ru: "Перезвонить", cs: "Zavolat znovu", hr: "Nazvati ponovno" }
        kind: again
      - name: refused
        title: { en: "Won't answer", ru: "Отказ отвечать",
            cs: "Odmítá odpovídat", hr: "Odbija odgovarati" }
        kind: refusal
      - name: noAnswer
        title: { en: "Nobody reached", ru: "Не дозвонились", cs: "Nedovoláno", hr: "Bez
            odgovora" }
        kind: unreached
    refusals:
      - name: noTime
        title: { en: "Has no time", ru: "Нет времени", cs: "Nemá čas", hr: "Nema vremena" }
        offers: [twoQuestions]
      - name: noUse
        title: { en: "Nothing changes anyway", ru: "Всё равно ничего не меняется",
            cs: "Stejně se nic nezmění", hr: "Ionako se ništa ne mijenja" }
      - name: noTrust
        title: { en: "Not over the telephone", ru: "Не доверяет звонкам",
            cs: "Nechce po telefonu", hr: "Ne želi telefonom" }
      - name: notRecorded
        title: { en: "Won't be recorded", ru: "Против записи разговора",
            cs: "Nechce být nahráván", hr: "Ne želi snimanje" }
      - name: brokeOff
        title: { en: "Broke off half-way", ru: "Прервал на полпути",
            cs: "Přerušil uprostřed", hr: "Prekinuo na pola" }
      - name: noMoreCalls
        title: { en: "Wants no more calls", ru: "Просит не звонить",
            cs: "Už si nepřeje volat", hr: "Ne želi više poziva" }
        last: true
    offers:
      - name: twoQuestions
        title: { en: "Two questions alone", ru: "Всего два вопроса",
            cs: "Jen dvě otázky", hr: "Samo dva pitanja" }
        words:
          en: "You had no time for our survey the other day. Now it is two questions, half a
              minute. May I ask them?"
          ru: "В прошлый раз вам было некогда. Теперь вопросов всего два, на полминуты. Можно
              их задать?"
          cs: "Minule jste na náš průzkum neměli čas. Teď jsou to jen dvě otázky, půl minuty.
              Smím se zeptat?"
          hr: "Prošli put niste imali vremena za našu anketu. Sada su to samo dva pitanja, pola
              minute. Smijem li ih postaviti?"
        from: 2027-01-11
    orders:
      worked: office
      states:
        - name: answered
          title: { en: "Answered", ru: "Ответы получены",
              cs: "Zodpovězeno", hr: "Odgovoreno" }
          next: [passedOn, looked]
        - name: passedOn
          title: { en: "With a head", ru: "У руководителя",
              cs: "U vedoucího", hr: "Kod voditelja" }
          next: [calledBack, looked]
        - name: calledBack
          title: { en: "Called by a head", ru: "Руководитель перезвонил",
              cs: "Vedoucí zavolal", hr: "Voditelj je nazvao" }
          next: [looked]
        - name: looked
          title: { en: "Evaluated", ru: "Учтено", cs: "Vyhodnoceno", hr: "Obrađeno" }
    """#
}
