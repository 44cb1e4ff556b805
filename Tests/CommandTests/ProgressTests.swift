import Foundation
import TestSupport
import Testing

/// What a person sees of a long run.
@Suite struct ProgressTests {
  /// A plugin that takes its time.
  private static let slow = """
    #!/bin/sh
    read -r request
    case $request in
    *'"describe"'*) echo '{"protocol":1,"name":"slow","version":"1","direction":"export",\
    "protocols":[1],"ending":"slow","mediaType":"text/plain"}';;
    *) sleep 0.6; echo '{"protocol":1,"output":"done"}';;
    esac

    """

  /// On a terminal a line is drawn over and over, and taken away at the end; elsewhere there is none.
  @Test(arguments: ["auto", "never"])
  func aTerminalShowsALine(progress: String) throws {
    try inScratch { scratch in
      for number in 0..<6 { try scratch.file("in/\(number).txt", Policies.text(number)) }
      try scratch.file("slow", Self.slow)
      let run =
        "policyconv convert in -t slow --plugin slow=./slow --output-dir out --jobs 1 "
        + "--progress \(progress)"
      let shown = try scratch.tool.shell("chmod +x slow; script -qec '\(run)' /dev/null")
      #expect(shown.status == 0, "\(shown)")
      let drawn = "\r\u{1B}[K"
      let isDrawn = shown.output.contains(drawn)
      #expect(isDrawn == (progress == "auto"), "\(shown.output.debugDescription)")
      if isDrawn {
        #expect(shown.output.contains(" inputs, "))
        #expect(shown.output.contains(" left"))
        let last = shown.output.components(separatedBy: drawn).last ?? ""
        #expect(last.contains("converted     6"), "\(last)")
      }
      let piped = try scratch.tool.shell(run)
      #expect(!piped.errors.contains("\u{1B}"))
      #expect(piped.errors.contains("converted     6"))
    }
  }
}
