import Desk
import FakeAsterisk

@testable import Asterisk
@testable import DeskPhone

extension Adapter {
  /// Against an exchange that speaks as a real one was recorded. The desk called out before it
  /// was restarted, and the client is still there.
  static let asterisk = Adapter(testDescription: "asterisk") { report in
    let exchange = try FakeExchange()
    exchange.talk(operatorChannel: DeskLine.dialledChannel(of: "before"), number: "1")
    let settings = AsteriskSettings(
      host: "127.0.0.1", port: exchange.port, user: "operator", secret: "s3cret",
      interface: "PJSIP/101", extension: "101", context: "internal", queues: ["orders"])
    let phone = AsteriskTelephone(settings, clock: wallClock, report: report)
    return Rig(phone) { exchange.call($0) }
  }
}
