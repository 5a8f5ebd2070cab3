internal import Desk
internal import TextScreen

/// Something that the doctor looked at, and how it was.
enum Symptom: Hashable {
  /// `within`: the programs between the desk and the operator, such as tmux, mosh, sshd.
  case terminal(name: String, size: Size, colours: Int, within: [String])
  case noTerminal
  case terminalSmall(Size)
  case terminalUnknown(String)
  case terminalPlain(String)
  case noColours(String)

  case locale(String)
  case localeNotUnicode(String)
  case noUnicode

  case zone(String, minutes: Int)
  case zoneUnknown(String)
  case clockWrong(Day)

  case configuration(String)
  case noConfiguration(String)
  /// What the file complains of.
  case configurationWrong(String)
  case configurationOpen(String)

  case store(String, schema: Int)
  case storeMissing(String)
  /// What the store complains of.
  case storeWrong(String)
  case storeOlder(String)
  case storeReadOnly(String)
  case storeDistant(String)
  case storeOpenToAll(String)
  case storeShared(group: String)
  case storeHalfShared(folder: String)
  /// The account has no rights in a store on a server.
  case storeForbidden(String)
  /// All desks on a server use one account.
  case rolesNone
  /// The rights of colleagues' roles are another version's.
  case rolesOlder
  case roleOfKeeper
  case role(StaffCode)
  case disk(megabytes: Int)
  case diskLow(megabytes: Int)
  case diskFull(megabytes: Int)
  case desks([String])

  case phone(PhoneKind)
  /// What is missing in the settings, or wrong with the secret's file.
  case phoneWrong(String)
  case exchange(host: String, port: Int)
  case exchangeSilent(host: String, port: Int)
  case exchangeOther(host: String, port: Int)
  case softphone(String)
  case softphoneMissing(String)

  case folders(String)
  case folderOpen(String)
  case folderForeign(String)
  case folderUnwritable(String)

  enum Grade {
    case fine, doubtful, wrong
  }

  var grade: Grade {
    switch self {
    case .terminal, .locale, .zone, .configuration, .noConfiguration, .store, .storeShared, .disk,
      .rolesNone, .roleOfKeeper, .role, .desks, .phone, .exchange, .softphone, .folders:
      .fine
    case .noTerminal, .terminalSmall, .noColours, .localeNotUnicode, .storeOlder, .storeDistant,
      .diskLow:
      .doubtful
    default: .wrong
    }
  }
}

/// A line about a symptom, and what to do about it where something is to be done.
struct Diagnosis: Equatable {
  var line: String
  var advice: String?

  init(_ line: String, _ advice: String? = nil) {
    self.line = line
    self.advice = advice
  }
}
