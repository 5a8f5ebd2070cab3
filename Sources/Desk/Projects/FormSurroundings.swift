/// What a form is filled in with beside itself.
public struct FormSurroundings: Hashable, Sendable {
  public var today: Day
  /// The code of the language the call is held in.
  public var language: String
  /// Of numbers typed without it.
  public var countryCode: String
  /// Registers of streets by the names of their files.
  public var streets: [String: StreetRegister]
  /// Who speaks.
  public var company: String
  public var operatorName: String

  public init(
    today: Day, language: String, countryCode: String = "7",
    streets: [String: StreetRegister] = [:], company: String = "", operatorName: String = ""
  ) {
    self.today = today
    self.language = language
    self.countryCode = countryCode
    self.streets = streets
    self.company = company
    self.operatorName = operatorName
  }

  /// A call of a project, in one of its languages.
  public init(
    _ project: Project, today: Day, language: String, countryCode: String = "7",
    operatorName: String
  ) {
    self.init(
      today: today, language: language, countryCode: countryCode, streets: project.streets,
      company: project.company[language], operatorName: operatorName)
  }
}
