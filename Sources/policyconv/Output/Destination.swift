import ConverterCore
import Glibc

/// Where exports go.
enum Destination: Equatable {
  /// Standard output: one input, one format.
  case standardOutput
  /// One file that the user named (`-o`).
  case file(String)
  /// Files with names of their own, in a folder.
  case folder(String)

  /// What the options say. Pages of a folder or archive never go to standard output.
  static func wanted(
    output: String?, outputDir: String?, inputs: [String], formats: Int
  ) throws(ConversionError) -> Destination {
    if let output {
      if inputs.contains(where: isFolder) {
        throw ConversionError(.usage, "-o takes one policy; for a folder use --output-dir")
      }
      return output == "-" ? .standardOutput : .file(output)
    }
    guard outputDir == nil, inputs.count == 1, formats == 1, !isFolder(inputs[0]) else {
      return .folder(outputDir ?? ".")
    }
    return .standardOutput
  }

  /// Whether the path is that of a folder.
  static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
