// Made from json/*.json by the tests with POLICYCONV_RECORD=1; not edited.
// swift-format-ignore-file

extension ConsentSchemas {
  static let v0_1 = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:policyconv:schema:consent:0.1",
  "title": "Stated consent profile of one privacy policy document",
  "description": "What ONE policy document states about consent and choice. It is not a consent record or receipt: it never holds a person, a consent event, or a consent state. Every asserted value carries evidence; everything else is explicitly not_found (by the ruleset named in generator; no proof of absence).",
  "type": "object",
  "additionalProperties": false,
  "patternProperties": { "^x-": true },
  "required": ["schemaVersion", "documentType", "id", "source", "generator", "parties", "purposes", "dataCategories", "consentStatements", "choices", "rights", "context", "signals", "children", "noticeChanges", "coverage", "issues", "evidence"],
  "properties": {
    "$schema": { "type": "string" },
    "schemaVersion": { "const": "0.1.0" },
    "documentType": { "const": "stated-consent-profile" },
    "id": { "type": "string", "pattern": "^urn:policyconv:consent:sha256:[0-9a-f]{64}$", "description": "Deterministic: SHA-256 of the canonical text (source.text.sha256)." },
    "source": { "$ref": "#/$defs/source" },
    "generator": {
      "type": "object", "additionalProperties": false, "required": ["name", "version", "ruleset"],
      "properties": {
        "name": { "type": "string", "minLength": 1 },
        "version": { "type": "string", "minLength": 1 },
        "ruleset": { "type": "string", "minLength": 1, "description": "Identifier of the extraction rules; 'manual' for hand annotation." },
        "generatedAt": { "type": "string", "format": "date-time", "description": "Absent by default so that output is byte-identical between runs." }
      }
    },
    "parties": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/party" } },
    "purposes": { "type": "array", "items": { "$ref": "#/$defs/concept" } },
    "dataCategories": { "type": "array", "items": { "$ref": "#/$defs/concept" } },
    "consentStatements": { "type": "array", "items": { "$ref": "#/$defs/consentStatement" } },
    "choices": { "type": "array", "items": { "$ref": "#/$defs/choice" } },
    "rights": {
      "type": "object", "additionalProperties": false,
      "required": ["access", "rectification", "erasure", "portability", "restriction", "objection", "withdrawConsent", "complaint", "automatedDecisions", "disclosureList"],
      "properties": {
        "access": { "$ref": "#/$defs/right" }, "rectification": { "$ref": "#/$defs/right" }, "erasure": { "$ref": "#/$defs/right" },
        "portability": { "$ref": "#/$defs/right" }, "restriction": { "$ref": "#/$defs/right" }, "objection": { "$ref": "#/$defs/right" },
        "withdrawConsent": { "$ref": "#/$defs/right" }, "complaint": { "$ref": "#/$defs/right" }, "automatedDecisions": { "$ref": "#/$defs/right" },
        "disclosureList": { "$ref": "#/$defs/right", "description": "Right to a list of disclosures to third parties (e.g. California Civil Code 1798.83)." }
      }
    },
    "context": {
      "type": "object", "additionalProperties": false,
      "required": ["legalBasis", "retention", "storageLocations", "jurisdiction", "internationalTransfer", "thirdPartyDisclosure", "codesOfConduct"],
      "properties": {
        "legalBasis": { "$ref": "#/$defs/claim" }, "retention": { "$ref": "#/$defs/claim" }, "storageLocations": { "$ref": "#/$defs/claim" },
        "jurisdiction": { "$ref": "#/$defs/claim" }, "internationalTransfer": { "$ref": "#/$defs/claim" },
        "thirdPartyDisclosure": { "$ref": "#/$defs/claim" }, "codesOfConduct": { "$ref": "#/$defs/claim" }
      }
    },
    "signals": {
      "type": "object", "additionalProperties": false, "required": ["doNotTrack", "globalPrivacyControl", "doNotSellLink"],
      "properties": { "doNotTrack": { "$ref": "#/$defs/claim" }, "globalPrivacyControl": { "$ref": "#/$defs/claim" }, "doNotSellLink": { "$ref": "#/$defs/claim" } }
    },
    "children": {
      "type": "object", "additionalProperties": false, "required": ["minimumAge", "parentalConsent"],
      "properties": {
        "minimumAge": { "$ref": "#/$defs/claim", "description": "value: array of the ages stated, in document order; more than one is an ambiguous claim." },
        "parentalConsent": { "$ref": "#/$defs/claim" }
      }
    },
    "noticeChanges": {
      "type": "object", "additionalProperties": false, "required": ["notification", "continuedUseIsAcceptance", "reconsentOnMaterialChange"],
      "properties": { "notification": { "$ref": "#/$defs/claim" }, "continuedUseIsAcceptance": { "$ref": "#/$defs/claim" }, "reconsentOnMaterialChange": { "$ref": "#/$defs/claim" } }
    },
    "coverage": {
      "type": "object", "additionalProperties": false, "required": ["iso27560"],
      "properties": { "iso27560": { "$ref": "#/$defs/coverage" } }
    },
    "issues": { "type": "array", "items": { "$ref": "#/$defs/issue" } },
    "evidence": {
      "type": "object", "minProperties": 1,
      "propertyNames": { "pattern": "^e[1-9][0-9]*$" },
      "additionalProperties": { "$ref": "#/$defs/span" }
    }
  },
  "$defs": {
    "evidenceId": { "type": "string", "pattern": "^e[1-9][0-9]*$" },
    "evidenceList": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/$defs/evidenceId" } },
    "localId": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" },
    "refs": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/localId" } },
    "modality": { "enum": ["does", "may", "will", "must", "recommends", "unspecified"], "description": "Modality of the source sentence, never upgraded: 'we may use' is 'may'." },
    "status": { "enum": ["stated", "denied", "ambiguous", "not_found"], "description": "stated: text asserts it. denied: text asserts the contrary. ambiguous: text gives incompatible or unresolved alternatives. not_found: nothing found by generator.ruleset (no proof of absence)." },
    "span": {
      "type": "object", "additionalProperties": false, "required": ["start", "end", "quote"],
      "properties": {
        "start": { "type": "integer", "minimum": 0 },
        "end": { "type": "integer", "minimum": 1, "description": "0-based, end-exclusive, in Unicode code points of source.text." },
        "quote": { "type": "string", "minLength": 1, "description": "Exactly source.text[start:end]." },
        "section": { "type": "string", "description": "Nearest heading, verbatim." }
      }
    },
    "source": {
      "type": "object", "additionalProperties": false, "required": ["mediaType", "sha256", "text", "language", "policyDate"],
      "properties": {
        "title": { "type": "string" },
        "mediaType": { "enum": ["text/html", "text/plain", "text/markdown"] },
        "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Of the input bytes." },
        "originalUrl": { "type": "string", "format": "uri" },
        "archiveUrl": { "type": "string", "format": "uri" },
        "archivedAt": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$" },
        "text": {
          "type": "object", "additionalProperties": false, "required": ["sha256", "length", "unit", "derivation"],
          "properties": {
            "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
            "length": { "type": "integer", "minimum": 1 },
            "unit": { "const": "unicode-code-point" },
            "derivation": { "type": "string", "description": "'identity' or the name of the deterministic text extraction applied to the input." }
          }
        },
        "language": {
          "type": "object", "additionalProperties": false, "required": ["basis"],
          "properties": { "tag": { "type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }, "basis": { "enum": ["declared", "detected", "unknown"] } },
          "if": { "properties": { "basis": { "const": "unknown" } } }, "then": { "not": { "required": ["tag"] } }, "else": { "required": ["tag"] }
        },
        "policyDate": { "$ref": "#/$defs/claim", "description": "value: {type: effective|last_updated|unspecified, date: YYYY-MM-DD}" }
      }
    },
    "contact": {
      "type": "object", "additionalProperties": false, "required": ["type", "value", "evidence"],
      "properties": {
        "type": { "enum": ["email", "postal", "phone", "url"] },
        "value": { "type": "string", "minLength": 1 },
        "evidence": { "$ref": "#/$defs/evidenceList" }
      }
    },
    "party": {
      "type": "object", "additionalProperties": false, "required": ["id", "name", "roles", "evidence"],
      "properties": {
        "id": { "$ref": "#/$defs/localId" },
        "name": { "type": "string", "minLength": 1, "description": "As written; not a legal name unless the text says so." },
        "named": { "type": "boolean", "description": "false for a class of parties ('our affiliates')." },
        "roles": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["first_party", "on_behalf_of_client", "affiliate", "service_provider", "third_party", "advertising_network", "authority", "successor", "public", "industry_body", "client"] } },
        "contacts": { "type": "array", "items": { "$ref": "#/$defs/contact" } },
        "evidence": { "$ref": "#/$defs/evidenceList" }
      }
    },
    "term": {
      "type": "object", "additionalProperties": false, "required": ["scheme", "id", "match"],
      "properties": {
        "scheme": { "enum": ["dpv", "dpv-pd", "fideslang", "p3p", "iab-tcf", "google-consent-mode", "opp115"] },
        "id": { "type": "string", "minLength": 1 },
        "match": { "enum": ["exact", "broader", "narrower", "related"], "description": "SKOS sense: 'broader' = the term is broader than the label." }
      }
    },
    "concept": {
      "type": "object", "additionalProperties": false, "required": ["id", "label", "terms", "evidence"],
      "properties": {
        "id": { "$ref": "#/$defs/localId" },
        "label": { "type": "string", "minLength": 1, "description": "Verbatim words of the policy." },
        "terms": { "type": "array", "items": { "$ref": "#/$defs/term" } },
        "evidence": { "$ref": "#/$defs/evidenceList" }
      }
    },
    "audience": {
      "type": "object", "additionalProperties": false, "required": ["label", "evidence"],
      "properties": { "label": { "type": "string" }, "jurisdiction": { "type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" }, "evidence": { "$ref": "#/$defs/evidenceList" } }
    },
    "consentStatement": {
      "type": "object", "additionalProperties": false, "required": ["id", "type", "consentType", "status", "modality", "evidence"],
      "properties": {
        "id": { "$ref": "#/$defs/localId" },
        "type": { "enum": ["implied_by_use", "implied_by_provision", "deemed_acceptance_of_changes", "requested_at_collection", "required_before_collection", "required_before_use", "required_before_disclosure", "purpose_open_ended", "parental_consent_required"] },
        "consentType": { "enum": ["explicitly_expressed", "expressed", "implied", "unspecified"], "description": "dpv:ExplicitlyExpressedConsent / dpv:ExpressedConsent / dpv:ImpliedConsent / dpv:Consent" },
        "status": { "enum": ["stated", "ambiguous"] },
        "modality": { "$ref": "#/$defs/modality" },
        "purposes": { "$ref": "#/$defs/refs" }, "dataCategories": { "$ref": "#/$defs/refs" }, "recipients": { "$ref": "#/$defs/refs" },
        "audience": { "$ref": "#/$defs/audience" },
        "evidence": { "$ref": "#/$defs/evidenceList" }
      }
    },
    "mechanism": {
      "type": "object", "additionalProperties": false, "required": ["type", "evidence"],
      "properties": {
        "type": { "enum": ["form_checkbox", "account_settings", "email", "postal", "phone", "web_link", "unsubscribe_address", "browser_settings", "device_settings", "third_party_site", "do_not_use_service", "decline_to_provide", "other_policy", "unspecified"] },
        "target": { "type": "string", "description": "Address, URL or setting as written. Absent when the text names none." },
        "requires": { "type": "string", "description": "Information the person must supply, verbatim." },
        "evidence": { "$ref": "#/$defs/evidenceList" }
      }
    },
    "choice": {
      "type": "object", "additionalProperties": false,
      "required": ["id", "control", "status", "scope", "defaultState", "mechanisms", "withdrawal", "purposes", "dataCategories", "recipients", "modality", "evidence"],
      "properties": {
        "id": { "$ref": "#/$defs/localId" },
        "label": { "type": "string", "description": "Verbatim heading, when the policy gives one." },
        "control": { "enum": ["opt_in", "opt_out", "abstain", "configure", "unspecified"] },
        "status": { "enum": ["stated", "denied", "ambiguous"], "description": "denied: the text says that no such choice exists." },
        "scope": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["first_party_collection", "first_party_use", "third_party_sharing", "third_party_collection", "third_party_use", "unspecified"] } },
        "defaultState": { "enum": ["processing_off", "processing_on", "unspecified"], "description": "State before the person acts. Only what follows from control or text: opt_in => processing_off, opt_out => processing_on." },
        "consentType": { "enum": ["explicitly_expressed", "expressed", "implied", "unspecified"] },
        "alternatives": { "type": "array", "minItems": 2, "items": { "type": "string" }, "description": "The unresolved readings, verbatim, when status is ambiguous." },
        "mechanisms": { "type": "array", "items": { "$ref": "#/$defs/mechanism" }, "description": "Empty when the text names none." },
        "withdrawal": { "$ref": "#/$defs/withdrawal" },
        "purposes": { "$ref": "#/$defs/refs" }, "dataCategories": { "$ref": "#/$defs/refs" }, "recipients": { "$ref": "#/$defs/refs" },
        "audience": { "$ref": "#/$defs/audience" },
        "consequence": { "$ref": "#/$defs/claim" },
        "modality": { "$ref": "#/$defs/modality" },
        "evidence": { "$ref": "#/$defs/evidenceList" }
      },
      "allOf": [
        { "if": { "properties": { "status": { "const": "stated" }, "control": { "const": "opt_in" } } }, "then": { "properties": { "defaultState": { "enum": ["processing_off"] } } } },
        { "if": { "properties": { "status": { "const": "stated" }, "control": { "const": "opt_out" } } }, "then": { "properties": { "defaultState": { "enum": ["processing_on", "unspecified"] } } } },
        { "if": { "properties": { "status": { "const": "ambiguous" } } }, "then": { "required": ["alternatives"] }, "else": { "not": { "required": ["alternatives"] } } }
      ]
    },
    "withdrawal": {
      "type": "object", "additionalProperties": false, "required": ["status"],
      "properties": {
        "status": { "enum": ["stated", "denied", "ambiguous", "not_found", "not_applicable"], "description": "not_applicable for an opt-out: there is no given consent to take back." },
        "mechanisms": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/mechanism" } },
        "evidence": { "$ref": "#/$defs/evidenceList" }
      },
      "if": { "properties": { "status": { "enum": ["not_found", "not_applicable"] } } },
      "then": { "not": { "anyOf": [ { "required": ["mechanisms"] }, { "required": ["evidence"] } ] } },
      "else": { "required": ["evidence"] }
    },
    "claim": {
      "type": "object", "additionalProperties": false, "required": ["status"],
      "properties": {
        "status": { "$ref": "#/$defs/status" },
        "value": { "description": "Structured or verbatim value; forbidden when not_found." },
        "modality": { "$ref": "#/$defs/modality" },
        "audience": { "$ref": "#/$defs/audience" },
        "note": { "type": "string", "description": "Converter's note, never a value." },
        "evidence": { "$ref": "#/$defs/evidenceList" }
      },
      "if": { "properties": { "status": { "const": "not_found" } } },
      "then": { "not": { "anyOf": [ { "required": ["value"] }, { "required": ["evidence"] } ] } },
      "else": { "required": ["evidence"] }
    },
    "right": {
      "type": "object", "additionalProperties": false, "required": ["status"],
      "properties": {
        "status": { "$ref": "#/$defs/status" },
        "mechanisms": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/mechanism" } },
        "limitation": { "$ref": "#/$defs/claim" },
        "audience": { "$ref": "#/$defs/audience" },
        "evidence": { "$ref": "#/$defs/evidenceList" }
      },
      "if": { "properties": { "status": { "const": "not_found" } } },
      "then": { "not": { "anyOf": [ { "required": ["mechanisms"] }, { "required": ["evidence"] } ] } },
      "else": { "required": ["evidence"] }
    },
    "isoField": { "enum": ["schema_version", "record_id", "pii_principal_id", "privacy_notice", "language", "purpose", "pii_information", "pii_type", "pii_controllers", "storage_locations", "retention_period", "jurisdiction", "recipient_third_parties", "withdrawal_method", "party_id", "party_name", "party_address", "party_contact", "party_type", "event_time", "validity_duration", "entity_id", "event_type", "event_state"] },
    "isoList": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/isoField" } },
    "coverage": {
      "type": "object", "additionalProperties": false, "required": ["filled", "partial", "notFound", "notDerivable"],
      "description": "The 24 mandatory fields of ISO/IEC TS 27560:2023 (as listed in the W3C DPVCG guide) sorted by what this policy supplies; the four lists partition them.",
      "properties": {
        "filled": { "$ref": "#/$defs/isoList" }, "partial": { "$ref": "#/$defs/isoList" }, "notFound": { "$ref": "#/$defs/isoList" },
        "notDerivable": { "$ref": "#/$defs/isoList", "description": "Needs a consent event or a person; a policy can never supply it." }
      }
    },
    "issue": {
      "type": "object", "additionalProperties": false, "required": ["code", "severity", "message"],
      "properties": {
        "code": { "enum": ["template_placeholder", "unresolved_alternative", "contradiction", "dead_reference", "withdrawal_not_found", "describes_law_not_practice", "multiple_policies_in_document", "unparsed_choice"] },
        "severity": { "enum": ["error", "warning", "note"] },
        "message": { "type": "string", "minLength": 1 },
        "evidence": { "$ref": "#/$defs/evidenceList" }
      }
    }
  }
}
"""##
  static let v0_2 = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:policyconv:schema:consent:0.2",
  "title": "Stated consent profile of one privacy policy document",
  "description": "What ONE privacy policy document states about consent and choice. It is no consent record and no receipt: it never holds a person, a consent event or a consent state. Every asserted value carries evidence; everything else is explicitly not_found (by the ruleset named in generator, which proves no absence). Beyond this schema: ids are unique within their list, every reference leads to a thing of the document, every span is used, every quote is source.text[start:end], every e-mail address, telephone number and URL named as a target or contact occurs in its evidence ('[at]' counts as '@').",
  "type": "object",
  "additionalProperties": false,
  "patternProperties": {"^x-": true},
  "required": [
    "schemaVersion", "documentType", "id", "source", "generator", "scopes", "parties", "purposes",
    "dataCategories", "technologies", "consentStatements", "choices", "disclosures", "rights",
    "context", "signals", "children", "noticeChanges", "coverage", "issues", "evidence"
  ],
  "properties": {
    "$schema": {"type": "string", "description": "The address of this schema, where a tool wants one."},
    "schemaVersion": {"const": "0.2.0"},
    "documentType": {"const": "stated-consent-profile"},
    "id": {
      "type": "string",
      "pattern": "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
      "description": "UUID version 5 (RFC 9562, URL namespace) of source.originalUrl (else archiveUrl, else nothing), the digits of source.archivedAt, source.sha256 and source.text.sha256, joined by line feeds. The same capture has the same id in every export; the same text captured twice has two."
    },
    "source": {"$ref": "#/$defs/source"},
    "generator": {
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "version", "ruleset"],
      "properties": {
        "name": {"type": "string", "minLength": 1, "description": "The program, or 'by hand'."},
        "version": {"type": "string", "minLength": 1, "description": "Its version."},
        "ruleset": {
          "type": "string",
          "minLength": 1,
          "description": "Identifier of the extraction rules; 'manual' for hand annotation."
        },
        "generatedAt": {
          "type": "string",
          "format": "date-time",
          "description": "Absent by default so that output is byte-identical between runs."
        },
        "minimumStrength": {
          "description": "The cut that was applied: what is weaker is left out. Absent when nothing was cut.",
          "$ref": "#/$defs/strength"
        }
      },
      "description": "What made this profile."
    },
    "scopes": {
      "type": "array",
      "minItems": 1,
      "items": {"$ref": "#/$defs/scope"},
      "description": "What the document covers: the site as a whole first, then each policy or part with rules of its own."
    },
    "parties": {
      "type": "array",
      "items": {"$ref": "#/$defs/party"},
      "description": "Who is spoken of, the company itself first where the text names it. Empty when it names nobody."
    },
    "purposes": {
      "type": "array",
      "items": {"$ref": "#/$defs/concept"},
      "description": "What data are used for, one entry a concept, as far as choices, consent statements, disclosures and the company's own practices speak of it, sorted by id."
    },
    "dataCategories": {
      "type": "array",
      "items": {"$ref": "#/$defs/concept"},
      "description": "Kinds of data, likewise."
    },
    "technologies": {
      "type": "array",
      "items": {"$ref": "#/$defs/concept"},
      "description": "Means that choices speak of (cookies, beacons), likewise."
    },
    "consentStatements": {
      "type": "array",
      "items": {"$ref": "#/$defs/consentStatement"},
      "description": "What the policy itself calls consent or agreement."
    },
    "choices": {
      "type": "array",
      "items": {"$ref": "#/$defs/choice"},
      "description": "What people can choose, or (denied) are told they cannot."
    },
    "disclosures": {
      "type": "array",
      "items": {"$ref": "#/$defs/disclosure"},
      "description": "Sharing and selling as stated, denied or left open, so that sharing without a choice can be found."
    },
    "rights": {
      "type": "object",
      "additionalProperties": false,
      "description": "What people can do about data already held. Statements on the same right are joined; where one grants and one denies it, it is ambiguous.",
      "required": [
        "access", "rectification", "erasure", "deactivation", "portability", "restriction",
        "objection", "withdrawConsent", "complaint", "automatedDecisions", "disclosureList",
        "optOutOfSale", "limitSensitiveUse", "nonDiscrimination", "appeal"
      ],
      "properties": {
        "access": {"description": "See the data or get a copy.", "$ref": "#/$defs/right"},
        "rectification": {"description": "Correct or update them.", "$ref": "#/$defs/right"},
        "erasure": {
          "description": "Have them deleted, with the account or without.",
          "$ref": "#/$defs/right"
        },
        "deactivation": {"description": "Close or deactivate an account.", "$ref": "#/$defs/right"},
        "portability": {"description": "Take them elsewhere in a usable form.", "$ref": "#/$defs/right"},
        "restriction": {"description": "Restrict processing.", "$ref": "#/$defs/right"},
        "objection": {"description": "Object to processing.", "$ref": "#/$defs/right"},
        "withdrawConsent": {"description": "Take back a given consent.", "$ref": "#/$defs/right"},
        "complaint": {"description": "Complain to an authority.", "$ref": "#/$defs/right"},
        "automatedDecisions": {"description": "Not be subject to automated decisions.", "$ref": "#/$defs/right"},
        "disclosureList": {
          "description": "A list of disclosures to third parties (such as California Civil Code 1798.83).",
          "$ref": "#/$defs/right"
        },
        "optOutOfSale": {
          "description": "Opt out of sale or sharing, as a right of law.",
          "$ref": "#/$defs/right"
        },
        "limitSensitiveUse": {"description": "Limit the use of sensitive data.", "$ref": "#/$defs/right"},
        "nonDiscrimination": {"description": "Not be treated worse for using rights.", "$ref": "#/$defs/right"},
        "appeal": {"description": "Appeal a refusal.", "$ref": "#/$defs/right"}
      }
    },
    "context": {
      "type": "object",
      "additionalProperties": false,
      "description": "What a consent has to be read against.",
      "required": [
        "legalBasis", "retention", "storageLocations", "jurisdiction", "internationalTransfer",
        "thirdPartyDisclosure", "codesOfConduct"
      ],
      "properties": {
        "legalBasis": {
          "description": "Legal bases, only where the text names them (GDPR Article 6).",
          "$ref": "#/$defs/claim",
          "properties": {
            "value": {
              "type": "array",
              "minItems": 1,
              "uniqueItems": true,
              "items": {
                "enum": [
                  "consent", "contract", "legal_obligation", "legitimate_interest",
                  "vital_interest", "public_task"
                ]
              }
            }
          }
        },
        "retention": {
          "description": "How long data are kept.",
          "$ref": "#/$defs/claim",
          "properties": {
            "value": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/retentionRule"}}
          }
        },
        "storageLocations": {
          "description": "Where data are kept.",
          "$ref": "#/$defs/claim",
          "properties": {"value": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/place"}}}
        },
        "jurisdiction": {
          "description": "Whose law governs, as written.",
          "$ref": "#/$defs/claim",
          "properties": {"value": {"type": "string", "minLength": 1}}
        },
        "internationalTransfer": {
          "description": "Where data go; denied: they stay.",
          "$ref": "#/$defs/claim",
          "properties": {"value": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/place"}}}
        },
        "thirdPartyDisclosure": {
          "description": "Parties that get data; denied: nobody does, by the text. ambiguous: some statements say so, others deny it.",
          "$ref": "#/$defs/claim",
          "properties": {
            "value": {
              "type": "array",
              "minItems": 1,
              "uniqueItems": true,
              "items": {"$ref": "#/$defs/localId"}
            }
          }
        },
        "codesOfConduct": {
          "description": "Codes, seals and frameworks the policy says it keeps to.",
          "$ref": "#/$defs/claim",
          "properties": {"value": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/code"}}}
        }
      }
    },
    "signals": {
      "type": "object",
      "additionalProperties": false,
      "description": "Preference signals. stated: it is honoured or offered. denied: it is not. ambiguous: it is only mentioned.",
      "required": ["doNotTrack", "globalPrivacyControl", "doNotSellLink"],
      "properties": {
        "doNotTrack": {"description": "The Do Not Track header.", "$ref": "#/$defs/claim"},
        "globalPrivacyControl": {
          "description": "Global Privacy Control and other opt-out preference signals.",
          "$ref": "#/$defs/claim"
        },
        "doNotSellLink": {
          "description": "A 'Do Not Sell (or Share) My Personal Information' link.",
          "$ref": "#/$defs/claim"
        }
      }
    },
    "children": {
      "type": "object",
      "additionalProperties": false,
      "description": "What is said of children.",
      "required": ["minimumAge", "parentalConsent", "collection"],
      "properties": {
        "minimumAge": {
          "description": "The ages stated, in document order; more than one is ambiguous.",
          "$ref": "#/$defs/claim",
          "properties": {
            "value": {
              "type": "array",
              "minItems": 1,
              "uniqueItems": true,
              "items": {"type": "integer", "minimum": 0}
            }
          }
        },
        "parentalConsent": {
          "description": "stated: a parent's consent is required or asked for; value: the words.",
          "$ref": "#/$defs/claim",
          "properties": {"value": {"type": "string", "minLength": 1}}
        },
        "collection": {
          "description": "denied: children's data are not knowingly collected; value: the words.",
          "$ref": "#/$defs/claim",
          "properties": {"value": {"type": "string", "minLength": 1}}
        }
      }
    },
    "noticeChanges": {
      "type": "object",
      "additionalProperties": false,
      "description": "How the policy itself changes.",
      "required": ["notification", "continuedUseIsAcceptance", "reconsentOnMaterialChange"],
      "properties": {
        "notification": {
          "description": "How people learn of changes; 'none': the text says there is no notice, or that the reader must look.",
          "$ref": "#/$defs/claim",
          "properties": {
            "value": {
              "type": "array",
              "minItems": 1,
              "uniqueItems": true,
              "items": {"enum": ["none", "in_policy", "on_site", "personal", "unspecified"]}
            }
          }
        },
        "continuedUseIsAcceptance": {
          "description": "Continued use is said to be acceptance.",
          "$ref": "#/$defs/claim",
          "properties": {"value": {"const": true}}
        },
        "reconsentOnMaterialChange": {
          "description": "Consent is asked for anew.",
          "$ref": "#/$defs/claim",
          "properties": {"value": {"const": true}}
        }
      }
    },
    "coverage": {
      "type": "object",
      "additionalProperties": false,
      "required": ["iso27560"],
      "properties": {"iso27560": {"$ref": "#/$defs/coverage"}},
      "description": "How much of other consent schemas this policy could fill."
    },
    "issues": {
      "type": "array",
      "items": {"$ref": "#/$defs/issue"},
      "description": "Notable things about the policy, by the codes of the policy model."
    },
    "evidence": {
      "type": "object",
      "description": "The words everything above rests on, numbered in the order they are first used. Empty when nothing was found.",
      "propertyNames": {"pattern": "^e[1-9][0-9]*$"},
      "additionalProperties": {"$ref": "#/$defs/span"}
    }
  },
  "$defs": {
    "evidenceId": {"type": "string", "pattern": "^e[1-9][0-9]*$"},
    "evidenceList": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {"$ref": "#/$defs/evidenceId"},
      "description": "Spans of evidence."
    },
    "localId": {"type": "string", "pattern": "^[a-z][a-z0-9-]*$", "description": "Unique in its list."},
    "refs": {
      "type": "array",
      "uniqueItems": true,
      "items": {"$ref": "#/$defs/localId"},
      "description": "Ids of parties, purposes, data categories, technologies or choices of this profile."
    },
    "modality": {
      "enum": ["does", "may", "will", "must", "recommends", "unspecified"],
      "description": "Modality of the source sentence, never upgraded: 'we may use' is 'may'."
    },
    "status": {
      "enum": ["stated", "denied", "ambiguous", "not_found"],
      "description": "stated: text asserts it. denied: text asserts the contrary. ambiguous: text gives incompatible or unresolved alternatives. not_found: nothing found by generator.ruleset (no proof of absence)."
    },
    "span": {
      "type": "object",
      "additionalProperties": false,
      "required": ["start", "end", "quote", "rules"],
      "properties": {
        "start": {
          "type": "integer",
          "minimum": 0,
          "description": "0-based, in Unicode code points of source.text."
        },
        "end": {"type": "integer", "minimum": 1, "description": "Likewise, exclusive."},
        "quote": {"type": "string", "minLength": 1, "description": "Exactly source.text[start:end]."},
        "section": {"type": "string", "description": "Nearest heading, verbatim."},
        "rules": {
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {"type": "string", "minLength": 1},
          "description": "The rules that read it; 'manual' for a reading by hand, 'p3p.…' for an import."
        }
      },
      "description": "A quotation."
    },
    "source": {
      "type": "object",
      "additionalProperties": false,
      "required": ["mediaType", "format", "text", "language", "policyDate", "dates"],
      "properties": {
        "title": {"type": "string", "minLength": 1, "description": "As written."},
        "mediaType": {
          "type": "string",
          "pattern": "^[a-z0-9.+-]+/[a-z0-9.+-]+$",
          "description": "What the bytes were read as."
        },
        "format": {
          "type": "string",
          "minLength": 1,
          "description": "The input format or plugin that read it (`policyconv formats`)."
        },
        "sha256": {
          "type": "string",
          "pattern": "^[0-9a-f]{64}$",
          "description": "Of the input bytes. Absent when they are not known."
        },
        "originalUrl": {
          "type": "string",
          "format": "uri",
          "description": "The captured page, without what an archive added."
        },
        "archiveUrl": {"type": "string", "format": "uri", "description": "The capture in an archive."},
        "archivedAt": {
          "type": "string",
          "pattern": "^[0-9]{1,14}$|^[0-9]{4}-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?)?$",
          "description": "When it was captured, in UTC, as precise as known: ISO 8601, or the digits of the Wayback Machine where those are cut elsewhere."
        },
        "corpusDomain": {
          "type": "string",
          "minLength": 1,
          "description": "The domain a corpus files the policy under, where that is not the captured host."
        },
        "text": {
          "type": "object",
          "additionalProperties": false,
          "required": ["sha256", "length", "unit", "derivation"],
          "properties": {
            "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "length": {"type": "integer", "minimum": 0},
            "unit": {"const": "unicode-code-point"},
            "derivation": {
              "type": "string",
              "description": "'identity' where the text is the input's bytes, else the input format that took it out of them."
            }
          },
          "description": "The canonical text that all spans point into (`policyconv convert -t text`)."
        },
        "language": {
          "type": "object",
          "additionalProperties": false,
          "required": ["basis"],
          "properties": {
            "tag": {"type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},
            "basis": {"enum": ["declared", "detected", "unknown"]}
          },
          "if": {"properties": {"basis": {"const": "unknown"}}},
          "then": {"not": {"required": ["tag"]}},
          "else": {"required": ["tag"]},
          "description": "BCP 47 tag and how it is known."
        },
        "policyDate": {
          "description": "The date the policy goes by: when it was last updated, else since when it is in force, else any other it states.",
          "$ref": "#/$defs/claim",
          "properties": {"value": {"$ref": "#/$defs/statedDate"}}
        },
        "dates": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["type", "date", "evidence"],
            "properties": {
              "type": {"$ref": "#/$defs/dateType"},
              "date": {"$ref": "#/$defs/date"},
              "evidence": {"$ref": "#/$defs/evidenceList"}
            }
          },
          "description": "Every date the policy states about itself, in document order."
        }
      },
      "description": "The document that was read."
    },
    "contact": {
      "type": "object",
      "additionalProperties": false,
      "required": ["type", "value", "evidence"],
      "properties": {
        "type": {"enum": ["email", "postal", "phone", "fax", "url"]},
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "As written, in one line, with '[at]' undone."
        },
        "evidence": {"$ref": "#/$defs/evidenceList"},
        "postal": {
          "type": "object",
          "additionalProperties": false,
          "description": "The parts of a postal address, as written, where they can be told apart.",
          "properties": {
            "name": {"type": "string", "minLength": 1},
            "street": {"type": "string", "minLength": 1},
            "city": {"type": "string", "minLength": 1},
            "state": {"type": "string", "minLength": 1},
            "postalCode": {"type": "string", "minLength": 1},
            "country": {"type": "string", "minLength": 1}
          }
        }
      },
      "description": "How to reach a party."
    },
    "party": {
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "name", "named", "roles", "evidence"],
      "properties": {
        "id": {"description": "'company' for the one whose policy it is.", "$ref": "#/$defs/localId"},
        "name": {
          "type": "string",
          "minLength": 1,
          "description": "As written; not a legal name unless the text says so."
        },
        "labels": {
          "type": "array",
          "minItems": 2,
          "uniqueItems": true,
          "items": {"type": "string", "minLength": 1},
          "description": "The different words for it, in document order, where there are several."
        },
        "named": {"type": "boolean", "description": "false for a class of parties ('our affiliates')."},
        "roles": {
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "enum": [
              "first_party", "controller", "representative", "data_protection_officer", "client",
              "affiliate", "service_provider", "third_party", "advertising_network", "authority",
              "successor", "public", "industry_body"
            ]
          }
        },
        "contacts": {"type": "array", "items": {"$ref": "#/$defs/contact"}},
        "terms": {
          "type": "array",
          "items": {"$ref": "#/$defs/term"},
          "description": "What other vocabularies call a class of recipients."
        },
        "evidence": {"$ref": "#/$defs/evidenceList"}
      },
      "description": "Somebody the policy speaks of."
    },
    "term": {
      "type": "object",
      "additionalProperties": false,
      "required": ["scheme", "id", "match"],
      "properties": {
        "scheme": {
          "enum": [
            "dpv", "dpv-pd", "dpv-tech", "fideslang", "p3p", "iab-tcf", "google-consent-mode",
            "opp115"
          ]
        },
        "id": {
          "type": "string",
          "minLength": 1,
          "description": "As the scheme writes it: dpv:DirectMarketing, user.contact.email, #user.bdate, 4, Contact."
        },
        "match": {
          "enum": ["exact", "broader", "narrower", "related"],
          "description": "SKOS mapping, seen from the concept: exact; broader: the term is broader than the concept; narrower; related: they only touch."
        }
      },
      "description": "A term of another vocabulary and how it relates to the concept."
    },
    "concept": {
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "label", "terms", "evidence"],
      "properties": {
        "id": {"$ref": "#/$defs/localId"},
        "code": {
          "type": "string",
          "pattern": "^[a-z][A-Za-z]*$",
          "description": "The policy model's code (`policyconv schema model`). Absent for a concept it lacks."
        },
        "label": {
          "type": "string",
          "minLength": 1,
          "description": "Verbatim words of the policy, where it first speaks of it."
        },
        "labels": {
          "type": "array",
          "minItems": 2,
          "uniqueItems": true,
          "items": {"type": "string", "minLength": 1},
          "description": "All different words for it, in document order, where there are several."
        },
        "terms": {"type": "array", "items": {"$ref": "#/$defs/term"}},
        "denied": {
          "const": true,
          "description": "Only statements that deny a disclosure speak of it: it is not said to happen."
        },
        "evidence": {"$ref": "#/$defs/evidenceList"}
      },
      "description": "A purpose, kind of data or technology; the same concept has the same id in every profile."
    },
    "audience": {
      "type": "object",
      "additionalProperties": false,
      "required": ["label", "evidence"],
      "properties": {
        "label": {"type": "string", "description": "Verbatim."},
        "jurisdiction": {
          "type": "string",
          "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$",
          "description": "ISO 3166 code or EU, where one is named."
        },
        "evidence": {"$ref": "#/$defs/evidenceList"}
      },
      "description": "Whom a statement concerns, when not everybody."
    },
    "consentStatement": {
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "type", "consentType", "status", "modality", "evidence"],
      "properties": {
        "id": {"$ref": "#/$defs/localId"},
        "type": {
          "enum": [
            "implied_by_use", "implied_by_provision", "deemed_acceptance_of_changes",
            "requested_at_collection", "required_before_collection", "required_before_use",
            "required_before_disclosure", "purpose_open_ended", "parental_consent_required"
          ],
          "description": "implied_by_use: using the site is agreement. implied_by_provision: giving data is. deemed_acceptance_of_changes: continued use accepts changes. requested_at_collection: consent is asked for when data are collected. required_before_…: nothing is collected, used or disclosed without it. purpose_open_ended: 'any other purpose with your consent'. parental_consent_required."
        },
        "consentType": {
          "enum": ["explicitly_expressed", "expressed", "implied", "unspecified"],
          "description": "dpv:ExplicitlyExpressedConsent / dpv:ExpressedConsent / dpv:ImpliedConsent / dpv:Consent"
        },
        "status": {"enum": ["stated", "ambiguous"]},
        "modality": {"$ref": "#/$defs/modality"},
        "purposes": {"$ref": "#/$defs/refs"},
        "dataCategories": {"$ref": "#/$defs/refs"},
        "recipients": {"$ref": "#/$defs/refs"},
        "audience": {"$ref": "#/$defs/audience"},
        "evidence": {"$ref": "#/$defs/evidenceList"},
        "strength": {"$ref": "#/$defs/strength"}
      },
      "description": "A sentence in which the policy itself speaks of consent or agreement."
    },
    "mechanism": {
      "type": "object",
      "additionalProperties": false,
      "required": ["type", "evidence"],
      "properties": {
        "type": {
          "enum": [
            "form_checkbox", "account_settings", "email", "postal", "phone", "web_link",
            "unsubscribe_address", "browser_settings", "device_settings", "third_party_site",
            "do_not_use_service", "decline_to_provide", "other_policy", "signal", "contact",
            "unspecified"
          ],
          "description": "unsubscribe_address: the link, address or instructions that a message carries. signal: such as Global Privacy Control. contact: by contacting the company, by means not said."
        },
        "target": {
          "type": "string",
          "minLength": 1,
          "description": "Address, URL or setting as written, '[at]' undone. Absent when the text names none."
        },
        "requires": {"type": "string", "description": "Information the person must supply, verbatim."},
        "evidence": {"$ref": "#/$defs/evidenceList"},
        "link": {
          "type": "string",
          "minLength": 1,
          "description": "Where the link on the quoted words leads, when they hold exactly one; it may stand in no word of the text."
        }
      },
      "description": "By what means."
    },
    "choice": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id", "policyScope", "control", "status", "scope", "defaultState", "mechanisms",
        "withdrawal", "purposes", "dataCategories", "recipients", "technologies", "modality",
        "evidence"
      ],
      "properties": {
        "id": {"$ref": "#/$defs/localId"},
        "label": {
          "type": "string",
          "description": "Verbatim heading, when the policy gives one.",
          "minLength": 1
        },
        "policyScope": {"description": "The scope it falls under.", "$ref": "#/$defs/localId"},
        "control": {
          "enum": ["opt_in", "opt_out", "abstain", "configure", "none", "unspecified"],
          "description": "opt_in: nothing happens unless the person agrees. opt_out: it happens unless the person objects. abstain: the person may withhold data or stay away. configure: the person sets it. none: it always happens (P3P's 'always')."
        },
        "status": {
          "enum": ["stated", "denied", "ambiguous"],
          "description": "denied: the text says that no such choice exists."
        },
        "scope": {
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "enum": [
              "first_party_collection", "first_party_use", "third_party_sharing",
              "third_party_collection", "third_party_use", "unspecified"
            ]
          }
        },
        "defaultState": {
          "enum": ["processing_off", "processing_on", "unspecified"],
          "description": "State before the person acts. Only what follows from control or text: opt_in => processing_off, opt_out => processing_on."
        },
        "consentType": {"enum": ["explicitly_expressed", "expressed", "implied", "unspecified"]},
        "alternatives": {
          "type": "array",
          "minItems": 2,
          "items": {"type": "string", "minLength": 1},
          "description": "The unresolved readings, verbatim, when status is ambiguous."
        },
        "mechanisms": {
          "type": "array",
          "items": {"$ref": "#/$defs/mechanism"},
          "description": "Empty when the text names none."
        },
        "withdrawal": {"$ref": "#/$defs/withdrawal"},
        "purposes": {"$ref": "#/$defs/refs"},
        "dataCategories": {"$ref": "#/$defs/refs"},
        "recipients": {"$ref": "#/$defs/refs"},
        "technologies": {"$ref": "#/$defs/refs"},
        "audience": {"$ref": "#/$defs/audience"},
        "consequence": {
          "description": "What the person loses by choosing so.",
          "$ref": "#/$defs/claim",
          "properties": {"value": {"type": "string", "minLength": 1}}
        },
        "modality": {"$ref": "#/$defs/modality"},
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidenceList"}
      },
      "allOf": [
        {
          "if": {"properties": {"status": {"const": "stated"}, "control": {"const": "opt_in"}}},
          "then": {"properties": {"defaultState": {"enum": ["processing_off"]}}}
        },
        {
          "if": {"properties": {"status": {"const": "stated"}, "control": {"const": "opt_out"}}},
          "then": {"properties": {"defaultState": {"enum": ["processing_on", "unspecified"]}}}
        },
        {
          "if": {"properties": {"status": {"const": "ambiguous"}}},
          "then": {"required": ["alternatives"]},
          "else": {"not": {"required": ["alternatives"]}}
        }
      ],
      "description": "Something the policy lets people choose."
    },
    "withdrawal": {
      "type": "object",
      "additionalProperties": false,
      "required": ["status"],
      "properties": {
        "status": {
          "enum": ["stated", "denied", "ambiguous", "not_found", "not_applicable"],
          "description": "not_applicable for an opt-out: there is no given consent to take back."
        },
        "mechanisms": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/mechanism"}},
        "evidence": {"$ref": "#/$defs/evidenceList"}
      },
      "if": {"properties": {"status": {"enum": ["not_found", "not_applicable"]}}},
      "then": {"not": {"anyOf": [{"required": ["mechanisms"]}, {"required": ["evidence"]}]}},
      "else": {"required": ["evidence"]},
      "description": "Whether and how a given consent can be taken back."
    },
    "claim": {
      "type": "object",
      "additionalProperties": false,
      "required": ["status"],
      "properties": {
        "status": {"$ref": "#/$defs/status"},
        "value": {"description": "Structured or verbatim value; forbidden when not_found."},
        "modality": {"$ref": "#/$defs/modality"},
        "evidence": {"$ref": "#/$defs/evidenceList"},
        "strength": {"$ref": "#/$defs/strength"}
      },
      "if": {"properties": {"status": {"const": "not_found"}}},
      "then": {"not": {"anyOf": [{"required": ["value"]}, {"required": ["evidence"]}]}},
      "else": {"required": ["evidence"]},
      "description": "One fact with its status; what form value has is said where the claim stands."
    },
    "right": {
      "type": "object",
      "additionalProperties": false,
      "required": ["status"],
      "properties": {
        "status": {"$ref": "#/$defs/status"},
        "mechanisms": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/mechanism"}},
        "limitation": {
          "description": "What limits it, in the policy's words.",
          "$ref": "#/$defs/claim",
          "properties": {"value": {"type": "string", "minLength": 1}}
        },
        "evidence": {"$ref": "#/$defs/evidenceList"},
        "audiences": {
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/audience"},
          "description": "To whom it is granted, when not to everybody."
        },
        "scope": {
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "enum": [
              "account_data", "profile_data", "transactional_data", "contact_data", "all_data",
              "other_data"
            ]
          },
          "description": "What it reaches, where said."
        },
        "modality": {"$ref": "#/$defs/modality"},
        "strength": {"$ref": "#/$defs/strength"}
      },
      "if": {"properties": {"status": {"const": "not_found"}}},
      "then": {
        "not": {
          "anyOf": [
            {"required": ["mechanisms"]},
            {"required": ["evidence"]},
            {"required": ["limitation"]},
            {"required": ["audiences"]},
            {"required": ["scope"]}
          ]
        }
      },
      "else": {"required": ["evidence"]},
      "description": "Whether the policy grants a right, by what means and to whom."
    },
    "isoField": {
      "enum": [
        "schema_version", "record_id", "pii_principal_id", "privacy_notice", "language",
        "purpose", "pii_information", "pii_type", "pii_controllers", "storage_locations",
        "retention_period", "jurisdiction", "recipient_third_parties", "withdrawal_method",
        "party_id", "party_name", "party_address", "party_contact", "party_type", "event_time",
        "validity_duration", "entity_id", "event_type", "event_state"
      ]
    },
    "isoList": {"type": "array", "uniqueItems": true, "items": {"$ref": "#/$defs/isoField"}},
    "coverage": {
      "type": "object",
      "additionalProperties": false,
      "required": ["filled", "partial", "notFound", "notDerivable"],
      "description": "The 24 mandatory fields of ISO/IEC TS 27560:2023 (as listed in the W3C DPVCG guide) sorted by what this policy supplies; the four lists partition them.",
      "properties": {
        "filled": {"$ref": "#/$defs/isoList"},
        "partial": {"$ref": "#/$defs/isoList"},
        "notFound": {"$ref": "#/$defs/isoList"},
        "notDerivable": {
          "$ref": "#/$defs/isoList",
          "description": "Needs a consent event or a person; a policy can never supply it."
        }
      }
    },
    "issue": {
      "type": "object",
      "additionalProperties": false,
      "required": ["code", "severity", "message"],
      "properties": {
        "code": {
          "enum": [
            "contradiction", "template_placeholder", "unresolved_alternative", "dead_reference",
            "withdrawal_not_found", "choice_without_mechanism", "describes_law_not_practice",
            "multiple_policies", "unparsed_choice"
          ]
        },
        "severity": {
          "enum": ["error", "warning", "note"],
          "description": "How serious it is for whoever relies on the profile."
        },
        "message": {"type": "string", "minLength": 1, "description": "One sentence for a person."},
        "evidence": {"$ref": "#/$defs/evidenceList"},
        "subjects": {
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {"$ref": "#/$defs/localId"},
          "description": "Ids of the choices, consent statements, disclosures, parties and scopes of this profile that it concerns."
        }
      },
      "description": "Something notable about the policy."
    },
    "strength": {"enum": ["weak", "likely", "certain"], "description": "How sure the reading is."},
    "scope": {
      "type": "object",
      "additionalProperties": false,
      "description": "The site, one of several policies in a document, or a part with rules of its own.",
      "required": ["id", "kind"],
      "properties": {
        "id": {"$ref": "#/$defs/localId"},
        "kind": {"enum": ["site", "policy", "part", "policy_reference", "hint"]},
        "title": {"type": "string", "minLength": 1, "description": "As written."},
        "evidence": {"$ref": "#/$defs/evidenceList"}
      }
    },
    "dateType": {"enum": ["effective", "last_updated", "created", "unspecified"]},
    "date": {
      "type": "string",
      "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
      "description": "ISO 8601, as precise as stated."
    },
    "statedDate": {
      "type": "object",
      "additionalProperties": false,
      "required": ["type", "date"],
      "properties": {"type": {"$ref": "#/$defs/dateType"}, "date": {"$ref": "#/$defs/date"}}
    },
    "place": {
      "type": "object",
      "additionalProperties": false,
      "required": ["name"],
      "properties": {
        "name": {"type": "string", "minLength": 1, "description": "As written."},
        "country": {"type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1."},
        "safeguards": {
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "enum": [
              "standard_contractual_clauses", "adequacy", "binding_corporate_rules",
              "privacy_framework", "safe_harbor", "consent"
            ]
          }
        }
      }
    },
    "code": {
      "type": "object",
      "additionalProperties": false,
      "required": ["name"],
      "properties": {
        "name": {"type": "string", "minLength": 1, "description": "As written."},
        "code": {
          "type": "string",
          "pattern": "^[a-z0-9.-]+$",
          "description": "Short stable code: truste, nai, safe-harbor, …"
        }
      }
    },
    "retentionRule": {
      "type": "object",
      "additionalProperties": false,
      "required": ["rule"],
      "properties": {
        "rule": {
          "enum": [
            "not_retained", "stated_period", "until_purpose_met", "until_event",
            "legal_requirement", "business_practice", "indefinite", "limited"
          ]
        },
        "duration": {
          "type": "string",
          "pattern": "^P([0-9]+[YMWD])*(T([0-9]+[HMS])+)?$",
          "description": "ISO 8601, for a stated period."
        },
        "event": {"type": "string", "minLength": 1, "description": "As written."},
        "dataCategories": {"$ref": "#/$defs/refs"}
      }
    },
    "disclosure": {
      "type": "object",
      "additionalProperties": false,
      "description": "Data are, or are not, shared with or sold to somebody.",
      "required": [
        "id", "policyScope", "action", "status", "modality", "recipients", "dataCategories",
        "purposes", "conditions", "choices", "evidence"
      ],
      "properties": {
        "id": {"description": "The practice's id in the policy model.", "$ref": "#/$defs/localId"},
        "policyScope": {"description": "The scope it falls under.", "$ref": "#/$defs/localId"},
        "action": {"enum": ["share", "sell"]},
        "status": {
          "enum": ["stated", "denied", "ambiguous"],
          "description": "denied: the text says that it does not happen."
        },
        "modality": {"$ref": "#/$defs/modality"},
        "recipients": {"$ref": "#/$defs/refs"},
        "dataCategories": {"$ref": "#/$defs/refs"},
        "purposes": {"$ref": "#/$defs/refs"},
        "identifiability": {
          "enum": ["identified", "pseudonymous", "anonymous"],
          "description": "Whether the data point to a person, where said."
        },
        "conditions": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["kind", "exception", "evidence"],
            "properties": {
              "kind": {
                "enum": [
                  "consent", "no_objection", "law", "merger", "request", "aggregation",
                  "emergency", "contract", "necessity", "other"
                ]
              },
              "exception": {"type": "boolean", "description": "true: denied otherwise, done in this case."},
              "evidence": {"$ref": "#/$defs/evidenceList"}
            }
          },
          "description": "What it depends on."
        },
        "choices": {
          "description": "The choices that govern it, the whole or some value of it.",
          "$ref": "#/$defs/refs"
        },
        "alternatives": {
          "type": "array",
          "minItems": 2,
          "items": {"type": "string", "minLength": 1},
          "description": "The unresolved readings, verbatim."
        },
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidenceList"}
      }
    }
  }
}
"""##
}
