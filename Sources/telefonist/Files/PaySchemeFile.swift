internal import Centre
internal import Desk

/// A pay scheme in YAML:
///
///     pay: order-desk
///     base: 30000.00
///     hourly: 150.00
///     calls: { answered: 4.00, made: 6.00 }
///     orders: { each: 25.00, percent: 0.5 }
///     norm: 12                       # calls in an hour of work
///     bonuses:
///       - { name: Swift answers, measure: inTime, from: 90, add: 3000.00 }
///       - { name: Few returns, measure: returns, upTo: 2, percent: 5 }
enum PaySchemeFile {
  static func read(_ file: String) throws -> PayScheme {
    guard let root = try SettingsNode.read(file) else {
      throw FileComplaint(file: file, line: 1, message: "it holds no pay scheme")
    }
    return try scheme(root)
  }

  static func parse(_ text: String, file: String) throws -> PayScheme {
    guard let root = try SettingsNode.parse(text, file: file) else {
      throw FileComplaint(file: file, line: 1, message: "it holds no pay scheme")
    }
    return try scheme(root)
  }

  private static func scheme(_ root: SettingsNode) throws -> PayScheme {
    let keys = ["pay", "base", "hourly", "calls", "orders", "bonuses", "norm"]
    let parts = Dictionary(try root.entries(known: keys)) { first, _ in first }
    guard let name = parts["pay"] else { throw root.complaint("must say “pay”, its name") }
    var scheme = PayScheme(name: try name.name())
    scheme.base = try parts["base"]?.money() ?? .zero
    scheme.hourly = try parts["hourly"]?.money() ?? .zero
    for (key, value) in try parts["calls"]?.entries(known: ["answered", "made"]) ?? [] {
      if key == "answered" {
        scheme.perAnswered = try value.money()
      } else {
        scheme.perMade = try value.money()
      }
    }
    for (key, value) in try parts["orders"]?.entries(known: ["each", "percent"]) ?? [] {
      if key == "each" {
        scheme.perOrder = try value.money()
      } else {
        scheme.ofSales = try value.percent()
      }
    }
    scheme.callsPerHour = try parts["norm"]?.whole(1...600)
    scheme.bonuses =
      try parts["bonuses"]?.list().map {
        try bonus($0, hasNorm: scheme.callsPerHour != nil)
      } ?? []
    return scheme
  }

  private static func bonus(
    _ node: SettingsNode, hasNorm: Bool
  ) throws -> PayScheme.Bonus {
    let keys = ["name", "measure", "from", "upTo", "add", "percent"]
    let parts = Dictionary(try node.entries(known: keys)) { first, _ in first }
    guard let name = parts["name"], let measure = parts["measure"] else {
      throw node.complaint("must say “name” and “measure”")
    }
    let most = 1_000_000_000
    let from = try parts["from"]?.whole(0...most)
    let upTo = try parts["upTo"]?.whole(0...most)
    if try measure.choice(PayScheme.Measure.self) == .norm, !hasNorm {
      throw measure.complaint("asks for “norm”, which the scheme doesn't say")
    }
    guard from != nil || upTo != nil else {
      throw node.complaint("must say “from” or “upTo”, or both")
    }
    if let from, let upTo, from > upTo { throw node.complaint("“from” must not be above “upTo”") }
    let amount: PayScheme.Bonus.Amount
    switch (parts["add"], parts["percent"]) {
    case (let add?, nil): amount = .sum(try add.positiveMoney())
    case (nil, let percent?): amount = .share(try percent.percent())
    default: throw node.complaint("must say “add” or “percent”, one of them")
    }
    return PayScheme.Bonus(
      name: try name.name(), measure: try measure.choice(PayScheme.Measure.self), from: from,
      upTo: upTo, amount: amount)
  }
}
