/// A large value kept on the heap: a copy of what holds it costs one reference, and a change in
/// place copies the value only while somebody else holds it too. It is compared and written as the
/// value itself.
@propertyWrapper
public struct Boxed<Value> {
  private final class Box {
    /// Not checked for overlapping accesses each time it is looked at: whoever changes it holds the
    /// wrapper exclusively, which is checked.
    @exclusivity(unchecked) var value: Value
    init(_ value: Value) { self.value = value }
  }

  private var box: Box

  public init(wrappedValue: Value) {
    box = Box(wrappedValue)
  }

  public var wrappedValue: Value {
    _read { yield box.value }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
      yield &box.value
    }
  }
}

/// A box that is held twice is never changed.
extension Boxed: @unchecked Sendable where Value: Sendable {}

extension Boxed: Equatable where Value: Equatable {
  public static func == (a: Boxed, b: Boxed) -> Bool {
    a.box === b.box || a.box.value == b.box.value
  }
}

extension Boxed: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) { hasher.combine(box.value) }
}

extension Boxed: Decodable where Value: Decodable {
  public init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try Value(from: decoder))
  }
}

extension Boxed: Encodable where Value: Encodable {
  public func encode(to encoder: any Encoder) throws { try box.value.encode(to: encoder) }
}
