import Desk
import Foundation
import Glibc
import Testing

@testable import telefonist

/// A disk that can be full.
private final class Disk {
  /// Bytes left; nil for as many as may come.
  var space: Int?

  func write(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    guard let space, space < count else { return Glibc.write(file, bytes, count) }
    errno = ENOSPC
    self.space = 0
    return space == 0 ? -1 : Glibc.write(file, bytes, space)
  }
}

/// A desk whose events go to a journal as the loop writes them.
private struct JournaledDesk {
  var state = Sample.state()
  let journal: Journal
  var seconds = 0

  init(_ folder: JournalFolder, store: String = "store-1", disk: Disk = Disk()) {
    journal = Journal(folder: folder, store: store) { disk.write($0, $1, $2) }
    journal.begin(state)
  }

  mutating func take(_ events: Event...) {
    for event in events {
      seconds += 1
      let now = Sample.later(seconds)
      var isAwaited = false
      if case .reported(let request, _) = event { isAwaited = state.awaited == .report(request) }
      let effects = state.update(event, at: now)
      journal.add(event, at: now, effects: !effects.isEmpty, isAwaited: isAwaited)
    }
    journal.write(state)
  }

  /// The call is answered and its caller looked for by name.
  mutating func answer() throws {
    take(.phone(.waiting(Sample.call)), .commanded(.answer))
    let claim = try #require(state.outbox.last)
    take(.reported(claim.request, .claimed(Sample.call.id)), .phone(.answered(Sample.call.id)))
    take(.commanded(.type("gr")), .commanded(.type("e")))
  }
}

@Suite("Journal")
struct JournalTests {
  private let scratch: Scratch
  private let folder: JournalFolder

  init() throws {
    scratch = try Scratch()
    folder = JournalFolder(path: scratch.path + "/101")
    try folder.make()
  }

  private func recover(store: String = "store-1") -> Recovered? {
    JournalRecovery(folder: folder, store: store).recover()
  }

  @Test("A desk that was killed in a call finds the call and every typed character again")
  func recovery() throws {
    var desk = JournaledDesk(folder)
    try desk.answer()
    let conversation = try #require(desk.state.conversation)
    let recovered = try #require(recover())
    #expect(recovered.conversation == conversation)
    guard case .searching(let search)? = recovered.conversation?.party else {
      Issue.record("the caller is not looked for")
      return
    }
    #expect(search.field.text == "gre")
  }

  @Test("A full disk: what was lost is owned up to, and made good when there is space again")
  func fullDisk() throws {
    let disk = Disk()
    var desk = JournaledDesk(folder, disk: disk)
    try desk.answer()
    #expect(recover()?.isWhole == true)
    for space in [0, 10] {
      disk.space = space
      desk.take(.commanded(.type("c")))
      let torn = try #require(recover())
      #expect(!torn.isWhole)
      #expect(torn.conversation != desk.state.conversation)
      #expect(desk.journal.trouble != nil)
    }
    disk.space = nil
    desk.take(.commanded(.type("h")))
    let mended = try #require(recover())
    #expect(mended.isWhole)
    #expect(mended.conversation == desk.state.conversation)
    #expect(desk.journal.trouble == nil)
  }

  @Test("A torn last line, or an unreadable one, is no whole journal")
  func tornIsNotWhole() throws {
    var desk = JournaledDesk(folder)
    try desk.answer()
    let file = try #require(folder.files.first)
    let whole = try Data(contentsOf: URL(fileURLWithPath: file))
    for end in [#"{"at":1795348809999,"event":{"comman"#, "nonsense\n"] {
      try (whole + Data(end.utf8)).write(to: URL(fileURLWithPath: file))
      #expect(recover()?.isWhole == false)
    }
    var next = JournaledDesk(folder)
    try next.answer()
    #expect(recover()?.isWhole == true)
  }

  @Test("Disk space is set aside for the shift and given back at its end")
  func reserve() throws {
    var desk = JournaledDesk(folder)
    try desk.answer()
    let file = try #require(folder.files.first)
    func blocks() -> Int {
      var facts = stat()
      return stat(file, &facts) == 0 ? Int(facts.st_blocks) * 512 : 0
    }
    #expect(blocks() >= Int(Journal.reserve))
    desk.journal.end(desk.state)
    #expect(blocks() < 1 << 20)
  }

