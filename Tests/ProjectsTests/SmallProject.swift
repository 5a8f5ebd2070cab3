import Desk
import Projects

@testable import telefonist

/// A small project as its supervisor writes it, whole and sound.
enum SmallProject {
  static let files = [
    "project.yaml": project, "script.yaml": script, "form.yaml": form, "answers.yaml": answers,
    "streets.txt": "Lime Street | Липовая\nStation Road\n# a note\n\nLong Lane\n",
  ]

  /// Its files with one text in place of another.
  static func files(
    _ file: String, _ old: String, _ new: String
  ) -> [String: String] {
    var files = files
    files[file] = files[file]?.replacing(old, with: new, maxReplacements: 1)
    return files
  }

  static func read(_ files: [String: String] = files) throws -> ReadProject {
    try ProjectFolder("pizza", files).read()
  }

  /// Sunday, 22 November 2026.
  static let today = Day(year: 2026, month: 11, day: 22) ?? Day(number: 0)

  static func surroundings(_ read: ReadProject, _ language: String = "en") -> FormSurroundings {
    read.surroundings(language: language, operatorName: "Anna", today: today)
  }

  static let project = """
    project: pizza
    title: "Pizza"
    company: "Oven Four"
    greeting: "{company}, {operator} speaking!"
    languages: [en]
    direction: both
    queues: ["+7 812 000-00-44"]
    hours: { mon-fri: "10:00-22:00", sat-sun: "11:00-23:00" }
    calling:
      hours: { mon-fri: "10:00-20:00" }
      law: { name: "The law", hours: { mon-fri: "09:00-20:00" }, perDay: 2 }
      perDay: 1
    outcomes:
      - { name: ordered, title: "Ordered", kind: success }
      - { name: refused, title: "Refused", kind: refusal }
      - { name: informed, title: "Advised", kind: done }
      - { name: noAnswer, title: "No answer", kind: unreached }
    refusals:
      - { name: tooDear, title: "Too dear", offers: [lunch] }
      - { name: notHungry, title: "Not hungry" }
    offers:
      - { name: lunch, title: "Lunch price", words: "At noon it costs less.", from: 2026-12-01 }
    orders:
      worked: crews
      crews: [ { name: van, title: "Van" } ]
      states:
        - { name: taken, title: "Taken", next: [driven, dropped] }
        - { name: driven, title: "On its way", next: [done, taken] }
        - { name: done, title: "Done" }
        - { name: dropped, title: "Dropped" }
    """

  static let script = """
    steps:
      - step: hungry
        say: "Would you like a pizza?"
        answers: [oven]
        choices:
          - { title: "Yes", go: order }
          - { title: "No", go: pity }
          - { title: "Only asks", go: bye }
      - step: order
        say: "Gladly."
        ask: [what, where]
        next:
          - { when: kind is large and extras is filled, go: big }
          - { go: tell }
      - step: big
        say: "That is a big one."
        next: tell
      - step: tell
        say: "It comes to {sum}."
        tell: all
        next: thanks
      - step: thanks
        say: "Thank you, {client}."
        end: ordered
      - step: pity
        say: "A pity."
        end: refused
      - step: bye
        say: "Goodbye."
        end: informed
    """

  static let form = """
    sections:
      - section: what
        title: "What"
        fields:
          - name: kind
            kind: choice
            label: "Size"
            ask: "Small, large, or a party?"
            options:
              - { name: small, title: "Small" }
              - { name: large, title: "Large" }
              - { name: party, title: "Party" }
          - { name: guests, kind: number, label: "Guests", ask: "For how many?",
              from: 4, to: 30, shown: kind is party }
          - name: extras
            kind: goods
            label: "Extras"
            ask: "Anything else?"
            required: false
            goods:
              - { name: olives, title: "Olives", price: 35.50, most: 10 }
              - { name: cheese, title: "More cheese", price: 60 }
          - { name: tip, kind: money, label: "Tip", ask: "A tip?", required: false,
              from: 0, to: 500 }
      - section: where
        title: "Where"
        fields:
          - { name: client, kind: name, label: "Name", ask: "Your name?" }
          - { name: phone, kind: phone, label: "Telephone", ask: "Your number?",
              wrong: "A digit is missing." }
          - { name: address, kind: address, label: "Address", ask: "Where to?",
              streets: streets.txt, onlyKnown: true }
          - { name: day, kind: date, label: "Day", ask: "Which day?", from: today, to: +14 }
          - name: time
            kind: window
            label: "Hours"
            ask: "At what time?"
            on: day
            slots: ["12:00-15:00", { window: "18:00-21:00", days: mon-fri, places: 2 }]
          - { name: bell, kind: yesno, label: "Bell works", ask: "Does your bell work?" }
          - { name: card, kind: document, label: "Club card", ask: "Your club card?",
              pattern: "A-99", required: false }
          - { name: note, kind: text, label: "Note", ask: "Anything to note?", required: bell is no,
              longest: 40 }
    tell:
      - { name: beThere, words: "Be at {address} on {day}." }
      - { name: cash, words: "{sum} in cash, please.", when: not card is filled }
    sum:
      - { title: "Pizza", by: kind, prices: { small: 300, large: 450, party: 1500 } }
      - { title: "Guests", add: 20.50, times: guests, when: guests > 10 }
      - { title: "Extras", of: extras }
      - { title: "Club", percent: -7, when: card is filled }
      - { title: "Delivery", add: 99 }
      - { title: "Tip", of: tip }
    """

  static let answers = """
    answers:
      - name: oven
        question: "Is it baked in an oven?"
        words: "wood oven stone"
        answer: "In a stone oven, over beech."
      - name: allergy
        question: "What is in it?"
        answer: "Flour, tomatoes, cheese. We note an allergy."
    """
}

/// Numbers that look like chance, and are the same each time.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
