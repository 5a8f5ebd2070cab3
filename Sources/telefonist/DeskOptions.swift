internal import Desk

/// What the command line says about a desk. What it doesn't say stays nil.
struct DeskOptions: Equatable {
  var store: String?
  var operatorCode: StaffCode?
  var role: StaffMember.Role?
  var phone: PhoneKind?
  /// The number or queue that calls of a telephone beside the desk come by (C1).
  var queue: String?
  var seed: UInt64?
  var pace: Double?
  var theme: String?
  var language: Language?
  var script: String?
  var configuration: String?

  static let paces = 0.01...1000

  init() {}

  /// Reads the options of a plain start without loading a whole command-line parser, which takes as
  /// long as the rest of the start. Nil for anything else: a subcommand, a call for help, a
  /// mistake.
  init?(plain arguments: [String]) {
    var place = arguments.startIndex
    while place < arguments.endIndex {
      var name = Substring(arguments[place])
      if name == "--locked" {
        place += 1
        continue
      }
      var value: String?
      if let equals = name.firstIndex(of: "=") {
        value = String(name[name.index(after: equals)...])
        name = name[..<equals]
      } else if place + 1 < arguments.endIndex {
        place += 1
        value = arguments[place]
      }
      guard let value, !value.hasPrefix("-"), take(String(name), value) else { return nil }
      place += 1
    }
  }

  private mutating func take(_ name: String, _ value: String) -> Bool {
    switch name {
    case "--store": store = value
    case "--operator": operatorCode = value
    case "--role":
      role = StaffMember.Role(named: value)
      return role != nil
    case "--theme": theme = value
    case "--script": script = value
    case "--queue": queue = value
    case "--config": configuration = value
    case "--phone":
      phone = PhoneKind(rawValue: value)
      return phone != nil
    case "--language":
      language = Language(rawValue: value)
      return language != nil
    case "--seed":
      seed = UInt64(value)
      return seed != nil
    case "--pace":
      pace = Double(value)
      return pace.map(Self.paces.contains) == true
    default: return false
    }
    return true
  }
}

extension StaffMember.Role {
  private static let arguments: [(name: String, role: StaffMember.Role)] = [
    ("operator", .operatorAtDesk), ("manager", .manager), ("key-account", .keyAccountManager),
    ("head", .head), ("finance", .finance), ("trainer", .trainer),
  ]

  /// The names of the roles on the command line.
  static var argumentNames: [String] { arguments.map(\.name) }

  /// The name of this one.
  var argumentName: String { Self.arguments.first { $0.role == self }?.name ?? "operator" }

  /// A role by its name on the command line.
  init?(named name: String) {
    guard let found = Self.arguments.first(where: { $0.name == name }) else { return nil }
    self = found.role
  }
}
