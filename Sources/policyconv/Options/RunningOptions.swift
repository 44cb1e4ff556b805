import ArgumentParser
import Glibc

/// Options about how a run over many inputs goes.
struct RunningOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many inputs are converted at a time; with 1 the program keeps to one processor. "
        + "(default: one for each processor)",
      valueName: "n"))
  var jobs: Int?

  @Flag(
    help: """
      Go on where an earlier run with --resume was ended; needs the same inputs and options. A \
      journal is kept in the output folder.
      """)
  var resume = false

  @Option(
    name: .customLong("time-limit"),
    help: ArgumentHelp("Give an input up after this long.", valueName: "seconds"))
  var timeLimit = Self.usualTimeLimit

  @Option(
    help: ArgumentHelp(
      "Show progress; auto is on a terminal, for runs of more than a second.", valueName: "when"))
  var progress = Progress.Wish.auto

  private static let usualTimeLimit = 60

  /// What a command line without any of these options says.
  static var notGiven: Self {
    var options = Self()
    (options.jobs, options.resume, options.progress) = (nil, false, .auto)
    options.timeLimit = usualTimeLimit
    return options
  }

  func validate() throws { try Self.check(jobs: jobs, timeLimit: timeLimit) }

  /// Whether the numbers make sense.
  static func check(jobs: Int?, timeLimit: Int) throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs must be from 1 to 1024.")
    }
    guard (1...1_000_000).contains(timeLimit) else {
      throw ValidationError("--time-limit must be from 1 to 1000000 seconds.")
    }
  }

  /// The threads that convert.
  static func workerCount(_ jobs: Int?) -> Int {
    jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }
}
