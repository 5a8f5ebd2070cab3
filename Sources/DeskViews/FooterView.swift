import Desk
import TextScreen

/// The last row: the keys that matter now, the most important first, whole or not at all. What
/// can't be done now keeps its place, dimmed, with a short reason or at least the duty's id.
enum FooterView {
  static func draw(_ state: State, _ words: Words, in row: Area, into frame: inout Frame) {
    let always = ends(state, words)
    let isWide = row.columns >= Layout.wideFrom
    var tail = 0
    for item in always { tail += width(item) + 2 }
    var pen = Pen(row)
    pen.skip(1)
    let end = row.column + row.columns - tail
    for command in commands(for: state) {
      guard let item = item(command, state, words, isWide: isWide) else { continue }
      let needed = width(item)
      guard pen.column + needed <= end else {
        if pen.column + needed - reasonWidth(item) <= end {
          write(item, withReason: false, &pen, into: &frame)
          continue
        }
        break
      }
      write(item, withReason: true, &pen, into: &frame)
    }
    pen.move(to: end)
    for item in always { write(item, withReason: false, &pen, into: &frame) }
  }

  private struct Item {
    let key: String
    let name: String
    let reason: String?
    let isRefused: Bool
  }

  /// The keys that matter in the present state, the most important first.
  static func commands(for state: State) -> [Command] {
    if case .transfer = state.overlay { return [.accept, .warmTransfer, .back] }
    if let overlay = state.overlay {
      let turns = (overlay.isGoods || overlay.isAnswers) && state.houseProject != nil
      return turns ? [.accept, .next, .back] : [.accept, .back]
    }
    switch state.work {
    case .free:
      let hasCallOut = state.queue.contains { $0.callOut != nil }
      return hasCallOut
        ? [.answer, .dial, .goods, .pause, .office, .leave]
        : [.answer, .goods, .pause, .office, .leave]
    case .office(let office):
      let act: [Command] = office.page == .figures ? [] : [.accept]
      let new: [Command] = state.refusal(of: .add) == nil ? [.add] : []
      return act + new
        + (state.isOperator ? [.answer, .office, .next] : [.next, .goods, .pause, .leave])
    case .answering: return [.goods]
    case .ringing: return [.answer, .goods]
    case .dialling: return [.back, .goods]
    case .conversation(let conversation):
      let writes = conversation.call.isWritten && !conversation.isOver
      if writes { return [.write] + commands(for: conversation).filter { $0 != .hold } }
      let speaks = state.lesson != nil && conversation.line == .talking
      return (speaks ? [.say] : []) + commands(for: conversation)
    }
  }

  private static func commands(for conversation: Conversation) -> [Command] {
    if conversation.isOver { return [.accept, .remark, .goods] }
    if case .consulting = conversation.line { return [.transfer, .back, .mute, .goods] }
    if conversation.isHeld { return [.hold, .endCall, .goods] }
    switch conversation.party {
    case .searching: return [.accept, .newClient, .transfer, .endCall, .hold, .remark]
    case .registering: return [.accept, .findClient, .transfer, .endCall, .hold]
    case .opening, .filing: return [.endCall, .hold]
    case .errand(let errand):
      if errand.focus == .done { return [.endCall, .goods, .remark, .promise, .transfer] }
      return [.accept, .confirm, .goods, .hold, .endCall, .transfer, .remark]
    case .client(let dealing):
      switch dealing.stage {
      case .barred:
        return [.transfer, .warmTransfer, .consult, .endCall, .remark, .promise, .goods, .hold]
      case .selling(let sale): return commands(for: sale)
      case .sold: return [.endCall, .remark, .orders, .goods, .transfer]
      }
    }
  }

  private static func commands(for sale: Sale) -> [Command] {
    switch sale.focus {
    case .readBack: [.accept, .back, .hold, .remark]
    case .confirming: [.hold, .remark]
    case .delivery: [.accept, .back, .confirm, .hold]
    default:
      [
        .confirm, .takeOffer, .refuseOffer, .delivery, .transfer, .remark, .undo, .goods, .hold,
        .endCall,
      ]
    }
  }

  private static func ends(_ state: State, _ words: Words) -> [Item] {
    [Command.help, .palette].compactMap { item($0, state, words, isWide: false) }
  }

  private static func item(
    _ command: Command, _ state: State, _ words: Words, isWide: Bool
  ) -> Item? {
    guard let binding = Bindings.binding(for: command) else { return nil }
    let refusal = state.refusal(of: command)
    let short = isWide ? words.sentences.shortRefusal : { $0.duty?.rawValue }
    return Item(
      key: key(binding.keys[0], words), name: binding.caption(words.commands, in: state).name,
      reason: refusal.flatMap(short), isRefused: refusal != nil)
  }

  /// As short as it can be said: `^P`.
  private static func key(_ key: Key, _ words: Words) -> String {
    if case .control(let letter) = key { return "^" + letter.uppercased() }
    return words.help.key(key)
  }

  private static func reasonWidth(_ item: Item) -> Int {
    item.reason.map { DisplayWidth.of($0) + 3 } ?? 0
  }

  private static func width(_ item: Item) -> Int {
    DisplayWidth.of(item.key) + 1 + DisplayWidth.of(item.name) + reasonWidth(item)
  }

  private static func write(
    _ item: Item, withReason: Bool, _ pen: inout Pen, into frame: inout Frame
  ) {
    pen.write(item.key, item.isRefused ? .keyRefused : .key, into: &frame)
    pen.skip(1)
    pen.write(item.name, item.isRefused ? .keyRefused : .keyLabel, into: &frame)
    if withReason, let reason = item.reason {
      pen.write(" (" + reason + ")", .keyRefused, into: &frame)
    }
    pen.skip(2)
  }
}
