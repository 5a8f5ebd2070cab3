extension StandardProjects {
  /// The project clinic: the order.
  static let clinicForm = #"""
    sections:
      - section: complaint
        title: { en: "Complaint", ru: "Жалоба", cs: "Obtíže", hr: "Tegobe" }
        fields:
          - name: visitKind
            kind: choice
            label: { en: "Kind of visit", ru: "Вид приёма",
                cs: "Druh návštěvy", hr: "Vrsta pregleda" }
            ask:
              en: "Is it a first visit, a second one for the same thing, or a check-up?"
              ru: "Это первый приём, повторный или профилактический осмотр?"
              cs: "Je to první návštěva, kontrola, nebo preventivní prohlídka?"
              hr: "Je li to prvi pregled, kontrola ili sistematski pregled?"
            options:
              - name: first
                title: { en: "First visit", ru: "Первый приём",
                    cs: "První návštěva", hr: "Prvi pregled" }
              - name: again
                title: { en: "Second visit", ru: "Повторный приём", cs: "Kontrola",
                    hr: "Kontrola" }
              - name: checkUp
                title: { en: "Check-up", ru: "Профосмотр",
                    cs: "Prohlídka", hr: "Sistematski pregled" }
          - name: trouble
            kind: text
            label: { en: "What is the matter", ru: "Что беспокоит",
                cs: "S čím přichází", hr: "Razlog dolaska" }
            ask:
              en: "In a few words, what is the matter?"
              ru: "Что вас беспокоит, в двух словах?"
              cs: "Řekněte mi prosím krátce, co vás trápí."
              hr: "Recite mi ukratko, što Vas muči?"
            hint:
              en: "In the caller's own words, no advice"
              ru: "Словами пациента, без советов"
              cs: "Slovy volajícího, bez rad"
              hr: "Riječima pozivatelja, bez savjeta"
            longest: 200
            shown: visitKind is first/again
          - name: since
            kind: date
            label: { en: "Since when", ru: "С какого дня", cs: "Odkdy", hr: "Otkad" }
            ask:
              en: "Since when, roughly?"
              ru: "С какого дня примерно?"
              cs: "Odkdy to přibližně trvá?"
              hr: "Otkad, otprilike?"
            from: -1y
            to: today
            shown: visitKind is first
            required: false
          - name: fever
            kind: yesno
            label: { en: "Fever or cough", ru: "Жар или кашель",
                cs: "Horečka nebo kašel", hr: "Vrućica ili kašalj" }
            ask:
              en: "Is there fever or a cough?"
              ru: "Есть температура или кашель?"
              cs: "Je tam horečka nebo kašel?"
              hr: "Ima li temperature ili kašlja?"
            shown: visitKind is first/again
          - name: age
            kind: number
            label: { en: "Age", ru: "Возраст", cs: "Věk", hr: "Dob" }
            ask:
              en: "How old is the patient?"
              ru: "Сколько лет пациенту?"
              cs: "Kolik let je pacientovi?"
              hr: "Koliko godina ima pacijent?"
            hint:
              en: "Under one year: 0"
              ru: "До года – 0"
              cs: "Do jednoho roku: 0"
              hr: "Do jedne godine: 0"
            from: 0
            to: 120
      - section: choice
        title: { en: "Doctor", ru: "Врач", cs: "Lékař", hr: "Liječnik" }
        fields:
          - name: doctor
            kind: choice
            label: { en: "Doctor", ru: "Врач", cs: "Lékař", hr: "Liječnik" }
            ask:
              en: "Whom may I put down?"
              ru: "К кому записать?"
              cs: "Ke komu mám objednat?"
              hr: "Kojem liječniku da upišem?"
            options:
              - name: general
                title: { en: "General, Dr Orlova", ru: "Терапевт Орлова",
                    cs: "Praktická, dr. Orlová", hr: "Opća, dr. Orlova" }
              - name: children
                title: { en: "Children, Dr Malek", ru: "Педиатр Малек",
                    cs: "Pediatr, dr. Málek", hr: "Pedijatar, dr. Malek" }
              - name: heart
                title: { en: "Heart, Dr Winter", ru: "Кардиолог Винтер",
                    cs: "Kardiolog, dr. Winter", hr: "Kardiolog, dr. Winter" }
              - name: throat
                title: { en: "Ear and throat, Dr Horvat", ru: "ЛОР Хорват",
                    cs: "ORL, dr. Horvat", hr: "ORL, dr. Horvat" }
              - name: eyes
                title: { en: "Eyes, Dr Novak", ru: "Окулист Новак",
                    cs: "Oční, dr. Novák", hr: "Okulist, dr. Novak" }
          - name: payer
            kind: choice
            label: { en: "Who pays", ru: "Кто платит", cs: "Kdo platí", hr: "Tko plaća" }
            ask:
              en: "Do you come on insurance, or do you pay yourself?"
              ru: "Вы по страховке или за свой счёт?"
              cs: "Přijdete na pojišťovnu, nebo budete platit přímo?"
              hr: "Dolazite li preko osiguranja ili plaćate osobno?"
            options:
              - name: insurance
                title: { en: "Insurance", ru: "Страховка", cs: "Pojišťovna", hr: "Osiguranje" }
              - name: own
                title: { en: "Pays privately", ru: "За свой счёт",
                    cs: "Platí přímo", hr: "Plaća osobno" }
      - section: visit
        title: { en: "Visit", ru: "Приём", cs: "Termín", hr: "Termin" }
        fields:
          - name: day
            kind: date
            label: { en: "Day", ru: "День", cs: "Den", hr: "Dan" }
            ask:
              en: "Which day would suit you?"
              ru: "Какой день вам удобен?"
              cs: "Který den se vám hodí?"
              hr: "Koji Vam dan odgovara?"
            wrong:
              en: "We see patients from tomorrow on, Monday to Saturday. Which day may it be?"
              ru: "Записываем с завтрашнего дня, с понедельника по субботу. Какой день выбрать?"
              cs: "Objednáváme od zítřka, od pondělí do soboty. Který den to má být?"
              hr: "Naručujemo od sutra, od ponedjeljka do subote. Koji dan da bude?"
            from: +1
            to: +60
            days: mon-sat
          - name: hours
            kind: window
            label: { en: "Hour", ru: "Время", cs: "Hodina", hr: "Sat" }
            ask:
              en: "And at what hour?"
              ru: "А в котором часу?"
              cs: "A v kolik hodin?"
              hr: "A u koliko sati?"
            on: day
            slots:
              - { window: "08:00-09:00", places: 6 }
              - { window: "09:00-10:00", places: 6 }
              - { window: "10:00-11:00", places: 6 }
              - { window: "11:00-12:00", places: 6 }
              - { window: "13:00-14:00", days: mon-fri, places: 6 }
              - { window: "14:00-15:00", days: mon-fri, places: 6 }
              - { window: "15:00-16:00", days: mon-fri, places: 6 }
              - { window: "17:00-18:00", days: [mon, wed], places: 3 }
      - section: who
        title: { en: "Patient", ru: "Пациент", cs: "Pacient", hr: "Pacijent" }
        fields:
          - name: patient
            kind: name
            label: { en: "Patient", ru: "Пациент", cs: "Pacient", hr: "Pacijent" }
            ask:
              en: "What is the patient's name?"
              ru: "Назовите имя и фамилию пациента."
              cs: "Jaké je jméno a příjmení pacienta?"
              hr: "Kako se pacijent zove i preziva?"
          - name: born
            kind: date
            label: { en: "Born on", ru: "Дата рождения", cs: "Datum narození", hr: "Datum
                rođenja" }
            ask:
              en: "And the date of birth?"
              ru: "И дата рождения?"
              cs: "A datum narození?"
              hr: "A datum rođenja?"
            wrong:
              en: "Excuse me, the day, the month and the year of birth, please?"
              ru: "Простите, ещё раз день, месяц и год рождения?"
              cs: "Promiňte, ještě jednou den, měsíc a rok narození?"
              hr: "Oprostite, još jednom dan, mjesec i godinu rođenja?"
            from: -120y
            to: today
          - name: phone
            kind: phone
            label: { en: "Telephone", ru: "Телефон", cs: "Telefon", hr: "Telefon" }
            ask:
              en: "On which number do we reach you?"
              ru: "По какому номеру с вами связаться?"
              cs: "Na jakém čísle vás zastihneme?"
              hr: "Na koji Vas broj možemo dobiti?"
            wrong:
              en: "A digit seems to be missing. Once more, please?"
              ru: "Кажется, не хватает цифры. Повторите, пожалуйста."
              cs: "Zdá se, že chybí číslice. Zopakujete mi to prosím?"
              hr: "Čini se da nedostaje znamenka. Možete li ponoviti?"
          - name: insuranceNumber
            kind: document
            label: { en: "Insurance number", ru: "Номер полиса",
                cs: "Číslo pojištěnce", hr: "Broj osiguranja" }
            ask:
              en: "What is the number on the insurance card?"
              ru: "Назовите номер полиса, девять цифр."
              cs: "Jaké je číslo na kartičce pojištěnce?"
              hr: "Koji je broj na iskaznici osiguranja?"
            wrong:
              en: "It should be nine digits. Would you read it again, please?"
              ru: "Должно быть девять цифр. Прочтите, пожалуйста, ещё раз."
              cs: "Má to být devět číslic. Přečtete mi to prosím znovu?"
              hr: "Treba biti devet znamenaka. Možete li ponoviti?"
            pattern: "999 999 999"
            shown: payer is insurance
    tell:
      - name: comeEarly
        words:
          en: "Please come ten minutes early and report at the desk on the ground floor."
          ru: "Приходите, пожалуйста, на десять минут раньше и подойдите в регистратуру на первом
              этаже."
          cs: "Přijďte prosím o deset minut dřív a ohlaste se v přízemí na recepci."
          hr: "Dođite, molim Vas, deset minuta ranije i javite se na prijemnom pultu u prizemlju."
      - name: papersAlong
        words:
          en: "Bring an identity card and the list of medicines you take."
          ru: "Возьмите паспорт и список лекарств, которые вы принимаете."
          cs: "Vezměte s sebou doklad totožnosti a seznam léků, které užíváte."
          hr: "Ponesite osobnu iskaznicu i popis lijekova koje uzimate."
      - name: insuranceCard
        words:
          en: "Don't forget the insurance card; without it the visit has to be paid."
          ru: "Не забудьте полис: без него приём платный."
          cs: "Nezapomeňte kartičku pojištěnce, bez ní se návštěva platí."
          hr: "Ne zaboravite iskaznicu osiguranja, bez nje se pregled plaća."
        when: payer is insurance
      - name: oldResults
        words:
          en: "Bring earlier results and what the doctor prescribed last time."
          ru: "Принесите прежние анализы и прошлые назначения."
          cs: "Přineste dřívější výsledky a co lékař předepsal minule."
          hr: "Ponesite ranije nalaze i ono što je liječnik prošli put propisao."
        when: visitKind is again
      - name: emptyStomach
        words:
          en: "For the blood test don't eat for eight hours before; water is allowed."
          ru: "Перед анализом крови не ешьте восемь часов; воду пить можно."
          cs: "Před odběrem krve osm hodin nejezte, vodu pít smíte."
          hr: "Prije vađenja krvi nemojte jesti osam sati; vodu smijete piti."
        when: visitKind is checkUp
      - name: parentAlong
        words:
          en: "A parent or guardian has to come along."
          ru: "С ребёнком должен прийти родитель или опекун."
          cs: "S dítětem musí přijít rodič nebo zákonný zástupce."
          hr: "S djetetom mora doći roditelj ili skrbnik."
        when: age < 18
      - name: wearMask
        words:
          en: "Because of the fever or cough please put on a mask at the entrance."
          ru: "Из-за температуры или кашля наденьте, пожалуйста, на входе маску."
          cs: "Kvůli horečce nebo kašli si prosím u vchodu nasaďte roušku."
          hr: "Zbog temperature ili kašlja stavite, molim Vas, na ulazu masku."
        when: fever is yes
      - name: noDriving
        words:
          en: "Don't come by car: after the drops you see badly for two hours."
          ru: "Не приезжайте за рулём: после капель часа два видно нечётко."
          cs: "Nejezděte autem: po kapkách budete asi dvě hodiny vidět rozmazaně."
          hr: "Nemojte doći autom: nakon kapi oko dva sata vidi se mutno."
        when: doctor is eyes
      - name: payAtDesk
        words:
          en: "You pay {sum} at the desk, in cash or by card."
          ru: "Оплата в регистратуре, наличными или картой: {sum}."
          cs: "Na recepci zaplatíte hotově nebo kartou: {sum}."
          hr: "Na prijemnom pultu plaćate gotovinom ili karticom: {sum}."
        when: payer is own
      - name: worse112
        words:
          en: "If it gets worse before then, don't wait for the visit: call 112."
          ru: "Если до приёма станет хуже, не ждите: звоните 112."
          cs: "Kdyby se to do té doby zhoršilo, nečekejte na termín a volejte 112."
          hr: "Ako se dotad pogorša, nemojte čekati termin: nazovite 112."
    sum:
      - title: { en: "Visit", ru: "Приём", cs: "Návštěva", hr: "Pregled" }
        by: doctor
        prices: { general: 900, children: 950, heart: 1400, throat: 1100, eyes: 1200 }
        when: payer is own
      - title: { en: "Blood test", ru: "Анализ крови", cs: "Odběr krve", hr: "Vađenje krvi" }
        add: 450.00
        when: payer is own and visitKind is checkUp
      - title: { en: "Second visit", ru: "Повторный приём", cs: "Kontrola", hr: "Kontrola" }
        percent: -50
        when: visitKind is again
    """#
}
