public import Desk

/// Orders as one CommerceML 2.09 document, its elements in the order of the schema.
///
/// An order keeps its `Ид` through its changes. The format has no document for a change or a
/// cancellation: the last version comes again, with its number and whether it is cancelled among
/// the `ЗначенияРеквизитов`.
public enum CommerceML {
  /// - Parameters:
  ///   - moment: when it is written, as `2026-11-22T12:00:00`.
  ///   - timeOfDay: the time of an instant at the desk, as `12:00:00`.
  public static func written(
    _ orders: [OutgoingOrder], seller: Seller, at moment: String,
    timeOfDay: (Instant) -> String
  ) throws -> [UInt8] {
    let xml = try XMLText()
    let root = [
      ("xmlns", "urn:1C.ru:commerceml_2"), ("ВерсияСхемы", "2.09"), ("ДатаФормирования", moment),
    ]
    xml.element("КоммерческаяИнформация", root) {
      for order in orders { document(order, seller, timeOfDay(order.at), xml) }
    }
    return xml.finished()
  }

  /// An order without a line is none in this format.
  public static func gap(of order: OutgoingOrder) -> PeppolGap? {
    order.form != nil && order.lines.isEmpty && order.fate.cancelledOn == nil
      ? .noLines(order: order.number) : nil
  }

  private static func document(
    _ order: OutgoingOrder, _ seller: Seller, _ time: String, _ xml: XMLText
  ) {
    xml.element("Документ") {
      xml.element("Ид", order.number)
      xml.element("Номер", order.number)
      xml.element("Дата", order.day.text)
      xml.element("ХозОперация", "Заказ товара")
      xml.element("Роль", "Продавец")
      xml.element("Валюта", seller.currency.code)
      xml.element("Курс", "1")
      xml.element("Сумма", order.total.text)
      xml.element("Контрагенты") {
        self.seller(seller, xml)
        buyer(order.client, xml)
      }
      xml.element("Время", time)
      xml.element(unlessEmpty: order.agreement.joined(separator: "; "), "Комментарий")
      if !order.lines.isEmpty {
        xml.element("Товары") { for line in order.lines { good(line, xml) } }
      }
      xml.element("ЗначенияРеквизитов") {
        value("Версия", String(order.fate.version), xml)
        value("Отменен", order.fate.cancelledOn == nil ? "false" : "true", xml)
        if let day = order.fate.cancelledOn { value("Дата отмены", day.text, xml) }
        value("Оператор", order.by, xml)
      }
    }
  }

  private static func seller(_ seller: Seller, _ xml: XMLText) {
    xml.element("Контрагент") {
      xml.element("Наименование", seller.name)
      taxNumber(seller.taxNumber, xml)
      xml.element("Роль", "Продавец")
    }
  }

  private static func buyer(_ client: Client, _ xml: XMLText) {
    xml.element("Контрагент") {
      xml.element(unlessEmpty: client.code, "Ид")
      xml.element("Наименование", client.name.isBlank ? client.phones.first ?? "" : client.name)
      taxNumber(client.taxNumber, xml)
      let address = [client.city, client.address].filter { !$0.isEmpty }.joined(separator: ", ")
      if !address.isEmpty {
        xml.element("Адрес") { xml.element("Представление", address) }
      }
      if !client.phones.isEmpty {
        xml.element("Контакты") {
          for phone in client.phones {
            xml.element("Контакт") {
              xml.element("Тип", "Телефон рабочий")
              xml.element("Значение", phone)
            }
          }
        }
      }
      if !client.contact.isEmpty {
        xml.element("Представители") {
          xml.element("Представитель") {
            xml.element("Наименование", client.contact)
            xml.element("Отношение", "Контактное лицо")
          }
        }
      }
      xml.element("Роль", "Покупатель")
    }
  }

  /// The schema knows tax numbers of ten to twelve characters.
  private static func taxNumber(_ number: String, _ xml: XMLText) {
    if (10...12).contains(number.count) { xml.element("ИНН", number) }
  }

  private static func good(_ line: OutgoingOrder.Line, _ xml: XMLText) {
    let (code, short, full) = unit(line.measure)
    xml.element("Товар") {
      xml.element("Ид", line.code)
      if (8...14).contains(line.barcode.count) { xml.element("Штрихкод", line.barcode) }
      xml.element("Артикул", line.code)
      xml.element("Наименование", line.name)
      xml.element("БазоваяЕдиница", short, [("Код", code), ("НаименованиеПолное", full)])
      xml.element("ЗначенияРеквизитов") {
        value("Строка", String(line.id), xml)
        value("Подарок", line.isGift ? "true" : "false", xml)
      }
      xml.element("ЦенаЗаЕдиницу", line.price.text)
      xml.element("Количество", line.quantity.text)
      xml.element("Сумма", line.sum.text)
      xml.element("Единица", short)
      xml.element("Коэффициент", "1")
      xml.element("Налоги") {
        xml.element("Налог") {
          xml.element("Наименование", "НДС")
          xml.element("УчтеноВСумме", "true")
          xml.element("Сумма", line.tax.text)
          xml.element("Ставка", String(line.taxPercent))
        }
      }
    }
  }

  private static func value(_ name: String, _ value: String, _ xml: XMLText) {
    xml.element("ЗначениеРеквизита") {
      xml.element("Наименование", name)
      xml.element("Значение", value)
    }
  }

  /// The unit's number in OKEI, its sign and its name.
  private static func unit(_ measure: Measure) -> (String, String, String) {
    switch measure {
    case .piece: ("796", "шт", "Штука")
    case .kilogram: ("166", "кг", "Килограмм")
    case .litre: ("112", "л", "Литр")
    }
  }
}

extension OutgoingOrder {
  /// What was agreed about the way of the goods, or entered in a form, as texts for people.
  var agreement: [String] {
    if let form { return [form.title] + form.notes }
    switch delivery {
    case .local(let local):
      let people = [local.people.receiver, local.people.payer, local.people.signer]
      return ([local.day.text, local.window, local.address] + people).filter { !$0.isEmpty }
    case .regional(let regional):
      let handover: [String] =
        switch regional.handover {
        case .collected(let day, let time): [day.text, time]
        case .forwarded(let details): [details]
        }
      return ([regional.payment.rawValue] + handover).filter { !$0.isEmpty }
    case nil: return []
    }
  }
}
