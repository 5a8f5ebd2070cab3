import Desk
import DeskStore
import Foundation
import Testing
import TextScreen

@testable import telefonist

@Suite("The doctor")
struct DoctorTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func around(
    _ environment: [String: String], size: Size? = Size(columns: 110, rows: 34),
    ancestors: [String] = []
  ) -> SurroundingsCheck {
    var check = SurroundingsCheck()
    check.environment = environment
    check.size = size
    check.ancestors = ancestors
    return check
  }

  @Test("A terminal is told by name, size, colours, and what stands between it and the desk")
  func terminals() {
    let size = Size(columns: 110, rows: 34)
    #expect(
      around(["TERM": "xterm-256color"]).terminal()
        == [.terminal(name: "xterm-256color", size: size, colours: 256, within: [])])
    #expect(
      around(["TERM": "xterm", "TMUX": "/t"], ancestors: ["bash", "mosh-server"]).terminal()
        == [.terminal(name: "xterm", size: size, colours: 8, within: ["tmux", "mosh"])])
    #expect(around([:], size: nil).terminal() == [.noTerminal])
    #expect(
      around(["TERM": "no-such-terminal"]).terminal() == [.terminalUnknown("no-such-terminal")])
    #expect(around([:]).terminal() == [.terminalUnknown("")])
    #expect(around(["TERM": "dumb"]).terminal() == [.terminalPlain("dumb")])
    let small = Size(columns: 80, rows: 23)
    #expect(
      around(["TERM": "vt100"], size: small).terminal()
        == [.terminalSmall(small), .noColours("vt100")])
    #expect(
      around(["TERM": "xterm", "NO_COLOR": "1"]).terminal() == [.noColours("xterm")])
  }

  @Test("A zone that is not there, and a clock of the past, are told")
  func clock() {
    let now = Sample.noon
    #expect(around(["TZ": "Nowhere/Atoll"]).clock(now: now) == [.zoneUnknown("Nowhere/Atoll")])
    guard case .zone("CET-1CEST", _)? = around(["TZ": "CET-1CEST"]).clock(now: now).first else {
      Issue.record("a rule is no file")
      return
    }
    let past = Instant(milliseconds: 1_000_000_000)
    guard case .clockWrong? = around([:]).clock(now: past).first else {
      Issue.record("the clock is wrong")
      return
    }
    #expect(DoctorTexts.offset(330) == "+05:30" && DoctorTexts.offset(-60) == "−01:00")
  }

  private func made() throws -> String {
    let path = scratch.path + "/own/store.sqlite"
    _ = try Store.open(path: path)
    return path
  }

  @Test("A store is told by whether it is there, ours, and kept from others")
  func stores() throws {
    let path = try made()
    func first(_ path: String) -> Symptom? { StoreCheck(path: path).symptoms().first }
    #expect(first(scratch.path + "/none") == .storeMissing(scratch.path + "/none"))
    let foreign = try scratch.file("foreign", "this is a letter, and no store at all")
    guard case .storeWrong? = first(foreign) else {
      Issue.record("a letter is no store")
      return
    }
    func symptoms() -> [Symptom] { StoreCheck(path: path).symptoms() }
    #expect(symptoms().contains(.desks([])))
    #expect(symptoms().allSatisfy { $0.grade != .wrong })
    chmod(path, 0o640)
    #expect(symptoms().contains(.storeHalfShared(folder: scratch.path + "/own")))
    chmod(path, 0o660)
    chmod(scratch.path + "/own", 0o2770)
    #expect(symptoms().contains { if case .storeShared = $0 { true } else { false } })
    chmod(path, 0o664)
    #expect(symptoms().contains(.storeOpenToAll(path)))
  }

  @Test("Room on the disk is told, and a disk elsewhere")
  func disks() throws {
    let path = try made()
    func symptoms(_ megabytes: Int) -> [Symptom] {
      StoreCheck(path: path, free: { _ in megabytes }, isLocal: { _ in megabytes > 50 }).symptoms()
    }
    #expect(symptoms(9_000).contains(.disk(megabytes: 9_000)))
    #expect(symptoms(90).contains(.diskLow(megabytes: 90)))
    #expect(symptoms(3).contains(.diskFull(megabytes: 3)))
    #expect(symptoms(3).contains(.storeDistant(path)))
  }

  private func exchange(
    at port: UInt16, secret: String?, rights: mode_t = 0o600
  ) throws -> [Symptom] {
    var settings = TelephoneSettings()
    settings.exchange = TelephoneSettings.Exchange(
      host: "127.0.0.1", port: Int(port), user: "desk", secretFile: secret)
    if let secret { chmod(secret, rights) }
    return PhoneCheck(kind: .asterisk, settings: settings, environment: [:], patience: 3).symptoms()
  }

  @Test("An exchange is told by its settings, its secret, and what answers there")
  func exchanges() throws {
    let none = PhoneCheck(kind: .asterisk, settings: TelephoneSettings()).symptoms()
    #expect(none.first?.grade == .wrong)
    let secret = try scratch.file("secret", "x")
    #expect(try exchange(at: 1, secret: secret, rights: 0o644).first?.grade == .wrong)
    #expect(try exchange(at: 1, secret: nil).first?.grade == .wrong)
    #expect(
      try exchange(at: 1, secret: secret) == [.exchangeSilent(host: "127.0.0.1", port: 1)])
    let manager = try Greeter("Asterisk Call Manager/9.0.0\r\n")
    #expect(
      try exchange(at: manager.port, secret: secret)
        == [.exchange(host: "127.0.0.1", port: Int(manager.port))])
    let mail = try Greeter("220 mail ESMTP\r\n")
    #expect(
      try exchange(at: mail.port, secret: secret)
        == [.exchangeOther(host: "127.0.0.1", port: Int(mail.port))])
  }

  @Test("A softphone is told by its program and its secret")
  func softphones() throws {
    let path = ["PATH": scratch.path]
    func symptoms(_ settings: TelephoneSettings = TelephoneSettings()) -> [Symptom] {
      PhoneCheck(kind: .softphone, settings: settings, environment: path).symptoms()
    }
    #expect(symptoms() == [.softphoneMissing("linphone-daemon")])
    let program = try scratch.file("linphone-daemon", "")
    chmod(program, 0o755)
    #expect(symptoms() == [.softphone(program)])
    var settings = TelephoneSettings()
    settings.ownPhone = .init(secretFile: scratch.path + "/none")
    #expect(symptoms(settings).first?.grade == .wrong)
    #expect(PhoneCheck(kind: .manual, settings: settings).symptoms() == [.phone(.manual)])
  }

  @Test("Folders and a configuration that others can get at are told")
  func rights() throws {
    let folder = scratch.path + "/journals"
    let check = RightsCheck(folders: [folder])
    #expect(check.symptoms() == [.folders(folder)])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    chmod(folder, 0o750)
    #expect(check.symptoms() == [.folderOpen(folder)])
    chmod(folder, 0o700)
    #expect(check.symptoms() == [.folders(folder)])
    let beneathFile = try scratch.file("file", "") + "/journals"
    #expect(RightsCheck(folders: [beneathFile]).symptoms() == [.folderUnwritable(beneathFile)])
    let settings = try scratch.file("config.yaml", "language: en\n")
    chmod(settings, 0o600)
    #expect(RightsCheck.configuration(settings) == [.configuration(settings)])
    chmod(settings, 0o620)
    #expect(RightsCheck.configuration(settings) == [.configurationOpen(settings)])
    let wrong = try scratch.file("wrong.yaml", "langage: en\n")
    chmod(wrong, 0o600)
    #expect(RightsCheck.configuration(wrong).first?.grade == .wrong)
    #expect(RightsCheck.configuration("/none") == [.noConfiguration("/none")])
  }

  @Test("Every symptom has its words in each language, and what to do about it unless all is well")
  func words() {
    let size = Size(columns: 70, rows: 20)
    let symptoms: [Symptom] = [
      .terminal(name: "xterm", size: size, colours: 8, within: ["tmux"]), .noTerminal,
      .terminalSmall(size), .terminalUnknown("x"), .terminalPlain("x"), .noColours("x"),
      .locale("x"), .localeNotUnicode("x"), .noUnicode, .zone("x", minutes: 60), .zoneUnknown("x"),
      .clockWrong(Sample.today), .configuration("x"), .noConfiguration("x"),
      .configurationWrong("line 1"), .configurationOpen("x"), .store("x", schema: 1),
      .storeMissing("x"), .storeWrong("y"), .storeOlder("x"), .storeReadOnly("x"),
      .storeDistant("x"), .storeOpenToAll("x"), .storeShared(group: "x"),
      .storeHalfShared(folder: "x"), .storeForbidden("x"), .rolesNone, .rolesOlder, .roleOfKeeper,
      .role("O1"), .disk(megabytes: 1), .diskLow(megabytes: 1),
      .diskFull(megabytes: 1), .desks(["x"]), .phone(.manual), .phoneWrong("secret"),
      .exchange(host: "x", port: 1), .exchangeSilent(host: "x", port: 1),
      .exchangeOther(host: "x", port: 1), .softphone("x"), .softphoneMissing("x"), .folders("x"),
      .folderOpen("x"), .folderForeign("x"), .folderUnwritable("x"),
    ]
    for language in Language.allCases {
      let texts = DoctorTexts.of(language)
      let lines = symptoms.map { texts.diagnosis($0) }
      #expect(Set(lines.map(\.line)).count == symptoms.count && !lines.contains { $0.line.isEmpty })
      for (symptom, diagnosis) in zip(symptoms, lines) {
        #expect((diagnosis.advice == nil) == (symptom.grade == .fine), "\(symptom)")
      }
    }
    #expect(DoctorTexts.of(.english).lines(.folderOpen("/j"))[0].hasPrefix("✘ fault "))
  }
}

/// Greets whoever connects to it, once.
private final class Greeter: Sendable {
  let port: UInt16
  private let socket: Int32

  init(_ greeting: String) throws {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    self.socket = socket
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    port = try withUnsafeMutablePointer(to: &address) { pointer in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        try #require(bind(socket, address, length) == 0 && listen(socket, 4) == 0)
        try #require(getsockname(socket, address, &length) == 0)
      }
      return UInt16(bigEndian: pointer.pointee.sin_port)
    }
    let text = Array(greeting.utf8)
    Thread.detachNewThread {
      let client = accept(socket, nil, nil)
      guard client >= 0, fcntl(client, F_SETFD, FD_CLOEXEC) == 0 else { return }
      _ = send(client, text, text.count, Int32(MSG_NOSIGNAL))
      close(client)
    }
  }

  deinit {
    shutdown(socket, Int32(SHUT_RDWR))
    close(socket)
  }
}
