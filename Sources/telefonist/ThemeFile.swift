internal import TextScreen
internal import Yams

/// A theme in YAML: a name, a palette, and a style for every role.
enum ThemeFile {
  /// What is wrong with a theme, and where.
  struct Problem: Error, Hashable, CustomStringConvertible {
    let file: String
    let line: Int?
    let reason: String

    var description: String {
      let place = line.map { "\(file):\($0)" } ?? file
      return "\(place): \(reason)"
    }
  }

  /// Reads a theme from the text of a file. Throws a `Problem`.
  static func theme(from text: String, file: String) throws -> Theme {
    let reader = Reader(file: file)
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw reader.problem(nil, "is not YAML: \(error)")
    }
    return try reader.theme(root)
  }

  /// The first 16 colours in their order.
  static let basicNames = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
    "bright-magenta", "bright-cyan", "bright-white",
  ]

  static let attributeNames: [(name: String, attribute: Style.Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
    ("italic", .italic),
  ]
}

/// Reads the parts of one file.
private struct Reader {
  let file: String

  func problem(_ node: Node?, _ reason: String) -> ThemeFile.Problem {
    ThemeFile.Problem(file: file, line: node?.mark?.line, reason: reason)
  }

  func theme(_ root: Node?) throws -> Theme {
    guard let root, root.mapping != nil else {
      throw problem(root, "a theme has name, palette and roles")
    }
    let parts = try entries(root, of: "theme", allowed: ["name", "palette", "roles"])
    guard let name = parts["name"]?.string, !name.isEmpty else {
      throw problem(parts["name"] ?? root, "the theme has no name")
    }
    let palette = try parts["palette"].map(palette) ?? [:]
    guard let roles = parts["roles"], roles.mapping != nil else {
      throw problem(parts["roles"] ?? root, "the theme has no roles")
    }
    let styles = try styles(roles, palette)
    return Theme(name: name) { styles[$0] ?? Style() }
  }

  private func palette(_ node: Node) throws -> [String: Colour] {
    var palette: [String: Colour] = [:]
    for (name, value) in try entries(node, of: "palette") {
      guard let pair = value.sequence, pair.count == 2, let wanted = pair[0].string,
        let fallback = pair[1].string
      else {
        throw problem(value, "\(name): two colours in brackets, such as [110, cyan]")
      }
      let colour = try colour(wanted, [:], pair[0], of: name)
      guard let basic = ThemeFile.basicNames.firstIndex(of: fallback) else {
        throw problem(pair[1], "\(name): \(fallback) is none of \(list(ThemeFile.basicNames))")
      }
      palette[name] = Colour(colour.index, basic: UInt8(basic))
    }
    return palette
  }

  private func styles(_ node: Node, _ palette: [String: Colour]) throws -> [Role: Style] {
    let names = Role.allCases.map { "\($0)" }
    let given = try entries(node, of: "roles", allowed: names)
    var styles: [Role: Style] = [:]
    for role in Role.allCases {
      guard let value = given["\(role)"] else { throw problem(node, "the role \(role) is missing") }
      styles[role] = try style(value, palette, of: "\(role)")
    }
    if let ground = styles[.text], (ground.foreground == nil) != (ground.background == nil) {
      throw problem(given["text"], "text: foreground and background, or neither")
    }
    return styles
  }

  private func style(_ node: Node, _ palette: [String: Colour], of role: String) throws -> Style {
    let parts = try entries(node, of: role, allowed: ["foreground", "background", "attributes"])
    func colour(_ part: String) throws -> Colour? {
      guard let value = parts[part] else { return nil }
      guard let text = value.string else { throw problem(value, "\(role): \(part) is no colour") }
      return try self.colour(text, palette, value, of: role)
    }
    let foreground = try colour("foreground")
    let background = try colour("background")
    return Style(foreground, on: background, try attributes(parts["attributes"], of: role))
  }

  private func attributes(_ node: Node?, of role: String) throws -> Style.Attributes {
    guard let node else { return [] }
    guard let values = node.sequence else {
      throw problem(node, "\(role): attributes in brackets, such as [bold]")
    }
    var attributes: Style.Attributes = []
    for value in values {
      guard let known = ThemeFile.attributeNames.first(where: { $0.name == value.string }) else {
        let accepted = list(ThemeFile.attributeNames.map(\.name))
        throw problem(value, "\(role): \(value.string ?? "this") is none of \(accepted)")
      }
      attributes.insert(known.attribute)
    }
    return attributes
  }

  private func colour(
    _ text: String, _ palette: [String: Colour], _ node: Node, of owner: String
  ) throws -> Colour {
    if let named = palette[text] { return named }
    if let basic = ThemeFile.basicNames.firstIndex(of: text) { return Colour(index: UInt8(basic)) }
    if let index = UInt8(text) { return Colour(index: index) }
    if text.count == 7, text.first == "#", let hex = UInt32(text.dropFirst(), radix: 16) {
      return Colour(Shade(hex: hex))
    }
    let known = list(palette.keys.sorted() + ThemeFile.basicNames)
    throw problem(
      node, "\(owner): \(text) is no colour; write 0 to 255, \"#rrggbb\" or one of \(known)")
  }

  /// The entries of a mapping, each once.
  private func entries(
    _ node: Node, of owner: String, allowed: [String]? = nil
  ) throws -> [String: Node] {
    guard let mapping = node.mapping else { throw problem(node, "\(owner): names and values") }
    var entries: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.string ?? ""
      if let allowed, !allowed.contains(name) {
        throw problem(key, "\(owner): \(name) is none of \(list(allowed))")
      }
      guard entries.updateValue(value, forKey: name) == nil else {
        throw problem(key, "\(owner): \(name) stands twice")
      }
    }
    return entries
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
