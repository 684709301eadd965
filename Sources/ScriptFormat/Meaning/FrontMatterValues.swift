import Facilitation
import Languages

/// The front matter by its names.
struct FrontMatterValues {
    private var entries: [FrontMatterKey: FrontMatterEntry] = [:]
    /// The language of the document.
    private(set) var language = Language.nb

    /// Takes the entries that a kind of document has, and reports the others.
    init(_ document: ParsedDocument, kind: DocumentKind, _ report: inout Report) {
        let allowed = FrontMatterKey.keys(of: kind)
        var misspelt: [(FrontMatterKey, FrontMatterEntry)] = []
        for entry in document.tree.frontMatter?.entries ?? [] {
            guard let key = FrontMatterKey.words.meaning(of: entry.name) else {
                let nearest = FrontMatterKey.words.nearest(to: entry.name)
                report.add(.unknownKey(written: entry.name, nearest: nearest), at: entry.nameRange, fix: nearest)
                if let key = FrontMatterKey.meant(by: entry.name) { misspelt.append((key, entry)) }
                continue
            }
            if !allowed.contains(key) {
                report.add(.misplacedKey(written: entry.name, kind: kind), at: entry.nameRange)
            } else if entries[key] != nil {
                report.add(.repeatedKey(written: entry.name), at: entry.nameRange)
            } else {
                entries[key] = entry
            }
        }
        for (key, entry) in misspelt where allowed.contains(key) && entries[key] == nil { entries[key] = entry }
        readLanguage(&report)
    }

    /// The entry of a name.
    func entry(_ key: FrontMatterKey) -> FrontMatterEntry? { entries[key] }

    /// The one text of a name; a list counts by its first.
    func text(_ key: FrontMatterKey) -> FrontMatterText? { entries[key]?.texts.first }

    /// All texts of a name.
    func texts(_ key: FrontMatterKey) -> [String] { entries[key]?.texts.map(\.text) ?? [] }

    /// The texts of a name that may be a list, or one line with commas between them.
    func parts(_ key: FrontMatterKey, in document: UncommentedText) -> [FrontMatterText] {
        guard case .text(let text) = entries[key]?.value, document.words(text.range) == text.text else {
            return entries[key]?.texts ?? []
        }
        return PartReader.parts(of: TextSyntax(lines: [text.range]), in: document).map { part in
            FrontMatterText(text: document.words(part), range: part.range)
        }
    }

    /// The title, or `nil` with a report of its absence, unless that is a consequence of what has been reported.
    func title(_ keys: [FrontMatterKey], in document: ParsedDocument, _ report: inout Report) -> String? {
        for key in keys {
            if let title = text(key) { return title.text }
        }
        if document.fences != .none, !report.has(.frontMatterTooLong) {
            report.add(.missingTitle, at: keys.lazy.compactMap { entries[$0]?.nameRange }.first ?? document.top)
        }
        return nil
    }

    /// A number from 1.
    func number(_ key: FrontMatterKey, _ report: inout Report) -> Int? {
        guard let text = text(key) else { return nil }
        if let number = Int(text.text), (1...999).contains(number) { return number }
        // A number with something beside it is clear; two are not.
        let isAlone = text.text.split { !$0.isLetter }.allSatisfy {
            FrontMatterKey.words.meaning(of: String($0)) == key
        }
        let digits = text.text.split { !$0.isASCII || !$0.isNumber }
        let digit = digits.count == 1 ? digits.first.flatMap { Int($0) } : nil
        let word = DurationWords.number(.word(text.text.lowercased())).map { Int($0) }
        let meant = (word ?? digit).flatMap { (1...999).contains($0) ? $0 : nil }
        report.add(
            .badNumber(written: text.text, name: entries[key]?.name ?? "", meant: meant), at: text.range,
            fix: word != nil || isAlone ? meant.map(String.init) : nil)
        return meant
    }

    private mutating func readLanguage(_ report: inout Report) {
        guard let text = text(.language) else { return }
        if let known = Language(written: text.text) {
            language = known
        } else {
            report.add(.unknownLanguage(written: text.text), at: text.range)
        }
    }
}
