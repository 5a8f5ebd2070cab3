internal import Desk
internal import TextScreen

extension DoctorTexts {
  static let croatian = DoctorTexts(
    grade: {
      switch $0 {
      case .fine: "u redu"
      case .doubtful: "savjet"
      case .wrong: "greška"
      }
    },
    diagnosis: {
      croatianSurroundings($0) ?? croatianStore($0) ?? croatianPhone($0) ?? croatianRights($0)
    })

  private static func croatianSurroundings(_ symptom: Symptom) -> Diagnosis? {
    switch symptom {
    case .terminal(let name, let size, let colours, let within):
      Diagnosis(
        "Terminal: \(name), \(size.columns)×\(size.rows), boja: \(colours)"
          + (within.isEmpty ? "" : ", unutar " + within.joined(separator: ", ")))
    case .noTerminal:
      Diagnosis(
        "Terminal: ovdje ga nema",
        "Pokrenite ovo ondje gdje će biti radno mjesto, bez cijevi (pipe); `ssh -t`.")
    case .terminalSmall(let size):
      Diagnosis(
        "Terminal: \(size.columns)×\(size.rows) je premalo",
        "Povećajte prozor na 80×24 ili više.")
    case .terminalUnknown(let name):
      Diagnosis(
        "Terminal: „\(name)“ ovdje nije poznat",
        "Instalirajte ncurses-term ili zadajte TERM=xterm-256color ako je te vrste.")
    case .terminalPlain(let name):
      Diagnosis(
        "Terminal: „\(name)“ ne zna postaviti pokazivač",
        "Upotrijebite drugi; koji je, kaže TERM.")
    case .noColours(let name):
      Diagnosis(
        "Terminal: \(name) ne pokazuje boje: tema je mono",
        "TERM=xterm-256color ako ih može; NO_COLOR isključuje boje.")
    case .locale(let name): Diagnosis("Slova: UTF-8 (\(name))")
    case .localeNotUnicode(let name):
      Diagnosis(
        "Slova: „\(name)“ nije za UTF-8; program ipak piše u UTF-8",
        "Zadajte LANG=C.UTF-8 ili instalirajte lokalizaciju koju LANG navodi.")
    case .noUnicode:
      Diagnosis("Slova: ovdje nema lokalizacije za UTF-8", "apt-get install locales-all")
    case .zone(let name, let minutes):
      Diagnosis("Vremenska zona: \(name), UTC\(DoctorTexts.offset(minutes))")
    case .zoneUnknown(let name):
      Diagnosis(
        "Vremenska zona: „\(name)“ ovdje nije poznata pa dani počinju u ponoć UTC",
        "Ispravite TZ ili apt-get install tzdata.")
    case .clockWrong(let day):
      Diagnosis("Sat: pokazuje \(day)", "Namjestite sat: timedatectl set-ntp true")
    default: nil
    }
  }

  private static func croatianStore(_ symptom: Symptom) -> Diagnosis? {
    switch symptom {
    case .store(let path, let schema): Diagnosis("Baza: \(path), shema \(schema)")
    case .storeMissing(let path):
      Diagnosis(
        "Baza: nema je na \(path)",
        "„telefonist import DIR“ učitava vaše podatke; „telefonist demo“ otvara oglednu tvrtku.")
    case .storeWrong(let reason):
      Diagnosis("Baza: \(reason)", "„telefonist store restore DATOTEKA“ vraća kopiju.")
    case .storeOlder(let path):
      Diagnosis(
        "Baza: \(path) je starije verzije", "Osuvremenit će je prvo radno mjesto koje se otvori.")
    case .storeReadOnly(let place):
      Diagnosis(
        "Baza: ovaj račun ne smije pisati u \(place)",
        "Dajte je tom računu (chown) ili grupi koja bazu dijeli.")
    case .storeDistant(let path):
      Diagnosis(
        "Baza: \(path) je na mrežnom disku, novosti drugih mjesta stižu kasno",
        "Držite je na disku ovog računala.")
    case .storeOpenToAll(let path):
      Diagnosis("Baza: \(path) ovdje može čitati svatko", "chmod o-rwx \(path)")
    case .storeShared(let group): Diagnosis("Baza: dijeli se s grupom \(group)")
    case .storeHalfShared(let folder):
      Diagnosis(
        "Baza: dijeli se s grupom koja s njom ne može raditi u \(folder)",
        "Datoteka i mapa trebaju istu grupu: chmod 660 datoteci, chmod 2770 mapi.")
    case .storeForbidden(let store):
      Diagnosis(
        "Baza: ovaj račun nema prava u \(store)",
        "Daje ih vlasnik baze po imenu računa: „telefonist store roles“.")
    case .rolesNone, .rolesOlder, .roleOfKeeper, .role: croatianRoles(symptom)
    case .disk(let megabytes): Diagnosis("Disk: slobodno \(megabytes) MB")
    case .diskLow(let megabytes):
      Diagnosis("Disk: slobodno samo \(megabytes) MB", "Oslobodite mjesto ondje gdje je baza.")
    case .diskFull(let megabytes):
      Diagnosis("Disk: pun (slobodno \(megabytes) MB)", "Odmah oslobodite mjesto kraj baze.")
    case .desks(let codes):
      Diagnosis(
        "Otvorena radna mjesta: " + (codes.isEmpty ? "nema" : codes.joined(separator: ", ")))
    default: nil
    }
  }

