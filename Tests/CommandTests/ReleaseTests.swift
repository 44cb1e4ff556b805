import Foundation
import TestSupport
import Testing

/// What is installed and packaged: version, man page, completions, package, list of dependencies.
@Suite struct ReleaseTests {
  private static let repository = Fixtures.repository

  /// Installs the built program below a folder of its own.
  private func install(_ scratch: ScratchFolder) throws {
    let result = try scratch.tool.shell(
      "\(Self.repository)/scripts/install-files \(Tool.path) \"$PWD\" /usr/local")
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func theVersionNamesTheRules() throws {
    try inScratch { scratch in
      let words = try scratch.tool.run(["--version"]).output.split(separator: " ")
      try #require(words.count == 4)
      #expect(words[0] == "policyconv" && words[2] == "(rules")
      try scratch.file("a.txt", Policies.text(1))
      let model = try scratch.tool.run(["convert", "a.txt", "-t", "model"]).output
      #expect(model.contains("\"\(words[3].dropLast(2))\""))
      #expect(model.contains("\"\(words[1])\""))
    }
  }

  /// Every command, option and exit status of the help stands on the page, and troff has no
  /// complaint about it.
  @Test func theManPageHoldsTheHelp() throws {
    try inScratch { scratch in
      try install(scratch)
      let complaints = try scratch.tool.shell(
        "groff -man -ww -Kutf8 -Tutf8 usr/local/share/man/man1/policyconv.1 2>&1 >/dev/null")
      #expect(complaints.output == "")
      let page = try scratch.tool.shell(
        "MANPATH=\"$PWD/usr/local/share/man\" MANWIDTH=200 man policyconv | col -bx")
      #expect(page.status == 0, "\(page.errors)")
      let commands = [
        "convert", "stream", "explain", "validate", "formats", "schema", "lexicon check",
        "plugin check",
      ]
      for command in commands {
        #expect(page.output.contains("policyconv \(command)"))
        let help = try scratch.tool.shell("policyconv \(command) --help")
        let options = help.output.split { " ,\n[]".contains($0) }.filter { $0.hasPrefix("--") }
        for option in Set(options) where option != "--version" {
          #expect(page.output.contains(option), "\(command) \(option)")
        }
      }
      for status in ["0", "1", "3", "4", "5", "64", "65", "66", "69", "70", "73"] {
        #expect(page.output.contains("\n         \(status) "), "status \(status)")
      }
    }
  }

  /// Bash offers commands, formats and files where they belong.
  @Test(arguments: [
    ("policyconv conv", "convert"), ("policyconv convert a.txt -t json", "jsonld"),
    ("policyconv convert a.", "a.txt"), ("policyconv schema pl", "plugin"),
    ("policyconv convert a.txt --output-di", "--output-dir"),
  ])
  func bashCompletes(line: String, offer: String) throws {
    try inScratch { scratch in
      try install(scratch)
      try scratch.file("a.txt", "")
      try scratch.file("b.txt", "")
      try scratch.file(
        "complete",
        """
        source usr/local/share/bash-completion/completions/policyconv
        line="\(line)"; words=($line)
        COMP_LINE=$line COMP_POINT=${#line} COMP_WORDS=("${words[@]}") COMP_TYPE=9
        COMP_CWORD=$((${#words[@]} - 1))
        $(complete -p policyconv | sed 's/.*-F \\([^ ]*\\) .*/\\1/') policyconv \
        "${words[-1]}" "${words[-2]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """)
      let result = try scratch.tool.shell("bash complete")
      let offers = result.output.split(separator: "\n").map { $0.trimmingPrefix(" ") }
      #expect(offers.contains { $0 == offer }, "\(result)")
      #expect(!result.output.contains("b.txt"))
    }
  }

  /// The package holds what it should, names what it needs, and is the same when built again.
  @Test func thePackageIsWholeAndReproducible() throws {
    try inScratch { scratch in
      let build = "\(Self.repository)/scripts/make-deb \(Tool.path)"
      let result = try scratch.tool.shell(
        "export COMPRESSION=none; \(build) one && \(build) two && cmp one/*.deb two/*.deb")
      #expect(result.status == 0, "\(result.errors)")
      let unpacked = try scratch.tool.shell(
        "dpkg-deb -x one/*.deb root && root/usr/bin/policyconv --version && "
          + "gunzip -t root/usr/share/man/man1/policyconv.1.gz && dpkg-deb -e one/*.deb control")
      #expect(unpacked.output == (try scratch.tool.run(["--version"]).output), "\(unpacked.errors)")
      for file in [
        "man/man1/policyconv.1.gz", "bash-completion/completions/policyconv",
        "zsh/vendor-completions/_policyconv", "fish/vendor_completions.d/policyconv.fish",
        "doc/policyconv/copyright", "doc/policyconv/policyconv.spdx.json",
      ] {
        #expect(scratch.text("root/usr/share/" + file)?.isEmpty == false, "\(file)")
      }
      let control = try #require(scratch.text("control/control"))
      #expect(control.contains("libxml2") && control.contains("zlib1g"), "\(control)")
      #expect(try scratch.tool.shell("cd root && md5sum -c ../control/md5sums").status == 0)
    }
  }

  @Test func theListOfDependenciesIsFresh() throws {
    let check = try runChecker([Self.repository + "/scripts/dependencies", "--check"])
    #expect(check.status == 0, "\(check.output)")
    let list = try runChecker([Self.repository + "/scripts/dependencies", "--spdx"])
    struct Document: Decodable {
      struct Package: Decodable { var licenseDeclared: String }
      var packages: [Package]
    }
    let document = try JSONDecoder().decode(Document.self, from: Data(list.output.utf8))
    #expect(document.packages.count >= 6)
    #expect(document.packages.allSatisfy { !$0.licenseDeclared.isEmpty })
  }

  /// The pages of both libraries are made without a network and without a warning.
  @Test func theLibrariesDocumentationIsMade() throws {
    try inScratch { scratch in
      let result = try runChecker([
        Self.repository + "/scripts/documentation", scratch.path + "/pages",
        Tool.buildFolder + "/Modules",
      ])
      #expect(result.status == 0, "\(result.output.suffix(3000))")
      for (library, page) in [("ConverterCore", "converter"), ("Exporters", "theconsentprofile")] {
        let data = "pages/\(library).doccarchive/data/documentation/\(library.lowercased())"
        #expect(scratch.files.contains("\(data)/\(page).json"), "\(library)")
      }
    }
  }
}
