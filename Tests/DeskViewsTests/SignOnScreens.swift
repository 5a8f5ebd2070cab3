import DeskViews
import Foundation
import Testing
import TextScreen

@testable import Desk

/// What a locked desk shows.
extension Fixtures {
  var locked: [(name: String, state: State)] {
    var free = free
    free.locking = Locking(isOffered: true)
    free.lock()
    free.keepLocked(.wrong(until: Self.now.advanced(bySeconds: 4)))
    var talking = selling(lines: 4)
    talking.locking = Locking(isOffered: true)
    talking.lock()
    return [("locked-on-call", talking), ("locked-wrong-pin", free)]
  }
}

/// The sign-on of a shared terminal.
struct SignOnScreens {
  static let pictures = ["sign-on", "sign-on-pin", "sign-on-wrong"].flatMap { name in
    Language.allCases.map { language in
      GoldenTests.Picture(name: name, language: language, columns: 80, rows: 24)
    }
  }

  static func frame(_ picture: GoldenTests.Picture) -> Frame {
    var form = SignOnForm(
      company: "Volna Trading House", language: picture.language, now: Fixtures.now,
      code: TextField("O01"))
    if picture.name != "sign-on" { form.pin = PinEntry(digits: 4) }
    if picture.name == "sign-on-wrong" {
      form.pin = PinEntry()
      form.refusal = .wrong(until: Fixtures.now.advanced(bySeconds: 8))
    }
    var frame = Frame(size: Size(columns: picture.columns, rows: picture.rows))
    SignOnView.draw(form, into: &frame)
    return frame
  }

  @Test("The sign-on fits any terminal", arguments: [0, 1, 5, 20, 60, 300])
  func sizes(_ columns: Int) {
    for rows in [0, 1, 3, 9, 90] {
      for picture in Self.pictures {
        _ = Self.frame(
          .init(name: picture.name, language: picture.language, columns: columns, rows: rows))
      }
    }
  }

  @Test("A locked desk shows nothing of the client, the order or the caller (A26)")
  func showsNothing() throws {
    for (name, state) in Fixtures.english.locked {
      let locked = drawn(state, 120, 40).text
      var open = state
      open.unlock()
      let shown = drawn(open, 120, 40).text
      for secret in ["Pavlov", "495", "RUB", "Order"] where shown.contains(secret) {
        #expect(!locked.contains(secret), "\(name)")
      }
    }
  }

  @Test("A PIN of any length is drawn as dots alone")
  func dots() {
    var form = SignOnForm(company: "C", language: .english, now: Fixtures.now)
    form.pin = PinEntry(digits: 12)
    var frame = Frame(size: Size(columns: 80, rows: 24))
    SignOnView.draw(form, into: &frame)
    #expect(frame.text.contains(String(repeating: "•", count: 12)))
  }
}
