internal import Desk
internal import DeskViews
internal import TextScreen

/// The words of the doctor. A language fills all of it.
struct DoctorTexts: Sendable {
  let grade: @Sendable (Symptom.Grade) -> String
  let diagnosis: @Sendable (Symptom) -> Diagnosis

  static func of(_ language: Language) -> DoctorTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  /// A line with a sign and a word for how it is, and beneath what to do.
  func lines(_ symptom: Symptom) -> [String] {
    let found = diagnosis(symptom)
    let sign =
      switch symptom.grade {
      case .fine: " "
      case .doubtful: "!"
      case .wrong: "✘"
      }
    let first = sign + " " + grade(symptom.grade).padded(to: 6) + "  " + found.line
    return [first] + (found.advice.map { ["          → " + $0] } ?? [])
  }

  static let english = DoctorTexts(
    grade: {
      switch $0 {
      case .fine: "ok"
      case .doubtful: "note"
      case .wrong: "fault"
      }
    },
    diagnosis: { surroundings($0) ?? store($0) ?? phone($0) ?? rights($0) })

  private static func surroundings(_ symptom: Symptom) -> Diagnosis? {
    switch symptom {
    case .terminal(let name, let size, let colours, let within):
      Diagnosis(
        "Terminal: \(name), \(size.columns)×\(size.rows), \(colours) colours"
          + (within.isEmpty ? "" : ", within " + within.joined(separator: ", ")))
    case .noTerminal:
      Diagnosis(
        "Terminal: none here", "Run this where the desk is to run, without a pipe; `ssh -t`.")
    case .terminalSmall(let size):
      Diagnosis(
        "Terminal: \(size.columns)×\(size.rows) is small", "Make the window 80×24 or larger.")
    case .terminalUnknown(let name):
      Diagnosis(
        "Terminal: “\(name)” is unknown here",
        "Install ncurses-term, or say TERM=xterm-256color if it is of that kind.")
    case .terminalPlain(let name):
      Diagnosis(
        "Terminal: “\(name)” can't place its cursor", "Use another; TERM says which one it is.")
    case .noColours(let name):
      Diagnosis(
        "Terminal: \(name) shows no colours: the theme is mono",
        "TERM=xterm-256color if it can; NO_COLOR takes colours away.")
    case .locale(let name): Diagnosis("Letters: UTF-8 (\(name))")
    case .localeNotUnicode(let name):
      Diagnosis(
        "Letters: “\(name)” is not for UTF-8; the desk writes UTF-8 all the same",
        "Set LANG=C.UTF-8, or install the locale that LANG names.")
    case .noUnicode:
      Diagnosis("Letters: no locale for UTF-8 here", "apt-get install locales-all")
    case .zone(let name, let minutes):
      Diagnosis("Time zone: \(name), UTC\(DoctorTexts.offset(minutes))")
    case .zoneUnknown(let name):
      Diagnosis(
        "Time zone: “\(name)” is unknown here, so days begin at midnight UTC",
        "Correct TZ, or apt-get install tzdata.")
    case .clockWrong(let day):
      Diagnosis("Clock: it says \(day)", "Set the clock: timedatectl set-ntp true")
    default: nil
    }
  }

