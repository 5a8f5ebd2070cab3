@testable import telefonist

/// Every kind of fault, made in the small project.
extension ProjectCheckTests {
  static let unsound: [Fault] = ofHeading + ofForm + ofScript + ofTexts

  private static let ofHeading = [
    Fault(
      "project.yaml", "{ mon-fri: \"10:00-22:00\", sat-sun: \"11:00-23:00\" }", "{}", "no hours"),
    Fault("project.yaml", "queues: [\"+7 812 000-00-44\"]", "queues: []", "no queue"),
    Fault("project.yaml", "\"+7 812 000-00-44\"", "a, a", "stands there twice"),
    Fault(
      "project.yaml", "hours: { mon-fri: \"10:00-20:00\" }", "hours: { sat: \"10:00-20:00\" }",
      "beyond what the law allows on sat"),
    Fault("project.yaml", "perDay: 1\n", "perDay: 3\n", "3 calls, and the law allows 2"),
    Fault(
      "project.yaml", "  perDay: 1\n", "", "the project sets none",
      at: "  hours: { mon-fri: \"10:00-20"),
    Fault(
      "project.yaml", "direction: both", "direction: in", "none are made",
      at: "  hours: { mon-fri: \"10:00-20"),
    Fault(
      "project.yaml", "kind: success", "kind: done", "no outcome is a success",
      at: "  - { name: ordered"),
    Fault(
      "project.yaml", "- { name: refused, title", "- { name: ordered, title",
      "“ordered” stands there twice"),
    Fault("project.yaml", "name: notHungry", "name: tooDear", "“tooDear” stands there twice"),
    Fault("project.yaml", "offers: [lunch]", "offers: [dinner]", "no offer is called “dinner”"),
    Fault(
      "project.yaml", ", offers: [lunch]", "", "no refusal brings “lunch” up", at: "- { name: lunch"
    ),
    Fault(
      "project.yaml", "kind: refusal", "kind: done", "no outcome is one",
      at: "  - { name: tooDear"),
    Fault(
      "project.yaml", "crews: [ { name: van, title: \"Van\" } ]", "crews: []", "there are none"),
    Fault(
      "project.yaml", "next: [driven, dropped]", "next: [flown, dropped]",
      "no state is called “flown”"),
    Fault(
      "project.yaml", "next: [driven, dropped]", "next: [dropped]", "no order comes to “driven”",
      at: "- { name: driven"),
    Fault(
      "project.yaml", "- { name: done, title: \"Done\" }",
      "- { name: done, title: \"Done\", next: [done] }", "no end can be reached from “done”"),
    Fault(
      "project.yaml", "name: noAnswer, title: \"No answer\", kind: unreached",
      "name: wrong, title: \"Wrong\", kind: done", "no step ends with “wrong”"),
  ]

