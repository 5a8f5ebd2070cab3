/// Where in a call the operator is, as the script sees it (A21).
public enum ScriptMoment: String, Hashable, Sendable, Codable, CaseIterable {
  case greeting, whoIsCalling, newClient, keyClient, debtOverdue, debtLimit, noRoom, putThrough
  case order, lineAdded, outOfStock, offerNew, offerSpecial, offerUsual, offerCompanion
  case offerPopular, offerTaken, offerRefused, delivery, regional, readBack, confirmed
  case onHold, closing, wrapUp, otherPurpose
  /// A good stands before the operator that the caller asks about (A18).
  case information
  /// The first words of a call that the desk makes (A1, A16, A17).
  case callBack, dormant, task
}

/// What to say, by moment and language. Placeholders such as `{client}` are filled in by the view.
public struct Script: Hashable, Sendable, Codable {
  /// Language code → moment → text.
  public var texts: [String: [ScriptMoment: String]]

  public init(texts: [String: [ScriptMoment: String]]) {
    self.texts = texts
  }

  /// The text of a moment in a language, else in English, else nothing.
  public func text(_ moment: ScriptMoment, _ language: Language) -> String {
    texts[language.rawValue]?[moment] ?? texts[Language.english.rawValue]?[moment] ?? ""
  }

  /// The placeholders that a text may hold.
  public static let placeholders = [
    "company", "operator", "client", "contact", "manager", "number", "lines", "sum", "debt",
    "days", "room", "good", "quantity", "price", "day", "window", "address", "receiver", "payer",
    "signer", "target", "reason", "rhythm", "companion", "question", "silence", "stock",
    "certificate",
  ]
}
