import Foundation
import Testing

extension TerminalTests {
  @Suite struct CutOffTests {
    /// Numbers that a seed makes, so that a failure can be had again.
    private struct Dice {
      var state: UInt64

      mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % sides
      }
    }

    private func open(_ office: Office, isShell: Bool = false) throws -> DeskWindow {
      try office.desk("demo", "--seed", "7", "--phone", "manual", isShell: isShell)
    }

    private func answer(_ desk: DeskWindow) async throws {
      try await desk.shows("READY")
      try desk.press("F2")
      try desk.type(Phone.retail)
      try desk.press("Enter")
      try await desk.shows("Order new", "0 of 3 answered")
    }

    /// Opens the desk again and takes the call up.
    private func comeBack(_ office: Office, isShell: Bool = false) async throws -> DeskWindow {
      let desk = try open(office, isShell: isShell)
      try await desk.shows("A call was cut off", "Enter goes on with it")
      try desk.press("Enter")
      try await desk.until("the call") { !$0.text.contains("A call was cut off") }
      return desk
    }

    /// Leaves whatever was begun, up to the empty entry.
    private func clear(_ desk: DeskWindow) async throws {
      try desk.press("Escape")
      try desk.press("Escape")
      try desk.press("C-u")
      try await desk.shows("name, code, bar code or code*qty")
    }

    /// Begins or does one thing, and waits until the screen shows it.
    private func work(_ desk: DeskWindow, _ dice: inout Dice) async throws {
      let goods = ["sugar", "rice", "01002", "buckwheat", "oil"]
      switch dice.roll(6) {
      case 0:
        let text = String(goods[dice.roll(goods.count)].prefix(2 + dice.roll(4)))
        try await search(desk, text)
        if dice.roll(2) == 0 { try desk.press("Down", "Left") }
      case 1:
        try await search(desk, "01002")
        try desk.press("Enter")
        try await desk.shows("▸     01002", "stock ")
        let quantity = "\(1 + dice.roll(90))"
        try desk.type(quantity)
        try await desk.shows(" \(quantity)  ")
      case 2, 3: try await add(desk, goods[dice.roll(goods.count)], 1 + dice.roll(9))
      case 4:
        try desk.press("F6")
        try await desk.shows("1 too dear")
        if dice.roll(2) == 0 { try desk.press("1") }
      default:
        try desk.press("F7")
        try await desk.shows("Tab next field")
        try desk.press("Tab", "Tab")
        try desk.type("7")
        try await desk.shows("Avenue7")
      }
    }

    private func search(_ desk: DeskWindow, _ text: String) async throws {
      try desk.type(text)
      try await desk.until("the matches of \(text)") { picture in
        ["›", "▸"].contains { picture.text.contains($0 + "     " + text) }
          && !picture.text.contains("Looking")
      }
    }

    private func add(_ desk: DeskWindow, _ goods: String, _ quantity: Int) async throws {
      let before = lines(of: try desk.picture())
      try await search(desk, goods)
      try desk.press("Enter")
      try await desk.shows("stock ")
      try desk.press("\(quantity)", "Enter")
      try await desk.until("a line, or a joined one") { picture in
        lines(of: picture) != before && picture.text.contains("code*qty")
      }
    }

    /// The rows of the order that are accepted: number, code, name, quantity, price, sum.
    private func lines(of picture: Picture) -> [String] {
      picture.rows.filter { $0.contains(/│ +[0-9]+ [0-9]{5}  .*[0-9]\.[0-9]{2}$/) }
    }

    /// A picture that doesn't change any more.
    private func settled(_ desk: DeskWindow) async throws -> Picture {
      var last = try desk.picture()
      return try await desk.until("a settled picture") { picture in
        defer { last = picture }
        return picture.work == last.work && picture.cursor == last.cursor
          && !picture.text.contains("Looking")
      }
    }

