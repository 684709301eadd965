import Basics
import Facilitation
import Languages

/// What somebody asks of the guide.
enum GuideTopic: Equatable {
    /// The page by example, with the list of the parts.
    case page
    /// Everything.
    case all
    /// The script of the page by itself, as the beginning of one's own.
    case example
    /// One part.
    case part(Guide.Part)
    /// Nothing clear: the words of the parts that may be meant, or none.
    case unclear([String])
}

/// Finds parts of the guide by their words, in any language, and however æ, ø and å were typed.
struct GuideSearch {
    let language: Language

    private static let spoken = SpokenWords("guide")
    private static let meanings = spoken.meanings

    /// Whether a word asks for the guide itself.
    static func isAsked(by word: some StringProtocol) -> Bool { meanings[word.plainLetters] == "script" }

    /// Whether a word asks how editors are taught about scripts.
    static func isAboutEditors(_ word: some StringProtocol) -> Bool { meanings[word.plainLetters] == "editors" }

    /// The words, beside those of the parts, that the guide is asked by.
    var words: (all: String, example: String) {
        func written(_ word: String) -> String { Self.spoken.written(word, language) ?? word }
        return (written("all"), written("example"))
    }

    /// All words that the guide is asked by, those of the parts first.
    var candidates: [String] { Guide(language).parts.map(\.word) + [words.all, words.example] }

    /// What some words ask for.
    func topic(_ words: [String]) -> GuideTopic {
        let asked = words.joined(separator: " ").plainLetters
        if asked.isEmpty { return .page }
        if Self.meanings[asked] == "all" { return .all }
        if Self.meanings[asked] == "example" { return .example }
        let own = Guide(language).parts
        if Self.meanings[asked] == "editors", let part = own.first(where: { Self.isAboutEditors($0.word) }) {
            return .part(part)
        }
        for other in [language] + Language.spoken.filter({ $0 != language }) {
            let found = Self.places(of: asked, in: Guide(other).parts).filter(own.indices.contains)
            // The parts are the same in each language, in the same order.
            if found.count == 1 { return .part(own[found[0]]) }
            if found.count > 1 { return .unclear(found.map { own[$0].word }) }
        }
        return .unclear([])
    }

    /// The parts that some words name, those that they name best alone: by the word itself, by the beginning of the
    /// heading, or by that of another word in it.
    private static func places(of asked: String, in parts: [Guide.Part]) -> [Int] {
        let ways: [(Guide.Part) -> Bool] = [
            { $0.word.plainLetters == asked },
            { $0.title.plainLetters.hasPrefix(asked) },
            { $0.title.plainLetters.split(separator: " ").contains { $0.hasPrefix(asked) } },
        ]
        return ways.lazy.map { way in parts.indices.filter { way(parts[$0]) } }.first { !$0.isEmpty } ?? []
    }
}
