internal import Desk
internal import Exchange
internal import Foundation

/// What a user has settled once, in `config.yaml`. What isn't said stays nil.
struct Configuration: Equatable {
  /// Changes of the company's rules.
  struct RuleChanges: Equatable {
    var graceDays: Int?
    var offersRequired: Int?
    var serviceLevelSeconds: Int?
    var serviceLevelTarget: Int?
    var complaintDays: Int?
    var deliveryWindows: [String]?
    /// 1 = Monday … 7 = Sunday.
    var daysWithoutDelivery: Set<Int>?
    var calling: CallingChanges?
    var shifts: ShiftChanges?
    var targets: FigureTargets?
    /// Price column, by its code or name → the order's sum from which it applies.
    var columnThresholds: [String: Money] = [:]
  }

  var operatorCode: StaffCode?
  /// Who signs on with which account of the host: login → code.
  var accounts: [String: StaffCode] = [:]
  var signOn = SignOnWay.account
  /// Minutes without a key after which a desk locks whose operator has a PIN; 0: never.
  var lockAfter = 10
  var language: Language?
  var theme: String?
  var phone: PhoneKind?
  var telephone = TelephoneSettings()
  var store: String?
  var script: String?
  /// Where the program says what befell it.
  var log = HostLog.Target.systemJournal
  /// A folder for the journals of all accounts, in place of each one's own.
  var journals: String?
  /// A folder in which a web site leaves files of clients to call back.
  var spool: String?
  var documents = DocumentSettings()
  var countryCode: String?
  var currency: String?
  var companyName: String?
  /// How documents for others name the company.
  var seller = SellerSettings()
  var rules = RuleChanges()
  var mapping = Mapping()

  static let keys = [
    "operator", "language", "theme", "phone", "asterisk", "softphone", "store", "script",
    "countryCode", "currency", "companyName", "company", "spool", "journals", "accounts",
    "signOn", "lockAfter",
    "log",
    "documents", "rules", "import",
  ]
  static let ruleKeys = [
    "graceDays", "offersRequired", "serviceLevelSeconds", "serviceLevelTarget", "complaintDays",
    "deliveryWindows",
    "daysWithoutDelivery", "columnThresholds", "calling", "shifts", "targets",
  ]

  /// The file the user named, else the usual one if there is one, else nothing settled.
  static func load(named file: String?, usual: String) throws -> Configuration {
    if let file { return try read(Places.absolute(file)) }
    guard FileManager.default.fileExists(atPath: usual) else { return Configuration() }
    return try read(usual)
  }

  static func read(_ file: String) throws -> Configuration {
    var configuration = Configuration()
    guard let root = try SettingsNode.read(file) else { return configuration }
    for (key, value) in try root.entries(known: keys) { try configuration.take(key, value) }
    return configuration
  }

  private mutating func take(_ key: String, _ value: SettingsNode) throws {
    switch key {
    case "operator": operatorCode = try value.text()
    case "accounts":
      for (login, code) in try value.entries() { accounts[login] = try code.text() }
    case "signOn": signOn = try value.choice(SignOnWay.self)
    case "lockAfter": lockAfter = try value.whole(0...1440)
    case "language": language = try value.choice(Language.self)
    case "theme": theme = try value.text()
    case "phone": phone = try value.choice(PhoneKind.self)
    case "asterisk": telephone.exchange = try TelephoneSettings.Exchange(value)
    case "softphone": telephone.ownPhone = try TelephoneSettings.OwnPhone(value)
    case "store": store = try value.text()
    case "script": script = try value.text()
    case "countryCode":
      let code = try value.text()
      guard (1...3).contains(code.count), code.allSatisfy({ ("0"..."9").contains($0) }) else {
        throw value.complaint("must be one to three digits, such as 7 or 385")
      }
      countryCode = code
    case "currency":
      let code = try value.text()
      guard code.count == 3, code.allSatisfy({ ("A"..."Z").contains($0) }) else {
        throw value.complaint("must be three capital letters, such as EUR")
      }
      currency = code
    case "companyName": companyName = try value.text()
    case "company": seller = try SellerSettings(value)
    case "spool": spool = try value.text()
    case "log": log = HostLog.Target(setting: try value.text())
    case "journals": journals = try value.text()
    case "documents": documents = try DocumentSettings(value)
    case "rules":
      for (key, value) in try value.entries(known: Self.ruleKeys) { try rules.take(key, value) }
    default: mapping = try Mapping(value)
    }
  }
}

extension Configuration.RuleChanges {
  fileprivate mutating func take(_ key: String, _ value: SettingsNode) throws {
    switch key {
    case "graceDays": graceDays = try value.whole(0...3650)
    case "offersRequired": offersRequired = try value.whole(3...20)
    case "serviceLevelSeconds": serviceLevelSeconds = try value.whole(1...3600)
    case "serviceLevelTarget": serviceLevelTarget = try value.whole(1...100)
    case "complaintDays": complaintDays = try value.whole(0...365)
    case "deliveryWindows":
      let windows = try value.list().map { try $0.text() }
      guard !windows.isEmpty, windows.allSatisfy({ (1...40).contains($0.count) }) else {
        throw value.complaint("must list windows such as 09:00–12:00")
      }
      deliveryWindows = windows
    case "daysWithoutDelivery":
      let days = Set(try value.list().map { try $0.whole(1...7) })
      guard days.count < 7 else { throw value.complaint("must leave a day for deliveries") }
      daysWithoutDelivery = days
    case "calling": calling = try CallingChanges(value)
    case "shifts": shifts = try ShiftChanges(value)
    case "targets": targets = try FigureTargets(value)
    default:
      for (column, sum) in try value.entries() { columnThresholds[column] = try sum.money() }
    }
  }

  /// The rules with these changes.
  func applied(to rules: Rules) -> Rules {
    var changed = rules
    if let graceDays { changed.graceDays = graceDays }
    if let offersRequired { changed.offersRequired = offersRequired }
    if let serviceLevelSeconds { changed.serviceLevelSeconds = serviceLevelSeconds }
    if let complaintDays { changed.complaintDays = complaintDays }
    if let serviceLevelTarget { changed.serviceLevelTarget = serviceLevelTarget }
    if let deliveryWindows { changed.deliveryWindows = deliveryWindows }
    if let daysWithoutDelivery { changed.daysWithoutDelivery = daysWithoutDelivery }
    if let shifts { changed.shifts = shifts.applied(to: changed.shifts) }
    if let targets { changed.targets = targets }
    if let calling { changed.calling = calling.applied(to: changed.calling) }
    return changed
  }

  /// The price columns with their thresholds; throws for a column that isn't there.
  func applied(to columns: [PriceColumn]) throws -> [PriceColumn] {
    var changed = columns
    for (name, sum) in columnThresholds {
      guard let place = changed.firstIndex(where: { $0.code == name || $0.name == name }) else {
        let known = columns.map(\.name).joined(separator: ", ")
        throw Complaint("rules.columnThresholds: no price column “\(name)”; there are: \(known)")
      }
      changed[place].fromSum = sum
    }
    return changed
  }
}
