/// Reads the entries of the front matter, each by itself, so that a fault in one hides no other.
struct FrontMatterReader {
    private let text: VisibleText

    /// Prepares to read.
    init(_ text: VisibleText) { self.text = text }

    /// Reads the entries on some lines.
    func read(_ lines: Range<Int>, _ report: inout Report) -> [FrontMatterEntry] {
        var entries: [FrontMatterEntry] = []
        var start: Int?
        // What stands under a line that is no entry goes with it.
        var isSkipping = false
        for index in lines {
            let line = text.lines[index]
            let trimmed = Blank.trim(line, in: text.bytes)
            if trimmed.isEmpty || text.bytes[trimmed.lowerBound] == .number { continue }
            if EntryLine(line, in: text) != nil {
                if let start { entries += entry(start..<index, &report) }
                start = index
                isSkipping = false
            } else if start == nil && !isSkipping || isAtMargin(trimmed, line) {
                if let start { entries += entry(start..<index, &report) }
                start = nil
                isSkipping = true
                report.add(FrontMatterLine(), at: trimmed)
            }
        }
        if let start { entries += entry(start..<lines.upperBound, &report) }
        return entries
    }

    /// Whether a line stands at the margin and goes on with nothing.
    private func isAtMargin(_ trimmed: Range<Int>, _ line: Range<Int>) -> Bool {
        trimmed.lowerBound == line.lowerBound && EntryLine.canBegin(text.bytes[trimmed.lowerBound])
    }

    private func entry(_ lines: Range<Int>, _ report: inout Report) -> [FrontMatterEntry] {
        let whole = text.lines[lines.lowerBound].lowerBound..<text.lines[lines.upperBound - 1].upperBound
        guard let line = EntryLine(text.lines[lines.lowerBound], in: text) else { return [] }
        var entry = FrontMatterEntry(
            name: text.words(line.name), nameRange: line.name, range: Blank.trim(whole, in: text.bytes), value: .none)
        if let feature = YAMLGuard(bytes: text.bytes, range: line.colon + 1..<whole.upperBound).refusal {
            report.add(YAMLFeature(kind: feature.kind), at: feature.range)
            return [entry]
        }
        do throws(YAMLFault) {
            entry.value = try YAMLEntry(text: text, lines: lines, colon: line.colon).value()
        } catch {
            let rest = Blank.trim(line.colon + 1..<text.lines[lines.lowerBound].upperBound, in: text.bytes)
            let isOneLine = rest.upperBound >= entry.range.upperBound && !rest.isEmpty
            // What stands there is clear enough where it is all on one line.
            if isOneLine { entry.value = .text(.init(text: text.words(rest), range: rest)) }
            report.add(
                FrontMatterValue(written: isOneLine ? text.words(rest) : nil, name: entry.name),
                at: isOneLine ? rest : error.range)
        }
        return [entry]
    }
}
