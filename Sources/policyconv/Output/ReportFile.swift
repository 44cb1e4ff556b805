import ConverterCore

/// The machine-readable account of a run (`--report`): JSON Lines, one an input in their order,
/// the counts last. It appears when the run has ended; it holds no time and no rate, so that the
/// same run gives the same bytes.
final class ReportFile {
  private let path: String
  private var file: WholeFile?

  init(_ path: String) throws(ConversionError) {
    self.path = path
    do {
      file = try WholeFile(path: path)
    } catch {
      throw Self.failure(path, error)
    }
  }

  /// Adds the line of one input.
  func add(_ line: [UInt8]) throws(ConversionError) {
    do {
      try file?.append(line + [10])
    } catch {
      file = nil
      throw Self.failure(path, error)
    }
  }

  /// Adds the counts and gives the report its name.
  func finish(_ tally: RunTally) throws(ConversionError) {
    guard let file = file.take() else { return }
    do {
      try file.append(tally.json + [10])
      try file.commit()
    } catch {
      throw Self.failure(path, error)
    }
  }

  private static func failure(_ path: String, _ error: SystemError) -> ConversionError {
    ConversionError(.cannotWrite, "the report \(path) cannot be written: \(error.message)")
  }
}
