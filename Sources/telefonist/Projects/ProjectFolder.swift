internal import Desk
internal import Foundation
internal import Glibc
internal import Projects

/// A project that was read, with all that its files say beside it.
struct ReadProject {
  var project: Project
  /// What can't work in it, by line; empty: it is sound.
  var findings: [FileComplaint]

  /// What a call is held with.
  func surroundings(language: String, operatorName: String, today: Day) -> FormSurroundings {
    FormSurroundings(project, today: today, language: language, operatorName: operatorName)
  }
}

/// The files of a project: a folder, or one that comes along.
struct ProjectFolder {
  /// Longer files nobody wrote by hand.
  static let longestFile = 256 * 1024
  static let longestRegister = 1024 * 1024

  /// The folder as it was named; what complaints begin with.
  let name: String
  private let content: Content

  private enum Content {
    case folder(String)
    case texts([String: String])
  }

  /// A folder on the disk.
  init(_ path: String) {
    name = path
    content = .folder(Places.absolute(path))
  }

  /// Files at hand, by their names.
  init(_ name: String, _ texts: [String: String]) {
    self.name = name
    content = .texts(texts)
  }

  /// One that comes along, by its name, else a folder.
  static func named(_ name: String) -> ProjectFolder {
    StandardProjects.files(of: name).map { ProjectFolder(name, $0) } ?? ProjectFolder(name)
  }

  /// Reads the project, or throws ``FileComplaints`` with all that can't be read.
  func read() throws -> ReadProject {
    let reader = ProjectReader(self)
    let project = reader.project()
    guard reader.complaints.isEmpty, var project else {
      throw FileComplaints(all: sorted(reader.complaints))
    }
    project.streets = reader.streets
    let check = ProjectCheck(project)
    let findings = check.findings.map { finding in
      FileComplaint(
        file: path(finding.file.rawValue),
        line: reader.line(of: finding.path, in: finding.file) ?? 1,
        message: "\(finding.message): \(finding.remedy)")
    }
    return ReadProject(project: project, findings: sorted(findings))
  }

  func path(_ file: String) -> String { name + "/" + file }

  /// The text of a file; nil where there is none.
  func text(_ file: String, longest: Int) throws -> String? {
    switch content {
    case .texts(let texts):
      guard let text = texts[file] else { return nil }
      guard text.utf8.count <= longest else { throw tooLong(file, longest) }
      return text
    case .folder(let folder):
      guard let bytes = try bytes(folder + "/" + file, file, longest) else { return nil }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw FileComplaint(file: path(file), message: "it isn't UTF-8 text")
      }
      return text
    }
  }

  /// Only of a plain file, and of no more than may be: a pipe would be waited for, a device has no
  /// end.
  private func bytes(_ place: String, _ file: String, _ longest: Int) throws -> Data? {
    let descriptor = open(place, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileComplaint(file: path(file), message: "it can't be read")
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw FileComplaint(file: path(file), message: "it is no plain file")
    }
    guard let bytes = try? handle.read(upToCount: longest + 1) ?? Data() else {
      throw FileComplaint(file: path(file), message: "it can't be read")
    }
    guard bytes.count <= longest else { throw tooLong(file, longest) }
    return bytes
  }

  private func tooLong(_ file: String, _ longest: Int) -> FileComplaint {
    FileComplaint(file: path(file), message: "it is longer than \(longest / 1024) KB")
  }

  private func sorted(_ complaints: [FileComplaint]) -> [FileComplaint] {
    complaints.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
  }
}

/// YAML that only an attacker writes: what grows without end, or nests without end.
enum PlainYAML {
  private static let deepest = 60
  private static let longestLine = 4_000

  /// What is refused before a text is read as YAML, with its line.
  static func trouble(in text: String) -> (line: Int, message: String)? {
    var line = 1
    var column = 0
    var depth = 0
    var margin = 0
    var isMargin = true
    var before = UInt8(ascii: "\n")
    var anchorMayBegin = false
    for byte in text.utf8 {
      if anchorMayBegin, isOfName(byte) {
        return (line, "names a part with “&”, which isn't allowed here; write each part out")
      }
      anchorMayBegin = byte == UInt8(ascii: "&") && begins(after: before)
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        (column, margin, isMargin) = (-1, 0, true)
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: break
      }
      column += 1
      isMargin = isMargin && " -?:\n".utf8.contains(byte)
      if isMargin { margin = column }
      if depth > deepest || margin > 2 * deepest { return (line, "is nested too deep") }
      if column > longestLine { return (line, "the line is longer than \(longestLine) bytes") }
      before = byte
    }
    return nil
  }

  private static func begins(after byte: UInt8) -> Bool {
    " \n\r\t[{,:-?".utf8.contains(byte)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || (48...57).contains(byte) || byte == 95 || byte == 45
      || byte >= 0x80
  }
}
