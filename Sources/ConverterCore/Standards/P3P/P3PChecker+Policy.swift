extension P3PChecker {
  /// The rules of one POLICY.
  mutating func checkPolicy(_ policy: XMLElement) {
    checkURI(policy.attribute("discuri"), "discuri", policy, wantsAbsolute: true)
    checkURI(policy.attribute("opturi"), "opturi", policy, wantsAbsolute: true)
    let all = Self.descendants(of: policy).filter { isP3P($0) }
    checkChoices(policy, all)
    if let test = children(policy, "TEST").first {
      add(.r9, .note, test, "TEST: browsers must ignore this policy")
    }
    for entity in children(policy, "ENTITY") { checkEntity(entity) }
    checkDisputes(policy, all)
    var categories: Set<P3PCategory> = []
    var purposes: Set<String> = []
    for statement in children(policy, "STATEMENT") {
      checkStatement(statement, categories: &categories, purposes: &purposes)
    }
    checkAccess(policy, categories, purposes)
  }

  private mutating func checkChoices(_ policy: XMLElement, _ all: [XMLElement]) {
    let chosen = all.filter { ["opt-in", "opt-out"].contains($0.attribute("required")) }
    let opturi = policy.attribute("opturi") ?? ""
    if !chosen.isEmpty, opturi.isEmpty {
      let names = Set(chosen.map(\.name)).sorted().joined(separator: ", ")
      add(.r7, .error, policy, "there is opt-in or opt-out (\(names)) but no opturi")
    }
    for current in all where current.name == "current" && current.attribute("required") != nil {
      add(.r8, .error, current, "current must not carry required")
    }
  }

  private mutating func checkEntity(_ entity: XMLElement) {
    let data = Self.descendants(of: entity).filter { isP3P($0, "DATA") }
    let fields = data.map { (ref: $0.attribute("ref") ?? "", text: Self.words($0.text), $0) }
    if !fields.contains(where: { $0.ref == "#business.name" && !$0.text.isEmpty }) {
      add(.r10, .error, entity, "ENTITY has no #business.name with a value")
    }
    let contacts = ["postal", "telecom.telephone", "online.email", "online.uri"].map {
      "#business.contact-info." + $0
    }
    if !fields.contains(where: { field in
      !field.text.isEmpty && contacts.contains { field.ref.hasPrefix($0) }
    }) {
      add(.r10, .error, entity, "ENTITY has no postal address, telephone, e-mail or URI")
    }
    for (ref, text, element) in fields {
      if !ref.hasPrefix("#business.") {
        add(.r11, .error, element, "“\(ref)” is not of the business data set")
      } else if P3PBaseDataSchema.standard.element(ref) == nil {
        add(.r16, .error, element, "“\(ref)” is not in the base data schema")
      }
      if text.isEmpty { add(.r10, .warning, element, "“\(ref)” has no value") }
    }
    if let first = fields.first, first.ref != "#business.name" {
      add(.r11, .warning, first.2, "#business.name should be the first DATA of ENTITY")
    }
  }

  private mutating func checkDisputes(_ policy: XMLElement, _ all: [XMLElement]) {
    let disputes = children(policy, "DISPUTES-GROUP").flatMap { children($0, "DISPUTES") }
    if children(policy, "DISPUTES-GROUP").isEmpty {
      add(.r12, .warning, policy, "a policy should have a DISPUTES-GROUP")
    }
    for dispute in disputes {
      if children(dispute, "REMEDIES").isEmpty {
        add(.r12, .warning, dispute, "DISPUTES should have REMEDIES")
      }
      checkURI(dispute.attribute("service"), "service", dispute, wantsAbsolute: false)
      for image in children(dispute, "IMG") {
        checkURI(image.attribute("src"), "src", image, wantsAbsolute: false)
      }
      let short = dispute.attribute("short-description") ?? ""
      let long = children(dispute, "LONG-DESCRIPTION").map(\.text).joined()
      let kind = dispute.attribute("resolution-type") ?? ""
      if ["service", "independent", "law"].contains(kind), Self.words(short + long).isEmpty {
        add(.r13, .warning, dispute, "DISPUTES of type \(kind) must be described")
      }
      if short.unicodeScalars.count > 255 {
        add(.r14, .error, dispute, "short-description has more than 255 characters")
      }
    }
    let namesLaw = disputes.contains { $0.attribute("resolution-type") == "law" }
    for element in all where element.name == "historical" && !namesLaw {
      add(.r15, .warning, element, "historical needs a law or policy named in DISPUTES")
    }
  }

  private mutating func checkAccess(
    _ policy: XMLElement, _ categories: Set<P3PCategory>, _ purposes: Set<String>
  ) {
    guard let access = children(policy, "ACCESS").first,
      values(access).map(\.name) == [P3PAccess.nonident.rawValue]
    else { return }
    let personal: Set<P3PCategory> = [.physical, .online, .financial, .government]
    let uses = ["individual-analysis", "individual-decision", "contact", "telemarketing"]
    if !categories.isDisjoint(with: personal) || !purposes.isDisjoint(with: uses) {
      add(
        .r25, .warning, access,
        "access is nonident, yet identified data or purposes that need them are declared")
    }
  }
}
