internal import Glibc

/// `deskbench company PATH` makes the store that the benchmark works on; `deskbench machine`
/// measures the machine and the drawing without a terminal. Figures go to standard output, a name
/// and a number a line.
@main
enum DeskBench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.count) {
    case ("company", 2): try LargeCompany.make(at: arguments.last ?? "")
    case ("machine", 1): try measureMachine()
    default:
      print("usage: deskbench company PATH | machine")
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

  private static func report(_ name: String, _ value: Double) { print(name, value) }
}

/// Seconds of the monotonic clock.
func secondsNow() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
