internal import Desk
import Projects
import Testing

@Suite("Streets that are suggested")
struct StreetTests {
  @Test("Streets that begin with what is typed come first, then those with such a word")
  func ranking() {
    let register = StreetRegister([
      ["New Station Road"], ["Station Road"], ["Station Lane"], ["Old Stables"], ["Elm Way"],
    ])
    #expect(
      register.suggestions(for: "sta") == [
        "Station Lane", "Station Road", "Old Stables", "New Station Road",
      ])
    #expect(register.suggestions(for: "road st") == ["Station Road", "New Station Road"])
    #expect(register.suggestions(for: "sta", limit: 1) == ["Station Lane"])
    #expect(register.suggestions(for: "").isEmpty)
    #expect(register.suggestions(for: "zzz").isEmpty)
  }

  @Test("A street is found by any of its spellings, folded as the desk's search folds, and once")
  func spellings() {
    let register = StreetRegister(
      text: "# streets\nЁлочная улица | Jolochnaja\n\nŽižkova | Жижкова\n")
    #expect(register.streets.count == 2)
    #expect(register.suggestions(for: "елоч") == ["Ёлочная улица"])
    #expect(register.suggestions(for: "zizk") == ["Žižkova"])
    #expect(register.suggestions(for: "жиж") == ["Жижкова"])
    #expect(register.known("ZIZKOVA") == "Žižkova")
    #expect(register.known("Zizk") == nil)
  }

  @Test("Among twenty thousand streets the same come up as by looking through all")
  func many() {
    var dice = Dice(5)
    let syllables = ["lo", "ra", "ves", "ni", "kov", "ska", "do", "br", "el", "mar"]
    func word() -> String {
      (0..<Int.random(in: 2...4, using: &dice))
        .map { _ in syllables.randomElement(using: &dice) ?? "" }.joined()
    }
    let streets = (0..<20_000).map { ["\(word()) \(word()) \($0)"] }
    let register = StreetRegister(streets)
    for typed in ["lo", "ra ves", "kovska", "e", "dobr lo", "1999", "nobody"] {
      let parts = typed.split(separator: " ")
      let plain = streets.map { $0[0] }.filter { street in
        let words = street.split(separator: " ")
        return parts.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
      }
      let best = plain.sorted {
        let (one, other) = ($0.hasPrefix(parts[0]) ? 0 : 1, $1.hasPrefix(parts[0]) ? 0 : 1)
        return (one, $0.utf8.count, $0) < (other, $1.utf8.count, $1)
      }
      #expect(register.suggestions(for: typed) == Array(best.prefix(8)), "\(typed)")
    }
  }
}
