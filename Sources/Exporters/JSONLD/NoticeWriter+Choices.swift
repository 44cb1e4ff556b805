import ConverterCore

/// What people can choose: involvement of an entity in a process, and how consent is taken back.
extension NoticeWriter {
  /// Conditions that no involvement expresses: the process is restricted to these contexts.
  func contexts(_ frame: ProcessFrame, _ json: inout JSONWriter) {
    let practice = frame.practice
    let conditions = practice.conditions.filter { condition in
      condition.kind.dpv.term == "dpv:Context" && hasWords(condition.evidence)
        && !frame.exceptions.contains(condition) && !(frame.isProhibited && condition.isException)
    }
    let audience = practice.audience.flatMap {
      Self.place(of: $0) == nil && $0.code != .children && hasWords($0.evidence) ? $0 : nil
    }
    if conditions.isEmpty, audience == nil { return }
    json.array("hasContext") { json in
      for (index, condition) in conditions.enumerated() {
        json.object { json in
          json.member("id", base, "\(frame.fragment)-context-\(index + 1)")
          json.member("type", literal: "dpv:Context")
          label("title", condition.kind.dpv.label, &json)
          evidence(condition.evidence, &json)
        }
      }
      if let audience {
        json.object { json in
          json.member("id", base, "\(frame.fragment)-audience")
          json.member("type", literal: "dpv:Context")
          words("title", audience.label, at: audience.evidence.first?.range, &json)
          evidence(audience.evidence, &json)
        }
      }
    }
  }

  /// Choices that govern a process, and the consent or objection it depends on.
  func involvement(_ frame: ProcessFrame, _ json: inout JSONWriter) {
    let governing = frame.choices.compactMap { choices[$0] }.filter { hasWords($0.evidence) }
    let conditions = frame.practice.conditions.filter { condition in
      let isLinked = governing.contains { $0.id == condition.choice && $0.status == .stated }
      return Self.involves(condition, frame) && !isLinked && hasWords(condition.evidence)
    }
    if governing.isEmpty, conditions.isEmpty { return }
    json.array("hasEntityInvolvement") { json in
      for choice in governing { choiceNode(choice, &json) }
      for (index, condition) in conditions.enumerated() {
        json.object { json in
          json.member("id", base, "\(frame.fragment)-condition-\(index + 1)")
          json.array("type", of: ["dpv:EntityInvolvement", condition.kind.dpv.term ?? ""])
          label("title", condition.kind.dpv.label, &json)
          json.member("isImplementedByEntity", literal: "dpv:User")
          evidence(condition.evidence, &json)
        }
      }
    }
  }

  private static func involves(_ condition: Condition, _ frame: ProcessFrame) -> Bool {
    switch condition.kind {
    case .consent, .noObjection: !frame.isProhibited || !condition.isException
    case .request: !frame.isProhibited
    case .law, .merger, .aggregation, .emergency, .contract, .necessity, .other: false
    }
  }

  /// A choice as an array's value: in full the first time, then by its IRI.
  func choiceNode(_ choice: Choice, _ json: inout JSONWriter) {
    let fragment = Self.fragment("choice-", choice.id)
    guard written.insert(fragment).inserted else {
      json.value(base, fragment)
      return
    }
    json.object { json in
      json.member("id", base, fragment)
      json.array("type", of: Self.types(of: choice))
      if let title = choice.label {
        words("title", title, at: choice.evidence.first?.range, &json)
      } else {
        label("title", Self.row(of: choice)?.label ?? "choice", &json)
      }
      json.object("description") { json in
        json.array("en", of: choiceDescription(choice))
      }
      choiceProperties(choice, &json)
      if let page = choice.mechanisms.lazy.compactMap({ WebIRI($0.target) }).first {
        json.member("page", page.text)
      }
      if let place = choice.audience.flatMap(Self.place) {
        json.array("hasJurisdiction", of: [place])
      }
      json.member("isImplementedByEntity", literal: "dpv:User")
      evidence(choice.evidence + choice.mechanisms.flatMap(\.evidence), &json)
    }
  }

  private static func row(of choice: Choice) -> DPVMapping? {
    switch choice.status {
    case .stated: choice.control.dpv
    case .denied: DPVMapping.table["control-denied"]?[choice.control.rawValue]
    case .ambiguous, .notFound: nil
    }
  }

  /// An undecided choice is an involvement of no further kind.
  private static func types(of choice: Choice) -> [String] {
    ["dpv:EntityInvolvement"] + (row(of: choice)?.terms ?? [])
  }

  private func choiceDescription(_ choice: Choice) -> [String] {
    var lines = choice.mechanisms.map(Self.describe)
    if choice.status == .ambiguous {
      lines.append("undecided: " + choice.alternatives.map { "“\($0)”" }.joined(separator: " or "))
    }
    if let audience = choice.audience { lines.append("for: " + audience.label) }
    if let consequence = choice.consequence?.value { lines.append("consequence: " + consequence) }
    return lines.isEmpty ? ["by means not stated"] : lines
  }

