internal import CursesFront
internal import Desk
internal import DeskPhone
internal import DeskStore
internal import DeskViews
internal import Foundation
internal import Glibc
internal import TextScreen

/// What a loop works with.
struct DeskParts {
  var state: State
  var screen: Screen
  var signals: Signals
  var mailbox: Mailbox
  var worker: StoreWorker
  var prompt: PromptStore?
  var phone: any Telephone
  var journal: Journal
  var log: HostLog
  var neighbours: Neighbours
  var spool: Spool?
  var door: DeskDoor
  var themes: [Theme]
}

/// Opens a desk: store, operator, journal, screen, telephone; then runs it to its end.
///
/// In this order the first full screen comes as early as it can, and whatever is wrong is said
/// before the screen is taken.
struct DeskOpening {
  let options: DeskOptions
  let configuration: Configuration
  let storePath: String
  let places: Places
  /// In a demo any operator will do.
  var isDemo = false
  /// An exercise of the school is worked at this desk.
  var lesson: LessonPlan?

  init(_ options: DeskOptions, isDemo: Bool = false, lesson: LessonPlan? = nil) throws {
    self.options = options
    self.isDemo = isDemo
    self.lesson = lesson
    let places = Places()
    configuration = try Configuration.load(
      named: options.configuration, usual: places.configurationFile)
    self.places =
      lesson.map { places.keepingJournals(in: $0.folder, isShared: $0.isShared) }
      ?? places.settled(by: configuration)
    let named = options.store ?? configuration.store
    storePath = Places.absolute(named ?? places.store)
  }

  var language: Language { options.language ?? configuration.language ?? .ofEnvironment }

  /// Returns the program's exit status.
  func run() throws -> Int32 {
    let signals = Signals()
    guard isThere else { throw missing }
    guard let use = try OpenStores(storePath).shared() else { throw beingReplaced }
    defer { withExtendedLifetime(use) {} }
    let (store, company) = try openForWork()
    let script = try chosenScript()
    let (theme, themes) = try chosenThemes()
    let (wanted, language): (StaffCode?, Language)
    switch try signOn(store, company, signals, theme) {
    case .known(let code, let chosen): (wanted, language) = (code, chosen)
    case .ended(let ending): return ending.status
    }
    let seat = try Seat.take(
      wanted: wanted, company: company,
      store: storePath, role: options.role, isDemo: isDemo, places: places,
      language: language)
    try checkTelephone(of: seat.member)
    let now = WallClock.now()
    let calendar = WallClock.calendar(at: now)
    var state = State(
      now: now, calendar: calendar, company: company, script: script, me: seat.member,
      phone: phoneKind(of: seat.member),
      figures: try store.figures(of: seat.member.code, on: calendar.today),
      look: Look(language: language, theme: theme.name, themes: themes.map(\.name)),
      locking: Locking(isOffered: try store.hasPin(seat.member.code)),
      lesson: try lesson?.begin(store, company, language, today: calendar.today))
    let screen = try Screen(theme: theme)
    defer { screen.close() }
    screen.restoreOnTrap()
    paintFirst(state, screen)
    readProjects(of: company)
    if seat.member.role != .operatorAtDesk { try store.setPresence(seat.member.code, .present) }
    let first = try unfinished(seat, store)
    if !first.isEmpty {
      state.figures = try store.figures(of: seat.member.code, on: calendar.today)
    }
    let mailbox = Mailbox()
    let journal = try journal(seat, store)
    let documents = documentSender(company, mailbox)
    let log = HostLog(isDemo ? .none : configuration.log)
    log.write(signedOn(seat))
    let worker = StoreWorker(
      store: store, mailbox: mailbox, me: seat.member.code, documents: documents)
    let parts = DeskParts(
      state: state, screen: screen, signals: signals, mailbox: mailbox, worker: worker,
      prompt: isFileHere ? PromptStore.open(path: storePath) : nil,
      phone: try telephone(store, company, seat, mailbox), journal: journal, log: log,
      neighbours: Neighbours(
        store: storePath, me: seat.member.code, mailbox: mailbox, documents: documents),
      spool: try configuration.spool.map {
        try Spool(folder: Places.absolute($0), me: seat.member.code, mailbox: mailbox)
      },
      door: door(seat, worker, mailbox), themes: themes)
    lesson?.start(worker, mailbox)
    let loop = DeskLoop(parts)
    goOnAtOnce(seat, first, mailbox)
    let ending = loop.run(first: first)
    let asker = TakeOver(folder: seat.folder).asker
    seat.release()
    log.write(.ended(ending))
    log.finish()
    documents.finish(within: 3)
    if ending == .takenOver {
      Console.complain(TakeOverTexts.of(language).left(seat.member.name, asker))
    }
    for word in loop.lastWords { Console.complain(word) }
    return ending.status
  }

