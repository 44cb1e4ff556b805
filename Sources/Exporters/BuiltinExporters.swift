import ConverterCore

extension ExporterRegistry {
  /// What ships with the library: the one visible list.
  public static let builtin = ExporterRegistry(
    [
      TextExporter(),
      ModelExporter(),
      JSONLDExporter(),
      OPP115Exporter(),
      P3PExporter(),
      FideslangExporter(),
      SARIFExporter(),
    ],
    validators: [ModelValidator()],
    schemas: ["model": PolicyJSON.modelSchema, "jsonld": JSONLDContext.document])
}
