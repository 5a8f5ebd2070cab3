internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Foundation
internal import Glibc

/// `telefonist store`: what whoever keeps the host does with the store as a whole.
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: "Makes, copies, backs up and proves a store, puts a backup back, gives rights.",
    subcommands: [
      Migrate.self, Copy.self, Backup.self, Restore.self, Check.self, Roles.self,
    ])

  /// Which store is meant, without opening it: it may be damaged.
  struct Named: ParsableArguments {
    @Option(name: .long, help: "The store.")
    var store: String?

    @Option(name: .long, help: "The language to speak: en, ru, cs or hr.")
    var language: Language?

    @Option(name: .customLong("config"), help: "A configuration file in place of the usual one.")
    var configuration: String?

    func opening() throws -> DeskOpening {
      var options = DeskOptions()
      options.store = store
      options.configuration = configuration
      options.language = language
      return try DeskOpening(options)
    }
  }

  struct Migrate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "migrate",
      abstract: "Makes the store in a database, or brings a store up to this version.",
      discussion: """
        On a PostgreSQL server the database must be there and be the account's own; pg_trgm comes \
        with the server. A store in a file is brought up to date by whatever opens it.
        """)

    @OptionGroup var named: Named

    func run() throws {
      let opening = try named.opening()
      let (before, now) = try Store.migrate(opening.storePath)
      let shown = StoreAddress(opening.storePath).shown
      Console.say(StoreTexts.of(opening.language).migrated(shown, before, now))
    }
  }

  struct Copy: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "copy", abstract: "Copies a company from a store into a new one.",
      discussion: """
        From a file to a server or back: postgresql://HOST/DATABASE names a server's database, \
        which is made ready by the way. Nothing may be in it yet. All is copied or nothing; the \
        audit trail is proved in both.
        """)

    @Argument(help: "The store to copy.", completion: .file())
    var from: String

    @Argument(help: "The store to make.", completion: .file())
    var to: String

    @OptionGroup var named: Named

    func run() throws {
      let opening = try named.opening()
      let texts = StoreTexts.of(opening.language)
      let (from, to) = (Places.absolute(self.from), Places.absolute(self.to))
      let source = try Self.store(from, mayMake: false, texts)
      guard let lock = try OpenStores(from).alone(), try source.openSeats().isEmpty else {
        throw Complaint(texts.isOpen(StoreAddress(from).shown))
      }
      defer { lock.release() }
      let progress = ProgressLine(language: opening.language)
      defer { progress.clear() }
      do {
        try source.copy(to: Self.store(to, mayMake: true, texts)) { done, all in
          progress.show(texts.copying, done, of: all, rows: done)
        }
      } catch StoreCopyTrouble.notNew {
        throw Complaint(texts.isNotNew(StoreAddress(to).shown))
      } catch StoreCopyTrouble.auditBroken {
        throw Complaint(texts.auditBroken)
      }
      progress.clear()
      Console.say(texts.copied(StoreAddress(to).shown))
    }

    private static func store(_ path: String, mayMake: Bool, _ texts: StoreTexts) throws -> Store {
      let isServer = StoreAddress(path).isServer
      if mayMake {
        _ = try Store.migrate(path)
      } else if !isServer, !FileManager.default.fileExists(atPath: path) {
        throw Complaint(texts.isMissing(path))
      }
      return try Store.open(path: path)
    }
  }

  struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "backup", abstract: "Copies the store into a file while desks work.",
      discussion: """
        The copy is what stood in the store at one moment. It is proved before it gets its name, \
        and readable by its owner alone. In a folder it is named after the store and the day; with \
        --keep so many of them stay there, the latest ones.
        """)

    @Argument(help: "The file to make, or a folder.", completion: .file())
    var target: String

    @Flag(name: .long, help: "May replace a file.")
    var force = false

    @Option(name: .long, help: "How many backups stay in the folder.")
    var keep: Int?

    @OptionGroup var named: Named

    func validate() throws {
      if let keep, keep < 1 { throw ValidationError("--keep must be 1 or more.") }
    }

    func run() throws {
      let opening = try named.opening()
      let target = Places.absolute(self.target)
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: target, isDirectory: &isFolder)
      let backups = BackupFolder(path: target, store: opening.storePath)
      let file = isFolder.boolValue ? backups.file(of: WallClock.today()) : target
      if !force, isFolder.boolValue || isThere, access(file, F_OK) == 0 {
        throw Complaint(StoreTexts.of(opening.language).isThere(file))
      }
      try StoreBackup.back(up: opening.storePath, to: file, mayReplace: force)
      if let keep, isFolder.boolValue { backups.keepLatest(keep) }
      Console.say(StoreTexts.of(opening.language).backedUp(file))
    }
  }

  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "restore", abstract: "Puts a backup in the place of the store.",
      discussion: """
        Refused while a desk is open on the store. The store that was there is kept beside it as \
        STORE.before-DATE.
        """)

    @Argument(help: "The backup.", completion: .file())
    var backup: String

    @OptionGroup var named: Named

    func run() throws {
      let opening = try named.opening()
      let texts = StoreTexts.of(opening.language)
      let store = opening.storePath
      let backup = Places.absolute(backup)
      _ = try StoreBackup.facts(of: backup)
      if StoreAddress(store).isServer { return try restoreOnServer(backup, store, texts) }
      guard let lock = try OpenStores(store).alone() else { throw Complaint(texts.isOpen(store)) }
      defer { lock.release() }
      let wasThere = FileManager.default.fileExists(atPath: store)
      let former = BackupFolder.former(of: store, at: WallClock.now())
      try StoreBackup.restore(backup, to: store, keeping: former)
      Console.say(texts.restored(store))
      if wasThere { Console.say(texts.kept(former)) }
    }

    /// A server's store is not replaced: the backup goes into a database without one.
    private func restoreOnServer(_ backup: String, _ store: String, _ texts: StoreTexts) throws {
      let shown = StoreAddress(store).shown
      _ = try Store.migrate(store)
      do {
        try Store.open(path: backup).copy(to: Store.open(path: store))
      } catch StoreCopyTrouble.notNew {
        throw Complaint(texts.isNotNew(shown))
      }
      Console.say(texts.restored(shown))
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Looks whether the store is sound, and its audit trail too.",
      discussion: "Exit status: 0 both are sound, 1 one is not. Desks may work meanwhile.")

    @OptionGroup var named: Named

    func run() throws {
      let opening = try named.opening()
      let texts = StoreTexts.of(opening.language)
      let path = opening.storePath
      guard !StoreAddress(path).isServer else {
        Console.say(texts.sound(StoreAddress(path).shown, Store.schemaVersion))
        return try proveAudit(try Store.open(path: path), opening.language)
      }
      let facts = try StoreBackup.facts(of: path)
      let faults = try StoreBackup.faults(in: path)
      guard faults.isEmpty else {
        for fault in faults { Console.complain(fault) }
        Console.complain(texts.damaged(path))
        throw ExitCode(1)
      }
      Console.say(texts.sound(path, facts.schema))
      guard facts.schema == facts.known else { return }
      try proveAudit(try Store.open(path: path), opening.language)
    }

    private func proveAudit(_ store: Store, _ language: Language) throws {
      let audit = AuditTexts.of(language)
      let verdict = try store.verifyAudit()
      if let fault = verdict.fault {
        Console.complain(audit.fault(fault))
        throw ExitCode(1)
      }
      Console.say(audit.sound(verdict.last.sequence))
      Console.say(verdict.last.description)
    }
  }
}

