internal import Desk

/// A row of the client roll: what is told of a client by hand. The rest is rolled.
struct ClientEntry: Sendable {
  /// How a client pays (A5).
  enum Debt: Sendable {
    case none
    /// Owes so many per cent of the limit, none of it due yet.
    case within(Int)
    /// Owes so many per cent of the limit; the oldest document is so many days late.
    case overdue(Int, days: Int)
    /// Owes so many per cent more than the limit, none of it due yet.
    case beyond(Int)
    /// Owes so many per cent of the limit, and holds a credit note of 4 per cent.
    case credited(Int)
    case atLimit
    /// So many roubles are left of the limit.
    case near(Int)
  }

  /// What a client deals in: which groups of the assortment, by their places, and how often.
  enum Taste: Sendable {
    case general, grains, sweets, delicatessen

    var groups: [Int] {
      switch self {
      case .general: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
      case .grains: [0, 0, 0, 1, 1, 2, 5, 9, 9]
      case .sweets: [6, 7, 7, 7, 8, 8, 9]
      case .delicatessen: [2, 3, 3, 3, 4, 4, 4, 5]
      }
    }
  }

  let name: Wording
  let trade: Trade
  let city: City
  /// Nil: a first call, no manager yet (A15).
  let manager: StaffCode?
  /// Thousands of roubles.
  let limit: Int
  let paymentDays: Int
  let debt: Debt
  /// Days from order to order; 0: has not ordered yet.
  let every: Int
  /// Days since the last order of a dormant client (A16); nil for one who still orders.
  let silent: Int?
  let taste: Taste

  init(
    _ english: String, _ russian: String, _ trade: Trade, _ city: City = .moscow,
    by manager: StaffCode?, limit: Int, days paymentDays: Int, _ debt: Debt = .none, every: Int,
    silent: Int? = nil, _ taste: Taste = .general
  ) {
    name = Wording(english, russian)
    self.trade = trade
    self.city = city
    self.manager = manager
    self.limit = limit
    self.paymentDays = paymentDays
    self.debt = debt
    self.every = every
    self.silent = silent
    self.taste = taste
  }
}

enum City: Sendable {
  case moscow, petersburg, samara, tver, yekaterinburg, kazan, voronezh, novosibirsk

  var name: Wording {
    switch self {
    case .moscow: Wording("Moscow", "Москва")
    case .petersburg: Wording("St Petersburg", "Санкт-Петербург")
    case .samara: Wording("Samara", "Самара")
    case .tver: Wording("Tver", "Тверь")
    case .yekaterinburg: Wording("Yekaterinburg", "Екатеринбург")
    case .kazan: Wording("Kazan", "Казань")
    case .voronezh: Wording("Voronezh", "Воронеж")
    case .novosibirsk: Wording("Novosibirsk", "Новосибирск")
    }
  }

  var areaCode: String {
    switch self {
    case .moscow: "495"
    case .petersburg: "812"
    case .samara: "846"
    case .tver: "4822"
    case .yekaterinburg: "343"
    case .kazan: "843"
    case .voronezh: "473"
    case .novosibirsk: "383"
    }
  }
}
