import Foundation
import Testing

/// A desk in a terminal, as the operator sees it and types into it.
struct DeskWindow {
  let pane: String
  let office: Office

  /// As long as a slow machine may take for anything.
  private static let patience = Duration.seconds(20)

  /// Presses keys by their names, all at once.
  func press(_ keys: String...) throws {
    try office.tmux(all: ["send-keys", "-t", pane] + keys)
  }

  func type(_ text: String) throws {
    try office.tmux("send-keys", "-t", pane, "-l", text)
  }

  func picture() throws -> Picture {
    let text = try office.tmux("capture-pane", "-p", "-t", pane)
    let cursor = try office.tmux(
      "display-message", "-p", "-t", pane,
      "#{?cursor_flag,#{cursor_x} #{cursor_y},hidden}")
    return Picture(text: text.replacing("\u{A0}", with: " "), cursor: cursor)
  }

  /// The picture with the sequences that colour it.
  func colours() throws -> String {
    try office.tmux("capture-pane", "-p", "-e", "-t", pane)
  }

  /// Waits for a picture that fits, and returns it.
  @discardableResult
  func until(
    _ wanted: String, within patience: Duration = patience,
    at location: SourceLocation = #_sourceLocation, _ fits: (Picture) throws -> Bool
  ) async throws -> Picture {
    let clock = ContinuousClock()
    let limit = clock.now + patience
    var last = try picture()
    while try !fits(last) {
      if clock.now > limit {
        Issue.record("waited in vain for \(wanted):\n\(last.text)", sourceLocation: location)
        throw Lateness(wanted: wanted)
      }
      try await Task.sleep(for: .milliseconds(20))
      last = try picture()
    }
    return last
  }

  /// Waits until words stand on the screen.
  @discardableResult
  func shows(
    _ words: String..., at location: SourceLocation = #_sourceLocation
  ) async throws -> Picture {
    try await until(words.joined(separator: ", "), at: location) { picture in
      words.allSatisfy { picture.text.contains($0) }
    }
  }

  /// Nobody sees the picture any more: the program in the window has ended.
  func ended(at location: SourceLocation = #_sourceLocation) async throws {
    try await until("the end of the program", at: location) { _ in
      try office.tmux("display-message", "-p", "-t", pane, "#{pane_dead}") == "1"
    }
  }

  /// The process of the program itself, also behind a shell.
  func process() throws -> Int32 {
    let first = try #require(
      Int32(try office.tmux("display-message", "-p", "-t", pane, "#{pane_pid}")))
    let children = try? String(
      contentsOfFile: "/proc/\(first)/task/\(first)/children", encoding: .utf8)
    let name = try String(contentsOfFile: "/proc/\(first)/comm", encoding: .utf8)
    if name.hasPrefix("telefonist") { return first }
    return try #require(children?.split(separator: " ").first.flatMap { Int32($0) })
  }

  func isBehindShell() throws -> Bool {
    try office.tmux("display-message", "-p", "-t", pane, "#{pane_start_command}").contains("stty")
  }

  /// Takes the time to read an order to the client: a key pressed sooner confirms nothing.
  func readAloud(at location: SourceLocation = #_sourceLocation) async throws {
    try await shows("Enter confirms", at: location)
    try await Task.sleep(for: .milliseconds(800))
  }

  func resize(columns: Int, rows: Int) throws {
    try office.tmux("resize-window", "-t", pane, "-x", "\(columns)", "-y", "\(rows)")
  }

  func close() throws {
    try office.tmux("kill-pane", "-t", pane)
  }
}

struct Lateness: Error {
  let wanted: String
}

/// What stands on a screen, no-break spaces as plain ones, and where the cursor is, if it is shown.
struct Picture: Equatable {
  let text: String
  let cursor: String

  var rows: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What an operator works on: all but the header, the row of notices and the keys, where clocks
  /// and passing words stand.
  var work: String { rows.dropFirst().dropLast(2).joined(separator: "\n") }

  /// The text behind a word, up to the end of its row.
  func behind(_ word: String) -> String? {
    guard let range = text.range(of: word) else { return nil }
    return text[range.upperBound...].prefix { $0 != "\n" }.trimmingCharacters(in: .whitespaces)
  }

  /// How often words stand on the screen.
  func count(of words: String) -> Int { text.components(separatedBy: words).count - 1 }
}
