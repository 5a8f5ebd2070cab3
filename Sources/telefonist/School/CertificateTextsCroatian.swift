internal import Desk

extension CertificateTexts {
  static let croatian = CertificateTexts(
    heading: "Potvrda", sentence: { "uspješno završava tečaj „\($0)“ uz položene ispite:" },
    day: { "\($0). dan" }, signature: "Trener",
    missing: { "Još treba položiti: " + $0.joined(separator: "; ") + "." })
}
