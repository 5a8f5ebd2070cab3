internal import Foundation

/// A client of the door that says just what it is told to, byte for byte.
public final class HTTPClient {
  public struct Answer {
    public var status: Int
    public var headers: [String: String]
    public var body: [UInt8]

    public var json: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any] ?? [:]
    }
    public var messages: [[String: Any]] { json["messages"] as? [[String: Any]] ?? [] }
  }

  private let descriptor: Int32
  private var heard: [UInt8] = []

  /// Every read ends after so many seconds.
  public init(port: Int, patience: Int = 20) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var time = timeval(tv_sec: patience, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port)).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw Closed() }
  }

  deinit { close(descriptor) }

  public func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  public func request(
    _ method: String, _ target: String, token: String? = HTTPClient.token, key: String? = nil,
    _ body: String = ""
  ) throws -> Answer {
    var head =
      "\(method) \(target) HTTP/1.1\r\nHost: door\r\nContent-Length: \(body.utf8.count)\r\n"
    if let token { head += "Authorization: Bearer \(token)\r\n" }
    if let key { head += "Idempotency-Key: \(key)\r\n" }
    send(Array((head + "\r\n" + body).utf8))
    guard let answer = answer() else { throw Closed() }
    return answer
  }

  public static let token = "correct-horse-battery-staple"

  /// The next answer; nil where the door has closed before it, or says nothing.
  public func answer() -> Answer? {
    let end = Array("\r\n\r\n".utf8)
    while heard.firstRange(of: end) == nil { guard hear() else { return nil } }
    guard let gap = heard.firstRange(of: end) else { return nil }
    let lines = String(decoding: heard[..<gap.lowerBound], as: UTF8.self)
      .components(separatedBy: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    let length = Int(headers["content-length"] ?? "") ?? 0
    while heard.count < gap.upperBound + length { guard hear() else { return nil } }
    let body = Array(heard[gap.upperBound..<gap.upperBound + length])
    heard.removeFirst(gap.upperBound + length)
    let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return Answer(status: status ?? 0, headers: headers, body: body)
  }

  /// Whether the door has closed the connection.
  public func isCutOff() -> Bool {
    while hear() {}
    return errno != EAGAIN
  }

  private func hear() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    errno = 0
    let count = recv(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return false }
    heard += bytes[..<count]
    return true
  }
}

/// The door did not answer.
public struct Closed: Error {}
