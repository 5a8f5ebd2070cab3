import Desk
import Exchange
import Testing

/// Files in which a web site leaves clients to call back (A1).
struct RequestedCallsTests {
  private func read(_ text: String, _ file: String) throws -> RequestedCalls.Reading {
    try RequestedCalls.read(file: file, bytes: Array(text.utf8))
  }

  @Test("A CSV with headings of any language is read, with day and time")
  func csv() throws {
    let reading = try read(
      """
      Телефон;Дата;Время;Имя;Комментарий
      8 (495) 111-22-33;22.11.2026;15:30;Иванов;о доставке
      +7 495 111-22-34;;;;
      """, "calls.csv")
    #expect(reading.rejects == [])
    #expect(
      reading.calls == [
        RequestedCall(
          number: "8 (495) 111-22-33",
          wish: .init(day: Day(year: 2026, month: 11, day: 22), minutes: 930), client: nil,
          note: "Иванов: о доставке"),
        RequestedCall(number: "+7 495 111-22-34", wish: nil, client: nil, note: ""),
      ])
  }

  @Test("JSON holds one request or many")
  func json() throws {
    let one = try read(#"{"phone": "+420 602 111 222", "at": "2026-11-22T15:00:00"}"#, "a.json")
    #expect(one.calls.map(\.wish?.minutes) == [900])
    let many = try read(
      #"[{"phone": 74951112233, "client": "K1"}, {"phone": "74951112234", "time": "9"}]"#,
      "b.JSON")
    #expect(many.calls.map(\.client) == ["K1", nil])
    #expect(many.calls.map(\.wish) == [nil, .init(day: nil, minutes: 540)])
  }

  @Test("What can't be read is named with file and line; the rest goes in")
  func rejects() throws {
    let reading = try read(
      """
      phone,time
      123,10:00
      +74951112233,31.02.2026 10:00
      +74951112233,late
      +74951112233,9:30
      """,
      "c.csv")
    #expect(reading.calls.count == 1)
    #expect(
      reading.rejects == [
        "c.csv:2: “123” is no telephone number",
        "c.csv:3: “31.02.2026 10:00” is no day and time",
        "c.csv:4: “late” is no day and time",
      ])
  }

  @Test("What steers a terminal is taken out of a note")
  func hostile() throws {
    let reading = try read(
      #"[{"phone": "74951112233", "note": "a\u001b[2Jb\u202ec"}]"#, "d.json")
    #expect(reading.calls.map(\.note) == ["a[2Jbc"])
  }

  @Test(
    "A file that is no request is refused whole",
    arguments: [
      ("{", "x.json"), ("3", "x.json"), ("name;time\nIvan;9", "x.csv"), ("", "x.csv"),
    ])
  func refused(text: String, file: String) {
    #expect(throws: (any Error).self) { try read(text, file) }
  }
}
