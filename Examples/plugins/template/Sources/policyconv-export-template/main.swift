import Foundation

/// One line in, one line out (the plugin protocol, version 1).
func answer(_ line: String) -> [String: Any] {
  do {
    guard let request = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      request["protocol"] as? Int == 1
    else { return failure("this plugin speaks protocol 1") }
    let template = try TemplateFile(program: CommandLine.arguments[0])
    switch request["verb"] as? String {
    case "describe":
      return [
        "name": template.name, "version": "1.0", "direction": "export", "protocols": [1],
        "ending": template.ending, "mediaType": template.mediaType, "persistent": false,
        "summary": "by the template \(template.name).\(template.ending).mustache",
      ]
    case "export":
      guard let policy = request["policy"] else { return failure("there is no policy") }
      return ["output": try template.render(view(policy))]
    case let verb: return failure("unknown verb \(verb ?? "")")
    }
  } catch {
    return failure("\(error)")
  }
}

func failure(_ message: String) -> [String: Any] { ["error": ["message": message]] }

if let line = readLine() {
  var reply = answer(line)
  reply["protocol"] = 1
  let data = try JSONSerialization.data(withJSONObject: reply, options: [.sortedKeys])
  FileHandle.standardOutput.write(data + Data("\n".utf8))
}
