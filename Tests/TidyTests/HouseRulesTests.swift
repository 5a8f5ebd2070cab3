import Foundation
import Testing

@Suite("The rules of the house")
struct HouseRulesTests {
  private static let all = SourceTree.sources + SourceTree.tests

  @Test("Lines have at most 100 columns, files at most 400 lines, functions at most 70")
  func sizes() {
    #expect(Self.all.count > 200, "the tree was found")
    for file in Self.all {
      for (place, line) in file.lines.enumerated()
      where line.utf8.count > 100 && line.count > 100 {
        Issue.record("\(file.path):\(place + 1): \(line.count) columns")
      }
      #expect(file.lines.count <= 400, "\(file.path)")
      #expect(file.functions(longerThan: 70) == [])
    }
  }

  @Test("A function is measured from its first line to its closing brace")
  func measuring() {
    let text = """
      struct A {
        var short: Int { 1 }
        func one() { 2 }
        init(
          a: Int
        ) {
          b()
        }
        func required() -> Int
        var c: Int {
          3
        }
      }
      """
    let file = SourceFile(path: "A.swift", text: text)
    #expect(file.functions(longerThan: 0) == ["A.swift:4: 5 lines"])
  }

  @Test("The machine and the text screen import nothing at all")
  func pureRooms() {
    for file in SourceTree.sources where ["Desk", "TextScreen"].contains(file.room) {
      #expect(file.imports.map(\.module) == [], "\(file.path)")
    }
  }

  @Test("The machine knows no clock, no chance and no thread")
  func machineIsClosed() {
    let banned = [
      "Date(", "Clock()", "SystemRandom", ".random(", ".randomElement(", ".shuffled(", "async ",
      "await ", "Task {", "print(",
    ]
    for file in SourceTree.sources where file.room == "Desk" {
      for word in banned where file.text.contains(word) {
        Issue.record("\(file.path): \(word)")
      }
      #expect(!file.text.contains(/\bThread\b/), "\(file.path)")
    }
  }

  @Test("Only the front reaches ncurses")
  func ncurses() {
    for file in SourceTree.sources where file.room != "CursesFront" && file.room != "CNcurses" {
      #expect(!file.imports.contains { $0.module == "CNcurses" }, "\(file.path)")
      #expect(!file.text.contains("curses.h"), "\(file.path)")
    }
  }

  @Test("Each room imports what Package.swift gives it, and no more")
  func imports() throws {
    let rooms = try PackageRooms()
    #expect(rooms.allowed["DeskViews"] == ["Desk", "School", "TextScreen"])
    for file in Self.all where file.path.hasSuffix(".swift") {
      let allowed = try #require(rooms.allowed[file.room], "\(file.path)")
      for (line, module) in file.imports {
        let isOfSystem = PackageRooms.system.contains(module)
        #expect(isOfSystem || allowed.contains(module), "\(file.path):\(line): \(module)")
      }
    }
  }

  @Test("Nothing is left for later")
  func nothingLeftOver() throws {
    let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
    let readme = SourceFile(path: "README.md", text: try SourceTree.text(of: "README.md"))
    for file in Self.all + [readme] {
      for word in words where file.text.contains(word) {
        Issue.record("\(file.path): \(word)")
      }
    }
  }
}

/// The rooms and what each may import, as Package.swift has them.
struct PackageRooms {
  static let system: Set = [
    "Foundation", "FoundationXML", "Dispatch", "Glibc", "Testing", "Synchronization",
  ]

  private(set) var allowed: [String: Set<String>] = [:]

  init() throws {
    let text = try SourceTree.text(of: "Package.swift")
    let list = /"(\w+)"[,\s]*(?:dependencies:\s*)?(?:\[([^\]]*)\])?/
    let start = try #require(text.range(of: "targets: [\n"))
    for declaration in text[start.upperBound...].split(separator: /\n    (?=[.\w])/) {
      guard let match = declaration.firstMatch(of: list) else { continue }
      let words = (match.2 ?? "").split { !$0.isLetter && !$0.isNumber }.map(String.init)
      allowed[String(match.1)] = Set(words.map(Self.module))
    }
  }

  /// The module of a dependency that Package.swift keeps under a name of its own.
  private static func module(_ name: String) -> String {
    let modules = [
      "grdb": "GRDB", "sqlite": "GRDBSQLite", "yams": "Yams",
      "argumentParser": "ArgumentParser", "crypto": "Crypto", "nio": "NIOCore",
      "nioPosix": "NIOPosix", "nioHTTP": "NIOHTTP1", "nioSSL": "NIOSSL",
      "cryptoExtras": "CryptoExtras",
    ]
    return modules[name] ?? name
  }
}
