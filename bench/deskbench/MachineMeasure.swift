internal import Desk
internal import DeskViews
internal import TextScreen

/// How fast the machine takes in what happens.
enum MachineMeasure {
  private static let seconds = 1.5

  /// The recorded call again and again; the fastest of its runs, since other programs only slow it.
  static func updatesPerSecond(_ part: RecordedShift.Part) -> Double {
    var best = Double.infinity
    var sum = 0
    let limit = secondsNow() + seconds
    repeat {
      var state = part.start
      let begun = secondsNow()
      for (event, at) in part.happened { sum += state.update(event, at: at).count }
      best = min(best, secondsNow() - begun)
      precondition(state == part.end, "the call came out otherwise")
    } while secondsNow() < limit
    precondition(sum > 0)
    return Double(part.happened.count) / best
  }

  /// Microseconds of the machine for an order line: one of the first ten, one of the last ten.
  static func lines(_ part: RecordedShift.Part) -> (first: Double, last: Double) {
    let count = part.lineStarts.count - 1
    var best = Array(repeating: Double.infinity, count: count)
    for _ in 0..<15 {
      var state = part.start
      for (event, at) in part.happened[..<part.lineStarts[0]] { _ = state.update(event, at: at) }
      for line in 0..<count {
        let begun = secondsNow()
        for index in part.lineStarts[line]..<part.lineStarts[line + 1] {
          _ = state.update(part.happened[index].event, at: part.happened[index].at)
        }
        best[line] = min(best[line], secondsNow() - begun)
      }
    }
    // The first line begins the order, which the others don't.
    return (median(best[1...10]) * 1e6, median(best[(count - 10)...]) * 1e6)
  }

  private static func median(_ values: ArraySlice<Double>) -> Double {
    values.sorted()[values.count / 2]
  }
}

/// How long the screen takes to be drawn into cells and compared with the last one.
enum DrawMeasure {
  private static let rounds = 400

  static func microseconds(
    _ part: RecordedShift.Part, columns: Int, rows: Int
  ) -> (draw: Double, compare: Double) {
    let size = Size(columns: columns, rows: rows)
    var frame = Frame(size: size)
    var blank = Frame(size: size)
    blank.clear()
    var drawing = Double.infinity
    var comparing = Double.infinity
    var changes = 0
    for _ in 0..<rounds {
      let begun = secondsNow()
      DeskScreen.draw(part.end, into: &frame)
      let drawn = secondsNow()
      changes += frame.changes(since: blank).count
      comparing = min(comparing, secondsNow() - drawn)
      drawing = min(drawing, drawn - begun)
    }
    precondition(changes > 0, "nothing was drawn")
    return (drawing * 1e6, comparing * 1e6)
  }
}
