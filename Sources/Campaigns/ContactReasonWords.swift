public import Desk

extension ContactImport.Reason {
  /// The reason in the reader's language, for lists and the file of rejects.
  public func sentence(_ language: Language) -> String {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private var english: String {
    switch self {
    case .noNumber: "no telephone number can be read"
    case .nameTooLong(let limit): "the name is longer than \(limit) characters"
    case .unreadableZone(let text): "“\(text)” is no time zone; write UTC+3"
    case .unreadableConsent(let text): "“\(text)” says neither yes nor no to being called"
    case .unreadableWarmth(let text): "“\(text)” is neither cold nor warm nor hot"
    case .unfitting(let field, let text): "the form doesn't take “\(text)” for “\(field)”"
    case .missing(let field): "“\(field)” is needed by the form and is empty"
    case .twice(let line): "the number stands already on line \(line); the first counts"
    case .client(let code): "the number is that of client \(code)"
    case .contact(let list): "the number stands in the list “\(list)” already"
    case .doNotCall: "the number isn't to be called"
    }
  }

  private var russian: String {
    switch self {
    case .noNumber: "телефонный номер не прочитать"
    case .nameTooLong(let limit): "имя длиннее \(limit) знаков"
    case .unreadableZone(let text): "«\(text)» — не часовой пояс; пишите UTC+3"
    case .unreadableConsent(let text): "из «\(text)» не ясно, согласен ли клиент на звонки"
    case .unreadableWarmth(let text): "«\(text)» — ни холодный, ни тёплый, ни горячий"
    case .unfitting(let field, let text): "форма не принимает «\(text)» в поле «\(field)»"
    case .missing(let field): "поле «\(field)» нужно форме, но оно пусто"
    case .twice(let line): "номер уже есть в строке \(line); считается первая"
    case .client(let code): "это номер клиента \(code)"
    case .contact(let list): "номер уже есть в списке «\(list)»"
    case .doNotCall: "на этот номер звонить нельзя"
    }
  }

  private var czech: String {
    switch self {
    case .noNumber: "telefonní číslo nelze přečíst"
    case .nameTooLong(let limit): "jméno je delší než \(limit) znaků"
    case .unreadableZone(let text): "„\(text)“ není časové pásmo; pište UTC+1"
    case .unreadableConsent(let text): "„\(text)“ neříká, zda zákazník s voláním souhlasí"
    case .unreadableWarmth(let text): "„\(text)“ není studený, teplý ani horký"
    case .unfitting(let field, let text): "formulář nebere „\(text)“ v poli „\(field)“"
    case .missing(let field): "pole „\(field)“ formulář potřebuje a je prázdné"
    case .twice(let line): "číslo už stojí na řádku \(line); platí první"
    case .client(let code): "je to číslo zákazníka \(code)"
    case .contact(let list): "číslo už je v seznamu „\(list)“"
    case .doNotCall: "na toto číslo se nevolá"
    }
  }

  private var croatian: String {
    switch self {
    case .noNumber: "broj telefona ne može se pročitati"
    case .nameTooLong(let limit): "ime je dulje od \(limit) znakova"
    case .unreadableZone(let text): "„\(text)” nije vremenska zona; pišite UTC+1"
    case .unreadableConsent(let text): "„\(text)” ne kaže pristaje li kupac na pozive"
    case .unreadableWarmth(let text): "„\(text)” nije ni hladan ni topao ni vruć"
    case .unfitting(let field, let text): "obrazac ne prima „\(text)” u polju „\(field)”"
    case .missing(let field): "polje „\(field)” obrascu treba, a prazno je"
    case .twice(let line): "broj već stoji u retku \(line); vrijedi prvi"
    case .client(let code): "to je broj kupca \(code)"
    case .contact(let list): "broj je već na popisu „\(list)”"
    case .doNotCall: "na taj se broj ne zove"
    }
  }
}
