internal import Desk

/// The books as they fill, row by row, with what later rows are checked against.
struct Ledger {
  let mapping: Mapping
  let words: TradeWords
  let countryCode: String
  /// Whether the books have a list of departments; else the staff list names them.
  var hasDepartments = true

  private(set) var books = Books()
  private(set) var notices: [ReadingNotice] = []

  /// Lines on which codes stand first.
  private var departmentLines: [DepartmentCode: Int] = [:]
  private var departmentsByName: [String: DepartmentCode] = [:]
  private var staffLines: [StaffCode: Int] = [:]
  private var loginLines: [String: Int] = [:]
  private var staffByName: [String: StaffCode?] = [:]
  private var clientLines: [ClientCode: Int] = [:]
  private var documentLines: [ClientCode: [String: Int]] = [:]
  private var kindCodes: Set<KindCode> = []
  private var columnsByName: [String: ColumnCode] = [:]
  private var assortment = PricedAssortment()

  init(mapping: Mapping, countryCode: String) {
    self.mapping = mapping
    self.words = TradeWords(mapping)
    self.countryCode = countryCode
  }

  /// Price columns as they stand in the file, with the places of their fields.
  mutating func begin(priceColumns: [(name: String, place: Int)]) {
    assortment.begin(priceColumns)
  }

  mutating func take(_ row: Row, of book: BooksFile) throws(Reject.Reason) {
    switch book {
    case .departments: try takeDepartment(row)
    case .staff: try takeMember(row)
    case .products: try takeGood(row)
    case .prices: try assortment.takePrices(row)
    case .clients: try takeClient(row)
    case .receivables: try takeReceivable(row)
    case .history: try takeHistory(row)
    }
  }

  /// Brings goods and prices together once both files are read. Goods without prices are rejected.
  mutating func finishAssortment() -> [Reject] {
    let rejects = assortment.finish()
    books.columns = assortment.columns.map { name in
      let fromSum = mapping.fromSums.first { Folding.fold($0.key) == Folding.fold(name) }?.value
      return PriceColumn(code: name, name: name, fromSum: fromSum.map { Money(minor: $0 * 100) })
    }
    for column in books.columns { columnsByName[Folding.fold(column.name)] = column.code }
    books.goods = assortment.goods
    return rejects
  }

  private mutating func takeDepartment(_ row: Row) throws(Reject.Reason) {
    let code = try row.required(.code)
    let name = try row.required(.name)
    if let first = departmentLines[code] {
      throw .duplicate(heading: row.heading(.code), value: code, firstLine: first)
    }
    departmentLines[code] = row.line
    add(departmentCode: code, name: name)
  }

  private mutating func add(departmentCode code: DepartmentCode, name: String) {
    let kind = words.department(code: code, name: name)
    if kind == .other { notices.append(.departmentUnknown(name)) }
    departmentsByName[Folding.fold(name)] = code
    books.departments.append(Department(code: code, name: name, kind: kind))
  }

  private mutating func takeMember(_ row: Row) throws(Reject.Reason) {
    let code = try row.required(.code)
    let name = try row.required(.name)
    if let first = staffLines[code] {
      throw .duplicate(heading: row.heading(.code), value: code, firstLine: first)
    }
    let word = try row.required(.role)
    guard var role = words.role(word) else {
      throw .unknown(heading: row.heading(.role), value: word)
    }
    let department = try department(of: row)
    let isFinance = books.departments.first { $0.code == department }?.kind == .finance
    if isFinance, role != .head { role = .finance }
    let login = try login(of: row)
    staffLines[code] = row.line
    let folded = Folding.fold(name)
    staffByName[folded] = staffByName[folded] == nil ? .some(code) : .some(nil)
    books.staff.append(
      StaffMember(
        code: code, name: name, department: department, role: role,
        phoneExtension: row.text(.phoneExtension), presence: .present, login: login))
  }

  /// One account signs on one member. Nil where the books have no such column; empty: none.
  private mutating func login(of row: Row) throws(Reject.Reason) -> String? {
    guard row.layout.places[.login] != nil else { return nil }
    let login = row.text(.login)
    guard !login.isEmpty else { return "" }
    if let first = loginLines[login] {
      throw .duplicate(heading: row.heading(.login), value: login, firstLine: first)
    }
    loginLines[login] = row.line
    return login
  }

  /// By code or by name.
  private mutating func department(of row: Row) throws(Reject.Reason) -> DepartmentCode {
    let word = try row.required(.department)
    if departmentLines[word] != nil { return word }
    if let code = departmentsByName[Folding.fold(word)] { return code }
    if hasDepartments { throw .unknown(heading: row.heading(.department), value: word) }
    departmentLines[word] = row.line
    add(departmentCode: word, name: word)
    return word
  }

  private mutating func takeGood(_ row: Row) throws(Reject.Reason) {
    let code = try row.required(.code)
    let name = try row.required(.name)
    if let first = assortment.line(of: code) {
      throw .duplicate(heading: row.heading(.code), value: code, firstLine: first)
    }
    let unit = try row.required(.unit)
    guard let measure = words.unit(unit) else {
      throw .unknown(heading: row.heading(.unit), value: unit)
    }
    let good = Good(
      code: code, name: name, group: row.text(.group), measure: measure, pack: try pack(row),
      stock: try row.quantity(.stock, of: measure), taxPercent: try taxPercent(row),
      barcode: Folding.digits(row.text(.barcode)), mark: mark(row),
      certificate: row.text(.certificate), prices: [])
    assortment.take(good, row)
  }

