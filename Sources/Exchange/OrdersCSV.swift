public import Desk

/// Orders as a table, a row a line, that a spreadsheet opens as it is and runs nothing of.
public struct OrdersCSV: Sendable {
  /// What stands between cells, the decimal sign, and how a day is written.
  let separator: Character
  let point: String
  let isDayFirst: Bool
  private let headings: [String]

  /// Semicolons, decimal commas and days first but in English, as spreadsheets set to the language
  /// expect.
  public init(_ language: Language) {
    headings = Self.headings(language)
    (separator, point, isDayFirst) = language == .english ? (",", ".", false) : (";", ",", true)
  }

  private static func headings(_ language: Language) -> [String] {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = [
    "Order", "Action", "Version", "Date", "Operator", "Client", "Client name", "Tax number",
    "Phones", "City", "Contact", "Line", "Code", "Goods", "Quantity", "Unit", "Price", "Sum",
    "Tax %", "Gift", "Order total", "Currency", "Delivery day", "Window", "Address", "Receiver",
    "Payer", "Signer", "Payment", "Handover", "Project", "Form",
  ]
  private static let russian = [
    "Заказ", "Действие", "Версия", "Дата", "Оператор", "Клиент", "Название клиента", "ИНН",
    "Телефоны", "Город", "Контакт", "Строка", "Код", "Товар", "Количество", "Единица", "Цена",
    "Сумма", "НДС %", "Подарок", "Сумма заказа", "Валюта", "День доставки", "Интервал", "Адрес",
    "Получает", "Платит", "Подписывает", "Оплата", "Отгрузка", "Проект", "Анкета",
  ]

  /// UTF-8 with a byte order mark, by which spreadsheets know it.
  public func written(_ orders: [OutgoingOrder], seller: Seller) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    write(headings, &bytes)
    for order in orders {
      let (front, back) = cells(order, seller)
      for line in order.lines { write(front + cells(line) + back, &bytes) }
      if order.lines.isEmpty { write(front + Array(repeating: "", count: 9) + back, &bytes) }
    }
    return bytes
  }

  private func cells(_ order: OutgoingOrder, _ seller: Seller) -> ([String], [String]) {
    let client = order.client
    let front = [
      text(order.number), order.fate.name, String(order.fate.version), day(order.day),
      text(order.by), text(client.code), text(client.name), text(client.taxNumber),
      text(client.phones.joined(separator: " ")), text(client.city), text(client.contact),
    ]
    let agreed = order.form.map { planned($0, client) } ?? agreement(order.delivery)
    let form = [text(order.form?.title ?? ""), text(order.form?.text ?? "")]
    return (front, [sum(order.total), text(seller.currency.code)] + agreed + form)
  }

  private func cells(_ line: OutgoingOrder.Line) -> [String] {
    [
      String(line.id), text(line.code), text(line.name),
      DecimalText.short(line.quantity.thousandths, decimals: 3, point: point),
      line.measure.rawValue, sum(line.price), sum(line.sum), String(line.taxPercent),
      line.isGift ? "1" : "0",
    ]
  }

  private func agreement(_ delivery: Delivery?) -> [String] {
    switch delivery {
    case .local(let local):
      let people = local.people
      return [
        day(local.day), text(local.window), text(local.address), text(people.receiver),
        text(people.payer), text(people.signer), "", "",
      ]
    case .regional(let regional):
      let (date, how): (String, String) =
        switch regional.handover {
        case .collected(let day, let time): (self.day(day), text(time))
        case .forwarded(let details): ("", text(details))
        }
      return [date, "", "", "", "", "", regional.payment.rawValue, how]
    case nil: return Array(repeating: "", count: 8)
    }
  }

  /// When and where an order of a form is worked (C2).
  private func planned(_ form: OutgoingForm, _ client: Client) -> [String] {
    let slot = form.slot
    return [slot.map { day($0.day) } ?? "", text(slot?.slot ?? ""), text(client.address)]
      + Array(repeating: "", count: 5)
  }

  private func sum(_ money: Money) -> String {
    DecimalText.written(money.minor, decimals: 2, point: point)
  }

  private func day(_ day: Day) -> String {
    guard isDayFirst else { return day.text }
    let (year, month, date) = day.date
    return [DecimalText.padded(date, to: 2), DecimalText.padded(month, to: 2), String(year)]
      .joined(separator: ".")
  }

  /// A text in quotation marks. One that a spreadsheet might take for a formula, or that begins
  /// with an apostrophe itself, has an apostrophe before it; control characters become `�`.
  private func text(_ text: String) -> String {
    var cell = "\""
    if let first = text.unicodeScalars.first, Self.isRisky(first) { cell += "'" }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": cell += "\"\""
      case "\n": cell.unicodeScalars.append(scalar)
      default:
        let isControl = scalar.properties.generalCategory == .control
        cell.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
      }
    }
    return cell + "\""
  }

  private static func isRisky(_ scalar: Unicode.Scalar) -> Bool {
    "=+-@'\t\r\n＝＋－＠".unicodeScalars.contains(scalar)
  }

  private func write(_ cells: [String], _ bytes: inout [UInt8]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(separator.asciiValue ?? 0x3B) }
      bytes += cell.utf8
    }
    bytes += [0x0D, 0x0A]
  }
}

extension OutgoingForm {
  /// What was entered, a field after the other, for people.
  var notes: [String] { fields.map { $0.label + ": " + $0.words } }

  var text: String { notes.joined(separator: "; ") }
}
