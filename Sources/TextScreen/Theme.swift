/// What each role looks like.
///
/// The style of `Role.text` is the ground of the whole screen: its two colours are both the
/// terminal's own, or both given. What is drawn in it costs no bytes but the characters.
public struct Theme: Hashable, Sendable {
  public let name: String
  /// By the role's raw value.
  private let styles: [Style]

  public init(name: String, style: (Role) -> Style) {
    self.name = name
    self.styles = Role.allCases.map(style)
  }

  public subscript(role: Role) -> Style { styles[Int(role.rawValue)] }

  /// Whether no role has a colour.
  public var isColourless: Bool {
    styles.allSatisfy { $0.foreground == nil && $0.background == nil }
  }

  /// The theme of the house with this name.
  public static func named(_ name: String) -> Theme? { builtIn.first { $0.name == name } }
}

/// Colours and attributes of characters. A colour that is nil is the ground's.
public struct Style: Hashable, Sendable {
  public let foreground: Colour?
  public let background: Colour?
  public let attributes: Attributes

  public init(
    _ foreground: Colour? = nil, on background: Colour? = nil, _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  public init(_ attributes: Attributes) { self.init(nil, on: nil, attributes) }

  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let reverse = Attributes(rawValue: 8)
    public static let italic = Attributes(rawValue: 16)
  }
}
