/// What is asked of the exchange.
struct Action: Hashable, Sendable {
  /// The exchange takes 1024 bytes a line; a longer one makes it refuse the action.
  static let longestLine = 1000

  let name: String
  private(set) var fields: [Field]

  struct Field: Hashable, Sendable {
    let key: String
    let value: String
  }

  init(_ name: String, _ fields: KeyValuePairs<String, String?> = [:]) {
    self.name = name
    self.fields = fields.compactMap { key, value in value.map { Field(key: key, value: $0) } }
  }

  /// The bytes to send. A value can't bring a line of its own with it.
  func encoded(id: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    for field in [Field(key: "Action", value: name), Field(key: "ActionID", value: id)] + fields {
      bytes.append(contentsOf: Self.line(field))
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
    return bytes
  }

  private static func line(_ field: Field) -> [UInt8] {
    var bytes = Array("\(field.key): ".utf8)
    for scalar in field.value.unicodeScalars where !isBreak(scalar) {
      let more = Array(String(scalar).utf8)
      guard bytes.count + more.count <= longestLine else { break }
      bytes.append(contentsOf: more)
    }
    return bytes + [0x0D, 0x0A]
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\r" || scalar == "\n" || scalar == "\0"
  }
}
