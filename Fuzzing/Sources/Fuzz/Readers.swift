@testable import ConverterCore
import Exporters
import FoundationEssentials
import Glibc

/// Bytes to UTF-8: what comes out is UTF-8, and every place in it stands for a place in the bytes.
enum Decoding {
  static func check(_ bytes: [UInt8]) {
    for isMarkup in [true, false] {
      for charset in [nil, "utf-16", "shift_jis", "windows-1252"] {
        let hints = TextDecoding.Hints(charset: charset, isMarkup: isMarkup)
        let decoded = TextDecoding.decode(bytes, hints: hints)
        require(
          String(validating: decoded.bytes, as: UTF8.self) != nil, "decoding gives no UTF-8")
      }
    }
  }
}

/// Archives: every item can be taken, and what is taken can be read.
enum Archives {
  static func check(_ bytes: [UInt8]) {
    let path = "/dev/shm/policyconv-fuzz-\(getpid())"
    guard (try? Data(bytes).write(to: URL(filePath: path))) != nil else { return }
    defer { unlink(path) }
    var options = ContainerOptions(reading: limits)
    options.onlyArchives = true
    guard var container = try? Containers.open(path, options: options) else { return }
    var count = 0
    while let item = try? container.next(), count < 200 {
      count += 1
      if case .source(let source) = item { _ = try? Converter(reading: limits).read(source) }
    }
  }
}

/// Lines of a stream: a record or a fault, never a crash.
enum StreamLines {
  static func check(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 10) {
      do throws(StreamRecord.Fault) {
        let record = try StreamRecord(Array(line), files: nil, limit: 1 << 20)
        require(record.source.bytes.count <= 1 << 20, "a record is larger than its limit")
      } catch {
        require(!error.error.message.isEmpty, "a fault without words")
      }
    }
  }
}

/// Validators: any bytes are valid or not.
enum Validators {
  static func check(_ bytes: [UInt8]) {
    for validator in ExporterRegistry.builtin.validators {
      _ = validator.recognizes(bytes)
      _ = validator.validate(bytes, text: nil)
    }
  }
}

/// Files of rules: read and checked, or refused.
enum Rules {
  static func check(_ bytes: [UInt8]) {
    guard let file = try? LexiconSource.read(bytes) else { return }
    _ = try? LexiconCheck([file]).faults()
    _ = try? LexiconCompiler.compile([file])
  }
}
