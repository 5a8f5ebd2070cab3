extension Switchboard {
  mutating func takeChannelEvent(_ name: String, _ message: Message) -> [Change] {
    switch name {
    case "ExtensionStatus": return extensionStatus(message)
    case "ParkedCall": return message.filled("ParkeeUniqueid").map { [.parked($0)] } ?? []
    case "AttendedTransfer", "BlindTransfer": return transfer(name, message)
    case "DialBegin", "DialEnd": return dial(name, message)
    case "BridgeDestroy":
      if let bridge = message.filled("BridgeUniqueid") { empty(bridge) }
      return []
    case "Newchannel", "Newstate", "NewCallerid", "Rename", "Hangup", "HangupRequest", "Hold",
      "Unhold", "BridgeEnter", "BridgeLeave":
      guard let id = channelID(message) else {
        needsRebuild = true
        return []
      }
      return takeChannelEvent(name, message, of: id)
    default: return []
    }
  }

  private mutating func takeChannelEvent(
    _ name: String, _ message: Message, of id: String
  ) -> [Change] {
    switch name {
    case "Rename":
      if let newName = message.filled("Newname") { channels[id]?.name = newName }
      return []
    case "Hangup": return hangUp(id, cause: message.number("Cause") ?? 0)
    case "HangupRequest": return [.hangupAsked(id)]
    case "BridgeEnter": return enter(message, id)
    case "BridgeLeave":
      guard let bridge = channels[id]?.bridge, bridge == message["BridgeUniqueid"] else {
        return []
      }
      leave(bridge, id)
      return [.unbridged(id)]
    case "Hold", "Unhold":
      note(message)
      return [.held(id, name == "Hold")]
    default:
      note(message)
      return []
    }
  }

  /// The id that each channel's event has. Without one it is torn or forged.
  func channelID(_ message: Message) -> String? {
    guard message.filled("Channel") != nil, let id = message.filled("Uniqueid"),
      id.utf8.count <= Self.longestID
    else { return nil }
    return id
  }

  /// Keeps what an event says of its channel.
  mutating func note(_ message: Message) {
    guard let id = channelID(message), let name = message.filled("Channel") else { return }
    keep(
      id, name, group: message.filled("Linkedid"), state: message.number("ChannelState"),
      number: CallerText.number(message), callerName: CallerText.channelName(message))
  }

  /// Keeps what an event says of the channel that is called.
  mutating func noteDestination(_ message: Message) {
    guard let id = message.filled("DestUniqueid"), let name = message.filled("DestChannel"),
      id.utf8.count <= Self.longestID
    else { return }
    keep(
      id, name, group: message.filled("DestLinkedid"), state: message.number("DestChannelState"),
      number: CallerText.number(message, "DestCallerIDNum"),
      callerName: CallerText.channelName(message, "DestCallerIDName"))
  }

  private mutating func keep(
    _ id: String, _ name: String, group: String?, state: Int?, number: String, callerName: String
  ) {
    guard var channel = channels[id] else {
      guard channels.count < Self.mostChannels else {
        needsRebuild = true
        return
      }
      channels[id] = Channel(
        id: id, name: name, group: group ?? id, number: number, callerName: callerName,
        isUp: state == 6)
      return
    }
    // A channel that is being renamed has a name of its own for a moment.
    if !name.hasSuffix("<MASQ>") && !name.hasSuffix("<ZOMBIE>") { channel.name = name }
    if let group { channel.group = group }
    if let state { channel.isUp = state == 6 }
    if !number.isEmpty { channel.number = number }
    if !callerName.isEmpty { channel.callerName = callerName }
    channels[id] = channel
  }

  private mutating func enter(_ message: Message, _ id: String) -> [Change] {
    guard let bridge = message.filled("BridgeUniqueid") else {
      needsRebuild = true
      return []
    }
    note(message)
    guard channels[id] != nil else { return [] }
    var changes: [Change] = []
    if waiting[id] != nil {
      waiting[id] = nil
      abandoned.remove(id)
      answeredEarly.insert(id)
      changes.append(.left(id, abandoned: false))
    }
    let swapped = message.filled("SwapUniqueid")
    if let swapped { leave(bridge, swapped) }
    put(id, in: bridge)
    return changes + [.bridged(id, swapped: swapped)]
  }

  mutating func put(_ id: String, in bridge: String) {
    if let old = channels[id]?.bridge, old != bridge { leave(old, id) }
    channels[id]?.bridge = bridge
    bridges[bridge, default: []].insert(id)
  }

  private mutating func leave(_ bridge: String, _ id: String) {
    if channels[id]?.bridge == bridge { channels[id]?.bridge = nil }
    bridges[bridge]?.remove(id)
    if bridges[bridge]?.isEmpty == true { bridges[bridge] = nil }
  }

  private mutating func empty(_ bridge: String) {
    for id in bridges[bridge] ?? [] where channels[id]?.bridge == bridge {
      channels[id]?.bridge = nil
    }
    bridges[bridge] = nil
  }

  private mutating func hangUp(_ id: String, cause: Int) -> [Change] {
    guard let channel = channels[id] else { return [] }
    if let bridge = channel.bridge { leave(bridge, id) }
    channels[id] = nil
    answeredEarly.remove(id)
    // Whoever hangs up leaves the queue with a word of its own, before or after this one.
    return [.hungUp(channel, cause: cause)]
  }

  private mutating func dial(_ name: String, _ message: Message) -> [Change] {
    guard let called = message.filled("DestUniqueid"), message.filled("DestChannel") != nil,
      called.utf8.count <= Self.longestID
    else {
      needsRebuild = true
      return []
    }
    note(message)
    noteDestination(message)
    let caller = message.filled("Uniqueid")
    if name == "DialBegin" { return [.dialBegan(from: caller, to: called)] }
    return [.dialEnded(from: caller, to: called, status: message["DialStatus"] ?? "")]
  }

  private func transfer(_ name: String, _ message: Message) -> [Change] {
    guard message["Result"] == "Success" else { return [] }
    let attended = name == "AttendedTransfer"
    let by = message.filled(attended ? "OrigTransfererUniqueid" : "TransfererUniqueid")
    guard let by else { return [] }
    return [.transferred(by: by, transferee: message.filled("TransfereeUniqueid"))]
  }

  private func extensionStatus(_ message: Message) -> [Change] {
    guard let number = message.filled("Exten"), let context = message.filled("Context"),
      let status = message.number("Status")
    else { return [] }
    return [.colleague(number: number, context: context, status: status)]
  }
}
