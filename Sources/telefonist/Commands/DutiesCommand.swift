internal import ArgumentParser
internal import Desk
internal import DeskViews

/// `telefonist duties`: where each duty of the instruction is kept, and what proves it.
struct DutiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duties",
    abstract: "Lists the duties, where in the program each is kept, and the tests that prove it.")

  @Option(name: .long, help: "The language: en, ru, cs or hr.")
  var language: Language?

  @Flag(name: .long, help: "As the README's table.")
  var markdown = false

  func run() {
    let words = ListWords(language ?? .ofEnvironment)
    if markdown {
      Console.sayLines(Self.table(words))
      return
    }
    for kept in KeptDuty.all {
      Console.say("\(kept.duty.rawValue)  \(words.duty(kept.duty))")
      for file in kept.rules + kept.tests { Console.say("      " + file) }
    }
  }

  static func table(_ words: ListWords) -> String {
    var lines = ["| Duty | What it asks | Rule | Test |", "|---|---|---|---|"]
    for kept in KeptDuty.all {
      let files = [kept.rules, kept.tests].map { files in
        files.map { "`\($0)`" }.joined(separator: ", ")
      }
      lines.append(
        "| \(kept.duty.rawValue) | \(words.duty(kept.duty)) | \(files[0]) | \(files[1]) |")
    }
    return lines.joined(separator: "\n")
  }
}
