/// The base data schema (P3P 1.0 §5.6 and Appendix 3): every data element that a policy may name
/// without a schema of its own, with its categories as §5.3.1 hands them up and down.
public struct P3PBaseDataSchema: Sendable {
  /// Whether an element's categories are fixed by the schema.
  public enum CategoryClass: String, Sendable {
    /// By the schema; a policy must not change them.
    case fixed
    /// By the policy that names the element (`dynamic.cookies`, `dynamic.miscdata`).
    case variable
    /// Some members are fixed and some variable: such a set must not be named at all.
    case mixed
  }

  /// One element or set of elements.
  public struct Element: Hashable, Sendable {
    /// Its name without `#`: `user.home-info.online.email`.
    public var name: String
    /// Whether it has members.
    public var isSet: Bool
    /// Whether its categories are fixed.
    public var categoryClass: CategoryClass
    /// Its fixed categories, in the standard's order; empty for a variable element.
    public var categories: [P3PCategory]
    /// Whether a policy may name it (P3P 1.0 §5.3.1).
    public var mayBeReferenced: Bool { categoryClass != .mixed }
  }

  /// The schema.
  public static let standard = P3PBaseDataSchema(P3PBaseDataTable.text)

  /// All elements by name.
  public let elements: [String: Element]

  /// The element that a reference names (`#user.name` or `user.name`), or nil.
  public func element(_ reference: some StringProtocol) -> Element? {
    elements[String(reference.hasPrefix("#") ? reference.dropFirst() : reference[...])]
  }

  init(_ table: String) {
    var expansion = Expansion(table)
    elements = expansion.run()
  }

  /// Expands structures into named elements, then hands categories up to the sets.
  private struct Expansion {
    /// A line of the table: a member's name, and its structure or its categories.
    struct Member {
      var name: String
      var structure: String?
      var categories: [P3PCategory]
      var isVariable: Bool
    }

    var structures: [String: [Member]] = [:]
    var roots: [Member] = []
    var leaves: [(name: String, categories: [P3PCategory], isVariable: Bool)] = []

    init(_ table: String) {
      var open: String?
      for line in table.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        if first == "structure", words.count == 2 {
          open = words[1]
        } else if first == "data" {
          open = nil
        } else if let open {
          structures[open, default: []].append(Self.member(words))
        } else {
          roots.append(Self.member(words))
        }
      }
    }

    private static func member(_ words: [String]) -> Member {
      var member = Member(name: words[0], structure: nil, categories: [], isVariable: false)
      for word in words.dropFirst() {
        if let category = P3PCategory(rawValue: word) {
          member.categories.append(category)
        } else if word == "variable" {
          member.isVariable = true
        } else {
          member.structure = word
        }
      }
      return member
    }

    mutating func run() -> [String: Element] {
      for root in roots { add(root, below: "", inherited: []) }
      var elements: [String: Element] = [:]
      for leaf in leaves {
        elements[leaf.name] = Element(
          name: leaf.name, isSet: false, categoryClass: leaf.isVariable ? .variable : .fixed,
          categories: Self.sorted(leaf.categories))
        handUp(leaf, into: &elements)
      }
      return elements
    }

    private mutating func add(_ member: Member, below parent: String, inherited: [P3PCategory]) {
      let name = parent.isEmpty ? member.name : parent + "." + member.name
      let own = member.categories.isEmpty ? inherited : member.categories
      guard let structure = member.structure else {
        leaves.append((name, own, member.isVariable))
        return
      }
      for part in structures[structure] ?? [] { add(part, below: name, inherited: own) }
    }

    private func handUp(
      _ leaf: (name: String, categories: [P3PCategory], isVariable: Bool),
      into elements: inout [String: Element]
    ) {
      var name = leaf.name[...]
      while let dot = name.lastIndex(of: ".") {
        name = name[..<dot]
        let kind: CategoryClass = leaf.isVariable ? .variable : .fixed
        var set =
          elements[String(name)]
          ?? Element(name: String(name), isSet: true, categoryClass: kind, categories: [])
        if set.categoryClass != kind { set.categoryClass = .mixed }
        set.categories = Self.sorted(set.categories + leaf.categories)
        elements[String(name)] = set
      }
    }

    private static func sorted(_ categories: [P3PCategory]) -> [P3PCategory] {
      P3PCategory.allCases.filter(categories.contains)
    }
  }
}
