internal import Asterisk
internal import Desk
internal import DeskPhone
internal import DeskStore
internal import Softphone

/// The telephone that the configuration asks for.
extension DeskOpening {
  func telephone(
    _ store: Store, _ company: Company, _ seat: Seat, _ mailbox: Mailbox
  ) throws -> any Telephone {
    if let lesson { return try lesson.telephone(company, mailbox) }
    let report: PhoneReporting = { mailbox.post(.phone($0)) }
    switch phoneKind(of: seat.member) {
    case .manual:
      return ManualTelephone(
        operatorCode: seat.member.code, clock: WallClock.now, report: reporting(to: mailbox))
    case .simulated:
      return try Callers.telephone(
        store: store, company: company, seed: options.seed ?? 1, pace: options.pace ?? 1,
        report: report)
    case .asterisk:
      return AsteriskTelephone(
        try exchangeSettings(of: seat.member), clock: WallClock.now,
        trouble: { report(.trouble($0.told)) }, report: report)
    case .softphone:
      let own = configuration.telephone.ownPhone ?? TelephoneSettings.OwnPhone()
      let secret = try PhoneSecret.read(file: own.secretFile) ?? ""
      return SoftphoneTelephone(
        own.settings(folder: seat.folder.path + "/softphone", secret: secret), clock: WallClock.now,
        report: reporting(to: mailbox), trouble: { report(.trouble($0.told)) })
    }
  }

  /// A telephone beside the desk doesn't say which number was called: the operator has said it.
  private func reporting(to mailbox: Mailbox) -> PhoneReporting {
    let queue = options.queue
    return { event in
      if case .waiting(let call) = event, let queue {
        mailbox.post(.phone(.waiting(call.come(by: queue))))
      } else {
        mailbox.post(.phone(event))
      }
    }
  }

  /// Complains of what is missing before the screen is taken.
  func checkTelephone(of member: StaffMember) throws {
    switch phoneKind(of: member) {
    case .asterisk: _ = try exchangeSettings(of: member)
    case .softphone: _ = try PhoneSecret.read(file: configuration.telephone.ownPhone?.secretFile)
    case .manual, .simulated: break
    }
  }

  private func exchangeSettings(of member: StaffMember) throws -> AsteriskSettings {
    guard let exchange = configuration.telephone.exchange else {
      throw Complaint(
        """
        “phone: asterisk” needs a section “asterisk:” in the configuration: host, user, \
        secretFile, queues. The README has an example.
        """)
    }
    guard let secret = try PhoneSecret.read(file: exchange.secretFile) else {
      throw Complaint(
        """
        The exchange wants a secret: name a file in “asterisk.secretFile”, or set \
        \(TelephoneSettings.secretVariable).
        """)
    }
    return exchange.settings(of: member, secret: secret)
  }
}

extension AsteriskTrouble {
  /// As the machine knows it.
  var told: TelephoneTrouble {
    switch self {
    case .unreachable(let detail): .unreachable(detail)
    case .silent: .silent
    case .loginRefused(let detail): .signOnRefused(detail)
    case .refused(let action, let detail): .rightMissing(action + ": " + detail)
    }
  }
}

extension SoftphoneTrouble {
  /// As the machine knows it.
  var told: TelephoneTrouble {
    switch self {
    case .programMissing(let program): .programMissing(program)
    case .unusableSetting(let name): .unusable(name)
    case .unusableFolder(let path), .notASocket(let path), .foreign(let path): .unusable(path)
    case .portTaken(let port): .portTaken(Int(port))
    case .wontStart(let words): .unreachable(words)
    case .notRunning(let path): .unreachable(path)
    case .anotherDesk: .takenByAnotherDesk
    case .silent: .silent
    case .notRegistered: .signOnRefused("")
    }
  }
}
