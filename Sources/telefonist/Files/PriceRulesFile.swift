internal import Desk
internal import DeskStore
internal import Foundation

/// The rules for prices, promotions and deliveries as a file that a head writes (A10, A23).
///
///     discounts:
///       - { id: autumn, name: Autumn discount, groups: [Groceries], percent: 5 }
///     minimums:
///       - { id: van, name: A van's worth, kinds: [market], sum: 3000 }
struct PriceRulesFile: Equatable {
  var rules: PriceRules
  /// The file as it was written.
  var text: String

  static let keys = ["columns", "discounts", "promotions", "minimums", "cutOffs", "floor"]

  /// Reads a file whole, or throws ``FileComplaints`` with all that is wrong in it.
  static func read(_ file: String, _ books: RuleBooks) throws -> PriceRulesFile {
    do {
      guard let root = try SettingsNode.read(file) else {
        throw FileComplaint(file: file, line: 1, message: "it says no rules")
      }
      let reader = PriceRulesReader(books)
      let rules = reader.rules(root)
      try reader.finish()
      let bytes = FileManager.default.contents(atPath: file) ?? Data()
      return PriceRulesFile(rules: rules, text: String(decoding: bytes, as: UTF8.self))
    } catch let complaint as FileComplaint {
      throw FileComplaints(all: [complaint])
    }
  }
}

/// The names that rules may use.
struct RuleBooks {
  var kinds: [ClientKind]
  var columns: [PriceColumn]
  /// Of these names, those that the books have.
  var known: (BookNames) throws -> BookNames
}

/// All that is wrong in a file, by line.
struct FileComplaints: Error, Hashable, CustomStringConvertible {
  var all: [FileComplaint]

  var description: String { all.map(\.description).joined(separator: "\n") }
}
