import Desk

/// A figure's course in one row, a cell a period: `▁▃▂▅█`. The figures themselves stand beside it,
/// for terminals that draw its steps alike.
enum Sparkline {
  private static let steps: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A blank for a period that says nothing; the highest value is a full cell.
  static func text(_ course: [FigureValue?]) -> String {
    let highest = course.compactMap { $0?.magnitude }.max() ?? 0
    return String(
      course.map { value in
        guard let value else { return " " }
        return steps[step(value.magnitude, of: highest)]
      })
  }

  private static func step(_ magnitude: Int, of highest: Int) -> Int {
    guard magnitude > 0, highest > 0 else { return 0 }
    return Int(Double(magnitude) / Double(highest) * Double(steps.count - 1) + 0.5)
  }
}
