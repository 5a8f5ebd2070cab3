import Desk
import School
import Testing

/// How a caller answers offers and a read-back, and when it has had enough.
@Suite("Answers of a caller of the school")
struct CallerAnswersTests {
  private func mind(_ change: (inout CallerPart) -> Void = { _ in }) -> CallerMind {
    CallerMind(Cast.client(change), language: .english)
  }

  /// A caller who has said all its wants.
  private func ordered(_ change: (inout CallerPart) -> Void = { _ in }) -> CallerMind {
    var mind = mind(change)
    for _ in 0...2 { _ = mind.hear(Speech(.order)) }
    return mind
  }

  private func offer(
    _ good: GoodCode, _ moment: ScriptMoment = .offerUsual, _ quantity: Int = 4
  ) -> Speech {
    Speech(moment, good: good, quantity: Quantity(quantity))
  }

  private func readBack(_ lines: [(GoodCode, Int)], _ delivery: Delivery? = nil) -> Speech {
    let lines = lines.map { SpokenLine(good: $0.0, quantity: Quantity($0.1)) }
    return Speech(.readBack, lines: lines, delivery: delivery)
  }

  // MARK: offers

  @Test("Tastes are used in their order, the first that fits, and each once, A7")
  func tastes() {
    var mind = mind {
      $0.tastes = [
        Taste(.new, .takes(Quantity(3)), words: BothTongues("New? Three.")),
        Taste(.any, .refuses(.tooDear)), Taste(.usual, .takes(nil)),
      ]
    }
    #expect(mind.hear(offer("003")).meanings == [.declines("003", .tooDear)])
    let new = mind.hear(offer("004", .offerNew))
    #expect(new.meanings == [.takes("004", Quantity(3))])
    #expect(new.text == "New? Three.")
    #expect(mind.hear(offer("005", .offerUsual, 7)).meanings == [.takes("005", Quantity(7))])
    let left = mind.hear(offer("006")).meanings
    guard case .declines("006", _)? = left.first else {
      Issue.record("no taste was left, and yet: \(left)")
      return
    }
  }

  @Test("A taste for one good fits that good alone, and a kind only offers of its kind, A8")
  func kinds() {
    let kinds: [(Taste.Occasion, ScriptMoment)] = [
      (.new, .offerNew), (.special, .offerSpecial), (.usual, .offerUsual),
      (.companion, .offerCompanion), (.popular, .offerPopular),
    ]
    for (occasion, moment) in kinds {
      for (_, other) in kinds {
        var mind = mind { $0.tastes = [Taste(occasion, .takes(nil))] }
        let isTaken = mind.hear(offer("003", other)).meanings == [.takes("003", Quantity(4))]
        #expect(isTaken == (other == moment), "\(occasion) at \(other)")
      }
    }
    var fond = mind { $0.tastes = [Taste(.good("004"), .takes(Quantity(2)))] }
    #expect(fond.hear(offer("003")).meanings.first != .takes("003", Quantity(4)))
    #expect(fond.hear(offer("004")).meanings == [.takes("004", Quantity(2))])
  }

  @Test("The same offer gets the same answer, and uses no other taste, A7")
  func repeated() {
    var mind = mind {
      $0.tastes = [Taste(.any, .refuses(.hasStock)), Taste(.any, .takes(nil))]
    }
    for _ in 0..<3 { #expect(mind.hear(offer("003")).meanings == [.declines("003", .hasStock)]) }
    #expect(mind.hear(offer("004")).meanings == [.takes("004", Quantity(4))])
    #expect(mind.hear(offer("003")).meanings == [.declines("003", .hasStock)])
  }

  @Test("Without tastes the first usual good is taken and no other, A7")
  func byHabit() {
    var mind = mind()
    guard case .declines? = mind.hear(offer("003", .offerNew)).meanings.first else {
      Issue.record("a new good was taken")
      return
    }
    #expect(mind.hear(offer("004")).meanings == [.takes("004", Quantity(4))])
    guard case .declines? = mind.hear(offer("005")).meanings.first else {
      Issue.record("a second one was taken")
      return
    }
  }

  @Test("A good that the caller meant to name anyway is taken in its quantity, and not said again")
  func offeredWant() {
    var mind = mind()
    #expect(mind.hear(offer("002", .offerNew, 9)).meanings == [.takes("002", Quantity(2))])
    #expect(mind.hear(Speech(.order)).meanings == [.wants("001", Quantity(5))])
    #expect(mind.hear(Speech(.lineAdded)).meanings == [.wantsNoMore])
  }

  @Test("An offer that names no good is not understood")
  func nothingOffered() {
    var mind = mind()
    #expect(mind.hear(Speech(.offerNew)).meanings == [])
  }

  // MARK: read-back

  @Test("A read-back that is right is agreed to, A12")
  func right() {
    var mind = ordered()
    #expect(mind.hear(readBack([("001", 5), ("002", 2)])).meanings == [.agrees])
  }

  @Test("Wrong amounts, what is missing and what nobody asked for are put right, A12")
  func wrong() {
    var mind = ordered()
    let answer = mind.hear(readBack([("001", 6), ("004", 1)]))
    #expect(
      answer.meanings == [
        .corrects("001", Quantity(5)), .corrects("002", Quantity(2)), .corrects("004", .zero),
      ])
    #expect(answer.temper == 95)
    #expect(mind.hear(readBack([("001", 5), ("002", 2)])).meanings == [.agrees])
  }

