internal import Desk
import Foundation
import Projects
import Testing

@testable import telefonist

@Suite("What is wrong in a project is said by file and line (C1)")
struct ProjectCheckTests {
  /// A change of the small project, and what is said of it.
  struct Fault: Sendable, CustomTestStringConvertible {
    var file: String
    var old: String
    var new: String
    var says: String
    /// The text that stands on the line complained of; by default the changed one.
    var at: String?
    /// The file complained of; by default the changed one.
    var atFile: String?

    init(
      _ file: String, _ old: String, _ new: String, _ says: String, at: String? = nil,
      in atFile: String? = nil
    ) {
      self.file = file
      self.old = old
      self.new = new
      self.says = says
      self.at = at
      self.atFile = atFile
    }

    var testDescription: String { says }
  }

  @Test("The small project is sound as it stands")
  func sound() throws {
    let read = try SmallProject.read()
    #expect(read.findings == [])
    #expect(read.project.script?.steps.count == 7)
    #expect(read.project.form?.fields.count == 12)
    #expect(read.project.articles.count == 2)
    #expect(read.project.streets["streets.txt"]?.streets.count == 3)
    #expect(read.project.outcome("ordered")?.takesOrder == true)
    #expect(read.project.outcome("informed")?.takesOrder == false)
    #expect(read.project.calling?.law?.limits.perDay == 2)
  }

  private static func complaint(_ fault: Fault, _ found: [FileComplaint]) -> Bool {
    let files = SmallProject.files(fault.file, fault.old, fault.new)
    let file = fault.atFile ?? fault.file
    let text = fault.at ?? fault.old
    let all = fault.at == nil ? SmallProject.files[file] : files[file]
    let before = all?.firstRange(of: text).map { all?[..<$0.lowerBound] ?? "" } ?? ""
    let line = 1 + before.count { $0 == "\n" }
    return found.contains {
      $0.file == "pizza/\(file)" && $0.line == line && $0.message.contains(fault.says)
    }
  }

  @Test("What can't work is found at its line", arguments: unsound)
  func findings(_ fault: Fault) throws {
    let files = SmallProject.files(fault.file, fault.old, fault.new)
    #expect(files != SmallProject.files, "the change takes")
    let read = try SmallProject.read(files)
    #expect(
      Self.complaint(fault, read.findings),
      "\(fault.says): \(read.findings.map(\.description).joined(separator: "\n"))")
  }

  @Test("What can't be read is refused at its line", arguments: unreadable)
  func complaints(_ fault: Fault) throws {
    let files = SmallProject.files(fault.file, fault.old, fault.new)
    #expect(files != SmallProject.files, "the change takes")
    let error = #expect(throws: FileComplaints.self) { try SmallProject.read(files) }
    #expect(Self.complaint(fault, error?.all ?? []), "\(fault.says): \(error?.description ?? "")")
  }

  @Test("All that is wrong comes at once, in order of files and lines")
  func allAtOnce() throws {
    var files = SmallProject.files
    files["form.yaml"] = files["form.yaml"]?.replacing("kind: phone", with: "kind: fax")
      .replacing("from: 0, to: 500", with: "from: much, to: 500")
    files["script.yaml"] = files["script.yaml"]?.replacing("go: pity", with: "go: 7")
    let error = #expect(throws: FileComplaints.self) { try SmallProject.read(files) }
    #expect(error?.all.map(\.file) == ["pizza/form.yaml", "pizza/form.yaml", "pizza/script.yaml"])
  }

  @Test("A missing file is named; the house's script wants none")
  func files() throws {
    var files = SmallProject.files
    files["script.yaml"] = nil
    let missing = #expect(throws: FileComplaints.self) { try SmallProject.read(files) }
    #expect(missing?.description == "pizza/script.yaml: it isn't there")
    files["project.yaml"]? += "\nscript: house"
    #expect(try SmallProject.read(files).project.script == nil)
    files["script.yaml"] = SmallProject.script
    #expect(throws: FileComplaints.self) { try SmallProject.read(files) }
    #expect(throws: FileComplaints.self) { try ProjectFolder("/no/such/place").read() }
    #expect(throws: FileComplaints.self) { try ProjectFolder("/dev").read() }
  }

  @Test("A folder on the disk reads as its files do; what is no plain file in it isn't read")
  func disk() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in SmallProject.files {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    #expect(try ProjectFolder(folder.path).read().project == SmallProject.read().project)
    let answers = folder.appendingPathComponent("answers.yaml").path
    try FileManager.default.removeItem(atPath: answers)
    #expect(try ProjectFolder(folder.path).read().findings.count == 1, "an answer is missing")
    try #require(mkfifo(answers, 0o600) == 0)
    let error = #expect(throws: FileComplaints.self) { try ProjectFolder(folder.path).read() }
    #expect(error?.description.hasSuffix("answers.yaml: it is no plain file") == true)
  }

  @Test("Files that grow or nest without end are refused")
  func hostile() throws {
    let long = String(repeating: "# note\n", count: 60_000)
    let deep = String(repeating: "[", count: 5000)
    let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nsteps: [*b, *b]"
    let dashes = String(repeating: "- ", count: 900) + "x"
    for (text, says) in [
      (long, "longer than 256 KB"), ("steps: " + deep, "nested too deep"),
      (bomb, "names a part with “&”"), (dashes, "nested too deep"),
      ("steps: \"" + String(repeating: "x", count: 9000) + "\"", "longer than 4000"),
    ] {
      var files = SmallProject.files
      files["script.yaml"] = text
      let error = #expect(throws: FileComplaints.self) { try SmallProject.read(files) }
      #expect(error?.description.contains(says) == true, "\(error?.description ?? "")")
    }
    let many = (0..<300).map { "  - { step: s\($0), say: \"x\", end: ordered }" }
    var files = SmallProject.files
    files["script.yaml"] = "steps:\n" + many.joined(separator: "\n")
    let error = #expect(throws: FileComplaints.self) { try SmallProject.read(files) }
    #expect(error?.description.contains("more than 200 entries") == true)
  }

  @Test("Control characters of a file never reach what is said")
  func controls() throws {
    let files = SmallProject.files("script.yaml", "A pity.", "A \\e[31mpity.")
    let says = try SmallProject.read(files).project.script?.step("pity")?.says["en"]
    #expect(says == "A \u{FFFD}[31mpity.")
  }
}
