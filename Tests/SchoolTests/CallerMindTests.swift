import Desk
import School
import Testing

/// What a caller says of itself and of its wishes, spoken with by hand.
@Suite("A caller of the school")
struct CallerMindTests {
  private func mind(_ change: (inout CallerPart) -> Void = { _ in }) -> CallerMind {
    CallerMind(Cast.client(change), language: .english)
  }

  // MARK: who calls

  @Test("A caller gives its own name and its company's, in its language")
  func ownName() {
    var english = mind()
    #expect(english.hear(Speech(.greeting)).text.contains("Anna of Vesna"))
    var part = Cast.part()
    part.person = BothTongues("Mary", "Мария")
    let role = Cast.role(part, Cast.Books(), .russian)
    var russian = CallerMind(role, language: .russian)
    #expect(russian.hear(Speech(.greeting)).text.contains("Это Мария, Vesna."))
  }

  @Test("Words of the trainer's own are said, with the name before them where they leave it out")
  func opening() {
    var named = mind { $0.opening = BothTongues("Vesna here, quickly.") }
    #expect(named.hear(Speech(.greeting)).text == "Vesna here, quickly.")
    var nameless = mind { $0.opening = BothTongues("The usual, please.") }
    #expect(nameless.hear(Speech(.greeting)).text == "This is Anna of Vesna. The usual, please.")
  }

  @Test("A caller with a withheld number says its company only when asked, A2")
  func shy() {
    var shy = mind { $0.number = "" }
    let greeted = shy.hear(Speech(.greeting))
    #expect(greeted.meanings == [])
    #expect(!greeted.text.contains("Vesna"))
    #expect(shy.hear(Speech(.whoIsCalling)).meanings == [.named("Vesna")])
  }

  @Test("A caller who claims to be another tells the truth when asked again, A2")
  func claims() {
    var pretender = mind { $0.claims = BothTongues("Orbita") }
    #expect(pretender.hear(Speech(.greeting)).meanings == [.named("Orbita")])
    #expect(pretender.hear(Speech(.greeting)).meanings == [.named("Orbita")])
    #expect(pretender.hear(Speech(.whoIsCalling)).meanings == [.named("Vesna")])
    #expect(pretender.hear(Speech(.whoIsCalling)).meanings == [.named("Vesna")])
  }