  private static let ofForm = [
    Fault(
      "form.yaml", "from: 4, to: 30", "from: 40, to: 30", "can never be filled",
      at: "- { name: guests"),
    Fault(
      "form.yaml", "from: 0, to: 500", "from: 600, to: 500", "can never be filled",
      at: "- { name: tip"),
    Fault("form.yaml", "pattern: \"A-99\"", "pattern: \"---\"", "no 9, A or *"),
    Fault("form.yaml", "streets: streets.txt", "streets: roads.txt", "no file “roads.txt”"),
    Fault(
      "form.yaml", "streets: streets.txt, onlyKnown", "onlyKnown", "no register",
      at: "- { name: address"),
    Fault(
      "streets.txt", "Lime Street | Липовая\nStation Road\n# a note\n\nLong Lane\n", "# none\n",
      "holds no street", at: "streets: streets.txt", in: "form.yaml"),
    Fault(
      "form.yaml", "from: today, to: +14", "from: +1, to: +1, days: mon-fri", "no day is left",
      at: "- { name: day"),
    Fault(
      "form.yaml", "from: today, to: +14", "from: +9, to: +2", "no day is left", at: "- { name: day"
    ),
    Fault(
      "form.yaml", "from: today, to: +14", "from: today, to: +14, days: sat-sun",
      "fits none of the days", at: "slots:"),
    Fault("form.yaml", "[\"12:00-15:00\", {", "[{", "no slot on sat, sun"),
    Fault("form.yaml", "on: day", "on: night", "no date field above is called “night”"),
    Fault("form.yaml", "        on: day\n", "", "no day they belong to", at: "slots:"),
    Fault("form.yaml", "name: large", "name: small", "“small” stands there twice"),
    Fault("form.yaml", "name: cheese", "name: olives", "“olives” stands there twice"),
    Fault("form.yaml", "name: note", "name: card", "“card” stands there twice"),
    Fault("form.yaml", "name: beThere", "name: client", "“client” stands there twice"),
    Fault("form.yaml", "name: note", "name: sum", "means something else"),
    Fault("form.yaml", "shown: kind is party", "shown: kind is giant", "never “giant”"),
    Fault("form.yaml", "shown: kind is party", "shown: tip > 3", "no field above is called “tip”"),
    Fault("form.yaml", "shown: kind is party", "shown: kind > 3", "can't be compared"),
    Fault("form.yaml", "required: bell is no", "required: bell is never", "never “never”"),
    Fault("form.yaml", "required: bell is no", "required: client is Ann", "is no choice"),
    Fault("form.yaml", "required: bell is no", "required: day > 3", "“day” is a day"),
    Fault("form.yaml", "required: bell is no", "required: guests < today", "“guests” is a number"),
    Fault(
      "form.yaml", "required: bell is no", "required: kind is small and guests is filled",
      "can never hold"),
    Fault("form.yaml", "required: bell is no", "required: guests > 30", "can never hold"),
    Fault(
      "form.yaml", "when: not card is filled", "when: card is filled and card is empty",
      "can never hold"),
    Fault("form.yaml", "when: guests > 10", "when: crowd > 10", "no field is called “crowd”"),
    Fault("form.yaml", "times: guests", "times: client", "“client” is no number"),
    Fault("form.yaml", "by: kind", "by: bell", "“bell” is no choice"),
    Fault("form.yaml", "small: 300", "tiny: 300", "no option “tiny”"),
    Fault("form.yaml", "of: extras", "of: client", "neither goods nor money"),
    Fault("form.yaml", "of: tip", "of: bonus", "no field is called “bonus”"),
    Fault(
      "form.yaml",
      "- { title: \"Pizza\", by: kind, prices: { small: 300, large: 450, party: 1500 } }",
      "- { title: \"Pizza\", percent: 5 }", "nothing does"),
  ]

  private static let ofScript = [
    Fault("script.yaml", "go: pity", "go: nowhere", "no step is called “nowhere”"),
    Fault("script.yaml", "next: tell\n", "next: thank\n", "no step is called “thank”"),
    Fault("script.yaml", "- step: big", "- step: order", "“order” stands there twice"),
    Fault("script.yaml", "go: bye", "go: pity", "no step leads to “bye”", at: "- step: bye"),
    Fault(
      "script.yaml", "next: thanks", "next: order", "no end can be reached from “tell”",
      at: "- step: tell"),
    Fault("script.yaml", "end: informed", "end: lost", "no outcome is called “lost”"),
    Fault(
      "script.yaml", "end: informed", "end: refused", "no step ends with “informed”",
      at: "- { name: informed", in: "project.yaml"),
    Fault(
      "script.yaml", "- { go: tell }", "- { when: kind is party, go: tell }", "may stand still",
      at: "- { when: kind is large"),
    Fault(
      "script.yaml", "- { when: kind is large and extras is filled, go: big }", "- { go: big }",
      "never taken", at: "- { go: tell }"),
    Fault(
      "script.yaml", "kind is large and extras is filled", "kind is large and guests > 5",
      "can never hold"),
    Fault(
      "script.yaml", "ask: [what, where]", "ask: [what, why]", "no field or section is called “why”"
    ),
    Fault(
      "script.yaml", "ask: [what, where]", "ask: [where]", "nobody asks “kind”", at: "- name: kind",
      in: "form.yaml"),
    Fault(
      "script.yaml", "tell: all", "tell: [beThere]", "nobody tells “cash”", at: "- { name: cash",
      in: "form.yaml"),
    Fault("script.yaml", "tell: all", "tell: [cash, hush]", "nothing to tell is called “hush”"),
    Fault("script.yaml", "answers: [oven]", "answers: [stove]", "no answer is called “stove”"),
    Fault(
      "script.yaml", "{ title: \"No\", go: pity }", "{ title: \"No\", go: thanks }",
      "may not have been asked or told", at: "- step: thanks"),
  ]

