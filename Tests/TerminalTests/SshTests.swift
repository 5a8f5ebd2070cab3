import Foundation
import Testing

extension TerminalTests {
  @Suite(.enabled(if: Sshd.isThere, "openssh-server is not installed"))
  struct SshTests {
    /// A company of its own, on which sshd opens desks. The journals say which programs run.
    private func office() async throws -> (office: Office, sshd: Sshd) {
      let office = try Office()
      let maker = try office.desk("demo", "--seed", "7", "--phone", "manual")
      try await maker.shows("READY")
      try maker.press("C-q", "Enter")
      try await maker.ended()
      let settings = """
        store: \(office.folder)/data/telefonist/demo.sqlite
        journals: \(office.folder)/journals
        accounts: { \(NSUserName()): "O01" }
        phone: manual
        language: en
        log: none
        """
      let file = office.folder + "/host.yaml"
      try settings.write(toFile: file, atomically: true, encoding: .utf8)
      return (office, try Sshd(office, forced: "--locked --config \(file)"))
    }

    /// The program that has the seat.
    private func desk(_ office: Office) throws -> Int32 {
      let root = "\(office.folder)/journals/\(NSUserName())"
      let stores = try FileManager.default.contentsOfDirectory(atPath: root)
      let store = try #require(stores.first)
      let text = try String(contentsOfFile: "\(root)/\(store)/O01/lock", encoding: .utf8)
      return try #require(text.split(separator: " ").first.flatMap { Int32($0) })
    }

    /// Waits until a program is gone. Returns the ticks of the processor that it used.
    private func end(of process: Int32) async throws -> Int {
      let clock = ContinuousClock()
      let limit = clock.now + .seconds(60)
      var ticks = 0
      while let now = ticksUsed(by: process) {
        ticks = now
        guard clock.now < limit else {
          Issue.record("the desk is there still")
          return ticks
        }
        try await Task.sleep(for: .milliseconds(20))
      }
      return ticks
    }

    private func ticksUsed(by process: Int32) -> Int? {
      guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
        let bracket = stat.lastIndex(of: ")")
      else { return nil }
      let fields = stat[bracket...].split(separator: " ")
      if fields.count < 14 || fields[1] == "Z" { return nil }
      return (Int(fields[12]) ?? 0) + (Int(fields[13]) ?? 0)
    }

    @Test("Over SSH there is the desk, whatever is asked for: no shell, no files, no forwarding")
    func noShell() async throws {
      let (office, sshd) = try await office()
      let mark = office.folder + "/mark"
      let quiet = try sshd.run([], "sh -c 'touch \(mark)'")
      #expect(quiet.status != 0 && quiet.output.contains("needs a terminal"), "\(quiet.output)")
      for words in ["sh -c 'touch \(mark); exec sh'", "$(touch \(mark))"] {
        let desk = try sshd.signOn(words)
        try await desk.shows("READY", "F1 Help")
        try desk.press("C-q", "Enter")
        try await desk.shows("ended 0")
      }
      try "x".write(toFile: office.folder + "/mine", atomically: true, encoding: .utf8)
      for program in ["scp", "sftp"] {
        let got = try sshd.copy(by: program, sshd.address + ":" + office.folder + "/mine", mark)
        #expect(got.status != 0, "\(program): \(got.output)")
      }
      let forwarded = try sshd.run(["-W", sshd.ownPort])
      #expect(forwarded.status != 0 && !forwarded.output.contains("SSH-2.0"))
      let backward = try sshd.run(["-o", "ExitOnForwardFailure=yes", "-N", "-R", "0:127.0.0.1:9"])
      #expect(backward.status == 255 && backward.output.contains("forwarding failed"))
      #expect(!FileManager.default.fileExists(atPath: mark))
    }

