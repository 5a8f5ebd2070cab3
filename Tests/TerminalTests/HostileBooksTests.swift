import Foundation
import Testing

extension TerminalTests {
  @Suite struct HostileBooksTests {
    private static let formula = "=cmd|' /C calc'!A0"

    /// Small books in which a client's name is a formula, another's steers the terminal, and a debt
    /// is due on the 31st of February.
    private func writeBooks(in office: Office) throws -> String {
      let folder = office.folder + "/books"
      let files = [
        "departments.csv": "Code;Department\nW;Wholesale\n",
        "staff.csv": """
        Code;Name;Department;Position;Extension
        H1;Head One;W;head;200
        M1;Manager One;W;manager;201
        O1;Operator One;W;operator;101
        """,
        "products.csv": """
        Code;Name;Group;Unit;Pack;Stock;VAT;Barcode;Mark;Certificate
        1;\(Self.formula);Cereals;pcs;12;100;10;;;
        """,
        "prices.csv": "Code;List\n1;10,50\n",
        "clients.csv": """
        Code;Name;Type;Manager;Phones;City;Address;Contact;Credit limit;Payment days;Price column
        C1;\(Self.formula);retail;M1;84951112233;Moscow;;;1000;14;List
        C2;Red\u{1B}[31m\u{7}\u{202E}Shop\u{1B}]0\u{7};retail;M1;84951112244;;;;1000;14;List
        """,
        "receivables.csv": """
        Client;Document;Date;Due;Balance
        C1;N1;01.11.2026;31.02.2026;100,50
        """,
        "history.csv": "Order;Date;Client;Product;Quantity;Price\n",
      ]
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (name, text) in files {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
      }
      return folder
    }

    @Test("Hostile books are taken in without harm: what is bad is listed, nothing steers anything")
    func hostileBooks() async throws {
      let office = try Office()
      let reading = try office.run("import", try writeBooks(in: office))
      #expect(reading.status == 2, "\(reading.output)")
      #expect(reading.output.contains("receivables.csv:2"))
      #expect(!isSteering(reading.output))
      let rejects = try String(
        contentsOfFile: office.folder + "/telefonist-rejects.csv", encoding: .utf8)
      #expect(rejects.contains("31.02.2026"))

      let goods = try office.run("goods", "calc")
      #expect(goods.status == 0 && goods.output.contains(Self.formula))
      let desk = try office.desk()
      try await desk.shows("READY")
      try desk.press("F2")
      try desk.type("84951112244")
      try desk.press("Enter")
      let picture = try await desk.shows("ON A CALL", "C2", "Shop")
      #expect(!isSteering(picture.text))
    }

    @Test("An import that finds nothing to read fails with a plain word and leaves no store")
    func emptyFolder() throws {
      let office = try Office()
      let reading = try office.run("import", office.folder + "/home")
      #expect(reading.status == 1)
      #expect(reading.output.contains("Error:"))
      #expect(try office.run("registry").output.contains("telefonist import"))
    }

    /// Whether a text holds what a terminal would obey.
    private func isSteering(_ text: String) -> Bool {
      text.unicodeScalars.contains { scalar in
        let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
        return isControl || scalar == "\u{202E}"
      }
    }
  }
}
