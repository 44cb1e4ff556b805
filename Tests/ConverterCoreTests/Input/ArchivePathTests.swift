import ConverterCore
import Testing

@Suite struct ArchivePathTests {
  @Test(arguments: [
    (
      "https://web.archive.org/web/20051214031824id_/http%3A//www.fern.example/a.html%3Fb%3D1",
      "http://www.fern.example/a.html?b=1", "20051214031824"
    ),
    (
      "http://web.archive.org/web/20051214031824/http://fern.example/", "http://fern.example/",
      "20051214031824"
    ),
    ("/web/2005/fern.example/a", "http://fern.example/a", "2005"),
    (
      "https://arquivo.pt/wayback/20110101if_/https://fern.example:8080/a%20b",
      "https://fern.example:8080/a%20b", "20110101"
    ),
  ])
  func capturesByURL(url: String, original: String, digits: String) throws {
    let path = try #require(ArchivePath(url: url))
    #expect(path.originalURL == original)
    #expect(path.capturedAt?.digits == digits)
  }

  @Test(arguments: [
    "https://fern.example/2005/privacy", "https://web.archive.org/contact.html",
    "https://fern.example/news/20050101/story.html", "privacy.html",
    "https://fern.example/web/12/x",
  ])
  func otherURLs(url: String) { #expect(ArchivePath(url: url) == nil) }

  @Test(arguments: [
    (
      "down/20051214031824/www.fern.example/legal/p.html", "http://www.fern.example/legal/p.html",
      "20051214031824"
    ),
    (
      "web.archive.org/web/20110214025052id_/http%3A/www.fern.example/p.html",
      "http://www.fern.example/p.html", "20110214025052"
    ),
    (
      "web.archive.org/web/20110214025052id_/https:/fern.example/p.html%3Fq=1",
      "https://fern.example/p.html?q=1", "20110214025052"
    ),
    (
      "websites/fern.example/20051214031824/p/index.html", "http://fern.example/p/index.html",
      "20051214031824"
    ),
    ("/tmp/websites/fern.example/privacy.html", "http://fern.example/privacy.html", nil),
  ])
  func copiesByPath(path: String, original: String, digits: String?) throws {
    let found = try #require(ArchivePath(path: path))
    #expect(found.originalURL == original)
    #expect(found.capturedAt?.digits == digits)
  }

  @Test(arguments: ["policies/2005/privacy.html", "a.html", "20051214/notes.txt", "seeds/000.txt"])
  func otherPaths(path: String) { #expect(ArchivePath(path: path) == nil) }
}
