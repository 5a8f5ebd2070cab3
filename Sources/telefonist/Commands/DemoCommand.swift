internal import ArgumentParser
internal import Campaigns
internal import Desk
internal import DeskStore
internal import Foundation
internal import Projects
internal import SampleCompany

/// `telefonist demo`: the desk on an invented company, with invented callers.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Opens the desk on a sample company with simulated callers.",
    discussion: """
      The sample has a store of its own, apart from your company's. It is made anew each day, so \
      that its dates are never old. The same --seed gives the same company and the same callers; \
      with --fresh the day begins again.
      """)

  @OptionGroup var desk: DeskArguments

  @Flag(name: .long, help: "Makes the sample company anew, even when calls of today are in it.")
  var fresh = false

  @Option(
    name: .long, parsing: .upToNextOption,
    help: "Projects that callers ring for as well: names of those that come along, or “all”.")
  var projects: [String] = []

  func run() throws {
    var options = desk.options
    let language = try DeskOpening(options).language
    let seed = options.seed ?? 1
    options.language = language
    options.seed = seed
    let path = options.store.map(Places.absolute) ?? SampleStore.usualPath(language)
    guard !StoreAddress(path).isServer else {
      throw Complaint("The sample company lives in a file: name none with --store, or another one.")
    }
    options.store = path
    Signals.hold()
    try SampleStore(path: path, language: language, seed: seed).prepare(
      today: WallClock.today(), isFresh: fresh, isSeedWanted: desk.seed != nil)
    try loadProjects(into: path)
    try SampleStore.noteOpened(path, at: WallClock.now())
    throw ExitCode(try DeskOpening(options, isDemo: true).run())
  }
}

extension DemoCommand {
  /// Those named are in force, all others aren't; nothing changes while none is named.
  private func loadProjects(into path: String) throws {
    guard !projects.isEmpty else { return }
    let wanted = projects == ["all"] ? StandardProjects.names : projects
    let store = try Store.open(path: path)
    let read = try wanted.map { try ProjectFolder.named($0).read() }
    for project in read where !project.findings.isEmpty {
      throw FileComplaints(all: project.findings)
    }
    for other in try store.projects() where !wanted.contains(other.name) {
      _ = try store.closeProject(other.name, by: "telefonist", at: WallClock.now())
    }
    let inForce = try store.projects()
    for project in read.map({ Self.openAtAnyHour($0.project) }) {
      if !inForce.contains(project) {
        try store.load(project, by: "telefonist", at: WallClock.now())
      }
      if project.calling != nil, !project.isHouse { try begin(project, in: store) }
    }
  }

  /// In the sample one may call and be called at any hour, since people learn at any hour.
  private static func openAtAnyHour(_ project: Project) -> Project {
    var project = project
    let hours = [CallingRules.Hours(from: 0, to: 24 * 60)]
    let always = WeekHours(Dictionary(uniqueKeysWithValues: (1...7).map { ($0, hours) }))
    project.hours = always
    project.calling?.hours = always
    project.calling?.law = nil
    return project
  }

  /// A campaign with people to call, each day anew (B2).
  private func begin(_ project: Project, in store: Store) throws {
    let name = "sample-" + project.name
    let (now, today) = (WallClock.now(), WallClock.today())
    guard try store.campaign(name) == nil else { return }
    let language = try DeskOpening(desk.options).language
    let people = SampleCompany.calledPeople(
      for: project, language: language, today: today, seed: desk.options.seed ?? 1, count: 12)
    var campaign = Campaign(name: name, project: project.name, kind: .sell, first: today)
    campaign.quotas = Self.quotas(of: project, share: people.count / 4)
    if !campaign.quotas.isEmpty { campaign.kind = .survey }
    try store.load(campaign, by: "telefonist", at: now)
    let operators = try store.company()?.staff.filter { $0.role == .operatorAtDesk } ?? []
    let contacts = people.enumerated().map { place, person in
      var given = person.given
      if SurveyRatings.isRated(in: project), !operators.isEmpty {
        given[SurveyRatings.servedBy] = operators[place % operators.count].code
      }
      return Contact(
        list: project.name, name: person.name, numbers: [person.number],
        warmth: Contact.Warmth.allCases[place % 3], hasConsent: true, given: given)
    }
    _ = try store.take(contacts, list: project.name, into: name, by: "telefonist", at: now)
  }

  /// Of a survey as many answers from each kind of respondent: the first question that is asked
  /// with fixed answers tells the kinds.
  private static func quotas(of project: Project, share: Int) -> [Quota] {
    guard SurveyRatings.isRated(in: project) else { return [] }
    for field in project.form?.fields ?? [] where !field.isGiven {
      guard case .choice(let options) = field.kind else { continue }
      return options.map {
        Quota($0.name, $0.title, when: .isOne(field: field.name, of: [$0.name]), count: share)
      }
    }
    return []
  }
}

/// The store of the sample company.
struct SampleStore {
  let path: String
  let language: Language
  let seed: UInt64

  static func usualPath(_ language: Language) -> String {
    let usual = Places().demoStore
    return language == .english
      ? usual : usual.replacing(".sqlite", with: "-\(language.rawValue).sqlite")
  }

