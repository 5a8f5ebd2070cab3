import Foundation
import Testing
import TextScreen

/// How light a shade is, 0...1 (WCAG 2.2, relative luminance).
private func luminance(_ shade: Shade) -> Double {
  func linear(_ value: UInt8) -> Double {
    let part = Double(value) / 255
    return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear(shade.red) + 0.7152 * linear(shade.green) + 0.0722 * linear(shade.blue)
}

/// 1...21 (WCAG 2.2, contrast ratio).
private func contrast(_ one: Shade, _ two: Shade) -> Double {
  let (light, dark) = (max(luminance(one), luminance(two)), min(luminance(one), luminance(two)))
  return (light + 0.05) / (dark + 0.05)
}

@Suite struct LegibilityTests {
  /// Rules and bars are no text.
  private static let drawings: Set<Role> = [.frame, .barEmpty, .barFilled]
  /// What dark terminals have for a ground: black, the editors' greys, Solarized.
  private static let grounds: [UInt32] = [0x000000, 0x1E1E1E, 0x282C34, 0x002B36]

  @Test(
    "Text has 4.5 to one against its ground, in high contrast seven",
    arguments: Theme.builtIn.map(\.name))
  func contrastOfText(name: String) throws {
    let theme = try #require(Theme.named(name))
    for role in Role.allCases where !Self.drawings.contains(role) {
      for ratio in ratios(theme, role) {
        #expect(ratio >= (theme.name == "contrast" ? 7 : 4.5), "\(theme.name) \(role) \(ratio)")
      }
    }
  }

  @Test("Rules and bars are seen", arguments: Theme.builtIn.map(\.name))
  func contrastOfDrawings(name: String) throws {
    let theme = try #require(Theme.named(name))
    for role in Self.drawings {
      for ratio in ratios(theme, role) { #expect(ratio >= 2, "\(theme.name) \(role) \(ratio)") }
    }
  }

  @Test("With eight colours no text vanishes in its ground", arguments: Theme.builtIn.map(\.name))
  func eightColours(name: String) throws {
    let theme = try #require(Theme.named(name))
    let ground = theme[.text]
    for role in Role.allCases {
      let foreground = (theme[role].foreground ?? ground.foreground)?.basic ?? 7
      let background = (theme[role].background ?? ground.background)?.basic ?? 0
      #expect(foreground % 8 != background % 8, "\(theme.name) \(role)")
    }
  }

  @Test(
    "A typed character and the ground need no change of colours",
    arguments: Theme.builtIn.map(\.name))
  func cheapField(name: String) throws {
    let theme = try #require(Theme.named(name))
    let field = theme[.fieldFocused]
    #expect(field.attributes.isEmpty)
    #expect(field.foreground == nil && field.background == nil)
  }

  @Test("Debt and lateness stand out in every theme", arguments: Theme.builtIn.map(\.name))
  func loud(name: String) throws {
    let theme = try #require(Theme.named(name))
    for role in [Role.debtOverdue, .debtOverLimit, .queueLate, .alarm] {
      #expect(theme[role].attributes.contains(.bold), "\(theme.name) \(role)")
      #expect(theme[role] != theme[.strong] || theme.isColourless, "\(theme.name) \(role)")
    }
  }

  @Test("The mono theme has no colour, the others have")
  func mono() {
    for theme in Theme.builtIn { #expect(theme.isColourless == (theme.name == "mono")) }
  }

  private func ratios(_ theme: Theme, _ role: Role) -> [Double] {
    let ground = theme[.text]
    guard let front = (theme[role].foreground ?? ground.foreground)?.shade else { return [] }
    if let back = (theme[role].background ?? ground.background)?.shade {
      return [contrast(front, back)]
    }
    return Self.grounds.map { contrast(front, Shade(hex: $0)) }
  }
}
