internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import Door
internal import Foundation
internal import Glibc

/// `telefonist door`: web requests and chats come in, and the answers go out (C5).
struct DoorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "door",
    abstract: "Takes web requests and chats in over HTTP, until it is ended by a signal.",
    discussion: """
      Nothing starts it by itself. It listens on this computer alone unless told otherwise; for \
      clients elsewhere put a web server with TLS before it. Exit status: 0 ended by SIGTERM or \
      SIGINT, 1 it could not begin.
      """)

  @Option(name: .customLong("token-file"), help: "A file of yours, mode 0600: one token a line.")
  var tokenFile: String

  @Option(name: .long, help: "Where to listen: ADDRESS:PORT; port 0 takes a free one.")
  var listen = "127.0.0.1:8765"

  @Option(name: .customLong("limit"), help: "Requests a minute of one address with one token.")
  var limit = 600

  @Option(name: .customLong("queue"), help: "New requests are refused while so many wait.")
  var queue = 500

  @Option(name: .customLong("connections"), help: "Connections at a time.")
  var connections = 256

  @OptionGroup var store: StoreArguments

  func validate() throws {
    guard (1...1_000_000).contains(limit), (1...100_000).contains(queue),
      (1...10_000).contains(connections)
    else { throw ValidationError("--limit, --queue and --connections must be more than nought.") }
  }

  func run() throws {
    let (host, port) = try address()
    let tokens = try DoorTokenFile.read(tokenFile)
    let opening = try store.opening()
    _ = try opening.openStore()
    guard let use = try OpenStores(opening.storePath).shared() else {
      throw Complaint("The store is being replaced; try again when that is done.")
    }
    defer { withExtendedLifetime(use) {} }
    var limits = DoorLimits()
    limits.requestsAMinute = limit
    limits.queue = queue
    limits.connections = connections
    let signals = EndSignals()
    let server: DoorServer
    do {
      server = try DoorServer(
        host: host, port: port, tokens: tokens, limits: limits,
        book: try StoreBook(path: opening.storePath, mostWaiting: queue))
    } catch let error as StoreError {
      throw error
    } catch {
      throw Complaint("The door can't listen on \(listen): \(error)")
    }
    Console.say("The door is open on \(host):\(server.port).")
    fflush(nil)
    signals.wait()
    server.stop()
    Console.say("The door is closed.")
  }

  private func address() throws -> (host: String, port: Int) {
    guard let colon = listen.lastIndex(of: ":"),
      let port = Int(listen[listen.index(after: colon)...]),
      (0...65_535).contains(port), colon > listen.startIndex
    else { throw Complaint("--listen must be ADDRESS:PORT, such as 127.0.0.1:8765.") }
    let host = listen[..<colon].trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
    return (host, port)
  }
}

/// The file with the door's tokens.
enum DoorTokenFile {
  private static let longestBytes = 4_096

  /// Throws where anybody but its owner may read it.
  static func read(_ path: String) throws -> DoorTokens {
    let text = try SecretFile.text(path, longest: longestBytes)
    guard let tokens = DoorTokens(lines: text) else {
      let bounds = "\(DoorTokens.shortest) to \(DoorTokens.longest)"
      throw FileComplaint(
        file: path,
        message: "each line must be a token of \(bounds) letters, digits or -._~+/= signs")
    }
    return tokens
  }
}
