extension Course {
  /// The seven days, as a trainer would write them.
  static let lessons = #"""
    course: operator
    title: { en: "Seven days to the operator's desk", ru: "Семь дней до рабочего места" }
    days:
      - day: 1
        title: { en: "The first order", ru: "Первый заказ" }
        lesson:
          en: |
            Today: one order, from the greeting to the good-bye.
            F2 answers; the card says who it is and whose client (A1, A2).
            All but key and new clients order from you, at once (A3).
            Type a piece of the name, Enter, the quantity, Enter; 3p is 3 packs.
            Nobody leaves without three offers (A7): what you don't name is
            bought elsewhere. F5 taken, F6 and a digit refused, with why.
            F7 agrees the day, the hours and the people (A12).
            F8 reads the order back, F8 again confirms: errors die here.
            F11 and a digit note how the call ended: what is not in the
            registry never happened (A14).
            What to say stands on the screen (A21); Ctrl+S says it aloud.
          ru: |
            Сегодня – один заказ, от приветствия до прощания.
            F2 – ответить; в карточке видно, кто звонит и чей клиент (A1, A2).
            Все, кроме ключевых и новых, заказывают сразу у вас (A3).
            Кусочек названия, Enter, количество, Enter; 3у – три упаковки.
            Без трёх предложений не прощаемся (A7): чего не назвали вы,
            то купят у других. F5 – взял, F6 и цифра – отказ и почему.
            F7 – согласовать день, часы и людей (A12).
            F8 – сверить заказ, ещё раз F8 – подтвердить: ошибки ловят здесь.
            F11 и цифра – чем кончился разговор: чего нет в журнале,
            того не было (A14).
            Что говорить, подскажет экран (A21); Ctrl+S скажет это вслух.
        duties: [A1, A2, A3, A7, A12, A14, A21]
        warmup: first-order
        scenarios: [two-lines-in-packs, in-own-words]
        exam: exam-1
        pass: 70
      - day: 2
        title: { en: "Who is calling", ru: "Кто звонит" }
        lesson:
          en: |
            Today: making sure who it is, before anything is written.
            The number brings up a card (A2), but it only suggests. It may be
            withheld, shared by two clients, or somebody else's telephone.
            Alt+f finds a client by name, digits, tax number or code.
            The card and the voice differ? Ask again, kindly, and wait for
            the answer: goods on a wrong account are paid for by nobody.
            A first-time caller: Alt+w, fill in the card, then F4 to the head,
            who gives the client a manager (A15). You take no order (A3):
            terms and limit are not settled yet.
            Newcomers are registered like all the others (A14).
            Ask as the script asks (A21): Ctrl+S until it comes by itself.
          ru: |
            Сегодня – выяснить, кто звонит, прежде чем что-то писать.
            Номер открывает карточку (A2), но это лишь подсказка: он бывает
            скрыт, один на двоих или вовсе чужой.
            Alt+f найдёт клиента по названию, цифрам, ИНН или коду.
            Карточка и голос не сходятся? Вежливо переспросите и дождитесь
            ответа: за товар на чужом счёте не заплатит никто.
            Звонит впервые: Alt+w, заполните карточку, затем F4 – к
            руководителю, он назначит менеджера (A15). Заказ не берём (A3):
            условия и лимит ещё не согласованы.
            Новичков регистрируют так же, как всех (A14).
            Спрашивайте по сценарию (A21): Ctrl+S, пока не войдёт в привычку.
        duties: [A1, A2, A3, A7, A12, A14, A15, A21]
        warmup: two-lines-in-packs
        scenarios: [no-number, one-number-two-names, first-time-callers]
        exam: exam-2
        pass: 74
      - day: 3
        title: { en: "Who may order", ru: "Кому можно заказать" }
        lesson:
          en: |
            Today: those from whom you take no order, and what you say instead.
            Key clients have managers of their own (A4): own manager, else
            another key-account manager, else the head of wholesale.
            A debt past its date, or over the limit: no order (A5).
            It goes to the client's manager or to finance (A6). They can agree
            on payments; you can't, so don't argue about who paid what.
            The screen shows why and to whom; F4 puts the caller through.
            The limit is checked with each line: the order itself can break
            it. Say how much still fits and let the client choose.
            "But we paid!" may be true. Say what the card says, with Ctrl+S
            and without blame, and note the call all the same (A14).
          ru: |
            Сегодня – у кого заказ не берут и что говорят вместо этого.
            У ключевых клиентов свои менеджеры (A4): сначала свой, нет его –
            другой по ключевым, нет никого – руководитель отдела опта.
            Просрочка или долг сверх лимита – заказа нет (A5).
            Клиент идёт к своему менеджеру или в финансы (A6). Они вправе
            договориться об оплате, вы – нет, так что не спорьте.
            На экране видно, почему и к кому; F4 – соединить.
            Лимит проверяется с каждой строкой: его может превысить сам
            заказ. Скажите, сколько ещё войдёт, и дайте выбрать.
            «Мы же заплатили!» бывает и правдой. Говорите, что в карточке,
            без упрёка – поможет Ctrl+S; звонок отметьте и тут (A14).
        duties: [A1, A2, A3, A4, A5, A6, A7, A12, A14, A21]
        warmup: no-number
        scenarios: [key-clients, but-we-paid, up-to-the-limit]
        exam: exam-3
        pass: 78
      - day: 4
        title: { en: "Offers", ru: "Предложения" }
        lesson:
          en: |
            Today: the part of the talk that earns the money.
            Three or four positions beyond the order, each time (A7). Begin
            with the client's usual goods, then the new and the special.
            Each offer has its reason beside it: say the reason, not the name
            alone. "You usually take it" sells; "anything else?" doesn't.
            F5 takes, F6 and a digit refuses. The digit is a gift: dear, in
            stock, no demand – it tells what to offer next time.
            Advise what sells in such a shop, and whole packs (A8).
            Watch the room and the next threshold (A9): "for 3 000 more all
            of it gets cheaper" is good news.
            The price comes from the rules (A10). Nobody types one.
          ru: |
            Сегодня – та часть разговора, которая приносит деньги.
            Три-четыре позиции сверх заказа, каждый раз (A7). Сначала
            привычное для клиента, потом новинки и акции.
            Рядом с предложением стоит причина: называйте её, а не один
            товар. «Вы обычно берёте» продаёт, «что-нибудь ещё?» – нет.
            F5 – взял, F6 и цифра – отказ. Цифра дорогого стоит: дорого, есть
            запас, нет спроса – по ней видно, что предложить потом.
            Советуйте, что идёт в таких магазинах, и целые упаковки (A8).
            Следите за лимитом и порогом скидки (A9): «ещё на 3 000 – и
            дешевле станет всё» – хорошая новость.
            Цену дают правила (A10). Вручную её не вводит никто.
        duties: [A1, A2, A3, A7, A8, A9, A10, A12, A14, A21]
        warmup: in-own-words
        scenarios: [the-usual, no-thank-you, a-little-more]
        exam: exam-4
        pass: 81
      - day: 5
        title: { en: "Delivery and people", ru: "Доставка и люди" }
        lesson:
          en: |
            Today: the same order, but it has to arrive.
            F7: day, window, address, who receives, who pays, who signs (A12).
            A lorry before a locked gate costs more than the order earned,
            so ask for each of them, even when the books have a name.
            "As always" is no answer: read the address aloud and hear a yes.
            Orders for tomorrow close this evening; Sunday nobody delivers.
            Regional clients (A13): how they pay, and either when their
            transport comes or who carries the goods and where to.
            F8 reads all of it back, goods, sum, day and people. Listen for
            the pause before the yes: that is where the mistake is.
            Ctrl+S gives you the questions in their order (A21).
          ru: |
            Сегодня – тот же заказ, но его ещё надо довезти.
            F7: день, окно, адрес, кто примет, кто оплатит, кто подпишет (A12).
            Машина у запертых ворот стоит дороже, чем принёс заказ, поэтому
            спросите про каждого, даже если имя уже записано.
            «Как всегда» – не ответ: назовите адрес и дождитесь «да».
            На завтра заказы берут до вечера; в воскресенье доставки нет.
            Региональным (A13): как платят и когда придёт их транспорт –
            или кто повезёт товар и куда.
            F8 – сверить всё: товар, сумму, день, людей. Ловите паузу перед
            «да»: там и сидит ошибка.
            Ctrl+S даст вопросы по порядку (A21).
        duties: [A1, A2, A3, A7, A12, A13, A14, A21]
        warmup: the-usual
        scenarios: [who-receives, own-transport, near-and-far]
        exam: exam-5
        pass: 84
      - day: 6
        title: { en: "Questions and complaints", ru: "Вопросы и жалобы" }
        lesson:
          en: |
            Today: calls that bring no order, and words that come along with one.
            F3 finds any good: price, stock, certificate (A18). Read it from
            the screen; a price from memory binds the company all the same.
            A certificate has a last day. Look at it before you say "yes".
            Contracts, returns, accounts: not your matter (A19). F4, to the
            client's manager; away – to the head. Say to whom and why.
            F9 takes a remark down at any moment (A20): topic, words, Enter.
            It goes to the department that can mend it. A complaint that
            stays in your head will be made again, louder.
            Let angry people finish; then write; then go on with the order.
            F11: information, transferred, complaint – the right digit (A14).
          ru: |
            Сегодня – звонки без заказа и слова, сказанные по ходу заказа.
            F3 найдёт любой товар: цену, остаток, сертификат (A18). Читайте
            с экрана: цена по памяти обязывает компанию точно так же.
            У сертификата есть последний день. Гляньте, прежде чем сказать «да».
            Договор, возврат, счета – не ваш вопрос (A19). F4 – к менеджеру
            клиента, нет его – к руководителю. Скажите, к кому и зачем.
            F9 запишет замечание в любую минуту (A20): тема, слова, Enter.
            Оно уйдёт в отдел, который может помочь. Жалобу, что осталась
            у вас в голове, повторят – и громче.
            Дайте рассерженному договорить, запишите и вернитесь к заказу.
            F11: справка, перевод, жалоба – верная цифра (A14).
        duties: [A1, A2, A3, A7, A12, A14, A18, A19, A20, A21]
        warmup: who-receives
        scenarios: [just-asking, another-matter, tell-them-so]
        exam: exam-6
        pass: 87
      - day: 7
        title: { en: "As it comes", ru: "Как в жизни" }
        lesson:
          en: |
            Today: the order that doesn't go straight, and then the last exam.
            Goods by weight: 8.4 kilos are typed 8.4. Loose and packed stand
            side by side in the list; the measure says which it is.
            Out of stock: say so at once, then name what stands in (A8): the
            same from another maker, or another size. The client decides.
            A caller changes his mind: correct the line, don't add a second
            one. Ctrl+z takes the last step back.
            The read-back (F8) is for this: only what was read back and
            agreed is an order (A12).
            The exam brings all of it: who, may he, what, offers, when, F11.
            Take your time at the greeting and none of the rest will hurry.
          ru: |
            Сегодня – заказ, который идёт не гладко, и последний экзамен.
            На вес: восемь четыреста набирают 8,4. Весовое и фасованное
            стоят в списке рядом; смотрите на единицу.
            Нет в наличии – скажите сразу и назовите замену (A8): то же
            другой марки или другой фасовки. Решает клиент.
            Клиент передумал – исправьте строку, а не добавляйте вторую.
            Ctrl+z отменяет последний шаг.
            Для того и сверка (F8): заказ – только то, что прочли вслух и
            согласовали (A12).
            На экзамене будет всё: кто, можно ли, что, предложения, когда, F11.
            Не спешите на приветствии – и дальше спешить не придётся.
        duties: [A1, A2, A3, A4, A5, A6, A7, A8, A12, A13, A14, A15, A18, A20, A21]
        warmup: tell-them-so
        scenarios: [by-weight, what-stands-in, second-thoughts]
        exam: exam-7
        pass: 90
    """#
}
