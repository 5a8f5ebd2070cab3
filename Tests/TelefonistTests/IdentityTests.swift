import Desk
import DeskStore
import DeskViews
import Foundation
import Testing
import TextScreen

@testable import telefonist

@Suite("Who sits here")
struct IdentityTests {
  private func company(_ logins: [StaffCode: String]) -> Company {
    var company = Sample.company
    company.staff = ["O1", "O2", "H1"].map {
      StaffMember(
        code: $0, name: $0, department: "O", role: $0 == "H1" ? .head : .operatorAtDesk,
        phoneExtension: "", presence: .present, login: logins[$0])
    }
    return company
  }

  private func identity(
    _ logins: [StaffCode: String] = ["O1": "anna", "H1": "petr"],
    accounts: [String: StaffCode] = [:], account: String = "anna", isLocked: Bool = false
  ) -> Identity {
    Identity(
      company: company(logins), accounts: accounts, account: account, isLocked: isLocked)
  }

  @Test("The account's own seat is taken, by the configuration before the staff's logins")
  func own() throws {
    #expect(try identity().wanted(named: nil, usual: "O2") == "O1")
    #expect(try identity(accounts: ["anna": "O2"]).wanted(named: nil, usual: nil) == "O2")
    #expect(try identity([:]).wanted(named: nil, usual: "O2") == "O2")
    #expect(try identity(account: "eve").wanted(named: nil, usual: nil) == nil)
    #expect(throws: Complaint.self) {
      try identity(accounts: ["petr": "H1"], account: "eve").wanted(named: nil, usual: nil)
    }
  }

  @Test("An open desk takes the code that was named, a locked one the account's own alone")
  func locked() throws {
    #expect(try identity().wanted(named: "O2", usual: nil) == "O2")
    let locked = identity(isLocked: true)
    #expect(try locked.wanted(named: "O1", usual: nil) == "O1")
    #expect(try locked.wanted(named: nil, role: .head, usual: "O2") == "O1")
    #expect(throws: Complaint.self) { try locked.wanted(named: "O2", usual: nil) }
    let nobody = identity(account: "eve", isLocked: true)
    #expect(throws: Complaint.self) { try nobody.wanted(named: "O2", usual: nil) }
    #expect(throws: Complaint.self) { try nobody.wanted(named: nil, usual: "O2") }
    let unowned = identity([:], account: "eve", isLocked: true)
    #expect(try unowned.wanted(named: "O2", usual: nil) == "O2")
  }

  @Test("A login of two of the staff is nobody's")
  func twice() {
    #expect(throws: Complaint.self) { try identity(["O1": "anna", "O2": "anna"]).own() }
  }

  @Test("The account is the system's word, whatever USER and LOGNAME say")
  func account() {
    setenv("LOGNAME", "root-of-all", 1)
    #expect(LockedDesk.Account.own.name != "root-of-all")
    #expect(LockedDesk.Account.own.number == getuid())
  }

  @Test("The configuration says how one signs on and when a desk locks")
  func configuration() throws {
    let scratch = try Scratch()
    let file = try scratch.file("config.yaml", "signOn: pin\nlockAfter: 3\n")
    let read = try Configuration.read(file)
    #expect(read.signOn == .pin && read.lockAfter == 3)
    #expect(Configuration().signOn == .account && Configuration().lockAfter == 10)
    let wrong = try scratch.file("wrong.yaml", "signOn: never\n")
    #expect(throws: (any Error).self) { try Configuration.read(wrong) }
  }

  @Test("The pad shows how many digits there are; Enter gives the PIN and forgets it")
  func pad() {
    var pad = PinPad()
    for key in "4x8٣02".map(Key.character) { #expect(pad.take(key) == nil) }
    #expect(pad.entry.digits == 4)
    #expect(pad.take(.backspace) == nil && pad.take(.character("6")) == nil)
    let pin = pad.take(.enter)
    #expect(pin?.isSame(as: Pin(typed: "4806")) == true)
    #expect(pad.entry.digits == 0 && pad.entry.isChecking)
    #expect(pad.take(.character("1")) == nil && pad.take(.enter) == nil)
    #expect(pad.finish() == [.character("1"), .enter])
    #expect(pad.take(.enter) == nil && !pad.isChecking)
  }

  @Test("A file with a PIN is read only where nobody else may read it")
  func secretFile() throws {
    let scratch = try Scratch()
    let file = try scratch.file("pin", "4802\n")
    chmod(file, 0o644)
    #expect(throws: FileComplaint.self) { try SecretFile.pin(file) }
    chmod(file, 0o600)
    #expect(try SecretFile.pin(file).isSame(as: Pin(typed: "4802")))
    let link = scratch.path + "/link"
    symlink(file, link)
    #expect(throws: FileComplaint.self) { try SecretFile.pin(link) }
  }
}
