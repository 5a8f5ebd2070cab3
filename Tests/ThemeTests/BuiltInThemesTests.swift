import Foundation
import Testing
import TextScreen

@testable import telefonist

/// The folder of the repository.
private let root = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

private let names = ["dark", "light", "contrast", "mono", "amber"]

private func read(_ name: String) throws -> Theme {
  let file = "themes/\(name).yaml"
  let text = try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
  return try ThemeFile.theme(from: text, file: file)
}

@Suite struct BuiltInThemesTests {
  @Test("The themes in the program are those of the YAML files")
  func same() throws {
    let themes = try names.map(read)
    let source = root.appendingPathComponent("Sources/TextScreen/BuiltInThemes.swift")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try SwiftText.of(themes).write(to: source, atomically: true, encoding: .utf8)
      return
    }
    let differing = zip(Theme.builtIn, themes).filter { $0 != $1 }.map(\.0.name)
    #expect(differing.isEmpty)
    #expect(Theme.builtIn.map(\.name) == names)
    let isCurrent = try String(contentsOf: source, encoding: .utf8) == SwiftText.of(themes)
    #expect(isCurrent)
  }

  @Test("Every theme is found by its name, others are not")
  func byName() {
    for name in names { #expect(Theme.named(name)?.name == name) }
    #expect(Theme.named("pink") == nil)
  }
}

/// Themes as Swift source.
private enum SwiftText {
  static func of(_ themes: [Theme]) -> String {
    var lines = [
      "/// The themes of the house, ready without reading a file. Written from `themes/*.yaml` by",
      "/// `UPDATE_GOLDENS=1 swift test --filter BuiltInThemesTests`.",
      "extension Theme {",
      "  public static let builtIn = [\(themes.map(\.name).joined(separator: ", "))]",
    ]
    for theme in themes {
      lines.append("")
      lines.append("  public static let \(theme.name) = Theme(name: \"\(theme.name)\") { role in")
      lines.append("    switch role {")
      for role in Role.allCases { lines.append("    case .\(role): \(text(theme[role]))") }
      lines += ["    }", "  }"]
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private static func text(_ style: Style) -> String {
    var parts: [String] = []
    if let colour = style.foreground { parts.append(text(colour)) }
    if let colour = style.background { parts.append("on: " + text(colour)) }
    let attributes = ThemeFile.attributeNames
      .filter { style.attributes.contains($0.attribute) }.map { "." + $0.name }
    if attributes.count == 1 { parts += attributes }
    if attributes.count > 1 { parts.append("[\(attributes.joined(separator: ", "))]") }
    return "Style(\(parts.joined(separator: ", ")))"
  }

  private static func text(_ colour: Colour) -> String {
    "Colour(\(colour.index), basic: \(colour.basic))"
  }
}
