import CZlib

/// Unpacks gzip and deflate, a piece at a time; the one owner of its zlib stream.
struct Inflater: ~Copyable {
  /// How the packed bytes are wrapped.
  enum Wrapping: Sendable {
    /// RFC 1952, one member at a time.
    case gzip
    /// RFC 1950.
    case zlib
    /// RFC 1951, nothing around it.
    case bare

    fileprivate var windowBits: Int32 {
      switch self {
      case .gzip: 31
      case .zlib: 15
      case .bare: -15
      }
    }
  }

  /// What one step did.
  struct Step {
    /// Bytes taken from the input.
    var read: Int
    /// Bytes put into the output.
    var written: Int
    /// Whether the member or stream ended.
    var isAtEnd: Bool
  }

  // zlib remembers the address of the stream, which therefore must not move.
  private let stream: UnsafeMutablePointer<z_stream>

  /// Makes an unpacker; throws `internalFault` when zlib has no memory.
  init(_ wrapping: Wrapping) throws(ConversionError) {
    let made = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    made.initialize(to: z_stream())
    guard czlib_inflate_init(made, wrapping.windowBits) == Z_OK else {
      made.deallocate()
      throw ConversionError(.internalFault, "zlib could not be started")
    }
    stream = made
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Makes ready for the next member.
  func reset() { inflateReset(stream) }

  /// Unpacks as much of the input as fits the output; throws `unreadable` for damaged data.
  func step(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(ConversionError) -> Step {
    let inputSize = min(input.count, Int(UInt32.max))
    let outputSize = min(output.count, Int(UInt32.max))
    stream.pointee.next_in = UnsafeMutableRawPointer(mutating: input.baseAddress)?
      .assumingMemoryBound(to: Bytef.self)
    stream.pointee.avail_in = UInt32(inputSize)
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: Bytef.self)
    stream.pointee.avail_out = UInt32(outputSize)
    let result = inflate(stream, Z_NO_FLUSH)
    guard result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR else {
      throw ConversionError(.unreadable, "the compressed data is damaged")
    }
    return Step(
      read: inputSize - Int(stream.pointee.avail_in),
      written: outputSize - Int(stream.pointee.avail_out), isAtEnd: result == Z_STREAM_END)
  }
}

extension Inflater {
  /// Unpacks all of some bytes, every member of them.
  ///
  /// Throws `limitExceeded` when they grow beyond `limit` bytes or beyond `ratio` times their size,
  /// `unreadable` when nothing of them can be unpacked. What is cut short or damaged further on
  /// gives what came before, and `isWhole` is false.
  static func unpack(
    _ packed: [UInt8], as wrapping: Wrapping, limit: Int, ratio: Int = 100
  ) throws(ConversionError) -> (bytes: [UInt8], isWhole: Bool) {
    let inflater = try Inflater(wrapping)
    let bound = min(limit, max(packed.count * ratio, 1 << 24))
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var index = 0
    while index < packed.count {
      let step: Step
      do throws(ConversionError) {
        step = try inflater.step(packed, from: index, into: &buffer)
      } catch {
        if out.isEmpty { throw error }
        return (out, false)
      }
      index += step.read
      guard out.count + step.written <= bound else {
        throw ConversionError(
          .limitExceeded, "the compressed data grows beyond \(bound) bytes")
      }
      out.append(contentsOf: buffer[..<step.written])
      if step.isAtEnd {
        guard wrapping == .gzip, packed[index...].starts(with: [0x1F, 0x8B]) else {
          return (out, true)
        }
        inflater.reset()
      } else if step.read == 0, step.written == 0 {
        break
      }
    }
    return (out, false)
  }

  private func step(
    _ packed: [UInt8], from index: Int, into buffer: inout [UInt8]
  ) throws(ConversionError) -> Step {
    let result: Result<Step, ConversionError> = packed.withUnsafeBytes { input in
      buffer.withUnsafeMutableBytes { output in
        do throws(ConversionError) {
          return .success(try step(UnsafeRawBufferPointer(rebasing: input[index...]), into: output))
        } catch {
          return .failure(error)
        }
      }
    }
    return try result.get()
  }
}
