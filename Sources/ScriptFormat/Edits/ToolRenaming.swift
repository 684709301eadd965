import Facilitation

/// Gives a tool or a method another id or another title, in its own document and wherever documents name it.
public struct ToolRenaming: Equatable, Sendable {
    /// The id that it had.
    public let oldID: String
    /// The id that it gets; the same where only a title is changed.
    public let newID: String
    /// The titles that are changed, old by new.
    public let titles: [String: String]

    private let titlesByKey: [String: String]

    public init(oldID: String, newID: String, titles: [String: String]) {
        (self.oldID, self.newID, self.titles) = (oldID, newID, titles)
        titlesByKey = Dictionary(titles.map { (Words.key($0.key), $0.value) }) { first, _ in first }
    }

    /// A document with the new names; all else stays to the byte. `nil` where something would change in a file that is not
    /// saved as UTF-8, and could not stay so.
    ///
    /// With `isOwn` it is the tool's own document, whose title is changed too.
    public func bytes(of bytes: [UInt8], isOwn: Bool) -> [UInt8]? {
        let document = ParsedDocument(bytes)
        guard !document.report.isRefused else { return bytes }
        let own = isOwn ? titleEdits(document) : []
        let edits = own + referenceEdits(document) + linkEdits(document.source.bytes)
        guard !edits.isEmpty else { return bytes }
        return document.source.isConverted ? nil : Edits.apply(edits, to: bytes)
    }

    /// The numbers of the lines on which an old title still stands in running text.
    public func mentions(in bytes: [UInt8]) -> [Int] {
        let source = Source(bytes: bytes)
        let olds = titles.keys.map { $0.lowercased() }
        return source.lines.enumerated().filter { _, line in
            let text = source.text(line).lowercased()
            return olds.contains { text.hasWords($0) }
        }.map { $0.offset + 1 }
    }

    /// What a document writes for the tool from now on; `nil` where it says something else, or need not change.
    ///
    /// A title may be the id with a capital: the id itself stays an id, and so does all that names a file.
    private func replacement(_ name: String, in written: String) -> String? {
        let key = Words.key(name)
        let isFile = written.hasSuffix(".md") || written.hasSuffix(")")
        let title = name == oldID || isFile ? nil : titlesByKey[key]
        let new = title ?? (key == Words.key(oldID) ? newID : nil)
        return new == name || (isFile && oldID == newID) ? nil : new
    }

    private func titleEdits(_ document: ParsedDocument) -> [Finding.Edit] {
        let keys: Set<FrontMatterKey> = [.tool, .method, .title]
        return (document.tree.frontMatter?.entries ?? []).compactMap { entry in
            guard let key = FrontMatterKey.meant(by: entry.name), keys.contains(key), let text = entry.texts.first,
                let new = titlesByKey[Words.key(text.text)], new != text.text
            else { return nil }
            return Finding.Edit(range: text.range, replacement: FrontMatterLines.quoted(new))
        }
    }

    /// The names after `Tool`, `Method` and `Handout`.
    private func referenceEdits(_ document: ParsedDocument) -> [Finding.Edit] {
        let text = document.text
        return document.tree.blocks.flatMap { block -> [Finding.Edit] in
            guard case .label(let label) = block, label.label.shelf != nil else { return [] }
            let values = (label.value.map { [$0] } ?? []) + (label.list?.items.map(\.text) ?? [])
            return values.flatMap { PartReader.parts(of: $0, in: text) }.compactMap { part in
                let written = text.words(part)
                let name = Reference.name(in: written)
                guard let new = replacement(name, in: written) else { return nil }
                let place = text.bytes[part.range].lastRange(of: Array(name.utf8)) ?? part.range
                return Finding.Edit(range: place, replacement: new)
            }
        }
    }

    /// Links to the tool's document: `[BUSK](../toolbox/busk.md)`.
    private func linkEdits(_ bytes: [UInt8]) -> [Finding.Edit] {
        guard oldID != newID else { return [] }
        let file = Array((oldID + ".md").utf8)
        let before: Set<UInt8> = [.leftParenthesis, UInt8(ascii: "/")]
        let after: Set<UInt8> = [.rightParenthesis, UInt8(ascii: "#"), .space]
        return bytes.ranges(of: file).compactMap { range in
            guard range.lowerBound > 0, before.contains(bytes[range.lowerBound - 1]), range.upperBound < bytes.count,
                after.contains(bytes[range.upperBound]), Self.isInLink(range.lowerBound, bytes)
            else { return nil }
            return Finding.Edit(
                range: range.lowerBound..<range.upperBound - 3, replacement: newID)
        }
    }

    /// Whether the address of a link goes on here: `](` stands before it, with no blank between.
    private static func isInLink(_ place: Int, _ bytes: [UInt8]) -> Bool {
        let address = bytes[..<place].reversed().prefix { $0 > .space && $0 != UInt8(ascii: "]") }
        let start = place - address.count
        return start > 0 && bytes[start - 1] == UInt8(ascii: "]") && bytes[start] == .leftParenthesis
    }
}

extension String {
    /// Whether words stand in it with no letter or digit right before or after them.
    fileprivate func hasWords(_ words: String) -> Bool {
        guard !words.isEmpty else { return false }
        return ranges(of: words).contains { range in
            let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
            let after = range.upperBound == endIndex ? nil : self[range.upperBound]
            return [before, after].allSatisfy { $0.map { !$0.isLetter && !$0.isNumber } ?? true }
        }
    }
}

extension ArraySlice<UInt8> {
    /// Where some bytes stand last.
    fileprivate func lastRange(of other: [UInt8]) -> Range<Int>? { ranges(of: other).last }
}
