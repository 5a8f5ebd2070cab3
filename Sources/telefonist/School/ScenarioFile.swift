internal import Desk
internal import Foundation
internal import School

/// A scenario as a trainer writes it, in YAML:
///
///     scenario: first-order
///     title: { en: The first order, ru: Первый заказ }
///     callers:
///       - client: K000051
///         wants: [{ good: "01002", quantity: 20 }]
///
/// What is wrong in a file is told all at once, by line.
enum ScenarioFile {
  static func read(_ file: String) throws -> Scenario {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw FileComplaints(all: [FileComplaint(file: file, message: "it can't be read")])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileComplaints(all: [FileComplaint(file: file, message: "it isn't UTF-8 text")])
    }
    return try parse(text, file: file)
  }

  static func parse(_ text: String, file: String) throws -> Scenario {
    do {
      guard let root = try SettingsNode.parse(text, file: file) else {
        throw FileComplaint(file: file, line: 1, message: "it holds no scenario")
      }
      let reader = ScenarioReader(named: "")
      let scenario = reader.scenario(root)
      guard reader.complaints.isEmpty, let scenario else {
        throw FileComplaints(
          all: reader.complaints.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
      }
      return scenario
    } catch let complaint as FileComplaint {
      throw FileComplaints(all: [complaint])
    }
  }
}

/// Reads a scenario.
final class ScenarioReader: PartsReader {
  /// A file has no more callers, and a caller no more of anything.
  private static let most = 40

  func scenario(_ root: SettingsNode) -> Scenario? {
    let keys = ["scenario", "title", "brief", "duties", "pass", "callers", "events"]
    let parts = parts(root, keys)
    let name = need("scenario", parts, root) { try $0.scenarioName() }
    let title = need("title", parts, root) { try $0.tongues() }
    let brief = parts["brief"].flatMap { node in take { try node.tongues() } }
    let duties = parts["duties"].map { list($0) { try $0.duty() } } ?? []
    let callers = need("callers", parts, root) { node in
      let callers = self.list(node, each: self.caller)
      guard !callers.isEmpty || !self.complaints.isEmpty else {
        throw node.complaint("must name a caller at least")
      }
      return callers
    }
    let events = parts["events"].map { list($0, each: mishaps).flatMap(\.self) } ?? []
    guard let name, let title, let callers else { return nil }
    var scenario = Scenario(
      name: name, title: title, brief: brief ?? BothTongues(""), duties: duties, callers: callers)
    scenario.mishaps = events
    if let pass = parts["pass"] { scenario.passMark = take { try pass.whole(1...100) } ?? 80 }
    return scenario
  }

  // MARK: a caller

  private static let callerKeys = [
    "client", "stranger", "calls", "number", "patience", "mood", "person", "claims", "purpose",
    "opening", "wants", "offers", "delivery", "asks", "remark", "objection",
  ]

  private func caller(_ node: SettingsNode) -> CallerPart? {
    let parts = parts(node, Self.callerKeys)
    guard let identity = identity(parts, node) else { return nil }
    var part = CallerPart(identity)
    let tongues: [(String, WritableKeyPath<CallerPart, BothTongues>)] = [
      ("person", \.person), ("opening", \.opening),
    ]
    for (key, path) in tongues {
      if let value = parts[key] { part[keyPath: path] = take { try value.tongues() } ?? .none }
    }
    part.claims = parts["claims"].flatMap { node in take { try node.tongues() } }
    part.objection = parts["objection"].flatMap { node in take { try node.tongues() } }
    part.number = parts["number"].flatMap { node in take { try node.phoneNumber() } }
    if let calls = parts["calls"] { part.callsAfterSeconds = take { try calls.seconds() } ?? 3 }
    if let patience = parts["patience"] {
      part.patienceSeconds = take { try patience.seconds() } ?? 120
    }
    if let mood = parts["mood"] {
      part.mood = take { try mood.choice(CallerPart.Mood.self) } ?? .friendly
    }
    if let purpose = parts["purpose"] { part.purpose = take { try purpose.purpose() } ?? .order }
    part.wants = parts["wants"].map { list($0, each: want) } ?? []
    part.tastes = parts["offers"].map { list($0, each: taste) } ?? []
    part.delivery = parts["delivery"].map(delivery)
    part.inquiry = parts["asks"].flatMap(inquiry)
    part.remark = parts["remark"].flatMap(remark)
    return part
  }

  private func identity(
    _ parts: [String: SettingsNode], _ node: SettingsNode
  ) -> CallerPart.Identity? {
    switch (parts["client"], parts["stranger"]) {
    case (let client?, nil): return take { .client(try client.text()) }
    case (nil, let stranger?):
      let parts = self.parts(stranger, ["name", "kind", "city", "address", "tax"])
      let name = need("name", parts, stranger) { try $0.tongues() }
      let kind = need("kind", parts, stranger) { try $0.text() }
      guard let name, let kind else { return nil }
      return .stranger(
        Stranger(
          name: name, kind: kind, city: tongues("city", parts), address: tongues("address", parts),
          taxNumber: parts["tax"].flatMap { node in take { try node.text() } } ?? ""))
    default:
      complain(node.complaint("must say who calls: “client” or “stranger”, one of them"))
      return nil
    }
  }

