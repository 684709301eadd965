/// The program's own words, in the language that it speaks now.
public struct Texts: Equatable, Sendable {
    /// The language that was asked for.
    public var language: Language

    /// Speaks a language, or the nearest that the program knows.
    public init(language: Language) { self.language = language }

    /// A message in the language; in the nearest one that has it where this one does not.
    public func callAsFunction(_ message: Message) -> String {
        for language in language.fallbacks where language != .en {
            if let found = Catalogue.of(language).text(for: message) { return fill(found, message) }
        }
        return fill(message.key, message)
    }

    /// A number of things: `1 minute`, `2 minutes`.
    public func count(_ number: Int, _ one: Message, _ many: Message) -> String {
        "\(number) \(self(abs(number) == 1 ? one : many))"
    }

    /// Words in a list: `a, b and c`.
    public func list(_ words: [String]) -> String { joined(words, last: self(" and ")) }

    /// Words to choose among: `a, b or c`.
    public func choice(_ words: [String]) -> String { joined(words, last: self(" or ")) }

    private func joined(_ words: [String], last separator: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + separator + last
    }

    /// Words as a sentence: with a full stop, unless they end with a mark of their own, as a title may.
    public func sentence(_ words: String) -> String {
        words.last.map { "?!.…".contains($0) } == true ? words : words + "."
    }

    /// The usual spelling of a meaning in a section of the language's words; the meaning itself where no language has it.
    public func word(_ meaning: String, of section: String) -> String {
        for language in language.fallbacks {
            if let word = WordTable.section(section, of: language)[meaning]?.first { return word }
        }
        return meaning
    }

    /// The usual spellings of all that a section has, in their order.
    public func words(of section: String) -> [String] {
        let tables = language.fallbacks.lazy.map { WordTable.entries(of: section, in: $0) }
        return tables.first { !$0.isEmpty }?.compactMap(\.spellings.first) ?? []
    }

    private func fill(_ text: String, _ message: Message) -> String {
        guard !message.arguments.isEmpty else { return text }
        var filled = ""
        var rest = text[...]
        while let brace = rest.firstIndex(of: "{") {
            filled += rest[..<brace]
            let inside = rest[rest.index(after: brace)...]
            guard let end = inside.firstIndex(of: "}"), let number = Int(inside[..<end]),
                message.arguments.indices.contains(number - 1)
            else {
                filled.append("{")
                rest = inside
                continue
            }
            switch message.arguments[number - 1] {
            case .text(let words): filled += words
            case .message(let inner): filled += self(inner)
            case .word(let meaning, let section): filled += word(meaning, of: section)
            case .words(let section): filled += self.words(of: section).joined(separator: ", ")
            }
            rest = inside[inside.index(after: end)...]
        }
        return filled + rest
    }
}
