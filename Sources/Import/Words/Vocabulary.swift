import Facilitation
import Languages

/// All words that an import knows, read once for it.
struct ImportVocabulary: Sendable {
    let columns = ImportWords("column")
    let phases = ImportWords("phase")
    let places = ImportWords("place")
    let facts = ImportWords("fact")
    let labels = ImportWords("label")
    let forms = ImportWords("form")
    let asks = ImportWords("ask")
    let roles = ImportWords("role")
    let ends = ImportWords("end")
    let times = ImportWords("time word")

    /// Which phase a heading is called after, `opening`, `main part`, `closing` or `numbered`; `nil` for other titles.
    func phase(_ title: String) -> String? {
        if let meaning = phases.meaning(of: title) { return meaning == "programme" ? nil : meaning }
        let words = title.split { " .:–-".contains($0) }
        if words.count > 1, phases.meaning(of: words[0]) == "numbered", Self.isNumber(words[1]) { return "numbered" }
        let first = title.split { ":–—-(,".contains($0) }.first?.trimmedBlanks ?? ""
        let meaning = phases.meaning(of: first)
        return first == title || meaning == "numbered" || meaning == "programme" ? nil : meaning
    }

    private static func isNumber(_ word: Substring) -> Bool {
        Int(word) != nil || ["I", "II", "III", "IV", "A", "B", "C", "D"].contains(String(word))
    }

    /// Whether an item stands at the `opening` or the `closing` by its title; `nil` for others.
    func place(_ title: String) -> String? {
        let start = title.split { ":–—(,".contains($0) }.first?.trimmedBlanks ?? ""
        return places.meaning(of: title) ?? places.meaning(of: start)
            ?? places.meaning(of: title.split(separator: " ").first ?? "")
    }

    /// A label that a line begins with, with a colon behind it; its word as it is written, and the value.
    func label(in line: String) -> (meaning: String, word: String, value: String)? {
        guard let colon = line.prefix(45).firstIndex(of: ":") else { return nil }
        let word = line[..<colon]
        guard let meaning = labels.meaning(of: word), !word.contains(where: \.isNumber) else { return nil }
        return (meaning, String(word) + ":", line[line.index(after: colon)...].trimmedBlanks)
    }

    /// Whether a word for who leads means the whole group.
    func isEveryone(_ word: String) -> Bool { roles.meaning(of: word) == "everyone" }

    /// The role in a word, such as `Likeperson`; a trade stays as it is written.
    func role(_ word: String) -> Role? {
        switch roles.meaning(of: word) {
        case nil, "everyone": nil
        case "other": .other(word.trimmedBlanks.lowercased())
        case let meaning?: Role(name: meaning)
        }
    }
}

/// The language that a plan is written in.
enum PlanLanguage {
    /// The spoken language whose most common words stand most often in the texts; `nil` where there are too few to tell.
    static func guess(_ texts: [String]) -> Language? {
        let words = texts.flatMap { WordBalance.words($0) }
        let scores = Language.spoken.map { language in
            let common = Set(
                WordTable.entries(of: "import common word", in: language).flatMap(\.spellings))
            return (language, words.lazy.filter(common.contains).count)
        }
        guard let best = scores.max(by: { $0.1 < $1.1 }), best.1 > 1, scores.filter({ $0.1 == best.1 }).count == 1
        else { return nil }
        return best.0
    }
}
