import Desk
import Testing

@testable import Exchange

@Suite("Orders out: CommerceML")
struct CommerceMLTests {
  private static func tree(_ orders: [OutgoingOrder]) throws -> XMLTree {
    let bytes = try CommerceML.written(
      orders, seller: Outgoing.seller, at: "2026-11-22T12:00:00", timeOfDay: { _ in "12:00:00" })
    return try #require(XMLTree.read(bytes))
  }

  /// The elements of the schema, each in its order.
  private static let schema: [String: [String]] = [
    "Документ": [
      "Ид", "Номер", "Дата", "ХозОперация", "Роль", "Валюта", "Курс", "Сумма", "Контрагенты",
      "Время", "СрокПлатежа", "Комментарий", "Налоги", "Скидки", "ДопРасходы", "Товары",
      "ЗначенияРеквизитов",
    ],
    "Контрагент": [
      "Ид", "Наименование", "ОфициальноеНаименование", "ЮридическийАдрес", "ИНН", "КПП",
      "Комментарий", "Адрес", "Контакты", "Представители", "Роль",
    ],
    "Товар": [
      "Ид", "Штрихкод", "Артикул", "Код", "Наименование", "БазоваяЕдиница", "Группы",
      "СтавкиНалогов", "ЗначенияРеквизитов", "ЦенаЗаЕдиницу", "Количество", "Резерв", "Сумма",
      "Единица", "Коэффициент", "ДополнительныеДанные", "СтранаПроисхождения", "ГТД", "Налоги",
      "Скидки",
    ],
    "Налог": ["Наименование", "УчтеноВСумме", "Акциз", "Сумма", "Ставка"],
    "Контакт": ["Тип", "Значение"],
    "Представитель": ["Наименование", "Отношение"],
    "ЗначениеРеквизита": ["Наименование", "Значение"],
  ]
  private static let needed = [
    "Ид", "Номер", "Дата", "ХозОперация", "Роль", "Валюта", "Курс", "Сумма", "Контрагенты",
  ]

  @Test("All elements stand in the order of the schema, and none that must be there is missing")
  func order() throws {
    let root = try Self.tree((1...200).map { Outgoing.order($0) })
    #expect(root.name == "КоммерческаяИнформация")
    #expect(root.attributes["ВерсияСхемы"] == "2.09")
    #expect(root.attributes["xmlns"] == "urn:1C.ru:commerceml_2")
    for element in root.everything {
      guard let names = Self.schema[element.name] else { continue }
      let places = element.children.map { names.firstIndex(of: $0.name) ?? -1 }
      #expect(!places.contains(-1), "\(element.children.map(\.name))")
      #expect(places == Set(places).sorted(), "\(element.name)")
    }
    for document in root.all("Документ") {
      #expect(Self.needed.allSatisfy { document[$0] != nil })
      #expect(document["Валюта"]?.count == 3 && document["ХозОперация"] == "Заказ товара")
      #expect(
        document.all("Контрагенты/Контрагент/Роль").map(\.text) == ["Продавец", "Покупатель"])
    }
  }

  /// Readers of documents of more than ten megabytes have to be told to: parts are read here.
  @Test("Ten thousand orders are read back without a loss")
  func readBack() throws {
    for start in stride(from: 0, to: Outgoing.many.count, by: 500) {
      let orders = Array(Outgoing.many[start..<start + 500])
      let documents = try Self.tree(orders).all("Документ")
      #expect(documents.count == orders.count)
      for (document, order) in zip(documents, orders) where !Self.isSame(document, order) {
        Issue.record("\(order.number)")
      }
    }
  }

  @Test("Ten thousand orders are one document")
  func large() throws {
    let bytes = try CommerceML.written(
      Outgoing.many, seller: Outgoing.seller, at: "", timeOfDay: { _ in "12:00:00" })
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let document = Array(" <Документ>".utf8)
    #expect(lines.count { $0.elementsEqual(document) } == Outgoing.many.count)
    #expect(lines.last.map { String(decoding: $0, as: UTF8.self) } == "</КоммерческаяИнформация>")
  }

  private static func isSame(_ document: XMLTree, _ order: OutgoingOrder) -> Bool {
    func shown(_ text: String) -> String {
      Outgoing.shown(text, keeping: ["\n", "\t"]).withoutNoncharacters
    }
    let goods = document.all("Товары/Товар")
    let buyer = document.all("Контрагенты/Контрагент/Наименование").last?.text
    return document["Ид"] == order.number && document["Сумма"] == order.total.text
      && buyer == shown(order.client.name)
      && goods.map { $0["Количество"] } == order.lines.map(\.quantity.text)
      && goods.map { $0["ЦенаЗаЕдиницу"] } == order.lines.map(\.price.text)
      && goods.map { $0["Сумма"] } == order.lines.map(\.sum.text)
      && goods.map { $0["Наименование"] } == order.lines.map { shown($0.name) }
  }

  @Test("A change keeps its Ид; a cancellation is marked")
  func fates() throws {
    let documents = try Self.tree([
      Outgoing.order(1, fate: .change(version: 1, before: [])),
      Outgoing.order(1, fate: .cancellation(Outgoing.day)),
    ]).all("Документ")
    #expect(documents.map { $0["Ид"] } == ["1000001", "1000001"])
    func value(_ name: String, _ document: XMLTree) -> String? {
      document.all("ЗначенияРеквизитов/ЗначениеРеквизита").first { $0["Наименование"] == name }?[
        "Значение"]
    }
    #expect(documents.map { value("Отменен", $0) } == ["false", "true"])
    #expect(documents.map { value("Версия", $0) } == ["1", "0"])
    #expect(value("Дата отмены", documents[1]) == "2026-11-22")
  }
}

extension String {
  /// As XML can say it.
  var withoutNoncharacters: String {
    replacing("\u{FFFE}", with: "\u{FFFD}").replacing("\u{FFFF}", with: "\u{FFFD}")
  }
}
