public import Desk

/// What the desk needs of a store. Both calls are answered when they return, from any one thread,
/// and never throw: what went wrong is ``Report/failed(_:)``. Every deed may be said again.
public protocol DeskStorePort: Sendable {
  func answer(_ question: Question) -> Report
  func perform(_ deed: Deed) -> Report
}
