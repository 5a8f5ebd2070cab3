import Foundation
import Testing

extension TerminalTests {
  /// What the README's table of attackers promises, beside what `SshTests` proves of the line.
  @Suite struct AttackerTests {
    /// Sets a terminal's title, clears it, and turns the direction of text.
    private static let steering = "\u{1B}]0;pwned\u{7}\u{1B}[2J\u{202E}"
    private static let written = #"\e]0;pwned\a\e[2J\u202e"#

    private static let crafted: [(name: String, text: String)] = [
      ("deep", "name: " + String(repeating: "[", count: 100_000)),
      ("nested", (0..<2_000).map { String(repeating: " ", count: $0) + "k:\n" }.joined()),
      ("bomb", bomb), ("nul", "name: a\0b\n"), ("tag", "name: !!python/object:os.system [id]\n"),
      ("merge", "<<: *nothing\n"), ("huge", "name: \"" + String(repeating: "x", count: 4_000_000)),
      ("steering", "\"\(written)\": 1\n"), ("raw", steering + ": 1\n"), ("empty", "name:\n"),
      ("include", "name: !include /etc/passwd\nroles: !<file:///etc/passwd> {}\n"),
    ]

    /// Nine times nine times nine …
    private static let bomb: String = {
      let names = "abcdefghijklm".map(String.init)
      let first = "a: &a [" + Array(repeating: "x", count: 9).joined(separator: ",") + "]\n"
      let rest = zip(names.dropFirst(), names).map { name, last in
        "\(name): &\(name) [" + Array(repeating: "*" + last, count: 9).joined(separator: ",")
          + "]\n"
      }
      return first + rest.joined() + "name: *m\n"
    }()

    private func made(_ office: Office) async throws -> String {
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual", "--operator", "O01")
      try await desk.shows("READY")
      try desk.press("C-q", "Enter")
      try await desk.ended()
      return office.folder + "/data/telefonist/demo.sqlite"
    }

    private func isSteering(_ text: String) -> Bool {
      text.unicodeScalars.contains { scalar in
        let kind = scalar.properties.generalCategory
        return (kind == .control && scalar != "\n" && scalar != "\r") || kind == .format
      }
    }

    @Test("A crafted theme, script, rule or configuration file gets a line that says what is wrong")
    func files() async throws {
      let office = try Office()
      let store = try await made(office)
      let desk = ["--store", store, "--operator", "O01"]
      for (name, text) in Self.crafted {
        let file = "\(office.folder)/\(name).yaml"
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        let uses = [
          ["--theme", file] + desk, ["--script", file] + desk, ["--config", file] + desk,
          ["script", "check", file], ["rules", "check", file, "--store", store],
        ]
        for use in uses {
          let got = try office.run(
            program: "/usr/bin/timeout", ["-s", "KILL", "20", Office.program] + use)
          #expect(got.status == 1 || got.status == 64, "\(name) \(use[0]): \(got.status)")
          #expect(!isSteering(got.output), "\(name) \(use[0])")
          #expect(got.output.utf8.count < 20_000 && !got.output.contains("needs a terminal"))
          #expect(!got.output.contains("root:"), "\(name) \(use[0])")
        }
      }
    }

    @Test("What a theme, a script and a caller are called steers no terminal")
    func names() async throws {
      let office = try Office()
      let store = try await made(office)
      let themes = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../themes/amber.yaml").standardizedFileURL
      let theme = try String(contentsOf: themes, encoding: .utf8)
        .replacing("name: amber", with: "name: \"\(Self.written)\"")
      try theme.write(
        toFile: office.folder + "/theme.yaml", atomically: true, encoding: .utf8)
      try "en:\n  order: \"\(Self.written) hello\"\n".write(
        toFile: office.folder + "/script.yaml", atomically: true, encoding: .utf8)
      try FileManager.default.createDirectory(
        atPath: office.folder + "/spool", withIntermediateDirectories: true)
      try office.configure("spool: \(office.folder)/spool\n")
      let caller =
        #"[{"phone": "84951112233", "name": "\#(Self.asJSON)Anna", "note": "wants tea"}]"#
      try caller.write(
        toFile: office.folder + "/spool/1.json", atomically: true, encoding: .utf8)
      let desk = try office.desk(
        "--store", store, "--operator", "O01", "--phone", "manual", "--theme",
        office.folder + "/theme.yaml", "--script", office.folder + "/script.yaml")
      let shown = try await desk.shows("READY", "Anna")
      #expect(!isSteering(shown.text))
      try desk.press("C-t", "C-t", "C-t", "C-t", "C-t")
      try desk.press("F2")
      try desk.type(Phone.retail)
      try desk.press("Enter")
      let card = try await desk.shows("ON A CALL", "hello")
      #expect(!isSteering(card.text))
      let title = try office.tmux("display-message", "-p", "-t", desk.pane, "#{pane_title}")
      #expect(!title.contains("pwned"))
    }

    private static let asJSON = #"\u001b]0;pwned\u0007\u001b[2J\u202e"#

    @Test("Another account on the host can get into nothing of what a desk keeps")
    func others() async throws {
      let office = try Office()
      try office.configure("log: \(office.folder)/state/desk.log\n")
      let store = try await made(office)
      let desk = try office.desk("--store", store, "--operator", "O01", "--phone", "manual")
      _ = try await desk.workOnAnOrder()
      #expect(try office.run("store", "backup", store + ".copy", "--store", store).status == 0)
      try await desk.until("the log") { _ in
        FileManager.default.fileExists(atPath: office.folder + "/state/desk.log")
      }
      for place in ["data/telefonist", "state/telefonist"] {
        let root = office.folder + "/" + place
        let all = try FileManager.default.subpathsOfDirectory(atPath: root)
        #expect(all.count > 3, "\(all)")
        for file in [""] + all.map({ "/" + $0 }) {
          var found = stat()
          guard stat(root + file, &found) == 0 else { continue }
          #expect(found.st_mode & 0o077 == 0, "\(place)\(file)")
        }
      }
      var log = stat()
      #expect(stat(office.folder + "/state/desk.log", &log) == 0 && log.st_mode & 0o077 == 0)
      let told = try String(contentsOfFile: office.folder + "/state/desk.log", encoding: .utf8)
      #expect(told.contains("O01 signed on as operator, telephone manual"))
      #expect(!told.contains("Kotova") && !told.contains(Phone.retail.suffix(7)))
    }
  }
}
