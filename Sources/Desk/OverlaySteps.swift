/// What lies over the desk takes the keys first.
extension State {
  /// Whether the overlay took the command; a deed with a key of its own closes what can be closed.
  mutating func obeyInOverlay(_ command: Command, _ effects: inout [Effect]) -> Bool {
    guard let overlay, !command.isAboutLook else { return false }
    if command == .document {
      if let asked = searchUnderWay { wait(for: asked, then: command) } else { openDocument() }
      return true
    }
    switch overlay {
    case .help(let scroll): return obeyInHelp(command, scroll)
    case .palette(let palette): return obeyInPalette(command, palette)
    case .goods(let search): return obeyInGoods(command, search, &effects)
    case .answers(let search): return obeyInAnswers(command, search)
    case .orders(let list): return obeyInOrders(command, list, &effects)
    case .orderWork(let sheet): return obeyInWork(command, sheet, &effects)
    case .remark(let draft): return obeyInRemark(command, draft, &effects)
    case .letter(let letter): return obeyInLetter(command, letter, &effects)
    case .consult(let draft): return obeyInConsult(command, draft, &effects)
    case .withdrawal(let consult): return obeyInWithdrawal(command, consult, &effects)
    case .promise(let form): return obeyInPromise(command, form, &effects)
    case .transfer(let choice): return obeyInTransfer(command, choice, &effects)
    case .pause(let selection): return obeyInPause(command, selection)
    case .presence(let selection): return obeyInPresence(command, selection, &effects)
    case .office(let written): return obeyInOfficeForm(command, written, &effects)
    case .handOver(let choice): return obeyInHandOver(command, choice, &effects)
    case .callCameIn(let field): return obeyInCallCameIn(command, field, &effects)
    case .resume(let conversation, _): return obeyInResume(command, conversation, &effects)
    case .leave: return obeyInLeave(command, &effects)
    }
  }

  /// Deeds that a key of their own calls leave the overlay behind and are carried out below.
  mutating func leaveOverlay(for command: Command) -> Bool {
    if command.isTyping { return true }
    overlay = nil
    return false
  }

  private mutating func obeyInHelp(_ command: Command, _ scroll: Int) -> Bool {
    switch command {
    case .move(.down): overlay = .help(scroll: scroll + 1)
    case .move(.up): overlay = .help(scroll: max(0, scroll - 1))
    case .move(.pageDown): overlay = .help(scroll: scroll + 10)
    case .move(.pageUp): overlay = .help(scroll: max(0, scroll - 10))
    case .move(.home): overlay = .help(scroll: 0)
    case .back, .accept, .help: overlay = nil
    default: return leaveOverlay(for: command)
    }
    return true
  }

  private mutating func obeyInPalette(_ command: Command, _ palette: Palette) -> Bool {
    var palette = palette
    switch command {
    case .back, .accept, .palette:
      overlay = nil
      return true
    case .move(.up): palette.selection = max(0, palette.selection - 1)
    case .move(.down): palette.selection += 1
    case .move, .type, .erase, .eraseForward, .eraseWord, .clearField:
      let before = palette.field.text
      palette.field.edit(command)
      if palette.field.text != before { palette.selection = 0 }
    default: return leaveOverlay(for: command)
    }
    overlay = .palette(palette)
    return true
  }

  private mutating func obeyInGoods(
    _ command: Command, _ search: Search<GoodMatch>, _ effects: inout [Effect]
  ) -> Bool {
    var search = search
    let before = search.field.text
    switch command {
    case .back, .goods:
      overlay = nil
      return true
    case .accept:
      if let asked = search.asked { wait(for: asked, then: .accept) } else { takeIntoOrder(search) }
      return true
    case .move(let direction): search.move(direction)
    case .next, .previous:
      if let project = houseProject { overlay = .answers(AnswerSearch(project: project.name)) }
      return true
    default:
      guard command.isTyping else { return leaveOverlay(for: command) }
      search.field.edit(command)
    }
    if search.field.text != before {
      let text = search.field.trimmed
      search.asked =
        text.isEmpty
        ? nil
        : ask(
          .goods(
            text: text, client: conversation?.dealing?.card.client.code, limit: Self.searchLimit),
          &effects)
      if text.isEmpty { search.matches = [] }
    }
    overlay = .goods(search)
    return true
  }

  /// Enter on a good goes on with its quantity where an order is open.
  private mutating func takeIntoOrder(_ search: Search<GoodMatch>) {
    guard let match = search.chosen, refusalWhenOpen(of: .delivery) == nil else { return }
    overlay = nil
    sale?.focus = .entry
    sale?.entry = Entry()
    sale?.entry.step = .quantity(match, TextField())
  }

