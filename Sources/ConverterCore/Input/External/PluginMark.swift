import Glibc

/// A mark in a plugin's environment, by which descendants that left its process group are found
/// and ended when the plugin broke.
struct PluginMark: Sendable {
  /// The variable's name.
  static let name = "POLICYCONV_RUN"
  /// A value that no other run has.
  let value: String

  /// Makes a new mark.
  init() {
    let number = UInt64.random(in: 0 ... .max)
    value = "\(getpid())-\(String(number, radix: 16))"
  }

  /// Ends every process that still carries the mark (Linux: found in /proc).
  func endEscaped() {
    let own = getpid()
    for pid in FolderNames.list("/proc").compactMap({ pid_t($0) })
    where pid != own && carriesMark(pid) {
      kill(pid, SIGKILL)
    }
  }

  private func carriesMark(_ pid: pid_t) -> Bool {
    let file = open("/proc/\(pid)/environ", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    let wanted = Array("\(Self.name)=\(value)".utf8)
    return bytes[..<count].split(separator: 0).contains { $0.elementsEqual(wanted) }
  }
}