  private func want(_ node: SettingsNode) -> Want? {
    let parts = parts(node, ["good", "quantity", "words", "once", "instead"])
    let good = need("good", parts, node) { try $0.text() }
    let amount = need("quantity", parts, node) { try $0.amount() }
    guard let good, let amount else { return nil }
    return Want(
      good: good, quantity: amount.quantity, words: tongues("words", parts),
      isMentionedOnce: parts["once"].flatMap { node in take { try node.yes() } } ?? false,
      instead: parts["instead"].flatMap { node in take { try node.text() } },
      isInPacks: amount.isInPacks)
  }

  private func taste(_ node: SettingsNode) -> Taste? {
    let parts = parts(node, ["takes", "refuses", "quantity", "because", "words"])
    let words = tongues("words", parts)
    switch (parts["takes"], parts["refuses"]) {
    case (let takes?, nil):
      let quantity = parts["quantity"].flatMap { node in take { try node.quantity() } }
      return take { Taste(try takes.occasion(), .takes(quantity), words: words) }
    case (nil, let refuses?):
      let reason = need("because", parts, node) { try $0.choice(OfferRefusal.self) }
      guard let reason else { return nil }
      return take { Taste(try refuses.occasion(), .refuses(reason), words: words) }
    default:
      complain(node.complaint("must say “takes” or “refuses”, one of them"))
      return nil
    }
  }

  private func delivery(_ node: SettingsNode) -> DeliveryWish {
    let keys = [
      "in", "window", "address", "receiver", "payer", "signer", "payment", "arrival", "forwarding",
      "words",
    ]
    let parts = parts(node, keys)
    var wish = DeliveryWish()
    wish.inDays = parts["in"].flatMap { node in take { try node.whole(0...60) } }
    wish.window = parts["window"].flatMap { node in take { try node.text() } }
    wish.address = optional("address", parts)
    wish.receiver = optional("receiver", parts)
    wish.payer = optional("payer", parts)
    wish.signer = optional("signer", parts)
    wish.payment = parts["payment"].flatMap { node in
      take { try node.choice(RegionalDelivery.Payment.self) }
    }
    wish.arrival = parts["arrival"].flatMap { node in take { try node.text() } }
    wish.forwarding = optional("forwarding", parts)
    wish.words = tongues("words", parts)
    return wish
  }

  private func inquiry(_ node: SettingsNode) -> Inquiry? {
    let parts = parts(node, ["good", "about", "words"])
    let good = need("good", parts, node) { try $0.text() }
    let subject = need("about", parts, node) { try $0.choice(Inquiry.Subject.self) }
    guard let good, let subject else { return nil }
    return Inquiry(good: good, subject: subject, words: tongues("words", parts))
  }

  private func remark(_ node: SettingsNode) -> RemarkToDrop? {
    let parts = parts(node, ["topic", "words", "after"])
    let topic = need("topic", parts, node) { try $0.choice(Remark.Topic.self) }
    let words = need("words", parts, node) { try $0.tongues() }
    guard let topic, let words else { return nil }
    let after = parts["after"].flatMap { node in take { try node.whole(0...20) } }
    return RemarkToDrop(topic: topic, words: words, afterWants: after ?? 1)
  }

  // MARK: what happens meanwhile

  private func mishaps(_ node: SettingsNode) -> [Mishap]? {
    let kinds = ["outOfStock", "telephoneLost", "presence"]
    let parts = parts(node, ["at"] + kinds)
    let at = need("at", parts, node) { try $0.seconds() }
    let said = kinds.filter { parts[$0] != nil }
    guard said.count == 1, let value = parts[said[0]] else {
      complain(node.complaint("must say one of: \(kinds.joined(separator: ", "))"))
      return nil
    }
    let happenings: [Mishap.Kind]? = take {
      switch said[0] {
      case "outOfStock": [.outOfStock(try value.text())]
      case "telephoneLost": [.telephoneLost(seconds: try value.seconds())]
      default: try value.presences()
      }
    }
    guard let at, let happenings else { return nil }
    return happenings.map { Mishap(afterSeconds: at, kind: $0) }
  }

  // MARK: parts

  private func parts(_ node: SettingsNode, _ known: [String]) -> [String: SettingsNode] {
    entries(node, known)
  }

  private func list<Part>(
    _ node: SettingsNode, each read: (SettingsNode) -> Part?
  ) -> [Part] {
    list(node, most: Self.most, each: read)
  }

  private func list<Part>(
    _ node: SettingsNode, _ read: (SettingsNode) throws -> Part
  ) -> [Part] {
    list(node) { part in self.take { try read(part) } }
  }

  private func tongues(_ key: String, _ parts: [String: SettingsNode]) -> BothTongues {
    optional(key, parts) ?? .none
  }

  private func optional(_ key: String, _ parts: [String: SettingsNode]) -> BothTongues? {
    parts[key].flatMap { node in take { try node.tongues() } }
  }
}

extension BothTongues {
  fileprivate static let none = BothTongues("")
}
