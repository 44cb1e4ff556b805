import Foundation
import TestSupport
import Testing

@Suite struct StreamTests {
  /// Each line is answered before the next is asked for, so that two programs can talk.
  @Test func answersComeAtOnce() throws {
    try inScratch { scratch in
      let result = try scratch.tool.shell(
        """
        mkfifo questions answers
        policyconv stream -t text < questions > answers &
        exec 3> questions 4< answers
        for id in a b c; do
          echo "{\\"id\\": \\"$id\\", \\"content\\": \\"We collect your name.\\"}" >&3
          read -r answer <&4
          echo "$answer" | jq -r .id
        done
        exec 3>&-
        wait
        """)
      #expect(result.output == "a\nb\nc\n")
      #expect(result.status == 0)
    }
  }

  /// Memory does not grow with the number of records.
  @Test func memoryStaysTheSame() throws {
    try inScratch { scratch in
      var peaks: [Int] = []
      for count in [300, 3000] {
        let lines = (0..<count).map { number in
          "{\"id\": \"\(number)\", \"mediaType\": \"text/plain\", \"content\": \""
            + Policies.text(number % 7).replacingOccurrences(of: "\n", with: "\\n")
            .replacingOccurrences(of: "\"we\"", with: "we") + "\"}\n"
        }
        try scratch.file("records.jsonl", lines.joined())
        let result = try scratch.tool.shell(
          """
          python3 - <<'END'
          import resource, subprocess
          with open("records.jsonl") as records, open("out.jsonl", "w") as out:
              subprocess.run(["policyconv", "stream", "-t", "text,opp115", "--jobs", "2"],
                             stdin=records, stdout=out, check=True)
          print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
          END
          """)
        peaks.append(try #require(Int(result.output.dropLast())))
        #expect(scratch.text("out.jsonl")?.split(separator: "\n").count == 2 * count)
      }
      #expect(peaks[1] < peaks[0] + 8_000, "peaks in kB: \\(peaks)")
    }
  }

  /// A line that is too long is answered, and what follows is too.
  @Test func aLineThatIsTooLongIsAnswered() throws {
    try inScratch { scratch in
      let long = "{\"id\": \"a\", \"content\": \"\(String(repeating: "x", count: 200_000))\"}\n"
      let short = "{\"id\": \"b\", \"content\": \"\(String(repeating: "x", count: 2000))\"}\n"
      let good = "{\"id\": \"c\", \"content\": \"We collect your name.\"}"
      let result = try scratch.tool.run(
        ["stream", "-t", "text", "--max-input", "1000"], input: long + short + good)
      #expect(
        result.output == """
          {"line":1,"error":{"code":"limit-exceeded","message":"it is too long (--max-input)"}}
          {"id":"b","error":{"code":"limit-exceeded","message":"it is larger than 1000 bytes (--max-input)"}}
          {"id":"c","format":"text","mediaType":"text/plain","output":"We collect your name.","losses":[],"diagnostics":[]}

          """)
      #expect(result.status == 0)
    }
  }

  /// What a plugin writes cannot break the stream: bytes are Base64, and what it calls JSON without
  /// being it is a string.
  @Test(arguments: [
    (#""outputBase64":"AP8=""#, "image/png", #""outputBase64":"AP8=""#),
    (#""output":"[1,\n 2]""#, "application/json", #""output":[1,2]"#),
    (#""output":"hello""#, "application/json", #""output":"hello""#),
    (#""output":"{}\n{}\n""#, "application/x-ndjson", #""output":"{}\n{}\n""#),
  ])
  func whatPluginsWriteCannotBreakTheStream(
    answer: String, mediaType: String, expected: String
  ) throws {
    try inScratch { scratch in
      let path = try scratch.file(
        "odd",
        """
        #!/bin/sh
        read -r request
        case $request in
        *'"describe"'*) cat <<'END'
        {"protocol":1,"name":"odd","version":"1","direction":"export","protocols":[1],\
        "ending":"odd","mediaType":"\(mediaType)"}
        END
        ;;
        *) cat <<'END'
        {"protocol":1,\(answer)}
        END
        ;;
        esac

        """)
      chmod(path, 0o755)
      let result = try scratch.tool.run(
        ["stream", "-t", "odd", "--plugin", "odd=odd"],
        input: #"{"id":"1","content":"We collect your name."}"# + "\n")
      let head = #"{"id":"1","format":"odd","mediaType":"\#(mediaType)","#
      #expect(result.output.hasPrefix(head + expected + ","), "\(result.output)\(result.errors)")
      #expect(result.output.split(separator: "\n").count == 1)
    }
  }
}
