public import Desk

/// A list of contacts cleaned for calling (B2.1): numbers in one spelling, nobody twice, nobody who
/// doesn't want to be called.
public struct ContactImport: Hashable, Sendable {
  /// A row that isn't taken in, and why.
  public struct Reject: Hashable, Sendable {
    public var line: Int
    public var reason: Reason
    /// As the file has them.
    public var fields: [String]
  }

  public enum Reason: Hashable, Sendable {
    case noNumber
    case nameTooLong(limit: Int)
    case unreadableZone(String)
    case unreadableConsent(String)
    case unreadableWarmth(String)
    /// What the form of the project doesn't take.
    case unfitting(field: String, text: String)
    case missing(field: String)
    /// The number stands on an earlier line of the same list.
    case twice(firstLine: Int)
    case client(ClientCode)
    /// An open contact of another list has the number.
    case contact(list: String)
    case doNotCall
  }

  /// Who is known already under a number, by E.164 digits.
  public struct Known: Sendable {
    public var client: @Sendable (String) -> ClientCode?
    /// The list of an open contact.
    public var list: @Sendable (String) -> String?
    public var isDoNotCall: @Sendable (String) -> Bool

    public init(
      client: @escaping @Sendable (String) -> ClientCode? = { _ in nil },
      list: @escaping @Sendable (String) -> String? = { _ in nil },
      isDoNotCall: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
      self.client = client
      self.list = list
      self.isDoNotCall = isDoNotCall
    }
  }

  /// What a list is read with.
  public struct Terms: Sendable {
    public var list: String
    /// Of a row that doesn't say.
    public var warmth: Contact.Warmth
    public var form: OrderForm?
    public var surroundings: FormSurroundings
    /// Clients of the books are wanted: a list that was made from them.
    public var takesClients: Bool

    public init(
      list: String, warmth: Contact.Warmth = .cold, form: OrderForm?,
      surroundings: FormSurroundings, takesClients: Bool = false
    ) {
      self.list = list
      self.warmth = warmth
      self.form = form
      self.surroundings = surroundings
      self.takesClients = takesClients
    }
  }

  /// A row of a table: clean text under each heading.
  public typealias Row = (line: Int, fields: [String])

  /// In the order of the file.
  public private(set) var contacts: [Contact] = []
  public private(set) var rejects: [Reject] = []
  /// Columns that nothing was read from.
  public private(set) var unreadHeadings: [String] = []

  public static let longestName = 200
  private static let mostNumbers = 10

  /// Throws ``NoPhoneColumn`` for a table without telephone numbers.
  public init(
    headings: [String], rows: [Row], terms: Terms, known: Known = Known()
  ) throws(NoPhoneColumn) {
    let columns = headings.map { Self.columns($0, terms.form) }
    guard columns.contains(where: { $0.contains(.phone) }) else {
      throw NoPhoneColumn(found: headings)
    }
    unreadHeadings = zip(headings, columns).filter { $0.1.isEmpty }.map(\.0)
    var lines: [String: Int] = [:]
    for row in rows {
      do throws(Fault) {
        let contact = try Self.contact(row, columns, terms)
        try Self.check(contact, lines, terms, known)
        for number in contact.numbers { lines[number] = row.line }
        contacts.append(contact)
      } catch {
        rejects.append(Reject(line: row.line, reason: error.reason, fields: row.fields))
      }
    }
  }

  /// Whether a folded heading means something in a list for the project.
  public static func knows(_ heading: String, form: OrderForm?) -> Bool {
    !columns(heading, form).isEmpty
  }

  private struct Fault: Error {
    var reason: Reason
  }

  private static func columns(_ heading: String, _ form: OrderForm?) -> [ContactColumn] {
    var fields: [String: String] = [:]
    for field in form?.fields.filter(\.isGiven) ?? [] {
      for word in [field.name] + field.label.all { fields[Folding.fold(word)] = field.name }
    }
    return ContactColumn.all(heading: heading, fields: fields)
  }

  private static func contact(
    _ row: Row, _ columns: [[ContactColumn]], _ terms: Terms
  ) throws(Fault) -> Contact {
    var contact = Contact(list: terms.list, name: "", numbers: [], warmth: terms.warmth)
    for (meanings, text) in zip(columns, row.fields) where !text.isEmpty {
      for column in meanings { try take(text, column, terms, &contact) }
    }
    guard let first = contact.numbers.first else { throw Fault(reason: .noNumber) }
    guard contact.name.count <= longestName else {
      throw Fault(reason: .nameTooLong(limit: longestName))
    }
    contact.numbers = Array(contact.numbers.prefix(mostNumbers))
    contact.id = terms.list + "/" + first
    try fit(&contact, terms)
    return contact
  }

  private static func take(
    _ text: String, _ column: ContactColumn, _ terms: Terms, _ contact: inout Contact
  ) throws(Fault) {
    switch column {
    case .name: contact.name += (contact.name.isEmpty ? "" : " ") + text
    case .phone:
      let found = ContactWord.numbers(text, countryCode: terms.surroundings.countryCode)
      contact.numbers += found.filter { !contact.numbers.contains($0) }
    case .zone:
      guard let zone = ContactWord.zone(text) else { throw Fault(reason: .unreadableZone(text)) }
      contact.offsetMinutes = zone
    case .consent:
      guard let consent = ContactWord.consent(text) else {
        throw Fault(reason: .unreadableConsent(text))
      }
      contact.hasConsent = consent
    case .warmth:
      guard let warmth = ContactWord.warmth(text) else {
        throw Fault(reason: .unreadableWarmth(text))
      }
      contact.warmth = warmth
    case .given(let field): contact.given[field] = text
    }
  }

  /// What comes with the list has to be what the form takes, and is kept in the form's spelling.
  private static func fit(_ contact: inout Contact, _ terms: Terms) throws(Fault) {
    guard let form = terms.form else { return }
    for field in form.fields where field.isGiven && contact.given[field.name] == nil {
      if case .name = field.kind, !contact.name.isEmpty { contact.given[field.name] = contact.name }
    }
    let given = contact.given
    for answer in form.read(given, in: terms.surroundings).answers where answer.field.isGiven {
      let name = answer.field.name
      switch answer.problem {
      case nil: if let value = answer.value { contact.given[name] = value.canonical }
      case .missing: throw Fault(reason: .missing(field: name))
      default: throw Fault(reason: .unfitting(field: name, text: given[name, default: ""]))
      }
    }
  }

  /// The do-not-call list is asked for every number, and first.
  private static func check(
    _ contact: Contact, _ lines: [String: Int], _ terms: Terms, _ known: Known
  ) throws(Fault) {
    if contact.numbers.contains(where: known.isDoNotCall) { throw Fault(reason: .doNotCall) }
    for number in contact.numbers {
      if let line = lines[number] { throw Fault(reason: .twice(firstLine: line)) }
      if !terms.takesClients, let client = known.client(number) {
        throw Fault(reason: .client(client))
      }
      if let list = known.list(number), list != terms.list {
        throw Fault(reason: .contact(list: list))
      }
    }
  }
}

/// A table in which no heading means a telephone number.
public struct NoPhoneColumn: Error, Hashable, Sendable {
  public var found: [String]
}