  /// A means in one line: `by e-mail: privacy@widgets.example`.
  static func describe(_ mechanism: Mechanism) -> String {
    var line = mechanism.kind.dpv.label
    if let target = mechanism.target { line += ": " + target }
    if let required = mechanism.requires { line += " (giving: \(required))" }
    return line
  }

  private func choiceProperties(_ choice: Choice, _ json: inout JSONWriter) {
    let isPlain = choice.defaultState == .unspecified && choice.status != .ambiguous
    if isPlain, choice.consentType == nil, choice.modality == .unspecified { return }
    json.array("property") { json in
      if choice.status == .ambiguous { property("status", choice.status.rawValue, &json) }
      if choice.defaultState != .unspecified {
        property("default", choice.defaultState.rawValue, &json)
      }
      if let type = choice.consentType { property("consentType", type.rawValue, &json) }
      if choice.modality != .unspecified {
        property("modality", choice.modality.rawValue, &json)
      }
    }
  }

  /// How consent to this process is taken back, where the text says so.
  func withdrawal(_ frame: ProcessFrame, _ json: inout JSONWriter) {
    let governing = frame.choices.compactMap { choices[$0] }.filter {
      $0.withdrawal.status == .stated && hasWords($0.withdrawal.evidence)
    }
    if governing.isEmpty { return }
    json.array("hasConsentControl") { json in
      for choice in governing {
        let fragment = Self.fragment("choice-", choice.id) + "-withdrawal"
        guard written.insert(fragment).inserted else {
          json.value(base, fragment)
          continue
        }
        json.object { json in
          json.member("id", base, fragment)
          json.array("type", of: ["dpv:ConsentControl", "dpv:WithdrawConsent"])
          let means = choice.withdrawal.mechanisms.map(Self.describe)
          if !means.isEmpty { json.object("description") { $0.array("en", of: means) } }
          evidence(
            choice.withdrawal.evidence + choice.withdrawal.mechanisms.flatMap(\.evidence), &json)
        }
      }
    }
  }

  /// Choices that are tied to no process, and what the policy says of preference signals.
  func noticeInvolvement(_ json: inout JSONWriter) {
    let loose = model.choices.filter {
      !written.contains(Self.fragment("choice-", $0.id)) && hasWords($0.evidence)
        && $0.status != .ambiguous
    }
    let signals = model.signals.filter { $0.status != .ambiguous && hasWords($0.evidence) }
    let denied = model.rights.filter {
      $0.status == .denied && Self.denial($0) != nil && hasWords($0.evidence)
    }
    if loose.isEmpty, signals.isEmpty, denied.isEmpty { return }
    json.array("hasEntityInvolvement") { json in
      for choice in loose { choiceNode(choice, &json) }
      for right in denied { deniedRight(right, &json) }
      for (index, signal) in signals.enumerated() { signalNode(signal, index + 1, &json) }
    }
  }

  private func deniedRight(_ right: Right, _ json: inout JSONWriter) {
    let row = Self.denial(right)
    json.object { json in
      json.member("id", base, note(Self.fragment("right-", right.id)))
      json.array("type", of: ["dpv:EntityInvolvement"] + (row?.terms ?? []))
      label("title", row?.label ?? "", &json)
      evidence(right.evidence, &json)
    }
  }

  private func signalNode(_ signal: Signal, _ number: Int, _ json: inout JSONWriter) {
    let isHonoured = signal.status == .stated
    lose("signal", "DPV has no term for the \(signal.kind.dpv.label); it is said in words")
    json.object { json in
      json.member("id", base, "signal-\(number)")
      let type = isHonoured ? signal.kind.dpv.term : "dpv:EntityNonPermissiveInvolvement"
      json.array("type", of: ["dpv:EntityInvolvement", type ?? "dpv:EntityInvolvement"])
      label("title", signal.kind.dpv.label + (isHonoured ? " honoured" : " not honoured"), &json)
      evidence(signal.evidence, &json)
    }
  }

  /// What the policy itself calls consent.
  func consentControls(_ json: inout JSONWriter) {
    let statements = model.consentStatements.filter {
      $0.status == .stated && hasWords($0.evidence)
    }
    if statements.isEmpty { return }
    json.array("hasConsentControl") { json in
      for statement in statements {
        json.object { json in
          json.member("id", base, note(Self.fragment("consent-", statement.id)))
          let term = statement.kind.dpv.term ?? "dpv:ConsentControl"
          let isOwn = term == "dpv:ConsentControl"
          json.array("type", of: isOwn ? [term] : ["dpv:ConsentControl", term])
          label("title", statement.kind.dpv.label, &json)
          if let audience = statement.audience {
            label("description", "for: " + audience.label, &json)
          }
          evidence(statement.evidence, &json)
        }
      }
    }
  }
}
