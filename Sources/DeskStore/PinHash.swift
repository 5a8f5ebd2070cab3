internal import Crypto
internal import CryptoExtras
internal import Foundation

/// A PIN as the store keeps it: scrypt with a salt of its own, written as
/// `scrypt$rounds$blockSize$parallelism$salt$key`.
struct PinHash {
  private let rounds: Int
  private let blockSize: Int
  private let parallelism: Int
  private let salt: Data
  private let key: Data

  /// One try takes 16 MB and about a fifth of a second.
  private static let usual = (rounds: 1 << 14, blockSize: 8, parallelism: 5)
  private static let keyBytes = 32
  private static let saltBytes = 16

  init(of pin: Pin) throws {
    var random = SystemRandomNumberGenerator()
    rounds = Self.usual.rounds
    blockSize = Self.usual.blockSize
    parallelism = Self.usual.parallelism
    salt = Data((0..<Self.saltBytes).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    key = try Self.derived(pin, salt, rounds, blockSize, parallelism)
  }

  /// Nil for what this does not write.
  init?(written: String) {
    let parts = written.split(separator: "$")
    guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]),
      let blockSize = Int(parts[2]), let parallelism = Int(parts[3]),
      (2...1 << 20).contains(rounds), rounds & (rounds - 1) == 0,
      (1...32).contains(blockSize), (1...16).contains(parallelism),
      let salt = Data(base64Encoded: String(parts[4])),
      let key = Data(base64Encoded: String(parts[5])), key.count == Self.keyBytes
    else { return nil }
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
    self.salt = salt
    self.key = key
  }

  var written: String {
    let parts = [
      "scrypt", String(rounds), String(blockSize), String(parallelism),
      salt.base64EncodedString(), key.base64EncodedString(),
    ]
    return parts.joined(separator: "$")
  }

  /// Compared in constant time.
  func isOf(_ pin: Pin) throws -> Bool {
    let given = try Self.derived(pin, salt, rounds, blockSize, parallelism)
    return zip(given, key).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func derived(
    _ pin: Pin, _ salt: Data, _ rounds: Int, _ blockSize: Int, _ parallelism: Int
  ) throws -> Data {
    try KDF.Scrypt.deriveKey(
      from: Data(pin.digits.utf8), salt: salt, outputByteCount: keyBytes, rounds: rounds,
      blockSize: blockSize, parallelism: parallelism
    ).withUnsafeBytes { Data($0) }
  }
}
