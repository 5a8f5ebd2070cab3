/// Written conversations: they wait with the callers, are claimed as calls are, and are answered
/// without the telephone (C5).
extension State {
  /// The store's list takes the place of the one at hand; the chosen entry stays chosen.
  mutating func take(_ threads: [WrittenThread], _ effects: inout [Effect]) {
    let calls = threads.map { $0.call(at: now) }
    let waiting = Set(calls.map(\.id))
    for place in queue.indices.reversed() {
      guard let call = queue[place].call, call.isWritten, !waiting.contains(call.id) else {
        continue
      }
      removeFromQueue(at: place)
    }
    for call in calls where !knows(call.id) {
      insert(QueueEntry(work: .call(call)), since: call.since)
      if !call.number.isEmpty { ask(.identify(call: call.id, number: call.number), &effects) }
    }
  }

  /// The claim is won: the conversation opens with what was written.
  mutating func read(_ entry: QueueEntry, _ call: Call, _ effects: inout [Effect]) {
    if awaited == .call(call.id) { awaited = nil }
    converse(call, entry.clients, answeredAt: now, &effects)
    overlay = .letter(Letter())
    askForThread(&effects)
  }

  mutating func askForThread(_ effects: inout [Effect]) {
    if let thread = conversation?.call.thread { ask(.thread(thread), &effects) }
  }

  /// What came meanwhile is in the conversation, until that is over: then it waits anew.
  mutating func take(_ thread: WrittenThread?) {
    guard let thread, let conversation, conversation.call.thread == thread.id, !conversation.isOver
    else { return }
    let known = conversation.thread?.last ?? Int.max
    let isNews = thread.messages.contains { $0.number > known && $0.by == nil }
    self.conversation?.thread = thread
    if isNews, notice == nil { notice = .written(conversation.call.callerName) }
  }

  var refusalOfWriting: Refusal? {
    guard let conversation else { return .noCall }
    guard conversation.call.isWritten else { return .notWritten }
    return conversation.isOver ? .callOver : nil
  }

  /// An answer that was left unfinished comes back.
  mutating func openLetter() {
    overlay = .letter(conversation?.letter ?? Letter())
  }

  mutating func obeyInLetter(
    _ command: Command, _ letter: Letter, _ effects: inout [Effect]
  ) -> Bool {
    var letter = letter
    switch command {
    case .back, .write:
      close(letter)
    case .accept:
      send(letter, &effects)
    default:
      guard command.isTyping else {
        close(letter)
        return false
      }
      letter.edit(command)
      overlay = .letter(letter)
    }
    return true
  }

  private mutating func close(_ letter: Letter) {
    conversation?.letter = letter.isEmpty ? nil : letter
    overlay = nil
  }

  private mutating func send(_ letter: Letter, _ effects: inout [Effect]) {
    let text = letter.text
    guard let conversation, let thread = conversation.call.thread, !text.isEmpty else { return }
    self.conversation?.answers += 1
    self.conversation?.letter = nil
    let answer = ThreadAnswer(
      id: "\(conversation.call.id)/a\(conversation.answers + 1)", thread: thread,
      call: conversation.call.id, text: text, by: me.code, at: now)
    keep(.answerThread(answer), &effects)
    overlay = .letter(Letter())
    notice = .answerWritten(conversation.call.channel)
  }

  /// The message for a colleague is left: the conversation is over here.
  mutating func endWritten(_ effects: inout [Effect]) {
    if let call = conversation?.call { ended(call.id, byCaller: false, &effects) }
  }
}
