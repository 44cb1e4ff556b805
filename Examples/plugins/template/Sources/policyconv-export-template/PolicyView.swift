/// A policy as templates see it: the members of the model by their names, and for every member that
/// holds a word a second one that is true, so that a template can ask: `polarity: "denied"` also
/// gives `polarity-denied`.
func view(_ value: Any) -> Any {
  if let list = value as? [Any] { return list.map(view) }
  guard let object = value as? [String: Any] else { return value }
  var members: [String: Any] = [:]
  for (name, value) in object {
    members[name] = view(value)
    if let word = value as? String, isWord(word) { members["\(name)-\(word)"] = true }
  }
  return members
}

private func isWord(_ text: String) -> Bool {
  (1...40).contains(text.utf8.count)
    && text.utf8.allSatisfy { (65...90).contains($0) || (97...122).contains($0) }
}