  private static func store(_ symptom: Symptom) -> Diagnosis? {
    switch symptom {
    case .store(let path, let schema): Diagnosis("Store: \(path), schema \(schema)")
    case .storeMissing(let path):
      Diagnosis(
        "Store: there is none at \(path)",
        "“telefonist import DIR” takes in your books; “telefonist demo” opens a sample company.")
    case .storeWrong(let reason):
      Diagnosis("Store: \(reason)", "“telefonist store restore FILE” puts a backup back.")
    case .storeOlder(let path):
      Diagnosis(
        "Store: \(path) is of an older version", "The next desk to open brings it up to date.")
    case .storeReadOnly(let place):
      Diagnosis(
        "Store: \(place) can't be written by this account",
        "Give it to the account (chown), or to a group that shares the store.")
    case .storeDistant(let path):
      Diagnosis(
        "Store: \(path) is on a network's disk, where other desks' news come late",
        "Keep it on a disk of this host.")
    case .storeOpenToAll(let path):
      Diagnosis("Store: everybody here may read \(path)", "chmod o-rwx \(path)")
    case .storeShared(let group): Diagnosis("Store: shared with the group \(group)")
    case .storeHalfShared(let folder):
      Diagnosis(
        "Store: shared with a group that can't work on it in \(folder)",
        "File and folder need one group: chmod 660 the file, chmod 2770 the folder.")
    case .storeForbidden(let store):
      Diagnosis(
        "Store: this account has no rights in \(store)",
        "Its owner gives them by “telefonist store roles”, by the account's name.")
    case .rolesNone:
      Diagnosis("Rights: all desks on the server use this account; see “telefonist store roles”")
    case .rolesOlder:
      Diagnosis(
        "Rights: those of the colleagues' roles are not this version's",
        "“telefonist store roles”, as the store's owner, brings them up to date.")
    case .roleOfKeeper: Diagnosis("Rights: all, as the store's owner; colleagues have roles")
    case .role(let code): Diagnosis("Rights: those of \(code), kept by the database")
    case .disk(let megabytes): Diagnosis("Disk: \(megabytes) MB free")
    case .diskLow(let megabytes):
      Diagnosis("Disk: only \(megabytes) MB free", "Make room where the store lies.")
    case .diskFull(let megabytes):
      Diagnosis("Disk: full (\(megabytes) MB free)", "Make room where the store lies, at once.")
    case .desks(let codes):
      Diagnosis("Desks open: " + (codes.isEmpty ? "none" : codes.joined(separator: ", ")))
    default: nil
    }
  }

  private static func phone(_ symptom: Symptom) -> Diagnosis? {
    switch symptom {
    case .phone(let kind): Diagnosis("Telephone: \(kind.rawValue)")
    case .phoneWrong(let reason):
      Diagnosis("Telephone: \(reason)", "See “Telephones” in the README.")
    case .exchange(let host, let port): Diagnosis("Telephone: the exchange at \(host):\(port)")
    case .exchangeSilent(let host, let port):
      Diagnosis(
        "Telephone: nobody answers at \(host):\(port)",
        "See to the network, to “permit” in manager.conf and to its port.")
    case .exchangeOther(let host, let port):
      Diagnosis(
        "Telephone: \(host):\(port) is no Asterisk manager",
        "“asterisk.port” is 5038 without TLS, 5039 with it.")
    case .softphone(let program): Diagnosis("Telephone: \(program)")
    case .softphoneMissing(let program):
      Diagnosis("Telephone: there is no \(program)", "apt-get install linphone-cli")
    default: nil
    }
  }

  private static func rights(_ symptom: Symptom) -> Diagnosis {
    switch symptom {
    case .configuration(let file): Diagnosis("Configuration: \(file)")
    case .noConfiguration(let file): Diagnosis("Configuration: none at \(file), all is as usual")
    case .configurationWrong(let reason):
      Diagnosis("Configuration: \(reason)", "Correct that line; the README has the keys.")
    case .configurationOpen(let file):
      Diagnosis("Configuration: others may write \(file)", "chown it to you, chmod go-w \(file)")
    case .folders(let folders): Diagnosis("Journals: \(folders)")
    case .folderOpen(let folder):
      Diagnosis("Journals: others can get into \(folder)", "chmod 700 \(folder)")
    case .folderForeign(let folder):
      Diagnosis("Journals: \(folder) is another account's", "chown it to this account.")
    case .folderUnwritable(let folder):
      Diagnosis(
        "Journals: \(folder) can't be written",
        "See to its rights and disk, or name “journals” in the configuration.")
    default: Diagnosis("")
    }
  }

  /// A distance from UTC, such as `+03:00`.
  static func offset(_ minutes: Int) -> String {
    let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
    let digits = [hours, rest].map { ($0 < 10 ? "0" : "") + String($0) }
    return (minutes < 0 ? "−" : "+") + digits.joined(separator: ":")
  }
}
