internal import Desk

extension State {
  /// Searches whose answer is still looked for.
  var searches: Set<RequestID> {
    var wanted: Set<RequestID> = []
    if case .report(let id)? = awaited { wanted.insert(id) }
    if case .goods(let search)? = overlay, let id = search.asked { wanted.insert(id) }
    if case .searching(let search)? = conversation?.party, let id = search.asked {
      wanted.insert(id)
    }
    if let id = sale?.entry.search.asked { wanted.insert(id) }
    return wanted
  }

  /// Requests whose reports still change something on the screen.
  var outstanding: Set<RequestID> {
    var requests = searches
    for deed in outbox { requests.insert(deed.request) }
    if case .opening(_, let id)? = conversation?.party { requests.insert(id) }
    if let sale { requests.formUnion(sale.offers.asked) }
    return requests
  }
}
