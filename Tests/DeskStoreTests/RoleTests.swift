import Desk
import PostgresCluster
import Testing

@testable import DeskStore

/// Colleagues with roles of their own on a server: the program does and shows what it did without.
@Suite(.onServer) struct RoleTests {
  private static let noon = SmallCompany.noon

  /// What happens on a day: calls, orders, a change, questions, messages.
  private static let deeds: [Deed] = {
    let other = Call(id: "call-2", number: "+7 495 000-00-07", since: noon)
    var second = Draft.complete("k3", client: "C7")
    second.deeds = [.begin("k3", client: "C7", call: "call-2", by: "O2", at: noon)]
    let request = StaffRequest(
      id: "q1", kind: .proposal, text: "tea", made: Signature(by: "O1", at: noon), to: "W-1")
    let callOut = CallOut(
      id: "t1", reason: .task(question: "why?", from: "W-1"), number: "74950000001",
      client: nil, due: noon)
    let promised = CallOut(
      id: "call-1/b1", reason: .callBack(note: "at noon"), number: "74950000001", client: nil,
      due: noon)
    return FaultTests.deeds + [
      .claim(other, by: "O2", at: noon), second.deeds[0],
      .handOff(
        HandOff(
          id: "h2", call: "call-2", client: "C2", to: "F1",
          reason: .debt(.overdue(sum: Money(minor: 5), days: 9, document: "N1")), order: nil,
          at: noon, connected: false)),
      .plan(promised, call: "call-1", by: "O1", at: noon),
      .cancel("k1", moment: Moment(day: SmallCompany.today, minute: 720), by: "O2", at: noon),
      .office(.request(request)),
      .office(
        .answerRequest(
          "q1",
          .init(
            standing: .done, words: "yes", signed: Signature(by: "W-1", at: noon)))),
      .office(.readAnswer("q1", at: noon)),
      .office(.order(callOut, meantFor: "O2", by: "W-1", at: noon)),
      .claim(callOut.call(at: noon), by: "O2", at: noon),
      .office(.orderWork(worked("w1", .note, seen: 3, by: "O1"))),
      .office(.orderWork(worked("w2", .note, seen: 4, by: "W-1"))),
    ]
  }()

  /// About the order that was confirmed and then cancelled.
  private static func worked(
    _ id: String, _ act: OrderDeed.Act, seen: Int, by code: StaffCode
  ) -> OrderDeed {
    OrderDeed(
      id: id, order: "k1", seen: seen, act: act, words: "why?",
      moment: Moment(day: SmallCompany.today, minute: 720),
      signed: Signature(by: code, at: noon))
  }

  @Test("What colleagues do under roles of their own leaves the store as one account would")
  func does() throws {
    for deeds in [Self.deeds, FaultTests.officeDeeds] {
      let roles = try RoleHome()
      let plain = try TemporaryStore(OfficeHome.books)
      for (deed, report) in zip(deeds, try roles.perform(deeds)) {
        #expect(report == plain.store.perform(deed), "\(deed)")
      }
      var dump = try roles.owner.dump()
      dump["desk_roles"] = nil
      #expect(try dump == plain.store.dump())
      #expect(try roles.owner.verifyAudit().fault == nil)
    }
  }

