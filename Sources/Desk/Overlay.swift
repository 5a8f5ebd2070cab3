/// What lies over the desk and takes the keys until Esc or its own end.
public enum Overlay: Hashable, Sendable, Codable {
  case help(scroll: Int)
  case palette(Palette)
  /// Information on goods, with or without a call (A18).
  case goods(Search<GoodMatch>)
  /// Answers of a project (B1.1, B1.2).
  case answers(AnswerSearch)
  /// Confirmed orders: to copy, to change, to cancel.
  case orders(OrderList)
  /// What became of one of them (C3).
  indirect case orderWork(OrderSheet)
  case remark(RemarkDraft)
  /// What the client wrote, and the answer to it (C5).
  case letter(Letter)
  /// The head of the department is asked (A11).
  case consult(ConsultDraft)
  /// The open question may be taken back (A11).
  case withdrawal(Consult)
  /// A call back is promised: when, and what about (A1).
  case promise(Form)
  /// To whom the caller shall be put through, beyond what the duties demand (A19).
  case transfer(TransferChoice)
  case pause(selection: Int)
  /// Whether one is there, on another call, or away: for all who don't take calls.
  case presence(selection: Int)
  case office(OfficeForm)
  /// To which operator the chosen call to make is given (A22).
  case handOver(TransferChoice)
  /// A plain telephone rang: whose number does it show?
  case callCameIn(TextField)
  /// A call was cut off by a crash or a lost line: go on with it.
  case resume(Conversation, isWhole: Bool = true)
  /// Enter leaves the desk; a call in hand would be kept for the next start.
  case leave
}

/// The command palette: what was typed and which of the found commands is chosen.
public struct Palette: Hashable, Sendable, Codable {
  public var field: TextField
  public var selection: Int

  public init(field: TextField = TextField(), selection: Int = 0) {
    self.field = field
    self.selection = selection
  }
}

/// A remark being written: first the topic, then the words (A20).
public struct RemarkDraft: Hashable, Sendable, Codable {
  public enum Step: Hashable, Sendable, Codable {
    case topic(selection: Int)
    case text(Remark.Topic)
  }

  /// What makes a remark a complaint: the client wants an answer (B1.4).
  public struct Complaint: Hashable, Sendable, Codable {
    /// The number of the order that it is about.
    public var order: String?

    public init(order: String? = nil) {
      self.order = order
    }
  }

  public var step: Step
  public var field: TextField
  /// Nil for a remark that is only passed on.
  public var complaint: Complaint?

  public init(
    step: Step = .topic(selection: 0), field: TextField = TextField(),
    complaint: Complaint? = nil
  ) {
    self.step = step
    self.field = field
    self.complaint = complaint
  }
}
