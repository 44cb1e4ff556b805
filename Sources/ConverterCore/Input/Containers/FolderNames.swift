import Glibc

/// The names of what is in a folder.
public enum FolderNames {
  /// The names; none when the folder cannot be read.
  public static func list(_ folder: String) -> [String] { (try? read(folder)) ?? [] }

  /// The names, sorted by bytes, without `.` and `..`; what is no UTF-8 in them is U+FFFD.
  ///
  /// Throws `noInput` when the folder cannot be read.
  static func read(_ folder: String) throws(ConversionError) -> [String] {
    guard let stream = opendir(folder) else {
      throw ConversionError(.noInput, "the folder cannot be read: \(InputFile.why(errno))")
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // Where it lies: the last entry of the C library's buffer is shorter than the type says, so a
      // copy of it would read beyond.
      let name = withUnsafeMutablePointer(to: &entry.pointee.d_name) { pointer in
        String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
