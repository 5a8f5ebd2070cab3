internal import CursesFront
internal import Desk
internal import DeskViews
internal import Foundation
internal import Glibc
internal import School
internal import TextScreen

/// A class side by side: a row for each trainee, with what each does now; Enter looks on.
final class ClassDesk {
  private let folder: SchoolFolder
  private let language: Language
  private let theme: Theme
  private let signals = Signals()
  private var attempts: [String: LiveAttempt] = [:]
  private var trainees: [String] = []
  private var selection = 0

  /// How often the class is looked at; the trainees' desks have no part in it.
  private static let lookMilliseconds: Int32 = 1_000

  init(folder: SchoolFolder, language: Language, theme: Theme) {
    self.folder = folder
    self.language = language
    self.theme = theme
  }

  func run() throws -> Int32 {
    while true {
      switch try choose() {
      case .left(let status): return status
      case .trainee(let name):
        guard let attempt = attempts[name] else { continue }
        let status = try WatchDesk(
          attempt, trainee: name, language: language, theme: theme, isLive: true
        ).run()
        if status != 0 { return status }
      }
    }
  }

  private enum Choice {
    case left(Int32)
    case trainee(String)
  }

  private func choose() throws -> Choice {
    let screen = try Screen(theme: theme)
    defer { screen.close() }
    screen.restoreOnTrap()
    while true {
      try look()
      var frame = Frame(size: screen.size)
      ClassView.draw(rows, selection: selection, language: language, into: &frame)
      screen.paint(frame)
      var descriptors = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&descriptors, 2, Self.lookMilliseconds) > 0 else { continue }
      if let signal = signals.take(for: screen) { return .left(128 + signal) }
      guard descriptors[0].revents != 0 else { continue }
      let keys = screen.keys(haveCome: descriptors[0].revents & Int16(POLLIN) != 0)
      if keys.isEmpty, screen.isGone { return .left(128 + SIGHUP) }
      for key in keys {
        if let choice = take(key) { return choice }
      }
    }
  }

  private func take(_ key: Key) -> Choice? {
    switch key {
    case .escape, .control("q"), .character("q"): return .left(0)
    case .up: selection = max(0, selection - 1)
    case .down: selection = min(max(0, trainees.count - 1), selection + 1)
    case .enter:
      guard trainees.indices.contains(selection), attempts[trainees[selection]] != nil else {
        return nil
      }
      return .trainee(trainees[selection])
    default: break
    }
    return nil
  }

  /// Takes in whoever has begun something since, and what has happened.
  private func look() throws {
    trainees = try folder.trainees()
    for trainee in trainees {
      guard let latest = folder.latestAttempt(of: trainee) else { continue }
      if attempts[trainee]?.folder != latest {
        attempts[trainee] = try? LiveAttempt(folder: latest)
      }
      _ = try? attempts[trainee]?.read()
    }
  }

  private var rows: [ClassView.Row] {
    trainees.map { trainee in
      let results = folder.results(of: trainee)
      let passed = Set(results.filter { $0.isExam && $0.isPassed }.map(\.exercise)).count
      guard let attempt = attempts[trainee] else {
        return ClassView.Row(trainee: trainee, examsPassed: passed)
      }
      let score = attempt.score
      return ClassView.Row(
        trainee: trainee, examsPassed: passed,
        exercise: attempt.exercise.scenario.title[language], state: attempt.state(after: nil),
        earned: score.earned, possible: score.possible,
        idleSeconds: WallClock.now().seconds(since: attempt.lastMoment),
        isOver: results.contains { attempt.folder.hasSuffix("/" + $0.attempt) })
    }
  }
}
