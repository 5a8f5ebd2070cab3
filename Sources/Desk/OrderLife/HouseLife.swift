/// Lives of orders that no project's file names.
extension OrderLife {
  /// What commands call the goods of the house, where they name a project.
  public static let house = "goods"

  /// Goods of the house: packed, on their way, delivered; what was not delivered goes out again.
  public static let goods = OrderLife(
    workers: .slots,
    states: [
      taken(next: ["packed", cancelled]),
      Standing(
        "packed",
        Tongues(["en": "Packed", "ru": "Собран", "cs": "Vychystáno", "hr": "Složeno"]),
        next: ["onTheWay", cancelled]),
      Standing(
        "onTheWay",
        Tongues(["en": "On the way", "ru": "В пути", "cs": "Na cestě", "hr": "Na putu"]),
        next: ["delivered", "missed"]),
      Standing(
        "missed",
        Tongues([
          "en": "Not delivered", "ru": "Не доставлен", "cs": "Nedoručeno", "hr": "Nije dostavljeno",
        ]), next: ["onTheWay", cancelled]),
      Standing(
        "delivered",
        Tongues(["en": "Delivered", "ru": "Доставлен", "cs": "Doručeno", "hr": "Dostavljeno"])),
      end,
    ])

  /// Of a project that says nothing of its orders.
  public static let plain = OrderLife(
    workers: .office,
    states: [
      taken(next: ["done", cancelled]),
      Standing(
        "done", Tongues(["en": "Done", "ru": "Выполнен", "cs": "Hotovo", "hr": "Obavljeno"])),
      end,
    ])

  private static func taken(next: [String]) -> Standing {
    Standing(
      "taken", Tongues(["en": "Taken", "ru": "Принят", "cs": "Přijato", "hr": "Zaprimljeno"]),
      next: next)
  }

  private static let end = Standing(
    cancelled, Tongues(["en": "Cancelled", "ru": "Отменён", "cs": "Zrušeno", "hr": "Otkazano"]))
}
