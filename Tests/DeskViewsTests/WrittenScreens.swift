@testable import Desk

/// Screens of written conversations (C5).
extension Fixtures {
  var written: [(name: String, state: State)] {
    var list = waiting
    list.queue.insert(QueueEntry(work: .call(writtenThread.call(at: Self.now))), at: 1)
    var talk = free
    let call = writtenThread.call(at: Self.now)
    var conversation = Conversation(
      call: call, answeredAt: Self.now.advanced(bySeconds: -40), party: .searching(Search()))
    conversation.thread = writtenThread
    talk.work = .conversation(conversation)
    var letter = Letter(of("Good day\nWe deliver on Monday", "Добрый день\nПривезём в понедельник"))
    letter.edit(.move(.end))
    talk.overlay = .letter(letter)
    var loading = talk
    loading.conversation?.thread = nil
    loading.overlay = .letter(Letter())
    return [("queue-written", list), ("written", talk), ("written-loading", loading)]
  }

  private var writtenThread: WrittenThread {
    let first = of(
      "Good day, can you bring twenty boxes of the Baltic sprats to the shop in Arbat before noon?",
      "Добрый день, привезёте двадцать коробок балтийских шпрот в магазин на Арбате до полудня?")
    return WrittenThread(
      id: "chat-1", channel: .chat, project: "Vega",
      client: Writer(name: "Anna K.", phone: "74951112233", mail: "anna@shop.example"),
      subject: of("Delivery", "Доставка"), turn: 1,
      waitsSince: Self.now.advanced(bySeconds: -95),
      messages: [
        ThreadMessage(number: 1, text: first, at: Self.now.advanced(bySeconds: -95)),
        ThreadMessage(
          number: 2, by: free.me.code, text: of("A moment, please.", "Минуту, пожалуйста."),
          at: Self.now.advanced(bySeconds: -30), standing: .sent),
        ThreadMessage(number: 3, text: "OK\n:)", at: Self.now.advanced(bySeconds: -10)),
        ThreadMessage(
          number: 4, by: free.me.code, text: of("Monday?", "Понедельник?"),
          at: Self.now.advanced(bySeconds: -5), standing: .waiting),
      ])
  }
}
