import Testing
import TextScreen

@testable import telefonist

/// A theme that gives every role, `changed` lines put in place of their own.
private func text(_ changed: [String: String] = [:], palette: String = "  sea: [110, cyan]")
  -> String
{
  let roles = Role.allCases.compactMap { role -> String? in
    changed["\(role)"] ?? "  \(role): {}"
  }
  let lines = ["name: mine", "palette:", palette, "roles:"] + roles.filter { !$0.isEmpty }
  return lines.joined(separator: "\n")
}

private func problem(in text: String) -> String {
  do {
    _ = try ThemeFile.theme(from: text, file: "mine.yaml")
    return "none"
  } catch {
    return "\(error)"
  }
}

@Suite struct ThemeFileTests {
  @Test("Colours are taken from the palette, by number, by name, and nearest to a shade")
  func colours() throws {
    let theme = try ThemeFile.theme(
      from: text([
        "dim": "  dim: { foreground: sea, background: 234 }",
        "strong": "  strong: { foreground: \"#ff0000\", attributes: [bold, underline] }",
        "frame": "  frame: { foreground: bright-blue }",
      ]), file: "mine.yaml")
    #expect(theme.name == "mine")
    #expect(theme[.dim] == Style(Colour(110, basic: 6), on: Colour(index: 234)))
    #expect(theme[.strong] == Style(Colour(196, basic: 9), [.bold, .underline]))
    #expect(theme[.frame] == Style(Colour(12, basic: 12)))
    #expect(theme[.text] == Style())
  }

  @Test("A missing role is named")
  func missingRole() {
    #expect(problem(in: text(["debtOverdue": ""])).hasSuffix("the role debtOverdue is missing"))
  }

  @Test("What is unknown is named with its line and what is accepted")
  func unknown() {
    let role = problem(in: text(["dim": "  dims: {}"]))
    #expect(role.hasPrefix("mine.yaml:6: roles: dims is none of text, dim, strong"))
    let colour = problem(in: text(["dim": "  dim: { foreground: see }"]))
    #expect(colour.hasPrefix("mine.yaml:6: dim: see is no colour; write 0 to 255"))
    let attribute = problem(in: text(["dim": "  dim: { attributes: [loud] }"]))
    #expect(attribute.hasPrefix("mine.yaml:6: dim: loud is none of bold, dim"))
    let part = problem(in: text(["dim": "  dim: { colour: sea }"]))
    #expect(part.hasPrefix("mine.yaml:6: dim: colour is none of foreground"))
    let fallback = problem(in: text(palette: "  sea: [110, turquoise]"))
    #expect(fallback.hasPrefix("mine.yaml:3: sea: turquoise is none of black"))
    #expect(problem(in: text(palette: "  sea: 110")).hasPrefix("mine.yaml:3: sea: two colours"))
  }

  @Test("Numbers beyond the colours, half shades and half grounds are refused")
  func outOfRange() {
    #expect(problem(in: text(["dim": "  dim: { foreground: 256 }"])).contains("256 is no colour"))
    #expect(problem(in: text(["dim": "  dim: { foreground: \"#12345\" }"])).contains("no colour"))
    #expect(
      problem(in: text(["text": "  text: { foreground: sea }"])).hasSuffix(
        "text: foreground and background, or neither"))
  }

  @Test(
    "What is no theme at all says so",
    arguments: ["", "- a", "name: x", "{", "name: x\nroles: 3", "a: b", "name: [x]\nroles: {}"])
  func noTheme(text: String) {
    #expect(problem(in: text).hasPrefix("mine.yaml"))
  }
}
