import ConverterCore
import Exporters
import FoundationEssentials

/// What libFuzzer calls with every input; FUZZ_TARGET names the reader it is given to.
///
/// A crash, a trap or a sanitizer's report is a finding; so is a broken promise that `require` names.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Target.chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// libFuzzer's loop (FuzzerDriver.cpp).
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager takes the module's own main function for the program's, not libFuzzer's.
@_cdecl("Fuzz_main")
public func fuzzMain(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, fuzzOne)
}

/// The readers under test.
enum Target: String, CaseIterable {
  case decoding, html, markdown, text, p3p, reference = "p3p-ref", model
  case warc, stream, validate, lexicon
  /// The format is guessed, as for a file without an ending.
  case whole

  static let chosen: Target = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "whole"
    guard let target = Target(rawValue: name) else {
      fatalError("FUZZ_TARGET is none of \(allCases.map(\.rawValue))")
    }
    return target
  }()

  func run(_ bytes: [UInt8]) {
    switch self {
    case .decoding: Decoding.check(bytes)
    case .warc: Archives.check(bytes)
    case .stream: StreamLines.check(bytes)
    case .validate: Validators.check(bytes)
    case .lexicon: Rules.check(bytes)
    case .whole: Conversion.check(bytes, format: nil)
    case .html, .markdown, .text, .p3p, .reference, .model:
      Conversion.check(bytes, format: rawValue)
    }
  }
}

/// Limits that keep one input below a second.
let limits = ReadingOptions(maximumInput: 1 << 20, maximumExpansion: 4 << 20, force: true)

/// Stops on a broken promise, so that libFuzzer keeps the input.
func require(_ holds: Bool, _ message: @autoclosure () -> String) {
  if !holds { fatalError(message()) }
}
