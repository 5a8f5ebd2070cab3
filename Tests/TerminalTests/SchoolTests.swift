import Foundation
import Testing

extension TerminalTests {
  @Suite struct SchoolTests {
    @Test(
      "A trainee opens the course, works an exercise that a trainer looks on at, and is scored",
      .timeLimit(.minutes(3)))
    func lesson() async throws {
      let office = try Office()
      let place = ["--class", office.folder + "/school", "--language", "en"]
      let trainee = try office.window([Office.program, "school", "--trainee", "anna"] + place)
      try await trainee.shows("Seven days", "▸   Day 1", "0 of 10 days passed")
      try trainee.press("Enter")
      try await trainee.shows("▸   warm-up", "best – of 80 %")
      try trainee.press("Enter")
      try await trainee.shows("Lesson · The first order", "0 of 1 callers dealt with")
      try await trainee.shows("Somebody waits: answer.")
      try trainee.press("F2")
      try await trainee.shows("Greet the caller.", "Ctrl+K")
      try trainee.press("C-k")
      try await trainee.shows("press Ctrl+S (Say)")
      try trainee.press("C-s")
      try await trainee.shows("Pavlov & Partners here", "at ease")

      try await look(on: trainee, office, place)

      try trainee.press("C-q")
      try await trainee.shows("their points are lost")
      try trainee.press("Enter")
      let sheet = try await trainee.shows("not passed", "order taken personally")
      #expect(sheet.text.contains("A3"))
      try trainee.press("Escape")
      try await trainee.shows("▸   warm-up", "best ")
      try trainee.press("Escape", "Escape")
      try await trainee.ended()

      let progress = try office.run("school", "progress", "--class", office.folder + "/school")
      #expect(progress.output.contains("anna,"))
      #expect(progress.output.contains(",first-order,no,"))
      let attempts = office.folder + "/school/anna/attempts"
      let attempt = try #require(
        FileManager.default.contentsOfDirectory(atPath: attempts).first)
      let again = try office.run("score", attempts + "/" + attempt, "--language", "en")
      #expect(again.status == 2)
      let points = try #require(sheet.text.firstMatch(of: /\d+ of \d+ points · \d+ %/))
      #expect(again.output.contains(String(points.output)))
      let names = try FileManager.default.contentsOfDirectory(atPath: attempts + "/" + attempt)
      #expect(!names.contains("sample.sqlite"))
      try expectGroupReads(attempts + "/" + attempt)
    }

    /// Trainers have accounts of their own: the folder's group has to get at the journal.
    private func expectGroupReads(_ attempt: String) throws {
      let found = FileManager.default.enumerator(atPath: attempt)
      let names = (found?.allObjects as? [String] ?? []).filter { !$0.contains("-desks") }
      let journals = names.filter { $0.hasSuffix(".jsonl") && $0 != "trainer.jsonl" }
      #expect(journals.count == 1)
      let folders = journals.map { String($0[..<($0.lastIndex(of: "/") ?? $0.endIndex)]) }
      for name in journals + folders {
        let file = try FileManager.default.attributesOfItem(atPath: attempt + "/" + name)
        let mode = try #require(file[.posixPermissions] as? Int)
        #expect(mode & 0o040 != 0 && mode & 0o022 == 0, "\(name): \(String(mode, radix: 8))")
      }
    }

    /// A trainer finds the trainee in the class, sees the screen, speaks, stops and lets go on.
    private func look(
      on trainee: DeskWindow, _ office: Office, _ place: [String]
    ) async throws {
      let trainer = try office.window([Office.program, "school", "class"] + place)
      try await trainer.shows("1 of 1 at work", "▸ anna", "The first order")
      try trainer.press("Enter")
      try await trainer.shows("anna · The first order · live", "Pavlov & Partners here")
      try trainer.type("w")
      try await trainer.shows("Word:")
      try trainer.type("Slowly.")
      try trainer.press("Enter")
      try await trainee.shows("Trainer  Slowly.")
      try trainer.type("p")
      try await trainer.shows("· stopped ·")
      try trainee.press("F2")
      try await trainee.shows("The trainer has stopped the exercise.")
      try trainer.type("p")
      try await trainer.shows("· live ·")
      try trainee.press("C-s")
      try await trainee.shows("Buckwheat in the small packs")
      try await trainer.shows("Buckwheat in the small packs")
      try trainer.press("Left", "Left", "Left")
      try await trainer.shows("again, 1.0 ×")
      try trainer.press("Escape")
      try await trainer.shows("▸ anna")
      try trainer.press("Escape")
      try await trainer.ended()
    }

    @Test("A company makes a school of its own books, and a trainee works there")
    func ownCompany() async throws {
      let office = try Office()
      let store = office.folder + "/company.sqlite"
      let own = office.folder + "/own"
      #expect(try office.run("import", Office.books, "--store", store).status == 0)
      let made = try office.run(
        "school", "own", own, "--store", store, "--exercises", "3", "--language", "en")
      #expect(made.status == 0 && made.output.contains("3 exercises"), "\(made.output)")
      let again = try office.run("school", "own", own, "--store", store)
      #expect(again.status != 0 && again.output.contains("is there already"))
      let checked = try office.run("scenario", "check", own + "/own-01.yaml", "--store", store)
      #expect(checked.status != 0, "its clients are not those of the real books")

      let trainee = try office.window([Office.program, "school", "--own", own, "--language", "en"])
      try await trainee.shows("Your own company", "▸   Day 1", "drawn from your own books")
      try trainee.press("Enter")
      try await trainee.shows("▸   warm-up", "Your company, 1")
      try trainee.press("Enter")
      try await trainee.shows("Lesson · Your company, 1", "Somebody waits: answer.")
      try trainee.press("F2")
      try await trainee.shows("Greet the caller.")
      try trainee.press("C-q")
      try await trainee.shows("their points are lost")
      try trainee.press("Enter")
      try await trainee.shows("not passed")
      let nowhere = try office.run("school", "--own", office.folder)
      #expect(nowhere.status != 0 && nowhere.output.contains("is no school of your own"))
    }

    @Test("Callers are said aloud in their language, and a newer word cuts off the one before")
    func aloud() async throws {
      let office = try Office()
      let voice = office.folder + "/espeak-ng"
      let spoken = office.folder + "/spoken"
      try "#!/bin/sh\necho \"$$ $*\" >> '\(spoken)'\nexec sleep 60\n"
        .write(toFile: voice, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: voice)
      let path = office.folder + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")
      let trainee = try office.desk(
        "school", "first-order", "--aloud", "--language", "ru", setting: ["PATH": path])
      func words() -> [String] {
        let text = (try? String(contentsOfFile: spoken, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
      }
      try await trainee.shows("Ждёт клиент")
      try trainee.press("F2")
      try await trainee.shows("Поздоровайтесь")
      try trainee.press("C-s")
      try await trainee.until("the first words") { _ in words().count == 1 }
      let first = try #require(words().first)
      #expect(first.contains("-v ru") && first.contains("-- "), "\(first)")
      let process = try #require(first.split(separator: " ").first.flatMap { Int32($0) })
      #expect(kill(process, 0) == 0)
      try trainee.press("C-s")
      try await trainee.until("the next words, and the end of the first") { _ in
        words().count == 2 && kill(process, 0) != 0
      }
    }
  }
}
