// Made from json/plugin-1.schema.json by the tests with POLICYCONV_RECORD=1; not edited.
// swift-format-ignore-file

/// The published schema of the plugin protocol.
public enum PluginSchema {
  /// JSON Schema (draft 2020-12) of requests and answers, version 1.
  public static let text = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:policyconv:schema:plugin:1",
  "title": "Plugin protocol, version 1",
  "description": "The lines that policyconv and a plugin exchange: each is one JSON object in UTF-8 and ends with a line feed. A request names a verb; an answer is what the verb asks for, or an error. Members that are not described here are to be ignored by whoever reads them.",
  "anyOf": [
    {"$ref": "#/$defs/describeRequest"},
    {"$ref": "#/$defs/exportRequest"},
    {"$ref": "#/$defs/importRequest"},
    {"$ref": "#/$defs/describeAnswer"},
    {"$ref": "#/$defs/exportAnswer"},
    {"$ref": "#/$defs/importAnswer"},
    {"$ref": "#/$defs/errorAnswer"}
  ],
  "$defs": {
    "protocol": {
      "const": 1,
      "description": "The version of the protocol that the line is written in."
    },
    "id": {
      "type": "string",
      "description": "Only for persistent plugins: the request's id, which its answer repeats."
    },
    "name": {
      "type": "string",
      "pattern": "^[a-z0-9][a-z0-9-]{0,63}$"
    },
    "describeRequest": {
      "description": "Asks the plugin who it is. Sent before anything else, to a process of its own.",
      "type": "object",
      "required": ["protocol", "verb"],
      "properties": {"protocol": {"$ref": "#/$defs/protocol"}, "verb": {"const": "describe"}}
    },
    "exportRequest": {
      "description": "Asks for a policy in the plugin's format.",
      "type": "object",
      "required": ["protocol", "verb", "policy", "options"],
      "properties": {
        "protocol": {"$ref": "#/$defs/protocol"},
        "verb": {"const": "export"},
        "id": {"$ref": "#/$defs/id"},
        "policy": {"$ref": "#/$defs/policy"},
        "options": {
          "description": "The user's options, of those that the plugin describes.",
          "type": "object",
          "additionalProperties": {"type": "string"}
        }
      }
    },
    "importRequest": {
      "description": "Asks what a source says.",
      "type": "object",
      "required": ["protocol", "verb", "source"],
      "properties": {
        "protocol": {"$ref": "#/$defs/protocol"},
        "verb": {"const": "import"},
        "id": {"$ref": "#/$defs/id"},
        "source": {
          "type": "object",
          "required": ["name", "contentBase64"],
          "properties": {
            "name": {"type": "string", "description": "How the user knows it: a path, a URL, stdin."},
            "contentBase64": {
              "type": "string",
              "contentEncoding": "base64",
              "description": "The bytes as stored."
            },
            "url": {"type": "string", "description": "Where the page stood, when known."},
            "archivedAt": {
              "$ref": "#/$defs/timestamp",
              "description": "When it was captured, when known."
            },
            "mediaType": {"type": "string", "description": "As declared, when it is."}
          }
        }
      }
    },
    "describeAnswer": {
      "description": "Who the plugin is.",
      "type": "object",
      "required": ["protocol", "name", "version", "direction", "protocols", "ending", "mediaType"],
      "properties": {
        "protocol": {"$ref": "#/$defs/protocol"},
        "name": {
          "$ref": "#/$defs/name",
          "description": "The format's name, as in the program's own: policyconv-export-NAME."
        },
        "version": {"type": "string", "minLength": 1, "description": "The plugin's own version."},
        "direction": {"enum": ["export", "import"]},
        "protocols": {
          "description": "The versions of this protocol that it speaks.",
          "type": "array",
          "items": {"type": "integer"},
          "contains": {"const": 1}
        },
        "ending": {
          "description": "What files of the format end in, without a leading dot.",
          "type": "string",
          "pattern": "^[a-z0-9-][a-z0-9.-]{0,63}$"
        },
        "mediaType": {"type": "string", "pattern": "^[^/;\\s]+/[^/;\\s]+( *;.*)?$"},
        "persistent": {
          "description": "Whether one process answers many requests, one line each, in order.",
          "type": "boolean",
          "default": false
        },
        "summary": {"type": "string", "description": "One line for a list of formats."},
        "options": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name"],
            "properties": {
              "name": {"$ref": "#/$defs/name"},
              "summary": {"type": "string"},
              "default": {"type": "string"}
            }
          }
        }
      }
    },
    "exportAnswer": {
      "description": "The whole file, as text or as bytes.",
      "type": "object",
      "required": ["protocol"],
      "properties": {
        "protocol": {"$ref": "#/$defs/protocol"},
        "id": {"$ref": "#/$defs/id"},
        "output": {"type": "string", "description": "Written as UTF-8, and nothing added."},
        "outputBase64": {"type": "string", "contentEncoding": "base64"},
        "losses": {
          "description": "What the policy says and the format cannot hold.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["code", "message"],
            "properties": {
              "code": {"type": "string", "description": "A stable word for this kind of loss."},
              "message": {"type": "string", "description": "One sentence for a person."},
              "subjects": {
                "description": "Ids of the practices, choices, rights or parties concerned.",
                "type": "array",
                "items": {"type": "string"}
              }
            }
          }
        },
        "diagnostics": {"$ref": "#/$defs/diagnostics"}
      },
      "oneOf": [{"required": ["output"]}, {"required": ["outputBase64"]}]
    },
    "importAnswer": {
      "description": "What the source says: prose, which policyconv interprets, or a policy that was machine-readable already.",
      "type": "object",
      "required": ["protocol"],
      "properties": {
        "protocol": {"$ref": "#/$defs/protocol"},
        "id": {"$ref": "#/$defs/id"},
        "document": {"$ref": "#/$defs/document"},
        "policy": {"$ref": "#/$defs/policy"},
        "diagnostics": {"$ref": "#/$defs/diagnostics"}
      },
      "oneOf": [{"required": ["document"]}, {"required": ["policy"]}]
    },
    "errorAnswer": {
      "description": "The plugin works, and the user asked for what it cannot do: this policy does not fit the format, this source is not in it.",
      "type": "object",
      "required": ["protocol", "error"],
      "properties": {
        "protocol": {"$ref": "#/$defs/protocol"},
        "id": {"$ref": "#/$defs/id"},
        "error": {
          "type": "object",
          "required": ["message"],
          "properties": {"message": {"type": "string", "description": "One sentence for a person."}}
        }
      }
    },
    "diagnostics": {
      "description": "What else is to be said about the run.",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["message"],
        "properties": {
          "severity": {"enum": ["error", "warning", "note"], "default": "warning"},
          "id": {"type": "string", "description": "A stable word for this kind of message."},
          "message": {"type": "string", "description": "One sentence for a person."}
        }
      }
    },
    "document": {
      "description": "Prose in reading order. White space is squeezed; a block without visible text is left out.",
      "type": "object",
      "required": ["blocks"],
      "properties": {
        "title": {"type": "string"},
        "language": {"type": "string", "description": "BCP 47 tag."},
        "url": {"type": "string", "description": "Where the page stood."},
        "archiveUrl": {"type": "string", "description": "Where an archive keeps it."},
        "archivedAt": {"$ref": "#/$defs/timestamp"},
        "notAPolicy": {
          "description": "What the source is, where it is no privacy policy.",
          "enum": ["empty", "error", "login", "parked", "index", "policy-list", "terms", "news", "frameset", "iframe", "script-only", "wayback-redirect", "wayback-robots", "wayback-excluded", "wayback-not-archived", "other"]
        },
        "blocks": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["kind", "text"],
            "properties": {
              "kind": {
                "description": "A list item belongs to the block before its list, if that ends in a colon. A table row's cells are separated by \" | \".",
                "enum": ["heading", "paragraph", "listItem", "tableRow", "preformatted"]
              },
              "text": {"type": "string"},
              "level": {
                "description": "Of a heading 1 to 6 (2 when missing), of a list item its depth from 1.",
                "type": "integer"
              },
              "isHeaderRow": {"type": "boolean", "description": "Of a table row: it names the columns."},
              "language": {"type": "string", "description": "BCP 47 tag, where it differs."},
              "anchor": {"type": "string", "description": "The fragment that links point to."},
              "links": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["start", "end", "target"],
                  "properties": {
                    "start": {"type": "integer", "description": "Unicode code points of this block's text, from 0."},
                    "end": {"type": "integer", "description": "After the last code point."},
                    "target": {"type": "string", "description": "An absolute URL where it can be resolved."}
                  }
                }
              }
            }
          }
        }
      }
    },
    "policy": {
      "description": "A policy model as `policyconv schema model` describes it.",
      "type": "object",
      "required": ["documentType", "schemaVersion", "text"],
      "properties": {
        "documentType": {"const": "policy-model"},
        "schemaVersion": {"type": "string", "pattern": "^1\\.[0-9]+$"},
        "text": {
          "type": "object",
          "required": ["string", "blocks", "links"],
          "properties": {"string": {"type": "string"}}
        }
      }
    },
    "timestamp": {
      "description": "ISO 8601, or 1 to 14 digits as the Wayback Machine writes them; as precise as known.",
      "type": "string"
    }
  }
}
"""##
}
