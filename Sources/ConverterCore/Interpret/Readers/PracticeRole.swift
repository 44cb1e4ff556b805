/// What a verb means for the model, by who does it.
struct PracticeRole {
  var action: Action
  var actor: Actor
  var source = DataSource.unspecified

  /// Nil where the verb tells no practice of that actor. `hasRecipient`: a recipient stands in the
  /// frame; `hasPurpose`: a purpose does; `reachesUs`: the data come "to us".
  init?(
    _ verb: FrameVerb, _ frame: Frame, hasRecipient: Bool, hasPurpose: Bool, reachesUs: Bool
  ) {
    switch frame.actor {
    case .you: self.init(ofPerson: verb, frame, isShown: hasRecipient && !reachesUs)
    case .they: self.init(ofOther: verb, frame, reachesUs: reachesUs)
    default:
      self.init(
        ofCompany: verb, frame, hasRecipient: hasRecipient, hasPurpose: hasPurpose,
        reachesUs: reachesUs)
    }
  }

  /// `isShown`: the person shows the data to others ("you can share photos with other members").
  private init?(ofPerson verb: FrameVerb, _ frame: Frame, isShown: Bool) {
    guard frame.negator == nil else { return nil }
    switch verb {
    case .share where isShown: (action, actor, source) = (.share, .firstParty, .direct)
    case .provide, .share: (action, actor, source) = (.collect, .firstParty, .direct)
    case .request where frame.isPassive: (action, actor, source) = (.collect, .firstParty, .direct)
    default: return nil
    }
  }

  private init?(ofOther verb: FrameVerb, _ frame: Frame, reachesUs: Bool) {
    switch verb {
    case .provide, .share:
      if reachesUs {
        (action, actor, source) = (.collect, .firstParty, .thirdParty)
      } else if verb == .share {
        (action, actor) = (.share, .thirdParty)
      } else {
        return nil
      }
    // "Merchants are required to": asked themselves.
    case .request where frame.isPassive: return nil
    case .collect, .request: (action, actor) = (.collect, .thirdParty)
    case .employ: (action, actor, source) = (.collect, .thirdParty, .automatic)
    case .use: (action, actor) = (.use, .thirdParty)
    case .receive: (action, actor) = (.share, .firstParty)
    case .access: (action, actor) = (.share, .firstParty)
    case .sell: (action, actor) = (.sell, .thirdParty)
    case .profile: (action, actor) = (.profile, .thirdParty)
    case .retain: (action, actor) = (.retain, .thirdParty)
    case .delete, .contact: return nil
    }
  }

  private init?(
    ofCompany verb: FrameVerb, _ frame: Frame, hasRecipient: Bool, hasPurpose: Bool,
    reachesUs: Bool
  ) {
    actor = .firstParty
    switch verb {
    case .collect: action = .collect
    case .request: (action, source) = (.collect, .direct)
    case .share, .provide:
      // "It is sent to us": what others or the person give.
      if frame.isPassive, !hasRecipient, reachesUs || verb == .provide {
        action = .collect
      } else if reachesUs, frame.actor == nil {
        // "Sharing your tastes with us helps": what the person does.
        return nil
      } else {
        guard verb == .share || hasRecipient else { return nil }
        action = .share
      }
    case .receive: action = .collect
    case .use: action = .use
    case .employ: (action, source) = (.collect, .automatic)
    case .contact:
      guard hasPurpose else { return nil }
      action = .use
    case .sell: action = .sell
    case .retain: action = .retain
    case .delete: action = .delete
    case .profile: action = .profile
    case .access:
      // "You decide who sees it": no act of the company's.
      guard frame.actor == .we else { return nil }
      action = .collect
    }
  }
}
