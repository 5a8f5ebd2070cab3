import ArgumentParser
import Desk
import DeskViews
import Foundation
import Testing
import TextScreen

@testable import telefonist

@Suite("What the README and the themes promise")
struct ReadmeTests {
  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"
  @Test("The README's tables of keys and duties are the program's own")
  func tables() throws {
    try check("keys", "\n" + Bindings.markdownTable(.english) + "\n")
    try check("duties", "\n" + DutiesCommand.table(ListWords(.english)) + "\n\n")
  }

  /// What stands between the marks of a table is what the program prints.
  private func check(_ name: String, _ table: String) throws {
    let readme = try SourceTree.text(of: "README.md")
    let begin = try #require(readme.range(of: "<!-- \(name): begin -->\n"))
    let end = try #require(readme.range(of: "<!-- \(name): end -->"))
    if Self.isUpdating {
      let renewed = readme[..<begin.upperBound] + table + readme[end.lowerBound...]
      try String(renewed).write(
        to: SourceTree.root.appendingPathComponent("README.md"), atomically: true,
        encoding: .utf8)
      return
    }
    #expect(readme[begin.upperBound..<end.lowerBound] == table, "UPDATE_GOLDENS=1 renews it")
  }

  @Test("The program's help has every subcommand that the README names, and the other way round")
  func subcommands() throws {
    let help = Telefonist.helpMessage(columns: 100)
    let listed = Set(help.matches(of: /\n  ([a-z][a-z-]+)(?: \(default\))?  +[A-Z]/).map { $0.1 })
    let named = try SourceTree.text(of: "README.md").matches(of: /`telefonist ([a-z][a-z-]+)/)
    #expect(listed.count >= 10, "\(help)")
    #expect(Set(named.map(\.1)).subtracting(listed) == [])
    #expect(listed.subtracting(named.map(\.1)).subtracting(["desk"]) == [])
  }

  @Test("The manual page of the configuration has every key, and so has the README")
  func configuration() throws {
    let page = try SourceTree.text(of: "packaging/telefonist-config.5")
    let readme = try SourceTree.text(of: "README.md")
    for key in Configuration.keys {
      #expect(page.contains(".It Sy") && page.contains(key), "\(key)")
      #expect(readme.contains("\(key):") || readme.contains("`\(key)`"), "\(key)")
    }
    for key in Configuration.ruleKeys { #expect(page.contains(key), "\(key)") }
  }

  @Test("Every file that the README names is there")
  func files() throws {
    let readme = try SourceTree.text(of: "README.md")
    let paths = readme.matches(of: /`((?:Sources|Tests|themes|bench|\.ci)\/[\w.\/]+)`/).map(\.1)
    #expect(paths.count > 10)
    for path in paths {
      let file = SourceTree.root.appendingPathComponent(String(path)).path
      #expect(FileManager.default.fileExists(atPath: file), "\(path)")
    }
  }

  @Test("Every theme gives every role", arguments: Theme.builtIn.map(\.name))
  func roles(_ theme: String) throws {
    let text = try SourceTree.text(of: "themes/\(theme).yaml")
    let roles = try #require(text.range(of: "\nroles:\n"))
    let given = text[roles.upperBound...].split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^  (\w+):/).map { String($0.1) }
    }
    #expect(given.sorted() == Role.allCases.map { "\($0)" }.sorted())
  }
}