  /// The sample that was opened last, in whatever language; before that, the one of `language`.
  static func lastOpened(_ language: Language) -> String {
    let usual = usualPath(language)
    let others = Language.allCases.filter { $0 != language }.map { usualPath($0) }
    let found = ([usual] + others).filter { FileManager.default.fileExists(atPath: $0) }
    return found.max { openedAt($0) < openedAt($1) } ?? usual
  }

  static func noteOpened(_ path: String, at now: Instant) throws {
    try Store.open(path: path).keepSetting("sample.openedAt", String(now.milliseconds))
  }

  private static func openedAt(_ path: String) -> Int {
    let kept = try? Store.open(path: path).setting("sample.openedAt")
    return kept.flatMap { $0 }.flatMap { Int($0) } ?? 0
  }

  /// Makes the store if there is none of today, of this seed. A sample that has a call of today in
  /// hand stays; so does one that a desk is open on past midnight.
  func prepare(today: Day, isFresh: Bool, isSeedWanted: Bool) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      try make(today: today)
      return
    }
    let kept = try Kept(path: path)
    guard kept.isSample else {
      throw Complaint("\(path) is not a sample company: the demo leaves it alone.")
    }
    let isOtherSeed = isSeedWanted && kept.seed != seed
    guard isFresh || kept.day != today || isOtherSeed else { return }
    if kept.day == today, !isFresh, kept.hasCallInHand {
      throw Complaint(
        """
        A call of today is in hand in the sample with seed \(kept.seed ?? 0). Go on with it by \
        “telefonist demo --seed \(kept.seed ?? 0)”, or begin the day again with --fresh.
        """)
    }
    if !isFresh, !isOtherSeed, try OpenStores(path).alone() == nil { return }
    try make(today: today)
  }

  /// Made beside the old one and put in its place: a demo that is broken off leaves one of the two.
  private func make(today: Day) throws {
    guard let lock = try OpenStores(path).alone() else {
      throw Complaint("A desk is open on the sample at \(path): leave it first.")
    }
    let draft = path + ".new"
    for file in [draft, draft + "-wal", draft + "-shm"] { unlink(file) }
    try Self.fill(
      try Store.open(path: draft), language: language, today: today, seed: seed)
    for file in [path + "-wal", path + "-shm"] { unlink(file) }
    guard rename(draft, path) == 0 else {
      throw Complaint("\(path): \(String(cString: strerror(errno)))")
    }
    withExtendedLifetime(lock) {}
  }

  /// Puts the sample company into a new store.
  ///
  /// - Parameter withCallsOut: calls to make stand in its queue.
  static func fill(
    _ store: Store, language: Language, today: Day, seed: UInt64, withCallsOut: Bool = true
  ) throws {
    let books = SampleCompany.books(language: language, today: today, seed: seed)
    _ = try store.importBooks(books, asOf: today)
    try store.load(
      LoadedRules(
        rules: SampleCompany.priceRules(language: language, today: today),
        text: "# The sample company makes its rules by itself.", at: WallClock.now(),
        by: "telefonist"))
    try allowCalls(in: store)
    if withCallsOut { try plan(books, language, in: store) }
    try store.keepSetting("sample.seed", String(seed))
    try store.keepSetting("sample.day", String(today.number))
  }

  /// In the sample one may call at any hour, since people learn at any hour.
  private static func allowCalls(in store: Store) throws {
    var rules = try store.company()?.rules ?? Rules()
    rules.calling.hours = CallingRules.Hours(from: 0, to: 24 * 60)
    rules.calling.daysWithoutCalls = []
    try store.keep(rules)
  }

  /// Calls to make, one at once and one soon (A1, A17).
  private static func plan(_ books: Books, _ language: Language, in store: Store) throws {
    let now = WallClock.now()
    guard let head = books.staff.first(where: { $0.role == .head }) else { return }
    let key = Set(books.kinds.filter(\.isKey).map(\.code))
    let reachable = books.clients.filter {
      $0.manager != nil && !$0.phones.isEmpty && !key.contains($0.kind)
    }
    let calls = zip(reachable.suffix(2), SampleCompany.wishes(language)).map { client, wish in
      PlannedCall(
        number: client.phones[0], client: client.code,
        reason: wish.isTask
          ? .task(question: wish.text, from: head.code) : .callBack(note: wish.text),
        wish: now.advanced(bySeconds: wish.minutes * 60))
    }
    try store.plan(
      calls, key: "sample", at: now,
      offsetSeconds: WallClock.calendar(at: now).offsetSeconds)
  }

  /// What stands in a store that is there already.
  private struct Kept {
    var isSample: Bool
    var seed: UInt64?
    var day: Day?
    var hasCallInHand: Bool

    init(path: String) throws {
      let store = try Store.open(path: path)
      seed = try store.setting("sample.seed").flatMap { UInt64($0) }
      day = try store.setting("sample.day").flatMap { Int($0) }.map(Day.init(number:))
      isSample = try seed != nil || store.company() == nil
      hasCallInHand = try store.staff().contains { try store.openCall(of: $0.code) != nil }
    }
  }
}
