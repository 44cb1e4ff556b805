import ConverterCore
import Testing

@Suite struct P3PURITests {
  @Test(arguments: [
    ("http://a.example/x y", "http://a.example/x%20y"),
    ("  http://a.example/ ", "http://a.example/"),
    ("http://a.example/ü?q=<b>", "http://a.example/%C3%BC?q=%3Cb%3E"),
    ("http://a.example/%7Eme/100%", "http://a.example/%7Eme/100%25"),
    ("/p#one#two", "/p#one%23two"),
    ("http://[::1]/", "http://%5B::1%5D/"),
    ("a\u{0}b\u{202E}c", "a%00b%E2%80%AEc"),
  ])
  func escapes(_ pair: (String, String)) {
    #expect(P3PURI.escaped(pair.0) == pair.1)
    #expect(P3PURI.isEscaped(P3PURI.escaped(pair.0)))
    #expect(P3PURI.escaped(P3PURI.escaped(pair.0)) == pair.1)
  }

  @Test func tellsAbsoluteFromRelative() {
    #expect(P3PURI.isAbsolute("http://a.example"))
    #expect(P3PURI.isAbsolute("mailto:me@a.example"))
    for relative in ["/w3c/p3p.xml", "a.example", "http:", "http:///x", "N/A", ""] {
      #expect(!P3PURI.isAbsolute(relative), "\(relative)")
    }
  }

  @Test func findsHosts() {
    #expect(P3PURI.host(of: "HTTP://Me:pw@WWW.A.example:80/x?y") == "www.a.example")
    #expect(P3PURI.host(of: "http://a.example:b/") == nil)
    #expect(P3PURI.host(of: "http://a.example:/") == nil)
    #expect(P3PURI.host(of: "http://me@you@a.example/") == nil)
    #expect(P3PURI.host(of: "mailto:me@a.example") == nil)
    #expect(P3PURI.host(of: "http://%5B::1%5D/") == nil)
  }
}
