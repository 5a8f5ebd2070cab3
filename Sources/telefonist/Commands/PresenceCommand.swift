internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews

/// `telefonist presence CODE away`: where a colleague is; without arguments, where all are.
struct PresenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "presence", abstract: "Shows or sets where the colleagues are.")

  @Argument(help: "A colleague's code.")
  var code: String?

  @Argument(help: "present, busy or away.")
  var presence: StaffMember.Presence?

  @OptionGroup var store: StoreArguments

  func run() throws {
    let (store, company, language) = try store.open()
    let texts = ListTexts.of(language)
    var chosen: StaffMember?
    if let code {
      let member = try company.colleague(typed: code)
      chosen = member
      if let presence {
        try store.setPresence(member.code, presence)
        // A role of a server's database changes its own row alone, and others' without a word.
        guard try store.staff().first(where: { $0.code == member.code })?.presence == presence
        else {
          throw Complaint("This account of the database sets its own presence only.")
        }
      }
    }
    for member in try store.staff() where chosen == nil || member.code == chosen?.code {
      let department =
        company.departments.first { $0.code == member.department }?.name ?? member.department
      Console.say(
        [
          member.code.padded(to: 8), member.phoneExtension.padded(to: 6),
          texts.presence(member.presence).padded(to: 10), member.name.padded(to: 28), department,
        ].joined(separator: " "))
    }
  }
}
