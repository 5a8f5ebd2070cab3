internal import Desk

/// What a column of a file holds.
public enum Field: String, Hashable, Sendable, Codable, CaseIterable {
  case code, name, kind, manager, phones, city, address, contact, limit, paymentDays, column
  case taxNumber, group, unit, pack, stock, tax, barcode, mark, certificate
  case department, role, phoneExtension, login
  case client, document, date, due, remainder, order, good, quantity, price
}

/// A column that a file has or may have, and what its heading may say.
struct ExpectedColumn: Sendable {
  let field: Field
  let isRequired: Bool
  /// English, Russian, Czech and Croatian; case, accents and punctuation don't matter.
  let headings: [String]

  init(_ field: Field, required: Bool = false, _ headings: String...) {
    self.field = field
    self.isRequired = required
    self.headings = headings
  }
}

extension BooksFile {
  var columns: [ExpectedColumn] {
    switch self {
    case .departments: Self.departmentColumns
    case .staff: Self.staffColumns
    case .products: Self.productColumns
    case .prices: Self.priceColumns
    case .clients: Self.clientColumns
    case .receivables: Self.receivableColumns
    case .history: Self.historyColumns
    }
  }

  /// Fields by folded heading; the configuration's own headings come first.
  func fieldsByHeading(_ mapping: Mapping) -> [String: Field] {
    var fields = Self.knownHeadings[self] ?? [:]
    for (heading, field) in mapping.headings[self] ?? [:] { fields[Folding.fold(heading)] = field }
    return fields
  }

  private static let knownHeadings: [BooksFile: [String: Field]] = {
    var known: [BooksFile: [String: Field]] = [:]
    for book in allCases {
      for column in book.columns {
        for heading in column.headings {
          known[book, default: [:]][Folding.fold(heading)] = column.field
        }
      }
    }
    return known
  }()

  private static let departmentColumns = [
    ExpectedColumn(
      .code, required: true, "Code", "Код", "Код подразделения", "Kód", "Kod", "Šifra", "Oznaka"),
    ExpectedColumn(
      .name, required: true, "Name", "Department", "Подразделение", "Наименование", "Название",
      "Отдел", "Název", "Oddělení", "Útvar", "Naziv", "Odjel"),
  ]

  private static let staffColumns = [
    ExpectedColumn(
      .code, required: true, "Code", "Код", "Табельный номер", "Kód", "Osobní číslo", "Kod",
      "Šifra"),
    ExpectedColumn(
      .name, required: true, "Name", "Full name", "ФИО", "Ф. И. О.", "Сотрудник", "Имя", "Jméno",
      "Jméno a příjmení", "Ime", "Ime i prezime"),
    ExpectedColumn(
      .department, required: true, "Department", "Подразделение", "Отдел", "Oddělení", "Útvar",
      "Odjel"),
    ExpectedColumn(
      .role, required: true, "Role", "Position", "Job", "Должность", "Роль", "Funkce", "Pozice",
      "Role zaměstnance", "Uloga", "Radno mjesto"),
    ExpectedColumn(
      .phoneExtension, "Extension", "Ext.", "Internal", "Внутренний", "Внутренний номер",
      "Добавочный", "Linka", "Klapka", "Lokal", "Kućni broj"),
    ExpectedColumn(
      .login, "Login", "Account", "User name", "Логин", "Учётная запись", "Имя входа",
      "Přihlašovací jméno", "Účet", "Uživatel", "Prijava", "Korisničko ime", "Račun"),
  ]

  private static let productColumns = [
    ExpectedColumn(
      .code, required: true, "Code", "Product code", "SKU", "Article", "Код", "Артикул",
      "Код товара", "Kód", "Kód zboží", "Kod", "Šifra", "Šifra artikla"),
    ExpectedColumn(
      .name, required: true, "Name", "Product", "Description", "Наименование", "Название", "Товар",
      "Номенклатура", "Název", "Zboží", "Naziv", "Artikl"),
    ExpectedColumn(
      .group, "Group", "Category", "Группа", "Категория", "Skupina", "Kategorie", "Grupa",
      "Kategorija"),
    ExpectedColumn(
      .unit, required: true, "Unit", "UoM", "Ед.", "Ед. изм.", "Единица", "Единица измерения",
      "Jednotka", "MJ", "Měrná jednotka", "Jedinica", "Jedinica mjere", "JM"),
    ExpectedColumn(
      .pack, "Pack", "Pack size", "Per pack", "В упаковке", "Упаковка", "Кратность", "Balení",
      "V balení", "Pakiranje", "U pakiranju"),
    ExpectedColumn(
      .stock, required: true, "Stock", "In stock", "On hand", "Остаток", "Наличие", "В наличии",
      "Sklad", "Skladem", "Zásoba", "Zaliha", "Na zalihi", "Stanje"),
    ExpectedColumn(
      .tax, required: true, "VAT", "VAT %", "Tax", "Tax %", "НДС", "НДС %", "Ставка НДС", "DPH",
      "DPH %", "Sazba DPH", "PDV", "PDV %"),
    ExpectedColumn(
      .barcode, "Barcode", "Bar code", "EAN", "EAN-13", "GTIN", "Штрихкод", "Штрих-код",
      "Čárový kód", "Barkod", "Bar kod"),
    ExpectedColumn(
      .mark, "Mark", "Flag", "Признак", "Отметка", "Příznak", "Značka", "Oznaka"),
    ExpectedColumn(
      .certificate, "Certificate", "Сертификат", "Декларация", "Certifikát", "Certifikat",
      "Potvrda"),
  ]

