// Made from fideslang-3.1.schema.json by the tests with POLICYCONV_RECORD=1; not edited.
// swift-format-ignore-file

enum FideslangSchemaText {
  static let v3_1 = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:policyconv:schema:fideslang:3.1",
  "title": "Fides manifest of the systems a privacy policy speaks of",
  "description": "What fideslang 3.1 (Ethyca) reads of a manifest with organizations, systems and their privacy declarations; names that it would drop in silence are refused. The file is JSON, which YAML 1.2 includes. Keys of data categories, uses and subjects are those of fideslang's default taxonomy or defined in the file itself, which this schema cannot see and policyconv validate checks.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "organization",
    "system"
  ],
  "properties": {
    "organization": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/organization"
      }
    },
    "data_category": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/term"
      }
    },
    "data_use": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/term"
      }
    },
    "data_subject": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/subject"
      }
    },
    "system": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/system"
      }
    }
  },
  "$defs": {
    "key": {
      "description": "A key that names a thing or a term.",
      "type": "string",
      "pattern": "^[a-zA-Z0-9_.<>-]+$"
    },
    "keys": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
        "$ref": "#/$defs/key"
      }
    },
    "contact": {
      "description": "Who to turn to.",
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "name": {
          "type": "string"
        },
        "address": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "phone": {
          "type": "string"
        }
      }
    },
    "organization": {
      "description": "Whose policy it is.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "fides_key"
      ],
      "properties": {
        "fides_key": {
          "$ref": "#/$defs/key"
        },
        "organization_fides_key": {
          "$ref": "#/$defs/key"
        },
        "tags": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": "string"
          }
        },
        "name": {
          "type": [
            "string",
            "null"
          ]
        },
        "description": {
          "type": [
            "string",
            "null"
          ]
        },
        "organization_parent_key": {
          "type": "null"
        },
        "controller": {
          "$ref": "#/$defs/contact"
        },
        "data_protection_officer": {
          "$ref": "#/$defs/contact"
        },
        "fidesctl_meta": {
          "type": [
            "object",
            "null"
          ]
        },
        "representative": {
          "$ref": "#/$defs/contact"
        },
        "security_policy": {
          "type": [
            "string",
            "null"
          ],
          "format": "uri"
        }
      }
    },
    "term": {
      "description": "A category of data or a use that the taxonomy lacks.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "fides_key"
      ],
      "properties": {
        "fides_key": {
          "$ref": "#/$defs/key"
        },
        "organization_fides_key": {
          "$ref": "#/$defs/key"
        },
        "tags": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": "string"
          }
        },
        "name": {
          "type": [
            "string",
            "null"
          ]
        },
        "description": {
          "type": [
            "string",
            "null"
          ]
        },
        "version_added": {
          "type": [
            "string",
            "null"
          ]
        },
        "version_deprecated": {
          "type": [
            "string",
            "null"
          ]
        },
        "replaced_by": {
          "type": [
            "string",
            "null"
          ]
        },
        "is_default": {
          "type": "boolean"
        },
        "parent_key": {
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "subject": {
      "description": "A kind of people that the taxonomy lacks.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "fides_key"
      ],
      "properties": {
        "fides_key": {
          "$ref": "#/$defs/key"
        },
        "organization_fides_key": {
          "$ref": "#/$defs/key"
        },
        "tags": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": "string"
          }
        },
        "name": {
          "type": [
            "string",
            "null"
          ]
        },
        "description": {
          "type": [
            "string",
            "null"
          ]
        },
        "version_added": {
          "type": [
            "string",
            "null"
          ]
        },
        "version_deprecated": {
          "type": [
            "string",
            "null"
          ]
        },
        "replaced_by": {
          "type": [
            "string",
            "null"
          ]
        },
        "is_default": {
          "type": "boolean"
        },
        "rights": {
          "type": [
            "object",
            "null"
          ]
        },
        "automated_decisions_or_profiling": {
          "type": [
            "boolean",
            "null"
          ]
        }
      }
    },
    "system": {
      "description": "The company's service, or a third party that acts in it. System.meta holds the words behind every declaration, and what is denied or undecided.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "fides_key",
        "system_type",
        "privacy_declarations"
      ],
      "properties": {
        "fides_key": {
          "$ref": "#/$defs/key"
        },
        "organization_fides_key": {
          "$ref": "#/$defs/key"
        },
        "tags": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": "string"
          }
        },
        "name": {
          "type": [
            "string",
            "null"
          ]
        },
        "description": {
          "type": [
            "string",
            "null"
          ]
        },
        "meta": {
          "type": [
            "object",
            "null"
          ]
        },
        "fidesctl_meta": {
          "type": [
            "object",
            "null"
          ]
        },
        "system_type": {
          "type": "string"
        },
        "egress": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": "object"
          }
        },
        "ingress": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": "object"
          }
        },
        "privacy_declarations": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/declaration"
          }
        },
        "administrating_department": {
          "type": [
            "string",
            "null"
          ]
        },
        "vendor_id": {
          "type": [
            "string",
            "null"
          ]
        },
        "previous_vendor_id": {
          "type": [
            "string",
            "null"
          ]
        },
        "vendor_deleted_date": {
          "type": [
            "string",
            "null"
          ]
        },
        "dataset_references": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/key"
          }
        },
        "processes_personal_data": {
          "type": "boolean"
        },
        "exempt_from_privacy_regulations": {
          "type": "boolean"
        },
        "reason_for_exemption": {
          "type": [
            "string",
            "null"
          ]
        },
        "uses_profiling": {
          "type": "boolean"
        },
        "legal_basis_for_profiling": {
          "type": "array",
          "items": {
            "enum": [
              "Explicit consent",
              "Contract",
              "Authorised by law"
            ]
          }
        },
        "does_international_transfers": {
          "type": "boolean"
        },
        "legal_basis_for_transfers": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "requires_data_protection_assessments": {
          "type": "boolean"
        },
        "dpa_location": {
          "type": [
            "string",
            "null"
          ]
        },
        "dpa_progress": {
          "type": [
            "string",
            "null"
          ]
        },
        "privacy_policy": {
          "type": [
            "string",
            "null"
          ],
          "format": "uri"
        },
        "legal_name": {
          "type": [
            "string",
            "null"
          ]
        },
        "legal_address": {
          "type": [
            "string",
            "null"
          ]
        },
        "responsibility": {
          "type": "array",
          "items": {
            "enum": [
              "Controller",
              "Processor",
              "Sub-Processor"
            ]
          }
        },
        "dpo": {
          "type": [
            "string",
            "null"
          ]
        },
        "joint_controller_info": {
          "type": [
            "string",
            "null"
          ]
        },
        "data_security_practices": {
          "type": [
            "string",
            "null"
          ]
        },
        "cookie_max_age_seconds": {
          "type": [
            "integer",
            "null"
          ]
        },
        "uses_cookies": {
          "type": "boolean"
        },
        "cookie_refresh": {
          "type": "boolean"
        },
        "uses_non_cookie_access": {
          "type": "boolean"
        },
        "legitimate_interest_disclosure_url": {
          "type": [
            "string",
            "null"
          ],
          "format": "uri"
        }
      }
    },
    "declaration": {
      "description": "What is done with data, for one use.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name",
        "data_categories",
        "data_use",
        "data_subjects"
      ],
      "properties": {
        "name": {
          "type": [
            "string",
            "null"
          ]
        },
        "data_categories": {
          "$ref": "#/$defs/keys"
        },
        "data_use": {
          "$ref": "#/$defs/key"
        },
        "data_subjects": {
          "$ref": "#/$defs/keys"
        },
        "dataset_references": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "$ref": "#/$defs/key"
          }
        },
        "egress": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "$ref": "#/$defs/key"
          }
        },
        "ingress": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "$ref": "#/$defs/key"
          }
        },
        "features": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "flexible_legal_basis_for_processing": {
          "type": "boolean"
        },
        "legal_basis_for_processing": {
          "enum": [
            "Consent",
            "Contract",
            "Legal obligations",
            "Vital interests",
            "Public interest",
            "Legitimate interests",
            null
          ]
        },
        "impact_assessment_location": {
          "type": [
            "string",
            "null"
          ]
        },
        "retention_period": {
          "type": [
            "string",
            "null"
          ]
        },
        "processes_special_category_data": {
          "type": "boolean"
        },
        "special_category_legal_basis": {
          "type": [
            "string",
            "null"
          ]
        },
        "data_shared_with_third_parties": {
          "type": "boolean"
        },
        "third_parties": {
          "type": [
            "string",
            "null"
          ]
        },
        "shared_categories": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/key"
          }
        }
      }
    }
  }
}
"""##
}
