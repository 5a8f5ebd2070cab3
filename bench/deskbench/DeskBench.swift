internal import Desk
internal import DeskStore
internal import Exchange
internal import Foundation
internal import SampleCompany

/// `deskbench company PATH` makes the store that the benchmark works on; `deskbench machine`
/// measures the machine and the drawing without a terminal; `deskbench offers [FOLDER]` measures
/// how good the offers are on the sample company, and on the books in a folder. Figures go to
/// standard output, a name and a number a line.
@main
enum DeskBench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.count) {
    case ("company", 2): try LargeCompany.make(at: arguments.last ?? "")
    case ("machine", 1): try measureMachine()
    case ("offers", 1): try measureOffers(in: nil)
    case ("offers", 2): try measureOffers(in: arguments.last)
    default:
      print("usage: deskbench company PATH | machine | offers [FOLDER]")
      exit(64)
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
