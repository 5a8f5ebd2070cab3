/// A large value kept on the heap: a copy of what holds it costs one reference, and a change in
/// place copies the value only while somebody else holds it too. It is compared and written as the
/// value itself.
@propertyWrapper
public struct Boxed<Value> {
  /// Holds the value behind a pointer, since a class's own variable is checked for overlapping
  /// accesses each time it is looked at. Nothing overlaps here: what changes the value holds the
  /// wrapper itself exclusively.
  private final class Box {
    let pointer: UnsafeMutablePointer<Value>

    init(_ value: Value) {
      pointer = .allocate(capacity: 1)
      pointer.initialize(to: value)
    }

    deinit {
      pointer.deinitialize(count: 1)
      pointer.deallocate()
    }
  }

  private var box: Box

  public init(wrappedValue: Value) {
    box = Box(wrappedValue)
  }

  public var wrappedValue: Value {
    _read { yield box.pointer.pointee }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.pointer.pointee) }
      yield &box.pointer.pointee
    }
  }
}

/// A box that is held twice is never changed.
extension Boxed: @unchecked Sendable where Value: Sendable {}

extension Boxed: Equatable where Value: Equatable {
  public static func == (a: Boxed, b: Boxed) -> Bool {
    a.box === b.box || a.box.pointer.pointee == b.box.pointer.pointee
  }
}

extension Boxed: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) { hasher.combine(box.pointer.pointee) }
}

extension Boxed: Decodable where Value: Decodable {
  public init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try Value(from: decoder))
  }
}

extension Boxed: Encodable where Value: Encodable {
  public func encode(to encoder: any Encoder) throws { try box.pointer.pointee.encode(to: encoder) }
}
