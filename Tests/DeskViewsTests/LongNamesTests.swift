import Testing
import TextScreen

@testable import Desk
@testable import DeskViews

/// What is long is cut where it matters least.
@Suite struct LongNamesTests {
  private let fixtures = Fixtures.english

  @Test(
    "A good's name is cut before its pack size",
    arguments: [
      ("Sugar white «Domashny Pir» 5 kg", 23, "Sugar white «Doma… 5 kg"),
      ("Sugar white «Domashny Pir» 5 kg", 31, "Sugar white «Domashny Pir» 5 kg"),
      ("Масло «Подсолнух» 0,5л", 16, "Масло «Под… 0,5л"),
      ("Kefir in bottles 12 × 500 g", 20, "Kefir in… 12 × 500 g"),
      ("Cheese Gouda 45 % «Lugovoy» by weight", 20, "Cheese Gouda 45 % «Lugovoy» by weight"),
      ("Sugar 5 kg", 5, "Sugar 5 kg"),
    ])
  func goods(name: String, columns: Int, text: String) {
    let fitted = ShortName.good(name, columns: columns)
    #expect(fitted == text)
    #expect(fitted == name || DisplayWidth.of(fitted) <= columns)
  }

  @Test("A long good keeps its pack size among lines, matches and offers", arguments: [80, 100])
  func packSizes(columns: Int) {
    let state = fixtures.selling { sale in
      for id in 0..<2 { sale.order.lines[id].good.name = longGood(id == 0 ? "1 kg" : "50 kg") }
      sale.offers.offers[0].match.good.name = longGood("7 kg")
      sale.focus = .offers
    }
    let picture = drawn(state, columns, 24).text
    for size in ["… 1 kg ", "… 50 kg ", "… 7 kg "] { #expect(picture.contains(size), "\(size)") }
    let entry = fixtures.selling { sale in
      sale.entry.search = fixtures.sugar
      sale.entry.search.matches[0].good.name = longGood("5 kg")
    }
    #expect(drawn(entry, columns, 24).text.contains("… 5 kg "))
  }

  private func longGood(_ size: String) -> String {
    "Sugar white crystal «Domashny Pir» of the first grade " + size
  }

  @Test("Matches without a last sale give its columns to the name")
  func matchesWithoutLast() {
    let state = fixtures.selling { sale in
      sale.entry.search = fixtures.sugar
      sale.entry.search.matches = [fixtures.found("00977"), fixtures.found("00978")]
      sale.entry.search.matches[0].good.name = "Sugar white «Domashny Pir» in bags 5 kg"
    }
    let picture = drawn(state, 80, 24).text
    #expect(picture.contains("Sugar white «Domashny Pir» in bags 5 kg"))
    #expect(picture.contains(" out of stock\n"))
  }

  @Test("Nothing of what was agreed is cut when it is read back", arguments: [60, 80, 100, 120])
  func agreement(columns: Int) {
    let address = "129090, Moscow, Bolshaya Spasskaya Street, building 12, block 4, entrance 7B"
    let people = People(
      receiver: "Nikonova Natalia Sergeevna", payer: "Ermolaeva Alexandra", signer: "Zotova Irina")
    let state = fixtures.selling { sale in
      let delivery = LocalDelivery(
        day: Fixtures.today + 1, window: "12:00–15:00", address: address, people: people)
      sale.order.apply(.delivery(.local(delivery)))
      sale.focus = .readBack
    }
    let picture = drawn(state, columns, 24).text
    let words = picture.split { " \n│".contains($0) }
    for word in address.split(separator: " ") { #expect(words.contains(word), "\(word)") }
    for name in [people.receiver, people.payer, people.signer] {
      #expect(picture.contains(" \(name)"), "\(name)")
    }
  }

  @Test("A debt of six digits leaves the last order its label", arguments: [false, true])
  func largeDebts(overdue: Bool) {
    for fixtures in Fixtures.all {
      let words = Words.of(fixtures.language)
      var card = fixtures.card(overdue: overdue)
      card.credit.limit = Money(minor: 123_456_789)
      card.credit.receivables[0].remainder = Money(minor: 98_765_432)
      let sale = Sale(
        order: fixtures.order(), offers: OfferDesk(sources: []), delivery: fixtures.delivery)
      let picture = drawn(
        fixtures.talking(.client(Dealing(card: card, stage: .selling(sale)))), 80, 24
      ).text
      #expect(picture.contains(words.formats.money(Money(minor: 98_765_432))))
      #expect(picture.contains(" " + words.card.last + " "))
      #expect(picture.contains(words.formats.day(Fixtures.today - 9)))
    }
  }

  @Test("A manager's long name becomes initials and the extension stays", arguments: [60, 80, 100])
  func manager(columns: Int) {
    for presence in [StaffMember.Presence.present, .busy, .away] {
      var state = fixtures.screen("barred-overdue")
      let long = "Konstantinopolskaya Alexandra Vladimirovna"
      guard case .conversation(var conversation) = state.work,
        case .client(var dealing) = conversation.party,
        case .barred(let reason, var choice) = dealing.stage
      else {
        Issue.record("nobody is barred")
        return
      }
      state.company.staff[1].name = long
      state.company.staff[1].presence = presence
      choice.targets[0].member = state.company.staff[1]
      dealing.stage = .barred(reason, choice)
      conversation.party = .client(dealing)
      state.work = .conversation(conversation)
      let lines = drawn(state, columns, 24).text.split(separator: "\n")
      let named = lines.filter { $0.contains("Konstantinop") && !$0.contains("Say") }
      #expect(named.count >= 2)
      #expect(lines.filter { $0.contains(" 208") }.count == 2)
    }
    #expect(ShortName.person("Никонова Наталья Сергеевна", columns: 16) == "Никонова Н. С.")
    #expect(ShortName.person("Сазонов А. Д.", columns: 5) == "Сазонов А. Д.")
  }

  @Test("Clients of the same name show their codes, others don't")
  func namesakes() {
    var matches = fixtures.matches
    matches[1].name = matches[0].name
    let state = fixtures.talking(
      .searching(Search(field: TextField("pavl"), matches: matches)))
    let picture = drawn(state, 80, 24).text
    #expect(picture.contains("Pavlov & Partners · K000001"))
    #expect(picture.contains("Pavlov & Partners · K000017"))
    #expect(!picture.contains("K000230"))
  }

  @Test("An order that passes the limit is named as the cause")
  func overLimitWithOrder() {
    let state = fixtures.ready(lines: 40, .entry)
    let picture = drawn(state, 120, 40).text
    #expect(picture.contains("with this order"))
    #expect(drawn(state, 80, 24).text.contains("With this order over the limit by"))
  }

  @Test("What to say to a barred caller is shown to its last word")
  func barredScript() {
    var state = fixtures.screen("barred-overdue")
    let text = String(repeating: "Please let us settle this first. ", count: 6) + "Thank you kindly"
    state.script.texts[Language.english.rawValue]?[.debtOverdue] = text
    #expect(drawn(state, 80, 24).text.contains("kindly"))
  }

  @Test("On the smallest screen a line shows its code, pack size and sum whole")
  func smallestScreen() {
    let picture = drawn(fixtures.selling(), 60, 16).text
    let last = picture.split(separator: "\n").first { $0.contains(" 00002 ") } ?? ""
    for text in ["5 kg", " 12 pcs ", " 571.61 ", " 6\u{A0}859.32"] { #expect(last.contains(text)) }
  }
}
