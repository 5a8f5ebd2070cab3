internal import Desk

/// The sample's departments and colleagues.
enum Personnel {
  static func departments(_ language: Language) -> [Department] {
    offices.map { Department(code: $0.code, name: $0.name(language), kind: $0.kind) }
  }

  /// Some key-account managers are away or on another call, so that A4's order of targets is seen.
  static func staff(_ language: Language) -> [StaffMember] {
    colleagues.map {
      StaffMember(
        code: $0.code, name: $0.name(language), department: $0.department, role: $0.role,
        phoneExtension: String($0.dialled), presence: $0.presence)
    }
  }

  private static let offices: [(code: DepartmentCode, name: Wording, kind: DepartmentKind)] = [
    ("WHL", Wording("Wholesale", "Отдел оптового сбыта"), .wholesale),
    ("RET", Wording("Retail chains", "Отдел розничных сетей"), .retail),
    ("REG", Wording("Regions", "Региональный отдел"), .regional),
    ("FIN", Wording("Finance", "Финансовая служба"), .finance),
    ("SUP", Wording("Sales support", "Отдел поддержки продаж"), .support),
    ("WRH", Wording("Warehouse and delivery", "Склад и доставка"), .warehouse),
    ("PUR", Wording("Purchasing", "Отдел закупок"), .purchasing),
    ("ADM", Wording("Administration", "Дирекция"), .other),
  ]

  private struct Colleague {
    let code: StaffCode
    let name: Wording
    let department: DepartmentCode
    let role: StaffMember.Role
    let dialled: Int
    let presence: StaffMember.Presence

    init(
      _ code: StaffCode, _ english: String, _ russian: String, _ department: DepartmentCode,
      _ role: StaffMember.Role, _ dialled: Int, _ presence: StaffMember.Presence = .present
    ) {
      self.code = code
      self.name = Wording(english, russian)
      self.department = department
      self.role = role
      self.dialled = dialled
      self.presence = presence
    }
  }

  private static let colleagues: [Colleague] = [
    Colleague("H01", "Ustinov G. P.", "Устинов Г. П.", "WHL", .head, 200),
    Colleague("H02", "Mishina R. K.", "Мишина Р. К.", "RET", .head, 201),
    Colleague("H03", "Željko Đurić", "Željko Đurić", "REG", .head, 202, .busy),
    Colleague("H04", "Kosheleva N. F.", "Кошелева Н. Ф.", "FIN", .head, 204),
    Colleague("H05", "Fedotova A. P.", "Федотова А. П.", "SUP", .head, 205),
    Colleague("H06", "Danilov B. B.", "Данилов Б. Б.", "WRH", .head, 206),
    Colleague("H07", "Kozlova A. A.", "Козлова А. А.", "PUR", .head, 207, .away),
    Colleague("H08", "Vorontsov L. M.", "Воронцов Л. М.", "ADM", .head, 230, .busy),
    Colleague("A01", "Kuznetsova M. D.", "Кузнецова М. Д.", "WHL", .keyAccountManager, 211),
    Colleague("A02", "Evdokimov A. G.", "Евдокимов А. Г.", "WHL", .keyAccountManager, 212, .away),
    Colleague("A03", "Nikolaev A. K.", "Николаев А. К.", "RET", .keyAccountManager, 213, .busy),
    Colleague("M01", "Sazonov A. D.", "Сазонов А. Д.", "WHL", .manager, 208),
    Colleague("M02", "Polyakova A. S.", "Полякова А. С.", "WHL", .manager, 214, .busy),
    Colleague("M03", "Zhukova P. T.", "Жукова П. Т.", "RET", .manager, 215, .away),
    Colleague("M04", "Seliverstov E. F.", "Селивёрстов Е. Ф.", "RET", .manager, 216),
    Colleague("M05", "Bobrova E. K.", "Боброва Е. К.", "REG", .manager, 217),
    Colleague("F01", "Petrova L. V.", "Петрова Л. В.", "FIN", .finance, 203),
    Colleague("F02", "Shilov N. O.", "Шилов Н. О.", "FIN", .finance, 218, .away),
    Colleague("T01", "Rusakova E. T.", "Русакова Е. Т.", "SUP", .trainer, 219),
    Colleague("O01", "Anna Kotova", "Анна Котова", "SUP", .operatorAtDesk, 101),
    Colleague("O02", "Leon Solovyov", "Леон Соловьёв", "SUP", .operatorAtDesk, 102),
    Colleague("O03", "Olga Ermakova", "Ольга Ермакова", "SUP", .operatorAtDesk, 103, .busy),
    Colleague("O04", "Pavel Kopylov", "Павел Копылов", "SUP", .operatorAtDesk, 104),
    Colleague("O05", "Taisia Rybakova", "Таисия Рыбакова", "SUP", .operatorAtDesk, 105, .away),
  ]
}
