import Testing
import TextScreen

@testable import Desk
@testable import DeskViews

/// What holds for every screen at every size.
@Suite struct ScreenTests {
  static let sizes = [
    (0, 0), (1, 1), (5, 3), (39, 9), (40, 10), (47, 13), (59, 16), (60, 15), (60, 16), (72, 20),
    (79, 23),
    (80, 24), (99, 31), (100, 24), (120, 40), (200, 60),
  ]

  @Test("Every screen draws at odd sizes and keeps its cursor inside", arguments: sizes)
  func drawsAtAnySize(columns: Int, rows: Int) {
    for fixtures in Fixtures.all {
      for (name, state) in fixtures.screens {
        let frame = drawn(state, columns, rows)
        #expect(frame.cells.count == columns * rows)
        guard let cursor = frame.cursor else { continue }
        #expect((0..<columns).contains(cursor.column), "\(name)")
        #expect((0..<rows).contains(cursor.row), "\(name)")
      }
    }
  }

  @Test("A window that is too small says so")
  func tooSmall() {
    let state = Fixtures.english.selling()
    for (columns, rows) in [(40, 10), (59, 16), (60, 15)] {
      #expect(drawn(state, columns, rows).text.contains("80×24"))
    }
    #expect(!drawn(state, 60, 16).text.contains("80×24"))
  }

  @Test("At 80×24 the footer ends whole, with help and palette")
  func footersFit() {
    for fixtures in Fixtures.all {
      let end = "^P " + Words.of(fixtures.language).commands.palette.name
      for (name, state) in fixtures.screens where !state.isLocked {
        let footer = row(23, of: drawn(state, 80, 24))
        #expect(footer.hasSuffix(end), "\(name): \(footer)")
        #expect(!footer.contains("…"), "\(name): \(footer)")
      }
    }
  }

  @Test("No line of the help is cut at 80 columns")
  func helpFits() {
    for fixtures in Fixtures.all {
      for scroll in stride(from: 0, to: 90, by: 15) {
        let text = drawn(fixtures.with(.help(scroll: scroll), over: fixtures.free), 80, 24).text
        for line in text.split(separator: "\n") { #expect(!line.contains("…"), "\(line)") }
      }
    }
  }

  @Test("Large figures stand whole beside a name that is cut")
  func figuresAreWhole() {
    for fixtures in Fixtures.all {
      let state = fixtures.selling { sale in
        var line = sale.order.lines[1]
        line.good.name = String(repeating: "W", count: 90)
        line.good.prices = [987_654, 987_654, 987_654].map { Money(minor: $0) }
        line.quantity = Quantity(1_200)
        sale.order.apply(.put(line))
      }
      let picture = drawn(state, 80, 24).text
      let formats = Words.of(fixtures.language).formats
      #expect(picture.contains("W… "))
      #expect(picture.contains(" " + formats.quantity(Quantity(1_200), .piece) + " "))
      #expect(picture.contains(" " + formats.money(Money(minor: 987_654)) + " "))
      #expect(picture.contains(" " + formats.money(Money(minor: 1_185_184_800)) + "\n"))
    }
  }

  @Test("A character typed into the entry changes one cell beside the matches")
  func typingIsCheap() {
    let fixtures = Fixtures.english
    let before = fixtures.selling { $0.entry.search = fixtures.sugar }
    let after = fixtures.selling {
      $0.entry.search = fixtures.sugar
      $0.entry.search.field.type("r")
    }
    for (columns, rows) in [(80, 24), (120, 40)] {
      #expect(changes(from: before, to: after, columns, rows).count == 1)
    }
  }

  @Test("Moving in a list changes the two cells of the marker")
  func movingIsCheap() {
    let fixtures = Fixtures.english
    let entry = fixtures.selling { $0.entry.search = fixtures.sugar }
    let lower = fixtures.selling {
      $0.entry.search = fixtures.sugar
      $0.entry.search.selection = 1
    }
    #expect(changes(from: entry, to: lower, 80, 24).count == 2)
    let line = fixtures.selling(lines: 500) { $0.focus = .line(250) }
    let next = fixtures.selling(lines: 500) { $0.focus = .line(251) }
    #expect(changes(from: line, to: next, 80, 24).count == 2)
    var first = fixtures.waiting
    first.queueSelection = 0
    #expect(changes(from: first, to: fixtures.waiting, 80, 24).count == 2)
    var long = fixtures.waiting
    long.queue = Array(repeating: fixtures.queue[3], count: 40)
    long.queueSelection = 20
    var below = long
    below.queueSelection = 21
    #expect(changes(from: long, to: below, 80, 24).count == 2)
  }

  @Test("A second that passes changes only clocks")
  func tickingIsCheap() {
    let before = Fixtures.english.selling()
    var after = before
    after.now = after.now.advanced(bySeconds: 1)
    let changed = changes(from: before, to: after, 120, 40)
    #expect(!changed.isEmpty)
    #expect(changed.count <= 12)
    let frame = drawn(after, 120, 40)
    #expect(
      changed.allSatisfy { frame[$0.column, $0.row].text.allSatisfy { $0.isNumber || $0 == "!" } })
  }

