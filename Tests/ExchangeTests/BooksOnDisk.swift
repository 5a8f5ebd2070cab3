internal import Desk
internal import Exchange
internal import Foundation

/// A folder of books made for a test and taken away after it.
final class BooksOnDisk {
  let folder: URL

  init(_ files: [String: [UInt8]]) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("books-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in files {
      try Data(bytes).write(to: folder.appendingPathComponent(name))
    }
  }

  /// Small sound books, with some files replaced or, by nil, left out.
  convenience init(replacing files: [String: String?] = [:]) throws {
    var texts: [String: String?] = Self.sound
    for (name, text) in files { texts.updateValue(text, forKey: name) }
    try self.init(texts.compactMapValues { $0 }.mapValues { Array($0.utf8) })
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func read(_ mapping: Mapping = Mapping(), countryCode: String = "7") throws -> Reading {
    try BooksReader(folder: folder, mapping: mapping, countryCode: countryCode).read()
  }

  /// The wholesaler's books as an accounting system exports them, cut short.
  static let wholesale = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/wholesale")

  static let clientHeadings =
    "Code;Name;Type;Manager;Phones;City;Address;Contact;Credit limit;Payment days;Price column;INN"

  static func clients(_ rows: String...) -> String {
    ([clientHeadings] + rows).joined(separator: "\n")
  }

  static let productHeadings = "Code;Name;Group;Unit;Pack;Stock;VAT;Barcode;Mark;Certificate"

  static func products(_ rows: String...) -> String {
    ([productHeadings] + rows).joined(separator: "\n")
  }

  private static let sound: [String: String?] = [
    "departments.csv": "Code;Department\nW;Wholesale\nF;Finance\n",
    "staff.csv": """
    Code;Name;Department;Position;Extension
    H1;Head One;W;head;200
    M1;Manager One;W;manager;201
    F1;Clerk One;F;manager;202
    """,
    "products.csv": products(
      "1;Rice;Cereals;pcs;12;100;10;;;", "2;Cheese;Dairy;kg;1;8,400;10%;;new;",
      "3;Tea;Tea;pcs;;5;20;;special;"),
    "prices.csv": "Code;List;Wholesale\n1;10,50;9,50\n2;800;700\n3;5;4\n",
    "clients.csv": clients(
      "C1;Pavlov;market trader;M1;84951112233;Moscow;Street 1;Ivan;1000;14;Wholesale;123",
      "C2;Newcomer;retail;;;;;;0;;List;"),
    "receivables.csv":
      "Client;Document;Date;Due;Balance\nC1;N1;01.11.2026;15.11.2026;100,50\n",
    "history.csv":
      "Order;Date;Client;Product;Quantity;Price\nS1;10.11.2026;C1;1;12;9,40\n",
  ]
}
