import Foundation
import Testing

/// A temporary folder with a home, a store and a terminal server of its own, in which the real
/// program runs. All of it is gone with the object, and with the tests if they are killed.
final class Office {
  let folder: String
  /// What the program finds in its environment, beside the terminal's own.
  private let environment: [String: String]
  private var isServing = false

  /// The program, built beside the tests.
  static let program: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("telefonist").path
  }()

  /// Real books, cut short, as an accounting system exports them.
  static let books = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("ExchangeTests/Fixtures/wholesale").path

  init() throws {
    folder = NSTemporaryDirectory() + "telefonist-" + UUID().uuidString.prefix(8)
    try FileManager.default.createDirectory(
      atPath: folder + "/home", withIntermediateDirectories: true)
    environment = [
      "HOME": folder + "/home", "XDG_DATA_HOME": folder + "/data",
      "XDG_STATE_HOME": folder + "/state", "XDG_CONFIG_HOME": folder + "/config",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "LC_ALL": "C.UTF-8", "TMUX_TMPDIR": folder,
    ]
  }

  deinit {
    if isServing {
      let server = try? tmux("display-message", "-p", "#{pid}")
      let programs = (try? tmux("list-panes", "-a", "-F", "#{pane_pid}")) ?? ""
      _ = try? tmux("kill-server")
      for line in (programs + "\n" + (server ?? "")).split(separator: "\n") {
        if let process = Int32(line), process > 1 { kill(process, SIGKILL) }
      }
    }
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Writes the configuration that every program here reads.
  func configure(_ text: String) throws {
    let place = folder + "/config/telefonist"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try text.write(toFile: place + "/config.yaml", atomically: true, encoding: .utf8)
  }

  /// Puts a project that comes along in force, with calls at any hour.
  func load(_ project: String) throws {
    let files = folder + "/" + project
    #expect(try run("project", "show", project, "--to", files).status == 0)
    let file = files + "/project.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing(/hours: \{.*\}/, with: #"hours: { mon-sun: "00:00-24:00" }"#)
      .write(toFile: file, atomically: true, encoding: .utf8)
    let loaded = try run("project", "load", files)
    #expect(loaded.output.contains("in force"), "\(loaded.output)")
  }

  /// A clock by which it is noon, whatever the hour: calls are made and orders changed by day.
  static var noon: [String: String] {
    let hour = Int(Date().timeIntervalSince1970) / 3600 % 24
    return ["TZ": "NOON\(hour < 12 ? "-" : "+")\(abs(12 - hour))"]
  }

  /// Runs the program to its end, without a terminal; no-break spaces come as plain ones.
  func run(_ arguments: String...) throws -> (status: Int32, output: String) {
    try run(program: Self.program, arguments)
  }

  func run(
    program: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String) {
    let (status, output) = try Command(program, arguments, environment, folder: folder).run()
    return (status, output.replacing("\u{A0}", with: " "))
  }

  /// Opens a desk in a window of its own. `setting` is put over the usual environment.
  ///
  /// - Parameter isShell: a shell waits behind the program and then shows the terminal's modes.
  func desk(
    _ arguments: String..., columns: Int = 110, rows: Int = 34, setting: [String: String] = [:],
    isShell: Bool = false
  ) throws -> DeskWindow {
    try window(
      [Self.program] + arguments, columns: columns, rows: rows, setting: setting, isShell: isShell)
  }

  /// Runs any program in a window.
  func window(
    _ program: [String], columns: Int = 110, rows: Int = 34, setting: [String: String] = [:],
    isShell: Bool = false
  ) throws -> DeskWindow {
    var command = ["env"] + setting.map { "\($0.key)=\($0.value)" }
    if isShell {
      let script = #""$0" "$@"; echo "ended $?"; stty -a; read -r line"#
      command += ["sh", "-c", script]
    }
    command += program
    let size = ["-x", "\(columns)", "-y", "\(rows)"]
    let quoted = command.map(Self.quoted).joined(separator: " ")
    let window = try tmux(
      ["new-session", "-d", "-P", "-F", "#{pane_id}"] + size + ["exec " + quoted],
      isFirst: !isServing)
    if !isServing {
      isServing = true
      try tmux("run-shell", "-b", watch)
    }
    return DeskWindow(pane: window, office: self)
  }

  /// Ends the server when the tests are gone.
  private var watch: String {
    "while kill -0 \(getpid()) 2>/dev/null; do sleep 1; done; tmux kill-server"
  }

  @discardableResult
  func tmux(_ arguments: String...) throws -> String {
    try tmux(arguments, isFirst: false)
  }

  @discardableResult
  func tmux(all arguments: [String]) throws -> String { try tmux(arguments, isFirst: false) }

  private func tmux(_ arguments: [String], isFirst: Bool) throws -> String {
    let settings = [
      "set", "-gq", "status", "off", ";", "set", "-gq", "remain-on-exit", "on", ";",
      "set", "-gq", "remain-on-exit-format", "", ";", "set", "-gq", "default-terminal",
      "tmux-256color", ";",
      "set", "-s", "escape-time", "0", ";",
    ]
    let start = ["-u", "-f", "/dev/null"] + (isFirst ? ["start-server", ";"] + settings : [])
    let (status, output) = try Command(
      "/usr/bin/env", ["tmux"] + start + arguments, environment, folder: folder
    ).run()
    try #require(status == 0, "tmux \(arguments): \(output)")
    return output.trimmingCharacters(in: .newlines)
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
