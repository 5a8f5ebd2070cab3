internal import ArgumentParser
internal import Desk

/// The options of a desk, as the command line has them.
struct DeskArguments: ParsableArguments {
  @Option(name: .long, help: "The store to work on.")
  var store: String?

  @Option(
    name: .customLong("operator"),
    help: "The code of whoever sits here: an operator, or anybody else on the staff.")
  var operatorCode: String?

  @Option(
    name: .long, help: "In place of a code: the first of a role whose seat is free, such as head.")
  var role: StaffMember.Role?

  @Option(
    name: .long,
    help: """
      manual: a plain telephone beside the desk; simulated: invented callers; asterisk: the \
      office's exchange; softphone: a telephone on this machine.
      """)
  var phone: PhoneKind?

  @Option(
    name: .long,
    help: """
      The number or queue by which calls of a plain telephone or a softphone come: it tells \
      their project.
      """)
  var queue: String?

  @Option(name: .long, help: "The same seed brings the same simulated callers.")
  var seed: UInt64?

  @Option(name: .long, help: "How many times more callers than on a calm day, 0.01 to 1000.")
  var pace: Double?

  @Option(name: .long, help: "A theme by name (see “themes”), or a theme file.")
  var theme: String?

  @Option(name: .long, help: "The language of the screen: en, ru, cs or hr.")
  var language: Language?

  @Option(name: .long, help: "A script file; “telefonist script” prints one to begin from.")
  var script: String?

  @Option(name: .customLong("config"), help: "A configuration file in place of the usual one.")
  var configuration: String?

  @Flag(
    name: .long,
    help: """
      For a desk that is started for the operator, as by sshd's ForceCommand: takes nothing from \
      the environment that names a file, and only the host's configuration.
      """)
  var locked = false

  func validate() throws {
    if let pace, !DeskOptions.paces.contains(pace) {
      throw ValidationError("--pace must be a number from 0.01 to 1000.")
    }
  }

  var options: DeskOptions {
    var options = DeskOptions()
    options.store = store
    options.operatorCode = operatorCode
    options.role = role
    options.phone = phone
    options.queue = queue
    options.seed = seed
    options.pace = pace
    options.theme = theme
    options.language = language
    options.script = script
    options.configuration = configuration
    return options
  }
}
