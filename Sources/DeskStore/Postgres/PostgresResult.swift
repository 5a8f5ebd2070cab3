/// The rows of one answer of the server, all of them, as text.
final class PostgresResult: StoredFields {
  private let library: PostgresLibrary
  private let pointer: OpaquePointer?
  /// The row that is read.
  var row: CInt = 0

  init(_ pointer: OpaquePointer?, library: PostgresLibrary) {
    self.pointer = pointer
    self.library = library
  }

  deinit { library.clear(pointer) }

  var count: CInt { library.rowCount(pointer) }

  /// How many rows a change touched.
  var changed: Int {
    library.changedRows(pointer).flatMap { Int(String(cString: $0)) } ?? 0
  }

  /// What was carried out, such as `COMMIT`.
  var command: String { library.commandStatus(pointer).map { String(cString: $0) } ?? "" }

  /// Nil for an answer that is what was asked for.
  var trouble: PostgresTrouble? {
    let status = library.resultStatus(pointer)
    if status == Self.commandDone || status == Self.rowsThere { return nil }
    func field(_ code: UInt8) -> String {
      library.errorField(pointer, CInt(code)).map { String(cString: $0) } ?? ""
    }
    return PostgresTrouble(state: field(UInt8(ascii: "C")), message: field(UInt8(ascii: "M")))
  }

  private static let commandDone: CInt = 1
  private static let rowsThere: CInt = 2

  func isEmpty(_ column: Int) -> Bool { library.isNull(pointer, row, CInt(column)) != 0 }

  /// A truth reads as 0 or 1, a fraction without what is behind its point.
  func integer(_ column: Int) -> Int {
    guard let text = library.value(pointer, row, CInt(column)) else { return 0 }
    if text[0] == CChar(UInt8(ascii: "t")) { return 1 }
    let isNegative = text[0] == CChar(UInt8(ascii: "-"))
    var number = 0
    var place = isNegative ? 1 : 0
    while case let digit = Int(text[place]) - 0x30, (0...9).contains(digit) {
      number = number &* 10 &- digit
      place += 1
    }
    return isNegative ? number : 0 &- number
  }

  func text(_ column: Int) -> String {
    guard let bytes = library.value(pointer, row, CInt(column)) else { return "" }
    let count = Int(library.length(pointer, row, CInt(column)))
    return bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
      String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
  }
}

/// Asks the server when the first row is wanted.
final class PostgresStatement: ReadingStatement {
  private let connection: PostgresConnection
  private let sql: String
  private var values: [Session.Value]
  private var result: PostgresResult?

  init(_ connection: PostgresConnection, _ sql: String, _ values: [Session.Value]) {
    self.connection = connection
    self.sql = sql
    self.values = values
  }

  func bind(_ value: Session.Value, at place: Int) {
    while values.count < place { values.append(nil) }
    values[place - 1] = value
  }

  func next() throws -> StoredRow? {
    if let result {
      result.row += 1
    } else {
      result = try connection.ask(sql, values)
    }
    guard let result, result.row < result.count else { return nil }
    return StoredRow(fields: result)
  }

  func again() { result = nil }
}
