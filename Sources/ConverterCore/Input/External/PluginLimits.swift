/// What a plugin may take, and what it is told of the world.
public struct PluginLimits: Hashable, Sendable {
  /// The longest that one request may take, start of the process included.
  public var time: Duration
  /// The most bytes of one answer.
  public var answer: Int
  /// The most bytes of standard error that are passed on for one request; the rest is dropped.
  public var messages: Int

  /// Creates limits; the defaults are the command's: 30 s, 64 MiB, 8 KiB.
  public init(
    time: Duration = .seconds(30), answer: Int = 64 << 20, messages: Int = 8 << 10
  ) {
    self.time = time
    self.answer = answer
    self.messages = messages
  }
}

/// The environment that plugins run in: the user's `PATH`, `HOME` and `TMPDIR`, fixed locale and
/// time zone, nothing else. So no secret leaks into a plugin by chance, and the same input gives
/// the same output whoever runs it.
public struct PluginEnvironment: Hashable, Sendable {
  /// The variables, by name.
  public var variables: [String: String]

  /// Picks from the environment of the user. Entries of `PATH` that are empty or relative are
  /// dropped, so that a plugin does not find programs in the working directory either.
  public init(_ user: [String: String]) {
    variables = ["LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "UTC"]
    variables["PATH"] = PluginFinder.folders(user["PATH"] ?? "").joined(separator: ":")
    for name in ["HOME", "TMPDIR"] {
      if let value = user[name], value.hasPrefix("/") { variables[name] = value }
    }
  }
}