  /// All other headings of the price list are price columns.
  private static let priceColumns = [
    ExpectedColumn(
      .code, required: true, "Code", "Product code", "SKU", "Article", "Код", "Артикул",
      "Код товара", "Товар", "Kód", "Kód zboží", "Kod", "Šifra", "Šifra artikla")
  ]

  private static let clientColumns = [
    ExpectedColumn(
      .code, required: true, "Code", "Client code", "Customer code", "Код", "Код клиента", "Kód",
      "Kód zákazníka", "Kod", "Šifra", "Šifra kupca"),
    ExpectedColumn(
      .name, required: true, "Name", "Client", "Customer", "Company", "Наименование", "Название",
      "Клиент", "Контрагент", "Покупатель", "Název", "Zákazník", "Odběratel", "Naziv", "Klijent",
      "Kupac"),
    ExpectedColumn(
      .kind, required: true, "Kind", "Type", "Client type", "Тип", "Тип клиента", "Вид", "Typ",
      "Typ zákazníka", "Druh", "Tip", "Vrsta"),
    ExpectedColumn(
      .manager, required: true, "Manager", "Account manager", "Менеджер",
      "Ответственный менеджер", "Manažer", "Obchodník", "Menadžer", "Voditelj", "Komercijalist"),
    ExpectedColumn(
      .phones, "Phones", "Phone", "Telephone", "Телефоны", "Телефон", "Телефон(ы)", "Telefony",
      "Telefon", "Telefoni"),
    ExpectedColumn(.city, "City", "Town", "Город", "Město", "Grad", "Mjesto"),
    ExpectedColumn(.address, "Address", "Адрес", "Адрес доставки", "Adresa"),
    ExpectedColumn(
      .contact, "Contact", "Contact person", "Контактное лицо", "Контакт", "Kontakt",
      "Kontaktní osoba", "Kontakt osoba"),
    ExpectedColumn(
      .limit, required: true, "Limit", "Credit limit", "Кредитный лимит", "Лимит",
      "Лимит кредита", "Úvěrový limit", "Kreditní limit", "Kreditni limit"),
    ExpectedColumn(
      .paymentDays, "Payment days", "Terms, days", "Days to pay", "Отсрочка, дней", "Отсрочка",
      "Отсрочка платежа", "Splatnost", "Splatnost, dní", "Odgoda", "Odgoda, dana",
      "Rok plaćanja"),
    ExpectedColumn(
      .column, required: true, "Price column", "Price list", "Price level", "Колонка прайса",
      "Прайс", "Тип цены", "Тип цен", "Cenová skupina", "Ceník", "Sloupec ceníku", "Cjenik",
      "Stupac cjenika"),
    ExpectedColumn(
      .taxNumber, "Tax number", "VAT number", "Tax ID", "ИНН", "IČO", "IČ", "DIČ", "OIB"),
  ]

  private static let receivableColumns = [
    ExpectedColumn(
      .client, required: true, "Client", "Client code", "Customer", "Клиент", "Код клиента",
      "Контрагент", "Zákazník", "Odběratel", "Klient", "Klijent", "Kupac"),
    ExpectedColumn(
      .document, required: true, "Document", "Invoice", "Документ", "Накладная", "Счёт", "Doklad",
      "Faktura", "Dokument", "Račun"),
    ExpectedColumn(
      .date, required: true, "Date", "Issued", "Дата", "Дата документа", "Datum",
      "Datum vystavení", "Datum računa"),
    ExpectedColumn(
      .due, required: true, "Due", "Due date", "Срок оплаты", "Оплатить до", "Срок",
      "Splatnost", "Datum splatnosti", "Dospijeće", "Datum dospijeća"),
    ExpectedColumn(
      .remainder, required: true, "Remainder", "Balance", "Amount due", "Open amount",
      "Остаток долга", "Долг", "Остаток", "Zbývá", "Zbývá uhradit", "Zůstatek", "Ostatak duga",
      "Preostalo", "Dug"),
    ExpectedColumn(.order, "Order", "Заказ", "Objednávka", "Narudžba"),
  ]

  private static let historyColumns = [
    ExpectedColumn(
      .order, required: true, "Order", "Order number", "Заказ", "Номер заказа", "Objednávka",
      "Číslo objednávky", "Narudžba", "Broj narudžbe"),
    ExpectedColumn(.date, required: true, "Date", "Дата", "Datum"),
    ExpectedColumn(
      .client, required: true, "Client", "Client code", "Customer", "Клиент", "Код клиента",
      "Контрагент", "Zákazník", "Odběratel", "Klient", "Klijent", "Kupac"),
    ExpectedColumn(
      .good, required: true, "Product", "Good", "Product code", "SKU", "Товар", "Код товара",
      "Артикул", "Zboží", "Kód zboží", "Artikl", "Roba", "Proizvod"),
    ExpectedColumn(
      .quantity, required: true, "Quantity", "Qty", "Количество", "Кол-во", "Množství", "Počet",
      "Količina"),
    ExpectedColumn(.price, required: true, "Price", "Цена", "Cena", "Cijena"),
  ]
}
