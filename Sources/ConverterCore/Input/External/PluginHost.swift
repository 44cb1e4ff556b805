import FoundationEssentials
import Synchronization

/// A plugin that has described itself, ready to answer requests.
///
/// A plugin that is not persistent gets a process a request. One that is gets a process for many;
/// conversions that run side by side get one each. A process that broke is ended and never used
/// again; the next request gets a new one.
public final class PluginHost: Sendable {
  /// Which plugin it is.
  public let plugin: PluginReference
  /// What it says of itself.
  public let description: PluginDescription

  private let setting: PluginSetting
  /// Persistent processes that wait for a request.
  private let idle = Mutex<[PluginSession]>([])

  /// Asks the plugin to describe itself. Throws `pluginFailed` when it is broken.
  public init(_ plugin: PluginReference, _ setting: PluginSetting) throws(ConversionError) {
    self.plugin = plugin
    self.setting = setting
    let session = try PluginSession(plugin, setting)
    let reply = try session.ask(
      PluginDescription.self, PluginWire.describe, id: nil, isLast: true)
    guard case .success(let description) = reply.result else {
      throw session.broken(.malformed("describe is answered with an error"))
    }
    if let fault = description.faults(of: plugin).first { throw session.broken(fault) }
    self.description = description
  }

  deinit { close() }

  /// Ends the persistent processes: their input is closed, and what does not end by itself within
  /// two seconds is ended.
  public func close() {
    let sessions = idle.withLock { list in
      defer { list = [] }
      return list
    }
    for session in sessions { session.close() }
  }

  /// Sends a request and returns the answer with what the plugin wrote to standard error.
  /// `request` makes the line from the id of the request, which only persistent plugins get.
  func ask<Answer: PluginBody>(
    _ type: Answer.Type, _ request: (String?) throws -> [UInt8]
  ) throws(ConversionError) -> (result: Result<Answer, PluginUserError>, messages: [Diagnostic]) {
    let waiting = idle.withLock { $0.popLast() }
    let session: PluginSession
    if let waiting { session = waiting } else { session = try PluginSession(plugin, setting) }
    let id = description.persistent ? session.nextID() : nil
    let line: [UInt8]
    do { line = try request(id) } catch {
      throw ConversionError(.internalFault, "the request cannot be written: \(error)")
    }
    let reply = try session.ask(type, line, id: id, isLast: !description.persistent)
    if description.persistent { idle.withLock { $0.append(session) } }
    return reply
  }
}

/// How plugins are run.
public struct PluginSetting: Sendable {
  /// What they may take.
  public var limits: PluginLimits
  /// What they are told of the world.
  public var environment: PluginEnvironment
  /// Where running ones are noted, for one who must end them all.
  public var groups: PluginGroups?

  /// Creates a setting.
  public init(
    limits: PluginLimits = PluginLimits(), environment: PluginEnvironment,
    groups: PluginGroups? = nil
  ) {
    self.limits = limits
    self.environment = environment
    self.groups = groups
  }
}
