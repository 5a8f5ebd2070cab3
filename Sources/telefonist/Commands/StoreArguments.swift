internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import Foundation

/// The options of the commands that read a store or change one thing in it.
struct StoreArguments: ParsableArguments {
  @Option(name: .long, help: "The store to look into.")
  var store: String?

  @Flag(name: .long, help: "Looks into the sample company of “telefonist demo”.")
  var demo = false

  @Option(name: .long, help: "The language of the list: en, ru, cs or hr.")
  var language: Language?

  @Option(name: .customLong("config"), help: "A configuration file in place of the usual one.")
  var configuration: String?

  /// How documents for others name the company.
  func settings() throws -> SellerSettings {
    try Configuration.load(named: configuration, usual: Places().configurationFile).seller
  }

  /// What makes and sends the company's documents.
  func documentPost(of company: Company) throws -> DocumentPost {
    let configuration = try Configuration.load(
      named: configuration, usual: Places().configurationFile)
    return DocumentPost(
      settings: configuration.documents, seller: configuration.seller.seller(of: company),
      isDemo: demo)
  }

  /// The store and its company, and the language to speak.
  func open() throws -> (store: Store, company: Company, language: Language) {
    let opening = try opening()
    let (store, company) = try opening.openStore()
    return (store, company, opening.language)
  }

  /// What is known before the store is opened.
  func opening() throws -> DeskOpening {
    var options = DeskOptions()
    options.configuration = configuration
    options.language = language
    options.store = store
    if demo, store == nil {
      options.store = SampleStore.lastOpened(try DeskOpening(options).language)
    }
    return try DeskOpening(options)
  }
}
