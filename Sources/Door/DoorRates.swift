/// How many requests an address may make: so many at once, and as many a minute again.
struct DoorRates {
  private struct Account {
    var left: Double
    /// Milliseconds.
    var at: Int
  }

  private let perMinute: Double
  private var accounts: [String: Account] = [:]
  /// So many addresses are remembered; then all that have their whole due are forgotten.
  private static let mostAccounts = 10_000

  init(perMinute: Int) {
    self.perMinute = Double(max(1, perMinute))
  }

  /// Nil when the request may be made, else the seconds to wait.
  mutating func take(_ who: String, at now: Int) -> Int? {
    var account = refilled(who, now)
    guard account.left >= 1 else {
      accounts[who] = account
      return max(1, Int(((1 - account.left) * 60 / perMinute).rounded(.up)))
    }
    account.left -= 1
    if accounts[who] == nil, accounts.count >= Self.mostAccounts { forget(now) }
    accounts[who] = account
    return nil
  }

  /// The seconds to wait, without making a request.
  func wait(_ who: String, at now: Int) -> Int? {
    let account = refilled(who, now)
    return account.left >= 1
      ? nil : max(1, Int(((1 - account.left) * 60 / perMinute).rounded(.up)))
  }

  private func refilled(_ who: String, _ now: Int) -> Account {
    guard let account = accounts[who] else { return Account(left: perMinute, at: now) }
    let passed = Double(max(0, now - account.at)) / 60_000
    return Account(left: min(perMinute, account.left + passed * perMinute), at: now)
  }

  private mutating func forget(_ now: Int) {
    accounts = accounts.filter { refilled($0.key, now).left < perMinute }
    if accounts.count >= Self.mostAccounts { accounts = [:] }
  }
}