  @Test("A hostile caller name stays in its place and sends nothing to the terminal")
  func hostileNames() {
    let fixtures = Fixtures.english
    let hostile =
      "\u{1B}[2J\u{07}\u{202E}evil\u{2066}\r\n" + String(repeating: "W", count: 250) + "\u{0301}"
    var plain = fixtures.waiting
    plain.queue[1] = QueueEntry(work: .call(fixtures.call("c3", "88120089938", ago: 40, name: "A")))
    var attacked = plain
    attacked.queue[1] = QueueEntry(
      work: .call(fixtures.call("c3", "88120089938", ago: 40, name: hostile)))
    for (columns, rows) in [(80, 24), (120, 40)] {
      let changed = changes(from: plain, to: attacked, columns, rows)
      #expect(!changed.isEmpty)
      #expect(changed.allSatisfy { $0.row == 3 && $0.column >= 28 && $0.column < columns - 1 })
      for cell in drawn(attacked, columns, rows).cells where cell.width > 0 {
        #expect(cell.scalar >= 0x20 && cell.scalar != 0x7F && !(0x80..<0xA0).contains(cell.scalar))
        #expect(!(0x2066...0x2069).contains(cell.scalar) && cell.scalar != 0x202E)
      }
    }
  }

  @Test("Advice gives way to a notice, to what is open, to the delivery and to the end (A8)")
  func adviceGivesWay() {
    let fixtures = Fixtures.english
    func shows(_ state: State, _ columns: Int, _ rows: Int) -> Bool {
      drawn(state, columns, rows).text.contains("Advice")
    }
    let selling = fixtures.selling()
    #expect(shows(selling, 80, 24))
    #expect(shows(selling, 120, 40))
    let without = ["refused", "goods", "delivery", "read-back", "note", "sold"]
    for name in without { #expect(!shows(fixtures.screen(name), 80, 24), "\(name)") }
    #expect(!shows(fixtures.screen("delivery"), 120, 40))
  }

  @Test("What is typed stands where it stood, with advice and without (A8)")
  func adviceMovesNothing() {
    let fixtures = Fixtures.english
    let advised = fixtures.selling()
    var bare = advised
    if case .conversation(var conversation) = bare.work,
      case .client(var dealing) = conversation.party
    {
      dealing.card.habits = nil
      dealing.card.rhythmDays = nil
      conversation.party = .client(dealing)
      bare.work = .conversation(conversation)
    }
    #expect(bare != advised)
    for rows in [24, 40] {
      #expect(drawn(bare, 120, rows).cursor == drawn(advised, 120, rows).cursor)
    }
  }

  @Test("Hostile names of clients and goods don't move any figure")
  func hostileBooks() {
    let fixtures = Fixtures.english
    let long = String(repeating: "界\u{202E}Ж", count: 120)
    let plain = fixtures.selling()
    let attacked = fixtures.selling { sale in
      var line = sale.order.lines[1]
      line.good.name = long
      sale.order.apply(.put(line))
    }
    let changed = changes(from: plain, to: attacked, 80, 24)
    #expect(!changed.isEmpty)
    // The last but one row is a sentence about this line, cut to its room.
    #expect(changed.allSatisfy { $0.row == 10 && (13..<45).contains($0.column) || $0.row == 22 })
  }

  @Test("Debt flags are words, so that they can be read without colour")
  func flagsAreWords() {
    let picture = drawn(Fixtures.english.screen("searching"), 80, 24).text
    #expect(picture.contains("OVERDUE"))
    #expect(picture.contains("OVER LIMIT"))
    let barred = drawn(Fixtures.russian.screen("barred-overdue"), 80, 24).text
    #expect(barred.contains("ПРОСРОЧЕНО 24\u{A0}300,00 на 18 дней"))
  }

  @Test("The card names the client's type and manager, and says whether the manager is in (A2)")
  func cardNamesTypeAndManager() {
    let picture = drawn(Fixtures.english.screen("selling"), 120, 40).text
    #expect(picture.contains("Pavlov & Partners"))
    #expect(picture.contains("market trader · K000001"))
    #expect(picture.contains("Manager  Sazonov A. D. · in · ext. 208"))
  }

  @Test("Information on goods gives price, stock and certificate (A18)")
  func information() {
    let picture = drawn(Fixtures.english.screen("goods"), 120, 40).text
    #expect(picture.contains("2\u{A0}430.00"))
    #expect(picture.contains("RU.322249 until 22.05.2027"))
  }

  @Test("An order over the limit says so in a word on the card")
  func overLimitIsAWord() {
    let picture = drawn(Fixtures.english.selling(lines: 40), 80, 24).text
    #expect(picture.contains("OVER LIMIT"))
  }

  private func row(_ index: Int, of frame: Frame) -> String {
    frame.text.split(separator: "\n", omittingEmptySubsequences: false)[index].description
  }

  private func changes(
    from before: State, to after: State, _ columns: Int, _ rows: Int
  ) -> [Point] {
    let old = drawn(before, columns, rows)
    let new = drawn(after, columns, rows)
    return old.cells.indices.filter { old.cells[$0] != new.cells[$0] }
      .map { Point(column: $0 % columns, row: $0 / columns) }
  }
}

extension Fixtures {
  func screen(_ name: String) -> State { screens.first { $0.name == name }!.state }
}
