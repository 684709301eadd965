import Facilitation
import Languages
import ScriptFormat

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
    let mail = ImportWords("mail")
    let breaks = ImportWords("break")
    /// The ids and names of tools and methods at hand, in lower case.
    var toolbox: Set<String> = []
    private let trades = ImportWords("role").all("other").filter { $0.count > 4 }
    private let ownLabels = Set(
        Language.spoken.flatMap { language in
            WordTable.entries(of: "label", in: language).flatMap(\.spellings).map { $0.lowercased() }
        })

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

    /// Whether a line begins with a label of the script format, which only treff itself gives a meaning: `Verktøy: busk`.
    func hasOwnLabel(_ line: String) -> Bool {
        guard let colon = line.prefix(45).firstIndex(of: ":") else { return false }
        return ownLabels.contains(line[..<colon].lowercased().oneLine)
    }

    /// A line that names tools, methods or worksheets as a script does: which of them it is, and the names.
    func named(in line: String) -> (id: String, value: String)? {
        guard let colon = line.prefix(45).firstIndex(of: ":") else { return nil }
        let word = line[..<colon].lowercased().oneLine
        let value = line[line.index(after: colon)...].trimmedBlanks
        guard
            let id = ["tool", "method", "handout"].first(where: {
                WordTable.spellings(of: $0, in: "label").contains { $0.lowercased() == word }
            }),
            !value.isEmpty, LeaderReader.pieces(value).allSatisfy({ toolbox.contains($0.lowercased()) })
        else { return nil }
        return (id, value)
    }

    /// Whether a line begins with a few words and a colon, as a list of facts does: `Status: utkast`.
    func isCalled(_ line: String) -> Bool {
        guard let colon = line.prefix(30).firstIndex(of: ":"), line.first?.isUppercase == true else { return false }
        let after = line[line.index(after: colon)...]
        return line[..<colon].split(separator: " ").count <= 3 && after.first.map(\.isWhitespace) ?? true
    }

    /// Whether an item is a break by its title, also with more than that: `Pause med frukt`, `Lunsj (betales selv)`.
    ///
    /// - Parameter isFirst: Whether it is the plan's first item, which coffee belongs to.
    func isBreak(_ title: String, isFirst: Bool) -> Bool {
        if BreakTitle.contains(title) { return true }
        let words = title.prefix { !"(,:–—".contains($0) }.split(separator: " ").drop {
            !$0.contains { $0.isLetter || $0.isNumber }
        }
        for count in 1..<words.count + 1 {
            let start = words.prefix(count).joined(separator: " ")
            guard BreakTitle.contains(start) || !isFirst && breaks.meaning(of: start) == "title" else { continue }
            guard let next = words.dropFirst(count).first else { return true }
            let meaning = breaks.meaning(of: next)
            let isShort = words.count == count + 2 && words.last.map { place(String($0)) == nil } == true
            return meaning == "with" || meaning == "and" && isShort
        }
        return false
    }

    /// What a word or a heading says of the whole session, such as `aims`: also one that goes on, as `Målet med dagen`.
    func fact(_ words: some StringProtocol) -> String? {
        if let meaning = facts.meaning(of: words) { return meaning }
        let parts = words.split(separator: " ")
        guard (3...6).contains(parts.count), let first = parts.first, facts.meaning(of: first) == "aims",
            times.meaning(of: parts[1]) == "joined"
        else { return nil }
        return "aims"
    }

    /// Whether a word for who leads means the whole group.
    func isEveryone(_ word: String) -> Bool { roles.meaning(of: word) == "everyone" }

    /// The role in a word, such as `Likeperson`; a trade stays as it is written.
    func role(_ word: String) -> Role? {
        switch roles.meaning(of: word) {
        case nil: trade(word)
        case "everyone": nil
        case "other": .other(word.trimmedBlanks.lowercased())
        case let meaning?: Role(name: meaning)
        }
    }

    /// A word that ends as a trade does: `lungesykepleier`, `barnepsykolog`.
    private func trade(_ word: String) -> Role? {
        let lower = word.trimmedBlanks.lowercased()
        return !lower.contains(" ") && trades.contains(where: lower.hasSuffix) ? .other(lower) : nil
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
