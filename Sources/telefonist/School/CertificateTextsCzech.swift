extension CertificateTexts {
  static let czech = CertificateTexts(
    heading: "Osvědčení", sentence: { "– úspěšně dokončený kurz „\($0)“ a složené zkoušky:" },
    day: { "Den \($0)" }, signature: "Školitel",
    missing: { "Zbývá složit: " + $0.joined(separator: "; ") + "." })
}
