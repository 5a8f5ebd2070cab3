extension TakeOverTexts {
  static let czech = TakeOverTexts(
    left: { member, asker in
      """
      \(member): přihlášení na jiném pracovišti\(asker.map { ": " + $0 } ?? ""). Rozdělaná práce \
      pokračuje tam; toto pracoviště skončilo.
      """
    },
    refused: {
      """
      \($0): přihlášení už je na jiném pracovišti a to místo nepouští. Ukončete ho tam, nebo \
      uveďte --operator KÓD.
      """
    })
}
