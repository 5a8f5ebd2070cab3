/// A part of a mail: its headers and its body (RFC 5322, RFC 2045). However it is damaged, it is
/// read as far as it can be, with bounded effort.
struct MailPart {
  private(set) var headers: [(name: String, value: String)] = []
  let body: ArraySlice<UInt8>

  private static let mostHeaders = 500
  private static let longestHeader = 16 << 10

  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    var lines: [[UInt8]] = []
    while let line = Self.line(&rest) {
      if line.isEmpty { break }
      let isFolded = line[line.startIndex] == 0x20 || line[line.startIndex] == 0x09
      if isFolded, !lines.isEmpty {
        if lines[lines.count - 1].count < Self.longestHeader { lines[lines.count - 1] += line }
      } else if lines.count < Self.mostHeaders {
        lines.append(Array(line.prefix(Self.longestHeader)))
      }
    }
    body = rest
    for line in lines {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      let value = MailCharset.text(Array(line[(colon + 1)...]), charset: "")
      headers.append((CleanText.clean(name), CleanText.clean(value)))
    }
  }

  /// The next line without its end; nil where none is left.
  private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
    var line = rest[..<end]
    if line.last == 0x0D { line.removeLast() }
    rest = end < rest.endIndex ? rest[(end + 1)...] : []
    return line
  }

  func header(_ name: String) -> String { headers.first { $0.name == name }?.value ?? "" }

  /// Such as `text/plain`; what says nothing of itself is that.
  var kind: String {
    let kind = header("content-type").split(separator: ";").first.map(String.init) ?? ""
    let plain = CleanText.clean(kind).lowercased()
    return plain.contains("/") ? plain : "text/plain"
  }

  /// What stands behind `name=` in a header.
  func parameter(_ name: String, of header: String) -> String? {
    for part in self.header(header).split(separator: ";").dropFirst() {
      guard let sign = part.firstIndex(of: "=") else { continue }
      let key = CleanText.clean(String(part[..<sign])).lowercased()
      guard key == name || key == name + "*" else { continue }
      let value = CleanText.clean(String(part[part.index(after: sign)...]))
      return key == name
        ? String(value.trimmingPrefix("\"").prefix { $0 != "\"" }) : Self.unescaped(value)
    }
    return nil
  }

  /// `utf-8''%D0%B0` (RFC 2231).
  private static func unescaped(_ value: String) -> String {
    let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return value }
    let bytes = MailWords.quoted(parts[2].utf8.map { $0 == UInt8(ascii: "%") ? 0x3D : $0 })
    return MailCharset.text(bytes, charset: String(parts[0]))
  }

  /// The body as it was before it was encoded for its way.
  var content: [UInt8] {
    switch header("content-transfer-encoding").lowercased() {
    case "base64": MailWords.base64(Array(body)) ?? []
    case "quoted-printable": MailWords.quoted(Array(body))
    default: Array(body)
    }
  }

  /// The parts of a multipart body, at most so many.
  func parts(atMost limit: Int) -> [MailPart] {
    guard let boundary = parameter("boundary", of: "content-type"), !boundary.isEmpty,
      boundary.utf8.count <= 200
    else { return [] }
    let mark = Array("--".utf8) + Array(boundary.utf8)
    var parts: [MailPart] = []
    var rest = body
    var start: Int?
    while parts.count < limit, !rest.isEmpty {
      let begin = rest.startIndex
      guard let line = Self.line(&rest) else { break }
      guard line.starts(with: mark) else { continue }
      if let start { parts.append(MailPart(body[start..<begin])) }
      start = rest.isEmpty ? body.endIndex : rest.startIndex
      if line.dropFirst(mark.count).starts(with: Array("--".utf8)) { return parts }
    }
    if let start, parts.count < limit { parts.append(MailPart(body[start...])) }
    return parts
  }
}
