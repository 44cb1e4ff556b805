import ConverterCore
import TestSupport
import Testing

@Suite struct FolderNamesTests {
  /// More names than the C library reads at a time; under the address sanitizer this fails where a
  /// name is read beyond its end.
  @Test func allNamesAreListedInOrder() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let names = (1000..<3500).map { "a name of some length \($0)" } + [".hidden", "é"]
    for name in names { _ = try scratch.write(name, []) }
    #expect(FolderNames.list(scratch.path) == [".hidden"] + names.dropLast(2) + ["é"])
  }

  @Test func whatCannotBeReadHasNoNames() {
    #expect(FolderNames.list("/nonexistent").isEmpty)
    #expect(FolderNames.list("/etc/passwd").isEmpty)
  }
}
