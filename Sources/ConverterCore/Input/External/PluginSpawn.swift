import CSpawn
import Glibc

/// Starts a program for `PluginProcess`.
///
/// `posix_spawn` rather than a package: exporters and adapters are synchronous, a persistent plugin
/// lives longer than any one call, and limits, process group and working folder must be set before
/// the program runs; swift-subprocess offers a running process only inside an async closure.
enum PluginSpawn {
  /// Starts the program at an absolute path with these variables and streams, in a process group of
  /// its own, in the folder `/`.
  static func start(
    _ path: String, _ variables: [String: String], _ streams: borrowing PluginStreams
  ) throws(PluginFailure) -> pid_t {
    guard path.hasPrefix("/") else { throw .notStarted("\(path) is not an absolute path") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, end) in streams.theirs.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end, Int32(target))
    }
    cspawn_close_from(&actions, 3)
    cspawn_chdir(&actions, "/")
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    isolate(&attributes)
    var pid: pid_t = 0
    var code: Int32 = 0
    let environment = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    withCStrings([path]) { arguments in
      withCStrings(environment) { environment in
        // A program that was written a moment ago may still be open for writing in a child that
        // another thread is just starting.
        for pause: Int32 in [1, 10, 50, 0] {
          code = posix_spawn(&pid, path, &actions, &attributes, arguments, environment)
          if code != ETXTBSY { break }
          poll(nil, 0, pause)
        }
      }
    }
    guard code == 0 else { throw .notStarted(reason(code)) }
    return pid
  }

  /// A group of its own, default signals, none blocked.
  private static func isolate(_ attributes: inout posix_spawnattr_t) {
    posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "the program, or the interpreter its first line names, does not exist"
    case ENOEXEC: "it is no program (a script needs a first line such as #!/usr/bin/env python3)"
    default: String(cString: strerror(code))
    }
  }

  /// Lends strings to C as a list that ends with nil.
  private static func withCStrings(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Void
  ) {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    body(copies + [nil])
  }
}
