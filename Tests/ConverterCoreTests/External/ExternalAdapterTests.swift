import ConverterCore
import Foundation
import TestSupport
import Testing

@Suite struct ExternalAdapterTests {
  /// What an import plugin's answer becomes.
  func read(_ answer: String) throws -> [InputContent] {
    let folder = try PluginFolder()
    defer { folder.remove() }
    _ = try folder.scratch.write("answer", Array(answer.utf8))
    let plugin = try folder.plugin(
      "test", direction: .import,
      """
      read request
      case "$request" in
      *'"verb":"describe"'*) echo '\(PluginFolder.description(.import))' ;;
      *) cat $(dirname $0)/answer ;;
      esac
      """)
    let adapter = ExternalAdapter(try PluginHost(plugin, PluginFolder.setting()))
    let source = Source(
      name: "a/x.test", bytes: Array("raw".utf8), url: "https://fern.example/",
      archivedAt: Timestamp("2005"))
    return try adapter.read(source, options: ReadingOptions())
  }

  @Test func readsADocument() throws {
    let content = try read(
      """
      {"protocol":1,"document":{"title":"T","language":"en","blocks":[
      {"kind":"heading","text":"Privacy","level":1},
      {"kind":"paragraph","text":"We  use\\n🌱 names:","links":[
      {"start":10,"end":15,"target":"https://fern.example/n"}]},
      {"kind":"listItem","text":"one"},{"kind":"listItem","text":"two"}]}}
      """.replacing("\n", with: ""))
    guard case .document(let document) = content.first else {
      Issue.record("no document")
      return
    }
    #expect(document.text.string == "Privacy\n\nWe use 🌱 names:\n\none\ntwo")
    #expect(document.text.blocks.map(\.kind) == [.heading, .paragraph, .listItem, .listItem])
    #expect(document.text.blocks[2].leadIn == 1)
    #expect(document.text.links.map { document.text.quote($0.range) } == ["names"])
    #expect(document.title == "T" && document.language == "en")
    #expect(document.provenance.adapter == "test")
    #expect(document.provenance.originalURL == "https://fern.example/")
    #expect(document.provenance.capturedAt == Timestamp("2005"))
    #expect(document.provenance.sourceSHA256 == Identity.sha256(Array("raw".utf8)))
  }

  @Test func readsAPolicy() throws {
    let model = PolicyModel(text: CanonicalText(string: "We collect names. 🌱"))
    let json = String(decoding: try PolicyJSON.encode(model, pretty: false), as: UTF8.self)
    let content = try read(#"{"protocol":1,"policy":\#(json)}"#)
    guard case .model(let read, _) = content.first else {
      Issue.record("no model")
      return
    }
    #expect(read == model)
  }

  @Test func aPolicyThatContradictsItselfIsThePluginsFault() throws {
    var model = PolicyModel(text: CanonicalText(string: "We collect names."))
    model.practices = [Practice(id: "p-1", scope: "nowhere", action: .collect, evidence: [])]
    let json = String(decoding: try PolicyJSON.encode(model, pretty: false), as: UTF8.self)
    #expect {
      try read(#"{"protocol":1,"policy":\#(json)}"#)
    } throws: {
      ($0 as? ConversionError)?.code == .pluginFailed
    }
  }

  @Test(arguments: [
    #"{"protocol":1}"#, #"{"protocol":1,"document":{}}"#,
    #"{"protocol":1,"document":{"blocks":[{"kind":"chapter","text":""}]}}"#,
    #"{"protocol":1,"policy":{}}"#, #"{"protocol":1,"document":{"blocks":[]},"policy":{}}"#,
  ])
  func aWrongAnswerIsThePluginsFault(answer: String) {
    #expect {
      try read(answer)
    } throws: {
      ($0 as? ConversionError)?.code == .pluginFailed
    }
  }

  @Test func whatThePluginRefusesIsUnreadable() {
    #expect(throws: ConversionError(.unreadable, "no mail")) {
      try read(#"{"protocol":1,"error":{"message":"no mail"}}"#)
    }
  }

  @Test func linksOutsideTheTextAreLeftOut() throws {
    let content = try read(
      #"{"protocol":1,"document":{"blocks":[{"kind":"paragraph","text":"ab","links":["#
        + #"{"start":1,"end":9,"target":"x"},{"start":-1,"end":1,"target":"y"}]}]}}"#)
    guard case .document(let document) = content.first else {
      Issue.record("no document")
      return
    }
    #expect(document.text.string == "ab" && document.text.links.isEmpty)
  }

  @Test func isSureByNameOrMediaTypeOnly() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try folder.saying(PluginFolder.description(.import), direction: .import)
    let adapter = ExternalAdapter(try PluginHost(plugin, PluginFolder.setting()))
    #expect(adapter.sniff(Source(name: "X.TEST", bytes: [])) == .byName)
    #expect(
      adapter.sniff(Source(name: "x", bytes: [], mediaType: "Text/Plain; a=b")) == .byName)
    #expect(adapter.sniff(Source(name: "xtest", bytes: [])) == .no)
  }
}
