import Foundation
import Testing

/// A real sshd on 127.0.0.1 with keys, a port and a configuration of its own, for the account that
/// runs the tests. Its rules for operators are those of the README. Ended with the object.
final class Sshd {
  let office: Office
  private let folder: String
  private let port: UInt16

  private static let program = "/usr/sbin/sshd"
  static let isThere = access(program, X_OK) == 0 && access("/usr/bin/ssh-keygen", X_OK) == 0

  /// What an attacker's client may send along here; a real one takes LANG and LC_* at most.
  private static let accepted = [
    "LANG", "LC_*", "TERMINFO", "TERMINFO_DIRS", "TERMCAP", "LOCPATH", "HOME", "TZ", "TZDIR",
    "XDG_*", "NCURSES_*", "TELEFONIST_*", "TMPDIR", "PATH",
  ]

  /// - Parameter forced: what the operator gets in place of a shell, behind the program's name.
  init(_ office: Office, forced: String) throws {
    self.office = office
    folder = office.folder + "/ssh"
    port = try Self.freePort()
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for key in ["host", "user"] {
      let made = try office.run(
        program: "/usr/bin/ssh-keygen",
        ["-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/\(key)"])
      try #require(made.status == 0, "\(made.output)")
    }
    // Root's sshd wants its usual folder for the part of it that has no rights.
    if getuid() == 0 { mkdir("/run/sshd", 0o755) }
    for usesPAM in ["no", "yes"] {
      try start(forced, usesPAM)
      if try letsIn() { return }
      stop()
    }
    Issue.record("sshd lets nobody in: \(log)")
  }

  deinit { stop() }

  private var log: String {
    (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? ""
  }

  private func start(_ forced: String, _ usesPAM: String) throws {
    let command = Office.program + " " + forced
    let rules = try Self.rules().replacing("/usr/bin/telefonist --locked", with: command)
      .replacing("ClientAliveInterval 15", with: "ClientAliveInterval 1")
    try #require(rules.contains(command) && rules.contains("ClientAliveInterval 1\n"))
    let text = """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(folder)/host
      PidFile \(folder)/pid
      AuthorizedKeysFile \(folder)/user.pub
      StrictModes no
      UsePAM \(usesPAM)
      PasswordAuthentication no
      KbdInteractiveAuthentication no
      PermitRootLogin yes
      AcceptEnv \(Self.accepted.joined(separator: " "))
      Subsystem sftp internal-sftp
      Match User \(NSUserName())
      \(rules)
      """
    try text.write(toFile: folder + "/config", atomically: true, encoding: .utf8)
    let started = try office.run(
      program: Self.program, ["-f", folder + "/config", "-E", folder + "/log"])
    try #require(started.status == 0, "\(started.output) \(log)")
  }

  /// The README's lines behind `Match Group`.
  private static func rules() throws -> String {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../README.md").standardizedFileURL
    let text = try String(contentsOf: readme, encoding: .utf8)
    let begin = try #require(text.range(of: "Match Group operators\n"))
    let rest = text[begin.upperBound...]
    return String(rest[..<(try #require(rest.range(of: "```"))).lowerBound])
  }

  /// Asks for a login without a terminal, in which the desk does not open.
  private func letsIn() throws -> Bool {
    for _ in 1...100 {
      let (_, output) = try run([], "true")
      if output.contains("needs a terminal") { return true }
      if output.contains("Permission denied") { return false }
      usleep(50_000)
    }
    return false
  }

  private func stop() {
    let text = (try? String(contentsOfFile: folder + "/pid", encoding: .utf8)) ?? ""
    if let process = Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)), process > 1 {
      kill(process, SIGTERM)
    }
    unlink(folder + "/pid")
  }

  private static func freePort() throws -> UInt16 {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    return try withUnsafeMutablePointer(to: &address) { pointer in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        try #require(bind(socket, address, length) == 0)
        try #require(getsockname(socket, address, &length) == 0)
      }
      return UInt16(bigEndian: pointer.pointee.sin_port)
    }
  }

  private func options(_ setting: [String: String] = [:]) -> [String] {
    let sent = setting.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    return [
      "-F", "none", "-i", folder + "/user", "-o", "UserKnownHostsFile=\(folder)/known",
      "-o", "StrictHostKeyChecking=no", "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes",
      "-o", "LogLevel=ERROR",
    ] + (sent.isEmpty ? [] : ["-o", "SetEnv=" + sent])
  }

  /// Where sshd itself answers.
  var ownPort: String { "127.0.0.1:\(port)" }

  var address: String { "\(NSUserName())@127.0.0.1" }

  /// Runs a client without a terminal.
  func run(_ more: [String], _ words: String...) throws -> (status: Int32, output: String) {
    try office.run(
      program: "/usr/bin/ssh", options() + more + ["-p", "\(port)", address] + words)
  }

  /// Runs `scp` or `sftp`.
  func copy(by program: String, _ words: String...) throws -> (status: Int32, output: String) {
    try office.run(program: "/usr/bin/" + program, options() + ["-P", "\(port)"] + words)
  }

  /// A client in a window, asking for a terminal and for what `words` say.
  func signOn(_ words: String..., setting: [String: String] = [:]) throws -> DeskWindow {
    try office.window(
      ["ssh", "-tt"] + options(setting) + ["-p", "\(port)", address] + words,
      setting: setting["TERM"].map { ["TERM": $0] } ?? [:], isShell: true)
  }
}
