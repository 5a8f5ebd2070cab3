import Foundation
import Testing

extension TerminalTests {
  @Suite struct WindowTests {
    /// A desk with an order in hand.
    private func selling(
      _ office: Office, columns: Int = 110, rows: Int = 34, setting: [String: String] = [:],
      theme: String = "dark", language: String = "en"
    ) async throws -> DeskWindow {
      let desk = try office.desk(
        "demo", "--seed", "7", "--phone", "manual", "--theme", theme, "--language", language,
        columns: columns, rows: rows, setting: setting)
      try await desk.shows(language == "ru" ? "Анна Котова" : "READY")
      try desk.press("F2")
      try desk.type(Phone.retail)
      try desk.press("Enter")
      try await desk.shows("K000022")
      return desk
    }

    @Test("The window may take any size at any moment")
    func resizing() async throws {
      let office = try Office()
      let desk = try await selling(office, columns: 80, rows: 24)
      for (columns, rows) in [(120, 40), (200, 60), (20, 5), (80, 24), (1, 1), (120, 40)] {
        try desk.resize(columns: columns, rows: rows)
        if columns < 80 {
          if columns > 10 { try await desk.shows("80×24") }
          continue
        }
        let picture = try await desk.until("\(columns)×\(rows)") { picture in
          let keys = picture.rows.last { !$0.isEmpty } ?? ""
          return picture.rows.count == rows && keys.hasSuffix("F1 Help  ^P All")
            && keys.count >= columns - 2 && picture.text.contains("Produkty 24")
        }
        #expect(picture.rows[0].count >= columns - 2)
      }
    }

    @Test(
      "Every terminal shows the same, and its function keys have a second way",
      arguments: ["xterm", "xterm-256color", "linux", "screen", "vt100"])
    func terminals(_ type: String) async throws {
      let office = try Office()
      let usual = try await selling(office).until("its offers") {
        $0.text.contains("0 of 3 answered")
      }
      let other = try Office()
      let desk = try other.desk(
        "demo", "--seed", "7", "--phone", "manual", setting: ["TERM": type])
      try await desk.shows("READY")
      try desk.press("M-a")
      try desk.type(Phone.retail)
      try desk.press("Enter")
      let wanted = timeless(usual)
      let picture = try await desk.until("the usual picture") { timeless($0) == wanted }
      #expect(picture.cursor == usual.cursor)
      try desk.press("F9")
      try await desk.shows("Remark")
    }

    /// The work without the hours in it: the sample's calls fall due when it is made.
    private func timeless(_ picture: Picture) -> String {
      picture.work.replacing(/\d\d:\d\d/, with: "hh:mm")
    }

    @Test("The mono theme has no colours and says debt in words")
    func mono() async throws {
      let office = try Office()
      _ = try office.run("import", Office.books)
      let desk = try office.desk("--operator", "О01", "--theme", "mono")
      try await desk.shows("READY")
      let colours = try desk.colours()
      #expect(!colours.contains(/\u{1B}\[[0-9;]*(3[0-8]|4[0-8]|9[0-7])[;m]/))
      let dark = try office.desk("--operator", "О02", "--theme", "dark")
      try await dark.shows("READY")
      #expect(try dark.colours().contains(/\u{1B}\[[0-9;]*(3[0-8]|4[0-8]|9[0-7])[;m]/))
    }

    @Test("Cyrillic stands on the screen under LANG=C too")
    func languageC() async throws {
      let office = try Office()
      let setting = ["LC_ALL": "C", "LANG": "C"]
      let desk = try office.desk(
        "demo", "--seed", "7", "--phone", "manual", "--language", "ru", setting: setting)
      try await desk.shows("Меридиан-Продукт", "добрый день", "F1 Справка")
    }

    @Test("Language and theme change while the desk is open")
    func switching() async throws {
      let office = try Office()
      let desk = try await selling(office)
      let dark = try desk.colours()
      try desk.press("C-g")
      try await desk.shows("F1 Справка", "Менеджер")
      try desk.press("C-g")
      try await desk.shows("F1 Nápověda", "Manažer")
      try desk.press("C-g")
      try await desk.shows("F1 Pomoć", "Vodi")
      try desk.press("C-g")
      try await desk.shows("F1 Help", "Manager")
      try desk.press("C-t")
      try await desk.until("other colours") { _ in try desk.colours() != dark }
      try await desk.shows("F1 Help", "Produkty 24")
    }
  }
}
