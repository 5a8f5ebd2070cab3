public import Desk
internal import Foundation

/// A client's wish to be called, as a web site leaves it in a file (A1).
public struct RequestedCall: Hashable, Sendable {
  public var number: String
  /// Nil: as soon as one may call.
  public var wish: Wish?
  public var client: ClientCode?
  public var note: String

  /// A day and time by the desk's clock; without a day it is today's.
  public struct Wish: Hashable, Sendable {
    public var day: Day?
    /// Minutes after midnight.
    public var minutes: Int

    public init(day: Day?, minutes: Int) {
      self.day = day
      self.minutes = minutes
    }
  }

  public init(number: String, wish: Wish?, client: ClientCode?, note: String) {
    self.number = number
    self.wish = wish
    self.client = client
    self.note = note
  }
}

/// Files of requests: CSV with headings in English, Russian, Czech or Croatian, or JSON: an object,
/// or a list of objects, with the English names as keys.
public enum RequestedCalls {
  /// What a file asks for, and what of it can't be read: file, line and reason.
  public struct Reading: Hashable, Sendable {
    public var calls: [RequestedCall] = []
    public var rejects: [String] = []
  }

  private enum Column: String, CaseIterable {
    case phone, day, time, client, name, note

    var words: [String] {
      switch self {
      case .phone: ["phone", "number", "telephone", "телефон", "номер", "telefon", "broj"]
      case .day: ["day", "date", "день", "дата", "den", "datum", "dan"]
      case .time: ["time", "at", "when", "время", "когда", "cas", "vrijeme"]
      case .client: ["client", "client code", "code", "клиент", "код", "klient", "klijent", "kod"]
      case .name: ["name", "contact", "имя", "контакт", "jmeno", "ime"]
      case .note: ["note", "comment", "about", "комментарий", "вопрос", "poznamka", "napomena"]
      }
    }

    init?(heading: String) {
      let folded = Folding.fold(heading)
      let found = Self.allCases.first { $0.words.map(Folding.fold).contains(folded) }
      guard let found else { return nil }
      self = found
    }
  }

  /// Reads a file whose name ends in `.json` or `.csv`. Throws ``BooksTrouble`` for one that is no
  /// table, ``Unreadable`` for one that is no JSON.
  public static func read(file: String, bytes: [UInt8]) throws -> Reading {
    file.lowercased().hasSuffix(".json")
      ? try json(file, bytes) : try table(file, bytes)
  }

  public struct Unreadable: Error, CustomStringConvertible {
    public var description: String
  }

  private static func table(_ file: String, _ bytes: [UInt8]) throws -> Reading {
    var table = try Table(file: file, bytes: bytes, countryCode: "7") { Column(heading: $0) != nil }
    let columns = table.headings.map(Column.init(heading:))
    guard columns.contains(.phone) else {
      throw Unreadable(description: "\(file): no column “phone”")
    }
    var reading = Reading()
    while let row = table.next() {
      switch row {
      case .fault(let reject):
        reading.rejects.append("\(file):\(reject.line): \(reject.reason.sentence)")
      case .fields(let line, let fields):
        var values: [Column: String] = [:]
        for (column, field) in zip(columns, fields) where !field.isEmpty {
          if let column { values[column] = field }
        }
        add(values, "\(file):\(line)", to: &reading)
      }
    }
    return reading
  }

  private static func json(_ file: String, _ bytes: [UInt8]) throws -> Reading {
    let decoded: Any
    do {
      decoded = try JSONSerialization.jsonObject(with: Data(bytes))
    } catch {
      throw Unreadable(description: "\(file): it can't be read as JSON")
    }
    guard let entries = decoded as? [Any] ?? (decoded as? [String: Any]).map({ [$0] }) else {
      throw Unreadable(description: "\(file): must hold an object, or a list of objects")
    }
    var reading = Reading()
    for (place, entry) in entries.enumerated() {
      var values: [Column: String] = [:]
      for (name, value) in entry as? [String: Any] ?? [:] {
        let text = (value as? String) ?? (value as? NSNumber).map { "\($0)" } ?? ""
        if let column = Column(heading: name), !text.isEmpty {
          values[column] = CleanText.clean(text)
        }
      }
      add(values, "\(file): entry \(place + 1)", to: &reading)
    }
    return reading
  }

  private static func add(
    _ values: [Column: String], _ place: String, to reading: inout Reading
  ) {
    let number = values[.phone] ?? ""
    guard PhoneNumber.normalized(number) != nil else {
      reading.rejects.append("\(place): “\(number)” is no telephone number")
      return
    }
    let time = [values[.day], values[.time]].compactMap { $0 }.joined(separator: " ")
    var wish: RequestedCall.Wish?
    if !time.isEmpty {
      guard let read = self.wish(time) else {
        reading.rejects.append("\(place): “\(time)” is no day and time")
        return
      }
      wish = read
    }
    let note = [values[.name], values[.note]].compactMap { $0 }.joined(separator: ": ")
    reading.calls.append(
      RequestedCall(
        number: number, wish: wish, client: values[.client], note: String(note.prefix(500))))
  }

  /// `15:00`, `22.11.2026 15:00`, `2026-11-22T15:00:00`; a day alone means its first hour.
  public static func wish(_ text: String) -> RequestedCall.Wish? {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
    switch parts.count {
    case 1:
      if let day = try? DateText.parse(parts[0]) {
        return RequestedCall.Wish(day: day, minutes: 0)
      }
      return minutes(parts[0]).map { RequestedCall.Wish(day: nil, minutes: $0) }
    case 2:
      guard let day = try? DateText.parse(parts[0]), let minutes = minutes(parts[1]) else {
        return nil
      }
      return RequestedCall.Wish(day: day, minutes: minutes)
    default: return nil
    }
  }

  /// Seconds, and a zone behind them, are passed over.
  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":")
    let time = parts.count >= 3 ? parts[0] + ":" + parts[1] : text[...]
    return TimeText.minutes(String(time))
  }
}
