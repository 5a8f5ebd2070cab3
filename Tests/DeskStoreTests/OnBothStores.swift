import Desk
import PostgresCluster
import Synchronization
import Testing

@testable import DeskStore

/// What keeps the stores that a test makes.
enum StoreKind: Sendable {
  case file, server

  @TaskLocal static var current = StoreKind.file
}

/// Runs each test of a suite on a store in a file, and again on one on a server.
struct OnBothStores: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func scopeProvider(for test: Test, testCase: Test.Case?) -> Self? {
    testCase == nil ? nil : self
  }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    try await body()
    let isOnlyInFile = test.traits.contains { $0 is OnlyInFile }
    guard !isOnlyInFile, TestServer.shared != nil else { return }
    try await StoreKind.$current.withValue(.server) { try await body() }
  }
}

/// Runs each test of a suite on a server, where there is one.
struct OnServer: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func scopeProvider(for test: Test, testCase: Test.Case?) -> Self? {
    testCase == nil ? nil : self
  }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    guard TestServer.shared != nil else { return }
    try await StoreKind.$current.withValue(.server) { try await body() }
  }
}

extension Trait where Self == OnServer {
  static var onServer: Self { OnServer() }
}

/// Marks a test of such a suite that is about files.
struct OnlyInFile: TestTrait {}

extension Trait where Self == OnlyInFile {
  static var onlyInFile: Self { OnlyInFile() }
}

extension Trait where Self == OnBothStores {
  static var onBothStores: Self { OnBothStores() }
}

/// The databases of the tests' own server.
final class TestServer: Sendable {
  static let shared: TestServer? = PostgresCluster.shared.map { try! TestServer($0) }

  let cluster: PostgresCluster
  private let administration: PostgresServer
  private let made = Atomic(0)
  private let left = Mutex<[String]>([])

  private init(_ cluster: PostgresCluster) throws {
    self.cluster = cluster
    administration = PostgresServer(url: cluster.url("postgres"), holdsStore: false)
    try run("CREATE DATABASE pattern")
    _ = try Store.migrate(cluster.url("pattern"))
  }

  /// A new store without books; its URI.
  func makeStore() throws -> String {
    removeLeft()
    let name = "store\(made.wrappingAdd(1, ordering: .relaxed).oldValue)"
    try run("CREATE DATABASE \(name) TEMPLATE pattern")
    return cluster.url(name)
  }

  /// As soon as nobody uses it any more.
  func remove(_ url: String) {
    guard let name = url.split(separator: "/").last else { return }
    left.withLock { $0.append(String(name)) }
  }

  private func removeLeft() {
    let names = left.withLock { names in
      defer { names = [] }
      return names
    }
    let used = names.filter { (try? run("DROP DATABASE \($0)")) == nil }
    left.withLock { $0 += used }
  }

  func run(_ sql: String) throws { try administration.with { try $0.script(sql) } }
}
