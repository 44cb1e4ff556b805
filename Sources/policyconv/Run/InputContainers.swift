import ConverterCore

/// Opens what the user names: a file, a folder, an archive, standard input.
enum InputContainers {
  /// Opens an INPUT.
  static func open(
    _ input: String, options: ContainerOptions
  ) throws(ConversionError) -> any SourceContainer {
    try Containers.open(input, options: options)
  }
}
