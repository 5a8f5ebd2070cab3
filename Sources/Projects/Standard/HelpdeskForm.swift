extension StandardProjects {
  /// The project helpdesk: the order.
  static let helpdeskForm = #"""
    sections:
      - section: caller
        title: { en: "Caller", ru: "Кто звонит", cs: "Volající", hr: "Pozivatelj" }
        fields:
          - name: firm
            kind: text
            label: { en: "Firm", ru: "Компания", cs: "Firma", hr: "Tvrtka" }
            ask:
              en: "Which firm do you call from?"
              ru: "Из какой вы компании?"
              cs: "Ze které firmy voláte?"
              hr: "Iz koje tvrtke zovete?"
            longest: 60
          - name: client
            kind: name
            label: { en: "Name", ru: "Имя", cs: "Jméno", hr: "Ime" }
            ask:
              en: "And your name, please?"
              ru: "Как вас зовут?"
              cs: "A vaše jméno, prosím?"
              hr: "A Vaše ime, molim?"
          - name: phone
            kind: phone
            label: { en: "Telephone", ru: "Телефон", cs: "Telefon", hr: "Telefon" }
            ask:
              en: "On which number do we reach you at the device?"
              ru: "По какому номеру вас застать у компьютера?"
              cs: "Na jakém čísle vás u zařízení zastihneme?"
              hr: "Na koji Vas broj dobivamo kod uređaja?"
            wrong:
              en: "A digit seems to be missing. Once more, please?"
              ru: "Кажется, не хватает цифры. Повторите, пожалуйста."
              cs: "Zdá se, že chybí číslice. Zopakujete mi to prosím?"
              hr: "Čini se da nedostaje znamenka. Možete li ponoviti?"
          - name: contract
            kind: choice
            label: { en: "Contract", ru: "Договор", cs: "Smlouva", hr: "Ugovor" }
            ask:
              en: "Do you have the full contract, one by the hour, or none?"
              ru: "У вас полный договор, почасовой или без договора?"
              cs: "Máte plnou smlouvu, hodinovou, nebo žádnou?"
              hr: "Imate li puni ugovor, ugovor po satu ili ga nemate?"
            hint:
              en: "The list of firms tells; ask if not"
              ru: "Есть в списке компаний"
              cs: "Je v seznamu firem, jinak se ptát"
              hr: "Piše u popisu tvrtki"
            options:
              - { name: full, title: { en: "Full", ru: "Полный", cs: "Plná", hr: "Puni" } }
              - name: hourly
                title: { en: "By the hour", ru: "Почасовой", cs: "Hodinová", hr: "Po satu" }
              - name: none
                title: { en: "None", ru: "Без договора", cs: "Žádná", hr: "Bez ugovora" }
      - section: fault
        title: { en: "Trouble", ru: "Неполадка", cs: "Potíž", hr: "Poteškoća" }
        fields:
          - name: subject
            kind: choice
            label: { en: "Subject", ru: "Тема", cs: "Oblast", hr: "Područje" }
            ask:
              en: "What is it about: internet, mail, printing, a program, signing in, the
                  computer?"
              ru: "О чём речь: интернет, почта, печать, программа, вход, сам компьютер?"
              cs: "Čeho se to týká: internet, pošta, tisk, program, přihlášení, počítač?"
              hr: "O čemu je riječ: internet, pošta, ispis, program, prijava, računalo?"
            options:
              - name: internet
                title: { en: "Internet", ru: "Интернет", cs: "Internet", hr: "Internet" }
              - { name: mail, title: { en: "Mail", ru: "Почта", cs: "Pošta", hr: "Pošta" } }
              - { name: printing, title: { en: "Printing", ru: "Печать", cs: "Tisk",
                  hr: "Ispis" } }
              - name: software
                title: { en: "Program", ru: "Программа", cs: "Program", hr: "Program" }
              - name: signIn
                title: { en: "Signing in", ru: "Вход", cs: "Přihlášení", hr: "Prijava" }
              - name: device
                title: { en: "Computer", ru: "Компьютер", cs: "Počítač", hr: "Računalo" }
              - name: wish
                title: { en: "Wish or change", ru: "Пожелание",
                    cs: "Přání, změna", hr: "Želja, izmjena" }
          - name: trouble
            kind: text
            label: { en: "What happens", ru: "Что происходит",
                cs: "Co se děje", hr: "Što se događa" }
            ask:
              en: "What exactly happens, or what would you like?"
              ru: "Что именно происходит или что нужно сделать?"
              cs: "Co přesně se děje, nebo co si přejete?"
              hr: "Što se točno događa ili što želite?"
            longest: 200
          - name: message
            kind: text
            label: { en: "Words on the screen", ru: "Текст на экране",
                cs: "Text na obrazovce", hr: "Tekst na zaslonu" }
            ask:
              en: "Is there a message on the screen? Please read it to me."
              ru: "Есть сообщение на экране? Прочтите его, пожалуйста."
              cs: "Je na obrazovce nějaké hlášení? Přečtěte mi ho prosím."
              hr: "Ima li poruke na zaslonu? Pročitajte mi je, molim Vas."
            hint:
              en: "Word for word, numbers too"
              ru: "Дословно, с цифрами"
              cs: "Doslova, i s čísly"
              hr: "Doslovno, i brojeve"
            longest: 200
            required: false
            shown: not subject is wish
          - name: sinceDay
            kind: date
            label: { en: "Since", ru: "С какого дня", cs: "Od kdy", hr: "Od kada" }
            ask:
              en: "Since which day?"
              ru: "С какого дня?"
              cs: "Od kterého dne?"
              hr: "Od kojeg dana?"
            from: -60
            to: today
            shown: not subject is wish
          - name: people
            kind: number
            label: { en: "People affected", ru: "Сколько людей",
                cs: "Počet lidí", hr: "Koliko ljudi" }
            ask:
              en: "How many people does it affect?"
              ru: "Скольких сотрудников это затронуло?"
              cs: "Kolika lidí se to týká?"
              hr: "Koliko ljudi to pogađa?"
            from: 1
            to: 2000
          - name: severity
            kind: choice
            label: { en: "Severity", ru: "Срочность", cs: "Naléhavost", hr: "Hitnost" }
            ask:
              en: "Does the work stand still, is it hindered, or can it wait?"
              ru: "Работа стоит, идёт с трудом или может подождать?"
              cs: "Práce stojí, vázne, nebo to počká?"
              hr: "Posao stoji, otežan je ili može pričekati?"
            hint:
              en: "Many people: higher"
              ru: "Много людей – выше"
              cs: "Víc lidí – výš"
              hr: "Više ljudi – više"
            options:
              - name: stops
                title: { en: "1 – work stands still", ru: "1 – работа стоит",
                    cs: "1 – práce stojí", hr: "1 – posao stoji" }
              - name: hinders
                title: { en: "2 – hinders the work", ru: "2 – мешает работать",
                    cs: "2 – ztěžuje práci", hr: "2 – otežava rad" }
              - name: annoys
                title: { en: "3 – can wait a day", ru: "3 – подождёт день",
                    cs: "3 – den počká", hr: "3 – može pričekati dan" }
              - name: minor
                title: { en: "4 – no hurry", ru: "4 – не срочно",
                    cs: "4 – nespěchá", hr: "4 – nije hitno" }
      - section: tried
        title: { en: "Steps tried", ru: "Что уже пробовали",
            cs: "Co se zkoušelo", hr: "Što je pokušano" }
        fields:
          - name: restarted
            kind: yesno
            label: { en: "Restarted", ru: "Перезагрузка", cs: "Restart", hr: "Ponovno
                pokretanje" }
            ask:
              en: "Has it been switched off and on again?"
              ru: "Выключали и включали снова?"
              cs: "Zkoušelo se vypnout a zapnout?"
              hr: "Je li isključeno i ponovno uključeno?"
            shown: not subject is wish
          - name: cables
            kind: yesno
            label: { en: "Cables looked at", ru: "Кабели проверены",
                cs: "Kabely zkontrolovány", hr: "Kabeli provjereni" }
            ask:
              en: "Do all cables sit firmly, and are the lamps on?"
              ru: "Все кабели сидят плотно, лампочки горят?"
              cs: "Drží všechny kabely a svítí kontrolky?"
              hr: "Jesu li svi kabeli čvrsto spojeni i svijetle li lampice?"
            shown: subject is internet/printing/device
          - name: elsewhere
            kind: yesno
            label: { en: "Works elsewhere", ru: "На другом работает",
                cs: "Jinde to funguje", hr: "Drugdje radi" }
            ask:
              en: "Does it work on another computer?"
              ru: "А на другом компьютере работает?"
              cs: "Funguje to na jiném počítači?"
              hr: "Radi li na drugom računalu?"
            shown: not subject is wish
          - name: otherSteps
            kind: text
            label: { en: "Other steps", ru: "Другие шаги", cs: "Další kroky", hr: "Drugi koraci" }
            ask:
              en: "What else has been tried?"
              ru: "Что ещё пробовали?"
              cs: "Co dalšího se zkoušelo?"
              hr: "Što je još pokušano?"
            longest: 200
            required: false
            shown: not subject is wish
      - section: plan
        title: { en: "What comes next", ru: "Что дальше", cs: "Jak dál", hr: "Što dalje" }
        fields:
          - name: way
            kind: choice
            label: { en: "How we help", ru: "Как помогаем",
                cs: "Jak pomůžeme", hr: "Kako pomažemo" }
            ask:
              en: "Shall we help by telephone, on your screen from afar, or come to you?"
              ru: "Помочь по телефону, удалённо или приехать к вам?"
              cs: "Máme pomoci po telefonu, na dálku, nebo přijet?"
              hr: "Da pomognemo telefonom, daljinski ili da dođemo?"
            options:
              - name: telephone
                title: { en: "By telephone", ru: "По телефону", cs: "Po telefonu",
                    hr: "Telefonom" }
              - name: remote
                title: { en: "Remotely", ru: "Удалённо", cs: "Na dálku", hr: "Daljinski" }
              - { name: visit, title: { en: "Visit", ru: "Выезд", cs: "Výjezd", hr: "Dolazak" } }
          - name: place
            kind: address
            label: { en: "Where to come", ru: "Куда ехать", cs: "Kam přijet", hr: "Kamo doći" }
            ask:
              en: "To what street and house shall the technician come?"
              ru: "На какую улицу и в какой дом приехать мастеру?"
              cs: "Do které ulice a k jakému číslu má technik přijet?"
              hr: "U koju ulicu i na koji broj da dođe tehničar?"
            wrong:
              en: "I need the number of the house as well, please."
              ru: "Назовите, пожалуйста, и номер дома."
              cs: "Potřebuji ještě číslo domu, prosím."
              hr: "Trebam još i kućni broj, molim Vas."
            shown: way is visit
          - name: owner
            kind: choice
            label: { en: "Owner", ru: "Ответственный", cs: "Řeší", hr: "Rješava" }
            ask:
              en: "I hand it to the right people now, one moment, please."
              ru: "Секунду, передаю нужным специалистам."
              cs: "Okamžik prosím, předávám to správným lidem."
              hr: "Samo trenutak, predajem pravim ljudima."
            hint:
              en: "Chosen by the operator, not the caller"
              ru: "Выбирает оператор, не клиент"
              cs: "Volí operátor, ne volající"
              hr: "Bira operater, ne pozivatelj"
            options:
              - name: firstLine
                title: { en: "First line", ru: "Первая линия",
                    cs: "První úroveň", hr: "Prva razina" }
              - name: network
                title: { en: "Network", ru: "Группа сети", cs: "Síťový tým", hr: "Mrežni tim" }
              - name: desktops
                title: { en: "Workplaces", ru: "Рабочие места",
                    cs: "Pracovní stanice", hr: "Radna mjesta" }
              - name: programmes
                title: { en: "Programs", ru: "Группа программ",
                    cs: "Programový tým", hr: "Tim za programe" }
              - name: onSite
                title: { en: "Field technicians", ru: "Выездные мастера",
                    cs: "Terénní technici", hr: "Terenski tehničari" }
          - name: callDay
            kind: date
            label: { en: "Call back on", ru: "День звонка", cs: "Zavolat dne", hr: "Nazvati
                dana" }
            ask:
              en: "On which day may the owner call you back?"
              ru: "В какой день вам перезвонить?"
              cs: "Který den vám můžeme zavolat?"
              hr: "Kojeg Vas dana smijemo nazvati?"
            wrong:
              en: "We can call from today on, Monday to Saturday."
              ru: "Звоним с сегодняшнего дня, с понедельника по субботу."
              cs: "Můžeme volat ode dneška, od pondělí do soboty."
              hr: "Možemo zvati od danas, od ponedjeljka do subote."
            from: today
            to: +7
            days: mon-sat
          - name: callHours
            kind: window
            label: { en: "Call back at", ru: "Время звонка", cs: "Zavolat v", hr: "Nazvati u" }
            ask:
              en: "And between which hours?"
              ru: "А в какие часы?"
              cs: "A v kterých hodinách?"
              hr: "A u koje vrijeme?"
            on: callDay
            slots:
              - { window: "07:00-09:00", days: mon-fri }
              - "09:00-12:00"
              - "12:00-15:00"
              - { window: "15:00-18:00", days: mon-fri }
              - { window: "18:00-21:00", days: mon-fri }
    tell:
      - name: neverPassword
        words:
          en: "Tell nobody your password, not even us; the technician never needs it."
          ru: "Никому не говорите пароль, даже нам: специалисту он не нужен."
          cs: "Nikomu neříkejte heslo, ani nám; technik ho nikdy nepotřebuje."
          hr: "Nikome ne govorite lozinku, ni nama; tehničaru nikad ne treba."
      - name: beReachable
        words:
          en: "Please be at the device then: {callDay}, {callHours}."
          ru: "Будьте, пожалуйста, у компьютера: {callDay}, {callHours}."
          cs: "Buďte prosím v tu dobu u zařízení: {callDay}, {callHours}."
          hr: "Budite, molim Vas, tada kod uređaja: {callDay}, {callHours}."
        when: not subject is wish
      - name: withinHour
        words:
          en: "At this severity somebody begins within an hour; until then change nothing more."
          ru: "При такой срочности начинаем в течение часа; до тех пор ничего больше не меняйте."
          cs: "Při této naléhavosti někdo začne do hodiny; do té doby už nic neměňte."
          hr: "Uz ovu hitnost počinjemo u roku od sat vremena; dotad više ništa ne mijenjajte."
        when: severity is stops
      - name: saveWork
        words:
          en: "Save your work and close what is private before we look at the screen."
          ru: "Сохраните работу и закройте личное, прежде чем мы подключимся."
          cs: "Než se připojíme, uložte si práci a zavřete vše soukromé."
          hr: "Prije spajanja spremite rad i zatvorite sve privatno."
        when: way is remote
      - name: letIn
        words:
          en: "Somebody has to let the technician in and stay near: {place}."
          ru: "Мастера нужно встретить и быть рядом: {place}."
          cs: "Někdo musí technika pustit dovnitř a být nablízku: {place}."
          hr: "Netko treba pustiti tehničara i biti u blizini: {place}."
        when: way is visit
      - name: billLater
        words:
          en: "A bill of {sum} comes to the firm; nothing is paid to the technician."
          ru: "Счёт придёт компании: {sum}. Мастеру ничего платить не нужно."
          cs: "Účet přijde firmě: {sum}. Technikovi se nic neplatí."
          hr: "Račun stiže tvrtki: {sum}. Tehničaru se ništa ne plaća."
        when: way is remote/visit and not contract is full
    sum:
      - title: { en: "Way of help", ru: "Способ помощи", cs: "Způsob pomoci", hr: "Način pomoći" }
        by: way
        prices: { remote: 450, visit: 900 }
        when: not contract is full
      - title: { en: "Same hour", ru: "В течение часа", cs: "Do hodiny", hr: "U roku od sata" }
        add: 300.00
        when: severity is stops and way is visit and not contract is full
      - title: { en: "Contract by the hour", ru: "Почасовой договор",
            cs: "Hodinová smlouva", hr: "Ugovor po satu" }
        percent: -20
        when: contract is hourly
    """#
}
