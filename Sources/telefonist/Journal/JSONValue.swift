/// Any JSON, to walk through what has many shapes.
enum JSONValue: Hashable, Sendable {
  case none
  case truth(Bool)
  case whole(Int)
  case fraction(Double)
  case text(String)
  case list([JSONValue])
  case entries([String: JSONValue])
}

extension JSONValue: Codable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .none
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let whole = try? value.decode(Int.self) {
      self = .whole(whole)
    } else if let fraction = try? value.decode(Double.self) {
      self = .fraction(fraction)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .entries(try value.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .none: try value.encodeNil()
    case .truth(let truth): try value.encode(truth)
    case .whole(let whole): try value.encode(whole)
    case .fraction(let fraction): try value.encode(fraction)
    case .text(let text): try value.encode(text)
    case .list(let list): try value.encode(list)
    case .entries(let entries): try value.encode(entries)
    }
  }
}
