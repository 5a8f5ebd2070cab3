extension FieldProblem {
  /// The problem in a language.
  func words(_ forms: SpokenForms, ware title: (String) -> String) -> String {
    let texts = texts(forms, title)
    return switch forms.code {
    case "ru": texts.russian
    case "cs": texts.czech
    case "hr": texts.croatian
    default: texts.english
    }
  }

  private struct Texts {
    let english, russian, czech, croatian: String

    init(_ english: String, _ russian: String, _ czech: String, _ croatian: String) {
      self.english = english
      self.russian = russian
      self.czech = czech
      self.croatian = croatian
    }
  }

  private func texts(_ forms: SpokenForms, _ title: (String) -> String) -> Texts {
    switch self {
    case .missing: Texts("is needed", "нужно", "je třeba", "potrebno je")
    case .noName: Texts("is no name", "это не имя", "není jméno", "nije ime")
    case .noNumber:
      Texts("is no number", "это не номер", "není číslo telefonu", "nije broj telefona")
    case .noStreet: Texts("lacks a street", "нет улицы", "chybí ulice", "nedostaje ulica")
    case .noHouse:
      Texts("lacks a house number", "нет дома", "chybí číslo domu", "nedostaje kućni broj")
    case .unknownStreet:
      Texts(
        "no such street", "такой улицы нет", "taková ulice není", "nema takve ulice")
    case .neitherYesNorNo: Texts("yes or no", "да или нет", "ano, nebo ne", "da ili ne")
    case .notANumber: Texts("is no number", "это не число", "není číslo", "nije broj")
    case .noSum: Texts("is no sum", "это не сумма", "není částka", "nije iznos")
    case .noOption:
      Texts("is not among these", "такого нет", "není na výběr", "nije među ponuđenima")
    default: bounded(forms, title)
    }
  }

  private func bounded(_ forms: SpokenForms, _ title: (String) -> String) -> Texts {
    switch self {
    case .tooSmall(let number): least(forms.number(number))
    case .tooLarge(let number): most(forms.number(number))
    case .sumTooSmall(let sum): least(forms.money(sum))
    case .sumTooLarge(let sum): most(forms.money(sum))
    case .tooManyDecimals(let count):
      count == 0
        ? Texts("whole only", "только целое", "jen celé", "samo cijeli broj")
        : Texts(
          "decimals: \(count) at most", "знаков после запятой: не больше \(count)",
          "desetin: nejvýše \(count)", "decimala: najviše \(count)")
    case .notLike(let pattern):
      Texts("like \(pattern)", "вида \(pattern)", "ve tvaru \(pattern)", "oblika \(pattern)")
    case .unknownWare(let typed):
      Texts(
        "what is “\(typed)”?", "что такое «\(typed)»?", "co je „\(typed)“?", "što je „\(typed)“?")
    case .wareInWholes(let name):
      Texts(
        "\(title(name)): whole only", "\(title(name)): только целое", "\(title(name)): jen celé",
        "\(title(name)): samo cijelo")
    case .tooMuch(let name, let most):
      bound(title(name), forms.number(most.thousandths))
    case .tooLong(let longest):
      Texts(
        "longer than \(longest)", "длиннее \(longest)", "delší než \(longest)",
        "dulje od \(longest)")
    default: ofDay(forms)
    }
  }

  private func ofDay(_ forms: SpokenForms) -> Texts {
    switch self {
    case .tooEarly(let day): least(forms.day(day))
    case .tooLate(let day): most(forms.day(day))
    case .wrongWeekday(let weekdays):
      only(weekdays.compactMap { forms.weekdays.indices.contains($0 - 1) ? $0 : nil })
    case .noSlot: Texts("no such hours", "таких часов нет", "takový čas není", "nema tog termina")
    default: Texts("is no day", "это не день", "není den", "nije dan")
    }
  }

  private func only(_ weekdays: [Int]) -> Texts {
    func days(_ forms: SpokenForms) -> String {
      weekdays.map { forms.weekdays[$0 - 1] }.joined(separator: ", ")
    }
    return Texts(
      "only " + days(.english), "только " + days(.russian), "jen " + days(.czech),
      "samo " + days(.croatian))
  }

  private func least(_ bound: String) -> Texts {
    Texts("\(bound) at least", "не меньше: \(bound)", "nejméně \(bound)", "najmanje \(bound)")
  }

  private func most(_ bound: String) -> Texts {
    Texts("\(bound) at most", "не больше: \(bound)", "nejvýše \(bound)", "najviše \(bound)")
  }

  private func bound(_ ware: String, _ most: String) -> Texts {
    Texts(
      "\(ware): \(most) at most", "\(ware): не больше \(most)", "\(ware): nejvýše \(most)",
      "\(ware): najviše \(most)")
  }
}
