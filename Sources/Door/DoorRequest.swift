internal import Foundation

/// A request as the door takes it, its texts not looked at yet.
struct DoorRequest: Sendable {
  var method: String
  var path: String
  /// Behind the question mark.
  var query: String
  var authorization: String?
  var idempotencyKey: String?
  var body: [UInt8] = []

  init(
    method: String, target: String, authorization: String? = nil, idempotencyKey: String? = nil,
    body: [UInt8] = []
  ) {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    self.method = method
    path = parts.first.map(String.init) ?? ""
    query = parts.count > 1 ? String(parts[1]) : ""
    self.authorization = authorization
    self.idempotencyKey = idempotencyKey
    self.body = body
  }
}

/// What the door says: always JSON.
struct DoorAnswer: Sendable, Equatable {
  var status: Int
  var body: [UInt8]
  /// Seconds.
  var retryAfter: Int?

  init(_ status: Int, _ body: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    self.status = status
    self.body = (try? encoder.encode(body)).map(Array.init) ?? Array("{}".utf8)
  }

  /// A refusal with a sentence that says what to do.
  static func refused(_ status: Int, _ sentence: String, retryAfter: Int? = nil) -> DoorAnswer {
    var answer = DoorAnswer(status, ["error": sentence])
    answer.retryAfter = retryAfter
    return answer
  }
}
