internal import Desk
internal import Exchange

extension Mapping {
  static let keys = ["files", "headings", "kinds", "departments", "roles", "units"]

  /// The part `import:` of the configuration: how a company's own files are read.
  ///
  ///     import:
  ///       files: { clients: partners.csv }
  ///       headings: { clients: { "Partner no.": code } }
  ///       kinds: { "Kiosk": market }
  init(_ node: SettingsNode) throws {
    self.init()
    for (key, value) in try node.entries(known: Self.keys) {
      switch key {
      case "files":
        for (book, file) in try value.books() { files[book] = try file.text() }
      case "headings":
        for (book, columns) in try value.books() {
          headings[book] = try columns.words(for: Field.self)
        }
      case "kinds": kinds = try value.words(for: KnownKind.self)
      case "departments": departments = try value.words(for: DepartmentKind.self)
      case "roles": roles = try value.words(for: StaffMember.Role.self)
      default: units = try value.words(for: Measure.self)
      }
    }
  }
}

extension SettingsNode {
  fileprivate func books() throws -> [(BooksFile, SettingsNode)] {
    try entries(known: BooksFile.allCases.map(\.rawValue)).compactMap { name, value in
      BooksFile(rawValue: name).map { ($0, value) }
    }
  }

  /// A company's words and what each means here.
  fileprivate func words<Meaning: RawRepresentable & CaseIterable>(
    for meaning: Meaning.Type
  ) throws -> [String: Meaning] where Meaning.RawValue == String {
    var words: [String: Meaning] = [:]
    for (word, value) in try entries() { words[word] = try value.choice(meaning) }
    return words
  }
}
