extension StandardProjects {
  /// The project satisfaction: answers to consult.
  static let satisfactionAnswers = #"""
    answers:
      - name: whereNumber
        question:
          en: "Where did you get my number?"
          ru: "Откуда у вас мой номер?"
          cs: "Kde jste vzali moje číslo?"
          hr: "Otkud vam moj broj?"
        words:
          en: "number source list data"
          ru: "номер откуда список данные"
          cs: "číslo odkud seznam údaje"
          hr: "broj otkud popis podaci"
        answer:
          en: "You ordered from us, and this is the number you gave for your orders. We have passed
              it on to nobody, and I can take it off the list of surveys at once."
          ru: "Вы у нас заказывали и оставили этот номер для заказов. Мы его никому не передавали,
              а из списка опросов я могу убрать его сразу."
          cs: "Objednávali jste u nás a tohle číslo jste pro objednávky uvedli. Nikomu jsme ho
              nepředali a ze seznamu průzkumů ho mohu hned vyřadit."
          hr: "Naručivali ste kod nas i taj ste broj ostavili za narudžbe. Nikome ga nismo dali, a
              s popisa anketa mogu ga odmah izbrisati."
      - name: isItReally
        question:
          en: "Who are you?"
          ru: "Кто вы такие?"
          cs: "Kdo vůbec jste?"
          hr: "Tko ste vi?"
        words:
          en: "who fraud genuine check trust company"
          ru: "кто мошенники проверить доверие компания"
          cs: "kdo podvod ověřit důvěra firma"
          hr: "tko prijevara provjera povjerenje tvrtka"
        answer:
          en: "I am {operator} from {company}, where you order your goods. You can call the number
              on your invoice and ask for me. I ask for no money and no codes."
          ru: "Меня зовут {operator}, компания «{company}», где вы заказываете товар. Можно
              позвонить по номеру из накладной и спросить меня. Ни денег, ни кодов мы не
              просим."
          cs: "U telefonu {operator}, {company}, kde objednáváte zboží. Můžete zavolat na číslo
              z faktury a zeptat se na mě. Nechci žádné peníze ani kódy."
          hr: "Ovdje {operator}, {company}, kod nas naručujete robu. Možete nazvati broj s računa
              i pitati za mene. Ne tražim ni novac ni kodove."
      - name: whatFor
        question:
          en: "What are my answers used for?"
          ru: "Для чего мои ответы?"
          cs: "K čemu moje odpovědi budou?"
          hr: "Čemu služe moji odgovori?"
        words:
          en: "purpose statistics use answers"
          ru: "цель статистика ответы зачем"
          cs: "účel statistika odpovědi proč"
          hr: "svrha statistika odgovori zašto"
        answer:
          en: "They are counted together with those of other clients. By them we change routes and
              packing, and train our operators. Nothing is sold to you in this call."
          ru: "Их считают вместе с ответами других клиентов. По ним мы меняем маршруты и упаковку
              и учим операторов. В этом разговоре мы ничего не продаём."
          cs: "Počítají se spolu s odpověďmi ostatních klientů. Podle nich měníme trasy a balení
              a školíme operátory. V tomhle hovoru nic neprodáváme."
          hr: "Zbrajaju se s odgovorima ostalih klijenata. Po njima mijenjamo rute i pakiranje i
              obučavamo operatere. U ovom pozivu ništa ne prodajemo."
      - name: recorded
        question:
          en: "Why is the call recorded?"
          ru: "Зачем запись разговора?"
          cs: "Proč se hovor nahrává?"
          hr: "Zašto se razgovor snima?"
        words:
          en: "recording data keep delete"
          ru: "запись хранение данные удалить"
          cs: "nahrávka údaje uchování smazat"
          hr: "snimka podaci čuvanje brisanje"
        answer:
          en: "So that a head can check that your answers were written down rightly. Should you not
              want that, we stop here, and nothing is kept."
          ru: "Чтобы руководитель мог проверить, верно ли записаны ответы. Если вы против,
              остановимся здесь, и ничего не сохранится."
          cs: "Aby si vedoucí mohl ověřit, že jsou odpovědi zapsané správně. Pokud to nechcete,
              tady skončíme a nic se neuchová."
          hr: "Da voditelj može provjeriti jesu li odgovori točno zapisani. Ako to ne želite,
              ovdje stajemo i ništa se ne čuva."
      - name: howLong
        question:
          en: "How long will it take?"
          ru: "Сколько это займёт?"
          cs: "Jak dlouho to bude trvat?"
          hr: "Koliko će to trajati?"
        words:
          en: "long minutes questions time"
          ru: "долго минуты вопросы время"
          cs: "dlouho minuty otázky čas"
          hr: "dugo minute pitanja vrijeme"
        answer:
          en: "Two minutes. There are six questions, and one or two more where something went
              wrong. You may stop at any of them."
          ru: "Две минуты. Вопросов шесть, и ещё один-два, если что-то было не так. Остановиться
              можно на любом."
          cs: "Dvě minuty. Otázek je šest a jedna nebo dvě navíc, když se něco nepovedlo. Skončit
              můžete u kterékoli."
          hr: "Dvije minute. Pitanja je šest, i još jedno ili dva ako nešto nije bilo dobro. Stati
              možete kod svakoga."
      - name: whoReads
        question:
          en: "Will the operator know what I said?"
          ru: "Оператор узнает, что я сказал?"
          cs: "Dozví se operátor, co o něm říkám?"
          hr: "Hoće li operater znati što sam rekao?"
        words:
          en: "operator reads secret knows stars"
          ru: "оператор узнает тайна оценка звёзды"
          cs: "operátor dozví tajné hvězdy známka"
          hr: "operater sazna tajno zvjezdice ocjena"
        answer:
          en: "The stars count in the operator's figures, without your name. Your words are read by
              heads alone."
          ru: "Звёзды войдут в показатели оператора, без вашего имени. Слова читают только
              руководители."
          cs: "Hvězdy se započítají operátorovi, bez vašeho jména. Slova čtou jen vedoucí."
          hr: "Zvjezdice ulaze u učinak operatera, bez Vašeg imena. Riječi čitaju samo voditelji."
      - name: complain
        question:
          en: "I want to complain. What comes of it?"
          ru: "Хочу пожаловаться. Что будет дальше?"
          cs: "Chci si stěžovat. Co bude dál?"
          hr: "Želim se požaliti. Što slijedi?"
        words:
          en: "complaint answer term head"
          ru: "жалоба ответ срок руководитель"
          cs: "stížnost odpověď lhůta vedoucí"
          hr: "pritužba odgovor rok voditelj"
        answer:
          en: "I write it down in your words, it gets a number and an owner, and you hear from us
              within five working days."
          ru: "Запишу с ваших слов: у жалобы будут номер и ответственный, а ответ вы получите в
              течение пяти рабочих дней."
          cs: "Zapíšu ji vašimi slovy, dostane číslo a někoho, kdo za ni odpovídá, a do pěti
              pracovních dnů se vám ozveme."
          hr: "Zapisat ću je Vašim riječima, dobiva broj i odgovornu osobu, a javljamo se u roku
              od pet radnih dana."
    """#
}
