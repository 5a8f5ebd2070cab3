import Desk
import DeskStore
import DoorClient
import Foundation
import Testing

@testable import Door

@Suite("The HTTP door (C5)", .serialized)
struct DoorTests {
  @Test("A chat is begun, goes on and is answered, and each message is read once")
  func chat() throws {
    let door = try OpenDoor()
    let client = try door.client()
    let begun = try client.request(
      "POST", "/v1/chats", #"{"name":"Ann","phone":"+7 495 111-22-33","text":"Hello\nthere"}"#)
    #expect(begun.status == 201)
    let id = try #require(begun.json["id"] as? String)
    let more = try client.request("POST", "/v1/chats/\(id)/messages", #"{"text":"Are you in?"}"#)
    #expect(more.status == 201 && more.json["message"] as? Int == 2)
    let waiting = try door.store.waitingThreads()
    #expect(waiting.map(\.id) == [id] && waiting[0].client.phone == "+7 495 111-22-33")
    door.answer(id, "We are")
    let read = try client.request("GET", "/v1/chats/\(id)/messages?after=2")
    #expect(read.messages.map { $0["text"] as? String } == ["We are"])
    #expect(read.messages[0]["from"] as? String == "us")
    #expect(try door.store.thread(id)?.messages.last?.standing == .waiting)
    let whole = try client.request("GET", "/v1/chats/\(id)/messages")
    #expect(whole.messages.count == 3)
  }

  @Test("Whoever waits for an answer has it as soon as a desk has written it")
  func poll() async throws {
    let door = try OpenDoor()
    let client = try door.client()
    let begun = try client.request("POST", "/v1/chats", #"{"text":"Hello"}"#)
    let id = try #require(begun.json["id"] as? String)
    let port = door.server.port
    async let read = Task.detached {
      try HTTPClient(port: port).request("GET", "/v1/chats/\(id)/messages?after=1").messages
        .map { $0["text"] as? String ?? "" }
    }.value
    try await door.isWaitedAt()
    door.answer(id, "Here I am")
    #expect(try await read == ["Here I am"])
    let next = try door.client()
    next.send(
      Array(
        """
        GET /v1/chats/\(id)/messages?after=2 HTTP/1.1\r
        Authorization: Bearer \(HTTPClient.token)\r\n\r\n
        """.utf8))
    _ = try client.request("POST", "/v1/chats/\(id)/messages", #"{"text":"Good"}"#)
    #expect(next.answer()?.messages.count == 1)
    #expect(try door.store.thread(id)?.messages[1].standing == .sent)
  }

  @Test("A wait without an answer ends with none, and lets the client ask again")
  func pollInVain() throws {
    let door = try OpenDoor { $0.pollSeconds = 0 }
    let client = try door.client()
    let begun = try client.request("POST", "/v1/chats", #"{"text":"Hello"}"#)
    let id = try #require(begun.json["id"] as? String)
    let read = try client.request("GET", "/v1/chats/\(id)/messages?after=1")
    #expect(read.status == 200 && read.messages.isEmpty)
  }

  @Test("A web request waits in the queue, or is a call to make when it asks for one (A1)")
  func requests() throws {
    let door = try OpenDoor()
    let client = try door.client()
    let request = try client.request(
      "POST", "/v1/requests", #"{"mail":"Ann@A.example","subject":"Fish","text":"How much?"}"#)
    #expect(request.status == 201)
    let thread = try #require(try door.store.waitingThreads().first)
    #expect(thread.channel == .web && thread.client.mail == "ann@a.example")
    let callMe = #"{"name":"Bob","phone":"+74951112233","text":"Fish","callAt":""}"#
    for _ in 0..<2 {
      let call = try client.request("POST", "/v1/requests", key: "c1", callMe)
      #expect(call.status == 201 && call.json["kind"] as? String == "call")
    }
    #expect(try door.store.plannedCalls(isTask: false).map(\.callOut.number) == ["74951112233"])
    #expect(try door.store.waitingThreads().count == 1)
    let past = #"{"phone":"+74951112233","callAt":"2020-01-01 10:00"}"#
    #expect(try client.request("POST", "/v1/requests", past).status == 422)
  }

  @Test("The same Idempotency-Key keeps a message once")
  func idempotent() throws {
    let door = try OpenDoor()
    let client = try door.client()
    let first = try client.request("POST", "/v1/chats", key: "k", #"{"text":"One"}"#)
    let second = try client.request("POST", "/v1/chats", key: "k", #"{"text":"One"}"#)
    #expect(first.status == 201 && second.status == 200)
    #expect(first.body == second.body)
    #expect(try door.store.waitingThreads().count == 1)
  }

  @Test(
    "What is wrong is refused with a sentence, and nothing of it is kept",
    arguments: [
      ("POST", "/v1/chats", "{", 400), ("POST", "/v1/chats", "[]", 400),
      ("POST", "/v1/chats", #"{"text":5}"#, 400), ("POST", "/v1/chats", #"{"text":" "}"#, 422),
      ("POST", "/v1/chats", #"{"text":"a","phone":"abc"}"#, 422),
      ("POST", "/v1/chats", #"{"text":"a","mail":"a b@c"}"#, 422),
      ("POST", "/v1/chats", #"{"text":"a","language":"de"}"#, 422),
      ("POST", "/v1/requests", #"{"callAt":"15:00"}"#, 422),
      ("GET", "/v1/chats", "", 405), ("DELETE", "/v1/chats/chat-1/messages", "", 405),
      ("GET", "/v1/chats/chat-1/messages", "", 404),
      ("GET", "/v1/chats/..%2f/messages", "", 404), ("GET", "/", "", 404),
      ("POST", "/v1/chats/chat-1/messages", #"{"text":"a"}"#, 404),
      ("GET", "/v1/chats/chat-1/messages?after=x", "", 400),
    ])
  func wrong(_ method: String, _ target: String, _ body: String, _ status: Int) throws {
    let door = try OpenDoor()
    let answer = try door.client().request(method, target, body)
    #expect(answer.status == status)
    #expect((answer.json["error"] as? String)?.hasSuffix(".") == true)
    #expect(try door.store.waitingThreads().isEmpty)
  }

  @Test("Too long a text is refused and not cut; a body over the limit is not read")
  func tooLong() throws {
    let door = try OpenDoor()
    let long = String(repeating: "a", count: 4_001)
    let client = try door.client()
    #expect(try client.request("POST", "/v1/chats", #"{"text":"\#(long)"}"#).status == 422)
    let huge = String(repeating: "a", count: 70_000)
    let refused = try client.request("POST", "/v1/chats", #"{"text":"\#(huge)"}"#)
    #expect(refused.status == 413)
    let headers = String(repeating: "x", count: 20_000)
    let other = try door.client()
    other.send(Array("GET /v1/health HTTP/1.1\r\nX: \(headers)\r\n\r\n".utf8))
    #expect(other.answer()?.status != 200)
    #expect(try door.client().request("GET", "/v1/health").status == 200)
  }

  @Test(
    "What is no HTTP is refused with a sentence, once, and the connection ends",
    arguments: [
      "\u{1}\u{2}nonsense\r\n\r\n", "GET /v1/health HTTP/9\r\n\r\n",
      "POST /v1/chats HTTP/1.1\r\nContent-Length: x\r\n\r\n",
      "POST /v1/chats HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ])
  func damaged(_ bytes: String) throws {
    let door = try OpenDoor()
    let client = try door.client()
    client.send(Array(bytes.utf8))
    let answer = try #require(client.answer())
    #expect(answer.status == 400 && answer.headers["connection"] == "close")
    #expect((answer.json["error"] as? String)?.hasSuffix(".") == true)
    #expect(client.answer() == nil && client.isCutOff())
    #expect(try door.client().request("GET", "/v1/health").status == 200)
  }

  @Test("Only a token of the door opens it; who guesses is held off")
  func tokens() throws {
    let door = try OpenDoor { $0.wrongTokensAMinute = 5 }
    let client = try door.client()
    #expect(try client.request("GET", "/v1/health", token: nil).status == 200)
    let token = HTTPClient.token
    for wrong in [nil, "", "x", String(token.dropLast()), token + "x"] {
      let answer = try client.request("POST", "/v1/chats", token: wrong, #"{"text":"a"}"#)
      #expect(answer.status == 401 && answer.headers["www-authenticate"] == "Bearer")
    }
    let held = try client.request("POST", "/v1/chats", #"{"text":"a"}"#)
    #expect(held.status == 429 && Int(held.headers["retry-after"] ?? "").map { $0 > 0 } == true)
    #expect(try door.store.waitingThreads().isEmpty)
  }

  @Test("Too many requests a minute are told when to come again; a full queue takes nothing new")
  func limits() throws {
    let door = try OpenDoor {
      $0.requestsAMinute = 3
      $0.queue = 1
    }
    let client = try door.client()
    #expect(try client.request("POST", "/v1/chats", #"{"text":"a"}"#).status == 201)
    let full = try client.request("POST", "/v1/chats", #"{"text":"b"}"#)
    #expect(full.status == 503 && full.headers["retry-after"] == "60")
    _ = try client.request("GET", "/v1/chats/chat-1/messages")
    let slow = try client.request("POST", "/v1/chats", #"{"text":"c"}"#)
    #expect(slow.status == 429 && slow.headers["retry-after"] != nil)
  }

  @Test("Whoever says only half a request is cut off, and so are too many at a time")
  func slow() throws {
    let door = try OpenDoor {
      $0.requestSeconds = 1
      $0.connections = 2
    }
    let slow = try door.client()
    slow.send(Array("POST /v1/chats HTTP/1.1\r\nContent-Le".utf8))
    let body = try door.client()
    body.send(Array("POST /v1/chats HTTP/1.1\r\nContent-Length: 50\r\n\r\n{".utf8))
    #expect(try door.client().isCutOff())
    #expect(slow.isCutOff() && body.isCutOff())
    #expect(try door.client().request("GET", "/v1/health").status == 200)
  }

  @Test("A door that closes answers those who wait, and takes nobody any more")
  func closing() async throws {
    let door = try OpenDoor()
    let client = try door.client()
    let begun = try client.request("POST", "/v1/chats", #"{"text":"Hello"}"#)
    let id = try #require(begun.json["id"] as? String)
    client.send(
      Array(
        """
        GET /v1/chats/\(id)/messages?after=1 HTTP/1.1\r
        Authorization: Bearer \(HTTPClient.token)\r\n\r\n
        """.utf8))
    try await door.isWaitedAt()
    door.server.stop()
    #expect(client.answer()?.status == 503)
    #expect(client.isCutOff())
  }
}
