import FoundationEssentials

/// Reads lexicon files as people write them, and writes the file that embeds them.
public enum LexiconSource {
  /// Reads one file of rules. Throws what is wrong with it, in one sentence.
  public static func read(_ bytes: [UInt8]) throws(LexiconError) -> LexiconFile {
    do {
      return try JSONDecoder().decode(LexiconFile.self, from: Data(bytes))
    } catch {
      throw LexiconError("JSON", "\(error)")
    }
  }

  /// The Swift file that embeds rules: the compiled tables and the rules without their examples.
  public static func embed(_ files: [LexiconFile]) throws -> String {
    let tables = try LexiconCompiler.compile(files)
    let bare = files.map { file in
      LexiconFile(
        topic: file.topic, words: file.words, joins: file.joins,
        rules: file.rules.map { rule in
          var rule = rule
          rule.matches = []
          rule.nonMatches = []
          return rule
        })
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let source = String(decoding: try encoder.encode(bare), as: UTF8.self)
    let compiled = LexiconCodec.encode(tables)
    let hash = Identity.sha256(Array(source.utf8)).prefix(8)
    return """
      // Made from Lexicons/en/*.json by the test "the embedded lexicon is fresh"; do not edit.
      // swift-format-ignore-file

      enum EmbeddedLexicon {
        static let name = "en-1+\(hash)"
        static let compiled: StaticString = ##\"\"\"
      \(compiled)
      \"\"\"##
        static let source: StaticString = ##\"\"\"
      \(source)
      \"\"\"##
      }

      """
  }
}

extension Lexicon {
  /// The rules that ship with the library, decoded at first use.
  public static let builtin: Lexicon = {
    guard let tables = LexiconCodec.decode(EmbeddedLexicon.compiled) else {
      preconditionFailure("the embedded lexicon is what the codec wrote")
    }
    return Lexicon(tables: tables, name: EmbeddedLexicon.name)
  }()

  /// The name of the rules that ship with the library, with a hash of them; known without decoding.
  public static var builtinName: String { EmbeddedLexicon.name }

  /// The files that ship with the library, without their examples.
  public static var builtinFiles: [LexiconFile] {
    let text = EmbeddedLexicon.source.description
    return (try? JSONDecoder().decode([LexiconFile].self, from: Data(text.utf8))) ?? []
  }
}
