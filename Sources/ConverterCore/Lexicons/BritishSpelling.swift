/// British spellings of words that a lexicon spells the American way: both are one word.
///
/// A rule need only say `organization`; a text's `organisation` matches it. Where files of a lexicon spell
/// a word both ways, the American spelling stands for both.
enum BritishSpelling {
  /// The other spelling of an American word; nil where it is the same.
  static func of(_ word: String) -> String? {
    if let whole = words[word] { return whole }
    for (letters, other) in [("iz", "is"), ("yz", "ys")] {
      for ending in endings where word.hasSuffix(letters + ending) {
        let stem = word.dropLast(letters.count + ending.count)
        // "size" and "prize" are spelled alike.
        if stem.utf8.count > 3 || letters == "yz" { return stem + other + ending }
      }
    }
    for stem in stems where word.hasPrefix(stem) {
      return stem.dropLast() + "ur" + word.dropFirst(stem.count)
    }
    return nil
  }

  private static let endings = ["e", "ed", "es", "er", "ers", "ing", "ation", "ations", "able"]
  /// Words with "or" where British ones have "our".
  private static let stems = ["behavior", "color", "favor", "honor", "labor", "neighbor"]
  private static let words = [
    "canceled": "cancelled", "canceling": "cancelling", "catalog": "catalogue",
    "catalogs": "catalogues", "center": "centre", "centers": "centres", "enroll": "enrol",
    "enrollment": "enrolment", "fulfill": "fulfil", "fulfillment": "fulfilment",
    "inquiries": "enquiries", "inquiry": "enquiry", "labeled": "labelled", "license": "licence",
    "licenses": "licences", "program": "programme", "programs": "programmes",
  ]
}