  private mutating func obeyInTransfer(
    _ command: Command, _ choice: TransferChoice, _ effects: inout [Effect]
  ) -> Bool {
    var choice = choice
    switch command {
    case .back: overlay = nil
    case .warmTransfer: askFirst(&effects)
    case .accept, .transfer:
      overlay = nil
      guard let target = choice.chosen else {
        refuse(.nobodyToTransferTo)
        return true
      }
      handOver(to: target, .otherPurpose, &effects)
    default:
      guard command.isTyping else { return leaveOverlay(for: command) }
      choice.move(command)
      overlay = .transfer(choice)
    }
    return true
  }

  /// Ready again, or a pause with its reason.
  mutating func pause() {
    if !isOperator {
      overlay = .presence(
        selection: StaffMember.Presence.allCases.firstIndex(of: me.presence) ?? 0)
    } else if case .paused = availability {
      availability = .ready
    } else {
      overlay = .pause(selection: 0)
    }
  }

  private mutating func obeyInPause(_ command: Command, _ selection: Int) -> Bool {
    let reasons = PauseReason.allCases
    switch command.step(in: reasons.count, at: selection) {
    case .moved(let place): overlay = .pause(selection: place)
    case .chosen(let place): beginPause(reasons[place])
    case nil:
      guard command == .back || command == .pause else { return leaveOverlay(for: command) }
      overlay = nil
    }
    return true
  }

  private mutating func beginPause(_ reason: PauseReason) {
    overlay = nil
    availability = .paused(reason, since: now)
  }

  private mutating func obeyInCallCameIn(
    _ command: Command, _ field: TextField, _ effects: inout [Effect]
  ) -> Bool {
    var field = field
    switch command {
    case .back: overlay = nil
    case .accept, .answer:
      overlay = nil
      effects.append(.phone(.announce(number: field.trimmed)))
      awaited = .announcement
    default:
      guard command.isTyping else { return leaveOverlay(for: command) }
      field.edit(command)
      overlay = .callCameIn(field)
    }
    return true
  }

  private mutating func obeyInLeave(_ command: Command, _ effects: inout [Effect]) -> Bool {
    switch command {
    case .accept, .leave: effects.append(.leave)
    case .back: overlay = nil
    default: return leaveOverlay(for: command)
    }
    return true
  }

  /// Help, palette, leaving, language and theme. Whether the command was one of them.
  mutating func obeyAboutLook(_ command: Command, _ effects: inout [Effect]) -> Bool {
    switch command {
    case .help: overlay = .help(scroll: 0)
    case .palette: overlay = .palette(Palette())
    case .leave: overlay = .leave
    case .language(let language): look.language = language
    case .nextLanguage: look.language = look.language.next
    case .theme(let name): use(theme: name, &effects)
    case .nextTheme:
      let place = look.themes.firstIndex(of: look.theme) ?? -1
      if !look.themes.isEmpty {
        use(theme: look.themes[(place + 1) % look.themes.count], &effects)
      }
    case .redraw: effects.append(.redraw)
    default: return false
    }
    return true
  }

  private mutating func use(theme: String, _ effects: inout [Effect]) {
    look.theme = theme
    effects.append(.theme(theme))
  }
}

extension Language {
  var next: Language {
    let all = Language.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}

extension Command {
  /// The place in a list of `count` that a typed digit chooses, 1 the first; nil for all else that
  /// may be typed or pasted, however large a number it is.
  static func place(_ text: String, of count: Int) -> Int? {
    guard let number = Int(text), number >= 1, number <= count else { return nil }
    return number - 1
  }

  /// What a command does in a short numbered list.
  enum ListStep: Hashable {
    case moved(Int)
    case chosen(Int)
  }

  /// Arrows walk the list, Enter or a digit chooses; nil for what is none of the list's.
  func step(in count: Int, at selection: Int) -> ListStep? {
    switch self {
    case .move(.up), .previous: .moved(max(0, selection - 1))
    case .move(.down), .next: .moved(min(count - 1, selection + 1))
    case .accept: .chosen(selection)
    case .type(let text): Self.place(text, of: count).map { .chosen($0) } ?? .moved(selection)
    default: nil
    }
  }

  /// Typing, moving, Enter, Esc, Tab: what goes to the focus rather than having a deed of its own.
  var isTyping: Bool {
    switch self {
    case .type, .erase, .eraseForward, .eraseWord, .clearField, .move, .accept, .back, .next,
      .previous:
      true
    default: false
    }
  }
}