  /// One where the file says nothing.
  private func pack(_ row: Row) throws(Reject.Reason) -> Int {
    if row.text(.pack).isEmpty { return 1 }
    let pack = try row.amount(.pack, decimals: 0)
    if pack == 0 { throw .zero(heading: row.heading(.pack)) }
    return pack
  }

  private func taxPercent(_ row: Row) throws(Reject.Reason) -> Int {
    let text = try row.required(.tax)
    if ["без ндс", "no vat", "bez dph", "bez pdv"].contains(Folding.fold(text)) { return 0 }
    let percent = try row.number(
      String(text.filter { $0 != "%" }), under: row.heading(.tax), decimals: 0)
    if percent < 0 { throw .negative(heading: row.heading(.tax), value: text) }
    if percent > 100 { throw .numberTooLarge(heading: row.heading(.tax), value: text) }
    return percent
  }

  private mutating func mark(_ row: Row) -> Good.Mark {
    let text = row.text(.mark)
    if let mark = words.mark(text) { return mark }
    notices.append(.markUnknown(file: row.file, line: row.line, text: text))
    return .none
  }

  private mutating func takeClient(_ row: Row) throws(Reject.Reason) {
    let code = try row.required(.code)
    let name = try row.required(.name)
    if let first = clientLines[code] {
      throw .duplicate(heading: row.heading(.code), value: code, firstLine: first)
    }
    let kindWord = try row.required(.kind)
    let column = try column(row)
    let manager = try manager(row)
    let limit = Money(minor: try row.amount(.limit, decimals: 2))
    let days = row.text(.paymentDays).isEmpty ? 0 : try row.amount(.paymentDays, decimals: 0)
    if days > 3650 {
      throw .numberTooLarge(heading: row.heading(.paymentDays), value: row.text(.paymentDays))
    }
    clientLines[code] = row.line
    books.clients.append(
      Client(
        code: code, name: name, kind: kind(kindWord), manager: manager, phones: phones(row),
        city: row.text(.city), address: row.text(.address), contact: row.text(.contact),
        creditLimit: limit, paymentDays: days, column: column, taxNumber: row.text(.taxNumber)))
  }

  private mutating func kind(_ word: String) -> KindCode {
    let known = words.kind(word)
    let kind =
      known?.kind(named: word)
      ?? ClientKind(
        code: Folding.fold(word), name: word, isKey: false, isRegional: false,
        department: .wholesale)
    if kindCodes.insert(kind.code).inserted {
      books.kinds.append(kind)
      if known == nil { notices.append(.newKind(word)) }
    }
    return kind.code
  }

  private func column(_ row: Row) throws(Reject.Reason) -> ColumnCode {
    let word = try row.required(.column)
    if let code = columnsByName[Folding.fold(word)] { return code }
    throw .unknown(heading: row.heading(.column), value: word)
  }

  /// By code or, where it is one person's, by name. Nobody: a new client (A15). Someone unknown is
  /// not nobody: the row is rejected, so that no key client passes for a new one (A3).
  private func manager(_ row: Row) throws(Reject.Reason) -> StaffCode? {
    let word = row.text(.manager)
    if word.isEmpty { return nil }
    if staffLines[word] != nil { return word }
    if let code = staffByName[Folding.fold(word)] ?? nil { return code }
    throw .unknown(heading: row.heading(.manager), value: word)
  }

  private mutating func phones(_ row: Row) -> [String] {
    let text = row.text(.phones)
    if text.isEmpty { return [] }
    var phones: [String] = []
    for part in text.split(whereSeparator: { ";,/|".contains($0) }) {
      let isBlank = part.allSatisfy { $0.isWhitespace }
      if isBlank { continue }
      if let phone = PhoneNumber.normalized(Self.withoutExtension(part), countryCode: countryCode) {
        if !phones.contains(phone) { phones.append(phone) }
      } else {
        notices.append(.phoneUnreadable(file: row.file, line: row.line, text: String(part)))
      }
    }
    return phones
  }

  /// The number without a word behind it and what follows the word: “доб. 12”, “ext 12”.
  private static func withoutExtension(_ part: Substring) -> String {
    guard let firstDigit = part.firstIndex(where: \.isNumber),
      let word = part[firstDigit...].firstIndex(where: \.isLetter)
    else { return String(part) }
    return String(part[..<word])
  }

  private mutating func takeReceivable(_ row: Row) throws(Reject.Reason) {
    let client = try client(row)
    let document = try row.required(.document)
    if let first = documentLines[client]?[document] {
      throw .duplicate(heading: row.heading(.document), value: document, firstLine: first)
    }
    let receivable = Receivable(
      document: document, date: try row.day(.date), due: try row.day(.due),
      remainder: Money(minor: try row.number(.remainder, decimals: 2)))
    documentLines[client, default: [:]][document] = row.line
    let order = row.text(.order)
    books.receivables.append(
      ClientReceivable(client: client, receivable: receivable, order: order.isEmpty ? nil : order))
  }

  private mutating func takeHistory(_ row: Row) throws(Reject.Reason) {
    let order = try row.required(.order)
    let client = try client(row)
    let code = try row.required(.good)
    guard let measure = assortment.measure(of: code) else {
      throw .unknown(heading: row.heading(.good), value: code)
    }
    let quantity = try row.quantity(.quantity, of: measure)
    if quantity == .zero { throw .zero(heading: row.heading(.quantity)) }
    books.history.append(
      HistoryLine(
        order: order, day: try row.day(.date), client: client, good: code, quantity: quantity,
        price: Money(minor: try row.amount(.price, decimals: 2))))
  }

  private func client(_ row: Row) throws(Reject.Reason) -> ClientCode {
    let code = try row.required(.client)
    if clientLines[code] == nil { throw .unknown(heading: row.heading(.client), value: code) }
    return code
  }
}
