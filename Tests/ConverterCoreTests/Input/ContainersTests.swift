import ConverterCore
import Foundation
import Testing
import TestSupport

@Suite struct ContainersTests {
  /// What a container yields, one line an item.
  private func items(_ input: String, options: ContainerOptions = ContainerOptions()) throws
    -> [String]
  {
    var container = try Containers.open(input, options: options)
    var lines: [String] = []
    while let item = try container.next() {
      switch item {
      case .source(let source):
        lines.append("source \(source.relativePath ?? source.name) \(source.bytes.count)")
      case .failed(let name, let error): lines.append("failed \(name) \(error.code.rawValue)")
      case .skipped(let name, let reason):
        lines.append("skipped \(name.split(separator: "/").last ?? "") \(reason)")
      }
    }
    return lines
  }

  private func folder(_ files: [String: String]) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    for (name, text) in files {
      let parent = (scratch.path + "/" + name as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(
        atPath: parent, withIntermediateDirectories: true)
      _ = try scratch.write(name, Array(text.utf8))
    }
    return scratch
  }

  @Test func aFolderIsWalkedInOrderOfItsNames() throws {
    let scratch = try folder([
      "b.txt": "one", "a/z.txt": "two", "a/.hidden": "no", "B.txt": "three", "c/style.css": "no",
      ".git/x.txt": "no", "a.txt": "four", "c/d/e/f.html": "fives",
    ])
    defer { scratch.remove() }
    let wanted = [
      "source B.txt 5", "source a/z.txt 3", "source a.txt 4", "source b.txt 3",
      "source c/d/e/f.html 5", "skipped style.css not a page (.css)",
    ]
    #expect(try items(scratch.path) == wanted)
    #expect(try items(scratch.path + "/") == wanted)
  }

  @Test func linksOutOfTheFolderAreNotFollowed() throws {
    let outside = try folder(["secret.txt": "no"])
    let scratch = try folder(["real.txt": "yes", "sub/x.txt": "x"])
    defer {
      scratch.remove()
      outside.remove()
    }
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: scratch.path + "/out.txt", withDestinationPath: outside.path + "/secret.txt")
    try files.createSymbolicLink(atPath: scratch.path + "/loop", withDestinationPath: scratch.path)
    try files.createSymbolicLink(
      atPath: scratch.path + "/same.txt", withDestinationPath: "real.txt")
    #expect(
      try items(scratch.path) == [
        "skipped loop symbolic link out of the folder",
        "skipped out.txt symbolic link out of the folder", "source real.txt 3", "source same.txt 3",
        "source sub/x.txt 1",
      ])
  }

  @Test func binaryFilesInAFolderAreSkipped() throws {
    let scratch = try folder(["page": "We keep names."])
    defer { scratch.remove() }
    _ = try scratch.write("noise", [UInt8](repeating: 0, count: 300) + [1, 2, 3, 4, 5, 6, 7])
    #expect(try items(scratch.path) == ["skipped noise binary data", "source page 14"])
  }

  /// Names in other encodings than UTF-8 cannot be opened; that is said, and the rest is read.
  @Test func namesThatAreNotUTF8() throws {
    let scratch = try folder(["a.txt": "one", "z.txt": "three"])
    defer { scratch.remove() }
    let latin = Array(scratch.path.utf8) + Array("/caf".utf8) + [0xE9]
    let file = creat((latin + Array(".txt".utf8)).map { CChar(bitPattern: $0) } + [0], 0o600)
    #expect(file >= 0)
    close(file)
    let made = mkdir(latin.map { CChar(bitPattern: $0) } + [0], 0o700)
    #expect(made == 0)
    #expect(
      try items(scratch.path) == [
        "source a.txt 3", "failed \(scratch.path)/caf\u{FFFD} no-input",
        "failed \(scratch.path)/caf\u{FFFD}.txt no-input", "source z.txt 5",
      ])
    #expect(throws: ConversionError(.noInput, "cannot be opened: its name is not UTF-8; rename it"))
    {
      _ = try Containers.open(scratch.path + "/caf\u{FFFD}.txt")
    }
  }

  @Test func whatIsNotThereIsNoInput() throws {
    #expect(throws: ConversionError(.noInput, "cannot be opened: there is no such file or folder"))
    {
      _ = try Containers.open("/nowhere/at/all")
    }
    let scratch = try folder([:])
    defer { scratch.remove() }
    #expect(try items(scratch.path).isEmpty)
  }

  @Test func aFileBeyondTheLimitFailsAlone() throws {
    let scratch = try folder(["a.txt": "0123456789", "b.txt": "01"])
    defer { scratch.remove() }
    let options = ContainerOptions(reading: ReadingOptions(maximumInput: 5))
    #expect(
      try items(scratch.path, options: options) == [
        "failed \(scratch.path)/a.txt limit-exceeded", "source b.txt 2",
      ])
    #expect(throws: ConversionError.self) { try items(scratch.path + "/a.txt", options: options) }
  }

  @Test func pathsOfDownloadersSayWhereAndWhen() throws {
    let scratch = try folder(["20110214025052/www.fern.example/legal/p.html": "x"])
    defer { scratch.remove() }
    for input in [scratch.path, scratch.path + "/20110214025052/www.fern.example/legal/p.html"] {
      var container = try Containers.open(input)
      guard case .source(let source)? = try container.next() else {
        Issue.record("no source")
        return
      }
      #expect(source.url == "http://www.fern.example/legal/p.html")
      #expect(source.archivedAt?.digits == "20110214025052")
    }
  }

  /// How much is read after each item.
  private func shares(_ input: String) throws -> [Double] {
    var container = try Containers.open(input)
    var shares: [Double] = []
    while try container.next() != nil { shares.append(container.share ?? -1) }
    return shares
  }

  @Test func aFolderSaysHowMuchOfItIsRead() throws {
    let scratch = try folder([
      "a.txt": "one", "b/a.txt": "two", "b/b.txt": "three", "c.txt": "four", "d.txt": "five",
    ])
    defer { scratch.remove() }
    #expect(try shares(scratch.path) == [0.25, 0.375, 0.5, 0.75, 1])
  }

  @Test func archivesSayHowMuchOfThemIsRead() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    // Longer than what is read at a time.
    let page = Array(String(repeating: "<p>We collect names.</p>", count: 2000).utf8)
    let record = Archive.warc(
      "response", url: "http://fern.example/a", block: Archive.http(page))
    let warc = Array(repeatElement(record, count: 60).joined())
    let files = [
      ("a.warc", warc), ("a.warc.gz", Archive.gzip(warc)),
      ("a.wacz", Archive.zip([("archive/a.warc", warc), ("archive/b.warc", warc)])),
    ]
    for (name, bytes) in files {
      let shares = try shares(try scratch.write(name, bytes))
      #expect(shares.count >= 60)
      #expect(shares == shares.sorted(), "\(name)")
      #expect(shares.allSatisfy { (0...1).contains($0) }, "\(name)")
      #expect(shares[9] < 0.5 && (shares.last ?? 0) > 0.9, "\(name): \(shares)")
    }
  }

  @Test func onlyArchivesCanBeAskedFor() throws {
    let scratch = try folder(["a.txt": "one"])
    defer { scratch.remove() }
    let options = ContainerOptions(onlyArchives: true)
    #expect(throws: ConversionError(.unreadable, "is no web archive (WARC, ARC or WACZ)")) {
      try items(scratch.path + "/a.txt", options: options)
    }
    #expect(
      try items(scratch.path, options: options) == ["failed \(scratch.path)/a.txt unreadable"])
  }
}
