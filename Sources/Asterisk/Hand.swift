internal import Desk

/// A call that the desk deals with: asked for, talked with, held, being put through.
struct Hand: Hashable, Sendable {
  enum Stage: Hashable, Sendable {
    /// Rings at the operator's, who is about to lift the receiver.
    case ringing
    /// On its way from the queue to the operator's telephone.
    case fetching
    case talking
    /// On its way to the parking place, standing there, coming back from it.
    case parking, held, returning
    /// Held by a key of the telephone, which alone can take it back.
    case heldAtTelephone
    /// Is there such a number? Then it is transferred, asked or dialled.
    case checking(Next)
    /// A colleague's telephone rings; the caller stays until it is answered.
    case transferring
    case asking, consulting, completing, cancelling
    case dialling
    case hangingUp
  }

  enum Next: Hashable, Sendable {
    case transfer, consult, dial
  }

  enum Side: Hashable, Sendable {
    case caller, desk
  }

  let id: CallID
  /// The other's channel.
  var caller: String?
  /// The operator's channel.
  var leg: String?
  var stage: Stage
  /// Where it goes back to when what was begun fails.
  var before = Stage.talking
  /// It waited when it was asked to be put through, and goes on waiting if that fails.
  var isFromQueue = false
  /// Asked for again while it was on its way: refused once it has come.
  var askedAgain = 0
  var deadline: Int?
  /// The number it is put through to, or that is dialled.
  var target = ""
  var number = ""
  var callerName = ""
  /// The channel that rings for it, by the id that it was given.
  var rung: String?
  /// Whoever rings has answered.
  var isAnswered = false
  /// The channel of the client who is dialled.
  var dialled: String?
  /// The operator's channel has left the caller for a colleague.
  var isApart = false
  var isTransferred = false
  /// The operator put the caller through at the telephone itself.
  var isUnasked = false
  var firstToLeave: Side?
  var trouble: PhoneTrouble?
  var dialTrouble: DialTrouble?

  init(id: CallID, caller: String? = nil, leg: String? = nil, stage: Stage) {
    self.id = id
    self.caller = caller
    self.leg = leg
    self.stage = stage
  }
}
