internal import ArgumentParser
internal import Foundation
internal import Glibc

/// Where the program starts. A plain desk opens without loading the parser of the command line.
@main
enum Program {
  static func main() {
    if LockedDesk.isOn { LockedDesk.cleanEnvironment() }
    guard let options = DeskOptions(plain: Array(CommandLine.arguments.dropFirst())) else {
      Telefonist.runCommand()
    }
    do {
      exit(try DeskOpening(options).run())
    } catch {
      Console.complain("Error: \(error)")
      exit(1)
    }
  }
}

extension Telefonist {
  /// Runs what the command line asks for. What a file or a name brings into an error steers no
  /// terminal: the parser's own way of printing it would let it.
  fileprivate static func runCommand() -> Never {
    do {
      var command = try parseAsRoot()
      try command.run()
      Glibc.exit(0)
    } catch {
      let status = exitCode(for: error).rawValue
      let message = fullMessage(for: error)
      let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if !message.isEmpty { lines.forEach(status == 0 ? Console.say : Console.complain) }
      Glibc.exit(status)
    }
  }
}

/// The command line as a whole.
struct Telefonist: ParsableCommand {
  /// That of `packaging/changelog`.
  static let version = "0.8.0"

  static let configuration = CommandConfiguration(
    commandName: "telefonist",
    abstract: "The workstation of a telephone-order operator.",
    discussion: "Without a subcommand it opens the desk; “telefonist help desk” lists its options.",
    version: version,
    subcommands: [
      DeskCommand.self, DemoCommand.self, ImportCommand.self, InboxCommand.self,
      ComplaintsCommand.self, OrdersCommand.self, ScheduleCommand.self,
      SchoolCommand.self, ScenarioCommand.self, ScoreCommand.self, ProjectCommand.self,
      CampaignCommand.self, DoNotCallCommand.self, RegistryCommand.self, PresenceCommand.self,
      CallBackCommand.self, TaskCommand.self,
      ConsultCommand.self, DocumentCommand.self, ReportCommand.self, PayCommand.self,
      AchievementsCommand.self,
      StaffingCommand.self,
      AuditCommand.self, ExportCommand.self, GoodsCommand.self, ReplayCommand.self,
      JournalCommand.self, RulesCommand.self, ScriptCommand.self, KeysCommand.self,
      ThemesCommand.self, DutiesCommand.self, StoreCommand.self, DoctorCommand.self,
      PinCommand.self, DoorCommand.self, MailCommand.self,
    ], defaultSubcommand: DeskCommand.self)
}

/// `telefonist` alone: the desk.
struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Opens the desk on the company that was imported.",
    discussion: """
      F1 shows the keys, Ctrl-Q leaves. A call in hand is kept: the next start goes on with it.
      """)

  @OptionGroup var desk: DeskArguments

  func run() throws {
    throw ExitCode(try DeskOpening(desk.options).run())
  }
}
