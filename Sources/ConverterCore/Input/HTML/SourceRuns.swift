/// Where canonical text lies in the bytes of the source, through every stage of reading.
enum SourceRuns {
  /// One run for each stretch that advances evenly, in order of the text.
  static func runs(
    _ pieces: [BlockAssembler.Piece], _ stretches: [TextGatherer.Stretch], markup: OffsetMap,
    decoding: OffsetMap
  ) -> [SourceRun] {
    var toDecoded = OffsetMap.Cursor(markup)
    var toSource = OffsetMap.Cursor(decoding)
    var runs: [SourceRun] = []
    runs.reserveCapacity(stretches.count)
    var index = 0
    for piece in pieces {
      while index > 0,
        stretches[index - 1].text + stretches[index - 1].count > piece.gathered.lowerBound
      {
        index -= 1
      }
      while index < stretches.count, stretches[index].text < piece.gathered.upperBound {
        let stretch = stretches[index]
        let start = max(stretch.text, piece.gathered.lowerBound)
        let end = min(stretch.text + stretch.count, piece.gathered.upperBound)
        index += 1
        guard end > start else { continue }
        let from = toSource.origin(toDecoded.origin(stretch.markup + start - stretch.text))
        let to = toSource.origin(toDecoded.origin(stretch.markup + end - 1 - stretch.text)) + 1
        let shift = piece.text - piece.gathered.lowerBound
        append(
          SourceRun(range: TextRange(start + shift, end + shift), source: SourceRange(from, to)),
          to: &runs)
      }
    }
    return runs
  }

  private static func append(_ run: SourceRun, to runs: inout [SourceRun]) {
    runs.append(run)
  }

  /// Gives each block the bytes from its first to its last run; both lists are in order.
  static func place(_ blocks: inout [Block], _ runs: [SourceRun]) {
    var index = 0
    for block in blocks.indices {
      let range = blocks[block].range
      while index < runs.count, runs[index].range.end <= range.start { index += 1 }
      var start = Int.max
      var end = 0
      while index < runs.count, runs[index].range.start < range.end {
        start = min(start, runs[index].source.start)
        end = max(end, runs[index].source.end)
        index += 1
      }
      if end > 0 { blocks[block].source = SourceRange(start, end) }
    }
  }
}
