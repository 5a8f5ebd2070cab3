internal import Glibc

/// The desk's time zone by name, for a server that may stand in another.
enum SystemZone {
  /// As TZ says it, else the system's, else UTC.
  static var name: String {
    if let named = getenv("TZ").map({ String(cString: $0) }), !named.isEmpty {
      return plain(named.hasPrefix(":") ? String(named.dropFirst()) : named)
    }
    var bytes = [CChar](repeating: 0, count: 512)
    let count = readlink("/etc/localtime", &bytes, bytes.count - 1)
    guard count > 0 else { return "UTC" }
    let target = String(decoding: bytes[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard let range = target.firstRange(of: "/zoneinfo/") else { return "UTC" }
    return plain(String(target[range.upperBound...]))
  }

  /// Nothing that could end a quoted text.
  private static func plain(_ name: String) -> String {
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "/_+-,.:<>".unicodeScalars.contains($0)
    }
    return isPlain ? name : "UTC"
  }
}