  @Test("A torn last line is left out, and the next run writes on a line of its own")
  func tornLine() throws {
    var desk = JournaledDesk(folder)
    try desk.answer()
    let file = try #require(folder.files.first)
    let handle = try #require(FileHandle(forWritingAtPath: file))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(#"{"at":1795348809999,"event":{"comman"#.utf8))
    try handle.close()
    #expect(recover()?.conversation == desk.state.conversation)
    var next = JournaledDesk(folder)
    try next.answer()
    #expect(recover()?.conversation == next.state.conversation)
  }

  @Test("Cut off at any byte, the journal gives a call that was once on the screen, or none")
  func cutAnywhere() throws {
    var desk = JournaledDesk(folder)
    var seen: Set<Conversation?> = [nil]
    let events: [Event] = [.phone(.waiting(Sample.call)), .commanded(.answer)]
    for event in events { desk.take(event) }
    let claim = try #require(desk.state.outbox.last)
    let later: [Event] =
      [.reported(claim.request, .claimed(Sample.call.id)), .phone(.answered(Sample.call.id))]
      + ["g", "r", "e", "c", "h"].map { .commanded(.type($0)) }
    for event in later {
      desk.take(event)
      seen.insert(desk.state.conversation)
    }
    let file = try #require(folder.files.first)
    let whole = try Data(contentsOf: URL(fileURLWithPath: file))
    var calls = 0
    for cut in stride(from: 0, through: whole.count, by: 7) {
      try whole.prefix(cut).write(to: URL(fileURLWithPath: file))
      let recovered = recover()?.conversation
      if recovered != nil { calls += 1 }
      #expect(seen.contains(recovered), "cut at \(cut)")
    }
    #expect(calls > 20)
  }

  @Test(
    "A typed character is written as the encoder writes any event",
    arguments: ["a", "Z", "7", "ж", "\"", "\\", "[", "`", " ", "*", "gr", ""])
  func typed(_ text: String) throws {
    let event = Event.commanded(.type(text))
    let line = try #require(JournalLine.event(event, at: Sample.later(1), JSONEncoder()))
    let read = try JSONDecoder().decode(JournalLine.Happening.self, from: line)
    #expect(read.event == event)
    #expect(read.at == Sample.later(1).milliseconds)
    let usual = try #require(JournalLine.event(.ticked, at: Sample.later(1), JSONEncoder()))
    #expect(line.prefix { $0 != UInt8(ascii: ",") } == usual.prefix { $0 != UInt8(ascii: ",") })
  }

  @Test("A snapshot has the projects as the texts they are kept as, and gives them back")
  func projects() throws {
    var state = JournaledDesk(folder).state
    let project = try ProjectFolder.named("taxi").read().project
    let text = String(decoding: try JSONEncoder().encode(project), as: UTF8.self)
    var kept = project
    kept.keep(text) { project }
    for projects in [[], [project], [kept, project]] {
      state.hold(projects)
      let line = try #require(JournalLine.snapshot(state, store: "store", JSONEncoder()))
      #expect(line.count { $0 == UInt8(ascii: "\n") } == 1 && JournalLine.head(line) != nil)
      let read = try JSONDecoder().decode(JournalLine.Snapshot.self, from: line)
      #expect(read.state == state)
    }
    let nested = try JSONEncoder().encode(["state": state])
    let old = try JSONDecoder().decode(JournalLine.Snapshot.self, from: nested)
    #expect(old.state == state, "as version 0.7.0 wrote them")
  }

  @Test("Nothing is recovered from a desk that was free")
  func free() {
    var desk = JournaledDesk(folder)
    desk.take(.commanded(.help), .commanded(.back))
    desk.journal.end(desk.state)
    #expect(recover() == nil)
  }

  @Test("A deed the store was not heard to have kept is handed over")
  func outbox() throws {
    var desk = JournaledDesk(folder)
    desk.take(.phone(.waiting(Sample.call)), .commanded(.answer))
    let recovered = try #require(recover())
    #expect(recovered.deeds == desk.state.outbox.map(\.deed))
    #expect(!recovered.deeds.isEmpty)
  }

  @Test("A journal of another store is left alone")
  func otherStore() throws {
    var desk = JournaledDesk(folder)
    try desk.answer()
    #expect(recover(store: "store-2") == nil)
  }

  @Test("A journal of a newer desk is left alone")
  func newer() throws {
    var desk = JournaledDesk(folder)
    try desk.answer()
    let file = try #require(folder.files.first)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let newer = text.replacing(#""version":1"#, with: #""version":2"#)
    try Data(newer.utf8).write(to: URL(fileURLWithPath: file))
    #expect(recover() == nil)
  }

