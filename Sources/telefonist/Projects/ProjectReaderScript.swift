internal import Desk
internal import Projects

/// `script.yaml`
extension ProjectReader {
  func script(_ root: Parts) -> CallScript {
    CallScript(need("steps", root) { self.list($0, most: 200, each: self.step) } ?? [])
  }

  private func step(_ node: SettingsNode) -> CallScript.Step? {
    let exits = ["next", "choices", "end"]
    let parts = parts(node, ["step", "say", "ask", "tell", "answers"] + exits)
    let name = need("step", parts) { try $0.plainName() }
    let says = need("say", parts) { try $0.wordings() }
    let said = exits.filter { parts[$0] != nil }
    guard said.count == 1, let exit = parts[said[0]] else {
      complain(node.complaint("must say one of: \(exits.joined(separator: ", "))"))
      return nil
    }
    guard let name, let says, let exit = self.exit(said[0], exit) else { return nil }
    var step = CallScript.Step(name, says: says, exit: exit)
    step.asks = parts["ask"].map { names($0, most: 60) } ?? []
    step.articles = parts["answers"].map { names($0, most: 40) } ?? []
    if let tell = parts["tell"] { step.tells = telling(tell) }
    return step
  }

  private func telling(_ node: SettingsNode) -> CallScript.Telling {
    guard node.isText else { return .points(names(node, most: 60)) }
    if take({ try node.text() }) != "all" {
      complain(node.complaint("must be “all”, or a list of points of the form"))
    }
    return .all
  }

  private func exit(_ key: String, _ node: SettingsNode) -> CallScript.Exit? {
    switch key {
    case "end": return take { .end(try node.plainName()) }
    case "choices": return .choices(list(node, most: 40, each: choice))
    default:
      if node.isText { return take { .next([CallScript.Branch(to: try node.plainName())]) } }
      return .next(list(node, most: 40, each: branch))
    }
  }

  private func branch(_ node: SettingsNode) -> CallScript.Branch? {
    let parts = parts(node, ["when", "go"])
    let when = condition("when", parts)
    guard let step = need("go", parts, { try $0.plainName() }) else { return nil }
    return CallScript.Branch(when: when, to: step)
  }

  private func choice(_ node: SettingsNode) -> CallScript.Choice? {
    let parts = parts(node, ["title", "when", "go"])
    let title = need("title", parts) { try $0.wordings() }
    let step = need("go", parts) { try $0.plainName() }
    guard let title, let step else { return nil }
    return CallScript.Choice(title, when: condition("when", parts), to: step)
  }
}
