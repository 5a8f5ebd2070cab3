extension String {
  /// FNV-1a over the text's UTF-8: the same in every run and on every machine, unlike `hashValue`.
  /// Tells texts apart and draws lots; keeps no secret.
  public var fingerprint: UInt64 {
    utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
