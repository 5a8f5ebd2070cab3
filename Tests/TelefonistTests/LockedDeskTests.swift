import Foundation
import Testing

@testable import telefonist

@Suite("A locked desk")
struct LockedDeskTests {
  private let account = LockedDesk.Account(name: "anna", home: "/home/anna", number: 4_294_967_000)

  private func clean(_ given: [String: String]) -> [String: String] {
    LockedDesk.environment(from: given, account: account)
  }

  @Test("Its environment is made from the account; of the client's only plain words stay")
  func plainWords() {
    let clean = clean([
      "TERM": "xterm-256color", "LANG": "ru_RU.UTF-8", "LC_ALL": "sr_RS@latin", "NO_COLOR": "1",
      "SSH_CONNECTION": "10.0.0.5 50022 fe80::1%eth0 22", "EDITOR": "vi", "LD_PRELOAD": "/tmp/x.so",
      "BASH_ENV": "/tmp/x", "SWIFT_BACKTRACE": "enable=yes", "HOME": "/tmp", "USER": "root",
      "PATH": "/tmp", "SHELL": "/tmp/sh", "TELEFONIST_PHONE_SECRET": "x", "TZ": ":/tmp/zone",
    ])
    #expect(
      Set(clean.keys) == [
        "HOME", "USER", "LOGNAME", "PATH", "SHELL", "TERM", "LANG", "LC_ALL", "NO_COLOR",
        "SSH_CONNECTION",
      ])
    #expect(clean["HOME"] == "/home/anna" && clean["USER"] == "anna")
    #expect(clean["PATH"]?.contains("/tmp") == false && clean["SHELL"] == "/bin/sh")
    #expect(clean["TERM"] == "xterm-256color" && clean["LC_ALL"] == "sr_RS@latin")
  }

  @Test(
    "A word that names a file is none of them",
    arguments: [
      "/tmp/x", "../x", ".", "", "a b", "a\nb", "é", "x;y", String(repeating: "x", count: 65),
    ])
  func paths(_ word: String) {
    let clean = clean(["TERM": word, "LANG": word, "LC_ALL": word, "SSH_CONNECTION": word + "\n"])
    #expect(clean["TERM"] == nil && clean["LANG"] == nil && clean["LC_ALL"] == nil)
    #expect(clean["SSH_CONNECTION"] == nil)
  }

  @Test("It reads the host's configuration, whatever the user has")
  func configuration() throws {
    let scratch = try Scratch()
    let environment = ["HOME": scratch.path, "XDG_CONFIG_HOME": scratch.path]
    let folder = scratch.path + "/telefonist"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let own = try scratch.file("telefonist/config.yaml", "operator: O01\n")
    #expect(Places(environment: environment, isLocked: false).configurationFile == own)
    let locked = Places(environment: environment, isLocked: true)
    #expect(locked.configurationFile == Places.hostConfiguration)
  }

  @Test("Journals lie where the configuration says, in a folder for each account")
  func journals() throws {
    let scratch = try Scratch()
    let file = try scratch.file("config.yaml", "journals: /srv/j\naccounts: { anna: O01 }\n")
    let configuration = try Configuration.read(file)
    let places = Places(environment: ["HOME": "/h"], isLocked: false).settled(by: configuration)
    #expect(places.journals == "/srv/j/" + LockedDesk.Account.own.name)
    #expect(configuration.accounts == ["anna": "O01"])
  }

  @Test("Journals are not kept in a folder that others may write")
  func foreignFolder() throws {
    let scratch = try Scratch()
    let folder = JournalFolder(
      root: scratch.path + "/journals/anna", store: "/s", operatorCode: "O01")
    try folder.make()
    try folder.make()
    chmod(scratch.path + "/journals/anna", 0o777)
    #expect(throws: Complaint.self) { try folder.make() }
    chmod(scratch.path + "/journals/anna", 0o700)
    if getuid() == 0 {
      #expect(chown(scratch.path + "/journals/anna", 4_000_000, 4_000_000) == 0)
      #expect(throws: Complaint.self) { try folder.make() }
    }
  }

  @Test("--locked may stand anywhere among the options of a plain start")
  func option() {
    let options = DeskOptions(plain: ["--locked", "--config", "/c", "--operator=O01"])
    #expect(options?.configuration == "/c" && options?.operatorCode == "O01")
    #expect(DeskOptions(plain: ["--config", "/c", "--locked"])?.configuration == "/c")
  }
}
