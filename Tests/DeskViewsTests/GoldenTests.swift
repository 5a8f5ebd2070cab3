import Desk
import DeskViews
import Foundation
import Testing
import TextScreen

/// Pictures of the screens, as text and as roles, kept in files. `UPDATE_GOLDENS=1` writes them
/// anew; the difference is then looked at like any other.
@Suite struct GoldenTests {
  struct Picture: Sendable, CustomTestStringConvertible {
    let name: String
    let language: Language
    let columns: Int
    let rows: Int

    var testDescription: String { file }
    var file: String { "\(name).\(language.rawValue).\(columns)x\(rows)" }
  }

  static let pictures: [Picture] = {
    var pictures: [Picture] = []
    for (name, _) in Fixtures.english.screens {
      pictures.append(Picture(name: name, language: .english, columns: 80, rows: 24))
      pictures.append(Picture(name: name, language: .english, columns: 120, rows: 40))
      guard Fixtures.main.contains(name) else { continue }
      for language in Language.allCases where language != .english {
        pictures.append(Picture(name: name, language: language, columns: 80, rows: 24))
        pictures.append(Picture(name: name, language: language, columns: 120, rows: 40))
      }
    }
    pictures.append(Picture(name: "entry", language: .english, columns: 200, rows: 60))
    pictures.append(Picture(name: "queue", language: .english, columns: 200, rows: 60))
    return pictures
  }()

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens")
  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

  @Test("Each screen looks as its golden picture", arguments: pictures)
  func matchesGolden(picture: Picture) throws {
    let fixtures = Fixtures(language: picture.language)
    let state = try #require(fixtures.screens.first { $0.name == picture.name }).state
    try compare(drawn(state, picture.columns, picture.rows), with: picture)
  }

  @Test("Each sign-on looks as its golden picture", arguments: SignOnScreens.pictures)
  func signOnMatchesGolden(picture: Picture) throws {
    try compare(SignOnScreens.frame(picture), with: picture)
  }

  @Test("Each page of the school looks as its golden picture", arguments: SchoolScreens.pictures)
  func schoolMatchesGolden(picture: Picture) throws {
    try compare(SchoolScreens.frame(picture), with: picture)
  }

  private func compare(_ frame: Frame, with picture: Picture) throws {
    let drawn = frame.text + "\n" + RolePicture.of(frame)
    let file = Self.folder.appendingPathComponent(picture.file + ".txt")
    if Self.isUpdating {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(drawn == golden, "\(picture.file) has changed")
  }

  @Test("No golden picture is left without its screen", .enabled(if: !isUpdating))
  func goldensAreUsed() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let pictures = Self.pictures + SignOnScreens.pictures + SchoolScreens.pictures
    #expect(Set(files) == Set(pictures.map { $0.file + ".txt" }))
  }
}

/// Draws a state at a size.
func drawn(_ state: State, _ columns: Int, _ rows: Int) -> Frame {
  var frame = Frame(size: Size(columns: columns, rows: rows))
  DeskScreen.draw(state, into: &frame)
  return frame
}

/// The roles of a screen: a letter a role, with a legend of the letters used.
enum RolePicture {
  private static let letters = Array(".,SF=THROWPMcfenDLwlqgaAscdNEUkKxbBvVp")

  static func of(_ frame: Frame) -> String {
    var used: Set<Role> = []
    var lines: [String] = []
    for row in 0..<frame.size.rows {
      var line = ""
      for column in 0..<frame.size.columns {
        let cell = frame[column, row]
        let isPlain = cell.role == .text && cell.scalar == 32
        line.append(isPlain ? " " : letter(cell.role))
        if !isPlain { used.insert(cell.role) }
      }
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    let legend = used.sorted { $0.rawValue < $1.rawValue }.map { "\(letter($0)) \($0)" }
    var cursor = "no cursor"
    if let place = frame.cursor { cursor = "cursor \(place.column), \(place.row)" }
    return lines.joined(separator: "\n") + "\n" + legend.joined(separator: "  ") + "\n" + cursor
      + "\n"
  }

  private static func letter(_ role: Role) -> Character {
    let index = Int(role.rawValue)
    return letters.indices.contains(index) ? letters[index] : "?"
  }
}
