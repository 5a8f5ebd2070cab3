/// The tokens that open the door. They are compared in a time that says nothing about them.
public struct DoorTokens: Sendable {
  public static let shortest = 20
  public static let longest = 200

  private let tokens: [[UInt8]]

  /// One token a line; empty lines count for nothing. Nil where a line is too short, too long or
  /// holds anything but letters, digits and `-._~+/=` (RFC 6750), or where there is none.
  public init?(lines: String) {
    let lines = lines.split(whereSeparator: \.isNewline).map { Array($0.utf8) }
    let known = Set("-._~+/=".utf8)
    let areSound = lines.allSatisfy { line in
      (Self.shortest...Self.longest).contains(line.count)
        && line.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte) || known.contains(byte)
        }
    }
    guard areSound, !lines.isEmpty else { return nil }
    tokens = lines
  }

  /// Which token a header `Authorization` holds, by its place; nil for none of them.
  func place(of authorization: String?) -> Int? {
    let scheme = Array("bearer ".utf8)
    let given = Array((authorization ?? "").utf8)
    guard given.count > scheme.count,
      given.prefix(scheme.count).elementsEqual(scheme, by: { $0 | 0x20 == $1 })
    else { return nil }
    let offered = Array(given.dropFirst(scheme.count).prefix(Self.longest + 1))
    var found: Int?
    for (place, token) in tokens.enumerated() where Self.isSame(offered, token) { found = place }
    return found
  }

  private static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    var difference = UInt(bitPattern: one.count ^ other.count)
    for place in 0..<longest {
      let first = place < one.count ? one[place] : 0
      let second = place < other.count ? other[place] : 0
      difference |= UInt(first ^ second)
    }
    return difference == 0
  }
}
