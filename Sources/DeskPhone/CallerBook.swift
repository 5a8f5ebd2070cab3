/// Who may call: the company's clients by number, strangers, and those who hide their number.
public struct CallerBook: Hashable, Sendable {
  public struct Caller: Hashable, Sendable {
    /// As the network sends it.
    public var number: String
    /// As the network sends it; mostly empty.
    public var name: String
    /// How often this one calls, against the others. Those of no weight never do.
    public var weight: Int

    public init(number: String, name: String = "", weight: Int = 1) {
      self.number = number
      self.name = name
      self.weight = weight
    }
  }

  public let callers: [Caller]
  /// One call in so many comes from a number that nobody knows.
  public let strangerOneIn: Int
  /// One call in so many hides its number.
  public let withheldOneIn: Int
  /// Numbers and queues that are called, nil for the house's own; each as often (C1).
  public let queues: [String?]
  /// The running sums of the weights.
  private let sums: [Int]

  public init(
    _ callers: [Caller], strangerOneIn: Int = 12, withheldOneIn: Int = 30, queues: [String?] = []
  ) {
    self.callers = callers.filter { $0.weight > 0 }
    self.queues = queues
    self.strangerOneIn = max(1, strangerOneIn)
    self.withheldOneIn = max(1, withheldOneIn)
    var sum = 0
    self.sums = self.callers.map { caller in
      sum += caller.weight
      return sum
    }
  }

  func draw(_ generator: inout SeededGenerator) -> Caller {
    if generator.oneIn(withheldOneIn) { return Caller(number: "") }
    if generator.oneIn(strangerOneIn) || callers.isEmpty { return stranger(&generator) }
    let ticket = generator.below(sums[sums.count - 1])
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= ticket { low = middle + 1 } else { high = middle }
    }
    return callers[low]
  }

  func drawQueue(_ generator: inout SeededGenerator) -> String? {
    queues.isEmpty ? nil : queues[generator.below(queues.count)]
  }

  /// A number of the same country and town as a known one, with other last digits.
  private func stranger(_ generator: inout SeededGenerator) -> Caller {
    let model = callers.isEmpty ? "+74950000000" : callers[generator.below(callers.count)].number
    let kept = model.count > 8 ? String(model.prefix(5)) : "+7495"
    let total = max(model.count, 11)
    let digits = (kept.count..<total).map { _ in String(generator.below(10)) }
    return Caller(number: kept + digits.joined())
  }
}
