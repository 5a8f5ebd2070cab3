internal import Desk
internal import TextScreen

extension DoctorTexts {
  static let czech = DoctorTexts(
    grade: {
      switch $0 {
      case .fine: "ok"
      case .doubtful: "rada"
      case .wrong: "závada"
      }
    },
    diagnosis: { surroundings($0) ?? store($0) ?? phone($0) ?? rights($0) })

  private static func surroundings(_ symptom: Symptom) -> Diagnosis? {
    switch symptom {
    case .terminal(let name, let size, let colours, let within):
      Diagnosis(
        "Terminál: \(name), \(size.columns)×\(size.rows), barev: \(colours)"
          + (within.isEmpty ? "" : ", uvnitř " + within.joined(separator: ", ")))
    case .noTerminal:
      Diagnosis(
        "Terminál: tady žádný není", "Spusťte to tam, kde má být pracoviště, bez roury; `ssh -t`.")
    case .terminalSmall(let size):
      Diagnosis(
        "Terminál: \(size.columns)×\(size.rows) je málo", "Zvětšete okno na 80×24 nebo víc.")
    case .terminalUnknown(let name):
      Diagnosis(
        "Terminál: „\(name)“ tu není známý",
        "Nainstalujte ncurses-term, nebo zadejte TERM=xterm-256color, je-li toho druhu.")
    case .terminalPlain(let name):
      Diagnosis(
        "Terminál: „\(name)“ neumí umístit kurzor", "Použijte jiný; který to je, říká TERM.")
    case .noColours(let name):
      Diagnosis(
        "Terminál: \(name) je bez barev, motiv bude mono",
        "TERM=xterm-256color, pokud barvy umí; NO_COLOR je vypíná.")
    case .locale(let name): Diagnosis("Písmo: UTF-8 (\(name))")
    case .localeNotUnicode(let name):
      Diagnosis(
        "Písmo: „\(name)“ není pro UTF-8; program přesto píše v UTF-8",
        "Nastavte LANG=C.UTF-8, nebo nainstalujte locale, které LANG uvádí.")
    case .noUnicode:
      Diagnosis("Písmo: chybí jakékoli locale pro UTF-8", "apt-get install locales-all")
    case .zone(let name, let minutes):
      Diagnosis("Časové pásmo: \(name), UTC\(DoctorTexts.offset(minutes))")
    case .zoneUnknown(let name):
      Diagnosis(
        "Časové pásmo: „\(name)“ tu není známé, dny začínají o půlnoci UTC",
        "Opravte TZ, nebo apt-get install tzdata.")
    case .clockWrong(let day):
      Diagnosis("Hodiny: ukazují \(day)", "Nařiďte je: timedatectl set-ntp true")
    default: nil
    }
  }

