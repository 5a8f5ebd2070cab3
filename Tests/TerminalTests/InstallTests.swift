import Foundation
import Testing

extension TerminalTests {
  @Suite struct InstallTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path

    private func files(in folder: String) -> [String] {
      let all = FileManager.default.enumerator(atPath: folder)
      var files: [String] = []
      while let file = all?.nextObject() as? String {
        if all?.fileAttributes?[.type] as? FileAttributeType != .typeDirectory {
          files.append(file)
        }
      }
      return files.sorted()
    }

    private func put(_ office: Office, _ program: String = Office.program) throws -> String {
      let place = office.folder + "/place"
      let done = try office.run(
        program: Self.root + "/packaging/install", [program, place, "/usr"])
      try #require(done.status == 0, "\(done.output)")
      return place + "/usr"
    }

    @Test("Installing puts program, themes, manual pages, completions and units; all goes again")
    func installing() async throws {
      let office = try Office()
      let place = try put(office, try standIn(office))
      let found = files(in: place)
      for file in [
        "bin/telefonist", "share/man/man1/telefonist.1", "share/man/man1/telefonist-doctor.1",
        "share/man/man1/telefonist-store.1", "share/man/man5/telefonist-config.5",
        "share/telefonist/themes/dark.yaml", "share/zsh/site-functions/_telefonist",
        "share/bash-completion/completions/telefonist",
        "share/fish/vendor_completions.d/telefonist.fish",
        "lib/systemd/system/telefonist-backup.timer",
      ] { #expect(found.contains(file), "\(file)") }
      let unit = try String(
        contentsOfFile: place + "/lib/systemd/system/telefonist-backup.service", encoding: .utf8)
      #expect(
        unit.contains("ExecStart=/usr/bin/telefonist store backup") && !unit.contains("PREFIX"))
      let bash = place + "/share/bash-completion/completions/telefonist"
      #expect(try office.run(program: "/bin/bash", ["-n", bash]).status == 0)
      let gone = try office.run(
        program: Self.root + "/packaging/install",
        ["--uninstall", office.folder + "/place", "/usr"])
      #expect(gone.status == 0 && files(in: place) == [], "\(gone.output)")
    }

    @Test("The program says the version that the package has")
    func version() throws {
      let changes = try String(contentsOfFile: Self.root + "/packaging/changelog", encoding: .utf8)
      let version = try #require(changes.firstMatch(of: /\((.+?)\)/)).1
      #expect(try Office().run("--version").output == version + "\n")
    }

    @Test("Each command has a page, which renders without a warning and has all its options")
    func pages() async throws {
      let office = try Office()
      let pages = office.folder + "/man"
      let made = try office.run(
        program: Self.root + "/packaging/man", [Office.program, pages])
      try #require(made.status == 0, "\(made.output)")
      let help = try office.run("--help").output
      let commands = help.matches(of: /\n  ([a-z]+)(?: \(default\))?  +[A-Z]/).map { String($0.1) }
      #expect(commands.count > 20)
      for command in commands {
        let page = try String(
          contentsOfFile: "\(pages)/man1/telefonist-\(command).1", encoding: .utf8)
        let options = try office.run("help", command).output.matches(of: /\n  --([a-z-]+)/)
        for option in options where option.1 != "version" {
          let written = "\\-\\-" + option.1.replacing("-", with: "\\-")
          #expect(page.contains(written), "\(command) \(option.1)")
        }
      }
      guard access("/usr/bin/groff", X_OK) == 0 else { return }
      for page in files(in: pages) {
        let drawn = try office.run(
          program: "/bin/sh",
          ["-c", "groff -mandoc -ww -Tutf8 '\(pages)/\(page)' 2>&1 >/dev/null"])
        #expect(drawn.output == "", "\(page): \(drawn.output)")
      }
    }

    @Test("A theme beside the installed program is found by its name")
    func themes() async throws {
      let office = try Office()
      let place = try put(office)
      let theme = try String(
        contentsOfFile: place + "/share/telefonist/themes/amber.yaml", encoding: .utf8)
      try theme.replacing("name: amber", with: "name: house").write(
        toFile: place + "/share/telefonist/themes/house.yaml", atomically: true, encoding: .utf8)
      let desk = try office.window(
        [place + "/bin/telefonist", "demo", "--seed", "7", "--theme", "house"])
      try await desk.shows("READY")
      let none = try office.run("demo", "--theme", "house")
      #expect(none.status == 1 && none.output.contains("There is no theme"))
    }

    @Test("The package holds what is installed, its licence, its changes and what it depends on")
    func package() async throws {
      guard access("/usr/bin/dpkg-deb", X_OK) == 0 else { return }
      let office = try Office()
      let made = try office.run(
        program: Self.root + "/packaging/deb", [try standIn(office), office.folder + "/deb", "9.1"])
      try #require(made.status == 0, "\(made.output)")
      let file = made.output.trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(file.contains("/telefonist_9.1_"))
      let list = try office.run(program: "/usr/bin/dpkg-deb", ["-c", file]).output
      for place in [
        "./usr/bin/telefonist", "./usr/share/man/man1/telefonist.1.gz", "/copyright",
        "/changelog.gz", "examples/sshd.conf", "./etc/telefonist/",
      ] { #expect(list.contains(place), "\(place)") }
      #expect(!list.contains("./usr/local") && list.contains("root/root"))
      let facts = try office.run(program: "/usr/bin/dpkg-deb", ["-I", file]).output
      #expect(facts.contains("Version: 9.1") && facts.contains("libxml2"))
      #expect(facts.contains("libpq5"), "a store on a server is reached by it")
      let place = office.folder + "/installed"
      let out = try office.run(program: "/usr/bin/dpkg-deb", ["-x", file, place])
      #expect(out.status == 0, "\(out.output)")
      let doctor = try office.run(program: place + "/usr/bin/telefonist", ["doctor"])
      #expect(doctor.output.contains("Store: there is none"), "\(doctor.output)")
    }

    @Test("The rules for sshd in the package are those of the README; every key has its words")
    func words() throws {
      let readme = try String(contentsOfFile: Self.root + "/README.md", encoding: .utf8)
      let rules = try String(contentsOfFile: Self.root + "/packaging/sshd.conf", encoding: .utf8)
      let match = try #require(rules.range(of: "Match Group"))
      #expect(readme.contains(rules[match.lowerBound...]))
    }

    /// A short program that hands everything to the real one: a package of it is made at once.
    private func standIn(_ office: Office) throws -> String {
      let file = office.folder + "/telefonist"
      try "#!/bin/sh\nexec '\(Office.program)' \"$@\"\n".write(
        toFile: file, atomically: true, encoding: .utf8)
      chmod(file, 0o755)
      return file
    }
  }
}
