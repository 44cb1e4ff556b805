// Made from opp115-1.0.schema.json by the tests with POLICYCONV_RECORD=1; not edited.
// swift-format-ignore-file

enum OPP115SchemaText {
  static let v1_0 = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:policyconv:schema:opp115:1.0",
  "title": "One policy annotated in the terms of OPP-115",
  "description": "A policy's canonical text and what it says, as annotations in the scheme of the OPP-115 corpus (S. Wilson et al., The Creation and Analysis of a Website Privacy Policy Corpus, ACL 2016). Offsets count Unicode code points of text, from 0, end-exclusive.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "id",
    "text",
    "practices"
  ],
  "properties": {
    "id": {
      "type": "string",
      "description": "The name of the input without folders and ending, else a UUID."
    },
    "text": {
      "type": "string",
      "description": "The canonical text, as -t text writes it."
    },
    "practices": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/practice"
      }
    }
  },
  "$defs": {
    "practice": {
      "description": "One statement of the policy.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "category",
        "attributes",
        "negated",
        "evidence"
      ],
      "properties": {
        "category": {
          "enum": [
            "First Party Collection/Use",
            "Third Party Sharing/Collection",
            "User Choice/Control",
            "User Access, Edit and Deletion",
            "Data Retention",
            "Data Security",
            "Policy Change",
            "Do Not Track",
            "International and Specific Audiences",
            "Other"
          ]
        },
        "attributes": {
          "description": "The values by attribute, in the spelling of the category.",
          "type": "object"
        },
        "negated": {
          "description": "Whether the policy says that it does not happen.",
          "type": "boolean"
        },
        "modality": {
          "description": "How the policy says it, where it says so.",
          "enum": [
            "does",
            "may",
            "will",
            "must"
          ]
        },
        "subject": {
          "description": "The id of the statement in the policy model.",
          "type": "string"
        },
        "evidence": {
          "description": "The words it rests on, in the order of the text.",
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/$defs/evidence"
          }
        }
      },
      "allOf": [
        {
          "if": {
            "properties": {
              "category": {
                "const": "First Party Collection/Use"
              }
            },
            "required": [
              "category"
            ]
          },
          "then": {
            "properties": {
              "attributes": {
                "additionalProperties": false,
                "required": [
                  "Action First-Party",
                  "Personal Information Type",
                  "Purpose"
                ],
                "properties": {
                  "Does/Does Not": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Does",
                        "Does Not"
                      ]
                    }
                  },
                  "Collection Mode": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Explicit",
                        "Implicit",
                        "Unspecified"
                      ]
                    }
                  },
                  "Action First-Party": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Collect on website",
                        "Collect in mobile app",
                        "Collect on mobile website",
                        "Track user on other websites",
                        "Collect from user on other websites",
                        "Receive from other parts of company/affiliates",
                        "Receive from other service/third-party (unnamed)",
                        "Receive from other service/third-party (named)",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Identifiability": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Identifiable",
                        "Aggregated or anonymized",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Personal Information Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Financial",
                        "Health",
                        "Contact",
                        "Location",
                        "Demographic",
                        "Personal identifier",
                        "User online activities",
                        "User profile",
                        "Social media data",
                        "IP address and device IDs",
                        "Cookies and tracking elements",
                        "Computer information",
                        "Survey data",
                        "Generic personal information",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Purpose": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Basic service/feature",
                        "Additional service/feature",
                        "Advertising",
                        "Marketing",
                        "Analytics/Research",
                        "Personalization/Customization",
                        "Service Operation and Security",
                        "Legal requirement",
                        "Merger/Acquisition",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "User Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "User without account",
                        "User with account",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Choice Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Dont use service/feature",
                        "Opt-in",
                        "Opt-out link",
                        "Opt-out via contacting company",
                        "First-party privacy controls",
                        "Third-party privacy controls",
                        "Browser/device privacy controls",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Choice Scope": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Collection",
                        "Use",
                        "Both",
                        "Unspecified"
                      ]
                    }
                  }
                }
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "category": {
                "const": "Third Party Sharing/Collection"
              }
            },
            "required": [
              "category"
            ]
          },
          "then": {
            "properties": {
              "attributes": {
                "additionalProperties": false,
                "required": [
                  "Third Party Entity",
                  "Action Third Party",
                  "Personal Information Type",
                  "Purpose"
                ],
                "properties": {
                  "Third Party Entity": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Unnamed third party",
                        "Named third party",
                        "Other part of company/affiliate",
                        "Other users",
                        "Public",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Does/Does Not": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Does",
                        "Does Not"
                      ]
                    }
                  },
                  "Action Third Party": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Receive/Shared with",
                        "Collect on first party website/app",
                        "Track on first party website/app",
                        "See",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Identifiability": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Identifiable",
                        "Aggregated or anonymized",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Personal Information Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Financial",
                        "Health",
                        "Contact",
                        "Location",
                        "Demographic",
                        "Personal identifier",
                        "User online activities",
                        "User Profile",
                        "IP address and device IDs",
                        "Cookies and tracking elements",
                        "Computer information",
                        "Survey data",
                        "Generic personal information",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Purpose": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Basic service/feature",
                        "Additional service/feature",
                        "Advertising",
                        "Marketing",
                        "Analytics/Research",
                        "Personalization/Customization",
                        "Service operation and security",
                        "Legal requirement",
                        "Merger/Acquisition",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "User Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "User without account",
                        "User with account",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Choice Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Dont use service/feature",
                        "Opt-in",
                        "Opt-out link",
                        "Opt-out via contacting company",
                        "First-party privacy controls",
                        "Third-party privacy controls",
                        "Browser/device privacy controls",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Choice Scope": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Collection",
                        "Use",
                        "Both",
                        "Unspecified"
                      ]
                    }
                  }
                }
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "category": {
                "const": "User Choice/Control"
              }
            },
            "required": [
              "category"
            ]
          },
          "then": {
            "properties": {
              "attributes": {
                "additionalProperties": false,
                "required": [
                  "Choice Type",
                  "Choice Scope",
                  "Personal Information Type",
                  "Purpose"
                ],
                "properties": {
                  "Choice Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Dont use service/feature",
                        "Opt-in",
                        "Opt-out link",
                        "Opt-out via contacting company",
                        "First-party privacy controls",
                        "Third-party privacy controls",
                        "Browser/device privacy controls",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Choice Scope": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "First party collection",
                        "First party use",
                        "Third party sharing/collection",
                        "Third party use",
                        "Unspecified"
                      ]
                    }
                  },
                  "Personal Information Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Financial",
                        "Health",
                        "Contact",
                        "Location",
                        "Demographic",
                        "Personal identifier",
                        "User online activities",
                        "User profile",
                        "Social media data",
                        "IP address and device IDs",
                        "Cookies and tracking elements",
                        "Computer information",
                        "Survey data",
                        "Generic personal information",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Purpose": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Basic service/feature",
                        "Additional service/feature",
                        "Advertising",
                        "Marketing",
                        "Analytics/Research",
                        "Personalization/Customization",
                        "Service Operation and Security",
                        "Legal requirement",
                        "Merger/Acquisition",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "User Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "User without account",
                        "User with account",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  }
                }
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "category": {
                "const": "User Access, Edit and Deletion"
              }
            },
            "required": [
              "category"
            ]
          },
          "then": {
            "properties": {
              "attributes": {
                "additionalProperties": false,
                "required": [
                  "Access Type",
                  "Access Scope"
                ],
                "properties": {
                  "Access Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "None",
                        "View",
                        "Export",
                        "Edit information",
                        "Deactivate account",
                        "Delete account (partial)",
                        "Delete account (full)",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Access Scope": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "User account data",
                        "Transactional data",
                        "Profile data",
                        "Other data about user",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "User Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "User without account",
                        "User with account",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  }
                }
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "category": {
                "const": "Data Retention"
              }
            },
            "required": [
              "category"
            ]
          },
          "then": {
            "properties": {
              "attributes": {
                "additionalProperties": false,
                "required": [
                  "Retention Period",
                  "Retention Purpose",
                  "Personal Information Type"
                ],
                "properties": {
                  "Retention Period": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Indefinitely",
                        "Limited",
                        "Stated Period",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Retention Purpose": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Perform service",
                        "Legal requirement",
                        "Analytics/Research",
                        "Service operation and security",
                        "Advertising",
                        "Marketing",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Personal Information Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Financial",
                        "Health",
                        "Contact",
                        "Location",
                        "Demographic",
                        "Personal identifier",
                        "User online activities",
                        "User profile",
                        "Social media data",
                        "IP address and device IDs",
                        "Cookies and tracking elements",
                        "Computer information",
                        "Survey data",
                        "Generic personal information",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  }
                }
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "category": {
                "const": "Data Security"
              }
            },
            "required": [
              "category"
            ]
          },
          "then": {
            "properties": {
              "attributes": {
                "additionalProperties": false,
                "required": [
                  "Security Measure"
                ],
                "properties": {
                  "Security Measure": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Secure data transfer",
                        "Secure user authentication",
                        "Secure data storage",
                        "Data access limitation",
                        "Privacy training",
                        "Privacy review/audit",
                        "Privacy/Security program",
                        "Generic",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  }
                }
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "category": {
                "const": "Policy Change"
              }
            },
            "required": [
              "category"
            ]
          },
          "then": {
            "properties": {
              "attributes": {
                "additionalProperties": false,
                "required": [
                  "Change Type",
                  "Notification Type",
                  "User Choice"
                ],
                "properties": {
                  "Change Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Non-privacy relevant change",
                        "Privacy relevant change",
                        "In case of merger or acquisition",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "Notification Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "No notification",
                        "General notice in privacy policy",
                        "General notice on website",
                        "Personal notice",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  },
                  "User Choice": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "None",
                        "Opt-out",
                        "Opt-in",
                        "User participation",
                        "Other",
                        "Unspecified"
                      ]
                    }
                  }
                }
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "category": {
                "const": "Do Not Track"
              }
            },
            "required": [
              "category"
            ]
          },
          "then": {
            "properties": {
              "attributes": {
                "additionalProperties": false,
                "required": [
                  "Do Not Track policy"
                ],
                "properties": {
                  "Do Not Track policy": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Not mentioned",
                        "Honored",
                        "Not honored",
                        "Mentioned, but unclear if honored",
                        "Other"
                      ]
                    }
                  }
                }
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "category": {
                "const": "International and Specific Audiences"
              }
            },
            "required": [
              "category"
            ]
          },
          "then": {
            "properties": {
              "attributes": {
                "additionalProperties": false,
                "required": [
                  "Audience Type"
                ],
                "properties": {
                  "Audience Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Californians",
                        "Europeans",
                        "Citizens from other countries",
                        "Children",
                        "Other"
                      ]
                    }
                  }
                }
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "category": {
                "const": "Other"
              }
            },
            "required": [
              "category"
            ]
          },
          "then": {
            "properties": {
              "attributes": {
                "additionalProperties": false,
                "required": [
                  "Other Type"
                ],
                "properties": {
                  "Other Type": {
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                      "enum": [
                        "Introductory/Generic",
                        "Practice not covered",
                        "Privacy contact information",
                        "Other"
                      ]
                    }
                  }
                }
              }
            }
          }
        }
      ]
    },
    "evidence": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "start",
        "end",
        "text"
      ],
      "properties": {
        "start": {
          "type": "integer",
          "minimum": 0
        },
        "end": {
          "type": "integer",
          "minimum": 0
        },
        "text": {
          "type": "string",
          "minLength": 1
        }
      }
    }
  }
}
"""##
}
