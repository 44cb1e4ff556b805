import Foundation

/// One change to a JSON text, for planting faults.
public enum JSONEdit {
  /// Puts a value at the place, in an object also where none is yet; the last step `-` appends.
  case set(Any)
  /// Takes the value away.
  case remove
}

/// A place that is not in the JSON text it was looked for in.
public struct NoSuchPlace: Error {
  /// The JSON pointer.
  public var pointer: String
}

/// The JSON text with one change at a JSON pointer.
public func edited(_ bytes: [UInt8], _ pointer: String, _ edit: JSONEdit) throws -> [UInt8] {
  let root = try JSONSerialization.jsonObject(with: Data(bytes))
  let steps: [String] = pointer.split(separator: "/").map {
    String($0.replacing("~1", with: "/").replacing("~0", with: "~"))
  }
  let changed = try change(root, steps[...], edit, pointer)
  return Array(
    try JSONSerialization.data(
      withJSONObject: changed, options: [.sortedKeys, .withoutEscapingSlashes]))
}

private func change(
  _ value: Any, _ steps: ArraySlice<String>, _ edit: JSONEdit, _ pointer: String
) throws -> Any {
  guard let step = steps.first else {
    guard case .set(let new) = edit else { throw NoSuchPlace(pointer: pointer) }
    return new
  }
  let rest = steps.dropFirst()
  if var object = value as? [String: Any] {
    if rest.isEmpty, case .remove = edit {
      guard object.removeValue(forKey: step) != nil else { throw NoSuchPlace(pointer: pointer) }
    } else if let inner = object[step] ?? (rest.isEmpty ? NSNull() : nil) {
      object[step] = try change(inner, rest, edit, pointer)
    } else {
      throw NoSuchPlace(pointer: pointer)
    }
    return object
  }
  guard var array = value as? [Any] else { throw NoSuchPlace(pointer: pointer) }
  if step == "-", rest.isEmpty, case .set(let new) = edit {
    array.append(new)
  } else if let index = Int(step), array.indices.contains(index) {
    if rest.isEmpty, case .remove = edit {
      array.remove(at: index)
    } else {
      array[index] = try change(array[index], rest, edit, pointer)
    }
  } else {
    throw NoSuchPlace(pointer: pointer)
  }
  return array
}

/// The JSON value of a text, fragments too.
public func jsonValue(_ text: String) throws -> Any {
  try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
}
