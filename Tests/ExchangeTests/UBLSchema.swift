import Foundation
import Glibc

/// A schema of UBL 2.1, as libxml2 checks documents by it. `.ci/schemas` brings the schemas.
final class UBLSchema {
  private let schema: OpaquePointer
  private let check: OpaquePointer
  private let library: UnsafeMutableRawPointer

  private typealias Maker = @convention(c) (OpaquePointer) -> OpaquePointer?

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent(".build/schemas/ubl-2.1/maindoc").path

  static var isThere: Bool { access(folder, R_OK) == 0 }

  /// Nil where libxml2 can't read the schema of this name, such as `Order`.
  init?(_ name: String) {
    guard let library = dlopen("libxml2.so.2", RTLD_NOW) else { return nil }
    let path = Self.folder + "/UBL-\(name)-2.1.xsd"
    let open = unsafeBitCast(
      dlsym(library, "xmlSchemaNewParserCtxt"),
      to: (@convention(c) (UnsafePointer<CChar>) -> OpaquePointer?).self)
    let parse = unsafeBitCast(dlsym(library, "xmlSchemaParse"), to: Maker.self)
    let make = unsafeBitCast(dlsym(library, "xmlSchemaNewValidCtxt"), to: Maker.self)
    guard let parser = open(path), let schema = parse(parser), let check = make(schema) else {
      return nil
    }
    self.library = library
    self.schema = schema
    self.check = check
  }

  func isValid(_ bytes: [UInt8]) -> Bool {
    let read = unsafeBitCast(
      dlsym(library, "xmlReadMemory"),
      to: (@convention(c) (
        UnsafePointer<UInt8>, CInt, UnsafePointer<CChar>?, UnsafePointer<CChar>?, CInt
      ) -> OpaquePointer?).self)
    let validate = unsafeBitCast(
      dlsym(library, "xmlSchemaValidateDoc"),
      to: (@convention(c) (OpaquePointer, OpaquePointer) -> CInt).self)
    let free = unsafeBitCast(
      dlsym(library, "xmlFreeDoc"), to: (@convention(c) (OpaquePointer) -> Void).self)
    guard let document = read(bytes, CInt(bytes.count), nil, nil, 0) else { return false }
    defer { free(document) }
    return validate(check, document) == 0
  }
}
