internal import Desk

extension TakeOverTexts {
  static let croatian = TakeOverTexts(
    left: { member, asker in
      """
      \(member): prijava s drugog mjesta\(asker.map { ": " + $0 } ?? ""). Posao se nastavlja \
      ondje; ovo je mjesto zatvoreno.
      """
    },
    refused: {
      """
      \($0): prijava već postoji na drugom mjestu koje se ne oslobađa. Završite je ondje ili \
      navedite --operator ŠIFRA.
      """
    })
}
