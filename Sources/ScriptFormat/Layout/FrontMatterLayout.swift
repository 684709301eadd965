import Facilitation
import Languages

/// Writes the front matter: names in the document's language, and lists two spaces in.
struct FrontMatterLayout {
    let document: ParsedDocument
    let language: Language

    private var bytes: [UInt8] { document.source.bytes }

    /// The lines from fence to fence; none where there is no front matter.
    var lines: [[UInt8]] {
        guard let syntax = document.tree.frontMatter, document.fences == .both else { return [] }
        let first = document.source.lineIndex(of: syntax.range.lowerBound)
        let last = document.source.lineIndex(of: max(syntax.range.lowerBound, syntax.range.upperBound))
        let fence: [UInt8] = [.hyphen, .hyphen, .hyphen]
        var lines = [fence]
        var index = first + 1
        while index < last {
            if let entry = entry(on: index, syntax) {
                let end = max(index + 1, min(last, document.source.lineIndex(of: entry.range.upperBound) + 1))
                lines += self.lines(of: entry, withoutEndingBlanks(index..<end))
                index = end
            } else {
                let line = Blank.trim(document.source.lines[index], in: bytes)
                if !line.isEmpty { lines.append(Array(bytes[line])) }
                index += 1
            }
        }
        return lines + [fence]
    }

    private func entry(on line: Int, _ syntax: FrontMatterSyntax) -> FrontMatterEntry? {
        syntax.entries.first { !$0.range.isEmpty && document.source.lineIndex(of: $0.range.lowerBound) == line }
    }

    private func withoutEndingBlanks(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while range.count > 1, Blank.trim(document.source.lines[range.upperBound - 1], in: bytes).isEmpty {
            range.removeLast()
        }
        return range
    }

    private func lines(of entry: FrontMatterEntry, _ range: Range<Int>) -> [[UInt8]] {
        let raw = range.map { Array(bytes[document.source.lines[$0]]) }
        guard let colon = bytes[entry.nameRange.upperBound..<entry.range.upperBound].firstIndex(of: .colon) else {
            return raw
        }
        let head = Array(name(entry).utf8) + [.colon]
        let value = Blank.trim(
            colon + 1..<max(colon + 1, document.source.lines[range.lowerBound].upperBound), in: bytes)
        if range.count == 1 { return [value.isEmpty ? head : head + [.space] + bytes[value]] }
        guard value.isEmpty, let items = items(of: entry, range.dropFirst()) else { return raw }
        return [head] + items
    }

    /// The items of a list, where each stands on a line of its own.
    private func items(of entry: FrontMatterEntry, _ range: Range<Int>) -> [[UInt8]]? {
        guard case .list(let texts) = entry.value else { return nil }
        var items = 0
        var lines: [[UInt8]] = []
        for index in range {
            let line = Blank.trim(document.source.lines[index], in: bytes)
            if line.isEmpty { continue }
            if bytes[line.lowerBound] == .number {
                lines.append(.spaces(2) + bytes[line])
                continue
            }
            guard let bullet = bullet(at: line) else { return nil }
            let content = Blank.trim(bullet.upperBound..<line.upperBound, in: bytes)
            if content.isEmpty { return nil }
            lines.append(.spaces(2) + [.hyphen, .space] + bytes[content])
            items += 1
        }
        return items == texts.count ? lines : nil
    }

    private func bullet(at line: Range<Int>) -> Range<Int>? {
        if let bullet = YAMLEntry.bullet(at: line, in: bytes) { return bullet }
        let isHyphen = bytes[line.lowerBound] == .hyphen && line.count > 1
        return isHyphen && Blank.length(in: bytes, at: line.lowerBound + 1, before: line.upperBound) > 0
            ? line.prefix(1) : nil
    }

    private func name(_ entry: FrontMatterEntry) -> String {
        guard let key = FrontMatterKey.words.meaning(of: entry.name) else {
            return document.source.text(entry.nameRange)
        }
        return FrontMatterKey.words.word(for: key, in: language)
    }
}
