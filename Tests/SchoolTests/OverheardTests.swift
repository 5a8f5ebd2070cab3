import Testing

@testable import Desk
@testable import School

/// What an operator knows from what was said.
@Suite("Overheard in a call")
struct OverheardTests {
  private func overheard(_ utterances: [Utterance]) -> Overheard { Overheard(utterances) }

  private func heard(_ meanings: Meaning...) -> Utterance {
    .heard(Answer("…", meanings), at: Cast.start)
  }

  private func said(_ moment: ScriptMoment) -> Utterance { .said(Speech(moment), at: Cast.start) }

  private func line(_ good: GoodCode, _ quantity: Int) -> SpokenLine {
    SpokenLine(good: good, quantity: Quantity(quantity))
  }

  @Test("The later word counts, in the place of the first")
  func laterWord() {
    let heard = overheard([
      heard(.named("Orbita"), .wants("001", Quantity(5))), heard(.wants("002", Quantity(2))),
      heard(.named("Vesna"), .corrects("001", Quantity(6))),
      heard(.details([Detail(.window, "9")])), heard(.details([Detail(.window, "12")])),
    ])
    #expect(heard.name == "Vesna")
    #expect(heard.wanted == [line("001", 6), line("002", 2)])
    #expect(heard.details == [.window: "12"])
  }

  @Test("A good taken instead leaves nothing of the other one")
  func instead() {
    let heard = overheard([
      heard(.wants("001", Quantity(5))), heard(.wants("002", Quantity(2))),
      heard(.wantsInstead(of: "001", "003", Quantity(5))),
      heard(.wantsInstead(of: "002", nil, .zero)),
    ])
    #expect(heard.wanted == [line("001", 0), line("002", 0), line("003", 5)])
  }

  @Test("Who spoke last is waited for")
  func waiting() {
    #expect(!overheard([]).isWaiting)
    #expect(overheard([heard(), said(.order)]).isWaiting)
    #expect(!overheard([said(.order), heard()]).isWaiting)
  }

  @Test("Yes is said to what was read last")
  func agreed() {
    let read = Speech(.readBack, lines: [line("001", 5)])
    let heard = overheard([
      .said(Speech(.readBack, lines: [line("001", 4)]), at: Cast.start),
      heard(.corrects("001", Quantity(5))), .said(read, at: Cast.start), heard(.agrees),
    ])
    #expect(heard.agreedTo == read)
  }

  @Test("Consent is taken back by a new objection, a question by its answer")
  func takenBack() {
    #expect(!overheard([heard(.acceptsTransfer), heard(.objects)]).acceptsTransfer)
    #expect(overheard([heard(.objects), heard(.acceptsTransfer)]).acceptsTransfer)
    #expect(overheard([heard(.asksAbout("001"))]).inquiry == "001")
    #expect(overheard([heard(.asksAbout("001")), heard(.isAnswered)]).inquiry == nil)
  }

  @Test("Remarks, verdicts and the end are kept as they fell")
  func rest() {
    let heard = overheard([
      said(.greeting), heard(.remarks(.price), .takes("001", Quantity(1))),
      heard(.remarks(.quality), .declines("002", .tooDear), .wantsNoMore, .isNew, .otherMatter),
      heard(.goodBye),
    ])
    #expect(heard.remarks == [.price, .quality])
    #expect(heard.verdicts == ["001": .accepted(Quantity(1)), "002": .refused(.tooDear)])
    #expect(heard.isAll && heard.isNew && heard.isOtherMatter && heard.hasSaidGoodBye)
    #expect(heard.said == [.greeting])
  }
}
