extension ScriptMoment {
  /// Where in the call the operator is: what the script has a sentence for (A21).
  public static func of(_ state: State) -> ScriptMoment {
    switch state.work {
    case .free, .answering, .ringing, .office: return .greeting
    case .dialling(let dialling): return opening(of: dialling.call.callOut)
    case .conversation(let conversation):
      switch conversation.line {
      case .ended: return .wrapUp
      case .hangingUp: return .closing
      case .holding, .held, .resuming: return .onHold
      case .transferring, .consulting: return .putThrough
      case .talking: break
      }
      if state.lesson != nil, !conversation.isGreeted {
        return opening(of: conversation.call.callOut)
      }
      switch state.overlay {
      case .transfer: return .otherPurpose
      case .goods(let search) where search.chosen != nil: return .information
      default: break
      }
      if case .client(let dealing) = conversation.party, conversation.call.callOut != nil,
        of(dealing.stage) == .order
      {
        return opening(of: conversation.call.callOut)
      }
      return of(conversation.party)
    }
  }

  /// The first words of a call that the desk makes.
  private static func opening(of callOut: CallOut?) -> ScriptMoment {
    switch callOut?.reason {
    case .callBack: .callBack
    case .dormant: .dormant
    case .task: .task
    case .campaign: .greeting
    case nil: .greeting
    }
  }

  private static func of(_ party: Party) -> ScriptMoment {
    switch party {
    case .searching: .whoIsCalling
    case .opening: .greeting
    case .registering, .filing: .newClient
    case .errand: .order
    case .client(let dealing): of(dealing.stage)
    }
  }

  private static func of(_ stage: Dealing.Stage) -> ScriptMoment {
    switch stage {
    case .barred(let reason, _):
      switch reason {
      case .keyClient: .keyClient
      case .newClient: .newClient
      case .debt(.overdue): .debtOverdue
      case .debt(.overLimit): .debtLimit
      case .debt(.noRoom): .noRoom
      case .otherPurpose: .otherPurpose
      }
    case .selling(let sale): of(sale)
    case .sold: .confirmed
    }
  }

  private static func of(_ sale: Sale) -> ScriptMoment {
    switch sale.focus {
    case .entry, .line:
      if sale.entry.standIn != nil { return .outOfStock }
      return sale.order.lines.isEmpty ? .order : .lineAdded
    case .offers: return of(sale.offers)
    case .delivery: return sale.delivery[.payment] == nil ? .delivery : .regional
    case .readBack, .confirming: return .readBack
    }
  }

  private static func of(_ desk: OfferDesk) -> ScriptMoment {
    switch desk.step {
    case .accepting: return .offerTaken
    case .refusing: return .offerRefused
    case .choosing: break
    }
    guard let offer = desk.chosen else { return .lineAdded }
    switch offer.reason {
    case .new: return .offerNew
    case .special: return .offerSpecial
    case .usual: return .offerUsual
    case .companion: return .offerCompanion
    case .popular: return .offerPopular
    }
  }
}
