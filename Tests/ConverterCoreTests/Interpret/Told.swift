import ConverterCore

extension PolicyModel {
  /// The practices that exports take by default, as "firstParty share name > advertisers : marketing".
  var told: [String] {
    practices.filter { $0.strength > .weak }.map { practice in
      func list<Code>(_ mark: String, _ mentions: [Mention<Code>]) -> String {
        let codes = mentions.filter { $0.strength > .weak }.compactMap { $0.code?.rawValue }
        return codes.isEmpty ? "" : " \(mark)" + codes.joined(separator: ",")
      }
      return (practice.polarity == .denied ? "not " : "")
        + "\(practice.actor.rawValue) \(practice.action.rawValue)" + list("", practice.data)
        + list("> ", practice.recipients) + list(": ", practice.purposes)
    }
  }
}