  private static let ofTexts = [
    Fault("project.yaml", "company: \"Oven Four\"", "company: { ru: \"Печь\" }", "no text in en"),
    Fault("script.yaml", "\"A pity.\"", "{ ru: \"Жаль.\" }", "no text in en"),
    Fault("script.yaml", "It comes to {sum}.", "It comes to {price}.", "{price} is not known"),
    Fault("script.yaml", "It comes to {sum}.", "It comes to {sum.", "without its other half"),
    Fault(
      "script.yaml", "title: \"Only asks\"", "title: \"Only {client}\"", "isn't filled in here"),
    Fault(
      "form.yaml", "label: \"Telephone\"", "label: \"The telephone number to be called\"",
      "longer than 24"),
    Fault("answers.yaml", "- name: allergy", "- name: oven", "“oven” stands there twice"),
    Fault("answers.yaml", "over beech", "over {wood}", "{wood} is not known"),
  ]

  static let unreadable: [Fault] = [
    Fault("project.yaml", "project: pizza", "project: pizza pie", "must be Latin letters"),
    Fault("project.yaml", "title: \"Pizza\"", "titel: \"Pizza\"", "is not known here"),
    Fault("project.yaml", "languages: [en]", "languages: [de]", "must be one of: en, ru, cs, hr"),
    Fault("project.yaml", "direction: both", "direction: up", "must be one of: in, out, both"),
    Fault("project.yaml", "mon-fri: \"10:00-22:00\"", "mon-fri: \"22:00-10:00\"", "must be hours"),
    Fault("project.yaml", "sat-sun: \"11", "fri-sun: \"11", "fri stands there twice"),
    Fault("project.yaml", "sat-sun: \"11", "weekend: \"11", "must stand behind days"),
    Fault("project.yaml", "kind: unreached", "kind: gone", "must be one of: success"),
    Fault("project.yaml", "kind: refusal }", "kind: refusal, order: true }", "for a success alone"),
    Fault("project.yaml", "from: 2026-12-01", "from: 2026-02-30", "must be a day"),
    Fault("project.yaml", "worked: crews", "worked: elves", "must be one of: crews, slots, office"),
    Fault("project.yaml", "name: noAnswer", "name: and", "conditions use it"),
    Fault("script.yaml", "    end: informed", "    ends: informed", "is not known here"),
    Fault(
      "script.yaml", "    end: informed", "    answers: []", "must say one of: next, choices, end",
      at: "- step: bye"),
    Fault(
      "script.yaml", "    end: informed", "    end: informed\n    next: pity", "must say one of",
      at: "- step: bye"),
    Fault("script.yaml", "tell: all", "tell: some", "must be “all”"),
    Fault("script.yaml", "kind is large and", "kind is large; and", "which no condition has"),
    Fault("script.yaml", "\"Gladly.\"", "\"\"", "must not be empty"),
    Fault("script.yaml", "steps:", "steps: \"", "did not find", at: "    say: \"Would"),
    Fault("form.yaml", "kind: phone", "kind: fax", "must be one of: name, text"),
    Fault("form.yaml", "kind: phone, label", "label", "must say “kind”"),
    Fault("form.yaml", "label: \"Bell works\", ", "", "must say “label”", at: "- { name: bell"),
    Fault("form.yaml", "from: 4", "from: few", "must be a number"),
    Fault("form.yaml", "from: today", "from: yesterday", "must be today, +1"),
    Fault("form.yaml", "days: mon-fri", "days: workdays", "must be days"),
    Fault("form.yaml", "\"12:00-15:00\"", "\"noon\"", "must be hours"),
    Fault("form.yaml", "price: 35.50", "price: cheap", "must be a sum"),
    Fault("form.yaml", "price: 60", "price: 60000000", "ten millions"),
    Fault("form.yaml", "streets: streets.txt", "streets: ../secret", "beside this one"),
    Fault(
      "form.yaml", "- { name: party, title: \"Party\" }", "- { title: \"Party\" }",
      "must say “name”"),
    Fault("form.yaml", "percent: -7", "percent: -700", "must be a whole number"),
    Fault("form.yaml", "add: 99", "add: 99, prices: { a: 1 }", "goes with “by” alone"),
    Fault("form.yaml", "add: 99", "when: kind is small", "must say one of: add, by, of, percent"),
    Fault("answers.yaml", "    answer: \"Flour", "    reply: \"Flour", "is not known here"),
  ]
}
