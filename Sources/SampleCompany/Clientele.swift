internal import Desk

/// Makes the clients of the sample, and what they owe, from the client roll.
struct Clientele {
  let language: Language
  let today: Day
  var dice: Dice
  private var documents = 0

  init(language: Language, today: Day, dice: Dice) {
    self.language = language
    self.today = today
    self.dice = dice
  }

  static func code(at place: Int) -> ClientCode { "K" + String(place + 1, digits: 6) }

  mutating func clients() -> [Client] {
    let columns = Tariff.columns(language)
    var clients: [Client] = []
    for (place, entry) in ClientEntry.all.enumerated() {
      let isSecondPhone = dice.happens(35)
      clients.append(
        Client(
          code: Self.code(at: place), name: entry.name(language), kind: entry.trade.rawValue,
          manager: entry.manager,
          phones: (0...(isSecondPhone ? 1 : 0)).map { phone(place, entry.city, nth: $0) },
          city: entry.city.name(language), address: address(), contact: contact(),
          creditLimit: Money(minor: entry.limit * 100_000), paymentDays: entry.paymentDays,
          column: columns[entry.trade.column].code,
          taxNumber: CheckDigit.taxNumber("00" + String(dice.roll(0...9_999_999), digits: 7))))
    }
    shareTelephone(&clients)
    return clients
  }

  /// Two of our own stalls answer one telephone, as happens.
  private func shareTelephone(_ clients: inout [Client]) {
    let places = ClientEntry.all.indices.filter { ClientEntry.all[$0].trade == .outlet }
    guard places.count > 4, let number = clients[places[3]].phones.first else { return }
    clients[places[4]].phones.append(number)
  }

  /// The number after the area code begins with 0, as no subscriber's does: nobody is called.
  private mutating func phone(_ place: Int, _ city: City, nth: Int) -> String {
    let area = city.areaCode
    let length = 9 - area.count - 3
    return "7" + area + "0" + String(place * 2 + nth + 1, digits: 3)
      + String(dice.roll(0...999_999), digits: 6).suffix(length)
  }

  private mutating func address() -> String { Self.address(language, &dice) }

  private mutating func contact() -> String { Self.person(language, &dice) }

  static func address(_ language: Language, _ dice: inout Dice) -> String {
    let street = dice.pick(streets)(language)
    return Wording("\(dice.roll(1...140)) \(street)", "\(street), д. \(dice.roll(1...140))")(
      language)
  }

  static func person(_ language: Language, _ dice: inout Dice) -> String {
    let isWoman = dice.happens(50)
    let first = dice.pick(isWoman ? women : men)(language)
    let last = dice.pick(surnames)
    let ending = isWoman ? Wording("a", "а")(language) : ""
    return first + " " + last(language) + ending
  }

  private static let streets = [
    Wording("Lesnaya Street", "Лесная ул."), Wording("Sadovaya Street", "Садовая ул."),
    Wording("Zavodskaya Street", "Заводская ул."), Wording("Polevaya Street", "Полевая ул."),
    Wording("Stantsionnaya Street", "Станционная ул."), Wording("Mira Avenue", "пр-т Мира"),
    Wording("Rechnaya Embankment", "Речная наб."), Wording("Novy Lane", "Новый пер."),
    Wording("Yaroslavskoye Highway", "Ярославское ш."),
    Wording("Rynochnaya Square", "Рыночная пл."),
  ]
  private static let women = [
    Wording("Anna", "Анна"), Wording("Vera", "Вера"), Wording("Galina", "Галина"),
    Wording("Elena", "Елена"), Wording("Irina", "Ирина"), Wording("Ksenia", "Ксения"),
    Wording("Maria", "Мария"), Wording("Nina", "Нина"), Wording("Svetlana", "Светлана"),
  ]
  private static let men = [
    Wording("Alexey", "Алексей"), Wording("Boris", "Борис"), Wording("Viktor", "Виктор"),
    Wording("Grigory", "Григорий"), Wording("Igor", "Игорь"), Wording("Maxim", "Максим"),
    Wording("Pyotr", "Пётр"), Wording("Ruslan", "Руслан"), Wording("Timur", "Тимур"),
  ]
  /// As men bear them; women's take an ending.
  private static let surnames = [
    Wording("Abramov", "Абрамов"), Wording("Belov", "Белов"), Wording("Vasilyev", "Васильев"),
    Wording("Gromov", "Громов"), Wording("Yefimov", "Ефимов"), Wording("Zimin", "Зимин"),
    Wording("Lukin", "Лукин"), Wording("Morozov", "Морозов"), Wording("Orlov", "Орлов"),
    Wording("Panin", "Панин"), Wording("Rodin", "Родин"), Wording("Sorokin", "Сорокин"),
    Wording("Titov", "Титов"), Wording("Fomin", "Фомин"), Wording("Shubin", "Шубин"),
  ]
}

extension Clientele {
  /// The unpaid documents of all clients, in the order of the roll.
  mutating func receivables() -> [ClientReceivable] {
    var all: [ClientReceivable] = []
    for (place, entry) in ClientEntry.all.enumerated() {
      for receivable in receivables(of: entry) {
        all.append(ClientReceivable(client: Self.code(at: place), receivable: receivable))
      }
    }
    return all
  }

  private mutating func receivables(of entry: ClientEntry) -> [Receivable] {
    let limit = entry.limit * 100_000
    switch entry.debt {
    case .none: return []
    case .within(let percent): return notDue(limit / 100 * percent, entry)
    case .beyond(let percent): return notDue(limit / 100 * (100 + percent), entry)
    case .atLimit: return notDue(limit, entry)
    case .near(let roubles): return notDue(limit - roubles * 100, entry)
    case .credited(let percent):
      return notDue(limit / 100 * percent, entry)
        + [document(-limit / 25, due: today + entry.paymentDays / 2, entry)]
    case .overdue(let percent, let days):
      let sum = limit / 100 * percent
      let late = sum / 100 * dice.roll(55...80)
      return [document(late, due: today - days, entry)] + notDue(sum - late, entry)
    }
  }

  /// Two documents that sum to `minor`, due today at the earliest.
  private mutating func notDue(_ minor: Int, _ entry: ClientEntry) -> [Receivable] {
    let first = minor / 100 * dice.roll(35...65)
    let middle = entry.paymentDays / 2
    return [
      document(first, due: today + dice.roll(0...middle), entry),
      document(minor - first, due: today + dice.roll(middle...entry.paymentDays - 2), entry),
    ]
  }

  /// A document issued the client's payment days before it is due, or on the Saturday before.
  private mutating func document(_ minor: Int, due: Day, _ entry: ClientEntry) -> Receivable {
    documents += 1
    let issued = due - entry.paymentDays
    return Receivable(
      document: "N" + String(documents, digits: 7), date: issued.weekday == 7 ? issued - 1 : issued,
      due: due, remainder: Money(minor: minor))
  }
}
