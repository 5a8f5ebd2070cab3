/// What the softphone is asked. It takes one line at a time, and numbers its calls from 1.
enum SoftphoneCommand: Equatable {
  case version
  /// The next thing that happened, if any.
  case popEvent
  case callStatus(Int)
  case answer(Int)
  case terminate(Int)
  case pause(Int)
  case resume(Int)
  case transfer(Int, to: String)
  /// Puts the first call through to the party of the second.
  case join(Int, Int)
  case call(String)
  /// The microphone of the call that is talked to.
  case mute(Bool)
  case register(SoftphoneSettings.Account)
  case registerStatus(Int)
  case quit

  private static let longestLine = 2_000

  /// The line to send, without its end; nil when a value can't be sent.
  var line: String? {
    guard let text, text.utf8.count <= Self.longestLine else { return nil }
    return text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } ? text : nil
  }

  private var text: String? {
    switch self {
    case .version: "version"
    case .popEvent: "pop-event"
    case .callStatus(let call): "call-status \(call)"
    case .answer(let call): "answer \(call)"
    case .terminate(let call): "terminate \(call)"
    case .pause(let call): "call-pause \(call)"
    case .resume(let call): "call-resume \(call)"
    case .transfer(let call, let address):
      SipAddress.isSound(address) ? "call-transfer \(call) \(address)" : nil
    case .join(let call, let other): "call-transfer \(call) \(other)"
    case .call(let address): SipAddress.isSound(address) ? "call \(address)" : nil
    case .mute(let isMute): "call-mute \(isMute ? 1 : 0)"
    case .register(let account): Self.registration(account)
    case .registerStatus(let account): "register-status \(account)"
    case .quit: "quit"
    }
  }

  /// Its words are parted by white space, and one that is left out is called NULL.
  private static func registration(_ account: SoftphoneSettings.Account) -> String? {
    let server = account.server ?? account.domain
    let words = [
      "sip:\(account.user)@\(account.domain)", server.contains(":") ? server : "sip:\(server)",
      account.secret.isEmpty ? "NULL" : account.secret, account.login ?? account.user,
    ]
    guard account.secret != "NULL", !account.user.isEmpty, SipAddress.isSound(words[0]),
      words.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isWhitespace) })
    else { return nil }
    return "register \(words.joined(separator: " "))"
  }

  /// How its answer is written when all is well.
  var shape: SoftphoneAnswer.Shape {
    switch self {
    case .answer, .terminate, .quit: .bare
    case .version, .pause, .resume, .mute: .sentence
    case .callStatus, .transfer, .join, .call, .register, .registerStatus: .fields
    case .popEvent: .event
    }
  }
}
