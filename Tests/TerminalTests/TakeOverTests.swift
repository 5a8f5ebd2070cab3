import Foundation
import Testing

extension TerminalTests {
  @Suite struct TakeOverTests {
    private func open(_ office: Office, phone: String, isShell: Bool = false) throws -> DeskWindow {
      try office.desk(
        "demo", "--seed", "7", "--phone", phone, "--operator", "O01", isShell: isShell)
    }

    @Test(
      "Signing on at a second desk takes call, order, line and cursor along; the first one ends")
    func takeOver() async throws {
      let office = try Office()
      let first = try open(office, phone: "manual", isShell: true)
      let before = try await first.workOnAnOrder()
      let second = try open(office, phone: "manual")
      try await second.shows(before)
      try await first.shows("signed on at another desk: ", "this desk has ended", "ended 0")
      let modes = try await first.shows("icanon", "echoe")
      #expect(!modes.text.contains("-icanon") && !modes.text.contains("-echo "))
      try second.press("End")
      try second.type("e")
      try await second.shows("›     rice", "ON A CALL")
    }

    @Test("A desk that was stopped is ended by the one that takes its seat, which goes on")
    func stopped() async throws {
      let office = try Office()
      let first = try open(office, phone: "manual", isShell: true)
      let before = try await first.workOnAnOrder()
      kill(try first.process(), SIGSTOP)
      let second = try open(office, phone: "manual")
      try await second.shows(before)
      try await first.shows("ended 137")
    }

    @Test("A caller stays on the line while the seat is taken over twice")
    func twice() async throws {
      let office = try Office()
      var desk = try open(office, phone: "simulated")
      try await desk.shows("READY", "waiting · longest")
      try desk.press("F2")
      try await desk.shows("ON A CALL", "Manager  ")
      for _ in 1...2 {
        let next = try open(office, phone: "simulated")
        try await next.shows("ON A CALL", "Manager  ")
        try await desk.ended()
        desk = next
      }
      try desk.press("F11")
      try await desk.shows("How did the call end?")
      try desk.press("2")
      try await desk.shows("READY", "1 call ·")
      let registry = try office.run("registry", "--demo").output
      #expect(registry.contains("· 1 call\n"), "\(registry)")
    }
  }
}

extension DeskWindow {
  /// Answers a call, accepts a line of its order, and half types another one.
  func workOnAnOrder() async throws -> Picture {
    try await shows("READY")
    try press("F2")
    try type(Phone.retail)
    try press("Enter")
    try await shows("Order new", "0 of 3 answered")
    try type("01002*3")
    try press("Enter")
    try await shows("1 line ·")
    try type("ric")
    let typed = try await settled { $0.text.contains("›     ric") && $0.text.contains("Rice") }
    try press("Left")
    return try await settled { $0.cursor != typed.cursor }
  }

  /// Waits for a picture that fits and is followed by the same one.
  private func settled(_ fits: (Picture) -> Bool) async throws -> Picture {
    var last = try picture()
    return try await until("a settled picture") { picture in
      defer { last = picture }
      return fits(picture) && picture.work == last.work && picture.cursor == last.cursor
    }
  }

  /// Waits for the work and the cursor of an earlier picture.
  func shows(_ before: Picture) async throws {
    try await until("what stood there:\n\(before.text)\nnow") {
      $0.work == before.work && $0.cursor == before.cursor
    }
  }
}
