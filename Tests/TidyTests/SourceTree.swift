import Foundation

/// The repository as it lies on the disk.
enum SourceTree {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let sources = files(under: "Sources", endings: ["swift", "h"])
  static let tests = files(under: "Tests", endings: ["swift"])

  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func files(under folder: String, endings: Set<String>) -> [SourceFile] {
    let start = root.appendingPathComponent(folder)
    let found = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
    let urls = (found?.allObjects as? [URL] ?? []).filter { endings.contains($0.pathExtension) }
    return urls.compactMap { url in
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
      return SourceFile(path: String(url.path.dropFirst(root.path.count + 1)), text: text)
    }
    .sorted { $0.path < $1.path }
  }
}

/// One file of the code, with its path from the root of the repository.
struct SourceFile: Sendable {
  let path: String
  let text: String

  /// The folder under Sources or Tests.
  var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  var lines: [Substring] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.last?.isEmpty == true ? Array(lines.dropLast()) : lines
  }

  /// The modules it imports, with their lines.
  var imports: [(line: Int, module: String)] {
    lines.enumerated().compactMap { place, line in
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      guard line.contains("import "), !line.hasPrefix("/"), !line.hasPrefix(" "),
        let word = words.firstIndex(of: "import"), word + 1 < words.count,
        Self.beforeImport.isSuperset(of: words[..<word])
      else { return nil }
      let rest = words[(word + 1)...].drop { Self.kinds.contains($0) }
      return rest.first.map { (place + 1, String($0)) }
    }
  }

  private static let beforeImport: Set<Substring> = [
    "public", "package", "internal", "private", "fileprivate", "testable", "preconcurrency",
    "_exported",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "func", "protocol", "typealias", "let", "var",
  ]

  /// The functions longer than `limit` lines, as `path:line`.
  func functions(longerThan limit: Int) -> [String] {
    let lines = lines
    return lines.indices.compactMap { start in
      guard let end = end(ofFunctionAt: start, in: lines), end - start + 1 > limit else {
        return nil
      }
      return "\(path):\(start + 1): \(end - start + 1) lines"
    }
  }

  /// The line of a function's closing brace; nil where no function with a body of several lines
  /// begins.
  private func end(ofFunctionAt start: Int, in lines: [Substring]) -> Int? {
    let words = lines[start].prefix { $0 != "(" && $0 != "{" && $0 != ":" }.split(separator: " ")
    guard words.contains("func") || words.last.map(Self.isName) == true else {
      return nil
    }
    let indentation = lines[start].prefix { $0 == " " }
    var place = start
    while !lines[place].hasSuffix("{") {
      if lines[place].hasSuffix("}") || place + 1 == lines.count { return nil }
      place += 1
      if lines[place].allSatisfy({ $0 == " " }) || isBeside(lines[place], indentation) {
        return nil
      }
    }
    return lines[place...].firstIndex { $0 == indentation + "}" }
  }

  private static func isName(_ word: Substring) -> Bool {
    word.hasPrefix("init") || word.hasPrefix("subscript") || word == "deinit"
  }

  /// Whether a line is another declaration rather than the rest of one.
  private func isBeside(_ line: Substring, _ indentation: Substring) -> Bool {
    let rest = line.drop { $0 == " " }
    let isAsDeep = line.count - rest.count <= indentation.count
    return isAsDeep && !rest.hasPrefix(")") && !rest.hasPrefix("->") && !rest.hasPrefix("{")
  }
}
