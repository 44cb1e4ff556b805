import Exporters
import Glibc

/// An export that has been written by the thread that made it, to a file without a name (O_TMPFILE)
/// in the output folder: what is left to be done in order is to give it its name. Without a name it
/// vanishes with the process, however that ends.
final class StagedFile: Sendable {
  /// Open for reading and writing; closed with the object.
  let number: Int32
  /// Its size in bytes.
  let count: Int

  /// Descriptors above this are left to those who cannot do without.
  private static var highest: Int32 { 400 }

  /// Writes the bytes; nil where that cannot be done (no folder yet, a full disk, a file system
  /// without such files): they are then written when their turn comes, and what is wrong is said
  /// then.
  init?(_ bytes: [UInt8], in folder: String) {
    let number = open(folder, O_RDWR | O_CLOEXEC | WholeFile.withoutName, 0o666)
    guard number >= 0 else { return nil }
    self.number = number
    count = bytes.count
    let file = FileDescriptor(number, owned: false)
    guard number <= Self.highest, (try? file.write(bytes)) != nil else { return nil }
  }

  deinit { close(number) }

  /// The bytes again; fewer when they cannot be read.
  func read() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      while used < count {
        let rest = UnsafeMutableRawBufferPointer(buffer)[used...]
        let found = pread(
          number, UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress, rest.count, used)
        if found <= 0 { break }
        used += found
      }
    }
  }
}

/// What goes into a file.
enum FileContent {
  case bytes([UInt8])
  case staged(StagedFile)

  /// The size in bytes.
  var count: Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .staged(let file): file.count
    }
  }

  /// The bytes, wherever they are.
  var bytes: [UInt8] {
    switch self {
    case .bytes(let bytes): bytes
    case .staged(let file): file.read()
    }
  }
}

/// The exports of one input that have been staged, by policy and format.
struct StagedExports: Sendable {
  private var files: [[StagedFile?]] = []

  /// Nothing is staged.
  static var none: StagedExports { StagedExports() }

  /// Stages what can be, and takes the bytes out of the outcomes.
  static func stage(
    _ policies: inout [ConversionPipeline.PolicyOutcome], in folder: String
  ) -> StagedExports {
    var staged = StagedExports()
    for policy in policies.indices {
      staged.files.append(
        policies[policy].formats.indices.map { format in
          guard case .success(var export) = policies[policy].formats[format].result,
            let file = StagedFile(export.bytes, in: folder)
          else { return nil }
          export.bytes = []
          policies[policy].formats[format].result = .success(export)
          return file
        })
    }
    return staged
  }

  /// What is to be written of an export.
  func content(_ export: Export, policy: Int, format: Int) -> FileContent {
    guard files.indices.contains(policy), let file = files[policy][format] else {
      return .bytes(export.bytes)
    }
    return .staged(file)
  }
}
