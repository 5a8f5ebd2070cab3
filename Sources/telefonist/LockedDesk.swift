internal import Foundation
internal import Glibc

/// `--locked`: a desk that somebody else started for the operator, as sshd does by ForceCommand.
/// Nothing that the operator brings along names a file for it: the environment is made anew from
/// the account, and the configuration is the host's.
enum LockedDesk {
  static let isOn = CommandLine.arguments.dropFirst().contains("--locked")

  /// Of the environment these stay, if they are plain words: none of them can name a file then.
  private static let wordsKept = [
    "TERM", "COLORTERM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES",
  ]
  private static let folders = "/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin"

  /// To be called before anything else looks at the environment.
  static func cleanEnvironment() {
    let clean = environment(from: ProcessInfo.processInfo.environment, account: .own)
    clearenv()
    for (name, value) in clean { setenv(name, value, 1) }
  }

  struct Account: Equatable {
    var name: String
    var home: String
    var number: uid_t

    static var own: Account {
      let number = getuid()
      guard let entry = getpwuid(number) else {
        return Account(name: String(number), home: "/nonexistent", number: number)
      }
      return Account(
        name: String(cString: entry.pointee.pw_name), home: String(cString: entry.pointee.pw_dir),
        number: number)
    }
  }

  /// What is left of an environment.
  static func environment(
    from given: [String: String], account: Account
  ) -> [String: String] {
    var clean = [
      "HOME": account.home, "USER": account.name, "LOGNAME": account.name, "PATH": folders,
      "SHELL": "/bin/sh",
    ]
    for name in wordsKept {
      if let value = given[name], isPlainWord(value) { clean[name] = value }
    }
    if let line = given["SSH_CONNECTION"], isLine(line) { clean["SSH_CONNECTION"] = line }
    let run = "/run/user/\(account.number)"
    if access(run, F_OK) == 0 { clean["XDG_RUNTIME_DIR"] = run }
    return clean
  }

  /// A terminal's or a locale's name: both libraries take one with a slash for a path.
  private static func isPlainWord(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count) && !text.hasPrefix(".")
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "_.@+-".utf8.contains(byte)
        }
      }
  }

  /// Two addresses and two ports, for the audit trail.
  private static func isLine(_ text: String) -> Bool {
    text.utf8.count <= 200
      && text.utf8.allSatisfy { byte in
        "0123456789abcdefABCDEF.:% ".utf8.contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      }
  }
}