    @Test(
      "Killed or hung up at any moment, the desk comes back to the same call, order and cursor",
      .timeLimit(.minutes(3)), arguments: [5, 11] as [UInt64])
    func cutOff(_ seed: UInt64) async throws {
      let office = try Office()
      var dice = Dice(state: seed)
      var desk = try open(office)
      try await answer(desk)
      for round in 1...12 {
        try await clear(desk)
        try await work(desk, &dice)
        let signal = [SIGKILL, SIGTERM, SIGHUP, SIGKILL][round % 4]
        let before: Picture
        if dice.roll(3) > 0 {
          before = try await settled(desk)
          try await end(desk, by: signal)
          desk = try await comeBack(office, isShell: round % 2 == 0)
          try await desk.until("round \(round), what stood there:\n\(before.text)\nnow") {
            $0.work == before.work && $0.cursor == before.cursor
          }
        } else {
          let accepted = try await interrupt(desk, &dice, by: signal)
          desk = try await comeBack(office, isShell: round % 2 == 0)
          try await desk.until("round \(round), the lines \(accepted)") { picture in
            let now = lines(of: picture)
            return accepted.allSatisfy { now.contains($0) }
          }
        }
      }
      try await finish(desk, office, &dice)
    }

    /// Types without a pause and cuts the desk off somewhere within. Returns the lines that the
    /// operator had seen.
    private func interrupt(
      _ desk: DeskWindow, _ dice: inout Dice, by signal: Int32
    ) async throws -> [String] {
      try await clear(desk)
      try desk.press("1", "5", "0", "0", "1", "*", "3", "Enter", "r", "i", "c", "e", "Enter")
      var seen = try desk.picture()
      for _ in 0..<dice.roll(4) { seen = try desk.picture() }
      try await end(desk, by: signal)
      return lines(of: seen)
    }

    private func end(_ desk: DeskWindow, by signal: Int32) async throws {
      let isShell = try desk.isBehindShell()
      kill(try desk.process(), signal)
      guard isShell else {
        try await desk.ended()
        return
      }
      let status = signal == SIGKILL ? 137 : 128 + signal
      let last = try await desk.shows("ended \(status)")
      guard signal != SIGKILL else {
        try desk.close()
        return
      }
      let modes = try await desk.shows("icanon", "echoe")
      #expect(!modes.text.contains("-icanon") && !modes.text.contains("-echo "), "\(last.text)")
      #expect(modes.text.contains("opost") && !modes.text.contains("-opost"))
      try desk.close()
    }

    /// Confirms, is killed meanwhile, comes back, and finds one order and one call.
    private func finish(_ desk: DeskWindow, _ office: Office, _ dice: inout Dice) async throws {
      var desk = desk
      try await clear(desk)
      try await add(desk, "01002", 2)
      while !(try desk.picture().text.contains(/[3-9] of 3 answered/)) {
        let answered = try desk.picture().behind("── Offers ── ")
        try desk.press("F6", "1")
        try await desk.until("another answer") { $0.behind("── Offers ── ") != answered }
      }
      try desk.press("F7", "F8")
      let readBack = try await desk.shows("Enter confirms")
      try await desk.readAloud()
      try desk.press("F8")
      for _ in 0..<dice.roll(4) { _ = try desk.picture() }
      kill(try desk.process(), SIGKILL)
      desk = try await comeBack(office)
      let back = try await desk.until("the order, read back or confirmed") { picture in
        picture.text.contains("Enter confirms") || picture.text.contains("In the inbox of")
      }
      if back.text.contains("Enter confirms") {
        try await desk.readAloud()
        try desk.press("F8")
      }
      try await desk.shows("In the inbox of Seliverstov")
      try desk.press("F11")
      try await desk.shows("How did the call end?")
      try desk.press("1")
      try await desk.shows("1 call · 1 order")
      let inbox = try office.run("inbox", "--demo", "--for", "M04").output
      #expect(inbox.contains("· 1 entry"), "\(inbox)")
      let sum = try #require(readBack.behind("Total "))
      #expect(inbox.contains(sum), "\(inbox)")
      #expect(try office.run("registry", "--demo").output.contains("· 1 call\n"))
    }
  }
}
