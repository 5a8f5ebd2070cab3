internal import Foundation

/// Cuts the bytes of a connection into messages, however the network has cut them.
///
/// Lines end with CRLF alone: a caller's number may hold a bare LF. Memory is bounded: a line or a
/// message that grows too long is dropped to its end, which is told.
struct MessageDecoder: Sendable {
  enum Item: Sendable {
    /// The first line of a connection, which no blank line follows.
    case banner(String)
    case message(Message)
    /// A message too long to be true was passed over.
    case dropped
  }

  /// Bytes, without the line break.
  static let longestLine = 16 * 1024
  static let longestMessage = 128 * 1024
  private static let bannerStart = Array("Asterisk Call Manager/".utf8)

  private var bytes: [UInt8] = []
  private var lines: [Range<Int>] = []
  private var lineStart = 0
  /// Up to here there is no line break after `lineStart`.
  private var scanned = 0
  private var isSkipping = false
  /// The line that is being skipped has lost its beginning, so it isn't blank.
  private var isLineCut = false
  private var isFirstLine = true

  /// Bytes that are kept until the message is whole.
  var kept: Int { bytes.count }

  mutating func take(_ chunk: [UInt8], _ found: (Item) -> Void) {
    chunk.withUnsafeBytes { take($0, found) }
  }

  mutating func take(_ chunk: UnsafeRawBufferPointer, _ found: (Item) -> Void) {
    bytes.append(contentsOf: chunk)
    var messageStart = 0
    while let end = nextLineEnd() {
      endLine(at: end, &messageStart, found)
      lineStart = end + 2
      scanned = lineStart
    }
    forget(upTo: isSkipping ? lineStart : messageStart)
    guardLength()
  }

  private mutating func endLine(
    at end: Int, _ messageStart: inout Int, _ found: (Item) -> Void
  ) {
    let line = lineStart..<end
    defer { isFirstLine = false }
    if isFirstLine, bytes[line].starts(with: Self.bannerStart) {
      found(.banner(String(decoding: bytes[line], as: UTF8.self)))
      messageStart = end + 2
    } else if !line.isEmpty || isLineCut {
      isLineCut = false
      if !isSkipping { lines.append(line) }
      if end - messageStart > Self.longestMessage { skip() }
    } else {
      if isSkipping {
        found(.dropped)
      } else if !lines.isEmpty {
        found(.message(message(from: messageStart, to: end)))
      }
      isSkipping = false
      lines.removeAll(keepingCapacity: true)
      messageStart = end + 2
    }
  }

  private func message(from start: Int, to end: Int) -> Message {
    let moved = start == 0 ? lines : lines.map { ($0.lowerBound - start)..<($0.upperBound - start) }
    return Message(Array(bytes[start..<end]), lines: moved)
  }

  /// Where the CRLF stands that ends the line at `lineStart`.
  private mutating func nextLineEnd() -> Int? {
    bytes.withUnsafeBufferPointer { all in
      while scanned < all.count {
        let rest = all.baseAddress! + scanned
        guard let hit = memchr(rest, 0x0A, all.count - scanned) else {
          scanned = all.count
          return nil
        }
        let place = scanned + (hit - UnsafeMutableRawPointer(mutating: rest))
        scanned = place + 1
        if place > lineStart, all[place - 1] == 0x0D { return place - 1 }
      }
      return nil
    }
  }

  private mutating func skip() {
    isSkipping = true
    lines.removeAll(keepingCapacity: true)
  }

  private mutating func forget(upTo place: Int) {
    guard place > 0 else { return }
    bytes.removeFirst(place)
    lineStart -= place
    scanned -= place
    if lines.isEmpty { return }
    lines = lines.map { ($0.lowerBound - place)..<($0.upperBound - place) }
  }

  /// An unfinished line or message that is too long goes, but for a CR that may end it.
  private mutating func guardLength() {
    let isTooLong =
      bytes.count - lineStart > Self.longestLine
      || (!isSkipping && bytes.count > Self.longestMessage)
    guard isTooLong else { return }
    skip()
    let mayEnd = bytes.last == 0x0D
    if bytes.count - lineStart > (mayEnd ? 1 : 0) { isLineCut = true }
    bytes = mayEnd ? [0x0D] : []
    lineStart = 0
    scanned = 0
  }
}
