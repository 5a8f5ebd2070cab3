extension StandardProjects {
  /// The project clinic: answers to consult.
  static let clinicAnswers = #"""
    answers:
      - name: emergency
        question:
          en: "It is very bad, what shall I do?"
          ru: "Очень плохо, что делать?"
          cs: "Je to moc zlé, co mám dělat?"
          hr: "Stanje je jako loše, što da radim?"
        words:
          en: "emergency 112 chest breath blood stroke"
          ru: "экстренно 112 грудь дыхание кровь инсульт"
          cs: "naléhavé 112 hruď dech krev mrtvice"
          hr: "hitno 112 prsa disanje krv moždani udar"
        answer:
          en: "Call 112 at once, they come quicker than any doctor of ours. Sit or lie down, don't
              eat or drink, and leave the door open."
          ru: "Сразу звоните 112, они приедут быстрее любого нашего врача. Сядьте или лягте, не
              ешьте и не пейте, откройте дверь."
          cs: "Hned volejte 112, přijedou rychleji než kterýkoli náš lékař. Sedněte si nebo
              lehněte,
              nejezte, nepijte a nechte odemčeno."
          hr: "Odmah nazovite 112, stižu brže od bilo kojeg našeg liječnika. Sjednite ili legnite,
              ne jedite i ne pijte, ostavite otključano."
      - name: whichDoctor
        question:
          en: "Which doctor do I need?"
          ru: "К какому врачу мне идти?"
          cs: "Ke kterému lékaři mám jít?"
          hr: "Kojem liječniku trebam?"
        words:
          en: "doctor which speciality general referral"
          ru: "врач какой специалист терапевт направление"
          cs: "lékař který specialista praktik doporučení"
          hr: "liječnik koji specijalist opća uputnica"
        answer:
          en: "If you aren't sure, begin with the general practitioner: she examines you and sends
              you on. Children begin with the children's doctor."
          ru: "Если не уверены, начните с терапевта: она осмотрит и направит дальше. Детей сначала
              смотрит педиатр."
          cs: "Pokud nevíte, začněte u praktické lékařky: vyšetří vás a pošle dál. Děti začínají u
              pediatra."
          hr: "Ako niste sigurni, počnite kod liječnice opće medicine: pregledat će Vas i uputiti
              dalje. Djeca počinju kod pedijatra."
      - name: prices
        question:
          en: "What does a visit cost?"
          ru: "Сколько стоит приём?"
          cs: "Kolik stojí návštěva?"
          hr: "Koliko stoji pregled?"
        words:
          en: "price cost pay visit"
          ru: "цена стоимость приём платно"
          cs: "cena stojí platba návštěva"
          hr: "cijena košta plaćanje pregled"
        answer:
          en: "The general practitioner 900, the children's doctor 950, ear and throat 1,100, eyes
              1,200, the cardiologist 1,400. A second visit within thirty days is half."
          ru: "Терапевт 900, педиатр 950, ЛОР 1100, окулист 1200, кардиолог 1400. Повторный приём
              в
              течение тридцати дней – половина."
          cs: "Praktická lékařka 900, pediatr 950, ORL 1 100, oční 1 200, kardiolog 1 400.
              Kontrola
              do třiceti dnů je za polovinu."
          hr: "Opća medicina 900, pedijatar 950, ORL 1.100, okulist 1.200, kardiolog 1.400.
              Kontrola
              u roku od trideset dana je upola cijene."
      - name: insurance
        question:
          en: "Do you accept my insurance?"
          ru: "Вы работаете с моей страховкой?"
          cs: "Berete moji pojišťovnu?"
          hr: "Primate li moje osiguranje?"
        words:
          en: "insurance policy accept free"
          ru: "страховка полис бесплатно"
          cs: "pojišťovna kartička smlouva zdarma"
          hr: "osiguranje polica iskaznica besplatno"
        answer:
          en: "We accept every public insurance. With private ones please ask the insurer for a
              letter first; I can note its number."
          ru: "Мы принимаем все государственные полисы. По частной страховке сначала запросите у
              страховщика письмо, номер я запишу."
          cs: "Bereme všechny veřejné pojišťovny. U soukromých si prosím předem vyžádejte garanční
              dopis, číslo si zapíšu."
          hr: "Primamo sva javna osiguranja. Kod privatnih najprije zatražite jamstveno pismo,
              broj
              ću zapisati."
      - name: howLong
        question:
          en: "How long does a visit take?"
          ru: "Сколько длится приём?"
          cs: "Jak dlouho návštěva trvá?"
          hr: "Koliko traje pregled?"
        words:
          en: "long time duration minutes wait"
          ru: "длится время минут ждать"
          cs: "dlouho trvá minut čekání"
          hr: "traje vrijeme minuta čekanje"
        answer:
          en: "About twenty minutes, a check-up about an hour. The wait is seldom more than a
              quarter of an hour."
          ru: "Около двадцати минут, профосмотр – около часа. Ждать редко приходится больше
              четверти
              часа."
          cs: "Asi dvacet minut, prohlídka asi hodinu. Čeká se málokdy déle než čtvrt hodiny."
          hr: "Oko dvadeset minuta, sistematski oko sat vremena. Rijetko se čeka dulje od četvrt
              sata."
      - name: bring
        question:
          en: "What do I have to bring?"
          ru: "Что взять с собой?"
          cs: "Co mám vzít s sebou?"
          hr: "Što trebam ponijeti?"
        words:
          en: "bring papers card results medicines"
          ru: "взять документы полис анализы лекарства"
          cs: "s sebou doklady kartička výsledky léky"
          hr: "ponijeti dokumenti iskaznica nalazi lijekovi"
        answer:
          en: "An identity card, the insurance card if you have one, earlier results and a list of
              your medicines."
          ru: "Паспорт, полис, если он есть, прежние анализы и список лекарств."
          cs: "Doklad totožnosti, kartičku pojištěnce, dřívější výsledky a seznam léků."
          hr: "Osobnu iskaznicu, iskaznicu osiguranja ako je imate, ranije nalaze i popis
              lijekova."
      - name: fasting
        question:
          en: "May I eat before?"
          ru: "Можно ли есть перед приёмом?"
          cs: "Mohu předtím jíst?"
          hr: "Smijem li prije jesti?"
        words:
          en: "eat fasting blood test drink"
          ru: "есть натощак анализ крови пить"
          cs: "jíst nalačno odběr krve pít"
          hr: "jesti natašte vađenje krvi piti"
        answer:
          en: "Only before a blood test you should not eat for eight hours; water is allowed. Take
              your medicines as always unless the doctor said otherwise."
          ru: "Не есть восемь часов нужно только перед анализом крови; воду можно. Лекарства
              принимайте как обычно, если врач не сказал иначе."
          cs: "Nejíst osm hodin je třeba jen před odběrem krve, vodu smíte. Léky berte jako
              obvykle,
              pokud lékař neurčil jinak."
          hr: "Osam sati bez jela treba samo prije vađenja krvi; vodu smijete. Lijekove uzimajte
              kao
              i inače, osim ako je liječnik rekao drukčije."
      - name: lateComer
        question:
          en: "What if I come late?"
          ru: "А если я опоздаю?"
          cs: "Co když přijdu pozdě?"
          hr: "Što ako zakasnim?"
        words:
          en: "late delay minutes"
          ru: "опоздание опоздаю минут"
          cs: "pozdě zpoždění minut"
          hr: "kašnjenje zakasniti minuta"
        answer:
          en: "Please ring us. Up to fifteen minutes the doctor waits; after that we find you the
              next free hour."
          ru: "Позвоните нам, пожалуйста. До пятнадцати минут врач подождёт, потом подберём
              ближайшее свободное время."
          cs: "Zavolejte nám prosím. Čtvrt hodiny lékař počká, pak vám najdeme nejbližší volný
              termín."
          hr: "Nazovite nas, molim Vas. Do petnaest minuta liječnik čeka, a poslije ćemo naći prvi
              slobodan termin."
      - name: cancelFee
        question:
          en: "Does cancelling cost anything?"
          ru: "Отмена платная?"
          cs: "Platí se za zrušení?"
          hr: "Naplaćuje li se otkazivanje?"
        words:
          en: "cancel move fee"
          ru: "отмена перенос плата"
          cs: "zrušit přesunout poplatek"
          hr: "otkazati pomaknuti naknada"
        answer:
          en: "No. We only ask you to ring at least two hours before, so that somebody else can
              come."
          ru: "Нет. Просим только предупредить хотя бы за два часа, чтобы время досталось
              другому."
          cs: "Ne. Jen prosíme zavolat aspoň dvě hodiny předem, aby mohl přijít někdo jiný."
          hr: "Ne. Samo molimo da nazovete barem dva sata prije, da može doći netko drugi."
      - name: results
        question:
          en: "Can you tell me my results?"
          ru: "Можете сказать мои анализы?"
          cs: "Řeknete mi výsledky?"
          hr: "Možete li mi reći nalaze?"
        words:
          en: "results test telephone doctor"
          ru: "анализы результаты по телефону"
          cs: "výsledky po telefonu testy"
          hr: "nalazi rezultati telefonom"
        answer:
          en: "Not over the telephone, to keep them private. They lie at the desk against an
              identity card, or the doctor explains them at a visit."
          ru: "По телефону – нет, это врачебная тайна. Их выдадут в регистратуре по паспорту, или
              врач объяснит на приёме."
          cs: "Po telefonu ne, kvůli ochraně soukromí. Vydáme je na recepci proti dokladu, nebo je
              vysvětlí lékař při návštěvě."
          hr: "Telefonom ne, zbog zaštite podataka. Dobivate ih na prijemnom pultu uz osobnu
              iskaznicu ili ih liječnik objašnjava na pregledu."
    """#
}
