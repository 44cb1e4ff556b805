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
      FideslangExporter(),
      SARIFExporter(),
    ],
    validators: [ModelValidator(), JSONLDValidator(), ConsentValidator()],
    schemas: [
      "model": PolicyJSON.modelSchema, "consent": ConsentSchemas.current,
      "jsonld": JSONLDContext.document,
    ])
}
