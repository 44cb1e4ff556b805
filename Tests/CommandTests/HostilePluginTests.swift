import Foundation
import TestSupport
import Testing

/// Plugins that misbehave, as users meet them: status 69 with the plugin's name and the reason,
/// within the limit, and no process and no file of it afterwards.
@Suite struct HostilePluginTests {
  static let describe = #"""
    {"protocol":1,"name":"bad","version":"1","direction":"export","protocols":[1],\#
    "ending":"bad","mediaType":"text/plain"}
    """#

  /// Shell that misbehaves; `$HERE` is the plugin's folder.
  static let faults: [(script: String, reason: String)] = [
    ("sleep 60", "did not answer within 2 s"),
    ("exec >&-; sleep 60", "did not answer within 2 s"),
    ("exec >&-", "ended without an answer"),
    ("trap '' TERM HUP INT; while :; do sleep 1; done", "did not answer within 2 s"),
    ("sleep 60 & echo $! >>$HERE/pids; sleep 60", "did not answer within 2 s"),
    (
      "(setsid sh -c 'echo $$ >>$HERE/pids; sleep 60' &) ; sleep 60", "did not answer within 2 s"
    ),
    ("sleep 60 & echo $! >>$HERE/pids; exit 3", "ended with status 3"),
    ("exec yes", "answered with more than 67108864 bytes"),
    ("exec yes >&2", "did not answer within 2 s"),
    ("kill -SEGV $$", "was ended by signal 11"),
    ("exit 1", "ended with status 1"),
    ("exit 0", "ended without an answer"),
    ("echo hello", "it is no JSON"),
    ("head -c 4096 /dev/urandom | tr '\\n' x", "it is no JSON"),
    (#"printf '{"protocol":1,"output":"\377\376"}\n'"#, "it is no JSON"),
    (#"echo '{"protocol":2,"output":""}'"#, "speaks version 2 of the protocol; this is version 1"),
    (#"echo '{"protocol":1,"output":1}'"#, "output is of the wrong type"),
    (#"echo '{"protocol":1}'"#, "there must be either output or outputBase64"),
    (
      #"echo '{"protocol":1,"output":""}'; echo '{"protocol":1,"output":""}'"#,
      "wrote more than one line for one request"
    ),
    (#"echo '{"protocol":1,"output":"x"}'; exit 9"#, "ended with status 9"),
  ]

  private static func plugin(_ scratch: ScratchFolder, describes: Bool, _ fault: String) throws {
    let path = try scratch.file(
      "bin/policyconv-export-bad",
      """
      #!/bin/sh
      export HERE=$(dirname $0)
      read request
      case $request in
      *'"verb":"describe"'*) \(describes ? "echo '\(describe)'; exit 0" : ":") ;;
      esac
      echo $$ >>$HERE/pids
      \(fault)

      """)
    chmod(path, 0o755)
  }

  private static func expectNothingRuns(_ scratch: ScratchFolder) {
    let pids = (scratch.text("bin/pids") ?? "").split(separator: "\n").map(String.init)
    #expect(!pids.isEmpty)
    for pid in pids { #expect(!PluginFolder.keepsRunning(pid)) }
  }

  /// A plugin that describes itself and then breaks over a policy: the other formats are written.
  @Test(arguments: faults.indices)
  func breakingOverAPolicy(index: Int) throws {
    let (script, reason) = Self.faults[index]
    try inScratch { scratch in
      try scratch.file("shop.txt", Policies.text(1))
      try Self.plugin(scratch, describes: true, script)
      let start = ContinuousClock.now
      let result = try scratch.tool.shell(
        """
        PATH="$PWD/bin:$PATH" policyconv convert shop.txt -t bad,text --output-dir out \
        --plugin-time-limit 2
        """)
      #expect(ContinuousClock.now - start < .seconds(15), "\(script)")
      #expect(result.status == 69, "\(script): \(result.errors)")
      let said = result.errors.split(separator: "\n")
      #expect(
        said.contains { $0.contains("the plugin policyconv-export-bad ") && $0.hasSuffix(reason) },
        "\(script): \(result.errors.prefix(400))")
      Self.expectNothingRuns(scratch)
      #expect(scratch.files.filter { !$0.hasPrefix("bin/") } == ["out/shop.txt", "shop.txt"])
    }
  }

  /// A plugin that cannot even say what it is: nothing is begun.
  @Test(arguments: [
    ("sleep 60", "did not answer within 2 s"), ("exec yes", "answered with more than"),
    ("kill -9 $$", "was ended by signal 9"), ("echo hello", "it is no JSON"),
    (#"echo '{"protocol":2}'"#, "speaks version 2 of the protocol"),
  ])
  func breakingAtOnce(script: String, reason: String) throws {
    try inScratch { scratch in
      try scratch.file("shop.txt", Policies.text(1))
      try Self.plugin(scratch, describes: false, script)
      let result = try scratch.tool.shell(
        """
        PATH="$PWD/bin:$PATH" policyconv convert shop.txt -t bad,text --output-dir out \
        --plugin-time-limit 2
        """)
      #expect(result.status == 69)
      #expect(result.errors.contains("the plugin policyconv-export-bad "))
      #expect(result.errors.contains(reason), "\(result.errors.prefix(400))")
      Self.expectNothingRuns(scratch)
      #expect(scratch.files.filter { !$0.hasPrefix("bin/") } == ["shop.txt"])
    }
  }

  /// In a stream the record is answered by an error, and the others go on.
  @Test func breakingInAStream() throws {
    try inScratch { scratch in
      try Self.plugin(
        scratch, describes: true,
        """
        case $request in
        *"Shop 2"*) sleep 60 ;;
        esac
        echo '{"protocol":1,"output":"fine"}'
        """)
      let records = (1...3).map { number in
        let text = Policies.text(number).replacing("\n", with: "\\n").replacing("\"", with: "\\\"")
        return #"{"id":"\#(number)","content":"\#(text)"}"# + "\n"
      }
      try scratch.file("in.jsonl", records.joined())
      let result = try scratch.tool.shell(
        """
        PATH="$PWD/bin:$PATH" policyconv stream -t bad --plugin-time-limit 1 <in.jsonl \
        | jq -r '[.id, .output // .error.code] | join(" ")'
        """)
      #expect(result.output == "1 fine\n2 plugin-failed\n3 fine\n")
      Self.expectNothingRuns(scratch)
    }
  }
}

extension HostilePluginTests {
  /// A signal that ends the program ends its plugins too, whatever they are doing.
  @Test(arguments: [
    "convert shop.txt -t bad --output-dir out", "convert - -t bad <shop.txt",
    "stream -t bad <in.jsonl", "formats", "plugin check bin/policyconv-export-bad",
  ])
  func aSignalEndsThePluginsToo(command: String) throws {
    try inScratch { scratch in
      try scratch.file("shop.txt", Policies.text(1))
      try scratch.file("in.jsonl", #"{"id":"1","content":"We collect your name."}"# + "\n")
      // Only what formats and the check ask hangs at describe.
      let describes = !command.hasPrefix("formats") && !command.hasPrefix("plugin")
      try Self.plugin(scratch, describes: describes, "sleep 60")
      let run = try scratch.tool.start(
        ["-c", "export PATH=\"$PWD/bin:$PATH\"; exec policyconv \(command)"], program: "/bin/sh")
      try waitUntil { scratch.text("bin/pids")?.hasSuffix("\n") == true }
      run.signal(SIGTERM)
      #expect(try run.wait().status == 128 + SIGTERM)
      Self.expectNothingRuns(scratch)
    }
  }

  /// So it does where the plugin has joined the process group of another program.
  @Test func aSignalEndsAPluginInAnotherGroupToo() throws {
    try inScratch { scratch in
      let other = try scratch.tool.start(["60"], program: "/bin/sleep")
      try scratch.file("in.txt", Policies.text(1))
      let join = "import os, time; os.setpgid(0, \(other.identifier)); time.sleep(60)"
      try Self.plugin(scratch, describes: true, "exec /usr/bin/python3 -c '\(join)'")
      let run = try scratch.tool.start(
        ["-c", "export PATH=\"$PWD/bin:$PATH\"; exec policyconv convert - -t bad <in.txt"],
        program: "/bin/sh")
      try waitUntil {
        let pid = scratch.text("bin/pids").flatMap { pid_t($0.dropLast()) } ?? 0
        return pid > 0 && getpgid(pid) == other.identifier
      }
      run.signal(SIGTERM)
      #expect(try run.wait().status == 128 + SIGTERM)
      Self.expectNothingRuns(scratch)
      other.signal(SIGKILL)
      _ = try other.wait()
    }
  }
}
