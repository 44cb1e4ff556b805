import ConverterCore

extension ExporterRegistry {
  /// What ships with the library: the one visible list.
  public static let builtin = ExporterRegistry(
    [
      TextExporter(),
      ModelExporter(),
      JSONLDExporter(),
      ConsentExporter(),
      OPP115Exporter(),
      P3PExporter(),
      P3PReferenceExporter(),
      P3PCompactExporter(),
      FideslangExporter(),
      SARIFExporter(),
    ],
    validators: [
      ModelValidator(),
      JSONLDValidator(),
      ConsentValidator(),
      P3PValidator.policy,
      P3PValidator.reference,
      OPP115Validator(),
      FideslangValidator(),
      SARIFValidator(),
    ],
    // The texts themselves: nothing is parsed before it is needed.
    schemas: [
      "model": PolicyJSON.modelSchema,
      "consent": ConsentSchemas.current,
      "jsonld": JSONLDContext.document,
      "p3p": P3PEvidenceSchema.text,
      "p3p-ref": P3PSchema.recommendation + "\n" + P3PSchema.notice,
      "opp115": OPP115SchemaText.v1_0,
      "fideslang": FideslangSchemaText.v3_1,
      "sarif": SARIFSchemaText.v2_1_0,
      "plugin": PluginSchema.text,
    ])
}
