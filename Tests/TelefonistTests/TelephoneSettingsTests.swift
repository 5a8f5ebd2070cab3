import Asterisk
import Desk
import Foundation
import Softphone
import Testing

@testable import telefonist

/// The telephone as the configuration has it.
@Suite("Telephone settings")
struct TelephoneSettingsTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func read(_ lines: String) throws -> Configuration {
    let file = scratch.path + "/config.yaml"
    try lines.write(toFile: file, atomically: true, encoding: .utf8)
    return try Configuration.read(file)
  }

  private static let anna = StaffMember(
    code: "O01", name: "Anna", department: "S", role: .operatorAtDesk, phoneExtension: "101",
    presence: .present)

  @Test("One file serves all operators: each has the telephone of the own extension")
  func exchange() throws {
    let configuration = try read(
      """
      phone: asterisk
      asterisk:
        host: pbx.example
        user: telefonist
        interface: PJSIP/{extension}
        context: office
        queues: [orders, callbacks]
      """)
    #expect(configuration.phone == .asterisk)
    let settings = try #require(configuration.telephone.exchange)
      .settings(of: Self.anna, secret: "s")
    #expect(settings.host == "pbx.example")
    #expect(settings.port == 5038)
    #expect(settings.interface == "PJSIP/101")
    #expect(settings.extension == "101")
    #expect(settings.queues == ["orders", "callbacks"])
    #expect(settings.security == .plain)
  }

  @Test("TLS checks the host's name, unless the configuration says otherwise")
  func security() throws {
    let begin = "asterisk:\n  host: h\n  user: u\n"
    let plain = try read(begin + "  tls: false\n").telephone.exchange
    #expect(plain?.security == .plain)
    let usual = try #require(try read(begin + "  tls: true\n").telephone.exchange)
    #expect(usual.security == .tls(authorities: nil, checksHostName: true))
    #expect(usual.settings(of: Self.anna, secret: "").port == 5039)
    let own = try read(
      begin + "  tls:\n    authorities: /etc/pbx.pem\n    checkHostName: false\n")
    #expect(
      own.telephone.exchange?.security
        == .tls(authorities: "/etc/pbx.pem", checksHostName: false))
  }

  @Test("A softphone without an account is called directly; with one it signs on there")
  func ownPhone() throws {
    let direct = try read("phone: softphone\n")
    #expect(direct.phone == .softphone)
    #expect(TelephoneSettings.OwnPhone().settings(folder: "/f", secret: "s").account == nil)
    let signed = try read(
      """
      softphone:
        user: "101"
        domain: pbx.example
        address: sip:{number}@pbx.example
        port: 5070
        transport: tcp
        audioPorts: 8000-8100
      """)
    let settings = try #require(signed.telephone.ownPhone).settings(folder: "/f", secret: "s")
    #expect(settings.account?.user == "101")
    #expect(settings.account?.secret == "s")
    #expect(settings.addressRule == "sip:{number}@pbx.example")
    #expect(settings.port == 5070)
    #expect(settings.transport == .tcp)
    #expect(settings.audioPorts == 8000...8100)
  }

  @Test(
    "What can't be meant is refused with its place",
    arguments: [
      "asterisk:\n  user: u\n", "asterisk:\n  host: h\n  user: u\n  secret: s\n",
      "asterisk:\n  host: h\n  user: u\n  interface: PJSIP/{name}\n",
      "asterisk:\n  host: h\n  user: u\n  tls: perhaps\n", "softphone:\n  user: a\n",
      "softphone:\n  audioPorts: 9-3\n", "softphone:\n  address: sip:a@b\n", "phone: bell\n",
    ])
  func refused(_ lines: String) {
    #expect(throws: FileComplaint.self) { try read(lines) }
  }

  @Test("The secret comes from a file that nobody else can read, else from the environment")
  func secret() throws {
    let file = scratch.path + "/secret"
    try "  hush\n".write(toFile: file, atomically: true, encoding: .utf8)
    chmod(file, 0o644)
    #expect(throws: Complaint.self) { try PhoneSecret.read(file: file) }
    chmod(file, 0o600)
    #expect(try PhoneSecret.read(file: file) == "hush")
    #expect(throws: Complaint.self) { try PhoneSecret.read(file: scratch.path + "/none") }
    #expect(
      try PhoneSecret.read(file: nil, environment: ["TELEFONIST_PHONE_SECRET": "e"]) == "e")
    #expect(try PhoneSecret.read(file: nil, environment: [:]) == nil)
  }
}
