internal import Desk

/// `rules.targets`: what is aimed at on a day of work, by all together, by each operator, by
/// departments (AV).
extension FigureTargets {
  init(_ node: SettingsNode) throws {
    self.init()
    for (key, value) in try node.entries(known: ["day", "operator", "departments"]) {
      switch key {
      case "day": day = try FigureTarget(value)
      case "operator": eachOperator = try FigureTarget(value)
      default:
        for (code, target) in try value.entries() { departments[code] = try FigureTarget(target) }
      }
    }
  }
}

extension FigureTarget {
  /// Each is left out or more than nought.
  fileprivate init(_ node: SettingsNode) throws {
    self.init()
    for (key, value) in try node.entries(known: ["sum", "orders", "calls"]) {
      switch key {
      case "sum": sum = try value.positiveMoney()
      case "orders": orders = try value.whole(1...1_000_000)
      default: calls = try value.whole(1...1_000_000)
      }
    }
  }
}
