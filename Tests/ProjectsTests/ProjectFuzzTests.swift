internal import Desk
import Projects
import Testing

@testable import telefonist

@Suite("Project files that are damaged")
struct ProjectFuzzTests {
  @Test("A damaged file is read, or refused in words, and what is read can be called with")
  func damaged() throws {
    var read = 0
    var refused = 0
    for seed in 1...400 {
      var dice = Dice(UInt64(seed))
      var files = SmallProject.files
      let file = ["project.yaml", "script.yaml", "form.yaml", "answers.yaml", "streets.txt"]
        .randomElement(using: &dice)
      guard let file, let text = files[file] else { continue }
      files[file] = Self.damaged(text, &dice)
      do {
        let project = try SmallProject.read(files)
        read += 1
        Self.call(project, &dice)
      } catch let complaints as FileComplaints {
        refused += 1
        #expect(!complaints.all.isEmpty)
      }
    }
    #expect(read > 20 && refused > 100, "\(read) read, \(refused) refused")
  }

  private static func damaged(_ text: String, _ dice: inout Dice) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...3, using: &dice) {
      let place = Int.random(in: 0..<max(1, lines.count), using: &dice)
      switch Int.random(in: 0..<7, using: &dice) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(lines.randomElement(using: &dice) ?? "", at: place)
      case 2: lines[place] = "  " + lines[place]
      case 3: lines[place] = String(lines[place].dropFirst(Int.random(in: 1...9, using: &dice)))
      case 4:
        var letters = Array(lines[place])
        if !letters.isEmpty {
          letters[Int.random(in: 0..<letters.count, using: &dice)] =
            "{}[]:\"'&*!|>%@\u{0}é-,#".randomElement(using: &dice) ?? "x"
        }
        lines[place] = String(letters)
      case 5:
        let other = lines.randomElement(using: &dice) ?? ""
        lines[place] = String(lines[place].prefix(12)) + String(other.suffix(20))
      default:
        let numbers = ["-1", "99999999999999999999", "0", "today", "~", "1e9", ".", "yes"]
        lines[place] = lines[place].replacing(
          /[0-9]+/, with: numbers.randomElement(using: &dice) ?? "")
      }
      if lines.isEmpty { lines = [""] }
    }
    return lines.joined(separator: "\n")
  }

  /// A short call, sound or not.
  private static func call(_ read: ReadProject, _ dice: inout Dice) {
    var left = 60
    var dealt = dice
    var trial = ProjectTrial(
      read.project, SmallProject.surroundings(read),
      line: {
        left -= 1
        let texts = ["1", "2", "", "lim 5", "Ann Lee", "8120001122", "+1", "y", "/back", "?oven"]
        return left > 0 ? texts.randomElement(using: &dealt) : nil
      }, say: { _ in })
    _ = trial.run()
    dice = dealt
  }
}
