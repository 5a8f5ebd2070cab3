internal import Asterisk
internal import CLinux
internal import Desk
internal import DeskStore
internal import Foundation
internal import Glibc

/// The telephone: its settings, its secret, and whether the other side can be reached.
struct PhoneCheck {
  let kind: PhoneKind
  let settings: TelephoneSettings
  var environment: [String: String] = ProcessInfo.processInfo.environment
  /// Seconds that reaching it may take, finding its address included.
  var patience = 4.0

  func symptoms() -> [Symptom] {
    switch kind {
    case .manual, .simulated: [.phone(kind)]
    case .asterisk: exchange()
    case .softphone: softphone()
    }
  }

  private func exchange() -> [Symptom] {
    guard let exchange = settings.exchange else {
      return [.phoneWrong("asterisk: host, user, secretFile, queues")]
    }
    do {
      guard try PhoneSecret.read(file: exchange.secretFile, environment: environment) != nil else {
        return [.phoneWrong("asterisk.secretFile, " + TelephoneSettings.secretVariable)]
      }
    } catch {
      return [.phoneWrong("\(error)")]
    }
    let isPlain = exchange.security == .plain
    let port = exchange.port ?? (isPlain ? 5038 : 5039)
    let greeting = Reach(host: exchange.host, port: port, wantsGreeting: isPlain)
      .greeting(within: patience)
    guard let greeting else { return [.exchangeSilent(host: exchange.host, port: port)] }
    if isPlain, !greeting.hasPrefix("Asterisk Call Manager") {
      return [.exchangeOther(host: exchange.host, port: port)]
    }
    return [.exchange(host: exchange.host, port: port)]
  }

  private func softphone() -> [Symptom] {
    let own = settings.ownPhone
    do {
      _ = try PhoneSecret.read(file: own?.secretFile, environment: environment)
    } catch {
      return [.phoneWrong("\(error)")]
    }
    let program = own?.program ?? "linphone-daemon"
    let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    let places = program.hasPrefix("/") ? [program] : folders.map { "\($0)/\(program)" }
    guard let found = places.first(where: { access($0, X_OK) == 0 }) else {
      return [.softphoneMissing(program)]
    }
    return [.softphone(found)]
  }
}

/// A connection that is only tried: whoever resolves names or answers slowly is not waited for.
struct Reach: Sendable {
  let host: String
  let port: Int
  var wantsGreeting = false

  /// What the other side says first, empty where that is not asked for; nil when nobody answers.
  func greeting(within seconds: Double) -> String? {
    let answer = Answer()
    let thread = Thread { answer.give(connect(until: DispatchTime.now() + seconds)) }
    thread.stackSize = 512 * 1024
    thread.start()
    return answer.wait(seconds)
  }

  private final class Answer: @unchecked Sendable {
    private let given = DispatchSemaphore(value: 0)
    private var text: String?

    func give(_ text: String?) {
      self.text = text
      given.signal()
    }

    func wait(_ seconds: Double) -> String? {
      given.wait(timeout: .now() + seconds) == .success ? text : nil
    }
  }

  private func connect(until limit: DispatchTime) -> String? {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &list) == 0 else { return nil }
    defer { freeaddrinfo(list) }
    var place = list
    while let address = place?.pointee {
      if let greeting = greeting(from: address, until: limit) { return greeting }
      place = address.ai_next
    }
    return nil
  }

  private func greeting(from address: addrinfo, until limit: DispatchTime) -> String? {
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let socket = socket(address.ai_family, kind, 0)
    guard socket >= 0 else { return nil }
    defer { close(socket) }
    let begun = Glibc.connect(socket, address.ai_addr, address.ai_addrlen)
    guard begun == 0 || errno == EINPROGRESS else { return nil }
    guard waits(socket, POLLOUT, limit) else { return nil }
    var fault: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    guard getsockopt(socket, SOL_SOCKET, SO_ERROR, &fault, &length) == 0, fault == 0 else {
      return nil
    }
    guard wantsGreeting else { return "" }
    guard waits(socket, POLLIN, limit) else { return "" }
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = recv(socket, &bytes, bytes.count, 0)
    return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
  }

  private func waits(_ socket: Int32, _ event: Int32, _ limit: DispatchTime) -> Bool {
    let now = DispatchTime.now()
    guard now < limit else { return false }
    let left = (limit.uptimeNanoseconds - now.uptimeNanoseconds) / 1_000_000
    var wait = pollfd(fd: socket, events: Int16(event), revents: 0)
    return poll(&wait, 1, Int32(left)) > 0
  }
}
