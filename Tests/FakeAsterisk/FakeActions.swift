internal import Crypto
internal import Foundation
internal import NIOCore

/// What the exchange does when it is asked.
extension FakeExchange {
  func take(_ action: [String: String], _ channel: any Channel) {
    let name = action["Action"] ?? ""
    let id = ObjectIdentifier(channel)
    switch name {
    case "Challenge":
      challenges[id] = "130200475"
      return answer(action, channel, ["Response: Success", "Challenge: 130200475"])
    case "Login": return logIn(action, channel)
    case "Ping": return answer(action, channel, ["Response: Success", "Ping: Pong"])
    case "Logoff":
      answer(action, channel, ["Response: Goodbye", "Message: Thanks for all the fish."])
      return channel.close(promise: nil)
    default: break
    }
    guard loggedIn.contains(id), !manners.refused.contains(name) else {
      return refuse(action, channel, "Permission denied")
    }
    if manners.isBooting {
      return refuse(action, channel, "Invalid/unknown command: \(name). Use Action: ListCommands")
    }
    if name.hasPrefix("Queue") { return takeQueueAction(name, action, channel) }
    takeCallAction(name, action, channel)
  }

  private func logIn(_ action: [String: String], _ channel: any Channel) {
    let id = ObjectIdentifier(channel)
    let key = Insecure.MD5.hash(data: Data(((challenges[id] ?? "") + manners.secret).utf8))
      .map { String(format: "%02x", $0) }.joined()
    guard action["Secret"] == manners.secret || action["Key"] == key else {
      refuse(action, channel, "Authentication failed")
      return channel.close(promise: nil)
    }
    loggedIn.insert(id)
    succeed(action, channel, "Authentication accepted")
    if manners.tellsBooted {
      let uptime = manners.uptime + Int(Date().timeIntervalSince(startedAt))
      say(
        Self.bytes([
          "Event: FullyBooted", "Privilege: system,all", "Uptime: \(uptime)",
          "LastReload: 1", "Status: Fully Booted",
        ]), to: channel)
    }
  }

  private func takeQueueAction(
    _ name: String, _ action: [String: String], _ channel: any Channel
  ) {
    let queue = action["Queue"] ?? ""
    let interface = action["Interface"] ?? ""
    switch name {
    case "QueueStatus": list(action, channel, "QueueStatusComplete", queueItems())
    case "QueueAdd":
      guard members[queue]?[interface] == nil else {
        return refuse(action, channel, "Unable to add interface: Already there")
      }
      let member = Member(isPaused: action["Paused"] == "true", reason: action["Reason"] ?? "")
      members[queue, default: [:]][interface] = member
      succeed(action, channel, "Added interface to queue")
      tellMember("QueueMemberAdded", queue, interface)
    case "QueueRemove":
      guard members[queue]?[interface] != nil else {
        return refuse(action, channel, "Unable to remove interface: Not there")
      }
      succeed(action, channel, "Removed interface from queue")
      tellMember("QueueMemberRemoved", queue, interface)
      members[queue]?[interface] = nil
    case "QueuePause":
      guard members.values.contains(where: { $0[interface] != nil }) else {
        return refuse(action, channel, "Interface not found")
      }
      succeed(action, channel, "Interface paused successfully")
      pause(interface, action["Paused"] == "true" ? action["Reason"] ?? "" : nil)
    default: refuse(action, channel, "Invalid/unknown command: \(name).")
    }
  }

  /// By a supervisor, or at the telephone. A nil reason calls the operator back.
  public func pauses(_ interface: String, _ reason: String?) {
    run { self.pause(interface, reason) }
  }

  func pause(_ interface: String, _ reason: String?) {
    for queue in members.keys.sorted() where members[queue]?[interface] != nil {
      members[queue]?[interface]?.isPaused = reason != nil
      members[queue]?[interface]?.reason = reason ?? ""
      tellMember("QueueMemberPause", queue, interface)
    }
  }

