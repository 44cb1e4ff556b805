// Made from json/model-1.0.schema.json by the tests with POLICYCONV_RECORD=1; not edited.
// swift-format-ignore-file

extension PolicyJSON {
  /// The published JSON Schema of the wire form (draft 2020-12).
  public static let modelSchema = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:policyconv:schema:model:1.0",
  "title": "Policy model",
  "description": "What one privacy policy means, each value with the exact words it rests on. All exports are made from this; reading it back loses nothing. Beyond this schema a model must keep its references: ids are unique, every id that is referred to exists, every quote is text.string[start:end], every hash is that of what it names.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schemaVersion", "documentType", "id", "text", "document", "scopes", "parties", "practices",
    "choices", "consentStatements", "rights", "access", "disputes", "securityMeasures",
    "transfers", "changes", "laws", "jurisdiction", "signals", "audiences", "children",
    "findings", "generator"
  ],
  "properties": {
    "schemaVersion": {"type": "string", "pattern": "^1\\.[0-9]+$"},
    "documentType": {"const": "policy-model"},
    "id": {
      "type": "string",
      "pattern": "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
      "description": "UUID version 5 of URL, capture time, source hash and text hash."
    },
    "text": {"$ref": "#/$defs/text"},
    "document": {"$ref": "#/$defs/document"},
    "scopes": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/scope"}},
    "parties": {"type": "array", "items": {"$ref": "#/$defs/party"}},
    "practices": {"type": "array", "items": {"$ref": "#/$defs/practice"}},
    "choices": {"type": "array", "items": {"$ref": "#/$defs/choice"}},
    "consentStatements": {"type": "array", "items": {"$ref": "#/$defs/consentStatement"}},
    "rights": {"type": "array", "items": {"$ref": "#/$defs/right"}},
    "access": {"$ref": "#/$defs/accessClaim"},
    "disputes": {"type": "array", "items": {"$ref": "#/$defs/dispute"}},
    "securityMeasures": {"type": "array", "items": {"$ref": "#/$defs/securityMeasure"}},
    "transfers": {"type": "array", "items": {"$ref": "#/$defs/transfer"}},
    "changes": {"type": "array", "items": {"$ref": "#/$defs/change"}},
    "laws": {"type": "array", "items": {"$ref": "#/$defs/law"}},
    "jurisdiction": {"$ref": "#/$defs/textClaim"},
    "signals": {"type": "array", "items": {"$ref": "#/$defs/signal"}},
    "audiences": {"type": "array", "items": {"$ref": "#/$defs/audience"}},
    "children": {"$ref": "#/$defs/children"},
    "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
    "generator": {"$ref": "#/$defs/generator"}
  },
  "$defs": {
    "id": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$",
      "description": "Lower case with hyphens, a letter first; unique among things of its kind in the model."
    },
    "ids": {"type": "array", "uniqueItems": true, "items": {"$ref": "#/$defs/id"}},
    "range": {
      "description": "Unicode code points of text.string, 0-based, end-exclusive.",
      "type": "object",
      "additionalProperties": false,
      "required": ["start", "end"],
      "properties": {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0}}
    },
    "sourceRange": {
      "description": "Bytes of the source file, 0-based, end-exclusive.",
      "type": "object",
      "additionalProperties": false,
      "required": ["start", "end"],
      "properties": {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0}}
    },
    "evidence": {
      "description": "The exact words a value rests on.",
      "type": "object",
      "additionalProperties": false,
      "required": ["start", "end", "quote", "rule"],
      "properties": {
        "start": {"type": "integer", "minimum": 0},
        "end": {"type": "integer", "minimum": 1},
        "quote": {"type": "string", "minLength": 1, "description": "Exactly text.string[start:end]."},
        "rule": {
          "type": "string",
          "minLength": 1,
          "description": "The id of the rule that read the words; manual for a claim made by hand, p3p.… for an import."
        }
      }
    },
    "evidence1": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/evidence"}},
    "evidence0": {"type": "array", "items": {"$ref": "#/$defs/evidence"}},
    "status": {
      "description": "stated: the text asserts it. denied: it asserts the contrary. ambiguous: it gives incompatible or unresolved alternatives. notFound: nothing was found, which proves no absence.",
      "enum": ["stated", "denied", "ambiguous", "notFound"]
    },
    "said": {"description": "A status other than notFound.", "enum": ["stated", "denied", "ambiguous"]},
    "strength": {"description": "How sure the reading is.", "enum": ["weak", "likely", "certain"]},
    "modality": {
      "description": "The modality of the sentence, copied and never upgraded.",
      "enum": ["does", "may", "will", "must", "unspecified"]
    },
    "polarity": {
      "description": "Whether the text says that it happens or that it does not.",
      "enum": ["affirmed", "denied"]
    },
    "timestamp": {
      "type": "string",
      "pattern": "^[0-9]{1,14}$|^[0-9]{4}-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?)?$",
      "description": "ISO 8601 in UTC as precise as known, or 1 to 14 digits as the Wayback Machine writes them."
    },
    "sha256": {
      "type": "string",
      "pattern": "^([0-9a-f]{64})?$",
      "description": "Lower-case hexadecimal SHA-256; empty where it is not known."
    },
    "block": {
      "description": "One block of the text, in reading order; blocks do not overlap.",
      "type": "object",
      "additionalProperties": false,
      "required": ["kind", "range", "level", "headingPath", "isPseudoHeading", "isOtherMatter"],
      "properties": {
        "kind": {"enum": ["heading", "paragraph", "listItem", "tableRow", "preformatted"]},
        "range": {"$ref": "#/$defs/range"},
        "level": {"type": "integer", "minimum": 0, "description": "Heading level or list depth, else 0."},
        "headingPath": {
          "type": "array",
          "items": {"type": "integer", "minimum": 0},
          "description": "Indices of the headings above this block, outermost first."
        },
        "leadIn": {
          "type": "integer",
          "minimum": 0,
          "description": "Index of the block that introduces the list."
        },
        "headerRow": {
          "type": "integer",
          "minimum": 0,
          "description": "Index of the header row of the table."
        },
        "isPseudoHeading": {"type": "boolean", "description": "A heading that is not marked up as one."},
        "language": {"type": "string", "description": "BCP 47."},
        "anchor": {"type": "string", "description": "The fragment that links point to."},
        "source": {"$ref": "#/$defs/sourceRange"},
        "isOtherMatter": {
          "type": "boolean",
          "description": "Text that belongs to another document in the same page."
        }
      }
    },
    "link": {
      "description": "A link: the linked words and the absolute target where it can be resolved.",
      "type": "object",
      "additionalProperties": false,
      "required": ["range", "target"],
      "properties": {"range": {"$ref": "#/$defs/range"}, "target": {"type": "string"}}
    },
    "text": {
      "description": "The text that all evidence points into.",
      "type": "object",
      "additionalProperties": false,
      "required": ["string", "blocks", "links"],
      "properties": {
        "string": {
          "type": "string",
          "description": "The canonical text; all offsets count its Unicode code points."
        },
        "blocks": {"type": "array", "items": {"$ref": "#/$defs/block"}},
        "links": {"type": "array", "items": {"$ref": "#/$defs/link"}}
      }
    },
    "standardTerm": {
      "description": "A term of an outside standard, kept so that an import loses nothing on the way back.",
      "type": "object",
      "additionalProperties": false,
      "required": ["scheme", "id", "details"],
      "properties": {
        "scheme": {"type": "string", "minLength": 1, "description": "p3p, dpv …"},
        "id": {"type": "string", "minLength": 1, "description": "The term as the standard writes it."},
        "details": {
          "type": "object",
          "additionalProperties": {"type": "array", "items": {"type": "string"}},
          "description": "What else the source said of it, by the standard's own names."
        }
      }
    },
    "mention": {
      "description": "One value in a list, with everything said of it.",
      "type": "object",
      "additionalProperties": false,
      "required": ["words", "status", "strength", "choices", "evidence"],
      "properties": {
        "code": {"type": "string", "description": "The concept; absent for one the vocabulary lacks."},
        "words": {"type": "string", "minLength": 1, "description": "The policy's own words."},
        "standardTerm": {"$ref": "#/$defs/standardTerm"},
        "status": {"$ref": "#/$defs/said"},
        "strength": {"$ref": "#/$defs/strength"},
        "necessity": {"description": "Whether the person must give it.", "enum": ["required", "optional"]},
        "choices": {"$ref": "#/$defs/ids", "description": "Choices that govern this value."},
        "party": {"$ref": "#/$defs/id", "description": "The party meant."},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "dataCategory": {
      "enum": [
        "personalInformation", "nonPersonalInformation", "contactInformation",
        "accountInformation", "userProfile", "uniqueIdentifier", "sensitiveInformation", "name",
        "emailAddress", "postalAddress", "postalCode", "phoneNumber", "mobileNumber", "faxNumber",
        "messagingHandle", "username", "password", "signature", "demographics", "dateOfBirth",
        "gender", "income", "education", "household", "ethnicity", "nationality", "language",
        "occupation", "employer", "employmentHistory", "interests", "preferences",
        "physicalCharacteristics", "politicalOpinions", "religion", "groupMembership",
        "sexualOrientation", "criminalRecord", "inferences", "socialSecurityNumber",
        "governmentIdentifier", "financialInformation", "paymentCard", "bankAccount",
        "creditHistory", "purchases", "billingInformation", "insurance", "health", "biometrics",
        "genetics", "location", "preciseLocation", "approximateLocation", "ipAddress",
        "deviceIdentifier", "advertisingIdentifier", "browser", "operatingSystem",
        "deviceInformation", "connection", "cookieData", "usageData", "pagesVisited",
        "interactions", "visitTimes", "referrer", "searchQueries", "serverLogs",
        "crossSiteActivity", "emailInteractions", "contentConsumption", "communications",
        "userContent", "photos", "audio", "contacts", "otherPersonContact", "socialMedia",
        "surveyResponses", "contestEntries", "childrenData"
      ]
    },
    "purpose": {
      "enum": [
        "provideService", "fulfilOrders", "payment", "delivery", "accountManagement",
        "authentication", "customerSupport", "serviceMessages", "additionalFeatures",
        "recruitment", "eligibility", "marketing", "telemarketing", "newsletter", "advertising",
        "targetedAdvertising", "contests", "personalization", "recommendations",
        "rememberPreferences", "analytics", "research", "improveService", "surveys", "profiling",
        "adMeasurement", "siteOperation", "security", "fraudPrevention", "protectRights",
        "legalCompliance", "businessOperations", "merger", "sellData", "archiving",
        "asDisclosedAtCollection"
      ]
    },
    "recipientKind": {
      "enum": [
        "firstParty", "serviceProviders", "deliveryServices", "paymentProcessors",
        "analyticsProviders", "affiliates", "businessPartners", "advertisers", "socialNetworks",
        "dataBrokers", "thirdParties", "clients", "otherUsers", "public", "authorities",
        "successors", "professionalAdvisers", "researchers", "relatedPersons"
      ]
    },
    "technology": {
      "enum": [
        "cookies", "sessionCookies", "persistentCookies", "thirdPartyCookies", "flashCookies",
        "localStorage", "webBeacons", "logFiles", "scripts", "sdks", "fingerprinting",
        "analyticsTools", "socialPlugins", "locationServices", "forms", "mobileApps", "tracking"
      ]
    },
    "legalBasis": {
      "enum": [
        "consent", "contract", "legalObligation", "legitimateInterest", "vitalInterest",
        "publicTask"
      ]
    },
    "dataSubject": {"enum": ["visitor", "user", "customer", "child", "applicant", "employee", "otherPerson"]},
    "action": {"enum": ["collect", "use", "share", "sell", "retain", "delete", "profile", "transfer"]},
    "actor": {"enum": ["firstParty", "onBehalfOfClient", "client", "thirdParty", "user"]},
    "dataSource": {"enum": ["direct", "automatic", "thirdParty", "public", "unspecified"]},
    "identifiability": {"enum": ["identified", "pseudonymous", "anonymous"]},
    "conditionKind": {
      "enum": [
        "consent", "noObjection", "law", "merger", "request", "aggregation", "emergency",
        "contract", "necessity", "other"
      ]
    },
    "control": {"enum": ["optIn", "optOut", "abstain", "configure", "none", "unspecified"]},
    "choiceScope": {
      "enum": [
        "firstPartyCollection", "firstPartyUse", "thirdPartySharing", "thirdPartyCollection",
        "thirdPartyUse", "unspecified"
      ]
    },
    "defaultState": {"enum": ["processingOff", "processingOn", "unspecified"]},
    "consentType": {"enum": ["explicit", "expressed", "implied", "unspecified"]},
    "audienceCode": {"enum": ["californians", "europeans", "otherRegion", "children"]},
    "partyRole": {
      "enum": [
        "firstParty", "controller", "representative", "dataProtectionOfficer", "client",
        "affiliate", "serviceProvider", "thirdParty", "advertisingNetwork", "authority",
        "successor", "public", "industryBody"
      ]
    },
    "rightKind": {
      "enum": [
        "access", "rectification", "erasure", "deactivation", "portability", "restriction",
        "objection", "withdrawConsent", "complaint", "automatedDecisions", "disclosureList",
        "optOutOfSale", "limitSensitiveUse", "nonDiscrimination", "appeal"
      ]
    },
    "rightScope": {
      "enum": [
        "accountData", "profileData", "transactionalData", "contactData", "allData", "otherData",
        "unspecified"
      ]
    },
    "accessKind": {
      "enum": [
        "nonIdentified", "all", "contactAndOther", "identifiedContact", "otherIdentified", "none"
      ]
    },
    "safeguard": {
      "enum": [
        "standardContractualClauses", "adequacy", "bindingCorporateRules", "privacyFramework",
        "safeHarbor", "consent"
      ]
    },
    "notification": {"enum": ["none", "inPolicy", "onSite", "personal", "unspecified"]},
    "userChoice": {"enum": ["none", "optOut", "optIn", "participate", "unspecified"]},
    "findingCode": {
      "enum": [
        "contradiction", "templatePlaceholder", "unresolvedAlternative", "deadReference",
        "withdrawalNotFound", "choiceWithoutMechanism", "describesLawNotPractice",
        "multiplePolicies", "unparsedChoice"
      ]
    },
    "dataMention": {"$ref": "#/$defs/mention", "properties": {"code": {"$ref": "#/$defs/dataCategory"}}},
    "purposeMention": {"$ref": "#/$defs/mention", "properties": {"code": {"$ref": "#/$defs/purpose"}}},
    "recipientMention": {"$ref": "#/$defs/mention", "properties": {"code": {"$ref": "#/$defs/recipientKind"}}},
    "technologyMention": {"$ref": "#/$defs/mention", "properties": {"code": {"$ref": "#/$defs/technology"}}},
    "legalBasisMention": {"$ref": "#/$defs/mention", "properties": {"code": {"$ref": "#/$defs/legalBasis"}}},
    "subjectMention": {"$ref": "#/$defs/mention", "properties": {"code": {"$ref": "#/$defs/dataSubject"}}},
    "safeguardMention": {"$ref": "#/$defs/mention", "properties": {"code": {"$ref": "#/$defs/safeguard"}}},
    "notificationMention": {"$ref": "#/$defs/mention", "properties": {"code": {"$ref": "#/$defs/notification"}}},
    "userChoiceMention": {"$ref": "#/$defs/mention", "properties": {"code": {"$ref": "#/$defs/userChoice"}}},
    "claim": {
      "description": "One fact. notFound has neither value nor evidence; everything else has evidence.",
      "type": "object",
      "additionalProperties": false,
      "required": ["status", "modality", "strength", "evidence"],
      "properties": {
        "status": {"$ref": "#/$defs/status"},
        "value": {"description": "What the text says."},
        "modality": {"$ref": "#/$defs/modality"},
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidence0"}
      },
      "if": {"properties": {"status": {"const": "notFound"}}},
      "then": {"not": {"required": ["value"]}, "properties": {"evidence": {"maxItems": 0}}},
      "else": {"properties": {"evidence": {"minItems": 1}}}
    },
    "textClaim": {
      "$ref": "#/$defs/claim",
      "properties": {"value": {"type": "string"}},
      "description": "A fact whose value is words."
    },
    "agesClaim": {
      "$ref": "#/$defs/claim",
      "properties": {"value": {"type": "array", "items": {"type": "integer", "minimum": 0}}},
      "description": "Ages stated, in document order; more than one makes an ambiguous claim."
    },
    "accessClaim": {
      "$ref": "#/$defs/claim",
      "properties": {"value": {"$ref": "#/$defs/accessKind"}},
      "description": "Access to identified data as a whole."
    },
    "audience": {
      "description": "Whom a statement concerns, when not everybody.",
      "type": "object",
      "additionalProperties": false,
      "required": ["label", "evidence"],
      "properties": {
        "code": {"$ref": "#/$defs/audienceCode"},
        "label": {"type": "string", "minLength": 1, "description": "The words."},
        "jurisdiction": {"type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "provenance": {
      "description": "Where the document came from.",
      "type": "object",
      "additionalProperties": false,
      "required": ["sourceName", "mediaType", "encoding", "adapter", "sourceSHA256", "textSHA256"],
      "properties": {
        "originalURL": {"type": "string", "description": "The captured page."},
        "archiveURL": {"type": "string", "description": "The capture in an archive."},
        "capturedAt": {"$ref": "#/$defs/timestamp"},
        "corpusDomain": {"type": "string", "description": "The domain a corpus files the policy under."},
        "sourceName": {"type": "string"},
        "mediaType": {"type": "string", "pattern": "^[a-z0-9.+-]+/[a-z0-9.+-]+$"},
        "encoding": {"type": "string", "minLength": 1, "description": "WHATWG name."},
        "adapter": {"type": "string", "minLength": 1, "description": "The input format it was read as."},
        "sourceSHA256": {"$ref": "#/$defs/sha256"},
        "textSHA256": {"$ref": "#/$defs/sha256"}
      }
    },
    "statedDate": {
      "description": "A date the policy states about itself, as precise as stated.",
      "type": "object",
      "additionalProperties": false,
      "required": ["kind", "date", "strength", "evidence"],
      "properties": {
        "kind": {"enum": ["effective", "lastUpdated", "created", "unspecified"]},
        "date": {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "policyLink": {
      "description": "Another policy that the text refers to.",
      "type": "object",
      "additionalProperties": false,
      "required": ["title", "evidence"],
      "properties": {
        "title": {"type": "string", "minLength": 1},
        "url": {"type": "string"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "p3pFacts": {
      "description": "What a P3P import said of the policy file itself (P3P 1.0 section 3.2).",
      "type": "object",
      "additionalProperties": false,
      "required": ["isTest", "entity", "isNonIdentifiable"],
      "properties": {
        "name": {"type": "string"},
        "discuri": {"type": "string"},
        "opturi": {"type": "string"},
        "isTest": {"type": "boolean"},
        "expiry": {"type": "string"},
        "entity": {"type": "array", "items": {"$ref": "#/$defs/standardTerm"}},
        "access": {"type": "string"},
        "isNonIdentifiable": {"type": "boolean"},
        "mandatoryExtensions": {
          "type": "array",
          "items": {"type": "string"},
          "description": "Elements of extensions that a reader must understand (optional=\"no\")."
        }
      }
    },
    "document": {
      "description": "Facts of the document as a whole.",
      "type": "object",
      "additionalProperties": false,
      "required": ["languageBasis", "provenance", "dates", "policyLinks"],
      "properties": {
        "title": {"type": "string"},
        "language": {"type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"},
        "languageBasis": {"enum": ["declared", "detected", "unknown"]},
        "provenance": {"$ref": "#/$defs/provenance"},
        "dates": {"type": "array", "items": {"$ref": "#/$defs/statedDate"}},
        "policyLinks": {"type": "array", "items": {"$ref": "#/$defs/policyLink"}},
        "p3p": {"$ref": "#/$defs/p3pFacts"}
      }
    },
    "cookiePattern": {
      "description": "P3P cookie pattern; an absent part means any.",
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "name": {"type": "string"},
        "value": {"type": "string"},
        "domain": {"type": "string"},
        "path": {"type": "string"}
      }
    },
    "scope": {
      "description": "What the policy, or a part of it, covers.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id", "kind", "includes", "excludes", "cookies", "excludedCookies", "methods", "evidence"
      ],
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "kind": {"enum": ["site", "policy", "part", "policyReference", "hint"]},
        "title": {"type": "string"},
        "range": {"$ref": "#/$defs/range"},
        "policyURL": {"type": "string"},
        "includes": {"type": "array", "items": {"type": "string"}},
        "excludes": {"type": "array", "items": {"type": "string"}},
        "cookies": {"type": "array", "items": {"$ref": "#/$defs/cookiePattern"}},
        "excludedCookies": {"type": "array", "items": {"$ref": "#/$defs/cookiePattern"}},
        "methods": {"type": "array", "items": {"type": "string"}},
        "evidence": {"$ref": "#/$defs/evidence0"}
      }
    },
    "postalAddress": {
      "description": "The parts of a postal address, as written.",
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "name": {"type": "string"},
        "street": {"type": "string"},
        "city": {"type": "string"},
        "state": {"type": "string"},
        "postalCode": {"type": "string"},
        "country": {"type": "string"}
      }
    },
    "contact": {
      "description": "How to reach a party.",
      "type": "object",
      "additionalProperties": false,
      "required": ["kind", "value", "evidence"],
      "properties": {
        "kind": {"enum": ["email", "postal", "phone", "fax", "url"]},
        "value": {"type": "string", "minLength": 1},
        "postal": {"$ref": "#/$defs/postalAddress"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "party": {
      "description": "Somebody the policy speaks of.",
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "name", "isNamed", "roles", "contacts", "evidence"],
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "name": {
          "type": "string",
          "minLength": 1,
          "description": "As written; no legal name unless the text says so."
        },
        "isNamed": {"type": "boolean", "description": "false for a class of parties."},
        "roles": {
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {"$ref": "#/$defs/partyRole"}
        },
        "contacts": {"type": "array", "items": {"$ref": "#/$defs/contact"}},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "condition": {
      "description": "A condition or exception of a practice.",
      "type": "object",
      "additionalProperties": false,
      "required": ["kind", "isException", "evidence"],
      "properties": {
        "kind": {"$ref": "#/$defs/conditionKind"},
        "isException": {"type": "boolean", "description": "true: denied otherwise, done in this case."},
        "choice": {"$ref": "#/$defs/id"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "retention": {
      "description": "How long data are kept.",
      "type": "object",
      "additionalProperties": false,
      "required": ["kind", "strength", "evidence"],
      "properties": {
        "kind": {
          "enum": [
            "notRetained", "statedPeriod", "untilPurposeMet", "untilEvent", "legalRequirement",
            "businessPractice", "indefinite", "limited"
          ]
        },
        "duration": {
          "type": "string",
          "pattern": "^P([0-9]+[YMWD])*(T([0-9]+[HMS])+)?$",
          "description": "ISO 8601 duration."
        },
        "event": {"type": "string"},
        "standardTerm": {"$ref": "#/$defs/standardTerm"},
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "practice": {
      "description": "One thing the policy says is done, or not done, with data. A denied practice is never an assertion.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id", "scope", "action", "actor", "subjects", "data", "purposes", "recipients", "source",
        "technologies", "conditions", "legalBasis", "choices", "modality", "polarity", "status",
        "alternatives", "strength", "evidence"
      ],
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "scope": {"$ref": "#/$defs/id"},
        "action": {"$ref": "#/$defs/action"},
        "actor": {"$ref": "#/$defs/actor"},
        "actorParty": {"$ref": "#/$defs/id"},
        "subjects": {"type": "array", "items": {"$ref": "#/$defs/subjectMention"}},
        "data": {"type": "array", "items": {"$ref": "#/$defs/dataMention"}},
        "purposes": {"type": "array", "items": {"$ref": "#/$defs/purposeMention"}},
        "recipients": {"type": "array", "items": {"$ref": "#/$defs/recipientMention"}},
        "source": {"$ref": "#/$defs/dataSource"},
        "technologies": {"type": "array", "items": {"$ref": "#/$defs/technologyMention"}},
        "identifiability": {"$ref": "#/$defs/identifiability"},
        "conditions": {"type": "array", "items": {"$ref": "#/$defs/condition"}},
        "retention": {"$ref": "#/$defs/retention"},
        "legalBasis": {"type": "array", "items": {"$ref": "#/$defs/legalBasisMention"}},
        "choices": {"$ref": "#/$defs/ids"},
        "audience": {"$ref": "#/$defs/audience"},
        "consequence": {"$ref": "#/$defs/textClaim"},
        "modality": {"$ref": "#/$defs/modality"},
        "polarity": {"$ref": "#/$defs/polarity"},
        "status": {"enum": ["stated", "ambiguous"]},
        "alternatives": {
          "type": "array",
          "items": {"type": "string"},
          "description": "The unresolved readings, verbatim; none unless ambiguous."
        },
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      },
      "if": {"properties": {"status": {"const": "stated"}}},
      "then": {"properties": {"alternatives": {"maxItems": 0}}}
    },
    "mechanism": {
      "description": "The means of making a choice or exercising a right.",
      "type": "object",
      "additionalProperties": false,
      "required": ["kind", "evidence"],
      "properties": {
        "kind": {
          "enum": [
            "formCheckbox", "accountSettings", "email", "postal", "phone", "webLink",
            "unsubscribe", "browserSettings", "deviceSettings", "thirdPartySite",
            "doNotUseService", "declineToProvide", "otherPolicy", "signal", "contact",
            "unspecified"
          ]
        },
        "target": {
          "type": "string",
          "minLength": 1,
          "description": "Address, URL or setting as written; absent when the text names none."
        },
        "requires": {
          "type": "string",
          "minLength": 1,
          "description": "What the person must supply, verbatim."
        },
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "withdrawal": {
      "description": "Whether and how a given consent can be taken back; notApplicable where there is none to take back.",
      "type": "object",
      "additionalProperties": false,
      "required": ["status", "mechanisms", "evidence"],
      "properties": {
        "status": {"enum": ["stated", "denied", "ambiguous", "notFound", "notApplicable"]},
        "mechanisms": {"type": "array", "items": {"$ref": "#/$defs/mechanism"}},
        "evidence": {"$ref": "#/$defs/evidence0"}
      },
      "if": {"properties": {"status": {"enum": ["notFound", "notApplicable"]}}},
      "then": {"properties": {"mechanisms": {"maxItems": 0}, "evidence": {"maxItems": 0}}},
      "else": {"properties": {"evidence": {"minItems": 1}}}
    },
    "choice": {
      "description": "Something the policy lets people choose, or (denied) says they cannot.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id", "policyScope", "control", "status", "scope", "defaultState", "alternatives",
        "mechanisms", "withdrawal", "purposes", "data", "recipients", "technologies", "modality",
        "strength", "evidence"
      ],
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "label": {
          "type": "string",
          "minLength": 1,
          "description": "The heading or run-in title, verbatim."
        },
        "policyScope": {"$ref": "#/$defs/id"},
        "control": {"$ref": "#/$defs/control"},
        "status": {"$ref": "#/$defs/said"},
        "scope": {
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {"$ref": "#/$defs/choiceScope"}
        },
        "defaultState": {"$ref": "#/$defs/defaultState"},
        "consentType": {"$ref": "#/$defs/consentType"},
        "alternatives": {"type": "array", "items": {"type": "string", "minLength": 1}},
        "mechanisms": {"type": "array", "items": {"$ref": "#/$defs/mechanism"}},
        "withdrawal": {"$ref": "#/$defs/withdrawal"},
        "purposes": {"type": "array", "items": {"$ref": "#/$defs/purposeMention"}},
        "data": {"type": "array", "items": {"$ref": "#/$defs/dataMention"}},
        "recipients": {"type": "array", "items": {"$ref": "#/$defs/recipientMention"}},
        "technologies": {"type": "array", "items": {"$ref": "#/$defs/technologyMention"}},
        "audience": {"$ref": "#/$defs/audience"},
        "consequence": {"$ref": "#/$defs/textClaim"},
        "modality": {"$ref": "#/$defs/modality"},
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      },
      "allOf": [
        {
          "if": {"properties": {"status": {"const": "ambiguous"}}},
          "then": {"properties": {"alternatives": {"minItems": 2}}},
          "else": {"properties": {"alternatives": {"maxItems": 0}}}
        },
        {
          "if": {"properties": {"status": {"const": "stated"}, "control": {"const": "optIn"}}},
          "then": {"properties": {"defaultState": {"const": "processingOff"}}}
        },
        {
          "if": {"properties": {"status": {"const": "stated"}, "control": {"const": "optOut"}}},
          "then": {"properties": {"defaultState": {"enum": ["processingOn", "unspecified"]}}}
        }
      ]
    },
    "consentStatement": {
      "description": "What the policy itself calls consent.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id", "kind", "consentType", "status", "modality", "purposes", "data", "recipients",
        "strength", "evidence"
      ],
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "kind": {
          "enum": [
            "impliedByUse", "impliedByProvision", "deemedAcceptanceOfChanges",
            "requestedAtCollection", "requiredBeforeCollection", "requiredBeforeUse",
            "requiredBeforeDisclosure", "purposeOpenEnded", "parentalConsentRequired"
          ]
        },
        "consentType": {"$ref": "#/$defs/consentType"},
        "status": {"enum": ["stated", "ambiguous"]},
        "modality": {"$ref": "#/$defs/modality"},
        "purposes": {"type": "array", "items": {"$ref": "#/$defs/purposeMention"}},
        "data": {"type": "array", "items": {"$ref": "#/$defs/dataMention"}},
        "recipients": {"type": "array", "items": {"$ref": "#/$defs/recipientMention"}},
        "audience": {"$ref": "#/$defs/audience"},
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "right": {
      "description": "A right or facility over data already held.",
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "kind", "status", "scope", "mechanisms", "modality", "strength", "evidence"],
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "kind": {"$ref": "#/$defs/rightKind"},
        "status": {"$ref": "#/$defs/said"},
        "scope": {"$ref": "#/$defs/rightScope"},
        "mechanisms": {"type": "array", "items": {"$ref": "#/$defs/mechanism"}},
        "limitation": {"$ref": "#/$defs/textClaim"},
        "audience": {"$ref": "#/$defs/audience"},
        "standardTerm": {"$ref": "#/$defs/standardTerm"},
        "modality": {"$ref": "#/$defs/modality"},
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "dispute": {
      "description": "A way to settle disputes (P3P 1.0 section 3.2.6).",
      "type": "object",
      "additionalProperties": false,
      "required": ["kind", "remedies", "evidence"],
      "properties": {
        "kind": {"enum": ["service", "independent", "court", "law"]},
        "name": {"type": "string"},
        "service": {"type": "string"},
        "verification": {"type": "string"},
        "shortDescription": {"type": "string"},
        "longDescription": {"type": "string"},
        "image": {"$ref": "#/$defs/standardTerm"},
        "remedies": {"type": "array", "uniqueItems": true, "items": {"enum": ["correct", "money", "law"]}},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "securityMeasure": {
      "description": "A protection of data that the policy claims or denies.",
      "type": "object",
      "additionalProperties": false,
      "required": ["kind", "words", "polarity", "strength", "evidence"],
      "properties": {
        "kind": {
          "enum": [
            "secureTransfer", "secureStorage", "authentication", "accessLimitation", "training",
            "audit", "program", "confidentiality", "deidentification", "breachNotice", "generic",
            "noGuarantee"
          ]
        },
        "words": {"type": "string", "minLength": 1},
        "polarity": {"$ref": "#/$defs/polarity"},
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "transfer": {
      "description": "A transfer of data to, or storage in, another country.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "places", "countryCodes", "isStorageLocation", "safeguards", "polarity", "modality",
        "strength", "evidence"
      ],
      "properties": {
        "places": {"type": "array", "items": {"type": "string"}, "description": "Countries as written."},
        "countryCodes": {
          "type": "array",
          "items": {"type": "string", "pattern": "^([A-Z]{2})?$"},
          "description": "ISO 3166-1 codes in the order of places, empty where not known."
        },
        "isStorageLocation": {"type": "boolean", "description": "true: about where data are kept rather than sent."},
        "safeguards": {"type": "array", "items": {"$ref": "#/$defs/safeguardMention"}},
        "polarity": {"$ref": "#/$defs/polarity"},
        "modality": {"$ref": "#/$defs/modality"},
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "change": {
      "description": "What the policy says of its own changes.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "kind", "notifications", "choices", "continuedUseIsAcceptance", "modality", "strength",
        "evidence"
      ],
      "properties": {
        "kind": {"enum": ["privacyRelevant", "notPrivacyRelevant", "merger", "unspecified"]},
        "notifications": {"type": "array", "items": {"$ref": "#/$defs/notificationMention"}},
        "choices": {"type": "array", "items": {"$ref": "#/$defs/userChoiceMention"}},
        "continuedUseIsAcceptance": {"type": "boolean"},
        "modality": {"$ref": "#/$defs/modality"},
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "law": {
      "description": "A law, framework or code of conduct that the text names.",
      "type": "object",
      "additionalProperties": false,
      "required": ["kind", "name", "isDescriptionOnly", "strength", "evidence"],
      "properties": {
        "kind": {"enum": ["law", "framework", "codeOfConduct"]},
        "code": {"type": "string", "minLength": 1},
        "name": {"type": "string", "minLength": 1},
        "isDescriptionOnly": {"type": "boolean"},
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "signal": {
      "description": "A preference signal: stated = honoured, denied = not honoured, ambiguous = mentioned only.",
      "type": "object",
      "additionalProperties": false,
      "required": ["kind", "status", "strength", "evidence"],
      "properties": {
        "kind": {"enum": ["doNotTrack", "globalPrivacyControl", "doNotSellLink"]},
        "status": {"$ref": "#/$defs/said"},
        "strength": {"$ref": "#/$defs/strength"},
        "evidence": {"$ref": "#/$defs/evidence1"}
      }
    },
    "children": {
      "description": "What the policy says of children.",
      "type": "object",
      "additionalProperties": false,
      "required": ["minimumAge", "parentalConsent", "collection"],
      "properties": {
        "minimumAge": {"$ref": "#/$defs/agesClaim"},
        "parentalConsent": {"$ref": "#/$defs/textClaim"},
        "collection": {
          "$ref": "#/$defs/textClaim",
          "description": "denied: children's data are not knowingly collected."
        }
      }
    },
    "finding": {
      "description": "Something notable about the policy.",
      "type": "object",
      "additionalProperties": false,
      "required": ["code", "severity", "message", "subjects", "evidence"],
      "properties": {
        "code": {"$ref": "#/$defs/findingCode"},
        "severity": {"enum": ["error", "warning", "note"]},
        "message": {"type": "string", "minLength": 1},
        "subjects": {
          "$ref": "#/$defs/ids",
          "description": "Ids of the practices, choices, rights, statements, scopes or parties it concerns."
        },
        "evidence": {"$ref": "#/$defs/evidence0"}
      }
    },
    "generator": {
      "description": "What made the model.",
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "version", "ruleset"],
      "properties": {
        "name": {"type": "string", "minLength": 1},
        "version": {"type": "string", "minLength": 1},
        "ruleset": {
          "type": "string",
          "minLength": 1,
          "description": "The rules that made the model; manual where a person did."
        },
        "minimumStrength": {"$ref": "#/$defs/strength"}
      }
    }
  }
}
"""##
}
