/// Most keys change nothing but a search: then no more than that need be drawn again.
extension Conversation {
  /// Whether nothing differs but the text of a search for the caller or for goods, and what it
  /// found.
  public func differsOnlyInSearch(from other: Conversation) -> Bool {
    guard !isOver else { return false }
    switch (party, other.party) {
    case (.searching, .searching): return isSameButForParty(as: other)
    case (.client(let dealing), .client(let otherDealing)):
      return isSameButForParty(as: other) && dealing.differsOnlyInSearch(from: otherDealing)
    default: return false
    }
  }
}

extension Dealing {
  fileprivate func differsOnlyInSearch(from other: Dealing) -> Bool {
    guard case .selling(let sale) = stage, case .selling(let otherSale) = other.stage else {
      return false
    }
    return isSameButForStage(as: other) && sale.focus == .entry
      && sale.isSameButForEntry(as: otherSale) && sale.entry.isSearch(like: otherSale.entry)
  }
}

extension Entry {
  /// Whether both search, and need the same room for it.
  fileprivate func isSearch(like other: Entry) -> Bool {
    step == .search && other.step == .search && standIn == other.standIn
      && search.field.isEmpty == other.search.field.isEmpty
  }
}
