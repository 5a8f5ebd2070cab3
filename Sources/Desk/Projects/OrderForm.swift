/// The order form of a project (C2): sections of fields, what the client has to be told, and what
/// it comes to.
public struct OrderForm: Hashable, Sendable, Codable {
  public struct Section: Hashable, Sendable, Codable {
    public var name: String
    public var title: Tongues
    public var fields: [FormField]

    public init(_ name: String, _ title: Tongues, _ fields: [FormField]) {
      self.name = name
      self.title = title
      self.fields = fields
    }
  }

  /// Something the client has to be told before the order stands: be at home, have the passport.
  public struct Point: Hashable, Sendable, Codable {
    public var name: String
    public var words: Tongues
    /// Nil: always.
    public var when: Condition?

    public init(_ name: String, _ words: Tongues, when: Condition? = nil) {
      self.name = name
      self.words = words
      self.when = when
    }
  }

  public var sections: [Section]
  public var points: [Point]
  public var sums: [SumPart]

  public init(_ sections: [Section], points: [Point] = [], sums: [SumPart] = []) {
    self.sections = sections
    self.points = points
    self.sums = sums
  }

  /// All fields, in order.
  public var fields: [FormField] { sections.flatMap(\.fields) }

  /// The fields that a name of the script means: a field's, or all of a section's.
  public func fields(named name: String) -> [FormField] {
    if let section = sections.first(where: { $0.name == name }) { return section.fields }
    return fields.filter { $0.name == name }
  }
}

/// A part of what an order comes to.
public struct SumPart: Hashable, Sendable, Codable {
  public enum Amount: Hashable, Sendable, Codable {
    case fixed(Money)
    /// For each of a number field.
    case each(Money, of: String)
    /// By the option of a choice; one that is left out adds nothing.
    case byChoice(field: String, [String: Money])
    /// The goods of a field, or the amount of a money field.
    case field(String)
    /// Per cent of what stands above, whole and signed.
    case percent(Int)
  }

  public var title: Tongues
  public var amount: Amount
  public var when: Condition?

  public init(_ title: Tongues, _ amount: Amount, when: Condition? = nil) {
    self.title = title
    self.amount = amount
    self.when = when
  }
}

/// A field of a form.
public struct FormField: Hashable, Sendable, Codable {
  public enum Need: Hashable, Sendable, Codable {
    case always, never
    case when(Condition)
  }

  public var name: String
  public var kind: FieldKind
  /// Short: what stands before the field.
  public var label: Tongues
  /// The question aloud.
  public var ask: Tongues
  public var hint: Tongues?
  /// What to say when what the client gave can't be right.
  public var wrong: Tongues?
  public var need = Need.always
  /// Nil: always.
  public var shown: Condition?
  /// It comes with the list of clients to call and isn't asked.
  public var isGiven = false

  public init(_ name: String, _ kind: FieldKind, label: Tongues, ask: Tongues) {
    self.name = name
    self.kind = kind
    self.label = label
    self.ask = ask
  }
}

/// What a field takes.
public enum FieldKind: Hashable, Sendable, Codable {
  case name(longest: Int)
  case text(longest: Int)
  case phone
  case address(AddressRule)
  case date(DateRule)
  case window(WindowRule)
  case choice([Option])
  case yesNo
  case number(NumberRule)
  case money(from: Money, to: Money)
  /// 9 a digit, A a Latin letter, * either; the rest stands for itself.
  case document(pattern: String)
  case goods([Ware], Measure)

  public struct Option: Hashable, Sendable, Codable {
    public var name: String
    public var title: Tongues

    public init(_ name: String, _ title: Tongues) {
      self.name = name
      self.title = title
    }
  }

  /// Something that is sold or used up: materials, flowers.
  public struct Ware: Hashable, Sendable, Codable {
    public var name: String
    public var title: Tongues
    /// Of one measure.
    public var price: Money
    public var unit: Tongues?
    public var most: Quantity

    public init(
      _ name: String, _ title: Tongues, price: Money, unit: Tongues? = nil, most: Quantity
    ) {
      self.name = name
      self.title = title
      self.price = price
      self.unit = unit
      self.most = most
    }
  }

  public struct AddressRule: Hashable, Sendable, Codable {
    /// The file of the register of streets.
    public var register: String?
    /// Other streets than those of the register are refused.
    public var onlyKnown = false
    public var needsHouse = true

    public init(register: String? = nil) {
      self.register = register
    }
  }

  public struct NumberRule: Hashable, Sendable, Codable {
    /// Thousandths, as the value.
    public var from: Int
    public var to: Int
    /// 0...3
    public var decimals: Int
    public var unit: Tongues?

    public init(from: Int, to: Int, decimals: Int = 0, unit: Tongues? = nil) {
      self.from = from
      self.to = to
      self.decimals = decimals
      self.unit = unit
    }
  }

  public struct DateRule: Hashable, Sendable, Codable {
    /// A day counted from today.
    public struct Bound: Hashable, Sendable, Codable {
      public var days: Int
      public var years: Int

      public init(days: Int = 0, years: Int = 0) {
        self.days = days
        self.years = years
      }

      public func day(from today: Day) -> Day {
        guard years != 0 else { return today + days }
        let (year, month, day) = today.date
        let shifted = min(9999, max(1, year + years))
        let found =
          Day(year: shifted, month: month, day: day)
          ?? Day(year: shifted, month: month, day: day - 1) ?? today
        return found + days
      }
    }

    public var from: Bound
    public var to: Bound
    /// 1 = Monday … 7 = Sunday; empty: all.
    public var weekdays: Set<Int>

    public init(from: Bound, to: Bound, weekdays: Set<Int> = []) {
      self.from = from
      self.to = to
      self.weekdays = weekdays
    }

    public func permits(weekday: Int) -> Bool { weekdays.isEmpty || weekdays.contains(weekday) }
  }

  public struct WindowRule: Hashable, Sendable, Codable {
    public struct Slot: Hashable, Sendable, Codable {
      public var hours: CallingRules.Hours
      /// Empty: all.
      public var weekdays: Set<Int>
      /// How many orders it holds; nil: any number.
      public var places: Int?

      public init(_ hours: CallingRules.Hours, weekdays: Set<Int> = [], places: Int? = nil) {
        self.hours = hours
        self.weekdays = weekdays
        self.places = places
      }

      public var text: String { ClockTime.text(hours.from) + "-" + ClockTime.text(hours.to) }

      public func fits(weekday: Int) -> Bool { weekdays.isEmpty || weekdays.contains(weekday) }
    }

    public var slots: [Slot]
    /// The date field it belongs to.
    public var on: String?

    public init(_ slots: [Slot], on: String? = nil) {
      self.slots = slots
      self.on = on
    }

    /// The slots of a day; all while the day isn't known.
    public func slots(on day: Day?) -> [Slot] {
      slots.filter { slot in day.map { slot.fits(weekday: $0.weekday) } ?? true }
    }
  }
}