  func tellMember(_ name: String, _ queue: String, _ interface: String) {
    guard let member = members[queue]?[interface] else { return }
    event(
      name,
      [
        "Queue": queue, "MemberName": "Operator", "Interface": interface,
        "Status": "\(member.state)", "Paused": member.isPaused ? "1" : "0",
        "PausedReason": member.reason,
      ])
  }

  public func member(_ interface: String, in queue: String, state: Int) {
    run {
      self.members[queue, default: [:]][interface, default: Member()].state = state
      self.tellMember("QueueMemberStatus", queue, interface)
    }
  }

  public func isMember(_ interface: String, of queue: String) -> Bool {
    run { self.members[queue]?[interface] != nil }
  }

  private func queueItems() -> [[String]] {
    queues.keys.sorted().flatMap { queue -> [[String]] in
      var items = [["Event: QueueParams", "Queue: \(queue)", "Calls: 0"]]
      for (interface, member) in members[queue] ?? [:] {
        items.append([
          "Event: QueueMember", "Queue: \(queue)", "Name: Operator", "Location: \(interface)",
          "Status: \(member.state)", "Paused: \(member.isPaused ? 1 : 0)",
          "PausedReason: \(member.reason)",
        ])
      }
      for (place, id) in (queues[queue] ?? []).enumerated() {
        guard let leg = legs[id] else { continue }
        let wait = Int(Date().timeIntervalSince(joined[id] ?? Date()))
        items.append([
          "Event: QueueEntry", "Queue: \(queue)", "Position: \(place + 1)",
          "Channel: \(leg.name)", "Uniqueid: \(id)", "CallerIDNum: \(leg.number)",
          "CallerIDName: \(leg.callerName)", "Wait: \(wait)",
        ])
      }
      return items
    }
  }

  private func takeCallAction(
    _ name: String, _ action: [String: String], _ channel: any Channel
  ) {
    let leg = legs.values.first { $0.name == action["Channel"] }?.id
    switch name {
    case "CoreShowChannels": list(action, channel, "CoreShowChannelsComplete", channelItems())
    case "ParkedCalls":
      let parked = legs.values.filter(\.isParked).map {
        ["Event: ParkedCall", "ParkeeUniqueid: \($0.id)"]
      }
      list(action, channel, "ParkedCallsComplete", parked)
    case "Getvar":
      let asked = (action["Variable"] ?? "").dropLast().split(separator: ",")
      let isThere = asked.count == 3 && isExtension(String(asked[1]))
      answer(action, channel, ["Response: Success", "Value: \(isThere ? 1 : 0)"])
    case "Originate":
      succeed(action, channel, "Originate successfully queued")
      originate(action)
    case "Redirect", "Park", "Atxfer", "CancelAtxfer", "Hangup", "MuteAudio":
      guard let leg else { return refuse(action, channel, "No such channel") }
      if name == "Atxfer" || name == "CancelAtxfer" {
        succeed(action, channel, "\(name) successfully queued")
      } else {
        succeed(action, channel)
      }
      move(name, leg, action)
    default: refuse(action, channel, "Invalid/unknown command: \(name).")
    }
  }

  func isExtension(_ number: String) -> Bool {
    manners.extensions.contains(number) || number.count > 4 && !number.hasSuffix("999")
  }

  private func move(_ name: String, _ leg: String, _ action: [String: String]) {
    switch name {
    case "Redirect": redirect(leg, to: action["Exten"] ?? "")
    case "Park": park(leg)
    case "Atxfer": consult(leg, action["Exten"] ?? "")
    case "CancelAtxfer": cancelConsult(leg)
    case "Hangup": hangUp(leg, asks: false)
    default: break
    }
  }

  private func channelItems() -> [[String]] {
    legs.values.sorted { $0.id < $1.id }.map { leg in
      ["Event: CoreShowChannel"] + Self.lines(leg) + [
        "Application: Queue", "BridgeId: \(leg.bridge ?? "")",
      ]
    }
  }
}
