import ConverterCore
import Foundation
import TestSupport
import Testing

@Suite struct PluginFinderTests {
  @Test(arguments: ["acme", "a", "x-1", String(repeating: "a", count: 64)])
  func names(name: String) { #expect(PluginReference.isName(name)) }

  @Test(arguments: [
    "", "-a", "A", "a b", "a/b", "../a", "a.b", "a;b", "$(a)", "a\n", "ä", "a_b", "/a",
    String(repeating: "a", count: 65),
  ])
  func otherTextIsNoName(name: String) {
    #expect(!PluginReference.isName(name))
    #expect {
      try PluginFinder(path: "/bin").find(.export, name)
    } throws: {
      ($0 as? ConversionError)?.code == .usage
    }
  }

  @Test func emptyAndRelativeFoldersAreSkipped() {
    #expect(PluginFinder.folders("::/a:.:b/c:/a:/d:") == ["/a", "/d"])
  }

  @Test func findsTheFirstOnPath() throws {
    let (first, second) = (try PluginFolder(), try PluginFolder())
    defer {
      first.remove()
      second.remove()
    }
    _ = try second.plugin("acme", "")
    _ = try second.plugin("mail", direction: .import, "")
    let finder = PluginFinder(path: "\(first.scratch.path):\(second.scratch.path)")
    #expect(try finder.find(.export, "acme")?.path.hasPrefix(second.scratch.path) == true)
    _ = try first.plugin("acme", "")
    #expect(try finder.find(.export, "acme")?.path.hasPrefix(first.scratch.path) == true)
    #expect(try finder.find(.import, "acme") == nil)
    #expect(finder.all().map(\.name) == ["acme", "mail"])
    #expect(finder.all().map(\.direction) == [.export, .import])
  }

  @Test func whatIsNoProgramIsNoPlugin() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    _ = try folder.scratch.write("policyconv-export-plain", [])
    try FileManager.default.createDirectory(
      atPath: folder.scratch.path + "/policyconv-export-folder", withIntermediateDirectories: true)
    _ = try folder.plugin("Upper", "")
    _ = try folder.plugin("", "")
    let finder = PluginFinder(path: folder.scratch.path)
    #expect(try finder.find(.export, "plain") == nil)
    #expect(try finder.find(.export, "folder") == nil)
    #expect(finder.all().isEmpty)
  }

  @Test func theUsersOwnChoiceComesFirst() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try folder.plugin("other", "")
    let finder = PluginFinder(path: "/usr/bin", given: ["acme": plugin.path, "no": "/no/such"])
    #expect(try finder.find(.export, "acme")?.path == plugin.path)
    #expect {
      try finder.find(.export, "no")
    } throws: {
      ($0 as? ConversionError)?.code == .pluginFailed
    }
  }
}
