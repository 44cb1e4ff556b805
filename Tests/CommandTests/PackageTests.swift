import Foundation
import TestSupport
import Testing

/// The packages beside ours, built and run. Building takes minutes, so this runs only with
/// POLICYCONV_PACKAGES=1, as `make packages` and CI have it.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["POLICYCONV_PACKAGES"] == "1"))
struct PackageTests {
  /// Builds a package below the repository and returns the folder of its programs.
  private func build(_ package: String) throws -> String {
    let scratch = Fixtures.repository + "/.build/packages/" + package
    let command = [
      "swift", "build", "--package-path", Fixtures.repository + "/" + package, "--scratch-path",
      scratch,
    ]
    let result = try runChecker(command, atMost: .seconds(3600))
    try #require(result.status == 0, "\(result.output.suffix(2000))")
    let folder = try runChecker(command + ["--show-bin-path"])
    return folder.output.split(separator: "\n").last.map(String.init) ?? ""
  }

  /// A package that depends on ours, with an adapter and an exporter of its own.
  @Test func aPackageAddsFormats() throws {
    let programs = try build("Fixtures/acme")
    let result = try runChecker([
      programs + "/acme", Fixtures.path("acme/interview.qa.txt"),
    ])
    #expect(result.status == 0)
    #expect(goldenFault(Array(result.output.utf8), golden: "acme/expected.txt") == nil)
  }

  /// The template plugin: it keeps the rules of the protocol, and a template becomes a format.
  @Test func aTemplateIsAFormat() throws {
    let programs = try build("Examples/plugins/template")
    try inScratch { scratch in
      try scratch.file("shop.txt", Policies.text(1))
      let template =
        Fixtures.repository + "/Examples/plugins/template/templates/summary.md.mustache"
      let files = FileManager.default
      try files.copyItem(atPath: template, toPath: scratch.path + "/summary.md.mustache")
      try files.createSymbolicLink(
        atPath: scratch.path + "/policyconv-export-summary",
        withDestinationPath: programs + "/policyconv-export-template")
      let check = try scratch.tool.run(["plugin", "check", "policyconv-export-summary"])
      #expect(check.status == 0, "\(check.output)")
      let result = try scratch.tool.shell(
        "PATH=\"$PWD:$PATH\" policyconv convert shop.txt -t summary --output-dir out")
      #expect(result.status == 0)
      let text = scratch.text("out/shop.md") ?? ""
      #expect(goldenFault(Array(text.utf8), golden: "plugins/shop.summary.md") == nil)
    }
  }
}
