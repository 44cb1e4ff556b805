import ConverterCore
import Glibc

/// Why a system call failed.
struct SystemError: Error {
  var code: Int32
  /// What to say instead of the system's words.
  var explanation: String?

  /// The last error of this thread.
  static var last: SystemError { SystemError(code: errno) }

  /// The system's words for it, in English whatever the locale.
  var message: String { explanation ?? String(cString: strerror(code)) }
}

/// An open file, closed when its owner goes.
struct FileDescriptor: ~Copyable {
  let number: Int32
  private let isOwned: Bool

  /// Takes over an open descriptor.
  init(_ number: Int32, owned: Bool = true) {
    self.number = number
    isOwned = owned
  }

  deinit { if isOwned { close(number) } }

  static var standardOutput: FileDescriptor { FileDescriptor(1, owned: false) }
  static var standardError: FileDescriptor { FileDescriptor(2, owned: false) }

  /// Writes all of it.
  borrowing func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        return Glibc.write(number, rest.baseAddress, rest.count)
      }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        var ready = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Closes it and says whether what was written has arrived (a full disk can show only here).
  consuming func finish() throws(SystemError) {
    let number = self.number
    let isOwned = self.isOwned
    discard self
    if isOwned, close(number) != 0, errno != EINTR { throw .last }
  }
}
