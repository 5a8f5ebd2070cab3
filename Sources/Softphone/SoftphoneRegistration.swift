/// Whether the account is signed on. The softphone renews it by itself; here it is only seen to.
struct SoftphoneRegistration {
  private typealias Failure = SoftphoneLink.Failure

  /// Seconds between two looks, while it is being signed on and after.
  private static let soon = 1.0
  private static let later = 15.0
  /// So long it may take before it counts as failed.
  private static let patience = 10.0

  /// Calls can come. So it is without an account, and while it is being signed on.
  private(set) var isFine = true
  private var nextLook = 0.0
  private var since = Monotonic.now()

  /// Looks when it is time; true when it did.
  mutating func look(
    _ account: SoftphoneSettings.Account?, _ calls: SoftphoneCalls
  ) throws(SoftphoneLink.Failure) -> Bool {
    let now = Monotonic.now()
    guard let account, now >= nextLook else { return false }
    let answer = try calls.ask(.registerStatus(1))
    if !answer.isOk {
      isFine = try calls.ask(.register(account)).isOk
      since = now
    } else {
      switch answer["State"] {
      case "LinphoneRegistrationOk": isFine = true
      case "LinphoneRegistrationFailed": isFine = false
      default: isFine = isFine && now < since + Self.patience
      }
      if answer["State"] == "LinphoneRegistrationOk" { since = now }
    }
    nextLook = now + (answer["State"] == "LinphoneRegistrationOk" ? Self.later : Self.soon)
    return true
  }
}
