/// Unpacks a gzip stream of any number of members: one for the whole file or one a record.
///
/// A damaged member costs what is left of it: reading goes on at the next member.
final class GzipProducer: ByteProducer {
  private let packed: ByteReader
  private let inflater: Inflater
  private var isBetween = true
  /// Members that could not be read to their end.
  private(set) var damaged = 0

  init(_ packed: ByteReader) throws(ConversionError) {
    self.packed = packed
    inflater = try Inflater(.gzip)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ConversionError) -> Int {
    while true {
      if isBetween {
        guard try findMember() else { return 0 }
        inflater.reset()
        isBetween = false
      }
      let input = try packed.available()
      if input.isEmpty {
        damaged += 1
        isBetween = true
        return 0
      }
      let step: Inflater.Step
      do throws(ConversionError) {
        step = try inflater.step(input, into: buffer)
      } catch {
        damaged += 1
        isBetween = true
        packed.consume(1)
        continue
      }
      packed.consume(step.read)
      isBetween = step.isAtEnd
      if step.written > 0 { return step.written }
      if step.read == 0, !step.isAtEnd {
        damaged += 1
        isBetween = true
        packed.consume(1)
      }
    }
  }

  /// Goes to the next member's mark (RFC 1952 §2.3.1); false at the end.
  private func findMember() throws(ConversionError) -> Bool {
    while true {
      let head = try packed.peek(3)
      if head.starts(with: [0x1F, 0x8B, 8]) { return true }
      let bytes = try packed.available()
      if bytes.count < 3 {
        packed.consume(bytes.count)
        if try packed.available().isEmpty { return false }
        continue
      }
      let mark = bytes.dropFirst().firstIndex(of: 0x1F)
      packed.consume(mark ?? bytes.count)
    }
  }
}
