/// Decides which elements are not text of the page: hidden ones, scripts and forms' inner parts,
/// what the archive added.
enum Visibility {
  /// For each node whether it, and all within it, is left out. `withFallbacks` keeps what is there
  /// for browsers without scripts or frames.
  static func outside(of tree: ElementTree, isArchived: Bool, withFallbacks: Bool) -> [Bool] {
    var isOut = [Bool](repeating: false, count: tree.nodes.count)
    for node in tree.nodes.indices {
      let entry = tree.nodes[node]
      switch entry.tag {
      case .text: break
      case .noscript, .noframes: isOut[node] = !withFallbacks
      case _ where entry.tag.role == .silent: isOut[node] = true
      default:
        if entry.to > entry.from { isOut[node] = isHidden(node, in: tree, isArchived: isArchived) }
      }
    }
    return isOut
  }

  /// `aria-hidden` does not count: it is how accordions mark a closed panel.
  private static func isHidden(_ node: Int, in tree: ElementTree, isArchived: Bool) -> Bool {
    if tree.has(.hidden, of: node) { return true }
    if let css = tree.bytes(.style, of: node), InlineCSS(css).isHidden { return true }
    if isArchived, let id = tree.value(.id, of: node), WaybackElements.ids.contains(id) {
      return true
    }
    return false
  }
}

/// Elements that the Wayback Machine puts into a page.
enum WaybackElements {
  /// Their ids.
  static let ids: Set<String> = [
    "wm-ipp-base", "wm-ipp", "wm-ipp-inside", "wm-ipp-print", "wm-capinfo", "donato",
    "wm-maximize", "wm-tb",
  ]
}