    @Test("No key starts another program")
    func noEscape() async throws {
      let (office, sshd) = try await office()
      let window = try sshd.signOn()
      try await window.shows("READY")
      let process = try desk(office)
      let keys = ["C-z", "C-c", "C-\\", "C-d", "!", ":", "|", "M-x", "Escape", "Escape", "F1"]
      for key in keys + ["!", "s", "h", "Enter", "v", "e", "Escape", "Escape"] {
        try window.press(key)
      }
      try await window.shows("READY", "F1 Help")
      let children = try String(
        contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
      #expect(children.isEmpty)
      #expect(try desk(office) == process)
    }

    @Test("Nothing that the client sends along names a file that the desk opens")
    func environment() async throws {
      let (office, sshd) = try await office()
      let bait = office.folder + "/bait"
      try bury(bait)
      let names = [
        "TERMINFO", "TERMINFO_DIRS", "TERMCAP", "LOCPATH", "HOME", "TZDIR", "XDG_CONFIG_HOME",
        "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR", "PATH",
      ]
      var setting = Dictionary(uniqueKeysWithValues: names.map { ($0, bait) })
      setting["TZ"] = ":" + bait + "/zone"
      setting["LC_ALL"] = bait
      setting["LANG"] = "../.." + bait
      setting["TELEFONIST_PHONE_SECRET"] = bait
      setting["NCURSES_NO_UTF8_ACS"] = "1"
      let window = try sshd.signOn(setting: setting)
      try await window.shows("READY", "F1 Help")
      let held = try String(
        contentsOfFile: "/proc/\(try desk(office))/maps", encoding: .utf8)
      #expect(!held.contains(bait))
      let environment = try FileManager.default.contentsOfDirectory(atPath: bait).sorted()
      #expect(environment == ["LC_CTYPE", "telefonist", "x", "zone"], "nothing was put there")
    }

    /// A folder in which whatever opens a file for reading waits for ever.
    private func bury(_ bait: String) throws {
      for folder in ["x", "telefonist"] {
        try FileManager.default.createDirectory(
          atPath: bait + "/" + folder, withIntermediateDirectories: true)
      }
      for file in ["x/xterm-256color", "telefonist/config.yaml", "zone", "LC_CTYPE"] {
        try #require(mkfifo(bait + "/" + file, 0o600) == 0)
      }
    }

    @Test("A terminal by a name with a path in it opens no desk")
    func terminalName() async throws {
      let (_, sshd) = try await office()
      let window = try sshd.signOn(setting: ["TERM": "../../../../tmp/x"])
      try await window.shows("TERM", "ended 1")
    }

    @Test(
      "When the client is gone the desk ends, and the next sign-on has the call, the order, all")
    func dropped() async throws {
      let (office, sshd) = try await office()
      let window = try sshd.signOn()
      let before = try await window.workOnAnOrder()
      let process = try desk(office)
      kill(try window.client(), SIGKILL)
      #expect(try await end(of: process) < 200)
      let next = try sshd.signOn()
      try await next.shows("A call was cut off", "Enter goes on with it")
      try next.press("Enter")
      try await next.shows(before)
    }

    @Test("When the line is silent sshd gives it up, and the desk with it")
    func silent() async throws {
      let (office, sshd) = try await office()
      let window = try sshd.signOn()
      try await window.shows("READY")
      let process = try desk(office)
      let client = try window.client()
      kill(client, SIGSTOP)
      #expect(try await end(of: process) < 200)
      kill(client, SIGKILL)
      try await sshd.signOn().shows("READY")
    }

    @Test("Signing on from elsewhere takes the desk over, also from a line that is dead")
    func takenOver() async throws {
      let (_, sshd) = try await office()
      let first = try sshd.signOn()
      let before = try await first.workOnAnOrder()
      let second = try sshd.signOn()
      try await second.shows(before)
      try await first.shows("signed on at another desk: ", "127.0.0.1", "ended 0")
      let client = try second.client()
      kill(client, SIGSTOP)
      let third = try sshd.signOn()
      try await third.until("the order, at once or after a question") {
        $0.work == before.work || $0.text.contains("A call was cut off")
      }
      kill(client, SIGKILL)
    }
  }
}

extension DeskWindow {
  /// The SSH client in the window, behind its shell.
  func client() throws -> Int32 {
    let shell = try office.tmux("display-message", "-p", "-t", pane, "#{pane_pid}")
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    return try #require(children.split(separator: " ").first.flatMap { Int32($0) })
  }
}
