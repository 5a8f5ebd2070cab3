internal import ArgumentParser
internal import Desk
internal import DeskViews
internal import TextScreen

/// `telefonist script`: the standard script as a file to begin from, and a check of one's own.
struct ScriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script",
    abstract: "Prints the script, what to say at each moment of a call, as YAML.",
    subcommands: [Print.self, Check.self], defaultSubcommand: Print.self)

  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "print", abstract: "Prints the standard script.")

    func run() { Console.sayLines(ScriptFile.write(.standard)) }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Says what is wrong in a script file, and on which line.")

    @Argument(help: "The script file.", completion: .file())
    var file: String

    func run() throws {
      _ = try ScriptFile.read(Places.absolute(file), over: .standard)
      Console.say("\(file) is in order.")
    }
  }
}

/// `telefonist keys`: the table of keys for the README.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Prints all keys as a Markdown table.")

  @Option(name: .long, help: "The language: en, ru, cs or hr.")
  var language: Language = .english

  func run() { Console.sayLines(Bindings.markdownTable(Words.of(language))) }
}

/// `telefonist themes`: the themes by name.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "Lists the themes.")

  func run() {
    for theme in Theme.builtIn { Console.say(theme.name) }
  }
}
