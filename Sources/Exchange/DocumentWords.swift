internal import Desk

/// What documents for clients say. A language fills all of it.
struct DocumentWords: Sendable {
  typealias Named = @Sendable (String) -> String

  let point: String
  /// Between groups of three digits: a no-break space or a dot.
  var group = "\u{A0}"
  var dates = DateStyle.padded
  let orderForm: @Sendable (_ number: String, _ day: String) -> String
  let priceList: Named
  let certificate: Named
  /// The number of a complaint.
  let complaintAnswer: Named
  let taxNumber: Named
  let buyer: Named
  /// Price column, currency, the last day.
  let prices: @Sendable (String, String, String) -> String
  /// Code, good, pack, tax, price, stock.
  let priceHeadings: [String]
  /// Number, code, good, quantity, price, tax, sum.
  let orderHeadings: [String]
  let inStock: String
  let outOfStock: String
  let code: String
  let good: String
  let barcode: String
  let certificateNumber: String
  let asOf: Named
  let gift: Named
  let total: @Sendable (_ sum: String, _ currency: String) -> String
  let taxOf: @Sendable (_ rate: String, _ sum: String) -> String
  let delivery: String
  let receives: String
  let pays: String
  let signs: String
  let collected: @Sendable (_ day: String, _ time: String) -> String
  let forwarded: Named
  let payment: @Sendable (RegionalDelivery.Payment) -> String
  let ofSeller: String
  let ofBuyer: String
  let signature: String
  let unit: @Sendable (Measure) -> String

  static func of(_ language: Language) -> DocumentWords {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  func date(_ day: Day) -> String { dates.text(day) }

  /// Such as `15 290,00`.
  func money(_ money: Money) -> String {
    let text = DecimalText.written(money.minor, decimals: 2, point: point)
    let whole = text.prefix { $0 != point.first }
    var grouped = ""
    for (place, digit) in whole.reversed().enumerated() {
      if place > 0, place % 3 == 0, digit != "-" { grouped += group }
      grouped.append(digit)
    }
    return String(grouped.reversed()) + text.dropFirst(whole.count)
  }

  func quantity(_ quantity: Quantity, _ measure: Measure) -> String {
    let amount = DecimalText.short(quantity.thousandths, decimals: 3, point: point)
    return amount + "\u{A0}" + unit(measure)
  }

  func percent(_ percent: Int) -> String { "\(percent)\u{A0}%" }

  /// Empty where nobody is named.
  func person(_ does: String, _ name: String) -> String { name.isEmpty ? "" : does + ": " + name }

  private static let english = DocumentWords(
    point: ".", orderForm: { "Order \($0) of \($1)" },
    priceList: { "Extract from the price list of \($0)" }, certificate: { "Certificate: \($0)" },
    complaintAnswer: { "Our answer to your complaint No. \($0)" },
    taxNumber: { "Tax number \($0)" }, buyer: { "Buyer: \($0)" },
    prices: { "Prices “\($0)” in \($1) with VAT, for one unit. They hold until \($2)." },
    priceHeadings: ["Code", "Goods", "Pack", "VAT", "Price", "Stock"],
    orderHeadings: ["No.", "Code", "Goods", "Quantity", "Price", "VAT", "Sum"],
    inStock: "in stock", outOfStock: "out of stock", code: "Code", good: "Goods",
    barcode: "Bar code", certificateNumber: "Certificate",
    asOf: { "As our books have it on \($0)." }, gift: { "\($0) (gift)" },
    total: { "Total with VAT: \($0) \($1)" }, taxOf: { "of it VAT \($0): \($1)" },
    delivery: "Delivery", receives: "Receives", pays: "Pays", signs: "Signs",
    collected: { "The buyer collects: \($0) \($1)" }, forwarded: { "Forwarded: \($0)" },
    payment: {
      switch $0 {
      case .transfer: "Payment by transfer"
      case .prepayment: "Payment in advance"
      case .cash: "Payment in cash"
      }
    }, ofSeller: "For the seller", ofBuyer: "For the buyer",
    signature: "signature, name, date",
    unit: {
      switch $0 {
      case .piece: "pcs"
      case .kilogram: "kg"
      case .litre: "l"
      }
    })

  private static let russian = DocumentWords(
    point: ",", orderForm: { "Заказ № \($0) от \($1)" },
    priceList: { "Выписка из прайс-листа на \($0)" }, certificate: { "Сертификат: \($0)" },
    complaintAnswer: { "Ответ на вашу жалобу № \($0)" },
    taxNumber: { "ИНН \($0)" }, buyer: { "Покупатель: \($0)" },
    prices: { "Цены «\($0)», \($1), с НДС, за единицу. Действуют по \($2)." },
    priceHeadings: ["Код", "Товар", "Упаковка", "НДС", "Цена", "Наличие"],
    orderHeadings: ["№", "Код", "Товар", "Количество", "Цена", "НДС", "Сумма"],
    inStock: "в наличии", outOfStock: "нет в наличии", code: "Код", good: "Товар",
    barcode: "Штрихкод", certificateNumber: "Сертификат",
    asOf: { "По нашим данным на \($0)." }, gift: { "\($0) (подарок)" },
    total: { "Итого с НДС: \($0) \($1)" }, taxOf: { "в том числе НДС \($0): \($1)" },
    delivery: "Доставка", receives: "Получает", pays: "Платит", signs: "Подписывает",
    collected: { "Самовывоз: \($0) \($1)" }, forwarded: { "Отправка: \($0)" },
    payment: {
      switch $0 {
      case .transfer: "Оплата переводом"
      case .prepayment: "Предоплата"
      case .cash: "Оплата наличными"
      }
    }, ofSeller: "От продавца", ofBuyer: "От покупателя",
    signature: "подпись, фамилия, дата",
    unit: {
      switch $0 {
      case .piece: "шт."
      case .kilogram: "кг"
      case .litre: "л"
      }
    })
}
