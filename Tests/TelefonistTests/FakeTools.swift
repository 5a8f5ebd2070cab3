import Desk
import DeskStore
import Foundation

@testable import telefonist

/// A store with one document to send, and programs that stand in for the company's.
final class FakeTools {
  /// Long ago: all is due.
  static let asked = Instant(milliseconds: 1_700_000_000_000)

  let scratch: Scratch
  let store: Store
  var settings = DocumentSettings()

  /// Says its arguments, one a line, and what came on its standard input.
  private static let teller = """
    for word in "$@"; do printf '%s\\n' "$word" >> "$0.said"; done
    cat > "$0.input"
    """
  private static let renderer = "printf '%%PDF-1.7 fake' > \"$2\"; cp \"$1\" \"$0.html\""

  init() throws {
    scratch = try Scratch()
    store = try Store.open(path: scratch.path + "/s.sqlite")
    var books = Books()
    books.companyName = "Sample"
    books.currency = Currency("RUB")
    books.kinds = Sample.company.kinds
    books.columns = Sample.company.columns
    books.departments = Sample.company.departments
    books.staff = [Sample.member]
    books.clients = [
      Client(
        code: "K1", name: "$(reboot) & <b>Павлов</b>", kind: "market", manager: nil,
        phones: ["74951112233"], city: "", address: "", contact: "", creditLimit: .zero,
        paymentDays: 14, column: "base", taxNumber: "")
    ]
    books.goods = [
      Good(
        code: "G1", name: "Rice", group: "Groats", measure: .piece, pack: 1, stock: Quantity(1),
        taxPercent: 10, barcode: "", mark: .none, certificate: "C-1 до 22.05.2027",
        prices: [Money(minor: 5_600)])
    ]
    _ = try store.importBooks(books, asOf: WallClock.today())
    settings.render = [try tool("render", Self.renderer), "{html}", "{file}"]
    settings.fax = [try tool("fax", Self.teller), "-d", "{number}", "{file}"]
    settings.mail = [try tool("mail", Self.teller), "-t", "--to={address}"]
  }

  /// An executable shell script; its path.
  func tool(_ name: String, _ script: String) throws -> String {
    let file = try scratch.file(name, "#!/bin/sh\n" + script + "\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file)
    return file
  }

  func text(_ name: String) -> String {
    (try? String(contentsOfFile: scratch.path + "/" + name, encoding: .utf8)) ?? ""
  }

  func post(limit: Double = 30) -> DocumentPost {
    DocumentPost(
      settings: settings, seller: SellerSettings().seller(of: Sample.company), limit: limit)
  }

  func keep(
    _ id: String = "a", _ road: OutgoingDocument.Road = .fax, address: String = "+74951112233",
    subject: OutgoingDocument.Subject = .certificate("G1")
  ) {
    _ = store.perform(
      .office(
        .send(
          OutgoingDocument(
            id: id, subject: subject, client: "K1", road: road, address: address,
            language: .english, asked: Signature(by: "101", at: FakeTools.asked)))))
  }

  /// Claims the document that waits and sends it.
  func send(limit: Double = 30) throws -> DocumentEnd? {
    let claimed = try store.claimDocument(at: .init(milliseconds: .max / 2))
    return claimed.map { post(limit: limit).send($0) }
  }
}
