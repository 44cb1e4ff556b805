/// A JSON text as it stands, for checks that need places, member order and duplicate names, which
/// typed decoding does not keep.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number without a fraction that fits; `1.0` and `1e3` count as integers too.
  case integer(Int)
  /// Any other number.
  case number(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object.
  case object(JSONObject)

  /// Reads a JSON text (RFC 8259, UTF-8 without a byte order mark).
  ///
  /// Throws at the first fault; names that occur twice in an object are faults too, as every
  /// reader would pick another of them.
  public static func parse(
    _ bytes: [UInt8], maximumDepth: Int = 256
  ) throws(JSONFault) -> JSONValue {
    var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
    return try parser.parse()
  }

  /// The member of an object, or nil.
  public subscript(name: String) -> JSONValue? {
    if case .object(let object) = self { object[name] } else { nil }
  }
  /// The elements of an array, else none.
  public var elements: [JSONValue] {
    if case .array(let values) = self { values } else { [] }
  }
  /// The string, or nil.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
  /// The integer, or nil.
  public var integer: Int? {
    if case .integer(let number) = self { number } else { nil }
  }
  /// The object, or nil.
  public var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }
}

/// The members of an object in the order they stand in.
public struct JSONObject: Hashable, Sendable {
  /// Names and values in order; no name occurs twice.
  public private(set) var members: [(name: String, value: JSONValue)] = []
  /// Where each name stands, once there are more than a look at each would find as fast.
  private var places: [String: Int] = [:]
  private static let few = 16

  /// Creates an empty object.
  public init() {}

  /// The value of a name, or nil.
  public subscript(name: String) -> JSONValue? { place(of: name).map { members[$0].value } }

  private func place(of name: String) -> Int? {
    members.count > Self.few ? places[name] : members.firstIndex { $0.name == name }
  }

  /// Adds a member; false when the name is there already.
  mutating func add(_ name: String, _ value: JSONValue) -> Bool {
    guard place(of: name) == nil else { return false }
    members.append((name, value))
    if members.count == Self.few + 1 {
      for (place, member) in members.enumerated() { places[member.name] = place }
    } else if members.count > Self.few {
      places[name] = members.count - 1
    }
    return true
  }

  /// Compares names and values in whatever order they stand.
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.members.count == right.members.count
      && left.members.allSatisfy { right[$0.name] == $0.value }
  }

  /// Hashes names and values in whatever order they stand.
  public func hash(into hasher: inout Hasher) {
    var all = 0
    for member in members {
      var own = Hasher()
      own.combine(member.name)
      own.combine(member.value)
      all ^= own.finalize()
    }
    hasher.combine(all)
  }
}

/// Why bytes are no JSON text.
public struct JSONFault: Error, Hashable, Sendable {
  /// One clause for a person.
  public var message: String
  /// 1-based line of the place.
  public var line: Int
  /// JSON pointer (RFC 6901) of the innermost value that was being read.
  public var pointer: String
}

/// A place in a JSON text as RFC 6901 writes it: built on the way down, written only when it is
/// shown, since nearly all values have no fault.
public struct JSONPointer: Sendable, CustomStringConvertible {
  private indirect enum Path: Sendable {
    case written(String)
    case member(Path, String)
    case element(Path, Int)
  }

  private let path: Path

  /// The whole text.
  public static let root = JSONPointer(description: "")

  /// Creates a pointer from its written form.
  public init(description: String) { path = .written(description) }

  private init(_ path: Path) { self.path = path }

  /// The pointer: `` for the whole, `/choices/5/mechanisms`.
  public var description: String {
    var steps: [String] = []
    var path = path
    while true {
      switch path {
      case .written(let start): return steps.reversed().reduce(start) { $0 + "/" + $1 }
      case .member(let outer, let name):
        steps.append(Self.escaped(name))
        path = outer
      case .element(let outer, let index):
        steps.append(String(index))
        path = outer
      }
    }
  }

  /// The place of a member; `~` and `/` in its name are escaped.
  public func member(_ name: String) -> JSONPointer { JSONPointer(.member(path, name)) }

  /// The place of an element, from 0.
  public func element(_ index: Int) -> JSONPointer { JSONPointer(.element(path, index)) }

  private static func escaped(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 126 || $0 == 47 }) else { return name }
    return name.reduce(into: "") { out, character in
      switch character {
      case "~": out += "~0"
      case "/": out += "~1"
      default: out.append(character)
      }
    }
  }
}

extension JSONPointer: Hashable {
  /// Compares what is written.
  public static func == (left: JSONPointer, right: JSONPointer) -> Bool {
    left.description == right.description
  }

  /// Hashes what is written.
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}
