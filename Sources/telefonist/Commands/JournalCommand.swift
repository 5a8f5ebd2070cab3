internal import ArgumentParser
internal import Desk
internal import Foundation
internal import Glibc

/// `telefonist journal FILE`: a journal that may be given away (A26).
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Writes a journal for a report of a fault, with stand-ins for names and sums.",
    discussion: """
      Names, telephone numbers, addresses, notes and all other texts have stand-ins, the same for \
      the same text; sums are multiplied by one number. Codes, quantities, times and keys stay, so \
      that “telefonist replay” shows what happened. The journal itself stays whole, for its owner \
      alone: a desk that was cut off goes on by it.
      """)

  @Argument(help: "A journal file.", completion: .file())
  var file: String

  @Option(name: .customLong("to"), help: "The file to write; else standard output.")
  var target: String?

  func run() throws {
    let path = Places.absolute(file)
    _ = try Shift(file: path)
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw FileComplaint(file: path, message: "it can't be read")
    }
    let masked = try MaskedJournal(bytes).written()
    guard let target else {
      FileHandle.standardOutput.write(masked)
      return
    }
    let written = Places.absolute(target)
    let isMade = FileManager.default.createFile(
      atPath: written, contents: masked, attributes: [.posixPermissions: 0o600])
    if !isMade { throw Complaint("\(written): \(String(cString: strerror(errno)))") }
  }
}
