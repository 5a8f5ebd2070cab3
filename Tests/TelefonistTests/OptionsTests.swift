import ArgumentParser
import Desk
import Testing

@testable import telefonist

@Suite("Command line")
struct OptionsTests {
  @Test("A plain start is read by hand")
  func plain() throws {
    let options = try #require(
      DeskOptions(plain: [
        "--store", "/s", "--operator=101", "--phone", "simulated", "--seed", "7", "--pace", "2.5",
        "--theme", "mono", "--language", "ru", "--script", "s.yaml", "--config", "c.yaml",
      ]))
    var wanted = DeskOptions()
    wanted.store = "/s"
    wanted.operatorCode = "101"
    wanted.phone = .simulated
    wanted.seed = 7
    wanted.pace = 2.5
    wanted.theme = "mono"
    wanted.language = .russian
    wanted.script = "s.yaml"
    wanted.configuration = "c.yaml"
    #expect(options == wanted)
    #expect(DeskOptions(plain: []) == DeskOptions())
  }

  @Test(
    "Anything else is left to the full parser",
    arguments: [
      ["--help"], ["demo"], ["import", "dir"], ["--store"], ["--phone", "brass"],
      ["--pace", "0"], ["--pace", "fast"], ["--seed", "-1"], ["--language", "xx"],
      ["--store", "--operator"], ["--unknown", "x"],
    ])
  func notPlain(_ arguments: [String]) {
    #expect(DeskOptions(plain: arguments) == nil)
  }

  @Test("The full parser reads the same options")
  func parser() throws {
    let arguments = [
      "--store", "/s", "--operator", "101", "--phone", "manual", "--seed", "7", "--pace", "2",
      "--theme", "dark", "--language", "en", "--script", "s", "--config", "c",
    ]
    let parsed = try Telefonist.parseAsRoot(arguments) as? DeskCommand
    #expect(parsed?.desk.options == DeskOptions(plain: arguments))
  }

  @Test(
    "A pace out of range, an unknown option and a missing argument are refused",
    arguments: [
      ["--pace", "0"], ["--nonsense"], ["import"], ["presence", "1", "asleep"],
      ["--store", "/s", "demo"],
    ])
  func refused(_ arguments: [String]) {
    #expect(throws: (any Error).self) { try Telefonist.parseAsRoot(arguments) }
  }

  @Test("Days are read as people write them")
  func days() throws {
    let today = Sample.today
    #expect(try RegistryCommand.day("today", today: today) == today)
    #expect(try RegistryCommand.day("yesterday", today: today) == today - 1)
    let day = Day(year: 2026, month: 11, day: 22)
    #expect(try RegistryCommand.day("2026-11-22", today: today) == day)
    #expect(try RegistryCommand.day("22.11.2026", today: today) == day)
    for wrong in ["31.02.2026", "tomorrow", "", "22.11"] {
      #expect(throws: Complaint.self) { try RegistryCommand.day(wrong, today: today) }
    }
  }

  @Test("Text from outside can't steer the terminal")
  func clean() {
    #expect(
      PlainText.clean("a\u{1B}[2Jb\u{202E}c\r\nd\u{9B}e")
        == "a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}\u{FFFD}d\u{FFFD}e")
    #expect(PlainText.clean("Крупа «Увелка» 5 kg – č ž") == "Крупа «Увелка» 5 kg – č ž")
  }

  @Test("Who sits here is asked when it can't be known, with the operators' names")
  func seat() throws {
    let scratch = try Scratch()
    let places = Places(environment: ["HOME": scratch.path])
    var company = Sample.company
    func take(_ wanted: String?, isDemo: Bool = false) throws -> Seat {
      try Seat.take(
        wanted: wanted, company: company, store: "/s", isDemo: isDemo, places: places)
    }
    #expect(try take(nil).member.code == "101")
    #expect(throws: Complaint.self) { try take("999") }
    var second = Sample.member
    second.code = "102"
    second.name = "Boris Orlov"
    company.staff.append(second)
    let complaint = #expect(throws: Complaint.self) { try take(nil) }
    #expect(complaint?.description.contains("102 Boris Orlov") == true)
    let first = try take(nil, isDemo: true)
    #expect(first.member.code == "101")
    #expect(try take(nil, isDemo: true).member.code == "102")
    withExtendedLifetime(first) {}
  }

  @Test("A colleague's code is found in the other case and in the other alphabet")
  func codes() {
    var company = Sample.company
    company.staff[0].code = "О01"
    #expect(company.member(typed: "O01")?.code == "О01")
    #expect(company.member(typed: "o01")?.code == "О01")
    #expect(company.member(typed: "02") == nil)
    company.staff.append(company.staff[0])
    company.staff[1].code = "о01"
    #expect(company.member(typed: "O01") == nil)
  }

  @Test(
    "The language follows the locale; Latin Serbian and Bosnian are given Croatian",
    arguments: [
      ("cs_CZ.UTF-8", Language.czech), ("cs", .czech), ("hr_HR.UTF-8", .croatian),
      ("bs_BA.UTF-8", .croatian), ("sr_RS@latin", .croatian), ("sr_RS.UTF-8@latin", .croatian),
      ("sr_RS.UTF-8", .english), ("ru_RU.UTF-8", .russian), ("en_GB.UTF-8", .english),
      ("csb_PL", .english), ("rue", .english), ("C.UTF-8", .english), ("", .english),
    ])
  func locales(_ locale: String, _ language: Language) {
    #expect(Language.of(locale: locale) == language)
  }
}
