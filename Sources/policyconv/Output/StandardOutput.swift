import ConverterCore
import Glibc

/// Standard output: data and nothing else.
enum StandardOutput {
  /// Writes all of it. A reader that has gone ends the program quietly, as it ends `cat`.
  static func write(_ bytes: [UInt8]) throws(ConversionError) {
    do {
      try FileDescriptor.standardOutput.write(bytes)
    } catch {
      if error.code == EPIPE {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
      }
      throw ConversionError(.cannotWrite, "standard output cannot be written: \(error.message)")
    }
  }

  /// Writes text.
  static func write(_ text: String) throws(ConversionError) { try write(Array(text.utf8)) }
}
