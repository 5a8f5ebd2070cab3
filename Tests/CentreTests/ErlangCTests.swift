import Centre
import Testing

@Suite("Erlang C")
struct ErlangCTests {
  private func queue(_ erlangs: Double, handling: Double = 180) -> ErlangC {
    ErlangC(callsPerHour: erlangs * 3600 / handling, handlingSeconds: handling)
  }

  @Test("One operator: a call waits as often as the operator is busy")
  func one() {
    for load in [0.1, 0.5, 0.9] {
      #expect(abs(queue(load).waiting(operators: 1) - load) < 1e-12)
    }
  }

  @Test("Two operators for one erlang: a third of the calls wait")
  func two() {
    #expect(abs(queue(1).waiting(operators: 2) - 1.0 / 3) < 1e-12)
  }

  /// The textbook's sum, with factorials.
  private func textbook(_ load: Double, _ operators: Int) -> Double {
    var term = 1.0
    var sum = 1.0
    for number in 1..<operators {
      term *= load / Double(number)
      sum += term
    }
    let last = term * load / Double(operators) * Double(operators) / (Double(operators) - load)
    return last / (sum + last)
  }

  @Test("The steps come to the textbook's sum")
  func sum() {
    for operators in 2...60 {
      for part in stride(from: 0.05, to: 1, by: 0.13) {
        let load = part * Double(operators)
        let found = queue(load).waiting(operators: operators)
        #expect(abs(found - textbook(load, operators)) < 1e-9, "\(load) \(operators)")
      }
    }
  }

  @Test("Service level, wait and occupancy follow from it")
  func figures() throws {
    let queue = queue(10)
    let waiting = textbook(10, 12)
    let level = queue.serviceLevel(operators: 12, within: 20)
    // e^(-(12 - 10) × 20 ÷ 180)
    #expect(abs(level - (1 - waiting * 0.800_737_402_916_808)) < 1e-9)
    #expect(abs(try #require(queue.averageWait(operators: 12)) - waiting * 90) < 1e-9)
    #expect(abs(queue.occupancy(operators: 12) - 10.0 / 12) < 1e-12)
  }

  @Test("Too few operators never catch up, and none are needed for no calls")
  func edges() {
    #expect(queue(10).waiting(operators: 10) == 1)
    #expect(queue(10).serviceLevel(operators: 9, within: 20) == 0)
    #expect(queue(10).averageWait(operators: 10) == nil)
    #expect(queue(0).operators(level: 0.8, within: 20) == 0)
    #expect(queue(0).serviceLevel(operators: 0, within: 20) == 1)
    #expect(queue(3000).operators(level: 0.99, within: 0) > 3000)
  }

  @Test("The fewest operators are enough, and one less are not")
  func fewest() {
    for load in [0.2, 3, 17.5, 80] {
      let queue = queue(load)
      let operators = queue.operators(level: 0.8, within: 20, occupancy: 0.85)
      #expect(queue.serviceLevel(operators: operators, within: 20) >= 0.8)
      #expect(queue.occupancy(operators: operators) <= 0.85)
      let fewer = operators - 1
      #expect(
        queue.serviceLevel(operators: fewer, within: 20) < 0.8
          || queue.occupancy(operators: fewer) > 0.85)
    }
  }
}
