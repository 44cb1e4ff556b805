import ConverterCore

/// Rules that the user adds to those built in (`--lexicon FILE`).
enum UserLexicon {
  /// A file of rules and the path it was read from.
  struct NamedRules {
    var path: String
    var rules: LexiconFile
    var bytes: [UInt8]
  }

  /// Something wrong with a rule.
  struct Fault {
    var file: String
    var rule: String
    var message: String
  }

  /// Reads the files; throws what is wrong with the first that is no file of rules.
  static func read(_ paths: [String]) throws(ConversionError) -> [NamedRules] {
    var files: [NamedRules] = []
    for path in paths {
      do {
        let bytes = try NamedFile.read(path, limit: 64 << 20)
        _ = try JSONValue.parse(bytes)
        files.append(
          NamedRules(path: path, rules: try LexiconSource.read(bytes), bytes: bytes))
      } catch let fault as JSONFault {
        throw ConversionError(
          .unreadable, "\(path) is no JSON in line \(fault.line): \(fault.message)")
      } catch let error as LexiconError {
        throw ConversionError(.unreadable, "\(path) is no file of rules: \(error.message)")
      } catch let error as ConversionError {
        throw ConversionError(error.code, "\(path) \(error.message)")
      } catch {
        throw ConversionError(.internalFault, "\(path): \(error)")
      }
    }
    return files
  }

  /// The rules built in together with the user's; nil when the user has none.
  static func lexicon(_ paths: [String]) throws(ConversionError) -> Lexicon? {
    guard !paths.isEmpty else { return nil }
    let files = try read(paths)
    if let fault = try faults(files).first {
      throw ConversionError(
        .unreadable, "\(fault.file) cannot be used: rule \(fault.rule): \(fault.message)")
    }
    let hash = Identity.sha256(files.flatMap(\.bytes)).prefix(8)
    do {
      return try Lexicon(
        files: Lexicon.builtinFiles + files.map(\.rules), name: "\(Lexicon.builtin.name)+\(hash)")
    } catch {
      throw ConversionError(.unreadable, "rule \(error.rule): \(error.message)")
    }
  }

  /// What is wrong with the rules, checked beside those built in.
  static func faults(_ files: [NamedRules]) throws(ConversionError) -> [Fault] {
    let builtin = Lexicon.builtinFiles
    var taken = Dictionary(
      builtin.flatMap(\.rules).map { ($0.id, "built in") }, uniquingKeysWith: { first, _ in first })
    var faults: [Fault] = []
    for (index, file) in files.enumerated() {
      for rule in file.rules.rules {
        guard let place = taken[rule.id] else { continue }
        faults.append(
          Fault(file: file.path, rule: rule.id, message: "the id is that of a rule \(place)"))
      }
      for rule in file.rules.rules where taken[rule.id] == nil {
        taken[rule.id] = "in \(file.path)"
      }
      do {
        let others = builtin + files[..<index].map(\.rules)
        faults += try LexiconCheck([file.rules], with: others).faults()
          .map { Fault(file: file.path, rule: $0.rule, message: $0.message) }
      } catch {
        faults.append(Fault(file: file.path, rule: error.rule, message: error.message))
      }
    }
    return faults
  }
}
