/// Reads files of YAML part by part; what is wrong in one doesn't keep the next from being read.
class PartsReader {
  private(set) final var complaints: [FileComplaint] = []
  /// What a fault is laid to that names no file itself.
  private let name: String

  init(named name: String) {
    self.name = name
  }

  final func complain(_ complaint: FileComplaint) { complaints.append(complaint) }

  /// Hears of each part that is come to.
  func pass(_ node: SettingsNode) {}

  /// The parts of a mapping by key; those that are not known are complained of.
  final func entries(_ node: SettingsNode, _ known: [String]) -> [String: SettingsNode] {
    let entries = take { try node.entries(known: known) { self.complain($0) } } ?? []
    for (_, value) in entries { pass(value) }
    return Dictionary(entries) { first, _ in first }
  }

  final func list<Part>(
    _ node: SettingsNode, most: Int, each read: (SettingsNode) -> Part?
  ) -> [Part] {
    let nodes = take { try node.list() } ?? []
    guard nodes.count <= most else {
      complain(node.complaint("has more than \(most) entries"))
      return []
    }
    return nodes.compactMap { node in
      pass(node)
      return read(node)
    }
  }

  final func need<Part>(
    _ key: String, _ parts: [String: SettingsNode], _ node: SettingsNode,
    _ read: (SettingsNode) throws -> Part
  ) -> Part? {
    guard let value = parts[key] else {
      complain(node.complaint("must say “\(key)”"))
      return nil
    }
    return take { try read(value) }
  }

  /// What was read; nil where it was wrong, with a complaint.
  final func take<Part>(_ read: () throws -> Part) -> Part? {
    do {
      return try read()
    } catch let complaint as FileComplaint {
      complain(complaint)
    } catch {
      complain(FileComplaint(file: name, message: "\(error)"))
    }
    return nil
  }
}
