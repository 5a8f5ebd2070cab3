internal import Desk

/// Draws stand-ins: letters for letters of the same alphabet and size, so that the screen keeps its
/// shape, and sums in one proportion.
struct Mask {
  let secret: UInt64

  private static let alphabets = [
    "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя", "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
  ].map { Array($0.unicodeScalars) }
  /// Texts with so many digits are numbers of somebody.
  private static let digitsOfNumber = 8

  func standIn(for text: String) -> String {
    let scalars = text.unicodeScalars
    let digits = scalars.count { ("0"..."9").contains($0) }
    let isNumber = digits >= Self.digitsOfNumber
    let hasLetters = scalars.contains { $0.properties.isAlphabetic }
    guard isNumber || hasLetters else { return text }
    var draw = Draw(state: text.utf8.reduce(secret) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    var standIn = String.UnicodeScalarView()
    for scalar in scalars { standIn.append(draw.standIn(for: scalar)) }
    return String(standIn)
  }

  /// A typed character. Letters are all the same: one for each would be a cipher.
  func typed(_ text: String, isNumber: Bool) -> String {
    String(
      text.map { character in
        if character.isNumber { return isNumber ? "5" : character }
        guard character.isLetter else { return character }
        return character.isASCII ? "x" : "х"
      })
  }

  /// Between a third and three times as much. Which of two sums is the greater stays.
  func sum(_ minor: Int) -> Int {
    let perMille = Int(secret % 2 == 0 ? 334 + secret % 500 : 1_200 + secret % 1_800)
    let (product, overflow) = minor.multipliedReportingOverflow(by: perMille)
    return overflow ? minor / 1000 * perMille : Rounding.divide(product, by: 1000)
  }

  /// SplitMix64.
  private struct Draw {
    var state: UInt64

    mutating func next(_ count: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(count))
    }

    mutating func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar {
      if ("0"..."9").contains(scalar) { return Unicode.Scalar(UInt8(0x30 + next(10))) }
      guard scalar.properties.isAlphabetic else { return scalar }
      let isUpper = scalar.properties.isUppercase
      let alphabet = Mask.alphabets[(scalar.value < 0x400 ? 0 : 2) + (isUpper ? 1 : 0)]
      return alphabet[next(alphabet.count)]
    }
  }
}

/// The words by which the machine's values are written: kinds, states, reasons.
enum ProgramWords {
  static let all: Set<String> = [
    words(RegionalDelivery.Payment.self), words(Direction.self), words(ScriptMoment.self),
    words(Form.Name.self), words(Outcome.self), words(Remark.Topic.self), words(Measure.self),
    words(Duty.self), words(DepartmentKind.self), words(StaffMember.Role.self),
    words(StaffMember.Presence.self), words(OfferRefusal.self), words(DialTrouble.self),
    words(OutgoingDocument.Kind.self), words(OutgoingDocument.Road.self),
    words(CallChannel.self), words(ThreadMessage.Standing.self),
    words(DocumentEntry.Standing.self), words(PhoneKind.self), words(PauseReason.self),
    words(LineState.self), words(ClientComplaint.Standing.self), words(ClientComplaint.Road.self),
    words(Language.self),
    words(of: ClientMatch.DebtFlag.none, .overdue, .overLimit, .noRoom),
    words(of: Good.Mark.none, .new, .special),
    words(
      of: StoreTrouble.Kind.busy, .diskFull, .readOnly, .forbidden, .damaged, .unreachable,
      .other),
    words(of: PhoneTrouble.busy, .noAnswer, .unreachable, .callerGone, .unsupported, .lineDown),
    words(
      of: TransferTarget.Part.ownManager, .otherKeyManager, .headOfWholesale, .headOfDepartment,
      .finance, .colleague),
  ].reduce(into: []) { $0.formUnion($1) }

  private static func words<Word: RawRepresentable & CaseIterable>(
    _ type: Word.Type
  ) -> Set<String> where Word.RawValue == String {
    Set(Word.allCases.map(\.rawValue))
  }

  private static func words<Word: RawRepresentable>(of words: Word...) -> Set<String>
  where Word.RawValue == String {
    Set(words.map(\.rawValue))
  }
}
