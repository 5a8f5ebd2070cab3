import Testing

@testable import Desk

/// One event, what it asks for, and all that it changes: whatever is not said must not have
/// changed.
func expect(
  _ state: inout State, after event: Event, asks effects: [Effect] = [],
  at location: SourceLocation = #_sourceLocation, changes: (inout State) -> Void = { _ in }
) {
  var expected = state
  let asked = state.update(event, at: state.now)
  changes(&expected)
  #expect(asked == effects, sourceLocation: location)
  #expect(state == expected, "\(difference(state, expected))", sourceLocation: location)
  #expect(state.violations == [], sourceLocation: location)
}

func expect(
  _ state: inout State, after command: Command, asks effects: [Effect] = [],
  at location: SourceLocation = #_sourceLocation, changes: (inout State) -> Void = { _ in }
) {
  expect(&state, after: .commanded(command), asks: effects, at: location, changes: changes)
}

/// The parts in which two states differ, for a failure's message.
func difference(_ one: State, _ other: State) -> String {
  let pairs = zip(Mirror(reflecting: one).children, Mirror(reflecting: other).children)
  return pairs.compactMap { first, second in
    let (before, after) = ("\(first.value)", "\(second.value)")
    return before == after ? nil : "\(first.label ?? "?"): \(before)\n   but expected: \(after)"
  }.joined(separator: "\n")
}
