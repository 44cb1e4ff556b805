import ConverterCore

/// One privacy declaration: what one practice does with data for one use.
struct FideslangDeclaration {
  /// Unique in its system: the practice's id and the use.
  var name: String { practice.id + " " + use }
  /// The practice it declares.
  let practice: Practice
  /// The data use; exactly one.
  let use: String
  /// The data categories; never empty.
  let categories: [String]
  /// The data subjects; never empty.
  let subjects: [String]
  /// The fields among these that the text does not state.
  let assumed: [String]

  /// The declarations of a practice, one a data use; none for what Fides must not assert: denied
  /// or undecided practices, other people's, deletions and transfers.
  static func declarations(_ practice: Practice) -> [FideslangDeclaration] {
    guard practice.isDeclared else { return [] }
    let data = practice.data.filter { $0.status == .stated }
    if data.isEmpty, !practice.data.isEmpty { return [] }
    let cookies = practice.technologies.contains { $0.code?.isCookie == true }
    let categories =
      (data.map { $0.code?.fides ?? "user" } + (cookies ? ["user.device.cookie"] : [])).distinct
    let stated = practice.subjects.filter { $0.status == .stated }.compactMap(\.code?.fides)
    return uses(practice).map { use, isAssumed in
      let assumed: [(String, Bool)] = [
        ("data_use", isAssumed), ("data_categories", categories.isEmpty),
        ("data_subjects", stated.isEmpty),
      ]
      return FideslangDeclaration(
        practice: practice, use: use, categories: categories.isEmpty ? ["user"] : categories,
        subjects: stated.isEmpty ? ["customer"] : stated.distinct,
        assumed: assumed.filter(\.1).map(\.0))
    }
  }

  /// The data uses of a practice, each with whether it is assumed. Sharing is a use of its own
  /// beside what the recipient does with the data, so that rules against sharing apply.
  private static func uses(_ practice: Practice) -> [(String, Bool)] {
    var uses: [(String, Bool)] = []
    if practice.isSharing {
      let isLegal =
        practice.recipients.contains { $0.code == .authorities && $0.status == .stated }
        || practice.conditions.contains { $0.kind == .law }
      uses.append(
        (isLegal ? "third_party_sharing.legal_obligation" : "third_party_sharing", false))
    }
    for purpose in practice.purposes where purpose.status == .stated {
      let use = purpose.code?.fides ?? "collect"
      if !uses.contains(where: { $0.0 == use }) { uses.append((use, purpose.code == nil)) }
    }
    if !uses.isEmpty { return uses }
    // "collect": for a purpose that has not yet been expressly defined.
    return practice.purposes.isEmpty ? [("collect", practice.action == .profile)] : []
  }

  /// Writes the declaration as fideslang's PrivacyDeclaration.
  func write(_ json: inout JSONWriter, text: CanonicalText) {
    json.object { json in
      json.member("name", name)
      json.array("data_categories", of: categories)
      json.member("data_use", use)
      json.array("data_subjects", of: subjects)
      let bases = Set(practice.legalBasis.filter { $0.status == .stated }.compactMap(\.code))
      if let basis = bases.first, bases.count == 1 {
        json.member("legal_basis_for_processing", basis.fides)
      }
      if let retention = practice.retention, let words = retention.evidence.first {
        json.member("retention_period", retention.duration ?? text.quote(words.range))
      }
      if practice.isSharing {
        json.member("data_shared_with_third_parties", true)
        let recipients = practice.recipients.filter { $0.status == .stated }.map(\.words)
        if !recipients.isEmpty {
          json.member("third_parties", recipients.joined(separator: "; "))
        }
        json.array("shared_categories", of: categories)
      }
    }
  }
}

extension Practice {
  /// Whether it hands data to others.
  var isSharing: Bool {
    (action == .share || action == .sell)
      && !(recipients.count > 0 && recipients.allSatisfy { $0.code == .firstParty })
  }

  /// Whether a declaration may assert it.
  fileprivate var isDeclared: Bool {
    guard polarity == .affirmed, status == .stated else { return false }
    switch actor {
    case .onBehalfOfClient, .client, .user: return false
    case .firstParty, .thirdParty: return action != .delete && action != .transfer
    }
  }
}

extension Technology {
  /// Whether it is a kind of cookie.
  var isCookie: Bool {
    [.cookies, .sessionCookies, .persistentCookies, .thirdPartyCookies].contains(self)
  }

  /// Whether it keeps or reads something on the device without being a cookie.
  var isOtherDeviceAccess: Bool {
    [.flashCookies, .localStorage, .fingerprinting].contains(self)
  }
}
