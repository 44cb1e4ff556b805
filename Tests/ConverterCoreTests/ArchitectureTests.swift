import Foundation
import Testing
import TestSupport

/// Who may import what: SwiftPM does not refuse a stray import of a system module, so this does.
@Suite struct ArchitectureTests {
  private func sources(_ folder: String) throws -> [(path: String, lines: [Substring])] {
    let root = Fixtures.path("../Sources/\(folder)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root)
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try String(contentsOfFile: root + "/" + name, encoding: .utf8)
      return (folder + "/" + name, text.split(separator: "\n"))
    }
  }

  private func importers(of module: String, in folder: String) throws -> [String] {
    try sources(folder).filter { file in
      file.lines.contains { line in
        let words = line.split(separator: " ")
        return words.last.map(String.init) == module && words.contains("import")
          && !line.hasPrefix("//")
      }
    }.map(\.path)
  }

  @Test func libxml2IsImportedByAtMostTwoFilesOfConverterCore() throws {
    let files = try importers(of: "CLibXML2", in: "ConverterCore")
    #expect(files.count <= 2, "\(files)")
    #expect(try importers(of: "CLibXML2", in: "Exporters").isEmpty)
    #expect(try importers(of: "CLibXML2", in: "policyconv").isEmpty)
  }

  @Test func nothingImportsWhatStandsAboveIt() throws {
    #expect(try importers(of: "Exporters", in: "ConverterCore").isEmpty)
    for folder in ["ConverterCore", "Exporters"] {
      #expect(try importers(of: "ArgumentParser", in: folder).isEmpty)
      #expect(try importers(of: "policyconv", in: folder).isEmpty)
    }
  }

  @Test func sourcesUseFoundationEssentialsOnly() throws {
    for folder in ["ConverterCore", "Exporters", "policyconv"] {
      #expect(try importers(of: "Foundation", in: folder) == [])
    }
  }

  @Test func exportersNeverSeeADocument() throws {
    for file in try sources("Exporters") where !file.path.contains("Pipeline") {
      let uses = file.lines.filter { line in
        !line.trimmingCharacters(in: .whitespaces).hasPrefix("//")
          && line.contains(": Document)")
      }
      #expect(uses.isEmpty, "\(file.path): \(uses)")
    }
  }
}
