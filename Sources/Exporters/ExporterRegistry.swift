import ConverterCore

/// The output formats at hand. An immutable value, built from one list.
public struct ExporterRegistry: Sendable {
  /// The exporters, in the order users see them.
  public let exporters: [any Exporter]
  /// The validators, in the order they are tried.
  public let validators: [any Validator]
  /// Published schemas and contexts by format id (`policyconv schema FORMAT`); written when asked
  /// for, as few runs want them.
  public var schemas: [String: String] { makeSchemas() }
  private let makeSchemas: @Sendable () -> [String: String]

  /// Creates a registry.
  public init(
    _ exporters: [any Exporter], validators: [any Validator] = [],
    schemas: @autoclosure @escaping @Sendable () -> [String: String] = [:]
  ) {
    self.exporters = exporters
    self.validators = validators
    makeSchemas = schemas
  }

  /// The exporter with this id.
  public func exporter(_ id: String) -> (any Exporter)? {
    exporters.first { $0.format.id == id }
  }

  /// The validator of this format.
  public func validator(_ id: String) -> (any Validator)? {
    validators.first { $0.format == id }
  }
}
