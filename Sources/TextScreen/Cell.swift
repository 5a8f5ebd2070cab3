/// One place on the screen. All of it is in one word, so that two screens are compared at the speed
/// of memory.
public struct Cell: Hashable, Sendable {
  /// The character in 21 bits, the mark in the next 21, then 8 of the role and 2 of the width.
  private var word: UInt64

  @inline(__always)
  public init(scalar: UInt32, mark: UInt32 = 0, role: Role, width: UInt8 = 1) {
    word =
      UInt64(scalar & 0x1F_FFFF) | UInt64(mark & 0x1F_FFFF) << 21
      | UInt64(role.rawValue) << 42 | UInt64(width & 3) << 50
  }

  public static let blank = Cell(scalar: 32, role: .text)

  /// The character; 0 in the right half of a wide one.
  public var scalar: UInt32 { UInt32(truncatingIfNeeded: word & 0x1F_FFFF) }

  /// A combining mark over it; 0 for none.
  public var mark: UInt32 {
    get { UInt32(truncatingIfNeeded: word >> 21 & 0x1F_FFFF) }
    set { self = Cell(scalar: scalar, mark: newValue, role: role, width: width) }
  }

  /// The role's raw value.
  public var roleNumber: UInt8 { UInt8(truncatingIfNeeded: word >> 42) }

  public var role: Role {
    get { Role(rawValue: UInt8(truncatingIfNeeded: word >> 42)) ?? .text }
    set { self = Cell(scalar: scalar, mark: mark, role: newValue, width: width) }
  }

  /// 1, 2 for a wide character, 0 for the right half of one.
  public var width: UInt8 { UInt8(truncatingIfNeeded: word >> 50 & 3) }

  /// 0 when both are the same.
  @inline(__always)
  func difference(from other: Cell) -> UInt64 { word ^ other.word }

  /// Whether nothing is drawn but the role's ground.
  public var isBlank: Bool { word & 0x3FF_FFFF_FFFF == 32 }

  /// The character as text; empty in the right half of a wide one.
  public var text: String {
    guard width > 0, let base = Unicode.Scalar(scalar) else { return "" }
    var text = String(base)
    if mark != 0, let combining = Unicode.Scalar(mark) { text.unicodeScalars.append(combining) }
    return text
  }
}
