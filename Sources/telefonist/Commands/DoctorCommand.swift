internal import ArgumentParser
internal import Desk
internal import DeskViews
internal import Foundation

/// `telefonist doctor`: what a desk would find here, and what to do about it.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Looks whether a desk would work well here, and says what to do where not.",
    discussion: """
      Looks at the terminal, letters, clock, configuration, store, telephone and rights. Run it \
      where the desk is to run, with the same options. Exit status: 0 a desk can work, 1 it can't, \
      or others can get at what is secret.
      """)

  @Option(name: .long, help: "The store.")
  var store: String?

  @Option(name: .customLong("config"), help: "A configuration file in place of the usual one.")
  var configuration: String?

  @Option(name: .long, help: "The telephone, in place of the configuration's.")
  var phone: PhoneKind?

  @Option(name: .long, help: "The language to speak: en, ru, cs or hr.")
  var language: Language?

  func run() throws {
    let usual = Places()
    let file = configuration.map(Places.absolute) ?? usual.configurationFile
    let settings = (try? Configuration.load(named: configuration, usual: file)) ?? Configuration()
    let places = usual.settled(by: settings)
    let path = Places.absolute(store ?? settings.store ?? usual.store)
    let around = SurroundingsCheck()
    let symptoms =
      around.terminal() + around.letters() + around.clock()
      + RightsCheck.configuration(file) + StoreCheck(path: path).symptoms()
      + PhoneCheck(
        kind: phone ?? settings.phone ?? .manual, settings: settings.telephone
      ).symptoms()
      + RightsCheck(folders: [places.journals]).symptoms()
    let texts = DoctorTexts.of(language ?? settings.language ?? .ofEnvironment)
    for line in symptoms.flatMap(texts.lines) { Console.say(line) }
    if symptoms.contains(where: { $0.grade == .wrong }) { throw ExitCode(1) }
  }
}