  @Test("What the program shows a colleague it shows under the colleague's role as well")
  func shows() throws {
    let roles = try RoleHome()
    for deed in Self.deeds + FaultTests.officeDeeds { _ = roles.owner.perform(deed) }
    let always = Absence(
      id: "w", member: "W-1", first: SmallCompany.today - 20_000,
      last: SmallCompany.today + 20_000, substitute: "M2",
      entered: Signature(by: "W-2", at: Self.noon))
    _ = roles.owner.perform(.office(.absence(always)))
    for member in try roles.owner.staff() {
      let desk = try roles.desk(member.code)
      for question in questions(of: member) {
        let shown = desk.answer(question)
        #expect(!shown.isFailure, "\(member.code) \(question): \(shown)")
        #expect(shown == roles.owner.answer(question), "\(member.code) \(question)")
      }
      #expect(
        try desk.figures(of: member.code, on: SmallCompany.today)
          == roles.owner.figures(of: member.code, on: SmallCompany.today))
      #expect(try desk.openCall(of: member.code) == roles.owner.openCall(of: member.code))
      #expect(
        try desk.claimedElsewhere(["call-1", "call-2"], by: member.code)
          == roles.owner.claimedElsewhere(["call-1", "call-2"], by: member.code))
      guard member.role != .operatorAtDesk else { continue }
      #expect(try desk.inbox(for: member.code) == roles.owner.inbox(for: member.code))
    }
  }

  private func questions(of member: StaffMember) -> [Question] {
    let (code, day) = (member.code, SmallCompany.today)
    var questions: [Question] = OfficePage.allCases.map { .page($0, of: code, by: code, on: day) }
    questions += ReportPeriod.Unit.allCases.map {
      .figures(ReportPeriod($0, containing: day), by: code, on: day)
    }
    questions += SmallCompany.clients.flatMap { client -> [Question] in
      [.client(client.code), .orders(.client(client.code), limit: 20)]
    }
    questions += [
      .orderWork("k1", from: Moment(day: day, minute: 0)), .open(code, on: day), .staff,
      .clients(text: "ёлка", limit: 9),
      .identify(call: "x", number: "74950000001"), .goods(text: "греч", client: "C1", limit: 9),
      .substitutes("00767", client: "C1", limit: 5),
    ]
    switch member.role {
    case .operatorAtDesk: questions.append(.callOuts(code, at: Self.noon))
    case .head: questions.append(.page(.inbox, of: "M1", by: code, on: day))
    default: break
    }
    if code == "O1" { questions += [.consult("c"), .recall("call-1")] }
    return questions
  }

  @Test("A desk under a role tells of itself, locks and unlocks by its PIN, and hears news")
  func desk() throws {
    let roles = try RoleHome()
    let (desk, head) = (try roles.desk("O1"), try roles.desk("W-1"))
    let pin = Pin(typed: "480216")
    #expect(try !desk.hasPin("O1"))
    try head.setPin(pin, of: "O1", by: "W-1")
    #expect(try desk.hasPin("O1"))
    #expect(try desk.answer(Pin(typed: "1112"), of: "O1", at: Self.noon) != .right)
    #expect(
      try desk.answer(pin, of: "O1", at: Self.noon.advanced(bySeconds: 9)) == .right)
    try desk.setPin(Pin(typed: "902741"), of: "O1", by: "O1")
    #expect(try head.clearPin(of: "O1", by: "W-1"))
    try desk.note(.deskLocked, of: "O1", at: Self.noon)
    try desk.note([CardOpening(client: "C1", by: "O1", at: Self.noon)])
    try desk.tell(SeatStatus(member: "O1", standing: .ready, since: nil), at: Self.noon)
    try head.setPresence("W-1", .away)
    let before = try desk.changeCount()
    #expect(!head.perform(.office(.presence("W-1", .present))).isFailure)
    #expect(try desk.changeCount() > before)
    guard case .floor(let floor)? = OfficeHome.rows(head, .floor, "W-1") else {
      Issue.record("no floor")
      return
    }
    #expect(floor.seats.map(\.status.member) == ["O1"])
    #expect(try !desk.isSeatTaken("O1"))
    try desk.leaveSeat("O1")
    let document = OutgoingDocument(
      id: "d", subject: .priceList([]), client: "C1", road: .fax, address: "102",
      language: .english, asked: Signature(by: "W-1", at: Self.noon))
    _ = head.perform(.office(.send(document)))
    let now = Self.noon.advanced(bySeconds: 60)
    #expect(try desk.claimDocument(at: now)?.entry.document.id == "d")
    #expect(try desk.endDocument("d", .sent, at: now)?.standing == .sent)
    #expect(try roles.owner.verifyAudit().fault == nil)
  }

  @Test("Said again it changes nothing; who has no account any more may do nothing")
  func again() throws {
    let roles = try RoleHome()
    #expect(roles.made.granted.count == OfficeHome.books.staff.count)
    #expect(try RoleHome.give(roles.owner, roles.database) == roles.made)
    #expect(try roles.desk("O1").rights() == .colleague("O1", isCurrent: true))
    #expect(try roles.owner.rights() == .keeper(hasRoles: true, isCurrent: true))
    let left = try roles.owner.giveRoles(
      accounts: [
        roles.database + "-O2": "O2", "telefonist": "W-1", "pg_read": "M1",
        roles.database + "-x": "X9",
      ])
    #expect(left.granted.map(\.member) == ["O2"])
    #expect(left.withdrawn.contains(roles.database + "-O1"))
    #expect(left.passedOver.map(\.reason) == [.noRoleName, .nobody, .mightyAlready])
    #expect(throws: StoreError.self) { try roles.desk("O1") }
    do {
      _ = try roles.desk("O1")
    } catch StoreError.troubled(_, let trouble) {
      #expect(trouble.kind == .forbidden)
      #expect(trouble.advice.contains("telefonist store roles"))
    }
    #expect(try roles.desk("O2").staff().isEmpty == false)
  }

  @Test("Roles are one company's: on another's store of the same server they may do nothing")
  func companies() throws {
    let (mine, theirs) = (try RoleHome(), try RoleHome())
    let server = try #require(TestServer.shared)
    let url = server.cluster.url(theirs.database, user: mine.database + "-W-1")
    #expect(throws: StoreError.self) { try Store.open(path: url) }
    #expect(throws: StoreRolesTrouble.notKeeper) {
      try mine.desk("W-1").giveRoles(accounts: [:])
    }
  }

  @Test("Rights of another version are told, and a migration brings them up to date")
  func versions() throws {
    let roles = try RoleHome()
    try roles.owner.with { session in
      try session.script("COMMENT ON TABLE desk_roles IS 'before'; DROP VIEW last_talks")
      try session.script("DROP VIEW claims, day_calls, counted_calls, pin_hashes")
      try session.script(
        "DROP TABLE thread_messages, threads, complaints, complaint_steps, projects, order_slots")
      try session.script(
        """
        DROP TABLE campaigns, contacts, contact_numbers, contact_zones, contact_calls,
          do_not_call, survey_answers, quota_counts
        """)
      try session.script("DROP TABLE order_steps, shift_wishes")
      let later = [
        "calls": ["channel", "queue"], "orders": ["project", "form"],
        "registry": ["channel", "project", "result", "refused_for"],
      ]
      for (table, columns) in later {
        for column in columns {
          try session.script("ALTER TABLE \(table) DROP COLUMN \(column) CASCADE")
        }
      }
      try session.run("UPDATE store_schema SET version = 12")
    }
    #expect(try Store.migrate(roles.home.path) == (12, Schema.version))
    #expect(try roles.desk("O1").rights() == .colleague("O1", isCurrent: true))
    try roles.owner.with { try $0.script("COMMENT ON TABLE desk_roles IS 'before'") }
    #expect(try roles.desk("O1").rights() == .colleague("O1", isCurrent: false))
  }

  @Test("A store with roles is copied without them")
  func copy() throws {
    let roles = try RoleHome()
    let empty = try TemporaryStore(nil)
    try roles.owner.copy(to: empty.store)
    #expect(try empty.store.rights() == .keeper(hasRoles: false, isCurrent: false))
    let file = try StoreKind.$current.withValue(.file) { try TemporaryStore() }
    #expect(throws: StoreRolesTrouble.notOnServer) {
      try file.store.giveRoles(accounts: [:])
    }
    #expect(try file.store.rights() == nil)
  }
}

extension OfficeHome {
  static func rows(_ store: Store, _ page: OfficePage, _ code: StaffCode) -> OfficeRows? {
    guard case .page(let rows, _) = store.answer(.page(page, of: code, by: code, on: today))
    else { return nil }
    return rows
  }
}
