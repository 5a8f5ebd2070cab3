internal import Desk

/// By which programs documents leave (A18). Each is a list of arguments, the program first; a shell
/// never sees them.
struct DocumentSettings: Equatable {
  /// Makes the PDF `{file}` of the page `{html}`.
  var render = ["weasyprint", "{html}", "{file}"]
  /// Sends `{file}` to `{number}`.
  var fax = ["sendfax", "-d", "{number}", "{file}"]
  /// Gets the whole mail on its standard input; `{address}` and `{file}` may be named as well.
  var mail = ["sendmail", "-t", "-i"]
  /// Whether the configuration names that program: then desks send answers in writing as well.
  var isMailNamed = false
  /// The sender of mails; empty: whatever the mail program puts there.
  var from = ""
  /// For so many days after its own an extract's prices hold.
  var validDays = 0

  static let keys = ["render", "fax", "mail", "from", "validDays"]

  init() {}

  init(_ node: SettingsNode) throws {
    for (key, value) in try node.entries(known: Self.keys) {
      switch key {
      case "render": render = try Self.command(value, needs: ["html", "file"])
      case "fax": fax = try Self.command(value, needs: ["number", "file"])
      case "mail":
        isMailNamed = true
        mail = try Self.command(value, needs: [], may: ["address", "file"])
      case "from":
        guard let address = DocumentAddress.read(try value.text(), road: .mail) else {
          throw value.complaint("must be an address such as orders@company.example")
        }
        from = address
      default: validDays = try value.whole(0...365)
      }
    }
  }

  private static func command(
    _ node: SettingsNode, needs: [String], may: [String] = []
  ) throws -> [String] {
    let words = try node.list().map { try $0.text() }
    guard let program = words.first, !program.isEmpty else {
      throw node.complaint("must list a program and its arguments")
    }
    let used = Set(words.flatMap(ArgumentTemplate.names))
    let allowed = needs + may
    guard used.isSubset(of: allowed), ArgumentTemplate.names(in: program).isEmpty else {
      let known = allowed.map { "{\($0)}" }.joined(separator: ", ")
      throw node.complaint("may hold \(known) behind the program, and no other braces")
    }
    guard Set(needs).isSubset(of: used) else {
      let wanted = needs.map { "{\($0)}" }.joined(separator: " and ")
      throw node.complaint("must hold \(wanted)")
    }
    return words
  }
}

/// An argument with places for values, such as `--to={number}`.
enum ArgumentTemplate {
  /// What stands in braces.
  static func names(in argument: String) -> [String] {
    argument.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) } ?? ""
    }
  }

  /// One argument with its values; what a value holds is not looked at again.
  static func filled(_ argument: String, _ values: [String: String]) -> String {
    var parts = argument.split(separator: "{", omittingEmptySubsequences: false).map(String.init)
    let first = parts.removeFirst()
    return parts.reduce(first) { text, part in
      guard let end = part.firstIndex(of: "}") else { return text + "{" + part }
      let value = values[String(part[..<end])] ?? ""
      return text + value + part[part.index(after: end)...]
    }
  }
}
