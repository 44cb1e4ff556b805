import FoundationEssentials

/// A plugin that has described itself, on trial for the other rules.
struct PluginTrial {
  let plugin: PluginReference
  let description: PluginDescription
  let samples: [Source]
  let setting: PluginSetting

  /// How a rule comes out.
  func outcome(_ rule: PluginRule) -> PluginVerdict.Outcome {
    do {
      switch rule {
      case .fileName, .start, .describe: return .kept
      case .name:
        return description.name == plugin.name
          ? .kept : .broken("the answer says \(description.name.printable)")
      case .answer: return try answered()
      case .repeatable: return try repeated()
      case .anyText: return try anyText()
      case .empty: return try verdict(of: empty, mayRefuse: true)
      case .long: return try verdict(of: long, mayRefuse: true)
      case .unknownMembers: return try unknownMembers()
      case .unknownVerbs: return try refused(#"{"protocol":1,"verb":"dance"}"#)
      case .otherVersions: return try otherVersions()
      case .noJSON: return noJSON()
      case .noRequest: return noRequest()
      case .persistent, .end: return try persistent(rule)
      }
    } catch let failure as PluginFailure {
      return .broken("it " + failure.sentence)
    } catch {
      return .skipped("the request cannot be written: \(error)")
    }
  }

  // MARK: Requests

  /// A request that the plugin should be able to answer; nil for an import without a sample.
  private func usual(id: String? = nil) throws -> [UInt8]? {
    switch plugin.direction {
    case .export: try export(PluginSamples.statements, id: id)
    case .import: try samples.first.map { try PluginWire.import(id: id, source: $0) }
    }
  }

  private var empty: [UInt8] {
    get throws {
      plugin.direction == .export
        ? try export(PluginSamples.empty)
        : try PluginWire.import(id: nil, source: Source(name: "empty", bytes: []))
    }
  }

  private var long: [UInt8] {
    get throws {
      plugin.direction == .export
        ? try export(PluginSamples.long)
        : try PluginWire.import(
          id: nil, source: Source(name: "noise", bytes: PluginSamples.noise))
    }
  }

  private func export(_ model: PolicyModel, id: String? = nil) throws -> [UInt8] {
    try PluginWire.export(
      id: id, model: try PolicyJSON.bytes(of: model, pretty: false), options: [:])
  }

  // MARK: Rules

  private static let noSample = "give a file in the plugin's format to check this"

  private func answered() throws -> PluginVerdict.Outcome {
    if plugin.direction == .import {
      guard !samples.isEmpty else { return .skipped(Self.noSample) }
      for sample in samples {
        let request = try PluginWire.import(id: nil, source: sample)
        let outcome = try verdict(of: request)
        if outcome != .kept { return outcome }
      }
      return .kept
    }
    return try verdict(of: try export(PluginSamples.statements))
  }

  private func repeated() throws -> PluginVerdict.Outcome {
    guard let request = try usual() else { return .skipped(Self.noSample) }
    return try ask(request) == ask(request) ? .kept : .broken("two answers differ")
  }

  private func anyText() throws -> PluginVerdict.Outcome {
    if plugin.direction == .import { return .skipped("an import plugin makes its text itself") }
    return try verdict(of: try export(PluginSamples.anyText), mayRefuse: true)
  }

  private func unknownMembers() throws -> PluginVerdict.Outcome {
    guard let request = try usual() else { return .skipped(Self.noSample) }
    let more = request.dropLast() + Array(#","x-unknown":{"a":[1,null]}}"#.utf8)
    return try ask(Array(more)) == ask(request)
      ? .kept : .broken("a member more makes another answer")
  }

  private func otherVersions() throws -> PluginVerdict.Outcome {
    guard let request = try usual() else { return .skipped(Self.noSample) }
    let text = String(decoding: request, as: UTF8.self)
    return try refused(text.replacing(#""protocol":1"#, with: #""protocol":9"#, maxReplacements: 1))
  }

  private func noJSON() -> PluginVerdict.Outcome {
    do throws(PluginFailure) {
      return try isError(try ask(Array("hello".utf8)))
        ? .kept : .broken("it answers as if nothing were wrong")
    } catch {
      if case .exited = error { return .kept }
      return .broken("it " + error.sentence)
    }
  }

  private func noRequest() -> PluginVerdict.Outcome {
    do throws(PluginFailure) {
      var process = try PluginProcess(
        path: plugin.path, environment: setting.environment, groups: setting.groups)
      _ = try process.exchange([], isLast: true, limits: setting.limits)
      return .broken("it answers without being asked")
    } catch {
      switch error {
      case .noAnswer, .exited: return .kept
      default: return .broken("it " + error.sentence)
      }
    }
  }

  private func persistent(_ rule: PluginRule) throws -> PluginVerdict.Outcome {
    guard description.persistent else { return .skipped("the plugin is not persistent") }
    guard try usual() != nil else { return .skipped(Self.noSample) }
    var process = try PluginProcess(
      path: plugin.path, environment: setting.environment, groups: setting.groups)
    for id in ["a", "b", "a", "1"] {
      guard let request = try usual(id: id) else { continue }
      let line = try process.exchange(request + [10], isLast: false, limits: setting.limits)
      let found = try PluginWire.decode(PluginNothing.self, from: line).id
      if found != id { throw PluginFailure.wrongID(expected: id, found: found) }
    }
    if rule == .end { try process.close(limits: setting.limits) }
    return .kept
  }

  // MARK: Answers

  private func ask(_ request: [UInt8]) throws(PluginFailure) -> [UInt8] {
    var process = try PluginProcess(
      path: plugin.path, environment: setting.environment, groups: setting.groups)
    return try process.exchange(request + [10], isLast: true, limits: setting.limits)
  }

  private func refused(_ request: String) throws -> PluginVerdict.Outcome {
    try isError(try ask(Array(request.utf8))) ? .kept : .broken("it answers as if it knew it")
  }

  private func isError(_ line: [UInt8]) throws(PluginFailure) -> Bool {
    let answer = try PluginWire.decode(PluginNothing.self, from: line)
    if case .failure = answer.result { return true }
    return false
  }

  /// Whether a request is answered in the form that the protocol says.
  private func verdict(
    of request: [UInt8], mayRefuse: Bool = false
  ) throws -> PluginVerdict.Outcome {
    let line = try ask(request)
    let error: PluginUserError? =
      switch plugin.direction {
      case .export: Self.error(try PluginWire.decode(PluginExportAnswer.self, from: line))
      case .import: Self.error(try PluginWire.decode(PluginImport.self, from: line))
      }
    guard let error, !mayRefuse else { return .kept }
    let words = "it refuses the sample: \(error.message.printable)"
    return plugin.direction == .import ? .broken(words) : .skipped(words)
  }

  private static func error<Body>(_ answer: PluginAnswer<Body>) -> PluginUserError? {
    if case .failure(let error) = answer.result { return error }
    return nil
  }
}

/// An answer of which only version, id and error matter.
private struct PluginNothing: PluginBody {}
