internal import Desk
internal import DeskStore

extension RolesTexts {
  static let croatian = RolesTexts(
    granted: { "\($0): uloga zaposlenika \($1) \($2)" },
    withdrawn: { "\($0): više nije ničija, ovdje nema prava" },
    passedOver: { role, member, reason in
      switch reason {
      case .nobody: "\(role): nema zaposlenika sa šifrom \(member)"
      case .noRoleName: "\(role) (\(member)): uloga se ne može tako zvati"
      case .shared: "\(role) (\(member)): prijava više zaposlenika; svakome dajte svoj račun"
      case .mightyAlready:
        "\(role) (\(member)): na poslužitelju smije više od zaposlenika; ostaje kakva jest"
      }
    },
    nobody: "Nijedan zaposlenik nema račun: ispunite stupac Login ili „accounts“ u postavkama.",
    trouble: { trouble, store in
      switch trouble {
      case .notOnServer:
        "\(store) je datoteka: tko je smije čitati, čita sve. Uloge traže poslužitelj PostgreSQL."
      case .notKeeper: "Prava u bazi \(store) daje samo račun koji ju je izradio."
      case .mayMakeNone:
        "Ovaj račun ne smije stvarati uloge: kao superuser ALTER ROLE … CREATEROLE, pa ponovite."
      case .schemaIsOpen:
        "U shemi baze svatko na poslužitelju smije stvarati objekte: kao superuser "
          + "REVOKE CREATE ON SCHEMA public FROM PUBLIC, pa ponovite."
      }
    })
}
