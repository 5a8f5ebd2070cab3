internal import Desk
internal import DeskStore
internal import School

/// The school's view of a store.
struct StoreBooks: SchoolBooks {
  let store: Store
  let company: Company

  func card(of client: ClientCode) throws -> Card? {
    switch store.answer(.client(client)) {
    case .client(let card, _, _): card
    case .failed(let trouble): throw Complaint("The store can't be read: \(trouble.detail)")
    default: nil
    }
  }

  func good(_ code: GoodCode) throws -> Good? {
    switch store.answer(.goods(text: code, client: nil, limit: 20)) {
    case .goods(let matches): matches.first { $0.good.code == code }?.good
    case .failed(let trouble): throw Complaint("The store can't be read: \(trouble.detail)")
    default: nil
    }
  }
}
