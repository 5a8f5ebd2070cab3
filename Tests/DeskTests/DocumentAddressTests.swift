import Testing

@testable import Desk

@Suite("Addresses of documents (A18)")
struct DocumentAddressTests {
  @Test(
    "A fax number is digits, however people space them",
    arguments: [
      ("+7 (495) 111-22-33", "+74951112233"), ("8 495 111 22 33", "84951112233"), (" 102 ", "102"),
      ("00.385.1.234", "003851234"),
    ])
  func numbers(_ typed: String, _ address: String) {
    #expect(DocumentAddress.read(typed, road: .fax) == address)
    #expect(DocumentAddress.read(address, road: .fax) == address)
  }

  @Test(
    "What could pass for an option, a command or a second number is no fax number",
    arguments: [
      "", "12", "-d", "--help", "1234567890123456", "7495111;reboot", "7495111\n8", "$(id)",
      "`id`", "+", "7+495", "7495,8495", "٧٤٩٥١١١", "7495\u{0}111", "7495 доб 1",
    ])
  func noNumbers(_ typed: String) {
    #expect(DocumentAddress.read(typed, road: .fax) == nil)
  }

  @Test(
    "A mail address is a name and a host",
    arguments: ["anna@shop.example", "o'brien+orders@a-b.co", "_x@localhost", "7@1.2"])
  func mails(_ address: String) {
    #expect(DocumentAddress.read(address, road: .mail) == address)
    #expect(DocumentAddress.read(" \(address) ", road: .mail) == address)
  }

  @Test(
    "What a mail program could take for more than one address is none",
    arguments: [
      "", "anna", "@shop.example", "anna@", "a@b@c", "-anna@shop.example", "anna@-shop.example",
      "anna@shop..example", "anna@.example", "anna@shop.example.", "anna@shop.example\nBcc: b@c.d",
      "a@b,c@d", "a b@c.d", "\"|sh\"@c.d", "|sh@c.d", "/etc/passwd@c.d", "a!b@c.d", "a%b@c.d",
      "<a@b.c>", "a@[1.2.3.4]", "анна@shop.example", "a\u{0}@b.c", "a@b.c;id", "$(id)@b.c",
    ])
  func noMails(_ typed: String) {
    #expect(DocumentAddress.read(typed, road: .mail) == nil)
    let long = String(repeating: "a", count: 250) + "@b.example"
    #expect(DocumentAddress.read(long, road: .mail) == nil)
  }
}
