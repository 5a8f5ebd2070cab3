internal import CursesFront
internal import Desk
internal import Foundation
internal import Glibc
internal import TextScreen

/// Terminal, letters and clock: what the desk finds around it.
struct SurroundingsCheck {
  var environment: [String: String] = ProcessInfo.processInfo.environment
  /// Of the terminal; nil where standard output is none.
  var size: Size?
  /// Programs over this one, the nearest first.
  var ancestors: [String] = Self.ancestors()
  var survey: (String) -> TerminalSurvey = TerminalSurvey.init(of:)

  static let least = Size(columns: 80, rows: 24)

  init() {
    var window = winsize()
    if isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 {
      size = Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }
  }

  func terminal() -> [Symptom] {
    guard let size else { return [.noTerminal] }
    let name = environment["TERM"] ?? ""
    let found = survey(name)
    if !found.isKnown { return [.terminalUnknown(name)] }
    if !found.isFull { return [.terminalPlain(name)] }
    var symptoms: [Symptom] = []
    if size.columns < Self.least.columns || size.rows < Self.least.rows {
      symptoms.append(.terminalSmall(size))
    }
    let refusesColours = !(environment["NO_COLOR"] ?? "").isEmpty
    if found.colours < 8 || refusesColours { symptoms.append(.noColours(name)) }
    guard symptoms.isEmpty else { return symptoms }
    return [.terminal(name: name, size: size, colours: found.colours, within: within)]
  }

  /// tmux and screen run the desk from a server of theirs and say so in the environment.
  private var within: [String] {
    let between = ["mosh-server", "sshd", "sshd-session"].filter(ancestors.contains)
    return (environment["TMUX"] != nil ? ["tmux"] : [])
      + (environment["STY"] != nil ? ["screen"] : [])
      + between.map { $0 == "mosh-server" ? "mosh" : "SSH" }.prefix(1)
  }

  func letters() -> [Symptom] {
    let asked = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let named = setlocale(LC_CTYPE, "") != nil
    if named, String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8" {
      return [.locale(asked ?? "")]
    }
    guard setlocale(LC_CTYPE, "C.UTF-8") != nil else { return [.noUnicode] }
    return [.localeNotUnicode(asked ?? "C")]
  }

  func clock(
    now: Instant = WallClock.now(), zoneFolder: String = "/usr/share/zoneinfo"
  ) -> [Symptom] {
    let calendar = WallClock.calendar(at: now)
    if calendar.today.date.year < 2025 { return [.clockWrong(calendar.today)] }
    let minutes = calendar.offsetSeconds / 60
    if let asked = environment["TZ"], !asked.isEmpty {
      let name = asked.hasPrefix(":") ? String(asked.dropFirst()) : asked
      let file = name.hasPrefix("/") ? name : zoneFolder + "/" + name
      let isRule = name.contains { $0.isNumber } && !name.contains("/")
      if !isRule, access(file, R_OK) != 0 { return [.zoneUnknown(name)] }
      return [.zone(name, minutes: minutes)]
    }
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/etc/localtime")
    let name = link?.components(separatedBy: "zoneinfo/").last
    return [.zone(name ?? "UTC", minutes: minutes)]
  }

  private static func ancestors() -> [String] {
    var names: [String] = []
    var process = getppid()
    while process > 1, names.count < 30 {
      guard let name = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8),
        let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
        let bracket = stat.lastIndex(of: ")"),
        let parent = stat[bracket...].split(separator: " ").dropFirst(2).first
      else { break }
      names.append(name.trimmingCharacters(in: .whitespacesAndNewlines))
      process = pid_t(parent) ?? 0
    }
    return names
  }
}
