/// A command's name in the footer and the palette, and a sentence of help.
struct Caption: Sendable {
  let name: String
  let help: String

  init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }
}

struct CommandWords: Sendable {
  let answer: Caption
  let dial: Caption
  let promise: Caption
  let consult: Caption
  let callCameIn: Caption
  let goods: Caption
  let orders: Caption
  let document: Caption
  let office: Caption
  /// The same in the office: back.
  let toQueue: Caption
  let add: Caption
  let handOver: Caption
  let presence: Caption
  let act: Caption
  let transfer: Caption
  let warmTransfer: Caption
  /// While a colleague is asked: the transfer itself, and back to the caller.
  let putThrough: Caption
  let backToCaller: Caption
  let mute: Caption
  let unmute: Caption
  let takeOffer: Caption
  let refuseOffer: Caption
  let delivery: Caption
  let confirm: Caption
  let remark: Caption
  let say: Caption
  let write: Caption
  let coach: Caption
  let pause: Caption
  let ready: Caption
  let lock: Caption
  let endCall: Caption
  let hold: Caption
  let resume: Caption
  let findClient: Caption
  let newClient: Caption
  let undo: Caption
  let redo: Caption
  let help: Caption
  let palette: Caption
  let nextTheme: Caption
  let nextLanguage: Caption
  let redraw: Caption
  let leave: Caption
  let accept: Caption
  let register: Caption
  let back: Caption
  let next: Caption
  let previous: Caption
  let erase: Caption
  let eraseForward: Caption
  let eraseWord: Caption
  let clearField: Caption
  let up: Caption
  let down: Caption
  let left: Caption
  let right: Caption
  let home: Caption
  let end: Caption
  let pageUp: Caption
  let pageDown: Caption
}
