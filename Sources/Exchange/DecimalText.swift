internal import Desk

/// Numbers as files for other programs have them: plain digits and a point.
extension Money {
  /// Two decimals, such as `-12.05`.
  var text: String { DecimalText.written(minor, decimals: 2) }
}

extension Quantity {
  /// No more decimals than there are, such as `8.4`.
  var text: String {
    isWhole ? String(thousandths / 1000) : DecimalText.short(thousandths, decimals: 3)
  }
}

extension Day {
  /// ISO 8601, such as `2026-11-22`.
  var text: String {
    let (year, month, day) = date
    return DecimalText.padded(year, to: 4) + "-" + DecimalText.padded(month, to: 2) + "-"
      + DecimalText.padded(day, to: 2)
  }
}

enum DecimalText {
  /// `number` ÷ 10^`decimals`.
  static func written(_ number: Int, decimals: Int, point: String = ".") -> String {
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (number < 0 ? "-" : "") + padded.dropLast(decimals) + point + padded.suffix(decimals)
  }

  /// The same without zeros at its end.
  static func short(_ number: Int, decimals: Int, point: String = ".") -> String {
    var text = written(number, decimals: decimals, point: point)
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(point) ? String(text.dropLast(point.count)) : text
  }

  static func padded(_ number: Int, to count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}