/// The backups of one store in a folder, a file a day.
struct BackupFolder {
  let path: String
  private let name: String

  init(path: String, store: String) {
    self.path = path
    let shown = StoreAddress(store).shown.split(separator: "?")[0]
    let name = shown.split(separator: "/").last.map(String.init) ?? "store"
    self.name = name.hasSuffix(".sqlite") ? String(name.dropLast(7)) : name
  }

  func file(of day: Day) -> String { "\(path)/\(name)-\(Self.written(day)).sqlite" }

  /// Takes the older ones away. Files by other names stay.
  func keepLatest(_ count: Int) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let backups = names.filter { file in
      file.hasPrefix(name + "-")
        && file.dropFirst(name.count + 1).wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}\.sqlite/)
          != nil
    }
    for old in backups.sorted().dropLast(count) { unlink("\(path)/\(old)") }
  }

  /// Where the store goes that a backup takes the place of.
  static func former(of store: String, at moment: Instant) -> String {
    let calendar = WallClock.calendar(at: moment)
    let seconds = (moment.milliseconds / 1000 + calendar.offsetSeconds) % 86_400
    let clock = String(
      format: "%02d%02d%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
    return "\(store).before-\(written(calendar.today))-\(clock)"
  }

  private static func written(_ day: Day) -> String {
    let (year, month, date) = day.date
    return String(format: "%04d-%02d-%02d", year, month, date)
  }
}

