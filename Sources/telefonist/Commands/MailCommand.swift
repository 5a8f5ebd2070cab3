internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import Foundation
internal import Glibc

/// `telefonist mail`: mails of clients come into the queue, and the answers go out (C5).
struct MailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: "Takes mails of clients in, and sends what was answered.",
    subcommands: [In.self], defaultSubcommand: In.self)

  struct In: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "in",
      abstract: "Takes in what lies in a maildir, and sends answers, until ended by a signal.",
      discussion: """
        A mail goes from “new” to “cur” once it is in the store; nothing is deleted. Answers are \
        laid into the maildir --out, or given to the program of “documents.mail” in the \
        configuration. Exit status: 0 ended by a signal or done, 2 with --once: something was not \
        taken or not sent, 1 it could not begin.
        """)

    @Option(name: .long, help: "The company's own maildir.", completion: .directory)
    var maildir: String

    @Option(name: .long, help: "A maildir to lay answers into.", completion: .directory)
    var out: String?

    @Option(name: .long, help: "The project that the mails belong to.")
    var project: String?

    @Flag(name: .long, help: "Takes in and sends what is there, and ends.")
    var once = false

    @OptionGroup var store: StoreArguments

    /// Seconds between two looks.
    private static let pause = 2

    func run() throws {
      let (store, company, _) = try store.open()
      let road = MailRoad(
        store: store, inbox: try Maildir(Places.absolute(maildir)),
        outbox: try out.map { try Maildir(Places.absolute($0)) },
        post: try self.store.documentPost(of: company),
        project: project.map { PlainText.clean($0) })
      guard !once else {
        var said: Set<String> = []
        if try !work(road, &said) { throw ExitCode(2) }
        return
      }
      let signals = EndSignals()
      var said: Set<String> = []
      repeat {
        do { _ = try work(road, &said) } catch { Self.complain("\(error)", &said) }
      } while !signals.came(within: Self.pause)
    }

    /// False where something was left over.
    private func work(_ road: MailRoad, _ said: inout Set<String>) throws -> Bool {
      let (taken, unread) = road.takeIn()
      let (sent, unsent) = try road.sendOut()
      if taken > 0 || sent > 0 {
        Console.say("\(taken) taken in, \(sent) sent.")
        fflush(nil)
      }
      for complaint in unread + unsent { Self.complain(complaint, &said) }
      return unread.isEmpty && unsent.isEmpty
    }

    /// What can't be read would be said at each look.
    private static func complain(_ words: String, _ said: inout Set<String>) {
      if said.count > 1_000 { said = [] }
      if said.insert(words).inserted { Console.complain(words) }
    }
  }
}
