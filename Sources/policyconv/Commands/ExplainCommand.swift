import ArgumentParser
import ConverterCore
import Exporters

/// `policyconv explain INPUT`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show every claim with the words it rests on and the rule that made it.",
    discussion: """
      Every claim stands under what it is said of, with its value, how the text says it and how \
      sure the reading is. Below stands the sentence with the exact words between « and », then \
      the rule that read them and their place in the canonical text (-t text), in code points.

        policyconv explain page.html | less
        policyconv explain page.html --json | jq '.claims[].value'
      """)

  @Argument(
    help: "A file, folder or archive, or - for standard input.", completion: .file())
  var input: String

  @Flag(help: "JSON Lines: one object for each policy.")
  var json = false

  @Option(
    name: .customLong("min-strength"),
    help: ArgumentHelp(
      "Leave out claims weaker than this.", valueName: "strength"))
  var minStrength = Strength.weak

  @OptionGroup(title: "Reading") var reading: InputOptions
  @OptionGroup(title: "Plugins") var plugins: PluginFlags
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let console = messages.console
    var status = ExitStatus()
    do throws(ConversionError) {
      let groups = PluginGroups()
      _ = StopSignals(ending: groups)
      let converter = try reading.converter(plugins, plugins.setting(groups))
      var container = try Containers.open(input, options: reading.opening)
      var count = 0
      while let item = try container.next() {
        if case .skipped = item { continue }
        count += 1
        try explain(item, converter, console, &status)
      }
      if count == 0 { throw ConversionError(.noInput, "there is nothing in it that can be read") }
    } catch {
      console.failure(error, source: input.asInput)
      status.note(error)
    }
    try status.end()
  }

  private func explain(
    _ item: ContainerItem, _ converter: Converter, _ console: Console, _ status: inout ExitStatus
  ) throws(ConversionError) {
    switch item {
    case .skipped: break
    case .failed(let name, let error):
      console.failure(error, source: name)
      status.note(error)
    case .source(var source):
      reading.complete(&source, isWhole: source.isWhole(of: input))
      let results: [Converter.Result]
      do {
        results = try converter.convert(source, format: reading.pageFormat)
      } catch {
        console.failure(error, source: source.name)
        return status.note(error)
      }
      for result in results {
        for diagnostic in result.diagnostics { console.say(diagnostic, source: source.name) }
        let explanation = Explanation(
          result.model.cut(below: minStrength), source: source.name)
        try StandardOutput.write(json ? explanation.json : explanation.text)
      }
    }
  }
}
