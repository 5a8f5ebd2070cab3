internal import Foundation

/// One message of the manager interface: its lines, without the blank one that ends it.
///
/// Values are taken out of the bytes when they are asked for: of the thirty lines that each event
/// has, two or three are of use here.
struct Message: Sendable {
  enum Kind: Hashable, Sendable {
    case event, response
    /// Neither: the rest of a message that was torn apart.
    case other
  }

  private let bytes: [UInt8]
  /// Where each line begins and ends in `bytes`.
  private let lines: [Range<Int>]

  init(_ bytes: [UInt8], lines: [Range<Int>]) {
    self.bytes = bytes
    self.lines = lines
  }

  /// What the first line says: an OriginateResponse is an event, though it has a `Response:` too.
  var kind: Kind {
    guard let first = lines.first else { return .other }
    if value(in: first, of: "Event") != nil { return .event }
    return value(in: first, of: "Response") != nil ? .response : .other
  }

  /// The event's name; empty for a message that is none.
  var name: String {
    guard let first = lines.first, let range = value(in: first, of: "Event") else { return "" }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether a line break was smuggled in with a caller's number: a second event in one message.
  var isForged: Bool {
    lines.dropFirst().contains { value(in: $0, of: "Event") != nil }
  }

  /// Of a header that stands twice the first counts. Bytes that are no UTF-8 become U+FFFD.
  subscript(key: StaticString) -> String? {
    for line in lines {
      if let range = value(in: line, of: key) {
        return String(decoding: bytes[range], as: UTF8.self)
      }
    }
    return nil
  }

  /// As ``subscript(_:)``, without the empty and what stands for nothing.
  func filled(_ key: StaticString) -> String? {
    guard let text = self[key], !text.isEmpty, text != "<unknown>", text != "<none>" else {
      return nil
    }
    return text
  }

  func number(_ key: StaticString) -> Int? { self[key].flatMap { Int($0) } }

  var actionID: String? { self["ActionID"] }

  var isSuccess: Bool {
    let answer = self["Response"]
    return answer == "Success" || answer == "Goodbye"
  }

  /// Where the value begins if `line` is the header `key`, whose colon a blank may follow.
  private func value(in line: Range<Int>, of key: StaticString) -> Range<Int>? {
    let length = key.utf8CodeUnitCount
    guard line.count > length, bytes[line.lowerBound + length] == UInt8(ascii: ":") else {
      return nil
    }
    let isSame = bytes.withUnsafeBufferPointer { all in
      memcmp(all.baseAddress! + line.lowerBound, key.utf8Start, length) == 0
    }
    guard isSame else { return nil }
    let start = line.lowerBound + length + 1
    let isBlank = start < line.upperBound && bytes[start] == UInt8(ascii: " ")
    return (isBlank ? start + 1 : start)..<line.upperBound
  }
}
