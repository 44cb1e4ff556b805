/// Looks at the UTF-8 of a text where it stands, in line; `utf8Span` comes to the same bytes by calls
/// that cost more than most of what is written here takes to copy.
extension StringProtocol {
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }
}
