import ConverterCore

/// Writes DISPUTES (P3P 1.0 §3.2.6): only what the policy states.
enum P3PDisputeWriter {
  static func write(_ dispute: Dispute, discuri: String, to xml: inout XMLWriter) {
    let short = dispute.shortDescription ?? dispute.name
    let attributes: XMLWriter.Attributes = [
      ("resolution-type", dispute.kind.rawValue),
      ("service", service(dispute, discuri: discuri)),
      ("verification", dispute.verification),
      ("short-description", short.map { String($0.unicodeScalars.prefix(255)) }),
    ]
    let remedies = P3PRemedy.allCases.filter { remedy in
      dispute.remedies.contains { $0.rawValue == remedy.rawValue }
    }
    guard dispute.longDescription != nil || image(dispute) != nil || !remedies.isEmpty else {
      return xml.empty("DISPUTES", attributes)
    }
    xml.element("DISPUTES", attributes) { xml in
      if let long = dispute.longDescription { xml.element("LONG-DESCRIPTION", text: long) }
      if let image = image(dispute) { xml.empty("IMG", image) }
      guard !remedies.isEmpty else { return }
      xml.element("REMEDIES") { xml in
        for remedy in remedies { xml.value(remedy.rawValue) }
      }
    }
  }

  /// The service's URI; a mail address as `mailto:`, and where the policy gives no address the
  /// policy itself, which is where one reads about it.
  private static func service(_ dispute: Dispute, discuri: String) -> String {
    guard let escaped = dispute.service.flatMap({ P3PURI.valid($0) }) else { return discuri }
    let isMail = escaped.contains("@") && P3PURI.scheme(of: escaped) == nil
    return isMail ? "mailto:" + escaped : escaped
  }

  private static func image(_ dispute: Dispute) -> XMLWriter.Attributes? {
    guard let image = dispute.image, let source = P3PURI.valid(image.id) else { return nil }
    func number(_ name: String) -> String? {
      image.details[name]?.first.flatMap { UInt32($0) }.map { String($0) }
    }
    return [
      ("src", source), ("width", number("width")), ("height", number("height")),
      ("alt", image.details["alt"]?.first ?? ""),
    ]
  }
}
