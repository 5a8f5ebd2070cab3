internal import Desk
internal import DeskStore

/// What the lists of the audit trail say. A language fills all of it.
struct AuditTexts: Sendable {
  let rows: Counted
  let deed: @Sendable (AuditedDeed) -> String
  let sound: Counted
  let fault: @Sendable (AuditFault) -> String

  static func of(_ language: Language) -> AuditTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = AuditTexts(
    rows: { $0 == 1 ? "1 row" : "\($0) rows" },
    deed: {
      switch $0 {
      case .cardOpened: "opened the card of"
      case .orderConfirmed: "confirmed order"
      case .orderChanged: "changed order"
      case .orderCancelled: "cancelled order"
      case .debtLifted: "allowed over a debt"
      case .debtNotLifted: "refused over a debt"
      case .ordersExported: "exported orders"
      case .rulesLoaded: "loaded price rules"
      case .projectLoaded: "put a project in or out of force"
      case .booksImported: "imported books"
      case .clientRegistered: "registered client"
      case .managerAssigned: "gave a manager to"
      case .documentSent: "sent a document"
      case .listPrinted: "printed the list"
      case .signedOn: "signed on as"
      case .signedOff: "signed off as"
      case .pinWrong: "gave a wrong PIN for"
      case .pinSet: "set the PIN of"
      case .pinCleared: "cleared the PIN of"
      case .deskLocked: "locked the desk of"
      case .deskUnlocked: "opened the locked desk of"
      case .complaintChanged: "worked on complaint"
      case .campaignChanged: "changed a campaign"
      case .contactsTaken: "took in a list of contacts"
      case .doNotCallChanged: "changed the do-not-call list"
      case .orderWorked: "worked on order"
      case .dayOffChanged: "day off of"
      }
    }, sound: { "The audit trail is sound; rows: \($0). The last one:" },
    fault: {
      switch $0 {
      case .changed(let row): "Row \(row) was changed."
      case .writtenAnew(let row): "Row \(row) was changed and its hash made anew."
      case .missing(let row): "Row \(row) was removed."
      case .added(let row): "Row \(row) was added past the program."
      case .otherThanKnown(let row):
        "Row \(row) is not the one that was noted down: it, or one before it, was written anew."
      case .headless: "What was kept of the end of the trail is gone."
      }
    })

  private static let russian = AuditTexts(
    rows: { "записей: \($0)" },
    deed: {
      switch $0 {
      case .cardOpened: "открыл(а) карточку"
      case .orderConfirmed: "оформил(а) заказ"
      case .orderChanged: "изменил(а) заказ"
      case .orderCancelled: "отменил(а) заказ"
      case .debtLifted: "разрешил(а) при долге"
      case .debtNotLifted: "отказал(а) при долге"
      case .ordersExported: "выгрузил(а) заказы"
      case .rulesLoaded: "загрузил(а) правила"
      case .projectLoaded: "ввёл(а) или снял(а) проект"
      case .booksImported: "загрузил(а) данные"
      case .clientRegistered: "завёл(а) клиента"
      case .managerAssigned: "назначил(а) менеджера"
      case .documentSent: "отправил(а) документ"
      case .listPrinted: "вывел(а) список"
      case .signedOn: "начал(а) работу как"
      case .signedOff: "закончил(а) работу как"
      case .pinWrong: "ввёл(а) неверный ПИН для"
      case .pinSet: "задал(а) ПИН для"
      case .pinCleared: "снял(а) ПИН с"
      case .deskLocked: "заблокировал(а) место"
      case .deskUnlocked: "открыл(а) место"
      case .complaintChanged: "жалоба"
      case .campaignChanged: "изменил(а) обзвон"
      case .contactsTaken: "загрузил(а) список контактов"
      case .doNotCallChanged: "изменил(а) список «не звонить»"
      case .orderWorked: "работа по заказу"
      case .dayOffChanged: "выходной:"
      }
    }, sound: { "Журнал действий цел; записей: \($0). Последняя:" },
    fault: {
      switch $0 {
      case .changed(let row): "Запись \(row) изменена."
      case .writtenAnew(let row): "Запись \(row) изменена, и хеш её пересчитан."
      case .missing(let row): "Запись \(row) удалена."
      case .added(let row): "Запись \(row) добавлена в обход программы."
      case .otherThanKnown(let row):
        "Запись \(row) не та, что была отмечена: она или одна из прежних написана заново."
      case .headless: "Сведения о конце журнала пропали."
      }
    })
}