  /// Beside the desk, so that the first call of a project finds its script read.
  private func readProjects(of company: Company) {
    guard !company.projects.isEmpty else { return }
    DispatchQueue.global(qos: .utility).async {
      for project in company.projects { project.readWhole() }
    }
  }

  private func journal(_ seat: Seat, _ store: Store) throws -> Journal {
    Journal(folder: seat.folder, store: try identity(store), preamble: lesson?.preamble)
  }

  private func signedOn(_ seat: Seat) -> HostLog.Line {
    .signedOn(
      seat.member.code, seat.member.role, phoneKind(of: seat.member),
      isTakenOver: seat.isTakenOver)
  }

  private enum SignedOn {
    case known(StaffCode?, Language)
    case ended(Ending)
  }

  /// Whoever sits here: the account's owner, or who knows a code and its PIN.
  private func signOn(
    _ store: Store, _ company: Company, _ signals: Signals, _ theme: Theme
  ) throws -> SignedOn {
    guard asksPin else {
      let accounts = isDemo ? [:] : configuration.accounts
      let code = try Identity(company: company, accounts: accounts).wanted(
        named: try options.operatorCode ?? roleOwner(store), role: options.role,
        usual: configuration.operatorCode)
      try checkRole(of: code, store, company)
      return .known(code, language)
    }
    let desk = try SignOnDesk(
      store: store, company: company, signals: signals, theme: theme, language: language,
      code: options.operatorCode)
    let outcome = desk.run()
    if case .signedOn(let code) = outcome { try checkRole(of: code, store, company) }
    return switch outcome {
    case .signedOn(let code): .known(code, desk.language)
    case .ended(let ending): .ended(ending)
    }
  }

  /// Whose role of a server's database it is under which the desk is connected.
  private func roleOwner(_ store: Store) throws -> StaffCode? {
    guard case .colleague(let code, _)? = try store.rights() else { return nil }
    return code
  }

  /// The database would keep nothing of what another one did.
  private func checkRole(of code: StaffCode?, _ store: Store, _ company: Company) throws {
    guard let owner = try roleOwner(store), owner != code.flatMap(company.member(typed:))?.code
    else { return }
    throw Complaint("This account of the database opens the desk of \(owner) alone.")
  }

  private func openForWork() throws -> (Store, Company) {
    var (store, company) = try openStore()
    store.keepLog()
    try keepRules(store, &company)
    return (store, company)
  }

  private var asksPin: Bool { configuration.signOn == .pin && !isDemo }

  private func door(_ seat: Seat, _ worker: StoreWorker, _ mailbox: Mailbox) -> DeskDoor {
    let door = DeskDoor(
      me: seat.member.code, worker: worker, mailbox: mailbox,
      minutes: configuration.lockAfter == 0 ? nil : configuration.lockAfter, isAudited: !isDemo)
    door.note(.signedOn, ["by": asksPin ? "pin" : "account"])
    return door
  }

  /// A call that comes from another desk, whole, is on the screen without a question.
  private func goOnAtOnce(_ seat: Seat, _ first: [Event], _ mailbox: Mailbox) {
    guard seat.isTakenOver, case .interrupted(_, isWhole: true)? = first.first else { return }
    mailbox.post(.commanded(.accept))
  }

  /// The store and the company in it; a complaint with the ways out when there is none.
  func openStore() throws -> (Store, Company) {
    guard isThere else { throw missing }
    let store = try Store.open(path: storePath)
    guard let company = try store.company() else { throw empty }
    return (store, company)
  }

  /// Of a server nobody knows before it is asked.
  private var isThere: Bool {
    StoreAddress(storePath).isServer || FileManager.default.fileExists(atPath: storePath)
  }

  private var isFileHere: Bool {
    !StoreAddress(storePath).isServer && FileSystem.isLocal(storePath)
  }

  private var shownPath: String { StoreAddress(storePath).shown }

  private func documentSender(_ company: Company, _ mailbox: Mailbox) -> DocumentSender {
    let post = DocumentPost(
      settings: configuration.documents, seller: configuration.seller.seller(of: company),
      isDemo: isDemo)
    return DocumentSender(store: storePath, post: post) {
      mailbox.post(.reported(0, .document($0)))
    }
  }