/// What the commands about the store say.
struct StoreTexts: Sendable {
  let isThere: @Sendable (String) -> String
  let isMissing: @Sendable (String) -> String
  let isNotNew: @Sendable (String) -> String
  let auditBroken: String
  let migrated: @Sendable (_ store: String, _ before: Int, _ now: Int) -> String
  let copying: String
  let copied: @Sendable (String) -> String
  let backedUp: @Sendable (String) -> String
  let isOpen: @Sendable (String) -> String
  let restored: @Sendable (String) -> String
  let kept: @Sendable (String) -> String
  let sound: @Sendable (_ path: String, _ schema: Int) -> String
  let damaged: @Sendable (String) -> String

  static func of(_ language: Language) -> StoreTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = StoreTexts(
    isThere: { "\($0) is there already; name another file, or say --force." },
    isMissing: { "There is no store at \($0)." },
    isNotNew: { "\($0) holds something already: name a new file or an empty database." },
    auditBroken: "The audit trail was changed from outside: see “telefonist audit verify”.",
    migrated: { store, before, now in
      switch before {
      case 0: "\(store): made; schema \(now)."
      case now: "\(store) is up to date; schema \(now)."
      default: "\(store): brought from schema \(before) to \(now)."
      }
    },
    copying: "Copying", copied: { "Copied to \($0)." },
    backedUp: { "Backed up to \($0)." },
    isOpen: { "A desk is open on \($0): sign all of them off first." },
    restored: { "\($0) is what the backup holds." },
    kept: { "The store that was there is kept as \($0)." },
    sound: { "\($0) is sound; schema \($1)." },
    damaged: { "\($0) is damaged: put a backup back by “telefonist store restore FILE”." })

  private static let russian = StoreTexts(
    isThere: { "Файл \($0) уже есть; назовите другой или укажите --force." },
    isMissing: { "Базы \($0) нет." },
    isNotNew: { "В базе \($0) уже есть данные: назовите новый файл или пустую базу." },
    auditBroken: "Журнал действий изменён извне: смотрите «telefonist audit verify».",
    migrated: { store, before, now in
      switch before {
      case 0: "\(store): создана; схема \(now)."
      case now: "\(store): обновлять нечего; схема \(now)."
      default: "\(store): схема обновлена с \(before) до \(now)."
      }
    },
    copying: "Копирование", copied: { "Скопировано: \($0)." },
    backedUp: { "Копия сохранена: \($0)." },
    isOpen: { "С базой \($0) работают: сначала закройте все рабочие места." },
    restored: { "База \($0) восстановлена из копии." },
    kept: { "Прежняя база сохранена: \($0)." },
    sound: { "База \($0) цела; схема \($1)." },
    damaged: {
      "База \($0) повреждена: восстановите копию командой «telefonist store restore ФАЙЛ»."
    })
}
