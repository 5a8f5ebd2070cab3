/// Where a store is: a file, or a database on a server.
public struct StoreAddress: Hashable, Sendable {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  /// PostgreSQL's connection URI (its manual, 34.1.1.2).
  public var isServer: Bool {
    ["postgresql://", "postgres://"].contains { text.hasPrefix($0) }
  }

  /// For messages and names of folders: without a password.
  public var shown: String {
    guard isServer else { return text }
    var shown = text
    let start = shown.firstRange(of: "://")!.upperBound
    let end = shown[start...].firstIndex { "/?".contains($0) } ?? shown.endIndex
    if let at = shown[start..<end].lastIndex(of: "@"),
      let colon = shown[start..<at].firstIndex(of: ":")
    {
      shown.removeSubrange(colon..<at)
    }
    guard let question = shown.firstIndex(of: "?") else { return shown }
    let kept = shown[shown.index(after: question)...].split(separator: "&")
      .filter { !$0.hasPrefix("password=") && !$0.hasPrefix("sslpassword=") }
    return shown[..<question] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }
}
