internal import Asterisk
internal import Desk
internal import Foundation
internal import Softphone

/// The telephone as the configuration has it. What names an operator holds `{extension}` or
/// `{operator}`, so that one file serves all of them.
struct TelephoneSettings: Equatable {
  /// `asterisk:`, the exchange of the office.
  struct Exchange: Equatable {
    var host = ""
    var port: Int?
    var user = ""
    var secretFile: String?
    /// Nil: no TLS.
    var security = AsteriskSettings.Security.plain
    var interface = "PJSIP/{extension}"
    var ownExtension = "{extension}"
    var context = "from-internal"
    var queues: [String] = []
  }

  /// `softphone:`, a telephone on this machine.
  struct OwnPhone: Equatable {
    var account: SoftphoneSettings.Account?
    var secretFile: String?
    var address: String?
    var port: UInt16?
    var transport: SoftphoneSettings.Transport?
    var listensOn: String?
    var audioPorts: ClosedRange<UInt16>?
    var program: String?
    var pipe: String?
  }

  var exchange: Exchange?
  var ownPhone: OwnPhone?

  /// Holds the secret where no file is named.
  static let secretVariable = "TELEFONIST_PHONE_SECRET"
}

extension TelephoneSettings.Exchange {
  static let keys = [
    "host", "port", "user", "secretFile", "tls", "interface", "extension", "context", "queues",
  ]

  init(_ node: SettingsNode) throws {
    for (key, value) in try node.entries(known: Self.keys) {
      switch key {
      case "host": host = try value.text()
      case "port": port = try value.whole(1...65_535)
      case "user": user = try value.text()
      case "secretFile": secretFile = try value.text()
      case "tls": security = try Self.security(value)
      case "interface": interface = try Self.template(value)
      case "extension": ownExtension = try Self.template(value)
      case "context": context = try value.text()
      default: queues = try value.list().map { try $0.text() }
      }
    }
    for (name, text) in [("host", host), ("user", user)] where text.isEmpty {
      throw node.complaint("must say the \(name)")
    }
  }

  private static func security(_ node: SettingsNode) throws -> AsteriskSettings.Security {
    if case .some(let isOn) = try? node.flag() {
      return isOn ? .tls(authorities: nil, checksHostName: true) : .plain
    }
    var authorities: String?
    var checksHostName = true
    for (key, value) in try node.entries(known: ["authorities", "checkHostName"]) {
      if key == "authorities" {
        authorities = Places.absolute(try value.text())
      } else {
        checksHostName = try value.flag()
      }
    }
    return .tls(authorities: authorities, checksHostName: checksHostName)
  }

  private static func template(_ node: SettingsNode) throws -> String {
    let text = try node.text()
    guard Set(ArgumentTemplate.names(in: text)).isSubset(of: ["extension", "operator"]) else {
      throw node.complaint("may hold {extension} and {operator}, and no other braces")
    }
    return text
  }

  /// As it is for one operator.
  func settings(of member: StaffMember, secret: String) -> AsteriskSettings {
    let values = ["extension": member.phoneExtension, "operator": member.code]
    return AsteriskSettings(
      host: host, port: port, user: user, secret: secret, security: security,
      interface: ArgumentTemplate.filled(interface, values),
      extension: ArgumentTemplate.filled(ownExtension, values), context: context, queues: queues,
      memberName: member.name)
  }
}

extension TelephoneSettings.OwnPhone {
  static let keys = [
    "user", "domain", "server", "login", "secretFile", "address", "port", "transport", "listensOn",
    "audioPorts", "program", "pipe",
  ]

  init(_ node: SettingsNode) throws {
    var account = SoftphoneSettings.Account(user: "", domain: "")
    for (key, value) in try node.entries(known: Self.keys) {
      switch key {
      case "user": account.user = try value.text()
      case "domain": account.domain = try value.text()
      case "server": account.server = try value.text()
      case "login": account.login = try value.text()
      case "secretFile": secretFile = try value.text()
      case "address": address = try Self.address(value)
      case "port": port = UInt16(try value.whole(1...65_535))
      case "transport": transport = try value.choice(SoftphoneSettings.Transport.self)
      case "listensOn": listensOn = try value.text()
      case "audioPorts": audioPorts = try Self.range(value)
      case "program": program = Places.absolute(try value.text())
      default: pipe = try value.text()
      }
    }
    guard account.user.isEmpty == account.domain.isEmpty else {
      throw node.complaint("must say user and domain, or neither")
    }
    self.account = account.user.isEmpty ? nil : account
  }

  private static func address(_ node: SettingsNode) throws -> String {
    let text = try node.text()
    guard ArgumentTemplate.names(in: text) == ["number"] else {
      throw node.complaint("must hold {number}, such as sip:{number}@pbx.example")
    }
    return text
  }

  private static func range(_ node: SettingsNode) throws -> ClosedRange<UInt16> {
    let ends = try node.text().split(separator: "-").map { UInt16($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first > 0, last > first else {
      throw node.complaint("must be two ports such as 7078-7278")
    }
    return first...last
  }

  func settings(folder: String, secret: String) -> SoftphoneSettings {
    var settings = SoftphoneSettings(folder: folder, account: account)
    settings.account?.secret = secret
    settings.addressRule = address
    settings.port = port ?? settings.port
    settings.transport = transport ?? settings.transport
    settings.listensOn = listensOn ?? settings.listensOn
    settings.audioPorts = audioPorts ?? settings.audioPorts
    settings.program = program
    settings.pipe = pipe
    return settings
  }
}

/// A secret: from a file that nobody else can read, or from the environment; never from the command
/// line, which all can see.
enum PhoneSecret {
  static func read(
    file: String?, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> String? {
    guard let file else { return environment[TelephoneSettings.secretVariable] }
    let path = Places.absolute(file)
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let rights = attributes[.posixPermissions] as? Int
    else { throw Complaint("The telephone's secret can't be read from \(path).") }
    guard rights & 0o077 == 0 else {
      throw Complaint("Others can read \(path); make it yours alone: chmod 600 \(path)")
    }
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count <= 1_000 else {
      throw Complaint("The telephone's secret can't be read from \(path).")
    }
    let secret = String(decoding: bytes, as: UTF8.self)
    return secret.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