  @Test("A want that was mentioned once is not missed at the read-back, and no stranger in it")
  func mentionedOnce() {
    for lines in [[("002", 2)], [("001", 5), ("002", 2)], [("001", 7), ("002", 2)]] {
      var mind = ordered { $0.wants[0].isMentionedOnce = true }
      #expect(mind.hear(readBack(lines)).meanings == [.agrees])
    }
  }

  @Test("Less of what was only offered is no mistake, more of it is, A12")
  func offered() {
    var mind = ordered { $0.tastes = [Taste(.any, .takes(Quantity(4)))] }
    _ = mind.hear(offer("003"))
    #expect(mind.hear(readBack([("001", 5), ("002", 2), ("003", 3)])).meanings == [.agrees])
    #expect(mind.hear(readBack([("001", 5), ("002", 2)])).meanings == [.agrees])
    #expect(
      mind.hear(readBack([("001", 5), ("002", 2), ("003", 5)])).meanings == [
        .corrects("003", Quantity(4))
      ])
  }

  @Test("Under a limit that allows no more, less is no mistake, A5")
  func limited() {
    let books = Cast.Books.with { $0.credit.limit = Money(minor: 3_000) }
    var mind = CallerMind(Cast.role(Cast.part(), books), language: .english)
    for _ in 0...2 { _ = mind.hear(Speech(.order)) }
    #expect(mind.hear(readBack([("001", 3)])).meanings == [.agrees])
  }

  @Test("Another delivery than was agreed is put right, field by field, A12")
  func delivery() throws {
    var mind = ordered {
      $0.delivery = DeliveryWish()
      $0.delivery?.window = "09:00–12:00"
      $0.delivery?.receiver = BothTongues("Rimma")
    }
    let details = [Detail(.window, "09:00–12:00"), Detail(.receiver, "Rimma")]
    #expect(mind.hear(Speech(.delivery)).meanings == [.details(details)])
    func agreed(_ window: String, _ receiver: String) -> Delivery {
      .local(
        LocalDelivery(
          day: Cast.today + 1, window: window, address: "Arbat, 1",
          people: People(receiver: receiver, payer: "Anna", signer: "Anna")))
    }
    let lines = [("001", 5), ("002", 2)]
    let wrong = mind.hear(readBack(lines, agreed("12:00–15:00", "Rimma")))
    #expect(wrong.meanings == [.details(details)])
    #expect(mind.hear(readBack(lines, agreed("09:00-12:00", "RIMMA"))).meanings == [.agrees])
  }

  // MARK: temper

  @Test("Silence lowers the temper, sooner of the hurried, until the caller goes")
  func silence() {
    let moods: [(CallerPart.Mood, [Int])] = [
      (.friendly, [85, 70, 55, 40, 25, 10, 0]), (.hurried, [70, 40, 10, 0]),
      (.chatty, [70, 40, 10, 0]), (.angry, [40, 10, 0]),
    ]
    for (mood, tempers) in moods {
      var mind = mind { $0.mood = mood }
      for temper in tempers {
        let answer = mind.waitInSilence()
        #expect(answer.temper == temper)
        #expect((answer.meanings == [.goodBye]) == (temper == 0))
      }
      #expect(mind.hasSaidGoodBye)
    }
  }

  @Test("Half a minute of music is forgiven, more is not, and too much ends the call")
  func hold() {
    var mind = mind()
    #expect(mind.comeBack(afterSeconds: 30) == nil)
    #expect(mind.temper == 100)
    #expect(mind.comeBack(afterSeconds: 60)?.temper == 88)
    #expect(mind.comeBack(afterSeconds: 600)?.meanings == [.goodBye])
  }

  @Test("A caller whose order is read wrong again and again goes at last")
  func wrongAgain() {
    var mind = ordered { $0.mood = .hurried }
    var answers: [Answer] = []
    while !mind.hasSaidGoodBye, answers.count < 50 { answers.append(mind.hear(readBack([]))) }
    #expect(answers.count == 10)
    #expect(answers.last?.meanings == [.goodBye])
    #expect(answers.last?.temper == 0)
  }

  @Test("The same words in the same order bring the same answers")
  func deterministic() {
    let speeches = [
      Speech(.greeting), Speech(.order), offer("003"), Speech(.lineAdded), Speech(.delivery),
      readBack([("001", 1)]), readBack([("001", 5), ("002", 2)]), Speech(.confirmed),
    ]
    for mood in CallerPart.Mood.allCases {
      var one = mind { $0.mood = mood }
      var other = mind { $0.mood = mood }
      #expect(speeches.map { one.hear($0) } == speeches.map { other.hear($0) })
      #expect(one == other)
    }
  }
}
