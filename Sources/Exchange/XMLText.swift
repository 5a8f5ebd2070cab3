internal import Glibc

/// XML as libxml2 writes it.
///
/// The library is loaded when the first document is written and not with the program: linked, it
/// brings ICU along and each start of a desk takes a millisecond longer.
final class XMLText {
  private let library: XMLLibrary
  private let buffer: OpaquePointer
  private let writer: OpaquePointer

  /// Throws ``XMLTrouble`` where the library is missing.
  init() throws {
    library = try XMLLibrary.loaded.get()
    guard let buffer = library.makeBuffer(), let writer = library.makeWriter(buffer, 0) else {
      throw XMLTrouble.outOfMemory
    }
    self.buffer = buffer
    self.writer = writer
    _ = library.setIndent(writer, 1)
    _ = library.startDocument(writer, nil, "UTF-8", nil)
  }

  deinit {
    library.freeWriter(writer)
    library.freeBuffer(buffer)
  }

  /// An element with what `body` puts into it.
  func element(
    _ name: String, _ attributes: [(String, String)] = [], _ body: () -> Void
  ) {
    _ = library.startElement(writer, name)
    for (name, value) in attributes {
      _ = library.writeAttribute(writer, name, Self.allowed(value))
    }
    body()
    _ = library.endElement(writer)
  }

  /// An element that holds a text.
  func element(_ name: String, _ text: String, _ attributes: [(String, String)] = []) {
    element(name, attributes) { _ = library.writeText(writer, Self.allowed(text)) }
  }

  /// An element that holds a text, unless that is empty.
  func element(unlessEmpty text: String, _ name: String) {
    if !text.allSatisfy(\.isWhitespace) { element(name, text) }
  }

  /// The whole document; nothing may be written after it.
  func finished() -> [UInt8] {
    _ = library.endDocument(writer)
    _ = library.flush(writer)
    guard let content = library.content(buffer) else { return [] }
    return Array(UnsafeBufferPointer(start: content, count: Int(library.length(buffer))))
  }

  /// XML has no way to say most control characters, nor U+FFFE and U+FFFF: `�` stands for each.
  private static func allowed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isAllowed($0) }) else { return text }
    var allowed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { allowed.append(isAllowed(scalar) ? scalar : "\u{FFFD}") }
    return String(allowed)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

public enum XMLTrouble: Error, Hashable, Sendable {
  /// libxml2 is not installed; the system's own words.
  case noLibrary(String)
  case outOfMemory
}

/// What is used of libxml2. Its interface has been the same since 2.6; newer ones have another
/// number in their file's name.
private struct XMLLibrary: @unchecked Sendable {
  typealias Text = UnsafePointer<CChar>
  typealias OnWriter = @convention(c) (OpaquePointer) -> CInt

  let makeBuffer: @convention(c) () -> OpaquePointer?
  let freeBuffer: @convention(c) (OpaquePointer) -> Void
  let content: @convention(c) (OpaquePointer) -> UnsafePointer<UInt8>?
  let length: @convention(c) (OpaquePointer) -> CInt
  let makeWriter: @convention(c) (OpaquePointer, CInt) -> OpaquePointer?
  let freeWriter: @convention(c) (OpaquePointer) -> Void
  let setIndent: @convention(c) (OpaquePointer, CInt) -> CInt
  let startDocument: @convention(c) (OpaquePointer, Text?, Text?, Text?) -> CInt
  let endDocument: OnWriter
  let flush: OnWriter
  let startElement: @convention(c) (OpaquePointer, Text) -> CInt
  let endElement: OnWriter
  let writeAttribute: @convention(c) (OpaquePointer, Text, Text) -> CInt
  let writeText: @convention(c) (OpaquePointer, Text) -> CInt

  static let loaded = Result { try XMLLibrary() }

  private init() throws {
    let names = ["libxml2.so.2", "libxml2.so.16", "libxml2.so"]
    guard let handle = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else {
      throw XMLTrouble.noLibrary(dlerror().map { String(cString: $0) } ?? "")
    }
    func function<Function>(_ name: String) throws -> Function {
      guard let address = dlsym(handle, name) else { throw XMLTrouble.noLibrary(name) }
      return unsafeBitCast(address, to: Function.self)
    }
    makeBuffer = try function("xmlBufferCreate")
    freeBuffer = try function("xmlBufferFree")
    content = try function("xmlBufferContent")
    length = try function("xmlBufferLength")
    makeWriter = try function("xmlNewTextWriterMemory")
    freeWriter = try function("xmlFreeTextWriter")
    setIndent = try function("xmlTextWriterSetIndent")
    startDocument = try function("xmlTextWriterStartDocument")
    endDocument = try function("xmlTextWriterEndDocument")
    flush = try function("xmlTextWriterFlush")
    startElement = try function("xmlTextWriterStartElement")
    endElement = try function("xmlTextWriterEndElement")
    writeAttribute = try function("xmlTextWriterWriteAttribute")
    writeText = try function("xmlTextWriterWriteString")
  }
}
