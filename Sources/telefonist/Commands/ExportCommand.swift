internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Exchange
internal import Foundation
internal import Glibc

/// `telefonist export`: what was agreed, for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hands confirmed orders over to other programs, each once.",
    subcommands: [Orders.self])

  struct Orders: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "orders",
      abstract: "Writes confirmed orders as CSV, JSON, UBL 2.1 (PEPPOL BIS 3) or CommerceML 2.09.",
      discussion: """
        An order, of goods or of a project's form, is handed over once, in whatever format, and \
        marked; a change or a cancellation of it comes later, once as well. --again repeats what \
        was handed over. Exit status: 0 all is written, 2 some orders could not be written and \
        are listed, 1 nothing was.
        """)

    @Option(name: .long, help: "The first day of confirmation, such as 2026-11-22 or yesterday.")
    var since: String

    @Option(name: .long, help: "The last day; today if left out.")
    var until: String?

    @Option(name: .long, help: "csv, json, ubl or commerceml.")
    var format: OrderFormat

    @Option(
      name: .customLong("to"),
      help: "The file; with ubl the folder, a file an order. Else standard output.")
    var target: String?

    @Flag(name: .long, help: "Repeats orders that were handed over before.")
    var again = false

    @Flag(
      name: .long,
      help: "For other eyes: without telephones, people and addresses. Marks nothing.")
    var masked = false

    @OptionGroup var store: StoreArguments

    func validate() throws {
      if format.isFileAnOrder, target == nil {
        throw ValidationError("--format \(format.rawValue) needs a folder: --to FOLDER.")
      }
    }

    func run() throws {
      let today = WallClock.today()
      let since = try RegistryCommand.day(since, today: today)
      let until = try until.map { try RegistryCommand.day($0, today: today) }
      let (store, company, language) = try store.open()
      let handover = Handover(
        store: store, company: company, seller: try self.store.settings().seller(of: company),
        language: language, format: format, target: target.map(Places.absolute),
        isAgain: again || masked, isMasked: masked)
      try handover.run(since: since, until: until)
    }
  }
}

/// One export on its way.
struct Handover {
  let store: Store
  let company: Company
  let seller: Seller
  let language: Language
  let format: OrderFormat
  let target: String?
  let isAgain: Bool
  let isMasked: Bool

  func run(since: Day, until: Day?) throws {
    let texts = ExportTexts.of(language)
    var orders = try store.outgoingOrders(since: since, until: until, again: isAgain)
    if isMasked { orders = orders.map(\.masked) }
    let (fit, gaps) = try sorted(orders, texts)
    if !fit.isEmpty { try handOver(fit, since, until) }
    for gap in gaps.prefix(20) { Console.complain(texts.gap(gap)) }
    Console.complain(texts.done(fit.count, gaps.count))
    if !gaps.isEmpty { throw ExitCode(fit.isEmpty ? 1 : 2) }
  }

  /// Those that can be written in the format, and what others lack.
  private func sorted(
    _ orders: [OutgoingOrder], _ texts: ExportTexts
  ) throws -> ([OutgoingOrder], [PeppolGap]) {
    let missing = format == .ubl ? PeppolGap.gaps(of: seller) : []
    guard missing.isEmpty else {
      throw Complaint(texts.incomplete(missing.map(texts.gap).joined(separator: " ")))
    }
    var fit: [OutgoingOrder] = []
    var gaps: [PeppolGap] = []
    for order in orders {
      if let gap = gap(of: order) { gaps.append(gap) } else { fit.append(order) }
    }
    return (fit, gaps)
  }

  private func gap(of order: OutgoingOrder) -> PeppolGap? {
    switch format {
    case .csv, .json: nil
    case .ubl: PeppolGap.gap(of: order)
    case .commerceml: CommerceML.gap(of: order)
    }
  }

  private func handOver(_ orders: [OutgoingOrder], _ since: Day, _ until: Day?) throws {
    let texts = ExportTexts.of(language)
    let export = OrderExport(
      orders: orders, format: format.rawValue, file: target ?? "", isMarking: !isMasked,
      isMasked: isMasked)
    do {
      let publish = try prepared(orders)
      try store.handOver(export, since: since, until: until, again: isAgain, publish: publish)
    } catch is ExportOvertaken {
      throw Complaint(texts.overtaken)
    } catch let trouble as XMLTrouble {
      throw Complaint(texts.trouble(trouble))
    }
  }

  /// Writes all that can be written ahead; what is left puts it in its place.
  private func prepared(_ orders: [OutgoingOrder]) throws -> () throws -> Void {
    guard let target else {
      let bytes = try document(orders)
      return { try SafeFiles.write(bytes, to: STDOUT_FILENO, named: "standard output") }
    }
    guard format.isFileAnOrder else {
      let files = SafeFiles(mayReplace: false)
      try files.write(try document(orders), to: target)
      try files.bringToDisk()
      return { try files.publish() }
    }
    try FileManager.default.createDirectory(
      atPath: target, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let files = SafeFiles(mayReplace: true)
    for order in orders {
      let document = UBLOrder(order, seller: seller)
      try files.write(try document.written(), to: target + "/order-\(document.id).xml")
    }
    try files.bringToDisk()
    return { try files.publish() }
  }

  private func document(_ orders: [OutgoingOrder]) throws -> [UInt8] {
    let now = WallClock.now()
    let moment = WallClock.calendar(at: now).today.written + "T" + Self.time(now)
    switch format {
    case .csv: return OrdersCSV(language).written(orders, seller: seller)
    case .json: return try OrdersJSON.written(orders, seller: seller, at: moment)
    case .commerceml, .ubl:
      return try CommerceML.written(orders, seller: seller, at: moment, timeOfDay: Self.time)
    }
  }

  private static func time(_ moment: Instant) -> String {
    let (hour, minute, second) = WallClock.calendar(at: moment).timeOfDay(moment)
    return String(format: "%02d:%02d:%02d", hour, minute, second)
  }
}

extension Day {
  fileprivate var written: String {
    let (year, month, day) = date
    return String(format: "%04d-%02d-%02d", year, month, day)
  }
}
