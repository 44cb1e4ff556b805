/// The elements the reader tells apart; every other element is `unknown` and reads as inline.
enum TagName: UInt8, CaseIterable, Sendable {
  /// A run of text, where elements and text stand in one list.
  case text
  /// An element of no known name.
  case unknown
  case html, head, body, title, base, link, meta, style, script, noscript, template
  case h1, h2, h3, h4, h5, h6, hgroup
  case p, div, section, article, main, aside, nav, header, footer, address, blockquote, center
  case pre, listing, xmp, plaintext, hr, br, wbr, figure, figcaption, details, summary, dialog
  case ul, ol, menu, dir, li, dl, dt, dd
  case table, caption, thead, tbody, tfoot, tr, td, th, col, colgroup
  case form, fieldset, legend, input, textarea, select, option, optgroup, datalist, button, label
  case a, b, strong, i, em, u, s, strike, del, ins, big, small, tt, font, span, sup, sub, nobr
  case img, map, area, svg, math, canvas, audio, video, object, applet, embed, param
  case iframe, frame, frameset, noframes, noembed, nolayer

  /// The names in the order of the cases, after `text` and `unknown`.
  static let names = """
    html head body title base link meta style script noscript template
    h1 h2 h3 h4 h5 h6 hgroup
    p div section article main aside nav header footer address blockquote center
    pre listing xmp plaintext hr br wbr figure figcaption details summary dialog
    ul ol menu dir li dl dt dd
    table caption thead tbody tfoot tr td th col colgroup
    form fieldset legend input textarea select option optgroup datalist button label
    a b strong i em u s strike del ins big small tt font span sup sub nobr
    img map area svg math canvas audio video object applet embed param
    iframe frame frameset noframes noembed nolayer
    """

  /// How an element takes part in the layout, as far as reading cares.
  enum Role: Sendable {
    /// Part of a line.
    case inline
    /// Begins and ends a paragraph.
    case block
    /// Has neither content nor an end tag.
    case void
    /// Its content is never text of the page (a script, a drawing, a form's options).
    case silent
  }

  /// The element of a name in lower case, or `unknown`.
  init(lowercased name: UnsafeBufferPointer<UInt8>) {
    self = TagNameTable.shared.tag(TagNameTable.key(name))
  }

  /// The role of the element.
  var role: Role {
    switch self {
    case .hr, .br, .wbr, .img, .input, .col, .area, .embed, .param, .base, .link, .meta, .frame:
      .void
    case .script, .style, .template, .select, .datalist, .svg, .math, .canvas, .audio, .video,
      .iframe, .noembed, .nolayer, .head, .title, .applet:
      .silent
    case .text, .unknown, .a, .b, .strong, .i, .em, .u, .s, .strike, .del, .ins, .big, .small,
      .tt, .font, .span, .sup, .sub, .nobr, .label, .button, .map, .object, .option, .optgroup:
      .inline
    default: .block
    }
  }

  /// Whether libxml2 ends the element at a start tag before which browsers leave it open: `<h2><p>`,
  /// `<b><p>`, `<ul><form>`, `<center>`. Guarded markup calls it by a name libxml2 has no rule for.
  var isClosedTooEagerly: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6, .b, .i, .u, .s, .strike, .big, .small, .tt, .form, .center,
      .address, .menu, .dir, .fieldset, .legend, .pre, .listing, .xmp, .noscript, .noframes:
      true
    default: false
    }
  }

  /// The level of a heading element, 1–6.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether the end tag may be left out, so that a missing one says nothing about nesting.
  var endsByItself: Bool {
    switch self {
    case .p, .li, .dt, .dd, .tr, .td, .th, .thead, .tbody, .tfoot, .caption, .colgroup, .option,
      .optgroup:
      true
    default: role == .void
    }
  }
}

/// Finds a `TagName` by its bytes, and the tags that stand for it in guarded markup.
struct TagNameTable: Sendable {
  /// The one table.
  static let shared = TagNameTable()

  /// Elements by the key of their name, in guarded markup too: open addressing, 0 is an empty slot.
  private var slots: [(key: UInt64, tag: TagName)]
  /// The start tags of guarded markup one after another, and where each begins, by raw value; an
  /// end tag is the same with a `/`.
  private var tags: [UInt8] = []
  private var starts: [UInt16] = [0]

  private init() {
    slots = Array(repeating: (0, .unknown), count: 1024)
    for _ in 0..<2 { add(Array("span".utf8)) }
    let names = TagName.names.utf8.split { $0 <= 0x20 }
    for (tag, name) in zip(TagName.allCases.dropFirst(2), names) {
      let bytes = Array(name)
      let alias = tag.isClosedTooEagerly ? bytes + [UInt8(ascii: "_")] : bytes
      for spelling in [bytes, alias] {
        spelling.withUnsafeBufferPointer { enter(Self.key($0), tag) }
      }
      add(alias)
    }
  }

  private mutating func add(_ name: [UInt8]) {
    tags += [0x3C] + name + [0x3E]
    starts.append(UInt16(tags.count))
  }

  private mutating func enter(_ key: UInt64, _ tag: TagName) {
    var slot = Int(key & 1023)
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & 1023 }
    slots[slot] = (key, tag)
  }

  /// The element whose name has this key.
  func tag(_ key: UInt64) -> TagName {
    var slot = Int(key & 1023)
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot].tag }
      slot = (slot + 1) & 1023
    }
    return .unknown
  }

  /// Writes the start tag of an element in guarded markup.
  func open(_ tag: TagName, in skeleton: inout [UInt8]) {
    let slot = Int(tag.rawValue)
    write(Int(starts[slot]), Int(starts[slot + 1]), to: &skeleton)
  }

  /// Writes the end tag of an element in guarded markup.
  func close(_ tag: TagName, in skeleton: inout [UInt8]) {
    let slot = Int(tag.rawValue)
    skeleton.append(0x3C)
    skeleton.append(0x2F)
    write(Int(starts[slot]) + 1, Int(starts[slot + 1]), to: &skeleton)
  }

  @inline(__always)
  private func write(_ from: Int, _ to: Int, to skeleton: inout [UInt8]) {
    tags.withUnsafeBufferPointer { all in
      skeleton.append(contentsOf: UnsafeBufferPointer(rebasing: all[from..<to]))
    }
  }

  /// The key of no name.
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The key of a name that goes on with a byte; FNV-1a, so that no name needs to be copied.
  static func mix(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    (key ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// A number for a name.
  static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 { name.reduce(seed, mix) }
}
