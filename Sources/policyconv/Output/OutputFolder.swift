import ConverterCore
import Glibc

/// The folder that exports go into (`--output-dir`), made when the first file is written.
///
/// Nothing is ever written outside it: below it no symbolic link is followed.
struct OutputFolder {
  /// As the user named it.
  let path: String
  /// The folder that the last file went into; files of one folder usually follow each other.
  private var current: (below: String, folder: Folder)?
  /// Folders made by this run, removed again when nothing could be written into them.
  private var made: [String] = []

  init(_ path: String) { self.path = path }

  /// Writes a file whole or not at all; `name` is a path below the folder, with `/`.
  mutating func write(_ content: FileContent, _ name: String) throws(ConversionError) {
    let (folder, last) = WholeFile.split(name)
    let below = folder == "." ? "" : folder
    do {
      if current?.below != below { current = (below, try open(below)) }
      if let current { try WholeFile.write(content, last, in: current.folder) }
      made = []
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      made = []
      current = nil
      throw ConversionError(.cannotWrite, "\(joined(name)) cannot be written: \(error.message)")
    }
  }

  /// Makes the folder now, for a journal.
  mutating func make() throws(ConversionError) {
    do {
      current = ("", try open(""))
    } catch {
      throw ConversionError(.cannotWrite, "\(path) cannot be made: \(error.message)")
    }
  }

  /// Whether a path that the user wrote is that of a file in the folder itself.
  func holds(_ file: String) -> Bool { joined(WholeFile.split(file).name) == file }

  /// The path of an output as users know it.
  func joined(_ name: String) -> String {
    path == "." ? name : path.hasSuffix("/") ? path + name : path + "/" + name
  }

  private mutating func open(_ below: String) throws(SystemError) -> Folder {
    var folder = try openRoot()
    var known = path
    for part in below.split(separator: "/").map(String.init) {
      known += "/" + part
      if try folder.make(part) { made.append(known) }
      folder = try folder.folder(part)
    }
    return folder
  }

  private mutating func openRoot() throws(SystemError) -> Folder {
    do {
      return try Folder(path)
    } catch {
      guard error.code == ENOENT else { throw error }
    }
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += part
      if mkdir(prefix, 0o777) == 0 { made.append(prefix) } else if errno != EEXIST { throw .last }
      prefix += "/"
    }
    return try Folder(path)
  }
}
