/// Reads the entries of the front matter, each by itself, so that a fault in one hides no other.
struct FrontMatterReader {
    private let text: UncommentedText
    private var entries: [FrontMatterEntry] = []

    /// The line of the entry that is being gathered.
    private var start: Int?
    /// Whether what stands here belongs to a line that is no entry.
    private var isSkipping = false

    /// Prepares to read.
    init(_ text: UncommentedText) { self.text = text }

    /// Reads the entries on some lines.
    mutating func read(_ lines: Range<Int>, _ report: inout Report) -> [FrontMatterEntry] {
        for index in lines {
            let trimmed = Blank.trim(text.lines[index], in: text.bytes)
            if trimmed.isEmpty || text.bytes[trimmed.lowerBound] == .number { continue }
            if isEntry(index, trimmed) {
                flush(before: index, &report)
                start = index
                isSkipping = false
            } else if start == nil && !isSkipping || isAtMargin(trimmed, text.lines[index]) {
                flush(before: index, &report)
                isSkipping = true
                take(stray: trimmed, &report)
            }
        }
        flush(before: lines.upperBound, &report)
        return entries
    }

    /// Whether a line begins an entry: at the margin, or indented with a known name where it cannot be part of a value.
    private func isEntry(_ index: Int, _ trimmed: Range<Int>) -> Bool {
        if EntryLine(text.lines[index], in: text) != nil { return true }
        guard let line = EntryLine(trimmed, in: text), FrontMatterKey.words.meaning(of: text.words(line.name)) != nil
        else {
            return false
        }
        guard let start else { return !isSkipping }
        let first = Blank.trim(text.lines[start], in: text.bytes)
        return text.bytes[first.upperBound - 1] != .colon
    }

    /// Whether a line stands at the margin and goes on with nothing.
    private func isAtMargin(_ trimmed: Range<Int>, _ line: Range<Int>) -> Bool {
        guard trimmed.lowerBound == line.lowerBound else { return false }
        let first = text.bytes[trimmed.lowerBound]
        let isBullet = YAMLEntry.bullet(at: trimmed, in: text.bytes) != nil || first == .hyphen
        return !isBullet && first != .rightBracket && first != .rightBrace
    }

    private mutating func take(stray line: Range<Int>, _ report: inout Report) {
        guard let loose = LooseEntry(line, in: text) else {
            report.add(.frontMatterLine(right: nil), at: line)
            return
        }
        let right = "\(text.words(loose.name)): \(text.words(loose.value))"
        report.add(.frontMatterLine(right: right), at: line, fix: right)
        let value = FrontMatterText(text: text.words(loose.value), range: loose.value)
        entries.append(
            FrontMatterEntry(name: text.words(loose.name), nameRange: loose.name, range: line, value: .text(value)))
    }

    private mutating func flush(before end: Int, _ report: inout Report) {
        if let start { entries.append(entry(start..<end, &report)) }
        start = nil
    }

    private func entry(_ lines: Range<Int>, _ report: inout Report) -> FrontMatterEntry {
        let first = text.lines[lines.lowerBound]
        let whole = first.lowerBound..<text.lines[lines.upperBound - 1].upperBound
        let range = Blank.trim(whole, in: text.bytes)
        guard let line = EntryLine(range.lowerBound..<first.upperBound, in: text) else {
            return FrontMatterEntry(name: "", nameRange: range.prefix(0), range: range, value: .none)
        }
        var entry = FrontMatterEntry(name: text.words(line.name), nameRange: line.name, range: range, value: .none)
        if let feature = YAMLGuard(bytes: text.bytes, range: line.colon + 1..<whole.upperBound).refusal {
            report.add(.yamlFeature(kind: feature.kind), at: feature.range)
            return entry
        }
        do throws(YAMLFault) {
            entry.value = try YAMLEntry(text: text, lines: lines, colon: line.colon).value()
        } catch {
            let rest = Blank.trim(line.colon + 1..<first.upperBound, in: text.bytes)
            // What stands there is clear enough where it is all on one line.
            let isOneLine = rest.upperBound >= range.upperBound && !rest.isEmpty
            let written = isOneLine ? withoutQuotes(text.words(rest)) : nil
            if let written { entry.value = .text(.init(text: written, range: rest)) }
            report.add(.frontMatterValue(written: written, name: entry.name), at: isOneLine ? rest : error.range)
        }
        return entry
    }

    private func withoutQuotes(_ text: String) -> String {
        var text = Substring(text)
        if let first = text.first, first == "\"" || first == "'" { text.removeFirst() }
        if let last = text.last, last == "\"" || last == "'" { text.removeLast() }
        return String(text)
    }
}
