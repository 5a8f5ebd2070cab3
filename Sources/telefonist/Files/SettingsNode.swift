internal import Desk
internal import Foundation
internal import Yams

/// What is wrong in a file that a person wrote, and where.
struct FileComplaint: Error, Hashable, CustomStringConvertible {
  var file: String
  var line: Int?
  var message: String

  var description: String {
    line.map { "\(file), line \($0): \(message)" } ?? "\(file): \(message)"
  }
}

/// A value of a YAML file with the place it stands at, for clear complaints.
struct SettingsNode {
  let file: String
  /// The keys that lead here, with dots between.
  let path: String
  private let node: Node

  /// Reads a file; nil when it holds nothing.
  static func read(_ file: String) throws -> SettingsNode? {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw FileComplaint(file: file, message: "it can't be read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileComplaint(file: file, message: "it isn't UTF-8 text")
    }
    return try parse(text, file: file)
  }

  /// The same of a text that is at hand.
  static func parse(_ text: String, file: String) throws -> SettingsNode? {
    do {
      guard let node = try Yams.compose(yaml: text) else { return nil }
      if case .scalar(let scalar) = node, scalar.string.isEmpty { return nil }
      return SettingsNode(file: file, path: "", node: node)
    } catch let error as YamlError {
      throw complaint(file, error)
    }
  }

  /// The line it stands at, from 1.
  var line: Int? { node.mark?.line }

  /// Whether it is a text, not a list or a mapping.
  var isText: Bool { if case .scalar = node { true } else { false } }

  func complaint(_ message: String) -> FileComplaint {
    let place = path.isEmpty ? "" : "“\(path)” "
    return FileComplaint(file: file, line: node.mark?.line, message: place + message)
  }

  /// The entries of a mapping, in order. Only the keys of `known` are accepted.
  func entries(known: [String]? = nil) throws -> [(key: String, value: SettingsNode)] {
    var wrong: FileComplaint?
    let entries = try entries(known: known) { wrong = wrong ?? $0 }
    if let wrong { throw wrong }
    return entries
  }

  /// The same, without the entries whose keys are not known; each of them is complained of.
  func entries(
    known: [String]?, complain: (FileComplaint) -> Void
  ) throws -> [(key: String, value: SettingsNode)] {
    guard case .mapping(let mapping) = node else { throw complaint("must hold “key: value” lines") }
    return mapping.compactMap { key, value in
      let name = key.string ?? ""
      let child = SettingsNode(
        file: file, path: path.isEmpty ? name : path + "." + name, node: value)
      if let known, !known.contains(name) {
        let shown = known.joined(separator: ", ")
        complain(
          FileComplaint(
            file: file, line: key.mark?.line,
            message: "“\(child.path)” is not known here; there are: \(shown)"))
        return nil
      }
      return (name, child)
    }
  }

  func text() throws -> String {
    guard case .scalar(let scalar) = node else { throw complaint("must be a text") }
    return scalar.string
  }

  func whole(_ range: ClosedRange<Int>) throws -> Int {
    guard case .scalar(let scalar) = node, let number = Int(scalar.string), range.contains(number)
    else {
      throw complaint("must be a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) throws -> Choice
  where Choice.RawValue == String {
    guard let choice = Choice(rawValue: try text()) else {
      let accepted = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw complaint("must be one of: \(accepted)")
    }
    return choice
  }

  func flag() throws -> Bool {
    switch try text() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: throw complaint("must be true or false")
    }
  }

  func list() throws -> [SettingsNode] {
    guard case .sequence(let sequence) = node else { throw complaint("must be a list") }
    return sequence.enumerated().map { index, value in
      SettingsNode(file: file, path: "\(path)[\(index + 1)]", node: value)
    }
  }

  /// An amount such as `50000` or `50 000.50`, in minor units.
  func money() throws -> Money {
    guard let sum = Money(typed: try text()) else {
      throw complaint("must be a sum such as 50000 or 50000.50")
    }
    return sum
  }

  private static func complaint(_ file: String, _ error: YamlError) -> FileComplaint {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      FileComplaint(file: file, line: mark.line, message: problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      FileComplaint(
        file: file, line: context.mark.line,
        message: "stands there twice: \(duplicates.joined(separator: ", "))")
    default:
      FileComplaint(file: file, message: "it can't be read as YAML")
    }
  }
}