  private static func store(_ symptom: Symptom) -> Diagnosis? {
    switch symptom {
    case .store(let path, let schema): Diagnosis("Databáze: \(path), schéma \(schema)")
    case .storeMissing(let path):
      Diagnosis(
        "Databáze: \(path) neexistuje",
        "„telefonist import DIR“ načte vaše data; „telefonist demo“ otevře ukázkovou firmu.")
    case .storeWrong(let reason):
      Diagnosis("Databáze: \(reason)", "„telefonist store restore SOUBOR“ vrátí zálohu.")
    case .storeOlder(let path):
      Diagnosis(
        "Databáze: \(path) je ze starší verze", "Aktualizuje ji první otevřené pracoviště.")
    case .storeReadOnly(let place):
      Diagnosis(
        "Databáze: tento účet nemůže zapisovat do \(place)",
        "Předejte ji účtu (chown), nebo skupině, která databázi sdílí.")
    case .storeDistant(let path):
      Diagnosis(
        "Databáze: \(path) je na síťovém disku, zprávy ostatních přicházejí pozdě",
        "Mějte ji na disku tohoto počítače.")
    case .storeOpenToAll(let path):
      Diagnosis("Databáze: \(path) tu může číst každý", "chmod o-rwx \(path)")
    case .storeShared(let group): Diagnosis("Databáze: sdílená se skupinou \(group)")
    case .storeHalfShared(let folder):
      Diagnosis(
        "Databáze: skupina, která ji sdílí, v \(folder) pracovat nemůže",
        "Soubor a složka chtějí jednu skupinu: soubor chmod 660, složka chmod 2770.")
    case .storeForbidden(let store):
      Diagnosis(
        "Databáze: tento účet nemá práva v \(store)",
        "Dává je vlastník příkazem „telefonist store roles“, podle jména účtu.")
    case .rolesNone:
      Diagnosis("Práva: všechna pracoviště na serveru mají tento účet; „telefonist store roles“")
    case .rolesOlder:
      Diagnosis(
        "Práva: role pracovníků jsou z jiné verze",
        "Obnoví je vlastník databáze příkazem „telefonist store roles“.")
    case .roleOfKeeper: Diagnosis("Práva: všechna, jako vlastník databáze; ostatní mají role")
    case .role(let code): Diagnosis("Práva: podle kódu \(code), hlídá je databáze")
    case .disk(let megabytes): Diagnosis("Disk: volných \(megabytes) MB")
    case .diskLow(let megabytes):
      Diagnosis("Disk: volných jen \(megabytes) MB", "Uvolněte místo tam, kde je databáze.")
    case .diskFull(let megabytes):
      Diagnosis("Disk: plný (volných \(megabytes) MB)", "Hned uvolněte místo u databáze.")
    case .desks(let codes):
      Diagnosis(
        "Otevřená pracoviště: " + (codes.isEmpty ? "žádná" : codes.joined(separator: ", ")))
    default: nil
    }
  }

  private static func phone(_ symptom: Symptom) -> Diagnosis? {
    switch symptom {
    case .phone(let kind): Diagnosis("Telefon: \(kind.rawValue)")
    case .phoneWrong(let reason):
      Diagnosis("Telefon: \(reason)", "Viz „Telephones“ v README.")
    case .exchange(let host, let port): Diagnosis("Telefon: ústředna na \(host):\(port)")
    case .exchangeSilent(let host, let port):
      Diagnosis(
        "Telefon: na \(host):\(port) nikdo neodpovídá",
        "Ověřte síť, „permit“ v manager.conf a jeho port.")
    case .exchangeOther(let host, let port):
      Diagnosis(
        "Telefon: \(host):\(port) není Asterisk manager",
        "„asterisk.port“ je 5038 bez TLS, 5039 s ním.")
    case .softphone(let program): Diagnosis("Telefon: \(program)")
    case .softphoneMissing(let program):
      Diagnosis("Telefon: \(program) tu není", "apt-get install linphone-cli")
    default: nil
    }
  }

  private static func rights(_ symptom: Symptom) -> Diagnosis {
    switch symptom {
    case .configuration(let file): Diagnosis("Nastavení: \(file)")
    case .noConfiguration(let file):
      Diagnosis("Nastavení: \(file) není, vše je jako obvykle")
    case .configurationWrong(let reason):
      Diagnosis("Nastavení: \(reason)", "Opravte ten řádek; klíče jsou v README.")
    case .configurationOpen(let file):
      Diagnosis(
        "Nastavení: do \(file) mohou psát jiní", "chown na sebe, chmod go-w \(file)")
    case .folders(let folders): Diagnosis("Deníky: \(folders)")
    case .folderOpen(let folder):
      Diagnosis("Deníky: do \(folder) se dostanou jiní", "chmod 700 \(folder)")
    case .folderForeign(let folder):
      Diagnosis("Deníky: \(folder) patří jinému účtu", "chown na tento účet.")
    case .folderUnwritable(let folder):
      Diagnosis(
        "Deníky: do \(folder) nelze zapisovat",
        "Ověřte práva a disk, nebo uveďte „journals“ v nastavení.")
    default: Diagnosis("")
    }
  }
}
