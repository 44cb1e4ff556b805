import ConverterCore

/// Where people can ask for or decline a purpose (P3P 1.0 §3.2.2): an import's own address, else a
/// link, else an e-mail address that the policy gives for it, else the policy itself.
enum P3POptURI {
  static func find(_ model: PolicyModel, used: [String], discuri: String) -> String {
    if let own = model.document.p3p?.opturi.flatMap({ P3PURI.valid($0) }) { return own }
    let choices = model.choices.filter { used.contains($0.id) }
    let mechanisms = choices.flatMap { $0.mechanisms + $0.withdrawal.mechanisms }
    let targets = mechanisms.lazy.filter { $0.kind != .thirdPartySite }.compactMap(\.target)
      .compactMap { P3PURI.valid($0) }
    let link = targets.first { target in
      let scheme = P3PURI.scheme(of: target)
      return (scheme == "http" || scheme == "https") && P3PURI.isAbsolute(target)
    }
    if let link { return link }
    let mail = targets.map { $0.hasPrefix("mailto:") ? String($0.dropFirst(7)) : $0 }
      .first { target in
        let parts = target.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !target.contains(":")
          && !target.contains("/")
      }
    return mail.map { "mailto:" + $0 } ?? discuri
  }
}