  @Test("A first-time caller says so, dictates its card and lets itself be put through, A15")
  func stranger() {
    var stranger = CallerMind(Cast.stranger(), language: .english)
    #expect(stranger.hear(Speech(.greeting)).meanings == [.named("Lotos")])
    #expect(stranger.hear(Speech(.whoIsCalling)).meanings == [.named("Lotos"), .isNew])
    let details = [
      Detail(.clientName, "Lotos"), Detail(.clientKind, "Market"), Detail(.city, "Tver"),
      Detail(.address, "3 Market Sq."), Detail(.contact, "Ivan"),
      Detail(.taxNumber, "7700112239"),
    ]
    #expect(
      stranger.hear(Speech(.newClient)).meanings == [.details(details), .acceptsTransfer])
  }

  @Test("A client of the books does not let itself be registered, one without a manager goes on")
  func noNewcomer() {
    var client = mind()
    #expect(client.hear(Speech(.newClient)).meanings == [.named("Vesna")])
    let books = Cast.Books.with { $0.client.manager = nil }
    var without = CallerMind(Cast.role(Cast.part(), books), language: .english)
    #expect(without.hear(Speech(.newClient)).meanings == [.acceptsTransfer])
  }

  // MARK: wants

  @Test("A caller says what it wants one after another, and then that this was all")
  func wantsInTurn() {
    var mind = mind()
    #expect(mind.hear(Speech(.greeting)).meanings == [.named("Vesna")])
    #expect(mind.hear(Speech(.order)).meanings == [.wants("001", Quantity(5))])
    #expect(mind.hear(Speech(.lineAdded)).meanings == [.wants("002", Quantity(2))])
    #expect(mind.hear(Speech(.lineAdded)).meanings == [.wantsNoMore])
    #expect(mind.hear(Speech(.lineAdded)).meanings == [.wantsNoMore])
  }

  @Test("A want in packs is as many pieces as the books say")
  func packs() {
    var mind = mind { $0.wants = [Want(good: "001", quantity: Quantity(3), isInPacks: true)] }
    #expect(mind.hear(Speech(.order)).meanings == [.wants("001", Quantity(18))])
  }

  @Test("Out of stock, the caller takes what it has in mind instead, or nothing, A8")
  func standIn() {
    var mind = mind { $0.wants[0].instead = "003" }
    _ = mind.hear(Speech(.order))
    #expect(
      mind.hear(Speech(.outOfStock, good: "001")).meanings == [
        .wantsInstead(of: "001", "003", Quantity(5))
      ])
    _ = mind.hear(Speech(.lineAdded))
    #expect(
      mind.hear(Speech(.outOfStock, good: "002")).meanings == [
        .wantsInstead(of: "002", nil, .zero)
      ])
    let read = [SpokenLine(good: "003", quantity: Quantity(5))]
    #expect(mind.hear(Speech(.readBack, lines: read)).meanings == [.agrees])
  }

  @Test("A question about a good comes after the first want and is repeated until answered, A18")
  func inquiry() {
    var mind = mind { $0.inquiry = Inquiry(good: "003", subject: .price) }
    #expect(mind.hear(Speech(.order)).meanings == [.wants("001", Quantity(5))])
    #expect(mind.hear(Speech(.lineAdded)).meanings == [.asksAbout("003")])
    #expect(mind.hear(Speech(.lineAdded)).meanings == [.asksAbout("003")])
    let wrong = mind.hear(Speech(.information, good: "004"))
    #expect(wrong.meanings == [])
    #expect(wrong.temper == 95)
    #expect(mind.hear(Speech(.information, good: "003")).meanings == [.isAnswered])
    #expect(mind.hear(Speech(.lineAdded)).meanings == [.wants("002", Quantity(2))])
  }

  @Test("A caller who only wanted to know says good bye when it knows, A18")
  func information() {
    var mind = mind {
      $0.purpose = .information
      $0.wants = []
      $0.inquiry = Inquiry(good: "003", subject: .stock)
    }
    #expect(mind.hear(Speech(.order)).meanings == [.asksAbout("003")])
    _ = mind.hear(Speech(.information, good: "003"))
    #expect(mind.hear(Speech(.order)).meanings == [.wantsNoMore, .goodBye])
    #expect(mind.hasSaidGoodBye)
  }

  @Test("Another matter is named at once and again, A19")
  func otherMatter() {
    var mind = mind {
      $0.purpose = .otherMatter
      $0.wants = []
    }
    #expect(mind.hear(Speech(.order)).meanings == [.otherMatter])
    #expect(mind.hear(Speech(.order)).meanings == [.otherMatter])
    #expect(mind.hear(Speech(.otherPurpose)).meanings == [.acceptsTransfer])
  }

  // MARK: no order

  @Test("A caller objects once and then lets itself be put through, one without objection at once")
  func objection() {
    for moment: ScriptMoment in [.keyClient, .debtOverdue, .debtLimit, .noRoom, .otherPurpose] {
      var mind = mind { $0.objection = BothTongues("But I paid!") }
      let first = mind.hear(Speech(moment))
      #expect(first.text == "But I paid!")
      #expect(first.meanings == [.objects])
      #expect(mind.hear(Speech(moment)).meanings == [.acceptsTransfer])
    }
    var meek = mind()
    #expect(meek.hear(Speech(.debtOverdue)).meanings == [.acceptsTransfer])
  }

  // MARK: remarks

  @Test("A remark falls once, after as many wants as the trainer said, A20")
  func remark() {
    let words = BothTongues("The bags were torn.")
    var mind = mind { $0.remark = RemarkToDrop(topic: .quality, words: words, afterWants: 2) }
    let heard = [ScriptMoment.greeting, .order, .lineAdded, .lineAdded].map {
      mind.hear(Speech($0))
    }
    #expect(heard.map { $0.meanings.contains(.remarks(.quality)) } == [false, false, true, false])
    #expect(heard[2].text.hasSuffix("The bags were torn."))
  }

  @Test("A remark falls with the greeting, or at the latest when the caller is put through, A20")
  func remarkEarlyAndLate() {
    let words = BothTongues("Nobody came.")
    var early = mind { $0.remark = RemarkToDrop(topic: .delivery, words: words, afterWants: 0) }
    #expect(early.hear(Speech(.greeting)).meanings.last == .remarks(.delivery))
    var late = mind { $0.remark = RemarkToDrop(topic: .delivery, words: words) }
    #expect(late.hear(Speech(.greeting)).meanings == [.named("Vesna")])
    #expect(
      late.hear(Speech(.keyClient)).meanings == [.acceptsTransfer, .remarks(.delivery)])
  }
}
