public import Desk

/// A company to learn on, made of a real one: goods, prices, groups, debts and habits stay as they
/// are; whoever buys, works or is called there bears another name, number and address, and sums of
/// money are others. Nothing leads back to a person (C11). The same books and seed give the same.
public struct Veil: Sendable {
  /// What the learners get.
  public private(set) var books: Books
  /// Real code → code there, of the clients that came along.
  public private(set) var clients: [ClientCode: ClientCode] = [:]
  /// Real code → code there, of all colleagues.
  public private(set) var staff: [StaffCode: StaffCode] = [:]

  private let real: Books
  private let today: Day
  private var people: InventedPeople
  private var dice: Dice

  /// - Parameters:
  ///   - today: what counts as overdue by now.
  ///   - most: so many clients, of each type and each kind of debt the first ones.
  ///   - needed: these come along in any case.
  public init(
    _ real: Books, today: Day, language: Language, seed: UInt64, most: Int,
    with needed: Set<ClientCode> = []
  ) {
    self.real = real
    self.today = today
    dice = Dice(seed: seed)
    people = InventedPeople(language: language, dice: Dice(seed: seed &+ 1))
    for client in real.clients { people.avoid(client.name) }
    books = Books()
    books.companyName = Wording("Training company", "Учебная компания")(language)
    books.currency = real.currency
    books.kinds = real.kinds
    books.columns = real.columns
    books.departments = real.departments
    books.goods = real.goods
    veilStaff()
    veilClients(most: most, with: needed)
    veilReceivables()
    veilHistory()
  }

  private mutating func veilStaff() {
    books.staff = real.staff.enumerated().map { place, member in
      var other = member
      other.code = "S" + String(place + 1, digits: 2)
      other.name = people.person()
      other.phoneExtension = String(101 + place)
      other.presence = .present
      other.login = nil
      staff[member.code] = other.code
      return other
    }
  }

  // MARK: clients

  /// What clients are alike in, as far as a lesson goes.
  private struct Sort: Hashable, Comparable {
    var kind: Int
    var debt: Int
    var isNew: Bool

    static func < (one: Sort, other: Sort) -> Bool {
      (one.kind, one.debt, one.isNew ? 1 : 0) < (other.kind, other.debt, other.isNew ? 1 : 0)
    }
  }

  private mutating func veilClients(most: Int, with needed: Set<ClientCode>) {
    let cities = real.clients.map(\.city).filter { !$0.isEmpty }
    for (place, client) in chosen(most: most, with: needed).enumerated() {
      let code = "K" + String(place + 1, digits: 6)
      clients[client.code] = code
      var other = client
      other.code = code
      other.name = people.company()
      other.manager = client.manager.flatMap { staff[$0] }
      other.phones = client.phones.map { people.number(like: $0) }
      other.city = client.city.isEmpty ? "" : dice.pick(cities)
      other.address = client.address.isEmpty ? "" : people.address()
      other.contact = client.contact.isEmpty ? "" : people.person()
      other.taxNumber = client.taxNumber.isEmpty ? "" : people.taxNumber()
      books.clients.append(other)
    }
  }

  /// One of each sort after the other, until there are enough: rare ones are wanted most.
  private mutating func chosen(most: Int, with needed: Set<ClientCode>) -> [Client] {
    let debts = Dictionary(grouping: real.receivables, by: \.client)
    let kinds = Dictionary(real.kinds.enumerated().map { ($1.code, $0) }) { first, _ in first }
    var waiting: [Sort: [Client]] = [:]
    for client in shuffled(real.clients) where !needed.contains(client.code) {
      let sort = Sort(
        kind: kinds[client.kind] ?? -1, debt: debt(of: client, debts[client.code] ?? []),
        isNew: client.manager == nil)
      waiting[sort, default: []].append(client)
    }
    var chosen = shuffled(real.clients.filter { needed.contains($0.code) })
    let sorts = byTurns(waiting.keys.sorted())
    var round = 0
    while chosen.count < most {
      let next = sorts.compactMap { sort in
        waiting[sort].flatMap { $0.indices.contains(round) ? $0[round] : nil }
      }
      if next.isEmpty { break }
      chosen += next.prefix(most - chosen.count)
      round += 1
    }
    return chosen
  }

  /// The first sort of each type, then the second of each, and so on.
  private func byTurns(_ sorts: [Sort]) -> [Sort] {
    var turns: [Int: Int] = [:]
    return sorts.map { sort in
      turns[sort.kind, default: 0] += 1
      return (turn: turns[sort.kind, default: 0], sort: sort)
    }.sorted { ($0.turn, $0.sort) < ($1.turn, $1.sort) }.map(\.sort)
  }

  /// 0: none, 1: within the limit, 2: beyond it, 3: overdue (A5).
  private func debt(of client: Client, _ receivables: [ClientReceivable]) -> Int {
    let credit = Credit(
      limit: client.creditLimit, receivables: receivables.map(\.receivable), unbilled: .zero)
    if receivables.isEmpty { return 0 }
    switch credit.barrier(on: today, graceDays: 0) {
    case .overdue: return 3
    case .overLimit, .noRoom: return 2
    case nil: return 1
    }
  }

  private mutating func shuffled(_ clients: [Client]) -> [Client] {
    var shuffled = clients.sorted { $0.code < $1.code }
    for place in shuffled.indices.dropFirst().reversed() {
      shuffled.swapAt(place, dice.roll(0...place))
    }
    return shuffled
  }

  // MARK: what they owe and have bought

  /// A client's limit and debts shrink or grow together, so that the credit rule says the same.
  private mutating func veilReceivables() {
    var parts: [ClientCode: Int] = [:]
    for place in books.clients.indices {
      let part = dice.roll(70...130)
      parts[books.clients[place].code] = part
      books.clients[place].creditLimit = scaled(books.clients[place].creditLimit, part)
    }
    books.receivablesAreWhole = real.receivablesAreWhole
    for (place, entry) in real.receivables.enumerated() {
      guard let client = clients[entry.client], let part = parts[client] else { continue }
      var receivable = entry.receivable
      receivable.document = "D" + String(place + 1, digits: 7)
      receivable.remainder = scaled(receivable.remainder, part)
      books.receivables.append(ClientReceivable(client: client, receivable: receivable))
    }
  }

  private func scaled(_ sum: Money, _ part: Int) -> Money {
    let (product, overflows) = sum.minor.multipliedReportingOverflow(by: part)
    return overflows ? sum : Money(minor: product / 100)
  }

  private mutating func veilHistory() {
    var numbers: [String: String] = [:]
    for line in real.history {
      guard let client = clients[line.client] else { continue }
      let number = numbers[line.order] ?? "H" + String(numbers.count + 1, digits: 6)
      numbers[line.order] = number
      var other = line
      other.client = client
      other.order = number
      books.history.append(other)
    }
  }
}

extension Books {
  /// The same books some days later: what was due yesterday is due yesterday again.
  public func moved(byDays days: Int) -> Books {
    var moved = self
    for place in moved.receivables.indices {
      moved.receivables[place].receivable.date = receivables[place].receivable.date + days
      moved.receivables[place].receivable.due = receivables[place].receivable.due + days
    }
    for place in moved.history.indices { moved.history[place].day = history[place].day + days }
    return moved
  }
}
