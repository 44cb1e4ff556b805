import ConverterCore
import Glibc

/// Looks at the names that a run is going to use before anything is written: an output that is one
/// of the inputs, or the report, is refused.
struct OutputPlan {
  let destination: Destination
  let report: String?

  /// Checks the inputs as the user named them, and returns a guard for the names that become known
  /// only later (those of archives' pages).
  func guarding(_ inputs: [String], names: OutputNames) throws(ConversionError) -> InputGuard {
    var known = InputGuard()
    let onDisk = inputs.filter { $0 != "-" }
    for input in onDisk where !Destination.isFolder(input) || overlaps(input) { known.add(input) }
    if let report {
      try known.check(report)
      known.reserve(report)
    }
    switch destination {
    case .standardOutput: break
    case .file(let path): try known.check(path)
    case .folder(let path): try check(onDisk, below: path, names, known)
    }
    return known
  }

  private func check(
    _ inputs: [String], below path: String, _ names: OutputNames, _ known: InputGuard
  ) throws(ConversionError) {
    var names = names
    let folder = OutputFolder(path)
    for input in inputs {
      if !Destination.isFolder(input) {
        try check(names.stem(path: WholeFile.split(input).name), &names, folder, known)
      } else if overlaps(input) {
        for file in Self.files(below: input) {
          try check(names.stem(path: file), &names, folder, known)
        }
      }
    }
  }

  private func check(
    _ stem: String, _ names: inout OutputNames, _ folder: OutputFolder, _ known: InputGuard
  ) throws(ConversionError) {
    for file in names.files(names.take(stem)) { try known.check(folder.joined(file)) }
  }

  /// Whether outputs can come to lie in this input folder, or beside what is read from it.
  private func overlaps(_ input: String) -> Bool {
    let outputs: [String] =
      switch destination {
      case .standardOutput: []
      case .file(let path): [WholeFile.split(path).folder]
      case .folder(let path): [path]
      }
    guard let inside = Self.real(input) else { return false }
    let places = outputs + (report.map { [WholeFile.split($0).folder] } ?? [])
    return places.contains { place in
      guard let place = Self.real(place) else { return false }
      return place.hasPrefix(inside) || inside.hasPrefix(place)
    }
  }

  /// The files below a folder as paths from it, in the order in which they are converted.
  private static func files(below folder: String) -> [String] {
    var files: [String] = []
    var open = [""]
    while let below = open.popLast() {
      var facts = stat()
      let path = below.isEmpty ? folder : folder + "/" + below
      let found = below.isEmpty ? stat(path, &facts) : lstat(path, &facts)
      guard found == 0 else { continue }
      if facts.st_mode & S_IFMT == S_IFDIR {
        let names = FolderNames.list(path).reversed()
        open += names.map { below.isEmpty ? $0 : below + "/" + $0 }
      } else {
        files.append(below)
      }
    }
    return files
  }

  /// The path without links, ending in `/`.
  private static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    let text = String(cString: real)
    return text.hasSuffix("/") ? text : text + "/"
  }
}
