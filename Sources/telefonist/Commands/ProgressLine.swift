internal import Desk
internal import DeskViews
internal import Foundation

/// How far a long task is, on standard error: a bar that moves on a terminal, else a line a step.
final class ProgressLine {
  private let isTerminal = Console.isErrorTerminal
  private var shown = ""
  private var step = ""

  private let words: ListWords
  private let texts: ImportTexts

  private static let barLength = 24

  init(language: Language) {
    words = ListWords(language)
    texts = .of(language)
  }

  /// `step` names what is done now; `done` of `all` measures it, `rows` tells how many rows so far.
  func show(_ step: String, _ done: Int, of all: Int, rows: Int) {
    guard isTerminal else {
      if step != self.step { Console.complain(step) }
      self.step = step
      return
    }
    let percent = all > 0 ? min(100, done * 100 / all) : 100
    let filled = percent * Self.barLength / 100
    let bar =
      String(repeating: "█", count: filled)
      + String(repeating: "░", count: Self.barLength - filled)
    let count = texts.rows(words.number(rows))
    let line = PlainText.clean("\(bar) \(percent) %  \(step)  \(count)")
    guard line != shown else { return }
    shown = line
    write("\r\u{1B}[K" + line)
  }

  /// Takes the bar away.
  func clear() {
    if isTerminal, !shown.isEmpty { write("\r\u{1B}[K") }
    shown = ""
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
