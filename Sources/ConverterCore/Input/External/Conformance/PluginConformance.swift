import FoundationEssentials

/// The conformance check for those who write plugins: runs a program the way policyconv does and
/// says which rules it keeps.
///
///     let check = PluginConformance(path: "/opt/bin/policyconv-export-acme", setting)
///     for verdict in check.run() { print(verdict.rule.sentence, verdict.outcome) }
public struct PluginConformance: Sendable {
  /// The program; an absolute path.
  public let path: String
  /// Sources in the format of an import plugin; some rules can only be checked with one.
  public let samples: [Source]
  /// The rules to check beside the first ones, without which no other can be checked.
  public let rules: Set<PluginRule>

  let setting: PluginSetting

  /// Prepares a check of the program at an absolute path.
  public init(
    path: String, samples: [Source] = [], rules: Set<PluginRule> = Set(PluginRule.allCases),
    _ setting: PluginSetting
  ) {
    self.path = path
    self.rules = rules
    self.samples = samples
    self.setting = setting
  }

  /// Checks all rules, in order. Once the program cannot be started or does not describe itself,
  /// the others are skipped.
  public func run() -> [PluginVerdict] {
    let file = path.split(separator: "/").last.map(String.init) ?? ""
    guard let (direction, name) = PluginFinder.parse(fileName: file) else {
      return [PluginVerdict(.fileName, .broken("it is called \(file.printable)"))]
        + skipped(after: .fileName, "the program's name does not tell what it is")
    }
    var verdicts = [PluginVerdict(.fileName, .kept)]
    let plugin = PluginReference(name: name, direction: direction, path: path)
    switch describe(plugin) {
    case .failure(.notStarted(let reason)):
      verdicts.append(PluginVerdict(.start, .broken(reason)))
      return verdicts + skipped(after: .start, "the program cannot be started")
    case .failure(let failure):
      verdicts.append(PluginVerdict(.start, .kept))
      verdicts.append(PluginVerdict(.describe, .broken("it " + failure.sentence)))
      return verdicts + skipped(after: .describe, "the program does not describe itself")
    case .success(let description):
      verdicts += [PluginVerdict(.start, .kept), PluginVerdict(.describe, .kept)]
      let trial = PluginTrial(
        plugin: plugin, description: description, samples: samples, setting: setting)
      let rest = PluginRule.allCases.drop { $0 != .name }.filter(rules.contains)
      return verdicts + rest.map { PluginVerdict($0, trial.outcome($0)) }
    }
  }

  private func skipped(after rule: PluginRule, _ reason: String) -> [PluginVerdict] {
    PluginRule.allCases.drop { $0 != rule }.dropFirst().filter(rules.contains)
      .map { PluginVerdict($0, .skipped(reason)) }
  }

  private func describe(_ plugin: PluginReference) -> Result<PluginDescription, PluginFailure> {
    do throws(PluginFailure) {
      var process = try PluginProcess(
        path: path, environment: setting.environment, groups: setting.groups)
      let line = try process.exchange(
        PluginWire.describe + [10], isLast: true, limits: setting.limits)
      let answer = try PluginWire.decode(PluginDescription.self, from: line)
      guard case .success(let description) = answer.result else {
        throw .malformed("describe is answered by an error")
      }
      if let fault = description.faults(of: plugin).first { throw fault }
      return .success(description)
    } catch {
      return .failure(error)
    }
  }
}
