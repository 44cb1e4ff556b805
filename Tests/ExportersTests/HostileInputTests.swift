import ConverterCore
import Exporters
import Foundation
public import TestSupport
public import Testing

extension HostileInput: CustomTestStringConvertible {
  /// What a failing test calls it.
  public var testDescription: String { "\(name) (\(format))" }
}

/// Whatever the web left behind: it is read or refused in a time that grows with its size, and what
/// is written of it is valid.
@Suite(.serialized) struct HostileInputTests {
  /// Seconds of this thread for one input from bytes to every export.
  private func seconds(_ input: HostileInput, _ count: Int, validating: Bool) throws -> Double {
    let source = Source(
      name: "hostile", bytes: input.bytes(count), url: "http://shop.example/privacy")
    let converter = Converter(reading: ReadingOptions(force: true))
    let start = Self.now
    do throws(ConversionError) {
      for result in try converter.convert(source, format: input.format) {
        for exporter in ExporterRegistry.builtin.exporters {
          try export(result.model, exporter, validating: validating)
        }
      }
    } catch {
      #expect([.unreadable, .limitExceeded].contains(error.code), "\(error)")
    }
    return Self.now - start
  }

  private func export(
    _ model: PolicyModel, _ exporter: any Exporter, validating: Bool
  ) throws(ConversionError) {
    let export: Export
    do throws(ConversionError) {
      export = try exporter.export(model, options: ExportOptions())
    } catch {
      if error.code == .refusedByFormat { return }
      throw error
    }
    guard validating, let validator = ExporterRegistry.builtin.validator(exporter.format.id) else {
      return
    }
    let faults = validator.validate(export.bytes, text: Array(model.text.string.utf8))
      .filter { $0.severity == .error }
    #expect(faults.isEmpty, "\(exporter.format.id): \(faults.prefix(3))")
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Four times the input takes no more than about four times as long; by the square of the size it
  /// would be sixteen times.
  @Test(
    arguments: HostileInput.pages + HostileInput.texts + HostileInput.markdown
      + HostileInput.machine)
  func timeGrowsWithSize(input: HostileInput) throws {
    _ = try seconds(input, 250, validating: true)
    let one = try seconds(input, 1_000, validating: false)
    let four = try seconds(input, 4_000, validating: false)
    #expect(four < 9 * one + 0.1, "\(one) s, \(four) s")
  }
}
