internal import Campaigns
internal import Desk
internal import Projects

/// A campaign in YAML:
///
///     campaign: cards-winter
///     project: bank
///     kind: sell                     # inform, sell, survey or collect
///     from: 2026-12-01
///     to: 2026-12-31                 # left out: until it is closed
///     perDay: 400                    # calls of all desks together
///     quotas:
///       - { name: young, title: Up to 30, when: age <= 30, count: 100 }
///
/// Throws ``FileComplaints`` with all that is wrong.
enum CampaignFile {
  static func read(_ file: String) throws -> Campaign {
    try campaign(try SettingsNode.read(file), file)
  }

  static func parse(_ text: String, file: String) throws -> Campaign {
    try campaign(try SettingsNode.parse(text, file: file), file)
  }

  private static func campaign(_ root: SettingsNode?, _ file: String) throws -> Campaign {
    guard let root else {
      throw FileComplaint(file: file, line: 1, message: "it holds no campaign")
    }
    let reader = CampaignReader(named: file)
    let campaign = reader.campaign(root)
    guard reader.complaints.isEmpty, let campaign else {
      throw FileComplaints(all: reader.complaints)
    }
    return campaign
  }
}

private final class CampaignReader: PartsReader {
  private static let keys = ["campaign", "project", "kind", "from", "to", "perDay", "quotas"]

  func campaign(_ root: SettingsNode) -> Campaign? {
    let parts = entries(root, Self.keys)
    let name = need("campaign", parts, root) { try $0.plainName() }
    let project = need("project", parts, root) { try $0.plainName() }
    let kind = need("kind", parts, root) { try $0.choice(Campaign.Kind.self) }
    let first = need("from", parts, root) { try $0.civilDay() }
    let last = parts["to"].flatMap { node in take { try node.civilDay() } }
    let perDay = parts["perDay"].flatMap { node in take { try node.whole(1...1_000_000) } }
    let quotas = parts["quotas"].map { list($0, most: 200, each: quota) } ?? []
    for (place, quota) in quotas.enumerated()
    where quotas.prefix(place).contains(where: { $0.name == quota.name }) {
      if let node = parts["quotas"] {
        complain(node.complaint("“\(quota.name)” stands there twice"))
      }
    }
    guard let name, let project, let kind, let first else { return nil }
    if let last, last < first, let node = parts["to"] {
      complain(node.complaint("must not be before “from”"))
    }
    var campaign = Campaign(name: name, project: project, kind: kind, first: first, last: last)
    campaign.callsPerDay = perDay
    campaign.quotas = quotas
    return campaign
  }

  private func quota(_ node: SettingsNode) -> Quota? {
    let parts = entries(node, ["name", "title", "when", "count", "words"])
    let name = need("name", parts, node) { try $0.plainName() }
    let title = need("title", parts, node) { try $0.wordings() }
    let when = need("when", parts, node) { try $0.condition() }
    let count = need("count", parts, node) { try $0.whole(1...1_000_000) }
    let words = parts["words"].flatMap { node in take { try node.wordings() } }
    guard let name, let title, let when, let count else { return nil }
    return Quota(name, title, when: when, count: count, words: words)
  }
}
