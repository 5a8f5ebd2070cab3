public import Desk
public import TextScreen

/// The whole screen of a state. Pure: the same state and size give the same cells, at any size.
public enum DeskScreen {
  /// `last`: the state that the frame shows. What looks the same in both is left as it stands.
  /// `entry`: the PIN that is being typed at a locked desk.
  public static func draw(
    _ state: State, after last: State? = nil, entry: PinEntry = PinEntry(), into frame: inout Frame
  ) {
    let words = Words.of(state.look.language)
    guard !state.isLocked else {
      SignOnView.drawLock(state, entry, words, into: &frame)
      return
    }
    let last = last?.isLocked == true ? nil : last
    if last == nil { frame.clear() }
    var layout = Layout(frame.size)
    let lesson = layout.cutLesson(LessonView.rows(state, in: layout.main))
    guard layout.isLargeEnough else {
      frame.clear()
      Drawing.paragraph(words.header.makeLarger, .strong, in: Area(frame.size), into: &frame)
      return
    }
    let unchanged = Unchanged(state, last, words)
    if unchanged.header != .all {
      HeaderView.draw(
        state, words, isWide: layout.isWide, in: layout.header,
        onlyTime: unchanged.header == .butForTime, into: &frame)
    }
    switch unchanged.work {
    case .all: break
    case .butForSearch: drawWork(state, words, layout, onlySearch: true, into: &frame)
    case .nothing:
      frame.blank(layout.main)
      drawWork(state, words, layout, onlySearch: false, into: &frame)
    }
    if !lesson.isEmpty {
      frame.blank(lesson)
      LessonView.draw(state, words, in: lesson, into: &frame)
    }
    if !unchanged.notice {
      frame.blank(layout.notice)
      NoticeView.draw(state, words, in: layout.notice, into: &frame)
    }
    if !unchanged.footer {
      frame.blank(layout.footer)
      FooterView.draw(state, words, in: layout.footer, into: &frame)
    }
    let isSplit = layout.isWide && state.conversation != nil
    if let overlay = state.overlay {
      frame.cursor = nil
      let place = isSplit ? layout.columns.right : layout.main
      let onlyField = unchanged.overlayButForField
      OverlayView.draw(overlay, state, words, in: place, onlyField: onlyField, into: &frame)
    }
    if isSplit { drawDivider(layout, into: &frame) }
  }

  private static func drawWork(
    _ state: State, _ words: Words, _ layout: Layout, onlySearch: Bool, into frame: inout Frame
  ) {
    frame.cursor = nil
    switch state.work {
    case .free:
      FreeDeskView.draw(state, words, in: layout.main, into: &frame)
    case .answering(let entry, let since):
      AnsweringView.draw(entry, since: since, state, words, in: layout.main, into: &frame)
    case .ringing(let ringing):
      RingingView.draw(ringing, state, words, in: layout.main, into: &frame)
    case .dialling(let dialling):
      DiallingView.draw(dialling, state, words, in: layout.main, into: &frame)
    case .office(let office):
      OfficeView.draw(office, state, words, in: layout.main, into: &frame)
    case .conversation(let conversation):
      ConversationView.draw(
        conversation, state, words, layout, onlySearch: onlySearch, into: &frame)
    }
  }
}

extension DeskScreen {
  /// The vertical rule, joined with the horizontal ones that meet it.
  private static func drawDivider(_ layout: Layout, into frame: inout Frame) {
    let column = layout.columns.divider
    let rule = Unicode.Scalar("─").value
    for row in layout.main.row..<layout.main.row + layout.main.rows {
      let left = frame[column - 1, row].scalar == rule
      let right = frame[column + 1, row].scalar == rule
      let isTop = row == layout.main.row
      let meeting: Unicode.Scalar = isTop ? "┬" : "┼"
      let joint: Unicode.Scalar = left ? (right ? meeting : "┤") : (right ? "├" : "│")
      frame.fill(joint, column..<column + 1, row, .frame)
    }
  }
}

/// What a state shows as another one did.
struct Unchanged {
  enum Work { case nothing, butForSearch, all }

  var header = HeaderView.Likeness.none
  /// The work below what lies over it, and the place of that.
  var work = Work.nothing
  var notice = false

  /// Whether all of the overlay but the text of its field is the same.
  var overlayButForField = false

  /// No key of the footer depends on what is searched for, or on what stands in an overlay.
  var footer: Bool { work != .nothing }

  init(_ state: State, _ last: State?, _ words: Words) {
    guard let last, state.hasSameSurroundings(as: last), Self.isSameTime(state, last) else {
      return
    }
    header = HeaderView.likeness(state, last, words)
    let isOpen = state.overlay == nil && last.overlay == nil
    guard isOpen || state.overlay?.coversAs(last.overlay) == true else { return }
    if state.hasSameWork(as: last) {
      work = .all
    } else if isOpen, state.outbox == last.outbox, let conversation = state.conversation,
      let lastConversation = last.conversation,
      conversation.differsOnlyInSearch(from: lastConversation)
    {
      work = .butForSearch
    }
    notice = work != .nothing && NoticeView.isSame(state, last)
    if work == .all, case .remark(let draft) = state.overlay, case .text = draft.step,
      case .remark(let lastDraft) = last.overlay
    {
      overlayButForField = draft.step == lastDraft.step
    }
  }

  private static func isSameTime(_ state: State, _ last: State) -> Bool {
    guard state.now != last.now else { return true }
    let minute = 60_000
    guard state.now.milliseconds / minute == last.now.milliseconds / minute else { return false }
    let isSameSecond = state.now.milliseconds / 1000 == last.now.milliseconds / 1000
    guard state.office == nil || isSameSecond else { return false }
    return state.queue.allSatisfy { entry in
      guard let since = entry.call?.since else { return true }
      return state.now.seconds(since: since) == last.now.seconds(since: since)
    }
  }
}

extension Overlay {
  /// Whether it takes the same place as another one, whatever stands in it.
  fileprivate func coversAs(_ other: Overlay?) -> Bool {
    switch (self, other) {
    case (.help, .help), (.palette, .palette), (.goods, .goods), (.remark, .remark),
      (.pause, .pause), (.callCameIn, .callCameIn):
      true
    default: false
    }
  }
}

/// How the screen is shared out: header, work, notice, footer; from 100 columns on the work has a
/// left column for the queue and the offers.
struct Layout {
  static let smallest = Size(columns: 60, rows: 16)
  static let wideFrom = 100

  let size: Size
  let header: Area
  private(set) var main: Area
  let notice: Area
  let footer: Area

  init(_ size: Size) {
    self.size = size
    var rest = Area(size)
    header = rest.takeTop()
    footer = rest.takeBottom()
    notice = rest.takeBottom()
    main = rest
  }

  /// Rows at the foot of the work go to the school.
  mutating func cutLesson(_ rows: Int) -> Area { main.takeBottom(rows) }

  var isLargeEnough: Bool {
    size.columns >= Self.smallest.columns && size.rows >= Self.smallest.rows
  }

  var isWide: Bool { size.columns >= Self.wideFrom }

  /// The left column, the column of the vertical rule, and the right one.
  var columns: (left: Area, divider: Int, right: Area) {
    let width = min(60, max(36, size.columns * 3 / 10))
    let (left, rest) = main.splitLeft(width)
    let (rule, right) = rest.splitLeft(1)
    return (left, rule.column, right)
  }
}
