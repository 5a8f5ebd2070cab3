/// The settings that `linphone-daemon` is started with.
struct SoftphoneConfiguration {
  private let settings: SoftphoneSettings

  init(_ settings: SoftphoneSettings) { self.settings = settings }

  /// Nil when a value can't stand in a file of lines.
  var text: String? {
    let address = settings.listensOn
    guard !address.isEmpty, address.allSatisfy({ $0.isHexDigit || $0 == "." || $0 == ":" }) else {
      return nil
    }
    let isIPv6 = address.contains(":")
    let identity = settings.account.map { "sip:\($0.user)@\($0.domain)" }
    let contact = identity ?? "sip:operator@\(isIPv6 ? "[\(address)]" : address)"
    guard SipAddress.isSound(contact) else { return nil }
    let ports = SoftphoneSettings.Transport.allCases.map { transport in
      let name = transport == .udp ? "sip_port" : "sip_\(transport.rawValue)_port"
      return "\(name)=\(transport == settings.transport ? Int(settings.port) : 0)"
    }
    return
      """
      [sip]
      \(ports.joined(separator: "\n"))
      bind_address=\(address)
      use_ipv6=\(isIPv6 ? 1 : 0)
      guess_hostname=\(address == "0.0.0.0" || address == "::" ? 1 : 0)
      contact=\(contact)
      inc_timeout=\(Self.patience)
      in_call_timeout=0
      reject_duplicated_calls=0
      [rtp]
      audio_rtp_port=\(settings.audioPorts.lowerBound)-\(settings.audioPorts.upperBound)
      bind_address=\(address)
      [misc]
      max_calls=\(settings.callLimit)
      [storage]
      uri=null
      [video]
      enabled=0
      capture=0
      display=0
      automatically_initiate=0
      automatically_accept=0

      """
  }

  /// Seconds after which a caller who waits is turned away; by itself it is half a minute.
  private static let patience = 7_200
}