  /// Whoever takes no calls has a plain telephone beside the desk.
  func phoneKind(of member: StaffMember) -> PhoneKind {
    guard member.role == .operatorAtDesk else { return .manual }
    return options.phone ?? configuration.phone ?? (isDemo ? .simulated : .manual)
  }

  /// What lies in a folder that the account may not look into might be there or not.
  private var missing: Complaint {
    if !StoreAddress(storePath).isServer, access(storePath, F_OK) != 0, errno == EACCES {
      return Complaint(
        """
        The account \(LockedDesk.Account.own.name) may not look into the folder of \
        \(storePath): it belongs into the group that shares the store.
        """)
    }
    return Complaint(
      """
      There is no store at \(shownPath) yet. “telefonist demo” opens a sample company, \
      “telefonist import DIR” takes in your company's books.
      """)
  }

  private var beingReplaced: Complaint {
    Complaint("The sample company at \(storePath) is being made anew; try again in a moment.")
  }

  private var empty: Complaint {
    Complaint(
      """
      The store at \(shownPath) holds no company yet. “telefonist import DIR” takes in its books, \
      “telefonist demo” opens a sample company.
      """)
  }

  /// The configuration's rules hold for every desk on the store: the store asks them again.
  private func keepRules(_ store: Store, _ company: inout Company) throws {
    let rules = configuration.rules.applied(to: company.rules)
    guard rules != company.rules else { return }
    do {
      try store.keep(rules)
    } catch {
      throw Complaint(
        """
        The rules of the configuration are not those of the store, and could not be kept in it: \
        \(error).
        """)
    }
    company.rules = rules
  }

  /// What colleagues' roles on a server may not write: it must be there before them.
  func settle(_ store: Store, _ company: inout Company) throws {
    try keepRules(store, &company)
    _ = try identity(store)
  }

  private func chosenScript() throws -> Script {
    guard let file = options.script ?? configuration.script else { return .standard }
    return try ScriptFile.read(Places.absolute(file), over: .standard)
  }

  /// The theme to begin with and all that can be switched to.
  private func chosenThemes() throws -> (Theme, [Theme]) {
    guard let name = options.theme ?? configuration.theme else {
      return (Theme.builtIn[0], Theme.builtIn)
    }
    if let theme = Theme.named(name) { return (theme, Theme.builtIn) }
    let isFile = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    guard let file = isFile ? Places.absolute(name) : Places.sharedTheme(name) else {
      let known = Theme.builtIn.map(\.name).joined(separator: ", ")
      throw Complaint("There is no theme “\(name)”. There are: \(known); or name a theme file.")
    }
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw FileComplaint(file: file, message: "it can't be read")
    }
    let theme = try ThemeFile.theme(from: String(decoding: bytes, as: UTF8.self), file: file)
    return (theme, Theme.builtIn.filter { $0.name != theme.name } + [theme])
  }

  private func paintFirst(_ state: State, _ screen: Screen) {
    var frame = Frame(size: screen.size)
    DeskScreen.draw(state, into: &frame)
    screen.paint(frame)
  }

  /// The call an earlier run left in hand, from the journal or else from the store; and what the
  /// store was not heard to have kept is told to it again.
  private func unfinished(_ seat: Seat, _ store: Store) throws -> [Event] {
    let recovery = JournalRecovery(folder: seat.folder, store: try identity(store))
    let recovered = recovery.recover()
    for deed in recovered?.deeds ?? [] { _ = store.perform(deed) }
    if let recovered, let conversation = recovered.conversation {
      return [.interrupted(conversation, isWhole: recovered.isWhole)]
    }
    return try store.openCall(of: seat.member.code).map { [.recalled($0)] } ?? []
  }

  /// Tells a store from another one that stands in its place later.
  private func identity(_ store: Store) throws -> String {
    if let kept = try store.setting("identity") { return kept }
    let made = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    try store.keepSetting("identity", made)
    return made
  }
}

extension Language {
  /// By `LC_ALL`, `LC_MESSAGES` or `LANG`, as the rest of the system; English for any other.
  static var ofEnvironment: Language {
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(variable).map({ String(cString: $0) }), !value.isEmpty else {
        continue
      }
      return of(locale: value)
    }
    return .english
  }

  /// Of a locale such as `cs_CZ.UTF-8`; Bosnian and Serbian in Latin letters take Croatian.
  static func of(locale: String) -> Language {
    let tongue = locale.prefix { $0.isLetter }
    switch tongue {
    case "ru": return .russian
    case "cs": return .czech
    case "hr", "bs": return .croatian
    case "sr", "sh": return locale.hasSuffix("latin") || tongue == "sh" ? .croatian : .english
    default: return .english
    }
  }
}
