internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Foundation

/// `telefonist pin`: the PINs of those who share a terminal.
struct PinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin",
    abstract: "Sets, changes and clears the PIN with which a colleague signs on.",
    discussion: """
      A head may, and whoever owns the store; one's own PIN everybody changes. A PIN has 4 to 12 \
      digits that are not all the same and don't count up or down.
      """,
    subcommands: [Set.self, Change.self, Clear.self])

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Sets a colleague's PIN; it is asked for twice.")

    @Argument(help: "The colleague's code.")
    var code: String

    @Option(
      name: .customLong("from-file"),
      help: "A file with the PIN, readable by its owner alone (mode 0600).",
      completion: .file())
    var file: String?

    @OptionGroup var named: StoreCommand.Named

    func run() throws {
      let office = try PinOffice(named)
      let who = try office.doer()
      let member = try office.company.colleague(typed: code)
      let pin = try file.map(SecretFile.pin) ?? office.newPin()
      if let fault = pin.fault { throw Complaint(office.texts.fault(fault)) }
      try office.store.setPin(pin, of: member.code, by: who)
      Console.say(office.texts.set(member.name))
    }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "change", abstract: "Changes one's own PIN; the old one is asked for.")

    @Argument(help: "One's code, where the account does not say whose it is.")
    var code: String?

    @OptionGroup var named: StoreCommand.Named

    func run() throws {
      let office = try PinOffice(named)
      guard let typed = try code ?? office.own() else { throw Complaint(office.texts.whose) }
      let member = try office.company.colleague(typed: typed)
      let old = try Secret.ask(office.texts.oldPin)
      switch try office.store.answer(Pin(typed: old), of: member.code) {
      case .right: break
      case .refused(.noPin): throw Complaint(office.texts.none(member.name))
      case .refused: throw Complaint(office.texts.wrong)
      }
      let pin = try office.newPin()
      if let fault = pin.fault { throw Complaint(office.texts.fault(fault)) }
      try office.store.setPin(pin, of: member.code, by: member.code)
      Console.say(office.texts.set(member.name))
    }
  }

  struct Clear: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "clear", abstract: "Takes a colleague's PIN away.")

    @Argument(help: "The colleague's code.")
    var code: String

    @OptionGroup var named: StoreCommand.Named

    func run() throws {
      let office = try PinOffice(named)
      let who = try office.doer()
      let member = try office.company.colleague(typed: code)
      let wasThere = try office.store.clearPin(of: member.code, by: who)
      Console.say(wasThere ? office.texts.cleared(member.name) : office.texts.none(member.name))
    }
  }
}

/// What the commands about PINs work with.
private struct PinOffice {
  let store: Store
  let company: Company
  let texts: PinTexts
  private let accounts: [String: StaffCode]

  init(_ named: StoreCommand.Named) throws {
    let opening = try named.opening()
    (store, company) = try opening.openStore()
    texts = PinTexts.of(opening.language)
    accounts = opening.configuration.accounts
  }

  func own() throws -> StaffCode? { try Identity(company: company, accounts: accounts).own() }

  /// The head who asks for it; nil for the owner of the store. Throws for everybody else.
  func doer() throws -> StaffCode? {
    if let code = try own(), company.member(typed: code)?.role == .head { return code }
    guard try store.isOwn() else { throw Complaint(texts.notAllowed) }
    return nil
  }

  func newPin() throws -> Pin {
    let pin = Pin(typed: try Secret.ask(texts.newPin))
    if let fault = pin.fault { throw Complaint(texts.fault(fault)) }
    guard Pin(typed: try Secret.ask(texts.again)).isSame(as: pin) else {
      throw Complaint(texts.differ)
    }
    return pin
  }
}