  private static func croatianRoles(_ symptom: Symptom) -> Diagnosis? {
    switch symptom {
    case .rolesNone:
      Diagnosis(
        "Prava: sva mjesta na poslužitelju rade pod ovim računom; vidi „telefonist store roles“")
    case .rolesOlder:
      Diagnosis(
        "Prava: uloge zaposlenika nisu iz ove verzije",
        "Vlasnik baze osuvremenjuje ih naredbom „telefonist store roles“.")
    case .roleOfKeeper: Diagnosis("Prava: sva, kao vlasnik baze; zaposlenici imaju uloge")
    case .role(let code): Diagnosis("Prava: zaposlenika \(code), čuva ih baza")
    default: nil
    }
  }

  private static func croatianPhone(_ symptom: Symptom) -> Diagnosis? {
    switch symptom {
    case .phone(let kind): Diagnosis("Telefon: \(kind.rawValue)")
    case .phoneWrong(let reason):
      Diagnosis("Telefon: \(reason)", "Vidi „Telephones“ u datoteci README.")
    case .exchange(let host, let port): Diagnosis("Telefon: centrala na \(host):\(port)")
    case .exchangeSilent(let host, let port):
      Diagnosis(
        "Telefon: \(host):\(port) se ne javlja",
        "Provjerite mrežu, „permit“ u manager.conf i port.")
    case .exchangeOther(let host, let port):
      Diagnosis(
        "Telefon: \(host):\(port) nije Asterisk manager",
        "„asterisk.port“ je 5038 bez TLS-a, 5039 s njim.")
    case .softphone(let program): Diagnosis("Telefon: \(program)")
    case .softphoneMissing(let program):
      Diagnosis("Telefon: nema programa \(program)", "apt-get install linphone-cli")
    default: nil
    }
  }

  private static func croatianRights(_ symptom: Symptom) -> Diagnosis {
    switch symptom {
    case .configuration(let file): Diagnosis("Postavke: \(file)")
    case .noConfiguration(let file): Diagnosis("Postavke: nema ih na \(file), sve je uobičajeno")
    case .configurationWrong(let reason):
      Diagnosis("Postavke: \(reason)", "Ispravite taj redak; ključevi su u datoteci README.")
    case .configurationOpen(let file):
      Diagnosis("Postavke: drugi smiju pisati u \(file)", "chown na sebe, chmod go-w \(file)")
    case .folders(let folders): Diagnosis("Dnevnici: \(folders)")
    case .folderOpen(let folder):
      Diagnosis("Dnevnici: drugi mogu ući u \(folder)", "chmod 700 \(folder)")
    case .folderForeign(let folder):
      Diagnosis("Dnevnici: \(folder) pripada drugom računu", "Promijenite vlasnika (chown).")
    case .folderUnwritable(let folder):
      Diagnosis(
        "Dnevnici: u \(folder) se ne može pisati",
        "Provjerite prava i disk ili u postavkama navedite „journals“.")
    default: Diagnosis("")
    }
  }
}
