import Testing

@testable import Desk

@Suite("Boxed values")
struct BoxedTests {
  private struct Holder: Hashable {
    @Boxed var values: [Int]
  }

  @Test("A change of one holder leaves the other's value alone")
  func apart() {
    let one = Holder(values: [1, 2])
    var other = one
    other.values.append(3)
    #expect(one.values == [1, 2])
    #expect(other.values == [1, 2, 3])
    #expect(one != other)
  }

  @Test("Equal values are equal, in whichever box")
  func equal() {
    #expect(Holder(values: [4]) == Holder(values: [4]))
    #expect(Set([Holder(values: [4]), Holder(values: [4])]).count == 1)
  }
}
