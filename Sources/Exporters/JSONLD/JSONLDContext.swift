import ConverterCore
/// The JSON-LD context of the exports: prefixes, and terms with their types; no `@vocab`, which
/// would turn a typing error into a plausible term.
public enum JSONLDContext {
  /// The version of the Data Privacy Vocabulary that exports conform to.
  static let conformsTo = ["https://w3id.org/dpv/2.3", "http://www.w3.org/ns/oa"]

  /// The context document, as `policyconv schema jsonld` prints it, for those who host it.
  public static let document: String = {
    var json = JSONWriter(pretty: true)
    json.object { write(&$0) }
    return String(decoding: json.finish(), as: UTF8.self)
  }()

  /// The value of `@context` as bytes, indented for the first level where `pretty`.
  static func inline(pretty: Bool) -> [UInt8] { pretty ? prettyBytes : compactBytes }

  private static let prettyBytes = bytes(pretty: true)
  private static let compactBytes = bytes(pretty: false)

  private static func bytes(pretty: Bool) -> [UInt8] {
    var json = JSONWriter(pretty: pretty)
    json.object { write(&$0) }
    let whole = json.finish()
    let value = whole.firstIndex(of: 58).map { whole[($0 + (pretty ? 2 : 1))...] } ?? []
    return Array(value.dropLast(pretty ? 3 : 1))
  }

  private static func write(_ json: inout JSONWriter) {
    json.object("@context") { json in
      json.member("@version", raw: Array("1.1".utf8))
      for row in rows(prefixRows) { json.member(named: row[0], row[1]) }
      json.member("id", "@id")
      json.member("type", "@type")
      for row in rows(termRows) { term(row, &json) }
    }
  }

  private static func term(_ row: [String], _ json: inout JSONWriter) {
    let (type, container) = (row[2], row[3])
    if type == "-", container == "-" {
      json.member(named: row[0], row[1])
      return
    }
    json.object(named: row[0]) { json in
      if row[1].hasPrefix("^") {
        json.member("@reverse", String(row[1].dropFirst()))
      } else {
        json.member("@id", row[1])
      }
      if type != "-" { json.member("@type", type) }
      if container != "-" { json.member("@container", container) }
    }
  }

  private static func rows(_ text: String) -> [[String]] {
    EmbeddedTable.rows(text).map { EmbeddedTable.words($0[0]) }
  }
}

private let prefixRows = """
  dpv https://w3id.org/dpv#
  pd https://w3id.org/dpv/pd#
  tech https://w3id.org/dpv/tech#
  loc https://w3id.org/dpv/loc#
  eu-gdpr https://w3id.org/dpv/legal/eu/gdpr#
  legal-eu https://w3id.org/dpv/legal/eu#
  legal-gb https://w3id.org/dpv/legal/gb#
  legal-us https://w3id.org/dpv/legal/us#
  dct http://purl.org/dc/terms/
  foaf http://xmlns.com/foaf/0.1/
  oa http://www.w3.org/ns/oa#
  prov http://www.w3.org/ns/prov#
  rdf http://www.w3.org/1999/02/22-rdf-syntax-ns#
  schema https://schema.org/
  skos http://www.w3.org/2004/02/skos/core#
  xsd http://www.w3.org/2001/XMLSchema#
  """

/// Term, IRI (`^` for a reversed property), type, container.
private let termRows = """
  title dct:title - @language
  description dct:description - @language
  inLanguage schema:inLanguage - -
  statedUpdate dct:modified xsd:date @set
  statedEffect dct:valid xsd:date @set
  statedCreation dct:created xsd:date @set
  statedDate dct:date - @set
  page foaf:page @id -
  archivedAt schema:archivedAt @id -
  references dct:references @id @set
  broader skos:broader @id -
  related skos:related @id -
  exactMatch skos:exactMatch @id -
  notation skos:notation - -
  hasProcess dpv:hasProcess @id @set
  hasProhibition dpv:hasProhibition @id @set
  hasPurpose dpv:hasPurpose @id @set
  hasProcessing dpv:hasProcessing @id @set
  hasPersonalData dpv:hasPersonalData @id @set
  hasData dpv:hasData @id @set
  hasDataSource dpv:hasDataSource @id @set
  hasDataSubject dpv:hasDataSubject @id @set
  hasRecipient dpv:hasRecipient @id @set
  hasRecipientThirdParty dpv:hasRecipientThirdParty @id @set
  hasRecipientDataController dpv:hasRecipientDataController @id @set
  hasLegalBasis dpv:hasLegalBasis @id @set
  hasNecessity dpv:hasNecessity @id -
  hasStorageCondition dpv:hasStorageCondition @id @set
  hasDuration dpv:hasDuration @id -
  hasLocation dpv:hasLocation @id @set
  hasContext dpv:hasContext @id @set
  hasScope dpv:hasScope @id @set
  hasEntityInvolvement dpv:hasEntityInvolvement @id @set
  hasConsentControl dpv:hasConsentControl @id @set
  hasTechnicalOrganisationalMeasure dpv:hasTechnicalOrganisationalMeasure @id @set
  hasRight dpv:hasRight @id @set
  isExercisedAt dpv:isExercisedAt @id @set
  isImplementedUsingTechnology dpv:isImplementedUsingTechnology @id @set
  isImplementedByEntity dpv:isImplementedByEntity @id -
  hasDataController dpv:hasDataController @id -
  hasRepresentative dpv:hasRepresentative @id @set
  hasDataProtectionOfficer dpv:hasDataProtectionOfficer @id @set
  hasJurisdiction dpv:hasJurisdiction @id @set
  hasApplicableLaw dpv:hasApplicableLaw @id @set
  hasNoticeStatus dpv:hasNoticeStatus @id @set
  hasName dpv:hasName - -
  hasContact dpv:hasContact - @set
  hasAddress dpv:hasAddress - @set
  duration rdf:value xsd:duration -
  event rdf:value - @language
  property schema:additionalProperty @id @set
  name schema:name - -
  value schema:value - -
  evidence ^oa:hasBody @id @set
  motivatedBy oa:motivatedBy @id -
  target oa:hasTarget @id -
  source oa:hasSource @id -
  scope oa:hasScope @id -
  state oa:hasState @id -
  selector oa:hasSelector @id @set
  exact oa:exact - -
  prefix oa:prefix - -
  suffix oa:suffix - -
  start oa:start xsd:nonNegativeInteger -
  end oa:end xsd:nonNegativeInteger -
  cached oa:cachedSource @id -
  sourceDate oa:sourceDate xsd:dateTime -
  sourceDateStart oa:sourceDateStart xsd:dateTime -
  sourceDateEnd oa:sourceDateEnd xsd:dateTime -
  record schema:subjectOf @id -
  finding schema:comment @id @set
  about schema:about @id @set
  conformsTo dct:conformsTo @id @set
  wasDerivedFrom prov:wasDerivedFrom @id -
  wasGeneratedBy prov:wasGeneratedBy @id -
  used prov:used @id -
  wasAssociatedWith prov:wasAssociatedWith @id -
  specializationOf prov:specializationOf @id -
  capturedAt prov:generatedAtTime xsd:dateTime -
  sha256 schema:sha256 - -
  encodingFormat schema:encodingFormat - -
  softwareVersion schema:softwareVersion - -
  """
