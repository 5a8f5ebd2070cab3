internal import Desk
internal import Exchange
internal import Foundation
internal import Testing

@Suite("Books that were damaged on the way")
struct DamagedBooksTests {
  /// Bytes that mean something to whoever takes the file apart, and some that mean nothing.
  private static let wild: [UInt8] = [
    0x22, 0x22, 0x3B, 0x2C, 0x09, 0x0A, 0x0D, 0x00, 0x1B, 0x98, 0xC3, 0xFF, 0xFE, 0x20, 0xA0, 0x2D,
    0x28, 0x39, 0x3D, 0xF4, 0x90, 0xD0,
  ]

  @Test("Whatever the bytes, each row is either in the books or among the rejects")
  func damage() throws {
    var seed: UInt64 = 20_261_120
    func roll(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    var readings = 0
    for _ in 0..<60 {
      let books = try BooksOnDisk()
      let names = ["clients.csv", "products.csv", "prices.csv", "staff.csv", "history.csv"]
      let url = books.folder.appendingPathComponent(names[roll(names.count)])
      var bytes = [UInt8](try Data(contentsOf: url))
      for _ in 0...roll(6) { bytes[roll(bytes.count)] = Self.wild[roll(Self.wild.count)] }
      try Data(bytes).write(to: url)
      guard let reading = try? books.read() else { continue }
      readings += 1
      #expect(reading.files.allSatisfy { $0.rows == $0.accepted + $0.rejected })
      #expect(reading.files.reduce(0) { $0 + $1.rejected } == reading.rejects.count)
      #expect(accepted(.clients, reading) == reading.books.clients.count)
      #expect(accepted(.products, reading) == reading.books.goods.count)
      #expect(accepted(.history, reading) == reading.books.history.count)
      #expect(reading.books.goods.allSatisfy { $0.prices.count == reading.books.columns.count })
      let clients = Set(reading.books.clients.map(\.code))
      #expect(reading.books.receivables.allSatisfy { clients.contains($0.client) })
    }
    #expect(readings > 15)
  }

  private func accepted(_ book: BooksFile, _ reading: Reading) -> Int {
    reading.files.first { $0.book == book }?.accepted ?? 0
  }
}
