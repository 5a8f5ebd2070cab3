import Desk

/// Messages and callers of all inputs: without it the optimiser would take the work away.
nonisolated(unsafe) public var total = 0

/// What libFuzzer calls with each input: bytes as an exchange, or whoever forges one, may send
/// them.
///
/// The first byte chooses. Of an even one the rest is taken as it is, of an odd one each LF stands
/// for a CRLF, so that whole messages are found soon. Of one in four the rest is taken in two
/// pieces as well, which must come to the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard let choice = input.first else { return 0 }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(2 * count)
  for byte in input.dropFirst() {
    if choice & 1 == 1, byte == 0x0A { bytes.append(0x0D) }
    bytes.append(byte)
  }
  let whole = taken(bytes, cutAt: 0)
  total &+= whole.messages &+ whole.waiting
  guard choice & 6 == 0 else { return 0 }
  let cut = taken(bytes, cutAt: Int(choice) * bytes.count / 256)
  precondition(whole.messages == cut.messages && whole.dropped == cut.dropped)
  precondition(whole.waiting == cut.waiting && whole.needsRebuild == cut.needsRebuild)
  return 0
}

private func taken(_ bytes: [UInt8], cutAt place: Int) -> ManagerStream {
  var stream = ManagerStream()
  bytes.withUnsafeBytes { all in
    for part in [all[..<place], all[place...]] {
      stream.take(UnsafeRawBufferPointer(rebasing: part), at: Instant(milliseconds: 0))
    }
  }
  return stream
}