  @Test(
    "A broken journal never stops the desk",
    arguments: ["", "\n\n\n", "nonsense\n", "{\"at\":1,\"version\":1,\"store\":\"store-1\","])
  func broken(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.file(of: Sample.today)))
    #expect(recover() == nil)
    var desk = JournaledDesk(folder)
    try desk.answer()
    #expect(recover()?.conversation != nil)
  }

  @Test("A state of another shape counts as none")
  func otherShape() throws {
    let line = #"{"at":1,"version":1,"store":"store-1","isFree":false,"state":{"now":1}}"# + "\n"
    try Data(line.utf8).write(to: URL(fileURLWithPath: folder.file(of: Sample.today)))
    #expect(recover() == nil)
  }

  @Test("A recovery that broke off three times is not tried again")
  func attempts() throws {
    var desk = JournaledDesk(folder)
    try desk.answer()
    try Data("xxx".utf8).write(to: URL(fileURLWithPath: folder.path + "/recovering"))
    #expect(recover() == nil)
    #expect(recover() != nil)
  }

  @Test("A long call gets snapshots, so that little is replayed")
  func snapshots() throws {
    var desk = JournaledDesk(folder)
    try desk.answer()
    let matches = Array(repeating: Sample.match, count: 20)
    for _ in 0..<200 {
      desk.take(.commanded(.type("a")), .commanded(.erase))
      desk.take(.reported(desk.state.lastRequest, .clients(matches)), .commanded(.move(.down)))
    }
    let tail = try #require(folder.files.first.flatMap(JournalTail.init(file:)))
    #expect(tail.happenings.count < 600)
    #expect(recover()?.conversation == desk.state.conversation)
  }

  @Test("An answer that was typed past isn't written; one that was acted on is")
  func searchAnswers() throws {
    var desk = JournaledDesk(folder)
    try desk.answer()
    let file = try #require(folder.files.first)
    func answersWritten() throws -> Int {
      try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        .filter { $0.contains("Pavlov") && !$0.contains("isFree") }.count
    }
    desk.take(.reported(desk.state.lastRequest, .clients([Sample.match])))
    desk.take(.commanded(.type("c")))
    #expect(try answersWritten() == 0)
    desk.take(.reported(desk.state.lastRequest, .clients([Sample.match])), .commanded(.move(.down)))
    #expect(try answersWritten() == 1)
    desk.take(.commanded(.type("h")), .commanded(.accept))
    desk.take(.reported(desk.state.lastRequest, .clients([Sample.match])))
    #expect(try answersWritten() == 2)
    #expect(recover()?.conversation == desk.state.conversation)
  }

  @Test("The clock alone writes nothing; the tick before an event is kept")
  func ticks() throws {
    var desk = JournaledDesk(folder)
    let file = try #require(folder.files.first)
    let before = try Data(contentsOf: URL(fileURLWithPath: file)).count
    desk.take(.ticked)
    desk.take(.ticked)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)).count == before)
    desk.take(.commanded(.help))
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.filter { $0.contains("ticked") }.count == 1)
  }

  @Test("Journals are for their owner alone")
  func rights() throws {
    _ = JournaledDesk(folder)
    let file = try #require(folder.files.first)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test("Journals older than a fortnight are thrown away")
  func sweep() throws {
    for age in [0, 13, 14, 15, 400] {
      try Data().write(to: URL(fileURLWithPath: folder.file(of: Sample.today - age)))
    }
    folder.sweep(today: Sample.today)
    #expect(folder.files == [0, 13, 14].map { folder.file(of: Sample.today - $0) })
  }

  @Test("A second desk can't take the same seat, until the first has left it")
  func lock() throws {
    let file = folder.path + "/lock"
    var first = try DeskLock(file: file)
    #expect(first != nil)
    #expect(try DeskLock(file: file) == nil)
    first = nil
    #expect(try DeskLock(file: file) != nil)
  }

  @Test("Names of stores and operators can't lead out of the folder")
  func names() {
    let folder = JournalFolder(root: "/r", store: "/a/../..", operatorCode: "../../x y")
    #expect(folder.path.hasPrefix("/r/"))
    #expect(!folder.path.dropFirst(3).split(separator: "/").contains(".."))
    let one = JournalFolder(root: "/r", store: "/a/store", operatorCode: "1")
    let other = JournalFolder(root: "/r", store: "/b/store", operatorCode: "1")
    #expect(one.path != other.path)
  }

  @Test("A journal replayed from its first line shows the desk as it was")
  func shift() throws {
    var desk = JournaledDesk(folder)
    try desk.answer()
    var shift = try Shift(file: try #require(folder.files.first))
    var steps = 0
    while shift.step() { steps += 1 }
    #expect(shift.state == desk.state)
    #expect(steps == 6)
  }
}
