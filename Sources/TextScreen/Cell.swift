/// One place on the screen.
public struct Cell: Hashable, Sendable {
  /// The character; 0 in the right half of a wide one.
  public var scalar: UInt32
  /// A combining mark over it; 0 for none.
  public var mark: UInt32
  public var role: Role
  /// 1, 2 for a wide character, 0 for the right half of one.
  public var width: UInt8

  public init(scalar: UInt32, mark: UInt32 = 0, role: Role, width: UInt8 = 1) {
    self.scalar = scalar
    self.mark = mark
    self.role = role
    self.width = width
  }

  public static let blank = Cell(scalar: 32, role: .text)

  /// The character as text; empty in the right half of a wide one.
  public var text: String {
    guard width > 0, let base = Unicode.Scalar(scalar) else { return "" }
    var text = String(base)
    if mark != 0, let combining = Unicode.Scalar(mark) { text.unicodeScalars.append(combining) }
    return text
  }
}
