import Desk
import Projects
import Testing

@testable import telefonist

@Suite("A project tried on a plain terminal")
struct ProjectTrialTests {
  private func call(
    _ lines: [String], _ read: ReadProject? = nil, language: String = "en"
  ) throws -> (outcome: String?, said: [String]) {
    let read = try read ?? SmallProject.read()
    var left = lines[...]
    var said: [String] = []
    var trial = ProjectTrial(
      read.project, SmallProject.surroundings(read, language), line: { left.popFirst() },
      say: { said.append($0) })
    let outcome = trial.run()
    return (outcome?.name, said)
  }

  private let order = [
    "1", "l", "olives 2", "", "Ann Lee", "8120001122", "lim 5", "+1", "1", "y", "", "", "", "",
  ]

  @Test("A call goes from the greeting to an order: what is said, the sum, what was told (B1.3)")
  func order_() throws {
    let (outcome, said) = try call(order)
    #expect(outcome == "ordered")
    #expect(said.contains("› Oven Four, Anna speaking!"))
    #expect(said.contains("› That is a big one."), "the branch follows the form")
    #expect(said.contains("› It comes to 620.00."))
    #expect(said.contains("› Be at Lime Street, 5 on Mon 23 Nov."))
    #expect(said.contains("Outcome: Ordered"))
    #expect(said.last == "The order begins as: Taken")
  }

  @Test("A refusal asks for its reason, and says what brings the client back (B2.5)")
  func refusal() throws {
    let (outcome, said) = try call(["2", "1"])
    #expect(outcome == "refused")
    #expect(said.suffix(2) == ["Reason: Too dear", "Called again for: Lunch price"])
  }

  @Test("Answers are looked up in the middle of a call (B1.1, B1.2)")
  func answers() throws {
    let (outcome, said) = try call(["?stone", "?flou", "?nothing", "3"])
    #expect(outcome == "informed")
    #expect(said.contains("› In a stone oven, over beech."))
    #expect(said.contains("› Flour, tomatoes, cheese. We note an allergy."))
    #expect(said.contains("! There is no such thing."))
  }

  @Test("A wrong answer is asked again with the words to say; undo and back do what they say")
  func wrongAnswers() throws {
    var lines = order
    lines.insert("12", at: 5)
    lines.insert(contentsOf: ["/back", "1"], at: 1)
    let (outcome, said) = try call(lines)
    #expect(outcome == "ordered")
    #expect(said.contains("! is no number"))
    #expect(said.contains("› A digit is missing."))
    #expect(said.count { $0 == "[hungry]" } == 2)
  }

  @Test("What was left is asked before the call may end with an order")
  func leftFields() throws {
    var lines = order
    lines[4] = "/leave"
    lines.append("Ann Lee")
    let (outcome, said) = try call(lines)
    #expect(outcome == "ordered")
    #expect(said.contains("! Still to be asked:"))
  }

  @Test("Input that ends early, and /quit, leave the call without an outcome")
  func leaving() throws {
    #expect(try call([]).outcome == nil)
    #expect(try call(["1", "/quit", "1"]).outcome == nil)
  }

  @Test("A script in circles ends with the input", arguments: ["en", "ru", "cs", "hr"])
  func inLanguages(_ language: String) throws {
    let read = try ProjectFolder.named("internet").read()
    let (outcome, said) = try call(["1", "Lime", ""], read, language: language)
    #expect(outcome == nil)
    #expect(said[0] == read.project.title[language])
    #expect(!said.joined().contains("{"), "every placeholder is filled in")
  }
}
