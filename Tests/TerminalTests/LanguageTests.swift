import Foundation
import Testing

extension TerminalTests {
  @Suite struct LanguageTests {
    @Test("A list of the demo is of the demo that was opened last, whatever language it speaks")
    func lists() async throws {
      let office = try Office()
      for (own, other, calls) in [("en", "ru", "звонков: 1"), ("ru", "en", "1 call")] {
        let desk = try office.desk("demo", "--phone", "manual", "--language", own)
        try await desk.shows("F1")
        try desk.press("F2")
        try desk.type("84951112233")
        try desk.press("Enter")
        try await desk.shows("Alt+w")
        try desk.press("F11")
        try await desk.shows("▸ 2")
        try desk.press("Enter")
        try await desk.until("the registered call") { !$0.text.contains("▸ 2") }
        #expect(try office.run("registry", "--demo", "--language", other).output.contains(calls))
      }
    }

    @Test("An import speaks the desk's language, also of what is wrong")
    func importing() throws {
      let office = try Office()
      let reading = try office.run("import", Office.books, "--language", "ru")
      #expect(reading.status == 0, "\(reading.output)")
      for word in ["новых", "клиенты", "companyName"] { #expect(reading.output.contains(word)) }
      #expect(!reading.output.contains("unchanged"))
      let file = try office.run("import", "/etc/passwd", "--language", "ru")
      #expect(file.output.contains("/etc/passwd: это файл; назовите папку"), "\(file.output)")
      #expect(try office.run("import", "/nowhere").output.contains("no such file or folder"))
      let books = office.folder + "/books"
      try FileManager.default.copyItem(atPath: Office.books, toPath: books)
      for name in try FileManager.default.contentsOfDirectory(atPath: books)
      where name.hasPrefix("clients") {
        try FileManager.default.removeItem(atPath: books + "/" + name)
      }
      try FileManager.default.createDirectory(
        atPath: books + "/clients.csv", withIntermediateDirectories: true)
      let folder = try office.run("import", books)
      #expect(folder.status == 1 && folder.output.contains("it is a folder"), "\(folder.output)")
    }

    @Test("A store that can't be opened is named with what to do, not in SQLite's words")
    func damagedStore() throws {
      let office = try Office()
      let path = office.folder + "/damaged.sqlite"
      #expect(try office.run("import", Office.books, "--store", path).status == 0)
      let file = try #require(FileHandle(forWritingAtPath: path))
      try file.seek(toOffset: 20)
      try file.write(contentsOf: Data(repeating: 7, count: 30_000))
      try file.close()
      let list = try office.run("registry", "--store", path)
      #expect(list.status == 1)
      #expect(list.output.contains("store"), "\(list.output)")
      #expect(!list.output.contains("SQLite error"), "\(list.output)")
    }
  }
}
