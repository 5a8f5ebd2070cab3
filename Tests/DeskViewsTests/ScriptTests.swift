import Testing
import TextScreen

@testable import Desk
@testable import DeskViews

@Suite struct ScriptTests {
  @Test("The standard script has a sentence for every moment (A21)", arguments: Language.allCases)
  func everyMoment(language: Language) {
    for moment in ScriptMoment.allCases {
      #expect(Script.standard.texts[language.rawValue]?[moment]?.isEmpty == false, "\(moment)")
    }
  }

  @Test("The standard script uses only the placeholders there are")
  func placeholdersAreKnown() {
    for text in Script.standard.texts.values.flatMap(\.values) {
      for piece in text.split(separator: "{").dropFirst() {
        #expect(Script.placeholders.contains(String(piece.prefix { $0 != "}" })), "\(text)")
      }
    }
  }

  @Test("Every screen's sentence is filled: no brace is left", arguments: Language.allCases)
  func filled(language: Language) {
    for (name, state) in Fixtures(language: language).screens {
      let text = ScriptFilling(state, Words.of(language)).text(of: ScriptMoment.of(state))
      #expect(!text.isEmpty && !text.contains("{"), "\(name): \(text)")
    }
  }

  @Test("An unknown placeholder is shown as it is, an open brace too")
  func unknownPlaceholders() {
    let filling = ScriptFilling(Fixtures.english.selling(), .english)
    #expect(filling.fill("a {nonsense} b {sum") == "a {nonsense} b {sum")
    #expect(filling.fill("{lines}, {sum}") == "4 lines, 15\u{A0}290.02")
  }

  @Test("A name that ends with a full stop isn't followed by another")
  func fullStops() {
    let state = Fixtures.english.screen("transferring")
    let text = ScriptFilling(state, .english).fill("To {target}. Wait.")
    #expect(text == "To Voronina T. S. Wait.")
  }

  @Test("A company without a name greets without it")
  func namelessCompany() {
    var state = Fixtures.english.screen("queue")
    state.company.name = ""
    let text = ScriptFilling(state, .english).fill("{company}, good day. {operator} speaking.")
    #expect(text == "Good day. Anna Kotova speaking.")
    state.company.name = " "
    #expect(ScriptFilling(state, .english).fill("{company}, good day.") == "Good day.")
    let hello = ScriptFilling(state, .english).fill("Hello, {company}, good day.")
    #expect(hello == "Hello, good day.")
  }

  @Test(
    "The moment follows the call",
    arguments: [
      ("queue", ScriptMoment.greeting), ("searching", .whoIsCalling), ("registering", .newClient),
      ("barred-key", .keyClient), ("barred-overdue", .debtOverdue), ("barred-limit", .debtLimit),
      ("barred-no-room", .noRoom),
      ("transferring", .putThrough), ("selling-empty", .order), ("selling", .lineAdded),
      ("entry-stand-in", .outOfStock), ("offers", .offerUsual), ("offers-accepting", .offerTaken),
      ("offers-refusing", .offerRefused), ("delivery", .delivery),
      ("delivery-regional", .regional), ("read-back", .readBack), ("sold", .confirmed),
      ("held", .onHold), ("wrap-up", .wrapUp), ("transfer", .otherPurpose),
    ])
  func moments(screen: String, moment: ScriptMoment) {
    #expect(ScriptMoment.of(Fixtures.english.screen(screen)) == moment)
  }
}

@Suite struct LineWindowTests {
  @Test("The chosen line is always in sight and the rows are never too many")
  func focusIsVisible() {
    for count in [0, 1, 3, 12, 500] {
      for rows in [1, 2, 3, 5, 8] {
        let entry = LineWindow(count: count, focus: nil, rows: rows)
        #expect(entry.rows <= rows)
        if count > 0 { #expect(entry.shown.contains(.line(count - 1))) }
        for focus in 0..<count {
          let window = LineWindow(count: count, focus: focus, rows: rows)
          #expect(window.rows <= rows, "\(count) \(rows) \(focus)")
          #expect(window.shown.contains(.line(focus)), "\(count) \(rows) \(focus)")
        }
      }
    }
  }

  @Test("Lines out of sight are counted above and below")
  func countsAreRight() {
    for focus in [nil, 0, 3, 250, 490, 499] as [Int?] {
      var lines = 0
      var hidden = 0
      for piece in LineWindow(count: 500, focus: focus, rows: 8).shown {
        switch piece {
        case .line: lines += 1
        case .above(let count), .below(let count): hidden += count
        }
      }
      #expect(lines + hidden == 500, "\(String(describing: focus))")
      #expect(lines >= 6)
    }
  }

  @Test("From the entry to the last line nothing moves but the marker")
  func entryAndLastLineAgree() {
    #expect(
      LineWindow(count: 500, focus: nil, rows: 8).shown
        == LineWindow(count: 500, focus: 499, rows: 8).shown)
  }
}

@Suite struct StillMissingTests {
  @Test("What is still to agree shrinks with each answer (A7, A12)")
  func missing() {
    let fixtures = Fixtures.english
    var order = fixtures.order()
    #expect(StillMissing(order, Rules()).offers == 3)
    for answer in fixtures.answers { order.apply(.answered(answer)) }
    #expect(StillMissing(order, Rules()).offers == 0)
    #expect(!StillMissing(order, Rules()).isNothing)
    order.apply(.delivery(fixtures.agreed))
    #expect(StillMissing(order, Rules()).isNothing)
  }
}
