internal import Desk
internal import DeskStore
internal import Exchange
internal import Foundation
internal import SampleCompany

/// `deskbench company PATH` makes the store that the benchmark works on; `deskbench machine`
/// measures the machine and the drawing without a terminal; `deskbench offers [FOLDER]` measures
/// how good the offers are on the sample company, and on the books in a folder; `deskbench crowd
/// STORE DESKS CALLS` sets many desks to work on a new store and kills some. Figures go to standard
/// output, a name and a number a line.
@main
enum DeskBench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.count) {
    case ("company", 2): try LargeCompany.make(at: arguments.last ?? "")
    case ("machine", 1): try measureMachine()
    case ("crowd", 4): try measureCrowd(Array(arguments.dropFirst()))
    case ("crowd-desk", 5): try sitInCrowd(Array(arguments.dropFirst()))
    case ("offers", 1): try measureOffers(in: nil)
    case ("offers", 2): try measureOffers(in: arguments.last)
    default:
      print("usage: deskbench company PATH | machine | offers [FOLDER] | crowd STORE DESKS CALLS")
      exit(64)
    }
  }

  private static func measureCrowd(_ arguments: [String]) throws {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    let crowd = Crowd(
      store: arguments[0], desks: Int(arguments[1]) ?? 64, calls: Int(arguments[2]) ?? 10_000,
      program: program)
    let verdict = try crowd.run()
    report("crowd.seconds", verdict.seconds)
    report("crowd.calls_per_second", Double(crowd.calls) / verdict.seconds)
    report("crowd.kills", Double(verdict.kills))
    report("crowd.confirmed", Double(verdict.confirmed))
    report("crowd.refused", Double(verdict.refused))
    report("crowd.faults", Double(verdict.faults.count))
    for fault in verdict.faults.prefix(20) {
      FileHandle.standardError.write(Data((fault + "\n").utf8))
    }
  }

  /// A crowd that is killed leaves no desk behind.
  private static func endWithParent() {
    let parent = getppid()
    let watch = Thread {
      while getppid() == parent { Thread.sleep(forTimeInterval: 1) }
      exit(1)
    }
    watch.stackSize = 64 * 1024
    watch.start()
  }

  private static func sitInCrowd(_ arguments: [String]) throws {
    do {
      endWithParent()
      let desk = try CrowdDesk(
        store: arguments[0], desk: Int(arguments[1]) ?? 0, calls: Int(arguments[2]) ?? 0,
        log: arguments[3])
      try desk.work()
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }

  private static func measureMachine() throws {
    let shift = try RecordedShift.make()
    report("machine.updates_per_second", MachineMeasure.updatesPerSecond(shift.call))
    let (first, last) = MachineMeasure.lines(shift.longOrder)
    report("machine.line_1_us", first)
    report("machine.line_500_us", last)
    for (columns, rows) in [(80, 24), (200, 60)] {
      let (draw, compare) = DrawMeasure.microseconds(shift.call, columns: columns, rows: rows)
      report("draw.\(columns)x\(rows)_us", draw)
      report("compare.\(columns)x\(rows)_us", compare)
    }
  }

  private static func measureOffers(in folder: String?) throws {
    let sample = SampleCompany.books(language: .english, today: Store.systemDay(), seed: 1)
    try report(offersOn: "sample", sample)
    guard let folder else { return }
    let reading = try BooksReader(folder: URL(fileURLWithPath: folder)).read()
    try report(offersOn: "books", reading.books)
  }

  private static func report(offersOn name: String, _ books: Books) throws {
    let path = "/tmp/deskbench-\(getpid()).sqlite"
    let qualities = try OfferQuality.measure(books, at: path)
    for half in HeldBack.Half.allCases {
      guard let quality = qualities[half] else { continue }
      let ways = [
        ("ours", quality.ours), ("most_sold", quality.mostSold),
        ("bought_most", quality.boughtMost),
      ]
      for (way, score) in ways {
        report("offers.\(name).\(half).\(way).orders", Double(score.hitRate) / 10)
        report("offers.\(name).\(half).\(way).offers", Double(score.offerRate) / 10)
      }
      report("offers.\(name).\(half).orders", Double(quality.ours.orders))
    }
  }

  private static func report(_ name: String, _ value: Double) { print(name, value) }
}

/// Seconds of the monotonic clock.
func secondsNow() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
