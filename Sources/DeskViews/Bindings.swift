public import Desk
public import TextScreen

/// Keys, the command they stand for, and what it is called. The footer, the help, the palette and
/// the README's table of keys all come from ``Bindings/all``.
public struct Binding: Sendable {
  public enum Group: Sendable, CaseIterable {
    case call, order, office, desk, typing
  }

  /// The first one is shown in the footer.
  public let keys: [Key]
  public let command: Command
  public let group: Group
  let caption: @Sendable (CommandWords) -> Caption

  init(
    _ group: Group, _ keys: [Key], _ command: Command,
    _ caption: @escaping @Sendable (CommandWords) -> Caption
  ) {
    self.keys = keys
    self.command = command
    self.group = group
    self.caption = caption
  }

  /// The name as it fits the state: the pause key of a paused operator says Ready.
  func caption(_ words: CommandWords, in state: State) -> Caption {
    switch command {
    case .answer where state.phone == .manual: words.callCameIn
    case .pause where !state.isOperator: words.presence
    case .pause where state.availability != .ready: words.ready
    case .office where state.office != nil: words.toQueue
    case .transfer where state.isConsulting: words.putThrough
    case .back where state.isConsulting && state.overlay == nil: words.backToCaller
    case .mute where state.line.isMuted: words.unmute
    case .next where state.overlay?.isAnswers == true && state.houseProject != nil:
      words.goods
    case .next where state.overlay?.isGoods == true && state.houseProject != nil:
      Caption(Words.of(state.look.language).errand.answers, words.next.help)
    case .goods where state.errandDesk?.project.articles.isEmpty == false:
      Caption(Words.of(state.look.language).errand.answers, words.goods.help)
    case .goods where state.houseProject != nil:
      Caption(words.goods.name, Words.of(state.look.language).errand.goodsHelp)
    case .hold where state.conversation?.isHeld == true: words.resume
    case .accept where state.overlay == .leave: words.leave
    case .accept where state.work == .free && state.overlay == nil:
      state.chosenEntry?.callOut != nil ? words.dial : caption(words)
    case .accept where state.overlay != nil: caption(words)
    case .accept where state.chosenWish != nil:
      Caption(Words.of(state.look.language).shift.takeBack, words.act.help)
    case .accept where state.office != nil:
      officeCaption(words.act, Words.of(state.look.language).office.act, state)
    case .add where state.office != nil:
      officeCaption(words.add, Words.of(state.look.language).office.new, state)
    case .accept where state.conversation?.isOver == true: words.register
    case .accept where state.sale?.focus == .readBack: words.confirm
    default: caption(words)
    }
  }
}

extension Binding {
  /// What the key does on the page in hand.
  private func officeCaption(
    _ usual: Caption, _ name: (OfficePage) -> String?, _ state: State
  ) -> Caption {
    guard let office = state.office, let name = name(office.pageOfAct(for: state.me.code)) else {
      return usual
    }
    return Caption(name, usual.help)
  }
}

extension Office {
  /// An answer that came is read, as a notice is; a request is answered, and by heads a wish.
  fileprivate func pageOfAct(for code: StaffCode) -> OfficePage {
    if case .daysOff(let sheet)? = rows, sheet.of == nil { return .requests }
    guard case .requests(let requests)? = rows, let chosen, requests[chosen].isNews(to: code) else {
      return page
    }
    return .notices
  }
}

public enum Bindings {
  /// Every binding, by group, in the order of the keys.
  public static let all: [Binding] = [
    Binding(.call, [.function(2), .alt("a")], .answer, \.answer),
    Binding(.call, [.alt("c")], .dial, \.dial),
    Binding(.call, [.alt("f")], .findClient, \.findClient),
    Binding(.call, [.alt("w")], .newClient, \.newClient),
    Binding(.call, [.function(4), .alt("t")], .transfer, \.transfer),
    Binding(.call, [.alt("v")], .warmTransfer, \.warmTransfer),
    Binding(.call, [.alt("z")], .mute, \.mute),
    Binding(.call, [.function(12), .alt("l")], .hold, \.hold),
    Binding(.call, [.function(9), .alt("r")], .remark, \.remark),
    Binding(.call, [.alt("b")], .promise, \.promise),
    Binding(.call, [.control("s")], .say, \.say),
    Binding(.call, [.control("r")], .write, \.write),
    Binding(.call, [.alt("q")], .consult, \.consult),
    Binding(.call, [.function(11), .alt("e")], .endCall, \.endCall),
    Binding(.order, [.function(3), .alt("g")], .goods, \.goods),
    Binding(.order, [.alt("s")], .orders, \.orders),
    Binding(.order, [.alt("k")], .document, \.document),
    Binding(.order, [.function(5), .alt("y")], .takeOffer, \.takeOffer),
    Binding(.order, [.function(6), .alt("n")], .refuseOffer, \.refuseOffer),
    Binding(.order, [.function(7), .alt("d")], .delivery, \.delivery),
    Binding(.order, [.function(8), .alt("o")], .confirm, \.confirm),
    Binding(.order, [.control("z")], .undo, \.undo),
    Binding(.order, [.control("y")], .redo, \.redo),
    Binding(.office, [.alt("m")], .office, \.office),
    Binding(.office, [.alt("i")], .add, \.add),
    Binding(.office, [.alt("u")], .handOver, \.handOver),
    Binding(.desk, [.function(1), .alt("h")], .help, \.help),
    Binding(.desk, [.control("p"), .alt("x")], .palette, \.palette),
    Binding(.desk, [.function(10), .alt("p")], .pause, \.pause),
    Binding(.desk, [.alt("j")], .lock, \.lock),
    Binding(.desk, [.control("k")], .coach, \.coach),
    Binding(.desk, [.control("t")], .nextTheme, \.nextTheme),
    Binding(.desk, [.control("g")], .nextLanguage, \.nextLanguage),
    Binding(.desk, [.control("l")], .redraw, \.redraw),
    Binding(.desk, [.control("q")], .leave, \.leave),
    Binding(.typing, [.enter], .accept, \.accept),
    Binding(.typing, [.escape], .back, \.back),
    Binding(.typing, [.tab], .next, \.next),
    Binding(.typing, [.backTab], .previous, \.previous),
    Binding(.typing, [.up], .move(.up), \.up),
    Binding(.typing, [.down], .move(.down), \.down),
    Binding(.typing, [.left], .move(.left), \.left),
    Binding(.typing, [.right], .move(.right), \.right),
    Binding(.typing, [.home, .control("a")], .move(.home), \.home),
    Binding(.typing, [.end, .control("e")], .move(.end), \.end),
    Binding(.typing, [.pageUp], .move(.pageUp), \.pageUp),
    Binding(.typing, [.pageDown], .move(.pageDown), \.pageDown),
    Binding(.typing, [.backspace], .erase, \.erase),
    Binding(.typing, [.delete], .eraseForward, \.eraseForward),
    Binding(.typing, [.control("w")], .eraseWord, \.eraseWord),
    Binding(.typing, [.control("u")], .clearField, \.clearField),
  ]

