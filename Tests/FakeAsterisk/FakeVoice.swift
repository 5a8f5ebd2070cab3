internal import Foundation
internal import NIOCore

/// How the exchange speaks and listens.
extension FakeExchange {
  typealias Fields = KeyValuePairs<String, String>

  func event(_ name: String, _ fields: Fields, of leg: Leg? = nil, to dest: Leg? = nil) {
    var lines = ["Event: \(name)", "Privilege: call,all"]
    if let leg { lines += Self.lines(leg) }
    if let dest { lines += Self.lines(dest).map { "Dest\($0)" } }
    lines += fields.map { "\($0.key): \($0.value)" }
    say(Self.bytes(lines))
  }

  static func lines(_ leg: Leg) -> [String] {
    [
      "Channel: \(leg.name)", "ChannelState: \(leg.state)", "CallerIDNum: \(leg.number)",
      "CallerIDName: \(escaped(leg.callerName))", "ConnectedLineNum: <unknown>",
      "ConnectedLineName: <unknown>", "Language: en", "AccountCode: ", "Context: in",
      "Exten: orders", "Priority: 2", "Uniqueid: \(leg.id)", "Linkedid: \(leg.group)",
    ]
  }

  static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "'", with: "\\'")
  }

  static func bytes(_ lines: [String]) -> [UInt8] {
    Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  /// To all who are logged in.
  func say(_ bytes: [UInt8]) {
    for id in loggedIn { if let channel = clients[id] { say(bytes, to: channel) } }
  }

  /// Whatever a test wants to be said.
  public func saysRaw(_ text: String) { run { self.say(Array(text.utf8)) } }

  func say(_ bytes: [UInt8], to channel: any Channel) {
    guard !manners.isFrozen else { return }
    guard manners.lateness > 0 else { return write(bytes, to: channel) }
    loop.scheduleTask(in: .milliseconds(Int64(manners.lateness))) {
      self.write(bytes, to: channel)
    }
  }

  private func write(_ bytes: [UInt8], to channel: any Channel) {
    guard manners.piece < bytes.count else {
      return channel.writeAndFlush(channel.allocator.buffer(bytes: bytes), promise: nil)
    }
    for start in stride(from: 0, to: bytes.count, by: manners.piece) {
      let part = bytes[start..<min(bytes.count, start + manners.piece)]
      channel.writeAndFlush(channel.allocator.buffer(bytes: part), promise: nil)
    }
  }

  func answer(_ action: [String: String], _ channel: any Channel, _ lines: [String]) {
    var all = [lines[0]]
    if let id = action["ActionID"] { all.append("ActionID: \(id)") }
    say(Self.bytes(all + lines.dropFirst()), to: channel)
  }

  func succeed(_ action: [String: String], _ channel: any Channel, _ message: String = "Done") {
    answer(action, channel, ["Response: Success", "Message: \(message)"])
  }

  func refuse(_ action: [String: String], _ channel: any Channel, _ message: String) {
    answer(action, channel, ["Response: Error", "Message: \(message)"])
  }

  func list(
    _ action: [String: String], _ channel: any Channel, _ complete: String, _ items: [[String]]
  ) {
    let id = "ActionID: \(action["ActionID"] ?? "")"
    answer(action, channel, ["Response: Success", "EventList: start", "Message: will follow"])
    for item in items { say(Self.bytes(item + [id]), to: channel) }
    say(
      Self.bytes(
        ["Event: \(complete)", id, "EventList: Complete", "ListItems: \(items.count)"]),
      to: channel)
  }
}

/// One client's connection, as the exchange has it.
final class ClientHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let exchange: FakeExchange
  private var text = ""

  init(_ exchange: FakeExchange) { self.exchange = exchange }

  func channelActive(context: ChannelHandlerContext) {
    exchange.clients[ObjectIdentifier(context.channel)] = context.channel
    exchange.say(Array("Asterisk Call Manager/11.0.0\r\n".utf8), to: context.channel)
  }

  func channelInactive(context: ChannelHandlerContext) {
    let id = ObjectIdentifier(context.channel)
    exchange.clients[id] = nil
    exchange.loggedIn.remove(id)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    text += String(buffer: unwrapInboundIn(data))
    while let end = text.range(of: "\r\n\r\n") {
      var action: [String: String] = [:]
      for line in text[..<end.lowerBound].components(separatedBy: "\r\n") {
        let parts = line.components(separatedBy: ": ")
        action[parts[0]] = parts.dropFirst().joined(separator: ": ")
      }
      text = String(text[end.upperBound...])
      exchange.received.append(action)
      exchange.take(action, context.channel)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
