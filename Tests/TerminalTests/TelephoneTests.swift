import FakeAsterisk
import Foundation
import Testing

extension TerminalTests {
  /// The real program at an exchange.
  @Suite struct TelephoneTests {
    private static let overdue = "84950005356"

    private func desk(_ exchange: FakeExchange, in office: Office) throws -> DeskWindow {
      let secret = office.folder + "/secret"
      try "s3cret\n".write(toFile: secret, atomically: true, encoding: .utf8)
      chmod(secret, 0o600)
      try office.configure(
        """
        phone: asterisk
        asterisk:
          host: 127.0.0.1
          port: \(exchange.port)
          user: operator
          secretFile: \(secret)
          context: internal
          queues: [orders]
        """)
      return try office.desk(
        "demo", "--seed", "7", "--operator", "O01", columns: 80, rows: 24)
    }

    @Test("A call of the queue rings with its card, is answered at the telephone, and ended (A2)")
    func ringing() async throws {
      var manners = FakeExchange.Manners()
      manners.extensions.insert("204")
      manners.telephones["204"] = .answers
      let exchange = try FakeExchange(manners)
      defer { exchange.close() }
      let office = try Office()
      let desk = try desk(exchange, in: office)
      try await desk.shows("READY")
      let caller = exchange.call(Self.overdue)
      try await desk.shows("1 waiting", "Vector", "OVERDUE")
      exchange.offer(caller, to: "PJSIP/101")
      try await desk.shows("RINGING", "It rings at your telephone", "Manager", "OVERDUE")
      exchange.lift(caller, at: "PJSIP/101")
      try await desk.shows("ON A CALL", "No order now")
      try desk.press("M-v")
      try await desk.shows("is on the line: F4")
      try desk.press("Escape")
      try await desk.shows("ON A CALL", "No order now")
      exchange.hangsUp(caller)
      try await desk.shows("The caller hung up.")
      try desk.press("Enter")
      try await desk.shows("READY", "Call registered")
    }

    @Test("The exchange goes away and comes back; the order is typed on meanwhile")
    func lost() async throws {
      let exchange = try FakeExchange()
      defer { exchange.close() }
      let office = try Office()
      let desk = try desk(exchange, in: office)
      try await desk.shows("READY")
      let caller = exchange.call("70000000001")
      try await desk.shows("1 waiting")
      exchange.offer(caller, to: "PJSIP/101")
      try await desk.shows("RINGING")
      exchange.lift(caller, at: "PJSIP/101")
      try await desk.shows("Who is calling?")
      exchange.cut()
      try await desk.shows("telephone lost")
      try desk.type("pavl")
      try await desk.shows("Pavlov")
      try await desk.until("the telephone back") { !$0.text.contains("telephone lost") }
      try await desk.shows("Pavlov", "ON A CALL")
    }

    @Test("A wrong secret is said on the screen, and the desk works on without the telephone")
    func refused() async throws {
      var manners = FakeExchange.Manners()
      manners.secret = "another"
      let exchange = try FakeExchange(manners)
      defer { exchange.close() }
      let office = try Office()
      let desk = try desk(exchange, in: office)
      try await desk.shows("signing on was refused")
      try desk.press("F3")
      try desk.type("spagh")
      try await desk.shows("Spaghetti")
    }

    @Test("Without a section for the exchange nothing is opened, and what is missing is said")
    func unconfigured() throws {
      let office = try Office()
      let (status, output) = try office.run("demo", "--seed", "7", "--phone", "asterisk")
      #expect(status != 0)
      #expect(output.contains("needs a section “asterisk:”"), "\(output)")
    }
  }
}