  private static let commands: [Key: Command] = {
    var table: [Key: Command] = [:]
    for binding in all {
      for key in binding.keys { table[key] = binding.command }
    }
    return table
  }()

  private static let byCommand: [Command: Binding] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.command, $0) })

  /// What a key means in a state; nil where it means nothing: at a locked desk it goes to the PIN.
  public static func command(for key: Key, in state: State) -> Command? {
    guard !state.isLocked else { return nil }
    switch key {
    case .character(let character): return .type(String(character))
    case .paste(let text): return .type(oneLine(text))
    case .enter:
      if case .palette = state.overlay { return PaletteView.chosenCommand(state) ?? .accept }
      return .accept
    case .alt(let letter): return commands[.alt(CyrillicLayout.latin(letter))]
    case .control(let letter): return commands[.control(CyrillicLayout.latin(letter))]
    default: return commands[key].flatMap { isBeyondEnd($0, state) ? nil : $0 }
    }
  }

  /// Moving down past the end of what lies over the desk: the desk doesn't know how long it is.
  private static func isBeyondEnd(_ command: Command, _ state: State) -> Bool {
    guard command == .move(.down) || command == .move(.pageDown) else { return false }
    switch state.overlay {
    case .palette(let palette):
      return palette.selection >= PaletteView.count(palette, in: state) - 1
    case .help(let scroll):
      return scroll >= HelpView.lines(state, Words.of(state.look.language)).count - 18
    default: return false
    }
  }

  /// The keys of whoever sits here: operators' ones are no one else's, the school's are for
  /// lessons.
  static func bindings(in state: State) -> [Binding] {
    all.filter {
      let refusal = state.refusal(of: $0.command)
      return refusal != .notYourRole && refusal != .noLesson
    }
  }

  static func binding(for command: Command) -> Binding? { byCommand[command] }

  /// What is pressed for a command, as a language names the key.
  public static func keyName(of command: Command, _ language: Language) -> String? {
    binding(for: command).map { Words.of(language).help.key($0.keys[0]) }
  }

  /// The README's table of keys.
  public static func markdownTable(_ words: Words) -> String {
    var lines: [String] = []
    for group in Binding.Group.allCases {
      lines.append("| \(words.help.group(group)) | | |\n|---|---|---|")
      for binding in all where binding.group == group {
        let keys = binding.keys.map { "`" + words.help.key($0) + "`" }.joined(separator: " ")
        let caption = binding.caption(words.commands)
        lines.append("| \(keys) | \(caption.name) | \(caption.help) |")
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// Pasted text goes into a field of one line.
  private static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      let isBreak = scalar == "\n" || scalar == "\r" || scalar == "\t"
      if isBreak {
        if !(isAfterReturn && scalar == "\n") { line.append(" ") }
      } else {
        line.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(line)
  }
}

/// The Latin letter on the key of a Cyrillic one (ЙЦУКЕН over QWERTY), so that Alt+letter works in
/// either layout.
enum CyrillicLayout {
  private static let keys: [Character: Character] = {
    let cyrillic = "йцукенгшщзфывапролдячсмитьё"
    let latin = "qwertyuiopasdfghjklzxcvbnm`"
    return Dictionary(uniqueKeysWithValues: zip(cyrillic, latin))
  }()

  static func latin(_ letter: Character) -> Character {
    let lower = letter.lowercased().first ?? letter
    return keys[lower] ?? lower
  }
}

extension Conversation {
  var isHeld: Bool {
    if case .held = line { return true }
    return false
  }
}

extension Overlay {
  var isGoods: Bool {
    if case .goods = self { return true }
    return false
  }

  var isAnswers: Bool {
    if case .answers = self { return true }
    return false
  }
}
