public import Desk

extension Script {
  /// The script a company begins with; it may bring its own in a file.
  public static let standard = Script(texts: [
    Language.english.rawValue: english, Language.russian.rawValue: russian,
    Language.czech.rawValue: czech, Language.croatian.rawValue: croatian,
  ])

  private static let english: [ScriptMoment: String] = [
    .greeting: "{company}, good day. My name is {operator}. How may I help you?",
    .whoIsCalling: "May I ask which company you are calling from, and your name, please?",
    .newClient:
      "Thank you for calling us. I'll note your details, and the head of the department will"
      + " give you a manager of your own.",
    .keyClient: "{client}, good day. I'll put you through to {target} at once. One moment, please.",
    .debtOverdue:
      "There is an invoice of {debt} open for {days}. May I put you through to {target} to"
      + " settle it?",
    .debtLimit:
      "The credit limit is used up by {debt}. May I put you through to {target} to see what"
      + " can be done?",
    .noRoom:
      "There is no room left under the credit limit. May I put you through to {target} to see"
      + " what can be done?",
    .putThrough: "I'm putting you through to {target}. Please stay on the line.",
    .order: "{client}, good day. What may I put down for you?",
    .lineAdded: "{good}, {quantity}: noted. What else, please?",
    .outOfStock: "I'm sorry, {good} has just run out. May I suggest something like it?",
    .offerNew: "We have something new: {good}, at {price}. Shall I put down {quantity} to try?",
    .offerSpecial: "There is a special price now: {good}, at {price}. Shall I add {quantity}?",
    .offerUsual: "You usually take {good}. Shall I put down {quantity} as before?",
    .offerCompanion:
      "With {companion} many clients take {good}. May I add {quantity} for you, at {price}?",
    .offerPopular: "{good} sells well in shops like yours, at {price}. Shall I add {quantity}?",
    .offerTaken: "With pleasure. How much shall I put down?",
    .offerRefused: "I see. May I ask why, so that we offer you the right things?",
    .delivery: "When would the delivery suit you, and who will receive, pay and sign?",
    .regional:
      "How will you pay, and does your transport come for the goods, or shall we forward them?",
    .readBack: "May I read the order back: {lines}, {sum} in all. Is everything right?",
    .confirmed: "Order {number} is confirmed, {sum}. Thank you, and good bye.",
    .onHold: "Thank you for waiting. I'm with you again in a moment.",
    .closing: "Thank you for calling. Good bye.",
    .wrapUp: "The call is over. Note how it ended.",
    .otherPurpose: "I'll put you through to {target}, who can help you with that.",
    .information: "{good} is {price}. In stock: {stock}. {certificate}",
    .callBack:
      "Good day, {client}, this is {operator} of {company}. You asked us to call.",
    .dormant:
      "Good day, {client}, this is {operator} of {company}. We have not heard from you for"
      + " {silence}. Is everything all right, and what may I put down for you?",
    .task:
      "Good day, {client}, this is {operator} of {company}. We would like to ask you something.",
  ]

  private static let russian: [ScriptMoment: String] = [
    .greeting: "{company}, добрый день. Меня зовут {operator}. Чем могу помочь?",
    .whoIsCalling: "Подскажите, пожалуйста, из какой вы организации и как к вам обращаться?",
    .newClient:
      "Спасибо, что обратились к нам. Запишу ваши данные, и руководитель отдела назначит вам"
      + " менеджера.",
    .keyClient: "{client}, добрый день. Сейчас соединю: {target}. Одну минуту, пожалуйста.",
    .debtOverdue:
      "У вас не оплачено {debt}, просрочка {days}. Разрешите соединить, чтобы решить вопрос:"
      + " {target}.",
    .debtLimit:
      "Кредитный лимит превышен на {debt}. Разрешите соединить, посмотрим, что можно сделать:"
      + " {target}.",
    .noRoom:
      "Кредитный лимит исчерпан. Разрешите соединить, посмотрим, что можно сделать: {target}.",
    .putThrough: "Соединяю: {target}. Оставайтесь, пожалуйста, на линии.",
    .order: "{client}, добрый день. Что для вас записать?",
    .lineAdded: "{good}, {quantity} – записано. Что ещё, пожалуйста?",
    .outOfStock: "К сожалению, {good} только что закончился. Могу предложить похожее?",
    .offerNew: "У нас новинка: {good}, по {price}. Записать на пробу {quantity}?",
    .offerSpecial: "Сейчас особая цена: {good}, по {price}. Добавить {quantity}?",
    .offerUsual: "Вы обычно берёте {good}. Записать, как всегда, {quantity}?",
    .offerCompanion: "Вместе с {companion} часто берут {good}, по {price}. Добавить {quantity}?",
    .offerPopular: "В таких магазинах, как ваш, хорошо идёт {good}, по {price}. Добавить"
      + " {quantity}?",
    .offerTaken: "С удовольствием. Сколько записать?",
    .offerRefused: "Понимаю. Скажите, пожалуйста, почему – чтобы предлагать нужное.",
    .delivery: "Когда вам удобна доставка? Кто примет товар, кто оплатит и кто подпишет?",
    .regional: "Как будете платить? Заберёте товар своим транспортом или отправить?",
    .readBack: "Давайте сверим заказ: {lines}, всего {sum}. Всё верно?",
    .confirmed: "Заказ {number} принят, сумма {sum}. Спасибо, всего доброго!",
    .onHold: "Спасибо за ожидание. Сейчас я вернусь к вам.",
    .closing: "Спасибо за звонок. Всего доброго!",
    .wrapUp: "Разговор закончен. Отметьте, чем он завершился.",
    .otherPurpose: "Соединю вас с сотрудником, который поможет: {target}.",
    .information: "{good}: {price}. На складе {stock}. {certificate}",
    .callBack:
      "{client}, добрый день. {company}, меня зовут {operator}. Вы просили перезвонить.",
    .dormant:
      "{client}, добрый день. {company}, меня зовут {operator}. От вас нет заказов уже {silence}."
      + " Всё ли в порядке, что для вас записать?",
    .task: "{client}, добрый день. {company}, меня зовут {operator}. У нас к вам вопрос.",
  ]
}
