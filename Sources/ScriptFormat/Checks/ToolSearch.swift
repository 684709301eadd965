import Facilitation

/// Goes through the items of a course in order, and finds tools in use before they are introduced.
struct ToolSearch {
    /// A tool in use.
    struct Use {
        /// The tool as the author wrote it.
        let written: String
        /// Where it stands.
        let place: Range<Int>
        /// The number of the session that introduces it later.
        let introduction: Int?
    }

    /// The number of the session that introduces each tool, by plain words.
    private let introductions: [[String]: Int]
    /// The tools by the first of their words.
    private let ids: [String: [[String]]]
    /// The tools that have been introduced, or told of, so far.
    private var known: Set<[String]> = []

    /// Looks where each tool is introduced.
    init(_ sessions: [WrittenSession]) {
        var introductions: [[String]: Int] = [:]
        for session in sessions {
            for item in session.script.items where item.previousTask.isEmpty {
                for tool in item.tools + item.handouts {
                    introductions[Self.plain(tool)] = introductions[Self.plain(tool)] ?? session.script.session
                }
            }
        }
        self.introductions = introductions
        ids = Dictionary(grouping: introductions.keys) { $0.first ?? "" }
    }

    /// The tools that are used too early in the next item; each is told of once.
    mutating func uses(in item: Item, _ outline: ItemOutline, _ session: WrittenSession) -> [Use] {
        var uses: [Use] = []
        let takesUp = !item.previousTask.isEmpty
        if !takesUp { known.formUnion((item.tools + item.handouts).map(Self.plain)) }
        for value in outline.values {
            if value.label == .tool {
                if takesUp { uses += named(in: value.text, session) }
            } else if value.label.isPrompt || [.task, .previousTask].contains(value.label) {
                uses += mentioned(in: value.text, session)
            }
        }
        return uses
    }

    private mutating func named(in value: TextSyntax, _ session: WrittenSession) -> [Use] {
        PartReader.parts(of: value, in: session.text).compactMap { part in
            let written = session.text.words(part)
            let id = Self.plain(session.toolbox?.tools.id(for: written) ?? written)
            guard known.insert(id).inserted else { return nil }
            return Use(written: written, place: part.range, introduction: introductions[id])
        }
    }

    private mutating func mentioned(in value: TextSyntax, _ session: WrittenSession) -> [Use] {
        var uses: [Use] = []
        for sentence in SentenceReader.sentences(of: value, in: session.text) {
            for start in sentence.words.indices {
                let first = Self.plain(sentence.words[start].key).first ?? ""
                for id in ids[first] ?? [] where !known.contains(id) {
                    guard let end = Self.end(of: id, in: sentence.words[start...]) else { continue }
                    known.insert(id)
                    let place = sentence.range(start..<end)
                    uses.append(
                        Use(written: session.text.words(place), place: place, introduction: introductions[id]))
                }
            }
        }
        return uses
    }

    /// Where the words of an id end, if words begin with them: a hyphen joins what a blank divides.
    private static func end(of id: [String], in words: ArraySlice<Sentence.Word>) -> Int? {
        var rest = id[...]
        for (index, word) in zip(words.indices, words) {
            let parts = plain(word.key)
            guard rest.starts(with: parts) else { return nil }
            rest = rest.dropFirst(parts.count)
            if rest.isEmpty { return index + 1 }
        }
        return nil
    }

    /// The words of an id or a name, with plain letters: `hjelpehånda` is `hjelpehanda`.
    private static func plain(_ words: String) -> [String] {
        // Most words are of plain small letters.
        if words.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) { return [words] }
        let letters = words.lowercased().replacing("å", with: "a").replacing("ø", with: "o").replacing("æ", with: "ae")
        return letters.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
